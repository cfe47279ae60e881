"""Lost identifiers, forgotten passwords, addresses that serve only once they are confirmed."""

import re
from pathlib import Path
from typing import Any

import pytest

from station.rules.kinds import AccountState, Channel, DocumentType, PersonKind
from station.rules.rights import NotAllowed
from station.services.accounts.logins import (
    AccountLocked,
    NoAccountYet,
    NoPasswordHere,
    NotAnIdentifier,
    WrongPath,
)
from station.services.emails import EmailState
from station.services.enrolment.errors import NameMissing
from station.services.proofs.attempts import TooManyTries
from station.services.proofs.errors import (
    CodeExpired,
    CodeNotSent,
    CodeTooSoon,
    CodeUsedUp,
    CodeWrong,
    PasswordRefused,
)
from station.services.recovery import Obstacle, Step
from station.services.recovery.records import RecoveryOver
from station.services.signin import Next
from station.services.signin.records import AccountSignInRefused
from station.settings import Settings
from tests.services.holders.conftest import OTHER, OWN, SECRETARY, TECHNICIAN, Desk, Family


def messages(desk: Desk) -> list[str]:
    desk.messages.deliver_pending()
    return [one.message.body for one in desk.phone.arrived()]


def to_password(desk: Desk, identifier: str, **more: Any) -> Any:
    view = desk.recovery.forgotten(SECRETARY, identifier, **more)
    return desk.recovery.check_code(SECRETARY, view.id, desk.arrived())


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 10**6:06}"


# Lost identifier


def test_an_identifier_comes_by_sms(desk: Desk, family: Family) -> None:
    identifier = desk.opened(family.mother)
    desk.recovery.lost_identifier(SECRETARY, PersonKind.GUARDIAN, "hoarau", "MARIE", "06 92 12 34 56")
    assert identifier in messages(desk)[-1]


def test_nobody_gets_the_same_answer_and_no_message(desk: Desk, family: Family) -> None:
    desk.opened(family.mother)
    ask = desk.recovery.lost_identifier
    for kind, last, first, phone in (
        (PersonKind.GUARDIAN, "Hoarau", "Marie", "0692999999"),  # the father's
        (PersonKind.GUARDIAN, "Nobody", "Marie", "0692123456"),
        (PersonKind.STUDENT, "Hoarau", "Marie", "0692123456"),
        (PersonKind.GUARDIAN, "Payet", "Jean", "0692999999"),  # has no account
    ):
        assert ask(SECRETARY, kind, last, first, phone) is None
    assert messages(desk) == []
    with pytest.raises(NameMissing):
        ask(SECRETARY, PersonKind.GUARDIAN, " ", "Marie", "0692123456")


def test_identifiers_and_codes_to_a_contact_have_one_budget(desk: Desk, family: Family) -> None:
    """Whoever knows a family's names and phone can't have it buzz all day, from whichever page."""
    identifier = desk.opened(family.mother)
    for _ in range(40):
        desk.recovery.lost_identifier(SECRETARY, PersonKind.GUARDIAN, "hoarau", "MARIE", "06 92 12 34 56")
        desk.clock.move(minutes=16)
    assert len(messages(desk)) <= 13, "twelve a day to a person, and the rest of the next hours"
    sent = len(messages(desk))
    with pytest.raises(TooManyTries):
        desk.recovery.forgotten(SECRETARY, identifier)
    assert len(messages(desk)) == sent
    desk.clock.move(days=1)
    desk.recovery.lost_identifier(SECRETARY, PersonKind.GUARDIAN, "hoarau", "MARIE", "06 92 12 34 56")
    assert len(messages(desk)) == sent + 1


def test_asking_again_and_again_makes_wait(desk: Desk, family: Family) -> None:
    desk.opened(family.mother)
    for last in ("Hoarau", "Nobody"):
        for _ in range(5):
            desk.recovery.lost_identifier(SECRETARY, PersonKind.GUARDIAN, last, "Marie", "0692123456")
        with pytest.raises(TooManyTries):
            desk.recovery.lost_identifier(SECRETARY, PersonKind.GUARDIAN, last, "Marie", "0692123456")


# Forgotten password


def test_a_code_gives_a_new_password(desk: Desk, family: Family) -> None:
    identifier = desk.opened(family.mother)
    view = to_password(desk, identifier)
    assert (view.step, view.identifier, view.obstacle) == (Step.PASSWORD, identifier, None)
    with pytest.raises(PasswordRefused):
        desk.recovery.choose_password(SECRETARY, view.id, "Hoarau2013x")
    assert desk.recovery.choose_password(SECRETARY, view.id, OTHER).step is Step.DONE
    assert desk.enters(identifier, OTHER).next is Next.READY
    with pytest.raises(AccountSignInRefused):
        desk.enters(identifier, OWN)
    with pytest.raises(RecoveryOver):
        desk.recovery.choose_password(SECRETARY, view.id, OWN)


