"""The whole walk, and each of its rules on the way."""

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import select

from station.models import ids
from station.models.accounts import Account, Claim, Login
from station.models.desk import Enrolment
from station.models.staff import AuditEntry
from station.rules.kinds import AccountState, Channel, Kinship, Level, PersonKind
from station.rules.languages import Language
from station.rules.passwords import CriterionName
from station.services.accounts.states import logins_of, state_of
from station.services.enrolment import EnrolmentService
from station.services.enrolment.errors import (
    AlreadyHasAccount,
    DatesMissing,
    DatesUsedUp,
    DatesWrong,
    EnrolmentOver,
    KindClosed,
    NameMissing,
    NoDatesKnown,
    NoMatch,
    NotEligible,
    NoWayBack,
    OutOfStep,
)
from station.services.enrolment.flow import Position, Step
from station.services.enrolment.views import Outcome, Typed, Verdict
from station.services.persons.errors import ContactMalformed, NotAMobile
from station.services.persons.family import children_of
from station.services.persons.spoken import language_of
from station.services.persons.who import get
from station.services.proofs.errors import PasswordRefused
from station.services.proofs.passwords import verify_password
from tests.services.enrolment.conftest import PASSWORD, SECRETARY, TECHNICIAN, Desk, Family


def state(desk: Desk, person: UUID) -> AccountState:
    with desk.store.read() as session:
        return state_of(session, get(session, person))


def test_a_family_walks_out_with_an_activated_account(desk: Desk, family: Family) -> None:
    enrolment = desk.enrolment
    view = enrolment.begin(SECRETARY, PersonKind.GUARDIAN)
    assert (view.step, view.position, view.can_go_back) == (Step.WHO, Position(1, 6), False)
    view = enrolment.identify(view.id, "hoarau", "marie claude")
    view = enrolment.give_contact(view.id, "06.92.12.34.56")
    assert (view.step, view.masked_contact) == (Step.CODE, "06 •• •• •• 56")
    view = enrolment.check_code(view.id, desk.code(view))
    assert (view.step, view.children) == (Step.BIRTH_DATES, ())
    assert not view.first_name + view.last_name, "as the records have it, only once all is proved"
    view = enrolment.check_birth_dates(view.id, family.dates[::-1])
    assert [child.first_name for child in view.children] == ["Léa", "Tom"]
    assert view.first_name
    assert view.last_name
    assert view.identifier is None
    view = enrolment.show_identifier(view.id)
    assert view.identifier
    assert (view.identifier.text, view.can_go_back) == ("m.hoarau", False)
    assert state(desk, family.mother) is AccountState.ISSUED
    view = enrolment.note_identifier(view.id)
    assert view.position == Position(6, 6)
    view = enrolment.choose_password(view.id, PASSWORD)
    assert (view.step, view.outcome, view.position) == (Step.DONE, Outcome.ACTIVATED, None)
    assert view.identifier
    assert state(desk, family.mother) is AccountState.ACTIVATED
    with desk.store.read() as session:
        login = session.scalars(select(Login)).one()
        assert verify_password(login.password_hash, PASSWORD)
        assert session.scalars(select(Account)).one().opened_by == "sms"
        assert session.scalars(select(Enrolment)).one().typed == {}
    assert desk.audited() == [
        "enrolment_begun",
        "enrolment_named",
        "contact_given",
        "code_sent",
        "code_checked",
        "birth_dates_checked",
        "account_issued",
        "identifier_noted",
        "account_activated",
    ]


def test_a_student_enrols_by_their_own_birth_date(desk: Desk) -> None:
    desk.student("PAYET", "Noa", date(2009, 1, 2), phone="+262692000001")
    view = desk.to_dates("Payet", "Noa", "0692 00 00 01", PersonKind.STUDENT)
    view = desk.enrolment.check_birth_dates(view.id, [date(2009, 1, 2)])
    assert (view.step, view.children) == (Step.IDENTIFIER, ())


