"""What the desk's window and the family's have in common."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMainWindow

from station.ui.theme import at_work

_DRAWN = frozenset({QEvent.Type.UpdateRequest, QEvent.Type.LayoutRequest})
"""What a window is asked for all that stands in it at one go."""


class MainWindow(QMainWindow):
    """A window of many widgets: what hears inputs rests while it is drawn or laid out."""

    def event(self, event: QEvent) -> bool:
        """Draw, and lay out anew, at one go."""
        if event.type() not in _DRAWN:
            return super().event(event)
        with at_work():
            return super().event(event)
