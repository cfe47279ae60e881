"""The tabs of follow-up, and the page of the one that was chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from station.rules.rights import Right
from station.ui.desk.session import Session
from station.ui.theme import Space, current
from station.ui.widgets.buttons import MenuButton

_HIGH = 44


@dataclass(frozen=True, slots=True)
class Tab:
    """One page of follow-up: its name, its page, and the right that it needs."""

    key: str
    word: str
    page: Callable[[], QWidget]
    """Builds the page when one first comes to it; the same page ever after."""
    refresh: Callable[[], None]
    """Brings the page up to date when one comes to it."""
    right: Right | None = None


@runtime_checkable
class Filtered(Protocol):
    """A page with chips that say what of all it shows; they stand beside the tabs."""

    chips: QWidget


class FollowUpPage(QWidget):
    """A strip of tabs over one page; a page is built when one first comes to it."""

    def __init__(self, tabs: Sequence[Tab], session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs, self._session = tuple(tabs), session
        self._pages: dict[str, QWidget] = {}
        self.bar, self.folded = QTabBar(), MenuButton(quiet=True)
        self.acts = {tab.key: QAction(tab.word, self) for tab in self._tabs}
        """What the folded tabs' menu leads to, by the key of the tab."""
        self._stack, self._chips = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self._fill()
        self.bar.currentChanged.connect(self._show)
        session.follow(self._allow)
        current().changed.connect(self._fit)
        self._fit()

    def pieces(self) -> tuple[QWidget, ...]:
        """Return what wears the look by itself: the strip of tabs, and each page that was built."""
        return self._strip, *self._pages.values()

    @property
    def shown(self) -> str:
        """The key of the tab that is shown."""
        return self._tabs[self.bar.currentIndex()].key

    def place_of(self, key: str) -> int:
        """Return which of the tabs has this key, from 0."""
        return next(place for place, tab in enumerate(self._tabs) if tab.key == key)

    def show_card(self, key: str) -> None:
        """Show the tab of this key."""
        place = self.place_of(key)
        if place == self.bar.currentIndex():
            self._show(place)
        else:
            self.bar.setCurrentIndex(place)

    def refresh(self) -> None:
        """Bring the shown page up to date; build the first one where nobody has been here yet."""
        self._show(self.bar.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the tabs into a menu where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Need no width: what does not fit is folded."""
        return QSize(0, super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        self._strip = strip = QFrame()
        strip.setProperty("role", "tabs")
        row = QHBoxLayout(strip)
        row.setContentsMargins(Space.XXL, 0, Space.XXL, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.bar)
        row.addWidget(self.folded)
        row.addStretch(1)
        row.addWidget(self._chips)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(self._stack, 1)

    def _fill(self) -> None:
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        self.bar.setUsesScrollButtons(False)
        self.bar.setAccessibleName(self.tr("Follow-up"))
        menu = QMenu(self.folded)
        for tab in self._tabs:
            self.bar.addTab(tab.word)
            self.acts[tab.key].triggered.connect(partial(self._choose, tab.key))
            menu.addAction(self.acts[tab.key])
        self.folded.setMenu(menu)
        self._chips.addWidget(QWidget())  # of a page without chips

    def _choose(self, key: str, _: bool = False) -> None:
        self.show_card(key)

    def _show(self, place: int) -> None:
        tab = self._tabs[place]
        page = self._pages.get(tab.key)
        if page is None:
            page = self._pages[tab.key] = tab.page()
            self._stack.addWidget(page)
            current().wear(page)
            if isinstance(page, Filtered):
                self._chips.addWidget(page.chips)
        self._stack.setCurrentWidget(page)
        if isinstance(page, Filtered):
            self._chips.setCurrentWidget(page.chips)
        else:
            self._chips.setCurrentIndex(0)
        self.folded.say(tab.word)
        self._fit()
        tab.refresh()

    def _allow(self) -> None:
        for place, tab in enumerate(self._tabs):
            allowed = tab.right is None or self._session.may(tab.right)
            self.bar.setTabVisible(place, allowed)
            self.acts[tab.key].setVisible(allowed)
        if not self.bar.isTabVisible(self.bar.currentIndex()):
            self.bar.setCurrentIndex(next(filter(self.bar.isTabVisible, range(len(self._tabs))), 0))
        self._fit()

    def _fit(self) -> None:
        high = round(_HIGH * current().text_scale)
        self._strip.setFixedHeight(high)
        self.bar.setFixedHeight(high)
        beside = self._chips.currentWidget()
        needed = self.bar.sizeHint().width() + (beside.minimumSizeHint().width() if beside is not None else 0)
        roomy = needed + 2 * Space.XXL + Space.M <= self.width()
        self.bar.setVisible(roomy)
        self.folded.setVisible(not roomy)
