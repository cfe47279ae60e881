"""The file of one person, put together from all that the store knows."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from station.models.ids import account_id
from station.models.people import Contact, Person, RosterKey
from station.models.staff import AuditEntry, Operator
from station.models.store import DeskSession
from station.rules.doubts import birth_date_said, flags_among
from station.rules.kinds import AccountState, Channel, Flag, Kinship, PersonKind, Sex
from station.services.accounts.states import account_of
from station.services.directory.codes import code_out
from station.services.directory.papers import sheets_of, times_again
from station.services.directory.people import accounts_of, holder_among, relations_of
from station.services.directory.records import (
    HistoryLine,
    MainAction,
    PersonFile,
    Relation,
    SourceRecord,
)
from station.services.persons.contact import Address, addresses_of, channels_among
from station.services.persons.contact_rule import ContactLines, KnownContact, contact_rows, known_contact
from station.services.persons.eligible import Eligibility, eligibility
from station.services.persons.flags import record_flags, student_flags
from station.services.persons.guarded import is_guarded
from station.services.persons.ties import Ties
from station.services.persons.who import get, has_left, today

_FLAGS = tuple(Flag)
_PRINTABLE = (AccountState.ISSUED, AccountState.ACTIVATED)


def every_way(_: DeskSession, __: PersonKind, addresses: Sequence[Address]) -> Sequence[Channel]:
    """Take it that a gateway is there for each channel."""
    return channels_among(addresses)


Ways = Callable[[DeskSession, PersonKind, Sequence[Address]], Sequence[Channel]]
"""By which channels a code can reach who has these addresses."""


def file_of(
    session: DeskSession, person_id: UUID, ways: Ways = every_way, *, contact: bool = False
) -> PersonFile:
    """Return the whole file; a contact that is not to be shown only where ``contact`` asks for it.

    Raises `PersonUnknown`.
    """
    school, ties = session.school_id, Ties.of(session)
    person = get(session, person_id)
    kind, day = PersonKind(person.kind), today(session)
    relations = relations_of(session, school, (person.id,), day)[person.id]
    whole = (*relations, *_of_own_row(session, school, kind, relations, day))
    holder = holder_among(person.id, relations)
    account = accounts_of(session, school, (holder,))[holder]
    opened = account_of(session, person)
    contacts = contact_rows(session, ties.rows(person.id))
    known = known_contact(one for each in contacts.values() for one in each)
    rows = [row for one in ties.rows(person.id) if (row := session.get(Person, (school, one)))]
    here = next((row for row in rows if not has_left(row.left_on, row.leaves_on, day)), person)
    operators = _operators(session)
    hidden = not contact and is_guarded(session, person.id)
    addresses = addresses_of(session, person)
    return PersonFile(
        id=person.id,
        kind=kind,
        source_id=_source_id(session, [person.id]),
        last_name=person.usage_name or person.last_name,
        birth_name=person.last_name,
        first_name=person.first_name,
        other_first_names=tuple(person.other_first_names),
        civility=person.civility,
        birth_date=person.birth_date,
        sex=Sex(person.sex) if person.sex else None,
        ine=person.ine,
        class_code=here.class_code,
        groups=tuple(sorted(here.groups)),
        leaves_on=here.leaves_on,
        left=has_left(here.left_on, here.leaves_on, day),
        left_on=here.left_on or (here.leaves_on if has_left(None, here.leaves_on, day) else None),
        birth_date_said=birth_date_said(person.doubts),
        contact=ContactLines() if hidden else known.in_force,
        contact_hidden=hidden,
        reached=channels_among(addresses),
        reprints=times_again(session, ties.rows_of((person.id, holder))),
        by_source={} if hidden else known.by_source,
        relations=_with_states(session, school, whole, day),
        state=account.state,
        identifiers=account.identifiers,
        opened_by=opened.opened_by if opened else None,
        activated_at=opened.activated_at if opened else None,
        flags=_flags(here, rows, relations, known, day),
        sheets=sheets_of(session, ties.rows_of((person.id, holder)), operators),
        history=_history(session, person, holder, operators),
        main_action=_main_action(
            account.state,
            account.identifiers,
            eligibility(session, person),
            reached=bool(ways(session, kind, addresses)),
        ),
        code=code_out(session, ties.rows(person.id), hidden=hidden),
        lapses_on=account.lapses_on(day),
        sources=tuple(_source(session, row, () if hidden else contacts[row.id], day) for row in rows),
    )


def _of_own_row(
    session: DeskSession, school: UUID, kind: PersonKind, relations: tuple[Relation, ...], day: date
) -> tuple[Relation, ...]:
    """Return the brothers and sisters whom an adult pupil follows as their guardian, by the same account."""
    own = [one.id for one in relations if kind is PersonKind.STUDENT and one.kinship is Kinship.SELF]
    theirs = relations_of(session, school, own, day)
    return tuple(one for row in own for one in theirs[row] if one.kinship is not Kinship.SELF)


def _with_states(
    session: DeskSession, school: UUID, relations: tuple[Relation, ...], day: date
) -> tuple[Relation, ...]:
    theirs = relations_of(session, school, [one.id for one in relations], day)
    holders = {one.id: holder_among(one.id, theirs[one.id]) for one in relations}
    accounts = accounts_of(session, school, set(holders.values()))
    return tuple(replace(one, state=accounts[holders[one.id]].state) for one in relations)


def _source(session: DeskSession, row: Person, contacts: Sequence[Contact], day: date) -> SourceRecord:
    return SourceRecord(
        id=row.id,
        origin=row.origin,
        source_id=_source_id(session, [row.id]),
        last_name=row.usage_name or row.last_name,
        first_name=row.first_name,
        birth_date=row.birth_date,
        class_code=row.class_code,
        left=has_left(row.left_on, row.leaves_on, day),
        by_source=known_contact(contacts).by_source,
    )


def _source_id(session: DeskSession, rows: Sequence[UUID]) -> str | None:
    """Return the roster's own number for the person, that of the latest year where it has had several."""
    key = session.scalars(
        select(RosterKey.key)
        .where(RosterKey.school_id == session.school_id, RosterKey.person_id.in_(rows))
        .where(RosterKey.gone.is_(False))
        .order_by(func.coalesce(RosterKey.school_year, 0).desc(), RosterKey.stamp.desc(), RosterKey.key)
    ).first()
    return None if key is None else key.partition(":")[2]


