"""The card that says how somebody is reached, and whether the e-mail address is confirmed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.rules.kinds import ContactSource, PhoneKind
from station.rules.phones import national
from station.services.directory.records import ContactLines, PersonFile
from station.services.emails import EmailState, EmailView
from station.services.persons.contact_rule import PhoneLine
from station.ui.dates import shown_date
from station.ui.desk.words import phone_word
from station.ui.icons import Icon
from station.ui.theme import Space, Token, current
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.flow import Flow
from station.ui.widgets.panels import Card, Chip, Tone
from station.ui.widgets.rows import CONTACT
from station.ui.widgets.text import Text


class ContactCard(Card):
    """Phones and address, as they hold; beside a correction what the school's list says."""

    email_asked = Signal()
    """A code is to go to the person's e-mail address."""
    code_asked = Signal()
    """The code has come, and is to be typed on the family's screen."""
    contact_asked = Signal()
    """A contact that is not to be shown is asked for."""

    def __init__(
        self,
        file: PersonFile,
        email: EmailView | None,
        *,
        revealed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.flush()
        self.head(self.tr("Contact"))
        if file.contact_hidden:
            self._hide_it()
            return
        if revealed:
            chip = Chip(self.tr("Not to be shown to the other guardian"), Tone.WARN, "eye-off")
            self.body.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeading)
        for phone in file.contact.phones:
            self.body.addWidget(self._phone(phone))
        asked = email if email is not None and email.state is not EmailState.NONE else None
        listed = file.contact.email
        told = (asked.address if asked is not None else "") or listed or ""
        if revealed and listed:
            told = listed
        if told:
            self.body.addWidget(
                ContactRow("mail", told, acts=self._email(asked) if asked is not None else ())
            )
        if listed and told.casefold() != listed.casefold():
            self.body.addWidget(ContactRow("mail", listed))
        if not file.contact.phones and not told:
            self._add_line(self.tr("No phone and no e-mail in the list"))
        roster, desk = (file.by_source.get(source) for source in (ContactSource.ROSTER, ContactSource.DESK))
        if desk is not None and roster is not None:
            said = ", ".join(_spoken(roster)) or self.tr("nothing")
            self._add_line(self.tr("Corrected at the desk; the school's list says {0}").format(said))

    def _hide_it(self) -> None:
        self._add_line(self.tr("This contact must not be shown to the other guardian."))
        show = self._link(self.tr("Show it: that is written down"), "show-contact")
        show.clicked.connect(self.contact_asked)
        self.body.addWidget(show, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_line(self, said: str) -> None:
        self.body.addSpacing(Space.S)
        self.body.addWidget(Text(said, "second"))

    def _phone(self, phone: PhoneLine) -> ContactRow:
        spoken = national(phone.number) if phone.number else phone.raw
        icon_name = "smartphone" if phone.kind is PhoneKind.MOBILE else "phone"
        doubtful = phone.flagged or not phone.number
        signs = (Chip(self.tr("to check"), Tone.WARN),) if doubtful else ()
        return ContactRow(icon_name, spoken, phone_word(phone.kind), mono=True, acts=signs)

    def _email(self, email: EmailView) -> tuple[QWidget, ...]:
        if email.state is EmailState.CONFIRMED:
            since = email.confirmed_at
            told: tuple[QWidget, ...] = (Chip(self.tr("Confirmed"), Tone.GOOD, "check"),)
            if since is not None:
                told = (*told, Text(shown_date(since.astimezone()), "second", single=True))
            return told
        asked = email.expires_at is not None
        again = self._link(self.tr("Send again") if asked else self.tr("Confirm it"), "confirm-email")
        again.clicked.connect(self.email_asked)
        acts: tuple[QWidget, ...] = (Chip(self.tr("To be confirmed"), Tone.WARN, "hourglass"), again)
        if asked:
            type_it = self._link(self.tr("Type the code"), "type-code")
            type_it.clicked.connect(self.code_asked)
            acts = (*acts, type_it)
        return acts

    def _link(self, text: str, name: str) -> LinkButton:
        link = LinkButton(text)
        link.setObjectName(name)
        link.setProperty("small", "true")
        return link


class ContactRow(QWidget):
    """One way to reach somebody; what is to be done stands under it where there is no room beside."""

    def __init__(
        self,
        icon_name: str,
        value: str,
        about: str = "",
        *,
        mono: bool = False,
        acts: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        text = Text(value, "mono" if mono else "body", single=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setToolTip(value)
        self._value = QWidget()
        line = QHBoxLayout(self._value)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S + Space.XS // 2)
        line.addWidget(Icon(icon_name, Token.SOFT))
        line.addWidget(text)
        line.addWidget(Text(about.lower(), "second", single=True), 1)
        self._acts = QWidget()
        flow = Flow(self._acts, Space.L, 0)
        for act in acts:
            flow.addWidget(act)
        if not acts:
            self._acts.hide()  # never shown before it stands in the row: it would be a window
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(0)
        self._row.addWidget(self._value, 1)
        self._row.addWidget(self._acts, 0, Qt.AlignmentFlag.AlignVCenter)
        rule = QFrame()
        rule.setProperty("role", "rule")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row, 1)
        column.addWidget(rule)
        self.setMinimumHeight(round(CONTACT * current().text_scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what is to be done under the value where there is no room beside it."""
        super().resizeEvent(event)
        wide = self._value.sizeHint().width() + Space.L + self._acts.sizeHint().width() <= self.width()
        side = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(side)
        apart = 0 if wide else Space.S
        self._row.setContentsMargins(0, apart, 0, apart)
        self._row.setSpacing(0 if wide else Space.XS)


def _spoken(contact: ContactLines) -> list[str]:
    phones = [national(phone.number) if phone.number else phone.raw for phone in contact.phones]
    return [*phones, contact.email] if contact.email else phones
