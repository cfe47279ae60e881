"""Keeps the keyboard where people are when what had it is made anew, goes away, or has to wait.

Left to itself Qt gives the focus to whatever comes next in its chain: the window's bar, or a button that
stops what was just begun, where the next Enter would do something that nobody meant.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QStackedWidget, QWidget
from shiboken6 import isValid

from station.ui.widgets.buttons import PrimaryButton

_TURNS = 3
"""Of the event queue: in the first what is new is shown, in the next it is laid out."""
_Sign = tuple[type[QWidget], str, str, str, str]


@runtime_checkable
class Landing(Protocol):
    """Something within which one place comes first."""

    def take_focus(self) -> None:
        """Put the keyboard where the next act is."""
        ...


@dataclass(frozen=True, slots=True)
class _Lost:
    widget: QWidget
    sign: _Sign
    at: QPoint
    """Its middle, on the screen."""
    homes: tuple[QWidget, ...]
    """What it stood in, the innermost first."""
    fell_to: QWidget | None


class FocusKeeper(QObject):
    """One for the whole program.

    A widget that went away is followed by its like in the same page: the one that says the same, else one of
    its kind in its place; else the page says what comes first. One that has only to wait has the focus back
    when it may be used again, and nobody has it meanwhile. Whoever was put somewhere on purpose stays there.
    """

    _turn = Signal(int)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._lost: _Lost | None = None
        self._holder: tuple[QWidget, _Sign, tuple[QWidget, ...]] | None = None
        self._turn.connect(self._wait, Qt.ConnectionType.QueuedConnection)
        app.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        known = self._holder
        # What stands in a popup is Qt's own, and may be gone without a word.
        if now is not None and now.window().windowType() is not Qt.WindowType.Popup:
            self._holder = (now, _sign_of(now), tuple(_homes(now)))
        if old is None or known is None or known[0] is not old or _usable(old):
            return
        if self._lost is not None and self._lost.fell_to is old:
            self._lost = replace(self._lost, fell_to=now)  # it fell on, and is still the first one's
            return
        _, sign, homes = known
        self._lost = _Lost(old, sign, old.mapToGlobal(old.rect().center()), homes, now)
        self._turn.emit(_TURNS)

    def _wait(self, turns: int) -> None:
        if turns:
            self._turn.emit(turns - 1)
        else:
            self._bring_back()

    def _bring_back(self) -> None:
        lost, self._lost = self._lost, None
        if lost is None:
            return
        home = next((there for one in lost.homes if (there := _in_place_of(one)) is not None), None)
        # The window's own: the application's is nobody while another program is in front.
        if home is None or _holder_beside(home) not in (lost.fell_to, None):
            return
        waits = isValid(lost.widget) and lost.widget.isVisible() and not lost.widget.isEnabled()
        if waits:
            _Return(lost.widget)
        elif (like := _like(lost, home)) is not None:
            like.setFocus(Qt.FocusReason.OtherFocusReason)
        elif (held := _holder_beside(home)) is None or not home.isAncestorOf(held):
            land(home)


class _Return(QObject):
    """Gives a widget that waits the focus back, unless somebody has taken it since."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        if (holder := _holder_beside(widget)) is not None:
            holder.clearFocus()
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait until it may be used again."""
        if event.type() in (QEvent.Type.EnabledChange, QEvent.Type.Hide):
            watched.removeEventFilter(self)
            if _usable(self._widget) and _holder_beside(self._widget) is None:
                self._widget.setFocus(Qt.FocusReason.OtherFocusReason)
            self.deleteLater()
        return False


def land(home: QWidget) -> None:
    """Put the keyboard where a page says that its next act is, else on its main button or a field."""
    if isinstance(home, Landing):
        home.take_focus()
        return
    wishes: tuple[Callable[[QWidget], bool], ...] = (
        lambda one: isinstance(one, PrimaryButton),
        lambda one: isinstance(one, QLineEdit),
        lambda _: True,
    )
    for wished in wishes:
        if (found := next((one for one in _stops(home) if wished(one)), None)) is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)
            return


def _like(lost: _Lost, home: QWidget) -> QWidget | None:
    if isValid(lost.widget) and _usable(lost.widget):
        return lost.widget
    same = [one for one in _stops(home) if isinstance(one, type(lost.widget))]
    saying = next((one for one in same if _sign_of(one) == lost.sign), None)
    if saying is not None:
        return saying
    near = [one for one in same if abs(_middle(one).y() - lost.at.y()) <= one.height()]
    return min(near, key=lambda one: abs(_middle(one).x() - lost.at.x()), default=None)


def _stops(home: QWidget) -> Iterator[QWidget]:
    """Go along what Tab reaches in a page, in its order."""
    one = home.nextInFocusChain()
    while one is not None and one is not home:
        if home.isAncestorOf(one) and _usable(one) and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield one
        one = one.nextInFocusChain()


def _homes(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, Landing) or isinstance(above.parentWidget(), QStackedWidget):
            yield above
        above = above.parentWidget()


def _in_place_of(home: QWidget) -> QWidget | None:
    """Return a page that is shown, or the one that is shown in its stack now."""
    if not isValid(home):
        return None
    if home.isVisible():
        return home
    stack = home.parentWidget()
    return stack.currentWidget() if isinstance(stack, QStackedWidget) and stack.isVisible() else None


def _holder_beside(widget: QWidget) -> QWidget | None:
    """Return what has the focus in a widget's window."""
    return widget.window().focusWidget()


def _usable(widget: QWidget) -> bool:
    return isValid(widget) and widget.isVisible() and widget.isEnabled()


def _middle(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().center())


def _sign_of(widget: QWidget) -> _Sign:
    said = widget.text() if isinstance(widget, QAbstractButton) else ""
    return (
        type(widget),
        widget.objectName(),
        widget.accessibleName(),
        widget.accessibleDescription(),
        said,
    )
