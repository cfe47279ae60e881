"""Who will fail today and why, before they stand at the desk, and what became of it afterwards.

A reason holds as of the school's last import: who has had an account since is told with what became of them,
and so is who was corrected at the desk.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from station.models.people import RosterFile, School
from station.models.store import DeskSession, Store
from station.rules.ages import is_doubtful_birth_date
from station.rules.classes import class_order
from station.rules.doubts import birth_date_said
from station.rules.kinds import AccountState, Channel, Flag, PersonKind
from station.rules.names import fold
from station.rules.rights import Actor, Right
from station.services.in_force import in_force
from station.services.messages import MessageService
from station.services.office.census import NOWHERE, Census, Holding, Id, Member, Reach, census, reaches
from station.services.persons.who import today
from station.settings import Settings


class Reason(StrEnum):
    """Why somebody will fail, the most pressing first: a family is counted under its first."""

    NO_GUARDIAN = "no_guardian"
    UNUSABLE_EMAIL = "unusable_email"
    NO_MOBILE = "no_mobile"
    LANDLINE_ONLY = "landline_only"
    DATE_TO_CHECK = "date_to_check"
    SHARED_MOBILE = "shared_mobile"
    NAMESAKE = "namesake"
    NAME_DIFFERS = "name_differs"


ON_PAPER = frozenset({Reason.NO_MOBILE, Reason.LANDLINE_ONLY, Reason.UNUSABLE_EMAIL})
"""The reasons for which no code can come: a sheet leads to an account all the same."""
_ORDER = {reason: place for place, reason in enumerate(Reason)}


class Outcome(StrEnum):
    """What became of somebody who was to fail."""

    WAITING = "waiting"
    CORRECTED = "corrected"
    """The desk has written what the school's lists lacked."""
    SHEET = "sheet"
    """A sheet was made, and is in nobody's hand yet."""
    HANDED = "handed"
    ACTIVE = "active"


@dataclass(frozen=True, slots=True)
class Case:
    """Somebody who will fail, or was to."""

    person_id: UUID
    kind: PersonKind
    last_name: str = field(repr=False)
    first_name: str = field(repr=False)
    classes: tuple[str, ...]
    """A pupil's class, or those of a guardian's children, the youngest first."""
    children: tuple[str, ...] = field(repr=False)
    """A guardian's children, by their first names."""
    reasons: tuple[Reason, ...]
    outcome: Outcome
    family: int
    """The same number for all of one family."""

    @property
    def class_code(self) -> str:
        """Where the family is counted: with its youngest child; "" for no class."""
        return self.classes[0] if self.classes else ""


@dataclass(frozen=True, slots=True)
class Group:
    """The families of one reason, the most pressing that they have."""

    reason: Reason
    families: int
    cases: tuple[Case, ...]
    settled: tuple[Case, ...]
    """Those who are no longer waiting."""

    @property
    def outcomes(self) -> tuple[tuple[Outcome, int], ...]:
        """What became of those, by how many."""
        counted = Counter(one.outcome for one in self.settled)
        return tuple((outcome, counted[outcome]) for outcome in Outcome if counted[outcome])


@dataclass(frozen=True, slots=True)
class Forecast:
    """All who will fail, by family; ``imported_at`` is the last import, None where there was none."""

    at: datetime
    imported_at: datetime | None
    school: str
    cases: tuple[Case, ...]
    """By class and name."""

    @property
    def waiting(self) -> tuple[Case, ...]:
        """Those who will fail."""
        return tuple(one for one in self.cases if one.outcome is Outcome.WAITING)

    @property
    def families(self) -> int:
        """How many families will need somebody."""
        return len({one.family for one in self.waiting})

    @property
    def groups(self) -> tuple[Group, ...]:
        """The families by their most pressing reason, each once."""
        first = _first_reasons(self.waiting)
        settled_by: defaultdict[Reason, list[Case]] = defaultdict(list)
        for one in self.cases:
            if one.outcome is not Outcome.WAITING:
                settled_by[one.reasons[0]].append(one)
        found: list[Group] = []
        for reason in Reason:
            cases = tuple(
                one for one in self.waiting if first[one.family] is reason and reason in one.reasons
            )
            settled = tuple(settled_by[reason])
            if cases or settled:
                found.append(Group(reason, len({one.family for one in cases}), cases, settled))
        return tuple(found)

    @property
    def classes(self) -> tuple[tuple[str, int], ...]:
        """How many families are waited for in each class, each counted once, with its youngest child."""
        where: dict[int, str] = {}
        for one in self.waiting:
            known = where.get(one.family)
            if known is None or class_order(one.class_code) < class_order(known):
                where[one.family] = one.class_code
        counted = Counter(where.values())
        return tuple((code, counted[code]) for code in sorted(counted, key=class_order))


