"""A table with all that stands around it: title, totals, chips, what was found, what can be done."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from station.ui.background import Background
from station.ui.icons import icon
from station.ui.theme import Space, Token, current
from station.ui.widgets.announce import announce
from station.ui.widgets.panels import EmptyState, InlineNotice, Tone
from station.ui.widgets.table.bar import SelectionBar, TableAct
from station.ui.widgets.table.filters import FilterRow
from station.ui.widgets.table.model import TableModel
from station.ui.widgets.table.reading import Read, Reader
from station.ui.widgets.table.records import Column, Filter, Key, Query, TableRow
from station.ui.widgets.table.totals import Part, Totals
from station.ui.widgets.table.view import TableView
from station.ui.widgets.text import Text

_SEARCH, _FOLDS, _NARROW = 260, 700, 1100
_TYPED_MS = 150


class TablePane(QWidget):
    """Asks for keys when what it is to show changes, and for rows as one scrolls. The page answers both."""

    asked = Signal()
    """Other rows are to be shown: the page reads `query`, and answers by `show_keys`."""
    opened = Signal(object)
    """The row of this key is to be opened."""
    moved = Signal(object)
    """The keyboard is at the row of this key, or None."""
    ticked = Signal()
    acted = Signal(str)
    """An act of the bar, on `acted_on`."""
    looks_changed = Signal(str)
    """Columns or order were chosen: to be kept, and given back as ``kept``."""

    def __init__(
        self,
        columns: Sequence[Column],
        filters: Sequence[Filter] = (),
        acts: Sequence[TableAct] = (),
        *,
        background: Background,
        kept: str = "",
        boxes: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = TableModel(columns, self)
        self.view = TableView(self.model, boxes=boxes)
        self.reader = Reader(self.model, self.view, background)
        self.title, self.count, self.totals = (
            Text("", "name", single=True),
            Text("", "name-count", single=True),
            Totals(),
        )
        self.edit, self.filters = QLineEdit(), FilterRow(filters, columns)
        self.problem, self.empty = InlineNotice(), EmptyState("inbox")
        self.bar = SelectionBar(acts)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        first = next((one.key for one in columns if one.sorts), "")
        self._sort, self._descending = first, False
        self._from_top = True
        """Whether the next answer is another list than the one that stands there."""
        self._lay_out(bool(acts))
        self.say("")
        self._restore(kept)
        self._connect()
        self._tell_ticks()

    @property
    def query(self) -> Query:
        """What is to be shown."""
        return Query(self.edit.text().strip(), self.filters.chosen, self._sort, self._descending)

    @property
    def acted_on(self) -> tuple[Key, ...]:
        """What is ticked; where nothing is, all that match."""
        return self.model.ticks or self.model.keys

    def say(self, title: str, count: str = "") -> None:
        """Name what is listed, and say how many there are."""
        if count != self.count.said:
            announce(self, count)
        for text, said in ((self.title, title), (self.count, count)):
            text.say(said)
            text.setVisible(bool(said))

    def sort_by(self, sort: str, *, descending: bool = False) -> None:
        """Have another order from the next answer on."""
        self._sort, self._descending = sort, descending
        self.view.heads.show_sort(sort, descending=descending)

    def show_keys(self, keys: Sequence[Key], answer: Read, parts: Sequence[Part] = ()) -> None:
        """Show these rows in this order, each read by ``answer`` when it is looked at."""
        here = None if self._from_top else self.view.key_here()
        if self._from_top or self.problem.tone is Tone.BAD:
            self.problem.show_notice("")  # what an act has said stays while the same list is read anew
        self._from_top = False
        self.reader.start(answer)
        self.model.show_keys(keys)
        self.view.go_to(here)
        self.totals.show_parts(parts)
        self._show_empty()
        self._tell_ticks()

    def show_rows(self, rows: Sequence[TableRow], parts: Sequence[Part] = ()) -> None:
        """Show these few rows, which are all there already."""
        kept = {row.key: row for row in rows}
        self.show_keys([*kept], lambda keys: [kept[key] for key in keys], parts)
        self.model.take(rows)

    def show_filters(self, chosen: Mapping[str, Sequence[str]], *, text: str = "", given: str = "") -> None:
        """Be at these filters, as a page has said, and ask for what they leave."""
        self.edit.blockSignals(True)
        self.edit.setText(text)
        self.edit.blockSignals(False)
        self.filters.choose(chosen)
        self.filters.pin(given)
        self._ask()

    def add_tool(self, widget: QWidget) -> None:
        """Put a page's own button, or what it counts, at the end of the line of chips."""
        self._tools.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def put_under_head(self, widget: QWidget) -> None:
        """Show a page's own row between the chips and the table."""
        self._head.addWidget(widget, 3, 0, 1, 2)

    def hide_search(self) -> None:
        """Have no box to search in."""
        self.edit.hide()

    def show_empty(self, heading: str, line: str = "", action: str = "") -> None:
        """Say what it says where there is nothing at all, by no filter's doing."""
        self._nothing = (heading, line, action)

    def _lay_out(self, acts: bool) -> None:
        self._nothing: tuple[str, str, str] | None = None
        self.edit.setClearButtonEnabled(True)
        self.edit.setPlaceholderText(self.tr("Search in these lines"))
        self.edit.setAccessibleName(self.tr("Search in these lines"))
        self._glass = QAction(icon("search", Token.SOFT), "", self.edit)
        self.edit.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        names = QHBoxLayout()
        names.setSpacing(Space.L)
        names.addWidget(self.title)
        names.addWidget(self.count, 0, Qt.AlignmentFlag.AlignBottom)
        names.addStretch(1)
        self._head = QGridLayout()
        self._head.setContentsMargins(0, Space.L, 0, Space.M)
        self._head.setVerticalSpacing(Space.M)
        self._head.addLayout(names, 0, 0)
        self._head.addWidget(self.totals, 0, 1)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(Space.L)
        self._tools.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        self._tools.addWidget(self.filters, 1)
        self._tools.addWidget(self.filters.columns, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(self._tools, 1, 0, 1, 2)
        self._head.addWidget(self.problem, 2, 0, 1, 2)
        self._head.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # it folds before it needs room
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.view, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.bar)
        self.problem.show_notice("")
        self.empty.hide()
        self.bar.setVisible(acts)
        self._has_acts = acts
        self.view.setAccessibleName(self.tr("The lines"))
        self.edit.installEventFilter(self)

    def _connect(self) -> None:
        self.edit.textChanged.connect(lambda: self._typed.start())
        self._typed.timeout.connect(self._ask)
        self.filters.changed.connect(self._ask)
        self.filters.columns_changed.connect(self._choose_columns)
        self.view.opened.connect(self.opened)
        self.view.moved.connect(self.moved)
        self.view.heads.sort_asked.connect(self._sort_by)
        self.model.ticked.connect(self._tell_ticks)
        self.model.ticked.connect(self.ticked)
        self.bar.all_asked.connect(self.model.tick_all)
        self.bar.none_asked.connect(lambda: self.model.tick_all(False))
        self.bar.acted.connect(self.acted)
        self.empty.acted.connect(self._clear)
        current().changed.connect(self._fit)

    def _restore(self, kept: str) -> None:
        """Take up the columns and the order that were chosen before; what can't be read is let go."""
        looks = _read_looks(kept)
        known = {one.key for one in self.model.columns}
        hidden = [one for one in looks.get("hidden", ()) if one in known]
        self.filters.hide_columns(hidden)
        self.view.hide_columns(hidden)
        if looks.get("sort") in known:
            self._sort, self._descending = str(looks["sort"]), bool(looks.get("descending"))
        self.view.heads.show_sort(self._sort, descending=self._descending)

    def _keep(self) -> None:
        hidden = list(self.filters.hidden_columns())
        looks = {"hidden": hidden, "sort": self._sort, "descending": self._descending}
        self.looks_changed.emit(json.dumps(looks))

    def _choose_columns(self) -> None:
        self.view.hide_columns(self.filters.hidden_columns())
        self._keep()

    def _sort_by(self, sort: str) -> None:
        self.sort_by(sort, descending=sort == self._sort and not self._descending)
        self._keep()
        self._ask()

    def _ask(self) -> None:
        self._typed.stop()
        self._from_top = True
        self.asked.emit()

    def _clear(self) -> None:
        if self.query.text or any(chip.clearable for chip in self.filters.chips.values()) or self._pinned():
            self.edit.clear()
            self.filters.clear_all()

    def _pinned(self) -> bool:
        return bool(self.filters.given.chosen)

    def _show_empty(self) -> None:
        nothing = not self.model.keys
        filtered = bool(self.query.text) or self.filters.clear.isVisibleTo(self.filters) or self._pinned()
        if nothing:
            plain = self._nothing or (self.tr("No line"), "", "")
            self.empty.word(*((self.tr("No line"), "", self.tr("Clear all")) if filtered else plain))
        self.empty.setVisible(nothing)
        self.view.setVisible(not nothing)

    def _tell_ticks(self) -> None:
        self.bar.show_counts(self.model.ticks_count, len(self.model.keys))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the box down into the lines."""
        down = (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        )
        if watched is self.edit and down and self.model.keys:
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """Need no width: what has none folds."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand beside each other as far as there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scale, width = current().text_scale, self.width()
        folds, narrow = width < _FOLDS * scale, width < _NARROW * scale
        margin = Space.XL if narrow else Space.XXL - Space.S
        self._head.setContentsMargins(margin, Space.M if narrow else Space.L, margin, Space.M)
        self.filters.fold(folds)
        self._glass.setIcon(icon("search", Token.SOFT, round(current().desk.body * 1.2)))
        self.edit.setFixedWidth(round(min(_SEARCH * scale, max(120, width * 0.5))))
        self.totals.fold(folds)


def _read_looks(kept: str) -> dict[str, Any]:
    try:
        looks: dict[str, Any] = json.loads(kept) if kept else {}
    except ValueError:
        return {}
    return looks
