"""What a page is about, drawn: for whoever reads little French, or none."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from station.ui.family.records import PageName
from station.ui.icons import icon
from station.ui.theme import Token, current

LARGE, SMALL = 112, 44
"""How wide a picture is beside the column, and within it, in px at 100 % text."""

PICTURES: Final[dict[PageName, tuple[str, str]]] = {
    PageName.WHO: ("user", "pencil"),
    PageName.CONTACT: ("smartphone", "pencil"),
    PageName.CODE: ("message-square", "smartphone"),
    PageName.BIRTH_DATES: ("calendar", "users"),
    PageName.IDENTIFIER: ("id-card", "eye"),
    PageName.PASSWORD: ("lock", "key-round"),
    PageName.OWN_PASSWORD: ("lock", "key-round"),
    PageName.ACCOUNT: ("id-card", "user"),
    PageName.CHILD_PASSWORD: ("lock", "graduation-cap"),
    PageName.LOST: ("id-card", "search"),
    PageName.FORGOTTEN: ("key-round", "circle-question-mark"),
    PageName.RECOVERY_CODE: ("message-square", "key-round"),
    PageName.NEW_PASSWORD: ("lock", "refresh-cw"),
    PageName.EMAIL: ("mail", "pencil"),
    PageName.EMAIL_CODE: ("mail", "message-square"),
    PageName.EMAIL_DONE: ("mail", "check"),
    PageName.STOP: ("log-out", "circle-question-mark"),
    PageName.PRESENCE: ("hourglass", "user"),
    PageName.FRANCECONNECT: ("shield-check", "user"),
    PageName.PRONOTE: ("graduation-cap", "key-round"),
    PageName.PHONE: ("smartphone", "scan-line"),
    PageName.SHEET: ("file-text", "printer"),
    PageName.TICKET: ("users", "hourglass"),
}
"""What a page is about, and what one does with it; the pages that have none are of pictures themselves."""


class StepPicture(QWidget):
    """A drawing on a round ground, and a smaller one before it; what it says is said in words beside it."""

    def __init__(self, parts: tuple[str, str] | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts = parts
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setVisible(parts is not None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both."""
        if self.parts is None:
            return
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        ground = QRect(0, 0, round(side * 0.94), round(side * 0.94))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Token.TINT))
        painter.drawEllipse(ground)
        self._draw(painter, self.parts[0], ground, 0.5)
        badge = QRect(0, 0, round(side * 0.4), round(side * 0.4))
        badge.moveBottomRight(self.rect().bottomRight())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            badge.moveBottomLeft(self.rect().bottomLeft())
        painter.setPen(QPen(theme.colour(Token.PAPER), max(2, side // 36)))
        painter.setBrush(theme.colour(Token.ACTION_STRONG))
        painter.drawEllipse(badge.adjusted(1, 1, -2, -2))
        self._draw(painter, self.parts[1], badge, 0.55, Token.ON_ACTION)

    def _draw(
        self, painter: QPainter, name: str, ground: QRect, share: float, ink: Token = Token.ACTION_STRONG
    ) -> None:
        side = round(ground.width() * share)
        place = ground.center()
        icon(name, ink, side).paint(painter, place.x() - side // 2, place.y() - side // 2, side, side)
