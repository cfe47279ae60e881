"""The identifier, as large as the page allows, spelled out under it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from station.ui.theme import Space, Token, current
from station.ui.widgets.access import Named

_CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_LETTER_SPACING, _SPELLING = 6 / 64, 24
"""Between letters, in sizes of theirs; and the spelling's size in px at 100 % text."""
_LEAST_SHARE = 0.5
"""Below half its size an identifier goes on two lines rather than shrink further."""


class IdentifierDisplay(QWidget):
    """A band with an identifier in the face where l, 1, I and O, 0 differ, and its spelling."""

    def __init__(self, least: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        """The least height of the band, in px at 100 % text."""
        self._identifier = ""
        self._spelled = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # An identifier is Latin letters and reads from the left on every page.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def accessible(self) -> QAccessibleInterface:
        """Be words, not a box around some."""
        return Named(self, QAccessible.Role.StaticText)

    def set_least(self, least: int) -> None:
        """Take at least this height, in px at 100 % text."""
        self._least = least
        self.updateGeometry()

    @property
    def identifier(self) -> str:
        """What is shown."""
        return self._identifier

    def show_identifier(self, identifier: str, spelled: str, label: str = "") -> None:
        """Show an identifier; ``label`` says to a screen reader what it is."""
        self._identifier, self._spelled = identifier, spelled
        self.setAccessibleName(f"{label} {identifier}".strip())
        self.setAccessibleDescription(spelled)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Take the width of the column."""
        width = current().family.identifier * 10
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """Take the height that the lines need at this width."""
        return max(round(self._least * current().text_scale), self._needed(width))

    def _needed(self, width: int) -> int:
        return self._lay_out(width)[2]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the band, the identifier and its spelling."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Token.TINT))
        painter.drawRoundedRect(self.rect(), Space.CORNER, Space.CORNER)
        painter.setPen(theme.colour(Token.INK))
        lines, font, _ = self._lay_out(self.width())
        needed = self._needed(self.width())
        top = Space.L + max(0, (self.height() - needed) // 2)
        painter.setFont(font)
        for line in lines:
            height = QFontMetrics(font).height()
            painter.drawText(QRect(0, top, self.width(), height), _CENTRED, line)
            top += height
        painter.setFont(self._small())
        room = QRect(Space.L, top + Space.S, self.width() - 2 * Space.L, self.height() - top)
        painter.drawText(room, _CENTRED | Qt.TextFlag.TextWordWrap, self._spelled)

    def _lay_out(self, width: int) -> tuple[list[str], QFont, int]:
        room = max(width - 2 * Space.L, 1)
        lines, font = self._fitted(room)
        small = QFontMetrics(self._small())
        spelled = small.boundingRect(QRect(0, 0, room, 0), _CENTRED | Qt.TextFlag.TextWordWrap, self._spelled)
        height = 2 * Space.L + len(lines) * QFontMetrics(font).height() + Space.S + spelled.height()
        return lines, font, height

    def _fitted(self, room: int) -> tuple[list[str], QFont]:
        largest = current().family.identifier
        font = self._large(largest)
        needed = QFontMetrics(font).horizontalAdvance(self._identifier)
        if needed <= room:
            return [self._identifier], font
        share = room / needed
        if share >= _LEAST_SHARE:
            return [self._identifier], self._large(int(largest * share))
        half = -(-len(self._identifier) // 2)
        lines = [self._identifier[:half], self._identifier[half:]]
        needed = max(QFontMetrics(font).horizontalAdvance(line) for line in lines)
        return lines, self._large(max(1, int(largest * min(1.0, room / needed))))

    def _large(self, px: int) -> QFont:
        font = current().mono(px, bold=True)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, px * _LETTER_SPACING)
        return font

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(_SPELLING * current().text_scale))
        return font