def test_the_settings_can_close_the_way_for_students(desk: Desk) -> None:
    closed = desk.settings.model_copy(update={"student_self_enrolment": False})
    enrolment = EnrolmentService(desk.store, desk.messages, closed)
    with pytest.raises(KindClosed):
        enrolment.begin(SECRETARY, PersonKind.STUDENT)
    view = enrolment.begin(SECRETARY, PersonKind.GUARDIAN)
    with pytest.raises(KindClosed):
        enrolment.identify(view.id, "Payet", "Noa", PersonKind.STUDENT)
    with pytest.raises(KindClosed):
        enrolment.begin(SECRETARY, PersonKind.GUARDIAN, desk.student("PAYET", "Noa", date(2009, 1, 2)))


def test_from_a_file_the_contact_comes_first_and_must_be_theirs(desk: Desk, family: Family) -> None:
    desk.guardian("PAYET", "Luc", phone="+262692999999")
    view = desk.enrolment.begin(SECRETARY, PersonKind.GUARDIAN, family.mother)
    assert (view.step, view.position) == (Step.CONTACT, Position(1, 5))
    with pytest.raises(NoMatch):
        desk.enrolment.give_contact(view.id, "0692 99 99 99")
    assert desk.enrolment.operator_notes(SECRETARY, view.id).verdict is Verdict.CONTACT_DIFFERS
    assert desk.enrolment.give_contact(view.id, family.phone).step is Step.CODE


def test_a_file_s_enrolment_under_way_is_taken_up_not_doubled(desk: Desk, family: Family) -> None:
    first = desk.enrolment.begin(SECRETARY, PersonKind.GUARDIAN, family.mother)
    again = desk.enrolment.begin(TECHNICIAN, PersonKind.GUARDIAN, family.mother)
    assert again.id == first.id
    assert [one.operator_id for one in desk.enrolment.under_way(SECRETARY)] == [TECHNICIAN.operator_id]


def test_both_names_are_needed(desk: Desk) -> None:
    view = desk.enrolment.begin(SECRETARY, PersonKind.GUARDIAN)
    with pytest.raises(NameMissing):
        desk.enrolment.identify(view.id, "Hoarau", "  ")


@pytest.mark.parametrize(
    ("raw", "channel", "error"),
    [
        ("bonjour", Channel.SMS, ContactMalformed),
        ("0262 12 34 56", Channel.SMS, NotAMobile),
        ("mc@example", Channel.EMAIL, ContactMalformed),
        ("0692123456", Channel.EMAIL, ContactMalformed),
    ],
)
def test_a_contact_that_reaches_nobody_is_told_and_kept(
    desk: Desk, family: Family, raw: str, channel: Channel, error: type[Exception]
) -> None:
    view = desk.to_contact("Hoarau", "Marie-Claude")
    with pytest.raises(error) as caught:
        desk.enrolment.give_contact(view.id, raw, channel)
    assert raw not in str(caught.value)
    assert desk.enrolment.view(view.id).typed.contact == raw


def test_e_mail_is_the_other_channel(desk: Desk, family: Family) -> None:
    view = desk.to_contact("Hoarau", "Marie-Claude")
    view = desk.enrolment.give_contact(view.id, " MC@Example.org ", Channel.EMAIL)
    assert view.masked_contact == "m•••@example.org"
    assert desk.enrolment.check_code(view.id, desk.code(view)).step is Step.BIRTH_DATES
    assert desk.phone.arrived()[-1].message.channel is Channel.EMAIL


@pytest.mark.parametrize(
    ("dates", "right"),
    [
        ([date(2013, 5, 4), date(2015, 2, 1)], True),
        ([date(2015, 2, 1), date(2013, 5, 4)], True),
        ([date(2013, 5, 4)], False),
        ([date(2013, 5, 4), date(2015, 2, 2)], False),
        ([date(2013, 5, 4), date(2015, 2, 1), date(2016, 1, 1)], False),
    ],
)
def test_all_birth_dates_are_needed_in_any_order(
    desk: Desk, family: Family, dates: list[date], right: bool
) -> None:
    view = desk.to_dates("Hoarau", "Marie-Claude", family.phone)
    if right:
        assert desk.enrolment.check_birth_dates(view.id, dates).step is Step.IDENTIFIER
    else:
        with pytest.raises(DatesWrong) as caught:
            desk.enrolment.check_birth_dates(view.id, dates)
        assert caught.value.tries_left == 2
        assert desk.enrolment.view(view.id).typed.birth_dates == tuple(dates)


