"""Tickets: who waits, who is called where, and what the hall reads."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select

from station.models.staff import AuditEntry
from station.models.store import Store, open_store
from station.rules.languages import Language
from station.rules.rights import Actor, Role
from station.rules.tickets import Reason, TicketState
from station.services.school_settings import SchoolSettingsService
from station.services.tickets import (
    NobodyWaits,
    TicketInHand,
    TicketService,
    TicketsOff,
    TicketUnknown,
    Wall,
)
from station.settings import Settings
from tests.operators import enlist
from tests.services.rosters import KEY, TODAY, school_store


class Clock:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.now = TODAY

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    school_store(tmp_path).close()
    opened = open_store(tmp_path / "station.db", KEY, clock)
    yield opened
    opened.close()


@pytest.fixture
def nadia(store: Store) -> Actor:
    (actor,) = enlist(store, Actor(uuid4(), "Nadia P.", Role.SECRETARY))
    return actor


@pytest.fixture
def tickets(store: Store) -> TicketService:
    return TicketService(store, Settings(home=store.path.parent, tickets=True))


def take(tickets: TicketService, actor: Actor, reason: Reason = Reason.OPEN) -> str:
    return tickets.take(actor, reason, Language.FRENCH).label


def test_each_letter_counts_for_itself_and_each_day_anew(
    tickets: TicketService, nadia: Actor, clock: Clock
) -> None:
    given = [take(tickets, nadia, reason) for reason in (Reason.OPEN, Reason.OPEN, Reason.LOST)]
    assert given == ["A\u00a01", "A\u00a02", "B\u00a01"]
    clock.now += timedelta(days=1)
    assert take(tickets, nadia) == "A\u00a01"
    assert len(tickets.queue(nadia).waiting) == 1, "yesterday's are over"


def test_the_longest_waiting_is_called_and_who_was_in_hand_is_done(
    tickets: TicketService, nadia: Actor, clock: Clock
) -> None:
    for reason in (Reason.LOST, Reason.OPEN):
        take(tickets, nadia, reason)
        clock.now += timedelta(minutes=1)
    called = tickets.call(nadia)
    assert (called.label, called.counter, called.operator, called.here) == ("B\u00a01", 1, "Nadia P.", True)
    assert tickets.queue(nadia).here == called
    assert tickets.call(nadia).label == "A\u00a01"
    queue = tickets.queue(nadia)
    assert (queue.waiting, queue.aside, [one.label for one in queue.in_hand]) == ((), (), ["A\u00a01"])
    with pytest.raises(NobodyWaits):
        tickets.call(nadia)
    assert tickets.queue(nadia).here is not None, "who is in hand stays in hand"


def test_one_put_aside_keeps_its_place_and_is_taken_up_again(
    tickets: TicketService, nadia: Actor, clock: Clock
) -> None:
    first = tickets.take(nadia, Reason.OPEN, Language.ARABIC)
    clock.now += timedelta(minutes=1)
    take(tickets, nadia)
    tickets.call(nadia)
    aside = tickets.put_aside(nadia, first.id)
    assert (aside.state, aside.taken_at, aside.operator) == (TicketState.ASIDE, first.taken_at, "Nadia P.")
    assert [one.label for one in tickets.queue(nadia).aside] == [first.label]
    assert tickets.call(nadia).label == "A\u00a02", "the next is another"
    again = tickets.call(nadia, first.id)
    assert (again.state, again.language) == (TicketState.CALLED, Language.ARABIC)
    tickets.finish(nadia, first.id)
    with pytest.raises(TicketInHand):
        tickets.call(nadia, first.id)
    with pytest.raises(TicketUnknown):
        tickets.call(nadia, uuid4())


def test_off_by_default_and_chosen_for_the_school(store: Store) -> None:
    settings = Settings(home=store.path.parent)
    (lise,) = enlist(store, Actor(uuid4(), "Lise T.", Role.ADMINISTRATOR))
    tickets = TicketService(store, settings)
    with pytest.raises(TicketsOff):
        take(tickets, lise)
    SchoolSettingsService(store, settings).change(lise, {"tickets": True, "counter": 7})
    take(tickets, lise)
    assert tickets.call(lise).counter == 7


def test_the_hall_reads_the_last_call_those_before_and_who_waits(
    tickets: TicketService, nadia: Actor, clock: Clock
) -> None:
    assert tickets.wall() == Wall()
    for _ in range(5):
        take(tickets, nadia)
    for _ in range(2):
        clock.now += timedelta(minutes=4)
        tickets.call(nadia)
    wall = tickets.wall()
    assert [(one.label, one.counter) for one in wall.now] == [("A\u00a02", 1)]
    assert [one.label for one in wall.before] == ["A\u00a01"]
    assert (wall.waiting, wall.minutes) == (3, 10), "three families, three minutes each: rounded up"


def test_how_long_one_waits_is_learned_from_the_day(
    tickets: TicketService, nadia: Actor, clock: Clock
) -> None:
    for _ in range(6):
        take(tickets, nadia)
    for _ in range(4):
        tickets.call(nadia)
        clock.now += timedelta(minutes=10)
    assert (tickets.wall().waiting, tickets.wall().minutes) == (2, 20)


def test_two_desks_at_once_share_the_call(
    store: Store, tickets: TicketService, nadia: Actor, clock: Clock
) -> None:
    other = TicketService(store, Settings(home=store.path.parent, tickets=True, counter=2))
    for _ in range(3):
        take(tickets, nadia)
    first = tickets.call(nadia)
    tickets.put_aside(nadia, first.id)  # or the same desk's next call would end it
    clock.now += timedelta(seconds=5)
    other.call(nadia)
    assert [one.counter for one in tickets.wall().now] == [2, 1]
    clock.now += timedelta(minutes=2)
    other.call(nadia)
    assert [one.counter for one in tickets.wall().now] == [2]


def test_the_audit_holds_ids_and_kinds(store: Store, tickets: TicketService, nadia: Actor) -> None:
    ticket = tickets.take(nadia, Reason.LOST, Language.ENGLISH)
    tickets.call(nadia)
    tickets.finish(nadia, ticket.id)
    with store.read() as session:
        lines = {row.act: (row.subject_id, row.facts) for row in session.scalars(select(AuditEntry))}
    assert lines["ticket_taken"] == (None, {"ticket": str(ticket.id), "reason": "lost", "language": "en"})
    assert lines["ticket_called"] == (None, {"ticket": str(ticket.id), "counter": 1})
    assert lines["ticket_done"] == (None, {"ticket": str(ticket.id)})
