"""Larger signs: an icon on a round ground, and a row that leads somewhere."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from station.ui.icons import icon
from station.ui.theme import Space, Token, current

_BEFORE, _AFTER = 48, 32
"""What a row keeps for its icon and for where it points, in px at 100 % text."""


class Disc(QWidget):
    """An icon, or a number, on a round ground; decoration only."""

    def __init__(
        self,
        icon_name: str = "",
        side: int = 48,
        *,
        ground: Token = Token.TINT,
        ink: Token = Token.ACTION_STRONG,
        number: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._side, self._number = icon_name, side, number
        self._ground, self._ink = ground, ink
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Grow with the text."""
        side = round(self._side * current().text_scale)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self._ground))
        painter.drawEllipse(self.rect())
        if self._number:
            font = QFont(self.font())
            font.setPixelSize(round(self._side * 0.55 * theme.text_scale))
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(theme.colour(self._ink))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._number)
            return
        side = round(self.width() * (0.55 if self._ground is not Token.GOOD else 0.6))
        corner = (self.width() - side) // 2
        icon(self._icon, self._ink, side).paint(painter, corner, corner, side, side)


class _Drawn(QPushButton):
    """A button with words at several places: Qt's own knows one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "drawn")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._head = self._line = ""

    def say(self, head: str, line: str) -> None:
        """Name where it leads."""
        self._head, self._line = head, line
        self.setAccessibleName(head)
        self.setAccessibleDescription(line)
        self.updateGeometry()
        self.update()

    @property
    def said(self) -> str:
        """Where it leads."""
        return self._head

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it, as it does every button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def _font(self, px: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(px)
        font.setWeight(weight)
        return font

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft


class LanguageTile(_Drawn):
    """A language by its own name, its word to begin, and small what is to be known of it."""

    def __init__(self, parent: QWidget | None = None, *, large: bool = True) -> None:
        super().__init__(parent)
        self._large, self._mark = large, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def mark(self, said: str) -> None:
        """Say under the word what is to be known of the language; "" for nothing."""
        self._mark = said
        self.setAccessibleDescription(f"{self._line}, {said}" if said else self._line)
        self.update()

    def sizeHint(self) -> QSize:
        """Be as large as a finger likes."""
        scale = current().text_scale
        width, height = (280, 128) if self._large else (190, 88)
        return QSize(round(width * scale), round(height * scale))

    def minimumSizeHint(self) -> QSize:
        """Need no more width than the name does."""
        scale = current().text_scale
        name, pad = (36, 28) if self._large else (24, 18)
        font = self._font(round(name * scale), QFont.Weight.Bold)
        wide = QFontMetrics(font).horizontalAdvance(self._head) + 2 * round(pad * scale)
        return QSize(min(wide, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw name, word and arrow from the side that the language is read from."""
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = theme.text_scale
        pressed = self.isDown()
        border = Token.ACTION_STRONG if self.hasFocus() else Token.INK if self.underMouse() else Token.LINE
        painter.setPen(QPen(theme.colour(border), 2))
        painter.setBrush(theme.colour(Token.TINT if pressed else Token.PAPER))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), Space.M, Space.M)
        pad, top, foot, name, high = (28, 14, 18, 36, 52) if self._large else (18, 8, 10, 24, 34)
        pad = round(pad * scale)
        inside = self.rect().adjusted(pad, round(top * scale), -pad, -round(foot * scale))
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setPen(theme.colour(Token.INK))
        painter.setFont(self._font(round(name * scale), QFont.Weight.Bold))
        side |= Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        high = round(high * scale)  # in the middle of its half: scripts stand differently in their lines
        painter.drawText(QRect(inside.left(), inside.top(), inside.width(), high), side, self._head)
        painter.setPen(theme.colour(Token.ACTION_STRONG))
        small = round(theme.family.body * 0.85)
        painter.setFont(self._font(theme.family.body if self._large else small, QFont.Weight.DemiBold))
        low = round((30 if self._large else 22) * scale)
        arrow = round((24 if self._large else 18) * scale)
        under = QRect(inside.left(), inside.bottom() - low, inside.width(), low)
        if self._mark:
            under.translate(0, -round(10 * scale))
        painter.drawText(under, side, self._line)
        left = inside.left() if self._mirrored else inside.right() - arrow
        icon_name = "arrow-left" if self._mirrored else "arrow-right"
        icon(icon_name, Token.ACTION_STRONG, arrow).paint(
            painter, left, under.center().y() - arrow // 2, arrow, arrow
        )
        if self._mark:
            self._paint_mark(painter, inside, side)

    def _paint_mark(self, painter: QPainter, inside: QRect, side: Qt.AlignmentFlag) -> None:
        scale = current().text_scale
        painter.setPen(current().colour(Token.SOFT))
        font = self._font(round(13 * scale))
        painter.setFont(font)
        high = round(18 * scale)
        place = QRect(inside.left(), inside.bottom() - high + round(8 * scale), inside.width(), high)
        cut = Qt.TextElideMode.ElideRight
        painter.drawText(place, side, QFontMetrics(font).elidedText(self._mark, cut, inside.width()))


