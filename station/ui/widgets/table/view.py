"""The table as one sees it and moves in it."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from station.ui.theme import Space, Token, current
from station.ui.widgets.table.cells import BOX, CellDelegate, row_height
from station.ui.widgets.table.heads import Heads
from station.ui.widgets.table.model import TICKS, Index, TableModel
from station.ui.widgets.table.records import Column, Key, Voice

_LEAST = 0.88
"""How much of its width a column may give up before another one folds away."""
_FOLDED = 700
"""Narrower than this, at 100 % text, rows have two lines and no columns."""
_NARROW = 1100
_RING = 2
_MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class TableView(QTableView):
    """Arrows move, Space ticks, Shift and arrows tick on, Ctrl+A ticks all that match, Enter opens."""

    opened = Signal(object)
    """The row of this key is to be opened."""
    moved = Signal(object)
    """The keyboard is at the row of this key, or None."""
    looked = Signal()
    """Other rows are in sight than before."""

    def __init__(self, model: TableModel, parent: QWidget | None = None, *, boxes: bool = True) -> None:
        super().__init__(parent)
        self._model, self._anchor = model, -1
        self._boxes = boxes
        """Whether rows can be ticked; else the row where one is stands out."""
        self._hidden: frozenset[str] = frozenset()
        self.compact = False
        """Whether rows have two lines and no columns."""
        self.cells = CellDelegate(model, self)
        self.heads = Heads(model, self)
        self.cells.boxes = self.heads.boxes = boxes
        self.setModel(model)
        self.setItemDelegate(self.cells)
        self.setHorizontalHeader(self.heads)
        self.heads.show()
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.looked)
        self.verticalScrollBar().valueChanged.connect(self._look)
        self.verticalScrollBar().rangeChanged.connect(self._look)
        model.modelReset.connect(self._look)
        self.heads.all_asked.connect(self._all_or_none)
        self.doubleClicked.connect(self._open)
        current().changed.connect(self.fit)
        self.fit()

    def hide_columns(self, hidden: Collection[str]) -> None:
        """Take these columns away, as one has chosen."""
        self._hidden = frozenset(hidden)
        self.fit()

    def shown(self) -> tuple[Column, ...]:
        """Return the columns in sight."""
        return tuple(
            one for at, one in enumerate(self._model.columns, start=1) if not self.isColumnHidden(at)
        )

    def in_sight(self) -> tuple[int, int]:
        """Return the first and the last place that is in sight."""
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        return (0, -1) if first < 0 else (first, len(self._model.keys) - 1 if last < 0 else last)

    def key_here(self) -> Key | None:
        """Return the key of the row where the keyboard is."""
        index = self.currentIndex()
        return self._model.keys[index.row()] if index.isValid() else None

    def go_to(self, key: Key | None) -> None:
        """Bring the keyboard to a row, or to the first where there is no such one."""
        place = self._model.place_of(key) if key is not None else None
        if self._model.keys:
            self._move(place or 0)

    def fit(self) -> None:
        """Give each column its width, fold those away for which there is no room, or stand in two lines."""
        scale, width = current().text_scale, self.viewport().width()
        margin = round(Space.XL if width < _NARROW * scale else Space.XXL - Space.S)
        self.cells.margin = self.heads.margin = margin
        boxes = margin + (round(BOX * scale) + round(22 * min(scale, 1.4)) if self._boxes else 0)
        self.compact = self.cells.compact = width < _FOLDED * scale
        room = width - boxes - margin
        shown = self._fitting(room, scale)
        self._lay_out(shown, room, scale)
        self.setColumnWidth(TICKS, boxes)
        self.heads.setVisible(not self.compact)
        self.verticalHeader().setDefaultSectionSize(row_height(compact=self.compact))
        self._look()

    def _fitting(self, room: int, scale: float) -> list[Column]:
        shown = [one for one in self._model.columns if one.key not in self._hidden or one.fixed]
        if self.compact:
            return shown[:1]
        while sum(one.width * scale * _LEAST for one in shown) > room:
            folding = [one for one in shown if one.folds]
            if not folding:
                break
            shown.remove(min(folding, key=lambda one: one.folds))
        return shown

    def _lay_out(self, shown: list[Column], room: int, scale: float) -> None:
        rigid = {one.key: round(one.width * scale) for one in shown if one.voice is Voice.SIGN}
        wished = sum(one.width for one in shown if one.key not in rigid) or 1
        taken, free = 0, room - sum(rigid.values())
        self.cells.last = self._model.columns.index(shown[-1]) + 1 if shown else TICKS
        for at, one in enumerate(self._model.columns, start=1):
            self.setColumnHidden(at, one not in shown)
            if one not in shown:
                continue
            last = one is shown[-1]
            share = room - taken if last else rigid.get(one.key, round(one.width * free / wished))
            self.setColumnWidth(at, max(1, share) + (self.cells.margin if last else 0))
            taken += share

    def _look(self) -> None:
        self._soon.start(0)

    def _open(self, index: QModelIndex) -> None:
        if index.column() != TICKS:
            self.opened.emit(self._model.keys[index.row()])

    def _all_or_none(self) -> None:
        self._model.tick_all(self.heads.ticks_state() == Qt.CheckState.Unchecked)

    def _move(self, place: int) -> None:
        column = next((at for at in range(1, self._model.columnCount()) if not self.isColumnHidden(at)), 0)
        self.setCurrentIndex(self._model.index(place, column))

    def _toggle(self, place: int) -> None:
        self._model.tick([self._model.keys[place]], not self._model.is_ticked(place))
        self._anchor = place

    def _tick_to(self, place: int) -> None:
        """Tick all between where one began and this row."""
        first = self._anchor if 0 <= self._anchor < len(self._model.keys) else place
        low, high = sorted((first, place))
        self._model.tick(self._model.keys[low : high + 1])

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell where the keyboard is now."""
        super().currentChanged(current, previous)
        self._draw_rows(current.row(), previous.row())
        self.moved.emit(self._model.keys[current.row()] if current.isValid() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key says."""
        here = self.currentIndex().row()
        key, shifted = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        shifted = shifted and self._boxes
        if key == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._boxes:
            self._model.tick_all()
        elif key == Qt.Key.Key_Space and here >= 0 and self._boxes:
            self._toggle(here)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and here >= 0:
            self.opened.emit(self._model.keys[here])
        elif key in _MOVES:
            self._step(event, here, shifted=shifted)
        else:
            event.ignore()

    def _step(self, event: QKeyEvent, here: int, *, shifted: bool) -> None:
        last = len(self._model.keys) - 1
        if last < 0:
            return
        first, final = self.in_sight()
        page = max(1, final - first - 1)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
        key = Qt.Key(event.key())
        goal = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(key, here + steps.get(key, 0))
        goal = min(max(goal, 0), last)
        if shifted and not 0 <= self._anchor <= last:
            self._anchor = max(here, 0)
        if not shifted:
            self._anchor = goal
        self._move(goal)
        if shifted:
            self._tick_to(goal)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick by a box, by Ctrl, or on to a row by Shift; else only go there."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._move(index.row())
        if not self._boxes:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._tick_to(index.row())
        elif index.column() == TICKS or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._toggle(index.row())
        else:
            self._anchor = index.row()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show over which row one points."""
        self._point_at(self.rowAt(round(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        """Show that one points nowhere."""
        super().leaveEvent(event)
        self._point_at(-1)

    def _point_at(self, place: int) -> None:
        if place != self.cells.over:
            before, self.cells.over = self.cells.over, place
            self._draw_rows(before, place)

    def _draw_rows(self, *places: int) -> None:
        """Draw these rows anew, and no others."""
        for place in places:
            if 0 <= place < len(self._model.keys):
                top, high = self.rowViewportPosition(place), self.rowHeight(place)
                self.viewport().update(0, top, self.viewport().width(), high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns into the new width."""
        super().resizeEvent(event)
        self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and a ring inside the one where the keyboard is."""
        super().paintEvent(event)
        index = self.currentIndex()
        if not self.hasFocus() or not index.isValid():
            return
        top, high = self.rowViewportPosition(index.row()), self.rowHeight(index.row())
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current().colour(Token.ACTION), _RING))
        row = QRect(0, top, self.viewport().width(), high)
        painter.drawRoundedRect(row.adjusted(2, 1, -2, -2), 4, 4)