def _flags(
    person: Person,
    rows: Sequence[Person],
    relations: Sequence[Relation],
    contact: KnownContact,
    day: date,
) -> tuple[str, ...]:
    """Return the doubts that were raised and those that follow from what is there, in a fixed order."""
    flags = flags_among(doubt for row in rows for doubt in row.doubts)
    if person.kind == PersonKind.STUDENT:
        flags |= student_flags(person.class_code, [(one.level, one.rank) for one in relations])
    born = person.birth_date
    flags |= record_flags(person.last_name, person.first_name, born, contact.in_force, day)
    if contact.desk is not None and contact.roster is not None:
        flags.add(Flag.CONTACT_TO_REPORT)
    known = [flag.value for flag in _FLAGS if flag in flags]
    return (*known, *sorted(flags.difference(_FLAGS)))


def _operators(session: DeskSession) -> dict[UUID, str]:
    rows = session.execute(select(Operator.id, Operator.name).where(Operator.school_id == session.school_id))
    return {row.id: row.name for row in rows}


def _history(
    session: DeskSession, person: Person, holder: UUID, operators: dict[UUID, str]
) -> tuple[HistoryLine, ...]:
    """Return the acts on the person and the account, the latest first."""
    ties = Ties.of(session)
    subjects = [*ties.rows(person.id), *(account_id(row) for row in ties.rows(holder))]
    rows = session.scalars(
        select(AuditEntry)
        .where(AuditEntry.school_id == session.school_id, AuditEntry.subject_id.in_(subjects))
        .order_by(AuditEntry.at.desc(), AuditEntry.station, AuditEntry.seq.desc())
    )
    return tuple(
        HistoryLine(
            row.at, row.act, operators.get(row.operator_id) if row.operator_id else None, dict(row.facts)
        )
        for row in rows
    )


def _main_action(
    state: AccountState, identifiers: Sequence[str], may: Eligibility, *, reached: bool
) -> MainAction:
    if may is not Eligibility.ELIGIBLE or state is AccountState.CLOSED:
        return MainAction.NONE
    if state is AccountState.LOCKED:
        return MainAction.UNLOCK
    # An identifier that turned out to be another school's leaves an account that has none: it is given anew.
    if state in _PRINTABLE and identifiers:
        return MainAction.PRINT
    return MainAction.ENROL if reached else MainAction.PAPER
