"""The filters that the school keeps: chosen from a menu, kept under a name, forgotten."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from station.services.office.lists import ListService, SavedFilter
from station.ui.background import Background
from station.ui.desk.session import Session
from station.ui.errors import sentence
from station.ui.theme import Space
from station.ui.widgets.buttons import MenuButton, PrimaryButton, WayOut
from station.ui.widgets.fields import Field

Chosen = Mapping[str, Sequence[str]]


class NameAsk(QFrame):
    """Asks under which name a filter is kept."""

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = Field()
        self.field.word(self.tr("Name of this filter, for all desks of the school"))
        self.keep, self.back = PrimaryButton(self.tr("Keep")), WayOut(self.tr("Cancel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.field, 1)
        row.addWidget(self.keep)
        row.addWidget(self.back)
        self.keep.clicked.connect(self._tell)
        self.field.entered.connect(self._tell)
        self.back.clicked.connect(self.hide)
        self.hide()

    def ask(self) -> None:
        """Ask for a name."""
        self.field.text = ""
        self.field.show_error(None)
        self.show()
        self.field.setFocus()

    def _tell(self) -> None:
        self.named.emit(self.field.text)


class SavedFilters(QObject):
    """The menu of them; they are the school's, so every desk has the same."""

    chosen = Signal(object)
    """What the chips are to be at."""
    failed = Signal(Exception)

    def __init__(
        self,
        lists: ListService,
        now: Callable[[], Chosen],
        session: Session,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lists, self._now, self._session, self._background = lists, now, session, background
        self.button, self.ask = MenuButton(self.tr("My filters"), quiet=True), NameAsk()
        self.menu = QMenu(self.button)
        self.forgetting = QMenu(self.tr("Forget"), self.menu)
        self.button.setMenu(self.menu)
        self.ask.named.connect(self._keep)
        self.show_filters(())

    def refresh(self) -> None:
        """Look again which there are."""
        if self._session.open:
            actor = self._session.actor
            self._background.run(lambda: self._lists.filters(actor), self.show_filters, self.failed.emit)

    def show_filters(self, kept: Sequence[SavedFilter]) -> None:
        """Offer these."""
        self.menu.clear()
        self.forgetting.clear()
        for one in kept:
            self.menu.addAction(_plain(one.name)).triggered.connect(partial(self._choose, one))
            self.forgetting.addAction(_plain(one.name)).triggered.connect(partial(self._forget, one.id))
        if kept:
            self.menu.addSeparator()
        self.menu.addAction(self.tr("Keep this filter…")).triggered.connect(self.ask.ask)
        if kept:
            self.menu.addMenu(self.forgetting)

    def _choose(self, one: SavedFilter, _: bool = False) -> None:
        self.chosen.emit(one.chosen)

    def _keep(self, name: str) -> None:
        actor, chosen = self._session.actor, dict(self._now())
        self._background.run(lambda: self._lists.keep_filter(actor, name, chosen), self._kept, self._refuse)

    def _kept(self, _: SavedFilter) -> None:
        self.ask.hide()
        self.refresh()

    def _refuse(self, error: Exception) -> None:
        self.ask.field.show_error(sentence(error))

    def _forget(self, filter_id: UUID, _: bool = False) -> None:
        actor = self._session.actor
        self._background.run(
            lambda: self._lists.forget_filter(actor, filter_id), lambda _: self.refresh(), self.failed.emit
        )


def _plain(name: str) -> str:
    return name.replace("&", "&&")
