"""A line of the audit as people read it: who did it, at which desk, on whom, and what came of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Integer, func, literal_column, select

from station.messaging.outcomes import Reason
from station.models.accounts import Account, SheetPrint
from station.models.desk import Message
from station.models.people import Person
from station.models.staff import AuditEntry, Operator
from station.models.store import DeskSession
from station.rules.kinds import MessageState
from station.services.persons.ties import Ties
from station.services.persons.who import listed_name

WENT_WRONG = frozenset(
    {
        "sign_in_refused",
        "pin_used_up",
        "sheet_not_out",
        "notifications_missing",
        "pronote_sheet_not_out",
        "identifier_lost",
    }
)
"""Acts that say by themselves that something did not succeed."""
FAILED = (MessageState.REFUSED, MessageState.NOT_SENT)
_NAMED_IN = ("desk_renamed", "desk_connected", "desk_set_up")


ROW = literal_column("audit_entry.rowid", Integer)
"""The number under which SQLite keeps a line: short, and the same until the file is packed anew."""


class Outcome(StrEnum):
    """What came of an act, where that is not what was meant."""

    WRONG = "wrong"
    """What was given was not right."""
    LOCKED = "locked"
    """It was the last try: the account is locked."""
    NOT_SENT = "not_sent"
    UNDONE = "undone"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class LineKey:
    """What a line of the audit is known by."""

    station: int
    incarnation: UUID
    seq: int


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One act; what is None or empty is not known here, or there is nobody."""

    key: LineKey
    at: datetime
    act: str
    facts: Mapping[str, Any]
    operator_id: UUID | None
    operator: str | None
    username: str | None
    station_name: str | None
    person_id: UUID | None
    person: str = field(repr=False)
    outcome: Outcome | None = None
    reason: Reason | None = None
    """Why a message did not leave, where this desk sent it."""
    row: int = 0
    """The number to read it by again."""


def desk_names(session: DeskSession) -> dict[int, str]:
    """Return the names of desks by number, as far as the audit tells; this one's own is always known."""
    named = session.execute(
        select(AuditEntry.station, AuditEntry.facts)
        .where(AuditEntry.school_id == session.school_id, AuditEntry.act.in_(_NAMED_IN))
        .order_by(AuditEntry.at, AuditEntry.seq)
    )
    names = {one.station: str(one.facts["name"]) for one in named if one.facts.get("name")}
    desk = session.desk
    return names | {0: desk.station_name, desk.station: desk.station_name}


def operators_of(session: DeskSession) -> dict[UUID, tuple[str, str]]:
    """Return name and user name of all operators, those who were let go too."""
    rows = session.execute(
        select(Operator.id, Operator.name, Operator.username).where(Operator.school_id == session.school_id)
    )
    return {row.id: (row.name, row.username) for row in rows}


def lines_of(session: DeskSession, entries: Sequence[AuditEntry]) -> tuple[JournalLine, ...]:
    """Return these lines of the audit as people read them, in their order."""
    operators, desks = operators_of(session), desk_names(session)
    persons = _persons(session, {entry.subject_id for entry in entries if entry.subject_id})
    failed = _failures(session, entries)
    undone = _undone(session, entries)
    return tuple(
        _line(entry, operators, desks, persons, failed.get(_fact(entry, "challenge")), undone)
        for entry in entries
    )


def _line(
    entry: AuditEntry,
    operators: Mapping[UUID, tuple[str, str]],
    desks: Mapping[int, str],
    persons: Mapping[UUID, tuple[UUID, str]],
    failure: Reason | None,
    undone: frozenset[str],
) -> JournalLine:
    name, username = operators.get(entry.operator_id, (None, None)) if entry.operator_id else (None, None)
    person_id, person = persons.get(entry.subject_id, (None, "")) if entry.subject_id else (None, "")
    if person_id is None and entry.subject_id != entry.operator_id:
        # What is done to a colleague.
        person = operators.get(entry.subject_id, ("", ""))[0] if entry.subject_id else ""
    return JournalLine(
        key=LineKey(entry.station, entry.incarnation, entry.seq),
        at=entry.at,
        act=entry.act,
        facts=dict(entry.facts),
        operator_id=entry.operator_id,
        operator=name,
        username=username,
        station_name=desks.get(entry.station),
        person_id=person_id,
        person=person,
        outcome=_outcome(entry, failure, undone),
        reason=failure,
    )


def _outcome(entry: AuditEntry, failure: Reason | None, undone: frozenset[str]) -> Outcome | None:
    facts = entry.facts
    if facts.get("right") is False:
        return Outcome.LOCKED if facts.get("locked") else Outcome.WRONG
    if failure is not None:
        return Outcome.NOT_SENT
    if entry.act == "sheet_printed" and facts.get("sheet") in undone:
        return Outcome.UNDONE
    return Outcome.FAILED if entry.act in WENT_WRONG else None


def _fact(entry: AuditEntry, name: str) -> str:
    return str(entry.facts.get(name, ""))


def _persons(session: DeskSession, subjects: set[UUID]) -> dict[UUID, tuple[UUID, str]]:
    """Return, of each subject that is a person or an account, whom it is about and the name in lists."""
    school = session.school_id
    held = session.execute(
        select(Account.id, Account.person_id).where(Account.school_id == school, Account.id.in_(subjects))
    )
    accounts = {row.id: row.person_id for row in held}
    ties = Ties.of(session)
    whose = {subject: ties.root(accounts.get(subject, subject)) for subject in subjects}
    rows = session.scalars(
        select(Person).where(Person.school_id == school, Person.id.in_(set(whose.values())))
    )
    names = {row.id: "" if row.purged else listed_name(row).strip() for row in rows}
    return {subject: (person, names[person]) for subject, person in whose.items() if person in names}


def _failures(session: DeskSession, entries: Sequence[AuditEntry]) -> dict[str, Reason]:
    """Return why codes of these lines did not leave, by their challenge."""
    asked = {UUID(told) for entry in entries if (told := _fact(entry, "challenge"))}
    rows = session.execute(
        select(Message.challenge_id, Message.reason).where(
            Message.challenge_id.in_(asked), Message.state.in_(FAILED)
        )
    )
    return {str(row.challenge_id): Reason(row.reason) for row in rows if row.reason in set(Reason)}


def _undone(session: DeskSession, entries: Sequence[AuditEntry]) -> frozenset[str]:
    """Return which of the prints of these lines did not come out after all."""
    asked = {
        UUID(told) for entry in entries if entry.act == "sheet_printed" and (told := _fact(entry, "sheet"))
    }
    rows = session.scalars(
        select(SheetPrint.id).where(
            SheetPrint.school_id == session.school_id, SheetPrint.id.in_(asked), SheetPrint.gone
        )
    )
    return frozenset(map(str, rows))


def failed_challenges(session: DeskSession) -> list[str]:
    """Return the codes that this desk has not brought out."""
    rows = session.scalars(select(Message.challenge_id).where(Message.state.in_(FAILED)))
    return [str(one) for one in rows if one is not None]


def count_by_day(session: DeskSession, conditions: Sequence[Any]) -> dict[str, int]:
    """Return how many lines there are of each day at this desk, by its date in ISO form."""
    day = func.date(AuditEntry.at, "localtime")
    rows = session.execute(select(day, func.count()).where(*conditions).group_by(day))
    return {str(row[0]): row[1] for row in rows}
