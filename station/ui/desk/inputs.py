"""What people do with keys, mouse and fingers, heard wherever it goes: by one filter for all who listen."""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakMethod

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from shiboken6 import isValid

from station.ui.theme import Theme

Hear = Callable[[QObject, QEvent], bool]
"""A method of a `QObject`, given whom an input goes to; True keeps it from going there."""

_INPUTS = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel}
)


class Inputs(QObject):
    """The application's only filter in Python: each one costs every event of every widget.

    To open a file is 1,300 events, and three filters were a third of it.
    """

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._hears: list[WeakMethod[Hear]] = []
        app.installEventFilter(self)
        if (theme := app.findChild(Theme)) is not None:
            theme.wardrobe.working.connect(self._rest)

    def _rest(self, working: bool) -> None:
        """Hear nothing while widgets are worked on: a quarter of the time went to what is no input."""
        app = QCoreApplication.instance()
        if app is not None and working:
            app.removeEventFilter(self)
        elif app is not None:
            app.installEventFilter(self)

    def listen(self, hear: Hear) -> None:
        """Have this hear every input before whoever listens already, as long as its owner lives."""
        self.forget(hear)
        self._hears.insert(0, WeakMethod(hear))

    def forget(self, hear: Hear) -> None:
        """Let this hear no more."""
        self._hears = [one for one in self._hears if one() not in (None, hear)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let each hear an input, until one keeps it."""
        if event.type() not in _INPUTS:
            return False
        for one in tuple(self._hears):
            hear = one()
            if hear is not None and isValid(getattr(hear, "__self__", None)) and hear(watched, event):
                return True
        return False


def inputs_of(app: QCoreApplication) -> Inputs:
    """Return the application's own."""
    return next((child for child in app.children() if isinstance(child, Inputs)), None) or Inputs(app)
