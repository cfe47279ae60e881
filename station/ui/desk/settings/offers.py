"""Several of a few things: a box for each, ticked where it is offered."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.ui.theme import Space
from station.ui.widgets.flow import Flow
from station.ui.widgets.text import Text
from station.ui.widgets.tickbox import Tickbox


class Offers(QWidget):
    """Boxes under a label; what is kept is the keys of those that are not ticked, between spaces."""

    def __init__(self, label: str, words: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {key: Tickbox(word) for key, word in words.items()}
        column, row = QVBoxLayout(self), Flow(across=Space.L)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Text(label, "label"))
        column.addLayout(row)
        for box in self.boxes.values():
            box.setAccessibleDescription(label)
            row.addWidget(box)

    @property
    def key(self) -> str:
        """The keys of what is not offered."""
        return " ".join(key for key, box in self.boxes.items() if not box.isChecked())

    @key.setter
    def key(self, off: str) -> None:
        for key, box in self.boxes.items():
            box.setChecked(key not in off.split())
