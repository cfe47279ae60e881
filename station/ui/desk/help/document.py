"""A guide set in type: for the screen in the theme's colours and sizes, for paper on A4."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QBrush,
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextList,
    QTextTable,
    QTextTableFormat,
)

from station.ui.desk.help.guides import Guide, picture, picture_names, source
from station.ui.theme import LIGHT, SANS, Colours

_GITHUB = QTextDocument.MarkdownFeature.MarkdownDialectGitHub
_STEP = re.compile(r"^(?=## )", re.MULTILINE)
_NUMBERED = re.compile(r"## \d")
_DPI: Final = 300
_CSS_DPI: Final = 96
_MARGIN_MM = (15.0, 12.0, 15.0, 14.0)
_FOOT_MM = 8.0
_HEADINGS = {1: (28, 0, 10), 2: (20, 26, 6), 3: (16, 16, 4)}
"""Of each level, in px at 100 %: the type, the room above, the room below."""
_ON_PAPER, _ON_SCREEN_SHARE = 0.5, 0.7
"""How large a picture is beside the window that it was taken of."""
_SMOOTH = Qt.TransformationMode.SmoothTransformation
_LARGEST = 4
"""Qt makes a heading of the first level larger by three steps."""
_PICTURE_SIGN = "\ufffc"
_ON_SCREEN = re.compile("«[^»]*»|“[^”]*”")
_BODY = 15
_ABREAST = 3
_LARGE = 1.2
"""How much larger the type is on the page that lies beside a family."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a guide is set: so many px to one of the design's, within this width, in these colours."""

    unit: float
    width: int
    colours: Colours
    on_paper: bool = False

    def px(self, design: float) -> int:
        """Return a length of the design on this medium."""
        return round(design * self.unit)


