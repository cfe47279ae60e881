"""The heads of a table: a click sorts, another one reverses; the box over the boxes takes all or none."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from station.ui.icons import icon
from station.ui.theme import Space, Token, current
from station.ui.widgets.rows import elided
from station.ui.widgets.table.cells import HEAD, paint_box
from station.ui.widgets.table.model import TICKS, TableModel

_ARROW = 14


class Heads(QHeaderView):
    """Draws the heads; what they sort by is the page's to read anew."""

    sort_asked = Signal(str)
    all_asked = Signal()

    def __init__(self, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.sort, self.descending = "", False
        self.margin, self.boxes = Space.XXL, True
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        model.ticked.connect(self.viewport().update)

    def show_sort(self, sort: str, *, descending: bool) -> None:
        """Tell by which column the rows are sorted."""
        self.sort, self.descending = sort, descending
        self.viewport().update()

    def ticks_state(self) -> Qt.CheckState:
        """Whether all rows are ticked, some, or none."""
        ticked = self._model.ticks_count
        if not ticked:
            return Qt.CheckState.Unchecked
        whole = ticked == len(self._model.keys)
        return Qt.CheckState.Checked if whole else Qt.CheckState.PartiallyChecked

    def sizeHint(self) -> QSize:
        """Be as high as a head."""
        return QSize(super().sizeHint().width(), round(HEAD * current().text_scale))

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        """Sort, or take all."""
        super().mouseReleaseEvent(e)
        section = self.logicalIndexAt(e.position().toPoint())
        if section == TICKS:
            if self.boxes:
                self.all_asked.emit()
        elif section > TICKS and self._model.columns[section - 1].sorts:
            self.sort_asked.emit(self._model.columns[section - 1].key)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Draw one head: its word, and the arrow where the rows are sorted by it."""
        theme = current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.colour(Token.WASH))
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.colour(Token.HAIR))
        if logicalIndex == TICKS:
            if self.boxes:
                paint_box(painter, rect, self.margin, self.ticks_state())
        else:
            self._paint_word(painter, rect, logicalIndex - 1)
        painter.restore()

    def _paint_word(self, painter: QPainter, rect: QRect, place: int) -> None:
        theme, column = current(), self._model.columns[place]
        font = QFont()
        font.setPixelSize(theme.desk.second)
        font.setWeight(QFont.Weight.DemiBold)
        here = column.key == self.sort
        side = round(_ARROW * theme.text_scale) if here else 0
        room = rect.adjusted(0, 0, -Space.M - side, 0)
        word = elided(column.word, QFontMetrics(font), room.width())
        wide = QFontMetrics(font).horizontalAdvance(word)
        if column.at_end:
            room.setLeft(room.right() + 1 - wide)
        painter.setFont(font)
        painter.setPen(theme.colour(Token.INK if here else Token.SOFT))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
        if here:
            arrow = QRect(room.x() + wide + Space.XS, rect.y() + (rect.height() - side) // 2, side, side)
            name = "chevron-down" if self.descending else "chevron-up"
            icon(name, Token.INK, side).paint(painter, arrow)
