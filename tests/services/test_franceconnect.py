"""Who comes by FranceConnect: matched by the pivot identity, never by e-mail; a doubt is the operator's."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from station.messaging.franceconnect import Identity
from station.models.accounts import Account, FederatedIdentity, Login
from station.models.staff import AuditEntry
from station.rules.kinds import AccountState, Channel, DocumentType
from station.rules.rights import NotAllowed
from station.services.accounts.identities import IdentityBound
from station.services.accounts.logins import AccountLocked
from station.services.accounts.opening import issue
from station.services.enrolment import people
from station.services.enrolment.errors import (
    AlreadyHasAccount,
    DatesWrong,
    NoMatch,
    OperatorMustChoose,
)
from station.services.enrolment.flow import Origin, Step
from station.services.enrolment.views import EnrolmentView, Outcome, Verdict
from station.services.franceconnect import FranceConnectService, Welcome
from station.services.proofs.passwords import hash_provisional
from station.services.school_settings import SchoolSettingsService
from station.services.signin import SignInService
from station.settings import Settings
from tests.services.enrolment.conftest import SECRETARY, TECHNICIAN, Desk

PHONE, DAYS = "0692 12 34 56", (date(2013, 5, 4), date(2015, 2, 1))
MOTHER = Identity(
    issuer="https://fc.example",
    subject="sub-1",
    family_name="HOARAU",
    given_names="Marie-Claude Élise Anne Rose",
    usage_name="HOARAU",
    birth_date=date(1984, 7, 3),
    email="shared@mail.example",
)


@dataclass
class Place:
    desk: Desk
    service: FranceConnectService
    mother: UUID

    def receive(self, identity: Identity = MOTHER) -> Welcome:
        return self.service.receive(SECRETARY, identity)

    def begun(self, identity: Identity = MOTHER) -> EnrolmentView:
        enrolment = self.receive(identity).enrolment
        assert enrolment is not None
        return enrolment

    def walk(self, identity: Identity = MOTHER) -> EnrolmentView:
        view = self.begun(identity)
        view = self.desk.enrolment.give_contact(view.id, PHONE, Channel.SMS)
        view = self.desk.enrolment.check_code(view.id, self.desk.code(view))
        view = self.desk.enrolment.check_birth_dates(view.id, DAYS)
        view = self.desk.enrolment.show_identifier(view.id)
        return self.desk.enrolment.note_identifier(view.id)

    def account(self, person: UUID) -> Account:
        with self.desk.store.read() as session:
            return session.scalars(select(Account).where(Account.person_id == person)).one()


def made(folder: Path, **settings: object) -> Place:
    given = Settings(home=folder, **settings)  # pyright: ignore[reportArgumentType]
    desk = Desk(folder / "station.db", given)
    desk.found_school()
    lea = desk.student("HOARAU", "Léa", DAYS[0])
    tom = desk.student("HOARAU", "Tom", DAYS[1])
    mother = desk.guardian("HOARAU", "MARIE CLAUDE", lea, tom, phone="+262692123456")
    return Place(desk, FranceConnectService(desk.store, desk.enrolment, given), mother)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    place = made(tmp_path)
    yield place
    place.desk.close()


def test_the_first_time_asks_for_code_and_dates_and_chooses_no_password(place: Place) -> None:
    view = place.begun()
    assert (view.origin, view.step, view.person_id) == (Origin.FRANCECONNECT, Step.CONTACT, place.mother)
    assert view.position is not None
    assert (view.position.number, view.position.total, view.can_go_back) == (1, 4, False)

    view = place.walk()
    assert (view.step, view.outcome) == (Step.DONE, Outcome.ACTIVATED)
    account = place.account(place.mother)
    assert (account.state, account.opened_by) == ("activated", "franceconnect")
    with place.desk.store.read() as session:
        login = session.scalars(select(Login).where(Login.account_id == account.id)).one()
        bound = session.scalars(select(FederatedIdentity)).one()
        assert login.password_hash is None
        assert (bound.person_id, bound.issuer, bound.subject) == (place.mother, MOTHER.issuer, "sub-1")


def test_the_second_time_signs_in_and_finds_the_identifier(place: Place) -> None:
    place.walk()
    welcome = place.receive(replace(MOTHER, family_name="MARIED", email="new@mail.example"))
    assert (welcome.person_id, welcome.enrolment) == (place.mother, None)
    assert welcome.proof is not None
    signed_in = SignInService(place.desk.store, place.desk.settings).look(SECRETARY, welcome.proof)
    assert (signed_in.identifier, signed_in.has_password) == ("m.hoarau", False)
    assert {child.first_name for child in signed_in.children} == {"Léa", "Tom"}
    assert place.desk.audited()[-1] == "franceconnect_signed_in"


def test_an_account_with_a_password_is_bound_and_keeps_it(place: Place) -> None:
    view = place.desk.to_dates("HOARAU", "Marie-Claude", PHONE)
    view = place.desk.enrolment.check_birth_dates(view.id, DAYS)
    view = place.desk.enrolment.show_identifier(view.id)
    view = place.desk.enrolment.note_identifier(view.id)
    place.desk.enrolment.choose_password(view.id, "Papaye47Zol")
    place.desk.clock.move(minutes=2)

    assert place.walk().outcome is Outcome.ACTIVATED
    assert place.account(place.mother).opened_by == "sms"
    assert place.receive().person_id == place.mother


def test_a_sheet_s_provisional_password_dies_with_the_first_sign_in(place: Place) -> None:
    with place.desk.store.write() as session:
        login = issue(session, TECHNICIAN, people.get(session, place.mother), "notification")
        login.password_hash, login.provisional_until = hash_provisional("Abc12345"), session.now()
    place.walk()
    with place.desk.store.read() as session:
        login = session.scalars(select(Login)).one()
        assert (login.password_hash, login.provisional_until) == (None, None)


def test_two_subjects_with_one_address_are_two_persons(place: Place) -> None:
    place.walk()
    child = place.desk.student("HOARAU", "Zoé", date(2014, 1, 1))
    father = place.desk.guardian("HOARAU", "Jean", child, phone="+262692999999")
    view = place.begun(replace(MOTHER, subject="sub-2", given_names="Jean Luc Marie Paul"))
    assert view.person_id == father


def test_a_second_subject_does_not_take_a_bound_person(place: Place) -> None:
    place.walk()
    place.desk.clock.move(minutes=2)
    with pytest.raises(IdentityBound):
        place.walk(replace(MOTHER, subject="sub-2"))
    assert place.service.let_go(TECHNICIAN, place.mother) == 1
    place.desk.clock.move(minutes=2)
    assert place.walk(replace(MOTHER, subject="sub-2")).outcome is Outcome.ACTIVATED


def test_letting_go_is_told_and_written_down(place: Place) -> None:
    assert not place.service.is_tied(place.mother)
    place.walk()
    assert place.service.is_tied(place.mother)
    assert place.service.let_go(TECHNICIAN, place.mother) == 1
    assert not place.service.is_tied(place.mother)
    assert place.desk.audited()[-1] == "franceconnect_let_go"
    assert place.receive().enrolment is not None, "the identity is unknown again"


def test_letting_go_is_a_technician_s(place: Place) -> None:
    with pytest.raises(NotAllowed):
        place.service.let_go(SECRETARY, place.mother)


@pytest.mark.parametrize(
    ("family", "given"),
    [
        ("HOARAU", "Marie-Claude"),
        ("Hoarau", "MARIE CLAUDE Élise Anne Rose Jeanne"),
        ("HOARAU", "Marie–Claude Élise"),
    ],
)
def test_accents_hyphens_and_many_first_names_do_not_matter(place: Place, family: str, given: str) -> None:
    assert place.begun(replace(MOTHER, family_name=family, given_names=given)).person_id == place.mother


@pytest.mark.parametrize("given", ["Marie", "Anne Marie-Claude", "Maria"])
def test_another_first_name_is_nobody_and_the_operator_s_to_judge(place: Place, given: str) -> None:
    view = place.begun(replace(MOTHER, given_names=given, email="mc@mail.example"))
    assert (view.person_id, view.step, view.operator_needed) == (None, Step.CONTACT, True)
    with pytest.raises(OperatorMustChoose):
        place.desk.enrolment.give_contact(view.id, PHONE, Channel.SMS)
    with pytest.raises(NoMatch):
        place.desk.enrolment.choose_person(SECRETARY, view.id, place.mother)


def test_of_namesakes_the_operator_chooses(place: Place) -> None:
    child = place.desk.student("PAYET", "Ana", date(2012, 1, 1))
    other = place.desk.guardian("HOARAU", "Marie-Claude", child, phone="+262692777777")
    view = place.begun()
    assert (view.person_id, view.operator_needed) == (None, True)
    notes = place.desk.enrolment.operator_notes(SECRETARY, view.id)
    assert notes.verdict is Verdict.SEVERAL
    assert {one.id for one in notes.candidates} == {place.mother, other}
    view = place.desk.enrolment.choose_person(SECRETARY, view.id, other)
    assert (view.person_id, view.operator_needed, view.step) == (other, False, Step.CONTACT)


def test_a_known_birth_date_tells_namesakes_apart(place: Place) -> None:
    child = place.desk.student("PAYET", "Ana", date(2012, 1, 1))
    place.desk.guardian("HOARAU", "Marie-Claude", child, birth_date=date(1970, 1, 1))
    assert place.begun().person_id == place.mother


def test_the_operator_vouches_where_the_roster_writes_another_name(place: Place) -> None:
    view = place.begun(replace(MOTHER, family_name="OAREAU"))
    view = place.desk.enrolment.vouch(TECHNICIAN, view.id, DocumentType.PASSPORT, place.mother)
    view = place.desk.enrolment.check_birth_dates(view.id, DAYS)
    place.desk.enrolment.show_identifier(view.id)
    assert place.desk.enrolment.note_identifier(view.id).outcome is Outcome.ACTIVATED
    assert place.account(place.mother).opened_by == "franceconnect"


def test_wrong_dates_bind_nobody(place: Place) -> None:
    view = place.begun()
    view = place.desk.enrolment.give_contact(view.id, PHONE, Channel.SMS)
    view = place.desk.enrolment.check_code(view.id, place.desk.code(view))
    with pytest.raises(DatesWrong):
        place.desk.enrolment.check_birth_dates(view.id, DAYS[:1])
    with place.desk.store.read() as session:
        assert session.scalars(select(FederatedIdentity)).all() == []


def test_a_sign_in_of_an_hour_ago_is_over(place: Place) -> None:
    view = place.begun()
    place.desk.clock.move(minutes=60)
    assert place.desk.enrolment.resume(SECRETARY, view.id).outcome is Outcome.CANCELLED


def test_a_locked_account_stays_locked(place: Place) -> None:
    place.walk()
    with place.desk.store.write() as session:
        session.scalars(select(Account)).one().state = AccountState.LOCKED.value
    with pytest.raises(AccountLocked):
        place.receive()
    view = place.begun(replace(MOTHER, subject="sub-2"))
    with pytest.raises(AlreadyHasAccount):
        place.desk.enrolment.give_contact(view.id, PHONE, Channel.SMS)


def test_by_the_settings_its_word_may_be_enough(tmp_path: Path) -> None:
    place = made(tmp_path, franceconnect_asks_code=False)
    try:
        view = place.begun()
        assert (view.step, view.can_go_back) == (Step.IDENTIFIER, False)
        assert view.position is not None
        assert view.position.total == 1
        place.desk.enrolment.show_identifier(view.id)
        assert place.desk.enrolment.note_identifier(view.id).outcome is Outcome.ACTIVATED
    finally:
        place.desk.close()


def test_no_trail_and_no_text_holds_the_identity(place: Place) -> None:
    place.walk()
    with place.desk.store.read() as session:
        kept = str([entry.facts for entry in session.scalars(select(AuditEntry))])
    for text in (kept, repr(MOTHER), repr(place.receive())):
        assert not any(word in text for word in ("sub-1", "HOARAU", "shared@mail.example", "1984"))


def test_it_is_offered_where_it_is_registered_and_hides_its_secret(tmp_path: Path) -> None:
    place = made(
        tmp_path,
        franceconnect_issuer="https://fc.example",
        franceconnect_client_id="station",
        franceconnect_client_secret="very-secret",
    )
    try:
        assert SchoolSettingsService(place.desk.store, place.desk.settings).read().offers_franceconnect
        assert "very-secret" not in repr(place.desk.settings)
        assert "very-secret" not in place.desk.settings.model_dump_json()
    finally:
        place.desk.close()
