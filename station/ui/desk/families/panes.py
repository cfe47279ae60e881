"""The list and what stands beside it; one of the two alone where there is no room for both."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from station.ui.theme import Token, current

_ONE = 880
"""Below this width, at 100 % text, one of the two is shown."""
_WIDE, _LIST, _SMALL_LIST = 1200, 372, 300
"""From which width on the list is as wide as it likes, and how wide it is there and below."""
_LEAST, _MOST_SHARE = 260, 0.5


class _Line(QSplitterHandle):
    """The line between the panes; it paints itself, for the panes' own ground wears no style sheet."""

    def paintEvent(self, _: QPaintEvent) -> None:
        """Be a hair."""
        QPainter(self).fillRect(self.contentsRect(), current().colour(Token.HAIR))


class Panes(QSplitter):
    """Two panes with a line between them that can be moved."""

    folded = Signal()
    """There is room for one alone, or for both again."""
    width_chosen = Signal(int)
    """The list was made this wide, in px at 100 % text."""

    def __init__(self, listed: QWidget, beside: QWidget, width: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._listed, self._beside, self._chosen = listed, beside, width
        self.both, self._at_list = True, True
        """Whether both are shown; and which of them is, where one is alone."""
        for pane in (listed, beside):
            pane.setMinimumWidth(1)
            self.addWidget(pane)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self._moved)
        current().changed.connect(self._place)

    def createHandle(self) -> QSplitterHandle:
        """Have our own line."""
        return _Line(self.orientation(), self)

    def show_list(self) -> None:
        """Show the list, where one pane is alone."""
        self._at_list = True
        self._place()

    def show_beside(self) -> None:
        """Show what stands beside the list, where one pane is alone."""
        self._at_list = False
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the best of the room."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        scale, width = current().text_scale, self.width()
        both = width >= _ONE * scale
        for pane, seen in ((self._listed, both or self._at_list), (self._beside, both or not self._at_list)):
            if pane.isVisibleTo(self) is not seen:
                pane.setVisible(seen)
        if both is not self.both:
            self.both = both
            self.folded.emit()
        if both:
            room = _LIST if width >= _WIDE * scale else _SMALL_LIST
            wished = round((self._chosen or room) * scale)
            listed = min(max(wished, round(_LEAST * scale)), round(width * _MOST_SHARE))
            self.setSizes([listed, width - listed - self.handleWidth()])

    def _moved(self, at: int, _: int) -> None:
        self._chosen = round(at / current().text_scale)
        self.width_chosen.emit(self._chosen)
