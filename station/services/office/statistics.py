"""How far the enrolment has come: who has an account, since when, by which way, and what stood in the way."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from statistics import fmean, median, quantiles
from typing import Any
from uuid import UUID

from station.models.people import School
from station.models.store import DeskSession, Store
from station.rules.classes import class_order
from station.rules.kinds import AccountState, PersonKind
from station.rules.rights import Actor, Right
from station.services.desk import start_of_day
from station.services.office.census import NOWHERE, Census, Holding, Id, Member, census, reaches
from station.services.office.walks import Failure, Walks, walks
from station.settings import Settings

_BACK = timedelta(days=7)
"""How far back a day is looked for with which today is compared."""
_DAYS = 14


class Period(StrEnum):
    """Since when is counted."""

    TODAY = "today"
    WEEK = "week"
    YEAR = "year"
    """Since the 1st of September."""


class Way(StrEnum):
    """By which way an account was opened."""

    SMS = "sms"
    SHEET = "sheet"
    EMAIL = "email"
    FRANCECONNECT = "franceconnect"
    VOUCHED = "vouched"


class Part(StrEnum):
    """The parts of a `Share`."""

    ACTIVE = "active"
    GIVEN = "given"
    WITHOUT = "without"


_PARTS = tuple(Part)
_WAYS = {"notification": Way.SHEET}


@dataclass(frozen=True, slots=True)
class Share:
    """How many have used their account, were given one and have not used it yet, or have none."""

    active: int = 0
    given: int = 0
    without: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.active + self.given + self.without

    @property
    def percent(self) -> int:
        """How many of a hundred are active."""
        return round(100 * self.active / self.total) if self.total else 0


@dataclass(frozen=True, slots=True)
class Pace:
    """How long it took from the first page to the account, in seconds; None where nobody was timed."""

    timed: int = 0
    mean: float | None = None
    middle: float | None = None
    """One in two took less."""
    slow: float | None = None
    """One in ten took longer."""


@dataclass(frozen=True, slots=True)
class Hours:
    """The accounts of a day by the hour."""

    day: date
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """Those of the whole day."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Progress:
    """The state of things at a moment. Numbers alone, nobody's name."""

    kind: PersonKind
    period: Period
    at: datetime
    school: str
    everybody: Share
    classes: tuple[tuple[str, Share], ...]
    """By class, "" for none; a guardian of two counts in the class of each child."""
    locked: int
    families: int
    families_without: int
    """Families in which nobody has an account that is used, or was given one."""
    unreachable: int
    """Of those without, who has neither a mobile nor an e-mail address."""
    waiting_sheets: int
    """Sheets that were made and are not in a hand yet."""
    today: Hours
    before: Hours | None
    """The last day before today on which there was something."""
    days: tuple[tuple[date, int], ...]
    """The accounts of the last days, from the first on which there was one."""
    ways: tuple[tuple[Way, int], ...]
    failures: tuple[Failure, ...]
    pace: Pace


class StatisticsService:
    """Answers how far the enrolment has come, at all desks of the school."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store, self._settings = store, settings

    def progress(
        self, actor: Actor, kind: PersonKind = PersonKind.GUARDIAN, period: Period = Period.YEAR
    ) -> Progress:
        """Return how things stand."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            return _progress(session, kind, period)

    def persons(
        self, actor: Actor, kind: PersonKind, period: Period, of: Way | Part, class_code: str | None = None
    ) -> tuple[UUID, ...]:
        """Return who is counted in a bar: who came by a way, or who belongs to a part, of a class or of all.

        The order is that of the names.
        """
        with self._store.look(actor, Right.LOOK_UP) as session:
            seen = census(session)
            since = since_when(period, start_of_day(session))
            found = [
                one
                for one in _people(seen, kind)
                if _counts(seen.accounts.get(one.id), of, since)
                and (class_code is None or class_code in seen.classes_of(one))
            ]
        found.sort(key=lambda one: (one.last_name.casefold(), one.first_name.casefold(), one.id))
        return tuple(UUID(one.id) for one in found)

    def page(
        self, actor: Actor, kind: PersonKind = PersonKind.GUARDIAN, period: Period = Period.YEAR
    ) -> bytes:
        """Return the progress on one A4 page, for the head of the school: a PDF without anybody's name."""
        # Loaded when first needed: reportlab takes long, and the window comes first.
        from station.services.office.progress_page import progress_page

        return progress_page(self.progress(actor, kind, period), specimen=self._settings.demo)


