"""The UAI, a French school's number: seven digits, of which three say the département, and a check letter."""

import re

_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
_SHAPE = re.compile(r"[0-9]{7}[A-Z]")


def check_letter(digits: str) -> str:
    """Return the letter that goes with a UAI's seven digits."""
    return _LETTERS[int(digits) % len(_LETTERS)]


def normal_uai(text: str) -> str:
    """Return a UAI as it is stored, however it was typed; a spreadsheet's lost leading zero comes back."""
    uai = re.sub(r"[\W_]+", "", text).upper()
    return f"0{uai}" if re.fullmatch(r"[0-9]{6}[A-Z]", uai) else uai


def valid_uai(text: str) -> bool:
    """Whether the text is a UAI with the right check letter."""
    uai = normal_uai(text)
    return _SHAPE.fullmatch(uai) is not None and check_letter(uai[:7]) == uai[7]
