"""Who are you, and where can a code reach you."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from station.rules.kinds import Channel, PersonKind
from station.ui.family.page import FamilyPage
from station.ui.family.records import ContactAnswer, PageName, WhoAnswer
from station.ui.theme import Space
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.choice import Choice
from station.ui.widgets.fields import Field, left_to_right


class WhoPage(FamilyPage):
    """Last and first name, of a parent or of a student."""

    answered = Signal(WhoAnswer)
    franceconnect_asked = Signal()
    name = PageName.WHO
    step = 1

    def _build(self) -> None:
        self.kind = Choice((PersonKind.GUARDIAN.value, PersonKind.STUDENT.value))
        self.last_name, self.first_name = Field(), Field()
        for widget in (self.kind, self.last_name, self.first_name):
            self.body.addWidget(widget)
        self.body.setSpacing(Space.M)
        self.franceconnect = LinkButton("", "shield-check")
        self.franceconnect.hide()
        self.body.addWidget(self.franceconnect, 0, Qt.AlignmentFlag.AlignLeading)
        self.franceconnect.clicked.connect(self.franceconnect_asked)
        self._leads_back = False
        for field in (self.last_name, self.first_name):
            field.edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.last_name.entered.connect(self.first_name.setFocus)
        self.first_name.entered.connect(self._go_on)

    def lead_back(self) -> None:
        """Offer the way back to the page that this family comes from."""
        self._leads_back = True
        self.back.show()

    def _word(self) -> None:
        self.back.setVisible(self._leads_back)
        self.question.say(self.tr("Who are you?"))
        self.why.say(self.tr("We look for your name in the school's records."))
        self.kind.word(
            self.tr("You are"),
            {"guardian": self.tr("A parent or guardian"), "student": self.tr("A student")},
        )
        self.last_name.word(self.tr("Last name"))
        self.first_name.word(self.tr("First name"))
        self.franceconnect.say(self.tr("Sign in with FranceConnect"))
        self.on.say(self.tr("Continue"))

    def show_answer(self, answer: WhoAnswer) -> None:
        """Put back what was typed."""
        self.kind.key = answer.kind.value
        self.last_name.text = answer.last_name
        self.first_name.text = answer.first_name

    def take_focus(self) -> None:
        """Start with the first name that is missing."""
        (self.first_name if self.last_name.text else self.last_name).setFocus()

    def forget(self) -> None:
        """Clear the names."""
        self._leads_back = False
        super().forget()
        self.back.hide()
        self.show_answer(WhoAnswer())
        self.last_name.show_error(None)
        self.first_name.show_error(None)

    def _answer(self) -> None:
        answer = WhoAnswer(PersonKind(self.kind.key), self.last_name.text, self.first_name.text)
        self.last_name.show_error(None if answer.last_name else self.tr("Type your last name."))
        self.first_name.show_error(None if answer.first_name else self.tr("Type your first name."))
        if answer.last_name and answer.first_name:
            self.answered.emit(answer)
        else:
            (self.first_name if answer.last_name else self.last_name).setFocus()


class ContactPage(FamilyPage):
    """The mobile phone, or the e-mail address, that the school knows."""

    answered = Signal(ContactAnswer)
    franceconnect_asked = Signal()
    name = PageName.CONTACT
    step = 2

    def _build(self) -> None:
        self.channel = Channel.SMS
        self.contact = Field(left_to_right(QLineEdit()))
        self.contact.edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.other = LinkButton("", "mail")
        self.body.addWidget(self.contact)
        self.franceconnect = LinkButton("", "shield-check")
        self.franceconnect.hide()
        ways = QVBoxLayout()
        ways.setSpacing(0)
        for way in (self.other, self.franceconnect):
            ways.addWidget(way, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(ways)
        self.franceconnect.clicked.connect(self.franceconnect_asked)
        self.contact.entered.connect(self._go_on)
        self.other.clicked.connect(self._change_channel)
        self._typed = {Channel.SMS: "", Channel.EMAIL: ""}
        self._ways: tuple[Channel, ...] = tuple(Channel)

    def offer(self, ways: tuple[Channel, ...]) -> None:
        """Ask for what a code can reach; where nothing can be reached, say who goes on."""
        self._ways = ways
        if ways and self.channel not in ways:
            self.channel = ways[0]
        for widget in (self.contact, self.on):
            widget.setVisible(bool(ways))
        self.other.setVisible(len(ways) > 1)
        self._word()

    def _say_who_goes_on(self) -> None:
        """Ask nothing, and promise no code, where none can come."""
        self.question.say(self.tr("One moment, please"))
        self.why.say(self.tr("The person at the desk goes on with you."))

    def _word(self) -> None:
        self.why.say(self.tr("The code proves that it is really you."))
        self.on.say(self.tr("Receive the code"))
        self.franceconnect.say(self.tr("Sign in with FranceConnect"))
        if self.channel is Channel.SMS:
            self.question.say(self.tr("What is your mobile number?"))
            self.contact.word(self.tr("Mobile phone"), self.tr("The number you gave to the school"))
            self.other.say(self.tr("Receive it by e-mail instead"))
            self.other.show_icon("mail")
            self.contact.edit.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        else:
            self.question.say(self.tr("What is your e-mail address?"))
            self.contact.word(self.tr("E-mail address"), self.tr("The address you gave to the school"))
            self.other.say(self.tr("Receive it by SMS instead"))
            self.other.show_icon("smartphone")
            self.contact.edit.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        if not self._ways:
            self._say_who_goes_on()

    def show_answer(self, answer: ContactAnswer) -> None:
        """Put back what was typed."""
        self.channel = answer.channel
        self.contact.text = answer.text
        self._word()

    def take_focus(self) -> None:
        """Type at once."""
        (self.contact if self._ways else self.back).setFocus()

    def forget(self) -> None:
        """Clear the contact."""
        super().forget()
        self._typed = {Channel.SMS: "", Channel.EMAIL: ""}
        self.offer(tuple(Channel))
        self.contact.show_error(None)
        self.show_answer(ContactAnswer())

    def _change_channel(self) -> None:
        self._typed[self.channel] = self.contact.text
        self.channel = Channel.EMAIL if self.channel is Channel.SMS else Channel.SMS
        self.contact.text = self._typed[self.channel]
        self.contact.show_error(None)
        self.show_problem(None)
        self._word()
        self.contact.setFocus()

    def _answer(self) -> None:
        answer = ContactAnswer(self.channel, self.contact.text)
        if answer.text:
            self.answered.emit(answer)
            return
        sms = self.channel is Channel.SMS
        self.contact.show_error(
            self.tr("Type your mobile number.") if sms else self.tr("Type your e-mail address.")
        )
        self.contact.setFocus()
