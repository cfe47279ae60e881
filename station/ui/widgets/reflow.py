"""Where a page is too narrow for what it holds: rows stand as columns, words go on in the next line."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QGridLayout,
    QLayout,
    QSizePolicy,
    QWidget,
)
from shiboken6 import isValid

from station.ui.theme import ANY_SIZE
from station.ui.widgets.buttons import break_words
from station.ui.widgets.flow import Flow, least_size
from station.ui.widgets.text import Text

_BESIDE = 0.25
"""What takes no more than this of a row stays beside the rest: an icon, a sign."""
_ACROSS = (QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.RightToLeft)
_Held = QWidget | QLayout


class Reflow:
    """Makes the content of a page as narrow as its room, and as it was once there is room again."""

    def __init__(self) -> None:
        self._undo: list[tuple[QWidget | QLayout, Callable[[], object]]] = []
        self._made_for = 0

    @property
    def narrowed(self) -> bool:
        """Whether anything was made narrow."""
        return bool(self._undo)

    def fit(self, content: QWidget, room: int, *, anew: bool = False) -> None:
        """Make what is wider than the room narrower; called again whenever something in it has changed.

        ``anew``: it has other sizes than before.
        """
        if self._undo and (anew or self._made_for != room):
            undo, self._undo = self._undo, []
            for what, back in reversed(undo):  # what was made narrow twice is as it was before the first
                if isValid(what):
                    back()
        self._made_for = room
        layout: QLayout | None = content.layout()
        if layout is not None and layout.totalMinimumSize().width() > room:
            self._undo = [one for one in self._undo if isValid(one[0])]
            self._narrow(layout, room)

    def _narrow(self, layout: QLayout, room: int) -> None:
        margins = layout.contentsMargins()
        room = max(1, room - margins.left() - margins.right())
        held = _held(layout)
        if isinstance(layout, QBoxLayout) and not isinstance(layout, Flow):
            rooms = self._share(layout, held, room)
        else:
            rooms = [room] * len(held)
            if isinstance(layout, QGridLayout) and layout.columnCount() > 1:
                self._stack(layout, held)
        for one, width in zip(held, rooms, strict=True):
            if _least(one) > width:
                self._narrow_one(one, width)
        layout.invalidate()
        holder = layout.parentWidget()
        if holder is not None and holder.layout() is layout:
            holder.updateGeometry()  # Qt would tell what it stands in a turn of its loop later

    def _share(self, box: QBoxLayout, held: list[_Held], room: int) -> list[int]:
        """Return how wide each in a row or column may be; turn a row that has too little for all."""
        widths = [_least(one) for one in held]
        taken = sum(widths) + box.spacing() * (len(held) - 1)
        if box.direction() not in _ACROSS or len(held) < 2:
            return [room] * len(held)
        if taken <= room:
            return widths
        if taken - max(widths) <= room * _BESIDE:
            return [room - taken + max(widths) if one == max(widths) else one for one in widths]
        before = box.direction()
        box.setDirection(QBoxLayout.Direction.TopToBottom)
        self._undo.append((box, lambda: box.setDirection(before)))
        for one in held:
            if isinstance(one, QWidget) and _keeps_width(one):
                box.setAlignment(one, _leading(box))  # else a column puts it in its middle
        return [room] * len(held)

    def _narrow_one(self, one: _Held, room: int) -> None:
        inner: QLayout | None = one if isinstance(one, QLayout) else one.layout()
        if inner is not None:
            self._narrow(inner, room)
        elif isinstance(one, Text):
            one.run_on(True)
            self._undo.append((one, lambda: one.run_on(False)))
        elif isinstance(one, QAbstractButton) and one.text():
            break_words(one, room)
            self._undo.append((one, lambda: break_words(one, ANY_SIZE)))
        elif isinstance(one, QWidget) and one.maximumWidth() == ANY_SIZE:
            one.setMaximumWidth(room)
            self._undo.append((one, lambda: one.setMaximumWidth(ANY_SIZE)))

    def _stack(self, grid: QGridLayout, held: list[_Held]) -> None:
        cells = [(_place(grid, one), one) for one in held if isinstance(one, QWidget)]
        cells.sort(key=lambda cell: cell[0][:2])
        for line, (_, widget) in enumerate(cells):
            _put(grid, widget, line, 0)

        def back() -> None:
            for place, widget in cells:
                if isValid(widget):
                    _put(grid, widget, *place)

        self._undo.append((grid, back))


def _held(layout: QLayout) -> list[_Held]:
    """Return what a layout shows. It asks for no item: PySide may take one that lives for a deleted one."""
    holder, direct = layout.parentWidget(), Qt.FindChildOption.FindDirectChildrenOnly
    widgets = holder.findChildren(QWidget, options=direct) if holder is not None else []
    inner = [one for one in layout.children() if isinstance(one, QLayout) and not one.isEmpty()]
    return [*(one for one in widgets if not one.isHidden() and layout.indexOf(one) >= 0), *inner]


def _least(one: _Held) -> int:
    return one.minimumSize().width() if isinstance(one, QLayout) else least_size(one).width()


def _leading(layout: QLayout) -> Qt.AlignmentFlag:
    """Return the side one reads from where the layout stands: a menu's button reads from the other itself."""
    holder = layout.parentWidget()
    mirrored = holder is not None and holder.isRightToLeft()
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def _keeps_width(widget: QWidget) -> bool:
    return widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Maximum


def _place(grid: QGridLayout, widget: QWidget) -> tuple[int, int, int, int]:
    row, column, rows, columns = cast("tuple[int, int, int, int]", grid.getItemPosition(grid.indexOf(widget)))
    return row, column, rows, columns


def _put(grid: QGridLayout, widget: QWidget, row: int, column: int, rows: int = 1, columns: int = 1) -> None:
    grid.removeWidget(widget)
    side = Qt.AlignmentFlag.AlignLeading if _keeps_width(widget) else Qt.AlignmentFlag(0)
    grid.addWidget(widget, row, column, rows, columns, side | Qt.AlignmentFlag.AlignTop)