def _progress(session: DeskSession, kind: PersonKind, period: Period) -> Progress:
    seen, now = census(session), session.now().astimezone()
    people = _people(seen, kind)
    standing = {one.id: _standing(seen.accounts.get(one.id)) for one in people}
    without = [one.id for one in people if standing[one.id] == 2]
    since = since_when(period, start_of_day(session))
    holdings = [(one, seen.accounts[one.id]) for one in people if one.id in seen.accounts]
    moments = [held.activated_at.astimezone() for _, held in holdings if held.activated_at is not None]
    seen_families = seen.families()
    lonely = [
        family for family in seen_families if all(_standing(seen.accounts.get(one)) == 2 for one in family)
    ]
    reach = reaches(session, seen).held
    told = walks(session, since, kind)
    school = session.get_one(School, (session.school_id, session.school_id))
    return Progress(
        kind=kind,
        period=period,
        at=now,
        school=school.name,
        everybody=_share(standing[one.id] for one in people),
        classes=_classes(seen, people, standing),
        locked=sum(held.state is AccountState.LOCKED for _, held in holdings),
        families=len(seen_families),
        families_without=len(lonely),
        unreachable=sum(not reach.get(one, NOWHERE).somewhere for one in without),
        waiting_sheets=_waiting_sheets(session, {one.id for one in people}, seen),
        today=_hours(moments, now.date()),
        before=_before(moments, now.date()),
        days=_days(moments, now.date()),
        ways=_ways(holdings, since),
        failures=told.failures,
        pace=_pace(told),
    )


def _people(seen: Census, kind: PersonKind) -> list[Member]:
    return list(seen.adults() if kind is PersonKind.GUARDIAN else seen.pupils())


def _way(held: Holding) -> Way:
    return _WAYS.get(held.opened_by) or Way(held.opened_by)


def _since(held: Holding, since: datetime) -> bool:
    return held.activated_at is not None and held.activated_at >= since


def _counts(held: Holding | None, of: Way | Part, since: datetime) -> bool:
    if isinstance(of, Part):
        return _PARTS[_standing(held)] is of
    return held is not None and _since(held, since) and _way(held) is of


def since_when(period: Period, today: datetime) -> datetime:
    """Return when a period began, of which ``today`` is the beginning of the last day."""
    match period:
        case Period.TODAY:
            return today
        case Period.WEEK:
            return today - timedelta(days=6)
        case Period.YEAR:
            year = today.year if today.month >= 9 else today.year - 1
            return today.replace(year=year, month=9, day=1)


def _standing(held: Holding | None) -> int:
    """Return which part of a `Share` somebody belongs to: 0 active, 1 given, 2 without."""
    if held is None or held.state is AccountState.CLOSED:
        return 2
    return 0 if held.was_active else 1


def _share(parts: Iterable[int]) -> Share:
    counted = Counter(parts)
    return Share(*(counted[part] for part in range(3)))


def _classes(
    seen: Census, people: Sequence[Member], standing: Mapping[Id, int]
) -> tuple[tuple[str, Share], ...]:
    by_class: defaultdict[str, list[int]] = defaultdict(list)
    for one in people:
        for code in seen.classes_of(one):
            by_class[code].append(standing[one.id])
    return tuple((code, _share(by_class[code])) for code in sorted(by_class, key=class_order))


def _hours(moments: Iterable[datetime], day: date) -> Hours:
    counted = Counter(one.hour for one in moments if one.date() == day)
    return Hours(day, tuple(counted[hour] for hour in range(24)))


def _before(moments: Sequence[datetime], today: date) -> Hours | None:
    days = [one.date() for one in moments if today - _BACK <= one.date() < today]
    return _hours(moments, max(days)) if days else None


def _days(moments: Iterable[datetime], today: date) -> tuple[tuple[date, int], ...]:
    counted = Counter(one.date() for one in moments)
    shown = [today - timedelta(days=back) for back in range(_DAYS - 1, -1, -1)]
    first = next((day for day in shown if counted[day]), today)
    return tuple((day, counted[day]) for day in shown if day >= first)


def _ways(holdings: Iterable[tuple[Member, Holding]], since: datetime) -> tuple[tuple[Way, int], ...]:
    """Count the accounts that became active since; vouching stands there only where somebody did."""
    counted = Counter(_way(held) for _, held in holdings if _since(held, since))
    return tuple((way, counted[way]) for way in Way if counted[way] or way is not Way.VOUCHED)


def _pace(told: Walks) -> Pace:
    took = told.seconds
    if not took:
        return Pace()
    slow = quantiles(took, n=10)[-1] if len(took) > 1 else max(took)
    return Pace(len(took), fmean(took), median(took), slow)


_WAITING = """
    SELECT s.person_id, s.handed_over_at IS NOT NULL
    FROM sheet_print s JOIN login l ON l.school_id = s.school_id AND l.id = s.login_id
    WHERE s.school_id = :school AND s.kind = 'notification' AND NOT s.gone
        AND l.provisional_until IS NOT NULL
    ORDER BY s.printed_at, s.id
"""


def _waiting_sheets(session: DeskSession, people: set[Id], seen: Census) -> int:
    """Count those whose latest sheet is in nobody's hand yet."""
    asked: dict[str, Any] = {"school": session.school_id.hex}
    rows = session.connection().exec_driver_sql(_WAITING, asked)
    latest: dict[Id, int] = {person: handed for person, handed, *_ in rows}
    return sum(not handed for person, handed in latest.items() if person in people and person in seen.members)
