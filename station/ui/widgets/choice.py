"""One of a few, as large as a button each."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from station.ui.theme import Space
from station.ui.widgets.access import Named
from station.ui.widgets.text import Text


class Choice(QWidget):
    """A question with two or three answers side by side; arrows move between them, Tab goes on."""

    chosen = Signal(str)

    def __init__(self, keys: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Text("", "label")
        self._group = QButtonGroup(self)
        self._buttons = {key: QRadioButton() for key in keys}
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        for key, button in self._buttons.items():
            button.setProperty("role", "choice")
            button.setObjectName(key)
            self._group.addButton(button)
            row.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._label)
        column.addLayout(row)
        self.key = keys[0]
        self._group.buttonClicked.connect(lambda: self.chosen.emit(self.key))

    def accessible(self) -> QAccessibleInterface:
        """Be a group, named by what is asked."""
        return Named(self, QAccessible.Role.Grouping)

    def word(self, label: str, words: Mapping[str, str], *, shown: bool = True) -> None:
        """Say what is asked, and name the answers; the question itself may be for a screen reader alone."""
        self._label.say(label)
        self._label.setVisible(shown)
        self.setAccessibleName(label)
        for key, button in self._buttons.items():
            button.setText(words[key])
            button.setAccessibleDescription(label)

    def limit(self, keys: Collection[str]) -> None:
        """Offer these answers alone; where there is only one, nothing is asked."""
        for key, button in self._buttons.items():
            button.setVisible(key in keys)
        self.setVisible(len(keys) > 1)
        if keys and self.key not in keys:
            self.key = next(key for key in self._buttons if key in keys)

    @property
    def key(self) -> str:
        """Which one is chosen."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    @key.setter
    def key(self, key: str) -> None:
        self._buttons[key].setChecked(True)
