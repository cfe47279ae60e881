"""How a cell is drawn: its ground, its words, its sign, its box; or the whole row in two lines."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from station.ui.icons import icon
from station.ui.theme import Space, Token, current
from station.ui.widgets.rows import RESULT, RowWords, elided, paint_sign, paint_words, sign_width
from station.ui.widgets.table.model import TICKS, Index, TableModel
from station.ui.widgets.table.records import Cell, TableRow, Voice

ROW, HEAD, BOX = 32, 34, 18
"""How high a row and the heads are, and how large a box is, in px at 100 % text."""
_SIGN_ROOM = 20
"""The room of a sign's icon: words without one stand in line with the others."""
_EMPTY, _BAR = 9, 3
_SIDE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


def row_height(*, compact: bool) -> int:
    """Return how high a row is."""
    return round((RESULT if compact else ROW) * current().text_scale)


def paint_box(painter: QPainter, cell: QRect, left: int, state: Qt.CheckState) -> None:
    """Draw a box to tick, ``left`` px into its cell: empty, with a tick, or with a bar for some."""
    theme, side = current(), round(BOX * current().text_scale)
    box = QRect(cell.x() + left, cell.y() + (cell.height() - side) // 2, side, side)
    on = state != Qt.CheckState.Unchecked
    painter.setPen(QPen(theme.colour(Token.ACTION if on else Token.LINE), 1.5))
    painter.setBrush(theme.colour(Token.ACTION if on else Token.PAPER))
    painter.drawRoundedRect(box, 4, 4)
    if state == Qt.CheckState.Checked:
        icon("check", Token.ON_ACTION, side - 4).paint(painter, box.adjusted(2, 2, -2, -2))
    elif on:
        bar = QRect(box.x() + side // 4, box.center().y(), side // 2, 2)
        painter.fillRect(bar, theme.colour(Token.ON_ACTION))


class CellDelegate(QStyledItemDelegate):
    """Draws one cell; the table says over which row one points, and how far from its edges words begin."""

    def __init__(self, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.margin, self.over, self.compact, self.boxes = Space.XXL, -1, False, True
        self.last = TICKS
        """The last column in sight: its words and its rule end before the edge of the table."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Be as high as a row; the table says how wide."""
        return QSize(1, row_height(compact=self.compact))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        theme, rect, place = current(), option.rect, index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ticked = self._model.is_ticked(place)
        if ticked or place == self.over:
            painter.fillRect(rect, theme.colour(Token.TINT if ticked else Token.WASH))
        painter.fillRect(self._rule(rect, index.column()), theme.colour(Token.HAIR))
        row = self._model.row_at(place)
        rect = rect.adjusted(0, 0, -self.margin, 0) if index.column() == self.last else rect
        if row is not None and row.title:
            self._paint_title(painter, option.rect, row)
        elif index.column() == TICKS and not self.boxes:
            if ticked:
                painter.fillRect(
                    option.rect.adjusted(0, 0, _BAR - option.rect.width(), 0), theme.colour(Token.ACTION)
                )
        elif index.column() == TICKS:
            state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            paint_box(painter, rect, self.margin, state)
        elif row is None:
            self._paint_unread(painter, rect)
        elif self.compact:
            words = row.compact
            paint_words(painter, rect, words)
        else:
            column = self._model.columns[index.column() - 1]
            inner = rect.adjusted(0, 0, 0 if index.column() == self.last else -Space.M, -1)
            _paint_cell(painter, inner, row.cell(column.key), column.voice, at_end=column.at_end)
        painter.restore()

    def _paint_title(self, painter: QPainter, cell: QRect, row: TableRow) -> None:
        """Draw the part of a title that falls into this cell: it goes across all of them."""
        table = self.parent()
        wide = table.viewport().width() if isinstance(table, QAbstractItemView) else cell.right()
        room = QRect(self.margin, cell.y(), wide - 2 * self.margin, cell.height() - 1)
        painter.setClipRect(cell)
        theme, font = current(), QFont(_face(Voice.PLAIN)[0])
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.colour(Token.INK))
        painter.drawText(room, _SIDE, row.title)
        room.setLeft(room.x() + QFontMetrics(font).horizontalAdvance(row.title) + Space.M)
        painter.setFont(_face(Voice.SECOND)[0])
        painter.setPen(theme.colour(Token.SOFT))
        painter.drawText(room, _SIDE, row.beside)

    def _rule(self, rect: QRect, column: int) -> QRect:
        start = self.margin if column == TICKS else 0
        end = self.margin if column == self.last else 0
        return QRect(rect.x() + start, rect.bottom(), rect.width() - start - end, 1)

    def _paint_unread(self, painter: QPainter, rect: QRect) -> None:
        high = round(_EMPTY * current().text_scale)
        bar = QRect(rect.x(), rect.y() + (rect.height() - high) // 2, rect.width() * 6 // 10, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().colour(Token.SUNK))
        painter.drawRoundedRect(bar, high / 2, high / 2)


def _paint_cell(painter: QPainter, room: QRect, cell: Cell, voice: Voice, *, at_end: bool) -> None:
    theme = current()
    sign = sign_width(cell.sign)
    if cell.sign and not cell.text:
        _put_sign(painter, room, room.x(), cell)
        return
    font, metrics = _face(voice)
    if voice is Voice.NAME:
        _paint_name(painter, room, RowWords(cell.text, kept=cell.kept))
        return
    words = QRect(room)
    if voice is Voice.SIGN:
        words.setLeft(room.x() + round(_SIGN_ROOM * theme.text_scale))
    if sign:
        words.setWidth(min(words.width() - sign - Space.S, metrics.horizontalAdvance(cell.text)))
        _put_sign(painter, room, words.right() + 1 + Space.S, cell)
    painter.setFont(font)
    quiet = voice in (Voice.SECOND, Voice.SIGN)
    painter.setPen(theme.colour(Token.SOFT if quiet else Token.INK))
    shown = elided(cell.text, metrics, words.width())
    painter.drawText(words, _END if at_end else _SIDE, shown)


def _put_sign(painter: QPainter, room: QRect, left: int, cell: Cell) -> None:
    wide = min(sign_width(cell.sign), room.right() + 1 - left)
    paint_sign(painter, QRect(left, room.y(), wide, room.height()), cell.sign)


def _paint_name(painter: QPainter, room: QRect, words: RowWords) -> None:
    """Draw a last name, which gives way, and a first name, which does not."""
    (bold, wide), (plain, narrow) = _face(Voice.NAME), _face(Voice.PLAIN)
    kept = narrow.horizontalAdvance(f" {words.kept}") if words.kept else 0
    shown = elided(words.name, wide, room.width() - kept)
    painter.setPen(current().colour(Token.INK))
    painter.setFont(bold)
    painter.drawText(room, _SIDE, shown)
    after = room.adjusted(wide.horizontalAdvance(f"{shown} "), 0, 0, 0)
    painter.setFont(plain)
    fits = elided(words.kept, narrow, after.width())
    painter.drawText(after, _SIDE, fits)


_Face = tuple[QFont, QFontMetrics]


def _face(voice: Voice) -> _Face:
    """Return how a column speaks, made once for each size of the text."""
    sizes = current().desk
    quiet = voice in (Voice.SECOND, Voice.SIGN)
    return _made_face(sizes.second if quiet else sizes.body, voice)


@lru_cache(maxsize=32)
def _made_face(px: int, voice: Voice) -> _Face:
    if voice is Voice.MONO:
        font = current().mono(px)
    else:
        font = QFont()
        font.setPixelSize(px)
        font.setWeight(QFont.Weight.Bold if voice is Voice.NAME else QFont.Weight.Normal)
    return font, QFontMetrics(font)
