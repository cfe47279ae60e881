import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.rules.identifiers import (
    LONGEST,
    check_characters,
    is_identifier,
    normal,
    spelled,
    stem,
    with_number,
)
from station.rules.names import NameRecord

NAMES = st.text(max_size=60)
RECORDS = st.builds(NameRecord, NAMES, st.none() | NAMES, NAMES, st.tuples(NAMES))
IDENTIFIERS = st.from_regex(r"[a-z]\.[a-z]{1,32}([2-9]|[1-9][0-9]{1,5})?", fullmatch=True)
TYPED = string.ascii_lowercase + string.digits + "."


@pytest.mark.parametrize(
    ("last", "usage", "first", "expected"),
    [
        ("Dupont", None, "Paul", "p.dupont"),
        ("Hoarau", "Payet", "Marie-Claude", "m.payet"),
        ("Hoarau", "", "Élodie", "e.hoarau"),
        ("de La Croix d'Œuvray", None, "Ünal", "u.delacroixdoeuvray"),
        ("O’Brien", None, "Ólafur", "o.obrien"),
        ("Nguyễn Đặng", None, "Vũ", "v.nguyendang"),
        ("Wójcik-Żółć", None, "Łukasz", "l.wojcikzolc"),
        ("Mohamed Ali", None, "فاطمة", "f.mohamedali"),
        ("محمد", None, "علي", "l.mhmd"),
        ("Laast", None, "A", "a.laast"),
        ("'", None, "\ue000", "x.x"),
        ("Hoarau", "-", "Paul", "p.hoarau"),
    ],
)
def test_stem(last: str, usage: str | None, first: str, expected: str) -> None:
    assert stem(NameRecord(last, usage, first)) == expected


@given(RECORDS, st.integers(1, 10**9))
def test_any_name_gives_an_identifier(record: NameRecord, number: int) -> None:
    identifier = with_number(stem(record), number)
    assert is_identifier(identifier)
    assert normal(identifier) == identifier
    assert len(identifier) <= LONGEST


@given(IDENTIFIERS.map(lambda text: text.rstrip(string.digits)), st.integers(1, 99999), st.integers(1, 99999))
def test_numbers_of_one_stem_differ(bare: str, one: int, other: int) -> None:
    assert (with_number(bare, one) == with_number(bare, other)) == (one == other)


def test_numbers_start_at_two_and_fit() -> None:
    long_stem = "p." + "a" * 38
    assert with_number("p.dupont", 1) == "p.dupont"
    assert with_number("p.dupont", 2) == "p.dupont2"
    assert with_number("p.dupont", 10000) == "p.dupont10000"
    assert with_number(long_stem, 1) == long_stem
    assert with_number(long_stem, 10000) == "p." + "a" * 33 + "10000"
    with pytest.raises(ValueError, match="from 1"):
        with_number("p.dupont", 0)


@pytest.mark.parametrize("text", ["P.DUPONT2", " p. dupont 2\n", "p.dupont2", "p\u00a0. dupont2"])
def test_read_without_regard_to_case_and_spaces(text: str) -> None:
    assert is_identifier(text)
    assert normal(text) == "p.dupont2"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "dupont",
        "p.",
        ".dupont",
        "pp.dupont",
        "p.dupont1",
        "p.dupont02",
        "p.dupönt",
        "p.d.u",
        "p." + "a" * 39,
    ],
)
def test_other_texts_are_no_identifiers(text: str) -> None:
    assert not is_identifier(text)


@given(IDENTIFIERS)
def test_check_characters_survive_keyboards(identifier: str) -> None:
    check = check_characters(identifier)
    assert re.fullmatch(r"[b-hj-km-npr-vx]{2}", check)
    assert not set(check) & set("aqzwmiloy")  # places that differ between layouts, looks that deceive
    assert check_characters(identifier.upper()) == check


@given(st.data(), IDENTIFIERS)
def test_any_one_wrong_character_is_caught(data: st.DataObject, identifier: str) -> None:
    place = data.draw(st.integers(0, len(identifier) - 1))
    wrong = data.draw(st.sampled_from(TYPED + "?é-"))
    damaged = identifier[:place] + wrong + identifier[place + 1 :]
    assert (check_characters(damaged) == check_characters(identifier)) == (damaged == identifier)


@given(st.data(), IDENTIFIERS)
def test_any_loss_of_up_to_six_characters_is_caught(data: st.DataObject, identifier: str) -> None:
    count = data.draw(st.integers(1, min(6, len(identifier))))
    lost = set(data.draw(st.permutations(range(len(identifier))))[:count])
    damaged = "".join(c for place, c in enumerate(identifier) if place not in lost)
    assert check_characters(damaged) != check_characters(identifier)


@given(st.data(), IDENTIFIERS)
def test_a_doubled_character_is_caught(data: st.DataObject, identifier: str) -> None:
    place = data.draw(st.integers(0, len(identifier) - 1))
    damaged = identifier[: place + 1] + identifier[place:]
    assert check_characters(damaged) != check_characters(identifier)


def test_every_swap_of_two_characters_is_caught() -> None:
    identifier = "p.abcdefghijklmnopqrstuvwxyzabcde2345678"
    assert len(identifier) == LONGEST
    for first in range(LONGEST):
        for second in range(first + 1, LONGEST):
            swapped = list(identifier)
            swapped[first], swapped[second] = swapped[second], swapped[first]
            if swapped != list(identifier):
                assert check_characters("".join(swapped)) != check_characters(identifier)


def test_check_characters_of_old_sheets_stay() -> None:
    # Printed on sheets that families hold: a change here makes every one of them unreadable.
    printed = [check_characters(text) for text in ("p.dupont", "p.dupont2", "m.hoarau10000")]
    assert printed == ["sb", "vt", "pr"]


def test_spelled() -> None:
    assert spelled("p.dupont2") == "p · point · d u p o n t · 2"
    assert spelled("P.Ly10000") == "p · point · l y · 1 0 0 0 0"


@given(IDENTIFIERS)
def test_spelled_says_every_character(identifier: str) -> None:
    assert re.sub(r"[ ·]", "", spelled(identifier).replace("point", ".")) == identifier