class ForecastService:
    """Answers who will fail, why, and what became of them."""

    def __init__(self, store: Store, messages: MessageService, settings: Settings) -> None:
        self._store, self._messages, self._settings = store, messages, settings

    def forecast(self, actor: Actor) -> Forecast:
        """Return all who will fail and all who were to, as of the last import."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            return self._forecast(session)

    def page(self, actor: Actor) -> bytes:
        """Return the forecast for the form teachers: a PDF, each class on a page of its own."""
        # Loaded when first needed: reportlab takes long, and the window comes first.
        from station.services.office.forecast_page import forecast_page

        with self._store.look(actor, Right.LOOK_UP) as session:
            found, station = self._forecast(session), session.desk.station_name
        return forecast_page(found, station, actor.name, specimen=self._settings.demo)

    def _forecast(self, session: DeskSession) -> Forecast:
        # Where no gateway is set up at all, none is taken to be missing.
        by_email = self._messages.can_send(Channel.EMAIL) or not self._messages.can_send(Channel.SMS)
        seen = census(session)
        school = session.get_one(School, (session.school_id, session.school_id))
        imported_at = session.scalar(
            select(func.max(RosterFile.imported_at)).where(
                RosterFile.school_id == session.school_id, RosterFile.gone.is_(False)
            )
        )
        pupils_too = in_force(session, self._settings).student_accounts
        doubts = _Doubts(session, seen, by_email=by_email, pupils_too=pupils_too)
        handed, families = _handed(session), _numbered(seen)
        cases: list[Case] = []
        for one in doubts.whom():
            reasons, held = doubts.of(one), seen.accounts.get(one.id)
            outcome = _outcome(held, one.id, handed)
            if outcome is Outcome.WAITING and not reasons:
                reasons, outcome = doubts.by_the_lists(one), Outcome.CORRECTED
            settled_before = held is not None and (imported_at is None or held.opened_at < imported_at)
            if reasons and not (outcome is not Outcome.WAITING and settled_before):
                cases.append(_case(seen, one, reasons, outcome, families[one.id]))
        return Forecast(
            session.now().astimezone(), imported_at, school.name, tuple(sorted(cases, key=_place))
        )


class _Doubts:
    """What may stand in somebody's way, by what is known of all."""

    def __init__(self, session: DeskSession, seen: Census, *, by_email: bool, pupils_too: bool) -> None:
        self._seen, self._by_email, self._pupils_too = seen, by_email, pupils_too
        self._day = today(session)
        reached = reaches(session, seen)
        self._reach, self._listed = reached.held, reached.listed
        self._dated = {one.id for one in seen.pupils() if self._is_doubtful(one)}
        self._names = {one.id: _named(one) for one in self.whom()}
        self._bearers = Counter(self._names.values())
        self._sharing, self._split = self._shared()

    def whom(self) -> Iterable[Member]:
        """Return all who may fail: guardians, and pupils."""
        yield from self._seen.adults()
        yield from self._seen.pupils()

    def of(self, one: Member) -> tuple[Reason, ...]:
        """Return what stands in somebody's way, the most pressing first."""
        found: list[Reason] = []
        if one.kind is PersonKind.STUDENT:
            if not self._seen.guardians.get(one.id) and one.id not in self._seen.own_rows:
                found.append(Reason.NO_GUARDIAN)
            if self._pupils_too:
                found += [Reason.DATE_TO_CHECK] if one.id in self._dated else []
                found += [Reason.NAMESAKE] if self._bearers[self._names[one.id]] > 1 else []
            return tuple(found)
        found += self._unreached(self._reach.get(one.id, NOWHERE))
        children = self._seen.children[one.id]
        doubts = {
            Reason.DATE_TO_CHECK: any(child in self._dated for child in children),
            Reason.SHARED_MOBILE: one.id in self._sharing,
            Reason.NAMESAKE: self._bearers[self._names[one.id]] > 1,
            Reason.NAME_DIFFERS: one.id in self._split or self._differ(children),
        }
        found += [reason for reason, raised in doubts.items() if raised]
        return tuple(found)

    def by_the_lists(self, one: Member) -> tuple[Reason, ...]:
        """Return why no code would have come by what the school's lists alone say."""
        if one.kind is PersonKind.STUDENT or one.id not in self._listed:
            return ()
        return tuple(self._unreached(self._listed[one.id]))

    def _unreached(self, reach: Reach) -> list[Reason]:
        if reach.mobiles or (self._by_email and reach.emails):
            return []
        found = [Reason.LANDLINE_ONLY if reach.landline else Reason.NO_MOBILE]
        return [Reason.UNUSABLE_EMAIL, *found] if reach.odd else found

    def _is_doubtful(self, pupil: Member) -> bool:
        born = pupil.birth_date
        return (
            born is None
            or is_doubtful_birth_date(born, self._day)
            or Flag.DATE_TO_CHECK in pupil.doubts
            or birth_date_said(pupil.doubts) is not None
        )

    def _shared(self) -> tuple[set[Id], set[Id]]:
        """Return which adults share a mobile, and which of them may be one adult under two names."""
        by_number: defaultdict[str, list[Member]] = defaultdict(list)
        for one in self._seen.adults():
            for number in self._reach.get(one.id, NOWHERE).mobiles:
                by_number[number].append(one)
        sharing: set[Id] = set()
        split: set[Id] = set()
        for holders in by_number.values():
            if len(holders) > 1:
                firsts = Counter(_folded(one.first_name) for one in holders)
                for one in holders:
                    twice = firsts[_folded(one.first_name)] > 1
                    (split if twice else sharing).add(one.id)
        return sharing, split

    def _differ(self, children: tuple[Id, ...]) -> bool:
        """Whether brothers and sisters have no last name in common."""
        if len(children) < 2:
            return False
        names = [
            {_folded(self._seen.members[child].born_as), _folded(self._seen.members[child].last_name)}
            for child in children
        ]
        common = names[0]
        for theirs in names[1:]:
            common = common & theirs
        return not common