@pytest.mark.parametrize("times", [1, 2])
def test_twins_share_a_date_typed_once_or_twice(desk: Desk, times: int) -> None:
    born = date(2014, 7, 14)
    twins = [desk.student("GRONDIN", name, born) for name in ("Ana", "Eva")]
    desk.guardian("GRONDIN", "Paul", *twins, phone="+262692000002")
    view = desk.to_dates("Grondin", "Paul", "0692000002")
    assert desk.enrolment.check_birth_dates(view.id, [born] * times).step is Step.IDENTIFIER


def test_dates_asked_are_those_of_present_children_in_their_charge(desk: Desk) -> None:
    ours = desk.student("LEE", "Ann", date(2012, 1, 1))
    gone = desk.student("LEE", "Bob", date(2010, 1, 1), left_on=date(2026, 7, 1))
    other = desk.student("KIM", "Cleo", date(2011, 1, 1))
    leaving = desk.student("LEE", "Dan", date(2013, 1, 1), leaves_on=date(2027, 1, 1))
    guardian = desk.guardian("LEE", "Eve", ours, gone, leaving, phone="+262692000003")
    desk.link(other, guardian, Level.CONTACT, Kinship.OTHER)
    view = desk.to_dates("Lee", "Eve", "0692000003")
    view = desk.enrolment.check_birth_dates(view.id, [date(2012, 1, 1), date(2013, 1, 1)])
    assert [child.id for child in view.children] == [ours, leaving]


def test_three_tries_then_an_operator_even_in_another_enrolment(desk: Desk, family: Family) -> None:
    view = desk.to_dates("Hoarau", "Marie-Claude", family.phone)
    wrong = [date(2000, 1, 1)]
    for left in (2, 1):
        with pytest.raises(DatesWrong) as caught:
            desk.enrolment.check_birth_dates(view.id, wrong)
        assert caught.value.tries_left == left
    with pytest.raises(DatesUsedUp):
        desk.enrolment.check_birth_dates(view.id, wrong)
    desk.enrolment.cancel(view.id)
    desk.clock.move(minutes=2)
    view = desk.to_dates("Hoarau", "Marie-Claude", family.phone)
    assert view.operator_needed
    with pytest.raises(DatesUsedUp):
        desk.enrolment.check_birth_dates(view.id, family.dates)
    assert desk.enrolment.operator_notes(SECRETARY, view.id).verdict is Verdict.DATES_USED_UP
    view = desk.enrolment.unlock_birth_dates(TECHNICIAN, view.id)
    assert (view.birth_date_tries_left, view.operator_needed) == (3, False)
    assert desk.enrolment.check_birth_dates(view.id, family.dates).step is Step.IDENTIFIER


def test_no_date_costs_no_try_and_an_unknown_one_needs_the_office(desk: Desk) -> None:
    child = desk.student("ROBERT", "Zoé", None)
    desk.guardian("ROBERT", "Jean", child, phone="+262692000004")
    view = desk.to_dates("Robert", "Jean", "0692000004")
    with pytest.raises(DatesMissing):
        desk.enrolment.check_birth_dates(view.id, [])
    with pytest.raises(NoDatesKnown):
        desk.enrolment.check_birth_dates(view.id, [date(2014, 1, 1)])
    view = desk.enrolment.view(view.id)
    assert (view.birth_date_tries_left, view.operator_needed) == (3, True)


def at_password(desk: Desk, family: Family) -> UUID:
    view = desk.to_dates("Hoarau", "Marie-Claude", family.phone)
    desk.enrolment.check_birth_dates(view.id, family.dates)
    desk.enrolment.show_identifier(view.id)
    return desk.enrolment.note_identifier(view.id).id


def test_what_the_family_reads_is_remembered_whichever_way_it_came(desk: Desk, family: Family) -> None:
    view = desk.to_dates("Hoarau", "Marie-Claude", family.phone)
    desk.enrolment.check_birth_dates(view.id, family.dates)
    desk.enrolment.show_identifier(view.id)
    desk.enrolment.note_identifier(view.id, (), Language.UKRAINIAN)
    with desk.store.read() as session:
        assert language_of(session, family.mother) is Language.UKRAINIAN


