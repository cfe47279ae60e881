"""The pages between: before a family comes, and before it leaves early."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout

from station.rules.languages import Language as FamilyLanguage
from station.ui.family.frame import Room
from station.ui.family.page import FamilyPage
from station.ui.family.records import PageName
from station.ui.i18n import Language
from station.ui.theme import Space
from station.ui.widgets.marks import Disc, LanguageTile
from station.ui.widgets.text import Text

_NEEDED = ("smartphone", "calendar", "clock")
_FEW, _GREETED = 6, 3
"""How many languages have large tiles, and how many greet."""


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
        self._tiles, self._needed = QGridLayout(), QBoxLayout(across)
        self._tiles.setSpacing(Space.XL)
        self._needed.setSpacing(Space.XL)
        self.offer(tuple(FamilyLanguage))
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
        self.body.addSpacing(Space.L)
        self.body.addWidget(self._have)
        self.body.addLayout(self._needed)

    def _lay_out(self) -> None:
        super()._lay_out()
        self.on.hide()
        self.back.hide()

    def offer(self, languages: Sequence[FamilyLanguage]) -> None:
        """Show a tile for each of these languages: large ones while there are few."""
        if list(self.tiles) == [row.value for row in languages]:
            return
        for tile in self.tiles.values():
            self._tiles.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = {row.value: self._tile(row, large=len(languages) <= _FEW) for row in languages}
        self._place_tiles()
        self._greet()

    def _tile(self, row: FamilyLanguage, *, large: bool) -> LanguageTile:
        spoken = Language(row.value)
        tile = LanguageTile(large=large)
        tile.setLayoutDirection(spoken.direction)
        context = (WelcomePage.__name__,)
        mark = "" if row.was_read else spoken.word(context, "translation not checked")
        tile.say(row.own_name, spoken.word(context, "Start"))
        tile.mark(mark)
        tile.clicked.connect(lambda _=False: self.started.emit(row.value))
        return tile

    def _place_tiles(self) -> None:
        few = len(self.tiles) <= _FEW
        self._tiles.setVerticalSpacing(Space.XL if few else Space.M)
        across = 1 if few else 2
        if self._room is not Room.ROLLED:
            across = 3 if few else 4
        for place, tile in enumerate(self.tiles.values()):
            self._tiles.removeWidget(tile)
            self._tiles.addWidget(tile, place // across, place % across)
        for column in range(4):
            self._tiles.setColumnStretch(column, int(column < min(across, len(self.tiles))))

    def _greet(self) -> None:
        first = list(self.tiles)[:_GREETED]
        greetings = (Language(code).word((WelcomePage.__name__,), "Welcome") for code in first)
        self.question.say(" · ".join(greetings))

    def _arranged(self, room: Room) -> None:
        way = QBoxLayout.Direction
        self._needed.setDirection(way.TopToBottom if room is Room.ROLLED else way.LeftToRight)
        self._place_tiles()

    def take_focus(self) -> None:
        """Begin in the school's language with one key."""
        tile = self.tiles.get(self.language.code) or next(iter(self.tiles.values()))
        tile.setFocus(Qt.FocusReason.OtherFocusReason)

    def _word(self) -> None:
        self._greet()
        self.why.say(self.tr("Here you open the account by which you follow your children's schooling."))
        self._have.say(self.tr("Have with you"))
        said = (
            self.tr("Your mobile phone"),
            self.tr("The birth dates of your children"),
            self.tr("Five minutes"),
        )
        for text, words in zip(self._needs, said, strict=True):
            text.say(words)
        # Each tile says them in its own language.
        _ = self.tr("Start"), self.tr("Welcome"), self.tr("translation not checked")


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
