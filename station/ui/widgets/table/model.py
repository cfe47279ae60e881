"""The one model of a table: it knows all keys, and reads the rows that are looked at."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from station.ui.widgets.table.records import Column, Key, TableRow

Index = QModelIndex | QPersistentModelIndex
TICKS = 0
"""The column of the boxes; the others follow."""


class TableModel(QAbstractTableModel):
    """All rows by their keys, in order; a row that was not read yet is there, and says nothing."""

    ticked = Signal()
    """Other rows are ticked than before."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.keys: tuple[Key, ...] = ()
        self._at: dict[Key, int] = {}
        self._rows: dict[Key, TableRow] = {}
        self._stale: set[Key] = set()
        self._ticks: set[Key] = set()

    def show_keys(self, keys: Sequence[Key]) -> None:
        """Show these rows, of which those read before may say something else by now."""
        before = len(self._ticks)
        self.beginResetModel()
        self.keys = tuple(keys)
        self._at = {key: at for at, key in enumerate(self.keys)}
        self._rows = {key: row for key, row in self._rows.items() if key in self._at}
        self._stale = set(self._rows)
        self._ticks &= self._at.keys()
        self.endResetModel()
        if len(self._ticks) != before:
            self.ticked.emit()

    def take(self, rows: Iterable[TableRow]) -> None:
        """Take rows that were read."""
        places: list[int] = []
        for row in rows:
            if row.key in self._at:
                self._rows[row.key] = row
                places.append(self._at[row.key])
                self._stale.discard(row.key)
        if places:
            first, last = self.index(min(places), 0), self.index(max(places), self.columnCount() - 1)
            self.dataChanged.emit(first, last)

    def rename(self, key: str, word: str) -> None:
        """Give a column another head: what it holds depends on who is listed."""
        self.columns = tuple(replace(one, word=word) if one.key == key else one for one in self.columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 1, len(self.columns))

    def unread(self, first: int, last: int) -> list[Key]:
        """Return what is to be read of these places."""
        keys = self.keys[max(0, first) : last + 1]
        return [key for key in keys if key not in self._rows or key in self._stale]

    def row_at(self, place: int) -> TableRow | None:
        """Return a row that was read."""
        return self._rows.get(self.keys[place]) if 0 <= place < len(self.keys) else None

    def place_of(self, key: Key) -> int | None:
        """Return where a row is."""
        return self._at.get(key)

    @property
    def ticks(self) -> tuple[Key, ...]:
        """What is ticked, in the order of the table."""
        return tuple(sorted(self._ticks, key=self._at.__getitem__))

    @property
    def ticks_count(self) -> int:
        """How many are ticked."""
        return len(self._ticks)

    def is_ticked(self, place: int) -> bool:
        """Whether a row is ticked."""
        return self.keys[place] in self._ticks

    def tick(self, keys: Collection[Key], on: bool = True) -> None:
        """Tick these rows, or untick them."""
        before = len(self._ticks)
        if on:
            self._ticks.update(key for key in keys if key in self._at)
        else:
            self._ticks.difference_update(keys)
        if len(self._ticks) != before:
            self._tell_ticks()

    def tick_all(self, on: bool = True) -> None:
        """Tick all that match, or none."""
        self.tick(self.keys, on)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many there are."""
        return 0 if parent.isValid() else len(self.keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """The boxes and the columns."""
        return 0 if parent.isValid() else 1 + len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the boxes be ticked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsUserCheckable if index.column() == TICKS else plain

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says, whether its row is ticked, and what a screen reader says of it."""
        if not index.isValid() or not 0 <= index.row() < len(self.keys):
            return None
        if index.column() == TICKS and role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self.is_ticked(index.row()) else Qt.CheckState.Unchecked
        row = self.row_at(index.row())
        if row is None:
            return None
        words = row.compact
        match role:
            case Qt.ItemDataRole.DisplayRole if index.column() != TICKS:
                return row.cell(self.columns[index.column() - 1].key).whole
            case Qt.ItemDataRole.AccessibleTextRole:
                if index.column() != TICKS:
                    return row.cell(self.columns[index.column() - 1].key).whole
                return ", ".join(part for part in (words.whole, words.second) if part)
            case Qt.ItemDataRole.ToolTipRole if index.column() != TICKS:
                return "\n".join(filter(None, (row.cell(one.key).whole for one in self.columns)))
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name a column."""
        if orientation is not Qt.Orientation.Horizontal or section == TICKS:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.columns[section - 1].word
        return None

    def _tell_ticks(self) -> None:
        if self.keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.keys) - 1, self.columnCount() - 1))
        self.ticked.emit()
