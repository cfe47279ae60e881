"""Who is meant: names as people write them, homonyms, couples, pupils; and what the operator is told."""

from datetime import date

import pytest

from station.rules.kinds import Channel, DocumentType, Level, PersonKind
from station.rules.rights import NotAllowed
from station.services.enrolment.errors import NoMatch, NotEligible, OperatorMustChoose
from station.services.enrolment.flow import Step
from station.services.enrolment.views import Verdict
from tests.services.enrolment.conftest import SECRETARY, TECHNICIAN, Desk, Family


def attempt(
    desk: Desk,
    last: str,
    first: str,
    contact: str,
    kind: PersonKind = PersonKind.GUARDIAN,
    channel: Channel = Channel.SMS,
) -> tuple[Step | type[Exception], Verdict]:
    view = desk.to_contact(last, first, kind)
    try:
        answer = desk.enrolment.give_contact(view.id, contact, channel).step
    except (NoMatch, OperatorMustChoose) as error:
        answer = type(error)
    return answer, desk.enrolment.operator_notes(SECRETARY, view.id).verdict


@pytest.mark.parametrize(
    ("last", "first"),
    [
        ("HOARAU", "MARIE-CLAUDE"),
        ("hoarau", "marie claude"),
        ("Hoarau", "Marieclaude"),
        ("PAYET-HOARAU", "Marie-Claude"),
        ("Hoarau Payet", "Marie Claude"),
        ("payet", "marie-claude"),
    ],
)
def test_a_name_is_matched_however_it_is_written(desk: Desk, last: str, first: str) -> None:
    child = desk.student("PAYET", "Ti", date(2014, 1, 1))
    desk.guardian("HOARAU", "Marie-Claude", child, usage_name="PAYET", phone="+262692000001")
    assert attempt(desk, last, first, "0692 00 00 01") == (Step.CODE, Verdict.MATCHED)


@pytest.mark.parametrize(
    "raw", ["0692123456", "+262692123456", "06.92.12.34.56", "+33692123456", "00262 692123456"]
)
def test_a_phone_is_matched_however_it_is_written(desk: Desk, family: Family, raw: str) -> None:
    assert attempt(desk, "Hoarau", "Marie-Claude", raw)[0] is Step.CODE


@pytest.mark.parametrize(
    ("last", "first", "phone", "verdict"),
    [
        ("Hoarau", "Marie-Claude", "0692 99 99 99", Verdict.CONTACT_DIFFERS),
        ("Hoarau", "Marie", "0692 12 34 56", Verdict.NAME_DIFFERS),
        ("Hoareau", "Marie-Claude", "0692 12 34 56", Verdict.NAME_DIFFERS),
        ("Nobody", "Here", "0692 99 99 99", Verdict.NOBODY),
    ],
)
def test_the_family_hears_the_same_whatever_was_wrong_and_the_operator_hears_what(
    desk: Desk, family: Family, last: str, first: str, phone: str, verdict: Verdict
) -> None:
    assert attempt(desk, last, first, phone) == (NoMatch, verdict)


def test_the_notes_tell_namesakes_apart_and_what_is_known(desk: Desk, family: Family) -> None:
    view = desk.to_contact("Hoarau", "Marie-Claude")
    notes = desk.enrolment.operator_notes(SECRETARY, view.id)
    assert notes.verdict is Verdict.NAME_FOUND
    with pytest.raises(NoMatch):
        desk.enrolment.give_contact(view.id, "0692 99 99 99")
    (candidate,) = desk.enrolment.operator_notes(SECRETARY, view.id).candidates
    assert candidate.id == family.mother
    assert candidate.contacts == ("06 92 12 34 56", "mc@example.org")
    assert [(one.name, one.class_code) for one in candidate.relatives] == [
        ("Léa HOARAU", "5B"),
        ("Tom HOARAU", "6A"),
    ]


def test_a_couple_sharing_a_phone_is_told_apart_by_name(desk: Desk, family: Family) -> None:
    father = desk.guardian("HOARAU", "Jean", family.lea, phone="+262692123456")
    view = desk.to_contact("Hoarau", "Jean")
    assert desk.enrolment.give_contact(view.id, family.phone).person_id == father


def test_homonyms_with_one_phone_are_never_guessed(desk: Desk, family: Family) -> None:
    elder = desk.guardian("HOARAU", "Jean", family.lea, phone="+262692123456")
    younger = desk.guardian("HOARAU", "Jean", family.tom, phone="+262692123456")
    view = desk.to_contact("Hoarau", "Jean")
    with pytest.raises(OperatorMustChoose):
        desk.enrolment.give_contact(view.id, family.phone)
    assert desk.enrolment.view(view.id).operator_needed
    notes = desk.enrolment.operator_notes(SECRETARY, view.id)
    assert notes.verdict is Verdict.SEVERAL
    assert {one.id for one in notes.candidates} == {elder, younger}
    with pytest.raises(NoMatch):
        desk.enrolment.choose_person(SECRETARY, view.id, family.mother)
    view = desk.enrolment.choose_person(SECRETARY, view.id, younger)
    assert (view.step, view.person_id, view.operator_needed) == (Step.CODE, younger, False)


