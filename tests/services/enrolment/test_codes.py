"""One-time codes: three ways to be refused, one person, one latest code, across a restart."""

import pytest
from sqlalchemy import select

from station.models.desk import Challenge, Enrolment
from station.rules.kinds import Channel
from station.services.enrolment.errors import OutOfStep
from station.services.enrolment.flow import Step
from station.services.enrolment.views import EnrolmentView
from station.services.proofs.errors import (
    CodeExpired,
    CodeMalformed,
    CodeNotSent,
    CodeTooSoon,
    CodeUsedUp,
    CodeWrong,
)
from tests.services.enrolment.conftest import Desk, Family


def other(code: str, by: int = 1) -> str:
    return f"{(int(code) + by) % 10**6:06}"


@pytest.fixture
def at_code(desk: Desk, family: Family) -> EnrolmentView:
    return desk.enrolment.give_contact(desk.to_contact("Hoarau", "Marie-Claude").id, family.phone)


def test_before_the_first_sending_there_is_nothing_to_compare(desk: Desk, at_code: EnrolmentView) -> None:
    assert (at_code.code, at_code.resend_at) == (None, None)
    with pytest.raises(CodeNotSent):
        desk.enrolment.check_code(at_code.id, "123456")


@pytest.mark.parametrize("written", ["{0}", " {0} ", "{1} {2}", "{1}-{2}"])
def test_blanks_in_a_code_are_ignored(desk: Desk, at_code: EnrolmentView, written: str) -> None:
    code = desk.code(at_code)
    typed = written.format(code, code[:3], code[3:])
    assert desk.enrolment.check_code(at_code.id, typed).step is Step.BIRTH_DATES


def test_arabic_digits_are_digits(desk: Desk, at_code: EnrolmentView) -> None:
    typed = desk.code(at_code).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert desk.enrolment.check_code(at_code.id, typed).step is Step.BIRTH_DATES


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "12345a", "²23456"])
def test_a_code_that_is_none_costs_no_try(desk: Desk, at_code: EnrolmentView, typed: str) -> None:
    desk.code(at_code)
    with pytest.raises(CodeMalformed):
        desk.enrolment.check_code(at_code.id, typed)
    code = desk.enrolment.view(at_code.id).code
    assert code
    assert code.tries_left == 5


def test_five_tries_then_the_code_is_used_up_even_for_the_right_one(
    desk: Desk, at_code: EnrolmentView
) -> None:
    code = desk.code(at_code)
    for left in (4, 3, 2, 1):
        with pytest.raises(CodeWrong) as caught:
            desk.enrolment.check_code(at_code.id, other(code))
        assert (caught.value.tries_left, caught.value.replaced) == (left, False)
    for typed in (other(code), code):
        with pytest.raises(CodeUsedUp):
            desk.enrolment.check_code(at_code.id, typed)
    assert desk.enrolment.view(at_code.id).step is Step.CODE


def test_a_code_lives_thirty_minutes(desk: Desk, at_code: EnrolmentView) -> None:
    code = desk.code(at_code)
    view = desk.enrolment.view(at_code.id)
    assert view.code
    assert view.code.expires_at == view.code.sent_at.replace(minute=30)
    desk.clock.move(minutes=30)
    with pytest.raises(CodeExpired):
        desk.enrolment.check_code(at_code.id, code)
    with pytest.raises(CodeExpired):
        desk.enrolment.check_code(at_code.id, other(code))


def test_a_code_is_good_in_its_last_second(desk: Desk, at_code: EnrolmentView) -> None:
    code = desk.code(at_code)
    desk.clock.move(minutes=29, seconds=59)
    assert desk.enrolment.check_code(at_code.id, code).step is Step.BIRTH_DATES


def test_a_code_works_once(desk: Desk, at_code: EnrolmentView) -> None:
    code = desk.code(at_code)
    desk.enrolment.check_code(at_code.id, code)
    with pytest.raises(OutOfStep):
        desk.enrolment.check_code(at_code.id, code)


def test_sixty_seconds_between_two_sendings(desk: Desk, at_code: EnrolmentView) -> None:
    desk.code(at_code)
    desk.clock.move(seconds=45)
    with pytest.raises(CodeTooSoon) as caught:
        desk.enrolment.send_code(at_code.id)
    assert caught.value.wait_s == 15
    assert desk.enrolment.view(at_code.id).resend_at == caught.value.resend_at
    desk.clock.move(seconds=15)
    assert desk.enrolment.view(at_code.id).resend_at is None
    desk.enrolment.send_code(at_code.id)


