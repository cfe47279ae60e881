"""A row that goes on in the next line where it is full: chips, and the foot of the window."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QWidget
from shiboken6 import isValid

from station.ui.theme import Space


class Flow(QHBoxLayout):
    """Lays its widgets from the leading edge, line under line.

    It measures the widgets and lets Qt keep the layout's items: PySide may take an item that lives for a
    deleted one, and an error while Qt measures ends the program. What it has measured it knows until Qt says
    that something in it has changed: it is asked for its height five times before a page is seen.
    """

    _known: list[tuple[QWidget, QSize]] | None = None
    """What is shown, and the size that each likes best; None where that is to be asked anew."""

    def __init__(self, parent: QWidget | None = None, across: int = Space.S, down: int = Space.S) -> None:
        super().__init__(parent)  # pyright: ignore[reportArgumentType] - Qt documents null as "none"
        self._across, self._down = across, down
        self._widgets: list[QWidget] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, widget: QWidget) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Take one more, after the others."""
        self._widgets = [one for one in self._widgets if isValid(one) and one is not widget]
        self._widgets.append(widget)
        super().addWidget(widget)

    def invalidate(self) -> None:
        """Ask all anew."""
        self._known = None
        super().invalidate()

    def _shown(self) -> list[tuple[QWidget, QSize]]:
        parent = self.parentWidget()
        # Only of a widget's own layout Qt says at once that something in it has changed.
        own = parent is not None and parent.layout() is self
        if own and self._known is not None and all(isValid(one) for one, _ in self._known):
            return self._known
        shown = [
            one for one in self._widgets if isValid(one) and not one.isHidden() and self.indexOf(one) >= 0
        ]
        self._known = [(one, _wish(one)) for one in shown]
        return self._known

    def expandingDirections(self) -> Qt.Orientation:
        """Take no room that others want."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def minimumHeightForWidth(self, width: int) -> int:
        """Need all lines."""
        return self.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Wish for one line."""
        shown = [size for _, size in self._shown()]
        width = sum(size.width() for size in shown) + self._across * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        """Need room for the widest one."""
        least = QSize()
        for one, _ in self._shown():
            least = least.expandedTo(least_size(one))
        return least

    def maximumSize(self) -> QSize:
        """Take any room."""
        return QLayout.maximumSize(self)

    def setGeometry(self, rect: QRect) -> None:
        """Place all."""
        QLayout.setGeometry(self, rect)
        self._place(rect, move=True)

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y, high = rect.x(), rect.y(), self.sizeHint().height()
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        for one, wish in self._shown():
            size = QSize(min(wish.width(), max(rect.width(), 1)), wish.height())
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y = rect.x(), y + high + self._down
            if move:
                left = rect.right() - (x - rect.x()) - size.width() + 1 if mirrored else x
                one.setGeometry(left, y + (high - size.height()) // 2, size.width(), size.height())
            x += size.width() + self._across
        return y + high - rect.y()


def _wish(widget: QWidget) -> QSize:
    """Return the size that a widget likes best, within its own limits."""
    hint = widget.sizeHint().expandedTo(widget.minimumSizeHint())
    return hint.boundedTo(widget.maximumSize()).expandedTo(widget.minimumSize())


def least_size(widget: QWidget) -> QSize:
    """Return the size below which a widget is cut off; one whose policy forbids to shrink keeps its wish."""
    wish, hint, policy = _wish(widget), widget.minimumSizeHint(), widget.sizePolicy()
    shrinks = QSizePolicy.PolicyFlag.ShrinkFlag.value
    width = hint.width() if policy.horizontalPolicy().value & shrinks else wish.width()
    height = hint.height() if policy.verticalPolicy().value & shrinks else wish.height()
    return QSize(width, height).boundedTo(widget.maximumSize()).expandedTo(widget.minimumSize())
