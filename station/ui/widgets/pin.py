"""A short PIN: one box a digit, dots in place of digits, and keys for a finger."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRegularExpression, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from station.ui.theme import Space, Token, current
from station.ui.widgets.buttons import SecondaryButton

_DIGITS = "1234567890"


class PinEdit(QLineEdit):
    """As many boxes as the PIN has digits; nothing of it is shown, read aloud or copied."""

    completed = Signal(str)
    """All digits are there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits = 4
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhDigitsOnly
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._tell)
        self.ask(4)

    def ask(self, digits: int) -> None:
        """Ask for a PIN of so many digits."""
        self._digits = digits
        self.setMaxLength(digits)
        self.setValidator(QRegularExpressionValidator(QRegularExpression(rf"\p{{Nd}}{{0,{digits}}}"), self))
        self.clear()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Take what the boxes need."""
        side = current().family.field
        return QSize(round(self._digits * side * 1.6), side + 2 * Space.XS)

    def minimumSizeHint(self) -> QSize:
        """Shrink as far as a digit a box."""
        return QSize(self._digits * (Space.XL + Space.S), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the boxes, a dot for each digit, and a ring round the next."""
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        typed, gap = len(self.text()), Space.M
        width = (self.width() - 2 * Space.XS + gap) // self._digits - gap
        for at in range(self._digits):
            box = QRect(Space.XS + at * (width + gap), Space.XS, width, self.height() - 2 * Space.XS)
            next_here = at == typed and self.hasFocus()
            painter.setPen(QPen(theme.colour(Token.ACTION_STRONG if next_here else Token.LINE), 2))
            painter.setBrush(theme.colour(Token.PAPER))
            painter.drawRoundedRect(box, Space.CORNER, Space.CORNER)
            if at < typed:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour(Token.INK))
                painter.drawEllipse(box.center(), Space.S + 1, Space.S + 1)

    def _tell(self, typed: str) -> None:
        self.update()
        if len(typed) == self._digits:
            self.completed.emit(typed)


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
        grid.setSpacing(Space.S)
        for at, (digit, button) in enumerate(zip(_DIGITS, self.digits, strict=True)):
            row, column = (3, 1) if digit == "0" else (at // 3, at % 3)
            grid.addWidget(button, row, column)
            button.clicked.connect(lambda _=False, digit=digit: edit.insert(digit))
        grid.addWidget(self.erase, 3, 2)
        self.erase.clicked.connect(edit.backspace)
        for button in (*self.digits, self.erase):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
