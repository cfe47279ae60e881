"""The bar at the top: where one is, who one is, and the lock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QWidget

from station.rules.rights import Right
from station.ui.desk import keys
from station.ui.desk.session import Session
from station.ui.desk.words import role_word
from station.ui.theme import Space, current
from station.ui.widgets.buttons import QuietButton
from station.ui.widgets.text import Text


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
    in_bar: bool = True
    """A place without a button is come to from elsewhere."""
    keys: str = ""
    """What leads there from any place ("F1")."""


class TopBar(QFrame):
    """Places at the left; at the right the operator, and the lock. Where there is no room, icons alone."""

    chosen = Signal(str)
    lock_asked = Signal()

    def __init__(self, places: Sequence[Place], session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._places = tuple(place for place in places if place.in_bar)
        self.setProperty("role", "bar")
        self.buttons = {place.key: QuietButton(place.word, place.icon) for place in self._places}
        self._group = QButtonGroup(self)
        self._name = Text("Station", "strong", single=True)
        self.operator = Text("", single=True)
        self.lock = QuietButton("", "lock")
        self._compact = False
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L + Space.XS, Space.XS, Space.M, Space.XS)
        row.setSpacing(Space.XS)
        row.addWidget(self._name)
        row.addSpacing(Space.S)
        for place in self._places:
            button = self.buttons[place.key]
            button.setCheckable(True)
            button.setToolTip(place.word)
            self._group.addButton(button)
            button.clicked.connect(lambda _=False, key=place.key: self.chosen.emit(key))
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.operator)
        row.addSpacing(Space.S)
        row.addWidget(self.lock)
        self.lock.clicked.connect(self.lock_asked)
        self.lock.answer_to(keys.LOCK)
        self.lock.setToolTip(self.tr("Lock the desk (F12)"))
        current().changed.connect(self._fit)
        self._say()
        session.follow(self._show)

    def show_place(self, key: str) -> None:
        """Mark where one is."""
        self._group.setExclusive(key in self.buttons)
        for name, button in self.buttons.items():
            button.setChecked(name == key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fall back to icons where the words do not fit."""
        super().resizeEvent(event)
        self._fit()

    def _show(self) -> None:
        actor = self._session.actor
        self.operator.say(f"{actor.name}, {role_word(actor.role)}")
        for place in self._places:
            self.buttons[place.key].setVisible(place.right is None or self._session.may(place.right))
        self._fit()

    def _fit(self) -> None:
        for compact in (False, True):
            self._compact = compact
            self._say()
            if self.sizeHint().width() <= self.width():
                return

    def _say(self) -> None:
        self._name.setVisible(not self._compact)
        for place in self._places:
            button = self.buttons[place.key]
            button.say(place.word)
            if self._compact:
                button.setText("")
            button.show_icon(place.icon)  # its gap to the words comes and goes with them
        self.lock.say(self.tr("Lock  F12"))
        self.lock.setAccessibleName(self.tr("Lock the desk"))
        if self._compact:
            self.lock.setText("F12")
