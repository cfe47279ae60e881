"""The whole school in one look: who is here, who is responsible for whom, where their accounts stand.

Plain SQL and plain records: 20,000 persons are read for each page of the office, while others work. Persons
are known here by the 32 digits of their ids, as the store has them: `UUID` alone would take half of the time.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from station.models.store import DeskSession
from station.rules.kinds import AccountState, ContactSource, PersonKind, PhoneKind
from station.rules.mails import tidy_mail
from station.rules.phones import takes_sms
from station.services.accounts.states import serving_order
from station.services.persons.contact_rule import ContactLines, KnownContact, PhoneLine, cleared_in, lines_of
from station.services.persons.ties import Ties
from station.services.persons.who import today

_PERSONS = """
    SELECT id, kind, last_name, coalesce(nullif(usage_name, ''), last_name), first_name, birth_date,
        class_code, doubts
    FROM person
    WHERE school_id = :school AND NOT gone AND NOT purged
        AND left_on IS NULL AND (leaves_on IS NULL OR leaves_on >= :day)
"""
_LINKS = """
    SELECT student_id, guardian_id, kinship = 'self' FROM guardianship
    WHERE school_id = :school AND NOT gone AND NOT purged
        AND (level IN ('legal', 'in_charge') OR kinship = 'self')
"""
_ACCOUNTS = """
    SELECT id, person_id, state, opened_by, opened_at, activated_at, merged_into FROM account
    WHERE school_id = :school AND NOT gone
"""
_CONTACTS = """
    SELECT person_id, source, phones, email FROM contact
    WHERE school_id = :school AND NOT gone AND NOT purged
    ORDER BY stamp, station
"""


Id = str
"""The digits of a person's id."""
Said = tuple[str, str, str | None]
"""Of one row of a contact: its source, its phones as JSON, its e-mail address."""
_KINDS = {kind.value: kind for kind in PersonKind}
_STATES = {state.value: state for state in AccountState}


class Member(NamedTuple):
    """Somebody who is in the school."""

    id: Id
    kind: PersonKind
    born_as: str
    last_name: str
    first_name: str
    birth_date: date | None
    class_code: str | None
    doubts: tuple[str, ...]


class Holding(NamedTuple):
    """The account that serves somebody."""

    state: AccountState
    opened_by: str
    opened_at: datetime
    activated_at: datetime | None

    @property
    def was_active(self) -> bool:
        """Whether its holder has used it: a lock takes nothing of that away."""
        return self.activated_at is not None or self.state is AccountState.ACTIVATED


@dataclass(frozen=True, slots=True)
class Reach:
    """How a code may come to somebody; ``odd`` is an address that is none."""

    mobiles: tuple[str, ...] = field(default=(), repr=False)
    landline: bool = False
    emails: tuple[str, ...] = field(default=(), repr=False)
    odd: bool = False

    @property
    def somewhere(self) -> bool:
        """Whether a code may come at all."""
        return bool(self.mobiles or self.emails)


NOWHERE = Reach()