def set_guide(guide: Guide, language: str, setting: Setting) -> QTextDocument:
    """Set a guide; on paper its numbered steps stand beside each other."""
    document = QTextDocument()
    font = QFont()
    font.setFamilies(list(SANS))
    font.setPixelSize(setting.px(_BODY))
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setIndentWidth(setting.px(26))
    text = source(guide, language)
    parts = _STEP.split(text)
    steps = [part for part in parts if _NUMBERED.match(part)]
    if steps and setting.on_paper:
        _set_steps(document, parts, steps, setting)
    else:
        document.setMarkdown(text, _GITHUB)
    for name in picture_names(text):
        shown = QImage(str(picture(name)))
        if not setting.on_paper:
            width = _wide(shown, setting, setting.width)
            shown = shown.convertToFormat(QImage.Format.Format_RGB32).scaledToWidth(width, _SMOOTH)
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), shown)
    _dress(document, setting, setting.width // _ABREAST - setting.px(16) if steps and setting.on_paper else 0)
    document.setTextWidth(setting.width)
    return document


def _wide(shown: QImage, setting: Setting, room: int) -> int:
    """Return how wide a picture is shown, within so much room."""
    return min(setting.px(shown.width() * (_ON_PAPER if setting.on_paper else _ON_SCREEN_SHARE)), room)


def _set_steps(document: QTextDocument, parts: list[str], steps: list[str], setting: Setting) -> None:
    first = parts.index(steps[0])
    document.setMarkdown("".join(parts[:first]), _GITHUB)
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    form = QTextTableFormat()
    form.setBorder(0)
    form.setCellPadding(setting.px(5))
    form.setCellSpacing(0)
    share = QTextLength(QTextLength.Type.PercentageLength, 100 / _ABREAST)
    form.setColumnWidthConstraints([share] * _ABREAST)
    table = cursor.insertTable(-(-len(steps) // _ABREAST), _ABREAST, form)
    for number, step in enumerate(steps):
        table.cellAt(*divmod(number, _ABREAST)).firstCursorPosition().insertMarkdown(step.strip(), _GITHUB)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertMarkdown("".join(parts[first + len(steps) :]).strip(), _GITHUB)


def headings(document: QTextDocument) -> list[QTextBlock]:
    """Return the headings of a guide, in its order."""
    found: list[QTextBlock] = []
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            found.append(block)
        block = block.next()
    return found


def _dress(document: QTextDocument, setting: Setting, narrow: int) -> None:
    """Give headings, lines and pictures their sizes; a picture in a table is ``narrow`` at most."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        table: QTextTable | None = cursor.currentTable()  # its stub knows no text outside of one
        _dress_block(cursor, block, setting, in_table=bool(table))
        _dress_letters(cursor, block, setting)
        _fit_pictures(cursor, block, setting, narrow if table and narrow else setting.width)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        form = frame.frameFormat()
        if isinstance(form, QTextTableFormat) and not narrow:
            form.setBorder(1)
            form.setBorderBrush(QBrush(QColor(setting.colours.hair)))
            form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            form.setBorderCollapse(True)
            form.setCellPadding(setting.px(6))
            form.setCellSpacing(0)
            form.setTopMargin(setting.px(8))
            frame.setFrameFormat(form)


def _level(block: QTextBlock) -> int:
    """Return the level of a heading, 0 for other lines; of what was put into a table the type alone tells."""
    level = block.blockFormat().headingLevel()
    pieces = block.begin()
    if not level and not pieces.atEnd():
        larger = pieces.fragment().charFormat().intProperty(QTextFormat.Property.FontSizeAdjustment)
        level = _LARGEST - larger if larger > 0 else 0
    return level


def _dress_block(cursor: QTextCursor, block: QTextBlock, setting: Setting, *, in_table: bool) -> None:
    form, level = QTextBlockFormat(), _level(block)
    listed: QTextList | None = block.textList()
    above, below = (0, 6) if not listed else (0, 4)
    if level:
        _, above, below = _HEADINGS.get(level, _HEADINGS[3])
        above = 4 if in_table else above
        form.setHeadingLevel(level)
    elif _PICTURE_SIGN in block.text():
        above, below = (0, 3) if in_table else (4, 10)
    else:
        form.setLineHeight(116, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setTopMargin(setting.px(above))
    form.setBottomMargin(setting.px(below))
    if block.blockFormat().hasProperty(QTextFormat.Property.BlockQuoteLevel):
        form.setBackground(QBrush(QColor(setting.colours.tint)))
        form.setLeftMargin(setting.px(8))
        form.setRightMargin(setting.px(8))
    cursor.mergeBlockFormat(form)


def _dress_letters(cursor: QTextCursor, block: QTextBlock, setting: Setting) -> None:
    """Give letters their size and colour; what stands on the screen in these words is heavier."""
    level, begin = _level(block), block.position()
    form = QTextCharFormat()
    form.setForeground(QBrush(QColor(setting.colours.ink)))
    if level:
        form.setFontFamilies(list(SANS))
        form.setFontWeight(QFont.Weight.Bold)
        form.setProperty(
            QTextFormat.Property.FontPixelSize, setting.px(_HEADINGS.get(level, _HEADINGS[3])[0])
        )
        cursor.setPosition(begin)
        cursor.setPosition(begin + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(form)
        return
    if _PICTURE_SIGN not in block.text():
        cursor.setPosition(begin)
        cursor.setPosition(begin + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(form)
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.DemiBold)
    for found in _ON_SCREEN.finditer(block.text()):
        cursor.setPosition(begin + found.start())
        cursor.setPosition(begin + found.end(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(form)


def _fit_pictures(cursor: QTextCursor, block: QTextBlock, setting: Setting, room: int) -> None:
    found: list[tuple[int, QTextImageFormat]] = []
    pieces = block.begin()
    while not pieces.atEnd():
        form = pieces.fragment().charFormat()
        if form.isImageFormat():
            found.append((pieces.fragment().position(), form.toImageFormat()))
        pieces += 1
    for at, form in found:
        shown = QImage(str(picture(form.name())))
        width = _wide(shown, setting, room)
        form.setWidth(width)
        form.setHeight(round(width * shown.height() / max(1, shown.width())))
        cursor.setPosition(at)
        cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(form)


def pdf_of(guide: Guide, language: str, foot: str) -> bytes:
    """Return a guide as A4 pages; ``foot`` stands under each, with its number where there are several."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(*_MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(foot)
    writer.setCreator("Station")
    room = writer.pageLayout().paintRectPixels(_DPI)
    high = room.height() - round(_FOOT_MM / 25.4 * _DPI)
    unit = _DPI / _CSS_DPI * (_LARGE if guide is Guide.PARENT else 1.0)
    document = set_guide(guide, language, Setting(unit, room.width(), LIGHT, on_paper=True))
    document.setPageSize(QSizeF(room.width(), high))
    _keep_together(document, high)
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    try:
        for number in range(document.pageCount()):
            if number:
                writer.newPage()
            _paint_page(painter, document, number, QSizeF(room.width(), high))
            told = foot if document.pageCount() == 1 else f"{foot} · {number + 1}/{document.pageCount()}"
            _paint_foot(painter, told, QRectF(0, high, room.width(), room.height() - high))
    finally:
        painter.end()
    return bytes(buffer.data().data())


def _keep_together(document: QTextDocument, high: int) -> None:
    """Begin a page before a heading whose first lines would stand on the next one."""
    layout = document.documentLayout()
    for block in headings(document):
        follows = block.next().next() if block.next().next().isValid() else block.next()
        if not follows.isValid():
            continue
        page = int(layout.blockBoundingRect(block).top()) // high
        if int(layout.blockBoundingRect(follows).bottom() - 1) // high > page and block.blockNumber():
            form = QTextBlockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).mergeBlockFormat(form)
            document.markContentsDirty(0, document.characterCount())  # or Qt counts the pages as they were


def _paint_page(painter: QPainter, document: QTextDocument, number: int, size: QSizeF) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, number * size.height(), size.width(), size.height())  # pyright: ignore[reportAttributeAccessIssue] - a field of the C++ struct
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.ink))
    context.palette = palette  # pyright: ignore[reportAttributeAccessIssue]
    painter.save()
    painter.translate(0, -number * size.height())
    painter.setClipRect(context.clip)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]
    document.documentLayout().draw(painter, context)
    painter.restore()


def _paint_foot(painter: QPainter, told: str, room: QRectF) -> None:
    font = QFont()
    font.setFamilies(list(SANS))
    font.setPixelSize(round(11 * _DPI / _CSS_DPI))
    painter.setFont(font)
    painter.setPen(QColor(LIGHT.soft))
    painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, told)
