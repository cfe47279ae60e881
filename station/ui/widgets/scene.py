"""What is not shown is nowhere: a place for one widget, whose others are in no window meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.ui.theme import at_work


class Scene(QWidget):
    """Shows one widget of several; every other is out of the window: no key, click, focus or reader finds it.

    Hiding does not do that: a hidden widget keeps the keyboard, and a screen reader reads and presses it.
    What waits is a window of its own that is never shown: made another's child it would be styled anew, which
    takes a second for the whole desk. Where the scene changes hands what waits is ``shut``: whoever still
    knows a button of it presses in vain.
    """

    def __init__(self, parent: QWidget | None = None, *, shut: bool = True) -> None:
        super().__init__(parent)
        self._shut = shut
        self._shown: QWidget | None = None
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)

    def currentWidget(self) -> QWidget | None:
        """Return what is shown."""
        return self._shown

    def setCurrentWidget(self, widget: QWidget) -> None:
        """Show this alone; it is owned here from now on."""
        if widget is not self._shown:
            with at_work():  # thousands of widgets are told that they may be used, or not any more
                self._change(widget)

    def _change(self, widget: QWidget) -> None:
        before, self._shown = self._shown, widget
        if before is not None:
            self._room.removeWidget(before)
            self.keep(before)
        widget.setParent(self, Qt.WindowType.Widget)
        if self._shut:
            widget.setEnabled(True)
        self._room.addWidget(widget)
        widget.show()

    def heightForWidth(self, width: int) -> int:
        """Return what the shown widget needs at this width."""
        return self._room.totalHeightForWidth(width)

    def keep(self, widget: QWidget) -> None:
        """Own a widget that is not shown."""
        if keyboard := widget.focusWidget():
            keyboard.clearFocus()
        widget.setParent(self, Qt.WindowType.Window)
        widget.hide()  # in so many words: Qt shows what was laid out here a turn later, unless hidden
        widget.destroy()  # of the window that this made: a screen reader is told of hidden windows too
        if self._shut:
            widget.setEnabled(False)
