"""What a technician may do on sight of an identity document: correct a contact, add whom the export lacks."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from station.models import audit, ids
from station.models.desk import Enrolment
from station.models.people import Contact, Guardianship, Person
from station.models.store import DeskSession, Store
from station.rules.kinds import (
    AccountState,
    Channel,
    ContactSource,
    DocumentType,
    Flag,
    Kinship,
    PersonKind,
)
from station.rules.mails import tidy_mail
from station.rules.names import squeeze
from station.rules.phones import Numbering
from station.rules.rights import Actor, Right
from station.services.accounts.identifiers import reserve
from station.services.accounts.states import state_of
from station.services.enrolment.errors import BadPerson, PossibleDouble
from station.services.enrolment.flow import Step
from station.services.enrolment.notes import candidate
from station.services.enrolment.state import drop_match
from station.services.enrolment.views import (
    Candidate,
    ContactCorrected,
    NewGuardian,
    NewStudent,
    PhoneGiven,
)
from station.services.messages import MessageService, Recipient
from station.services.persons.alike import alike
from station.services.persons.confirmed import confirmed_email, forget_email
from station.services.persons.contact import (
    Address,
    addresses_in,
    numbering_of,
    takes_sms,
)
from station.services.persons.contact_rule import contact_of, with_cleared
from station.services.persons.eligible import may_have_account
from station.services.persons.guarded import guard
from station.services.persons.index import reindex
from station.services.persons.likeness import Traits
from station.services.persons.who import get, holder_of
from station.services.proofs import codes

_MOST_SIMILAR = 5


class PeopleService:
    """Persons and their contacts, as an operator says them on sight of a document."""

    def __init__(self, store: Store, messages: MessageService) -> None:
        self._store = store
        self._messages = messages

    def correct_contact(
        self,
        actor: Actor,
        person_id: UUID,
        phones: Sequence[PhoneGiven],
        email: str | None,
        document: DocumentType,
    ) -> ContactCorrected:
        """Replace a person's contact, on sight of an identity document; the former contact is told.

        Raises `BadPerson`, `PersonUnknown`.
        """
        with self._store.act(actor, Right.CORRECT_CONTACT) as session:
            return _correct(session, actor, self._messages, get(session, person_id), phones, email, document)

    def guard_contact(self, actor: Actor, person_id: UUID, *, on: bool = True) -> None:
        """Let a person's contact be shown to nobody who does not ask for it; or let it be shown again.

        Raises `PersonUnknown`.
        """
        with self._store.act(actor, Right.CORRECT_CONTACT) as session:
            person = get(session, person_id)
            if guard(session, person.id, on=on):
                act = "contact_guarded" if on else "contact_unguarded"
                audit.record(session, actor, act, person.id)

    def similar(
        self, actor: Actor, kind: PersonKind, last_name: str, first_name: str, birth_date: date | None = None
    ) -> tuple[Candidate, ...]:
        """Return who of the roster is like somebody about to be added, to be looked at first."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            return _similar(session, kind, last_name, first_name, birth_date)

    def add_guardian(
        self, actor: Actor, new: NewGuardian, document: DocumentType, *, despite_similar: bool = False
    ) -> UUID:
        """Add a guardian whom the export lacks, with an identifier reserved.

        Raises `PossibleDouble`, `BadPerson`, `PersonUnknown`.
        """
        with self._store.act(actor, Right.ADD_PERSON) as session:
            return _add_guardian(session, actor, new, document, despite_similar=despite_similar)

    def add_student(
        self, actor: Actor, new: NewStudent, document: DocumentType, *, despite_similar: bool = False
    ) -> UUID:
        """Add a student whom the export lacks, with an identifier reserved. Raises as `add_guardian`."""
        with self._store.act(actor, Right.ADD_PERSON) as session:
            return _add_student(session, actor, new, document, despite_similar=despite_similar)