def test_the_wait_holds_over_cancel_and_begin(desk: Desk, family: Family, at_code: EnrolmentView) -> None:
    desk.code(at_code)
    desk.enrolment.cancel(at_code.id)
    again = desk.enrolment.give_contact(desk.to_contact("Hoarau", "Marie-Claude").id, family.phone)
    with pytest.raises(CodeTooSoon):
        desk.enrolment.send_code(again.id)


def test_the_other_channel_need_not_wait(desk: Desk, at_code: EnrolmentView) -> None:
    desk.code(at_code)
    desk.enrolment.back(at_code.id)
    view = desk.enrolment.give_contact(at_code.id, "mc@example.org", Channel.EMAIL)
    assert desk.enrolment.check_code(view.id, desk.code(view)).step is Step.BIRTH_DATES


def test_only_the_latest_code_works_and_an_earlier_one_is_known(desk: Desk, at_code: EnrolmentView) -> None:
    first = desk.code(at_code)
    desk.clock.move(minutes=1)
    second = desk.code(at_code)
    with pytest.raises(CodeWrong) as caught:
        desk.enrolment.check_code(at_code.id, first)
    assert caught.value.replaced
    assert desk.enrolment.check_code(at_code.id, second).step is Step.BIRTH_DATES


def test_another_contact_withdraws_the_code(desk: Desk, family: Family, at_code: EnrolmentView) -> None:
    code = desk.code(at_code)
    desk.enrolment.back(at_code.id)
    desk.enrolment.give_contact(at_code.id, "mc@example.org", Channel.EMAIL)
    with pytest.raises(CodeNotSent):
        desk.enrolment.check_code(at_code.id, code)


def test_a_code_is_bound_to_one_person_of_a_shared_phone(desk: Desk, family: Family) -> None:
    desk.guardian("HOARAU", "Jean", family.lea, phone="+262692123456")
    hers, his = (
        desk.enrolment.give_contact(desk.to_contact("Hoarau", name).id, family.phone)
        for name in ("Marie-Claude", "Jean")
    )
    her_code, his_code = desk.code(hers), desk.code(his)
    assert her_code != his_code  # one chance in a million
    with pytest.raises(CodeWrong):
        desk.enrolment.check_code(his.id, her_code)
    assert desk.enrolment.check_code(his.id, his_code).step is Step.BIRTH_DATES
    assert desk.enrolment.check_code(hers.id, her_code).step is Step.BIRTH_DATES


def test_a_restart_keeps_the_code_its_tries_and_what_was_typed(desk: Desk, at_code: EnrolmentView) -> None:
    code = desk.code(at_code)
    with pytest.raises(CodeWrong):
        desk.enrolment.check_code(at_code.id, other(code))
    before = desk.enrolment.view(at_code.id)
    desk.close()
    desk.reopen()
    after = desk.enrolment.view(at_code.id)
    assert after == before
    assert after.code
    assert after.code.tries_left == 4
    assert desk.enrolment.check_code(at_code.id, code).step is Step.BIRTH_DATES


def test_a_code_that_a_crash_kept_from_leaving_is_sent_anew_at_once(
    desk: Desk, at_code: EnrolmentView
) -> None:
    desk.enrolment.send_code(at_code.id)
    desk.close()
    desk.reopen()
    assert desk.messages.recover() == 1
    assert desk.enrolment.view(at_code.id).resend_at is None
    assert desk.enrolment.check_code(at_code.id, desk.code(at_code)).step is Step.BIRTH_DATES


def test_a_code_is_kept_as_an_hmac_alone(desk: Desk, at_code: EnrolmentView) -> None:
    code = desk.code(at_code)
    with desk.store.read() as session:
        challenge = session.scalars(select(Challenge)).one()
        assert len(challenge.digest) == 32
        row = session.scalars(select(Enrolment)).one()
        assert code not in str(row.typed)


def test_what_is_over_holds_no_address(desk: Desk, at_code: EnrolmentView) -> None:
    desk.code(at_code)
    desk.enrolment.cancel(at_code.id)
    with desk.store.read() as session:
        assert session.scalars(select(Challenge)).one().address == ""
