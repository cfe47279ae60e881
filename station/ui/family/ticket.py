"""A family takes a number: why it comes, in its language; then the number, as large as there is room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from station.rules.tickets import Reason
from station.ui.family.page import FamilyPage
from station.ui.family.records import PageName
from station.ui.i18n import FAMILY_LANGUAGES
from station.ui.theme import SANS, Space, Token, current
from station.ui.widgets.buttons import SecondaryButton
from station.ui.widgets.flow import Flow
from station.ui.widgets.marks import WayRow
from station.ui.widgets.text import repolish

_ICONS = {Reason.OPEN: "user-plus", Reason.LOST: "key-round", Reason.OTHER: "circle-question-mark"}
_NUMBER = 140
"""How large the number is, in px at 100 % text."""
_READ_MS = 20_000
"""How long the number stays for whoever notes it, before the next family finds the question."""


class Number(QWidget):
    """A ticket's number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, label: str) -> None:
        """Show it."""
        self.said = label
        self.setAccessibleName(label)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Grow with the text."""
        metrics = QFontMetrics(self._font(_NUMBER))
        return QSize(metrics.horizontalAdvance(self.said), round(metrics.height() * 1.1))

    def minimumSizeHint(self) -> QSize:
        """Fit any page: the number shrinks with its room."""
        return QSize(1, QFontMetrics(self._font(_NUMBER // 2)).height())

    def _font(self, px: float) -> QFont:
        font = QFont()
        font.setFamilies(list(SANS))
        font.setPixelSize(max(1, round(px * current().text_scale)))
        font.setBold(True)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it as large as it fits."""
        font = self._font(_NUMBER)
        metrics = QFontMetrics(font)
        wide, high = max(1, metrics.horizontalAdvance(self.said)), max(1, metrics.height())
        scale = min(1.0, self.width() / wide, self.height() / high)
        font.setPixelSize(max(1, int(font.pixelSize() * scale)))
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(current().colour(Token.ACTION_STRONG))
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.said
        )


class TicketPage(FamilyPage):
    """Why a family comes; the answer is its number."""

    taken = Signal(str)
    """A number is wanted for this reason."""
    language_asked = Signal(str)
    left = Signal()
    """The number was read: the screen is the next family's."""
    name = PageName.TICKET
    keeps_room = False
    starts_high = True

    def _build(self) -> None:
        self._label = ""
        self.languages = {code: SecondaryButton(name) for code, name in FAMILY_LANGUAGES.items()}
        self._offered = frozenset(FAMILY_LANGUAGES)
        self._asked, self._given = QWidget(), QWidget()
        for code, button in self.languages.items():
            button.clicked.connect(lambda _=False, code=code: self.language_asked.emit(code))
        asked = QVBoxLayout(self._asked)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(0)
        self.ways = {reason: WayRow(_ICONS[reason]) for reason in Reason}
        for reason, way in self.ways.items():
            way.clicked.connect(lambda _=False, reason=reason: self._take(reason))
            asked.addWidget(way)
        names = Flow(across=Space.S, down=Space.S)
        for button in self.languages.values():
            names.addWidget(button)
        asked.addSpacing(Space.M)
        asked.addLayout(names)
        self.number = Number()
        given = QVBoxLayout(self._given)
        given.setContentsMargins(0, 0, 0, 0)
        given.addWidget(self.number)
        self.body.addWidget(self._asked)
        self.body.addWidget(self._given)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(_READ_MS)
        self.timer.timeout.connect(self.left)

    def offer(self, codes: frozenset[str]) -> None:
        """Offer these languages alone."""
        if codes != self._offered:
            self._offered = codes
            self._word()

    def _take(self, reason: Reason) -> None:
        if not self._busy:
            self.taken.emit(reason.value)

    @property
    def label(self) -> str:
        """The number that is shown; empty while it is asked why one comes."""
        return self._label

    def show_ticket(self, label: str) -> None:
        """Show the number that was given."""
        self._label = label
        self.number.say(label)
        self.timer.start()
        self._word()
        self.take_focus()

    def forget(self) -> None:
        """Ask the next family."""
        super().forget()
        self.timer.stop()
        self._label = ""
        self._word()

    def take_focus(self) -> None:
        """Let Enter answer."""
        first = self.on if self._label else self.ways[Reason.OPEN]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _word(self) -> None:
        given = bool(self._label)
        self.back.hide()
        self._asked.setVisible(not given)
        self._given.setVisible(given)
        self.on.setVisible(given)
        self.on.say(self.tr("I have noted it"))
        if given:
            self.question.say(self.tr("Your ticket"))
            self.why.say(self.tr("Note this number or take a picture of it: you will be called by it."))
        else:
            self.question.say(self.tr("Why do you come?"))
            self.why.say(self.tr("You get a number, and are called by it. Your name is not asked."))
        words = {
            Reason.OPEN: (self.tr("To open an account"), self.tr("The first time, or for another child")),
            Reason.LOST: (
                self.tr("My identifier or my password is lost"),
                self.tr("The account is open already"),
            ),
            Reason.OTHER: (self.tr("For something else"), self.tr("A phone to be corrected, a question…")),
        }
        for reason, (head, line) in words.items():
            self.ways[reason].say(head, line)
        for code, button in self.languages.items():
            chosen = code == self.language.code
            button.setVisible(code in self._offered)
            role = "primary" if chosen else "secondary"
            if button.property("role") != role:
                button.setProperty("role", role)
                repolish(button)

    def _answer(self) -> None:
        self.left.emit()