def _correct(
    session: DeskSession,
    actor: Actor,
    messages: MessageService,
    person: Person,
    phones: Sequence[PhoneGiven],
    email: str | None,
    document: DocumentType,
) -> ContactCorrected:
    """Write the desk's contact, tell the former one, and list the change for the ministry's system."""
    before = tuple(addresses_in(contact_of(session, person.id).in_force))
    _write_contact(session, person, phones, email)
    after = tuple(addresses_in(contact_of(session, person.id).in_force))
    changed = tuple(channel for channel in Channel if _of(before, channel) != _of(after, channel))
    told = _tell(session, messages, person, before, after, changed)
    untold = tuple(channel for channel in told if not messages.can_send(channel))
    told = tuple(channel for channel in told if channel not in untold)
    holder = holder_of(session, person)
    _let_go_of_codes(session, holder)
    lost = _of(before, Channel.EMAIL) - _of(after, Channel.EMAIL)
    if confirmed_email(session, holder.id) in lost:
        forget_email(session, holder.id)
    _flag(person, Flag.CONTACT_TO_REPORT)
    reindex(session, [person.id])
    audit.record(
        session,
        actor,
        "contact_corrected",
        person.id,
        document=document.value,
        changed=[channel.value for channel in changed],
    )
    beyond = {AccountState.ACTIVATED, AccountState.LOCKED}
    return ContactCorrected(person.id, told, state_of(session, person) in beyond, untold)


def _add_guardian(
    session: DeskSession, actor: Actor, new: NewGuardian, document: DocumentType, *, despite_similar: bool
) -> UUID:
    """Add a guardian and their links."""
    if not new.children:
        raise BadPerson("children")
    if len({link.student_id for link in new.children}) < len(new.children):
        raise BadPerson("children")
    for link in new.children:
        if get(session, link.student_id).kind != PersonKind.STUDENT or link.kinship is Kinship.SELF:
            raise BadPerson("children")
    person = _person(session, new, PersonKind.GUARDIAN, civility=_text(new.civility))
    _refuse_doubles(session, person, despite_similar=despite_similar)
    session.add(person)
    for link in new.children:
        session.add(
            Guardianship(
                school_id=session.school_id,
                id=ids.guardianship_id(link.student_id, person.id),
                student_id=link.student_id,
                guardian_id=person.id,
                level=link.level.value,
                kinship=link.kinship.value,
                rank=None,
            )
        )
    return _added(session, actor, person, new.phones, new.email, document)


def _add_student(
    session: DeskSession, actor: Actor, new: NewStudent, document: DocumentType, *, despite_similar: bool
) -> UUID:
    """Add a student."""
    if not date(1900, 1, 1) < new.birth_date < session.now().date():
        raise BadPerson("birth_date")
    person = _person(
        session,
        new,
        PersonKind.STUDENT,
        birth_date=new.birth_date,
        sex=new.sex.value if new.sex else None,
        class_code=_text(new.class_code),
    )
    _refuse_doubles(session, person, despite_similar=despite_similar)
    session.add(person)
    return _added(session, actor, person, new.phones, new.email, document)


def _similar(
    session: DeskSession, kind: PersonKind, last_name: str, first_name: str, birth_date: date | None
) -> tuple[Candidate, ...]:
    """Return the persons of this kind whose name is alike, or who were born the same day and named alike."""
    probe = Traits.of_name(kind, (last_name,), first_name, birth_date)
    found = alike(session, probe, _MOST_SIMILAR)
    return tuple(candidate(session, kind, get(session, person_id)) for person_id, _ in found)


def _refuse_doubles(session: DeskSession, person: Person, *, despite_similar: bool) -> None:
    if despite_similar:
        return
    found = _similar(session, PersonKind(person.kind), person.last_name, person.first_name, person.birth_date)
    if found:
        raise PossibleDouble(tuple(one.id for one in found))


