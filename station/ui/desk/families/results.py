"""The list of who may be meant: a model over records, and how one line of it is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from station.services.directory.records import Hit
from station.ui.desk.families.hit_words import rows_of
from station.ui.desk.words import state_word
from station.ui.theme import Space, current
from station.ui.widgets.rows import RESULT, RowWords, paint_ground, paint_words

Index = QModelIndex | QPersistentModelIndex
HIT = Qt.ItemDataRole.UserRole
WORDS = Qt.ItemDataRole.UserRole + 1


class Results(QAbstractListModel):
    """The hits of one search, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()
        self._words: tuple[RowWords, ...] = ()
        self._typed = ""

    @property
    def hits(self) -> tuple[Hit, ...]:
        """What is listed."""
        return self._hits

    def show_hits(self, hits: Sequence[Hit], typed: str = "") -> None:
        """List other hits; ``typed`` is what they were found by."""
        self.beginResetModel()
        self._hits, self._typed = tuple(hits), typed
        self._words = rows_of(self._hits, typed)
        self.endResetModel()

    def add_hits(self, hits: Sequence[Hit]) -> None:
        """List these under the others."""
        first = len(self._hits)
        self.beginInsertRows(QModelIndex(), first, first + len(hits) - 1)
        self._hits += tuple(hits)
        self._words += rows_of(hits, self._typed)
        self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many there are."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name, what a screen reader says of the line, what the line says, or the hit itself."""
        if not index.isValid() or index.row() >= len(self._hits):
            return None
        hit, words = self._hits[index.row()], self._words[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words.whole
            case Qt.ItemDataRole.ToolTipRole:
                return f"{words.whole}\n{words.second}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{words.whole}, {state_word(hit.state)[0]}, {words.second}"
            case _ if role == HIT:
                return hit
            case _ if role == WORDS:
                return words
            case _:
                return None


class HitDelegate(QStyledItemDelegate):
    """Draws a hit: the name, a sign where the account asks for one, the line that tells namesakes apart."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines and their margins."""
        return QSize(max(option.rect.width(), 1), round(RESULT * current().text_scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        words = index.data(WORDS)
        if not isinstance(words, RowWords):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(
            painter,
            option.rect,
            over=bool(option.state & QStyle.StateFlag.State_MouseOver),
            chosen=bool(option.state & QStyle.StateFlag.State_Selected),
            focused=bool(option.state & QStyle.StateFlag.State_HasFocus),
        )
        paint_words(painter, option.rect.adjusted(Space.M, 0, -Space.M, 0), words)
        painter.restore()


def chosen_words(view: QAbstractItemView) -> str:
    """Return what a screen reader says of the line that is chosen."""
    return str(view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")


class ResultList(QListView):
    """Rows as wide as their room: Qt lays none anew for a scroll bar that its own laying out brought."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew where their room is wider or narrower."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
