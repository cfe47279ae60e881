"""The ranges of the territories are data: with their date, and to be replaced beside the settings."""

import json
from datetime import date
from pathlib import Path

import pytest

from station.rules.phone_ranges import FILE, load_phone_ranges
from station.rules.phones import TERRITORIES, Range, read_phone
from station.settings import BadSettings, Settings


def test_the_ranges_that_come_with_station_are_dated_and_read_what_the_tables_do_not_know() -> None:
    found = load_phone_ranges()
    assert found.as_of >= date(2026, 11, 28)
    assert {each.region for each in found.ranges} <= set(TERRITORIES)
    assert read_phone("0691 12 34 56", "GP").flagged
    phone = read_phone("0691 12 34 56", "RE", found.ranges)
    assert (phone.number, phone.flagged, phone.mobile) == ("+590691123456", False, True)


def test_a_file_beside_the_settings_takes_their_place(tmp_path: Path) -> None:
    own = {"as_of": "2027-03-01", "ranges": [{"region": "YT", "prefix": "638"}]}
    (tmp_path / FILE).write_text(json.dumps(own))
    found = Settings(home=tmp_path).phone_ranges
    assert (found.as_of, found.ranges) == (date(2027, 3, 1), (Range("YT", "638"),))
    assert read_phone("0638123456", "YT", found.ranges).number == "+262638123456"


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "null", '{"as_of": "hier", "ranges": []}',
        '{"as_of": "2027-03-01", "ranges": [{"region": "GP"}]}',
        '{"as_of": "2027-03-01", "ranges": [{"region": "XX", "prefix": "1"}]}',
        '{"as_of": "2027-03-01", "ranges": [{"region": "GP", "prefix": "a"}]}',
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    with pytest.raises(BadSettings, match=FILE):
        _ = Settings(home=tmp_path).phone_ranges
