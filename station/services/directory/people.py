"""Reading many persons at once: their relations, and where their accounts stand.

Plain SQL, as each key typed waits for it: SQLAlchemy's own work cost more than the questions' answers.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from station.models.ids import account_id
from station.models.store import DeskSession
from station.rules.kinds import AccountState, Kinship, Level, PersonKind, Sex
from station.services.accounts.lapsing import last_day
from station.services.accounts.states import serving_order
from station.services.directory.records import Hit, Relation
from station.services.persons.contact_rule import contact_of
from station.services.persons.guarded import guarded
from station.services.persons.ties import Ties

_PERSONS = """
    SELECT id, kind, coalesce(nullif(usage_name, ''), last_name), first_name, birth_date, class_code,
        left_on IS NOT NULL OR (leaves_on IS NOT NULL AND leaves_on < :day), last_name, sex
    FROM person
    WHERE school_id = :school AND id IN (SELECT value FROM json_each(:ids)) AND NOT gone AND NOT purged
"""
_RELATIONS = """
    SELECT g.person, p.id, g.level, g.kinship, g.rank
    FROM (
        SELECT student_id AS person, guardian_id AS other, level, kinship, rank FROM guardianship
            WHERE school_id = :school AND student_id IN (SELECT value FROM json_each(:ids)) AND NOT gone
        UNION ALL
        SELECT guardian_id, student_id, level, kinship, rank FROM guardianship
            WHERE school_id = :school AND guardian_id IN (SELECT value FROM json_each(:ids)) AND NOT gone
    ) g
    JOIN person p ON p.school_id = :school AND p.id = g.other AND NOT p.gone AND NOT p.purged
"""
_ACCOUNTS = """
    SELECT id, state FROM account
    WHERE school_id = :school AND id IN (SELECT value FROM json_each(:ids)) AND NOT gone
"""
_LOGINS = """
    SELECT l.account_id, l.identifier, l.issued_at IS NOT NULL, l.provisional_until
    FROM login l JOIN claim c ON c.value = l.identifier AND c.owner = l.account_id
    WHERE l.school_id = :school AND l.account_id IN (SELECT value FROM json_each(:ids)) AND NOT l.gone
    ORDER BY l.issued_at, l.id
"""
_DUE = """
    SELECT DISTINCT person_id FROM sheet_print
    WHERE school_id = :school AND person_id IN (SELECT value FROM json_each(:ids))
        AND handed_over_at IS NULL AND NOT gone
"""
_CODES = """
    SELECT DISTINCT person_id FROM challenge
    WHERE person_id IN (SELECT value FROM json_each(:ids)) AND purpose = 'enrolment'
        AND used_at IS NULL AND replaced_at IS NULL AND tries_left > 0 AND expires_at > :now
        AND NOT EXISTS (SELECT 1 FROM message m
            WHERE m.challenge_id = challenge.id AND m.state IN ('refused', 'not_sent'))
"""
_FLAGGED = """
    SELECT DISTINCT c.person_id FROM contact c, json_each(c.phones) phone
    WHERE c.school_id = :school AND c.person_id IN (SELECT value FROM json_each(:ids)) AND NOT c.gone
        AND NOT c.purged AND instr(c.phones, 'true') AND json_extract(phone.value, '$.flagged')