@pytest.mark.parametrize(
    ("password", "unmet"),
    [
        ("Abc4", CriterionName.LENGTH),
        ("Papayezol", CriterionName.DIGIT),
        ("Papaye-47zol", CriterionName.PLAIN),
        ("Azerty123", CriterionName.NOT_COMMON),
        ("Hoarau974x", CriterionName.NOT_PERSONAL),
        ("Xk04052013z", CriterionName.NOT_PERSONAL),
        ("Mhoarau9zz", CriterionName.NOT_PERSONAL),
    ],
)
def test_a_refused_password_names_its_criteria_and_activates_nothing(
    desk: Desk, family: Family, password: str, unmet: CriterionName
) -> None:
    enrolment_id = at_password(desk, family)
    with pytest.raises(PasswordRefused) as caught:
        desk.enrolment.choose_password(enrolment_id, password)
    assert unmet in caught.value.unmet
    assert password not in str(caught.value)
    assert state(desk, family.mother) is AccountState.ISSUED


def test_the_identifier_is_the_same_however_often_it_is_shown(desk: Desk, family: Family) -> None:
    view = desk.to_dates("Hoarau", "Marie-Claude", family.phone)
    desk.enrolment.check_birth_dates(view.id, family.dates)
    assert {desk.enrolment.show_identifier(view.id).identifier for _ in range(3)} == {
        desk.enrolment.view(view.id).identifier
    }
    assert desk.audited().count("account_issued") == 1


def test_an_identifier_is_built_from_the_record_not_from_what_was_typed(desk: Desk) -> None:
    child = desk.student("LAAST", "Ida", date(2014, 1, 1))
    desk.guardian("DE LAAST", "Jean", child, usage_name="N'GUYÊN-LAAST", phone="+262692000005")
    view = desk.to_dates("laast", "jean", "0692000005")
    desk.enrolment.check_birth_dates(view.id, [date(2014, 1, 1)])
    identifier = desk.enrolment.show_identifier(view.id).identifier
    assert identifier
    assert identifier.text == "j.nguyenlaast"


@pytest.mark.parametrize("from_file", [True, False])
def test_what_was_proved_lapses_when_it_lies_for_longer_than_a_code_lives(
    desk: Desk, family: Family, from_file: bool
) -> None:
    if from_file:
        view = desk.enrolment.begin(SECRETARY, PersonKind.GUARDIAN, family.mother)
        view = desk.enrolment.give_contact(view.id, family.phone)
        view = desk.enrolment.check_code(view.id, desk.code(view))
    else:
        view = desk.to_dates("Hoarau", "Marie-Claude", family.phone)
    desk.enrolment.check_birth_dates(view.id, family.dates)
    desk.enrolment.show_identifier(view.id)
    desk.enrolment.note_identifier(view.id)
    desk.clock.move(minutes=30)
    assert desk.enrolment.resume(TECHNICIAN, view.id).step is Step.PASSWORD
    desk.clock.move(minutes=31)
    if from_file:
        view = desk.enrolment.begin(SECRETARY, PersonKind.GUARDIAN, family.mother)
        assert view.step is Step.CONTACT
    else:
        view = desk.enrolment.resume(SECRETARY, view.id)
        assert view.step is Step.WHO
        view = desk.enrolment.identify(view.id, "Hoarau", "Marie-Claude")
    assert (view.identifier, view.children, view.typed.birth_dates) == (None, (), ())
    assert desk.enrolment.give_contact(view.id, family.phone).step is Step.CODE


def test_what_was_abandoned_is_forgotten_after_a_week(desk: Desk, family: Family) -> None:
    old = desk.to_contact("Hoarau", "Marie-Claude")
    desk.clock.move(days=6)
    young = desk.to_contact("Hoarau", "Marie-Claude")
    assert desk.enrolment.forget_abandoned() == 0
    desk.clock.move(days=1, seconds=1)
    assert desk.enrolment.forget_abandoned() == 1
    assert [one.id for one in desk.enrolment.under_way(SECRETARY)] == [young.id]
    view = desk.enrolment.view(old.id)
    assert (view.outcome, view.typed.last_name) == (Outcome.CANCELLED, "")


