"""F6 goes from one part of a window to the next: bar, page, foot; Shift+F6 goes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import chain

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

KEY = "F6"


class Regions:
    """The parts of a widget that stands for a window, asked for anew at each key."""

    def __init__(self, owner: QWidget, parts: Callable[[], Sequence[QWidget]]) -> None:
        self._owner, self._parts = owner, parts
        for keys, by in ((KEY, 1), (f"Shift+{KEY}", -1)):
            QShortcut(
                keys, owner, partial(self._go, by), context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )

    def _go(self, by: int) -> None:
        """Put the keyboard where it was last in the next part that can have it, else where it begins."""
        ways = [(part, entry) for part in self._parts() if (entry := _entry(part)) is not None]
        held = self._owner.window().focusWidget()
        inside = [at for at, (part, _) in enumerate(ways) if bool(held) and _holds(part, held)]
        if ways:
            at = inside[-1] + by if inside else 0
            ways[at % len(ways)][1].setFocus(Qt.FocusReason.TabFocusReason)


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)


def _entry(part: QWidget) -> QWidget | None:
    before = part.focusWidget()
    inside = chain([before] if bool(before) else [], part.findChildren(QWidget))
    return next((one for one in inside if _can_have_keyboard(one, part)), None)


def _can_have_keyboard(widget: QWidget, part: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and widget.isVisible() and part.isVisible()
