"""Adding a guardian or a student whom the list lacks: who is like them is shown before anything is made."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from station.rules.kinds import Level, PersonKind
from station.services.enrolment import PeopleService
from station.services.enrolment.errors import BadPerson, PossibleDouble
from station.services.enrolment.views import Candidate, ChildLink, NewGuardian, NewStudent, PhoneGiven
from station.ui.background import Background
from station.ui.desk.enrolment.words import candidate_line
from station.ui.desk.families.typed_words import date_words, miscount_words
from station.ui.desk.page import DeskPage, Rows, bare_row
from station.ui.desk.session import Session
from station.ui.desk.tie_boxes import DocumentBox, KinshipBox, LevelBox
from station.ui.desk.words import full_name
from station.ui.errors import sentence
from station.ui.theme import Space
from station.ui.widgets.buttons import PrimaryButton, SecondaryButton, WayOut
from station.ui.widgets.dates import DateField
from station.ui.widgets.fields import Field
from station.ui.widgets.panels import Card, Tone
from station.ui.widgets.text import Text


class AddPage(DeskPage):
    """One form for both kinds; with a student given, a guardian of theirs is added."""

    back_asked = Signal()
    person_asked = Signal(UUID)
    """An existing file is meant, or a new one was made."""

    def __init__(
        self,
        people: PeopleService,
        session: Session,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._people, self._session, self._background = people, session, background
        self._student: UUID | None = None
        self._looked: tuple[str, ...] = ()
        self.back = WayOut(self.tr("Back to the file"), "arrow-left")
        self.last_name, self.first_name, self.usage_name = Field(), Field(), Field()
        self.birth_date, self.class_code = DateField(words=date_words), Field()
        self.mobile, self.email = Field(), Field()
        self.kinship, self.level, self.document = KinshipBox(), LevelBox(tuple(Level)), DocumentBox()
        self.candidates = Rows("")
        self.on, self.despite = PrimaryButton(self.tr("Add")), SecondaryButton()
        self._lay_out()
        self._word()
        self.back.clicked.connect(self.back_asked)
        self.on.clicked.connect(lambda: self._go(despite=False))
        self.despite.clicked.connect(lambda: self._go(despite=True))
        for field in (self.last_name, self.first_name, self.birth_date):
            field.edit.editingFinished.connect(self._look)

    def _lay_out(self) -> None:
        self.body.insertWidget(0, self.back)
        who = Card(self.tr("Who"))
        who.body.setSpacing(Space.M)
        for field in (self.last_name, self.first_name, self.usage_name, self.birth_date, self.class_code):
            who.body.addWidget(field)
        self._link = QWidget()
        link = QHBoxLayout(self._link)
        link.setContentsMargins(0, 0, 0, 0)
        link.setSpacing(Space.M)
        link.addWidget(self.kinship)
        link.addWidget(self.level)
        link.addStretch(1)
        who.body.addWidget(self._link)
        self._alike = Card(self.tr("Somebody like this is in the list already: look first"))
        self._alike.body.addWidget(self.candidates)
        self._alike.hide()
        reach = Card(self.tr("Contact, and the document seen"))
        reach.body.setSpacing(Space.M)
        for widget in (self.mobile, self.email, self.document):
            reach.body.addWidget(widget)
        for card in (who, self._alike, reach):
            self.body.addWidget(card)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self.on)
        foot.addWidget(self.despite)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.body.addStretch(1)

    def _word(self) -> None:
        self.last_name.word(self.tr("Last name"), self.tr("The birth name, as on the document"))
        self.first_name.word(self.tr("First name"))
        self.usage_name.word(self.tr("Usage name"), self.tr("Where it is another one"))
        self.birth_date.word(self.tr("Birth date"), self.tr("Day, month, year"))
        self.class_code.word(self.tr("Class"), self.tr("Where it is known"))
        self.mobile.word(self.tr("Mobile phone"))
        self.email.word(self.tr("E-mail address"))
        self.despite.say(self.tr("It is somebody else: add"))

    def ask(self, student: UUID | None) -> None:
        """Start with an empty form: a guardian of this student, or without one a new student."""
        self._student = student
        guardian = student is not None
        self.say(
            self.tr("Add a guardian") if guardian else self.tr("Add a student"),
            self.tr(
                "On sight of an identity document. The next list that brings them is joined to this file."
            ),
        )
        for field in self._fields:
            field.text = ""
            field.show_error(None)
        self._looked = ()
        self._show_similar(())
        self._link.setVisible(guardian)
        self.birth_date.setVisible(not guardian)
        self.class_code.setVisible(not guardian)
        self.problem.show_notice("")
        self.last_name.setFocus()

    @property
    def _fields(self) -> tuple[Field, ...]:
        return (
            self.last_name, self.first_name, self.usage_name, self.birth_date,
            self.class_code, self.mobile, self.email,
        )  # fmt: skip

    def at_stake(self) -> str:
        """Say that somebody is half added."""
        half = any(field.text for field in self._fields)
        return self.tr("Somebody new is typed and not added.") if half else ""

    def let_go(self) -> None:
        """Forget what was typed: whoever left the page wanted that."""
        for field in self._fields:
            field.text = ""

    @property
    def _kind(self) -> PersonKind:
        return PersonKind.STUDENT if self._student is None else PersonKind.GUARDIAN

    def _look(self) -> None:
        """Propose who is like this, as soon as there is a name."""
        last, first, born = self.last_name.text, self.first_name.text, self.birth_date.date
        typed = (last, first, str(born))
        if not (last and first) or typed == self._looked:
            return
        self._looked = typed
        actor, kind = self._session.actor, self._kind
        self._background.run(
            lambda: self._people.similar(actor, kind, last, first, born), self._show_similar, self._fail
        )

    def _show_similar(self, found: tuple[Candidate, ...]) -> None:
        self._alike.setVisible(bool(found))
        self.candidates.show_rows([self._candidate(one) for one in found])
        self.despite.setVisible(bool(found))
        self.on.setVisible(not found)

    def _candidate(self, one: Candidate) -> QWidget:
        holder, row = bare_row()
        row.addWidget(Text(full_name(one.last_name, one.first_name), "strong", single=True))
        row.addWidget(Text(candidate_line(one), "second"), 1)
        this = SecondaryButton(self.tr("It is this person"))
        this.clicked.connect(lambda: self._take(one.id))
        row.addWidget(this)
        return holder

    def _take(self, person_id: UUID) -> None:
        """It is somebody whom the list has: nothing is to be added."""
        self.let_go()
        self.person_asked.emit(person_id)

    def _go(self, *, despite: bool) -> None:
        for field in (self.last_name, self.first_name):
            field.show_error(None if field.text else self.tr("This is needed."))
        if self._student is None:
            self.birth_date.say()
        wrong = [field for field in self._fields if field.error and not field.isHidden()]
        if wrong:
            wrong[0].setFocus()
            return
        self._background.run(self._adding(despite=despite), self._added, self._fail)

    def _adding(self, *, despite: bool) -> Callable[[], UUID]:
        """Return the act, over what is typed at this moment."""
        actor, student = self._session.actor, self._student
        document = self.document.chosen
        names = (self.last_name.text, self.first_name.text)
        usage, email = self.usage_name.text or None, self.email.text or None
        phones = (PhoneGiven(self.mobile.text),) if self.mobile.text else ()
        born, class_code = self.birth_date.date, self.class_code.text or None
        link = (self.level.chosen, self.kinship.chosen)

        def work() -> UUID:
            if student is not None:
                guardian = NewGuardian(
                    *names, (ChildLink(student, *link),), usage_name=usage, phones=phones, email=email
                )
                return self._people.add_guardian(actor, guardian, document, despite_similar=despite)
            if born is None:
                raise BadPerson("birth_date")
            new = NewStudent(
                *names, born, usage_name=usage, class_code=class_code, phones=phones, email=email
            )
            return self._people.add_student(actor, new, document, despite_similar=despite)

        return work

    def _added(self, person_id: UUID) -> None:
        self.let_go()
        self.person_asked.emit(person_id)

    def _fail(self, error: Exception) -> None:
        field = None
        if isinstance(error, BadPerson):
            field = {
                "last_name": self.last_name, "first_name": self.first_name, "email": self.email,
                "phones": self.mobile, "birth_date": self.birth_date,
            }.get(error.field)  # fmt: skip
        if isinstance(error, PossibleDouble):
            self._looked = ()
            self._look()
        elif field is not None:
            miscount = error.miscount if isinstance(error, BadPerson) else None
            field.show_error(
                miscount_words(miscount) if miscount else self.tr("This is not possible: correct it.")
            )
            field.setFocus()
        else:
            self.problem.show_notice(sentence(error), Tone.BAD)
