import re

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.rules.phones import (
    TERRITORIES,
    Miscount,
    Range,
    masked,
    miscount,
    national,
    read_phone,
    search_forms,
    takes_sms,
)

REGIONS = st.sampled_from(("FR", *TERRITORIES))
RE_MOBILE = "+262692123456"


@pytest.mark.parametrize("region", ["RE", "FR", "YT", "GP", None, "??", "re"])
@pytest.mark.parametrize(
    "raw",
    [
        "0692123456",
        "0692 12 34 56",
        "06.92.12.34.56",  # trouble 49
        "06-92-12-34-56",
        "06\u00a092\u202f12\u00a034\u00a056",
        " (06) 92/12/34/56 ",
        "+262692123456",
        "+262 692 12 34 56",
        "+262 (0)692 12 34 56",
        "+262 0692 12 34 56",
        "00262692123456",
        "+0692123456",
        "0692 12 34 56 (mère)",
        "Tél. : 0692 12 34 56",
        "0692123456 poste 12",
        "٠٦٩٢١٢٣٤٥٦",
        "+33692123456",  # trouble 47
        "+33 (0)6 92 12 34 56",
        "0033692123456",
    ],
)
def test_one_number_however_written(raw: str, region: str | None) -> None:
    phone = read_phone(raw, region)
    assert (phone.raw, phone.number, phone.flagged, phone.mobile) == (raw, RE_MOBILE, False, True)
    assert phone.repaired == ("33" in raw)


@pytest.mark.parametrize("region", ["FR", "RE"])
@pytest.mark.parametrize(
    ("raw", "number", "mobile"),
    [
        ("0612345678", "+33612345678", True),
        ("0752345678", "+33752345678", True),
        ("0145678901", "+33145678901", False),
        ("0262123456", "+262262123456", False),
        ("0692012345", "+262692012345", True),
        ("0693101234", "+262693101234", True),
        ("0639021234", "+262639021234", True),  # trouble 46, and those below
        ("0690001234", "+590690001234", True),
        ("0590201234", "+590590201234", False),
        ("0694201234", "+594694201234", True),
        ("0696201234", "+596696201234", True),
        ("0697201234", "+596697201234", True),
        ("87123456", "+68987123456", True),
        ("+687 75 12 34", "+687751234", True),
        ("+508 41 01 23", "+508410123", False),
        ("+32 475 12 34 56", "+32475123456", True),
        ("0044 7400 123456", "+447400123456", True),
    ],
)
def test_ours_and_foreign_numbers(raw: str, number: str, mobile: bool, region: str) -> None:
    phone = read_phone(raw, region)
    assert (phone.number, phone.flagged, phone.mobile) == (number, False, mobile)


def test_the_school_comes_first() -> None:
    assert read_phone("0269601234", "YT").number == "+262269601234"
    assert read_phone("0269601234", "FR").number == "+33269601234"
    assert read_phone("75.12.34", "NC").number == "+687751234"
    assert read_phone("41 01 23", "PM").number == "+508410123"


@pytest.mark.parametrize("territory", TERRITORIES)
def test_every_territory_is_tried(territory: str) -> None:
    example = phonenumbers.example_number_for_type(territory, phonenumbers.PhoneNumberType.MOBILE)
    assert example is not None
    written = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.NATIONAL)
    e164 = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164)
    assert read_phone(written, territory).number == e164
    assert not read_phone(written, None).flagged


def test_what_no_plan_knows_is_kept_and_flagged() -> None:
    phone = read_phone("0691 12 34 56", "GP")
    assert (phone.number, phone.flagged, phone.mobile) == ("+590691123456", True, True)
    assert read_phone("0691 12 34 56", None).number == "+33691123456"
    assert read_phone("+590 691 12 34 56", "RE").number == "+590691123456"


def test_a_new_range_is_a_row_of_data() -> None:  # trouble 48
    new = [Range("GP", "691")]
    phone = read_phone("0691 12 34 56", "RE", new)
    assert (phone.number, phone.flagged, phone.mobile) == ("+590691123456", False, True)
    assert read_phone("+33691123456", "RE", new).number == "+590691123456"


@pytest.mark.parametrize(
    "raw", ["", " ", "inconnu", "15", "3620", "0", "0000000000", "+", "+999", "1" * 300, "liste rouge", "/"]
)
def test_what_cannot_be_a_number(raw: str) -> None:
    phone = read_phone(raw, "RE")
    assert (phone.number, phone.flagged, phone.mobile) == (None, True, False)