def test_a_father_and_a_son_of_one_name_and_phone_stand_on_two_paths(desk: Desk) -> None:
    son = desk.student("VITRY", "Paul", date(2008, 8, 8), phone="+262692000001")
    father = desk.guardian("VITRY", "Paul", son, phone="+262692000001")
    for kind, who in ((PersonKind.GUARDIAN, father), (PersonKind.STUDENT, son)):
        view = desk.to_contact("Vitry", "Paul", kind)
        assert desk.enrolment.give_contact(view.id, "0692000001").person_id == who


def test_a_pupil_on_the_guardian_s_path_is_told_to_the_operator_alone(desk: Desk) -> None:
    child = desk.student("VITRY", "Paul", date(2008, 8, 8), phone="+262692000001")
    parent = desk.guardian("VITRY", "Rose", child, phone="+262692000002")
    assert attempt(desk, "Vitry", "Paul", "0692000001") == (NoMatch, Verdict.PUPIL_ON_GUARDIAN_PATH)
    assert attempt(desk, "Vitry", "Rose", "0692000002", PersonKind.STUDENT) == (
        NoMatch,
        Verdict.GUARDIAN_ON_PUPIL_PATH,
    )
    view = desk.to_contact("Vitry", "Paul")
    student = desk.to_contact("Vitry", "Rose", PersonKind.STUDENT)
    with pytest.raises(NotEligible, match="guardian_on_pupil_path"):
        desk.enrolment.vouch(TECHNICIAN, student.id, DocumentType.PASSPORT, parent)
    with pytest.raises(NotEligible, match="pupil_on_guardian_path"):
        desk.enrolment.vouch(TECHNICIAN, view.id, DocumentType.PASSPORT, child)


def test_a_contact_gets_no_account(desk: Desk, family: Family) -> None:
    desk.guardian("ROBERT", "Ida", family.lea, level=Level.CONTACT, phone="+262692000001")
    assert attempt(desk, "Robert", "Ida", "0692000001") == (NoMatch, Verdict.CONTACT_ONLY)


def test_a_guardian_whose_children_have_left_gets_none(desk: Desk) -> None:
    child = desk.student("ROBERT", "Ti", date(2010, 1, 1), left_on=date(2026, 7, 1))
    desk.guardian("ROBERT", "Ida", child, phone="+262692000001")
    assert attempt(desk, "Robert", "Ida", "0692000001") == (NoMatch, Verdict.NO_PRESENT_CHILD)


def test_who_left_is_known_as_such(desk: Desk) -> None:
    desk.student("ROBERT", "Ti", date(2010, 1, 1), left_on=date(2026, 7, 1), phone="+262692000001")
    assert attempt(desk, "Robert", "Ti", "0692000001", PersonKind.STUDENT) == (NoMatch, Verdict.LEFT)


def test_the_desk_s_contact_stands_before_the_roster_s(desk: Desk, family: Family) -> None:
    desk.contact(family.mother, "+262692777777", source="desk")
    assert attempt(desk, "Hoarau", "Marie-Claude", family.phone) == (NoMatch, Verdict.CONTACT_DIFFERS)
    assert attempt(desk, "Hoarau", "Marie-Claude", "0692 77 77 77")[0] is Step.CODE


def test_vouching_stands_in_for_the_code_and_is_recorded(desk: Desk, family: Family) -> None:
    view = desk.to_contact("Horeau", "Marie-Claude")
    with pytest.raises(NotAllowed):
        desk.enrolment.vouch(SECRETARY, view.id, DocumentType.PASSPORT, family.mother)
    view = desk.enrolment.vouch(TECHNICIAN, view.id, DocumentType.PASSPORT, family.mother)
    assert (view.step, view.vouched, view.can_go_back) == (Step.BIRTH_DATES, True, False)
    view = desk.enrolment.check_birth_dates(view.id, family.dates)
    shown = desk.enrolment.show_identifier(view.id).identifier
    assert shown
    assert shown.text == "m.hoarau"
    assert "vouched" in desk.audited()


def test_under_way_are_those_not_over_with_the_name_so_far(desk: Desk, family: Family) -> None:
    blind = desk.to_contact("hoarau", "marie")
    desk.clock.move(seconds=1)
    filed = desk.enrolment.begin(SECRETARY, PersonKind.GUARDIAN, family.mother)
    desk.enrolment.cancel(desk.to_contact("x", "y").id)
    listed = desk.enrolment.under_way(SECRETARY)
    assert [(one.id, one.name) for one in listed] == [
        (filed.id, "Marie-Claude HOARAU"),
        (blind.id, "marie hoarau"),
    ]
    desk.clock.move(seconds=1)
    assert desk.enrolment.resume(TECHNICIAN, blind.id).typed.last_name == "hoarau"
    assert desk.enrolment.under_way(SECRETARY)[0].operator_id == TECHNICIAN.operator_id
