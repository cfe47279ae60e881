"""Who is in a list, and in which order: asked of the census, so that lists and progress count alike."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any
from uuid import UUID

from station.models.ids import account_id
from station.models.store import DeskSession
from station.rules.acts import STEPS
from station.rules.classes import class_order
from station.rules.doubts import flags_among
from station.rules.kinds import AccountState, ContactSource, Flag, PersonKind
from station.rules.names import fold
from station.services.desk import start_of_day
from station.services.office.census import (
    NOWHERE,
    Census,
    Id,
    Member,
    census,
    in_force,
    reaches,
    said_contacts,
)
from station.services.office.list_records import (
    Lack,
    LastWhen,
    Listed,
    ListState,
    ListTotals,
    SortBy,
    Wanted,
)
from station.services.persons.contact_rule import ContactLines
from station.services.persons.flags import record_flags, student_flags
from station.services.persons.ties import Ties
from station.services.persons.who import today

_NAMES = "SELECT person_id, coalesce(nullif(usage_name, ''), last_name), first_name FROM person_index_row"
_DUE = """
    SELECT DISTINCT person_id FROM sheet_print
    WHERE school_id = :school AND handed_over_at IS NULL AND NOT gone
"""
_IDENTIFIERS = """
    SELECT a.person_id, l.identifier FROM login l
    JOIN claim c ON c.value = l.identifier AND c.owner = l.account_id
    JOIN account a ON a.school_id = l.school_id AND a.id = l.account_id
    WHERE l.school_id = :school AND l.issued_at IS NOT NULL AND NOT l.gone AND NOT a.gone
    ORDER BY l.issued_at DESC, l.id DESC
"""
_RESERVED = """
    SELECT DISTINCT l.account_id FROM login l
    JOIN claim c ON c.value = l.identifier AND c.owner = l.account_id
    WHERE l.school_id = :school AND NOT l.gone
"""
_LAST = """
    SELECT subject_id, max(at) FROM audit_entry
    WHERE school_id = :school AND subject_id IS NOT NULL
        AND act NOT IN (SELECT value FROM json_each(:steps))
    GROUP BY subject_id
"""
_RANKS = """
    SELECT student_id, level, rank FROM guardianship WHERE school_id = :school AND NOT gone AND NOT purged
