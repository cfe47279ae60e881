"""The walk of who has signed in by FranceConnect: matched by the pivot identity, bound by issuer and subject.

The e-mail address plays no part. Where nobody, or more than one, is meant, the operator decides.
"""

from collections.abc import Sequence
from functools import cache

from sqlalchemy import select

from station.messaging.franceconnect import Identity
from station.models.accounts import Account, Login
from station.models.desk import Enrolment
from station.models.people import Person
from station.models.store import DeskSession
from station.rules.kinds import AccountState, PersonKind
from station.rules.names import NameRecord, same_pivot_name
from station.rules.rights import Actor
from station.services.accounts.identities import bind
from station.services.accounts.logins import FRANCECONNECT, has_own_password, standing
from station.services.accounts.opening import activate, issue
from station.services.accounts.states import state_of
from station.services.enrolment import mine, rows
from station.services.enrolment.errors import (
    AlreadyHasAccount,
    NoMatch,
    NotEligible,
    OutOfStep,
)
from station.services.enrolment.flow import Origin, Step, first_step
from station.services.enrolment.matching import WITH_ACCOUNT, verdict_on
from station.services.enrolment.state import TRUSTED, draft_of, keep_typed
from station.services.enrolment.views import Outcome, Typed, Verdict
from station.services.persons.blocks import sharing_a_name
from station.services.persons.ties import Ties
from station.services.persons.who import name_record, person_of


def open_federated(session: DeskSession, actor: Actor, identity: Identity, *, asks_code: bool) -> Enrolment:
    """Open the walk of somebody who is not bound yet; of a doubt, nobody is meant until the operator says."""
    found = matches(session, identity)
    person = found[0] if len(found) == 1 else None
    row = rows.new(session, PersonKind.GUARDIAN, person, Origin.FRANCECONNECT)
    row.operator_id = actor.operator_id
    keep_typed(row, Typed(last_name=identity.family_name, first_name=identity.given_names))
    row.typed = {**row.typed, "issuer": identity.issuer, "subject": identity.subject}
    if person is not None and not asks_code:
        _trust(session, row, person)
    return row


def matches(session: DeskSession, identity: Identity) -> Sequence[Person]:
    """Return the guardians of this birth name and these first names who may have an account.

    The civil register's birth date counts where the roster knows one, which SIECLE does of no guardian.
    """
    return [
        person
        for person in people_named(session, identity.family_name, identity.given_names)
        if None in (person.birth_date, identity.birth_date) or person.birth_date == identity.birth_date
        if verdict_on(session, PersonKind.GUARDIAN, person) in {Verdict.MATCHED, *WITH_ACCOUNT}
    ]


def people_named(session: DeskSession, family_name: str, given_names: str) -> Sequence[Person]:
    """Return the guardians whose name the pivot identity's is, whether they may have an account or not."""

    @cache
    def same_first(first: str, others: tuple[str, ...]) -> bool:
        # There are few first names: comparing each once leaves few last names to compare.
        return same_pivot_name("x", given_names, NameRecord("x", None, first, others))

    near = sharing_a_name(session, (family_name,), given_names)
    columns = select(
        Person.id, Person.last_name, Person.usage_name, Person.first_name, Person.other_first_names
    )
    columns = columns.where(Person.id.in_(near), Person.kind == PersonKind.GUARDIAN)
    columns = columns.where(Person.gone.is_(False), Person.purged.is_(False))
    found = [
        person_id
        for person_id, last, usage, first, others in session.execute(columns)
        if same_first(first, tuple(others))
        and same_pivot_name(family_name, given_names, NameRecord(last, usage, first, tuple(others)))
    ]
    roots = Ties.of(session).roots(found)
    return session.scalars(select(Person).where(Person.id.in_(roots)).order_by(Person.id)).all()


def choose(session: DeskSession, row: Enrolment, person: Person, *, asks_code: bool) -> None:
    """Say which of several of this name stands here. Raises `NoMatch` where the name is another's."""
    if not same_pivot_name(row.typed["last_name"], row.typed["first_name"], name_record(person)):
        raise NoMatch
    require_fit(session, person)
    row.person_id = person.id
    if not asks_code:
        _trust(session, row, person)


def require_fit(session: DeskSession, person: Person) -> None:
    """Raise `NotEligible` unless the person is a guardian who may have an account, or has one."""
    verdict = verdict_on(session, PersonKind.GUARDIAN, person)
    if verdict not in {Verdict.MATCHED, *WITH_ACCOUNT}:
        raise NotEligible(verdict.value)
    require_open(session, person)


def require_open(session: DeskSession, person: Person) -> None:
    """Raise `AlreadyHasAccount` where the account is locked: FranceConnect opens what is not."""
    if state_of(session, person) is AccountState.LOCKED:
        raise AlreadyHasAccount(AccountState.LOCKED)


def account_for(session: DeskSession, actor: Actor, row: Enrolment, person: Person) -> Login:
    """Return the identifier of the account that there is, or of a new one."""
    require_open(session, person)
    there = standing(session, person)
    if there is not None:
        return there[1][0]
    return issue(session, actor, person, FRANCECONNECT, enrolment=str(row.id))


def finish(session: DeskSession, row: Enrolment) -> None:
    """Bind the identity, and open the account without a password; one that was chosen before stays.

    Raises `IdentityBound`, `AlreadyHasAccount`.
    """
    actor, person = rows.actor(session, row), person_of(session, row.person_id)
    require_open(session, person)
    there = standing(session, person)
    if there is None:
        raise OutOfStep(Step.IDENTIFIER)
    account, logins = there
    bind(session, actor, person, row.typed["issuer"], row.typed["subject"])
    if account.state != AccountState.ACTIVATED:
        _open(session, actor, row, account, logins)
    mine.settle(session, row)
    rows.end(session, row, Outcome.ACTIVATED)
    row.step = Step.DONE.value


def _open(
    session: DeskSession, actor: Actor, row: Enrolment, account: Account, logins: Sequence[Login]
) -> None:
    if not has_own_password(logins):
        # A sheet's provisional password opens nothing any more: the account is opened by FranceConnect.
        for login in logins:
            login.password_hash = login.provisional_until = None
        account.opened_by = FRANCECONNECT
    activate(session, actor, logins[0], logins[0].password_hash, enrolment=str(row.id))


def _trust(session: DeskSession, row: Enrolment, person: Person) -> None:
    row.person_id, row.proof = person.id, TRUSTED
    row.step = first_step(draft_of(session, row)).value
