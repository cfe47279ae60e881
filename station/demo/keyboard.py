"""Real keys: one event per character, accents included (Qt's own test typing aborts on é and œ)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from station.ui.family.keyboard import send
from station.ui.widgets.fields import Field


def type_text(widget: QWidget, text: str) -> None:
    """Type a text into a widget, key by key; a field of the kit stands for its own line."""
    target = _line_of(widget)
    for char in text:
        send(target, 0, char)


def press(widget: QWidget, key: Qt.Key) -> None:
    """Press one key that writes nothing."""
    send(_line_of(widget), key)


def _line_of(widget: QWidget) -> QWidget:
    return widget.edit if isinstance(widget, Field) else widget.focusProxy() or widget
