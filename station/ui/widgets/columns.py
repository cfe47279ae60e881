"""Sections in two columns where there is room for them, one under the other where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.ui.theme import Space, current

_SECTIONS = 32


class Columns(QWidget):
    """Two columns; ``narrow`` is the width, in px at 100 % text, below which there is one.

    ``shares`` is how the width is shared between the two. In one column the sections
    stand in the order of ``order``, else the left ones come before the right ones.
    """

    def __init__(
        self,
        left: Sequence[QWidget],
        right: Sequence[QWidget],
        narrow: int,
        order: Sequence[QWidget] = (),
        *,
        spacing: int = _SECTIONS,
        shares: tuple[int, int] = (1, 1),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sections, self._narrow = (tuple(left), tuple(right)), narrow
        self._order = tuple(order) or (*left, *right)
        self._one: bool | None = None
        self._both = QHBoxLayout(self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._sides = (QVBoxLayout(), QVBoxLayout())
        self._shares = shares
        for side, share in zip(self._sides, shares, strict=True):
            side.setSpacing(spacing)
            side.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._both.addLayout(side, share)
        self._place(one=False)
        current().changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._place(one=self.width() < self._narrow * current().text_scale)

    def _place(self, *, one: bool) -> None:
        if one is self._one:
            return
        self._one = one
        for section in self._order:
            for side in self._sides:
                side.removeWidget(section)
        for side, sections in zip(self._sides, (self._order, ()) if one else self._sections, strict=True):
            for section in sections:
                side.addWidget(section)
        self._both.setStretch(1, 0 if one else self._shares[1])
        self._both.setSpacing(0 if one else Space.XXL)