"""
_STEPS = json.dumps(sorted(STEPS))
INFORM = frozenset({Flag.CONTACT_TO_REPORT, Flag.ADDED_AT_DESK})
"""Flags that tell something, and ask nobody to check."""
_STATES = (
    AccountState.NONE,
    AccountState.RESERVED,
    AccountState.ISSUED,
    AccountState.ACTIVATED,
    AccountState.LOCKED,
    AccountState.CLOSED,
)
_WEEK = timedelta(days=7)


def found(session: DeskSession, wanted: Wanted, among: Iterable[UUID] | None = None) -> Listed:
    """Return all who match, of those ``among`` whom a search has found, in the order that is asked for."""
    return _Search(session, wanted).run(among)


@dataclass
class _Search:
    """One question; what it does not need is not read."""

    session: DeskSession
    wanted: Wanted

    def run(self, among: Iterable[UUID] | None) -> Listed:
        chosen = list(self._whom())
        if among is not None:
            only = {one.hex for one in among}
            chosen = [one for one in chosen if one.id in only]
        for test in self._tests():
            chosen = [one for one in chosen if test(one)]
        chosen.sort(key=self._name_order)
        if self.wanted.sort is not SortBy.NAME:
            chosen.sort(key=self._order())
        if self.wanted.descending:
            chosen.reverse()
        return Listed(tuple(UUID(one.id) for one in chosen), self._totals(chosen))

    @cached_property
    def _seen(self) -> Census:
        return census(self.session)

    def _whom(self) -> Iterable[Member]:
        wanted, seen = self.wanted, self._seen
        if wanted.persons is not None:
            roots = Ties.of(self.session).roots(wanted.persons)
            picked = [seen.members[one.hex] for one in roots if one.hex in seen.members]
            return [one for one in picked if wanted.kind in (None, one.kind)]
        pupils = seen.pupils() if wanted.kind is not PersonKind.GUARDIAN else ()
        adults = seen.adults() if wanted.kind is not PersonKind.STUDENT else ()
        return [*pupils, *adults]

    def _tests(self) -> Iterable[Callable[[Member], bool]]:
        """Return what each has to pass, the cheapest first."""
        wanted = self.wanted
        if wanted.classes:
            codes = {code.strip().casefold() for code in wanted.classes}
            yield lambda one: any(code.casefold() in codes for code in self._seen.classes_of(one))
        if wanted.states:
            states = set(wanted.states)
            yield lambda one: not states.isdisjoint(self._standings(one, states))
        if wanted.lacks:
            lacks = set(wanted.lacks)
            yield lambda one: not lacks.isdisjoint(self._lacks(one))
        if wanted.flags:
            flags = set(map(str, wanted.flags))
            yield lambda one: not flags.isdisjoint(self._flags(one))
        if wanted.last:
            whens = set(wanted.last)
            yield lambda one: self._when(one) in whens

    # States

    def _state(self, one: Member) -> AccountState | None:
        held = self._seen.accounts.get(one.id)
        return held.state if held else None

    def _standings(self, one: Member, asked: set[ListState]) -> set[ListState]:
        state = self._state(one)
        answer: set[ListState] = set()
        if state is None:
            answer.add(ListState.WITHOUT)
            if not asked.isdisjoint({ListState.NONE, ListState.RESERVED}):
                reserved = account_id(UUID(one.id)).hex in self._reserved
                answer.add(ListState.RESERVED if reserved else ListState.NONE)
        else:
            answer.add(ListState(state.value))
        if state is AccountState.ISSUED and one.id in self._due:
            answer.add(ListState.DUE)
        if ListState.TO_CHECK in asked and self._flags(one) - INFORM:
            answer.add(ListState.TO_CHECK)
        return answer

    @cached_property
    def _reserved(self) -> set[str]:
        return {row[0] for row in self._ask(_RESERVED)}

    @cached_property
    def _due(self) -> set[Id]:
        return {self._root(row[0]) for row in self._ask(_DUE)}

    def _totals(self, chosen: list[Member]) -> ListTotals:
        active = given = due = 0
        for one in chosen:
            held = self._seen.accounts.get(one.id)
            if held is None or held.state is AccountState.CLOSED:
                continue
            active += held.was_active
            given += not held.was_active
            due += held.state is AccountState.ISSUED and one.id in self._due
        return ListTotals(active, given, due, len(chosen) - active - given)

    # How they are reached

    def _lacks(self, one: Member) -> set[Lack]:
        reach = self._reaches.get(one.id, NOWHERE)
        answer = {
            Lack.NO_MOBILE: not reach.mobiles,
            Lack.NO_EMAIL: not reach.emails,
            Lack.NEITHER: not reach.somewhere,
            Lack.LANDLINE_ONLY: reach.landline and not reach.somewhere,
            Lack.WRONG_PHONE: Lack.WRONG_PHONE in self.wanted.lacks and self._has_wrong_phone(one),
        }
        return {lack for lack, raised in answer.items() if raised}

    def _has_wrong_phone(self, one: Member) -> bool:
        return any(phone.flagged for phone in self._lines(one).phones)

    @cached_property
    def _reaches(self) -> Mapping[Id, Any]:
        return reaches(self.session, self._seen).held

    @cached_property
    def _said(self) -> Mapping[Id, Any]:
        return said_contacts(self.session, self._seen)

    def _lines(self, one: Member) -> ContactLines:
        said = self._said.get(one.id)
        return in_force(said) if said else ContactLines()

    # Flags

    def _flags(self, one: Member) -> set[str]:
        flags: set[str] = flags_among(one.doubts)
        if one.kind is PersonKind.STUDENT:
            flags |= student_flags(one.class_code, self._ranks.get(one.id, ()))
        day = today(self.session)
        flags |= record_flags(one.born_as, one.first_name, one.birth_date, self._lines(one), day)
        sources = {source for source, *_ in self._said.get(one.id, ())}
        if sources >= {ContactSource.DESK.value, ContactSource.ROSTER.value}:
            flags.add(Flag.CONTACT_TO_REPORT)
        return flags

    @cached_property
    def _ranks(self) -> Mapping[Id, list[tuple[str, int | None]]]:
        ranks: defaultdict[Id, list[tuple[str, int | None]]] = defaultdict(list)
        for student, level, rank in self._ask(_RANKS):
            ranks[self._root(student)].append((level, rank))
        return ranks

    # What was last done

    @cached_property
    def _last(self) -> Mapping[Id, str]:
        last: dict[Id, str] = {}
        for row, at in self._ask(_LAST):
            person = self._root(row)
            last[person] = max(at, last.get(person, ""))
        return last

    def _when(self, one: Member) -> LastWhen:
        at = self._last.get(one.id)
        if at is None:
            return LastWhen.NEVER
        began, week = self._days
        return LastWhen.TODAY if at >= began else LastWhen.WEEK if at >= week else LastWhen.EARLIER

    @cached_property
    def _days(self) -> tuple[str, str]:
        began = start_of_day(self.session)
        return _kept(began), _kept(began - _WEEK)

    # Order

    def _order(self) -> Callable[[Member], Any]:
        seen = self._seen
        match self.wanted.sort:
            case SortBy.CLASS:
                return lambda one: min(map(class_order, seen.classes_of(one)), default=class_order(""))
            case SortBy.STATE:
                return self._state_order
            case SortBy.IDENTIFIER:
                return lambda one: (one.id not in self._identifiers, self._identifiers.get(one.id, ""))
            case SortBy.CONTACT:
                return self._contact_order
            case SortBy.LAST:
                return lambda one: self._last.get(one.id, "")
            case SortBy.NAME:
                return lambda _: 0

    def _state_order(self, one: Member) -> tuple[int, bool]:
        return _STATES.index(self._state(one) or AccountState.NONE), one.id not in self._due

    def _contact_order(self, one: Member) -> tuple[int, str]:
        reach = self._reaches.get(one.id, NOWHERE)
        if reach.mobiles:
            return 0, reach.mobiles[0]
        if reach.emails:
            return 1, reach.emails[0]
        return (2, "") if reach.landline else (3, "")

    @cached_property
    def _identifiers(self) -> Mapping[Id, str]:
        return {self._root(person): identifier for person, identifier in self._ask(_IDENTIFIERS)}

    def _name_order(self, one: Member) -> tuple[str, str, Id]:
        last, first = self._names.get(one.id) or (fold(one.last_name), fold(one.first_name))
        return last, first, one.id

    @cached_property
    def _names(self) -> Mapping[Id, tuple[str, str]]:
        return {person: (last, first) for person, last, first in self._ask(_NAMES)}

    # Inside

    @cached_property
    def _roots(self) -> Mapping[Id, Id]:
        return {row.hex: root.hex for row, root in Ties.of(self.session).counted_as().items()}

    def _root(self, row: Id) -> Id:
        return self._roots.get(row, row)

    def _ask(self, question: str) -> Iterable[Any]:
        asked = {"school": self.session.school_id.hex, "steps": _STEPS}
        return self.session.connection().exec_driver_sql(question, asked)


def _kept(moment: datetime) -> str:
    """Write a moment as SQLite keeps it."""
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"
