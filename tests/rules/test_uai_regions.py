import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.rules.regions import ACADEMIES, academy_of, department_of, phone_region_of
from station.rules.uai import check_letter, normal_uai, valid_uai

DIGITS = st.text("0123456789", min_size=7, max_size=7)


@pytest.mark.parametrize("uai", ["9741234Y", "0999991X", "0750655E", "9830002K", "9870026P", "9750001C"])
def test_real_and_sample_numbers_are_valid(uai: str) -> None:
    assert valid_uai(uai)


@pytest.mark.parametrize("text", ["", "9741234", "9741234X", "9741234I", "97412345Y", "Y9741234", "٩٧٤١٢٣٤Y"])
def test_other_texts_are_not(text: str) -> None:
    assert not valid_uai(text)


def test_typing_habits_do_not_matter() -> None:
    assert normal_uai(" 974 1234-y ") == "9741234Y"
    assert normal_uai("750655e") == "0750655E"  # a spreadsheet took the zero
    assert valid_uai("974 1234 y")


@given(DIGITS, st.integers(0, 6), st.sampled_from("0123456789"))
def test_one_wrong_digit_is_caught(digits: str, place: int, digit: str) -> None:
    wrong = digits[:place] + digit + digits[place + 1 :]
    assert valid_uai(digits + check_letter(digits))
    assert valid_uai(wrong + check_letter(digits)) == (wrong == digits)


@given(st.text())
def test_any_text_is_answered(text: str) -> None:
    if valid_uai(text):
        assert re.fullmatch(r"[0-9]{7}[A-Z]", normal_uai(text))


def of_department(digits: str) -> str:
    number = f"{digits}0001"
    return number + check_letter(number)


@pytest.mark.parametrize(
    ("digits", "academy", "region"),
    [
        ("974", "La Réunion", "RE"),
        ("976", "Mayotte", "YT"),
        ("971", "Guadeloupe", "GP"),
        ("977", "Guadeloupe", "BL"),
        ("978", "Guadeloupe", "MF"),
        ("972", "Martinique", "MQ"),
        ("973", "Guyane", "GF"),
        ("975", "Saint-Pierre-et-Miquelon", "PM"),
        ("983", "Nouvelle-Calédonie", "NC"),
        ("988", "Nouvelle-Calédonie", "NC"),
        ("984", "Polynésie française", "PF"),
        ("986", "Wallis-et-Futuna", "WF"),
        ("987", "Wallis-et-Futuna", "WF"),
        ("620", "Corse", "FR"),
        ("720", "Corse", "FR"),
        ("075", "Paris", "FR"),
        ("062", "Lille", "FR"),
        ("014", "Normandie", "FR"),
    ],
)
def test_a_school_lies_in_its_academy(digits: str, academy: str, region: str) -> None:
    uai = of_department(digits)
    found = academy_of(uai)
    assert found is not None
    assert (found.name, phone_region_of(uai)) == (academy, region)


def test_no_academy_where_there_is_none() -> None:
    assert academy_of(of_department("099")) is None  # schools abroad
    assert academy_of("9741234X") is None
    assert phone_region_of("nonsense") == "FR"
    assert department_of(of_department("001")) == "01"


def test_every_department_has_one_academy() -> None:
    departments = [department for academy in ACADEMIES for department in academy.departments]
    mainland = {f"{number:02}" for number in range(1, 96)} - {"20"} | {"2A", "2B"}
    assert len(departments) == len(set(departments))
    assert mainland < set(departments)
    assert len({academy.code for academy in ACADEMIES}) == len(ACADEMIES) == 34
