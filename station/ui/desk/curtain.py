"""What a locked desk draws over itself: menus and dialogs go, every other window hides."""

from __future__ import annotations

from collections.abc import Callable, Collection

import shiboken6
from PySide6.QtWidgets import QApplication, QDialog, QWidget

PUBLIC = "public"
"""The property of a window that names nobody, and that everybody may read while the desk is locked."""


class Curtain:
    """Closes and hides what could be seen beside the windows that cover themselves.

    A dialog answers as if they had changed their mind: what it was about stays on its page to be asked anew.
    """

    def __init__(self, covered: Callable[[], Collection[QWidget]]) -> None:
        self._covered = covered
        self._hidden: list[QWidget] = []

    def draw(self) -> None:
        """Close what is open, the innermost first, and hide the rest."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.hide()  # a popup that refuses to close would be asked for ever
            popup.close()
        while (modal := QApplication.activeModalWidget()) is not None:
            _put_away(modal)
        covered = self._covered()
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window not in covered and not window.property(PUBLIC):
                if isinstance(window, QDialog):
                    _put_away(window)
                else:
                    window.hide()
                    self._hidden.append(window)

    def open(self, *, same: bool) -> None:
        """Show the windows again as they were, to whom they were shown; a dialog is asked anew."""
        hidden, self._hidden = self._hidden, []
        for window in hidden:
            if same and shiboken6.isValid(window):
                window.show()


def _put_away(window: QWidget) -> None:
    if isinstance(window, QDialog):
        window.reject()
    window.hide()
