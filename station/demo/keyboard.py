"""Real keys: one event per character, accents included (Qt's own test typing aborts on é and œ)."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from station.ui.widgets.fields import Field


def type_text(widget: QWidget, text: str) -> None:
    """Type a text into a widget, key by key; a field of the kit stands for its own line."""
    target = _line_of(widget)
    for char in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, char))


def press(widget: QWidget, key: Qt.Key) -> None:
    """Press one key that writes nothing."""
    target = _line_of(widget)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def _line_of(widget: QWidget) -> QWidget:
    return widget.edit if isinstance(widget, Field) else widget.focusProxy() or widget