"""
SOON_DAYS = 15
"""How many days before its end a sheet is said to end soon."""
_LEVELS = (Level.LEGAL, Level.IN_CHARGE, Level.CONTACT)
_Line = Sequence[Any]


@dataclass(frozen=True, slots=True)
class AccountLine:
    """Where an account stands. ``identifiers`` are the issued ones, the earliest first."""

    state: AccountState = AccountState.NONE
    identifiers: tuple[str, ...] = ()
    until: datetime | None = None
    """When the provisional password ends, where that is the one there is."""

    def lapses_on(self, today: date) -> date | None:
        """Return the last day of a provisional password that ends soon, or has ended."""
        if self.until is None or self.state is not AccountState.ISSUED:
            return None
        last = last_day(self.until)
        return last if last <= today + timedelta(days=SOON_DAYS) else None


class PersonLine(NamedTuple):
    """What a list shows of a person."""

    id: UUID
    kind: PersonKind
    last_name: str
    first_name: str
    birth_date: str | None
    class_code: str | None
    left: bool
    birth_name: str
    sex: str | None

    @classmethod
    def of(cls, line: _Line) -> "PersonLine":
        """Return the line as `_PERSONS` reads it."""
        person, kind, last, first, birth_date, class_code, left, born, sex = line
        return cls(UUID(person), PersonKind(kind), last, first, birth_date, class_code, bool(left), born, sex)


def relations_of(
    session: DeskSession, school: UUID, persons: Collection[UUID], today: date
) -> dict[UUID, tuple[Relation, ...]]:
    """Return who is linked to each of the persons, in a fixed order.

    Links to nobody known are hidden, and those that were disclaimed; of several links to one person the
    strongest is shown.
    """
    ties = Ties.of(session)
    links = [
        (ties.root(UUID(one)), ties.root(UUID(other)), Level(level), Kinship(kinship), rank)
        for one, other, level, kinship, rank in _ask(session, _RELATIONS, school, ties.rows_of(persons))
    ]
    lines = lines_of(session, school, {other for _, other, *_ in links}, today)
    found: dict[UUID, dict[UUID, Relation]] = {ties.root(person): {} for person in persons}
    for one, other, level, kinship, rank in links:
        if ties.disclaimed(one, other) or ties.disclaimed(other, one):
            continue
        relation = _relation(lines[other], level, kinship, rank)
        known = found[one].get(other)
        if known is None or _order(relation) < _order(known):
            found[one][other] = relation
    return {person: tuple(sorted(found[ties.root(person)].values(), key=_order)) for person in persons}


def holder_among(person: UUID, relations: Iterable[Relation]) -> UUID:
    """Return whose account serves the person: an adult pupil's own guardian row shares the pupil's."""
    pupils = (one.id for one in relations if one.kind is PersonKind.STUDENT and one.kinship is Kinship.SELF)
    return min(pupils, default=person)


def accounts_of(session: DeskSession, school: UUID, holders: Collection[UUID]) -> dict[UUID, AccountLine]:
    """Return where the account that serves each holder stands."""
    ties = Ties.of(session)
    ids = {row: account_id(row) for row in ties.rows_of(holders)}
    logins: dict[str, list[_Line]] = defaultdict(list)
    for account, *login in _ask(session, _LOGINS, school, ids.values()):
        logins[account].append(login)
    states = {line[0]: line[1] for line in _ask(session, _ACCOUNTS, school, ids.values())}

    def serving(holder: UUID) -> str:
        opened = ((row, states[ids[row].hex]) for row in ties.rows(holder) if ids[row].hex in states)
        row = min(opened, key=lambda one: serving_order(one[1], one[0], holder), default=(holder, ""))[0]
        return ids[row].hex

    accounts = {holder: serving(holder) for holder in holders}
    return {holder: _account(states.get(account), logins[account]) for holder, account in accounts.items()}


def lines_of(
    session: DeskSession, school: UUID, persons: Collection[UUID], today: date
) -> dict[UUID, "PersonLine"]:
    """Return what lists show of each person: the name of their own row, the class of one that is here."""
    ties = Ties.of(session)
    read = (PersonLine.of(line) for line in _ask(session, _PERSONS, school, ties.rows_of(persons), today))
    rows = {line.id: line for line in read}
    found: dict[UUID, PersonLine] = {}
    for person in persons:
        mine = [rows[row] for row in ties.rows(person) if row in rows]
        if mine:
            here = next((one for one in mine if not one.left), mine[0])
            found[person] = mine[0]._replace(class_code=here.class_code, left=here.left)
    return found


def hits(
    session: DeskSession,
    school: UUID,
    persons: Collection[UUID],
    today: date,
    *,
    include_left: bool,
    reached: Mapping[UUID, str] | None = None,
) -> tuple[Hit, ...]:
    """Return the lines of the search list for these persons, in their order.

    ``reached`` is by which phone or address each was found, where it was by one.
    """
    ties, reached = Ties.of(session), reached or {}
    hidden = guarded(session) if reached else frozenset[UUID]()
    persons = ties.roots(persons)
    lines = lines_of(session, school, persons, today)
    relations = relations_of(session, school, lines, today)
    holders = {person: holder_among(person, relations[person]) for person in lines}
    accounts = accounts_of(session, school, set(holders.values()))
    rows = ties.rows_of(lines)
    due = {ties.root(UUID(row)) for (row,) in _ask(session, _DUE, school, rows)}
    sent = {ties.root(UUID(row)) for (row,) in _ask(session, _CODES, school, rows)}
    wrong = _with_wrong_phones(session, school, rows)
    return tuple(
        replace(
            _hit(
                lines[person], accounts[holders[person]], relations[person], today, include_left=include_left
            ),
            due=person in due,
            code_sent=person in sent,
            phone_wrong=person in wrong,
            reached="" if person in hidden else reached.get(person, ""),
        )
        for person in persons
        if person in lines
    )


def _with_wrong_phones(session: DeskSession, school: UUID, rows: Sequence[UUID]) -> set[UUID]:
    """Return whose phone, of those that hold, can't be one."""
    ties = Ties.of(session)
    asked = {ties.root(UUID(row)) for (row,) in _ask(session, _FLAGGED, school, rows)}
    # What is flagged may be what the desk has replaced.
    return {one for one in asked if any(phone.flagged for phone in contact_of(session, one).in_force.phones)}


