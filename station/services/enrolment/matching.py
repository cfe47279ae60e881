"""Who is meant by a name and a contact, and whether they may enrol on this path."""

from collections.abc import Sequence

from station.errors import StationError
from station.models.desk import Enrolment
from station.models.people import Person
from station.models.store import DeskSession
from station.rules.kinds import AccountState, PersonKind
from station.services.accounts.states import account_of, state_of
from station.services.enrolment.errors import AlreadyHasAccount, NoMatch, NotEligible, OperatorMustChoose
from station.services.enrolment.flow import Origin
from station.services.enrolment.state import issued_login, typed_of
from station.services.enrolment.views import Typed, Verdict
from station.services.persons.contact import Address, addresses_of, people_reached_by
from station.services.persons.eligible import Eligibility, eligibility
from station.services.persons.who import bears_name, holder_of, person_of

_ELIGIBILITY = {
    Eligibility.LEFT: Verdict.LEFT,
    Eligibility.CONTACT_ONLY: Verdict.CONTACT_ONLY,
    Eligibility.NO_PRESENT_CHILD: Verdict.NO_PRESENT_CHILD,
}
_STATES = {
    AccountState.ACTIVATED: Verdict.HAS_ACCOUNT,
    AccountState.LOCKED: Verdict.ACCOUNT_LOCKED,
    AccountState.CLOSED: Verdict.ACCOUNT_CLOSED,
}
WITH_ACCOUNT = frozenset(_STATES.values())
"""The verdicts that mean: the right person, who has an account already."""


def verdict_on(session: DeskSession, kind: PersonKind, person: Person) -> Verdict:
    """Return whether the person may enrol on this kind's path, or why not."""
    if holder_of(session, person).kind != kind:
        return (
            Verdict.PUPIL_ON_GUARDIAN_PATH if kind is PersonKind.GUARDIAN else Verdict.GUARDIAN_ON_PUPIL_PATH
        )
    fit = eligibility(session, person)
    if fit is not Eligibility.ELIGIBLE:
        return _ELIGIBILITY[fit]
    return _STATES.get(_standing(session, person), Verdict.MATCHED)


def matches(session: DeskSession, kind: PersonKind, typed: Typed, address: Address) -> Sequence[Person]:
    """Return everybody on this kind's path whose name and contact these are and who may have an account."""
    found = {
        holder.id: holder
        for person in people_reached_by(session, address)
        if bears_name(session, person, typed.last_name, typed.first_name)
        for holder in [holder_of(session, person)]
        if verdict_on(session, kind, holder) in {Verdict.MATCHED, *WITH_ACCOUNT}
    }
    return list(found.values())


def find(
    session: DeskSession, row: Enrolment, address: Address
) -> tuple[Person, None] | tuple[None, StationError]:
    """Return the one person whom the enrolment's name (or file) and this contact mean, or the refusal.

    Nothing is guessed: of several, the operator chooses.
    """
    if row.opened_from != Origin.BLIND and row.person_id is None:
        return None, OperatorMustChoose()
    if row.opened_from != Origin.BLIND:
        person = person_of(session, row.person_id)
        found: Sequence[Person] = [person] if address in addresses_of(session, person) else []
    else:
        found = matches(session, PersonKind(row.kind), typed_of(row), address)
    if not found:
        return None, NoMatch()
    if len(found) > 1:
        return None, OperatorMustChoose()
    state = _standing(session, found[0])
    if row.opened_from == Origin.FRANCECONNECT and state is not AccountState.LOCKED:
        return found[0], None  # it opens the account that there is, too
    return (None, AlreadyHasAccount(state)) if state in _STATES else (found[0], None)


def require_fit(session: DeskSession, kind: PersonKind, person: Person) -> None:
    """Raise `NotEligible` or `AlreadyHasAccount` unless the person may enrol on this path."""
    require_no_account(session, person)
    verdict = verdict_on(session, kind, person)
    if verdict is not Verdict.MATCHED:
        raise NotEligible(verdict.value)


def require_no_account(session: DeskSession, person: Person) -> None:
    """Raise `AlreadyHasAccount` where the person's account is beyond enrolment."""
    state = _standing(session, person)
    if state in _STATES:
        raise AlreadyHasAccount(state)


def _standing(session: DeskSession, person: Person) -> AccountState:
    # An open account whose identifier turned out to be another school's gets its new one by an enrolment:
    # until that has its password, nobody can sign in.
    state = state_of(session, person)
    if state is not AccountState.ACTIVATED:
        return state
    login, account = issued_login(session, person.id), account_of(session, person)
    has_password = login is not None and login.password_hash is not None
    needs_none = login is not None and account is not None and account.opened_by == Origin.FRANCECONNECT
    return state if has_password or needs_none else AccountState.ISSUED
