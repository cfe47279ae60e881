"""The bar at the top: where one is, what else there is, who one is, and the lock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QWidget

from station.rules.rights import Right
from station.ui.desk import keys
from station.ui.desk.session import Session
from station.ui.desk.words import role_word
from station.ui.theme import Space, current
from station.ui.widgets.access import Named, Tab
from station.ui.widgets.buttons import MenuButton, QuietButton
from station.ui.widgets.text import Text

_HIGH, _LOW = 48, 44
_SHORT = 700
"""Below this height of the window, at 100 % text, the bar is low."""


class Where(Enum):
    """From where a place is come to."""

    BAR = auto()
    TOOLS = auto()
    """The menu of what is not needed for each family."""
    ELSEWHERE = auto()


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the desk: its name, its icon, its page, and the right that it needs."""

    key: str
    word: str
    icon: str
    page: Callable[[], QWidget]
    """Builds the page when one first comes to it; the same page ever after."""
    refresh: Callable[[], None]
    """Brings the page up to date when one comes to it."""
    right: Right | None = None
    where: Where = Where.BAR
    pieces: Callable[[], Sequence[Callable[[], object]]] | None = None
    """What to call to have a large page built, a piece at a time: whoever comes before it is there waits."""
    keys: str = ""
    """What leads there from any place ("F1")."""


class _Room(Enum):
    """How much room there is for words."""

    WIDE = auto()
    NARROW = auto()
    """Of the places where one is not, the icons alone."""
    FOLDED = auto()
    """All places stand in one menu."""


class _PlaceButton(QuietButton):
    """Keeps the room that its word needs once one is there: it is heavier then."""

    def accessible(self) -> QAccessibleInterface:
        """Be a tab that is pressed: a box to tick would be ticked, and lead nowhere."""
        return Tab(self)

    def sizeHint(self) -> QSize:
        """Have room for the heavier word."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        heavier = QFontMetrics(font).horizontalAdvance(self.text())
        return super().sizeHint() + QSize(
            max(0, heavier - self.fontMetrics().horizontalAdvance(self.text())), 0
        )


class TopBar(QFrame):
    """Places at the left; at the right the tools, the operator, and the lock."""

    chosen = Signal(str)
    lock_asked = Signal()

    def __init__(self, places: Sequence[Place], session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._in_bar = tuple(place for place in places if place.where is Where.BAR)
        self._in_tools = tuple(place for place in places if place.where is Where.TOOLS)
        self._at = ""
        self.setProperty("role", "bar")
        self.buttons = {place.key: _PlaceButton(place.word, place.icon) for place in self._in_bar}
        self.tools = {place.key: QAction(place.word, self) for place in self._in_tools}
        """What stands in the menu of tools, by the place it leads to."""
        self.more, self.folded = MenuButton(quiet=True), MenuButton(quiet=True)
        self._group = QButtonGroup(self)
        self._name = Text("Station", "strong", single=True)
        self.operator = Text("", single=True)
        self.lock = QuietButton("", "lock")
        self._lay_out()
        self.lock.clicked.connect(self.lock_asked)
        self.lock.answer_to(keys.LOCK)
        self.lock.setToolTip(self.tr("Lock the desk (F12)"))
        current().changed.connect(self._fit)
        session.follow(self._show)
        self._fit()

    def accessible(self) -> QAccessibleInterface:
        """Be a bar of its own."""
        return Named(self, QAccessible.Role.ToolBar)

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("Places"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L + Space.XS, 0, Space.M, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._name)
        row.addSpacing(Space.M)
        row.addWidget(self.folded)
        for place in self._in_bar:
            button = self.buttons[place.key]
            button.setCheckable(True)
            button.setToolTip(place.word)
            self._group.addButton(button)
            button.clicked.connect(partial(self._choose, place.key))
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.more)
        row.addSpacing(Space.S)
        row.addWidget(self.operator)
        row.addWidget(self.lock)
        for place in self._in_tools:
            act = self.tools[place.key]
            act.triggered.connect(partial(self._choose, place.key))
            if place.keys:
                act.setText(f"{place.word}\t{place.keys}")
        for button, acts in ((self.more, self._tool_acts()), (self.folded, self._all_acts())):
            menu = QMenu(button)
            menu.addActions(acts)
            button.setMenu(menu)

    def _tool_acts(self) -> list[QAction]:
        return [self.tools[place.key] for place in self._in_tools]

    def _all_acts(self) -> list[QAction]:
        acts: list[QAction] = []
        for place in self._in_bar:
            act = QAction(place.word, self)
            act.triggered.connect(partial(self._choose, place.key))
            acts.append(act)
        between = QAction(self)
        between.setSeparator(True)
        return [*acts, between, *self._tool_acts()]

    def _choose(self, key: str, _: bool = False) -> None:
        self.chosen.emit(key)

    def show_place(self, key: str) -> None:
        """Mark where one is."""
        self._at = key
        self._group.setExclusive(key in self.buttons)
        for name, button in self.buttons.items():
            button.setChecked(name == key)
        self._fit()

    @property
    def where(self) -> str:
        """The word of the place where one is."""
        return next((place.word for place in (*self._in_bar, *self._in_tools) if place.key == self._at), "")

    def minimumSizeHint(self) -> QSize:
        """Need no width: what does not fit is folded."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _show(self) -> None:
        actor = self._session.actor
        self.operator.say(actor.name)
        self.operator.setToolTip(role_word(actor.role))
        self.operator.setAccessibleName(f"{actor.name}, {role_word(actor.role)}")
        for place in self._in_tools:
            self.tools[place.key].setVisible(place.right is None or self._session.may(place.right))
        self._fit()

    def _fit(self) -> None:
        scale = current().text_scale
        short = self.window().height() < _SHORT * scale
        self.setFixedHeight(round((_LOW if short else _HIGH) * scale))
        for room in _Room:
            self._say(room)
            if self.sizeHint().width() <= self.width():
                return

    def _say(self, room: _Room) -> None:
        folded = room is _Room.FOLDED
        self._name.setVisible(room is _Room.WIDE)
        self.folded.setVisible(folded)
        self.more.setVisible(not folded)
        for place in self._in_bar:
            button = self.buttons[place.key]
            allowed = place.right is None or self._session.may(place.right)
            button.setVisible(allowed and not folded)
            button.say(place.word)
            if room is not _Room.WIDE and place.key != self._at:
                button.setText("")
            button.show_icon(place.icon)  # its gap to the words comes and goes with them
        here = next((one for one in (*self._in_bar, *self._in_tools) if one.key == self._at), None)
        self.folded.say(here.word if here is not None else self.tr("Places"))
        self.folded.setAccessibleDescription(self.tr("Where to go"))
        self.more.say(self.tr("Tools"))
        self.lock.say(keys.LOCK_AT_ONCE)
        self.lock.setAccessibleName(self.tr("Lock the desk"))