def _ask(
    session: DeskSession, question: str, school: UUID, ids: Iterable[UUID], today: date | None = None
) -> Sequence[_Line]:
    asked = {"school": school.hex, "ids": json.dumps([one.hex for one in ids])}
    if question is _CODES:
        asked["now"] = f"{session.now().astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"
    if today is not None:
        asked["day"] = today.isoformat()
    return session.rows(question, asked)


def _hit(
    line: PersonLine,
    account: AccountLine,
    relations: tuple[Relation, ...],
    today: date,
    *,
    include_left: bool,
) -> Hit:

    return Hit(
        id=line.id,
        kind=line.kind,
        last_name=line.last_name,
        first_name=line.first_name,
        class_code=line.class_code,
        birth_year=int(line.birth_date[:4]) if line.birth_date else None,
        left=line.left,
        state=account.state,
        identifiers=account.identifiers,
        related=tuple(
            one for one in relations if include_left or one.kind is PersonKind.GUARDIAN or not one.left
        ),
        birth_name=line.birth_name,
        birth_date=date.fromisoformat(line.birth_date[:10]) if line.birth_date else None,
        sex=Sex(line.sex) if line.sex else None,
        lapses_on=account.lapses_on(today),
    )


def _relation(line: PersonLine, level: Level, kinship: Kinship, rank: int | None) -> Relation:
    return Relation(
        line.id,
        line.kind,
        line.last_name,
        line.first_name,
        level,
        kinship,
        rank,
        line.class_code,
        line.left,
    )


def _order(one: Relation) -> tuple[int, int, str, str, UUID]:
    return _LEVELS.index(one.level), one.rank or 9, one.last_name, one.first_name, one.id


def _account(state: str | None, logins: Sequence[_Line]) -> AccountLine:
    if state is None:
        return AccountLine(AccountState.RESERVED if logins else AccountState.NONE)
    return AccountLine(AccountState(state), tuple(one for one, issued, _ in logins if issued), _until(logins))


def _until(logins: Sequence[_Line]) -> datetime | None:
    ends = [datetime.fromisoformat(f"{until}+00:00") for _, _, until in logins if until]
    return max(ends, default=None)
