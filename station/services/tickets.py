"""Tickets: a family takes a number, a desk calls it, the hall reads which desk; never a name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from station.errors import StationError
from station.models import audit
from station.models.ids import new_id
from station.models.staff import Operator
from station.models.store import DeskSession, Store
from station.models.tickets import Ticket
from station.rules.languages import Language
from station.rules.rights import Actor, Right
from station.rules.tickets import Reason, TicketState, ticket_label, ticket_number
from station.services.in_force import in_force
from station.services.persons.who import today
from station.settings import Settings

_TOGETHER = timedelta(seconds=30)
"""Two desks that call within it have called at once."""
_SERVED_LATELY = timedelta(minutes=30)
_USUAL = timedelta(minutes=3)
"""How long a family takes, before a few have shown it."""
_ENOUGH = 3
_ROUNDED_TO = 5


class TicketsOff(StationError):
    """The school gives no tickets."""

    def __init__(self) -> None:
        super().__init__("tickets are off: an administrator turns them on in the settings")


class TicketUnknown(StationError):
    """No such ticket was given today."""

    def __init__(self) -> None:
        super().__init__("no such ticket was given today: see `station ticket list`")


class NobodyWaits(StationError):
    """There is no ticket to call."""

    def __init__(self) -> None:
        super().__init__("nobody waits with a ticket")


class TicketInHand(StationError):
    """Another desk has this ticket in hand, or is done with it."""

    def __init__(self, label: str, counter: int) -> None:
        super().__init__(f"{label} was called by desk {counter} already: call another one")
        self.label, self.counter = label, counter


@dataclass(frozen=True, slots=True)
class TicketRow:
    """A ticket of today, and who has it in hand."""

    id: UUID
    label: str
    """``A 48``, as it is written and called."""
    reason: Reason
    language: Language
    state: TicketState
    taken_at: datetime
    called_at: datetime | None = None
    counter: int | None = None
    """The number over the desk that called it."""
    operator: str = ""
    """Who called it there."""
    here: bool = False
    """Whether this desk has it in hand."""


@dataclass(frozen=True, slots=True)
class Queue:
    """The tickets of today that are not done, each list in the order in which they were taken."""

    waiting: tuple[TicketRow, ...] = ()
    in_hand: tuple[TicketRow, ...] = ()
    aside: tuple[TicketRow, ...] = ()

    @property
    def here(self) -> TicketRow | None:
        """What this desk has in hand."""
        return next((one for one in self.in_hand if one.here), None)

    @property
    def following(self) -> TicketRow | None:
        """What is called next."""
        return self.waiting[0] if self.waiting else None


@dataclass(frozen=True, slots=True)
class Call:
    """A ticket that was called, and to which desk."""

    label: str
    counter: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Wall:
    """What the hall reads: numbers, and nothing of whose they are."""

    now: tuple[Call, ...] = ()
    """The last call, and that of another desk at the same moment."""
    before: tuple[Call, ...] = ()
    waiting: int = 0
    minutes: int = 0
    """About how long who comes now will wait, by how long families took today."""


class TicketService:
    """Gives tickets, calls them, and says who waits; ``settings`` are as the home's file has them."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store, self._settings = store, settings

    def take(self, actor: Actor, reason: Reason, language: Language) -> TicketRow:
        """Give a family the next number of its letter. Raises `TicketsOff`."""
        with self._store.act(actor, Right.ENROL) as session:
            self._require_on(session)
            ticket = self._next(session, reason, language)
            session.add(ticket)
            audit.record(
                session, actor, "ticket_taken", ticket=str(ticket.id), reason=reason, language=language
            )
            return _row(session, ticket, {})

    def call(self, actor: Actor, ticket_id: UUID | None = None) -> TicketRow:
        """Call a ticket to this desk, or the one that waits longest; what the desk had in hand is done.

        One that this desk has in hand already is called once more. Raises `TicketsOff`, `NobodyWaits`,
        `TicketUnknown`, `TicketInHand`.
        """
        with self._store.act(actor, Right.ENROL) as session:
            self._require_on(session)
            tickets = _of_today(session)
            here = _number(session)
            ticket = _named(tickets, ticket_id) if ticket_id else _longest_waiting(tickets)
            if ticket.state == TicketState.DONE or (
                ticket.state == TicketState.CALLED and ticket.called_by != here
            ):
                raise TicketInHand(ticket_label(ticket.letter, ticket.number), ticket.counter or 0)
            for one in tickets:
                if one is not ticket and one.state == TicketState.CALLED and one.called_by == here:
                    _end(session, actor, one)
            ticket.state, ticket.called_at, ticket.called_by = TicketState.CALLED, session.now(), here
            ticket.counter = in_force(session, self._settings).counter or here
            ticket.operator_id = actor.operator_id
            audit.record(session, actor, "ticket_called", ticket=str(ticket.id), counter=ticket.counter)
            return _row(session, ticket, _names(session, [ticket]))

    def put_aside(self, actor: Actor, ticket_id: UUID) -> TicketRow:
        """Let a family step aside: its ticket keeps its place, and any desk takes it up again.

        Raises `TicketUnknown`, and `TicketInHand` for one that another desk has called.
        """
        with self._store.act(actor, Right.ENROL) as session:
            ticket = _own(session, ticket_id)
            ticket.state = TicketState.ASIDE
            audit.record(session, actor, "ticket_put_aside", ticket=str(ticket.id))
            return _row(session, ticket, _names(session, [ticket]))

    def finish(self, actor: Actor, ticket_id: UUID) -> None:
        """Be done with a ticket. Raises as `put_aside`."""
        with self._store.act(actor, Right.ENROL) as session:
            _end(session, actor, _own(session, ticket_id))

    def queue(self, actor: Actor) -> Queue:
        """Return who waits, whom a desk has in hand, and who stepped aside, at all desks."""
        with self._store.look(actor, Right.ENROL) as session:
            tickets = _of_today(session)
            names = _names(session, tickets)
            rows = [_row(session, one, names) for one in tickets]
        return Queue(
            *(
                tuple(one for one in rows if one.state is state)
                for state in (TicketState.WAITING, TicketState.CALLED, TicketState.ASIDE)
            )
        )

    def wall(self) -> Wall:
        """Return what the hall reads."""
        with self._store.read() as session:
            if not session.has_school:
                return Wall()
            tickets = _of_today(session)
            now = session.now()
        waiting = sum(one.state == TicketState.WAITING for one in tickets)
        calls = sorted(filter(None, map(_call, tickets)), key=lambda one: (one.at, one.label), reverse=True)
        last = calls[:2]
        if len(last) > 1 and (last[0].counter == last[1].counter or last[0].at - last[1].at > _TOGETHER):
            last = last[:1]
        return Wall(tuple(last), tuple(calls[len(last) :]), waiting, _minutes(tickets, waiting, now))

    def _require_on(self, session: DeskSession) -> None:
        if not in_force(session, self._settings).tickets:
            raise TicketsOff

    def _next(self, session: DeskSession, reason: Reason, language: Language) -> Ticket:
        of_letter = [one for one in _of_today(session) if one.letter == reason.letter]
        here, taken = _number(session), {one.number for one in of_letter}
        place = 1 + sum(one.given_by == here for one in of_letter)
        while (number := ticket_number(here, place)) in taken:
            place += 1
        return Ticket(
            school_id=session.school_id,
            id=new_id(),
            day=today(session),
            letter=reason.letter,
            number=number,
            reason=reason,
            language=language,
            state=TicketState.WAITING,
            taken_at=session.now(),
            given_by=here,
        )