@dataclass(frozen=True, slots=True)
class Census:
    """Who is here today; a double is one person, a tie that was denied is none."""

    members: Mapping[Id, Member]
    children: Mapping[Id, tuple[Id, ...]]
    """Of each guardian who may have an account, the pupils."""
    guardians: Mapping[Id, tuple[Id, ...]]
    """Of each pupil, who is responsible for them."""
    accounts: Mapping[Id, Holding]
    """By whom they serve."""
    own_rows: Mapping[Id, tuple[Id, ...]]
    """Of an adult pupil, the rows by which they are their own guardian: their contact is the pupil's too."""

    def pupils(self) -> Iterator[Member]:
        """Who is a pupil."""
        return (one for one in self.members.values() if one.kind is PersonKind.STUDENT)

    def adults(self) -> Iterator[Member]:
        """Who is responsible for a pupil, and may have an account."""
        return (self.members[one] for one in self.children)

    def classes_of(self, person: Member) -> tuple[str, ...]:
        """Return a pupil's class, or those of a guardian's children, each once; "" for none."""
        if person.kind is PersonKind.STUDENT:
            return (person.class_code or "",)
        codes = (self.members[child].class_code or "" for child in self.children.get(person.id, ()))
        return tuple(dict.fromkeys(codes))

    def families(self) -> tuple[tuple[Id, ...], ...]:
        """Return who belongs together by the pupils whom they share, guardians and pupils."""
        seen: set[Id] = set()
        found: list[tuple[Id, ...]] = []
        for pupil in self.pupils():
            if pupil.id in seen:
                continue
            family, waiting = dict[Id, None](), [pupil.id]
            while waiting:
                one = waiting.pop()
                if one not in family:
                    family[one] = None
                    waiting += (*self.guardians.get(one, ()), *self.children.get(one, ()))
            seen.update(family)
            found.append(tuple(family))
        return tuple(found)


def census(session: DeskSession) -> Census:
    """Read who is in the school today."""
    ties = Ties.of(session)
    roots = _roots(ties)
    denied = {(student.hex, guardian.hex) for student, guardian in ties.denied()}
    members = _members(session, roots)
    children: defaultdict[Id, list[Id]] = defaultdict(list)
    guardians: defaultdict[Id, list[Id]] = defaultdict(list)
    own: defaultdict[Id, list[Id]] = defaultdict(list)
    for student_row, guardian_row, is_own in _ask(session, _LINKS):
        student, guardian = roots.get(student_row, student_row), roots.get(guardian_row, guardian_row)
        if student not in members or guardian not in members or (student, guardian) in denied:
            continue
        if is_own:
            own[student].append(guardian)
        elif guardian not in guardians[student]:
            children[guardian].append(student)
            guardians[student].append(guardian)
    for rows in own.values():
        for row in rows:
            # An adult pupil's own row is not somebody else: the pupil's account serves both.
            for child in children.pop(row, ()):
                guardians[child].remove(row)
    return Census(
        members,
        {one: tuple(theirs) for one, theirs in children.items()},
        {one: tuple(theirs) for one, theirs in guardians.items()},
        _accounts(session, roots),
        {one: tuple(rows) for one, rows in own.items()},
    )


@dataclass(frozen=True, slots=True)
class Reached:
    """How people are reached; who is in neither is not reached at all."""

    held: Mapping[Id, Reach]
    """By what holds."""
    listed: Mapping[Id, Reach]
    """Of those alone for whom the desk has written something: by the school's lists."""


def reaches(session: DeskSession, seen: Census) -> Reached:
    """Return how each person is reached."""
    rows = said_contacts(session, seen)
    listed = {
        person: _reach([one for one in said if one[0] != ContactSource.DESK])
        for person, said in rows.items()
        if any(one[0] == ContactSource.DESK for one in said)
    }
    return Reached({person: _reach(said) for person, said in rows.items()}, listed)


def said_contacts(session: DeskSession, seen: Census) -> Mapping[Id, list[Said]]:
    """Return what the school's lists and the desk say of how each person is reached."""
    roots = _roots(Ties.of(session))
    whose = {row: pupil for pupil, rows in seen.own_rows.items() for row in rows}
    rows: defaultdict[Id, list[Said]] = defaultdict(list)
    row: Id
    for row, source, phones, email in _ask(session, _CONTACTS):
        person = roots.get(row, row)
        rows[whose.get(person, person)].append((source, phones, email))
    return rows


def moment(text: str) -> datetime:
    """Read a moment as SQLite keeps it, in UTC."""
    return datetime.fromisoformat(f"{text}+00:00")


def _ask(session: DeskSession, question: str) -> Iterable[Any]:
    asked = {"school": session.school_id.hex, "day": today(session).isoformat()}
    return session.connection().exec_driver_sql(question, asked)


