"""Several phones in one field."""

from pathlib import Path

import pytest

from station.roster import GuardianRecord
from station.roster.phones import phone_records
from station.rules.kinds import PhoneKind
from tests.roster.siecle_files import guardians_xml, of, person, read, write


@pytest.mark.parametrize(
    ("raw", "numbers"),
    [
        ("0692 12 34 56", ["0692 12 34 56"]),
        ("0692 12 34 56 / 0693 22 33 44", ["0692 12 34 56", "0693 22 33 44"]),
        ("0692123456;0693223344", ["0692123456", "0693223344"]),
        ("0692.12.34.56 ou 06.93.22.33.44", ["0692.12.34.56", "06.93.22.33.44"]),
        ("+262 692 12 34 56, +33 6 12 34 56 78", ["+262 692 12 34 56", "+33 6 12 34 56 78"]),
        ("0692123456 0693223344", ["0692123456", "0693223344"]),
        ("0692123456 (mère) 0693223344 (père)", ["0692123456 (mère)", "0693223344 (père)"]),
        ("0692123456 - 0692123456", ["0692123456"]),
        # Not two: an extension, the end of another number, a number of another country with its spaces.
        ("0262 12 34 56 poste 12", ["0262 12 34 56 poste 12"]),
        ("0692 12 34 56 / 57", ["0692 12 34 56 / 57"]),
        ("+49 30 1234567 89", ["+49 30 1234567 89"]),
        ("06-92-12-34-56", ["06-92-12-34-56"]),
        ("n'a pas de téléphone à ce jour", ["n'a pas de téléphone à ce jour"]),
    ],
)
def test_a_field_holds_one_number_or_several(raw: str, numbers: list[str]) -> None:
    assert [phone.raw for phone in phone_records(PhoneKind.MOBILE, raw)] == numbers


def test_both_reach_the_record(tmp_path: Path) -> None:
    text = guardians_xml(person(TEL_PORTABLE="0692 12 34 56 / 0693 22 33 44", TEL_PERSONNEL="0262123456"))
    (found,) = of(GuardianRecord, read(write(tmp_path / "r.xml", text)))
    assert [(phone.kind, phone.raw) for phone in found.contact.phones] == [
        (PhoneKind.MOBILE, "0692 12 34 56"),
        (PhoneKind.MOBILE, "0693 22 33 44"),
        (PhoneKind.HOME, "0262123456"),
    ]
