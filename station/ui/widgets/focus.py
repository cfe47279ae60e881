"""The ring around what the keyboard acts on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QWidget,
)

from station.ui.theme import FOCUS_GAP, FOCUS_RING, Space, Token, current

_ROOM = FOCUS_RING + FOCUS_GAP
_RINGED = (QAbstractButton, QLineEdit, QComboBox)


class FocusRing(QFocusFrame):
    """One ring for the whole program: it follows the focus, 2 px off what has it.

    A button that was clicked with the mouse gets none: who clicks knows where.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._style = _RoomForRing()
        self.setStyle(self._style)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._by_mouse = False
        app.focusChanged.connect(self._follow)
        app.installEventFilter(self)
        app.aboutToQuit.connect(self.deleteLater)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell keyboard from mouse, and let the frame follow its widget."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress):
            self._by_mouse = event.type() is QEvent.Type.MouseButtonPress
        return super().eventFilter(watched, event)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, _RINGED) and not (self._by_mouse and isinstance(now, QAbstractButton)):
            self.setWidget(now)
        elif not isinstance(now, QAbstractItemView):
            self.setWidget(None)  # pyright: ignore[reportArgumentType] - Qt documents null as "none"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current().colour(Token.ACTION_STRONG), FOCUS_RING))
        half = FOCUS_RING / 2
        corner = Space.CORNER + FOCUS_GAP + half
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner)


class _RoomForRing(QProxyStyle):
    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return _ROOM
        return super().pixelMetric(metric, option, widget)
