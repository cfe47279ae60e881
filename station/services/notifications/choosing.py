"""Who gets a provisional password and who is left out, in the order in which the sheets are handed out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select

from station.models.accounts import Account, Login
from station.models.people import Person
from station.models.store import DeskSession
from station.rules.kinds import AccountState, PersonKind
from station.rules.names import fold
from station.services.accounts.logins import FRANCECONNECT, has_own_password, standing
from station.services.accounts.states import account_of
from station.services.notifications.records import ClassUnknown, Options, Selection, Skipped, SkipReason
from station.services.persons.eligible import Eligibility, eligibility
from station.services.persons.family import children_of, guardians_of, shares
from station.services.persons.who import holder_of, listed_name, name_record, person_of, present, today
from station.settings import Settings

_INELIGIBLE = {
    Eligibility.LEFT: SkipReason.LEFT,
    Eligibility.CONTACT_ONLY: SkipReason.CONTACT_ONLY,
    Eligibility.NO_PRESENT_CHILD: SkipReason.NO_PRESENT_CHILD,
}


@dataclass(frozen=True, slots=True)
class Chosen:
    """Somebody to be notified, and what that makes void."""

    person: Person
    class_code: str | None
    beside: str
    replaces: bool
    resets: bool
    unlocks: bool
    children: frozenset[UUID] = frozenset()
    """Of a guardian: with whom of the same children they share no page."""


def choose(
    session: DeskSession, settings: Settings, selection: Selection, options: Options
) -> tuple[list[Chosen], list[Skipped]]:
    """Return who is to be notified and who is left out, by class and name.

    Raises `PersonUnknown`, `ClassUnknown`.
    """
    people = {person.id: person for person in _selected(session, selection)}
    chosen: list[Chosen] = []
    skipped: list[Skipped] = []
    for person in people.values():
        class_code, beside = _handed_out_with(session, person)
        weighed = _weigh(session, settings, person, options)
        if isinstance(weighed, SkipReason):
            skipped.append(Skipped(person.id, listed_name(person), class_code, weighed))
        else:
            replaces, resets, unlocks = weighed
            children = shares(session, person)
            chosen.append(Chosen(person, class_code, beside, replaces, resets, unlocks, children))
    return (
        sorted(chosen, key=lambda one: order(one.class_code, one.person)),
        sorted(skipped, key=lambda one: order(one.class_code, people[one.person_id])),
    )


def order(class_code: str | None, person: Person) -> tuple[bool, str, str, str, UUID]:
    """Return what sheets are sorted by: class, who has none last, then name."""
    record = name_record(person)
    return class_code is None, class_code or "", fold(record.shown_last), fold(record.first_name), person.id


def class_of(session: DeskSession, person: Person) -> str | None:
    """Return the class in which a person's sheet is handed out."""
    return _handed_out_with(session, person)[0]


def _handed_out_with(session: DeskSession, person: Person) -> tuple[str | None, str]:
    """A guardian's sheet goes home with their youngest child, as schools do with papers for families."""
    if person.kind == PersonKind.STUDENT:
        return person.class_code, ""
    children = children_of(session, person.id)
    if not children:
        return None, ""
    return children[-1].class_code, f"Parent de {children[-1].first_name} {children[-1].last_name.upper()}"


def _weigh(
    session: DeskSession, settings: Settings, person: Person, options: Options
) -> SkipReason | tuple[bool, bool, bool]:
    """Return why a person is left out, or whether a notification replaces, resets, unlocks."""
    fit = eligibility(session, person)
    if fit is not Eligibility.ELIGIBLE:
        return _INELIGIBLE[fit]
    if person.kind == PersonKind.STUDENT and not settings.student_accounts:
        return SkipReason.STUDENTS_HAVE_NONE
    account = account_of(session, person)
    if account is None:
        return False, False, False
    # A grouped account's holder uses the other one; its own is not opened again.
    if account.state == AccountState.CLOSED:
        return SkipReason.CLOSED
    found = standing(session, person)
    logins: Sequence[Login] = found[1] if found else ()
    if account.state == AccountState.LOCKED and not options.unlock:
        return SkipReason.LOCKED
    if account.opened_by == FRANCECONNECT and not any(login.password_hash for login in logins):
        return SkipReason.FRANCECONNECT
    own = has_own_password(logins)
    if own and not options.reset_active:
        return SkipReason.ACTIVE
    provisional = any(login.provisional_until is not None for login in logins)
    return provisional, own, account.state == AccountState.LOCKED


def _selected(session: DeskSession, selection: Selection) -> Iterable[Person]:
    for person_id in selection.persons:
        yield person_of(session, person_id)
    if selection.class_code is not None:
        yield from _of_class(session, selection.class_code, selection.kinds)
    if selection.missing:
        yield from _missing(session, selection.kinds)


def _of_class(session: DeskSession, code: str, kinds: Sequence[PersonKind]) -> Iterable[Person]:
    pupils = session.scalars(
        select(Person)
        .where(Person.school_id == session.school_id, Person.kind == PersonKind.STUDENT)
        .where(func.lower(Person.class_code) == code.strip().lower(), present(today(session)))
    ).all()
    if not pupils:
        raise ClassUnknown
    if PersonKind.STUDENT in kinds:
        yield from (holder_of(session, pupil) for pupil in pupils)
    if PersonKind.GUARDIAN in kinds:
        for pupil in pupils:
            for guardian in guardians_of(session, pupil.id):
                yield holder_of(session, guardian)


def _missing(session: DeskSession, kinds: Sequence[PersonKind]) -> Iterable[Person]:
    with_account = select(Account.person_id).where(
        Account.school_id == session.school_id, Account.gone.is_(False)
    )
    candidates = session.scalars(
        select(Person)
        .where(Person.school_id == session.school_id, Person.kind.in_(list(kinds)))
        .where(present(today(session)), Person.id.not_in(with_account))
    ).all()
    for person in candidates:
        holder = holder_of(session, person)
        fits = eligibility(session, holder) is Eligibility.ELIGIBLE
        if fits and holder.kind in kinds and account_of(session, holder) is None:
            yield holder
