"""Signing in at the desk: who is let in, who waits, who is locked out, and what each is told."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from station.models import ids
from station.models.accounts import Account, Claim
from station.rules.identifiers import is_identifier
from station.rules.kinds import AccountState, Kinship, Level, PersonKind
from station.rules.rights import NotAllowed
from station.services.accounts.logins import (
    AccountLocked,
    NotAnIdentifier,
    SignInLapsed,
    WrongPath,
    require_shape,
)
from station.services.directory import Directory
from station.services.doubles.service import DoublesService
from station.services.proofs.attempts import TooManyTries
from station.services.proofs.errors import PasswordRefused
from station.services.signin import Next
from station.services.signin.records import (
    AccountGrouped,
    AccountSignInRefused,
    NotYourChild,
    SamePassword,
)
from station.services.teleservices import BadTeleservice, Teleservice
from tests.services.holders.conftest import (
    ADMINISTRATOR,
    OTHER,
    OWN,
    SECRETARY,
    TECHNICIAN,
    Desk,
    Family,
)


def test_the_first_sign_in_forces_a_password_of_ones_own(desk: Desk, family: Family) -> None:
    _, identifier, given_password = desk.notify(family.mother)
    view = desk.enters(identifier.upper() + " ", given_password)
    assert (view.next, view.children, view.teleservices) == (Next.CHOOSE_PASSWORD, (), ())
    assert desk.state(family.mother) is AccountState.ISSUED
    for refused in ("short1A", "Hoarau2013x", "04052013Ab"):
        with pytest.raises(PasswordRefused):
            desk.signin.choose_password(SECRETARY, view.proof, refused)
    with pytest.raises(SamePassword):
        desk.signin.choose_password(SECRETARY, view.proof, given_password)
    done = desk.signin.choose_password(SECRETARY, view.proof, OWN)
    assert done.next is Next.READY
    assert desk.state(family.mother) is AccountState.ACTIVATED
    with pytest.raises(AccountSignInRefused):
        desk.enters(identifier, given_password)
    with pytest.raises(SignInLapsed):
        desk.signin.choose_password(SECRETARY, view.proof, OTHER)


def test_it_shows_that_the_account_works(desk: Desk, family: Family) -> None:
    view = desk.enters(desk.opened(family.mother), OWN, kind=PersonKind.GUARDIAN)
    assert [child.first_name for child in view.children] == ["Léa", "Tom"]
    assert [child.state for child in view.children] == [AccountState.NONE] * 2
    assert [one.name for one in view.teleservices] == ["Pronote", "Bourses"]
    pupil = desk.enters(desk.opened(family.lea), OWN, kind=PersonKind.STUDENT)
    assert (pupil.children, [one.name for one in pupil.teleservices]) == ((), ["Pronote"])
    assert "Léa" not in repr(pupil)


def test_each_on_their_own_way_with_the_reason(desk: Desk, family: Family) -> None:
    pupils, guardians = desk.opened(family.lea), desk.opened(family.mother, OTHER)
    for identifier, password, way in (
        (pupils, OWN, PersonKind.GUARDIAN),
        (guardians, OTHER, PersonKind.STUDENT),
    ):
        with pytest.raises(WrongPath) as wrong:
            desk.enters(identifier, password, kind=way)
        assert wrong.value.kind is not way
        with pytest.raises(AccountSignInRefused):  # told to the holder alone
            desk.enters(identifier, "Wrong123x", kind=way)


@pytest.mark.parametrize("typed", ["mc@example.org", "MARIE HOARAU", "", "x", "0692123456"])
def test_what_is_no_identifier_is_told_what_one_looks_like(desk: Desk, typed: str) -> None:
    with pytest.raises(NotAnIdentifier) as told:
        desk.enters(typed, OWN)
    assert (told.value.email, told.value.example) == ("@" in typed, "p.dupont2")
    assert desk.audited() == []


@given(st.text())
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_any_text_is_an_identifier_or_told_so(text: str) -> None:
    if is_identifier(text):
        assert is_identifier(require_shape(text))
        return
    with pytest.raises(NotAnIdentifier) as told:
        require_shape(text)
    assert told.value.email == ("@" in text)


def failing(desk: Desk, identifier: str) -> list[str]:
    """Fail until locked out, waiting as long as told; what was answered, in order."""
    answers: list[str] = []
    for _ in range(30):
        try:
            desk.enters(identifier, "Wrong123x")
        except TooManyTries as wait:
            answers.append(f"wait {wait.wait_s}")
            desk.clock.move(seconds=wait.wait_s)
        except AccountSignInRefused:
            answers.append("refused")
        except AccountLocked:
            return [*answers, "locked"]
    raise AssertionError(answers)


def test_nobody_and_somebody_get_the_same_answers(desk: Desk, family: Family) -> None:
    somebody = failing(desk, desk.opened(family.mother))
    assert somebody == failing(desk, "x.nobody")
    assert somebody.count("refused") == 10
    waits = [answer for answer in somebody if answer.startswith("wait")]
    assert waits == ["wait 30", "wait 60", "wait 120", "wait 240", "wait 480"]
    assert desk.state(family.mother) is AccountState.LOCKED


def test_a_lock_holds_against_the_right_password_until_it_is_lifted(desk: Desk, family: Family) -> None:
    identifier = desk.opened(family.mother)
    failing(desk, identifier)
    desk.clock.move(days=30)
    with pytest.raises(AccountLocked):
        desk.enters(identifier, OWN)
    with pytest.raises(NotAllowed):
        desk.signin.unlock(SECRETARY, family.mother)
    assert desk.signin.unlock(TECHNICIAN, family.mother)
    assert not desk.signin.unlock(TECHNICIAN, family.mother)
    assert desk.entries("account_unlocked") == [{"by": "desk"}]
    assert desk.enters(identifier, OWN).next is Next.READY


def test_a_lock_lifted_at_another_desk_is_lifted_here(desk: Desk, family: Family) -> None:
    identifier = desk.opened(family.mother)
    failing(desk, identifier)
    desk.set_state(family.mother, state="activated")  # as the sync brings it
    with pytest.raises(AccountSignInRefused):
        desk.enters(identifier, "Wrong123x")
    assert desk.state(family.mother) is AccountState.ACTIVATED
    desk.enters(identifier, OWN)


def test_tries_outlive_a_restart_and_are_the_accounts(desk: Desk, family: Family) -> None:
    identifier = desk.opened(family.mother)
    for _ in range(5):
        with pytest.raises(AccountSignInRefused):
            desk.enters(identifier, "Wrong123x")
    desk.close()
    desk.reopen()
    with pytest.raises(TooManyTries):
        desk.enters(identifier, OWN)
    assert [one["right"] for one in desk.entries("account_signed_in")] == [True, *[False] * 6]


def test_a_right_password_forgets_the_wrong_ones(desk: Desk, family: Family) -> None:
    identifier = desk.opened(family.mother)
    for _ in range(3):
        for _ in range(4):
            with pytest.raises(AccountSignInRefused):
                desk.enters(identifier, "Wrong123x")
        desk.enters(identifier, OWN)
    assert desk.state(family.mother) is AccountState.ACTIVATED


def test_a_grouped_account_names_the_one_that_was_kept(desk: Desk, family: Family) -> None:
    max_ = desk.student("HOARAU", "Max", date(2012, 1, 1), class_code="3A")
    twice = desk.guardian("Hoarau", "Marie", max_)
    former, kept = desk.opened(twice), desk.opened(family.mother, OTHER)
    doubles = DoublesService(desk.store, Directory(desk.store, desk.settings))
    doubles.join(TECHNICIAN, twice, family.mother, ids.account_id(family.mother))
    with pytest.raises(AccountGrouped) as told:
        desk.enters(former, OWN)
    assert told.value.identifier == kept
    with pytest.raises(AccountSignInRefused):
        desk.enters(former, "Wrong123x")
    assert {child.student_id for child in desk.enters(kept, OTHER).children} == {family.lea, family.tom, max_}
    doubles.split(TECHNICIAN, family.mother)
    assert [child.student_id for child in desk.enters(former, OWN).children] == [max_]
    assert {child.student_id for child in desk.enters(kept, OTHER).children} == {family.lea, family.tom}


def test_an_account_grouped_under_somebody_else_lets_nobody_in(desk: Desk, family: Family) -> None:
    former = desk.opened(family.father)
    desk.opened(family.mother)
    desk.set_state(family.father, state="closed", merged_into=ids.account_id(family.mother))
    with pytest.raises(AccountGrouped) as told:  # as two desks that crossed may leave it
        desk.enters(former, OWN)
    assert told.value.identifier is None
    desk.set_state(family.mother, state="closed", merged_into=ids.account_id(family.father))
    with pytest.raises(AccountGrouped):
        desk.enters(former, OWN)


def test_a_login_counts_only_with_its_claim(desk: Desk, family: Family) -> None:
    identifier = desk.opened(family.mother)
    with desk.store.write() as session:
        session.get_one(Claim, identifier).owner = ids.account_id(family.father)
    with pytest.raises(AccountSignInRefused):
        desk.enters(identifier, OWN)


def test_check_neither_uses_up_nor_activates(desk: Desk, family: Family) -> None:
    _, identifier, password = desk.notify(family.lea)
    for _ in range(2):
        desk.signin.check(SECRETARY, identifier, password)
    assert desk.state(family.lea) is AccountState.ISSUED
    assert desk.logins(family.lea)[0].provisional_until is not None
    for wrong in (identifier, "x.nobody", "no identifier at all"):
        with pytest.raises(AccountSignInRefused):
            desk.signin.check(SECRETARY, wrong, "Wrong123x")
    assert [one["right"] for one in desk.entries("account_checked")] == [True, True, False, False, False]


# Children


def test_a_guardian_helps_their_own_child_and_no_other(desk: Desk, family: Family) -> None:
    contact = desk.guardian("GRONDIN", "Rose")
    desk.link(family.lea, contact, Level.CONTACT, Kinship.GRANDPARENT)
    helps = desk.signin.may_help
    adults = (family.mother, family.father, contact)
    assert [helps(one, family.lea) for one in adults] == [True, True, False]
    assert [helps(one, family.tom) for one in adults] == [True, False, False]
    identifier = desk.opened(family.lea)
    desk.opened(family.tom)
    view = desk.enters(desk.opened(family.father), OWN)
    assert [child.identifier for child in view.children] == [identifier]
    desk.signin.help_child(SECRETARY, view.proof, family.lea, OTHER)
    assert desk.enters(identifier, OTHER).next is Next.READY
    assert desk.entries("child_password_set") == [{"guardian": str(family.father)}]
    with pytest.raises(NotYourChild):
        desk.signin.help_child(SECRETARY, view.proof, family.tom, OTHER)
    desk.signin.lock(TECHNICIAN, family.lea)
    with pytest.raises(AccountLocked):
        desk.signin.help_child(SECRETARY, view.proof, family.lea, OWN)
    with desk.store.read() as session:
        account = session.get_one(Account, (session.school_id, ids.account_id(family.lea)))
        assert account.state == AccountState.LOCKED


# Téléservices

PNG = b"\x89PNG\r\n\x1a\n..."


def test_the_list_of_teleservices_is_the_administrators(desk: Desk) -> None:
    pronote = Teleservice("Pronote", "https://pronote.example/x?y=1", "Notes", PNG, (PersonKind.STUDENT,))
    desk.teleservices.change(ADMINISTRATOR, [pronote])
    assert desk.teleservices.all() == (pronote,)
    with pytest.raises(NotAllowed):
        desk.teleservices.change(TECHNICIAN, [])


@pytest.mark.parametrize(
    ("field", "given_value"),
    [
        ("name", " "),
        ("address", "http://plain.example"),
        ("address", "https://"),
        ("address", "javascript:alert(1)"),
        ("address", "https://[bad"),
        ("purpose", "x" * 201),
        ("kinds", ()),
        ("picture", b"<svg/>"),
        ("picture", PNG + bytes(50_000)),
    ],
)
def test_a_bad_teleservice_is_told_where(desk: Desk, field: str, given_value: object) -> None:
    facts = {"name": "Pronote", "address": "https://p.example/", "purpose": "Notes", field: given_value}
    before = desk.teleservices.all()
    with pytest.raises(BadTeleservice) as bad:
        desk.teleservices.change(ADMINISTRATOR, [before[0], Teleservice(**facts)])  # type: ignore[arg-type]
    assert (bad.value.number, bad.value.field) == (1, field)
    assert desk.teleservices.all() == before