def answers(desk: Desk, identifier: str) -> list[Any]:
    """All that somebody who guesses is answered."""
    start = desk.clock.now
    view = desk.recovery.forgotten(SECRETARY, identifier)
    seen: list[Any] = [view.step, view.tries_left, view.expires_at - start, view.resend_at - start]
    seen += [view.obstacle, view.identifier, view.password_context]
    try:
        desk.recovery.forgotten(SECRETARY, identifier)
    except CodeTooSoon as wait:
        seen.append(wait.wait_s)
    desk.messages.deliver_pending()
    code = re.search(r"\d{6}", desk.phone.arrived()[-1].message.body) if desk.phone.arrived() else None
    guess = wrong(code[0]) if code else "123456"
    for _ in range(6):
        try:
            desk.recovery.check_code(SECRETARY, view.id, guess)
        except (CodeWrong, CodeUsedUp) as told:
            seen.append(str(told))
    desk.clock.move(seconds=61)
    again = desk.recovery.forgotten(SECRETARY, identifier)
    try:
        desk.recovery.check_code(SECRETARY, view.id, guess)
    except CodeNotSent as told:
        seen.append(str(told))
    desk.clock.move(minutes=31)
    try:
        desk.recovery.check_code(SECRETARY, again.id, guess)
    except CodeExpired as told:
        seen.append(str(told))
    with pytest.raises(RecoveryOver):
        desk.recovery.choose_password(SECRETARY, again.id, OTHER)
    return seen


def test_a_guesser_learns_nothing(desk: Desk, family: Family) -> None:
    somebody = answers(desk, desk.opened(family.mother))
    nobody = answers(desk, "x.nobody")
    unreachable = answers(desk, desk.opened(family.tom))
    assert somebody == nobody == unreachable
    assert len(somebody) == 16


def test_a_gateway_that_is_away_tells_nothing_either(desk: Desk, family: Family) -> None:
    identifier = desk.opened(family.mother)
    desk.recovery.forgotten(SECRETARY, identifier)
    desk.messages.recover()
    desk.close()
    desk.reopen()
    desk.messages.recover()  # the code never left
    with pytest.raises(CodeTooSoon):
        desk.recovery.forgotten(SECRETARY, identifier)


def test_an_email_address_is_no_identifier(desk: Desk) -> None:
    with pytest.raises(NotAnIdentifier):
        desk.recovery.forgotten(SECRETARY, "mc@example.org")


def test_a_lock_stays_until_it_is_lifted_and_the_recovery_goes_on(desk: Desk, family: Family) -> None:
    identifier = desk.opened(family.mother)
    desk.signin.lock(TECHNICIAN, family.mother)
    view = to_password(desk, identifier)
    assert view.obstacle is Obstacle.LOCKED
    with pytest.raises(AccountLocked):
        desk.recovery.choose_password(SECRETARY, view.id, OTHER)
    assert desk.state(family.mother) is AccountState.LOCKED
    desk.signin.unlock(TECHNICIAN, family.mother)
    desk.recovery.choose_password(SECRETARY, view.id, OTHER)
    assert desk.enters(identifier, OTHER).next is Next.READY
    assert desk.entries("account_unlocked") == [{"by": "desk"}]


def test_what_is_particular_is_told_once_the_code_was_right(desk: Desk, family: Family) -> None:
    identifier = desk.opened(family.mother)
    view = to_password(desk, identifier)
    assert desk.recovery.view(view.id, PersonKind.STUDENT).obstacle is Obstacle.WRONG_PATH
    with pytest.raises(WrongPath):
        desk.recovery.choose_password(SECRETARY, view.id, OTHER, PersonKind.STUDENT)
    desk.set_state(family.mother, opened_by="franceconnect")
    with desk.store.write() as session:
        session.merge(desk.logins(family.mother)[0]).password_hash = None
    with pytest.raises(NoPasswordHere):
        desk.recovery.choose_password(SECRETARY, view.id, OTHER)


def test_who_was_never_activated_enrols_instead(desk: Desk, family: Family) -> None:
    """A code alone opens no account: the enrolment asks for the birth dates too."""
    _, identifier, _ = desk.notify(family.mother)
    view = to_password(desk, identifier)
    assert view.obstacle is Obstacle.NOT_ACTIVATED
    with pytest.raises(NoAccountYet):
        desk.recovery.choose_password(SECRETARY, view.id, OTHER)


