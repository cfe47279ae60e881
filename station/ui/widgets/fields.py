"""Fields: a label above, a hint under it, an error under that, and what was typed is kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from station.ui.icons import Icon
from station.ui.theme import Space, Token
from station.ui.widgets.announce import announce
from station.ui.widgets.text import Text, repolish


class Field(QWidget):
    """A labelled line to type in; pass an edit of a kind of your own."""

    changed = Signal(str)
    """What stands there now: typed, pasted, or set at once by a screen reader's way in."""
    entered = Signal()
    """Enter was pressed in it."""
    faulted = Signal()
    """What is said to be wrong is another thing now."""

    def __init__(self, edit: QLineEdit | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = edit if edit is not None else QLineEdit()
        self._label = Text("", "label")
        self._hint = Text("", "hint")
        self._error = Text("", "error")
        self._error_row = QWidget()
        self._says_here = True
        self._label.setBuddy(self.edit)
        self._lay_out()
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(lambda: self.show_error(None))
        self.edit.textChanged.connect(lambda: self.changed.emit(self.edit.text()))
        self.edit.returnPressed.connect(self.entered)

    def _lay_out(self) -> None:
        error = QHBoxLayout(self._error_row)
        error.setContentsMargins(0, 0, 0, Space.XS)
        error.setSpacing(Space.S)
        error.addWidget(Icon("circle-alert", Token.BAD), 0, Qt.AlignmentFlag.AlignTop)
        error.addWidget(self._error, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.XS)
        self._head = QHBoxLayout()
        self._head.addWidget(self._label, 1)
        self.column.addLayout(self._head)
        for widget in (self._hint, self._error_row, self.edit):
            self.column.addWidget(widget)
        self._hint.hide()
        self._error_row.hide()

    def word(self, label: str, hint: str = "") -> None:
        """Say what to type, and how."""
        self._label.say(label)
        self._hint.say(hint)
        self._hint.setVisible(bool(hint))
        self.edit.setAccessibleName(label)
        self._describe()

    def put_beside_label(self, widget: QWidget) -> None:
        """Have something over the end of the line: what to do where one has not got what is asked."""
        self._head.addWidget(widget)
        # As high as a finger needs, it brings its own air: none is added under it.
        self.column.setSpacing(0)

    def show_error(self, error: str | None) -> None:
        """Say what is wrong with what was typed, or that all is well again."""
        if (error or "") == self._error.said:
            return
        self._error.say(error or "")
        self._error_row.setVisible(bool(error) and self._says_here)
        self.edit.setProperty("wrong", bool(error))
        repolish(self.edit)
        self._describe()
        if self._says_here:
            announce(self.edit, f"{self._label.said}: {error}" if error else "", urgent=True)
        self.faulted.emit()

    def say_elsewhere(self) -> None:
        """Leave it to the page to say what is wrong, in a room that it keeps; the line is marked still."""
        self._says_here = False
        self._error_row.hide()

    @property
    def error(self) -> str | None:
        """What is said to be wrong."""
        return self._error.said or None

    @property
    def text(self) -> str:
        """What is typed, without the spaces around it."""
        return self.edit.text().strip()

    @text.setter
    def text(self, text: str) -> None:
        self.edit.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Set digits and addresses against the side where the label stands."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            turned = self.layoutDirection() != self.edit.layoutDirection()
            side = Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeading
            self.edit.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def _describe(self) -> None:
        said = (self._error.said, self._hint.said)
        self.edit.setAccessibleDescription(" ".join(part for part in said if part))


def left_to_right(edit: QLineEdit) -> QLineEdit:
    """Keep digits, addresses and identifiers in their own order on a page that runs from the right."""
    edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return edit
