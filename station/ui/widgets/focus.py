"""The ring around what the keyboard acts on."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from shiboken6 import isValid

from station.ui.theme import FOCUS_GAP, FOCUS_RING, Space, Token, current
from station.ui.widgets.boxes import BoxesEdit

_ROOM = FOCUS_RING + FOCUS_GAP
_RINGED = (QAbstractButton, QLineEdit, QComboBox)


class FocusRing(QObject):
    """One ring for the whole program: it follows the focus, 2 px off what has it.

    A button that was clicked with the mouse gets none: who clicks knows where.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._style = _RoomForRing()
        self._frame: _Frame | None = None
        app.focusChanged.connect(self._follow)

    @property
    def frame(self) -> QFocusFrame | None:
        """What is drawn, once something was."""
        return self._frame if self._frame is not None and isValid(self._frame) else None

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        row = now is not None and now.property("role") == "row"  # it draws its own, inside
        if isinstance(now, _RINGED) and not row and not (clicked and isinstance(now, QAbstractButton)):
            frame = self._live_frame()
            # A line drawn as boxes shows by a part of itself where the next sign goes.
            frame.setWidget(now.ring if isinstance(now, BoxesEdit) else now)
            frame.setVisible(now.isVisible())  # it hid with the page before, and does not come back by itself
        elif self.frame is not None:
            self.frame.setWidget(None)  # pyright: ignore[reportArgumentType] - Qt documents null as "none"

    def _live_frame(self) -> _Frame:
        # The frame becomes a child of the window it draws in, and dies with it.
        if self._frame is None or not isValid(self._frame):
            self._frame = _Frame()
            self._frame.setStyle(self._style)
        return self._frame


class _Frame(QFocusFrame):
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current().colour(Token.ACTION_STRONG), FOCUS_RING))
        half = FOCUS_RING / 2
        corner = Space.CORNER + FOCUS_GAP + half
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner)


class _RoomForRing(QProxyStyle):
    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1  # else the frame is cut off at the edges of the widget's parent
        return super().styleHint(hint, option, widget, returnData)

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return _ROOM
        return super().pixelMetric(metric, option, widget)
