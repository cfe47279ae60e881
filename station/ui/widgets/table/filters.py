"""The row of chips over a table; where there is no room they fold into one menu."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from station.ui.widgets.buttons import LinkButton, MenuButton
from station.ui.widgets.flow import Flow
from station.ui.widgets.table.chips import FilterChip, StayingMenu
from station.ui.widgets.table.records import Column, Filter, Option


class FilterRow(QWidget):
    """Chips, what clears them all, and what chooses the columns."""

    changed = Signal()
    """A filter is at something else."""
    columns_changed = Signal()

    def __init__(
        self, filters: Sequence[Filter], columns: Sequence[Column], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.chips = {one.key: FilterChip(one) for one in filters}
        self.given = FilterChip(Filter("given", self.tr("Chosen"), several=False))
        """Rows that another page has picked out, under its own title."""
        self.clear, self.columns = (
            LinkButton(self.tr("Clear all")),
            LinkButton(self.tr("Columns"), parent=self),
        )
        self.folded = MenuButton()
        self._columns_menu, self._folded_menu = StayingMenu(self), QMenu(self)
        self.columns.setMenu(self._columns_menu)
        self.folded.setMenu(self._folded_menu)
        self._fold = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._flow = Flow()
        column.addLayout(self._flow)
        for widget in (self.folded, self.given, *self.chips.values(), self.clear):
            self._flow.addWidget(widget)
        for chip in (self.given, *self.chips.values()):
            chip.changed.connect(self._tell)
        for act in self._fold_acts():
            self._folded_menu.addAction(act)
        self.clear.clicked.connect(self.clear_all)
        self._offer_columns(columns)
        self.fold(False)

    def _fold_acts(self) -> list[QAction]:
        acts = [chip.values.menuAction() for chip in self.chips.values()]
        clear = QAction(self.tr("Clear all"), self)
        clear.triggered.connect(self.clear_all)
        return [*acts, clear]

    def add(self, widget: QWidget) -> None:
        """Put a page's own button after the chips."""
        self._flow.addWidget(widget)

    @property
    def chosen(self) -> dict[str, tuple[str, ...]]:
        """What each filter is at, of those that hold."""
        return {key: chip.chosen for key, chip in self.chips.items() if chip.chosen}

    def offer(self, key: str, options: Sequence[Option]) -> None:
        """Offer these values of a filter."""
        self.chips[key].offer(options)
        self.show_state()

    def choose(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Be at these values, and at rest where none is said; nobody is told."""
        for key, chip in self.chips.items():
            chip.choose(chosen.get(key, ()))
        self.show_state()

    def pin(self, title: str) -> None:
        """Show that another page has picked the rows out; an empty title ends that."""
        self.given.offer([Option("given", title)] if title else [])
        self.given.choose(("given",) if title else ())
        self.show_state()

    def clear_all(self) -> None:
        """Bring all filters to rest."""
        for chip in (self.given, *self.chips.values()):
            if chip.clearable:
                chip.choose(())
        self._tell()

    def fold(self, fold: bool) -> None:
        """Put the chips into one menu, or side by side again."""
        self._fold = fold
        self.show_state()

    def hidden_columns(self) -> tuple[str, ...]:
        """Return the columns that were taken away by hand."""
        return tuple(act.data() for act in self._columns_menu.actions() if not act.isChecked())

    def hide_columns(self, hidden: Sequence[str]) -> None:
        """Take these columns away."""
        for act in self._columns_menu.actions():
            act.setChecked(act.data() not in hidden)

    def show_state(self) -> None:
        """Show what holds."""
        on = [chip for chip in (self.given, *self.chips.values()) if chip.clearable]
        self.given.setVisible(bool(self.given.chosen))
        if not self.given.chosen and self.given.options:
            self.given.offer([])
        for chip in self.chips.values():
            chip.setVisible(not self._fold and bool(chip.options))
        self.folded.setVisible(self._fold and bool(self.chips))
        count = len(on)
        self.folded.say(self.tr("Filters ({0})").format(count) if count else self.tr("Filters"))
        self.clear.setVisible(bool(on) and not self._fold)
        self.columns.setVisible(not self._fold and bool(self._columns_menu.actions()))

    def _tell(self) -> None:
        self.show_state()
        self.changed.emit()

    def _offer_columns(self, columns: Sequence[Column]) -> None:
        for one in columns:
            if not one.fixed:
                act = self._columns_menu.addAction(one.word)
                act.setCheckable(True)
                act.setChecked(True)
                act.setData(one.key)
                act.triggered.connect(partial(self._tell_columns))

    def _tell_columns(self, _: bool = False) -> None:
        self.columns_changed.emit()
