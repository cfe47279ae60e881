"""A guide set in type, for the screen or for paper."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
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

from station.ui.desk.help.guides import picture, picture_names
from station.ui.theme import SANS, Colours

_GITHUB = QTextDocument.MarkdownFeature.MarkdownDialectGitHub
_STEP = re.compile(r"^(?=## )", re.MULTILINE)
_NUMBERED = re.compile(r"## \d")
_HEADINGS = {1: (28, 0, 10), 2: (20, 26, 6), 3: (16, 16, 4)}
_PRINTED = {1: (30, 0, 4), 2: (18, 15, 4), 3: (15, 8, 2)}
"""Of each level, in px at 100 %: the type, the room above, the room below."""
_ON_PAPER, _ON_SCREEN_SHARE = 0.75, 0.7
"""How large a picture is beside the window that it was taken of."""
_SMOOTH = Qt.TransformationMode.SmoothTransformation
_LARGEST = 4
"""Qt makes a heading of the first level larger by three steps."""
_PICTURE_SIGN = "\ufffc"
_ON_SCREEN = re.compile("«[^»]*»|“[^”]*”")
BODY = 15
"""The type of the text, in px at 100 %."""
_ABREAST = 3


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


def set_text(text: str, setting: Setting) -> QTextDocument:
    """Set a guide, or a part of one; on paper its numbered steps stand beside each other."""
    document = QTextDocument()
    font = QFont()
    font.setFamilies(list(SANS))
    font.setPixelSize(setting.px(BODY))
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setIndentWidth(setting.px(20 if setting.on_paper else 26))
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


def _sizes(level: int, setting: Setting) -> tuple[int, int, int]:
    sizes = _PRINTED if setting.on_paper else _HEADINGS
    return sizes.get(level, sizes[3])


def _dress_block(cursor: QTextCursor, block: QTextBlock, setting: Setting, *, in_table: bool) -> None:
    form, level = QTextBlockFormat(), _level(block)
    listed: QTextList | None = block.textList()
    above, below = (0, 6) if not listed else (0, 4)
    if level:
        _, above, below = _sizes(level, setting)
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
        form.setProperty(QTextFormat.Property.FontPixelSize, setting.px(_sizes(level, setting)[0]))
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
