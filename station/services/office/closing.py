"""The end of the day: what was done, what waits; signed by an administrator, kept as paper.

That the day is closed, with its numbers, goes to all desks; the paper bears names and stays in this desk's
encrypted database, where a backup takes it along.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select

from station.errors import NoSchool, StationError
from station.models import audit, ids
from station.models.closing import DayClosing, DayPaper
from station.models.people import Person, School
from station.models.staff import AuditEntry, Operator
from station.models.store import DeskSession, Store
from station.rules.kinds import Channel
from station.rules.rights import Actor, Right
from station.services.day import DayService
from station.services.desk import start_of_day
from station.services.messages import MessageService
from station.services.notifications import NotificationService
from station.services.office.callbacks import ToCallBack, waiting
from station.services.office.corrections import Correction, CorrectionService
from station.services.persons.who import listed_name, today
from station.services.sheets import SheetService
from station.services.staff import StaffService
from station.settings import Settings

_COUNTED = (
    "account_issued",
    "account_activated",
    "provisional_issued",
    "sheet_handed_over",
    "contact_corrected",
    "account_unlocked",
    "person_added",
)
"""What of a day's acts stands on its paper, in this order."""


class DayNotClosed(StationError):
    """There is no paper of this day here."""

    def __init__(self, day: date) -> None:
        super().__init__(
            f"no paper of {day.isoformat()} is kept at this desk: look at the list of closed days"
        )
        self.day = day


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody for whom something is left to do: a message that did not leave, a sheet nobody was given."""

    person_id: UUID | None
    name: str = field(repr=False)
    since: datetime | date
    channel: Channel | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """The day in numbers."""

    done: int
    to_call_back: int
    to_correct: int
    unsent: int
    not_handed: int


@dataclass(frozen=True, slots=True)
class DayReport:
    """What was done today in the school, and what waits; messages and single prints are this desk's own."""

    day: date
    acts: Mapping[str, int]
    figures: Figures
    to_call_back: tuple[ToCallBack, ...]
    to_correct: tuple[Correction, ...]
    unsent: tuple[Left, ...]
    not_handed: tuple[Left, ...]


@dataclass(frozen=True, slots=True)
class ClosedDay:
    """A day that was closed; ``kept`` says whether its paper is at this desk."""

    day: date
    closed_at: datetime
    operator: str | None
    station_name: str
    figures: Figures
    kept: bool


