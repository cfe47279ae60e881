"""Correcting how somebody is reached, on sight of an identity document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.rules.kinds import Channel, DocumentType, PhoneKind
from station.rules.phones import national
from station.services.directory.records import PersonFile
from station.services.enrolment.errors import BadPerson
from station.services.enrolment.views import ContactCorrected, PhoneGiven
from station.ui.background import Background, Turn
from station.ui.desk.families.typed_words import miscount_words
from station.ui.desk.tie_boxes import DocumentBox
from station.ui.desk.words import full_name, phone_word
from station.ui.errors import sentence
from station.ui.theme import COLUMN, Space, current
from station.ui.widgets.buttons import PrimaryButton, WayOut
from station.ui.widgets.fields import Field
from station.ui.widgets.panels import Card, InlineNotice, Tone
from station.ui.widgets.scrolled import Scrolled
from station.ui.widgets.text import Text

Correct = Callable[[UUID, Sequence[PhoneGiven], str | None, DocumentType], ContactCorrected]


class CorrectPage(QWidget):
    """Phones, e-mail, and which document was seen; says whom the change is told to."""

    back_asked = Signal()
    corrected = Signal()

    def __init__(
        self,
        load: Callable[[UUID], PersonFile],
        correct: Correct,
        tells: Callable[[], bool],
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._load, self._correct, self._turn = load, correct, Turn(background)
        self._person: UUID | None = None
        self._known: tuple[str, ...] = ()
        """What stood in the fields at first."""
        self.back = WayOut(self.tr("Back to the file"), "arrow-left")
        self.title = Text("", "title")
        self._tells = tells
        self.why = Text("", "why")
        self.problem = InlineNotice()
        self.phones = {kind: Field() for kind in PhoneKind}
        self.email = Field()
        self.document = DocumentBox()
        self.on = PrimaryButton(self.tr("Correct the contact"))
        self._lay_out()
        self._word()
        self.back.clicked.connect(self.back_asked)
        self.on.clicked.connect(self._go)
        for field in (*self.phones.values(), self.email):
            field.entered.connect(self._go)
        current().changed.connect(self._fit)

    def _lay_out(self) -> None:
        self._card = Card()
        body = self._card.body
        body.setSpacing(Space.L)
        for field in (*self.phones.values(), self.email):
            body.addWidget(field)
        body.addWidget(Text(self.tr("Document seen"), "label"))
        body.addWidget(self.document, 0, Qt.AlignmentFlag.AlignLeading)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.on)
        body.addLayout(foot)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XL + Space.S, Space.L, Space.XL + Space.S, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self.title, self.why, self.problem):
            column.addWidget(widget)
        column.addWidget(self._card)
        column.addStretch(1)
        scroll = Scrolled(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._fit()

    def _word(self) -> None:
        for kind, field in self.phones.items():
            field.word(self.tr("Phone: {0}").format(phone_word(kind).lower()))
        self.email.word(self.tr("E-mail address"))

    def ask(self, person_id: UUID) -> None:
        """Start from the contact that holds now."""
        self._person, self._known = person_id, self._typed
        self.problem.show_notice("")
        self._turn.end()  # what was written of somebody else is not said of this person
        self.why.say(
            self.tr("On sight of an identity document: a notice goes to the former contact.")
            if self._tells()
            else self.tr("On sight of an identity document. No message leaves this desk: nobody is told.")
        )
        self.title.say(self.tr("One moment…"))
        self._card.setEnabled(False)
        self._turn.run(lambda: self._load(person_id), self._show, self._fail)

    def _show(self, file: PersonFile) -> None:
        if file.id != self._person:
            return
        self.title.say(full_name(file.last_name, file.first_name))
        known = {phone.kind: phone for phone in file.contact.phones}
        for kind, field in self.phones.items():
            phone = known.get(kind)
            field.text = (national(phone.number) if phone.number else phone.raw) if phone else ""
            field.show_error(None)
        self.email.text = file.contact.email or ""
        self.email.show_error(None)
        self._known = self._typed
        self._card.setEnabled(True)
        self.phones[PhoneKind.MOBILE].setFocus()

    @property
    def _typed(self) -> tuple[str, ...]:
        return tuple(field.text for field in (*self.phones.values(), self.email))

    def at_stake(self) -> str:
        """Say that a correction is half typed."""
        half = self._person is not None and self._typed != self._known
        return self.tr("A correction of a contact is typed and not kept.") if half else ""

    def let_go(self) -> None:
        """Forget what was typed: whoever left the page wanted that."""
        self._known = self._typed

    def _go(self) -> None:
        person = self._person
        if person is None or not self._card.isEnabled():
            return
        phones = [PhoneGiven(field.text, kind) for kind, field in self.phones.items() if field.text]
        email, document = self.email.text or None, self.document.chosen
        self._card.setEnabled(False)
        self._turn.run(lambda: self._correct(person, phones, email, document), self._done, self._fail)

    def _done(self, done: ContactCorrected) -> None:
        self._known = self._typed
        self._card.setEnabled(True)
        told = [self.tr("SMS") if one is Channel.SMS else self.tr("e-mail") for one in done.told]
        said = self.tr("Corrected.")
        if told:
            said += " " + self.tr("A notice goes to the former contact by {0}.").format(", ".join(told))
        if done.untold:
            said += " " + self.tr("No notice is sent: this desk sends nothing that way.")
        if done.reset_only:
            said += " " + self.tr("The account is open already: the new contact serves a new password.")
        said += " " + self.tr("Remember to carry it into the ministry's system (Follow-up).")
        self.problem.show_notice(said, Tone.GOOD)
        self.corrected.emit()
        self.back.setFocus()

    def _fail(self, error: Exception) -> None:
        self._card.setEnabled(True)
        if isinstance(error, BadPerson) and error.field == "email":
            self.email.show_error(self.tr("This can't be an e-mail address: correct it."))
            self.email.setFocus()
        elif isinstance(error, BadPerson) and error.field == "phones":
            field = self.phones[error.phone or PhoneKind.MOBILE]
            told = miscount_words(error.miscount) if error.miscount else ""
            field.show_error(told or self.tr("This can't be a phone number: correct it."))
            field.setFocus()
        else:
            self.problem.show_notice(sentence(error), Tone.BAD)

    def _fit(self) -> None:
        self._card.setMaximumWidth(round(COLUMN * current().text_scale))
