"""What the operator is told of an enrolment, and the family is not."""

from collections.abc import Sequence
from functools import cache

from sqlalchemy import select

from station.models.desk import Enrolment
from station.models.people import Person
from station.models.store import DeskSession
from station.rules.kinds import PersonKind
from station.rules.names import NameRecord, same_name
from station.services.enrolment import dates, federated
from station.services.enrolment.flow import Origin, Step
from station.services.enrolment.matching import WITH_ACCOUNT, verdict_on
from station.services.enrolment.state import VOUCHED, address_of, typed_of
from station.services.enrolment.views import Candidate, OperatorNotes, Typed, Verdict
from station.services.persons.blocks import sharing_a_name
from station.services.persons.contact import (
    Address,
    numbering_of,
    people_reached_by,
    read_address,
)
from station.services.persons.errors import ContactMalformed, NotAMobile
from station.services.persons.family import relatives
from station.services.persons.guarded import shown_addresses
from station.services.persons.ties import Ties
from station.services.persons.who import name_record, person_of

_MOST_CANDIDATES = 10


def notes_on(session: DeskSession, row: Enrolment, date_tries: int) -> OperatorNotes:
    """Say what stands in the way of an enrolment, and who may be meant."""
    kind, typed = PersonKind(row.kind), typed_of(row)
    if row.person_id is not None:
        person = person_of(session, row.person_id)
        return OperatorNotes(
            _on_person(session, row, person, date_tries), (candidate(session, kind, person),)
        )
    if row.opened_from == Origin.FRANCECONNECT:
        named = federated.people_named(session, typed.last_name, typed.first_name)[:_MOST_CANDIDATES]
        meant = tuple(candidate(session, kind, person) for person in named)
        return OperatorNotes(_verdict(meant, both=named, named=named, address=None), meant)
    try:
        address = read_address(typed.contact, typed.channel, numbering_of(session))
    except (ContactMalformed, NotAMobile):
        address = None
    return _on_typed(session, kind, typed, address)


def _on_person(session: DeskSession, row: Enrolment, person: Person, date_tries: int) -> Verdict:
    """What stands in the way of somebody who is known."""
    step = Step(row.step)
    if step is Step.CONTACT and address_of(row) is None:
        return Verdict.CONTACT_DIFFERS if row.typed.get("contact") else Verdict.NOTHING_TYPED
    if step is Step.BIRTH_DATES and dates.tries_left(session, person.id, date_tries) == 0:
        return Verdict.DATES_USED_UP
    if step is Step.BIRTH_DATES and all(one.birth_date is None for one in dates.asked_about(session, person)):
        return Verdict.NO_DATES_KNOWN
    return Verdict.VOUCHED if row.proof == VOUCHED else Verdict.MATCHED


def _on_typed(session: DeskSession, kind: PersonKind, typed: Typed, address: Address | None) -> OperatorNotes:
    """Which of name and contact the roster does not hold, and who may be meant."""
    if not (typed.last_name and typed.first_name):
        return OperatorNotes(Verdict.NOTHING_TYPED, ())
    named = _people_named(session, typed)
    reached = people_reached_by(session, address) if address else ()
    both = [person for person in named if person.id in {one.id for one in reached}]
    people = both or named or list(reached)
    candidates = tuple(candidate(session, kind, person) for person in people[:_MOST_CANDIDATES])
    return OperatorNotes(_verdict(candidates, both=both, named=named, address=address), candidates)


def candidate(session: DeskSession, kind: PersonKind, person: Person) -> Candidate:
    """Describe somebody so that an operator tells namesakes apart."""
    record = name_record(person)
    return Candidate(
        person.id,
        PersonKind(person.kind),
        record.shown_last,
        person.first_name,
        person.birth_date,
        person.class_code,
        shown_addresses(session, person),
        relatives(session, person),
        verdict_on(session, kind, person),
    )


def _verdict(
    candidates: Sequence[Candidate],
    *,
    both: Sequence[Person],
    named: Sequence[Person],
    address: Address | None,
) -> Verdict:
    if not candidates:
        return Verdict.NOBODY
    if not both and named:
        return Verdict.CONTACT_DIFFERS if address else Verdict.NAME_FOUND
    if not both:
        return Verdict.NAME_DIFFERS
    fitting = [one for one in candidates if one.verdict in {Verdict.MATCHED, *WITH_ACCOUNT}]
    if len(fitting) > 1:
        return Verdict.SEVERAL
    return (fitting or candidates)[0].verdict


def _people_named(session: DeskSession, typed: Typed) -> list[Person]:
    """Return the persons of this name, those who left too: the operator is told so."""

    @cache
    def same_first(first: str, others: tuple[str, ...]) -> bool:
        # There are few first names: comparing each once leaves few last names to compare.
        return same_name("x", typed.first_name, NameRecord("x", None, first, others))

    def meant(record: NameRecord) -> bool:
        return same_first(record.first_name, record.other_first_names) and same_name(
            typed.last_name, typed.first_name, record
        )

    near = sharing_a_name(session, (typed.last_name,), typed.first_name)
    columns = select(
        Person.id, Person.last_name, Person.usage_name, Person.first_name, Person.other_first_names
    ).where(Person.id.in_(near), Person.gone.is_(False), Person.purged.is_(False))
    found = [
        person_id
        for person_id, last, usage, first, others in session.execute(columns)
        if meant(NameRecord(last, usage, first, tuple(others)))
    ]
    roots = Ties.of(session).roots(found)
    few = (
        select(Person)
        .where(Person.school_id == session.school_id, Person.id.in_(roots[:_MOST_CANDIDATES]))
        .order_by(Person.id)
    )
    return list(session.scalars(few))