def _roots(ties: Ties) -> dict[Id, Id]:
    return {row.hex: root.hex for row, root in ties.counted_as().items()}


def _members(session: DeskSession, roots: Mapping[Id, Id]) -> dict[Id, Member]:
    """Return each person once: by the own row, with the class of the one that is here."""
    found: dict[Id, Member] = {}
    for row, kind, born_as, last, first, born, code, doubts in _ask(session, _PERSONS):
        person = roots.get(row, row)
        member = Member(
            person,
            _KINDS[kind],
            born_as,
            last,
            first,
            date.fromisoformat(born[:10]) if born else None,
            code or None,
            () if doubts in ("[]", None) else tuple(json.loads(doubts)),
        )
        known = found.get(person)
        if known is None:
            found[person] = member
        elif person == row:
            found[person] = member._replace(class_code=code or known.class_code)
    return found


def _accounts(session: DeskSession, roots: Mapping[Id, Id]) -> dict[Id, Holding]:
    by_id: dict[str, Any] = {}
    theirs: defaultdict[Id, list[Any]] = defaultdict(list)
    for line in _ask(session, _ACCOUNTS):
        by_id[line[0]] = line
        theirs[roots.get(line[1], line[1])].append(line)
    return {person: _holding(by_id, _serving(lines, person)) for person, lines in theirs.items()}


def _serving(lines: list[Any], person: Id) -> Any:
    if len(lines) == 1:
        return lines[0]
    return min(lines, key=lambda line: serving_order(line[2], UUID(line[1]), UUID(person)))


def _holding(by_id: Mapping[str, Any], line: Any) -> Holding:
    """Return an account, or in place of one that was grouped the one that it was grouped under."""
    seen = {line[0]}
    while line[2] == AccountState.CLOSED and line[6] in by_id and line[6] not in seen:
        seen.add(line[6])
        line = by_id[line[6]]
    _, _, state, opened_by, opened_at, activated_at, _ = line
    activated = moment(activated_at) if activated_at else None
    return Holding(_STATES[state], opened_by, moment(opened_at), activated)


def _reach(said: list[Said]) -> Reach:
    if len(said) == 1 and said[0][0] == ContactSource.ROSTER:
        _, phones, email = said[0]
        numbers = [(one["kind"], one["number"]) for one in json.loads(phones)]
        return _reached(numbers, (email,) if email else ())
    lines = in_force(said)
    return _reached([(one.kind.value, one.number) for one in lines.phones], lines.emails)


def in_force(said: list[Said]) -> ContactLines:
    """Ask the contact rule, as whoever reaches a person does; of the desk's rows the last written holds."""
    rosters: list[ContactLines] = []
    desk: tuple[ContactLines, Mapping[str, frozenset[str]]] | None = None
    for source, phones, email in said:
        read: list[dict[str, Any]] = json.loads(phones)
        lines = lines_of(read, email, ContactSource(source))
        if source == ContactSource.DESK:
            desk = lines, cleared_in(read)
        else:
            rosters.append(lines)
    phones_said: tuple[PhoneLine, ...] = tuple(one for lines in rosters for one in lines.phones)
    emails = tuple(dict.fromkeys(one for lines in rosters for one in lines.emails))
    roster = ContactLines(phones_said, emails)
    return KnownContact(roster, desk[0], desk[1]).in_force if desk else roster


def _reached(phones: Iterable[tuple[str, str | None]], emails: Iterable[str]) -> Reach:
    mobiles: dict[str, None] = {}
    landline = False
    for kind, number in phones:
        if number and takes_sms(number):
            mobiles[number] = None
        elif number or kind != PhoneKind.MOBILE:
            landline = True
    tidied = [tidy_mail(email) for email in emails]
    usable = tuple(email for email in tidied if email is not None)
    return Reach(tuple(mobiles), landline, usable, len(usable) < len(tidied))