def test_what_was_proved_lapses(desk: Desk, family: Family) -> None:
    view = to_password(desk, desk.opened(family.mother))
    desk.clock.move(minutes=31)
    with pytest.raises(RecoveryOver):
        desk.recovery.choose_password(SECRETARY, view.id, OTHER)


# E-mail


def test_an_address_serves_only_once_it_is_confirmed(desk: Desk, family: Family) -> None:
    identifier = desk.opened(family.mother)
    desk.recovery.forgotten(SECRETARY, identifier, Channel.EMAIL)
    assert messages(desk) == []
    assert desk.emails.view(SECRETARY, family.mother).state is EmailState.PENDING
    desk.emails.send(SECRETARY, family.mother)
    with pytest.raises(CodeWrong):
        desk.emails.confirm(SECRETARY, family.mother, wrong(desk.arrived()))
    desk.clock.move(days=1)
    assert desk.emails.view(SECRETARY, family.mother).state is EmailState.PENDING
    assert [one.person_id for one in desk.emails.pending(SECRETARY)] == [family.mother]
    desk.emails.send(SECRETARY, family.mother)
    view = desk.emails.confirm(SECRETARY, family.mother, desk.arrived())
    assert (view.state, view.confirmed) == (EmailState.CONFIRMED, "mc@example.org")
    assert view.confirmed_at == desk.clock()
    assert desk.emails.pending(SECRETARY) == ()
    assert to_password(desk, identifier, channel=Channel.EMAIL).step is Step.PASSWORD
    ask = desk.recovery.lost_identifier
    ask(SECRETARY, PersonKind.GUARDIAN, "Hoarau", "Marie", "MC@example.org", Channel.EMAIL)
    assert identifier in messages(desk)[-1]


def test_a_new_address_needs_its_owner_or_a_technician(desk: Desk, family: Family) -> None:
    view = desk.enters(desk.opened(family.mother), OWN)
    with pytest.raises(NotAllowed):
        desk.emails.send(SECRETARY, family.mother, "thief@example.org")
    with pytest.raises(NotAllowed):
        desk.emails.send(SECRETARY, family.father, "thief@example.org", proof=view.proof)
    desk.emails.send(SECRETARY, family.mother, "new@example.org", proof=view.proof)
    desk.emails.confirm(SECRETARY, family.mother, desk.arrived())
    desk.clock.move(minutes=2)
    changed = desk.emails.send(TECHNICIAN, family.mother, "third@example.org")
    assert (changed.state, changed.confirmed) == (EmailState.PENDING, "new@example.org")
    desk.emails.forget(TECHNICIAN, family.mother)
    assert desk.emails.view(SECRETARY, family.mother).confirmed is None


def test_an_address_taken_away_at_the_desk_serves_no_longer(desk: Desk, family: Family) -> None:
    desk.emails.send(SECRETARY, family.mother)
    desk.emails.confirm(SECRETARY, family.mother, desk.arrived())
    desk.people.correct_contact(TECHNICIAN, family.mother, [], "b@example.org", DocumentType.PASSPORT)
    assert desk.emails.view(SECRETARY, family.mother).confirmed is None


def test_who_enrols_by_email_has_confirmed_it(desk: Desk, family: Family) -> None:
    view = desk.enrolment.begin(SECRETARY, PersonKind.STUDENT, family.lea)
    assert view.channel is Channel.EMAIL, "no mobile is known"
    desk.enrolment.give_contact(view.id, "lea@example.org", Channel.EMAIL)
    desk.enrolment.check_code(view.id, desk.code(view))
    assert desk.emails.view(SECRETARY, family.lea).state is EmailState.CONFIRMED


def test_a_school_may_want_the_guardians_address(desk: Desk, family: Family, tmp_path: Path) -> None:
    desk.build(Settings(home=tmp_path, guardian_email_required=True))
    identifier = desk.opened(family.mother)
    view = desk.enters(identifier, OWN)
    assert (view.next, view.teleservices, view.children) == (Next.CONFIRM_EMAIL, (), ())
    assert desk.state(family.mother) is AccountState.ISSUED
    desk.clock.move(days=1)
    assert desk.enters(identifier, OWN).next is Next.CONFIRM_EMAIL, "still pending tomorrow"
    desk.emails.send(SECRETARY, family.mother, "new@example.org", proof=view.proof)
    desk.emails.confirm(SECRETARY, family.mother, desk.arrived())
    assert desk.state(family.mother) is AccountState.ACTIVATED
    assert desk.enters(identifier, OWN).next is Next.READY
    assert desk.enters(desk.opened(family.lea), OWN).next is Next.READY, "pupils need none"
