"""A roster's numbers are read fast, and as `read_phone` reads each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.rules.phones import read_phone
from station.services.roster.phones import PhoneReader

DIGITS = st.text("0123456789", min_size=4, max_size=4)
BEGINNINGS = st.sampled_from(
    [
        "0692 1{}",
        "0693 {}",
        "0262 1{}",
        "06 12 3{}",
        "+336 92 1{}",
        "+262 692 1{}",
        "+33 6 39 98 ",
        "0639 {}",
        "0590 12",
    ]
)


@given(BEGINNINGS, DIGITS, DIGITS, st.sampled_from(["RE", "FR", "YT", "GP"]))
def test_both_numbers_of_one_beginning_are_read_as_alone(
    start: str, first: str, second: str, region: str
) -> None:
    reader = PhoneReader(region)
    beginning = (start.format("23")).strip()
    for own in (first, second):
        raw = beginning + own
        phone = read_phone(raw, region)
        assert reader.read(raw) == (phone.number, phone.flagged)


@given(
    st.from_regex(r"(0[1-9]|\+33[1-9]|\+262[26])\d{8}", fullmatch=True),
    DIGITS,
    st.sampled_from(["RE", "FR", "NC"]),
)
def test_any_plain_number_is_read_as_alone(raw: str, own: str, region: str) -> None:
    reader = PhoneReader(region)
    reader.read(raw[:-4] + own)
    phone = read_phone(raw, region)
    assert reader.read(raw) == (phone.number, phone.flagged)


@pytest.mark.parametrize(
    "raw", ["", "12", "0692 12 34 56 (mère)", "+49 30 23125 000", "0692/12.34.56", "abc"]
)
def test_anything_else_is_read_alone(raw: str) -> None:
    phone = read_phone(raw, "RE")
    assert PhoneReader("RE").read(raw) == (phone.number, phone.flagged)
