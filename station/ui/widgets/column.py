"""A scrolling column in the middle of a quiet ground."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from station.ui.theme import Space


class Column(QScrollArea):
    """Holds pages one under the other, no wider than asked; it scrolls once they outgrow the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = _Ground()
        self.setWidget(self._ground)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def add(self, page: QWidget) -> None:
        """Put a page at the end."""
        self._ground.inside.addWidget(page)

    def set_width(self, width: int) -> None:
        """Say how wide the column is where the window allows it."""
        self._ground.widest = width
        self._ground.place()

    def to_top(self) -> None:
        """Show the beginning."""
        self.verticalScrollBar().setValue(0)


class _Ground(QWidget):
    # Box layouts give an aligned item its hint instead of the height it needs at its width: so by hand.
    def __init__(self) -> None:
        super().__init__()
        self.widest = 1
        self._column = QWidget(self)
        self.inside = QVBoxLayout(self._column)
        self.inside.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._column.installEventFilter(self)

    def heightForWidth(self, width: int) -> int:
        return self._needed(self._width(width)) + 2 * Space.S

    def sizeHint(self) -> QSize:
        return QSize(self.widest, self.heightForWidth(self.widest))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.place()
        return False

    def place(self) -> None:
        width = self._width(self.width())
        height = self._needed(width)
        top = max(Space.XS, (self.height() - height) // 2)
        self._column.setGeometry((self.width() - width) // 2, top, width, height)
        self.updateGeometry()

    def _width(self, within: int) -> int:
        return max(1, min(self.widest, within - 2 * Space.L))

    def _needed(self, width: int) -> int:
        return self.inside.totalHeightForWidth(width)
