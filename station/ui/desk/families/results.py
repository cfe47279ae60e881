"""The list of who may be meant: a model over records, and how one line of it is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from station.services.directory.records import Hit
from station.ui.desk.words import given_name, hit_line, listed_name, state_word
from station.ui.theme import LATIN, Space, Token, current
from station.ui.widgets.panels import Tone

Index = QModelIndex | QPersistentModelIndex
HIT = Qt.ItemDataRole.UserRole
_CHIP = {
    Tone.QUIET: (Token.HAIR, Token.INK),
    Tone.INFO: (Token.TINT, Token.ACTION_STRONG),
    Tone.GOOD: (Token.GOOD_WASH, Token.GOOD),
    Tone.WARN: (Token.WARN_WASH, Token.WARN),
    Tone.BAD: (Token.BAD_WASH, Token.BAD),
}


class Results(QAbstractListModel):
    """The hits of one search, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()

    @property
    def hits(self) -> tuple[Hit, ...]:
        """What is listed."""
        return self._hits

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """List other hits."""
        self.beginResetModel()
        self._hits = tuple(hits)
        self.endResetModel()

    def add_hits(self, hits: Sequence[Hit]) -> None:
        """List these under the others."""
        first = len(self._hits)
        self.beginInsertRows(QModelIndex(), first, first + len(hits) - 1)
        self._hits += tuple(hits)
        self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many there are."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name, what a screen reader says of the line, or the hit itself."""
        if not index.isValid() or index.row() >= len(self._hits):
            return None
        hit = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return listed_name(hit.last_name, hit.first_name)
            case Qt.ItemDataRole.AccessibleTextRole:
                name = listed_name(hit.last_name, hit.first_name)
                return f"{name}, {state_word(hit.state)[0]}, {hit_line(hit)}"
            case Qt.ItemDataRole.UserRole:
                return hit
            case _:
                return None


class HitDelegate(QStyledItemDelegate):
    """Draws a hit: the name, the state as a chip with its word, and the line that tells namesakes apart."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines and their margins."""
        name, second = _fonts()
        height = _line(name) + _line(second) + 2 * Space.M
        return QSize(max(option.rect.width(), 1), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        hit = index.data(HIT)
        if not isinstance(hit, Hit):
            return
        theme = current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(0, 1, 0, -1)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Token.TINT if chosen else Token.WASH))
            painter.drawRoundedRect(rect, Space.CORNER, Space.CORNER)
        inner = rect.adjusted(Space.M, Space.M - 1, -Space.M, -Space.M + 1)
        name, second = _fonts()
        chip = self._chip(painter, inner, _line(name), hit)
        painter.setFont(name)
        painter.setPen(theme.colour(Token.INK))
        room = QRect(inner.x(), inner.y(), chip - Space.S - inner.x(), _line(name))
        text = fitted_name(hit, QFontMetrics(name), room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.setFont(second)
        painter.setPen(theme.colour(Token.SOFT))
        below = QRect(inner.x(), inner.y() + _line(name), inner.width(), _line(second))
        text = QFontMetrics(second).elidedText(hit_line(hit), Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def _chip(self, painter: QPainter, inner: QRect, line: int, hit: Hit) -> int:
        """Draw the state at the end of the first line, and return where it begins."""
        word, tone, _ = state_word(hit.state)
        ground, ink = _CHIP[tone]
        _, font = _fonts()
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(word) + 2 * Space.M
        height = min(line, metrics.height() + Space.XS)
        place = QRectF(inner.right() + 1 - width, inner.y() + (line - height) / 2, width, height)
        theme = current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(place, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, word)
        return round(place.left())


def fitted_name(hit: Hit, metrics: QFontMetrics, width: int) -> str:
    """Return the name as it fits into so many px: the last name gives way, not the first."""
    whole = listed_name(hit.last_name, hit.first_name)
    family, first = listed_name(hit.last_name, ""), given_name(hit.first_name)
    room = width - metrics.horizontalAdvance(f" {first}")
    if metrics.horizontalAdvance(whole) <= width or room < width // 3:
        return metrics.elidedText(whole, Qt.TextElideMode.ElideRight, width)
    return f"{metrics.elidedText(family, Qt.TextElideMode.ElideRight, room)} {first}"


def _fonts() -> tuple[QFont, QFont]:
    sizes = current().desk
    name, second = QFont(), QFont()
    name.setPixelSize(sizes.body)
    name.setWeight(QFont.Weight.DemiBold)
    second.setPixelSize(sizes.second)
    return name, second


def _line(font: QFont) -> int:
    return QFontMetrics(font).height() * LATIN.height // 100