def test_a_child_that_is_not_theirs_is_kept_in_the_trail(desk: Desk, family: Family) -> None:
    view = desk.to_dates("Hoarau", "Marie-Claude", family.phone)
    desk.enrolment.check_birth_dates(view.id, family.dates)
    desk.enrolment.show_identifier(view.id)
    desk.enrolment.note_identifier(view.id, [family.tom])
    with desk.store.read() as session:
        line = session.scalars(select(AuditEntry).where(AuditEntry.act == "identifier_noted")).one()
    assert line.facts["not_mine"] == [str(family.tom)]


def test_a_child_that_is_not_theirs_leaves_the_account_once_it_is_open(desk: Desk, family: Family) -> None:
    view = desk.to_dates("Hoarau", "Marie-Claude", family.phone)
    desk.enrolment.check_birth_dates(view.id, family.dates)
    desk.enrolment.show_identifier(view.id)
    with pytest.raises(NotEligible):  # of none of them: then this is not their file
        desk.enrolment.note_identifier(view.id, [family.tom, family.lea])
    desk.enrolment.note_identifier(view.id, [family.tom])
    view = desk.enrolment.back(view.id)
    assert {child.id: child.not_mine for child in view.children} == {family.lea: False, family.tom: True}
    desk.enrolment.note_identifier(view.id, [family.lea])  # they think again
    with desk.store.read() as session:
        assert len(children_of(session, family.mother)) == 2
    view = desk.enrolment.choose_password(view.id, PASSWORD)
    assert [child.id for child in view.children] == [family.tom]
    with desk.store.read() as session:
        assert [child.id for child in children_of(session, family.mother)] == [family.tom]
        line = session.scalars(select(AuditEntry).where(AuditEntry.act == "account_activated")).one()
    assert line.facts["not_mine"] == [str(family.lea)]


def test_what_was_ticked_in_a_cancelled_enrolment_does_not_count(desk: Desk, family: Family) -> None:
    view = desk.to_dates("Hoarau", "Marie-Claude", family.phone)
    desk.enrolment.check_birth_dates(view.id, family.dates)
    desk.enrolment.show_identifier(view.id)
    desk.enrolment.note_identifier(view.id, [family.tom])
    desk.enrolment.cancel(view.id)
    with desk.store.read() as session:
        assert len(children_of(session, family.mother)) == 2


def test_a_cancelled_enrolment_is_over_but_a_shown_identifier_stays(desk: Desk, family: Family) -> None:
    enrolment_id = at_password(desk, family)
    view = desk.enrolment.cancel(enrolment_id)
    assert (view.outcome, view.typed, view.identifier) == (
        Outcome.CANCELLED,
        Typed(channel=Channel.SMS),
        None,
    )
    with pytest.raises(EnrolmentOver):
        desk.enrolment.choose_password(enrolment_id, PASSWORD)
    assert state(desk, family.mother) is AccountState.ISSUED
    desk.clock.move(minutes=2)
    view = desk.to_dates("Hoarau", "Marie-Claude", family.phone)
    desk.enrolment.check_birth_dates(view.id, family.dates)
    shown = desk.enrolment.show_identifier(view.id).identifier
    assert shown
    assert shown.text == "m.hoarau"


def test_an_activated_account_is_not_enrolled_again(desk: Desk, family: Family) -> None:
    desk.enrolment.choose_password(at_password(desk, family), PASSWORD)
    view = desk.to_contact("Hoarau", "Marie-Claude")
    with pytest.raises(AlreadyHasAccount, match="forgotten password"):
        desk.enrolment.give_contact(view.id, family.phone)
    assert desk.enrolment.operator_notes(SECRETARY, view.id).verdict is Verdict.HAS_ACCOUNT
    with pytest.raises(AlreadyHasAccount):
        desk.enrolment.begin(SECRETARY, PersonKind.GUARDIAN, family.mother)


