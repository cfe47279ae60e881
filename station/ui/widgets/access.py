"""What a screen reader takes a widget for, where Qt's own answer is not what the eye sees.

Qt asks a factory for each object that a screen reader meets: a widget that has `accessible` answers itself.
"""

from __future__ import annotations

from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QAccessible, QAccessibleAttributesInterface, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QApplication, QWidget
from shiboken6 import VoidPtr, getCppPointer

_INSTALLED = "answersScreenReaders"


@runtime_checkable
class Accessible(Protocol):
    """A widget that says itself what it is."""

    def accessible(self) -> QAccessibleInterface | None:
        """Return what a screen reader sees of it; None for what Qt makes of it."""
        ...


def install(app: QApplication) -> None:
    """Let widgets answer for themselves."""
    if not app.property(_INSTALLED):
        app.setProperty(_INSTALLED, True)
        QAccessible.installFactory(_interface)


def _interface(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    return thing.accessible() if isinstance(thing, Accessible) else None


class _Attributes(QAccessibleAttributesInterface):
    """The language that a widget speaks, and how deep a heading is."""

    def __init__(self, widget: QWidget, level: int) -> None:
        super().__init__()
        self._widget, self._level = widget, level

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        """Name what can be asked."""
        kinds = QAccessible.Attribute
        return [kinds.Locale, kinds.Level] if self._level else [kinds.Locale]

    def attributeValue(self, key: QAccessible.Attribute) -> int | QLocale | None:
        """Answer one of them; None for any other."""
        if key is QAccessible.Attribute.Level:
            return self._level or None
        return self._widget.locale() if key is QAccessible.Attribute.Locale else None


class Named(QAccessibleWidget):
    """A widget of a role of its own; its name and description are those that it was given.

    A heading has a ``level`` from 1, the page's own; 0 is none.
    """

    def __init__(self, widget: QWidget, role: QAccessible.Role, level: int = 0) -> None:
        super().__init__(widget, role)
        self._as = role
        self._attributes = _Attributes(widget, level)

    def role(self) -> QAccessible.Role:
        """Answer with the role that it was made for."""
        return self._as

    def interface_cast(self, t: QAccessible.InterfaceType) -> Any:
        """Hand out the attributes by their address, as Qt asks for them; the rest is Qt's own."""
        if t is QAccessible.InterfaceType.AttributesInterface:
            return VoidPtr(getCppPointer(self._attributes)[0])
        # A null pointer, for None is taken for a mistake, and that ends the program.
        return super().interface_cast(t) or VoidPtr(0)


class Tab(Named):
    """A checkable button that stands for a place: it is pressed, never only ticked."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, QAccessible.Role.PageTab)
        self._button = button

    def state(self) -> QAccessible.State:
        """Say whether one is there."""
        state = super().state()
        state.selectable = True
        state.selected = self._button.isChecked()
        return state

    def actionNames(self) -> list[str]:
        """Offer to go there."""
        return ["Press", "SetFocus"] if self._button.isEnabled() else []

    def doAction(self, actionName: str) -> None:
        """Go there, as a click does."""
        if actionName == "Press":
            self._button.click()
        else:
            self._button.setFocus()
