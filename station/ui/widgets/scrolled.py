"""A page that scrolls where it outgrows its room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


class Scrolled(QScrollArea):
    """Shows a column of widgets, as wide as there is room; what it holds is never squeezed.

    ``across``: it scrolls sideways too, where the column can't be made so narrow.
    """

    def __init__(self, content: QWidget, *, across: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if not across:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with what is shown: Qt does so a turn of its loop later, and cuts it in half meanwhile."""
        if event.type() is QEvent.Type.LayoutRequest and watched is self._content:
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        content = self._content
        layout: QLayout | None = content.layout()  # its stub knows no content without one
        if layout is None:
            return
        by_width = layout.hasHeightForWidth()
        needed = layout.totalMinimumSize().height()
        if by_width:
            needed = layout.totalHeightForWidth(content.width())
        # Of words that wrap, Qt takes the least height at their least width: far too much at this one.
        content.setMinimumHeight(1 if by_width else max(1, needed))
        if needed > content.height():
            content.resize(content.width(), needed)
