"""Who are you, and where can a code reach you."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from station.rules.kinds import Channel, PersonKind
from station.ui.family.frame import Room
from station.ui.family.page import FamilyPage
from station.ui.family.records import ContactAnswer, PageName, WhoAnswer
from station.ui.theme import Space, current
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.choice import Choice
from station.ui.widgets.fields import Field, left_to_right
from station.ui.widgets.flow import Flow
from station.ui.widgets.panels import Tone

_NUMBER = 400
"""The width of a line for a number, in px at 100 % text."""


class WhoPage(FamilyPage):
    """Last and first name, of a parent or of a student."""

    answered = Signal(WhoAnswer)
    franceconnect_asked = Signal()
    name = PageName.WHO
    step = 1

    def _build(self) -> None:
        self.kind = Choice((PersonKind.GUARDIAN.value, PersonKind.STUDENT.value))
        self.last_name, self.first_name = Field(), Field()
        self._names = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._names.setSpacing(Space.M)
        for field in (self.last_name, self.first_name):
            self._names.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.kind)
        self.body.addLayout(self._names)
        self.body.addWidget(self.problem)
        self.body.setSpacing(Space.M)
        self.franceconnect = LinkButton("", "shield-check")
        self.franceconnect.hide()
        self.franceconnect.clicked.connect(self.franceconnect_asked)
        self._leads_back = False
        for field in (self.last_name, self.first_name):
            field.edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.last_name.entered.connect(self.first_name.setFocus)
        self.first_name.entered.connect(self._go_on)

    def _lay_out(self) -> None:
        super()._lay_out()
        self.foot.insertWidget(0, self.franceconnect, 0, Qt.AlignmentFlag.AlignVCenter)

    def _arranged(self, room: Room) -> None:
        way = QBoxLayout.Direction
        self._names.setDirection(way.LeftToRight if room is Room.STRIP else way.TopToBottom)

    def lead_back(self) -> None:
        """Offer the way back to the page that this family comes from, which has the other ways too."""
        self._leads_back = True
        self.back.show()
        self.franceconnect.hide()

    def _word(self) -> None:
        self.back.setVisible(self._leads_back)
        self.question.say(self.tr("Who are you?"))
        self.why.say(self.tr("We look for your name in the school's records."))
        self.kind.word(
            self.tr("You are"),
            {"guardian": self.tr("A parent or guardian"), "student": self.tr("A student")},
            shown=False,
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
    names_apart = True
    """Whether the name stands on a page before this one."""

    def _build(self) -> None:
        self.channel = Channel.SMS
        self.contact = Field(left_to_right(QLineEdit()))
        self.contact.edit.setProperty("role", "mono")
        self.contact.edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.other = LinkButton("", "mail")
        self.correct_name = LinkButton("", "pencil")
        self.correct_name.hide()
        self.correct_name.clicked.connect(self.back_asked)
        self.body.addWidget(self.contact)
        self.body.addWidget(self.problem)
        self.body.setSpacing(Space.M)
        self.franceconnect = LinkButton("", "shield-check")
        self.franceconnect.hide()
        ways = QWidget()
        flow = Flow(ways, Space.XXL * 2, 0)
        for way in (self.correct_name, self.other, self.franceconnect):
            flow.addWidget(way)
        self.body.addWidget(ways)
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

    def _place(self) -> None:
        super()._place()
        short = self.channel is Channel.SMS and self._room is not Room.ROLLED
        width = round(_NUMBER * current().text_scale) if short else self._column_width
        self.contact.edit.setFixedWidth(width)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.contact.column.setAlignment(self.contact.edit, side | Qt.AlignmentFlag.AlignAbsolute)

    def _show_said(self) -> None:
        super()._show_said()
        # Where name and number do not go together, either may be the one to mend.
        lead_back = (
            self.names_apart
            and self.problem.tone is Tone.BAD
            and bool(self._spoken[0])
            and not self.back.isHidden()
        )
        self.correct_name.setVisible(lead_back)

    def _say_who_goes_on(self) -> None:
        """Ask nothing, and promise no code, where none can come."""
        self.question.say(self.tr("One moment, please"))
        self.why.say(self.tr("The person at the desk goes on with you."))

    def _word(self) -> None:
        self.why.say(self.tr("We send a code there, which proves that it is really you."))
        self.correct_name.say(self.tr("Correct my name"))
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
        self._place()
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
