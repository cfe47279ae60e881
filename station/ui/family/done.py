"""The end of the way, the one moment of joy: the account is open, and what to do with it at home."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from station.ui.family.codes import QrPicture
from station.ui.family.frame import Room
from station.ui.family.page import FamilyPage
from station.ui.family.records import DoneView, PageName
from station.ui.theme import Space, Token, current
from station.ui.widgets.buttons import Button, LinkButton
from station.ui.widgets.marks import Disc
from station.ui.widgets.panels import Tone
from station.ui.widgets.text import Text

_DISC, _QR = 36, 4
"""The disc of a step in px at 100 % text; a module of the code."""
_PAPERS, _SEED = 44, 8
_COLOURS = (Token.ACTION_STRONG, Token.LINE, Token.GOOD, Token.WARN, Token.ACTION, Token.BAD)


class DonePage(FamilyPage):
    """The account is open: what to do at home, and the sheet to take there."""

    answered = Signal()
    """The family has finished."""
    print_asked = Signal()
    name = PageName.DONE

    def _build(self) -> None:
        self._view: DoneView | None = None
        self._prints = True
        self._disc = Disc("check", 76, ground=Token.GOOD, ink=Token.ON_ACTION)
        self._home = Text("", "heading")
        self.steps = Steps()
        self.code = QrPicture("", module=_QR)
        self._caption = Text("", "caption")
        self._caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        square = QVBoxLayout()
        square.setSpacing(Space.XS)
        square.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        square.addWidget(self._caption)
        square.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        row.addWidget(self.steps, 1)
        row.addLayout(square)
        self.body.addWidget(self._home)
        self.body.addLayout(row)
        self.finish = LinkButton()
        self.finish.clicked.connect(self.answered)

    def _lay_out(self) -> None:
        super()._lay_out()
        self.foot.insertWidget(0, self.finish, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        for line, text in ((self._lines[1], self.question), (self._lines[2], self.why)):
            self._head_column.removeItem(line)
            line.removeWidget(text)
            words.addWidget(text)
        self._title = QHBoxLayout()
        self._title.setSpacing(0)
        self._title_ends = QSpacerItem(0, 0), QSpacerItem(0, 0)
        self._title.addSpacerItem(self._title_ends[0])
        self._title.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        self._title.addSpacerItem(self._title_ends[1])
        self._title.addLayout(words)
        self._title.addStretch(1)
        self._head_column.insertLayout(1, self._title)

    def _place(self) -> None:
        super()._place()
        rolled, low = self._room is Room.ROLLED, self._room is not Room.WHOLE
        self._disc.setVisible(not rolled)
        beside = 0 if rolled else self._disc.sizeHint().width() + Space.XL
        for spacer, width in zip(self._title_ends, (self._gutter, min(beside, Space.XL)), strict=True):
            spacer.changeSize(width, 0)
        self._title.invalidate()
        for text in (self.question, self.why):
            text.setFixedWidth(self._column_width - beside)
        for widget in (self.code, self._caption):
            widget.setVisible(not low and bool(self._view))
        self._word()
        self.body.setSpacing(Space.S if self._room is Room.STRIP else Space.L)

    @property
    def leave(self) -> Button:
        """What ends it: the link beside printing, or the one button where nothing can be printed."""
        return self.finish if self._prints else self.on

    def offer_print(self, offered: bool) -> None:
        """Let the family print here; where there is no printer the agent gives the sheet."""
        if offered != self._prints:
            self._prints = offered
            self._word()

    def show_view(self, view: DoneView) -> None:
        """Show what to remember."""
        self._view = view
        self.code.show_address(view.address)
        self._word()
        self._place()

    def _word(self) -> None:
        self.back.hide()
        self.question.say(self.tr("Well done, your account is open"))
        self.finish.say(self.tr("Finish without a sheet"))
        self.finish.setVisible(self._prints)
        if not self._busy:
            self.on.say(self.tr("Print my sheet") if self._prints else self.tr("I have finished"))
            self.on.show_icon("printer" if self._prints else "")
        self._show_said()
        self._home.say(self.tr("At home"))
        self._caption.say(self.tr("Take a picture of me"))
        view = self._view
        if view is None:
            return
        name = self.language.isolated(view.first_name)
        works = (
            self.tr("{0}, it works from now on.").format(name)
            if view.first_name
            else self.tr("It works from now on.")
        )
        self.why.say(works)
        portal, identifier = self.language.isolated(view.portal), self.language.isolated(view.identifier)
        if view.by_franceconnect:
            second = (
                self.tr("Choose FranceConnect"),
                self.tr("There is no password here, so none to forget."),
            )
        else:
            second = (
                self.tr("Type {0}").format(identifier),
                self.tr("then the password that you have chosen."),
            )
        self.steps.say(
            (
                (
                    self.tr("Go to {0}").format(portal),
                    self.tr("or take a picture of this square with your phone.")
                    if self._room is Room.WHOLE
                    else self.tr("on your phone or your computer."),
                ),
                second,
                (self.tr("Choose Pronote, the school report, grants…"), self._who_is_there(view)),
            )
        )

    def _standing(self) -> tuple[str, Tone]:
        if self._prints or self._view is None:
            return "", Tone.QUIET
        return self.tr("The person at the desk will give you your sheet."), Tone.QUIET

    def _who_is_there(self, view: DoneView) -> str:
        names = [self.language.isolated(name) for name in view.children]
        if not names:
            return self.tr("All that the school has put online is there.")
        if len(names) == 1:
            return self.tr("{0} is there.").format(names[0])
        listed = self.tr("{0} and {1}").format(self.tr(", ").join(names[:-1]), names[-1])
        return self.tr("{0} are there.").format(listed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Scatter some paper beside the column: it lies there, and does not fall."""
        super().paintEvent(event)
        room = self._gutter - Space.XL
        if self._view is None or self._room is not Room.WHOLE or room < 3 * Space.XL:
            return
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        chance = Random(_SEED)  # noqa: S311 - the same every time: nothing jumps
        for number in range(_PAPERS):
            x = chance.uniform(Space.L, room)
            y = chance.uniform(0.03, 0.6) * self.height()
            at = QPointF(self.width() - x if number % 2 else x, y)
            painter.save()
            painter.translate(at)
            painter.rotate(chance.uniform(0, 180))
            painter.setBrush(theme.colour(_COLOURS[number % len(_COLOURS)]))
            kind = number % 3
            if kind == 0:
                painter.drawEllipse(QPointF(0, 0), 4.5, 4.5)
            else:
                painter.drawRoundedRect(QRectF(-7, -3, 14, 6) if kind == 1 else QRectF(-5, -5, 10, 10), 2, 2)
            painter.restore()

    def forget(self) -> None:
        """Clear the identifier and the names."""
        super().forget()
        self._view = None
        self.why.say("")
        self.steps.say(())
        self.code.show_address("")

    def _answer(self) -> None:
        (self.print_asked if self._prints else self.answered).emit()


