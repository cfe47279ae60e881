"""An e-mail address, confirmed by a code of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from station.ui.family.page import FamilyPage
from station.ui.family.proof import CodePage
from station.ui.family.records import PageName
from station.ui.widgets.fields import Field, left_to_right


class EmailPage(FamilyPage):
    """Which address it is; what the school has stands there already."""

    answered = Signal(str)
    name = PageName.EMAIL

    def _build(self) -> None:
        self.address = Field(left_to_right(QLineEdit()))
        self.address.edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.address.edit.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.body.addWidget(self.address)
        self.address.entered.connect(self._go_on)

    def _word(self) -> None:
        self.back.hide()
        self.question.say(self.tr("What is your e-mail address?"))
        self.why.say(self.tr("A code goes there. Confirmed, it finds a lost identifier or password."))
        self.address.word(self.tr("E-mail address"))
        self.on.say(self.tr("Receive the code"))

    def take_focus(self) -> None:
        """Type at once."""
        self.address.setFocus()

    def forget(self) -> None:
        """Clear the address."""
        super().forget()
        self.address.text = ""
        self.address.show_error(None)

    def _answer(self) -> None:
        typed = self.address.text
        self.address.show_error(None if typed else self.tr("Type your e-mail address."))
        if typed:
            self.answered.emit(typed)
        else:
            self.take_focus()


class EmailCodePage(CodePage):
    """The code that confirms the address."""

    name = PageName.EMAIL_CODE
    step = 0


class EmailDonePage(FamilyPage):
    """The address is confirmed, and what that is good for."""

    answered = Signal()
    name = PageName.EMAIL_DONE
    keeps_room = False

    def _word(self) -> None:
        self.back.hide()
        self.question.say(self.tr("Your e-mail address is confirmed"))
        self.why.say(self.tr("With it you receive a lost identifier, or choose a new password."))
        self.on.say(self.tr("I have finished"))

    def _answer(self) -> None:
        self.answered.emit()
