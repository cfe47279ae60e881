"""What a family has lost: the identifier, or the password. Nothing here tells whether an account exists."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit

from station.rules.identifiers import EXAMPLE
from station.rules.kinds import Channel, PersonKind
from station.ui.family.account import PasswordPage
from station.ui.family.page import FamilyPage
from station.ui.family.proof import CodePage
from station.ui.family.records import CodeView, ForgottenAnswer, LostAnswer, PageName
from station.ui.family.who import ContactPage
from station.ui.theme import Space, current
from station.ui.widgets.choice import Choice
from station.ui.widgets.fields import Field, left_to_right

_BESIDE = 480
"""The width, in px at 100 % text, from which two names stand side by side."""


class LostPage(ContactPage):
    """Name, and the phone or address that the school knows: the identifier is sent there."""

    answered = Signal(LostAnswer)
    name = PageName.LOST
    step = 0
    starts_high = True
    names_apart = False

    def _build(self) -> None:
        self.kind = Choice((PersonKind.GUARDIAN.value, PersonKind.STUDENT.value))
        self.last_name, self.first_name = Field(), Field()
        self.body.addWidget(self.kind)
        self._names = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._names.setSpacing(Space.M)
        for field in (self.last_name, self.first_name):
            self._names.addWidget(field, 1, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(self._names)
        super()._build()
        self.contact.put_beside_label(self.other)
        self.other.setProperty("small", True)
        self.body.setSpacing(Space.XS // 2)
        for field in (self.last_name, self.first_name):
            field.edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.last_name.entered.connect(self.first_name.setFocus)
        self.first_name.entered.connect(self.contact.setFocus)

    def _word(self) -> None:
        super()._word()
        self.question.say(self.tr("You no longer have your identifier?"))
        self.why.say(self.tr("It goes to the phone or the confirmed address that we have."))
        self.kind.word(
            self.tr("You are"),
            {"guardian": self.tr("A parent or guardian"), "student": self.tr("A student")},
            shown=False,
        )
        self.contact.word(
            self.tr("Mobile phone") if self.channel is Channel.SMS else self.tr("E-mail address")
        )
        self.last_name.word(self.tr("Last name"))
        self.first_name.word(self.tr("First name"))
        sms = self.channel is Channel.SMS
        self.contact.word(self.tr("Mobile phone") if sms else self.tr("E-mail address"))
        self.other.say(
            self.tr("Receive it by e-mail instead") if sms else self.tr("Receive it by SMS instead")
        )
        self.on.say(self.tr("Receive my identifier"))
        if not self._ways:
            self.why.say(self.tr("The person at the desk helps you with this."))

    def offer(self, ways: tuple[Channel, ...]) -> None:
        """Ask nothing where nothing can be sent."""
        super().offer(ways)
        for widget in (self.kind, self.last_name, self.first_name):
            widget.setVisible(bool(ways))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the first name under the last where there is no room beside it."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        roomy = self.width() >= _BESIDE * current().text_scale
        self._names.setDirection(way.LeftToRight if roomy else way.TopToBottom)

    def take_focus(self) -> None:
        """Start with the first answer that is missing."""
        fields = (self.last_name, self.first_name, self.contact)
        next((field for field in fields if field.error or not field.text), self.contact).setFocus()

    def forget(self) -> None:
        """Clear the names too."""
        super().forget()
        self.kind.key = PersonKind.GUARDIAN.value
        for field in (self.last_name, self.first_name):
            field.text = ""
            field.show_error(None)

    def _answer(self) -> None:
        last, first, contact = self.last_name.text, self.first_name.text, self.contact.text
        sms = self.channel is Channel.SMS
        missing = self.tr("Type your mobile number.") if sms else self.tr("Type your e-mail address.")
        self.last_name.show_error(None if last else self.tr("Type your last name."))
        self.first_name.show_error(None if first else self.tr("Type your first name."))
        self.contact.show_error(None if contact else missing)
        if last and first and contact:
            self.answered.emit(LostAnswer(PersonKind(self.kind.key), last, first, self.channel, contact))
        else:
            self.take_focus()


class ForgottenPage(FamilyPage):
    """The identifier, and which way the code shall come."""

    answered = Signal(ForgottenAnswer)
    name = PageName.FORGOTTEN
    starts_high = True

    def _build(self) -> None:
        self.kind = Choice((PersonKind.GUARDIAN.value, PersonKind.STUDENT.value))
        self.identifier = Field(left_to_right(QLineEdit()))
        self.channel = Choice((Channel.SMS.value, Channel.EMAIL.value))
        self._ways: tuple[Channel, ...] = tuple(Channel)
        for widget in (self.kind, self.identifier, self.channel):
            self.body.addWidget(widget)
        self.identifier.edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.identifier.entered.connect(self._go_on)

    def offer(self, ways: tuple[Channel, ...]) -> None:
        """Ask by which of these the code shall come; where there is none, say who helps."""
        self._ways = ways
        self.channel.limit(ways)
        for widget in (self.kind, self.identifier, self.on):
            widget.setVisible(bool(ways))
        self._word()

    def start(self, kind: PersonKind, identifier: str) -> None:
        """Begin with what was typed to sign in."""
        self.kind.key, self.identifier.text = kind.value, identifier
        self.identifier.show_error(None)

    def _word(self) -> None:
        self.question.say(self.tr("You forgot your password?"))
        self.why.say(
            self.tr("A code proves that the account is yours; then you choose a new password.")
            if self._ways
            else self.tr("The person at the desk helps you with this.")
        )
        self.kind.word(
            self.tr("You are"),
            {"guardian": self.tr("A parent or guardian"), "student": self.tr("A student")},
            shown=False,
        )
        example = self.language.isolated(EXAMPLE)
        self.identifier.word(self.tr("Identifier"), self.tr("It looks like {0}").format(example))
        self.channel.word(
            self.tr("Receive the code by"),
            {"sms": self.tr("SMS"), "email": self.tr("E-mail, at the confirmed address")},
        )
        self.on.say(self.tr("Receive the code"))

    def take_focus(self) -> None:
        """Type at once."""
        if not self._ways:
            self.back.setFocus()
            return
        (self.on if self.identifier.text and not self.identifier.error else self.identifier).setFocus()

    def forget(self) -> None:
        """Clear the identifier."""
        super().forget()
        self.start(PersonKind.GUARDIAN, "")
        self.channel.key = Channel.SMS.value

    def _answer(self) -> None:
        typed = self.identifier.text
        self.identifier.show_error(None if typed else self.tr("Type your identifier."))
        if typed:
            self.answered.emit(ForgottenAnswer(PersonKind(self.kind.key), typed, Channel(self.channel.key)))
        else:
            self.take_focus()


class RecoveryCodePage(CodePage):
    """The code, if one came: where it went would tell whose account it is."""

    name = PageName.RECOVERY_CODE
    step = 0

    def _told(self, view: CodeView) -> tuple[str, tuple[str, str]]:
        label = self.tr("Code received by SMS")
        if view.channel is Channel.EMAIL:
            label = self.tr("Code received by e-mail")
        return (
            self.tr("If this identifier has an account, the code reaches its holder in a moment."),
            (label, self.tr("Nothing comes? Check the identifier, or ask at the desk.")),
        )


class NewPasswordPage(PasswordPage):
    """The password that takes the forgotten one's place."""

    name = PageName.NEW_PASSWORD
    step = 0

    def _word(self) -> None:
        super()._word()
        self.back.hide()
        self.question.say(self.tr("Choose your new password"))
        self.why.say(self.tr("The former one opens nothing any more. You alone know the new one."))
        self.on.say(self.tr("Keep this password"))
