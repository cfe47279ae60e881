"""The card that says how somebody is reached, and whether the e-mail address is confirmed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from station.rules.kinds import ContactSource
from station.rules.phones import national
from station.services.directory.records import ContactLines, PersonFile
from station.services.emails import EmailState, EmailView
from station.ui.dates import shown_date
from station.ui.desk.words import phone_word
from station.ui.icons import Icon
from station.ui.theme import Space, Token
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.panels import Card, Chip, Tone
from station.ui.widgets.text import Text


class ContactCard(Card):
    """Phones and address, as they hold; beside a correction what the school's list says."""

    email_asked = Signal()
    """A code is to go to the person's e-mail address."""
    code_asked = Signal()
    """The code has come, and is to be typed on the family's screen."""

    def __init__(self, file: PersonFile, email: EmailView | None, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.section.say(self.tr("Contact").upper())
        self.section.show()
        for line in self._contact_lines(file.contact):
            self.body.addWidget(line)
        if email is not None and email.state is not EmailState.NONE:
            self.body.addLayout(self._email(email, file.contact.email))
        if not file.contact.phones and not file.contact.email:
            self.body.addWidget(Text(self.tr("No phone and no e-mail in the list"), "second"))
        roster, desk = (file.by_source.get(source) for source in (ContactSource.ROSTER, ContactSource.DESK))
        if desk is not None and roster is not None:
            told = ", ".join(_spoken(roster)) or self.tr("nothing")
            self.body.addWidget(
                Text(self.tr("Corrected at the desk; the school's list says {0}").format(told), "second")
            )
        self.body.addStretch(1)

    def _email(self, email: EmailView, listed: str | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        if email.state is EmailState.CONFIRMED:
            row.addWidget(Chip(self.tr("address confirmed"), Tone.GOOD))
            if email.confirmed_at is not None:
                row.addWidget(Text(shown_date(email.confirmed_at.astimezone()), "second", single=True))
        else:
            row.addWidget(Chip(self.tr("address to be confirmed"), Tone.WARN, "hourglass"))
            asked = email.expires_at is not None
            again = LinkButton(self.tr("Send again") if asked else self.tr("Confirm it"), "send")
            again.setObjectName("confirm-email")
            again.clicked.connect(self.email_asked)
            row.addWidget(again)
            if asked:
                type_it = LinkButton(self.tr("Type the code"), "key-round")
                type_it.setObjectName("type-code")
                type_it.clicked.connect(self.code_asked)
                row.addWidget(type_it)
        row.addStretch(1)
        if email.address and email.address.casefold() != (listed or "").casefold():
            row.insertWidget(0, Text(email.address))
        return row

    def _contact_lines(self, contact: ContactLines) -> Iterator[QWidget]:
        for phone in contact.phones:
            spoken = national(phone.number) if phone.number else phone.raw
            icon_name = "smartphone" if phone.kind.value == "mobile" else "phone"
            about = phone_word(phone.kind)
            if phone.flagged or not phone.number:
                about = self.tr("{0}, to check").format(about)
            yield _line(icon_name, spoken, about, mono=True)
        if contact.email:
            yield _line("mail", contact.email, "", mono=False)


def _line(icon_name: str, text: str, about: str, *, mono: bool) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.S)
    row.addWidget(Icon(icon_name, Token.SOFT))
    value = Text(text, "mono" if mono else "body", single=mono)
    value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    row.addWidget(value, 0 if mono else 1)
    if about:
        row.addWidget(Text(about, "second"), 1)
    return holder


def _spoken(contact: ContactLines) -> list[str]:
    phones = [national(phone.number) if phone.number else phone.raw for phone in contact.phones]
    return [*phones, contact.email] if contact.email else phones
