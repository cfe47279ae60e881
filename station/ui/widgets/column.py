"""A scrolling column in the middle of a quiet ground."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from station.ui.theme import Space
from station.ui.widgets.scene import Scene


class Column(QScrollArea):
    """Shows one page of several, no wider than asked; it scrolls once that outgrows the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = _Ground()
        self.setWidget(self._ground)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keep(self, page: QWidget) -> None:
        """Own a page that is not shown yet."""
        self._ground.scene.keep(page)

    def show_only(self, page: QWidget) -> None:
        """Show this page, and have every other out of the window."""
        self._ground.scene.setCurrentWidget(page)

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
        self.scene = Scene(self, shut=False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.scene.installEventFilter(self)

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
        self.scene.setGeometry((self.width() - width) // 2, top, width, height)
        self.updateGeometry()

    def _width(self, within: int) -> int:
        return max(1, min(self.widest, within - 2 * Space.L))

    def _needed(self, width: int) -> int:
        return self.scene.heightForWidth(width)
