"""The pages between: before a family comes, and before it leaves early."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

from station.ui.family.frame import Room
from station.ui.family.page import FamilyPage
from station.ui.family.records import PageName
from station.ui.i18n import FAMILY_LANGUAGES, Language
from station.ui.theme import Space
from station.ui.widgets.marks import Disc, LanguageTile
from station.ui.widgets.text import Text

_NEEDED = ("smartphone", "calendar", "clock")


class WelcomePage(FamilyPage):
    """What the screen shows while nobody enrols: nothing of anybody, and a beginning in each language."""

    started = Signal(str)
    """A family begins, in the language of this code."""
    name = PageName.WELCOME
    wide = True
    keeps_room = False

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.tiles: dict[str, LanguageTile] = {}
        self.question.setProperty("role", "greeting")
        across = QBoxLayout.Direction.LeftToRight
        self._tiles, self._needed = QBoxLayout(across), QBoxLayout(across)
        self._tiles.setSpacing(Space.XL)
        self._needed.setSpacing(Space.XL)
        for code, name in FAMILY_LANGUAGES.items():
            tile = self.tiles[code] = LanguageTile()
            tile.setLayoutDirection(Language(code).direction)
            tile.say(name, Language(code).word((WelcomePage.__name__,), "Start"))
            tile.clicked.connect(lambda _=False, code=code: self.started.emit(code))
            self._tiles.addWidget(tile, 1)
        self._have, self._needs = Text("", "label"), [Text() for _ in _NEEDED]
        for icon_name, text in zip(_NEEDED, self._needs, strict=True):
            row = QHBoxLayout()
            row.setSpacing(Space.L)
            row.addWidget(Disc(icon_name), 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(text, 1)
            self._needed.addLayout(row, 1)
        self.body.setSpacing(Space.M)
        self.body.addSpacing(Space.M)
        self.body.addLayout(self._tiles)
        self.body.addSpacing(Space.XXL)
        self.body.addWidget(self._have)
        self.body.addLayout(self._needed)

    def _lay_out(self) -> None:
        super()._lay_out()
        self.on.hide()
        self.back.hide()

    def _arranged(self, room: Room) -> None:
        way = QBoxLayout.Direction
        under = way.TopToBottom if room is Room.ROLLED else way.LeftToRight
        for row in (self._tiles, self._needed):
            row.setDirection(under)

    def take_focus(self) -> None:
        """Begin in the school's language with one key."""
        self.tiles[self.language.code].setFocus(Qt.FocusReason.OtherFocusReason)

    def _word(self) -> None:
        greetings = (Language(code).word((WelcomePage.__name__,), "Welcome") for code in FAMILY_LANGUAGES)
        self.question.say(" · ".join(greetings))
        self.why.say(self.tr("Here you open the account by which you follow your children's schooling."))
        self._have.say(self.tr("Have with you"))
        said = (
            self.tr("Your mobile phone"),
            self.tr("The birth dates of your children"),
            self.tr("Five minutes"),
        )
        for text, words in zip(self._needs, said, strict=True):
            text.say(words)
        _ = self.tr("Start"), self.tr("Welcome")  # each tile says them in its own language


class PresencePage(FamilyPage):
    """Asks whether anybody is still there, before what stands on the screen is erased."""

    stay_asked = Signal()
    name = PageName.PRESENCE
    keeps_room = False

    def _lay_out(self) -> None:
        super()._lay_out()
        self.back.hide()

    def _word(self) -> None:
        self.question.say(self.tr("Are you still there?"))
        self.why.say(self.tr("Without an answer this screen is erased in a moment."))
        self.on.say(self.tr("Yes, carry on"))

    def _answer(self) -> None:
        self.stay_asked.emit()


class StopPage(FamilyPage):
    """Asks before what was typed is lost: back is to leave, on is to stay."""

    stay_asked = Signal()
    name = PageName.STOP
    keeps_room = False

    def _word(self) -> None:
        self.question.say(self.tr("Do you want to stop here?"))
        self.why.say(self.tr("What you typed is erased from this screen. You can start again at any time."))
        self.back.show_icon("x")
        self.back.say(self.tr("Stop and erase"))
        self.on.say(self.tr("Carry on"))

    def _answer(self) -> None:
        self.stay_asked.emit()
