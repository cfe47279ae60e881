"""The journal: every act of the audit, by time, operator, desk, person and kind.

Administrators read everybody's acts, all others their own: that is asked in each transaction that reads.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import func, literal, or_, select, tuple_

from station.errors import StationError
from station.models import audit, ids
from station.models.staff import AuditEntry
from station.models.store import DeskSession, Store
from station.rules.acts import ActKind, of_kind
from station.rules.names import fold
from station.rules.phones import masked as masked_phone
from station.rules.rights import Actor, NotAllowed, Right
from station.services.directory import Directory
from station.services.office.journal_lines import (
    ROW,
    WENT_WRONG,
    JournalLine,
    LineKey,
    Outcome,
    count_by_day,
    desk_names,
    failed_challenges,
    lines_of,
    operators_of,
)
from station.services.persons.contact_rule import contact_rows, known_contact
from station.services.persons.guarded import is_guarded
from station.services.persons.ties import Ties

__all__ = [
    "MOST_PRINTED",
    "Form",
    "JournalChoices",
    "JournalDetail",
    "JournalKeys",
    "JournalLine",
    "JournalPage",
    "JournalService",
    "LineKey",
    "LineUnknown",
    "Outcome",
    "Place",
    "Sought",
    "TooMuchToPrint",
]

MOST_PRINTED = 5_000
"""Lines that go on paper at once: more than a hundred pages."""
_MOST_PERSONS = 500
_AT_ONCE = 1_000
_ORDER = (AuditEntry.at, AuditEntry.station, AuditEntry.incarnation, AuditEntry.seq)


class Form(StrEnum):
    """How the journal leaves the desk."""

    CSV = "csv"
    XLSX = "xlsx"
    PDF = "pdf"
    PAPER = "paper"


class TooMuchToPrint(StationError):
    """Nobody reads so much paper."""

    def __init__(self, count: int) -> None:
        super().__init__(
            f"{count} acts are too many for paper ({MOST_PRINTED}): choose fewer days, or export them"
        )
        self.count = count


class LineUnknown(StationError):
    """There is no such line, or it is somebody else's."""

    def __init__(self) -> None:
        super().__init__("the journal has no such line for you: look at it again")


class Place(NamedTuple):
    """Where one page of the journal ends and the next begins."""

    at: datetime
    station: int
    incarnation: UUID
    seq: int


@dataclass(frozen=True, slots=True)
class Sought:
    """Which acts are asked for; what is empty asks for nothing. ``until`` is the first moment after."""

    since: datetime | None = None
    until: datetime | None = None
    operators: frozenset[UUID] = frozenset()
    desks: frozenset[int] = frozenset()
    kinds: frozenset[ActKind] = frozenset()
    acts: frozenset[str] = frozenset()
    person_id: UUID | None = None
    text: str = field(default="", repr=False)
    """A person's name or identifier, or an operator's name."""
    went_wrong: bool = False
    oldest_first: bool = False


@dataclass(frozen=True, slots=True)
class JournalPage:
    """Some lines, and where the next ones begin; None at the end."""

    lines: tuple[JournalLine, ...]
    after: Place | None
    everybody: bool
    """Whether everybody's acts are there, or one's own alone."""


@dataclass(frozen=True, slots=True)
class JournalKeys:
    """All lines that are asked for, in their order, each by a number to read it by; and how many of each day.

    The numbers hold until the journal is asked again.
    """

    keys: tuple[int, ...]
    days: tuple[tuple[date, int], ...]
    """In the order of the lines."""
    everybody: bool


@dataclass(frozen=True, slots=True)
class JournalChoices:
    """Whose acts, and of which desks, can be chosen."""

    operators: tuple[tuple[UUID, str, str], ...]
    """Id, name, user name."""
    desks: tuple[tuple[int, str | None], ...]
    everybody: bool


@dataclass(frozen=True, slots=True)
class JournalDetail:
    """One line, how its person is reached (with the middle hidden), and how many other acts there are."""

    line: JournalLine
    phones: tuple[str, ...] = field(repr=False)
    emails: tuple[str, ...] = field(repr=False)
    others: int


