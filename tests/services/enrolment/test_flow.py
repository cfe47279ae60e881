"""The order of the steps, without a database."""

from dataclasses import replace

import pytest

from station.services.enrolment.flow import (
    Draft,
    Origin,
    Position,
    Step,
    first_step,
    next_step,
    position,
    previous_step,
)

BLIND, FILE = Draft(Origin.BLIND), Draft(Origin.FILE)
SETTLED = Draft(Origin.BLIND, True, True, True, False, True, True, True)


def test_blind_starts_with_the_name_and_a_file_with_the_contact() -> None:
    assert first_step(BLIND) is Step.WHO
    assert first_step(FILE) is Step.CONTACT


@pytest.mark.parametrize("step", list(Step))
@pytest.mark.parametrize("draft", [BLIND, FILE])
def test_no_open_question_is_passed(step: Step, draft: Draft) -> None:
    assert next_step(step, draft) is step


@pytest.mark.parametrize(
    ("settled", "step", "then"),
    [
        ("named", Step.WHO, Step.CONTACT),
        ("matched", Step.CONTACT, Step.CODE),
        ("proved", Step.CODE, Step.BIRTH_DATES),
        ("dates_right", Step.BIRTH_DATES, Step.IDENTIFIER),
        ("issued", Step.IDENTIFIER, Step.PASSWORD),
        ("activated", Step.PASSWORD, Step.DONE),
    ],
)
def test_each_answer_opens_the_next_question_alone(settled: str, step: Step, then: Step) -> None:
    draft = replace(BLIND, **{settled: True})
    assert next_step(step, draft) is then
    others = [one for one in Step if one is not step]
    assert [next_step(one, draft) for one in others] == others


def test_a_contact_proved_once_needs_no_second_code() -> None:
    draft = replace(BLIND, named=True, matched=True, proved=True)
    assert next_step(Step.CONTACT, draft) is Step.BIRTH_DATES
    assert previous_step(Step.BIRTH_DATES, draft) is Step.CONTACT


def test_there_is_no_way_back_behind_what_is_settled() -> None:
    assert previous_step(Step.WHO, BLIND) is None
    assert previous_step(Step.CONTACT, FILE) is None
    assert previous_step(Step.BIRTH_DATES, replace(BLIND, vouched=True)) is None
    assert previous_step(Step.IDENTIFIER, replace(BLIND, issued=True)) is None
    assert previous_step(Step.IDENTIFIER, BLIND) is Step.BIRTH_DATES
    assert previous_step(Step.PASSWORD, SETTLED) is Step.IDENTIFIER
    assert previous_step(Step.DONE, SETTLED) is None


def test_positions_count_the_questions_that_are_asked() -> None:
    assert position(Step.CONTACT, BLIND) == Position(2, 6)
    assert position(Step.CONTACT, FILE) == Position(1, 5)
    assert position(Step.PASSWORD, BLIND) == Position(6, 6)
    assert position(Step.WHO, FILE) is None
    assert position(Step.DONE, BLIND) is None
