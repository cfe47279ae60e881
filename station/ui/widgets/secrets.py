"""Fields for what must not leave the program: passwords and codes."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from station.ui.icons import icon
from station.ui.theme import Space, Token
from station.ui.widgets.boxes import BoxesEdit
from station.ui.widgets.fields import Field, left_to_right
from station.ui.widgets.masked import MaskedEdit

CODE_DIGITS = 6
_BOX, _LOW_BOX, _MIDDLE = QSize(76, 84), QSize(72, 72), 32
"""A digit's box in px at 100 % text, the one in a low window, and the gap in the middle."""
_SENSITIVE = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class PasswordEdit(MaskedEdit):
    """A line that hides what is typed until its eye is pressed; nothing of it reaches a clipboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(_SENSITIVE)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.eye = QPushButton(self)
        self.eye.setProperty("role", "eye")
        self.eye.setCheckable(True)
        self.eye.setCursor(Qt.CursorShape.PointingHandCursor)
        self.eye.toggled.connect(self._reveal)
        self._words, self._short = ("", ""), ("", "")

    def word(self, show: str, hide: str, short: tuple[str, str] = ("", "")) -> None:
        """Name the eye; ``short`` stands beside it."""
        self._words, self._short = (show, hide), short
        self._reveal(self.eye.isChecked())
        self._place_eye()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take every key but those that copy."""
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            event.accept()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep a selection by mouse out of the selection clipboard that X11 fills."""
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the eye at the end of the line."""
        super().resizeEvent(event)
        self._reveal(self.eye.isChecked())
        self._place_eye()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the reading direction."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._reveal(self.eye.isChecked())
            self._place_eye()

    def _reveal(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        side = round(self.fontInfo().pixelSize() * 1.1)
        short = self._short[shown]
        token, gap = (Token.ACTION_STRONG, side // 4) if short else (Token.INK, 0)
        self.eye.setIconSize(QSize(side + gap, side))
        self.eye.setIcon(icon("eye-off" if shown else "eye", token, side, after=gap))
        self.eye.setText(short)
        word = self._words[shown]
        self.eye.setAccessibleName(word)
        self.eye.setToolTip(word)

    def _place_eye(self) -> None:
        size = self.eye.sizeHint().expandedTo(QSize(self.height() - 2 * Space.S, 0))
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = Space.XS if right_to_left else self.width() - size.width() - Space.XS
        self.eye.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())
        room = size.width()
        self.setTextMargins(room if right_to_left else 0, 0, 0 if right_to_left else room, 0)


class PasswordField(Field):
    """A labelled password, with an eye to show or hide it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.password = PasswordEdit()
        super().__init__(left_to_right(self.password), parent)

    @property
    def secret(self) -> str:
        """The password, to the last space."""
        return self.edit.text()

    def word_eye(self, show: str, hide: str, short: tuple[str, str] = ("", "")) -> None:
        """Name the eye; ``short`` stands beside it."""
        self.password.word(show, hide, short)

    def clear(self) -> None:
        """Forget what was typed, and hide again."""
        self.edit.clear()
        self.password.eye.setChecked(False)


class CodeField(Field):
    """Six digits, a box for each; spaces and whatever else comes with a paste are ignored."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.line = BoxesEdit(CODE_DIGITS, _BOX, _MIDDLE)
        self.line.setInputMethodHints(_SENSITIVE | Qt.InputMethodHint.ImhDigitsOnly)
        super().__init__(self.line, parent)
        self.changed.connect(self._tidy)
        self.column.setSpacing(Space.M)
        self._stand(Qt.AlignmentFlag.AlignLeft)

    @property
    def code(self) -> str:
        """The digits alone."""
        return _digits(self.edit.text())

    def clear(self) -> None:
        """Forget the code."""
        self.edit.clear()

    def be_low(self, low: bool) -> None:
        """Take less height."""
        self.line.show_box(_LOW_BOX if low else _BOX)

    def changeEvent(self, event: QEvent) -> None:
        """Stand under the label, whichever side that is."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._stand(Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft)

    def _stand(self, side: Qt.AlignmentFlag) -> None:
        self.column.setAlignment(self.edit, side | Qt.AlignmentFlag.AlignAbsolute)

    def _tidy(self, typed: str) -> None:
        digits = _digits(typed)[:CODE_DIGITS]
        if digits != typed:
            before = len(_digits(typed[: self.edit.cursorPosition()]))
            self.edit.setText(digits)
            self.edit.setCursorPosition(min(before, len(digits)))


def _digits(text: str) -> str:
    """Return the digits of any script as 0 to 9."""
    return "".join(str(unicodedata.digit(char)) for char in text if char.isdecimal())