class WayRow(_Drawn):
    """Another way: an icon, its name, a line that says for whom, and where it points."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon_name
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Have room for two lines."""
        scale = current().text_scale
        return QSize(round(300 * scale), self.heightForWidth(round(432 * scale)))

    def heightForWidth(self, width: int) -> int:
        """Take a third line where the words need it."""
        head, line = self._heights(width)
        return round(20 * current().text_scale) + head + line

    def _heights(self, width: int) -> tuple[int, int]:
        """The heights of name and line; one line of any script takes 1.4 of its size."""
        theme = current()
        room = max(1, width - round((_BEFORE + _AFTER) * theme.text_scale))
        heights: list[int] = []
        for font, said in ((self._strong, self._head), (self._font(theme.family.second), self._line)):
            lines = -(-QFontMetrics(font).horizontalAdvance(said) // room)
            heights.append(round(font.pixelSize() * 1.4) * max(1, lines))
        return heights[0], heights[1]

    @property
    def _strong(self) -> QFont:
        return self._font(current().family.body, QFont.Weight.DemiBold)

    def minimumSizeHint(self) -> QSize:
        """Be content with a narrow page."""
        scale = current().text_scale
        return QSize(round(120 * scale), round(76 * scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row over a hairline."""
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        scale, mirrored = theme.text_scale, self._mirrored
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), theme.colour(Token.WASH))
        painter.setPen(QPen(theme.colour(Token.HAIR), 1))
        low = self.height() - 0.5
        painter.drawLine(QPointF(0, low), QPointF(self.width(), low))
        side, first, last = (round(px * scale) for px in (28, _BEFORE, _AFTER))
        at = self.width() - side if mirrored else 0
        top = round(10 * scale)
        icon(self._icon, Token.ACTION_STRONG, side).paint(painter, at, top + 2, side, side)
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        head, line = self._heights(self.width())
        words = QRect(last if mirrored else first, top, self.width() - first - last, head)
        painter.setFont(self._strong)
        painter.setPen(theme.colour(Token.ACTION_STRONG))
        painter.drawText(words, int(flags) | Qt.TextFlag.TextWordWrap, self._head)
        painter.setFont(self._font(theme.family.second))
        painter.setPen(theme.colour(Token.SOFT))
        under = QRect(words.left(), words.bottom() + 1, words.width(), line)
        painter.drawText(under, int(flags) | Qt.TextFlag.TextWordWrap, self._line)
        tip = round(22 * scale)
        left = 0 if mirrored else self.width() - tip
        name = "chevron-left" if mirrored else "chevron-right"
        icon(name, Token.ACTION_STRONG, tip).paint(painter, left, (self.height() - tip) // 2, tip, tip)
