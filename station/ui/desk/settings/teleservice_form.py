"""One téléservice: its name, what it is for, where it opens, its picture, and who may use it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from station.rules.kinds import PersonKind
from station.services.teleservices import BadTeleservice, Teleservice
from station.ui.background import Background
from station.ui.dialogs import ask_to_open
from station.ui.errors import sentence
from station.ui.pictures import Picture, small_picture
from station.ui.theme import Space
from station.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton, WayOut
from station.ui.widgets.choice import Choice
from station.ui.widgets.fields import Field, left_to_right
from station.ui.widgets.panels import InlineNotice, Tone
from station.ui.widgets.text import Text

translate = QCoreApplication.translate

_KINDS = {
    "both": tuple(PersonKind),
    "guardian": (PersonKind.GUARDIAN,),
    "student": (PersonKind.STUDENT,),
}
_PICTURE = 48
"""In px at 100 % text."""


def for_whom(kinds: Sequence[PersonKind]) -> str:
    """Return who may use it, in a few words."""
    return {
        "both": translate("desk", "for guardians and students"),
        "guardian": translate("desk", "for guardians"),
        "student": translate("desk", "for students"),
    }[_key(kinds)]


def _key(kinds: Sequence[PersonKind]) -> str:
    return next(key for key, each in _KINDS.items() if set(each) == set(kinds))


class TeleserviceForm(QWidget):
    """Asks for one; what is wrong is said at its field, and what was typed stays."""

    kept = Signal(object)
    """The `Teleservice` that was told."""
    given_up = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._content = b""
        self._title = Text("", "strong")
        self.name, self.purpose = Field(), Field()
        self.address = Field(left_to_right(QLineEdit()))
        self.address.edit.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self.kinds = Choice(tuple(_KINDS))
        self.picture = Picture(b"", _PICTURE, self)
        self.choose = SecondaryButton("", "folder-open")
        self.without = LinkButton()
        self.trouble = InlineNotice()
        self.on, self.cancel = PrimaryButton(), WayOut()
        self._lay_out()
        self._word()
        self.choose.clicked.connect(self._ask_file)
        self.without.clicked.connect(lambda: self._take(b""))
        self.on.clicked.connect(self._go)
        self.cancel.clicked.connect(self.given_up)
        for field in (self.name, self.purpose, self.address):
            field.entered.connect(self._go)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.M)
        for widget in (self._title, self.name, self.purpose, self.address, self.kinds):
            column.addWidget(widget)
        self._label = Text("", "label")
        column.addWidget(self._label)
        for widgets in ((self.picture, self.choose, self.without), (self.on, self.cancel)):
            row = QHBoxLayout()
            row.setSpacing(Space.M)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
            column.addLayout(row)
            if self.on not in widgets:
                column.addWidget(self.trouble)

    def _word(self) -> None:
        self.name.word(self.tr("Name"), self.tr("As families know it: Pronote, bourses…"))
        self.purpose.word(self.tr("What it is for"), self.tr("In a few words: marks, absences…"))
        self.address.word(self.tr("Address"), self.tr("It begins with https://; Pronote's can stand here"))
        self.kinds.word(
            self.tr("Who may use it"),
            {
                "both": self.tr("Both"),
                "guardian": self.tr("Guardians"),
                "student": self.tr("Students"),
            },
        )
        self._label.say(self.tr("Picture"))
        self.choose.say(self.tr("Choose a picture…"))
        self.without.say(self.tr("Without a picture"))
        self.on.say(self.tr("Keep this service"))
        self.cancel.say(self.tr("Cancel"))

    def ask(self, one: Teleservice | None) -> None:
        """Ask for a new one, or for changes to this one."""
        self.leave()
        self._title.say(self.tr("A new service") if one is None else one.name)
        if one is not None:
            self.name.text, self.purpose.text, self.address.text = one.name, one.purpose, one.address
            self.kinds.key = _key(one.kinds)
        self.show()
        self._take(one.picture if one else b"")
        self.name.setFocus()

    def leave(self) -> None:
        """Clear the form, and hide it."""
        self.hide()
        for field in (self.name, self.purpose, self.address):
            field.text = ""
            field.show_error(None)
        self.kinds.key = "both"
        self._take(b"")

    def bring_in(self, path: Path) -> None:
        """Take the picture of a file."""
        self._background.run(lambda: small_picture(path), self._take, self._fail)

    def show_error(self, error: Exception) -> bool:
        """Say what is wrong where it is; False where the form is not what was asked about."""
        if self.isHidden():
            return False
        field = {"name": self.name, "purpose": self.purpose, "address": self.address}.get(
            error.field if isinstance(error, BadTeleservice) else ""
        )
        if field is not None:
            field.show_error(self._said(field))
            field.setFocus()
        else:
            self.trouble.show_notice(sentence(error), Tone.BAD)
        return True

    def _fail(self, error: Exception) -> None:
        self.show_error(error)

    def _said(self, field: Field) -> str:
        if field is self.address:
            return self.tr("This is not the address of a page: it begins with https://.")
        return self.tr("Fill this in, and keep it short.")

    def _ask_file(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.svg)")
        chosen = ask_to_open(self, self.tr("Choose a picture"), kinds)
        if chosen is not None:
            self.bring_in(chosen)

    def _take(self, content: bytes) -> None:
        self._content = content
        self.trouble.show_notice("")
        self.picture.show_picture(content)
        self.without.setVisible(bool(content))

    def _go(self) -> None:
        for field in (self.name, self.purpose, self.address):
            field.show_error(None)
        self.trouble.show_notice("")
        self.kept.emit(
            Teleservice(
                self.name.text, self.address.text, self.purpose.text, self._content, _KINDS[self.kinds.key]
            )
        )
