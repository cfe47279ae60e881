"""A person who is purged is gone: here or by a pull, with all that this desk alone kept of them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Table, delete, or_, select, union, update

from station.models.accounts import Account, Claim, FederatedIdentity, Login, SheetPrint
from station.models.base import Synced
from station.models.desk import Attempt, Challenge, Enrolment, Message, PronoteCode
from station.models.imports import KeptRow
from station.models.office import GuardedContact, Handover, ReportedCorrection, Reprint
from station.models.people import (
    ConfirmedEmail,
    Contact,
    Disclaimer,
    Distinct,
    Guardianship,
    Person,
    RosterKey,
    SpokenLanguage,
)
from station.models.stopped import Erasure, IncidentAccount
from station.models.store import DeskSession
from station.rules.kinds import Channel
from station.services.persons import tries
from station.services.persons.contact import Address
from station.services.persons.index import reindex

# What is blanked of each class; the skeleton stays, or a desk that was away would bring the person back.
_BLANK: dict[type[Synced], dict[str, Any]] = {
    Contact: {"phones": [], "email": None},
    RosterKey: {"key": ""},
    ConfirmedEmail: {"address": ""},
    SpokenLanguage: {"language": ""},
    FederatedIdentity: {"subject": ""},
    Account: {},
    SheetPrint: {},
    Guardianship: {},
    Disclaimer: {},
    Distinct: {},
    Handover: {},
    Reprint: {},
    GuardedContact: {},
    ReportedCorrection: {},
    Erasure: {},
    IncidentAccount: {"logins": []},
    Person: {
        "last_name": "", "usage_name": None, "first_name": "", "other_first_names": [], "civility": None,
        "birth_date": None, "sex": None, "ine": None, "class_code": None, "groups": [], "leaves_on": None,
        "left_on": None, "doubts": [],
    },
}  # fmt: skip
_AT_ONCE = 500
_ENDS = ("person_id", "student_id", "guardian_id", "first_id", "second_id", "taker_id")


def purge(session: DeskSession, *person_ids: UUID) -> None:
    """Purge persons at this desk: content goes, skeletons stay, and nothing that only the desk kept stays.

    For a desk without a central store; with one, the store purges and the desk follows (`forget`). The caller
    records the act.
    """
    session.flush()
    for start in range(0, len(person_ids), _AT_ONCE):
        _purge(session, person_ids[start : start + _AT_ONCE])
    session.expire_all()
    reindex(session)


def _purge(session: DeskSession, person_ids: Sequence[UUID]) -> None:
    forget(session, person_ids)
    marks = {
        "gone": True, "purged": True, "stamp": session.stamp, "station": session.desk.station,
        "revision": None,
    }  # fmt: skip
    accounts = select(Account.id).where(
        Account.school_id == session.school_id, Account.person_id.in_(person_ids)
    )
    session.execute(
        update(Login)
        .where(Login.school_id == session.school_id, Login.account_id.in_(accounts))
        .values(identifier="", password_hash=None, provisional_until=None, **marks)
        .execution_options(synchronize_session=False)
    )
    for mapped, blank in _BLANK.items():
        table = _table(mapped)
        session.execute(
            update(table)
            .where(table.c.school_id == session.school_id, _about(table, person_ids))
            .values(**blank, **marks)
        )


def forget_purged(session: DeskSession, person_ids: Iterable[UUID]) -> bool:
    """Let go of what this desk alone keeps of those, of these persons, who are purged by now.

    Returns whether there were any: the index is then made anew, or it keeps their words.
    """
    wanted, any_gone = list(person_ids), False
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        purged = select(Person.id).where(
            Person.school_id == session.school_id, Person.id.in_(some), Person.purged
        )
        if gone := session.scalars(purged).all():
            forget(session, gone)
            any_gone = True
    return any_gone


def forget(session: DeskSession, person_ids: Sequence[UUID]) -> None:
    """Delete codes, messages, tries, enrolments with what was typed, Pronote codes and kept rows."""
    rows = {row for mapped in _BLANK for row in _rows_of(session, _table(mapped), person_ids)}
    accounts = set(
        session.scalars(
            select(Account.id).where(
                Account.school_id == session.school_id, Account.person_id.in_(person_ids)
            )
        )
    )
    enrolments = select(Enrolment.id).where(Enrolment.person_id.in_(person_ids))
    theirs = or_(Challenge.person_id.in_(person_ids), Challenge.enrolment_id.in_(enrolments))
    challenges = select(Challenge.id).where(theirs)
    counted = {*_counted(session, person_ids, accounts), *_counted_by_address(session, person_ids, theirs)}
    for statement in (
        delete(Message).where(or_(Message.person_id.in_(person_ids), Message.challenge_id.in_(challenges))),
        delete(Challenge).where(theirs),
        delete(Enrolment).where(Enrolment.person_id.in_(person_ids)),
        delete(PronoteCode).where(PronoteCode.person_id.in_(person_ids)),
        delete(Attempt).where(Attempt.subject.in_(counted)),
        delete(KeptRow).where(KeptRow.row_id.in_(rows)),
    ):
        session.execute(statement.execution_options(synchronize_session=False))


def _counted(session: DeskSession, person_ids: Sequence[UUID], accounts: Iterable[UUID]) -> Iterator[str]:
    """Yield what the tries of these persons are counted under, by who they are and by their identifiers."""
    for owner in map(tries.of_person, person_ids):
        yield from (tries.codes_of(owner), tries.guesses_of(owner))
    accounts = list(accounts)
    yield from map(tries.of_account, accounts)
    # A login is blanked before a pull tells of it; the claim on its identifier stays, so nobody gets it anew.
    for identifier in session.scalars(select(Claim.value).where(Claim.owner.in_(accounts))):
        yield tries.of_typed(session, identifier)


def _counted_by_address(
    session: DeskSession, person_ids: Sequence[UUID], theirs: ColumnElement[bool]
) -> Iterator[str]:
    """Yield what their codes are counted under: where these, and other messages, went to."""
    sent = union(
        select(Challenge.channel, Challenge.address).where(theirs),
        select(Message.channel, Message.address).where(Message.person_id.in_(person_ids)),
    )
    for channel, address in session.execute(sent):
        told = Address(Channel(channel), address)
        for owner in (tries.of_contact(session, told), tries.of_nobody(session, told), f"nobody:{address}"):
            yield from (tries.codes_of(owner), tries.guesses_of(owner))


def _table(mapped: type[Any]) -> Table:
    return mapped.__table__


def _about(table: Table, person_ids: Sequence[UUID]) -> Any:
    ends = [table.c[name] for name in _ENDS if name in table.c] or [table.c.id]
    return or_(*(end.in_(person_ids) for end in ends))


def _rows_of(session: DeskSession, table: Table, person_ids: Sequence[UUID]) -> Sequence[UUID]:
    query = select(table.c.id).where(table.c.school_id == session.school_id, _about(table, person_ids))
    return session.scalars(query).all()
