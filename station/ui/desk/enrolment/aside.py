"""Beside the family: what the operator sees of the enrolment in hand, and can do for it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.rules.kinds import DocumentType, MessageState
from station.rules.rights import Right
from station.services.enrolment.flow import Origin, Step
from station.services.enrolment.views import Candidate, EnrolmentView, OperatorNotes, Verdict
from station.ui.desk.enrolment.enrolment import Enrolment
from station.ui.desk.enrolment.words import candidate_line, step_word, verdict_words
from station.ui.desk.message_words import message_line, message_tone
from station.ui.desk.print_strip import PrintStrip
from station.ui.desk.printing import Printing
from station.ui.desk.session import Session
from station.ui.desk.tie_boxes import DocumentBox
from station.ui.desk.words import full_name
from station.ui.theme import Space
from station.ui.widgets.buttons import DangerButton, LinkButton, PrimaryButton, SecondaryButton, WayOut
from station.ui.widgets.flow import Flow
from station.ui.widgets.panels import Card, Chip, InlineNotice, Tone
from station.ui.widgets.progress import StepHeader
from station.ui.widgets.scrolled import Scrolled
from station.ui.widgets.text import Text

_STEPS = tuple(Step)[:-1]


class EnrolmentPage(QWidget):
    """The step, what did not match, who may be meant, how the message stands; vouch, unlock, stop."""

    family_asked = Signal()
    """Show the family its screen."""
    correct_asked = Signal(UUID)
    file_asked = Signal(UUID)

    def __init__(
        self, enrolment: Enrolment, session: Session, printing: Printing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._enrolment, self._session = enrolment, session
        self.title, self.header = Text("", "title"), StepHeader()
        self.trouble, self.notes, self.disowned = InlineNotice(), InlineNotice(), InlineNotice()
        self.message = Text()
        self.message_chip = Chip("", Tone.INFO)
        self.resend = LinkButton("", "send")
        self.strip = PrintStrip(printing)
        self.turn = PrimaryButton("", "monitor")
        self.aside = SecondaryButton("", "inbox")
        self.stop = SecondaryButton("", "x")
        self.sure, self.keep = DangerButton(), WayOut()
        self.document = DocumentBox()
        self.vouch, self.unlock = SecondaryButton("", "shield-check"), SecondaryButton("", "lock-open")
        self.correct = SecondaryButton("", "pencil")
        self._people = QVBoxLayout()
        self._person_widgets: list[QWidget] = []
        self._shown_candidates: tuple[tuple[Candidate, ...], Verdict | None] = ((), None)
        self._lay_out()
        self._word()
        self._listen()
        self._show()

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XL + Space.S, Space.XL, Space.XL + Space.S, Space.XL)
        column.setSpacing(Space.L)
        column.addWidget(self.title)
        column.addWidget(self.header)
        acts = QWidget()
        flow = Flow(acts, Space.M, Space.S)
        for button in (self.turn, self.aside, self.stop):
            flow.addWidget(button)
        column.addWidget(acts)
        column.addWidget(self._sure_row())
        for widget in (self.trouble, self.disowned, self.strip):
            column.addWidget(widget)
        self._notes_card = Card(self.tr("For you, not for the family"))
        self._notes_card.body.addWidget(self.notes)
        self._people.setSpacing(Space.M)
        self._notes_card.body.addLayout(self._people)
        column.addWidget(self._notes_card)
        column.addWidget(self._message_card())
        column.addWidget(self._technician_card())
        column.addStretch(1)
        scroll = Scrolled(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _sure_row(self) -> Card:
        self._sure = Card(framed=True)
        self._sure_text = Text()
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.keep)
        row.addWidget(self.sure)
        row.addStretch(1)
        self._sure.body.addWidget(self._sure_text)
        self._sure.body.addLayout(row)
        self._sure.hide()
        return self._sure

    def _message_card(self) -> Card:
        self._message_holder = Card(self.tr("Message"))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.message_chip)
        row.addWidget(self.message, 1)
        row.addWidget(self.resend)
        self._message_holder.body.addLayout(row)
        return self._message_holder

    def _technician_card(self) -> Card:
        self._technician = Card(self.tr("On sight of an identity document"))
        flow_holder = QWidget()
        flow = Flow(flow_holder, Space.M, Space.S)
        for widget in (self.document, self.vouch, self.correct, self.unlock):
            flow.addWidget(widget)
        self._technician.body.addWidget(flow_holder)
        return self._technician

    def _word(self) -> None:
        self.turn.say(self.tr("Show the family its screen"))
        self.aside.say(self.tr("Put aside"))
        self.stop.say(self.tr("Stop"))
        self.sure.say(self.tr("Stop and erase"))
        self.keep.say(self.tr("Carry on"))
        self._sure_text.say(
            self.tr("Stop this enrolment? What was typed is erased; an identifier that was shown stays.")
        )
        self.resend.say(self.tr("Send another code"))
        self.vouch.say(self.tr("Vouch in place of the code"))
        self.correct.say(self.tr("Correct the contact"))
        self.unlock.say(self.tr("Unlock the birth dates"))

    def _listen(self) -> None:
        self._enrolment.changed.connect(self._show)
        self._session.follow(self._show)
        self.turn.clicked.connect(self.family_asked)
        self.aside.clicked.connect(self._enrolment.put_aside)
        self.stop.clicked.connect(self._ask)
        self.keep.clicked.connect(self._sure.hide)
        self.sure.clicked.connect(self._stop)
        self.resend.clicked.connect(self._enrolment.send_code)
        self.vouch.clicked.connect(lambda: self._vouch(None))
        self.unlock.clicked.connect(self._enrolment.unlock_dates)
        self.correct.clicked.connect(self._correct)

    @property
    def document_seen(self) -> DocumentType:
        """Which document the operator says to have seen."""
        return self.document.chosen

    def _ask(self) -> None:
        self._sure.show()
        self.keep.setFocus()

    def _stop(self) -> None:
        self._sure.hide()
        self._enrolment.cancel()

    def _vouch(self, person_id: UUID | None) -> None:
        self._enrolment.vouch(self.document_seen, person_id)

    def _correct(self) -> None:
        view = self._enrolment.view
        if view is not None and view.person_id is not None:
            self.correct_asked.emit(view.person_id)

    def _show(self) -> None:
        view, notes = self._enrolment.view, self._enrolment.notes
        if view is None:
            self._sure.hide()
            return
        name = ""
        if notes is not None and view.person_id is not None and notes.candidates:
            name = full_name(notes.candidates[0].last_name, notes.candidates[0].first_name)
        self.title.say(name or f"{view.typed.first_name} {view.typed.last_name}".strip() or self._nobody())
        number, steps = _STEPS.index(view.step) + 1 if view.step in _STEPS else len(_STEPS), len(_STEPS)
        if view.origin is Origin.FRANCECONNECT and view.position is not None:
            number, steps = view.position.number, view.position.total
        step = self.tr("Enrolment, step {0} of {1}: {2}").format(number, steps, step_word(view.step))
        self.header.show_step(step, number, steps)
        self.trouble.show_notice(self._enrolment.trouble or self._no_way(view), Tone.WARN)
        self._show_disowned()
        self._show_notes(notes)
        self._show_message()
        self._show_technician(view.step, view.person_id)

    def _no_way(self, view: EnrolmentView) -> str:
        if view.step is not Step.CONTACT or view.ways:
            return ""
        return self.tr(
            "No code can reach this family from this desk: vouch on sight of a document, or give a "
            "provisional password on a sheet."
        )

    def _nobody(self) -> str:
        return self.tr("A new family")

    def _show_disowned(self) -> None:
        view = self._enrolment.view
        names = [child.first_name for child in view.children if child.not_mine] if view else []
        said = self.tr("The family says that it is not responsible for: {0}. Check the list.")
        self.disowned.show_notice(said.format(", ".join(names)) if names else "", Tone.WARN)

    def _show_notes(self, notes: OperatorNotes | None) -> None:
        over = self._enrolment.view is not None and self._enrolment.view.step is Step.DONE
        self._notes_card.setVisible(notes is not None and not over)
        if notes is None:
            return
        words, tone = verdict_words(notes.verdict)
        self.notes.show_notice(words, tone)
        known = (notes.candidates, notes.verdict)
        if known == self._shown_candidates:
            return
        self._shown_candidates = known
        for widget in self._person_widgets:
            self._people.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._person_widgets = [self._candidate(one, notes.verdict) for one in notes.candidates]
        for widget in self._person_widgets:
            self._people.addWidget(widget)

    def _candidate(self, one: Candidate, verdict: Verdict) -> QWidget:
        holder = QWidget()
        words = QVBoxLayout(holder)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(Space.XS)
        words.addWidget(Text(full_name(one.last_name, one.first_name), "strong"))
        if line := candidate_line(one):
            words.addWidget(Text(line, "second"))
        words.addWidget(Text(" · ".join(one.contacts) or self.tr("no contact in the list"), "mono"))
        if one.verdict is not Verdict.MATCHED and one.verdict is not verdict:
            words.addWidget(Text(verdict_words(one.verdict)[0], "second"))
        acts = QWidget()
        flow = Flow(acts, Space.M, Space.XS)
        view = self._enrolment.view
        if verdict is Verdict.SEVERAL and one.verdict is Verdict.MATCHED:
            this = SecondaryButton(self.tr("It is this person"))
            this.clicked.connect(lambda: self._enrolment.choose_person(one.id))
            flow.addWidget(this)
        elif view is not None and view.person_id is None and self._session.may(Right.VOUCH):
            vouch = SecondaryButton(self.tr("Vouch for this person"), "shield-check")
            vouch.clicked.connect(lambda: self._vouch(one.id))
            flow.addWidget(vouch)
        file = LinkButton(self.tr("File"))
        file.clicked.connect(lambda: self.file_asked.emit(one.id))
        flow.addWidget(file)
        words.addWidget(acts)
        return holder

    def _show_message(self) -> None:
        message, view = self._enrolment.message, self._enrolment.view
        shown = message is not None and view is not None and view.step is Step.CODE
        self._message_holder.setVisible(shown)
        if message is None or view is None:
            return
        tone, icon_name = message_tone(message)
        self.message_chip.show_state(view.masked_contact or "", tone, icon_name)
        self.message.say(message_line(message))
        self.resend.setVisible(message.state not in (MessageState.QUEUED, MessageState.SENDING))

    def _show_technician(self, step: Step, person_id: UUID | None) -> None:
        may = self._session.may
        vouches = may(Right.VOUCH) and step in (Step.CONTACT, Step.CODE)
        corrects = may(Right.CORRECT_CONTACT) and person_id is not None
        corrects = corrects and step in (Step.CONTACT, Step.CODE)
        unlocks = may(Right.UNLOCK) and step is Step.BIRTH_DATES
        self.vouch.setVisible(vouches and person_id is not None)
        self.correct.setVisible(corrects)
        self.unlock.setVisible(unlocks)
        self.document.setVisible(vouches)
        self._technician.setVisible(vouches or corrects or unlocks)
