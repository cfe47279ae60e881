"""A person who is purged is gone: here or by a pull, with all that this desk alone kept of them."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Table, delete, or_, select, update

from station.models.accounts import Account, FederatedIdentity, Login, SheetPrint
from station.models.base import Synced
from station.models.desk import Attempt, Challenge, Enrolment, Message, PronoteCode
from station.models.imports import KeptRow
from station.models.people import (
    ConfirmedEmail,
    Contact,
    Disclaimer,
    Distinct,
    Guardianship,
    Person,
    RosterKey,
)
from station.models.store import DeskSession

# What is blanked of each class; the skeleton stays, or a desk that was away would bring the person back.
_BLANK: dict[type[Synced], dict[str, Any]] = {
    Contact: {"phones": [], "email": None},
    RosterKey: {"key": ""},
    ConfirmedEmail: {"address": ""},
    FederatedIdentity: {"subject": ""},
    Account: {},
    SheetPrint: {},
    Guardianship: {},
    Disclaimer: {},
    Distinct: {},
    Person: {
        "last_name": "", "usage_name": None, "first_name": "", "other_first_names": [], "civility": None,
        "birth_date": None, "sex": None, "ine": None, "class_code": None, "groups": [], "leaves_on": None,
        "left_on": None, "doubts": [],
    },
}  # fmt: skip
_ENDS = ("person_id", "student_id", "guardian_id", "first_id", "second_id")


def purge(session: DeskSession, person_id: UUID) -> None:
    """Purge a person at this desk: content goes, skeletons stay, and nothing that only the desk kept stays.

    For a desk without a central store; with one, the store purges and the desk follows (`forget`). The caller
    brings the index up to date and records the act.
    """
    session.flush()
    forget(session, [person_id])
    marks = {
        "gone": True, "purged": True, "stamp": session.stamp, "station": session.desk.station,
        "revision": None,
    }  # fmt: skip
    accounts = select(Account.id).where(
        Account.school_id == session.school_id, Account.person_id == person_id
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
            .where(table.c.school_id == session.school_id, _about(table, [person_id]))
            .values(**blank, **marks)
        )
    session.expire_all()


def forget_purged(session: DeskSession, person_ids: Iterable[UUID]) -> None:
    """Let go of what this desk alone keeps of those, of these persons, who are purged by now."""
    wanted = list(person_ids)
    for start in range(0, len(wanted), 500):
        some = wanted[start : start + 500]
        purged = select(Person.id).where(
            Person.school_id == session.school_id, Person.id.in_(some), Person.purged
        )
        if gone := session.scalars(purged).all():
            forget(session, gone)


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
    subjects = {str(one) for one in (*person_ids, *accounts)}
    enrolments = select(Enrolment.id).where(Enrolment.person_id.in_(person_ids))
    challenges = select(Challenge.id).where(
        or_(Challenge.person_id.in_(person_ids), Challenge.enrolment_id.in_(enrolments))
    )
    for statement in (
        delete(Message).where(or_(Message.person_id.in_(person_ids), Message.challenge_id.in_(challenges))),
        delete(Challenge).where(
            or_(Challenge.person_id.in_(person_ids), Challenge.enrolment_id.in_(enrolments))
        ),
        delete(Enrolment).where(Enrolment.person_id.in_(person_ids)),
        delete(PronoteCode).where(PronoteCode.person_id.in_(person_ids)),
        delete(Attempt).where(or_(*(Attempt.subject.contains(one) for one in subjects))),
        delete(KeptRow).where(KeptRow.row_id.in_(rows)),
    ):
        session.execute(statement.execution_options(synchronize_session=False))


def _table(mapped: type[Any]) -> Table:
    return mapped.__table__


def _about(table: Table, person_ids: Sequence[UUID]) -> Any:
    ends = [table.c[name] for name in _ENDS if name in table.c] or [table.c.id]
    return or_(*(end.in_(person_ids) for end in ends))


def _rows_of(session: DeskSession, table: Table, person_ids: Sequence[UUID]) -> Sequence[UUID]:
    query = select(table.c.id).where(table.c.school_id == session.school_id, _about(table, person_ids))
    return session.scalars(query).all()