@lru_cache(maxsize=40_000)
def _folded(name: str) -> str:
    return fold(name)


def _named(one: Member) -> tuple[PersonKind, str, str]:
    return one.kind, _folded(one.last_name), _folded(one.first_name)


def _first_reasons(cases: Iterable[Case]) -> dict[int, Reason]:
    first: dict[int, Reason] = {}
    for one in cases:
        known = first.get(one.family)
        if known is None or _ORDER[one.reasons[0]] < _ORDER[known]:
            first[one.family] = one.reasons[0]
    return first


def _numbered(seen: Census) -> dict[Id, int]:
    return {one: number for number, family in enumerate(seen.families()) for one in family}


def _outcome(held: Holding | None, person: Id, handed: Mapping[Id, bool]) -> Outcome:
    if held is None or held.state is AccountState.CLOSED:
        return Outcome.WAITING
    if held.was_active:
        return Outcome.ACTIVE
    return Outcome.HANDED if handed.get(person) else Outcome.SHEET


_SHEETS = """
    SELECT person_id, handed_over_at IS NOT NULL FROM sheet_print
    WHERE school_id = :school AND NOT gone ORDER BY printed_at, id
"""


def _handed(session: DeskSession) -> dict[Id, bool]:
    """Return, of each who has a sheet, whether the latest is in a hand."""
    asked: dict[str, Any] = {"school": session.school_id.hex}
    rows = session.connection().exec_driver_sql(_SHEETS, asked)
    return {person: bool(handed) for person, handed in rows}


def _case(seen: Census, one: Member, reasons: tuple[Reason, ...], outcome: Outcome, family: int) -> Case:
    children = [seen.members[child] for child in seen.children.get(one.id, ())]
    classes = sorted(seen.classes_of(one), key=class_order)
    names = tuple(child.first_name for child in children) if one.kind is PersonKind.GUARDIAN else ()
    return Case(
        UUID(one.id), one.kind, one.last_name, one.first_name, tuple(classes), names, reasons, outcome, family
    )


def _place(one: Case) -> tuple[object, ...]:
    return class_order(one.class_code), _folded(one.last_name), _folded(one.first_name), one.person_id
