"""Acts on several at once: whom each suits, and doing it to those alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from station.models import audit
from station.models.accounts import Account, Login
from station.models.desk import Message
from station.models.people import Person, School
from station.models.store import DeskSession
from station.rules.classes import class_order
from station.rules.kinds import AccountState, MessageState, PersonKind
from station.rules.rights import Actor
from station.services.accounts.lapsing import last_day
from station.services.accounts.logins import issued_of
from station.services.accounts.states import account_of
from station.services.messages import MessageKind
from station.services.office.list_records import LeftOut, ListAct, NotSuited, Preview
from station.services.persons.family import children_of, shares
from station.services.persons.ties import Ties
from station.services.persons.who import get, holder_of, listed_name, today
from station.settings import Settings

_OPEN = (AccountState.ISSUED, AccountState.ACTIVATED)
_FAILED = (MessageState.REFUSED, MessageState.NOT_SENT)


@dataclass(frozen=True, slots=True)
class Suited:
    """Somebody whom an act suits: the account that serves them, and what the act needs of it."""

    person: Person
    account: Account | None
    until: datetime | None = None
    messages: tuple[Message, ...] = ()


def weigh(
    session: DeskSession, act: ListAct, persons: Sequence[UUID]
) -> tuple[list[Suited], list[NotSuited]]:
    """Return whom an act suits and whom not, each account once. Raises `PersonUnknown`."""
    failed = _failed(session) if act is ListAct.SEND_AGAIN else {}
    suited: dict[UUID, Suited] = {}
    left_out: dict[UUID, NotSuited] = {}
    for person_id in persons:
        person = holder_of(session, get(session, person_id))
        weighed = _weigh(session, act, person, failed)
        if isinstance(weighed, Suited):
            suited[person.id] = weighed
        else:
            left_out[person.id] = NotSuited(person.id, listed_name(person), weighed)
    return list(suited.values()), list(left_out.values())


def preview(session: DeskSession, act: ListAct, persons: Sequence[UUID]) -> Preview:
    """Say whom an act would touch."""
    suited, left_out = weigh(session, act, persons)
    return Preview(act, tuple(one.person.id for one in suited), tuple(left_out))


def lock(session: DeskSession, actor: Actor, suited: Sequence[Suited]) -> int:
    """Lock these accounts."""
    for one in suited:
        if one.account is not None:
            one.account.state = AccountState.LOCKED.value
            audit.record(session, actor, "account_locked", one.account.person_id, by="list")
    return len(suited)


def send_again(session: DeskSession, actor: Actor, suited: Sequence[Suited]) -> int:
    """Queue anew what did not leave for these."""
    for one in suited:
        for message in one.messages:
            message.state, message.reason, message.settled_at = MessageState.QUEUED, None, None
            message.queued_at = session.now()
            audit.record(session, actor, "message_sent_again", message.person_id, kind=message.kind)
    return len(suited)


def cover(session: DeskSession, actor: Actor, settings: Settings, suited: Sequence[Suited]) -> bytes:
    """Draw the list by which the sheets of these are handed over."""
    from station.sheets.cover import CoverFacts, CoverRow, render_cover

    school = session.get_one(School, (session.school_id, session.school_id))
    facts = CoverFacts(
        school_name=school.name,
        station_name=session.desk.station_name,
        printed_on=today(session),
        valid_until=min(last_day(one.until) for one in suited if one.until is not None),
        operator=actor.name or None,
        specimen=settings.demo,
    )
    rows = [
        CoverRow(*_handed_to(session, one.person), frozenset(map(str, shares(session, one.person))))
        for one in suited
    ]
    rows.sort(key=lambda row: (class_order(row.class_code or ""), row.name))
    return render_cover(facts, rows)


def _weigh(
    session: DeskSession, act: ListAct, person: Person, failed: dict[UUID, tuple[Message, ...]]
) -> Suited | LeftOut:
    account = account_of(session, person)
    if act is ListAct.SEND_AGAIN:
        messages = failed.get(person.id, ())
        return Suited(person, account, messages=messages) if messages else LeftOut.ALL_SENT
    if account is None:
        return LeftOut.NO_ACCOUNT
    if act is ListAct.COVER:
        until = _provisional(issued_of(session, account.id))
        return Suited(person, account, until) if until else LeftOut.NO_SHEET
    if account.state == AccountState.CLOSED:
        return LeftOut.CLOSED
    return Suited(person, account) if account.state in _OPEN else LeftOut.LOCKED


def _provisional(logins: Sequence[Login]) -> datetime | None:
    return max((one.provisional_until for one in logins if one.provisional_until is not None), default=None)


def _failed(session: DeskSession) -> dict[UUID, tuple[Message, ...]]:
    """Return by person the notices and reminders that did not leave; a code is asked for anew instead."""
    ties = Ties.of(session)
    rows = session.scalars(
        select(Message)
        .where(Message.state.in_(_FAILED), Message.kind != MessageKind.CODE, Message.person_id.is_not(None))
        .order_by(Message.queued_at, Message.id)
    )
    found: dict[UUID, tuple[Message, ...]] = {}
    for row in rows:
        if row.person_id is not None:
            person = ties.root(row.person_id)
            found[person] = (*found.get(person, ()), row)
    return found


def _handed_to(session: DeskSession, person: Person) -> tuple[str, PersonKind, str | None, str]:
    """Return name, kind, and the class in which a sheet is handed out, with the child who takes it home."""
    kind = PersonKind(person.kind)
    if kind is PersonKind.STUDENT:
        return listed_name(person), kind, person.class_code, ""
    children = children_of(session, person.id)
    if not children:
        return listed_name(person), kind, None, ""
    child = children[-1]
    beside = f"Parent de {child.first_name} {child.last_name.upper()}"
    return listed_name(person), kind, child.class_code, beside
