"""A line whose signs are hidden from everybody who listens, not only from the eye."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QDropEvent, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

_MASK = "●"


class MaskedEdit(QLineEdit):
    """While it hides what is typed, Qt's own text is a dot a sign, and the secret is kept beside it.

    Qt tells screen readers of each sign that comes or goes, with the sign, whatever the line shows: on Linux
    any program of the session hears that. What Qt never has it can't tell. Once shown, it is as any other.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._secret = ""
        self._coming: tuple[int, int, str] | None = None
        """What is being typed, and over which signs."""
        self.textChanged.connect(self._keep)  # before anybody else: they ask for the text

    @property
    def hides(self) -> bool:
        """Whether dots stand for what is typed."""
        return self.echoMode() is QLineEdit.EchoMode.Password

    def text(self) -> str:
        """Return what was typed."""
        return self._secret if self.hides else super().text()

    def setText(self, arg__1: str | None) -> None:
        """Hold another text."""
        if not self.hides:
            super().setText(arg__1)
            return
        text = (arg__1 or "")[: self.maxLength()]
        dots, changed = _MASK * len(text), text != self._secret
        with QSignalBlocker(self):
            super().setText(dots)
        self._secret = text
        if changed:
            self._coming = (0, len(text), text)  # it is there already
            self.textChanged.emit(dots)
            self._coming = None

    def setEchoMode(self, arg__1: QLineEdit.EchoMode) -> None:
        """Hide or show; what was typed stays."""
        if arg__1 is self.echoMode():
            return
        text, at = self.text(), self.cursorPosition()
        self._secret = text
        with QSignalBlocker(self):
            super().setEchoMode(arg__1)
            super().setText(_MASK * len(text) if self.hides else text)
        self.setCursorPosition(at)

    def insert(self, arg__1: str) -> None:
        """Put signs in the place of what is chosen, or where one is."""
        if self.hides:
            self._type(arg__1)
        else:
            super().insert(arg__1)

    def admits(self, sign: str) -> bool:
        """Whether a sign may stand in it."""
        return sign.isprintable()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take signs and pastes aside; what moves and deletes is Qt's."""
        if not self.hides or self.isReadOnly():
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._type(QApplication.clipboard().text())
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Redo):
            event.accept()  # it would bring back dots for which there is no sign any more
        elif event.text().isprintable() and event.text() and not _commands(event):
            self._type(event.text())
            event.accept()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, arg__1: QInputMethodEvent) -> None:
        """Take what a dead key or another way of typing brings."""
        if self.hides and arg__1.commitString():
            self._type(arg__1.commitString())
            arg__1.accept()
        else:
            super().inputMethodEvent(arg__1)

    def dropEvent(self, arg__1: QDropEvent) -> None:
        """Take what is dropped."""
        if self.hides:
            self._type(arg__1.mimeData().text())
            arg__1.acceptProposedAction()
        else:
            super().dropEvent(arg__1)

    def _type(self, text: str) -> None:
        start = self.selectionStart() if self.hasSelectedText() else self.cursorPosition()
        end = start + self.selectionLength()
        room = self.maxLength() - len(self._secret) + end - start
        signs = "".join(sign for sign in text if self.admits(sign))[: max(0, room)]
        if signs:
            self._coming = (start, end, signs)
            super().insert(_MASK * len(signs))
            self._coming = None

    def _keep(self, shown: str) -> None:
        """Do to the secret what was done to the dots."""
        before = self._secret
        if not self.hides:
            self._secret = shown
        elif self._coming is not None:
            start, end, signs = self._coming
            self._secret = before[:start] + signs + before[end:]
        elif shown.strip(_MASK) or len(shown) > len(before):
            self._take_over(shown)
        else:
            at = self.cursorPosition()
            self._secret = before[:at] + before[at + len(before) - len(shown) :]

    def _take_over(self, shown: str) -> None:
        """Hide what came in the clear: a screen reader has set the text itself."""
        before = self._secret
        head = len(shown) - len(shown.lstrip(_MASK))
        tail = len(shown) - len(shown.rstrip(_MASK)) if head < len(shown) else 0
        self._secret = before[:head] + shown[head : len(shown) - tail] + before[len(before) - tail :]
        at = self.cursorPosition()
        with QSignalBlocker(self):
            super().setText(_MASK * len(self._secret))
        self.setCursorPosition(at)


def _commands(event: QKeyEvent) -> bool:
    """Whether a key with a sign is a command: with Ctrl, but not with AltGr, which is Ctrl and Alt."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    control = Qt.KeyboardModifier.ControlModifier
    return held in (control, control | Qt.KeyboardModifier.ShiftModifier)