def test_an_open_account_that_lost_its_identifier_gets_another_by_an_enrolment(
    desk: Desk, family: Family
) -> None:
    desk.enrolment.choose_password(at_password(desk, family), PASSWORD)
    with desk.store.write() as session:
        session.get_one(Claim, "m.hoarau").owner = UUID(int=1)  # as a sync writes it: another school's
    desk.clock.move(minutes=2)
    again = at_password(desk, family)
    shown = desk.enrolment.view(again)
    desk.enrolment.choose_password(again, "Letchi58Vavang"[:14])
    with desk.store.read() as session:
        account = session.get_one(Account, (session.school_id, ids.account_id(family.mother)))
        logins = [login.identifier for login in logins_of(session, account.id)]
    assert account.state == AccountState.ACTIVATED
    assert logins == ["m.hoarau2"]
    assert shown.person_id == family.mother


def test_of_two_enrolments_of_one_person_only_one_activates(desk: Desk, family: Family) -> None:
    first = at_password(desk, family)
    desk.clock.move(minutes=2)
    second = at_password(desk, family)
    desk.enrolment.choose_password(first, PASSWORD)
    with pytest.raises(AlreadyHasAccount):
        desk.enrolment.choose_password(second, "Letchi58Vavang"[:14])


def test_a_double_click_changes_nothing(desk: Desk, family: Family) -> None:
    view = desk.to_contact("Hoarau", "Marie-Claude")
    with pytest.raises(OutOfStep):
        desk.enrolment.identify(view.id, "Hoarau", "Marie-Claude")


def test_another_contact_or_name_is_another_question(desk: Desk, family: Family) -> None:
    other = desk.student("PAYET", "Isa", date(2012, 3, 3))
    desk.guardian("PAYET", "Luc", other, phone="+262692999999")
    view = desk.to_dates("Hoarau", "Marie-Claude", family.phone)
    view = desk.enrolment.back(view.id)
    view = desk.enrolment.back(view.id)
    view = desk.enrolment.identify(view.id, "Payet", "Luc")
    view = desk.enrolment.give_contact(view.id, "0692 99 99 99")
    assert view.step is Step.CODE


def test_back_and_forward_with_nothing_changed_asks_no_second_code(desk: Desk, family: Family) -> None:
    view = desk.to_dates("Hoarau", "Marie-Claude", family.phone)
    view = desk.enrolment.back(view.id, Typed(birth_dates=family.dates[:1]))
    assert (view.step, view.typed.contact) == (Step.CONTACT, family.phone)
    view = desk.enrolment.give_contact(view.id, "+262 692 12 34 56")
    assert view.step is Step.BIRTH_DATES
    assert view.typed.birth_dates == family.dates[:1]


def test_there_is_no_way_back_from_a_shown_identifier(desk: Desk, family: Family) -> None:
    enrolment_id = at_password(desk, family)
    desk.enrolment.back(enrolment_id)
    with pytest.raises(NoWayBack):
        desk.enrolment.back(enrolment_id)


def test_who_may_have_no_account_is_not_enrolled_from_a_file(desk: Desk, family: Family) -> None:
    contact = desk.guardian("SMITH", "Ann", family.lea, level=Level.CONTACT, phone="+262692000009")
    alone = desk.guardian("SMITH", "Bob")
    left = desk.student("SMITH", "Cy", date(2010, 1, 1), left_on=date(2026, 7, 1))
    for person, reason in ((contact, "contact_only"), (alone, "no_present_child"), (left, "left")):
        with pytest.raises(NotEligible) as caught:
            desk.enrolment.begin(SECRETARY, PersonKind.GUARDIAN, person)
        assert caught.value.reason == reason


def test_an_adult_pupil_s_own_guardian_row_shares_the_pupil_s_account(desk: Desk) -> None:
    pupil = desk.student("DIJOUX", "Max", date(2007, 6, 6))
    own = desk.guardian("DIJOUX", "Max", pupil, kinship=Kinship.SELF, phone="+262692000010")
    view = desk.to_contact("Dijoux", "Max")
    with pytest.raises(NoMatch):
        desk.enrolment.give_contact(view.id, "0692000010")
    assert desk.enrolment.operator_notes(SECRETARY, view.id).verdict is Verdict.PUPIL_ON_GUARDIAN_PATH
    view = desk.to_dates("Dijoux", "Max", "0692000010", PersonKind.STUDENT)
    assert view.person_id == pupil
    desk.enrolment.check_birth_dates(view.id, [date(2007, 6, 6)])
    desk.enrolment.show_identifier(view.id)
    assert state(desk, own) is state(desk, pupil) is AccountState.ISSUED