@pytest.mark.parametrize("region", ["RE", "FR", "YT", "GP", "MQ"])
@pytest.mark.parametrize("raw", ["0692 12 34", "069212345", "0692 12 34 5", "0692 12 34 567", "069212"])
def test_a_number_with_a_digit_too_few_is_no_stranger_elsewhere(raw: str, region: str) -> None:
    assert read_phone(raw, region).number is None


@pytest.mark.parametrize(
    "raw",
    [
        "0692123456 / 0612345678",
        "0692123456 ou 0612345678",
        "0692123456 0612345678",
        "0692123456;0612345678",
        "06.92.12.34.56-0262123456",
    ],
)
def test_of_two_numbers_the_first_is_read(raw: str) -> None:
    assert read_phone(raw, "RE").number == RE_MOBILE


def test_a_neighbours_code_is_repaired_both_ways() -> None:
    for one, other in (
        ("+33692123456", "+262692123456"),
        ("+262612345678", "0612345678"),
        ("+33690001234", "0690 00 12 34"),
        ("06.92.12.34.56", "+262692123456"),
    ):
        assert read_phone(one, "RE").number == read_phone(other, "RE").number is not None


@pytest.mark.parametrize(
    ("number", "spoken", "hidden", "forms"),
    [
        (RE_MOBILE, "06 92 12 34 56", "06 •• •• •• 56", ("0692123456", "262692123456")),
        ("+33612345678", "06 12 34 56 78", "06 •• •• •• 78", ("0612345678", "33612345678")),
        ("+590691123456", "06 91 12 34 56", "06 •• •• •• 56", ("0691123456", "590691123456")),
        ("+687751234", "75 12 34", "75 •• 34", ("751234", "687751234")),
        ("+68987123456", "87 12 34 56", "87 •• •• 56", ("87123456", "68987123456")),
        ("+32475123456", "+32 475 12 34 56", "+32 ••• •• •• 56", ("0475123456", "32475123456")),
    ],
)
def test_spoken_masked_and_searched(number: str, spoken: str, hidden: str, forms: tuple[str, str]) -> None:
    assert national(number) == spoken
    assert masked(number) == hidden
    assert search_forms(number) == forms


@given(st.text(max_size=120) | st.text("0123456789+ .()-/", max_size=30), st.none() | REGIONS)
def test_any_text_is_answered(raw: str, region: str | None) -> None:
    phone = read_phone(raw, region)
    assert phone.raw == raw
    if phone.number is None:
        assert phone.flagged
        return
    assert re.fullmatch(r"\+[1-9][0-9]{5,16}", phone.number)
    assert read_phone(phone.number, region).number == phone.number
    assert re.sub(r"\D", "", phone.number).endswith(re.sub(r"\D", "", masked(phone.number))[-2:])
    assert not phone.flagged or not phonenumbers.is_valid_number(phonenumbers.parse(phone.number))


@given(
    st.integers(0, 9999),
    st.sampled_from(["069212", "061234", "069020", "069420", "069620", "026212"]),
    REGIONS,
    st.data(),
)
def test_separators_do_not_matter(end: int, start: str, region: str, data: st.DataObject) -> None:
    digits = f"{start}{end:04}"
    number = read_phone(digits, region).number
    assert number is not None
    marks = data.draw(st.lists(st.sampled_from(["", " ", ".", "-", "\u00a0"]), min_size=10, max_size=10))
    assert read_phone("".join(map("".join, zip(digits, marks, strict=True))), region).number == number
    assert re.sub(r"\D", "", national(number)) == digits
    assert search_forms(number)[0] == digits
    assert masked(number)[:2] + masked(number)[-2:] == digits[:2] + digits[-2:]
    assert len(re.findall(r"\d", masked(number))) == 4


@pytest.mark.parametrize(
    ("raw", "wrong"),
    [
        ("069212345", Miscount(9, too_few=True)),
        ("06 92 12 34 5", Miscount(9, too_few=True)),
        ("06921234567", Miscount(11, too_few=False)),
        ("+26269212345", Miscount(11, too_few=True)),
        ("0692123456", None),
        ("12", None),
        ("12 rue des Filaos 97410", None),
        ("0" * 30, None),
        ("marie@exemple.re", None),
    ],
)
def test_a_digit_too_few_or_too_many(raw: str, wrong: Miscount | None) -> None:
    assert miscount(raw, "RE") == wrong


def test_what_takes_an_sms_is_told_as_reading_tells_it() -> None:
    told = ("0692123456", "0639123456", "0262123456", "0612345678", "0700123456", "0123456789", "0976123456")
    told = (*told, "+32470123456", "+3222123456", "+687751234", "0690123456", "0694123456")
    for raw in told:
        read = read_phone(raw, "RE")
        assert read.number is not None, raw
        assert takes_sms(read.number) == read.mobile, raw