class ClosingService:
    """Answers how the day stands, closes it, and hands its paper out again."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        staff: StaffService,
        day: DayService,
        messages: MessageService,
        sheets: SheetService,
        notifications: NotificationService,
        corrections: CorrectionService,
    ) -> None:
        self._store, self._settings, self._staff, self._day = store, settings, staff, day
        self._messages, self._sheets, self._notifications = messages, sheets, notifications
        self._corrections = corrections

    def report(self, actor: Actor) -> DayReport:
        """Return how the day stands."""
        opened = self._day.opened_today(actor)
        corrections = self._corrections.all(actor)
        failed, awaited, due = self._messages.failed(), self._sheets.awaited(), self._notifications.due(actor)
        with self._store.look(actor, Right.LOOK_UP) as session:
            names = _names(session, {one.person_id for one in (*failed, *awaited) if one.person_id})
            calls = waiting(session)
            unsent = tuple(
                Left(
                    one.person_id,
                    names.get(one.person_id, "") if one.person_id else "",
                    one.queued_at,
                    one.channel,
                )
                for one in failed
            )
            not_handed = (
                *(Left(one.person_id, names.get(one.person_id, ""), one.printed_at) for one in awaited),
                *(Left(one.person_id, one.name, one.issued_on) for one in due),
            )
            figures = Figures(len(opened), len(calls), len(corrections), len(unsent), len(not_handed))
            return DayReport(today(session), _acts(session), figures, calls, corrections, unsent, not_handed)

    def close(self, actor: Actor, password: str) -> ClosedDay:
        """Close the day: the administrator signs by typing their password anew. Closing it again replaces it.

        Raises `OldPasswordWrong`, `TooManyTries`.
        """
        self._store.ask(actor, Right.CLOSE_DAY)
        self._staff.confirm(actor, password)
        report = self.report(actor)
        with self._store.look(actor, Right.CLOSE_DAY) as session:
            at = session.now()
            pdf = self._render(session, actor, report, at)
        with self._store.act(actor, Right.CLOSE_DAY) as session:
            key, desk = ids.day_closing_id(session.school_id, report.day), session.desk.station_name
            row = session.get(DayClosing, (session.school_id, key))
            if row is None:
                row = DayClosing(school_id=session.school_id, id=key, day=report.day)
                session.add(row)
            row.closed_at, row.operator_id = at, actor.operator_id
            row.station_name, row.figures = desk, asdict(report.figures)
            session.add(DayPaper(id=ids.new_id(), day=report.day, made_at=at, pdf=pdf))
            audit.record(session, actor, "day_closed", None, **asdict(report.figures))
        return ClosedDay(report.day, at, actor.name, desk, report.figures, True)

    def days(self, actor: Actor) -> tuple[ClosedDay, ...]:
        """Return the days that were closed, at whichever desk, the latest first."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            return _days(session)

    def paper(self, actor: Actor, day: date) -> bytes:
        """Return the paper of a day as it was signed here, that day's last one. Raises `DayNotClosed`."""
        with self._store.act(actor, Right.CLOSE_DAY) as session:
            pdf = session.scalars(
                select(DayPaper.pdf).where(DayPaper.day == day).order_by(DayPaper.made_at.desc()).limit(1)
            ).first()
            if pdf is None:
                raise DayNotClosed(day)
            audit.record(session, actor, "day_paper_taken", None, day=day.isoformat())
            return pdf

    def _render(self, session: DeskSession, actor: Actor, report: DayReport, at: datetime) -> bytes:
        from station.sheets.evening import EveningFacts, Section, render_evening

        school = session.get(School, (session.school_id, session.school_id))
        if school is None:
            raise NoSchool
        local = at.astimezone()
        facts = EveningFacts(
            school_name=school.name,
            station_name=session.desk.station_name,
            day=report.day,
            closed_at=local,
            operator=actor.name,
            specimen=self._settings.demo,
        )
        return render_evening(
            facts,
            report.acts,
            Section(
                [
                    (one.name, one.class_code or "", one.reason.value, one.call_at)
                    for one in report.to_call_back
                ]
            ),
            Section([(one.name, one.class_code or "", one.kind.value, one.at) for one in report.to_correct]),
            Section([(one.name, "", one.channel or "", one.since) for one in report.unsent]),
            Section([(one.name, "", "", one.since) for one in report.not_handed]),
        )


def _acts(session: DeskSession) -> dict[str, int]:
    """Return how often each of the acts that are counted was done today, in the whole school."""
    rows = session.execute(
        select(AuditEntry.act, func.count())
        .where(AuditEntry.school_id == session.school_id, AuditEntry.at >= start_of_day(session))
        .where(AuditEntry.act.in_(_COUNTED))
        .group_by(AuditEntry.act)
    )
    found = {row[0]: row[1] for row in rows}
    return {act: found[act] for act in _COUNTED if act in found}


def _days(session: DeskSession) -> tuple[ClosedDay, ...]:
    kept = set(session.scalars(select(DayPaper.day)))
    rows = session.execute(
        select(DayClosing, Operator.name)
        .outerjoin(
            Operator,
            (Operator.school_id == DayClosing.school_id) & (Operator.id == DayClosing.operator_id),
        )
        .where(DayClosing.school_id == session.school_id, DayClosing.gone.is_(False))
        .order_by(DayClosing.day.desc())
    )
    return tuple(
        ClosedDay(row.day, row.closed_at, name, row.station_name, _figures(row.figures), row.day in kept)
        for row, name in rows
    )


def _figures(kept: Mapping[str, int]) -> Figures:
    return Figures(*(int(kept.get(name, 0)) for name in Figures.__dataclass_fields__))


def _names(session: DeskSession, persons: set[UUID]) -> dict[UUID, str]:
    rows: Sequence[Person] = session.scalars(
        select(Person).where(Person.school_id == session.school_id, Person.id.in_(persons))
    ).all()
    return {row.id: listed_name(row) for row in rows if not row.purged}