class JournalService:
    """Answers what was done, and hands it out."""

    def __init__(self, store: Store, directory: Directory) -> None:
        self._store, self._directory = store, directory

    def page(self, actor: Actor, sought: Sought, after: Place | None = None, size: int = 200) -> JournalPage:
        """Return the lines that follow a place, the newest first unless it is asked otherwise."""
        found = self._found(sought)
        with self._store.look(actor, Right.LOOK_UP) as session:
            everybody = _everybody(session, actor)
            lines, further = _page(session, _conditions(session, actor, sought, found), sought, after, size)
        return JournalPage(lines, further, everybody)

    def keys(self, actor: Actor, sought: Sought) -> JournalKeys:
        """Return all lines for a list that is read as one scrolls, and how many there are of each day."""
        found = self._found(sought)
        with self._store.look(actor, Right.LOOK_UP) as session:
            conditions = _conditions(session, actor, sought, found)
            asked = select(ROW).select_from(AuditEntry).where(*conditions)
            keys = tuple(session.scalars(asked.order_by(*_order(sought))))
            days = sorted(count_by_day(session, conditions).items(), reverse=not sought.oldest_first)
            told = tuple((date.fromisoformat(day), count) for day, count in days)
            return JournalKeys(keys, told, _everybody(session, actor))

    def lines(self, actor: Actor, keys: Sequence[int]) -> tuple[JournalLine, ...]:
        """Return the lines of these numbers that one may read, in the order of the numbers."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            conditions = _conditions(session, actor, Sought(), frozenset())
            rows = session.execute(select(ROW, AuditEntry).where(ROW.in_(keys), *conditions)).all()
            entries = {row[0]: row[1] for row in rows}
            known = [key for key in keys if key in entries]
            lines = lines_of(session, [entries[key] for key in known])
        return tuple(replace(line, row=key) for key, line in zip(known, lines, strict=True))

    def choices(self, actor: Actor) -> JournalChoices:
        """Return whose acts, and of which desks, there are to choose from."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            everybody = _everybody(session, actor)
            names = desk_names(session)
            numbers = session.scalars(
                select(AuditEntry.station).where(AuditEntry.school_id == session.school_id).distinct()
            )
            desks = sorted((number, names.get(number)) for number in numbers)
            operators = [
                (one, name, username)
                for one, (name, username) in operators_of(session).items()
                if everybody or one == actor.operator_id
            ]
        return JournalChoices(tuple(sorted(operators, key=lambda one: fold(one[1]))), tuple(desks), everybody)

    def detail(self, actor: Actor, key: LineKey) -> JournalDetail:
        """Return one line with what stands beside it. Raises `LineUnknown`."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            entry = session.get(AuditEntry, (session.school_id, key.station, key.incarnation, key.seq))
            if entry is None or not (_everybody(session, actor) or entry.operator_id == actor.operator_id):
                raise LineUnknown
            (line,) = lines_of(session, [entry])
            if line.person_id is None:
                return JournalDetail(line, (), (), 0)
            sought = Sought(person_id=line.person_id)
            others = session.scalar(
                select(func.count()).where(*_conditions(session, actor, sought, frozenset()))
            )
            mine = Ties.of(session).rows(line.person_id)
            rows = contact_rows(session, () if is_guarded(session, line.person_id) else mine)
            contact = known_contact([row for found in rows.values() for row in found]).in_force
            phones = tuple(masked_phone(phone.number) for phone in contact.phones if phone.number)
            emails = tuple(f"{mail[:1]}•••@{mail.rpartition('@')[2]}" for mail in contact.emails)
            return JournalDetail(line, phones, emails, max(0, (others or 0) - 1))

    def export(
        self, actor: Actor, sought: Sought, form: Form, render: Callable[[Sequence[JournalLine]], bytes]
    ) -> bytes:
        """Return all that is asked for as ``render`` writes it; that it was taken out is audited.

        Raises `TooMuchToPrint`.
        """
        found = self._found(sought)
        with self._store.look(actor, Right.LOOK_UP) as session:
            conditions = _conditions(session, actor, sought, found)
            count = session.scalar(select(func.count()).where(*conditions)) or 0
            if form in (Form.PDF, Form.PAPER) and count > MOST_PRINTED:
                raise TooMuchToPrint(count)
            lines: list[JournalLine] = []
            after: Place | None = None
            while True:
                some, after = _page(session, conditions, sought, after, _AT_ONCE)
                lines += some
                session.expunge_all()
                session.info.pop("desk", None)
                if after is None:
                    break
        made = render(lines)
        with self._store.act(actor, Right.LOOK_UP) as session:
            audit.record(session, actor, "journal_exported", None, form=form.value, count=len(lines))
        return made

    def _found(self, sought: Sought) -> frozenset[UUID]:
        """Return the persons whom a text may mean."""
        if not sought.text.strip():
            return frozenset()
        hits = self._directory.find(sought.text, limit=_MOST_PERSONS, include_left=True, again=True)
        return frozenset(hit.id for hit in hits)


def _everybody(session: DeskSession, actor: Actor) -> bool:
    """Whether everybody's acts may be read, or one's own alone."""
    try:
        session.require(actor, Right.READ_JOURNAL)
    except NotAllowed:
        return False
    return True


def _order(sought: Sought) -> tuple[Any, ...]:
    return _ORDER if sought.oldest_first else tuple(column.desc() for column in _ORDER)


def _page(
    session: DeskSession, conditions: Sequence[Any], sought: Sought, after: Place | None, size: int
) -> tuple[tuple[JournalLine, ...], Place | None]:
    asked = select(AuditEntry).where(*conditions)
    if after is not None:
        here = tuple_(*(literal(value, column.type) for value, column in zip(after, _ORDER, strict=True)))
        asked = asked.where(tuple_(*_ORDER) > here if sought.oldest_first else tuple_(*_ORDER) < here)
    entries = list(session.scalars(asked.order_by(*_order(sought)).limit(size + 1)))
    further = len(entries) > size
    lines = lines_of(session, entries[:size])
    last = entries[size - 1] if further else None
    return lines, Place(last.at, last.station, last.incarnation, last.seq) if last else None


def _conditions(session: DeskSession, actor: Actor, sought: Sought, found: frozenset[UUID]) -> list[Any]:
    """Return what a line must be: what is asked for, of what one may read."""
    asked: list[Any] = [AuditEntry.school_id == session.school_id]
    if not _everybody(session, actor):
        asked.append(AuditEntry.operator_id == actor.operator_id)
    if sought.since is not None:
        asked.append(AuditEntry.at >= sought.since)
    if sought.until is not None:
        asked.append(AuditEntry.at < sought.until)
    if sought.operators:
        asked.append(AuditEntry.operator_id.in_(sought.operators))
    if sought.desks:
        asked.append(AuditEntry.station.in_(sought.desks))
    if sought.kinds or sought.acts:
        asked.append(AuditEntry.act.in_(sought.acts.union(*map(of_kind, sought.kinds))))
    if sought.person_id is not None:
        asked.append(AuditEntry.subject_id.in_(_subjects(session, frozenset({sought.person_id}))))
    if sought.text.strip():
        asked.append(_of_text(session, sought.text, found))
    if sought.went_wrong:
        asked.append(
            or_(
                AuditEntry.act.in_(WENT_WRONG),
                AuditEntry.facts["right"].as_boolean().is_(False),
                AuditEntry.facts["challenge"].as_string().in_(failed_challenges(session)),
            )
        )
    return asked


def _of_text(session: DeskSession, text: str, found: frozenset[UUID]) -> Any:
    words = fold(text).split()
    operators = [
        one
        for one, names in operators_of(session).items()
        if all(any(word in fold(name) for name in names) for word in words)
    ]
    return or_(
        AuditEntry.subject_id.in_(_subjects(session, found)),
        AuditEntry.operator_id.in_(operators),
    )


def _subjects(session: DeskSession, persons: frozenset[UUID]) -> set[UUID]:
    """Return all ids by which acts on these persons and their accounts are known."""
    rows = Ties.of(session).rows_of(persons)
    return {*rows, *(ids.account_id(row) for row in rows)}
