"""A guide on paper: one side of A4, in type as large as has room there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QLineF, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from station.ui.desk.help.document import BODY, Setting, headings, set_text
from station.ui.desk.help.guides import Guide, printed
from station.ui.theme import LIGHT, SANS

_DPI: Final = 300
_MARGIN_MM = (15.0, 12.0, 15.0, 10.0)
_FOOT_MM, _GUTTER_MM = 7.0, 9.0
_TYPE_PT = (13.5, 13.0, 12.5, 12.0, 11.5, 11.0, 10.75, 10.5, 10.25, 10.0, 9.75, 9.5)
"""The sizes of the text, the best first: less than the last can't be read at arm's length."""
_FOOT_PT, _RULE_PT = 8.5, 0.75
_BODY_BEGINS = re.compile(r"^(?=## )", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Page:
    """A guide's title over its columns, which are the pages of one text."""

    title: QTextDocument
    text: QTextDocument
    columns: int
    unit: float

    @property
    def top(self) -> int:
        """Where the columns begin."""
        return round(self.title.size().height() + 8 * self.unit)

    @property
    def sides(self) -> int:
        """How many sides of paper it takes."""
        return -(-self.text.pageCount() // self.columns)


def pdf_of(guide: Guide, language: str, foot: str) -> bytes:
    """Return a guide on A4; ``foot`` stands under each side."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    margins = QMarginsF(*_MARGIN_MM)
    size, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, upright, margins, QPageLayout.Unit.Millimeter))
    writer.setTitle(foot)
    writer.setCreator("Station")
    whole = writer.pageLayout().paintRectPixels(_DPI)
    room = QSizeF(whole.width(), whole.height() - _mm(_FOOT_MM))
    page = _fitted(printed(guide, language), room)
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    try:
        for side in range(page.sides):
            if side:
                writer.newPage()
            _paint(painter, page, side, room)
            _paint_foot(painter, foot, QRectF(0, room.height(), room.width(), _mm(_FOOT_MM)))
    finally:
        painter.end()
    return bytes(buffer.data().data())


def _mm(length: float) -> int:
    return round(length / 25.4 * _DPI)


def _fitted(text: str, room: QSizeF) -> _Page:
    """Set a guide in the largest type by which it takes one side."""
    pages = (_set(text, room, size / 72 * _DPI / BODY) for size in _TYPE_PT)
    page = next(pages)
    while page.sides > 1 and (smaller := next(pages, None)):
        page = smaller
    return page


def _set(text: str, room: QSizeF, unit: float) -> _Page:
    """Set a guide: in one column what has numbered steps, which stand beside each other; else in two."""
    title, body = _BODY_BEGINS.split(text, maxsplit=1)
    columns = 1 if body.startswith("## 1") else 2
    wide = (round(room.width()) - (columns - 1) * _mm(_GUTTER_MM)) // columns
    page = _Page(
        set_text(title, Setting(unit, round(room.width()), LIGHT, on_paper=True)),
        set_text(body, Setting(unit, wide, LIGHT, on_paper=True)),
        columns,
        unit,
    )
    high = round(room.height()) - page.top
    page.text.setPageSize(QSizeF(wide, high))
    _keep_together(page.text, high)
    return page


def _keep_together(document: QTextDocument, high: int) -> None:
    """Begin a column with the heading of what would be cut at the end of the one before."""
    layout = document.documentLayout()
    heads = headings(document)
    for head, following in zip(heads, [*heads[1:], None], strict=True):
        last = following.previous() if following else document.lastBlock()
        top, end = layout.blockBoundingRect(head).top(), layout.blockBoundingRect(last).bottom() - 1
        before, column = head.previous(), int(top) // high
        ended = layout.blockBoundingRect(before).bottom() - 1
        cut = int(end) // high > column and end - top < high
        if head.blockNumber() and (cut or int(ended) // high < column):
            begun, over = QTextBlockFormat(), QTextBlockFormat()
            begun.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            begun.setTopMargin(0)
            over.setBottomMargin(0)  # Qt would leave it over the heading
            QTextCursor(head).mergeBlockFormat(begun)
            QTextCursor(before).mergeBlockFormat(over)
            document.markContentsDirty(0, document.characterCount())  # or Qt counts the pages as they were


def _paint(painter: QPainter, page: _Page, side: int, room: QSizeF) -> None:
    _paint_text(painter, page.title, QRectF(0, 0, room.width(), page.top))
    wide, high = page.text.pageSize().width(), page.text.pageSize().height()
    for column in range(page.columns):
        number = side * page.columns + column
        painter.save()
        painter.translate(column * (wide + _mm(_GUTTER_MM)), page.top - number * high)
        _paint_text(painter, page.text, QRectF(0, number * high, wide, high))
        if page.columns > 1:
            _paint_rules(painter, page, QRectF(0, number * high, wide, high))
        painter.restore()


def _paint_text(painter: QPainter, document: QTextDocument, part: QRectF) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = part  # pyright: ignore[reportAttributeAccessIssue] - a field of the C++ struct
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.ink))
    context.palette = palette  # pyright: ignore[reportAttributeAccessIssue]
    painter.save()
    painter.setClipRect(part)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _paint_rules(painter: QPainter, page: _Page, part: QRectF) -> None:
    """Draw a line over each heading of a column but the first."""
    painter.setPen(QPen(QColor(LIGHT.ink), _RULE_PT / 72 * _DPI))
    for heading in headings(page.text):
        top = page.text.documentLayout().blockBoundingRect(heading).top()
        over = top - 4 * page.unit
        if part.top() <= over and top < part.bottom():
            painter.drawLine(QLineF(part.left(), over, part.right(), over))


def _paint_foot(painter: QPainter, told: str, room: QRectF) -> None:
    font = QFont()
    font.setFamilies(list(SANS))
    font.setPixelSize(round(_FOOT_PT / 72 * _DPI))
    painter.setFont(font)
    painter.setPen(QColor(LIGHT.soft))
    painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, told)
