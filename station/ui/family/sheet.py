"""The family's sheet on its way: said when the printer has it, and what to do where it does not come."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from station.ui.family.frame import Room
from station.ui.family.page import FamilyPage
from station.ui.family.records import PageName
from station.ui.theme import Space, Token, current
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.marks import Disc
from station.ui.widgets.panels import Tone
from station.ui.widgets.text import Text


class SheetStage(Enum):
    """How the family's sheet stands, as far as anybody can tell."""

    SENDING = auto()
    COMES = auto()
    """The printer has it."""
    REFUSED = auto()
    """The printer does not take it: the agent prints it."""
    LATER = auto()
    """The agent prints it: no printer was asked yet."""


class SheetPage(FamilyPage):
    """Where the sheet comes out, and what it is good for."""

    answered = Signal()
    """The family has its sheet, or goes on without."""
    missed = Signal()
    """Nothing comes out."""
    name = PageName.SHEET
    keeps_room = False

    def _build(self) -> None:
        self.stage = SheetStage.SENDING
        self._asked = False
        self._facts: list[tuple[Text, Text]] = []
        facts = QVBoxLayout()
        facts.setSpacing(Space.XL)
        for icon_name in ("id-card", "key-round", "smartphone"):
            row = QHBoxLayout()
            row.setSpacing(Space.M)
            row.addWidget(Disc(icon_name), 0, Qt.AlignmentFlag.AlignVCenter)
            words = QVBoxLayout()
            words.setSpacing(0)
            fact = (Text("", "strong"), Text("", "note"))
            for text in fact:
                words.addWidget(text)
            row.addLayout(words, 1)
            facts.addLayout(row)
            self._facts.append(fact)
        facts.addStretch(1)
        self.drawing = PrinterDrawing()
        both = QHBoxLayout()
        both.setSpacing(Space.XL + Space.XS)
        both.addWidget(self.drawing, 0, Qt.AlignmentFlag.AlignTop)
        both.addLayout(facts, 1)
        self.body.addLayout(both)
        self.nothing = LinkButton()
        self.nothing.clicked.connect(self._miss)

    def _lay_out(self) -> None:
        super()._lay_out()
        self.foot.insertWidget(0, self.nothing, 0, Qt.AlignmentFlag.AlignVCenter)

    def _place(self) -> None:
        super()._place()
        self.drawing.setVisible(self._room is not Room.ROLLED)
        self.drawing.be_low(self._room is Room.STRIP)

    def show_stage(self, stage: SheetStage) -> None:
        """Say how it stands."""
        if stage is not self.stage:
            self.stage = stage
            self._word()

    def begin(self) -> None:
        """Be as new for a sheet that was just asked for."""
        self.stage, self._asked = SheetStage.SENDING, False
        self._word()

    def forget(self) -> None:
        """Be as new for the next family."""
        super().forget()
        self.begin()

    def _miss(self) -> None:
        self._asked = True
        self._word()
        self.missed.emit()

    def _word(self) -> None:
        comes, refused = self.stage is SheetStage.COMES, self.stage is SheetStage.REFUSED
        self.question.say(
            {
                SheetStage.SENDING: self.tr("Your sheet goes to the printer…"),
                SheetStage.COMES: self.tr("Your sheet comes out of the printer at the desk"),
                SheetStage.REFUSED: self.tr("The printer does not answer"),
                SheetStage.LATER: self.tr("The person at the desk will print your sheet"),
            }[self.stage]
        )
        told = self.tr("Take it before you leave.")
        if refused:
            told = self.tr("The person at the desk will print your sheet.")
        self.why.say(told)
        facts = (
            (self.tr("Keep it at home"), self.tr("Your identifier stands on it.")),
            (self.tr("No password on it"), self.tr("You alone know yours.")),
            (self.tr("Take a picture of the square"), self.tr("It opens the page to sign in.")),
        )
        for (head, line), said in zip(self._facts, facts, strict=True):
            head.say(said[0])
            line.say(said[1])
        self.back.hide()
        self.drawing.show_paper(comes)
        self.on.say(self.tr("I have my sheet") if comes else self.tr("Continue"))
        self.nothing.say(self.tr("Nothing comes out?"))
        self.nothing.setVisible(comes and not self._asked)
        self.show_problem(
            self.tr("The person at the desk has been told.") if self._asked else None, Tone.INFO
        )

    def _answer(self) -> None:
        self.answered.emit()


class PrinterDrawing(QWidget):
    """A printer, and the sheet once it comes; decoration only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper = self._low = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_paper(self, shown: bool) -> None:
        """Show the sheet in the slot, or the printer alone."""
        self._paper = shown
        self.update()

    def be_low(self, low: bool) -> None:
        """Take less height."""
        if low != self._low:
            self._low = low
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Grow with the text."""
        scale = current().text_scale * (0.75 if self._low else 1)
        return QSize(round(270 * scale), round(288 * scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it, in a frame of 300 by 320."""
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Token.WASH))
        painter.drawRoundedRect(self.rect(), 16, 16)
        painter.scale(self.width() / 300, self.height() / 320)
        if not self._paper:
            painter.translate(0, 60)

        def block(token: Token, x: float, y: float, width: float, height: float, corner: float = 3) -> None:
            painter.setBrush(theme.colour(token))
            painter.drawRoundedRect(QRectF(x, y, width, height), corner, corner)

        block(Token.INK, 46, 54, 208, 74, 14)
        block(Token.SOFT, 70, 100, 160, 10, 5)
        painter.setBrush(theme.colour(Token.GOOD_WASH))
        painter.drawEllipse(QPointF(226, 76), 6, 6)
        if not self._paper:
            return
        painter.setPen(QPen(theme.colour(Token.LINE), 1.5))
        painter.setBrush(theme.colour(Token.PAPER))
        painter.drawRoundedRect(QRectF(81, 106, 138, 190), 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        block(Token.INK, 96, 128, 70, 9)
        block(Token.LINE, 96, 146, 50, 6)
        block(Token.TINT, 96, 164, 108, 34, 5)
        block(Token.INK, 106, 176, 66, 10)
        for line in range(3):
            y = 214 + 15 * line
            painter.setBrush(theme.colour(Token.INK))
            painter.drawEllipse(QPointF(100, y + 3), 4, 4)
            block(Token.LINE, 112, y, 42, 6)
        block(Token.INK, 166, 212, 38, 38, 2)
        block(Token.PAPER, 172, 218, 26, 26, 1)
        block(Token.INK, 178, 224, 14, 14, 1)
