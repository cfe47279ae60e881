"""A page that scrolls where it outgrows its room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from station.ui.theme import at_work, current
from station.ui.widgets.reflow import Reflow


class Scrolled(QScrollArea):
    """Shows a column of widgets, as wide as there is room; what it holds is never squeezed.

    ``across``: it scrolls sideways too, where the column can't be made so narrow. ``turns``: some of what it
    holds turns from a row into a column with the width, and Qt's layouts tell nobody of the new height.
    """

    def __init__(
        self, content: QWidget, *, across: bool = False, turns: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._content, self._turns = content, turns
        self._settling = False
        self._reflow = None if across or turns else Reflow()
        current().changed.connect(self._narrow_anew)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if not across:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with what is shown: Qt does so a turn of its loop later, and cuts it in half meanwhile."""
        if watched is self._content and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            if event.type() is QEvent.Type.LayoutRequest:
                with at_work():
                    self._narrow()
                    self._follow()
            if self._turns and not self._settling:
                self._settling = True
                QTimer.singleShot(0, self, self._settle)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have what is held go on in the next line, rather than scroll sideways."""
        super().resizeEvent(event)
        self._narrow()

    def _narrow(self, *, anew: bool = False) -> None:
        if self._reflow is not None:
            # The bar's own width is kept free: what stands in columns is higher, and soon needs it.
            room = self.width() - self.verticalScrollBar().sizeHint().width()
            self._reflow.fit(self._content, room, anew=anew)

    def _narrow_anew(self) -> None:
        if self._reflow is not None and self._reflow.narrowed:
            self._narrow(anew=True)  # what was not narrow is asked when it is laid out anew

    def _settle(self) -> None:
        """Ask all anew for its height at this width, and take no answer to that for a question."""
        for widget in reversed(self._content.findChildren(QWidget)):
            layout: QLayout | None = widget.layout()
            if layout is not None and layout.hasHeightForWidth():
                widget.updateGeometry()
        self._follow()
        QTimer.singleShot(0, self, self._settled)

    def _settled(self) -> None:
        self._settling = False

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
        elif self._turns and content.height() > max(needed, self.viewport().height()):
            content.resize(self.viewport().width(), max(needed, self.viewport().height()))
