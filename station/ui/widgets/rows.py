"""Rows of people: a name, a quieter line, and a sign where somebody must act or may stop worrying."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from station.ui.icons import icon
from station.ui.theme import LATIN, Space, Token, current
from station.ui.widgets.buttons import Button
from station.ui.widgets.panels import Tone, sign_look

RESULT, PERSON, CONTACT = 46, 52, 44
"""How high a row is, in px at 100 % text: of results, of an openable person, of a contact."""
_SIGN, _GAP = 15, 6
_INSET = 2
_TONES = {
    Tone.QUIET: Token.SOFT,
    Tone.INFO: Token.INK,
    Tone.GOOD: Token.GOOD,
    Tone.WARN: Token.WARN,
    Tone.BAD: Token.BAD,
}


class Sign(NamedTuple):
    """A state in a word, how it is meant, and its icon."""

    word: str
    tone: Tone
    icon_name: str | None = None


@dataclass(frozen=True, slots=True)
class RowWords:
    """What a row says. ``kept`` follows the name, and is shown whole where the name itself gives way."""

    name: str
    second: str = ""
    sign: Sign | None = None
    kept: str = ""

    @property
    def whole(self) -> str:
        """The whole name."""
        return f"{self.name} {self.kept}".strip()


def fitted(words: RowWords, metrics: QFontMetrics, width: int) -> str:
    """Return the name as it fits into so many px: what is kept is never cut while anything else can be."""
    if metrics.horizontalAdvance(words.whole) <= width:
        return words.whole
    room = width - metrics.horizontalAdvance(f" {words.kept}")
    if not words.kept or room < metrics.horizontalAdvance("MM…"):
        return metrics.elidedText(words.whole, Qt.TextElideMode.ElideRight, width)
    return f"{metrics.elidedText(words.name, Qt.TextElideMode.ElideRight, room)} {words.kept}"


def elided(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return a text as it fits into so many px; Qt's own shortens what fits to the pixel."""
    if metrics.horizontalAdvance(text) <= width:
        return text
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def row_fonts() -> tuple[QFont, QFont]:
    """Return the faces of a row's name and of its second line."""
    sizes = current().desk
    name, second = QFont(), QFont()
    name.setPixelSize(sizes.body)
    name.setWeight(QFont.Weight.DemiBold)
    second.setPixelSize(sizes.second)
    second.setWeight(QFont.Weight.Normal)  # else a painter takes it from the widget
    return name, second


def paint_words(painter: QPainter, inner: QRect, words: RowWords) -> None:
    """Draw a row's words: the sign beside the name where both fit, else beside the second line."""
    theme = current()
    name, second = row_fonts()
    lines = [_line(name), _line(second) if words.second or words.sign else 0]
    top = inner.y() + (inner.height() - sum(lines)) // 2
    first = QRect(inner.x(), top, inner.width(), lines[0])
    below = QRect(inner.x(), top + lines[0], inner.width(), lines[1])
    whole = QFontMetrics(name).horizontalAdvance(words.whole)
    sign = sign_width(words.sign) if words.sign else 0
    if sign and (whole + Space.M + sign <= inner.width() or not words.second):
        paint_sign(painter, first, words.sign)
        first.setWidth(first.width() - sign - Space.M)
    elif sign:
        paint_sign(painter, below, words.sign)
        below.setWidth(below.width() - sign - Space.M)
    side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.setFont(name)
    painter.setPen(theme.colour(Token.INK))
    painter.drawText(first, side, fitted(words, QFontMetrics(name), first.width()))
    painter.setFont(second)
    painter.setPen(theme.colour(Token.SOFT))
    shown = QFontMetrics(second).elidedText(words.second, Qt.TextElideMode.ElideRight, below.width())
    painter.drawText(below, side, shown)


def paint_ground(painter: QPainter, rect: QRect, *, over: bool, chosen: bool, focused: bool = False) -> None:
    """Draw what lies under a row: pointed at, chosen, or under the keyboard."""
    theme = current()
    painter.setPen(Qt.PenStyle.NoPen)
    if over or chosen:
        painter.setBrush(theme.colour(Token.TINT if chosen else Token.WASH))
        painter.drawRoundedRect(rect, Space.CORNER, Space.CORNER)
    if chosen:
        bar = QRect(rect.x(), rect.y() + Space.S, 3, rect.height() - 2 * Space.S)
        painter.setBrush(theme.colour(Token.ACTION))
        painter.drawRoundedRect(bar, 1.5, 1.5)
    if focused:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour(Token.ACTION), _INSET))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), Space.CORNER, Space.CORNER)


def sign_width(sign: Sign | None) -> int:
    """Return how wide a sign is, in px."""
    if sign is None:
        return 0
    name, _ = sign_look(sign.tone, sign.icon_name)
    drawn = _sign_side() + _GAP if name else 0
    return drawn + QFontMetrics(_sign_font()).horizontalAdvance(sign.word)


def paint_sign(painter: QPainter, line: QRect, sign: Sign | None) -> None:
    """Draw a sign at the end of a line."""
    if sign is None:
        return
    name, _ = sign_look(sign.tone, sign.icon_name)
    token, side = _TONES[sign.tone], _sign_side()
    left = line.right() + 1 - sign_width(sign)
    if name:
        place = QRect(left, line.y() + (line.height() - side) // 2, side, side)
        icon(name, token, side).paint(painter, place)
        left += side + _GAP
    painter.setFont(_sign_font())
    painter.setPen(current().colour(token))
    room = QRect(left, line.y(), line.right() + 1 - left, line.height())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, sign.word)


def _sign_font() -> QFont:
    _, font = row_fonts()
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _sign_side() -> int:
    return round(_SIGN * current().text_scale)


def _line(font: QFont) -> int:
    return QFontMetrics(font).height() * LATIN.height // 100


class OpenRow(Button):
    """A row that opens something: it says so by its ›, and has no look of a link.

    Without its ``rule`` something is to follow before the hairline.
    """

    _role = "row"

    def __init__(self, words: RowWords, parent: QWidget | None = None, *, rule: bool = True) -> None:
        self._words, self._rule = words, rule
        super().__init__(parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_words(words)

    @property
    def words(self) -> RowWords:
        """What it says."""
        return self._words

    def show_words(self, words: RowWords) -> None:
        """Say something else."""
        self._words = words
        told = [words.second, words.sign.word if words.sign else ""]
        self.setAccessibleName(words.whole)
        self.setAccessibleDescription(", ".join(part for part in told if part))
        self.setToolTip(words.whole)
        self.update()

    def sizeHint(self) -> QSize:
        """Be as high as a person's row, and ask for no width."""
        high = PERSON if self._words.second else CONTACT
        return QSize(0, round(high * current().text_scale))

    def minimumSizeHint(self) -> QSize:
        """Fit any width: what is too long gives way."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that one points at it."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that one does not any more."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, the › and the hairline under them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(
            painter,
            self.rect().adjusted(-Space.S, 0, Space.S, -1),
            over=self.underMouse(),
            chosen=False,
            focused=self.hasFocus(),
        )
        side = _sign_side()
        inner = QRect(0, 0, self.width() - side - Space.M, self.height() - 1)
        paint_words(painter, QStyle.visualRect(self.layoutDirection(), self.rect(), inner), self._words)
        point = QRect(self.width() - side, (self.height() - side) // 2, side, side)
        icon("chevron-right", Token.INK, side).paint(painter, point)
        if self._rule:
            painter.setPen(current().colour(Token.HAIR))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
