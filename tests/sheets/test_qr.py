"""The code on the sheet: what it says, and that readers read it."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from station.rules.identifiers import check_characters, is_identifier, with_number
from station.sheets.errors import ScanDamaged
from station.sheets.payload import address, payload, read_payload
from station.sheets.qr import matrix, path

from .images import codes

PORTAL = "https://portal.example"
identifiers = st.builds(
    lambda first, last, number: with_number(f"{first}.{last}", number),
    st.sampled_from("abcdefghijklmnopqrstuvwxyz"),
    st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=38),
    st.integers(1, 200),
)


def test_a_code_opens_the_portal_and_bears_check_characters() -> None:
    assert payload(PORTAL, "p.dupont2") == f"{PORTAL}#c={check_characters('p.dupont2')}&i=p.dupont2"
    assert (
        payload(f"{PORTAL}/#top", "P.Dupont2") == f"{PORTAL}/#c={check_characters('p.dupont2')}&i=p.dupont2"
    )


@pytest.mark.parametrize(
    ("portal", "plain"),
    [
        ("https://écoles.example/réunion", "https://xn--coles-9ra.example/r%C3%A9union"),
        ("https://portal.example/élèves?a=1", "https://portal.example/%C3%A9l%C3%A8ves?a=1"),
        (" https://portal.example#x ", "https://portal.example"),
    ],
)
def test_an_address_is_ascii(portal: str, plain: str) -> None:
    assert address(portal) == plain
    assert payload(portal, "a.b").isascii()


@given(identifiers)
def test_what_a_code_says_is_the_identifier(identifier: str) -> None:
    assert is_identifier(identifier)
    text = payload(PORTAL, identifier)
    assert read_payload(text) == identifier
    assert read_payload(text.upper()) == identifier


@pytest.mark.parametrize(
    "text", ["", "p.dupont", PORTAL, f"{PORTAL}#c=aa&i=p.dupont", f"{PORTAL}#i=p.dupont", f"{PORTAL}#c=&i="]
)
def test_a_code_that_does_not_check_is_refused(text: str) -> None:
    with pytest.raises(ScanDamaged):
        read_payload(text)


@given(identifiers, st.data())
def test_one_wrong_character_is_refused(identifier: str, data: st.DataObject) -> None:
    text = payload(PORTAL, identifier)
    start = text.index("#")
    place = data.draw(st.integers(start, len(text) - 1))
    other = data.draw(
        st.sampled_from("abcdefghijklmnopqrstuvwxyz0123456789.#&=").filter(lambda c: c != text[place])
    )
    with pytest.raises(ScanDamaged):
        read_payload(text[:place] + other + text[place + 1 :])


def _drawn(operators: str, size: int) -> Image.Image:
    """Draw the path of a code, four dots a module, with its quiet zone."""
    image = Image.new("L", ((size + 8) * 4, (size + 8) * 4), 255)
    for mark in operators.splitlines()[:-1]:
        x, y, wide, _ = (int(part) for part in mark.split()[:4])
        image.paste(0, ((x + 4) * 4, (size - 1 - y + 4) * 4, (x + wide + 4) * 4, (size - y + 4) * 4))
    return image


def test_a_thousand_codes_are_read_back() -> None:
    rng = random.Random(7)
    letters = "abcdefghijklmnopqrstuvwxyz"
    lasts = ["".join(rng.choices(letters, k=rng.randint(1, 36))) for _ in range(1000)]
    made = [with_number(f"{rng.choice(letters)}.{last}", rng.randint(1, 150)) for last in lasts]
    for identifier in made:
        size, operators = path(payload(PORTAL, identifier))
        (read,) = codes(_drawn(operators, size))
        assert read_payload(read) == identifier


@pytest.mark.parametrize("length", [14, 15, 26, 27, 62, 63, 180, 181, 213, 214, 400])
def test_a_code_is_as_small_as_may_be_and_never_too_small(length: int) -> None:
    text = "x" * length
    size = len(matrix(text))
    (read,) = codes(_drawn(path(text)[1], size))
    assert read == text
    capacities = [
        14,
        26,
        42,
        62,
        84,
        106,
        122,
        152,
        180,
        213,
        251,
        287,
        331,
        362,
        412,
    ]  # ISO 18004, level M, bytes
    assert size == 17 + 4 * next(n for n, holds in enumerate(capacities, 1) if holds >= length)
