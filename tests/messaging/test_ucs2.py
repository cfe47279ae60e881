"""An SMS in another script than Latin, its parts counted."""

import pytest

from station.messaging.errors import TextTooLong
from station.messaging.ucs2 import needs_ucs2, parts, units, wide_sms


@pytest.mark.parametrize("text", ["Votre code : 314159", "é ç œ ş ğ ı Łódź", "Nguyễn nº 4, 1ª", "12 — OK"])
def test_latin_letters_of_any_language_do_without(text: str) -> None:
    assert not needs_ucs2(text)


@pytest.mark.parametrize("text", ["رمز", "314159 код", "验证码", "Ο κωδικός"])
def test_another_script_needs_it(text: str) -> None:
    assert needs_ucs2(text)


def test_a_part_holds_70_and_each_of_several_67() -> None:
    assert [parts("я" * length) for length in (0, 70, 71, 134, 135)] == [1, 1, 2, 2, 3]


def test_what_is_beyond_the_first_plane_counts_twice() -> None:
    assert units("𠮷") == 2


def test_more_than_two_parts_are_refused() -> None:
    assert wide_sms("я" * 134) == "я" * 134
    with pytest.raises(TextTooLong):
        wide_sms("я" * 135)
