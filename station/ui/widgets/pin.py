"""A short PIN: one box a digit, dots in place of digits, and keys for a finger."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from station.ui.theme import Space
from station.ui.widgets.boxes import BoxesEdit
from station.ui.widgets.buttons import SecondaryButton

_DIGITS = "1234567890"


class PinEdit(BoxesEdit):
    """As many boxes as the PIN has digits; nothing of it is shown, read aloud or copied."""

    completed = Signal(str)
    """All digits are there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(4, QSize(96, 64), parent=parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhDigitsOnly
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.textChanged.connect(self._tell)
        self.ask(4)

    def ask(self, boxes: int) -> None:
        """Ask for a PIN of so many digits."""
        self.setMaxLength(boxes)
        self.clear()
        super().ask(boxes)

    def admits(self, sign: str) -> bool:
        """Take digits alone, of any script."""
        return sign.isdecimal()

    def _tell(self) -> None:
        if len(self.text()) == self.boxes:
            self.completed.emit(self.text())


class PinKeys(QWidget):
    """The digits as keys; they type into a `PinEdit`, which keeps the keyboard."""

    def __init__(self, edit: PinEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = edit
        self.erase = SecondaryButton()
        self.digits = [SecondaryButton(digit) for digit in _DIGITS]
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.M)
        for at, (digit, button) in enumerate(zip(_DIGITS, self.digits, strict=True)):
            row, column = (3, 1) if digit == "0" else (at // 3, at % 3)
            grid.addWidget(button, row, column)
            button.clicked.connect(lambda _=False, digit=digit: edit.insert(digit))
        grid.addWidget(self.erase, 3, 2)
        self.erase.clicked.connect(edit.backspace)
        for button in self.digits:
            button.setProperty("key", True)
        self.erase.setProperty("key", "word")
        for button in (*self.digits, self.erase):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