def _person(session: DeskSession, new: NewGuardian | NewStudent, kind: PersonKind, **given: Any) -> Person:
    for field in ("last_name", "first_name"):
        if not squeeze(getattr(new, field)):
            raise BadPerson(field)
    blank: dict[str, Any] = dict.fromkeys(
        ("civility", "birth_date", "sex", "ine", "class_code", "leaves_on", "left_on")
    )
    return Person(
        school_id=session.school_id,
        id=ids.new_id(),
        kind=kind.value,
        last_name=new.last_name.strip(),
        usage_name=_text(new.usage_name),
        first_name=new.first_name.strip(),
        other_first_names=[],
        groups=[],
        origin=ContactSource.DESK.value,
        doubts=[Flag.ADDED_AT_DESK.value],
        **(blank | given),
    )


def _added(
    session: DeskSession,
    actor: Actor,
    person: Person,
    phones: Sequence[PhoneGiven],
    email: str | None,
    document: DocumentType,
) -> UUID:
    session.flush()
    if phones or _text(email):
        _write_contact(session, person, phones, email)
    if may_have_account(session, person):
        reserve(session, person)
    reindex(session, [person.id])
    audit.record(session, actor, "person_added", person.id, kind=person.kind, document=document.value)
    return person.id


def _write_contact(
    session: DeskSession, person: Person, phones: Sequence[PhoneGiven], email: str | None
) -> None:
    mail = tidy_mail(email) if email and email.strip() else None
    if email and email.strip() and mail is None:
        raise BadPerson("email")
    numbering = numbering_of(session)
    read = [_phone(given, numbering) for given in phones if given.raw.strip()]
    known = contact_of(session, person.id)
    key = (session.school_id, ids.contact_id(person.id, ContactSource.DESK))
    row = session.get(Contact, key)
    if row is None:
        row = Contact(school_id=key[0], id=key[1], person_id=person.id, source=ContactSource.DESK.value)
        session.add(row)
    row.phones, row.email, row.gone = with_cleared(read, mail, known), mail, False
    session.flush()


def _phone(given: PhoneGiven, numbering: Numbering) -> dict[str, Any]:
    phone = numbering.read(given.raw)
    if phone.number is None:
        raise BadPerson("phones", given.kind, numbering.miscount(given.raw))
    return {
        "kind": given.kind.value,
        "number": phone.number,
        "raw": given.raw.strip(),
        "flagged": phone.flagged,
    }


def _tell(
    session: DeskSession,
    messages: MessageService,
    person: Person,
    before: Sequence[Address],
    after: Sequence[Address],
    changed: Sequence[Channel],
) -> tuple[Channel, ...]:
    """Tell the former contact of each change, where it was; else by whatever reached the person before."""
    told: dict[Channel, None] = {}
    for channel in changed:
        lost = [one for one in before if one.channel is channel and one not in after and _receives(one)]
        for address in lost or [one for one in before if _receives(one)][:1]:
            to = Recipient(person.id, address.channel, address.value)
            messages.queue_contact_changed(session, to, channel)
            told[address.channel] = None
    return tuple(told)


def _receives(address: Address) -> bool:
    return address.channel is Channel.EMAIL or takes_sms(address)


def _let_go_of_codes(session: DeskSession, person: Person) -> None:
    """Send no code to the former contact, and let none that went there open anything."""
    codes.withdraw(session, person.id)
    for row in session.scalars(
        select(Enrolment).where(
            Enrolment.person_id == person.id, Enrolment.ended_at.is_(None), Enrolment.step == Step.CODE
        )
    ):
        drop_match(session, row)
        row.step = Step.CONTACT.value


def _flag(person: Person, flag: Flag) -> None:
    if flag.value not in person.doubts:
        person.doubts = [*person.doubts, flag.value]


def _of(addresses: Iterable[Address], channel: Channel) -> set[str]:
    return {one.value for one in addresses if one.channel is channel}


def _text(given: str | None) -> str | None:
    return (given or "").strip() or None