def _number(session: DeskSession) -> int:
    """Return this desk's number; a desk that was never connected is the first."""
    return max(session.desk.station, 1)


def _of_today(session: DeskSession) -> list[Ticket]:
    return list(
        session.scalars(
            select(Ticket)
            .where(Ticket.school_id == session.school_id, Ticket.day == today(session))
            .where(Ticket.gone.is_(False))
            .order_by(Ticket.taken_at, Ticket.id)
        )
    )


def _named(tickets: Sequence[Ticket], ticket_id: UUID) -> Ticket:
    if (found := next((one for one in tickets if one.id == ticket_id), None)) is None:
        raise TicketUnknown
    return found


def _longest_waiting(tickets: Sequence[Ticket]) -> Ticket:
    if (found := next((one for one in tickets if one.state == TicketState.WAITING), None)) is None:
        raise NobodyWaits
    return found


def _own(session: DeskSession, ticket_id: UUID) -> Ticket:
    ticket = _named(_of_today(session), ticket_id)
    if ticket.state == TicketState.CALLED and ticket.called_by != _number(session):
        raise TicketInHand(ticket_label(ticket.letter, ticket.number), ticket.counter or 0)
    return ticket


def _end(session: DeskSession, actor: Actor, ticket: Ticket) -> None:
    if ticket.state != TicketState.DONE:
        ticket.state, ticket.done_at = TicketState.DONE, session.now()
        audit.record(session, actor, "ticket_done", ticket=str(ticket.id))


def _names(session: DeskSession, tickets: Iterable[Ticket]) -> dict[UUID, str]:
    wanted = {one.operator_id for one in tickets if one.operator_id is not None}
    if not wanted:
        return {}
    found = session.execute(
        select(Operator.id, Operator.name).where(
            Operator.school_id == session.school_id, Operator.id.in_(wanted)
        )
    )
    return {row.id: row.name for row in found}


def _row(session: DeskSession, ticket: Ticket, names: dict[UUID, str]) -> TicketRow:
    called = ticket.state in (TicketState.CALLED, TicketState.ASIDE)
    return TicketRow(
        ticket.id,
        ticket_label(ticket.letter, ticket.number),
        Reason(ticket.reason) if ticket.reason in set(Reason) else Reason.OTHER,
        Language(ticket.language),
        TicketState(ticket.state),
        ticket.taken_at,
        ticket.called_at,
        ticket.counter,
        names.get(ticket.operator_id, "") if called and ticket.operator_id is not None else "",
        ticket.state == TicketState.CALLED and ticket.called_by == _number(session),
    )


def _call(ticket: Ticket) -> Call | None:
    if ticket.called_at is None or ticket.counter is None:
        return None
    return Call(ticket_label(ticket.letter, ticket.number), ticket.counter, ticket.called_at)


def _minutes(tickets: Sequence[Ticket], waiting: int, now: datetime) -> int:
    took = [one.done_at - one.called_at for one in tickets if one.done_at and one.called_at]
    each = sum(took, timedelta()) / len(took) if len(took) >= _ENOUGH else _USUAL
    desks = {one.counter for one in tickets if one.called_at and now - one.called_at <= _SERVED_LATELY}
    minutes = waiting * each.total_seconds() / 60 / max(1, len(desks))
    return -(-round(minutes) // _ROUNDED_TO) * _ROUNDED_TO