class Steps(QWidget):
    """Steps in order, each with a number, on one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._rows: list[tuple[QWidget, Disc, Text, Text]] = []
        self.said: tuple[tuple[str, str], ...] = ()

    def say(self, steps: tuple[tuple[str, str], ...]) -> None:
        """Say what to do, and how."""
        self.said = steps
        while len(self._rows) < len(steps):
            self._add(len(self._rows) + 1)
        for at, (row, _, head, line) in enumerate(self._rows):
            row.setVisible(at < len(steps))
            said = steps[at] if at < len(steps) else ("", "")
            head.say(said[0])
            line.say(said[1])
        self.place()

    def place(self) -> None:
        """Leave a little air."""
        self._column.setSpacing(round(Space.M * current().text_scale))

    def _add(self, number: int) -> None:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.L + Space.XS)
        disc = Disc(side=_DISC, ground=Token.ACTION_STRONG, ink=Token.ON_ACTION, number=str(number))
        across.addWidget(disc, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        head, line = Text("", "strong"), Text("", "note")
        for text in (head, line):
            words.addWidget(text)
        across.addLayout(words, 1)
        self._column.addWidget(row)
        self._rows.append((row, disc, head, line))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line that joins the numbers."""
        shown = [disc for row, disc, _, _ in self._rows if row.isVisible()]
        if len(shown) < 2:
            return
        theme, painter = current(), QPainter(self)
        painter.setPen(QPen(theme.colour(Token.ACTION_STRONG), 3 * theme.text_scale))
        first, last = (disc.mapTo(self, disc.rect().center()) for disc in (shown[0], shown[-1]))
        painter.drawLine(first, last)
