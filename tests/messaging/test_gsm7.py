"""An SMS in GSM-7, of one part."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.messaging.errors import NotPlain, TextTooLong
from station.messaging.gsm7 import ONE_PART, plain, plain_sms, septets

# 3GPP TS 23.038, written here apart from the code: default alphabet and extension table.
DEFAULT = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENSION = "\f^{}\\[~]|€"


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("é à è ù É", "é à è ù É"),
        ("ê ë â î ô û ç À Ê", "e e a i o u c A E"),
        ("Œuvre, cœur, Æ", "Oeuvre, coeur, Æ"),
        ("l’école… « Jean » – 5 €", 'l\'école... "Jean" - 5 €'),
        ("e\u0301 e\u0302", "é e"),
        ("12\u00a0h\u202f30\tnº 4", "12 h 30 no 4"),
        ("Nguyễn Łódź", "Nguyen Lodz"),
    ],
)
def test_accents_stay_only_where_gsm7_has_them(written: str, sent: str) -> None:
    assert plain_sms(written) == sent


@pytest.mark.parametrize("text", ["مدرسة", "school مدرسة", "בית"])
def test_arabic_is_never_romanised(text: str) -> None:
    with pytest.raises(NotPlain):
        plain_sms(text)


def test_the_default_alphabet_has_127_letters_and_all_stay() -> None:
    assert len(DEFAULT) == 127
    assert plain(DEFAULT + EXTENSION) == DEFAULT + EXTENSION


def test_the_extension_table_counts_twice() -> None:
    assert septets(EXTENSION) == 2 * len(EXTENSION)
    assert septets("a€") == 3


def test_one_part_holds_160_septets_and_no_more() -> None:
    assert plain_sms("é" * ONE_PART) == "é" * ONE_PART
    assert plain_sms("€" * 80) == "€" * 80
    with pytest.raises(TextTooLong) as error:
        plain_sms("€" * 80 + "a")
    assert error.value.septets == 161


def test_length_counts_after_transliteration() -> None:
    with pytest.raises(TextTooLong):
        plain_sms("œ" * 81)


@given(st.text())
def test_whatever_is_written_leaves_in_gsm7_or_not_at_all(text: str) -> None:
    try:
        sent = plain_sms(text)
    except (NotPlain, TextTooLong):
        return
    assert set(sent) <= set(DEFAULT + EXTENSION)
    assert sum(2 if char in EXTENSION else 1 for char in sent) <= 160
    assert plain_sms(sent) == sent
