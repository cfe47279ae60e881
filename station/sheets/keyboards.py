"""How a text looks that a scanner types as one keyboard into a computer that believes in another.

A scanner presses keys: those at which its own keyboard has the characters. What arrives is what the computer
finds at the same keys of its own, with capitals lock on or off.
"""

from dataclasses import dataclass
from functools import cache

PAYLOAD = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:/.#=&-_?%+"
"""The characters that a code on a sheet may hold."""

# The keys from left to right, top row first; plain and with Shift. A space stands where a key gives nothing.
_KEYS = {
    "us": (
        "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./",
        '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?',
    ),
    "fr": (
        "²&é\"'(-è_çà)=azertyuiop^$*qsdfghjklmùwxcvbn,;:!",
        " 1234567890°+AZERTYUIOP¨£µQSDFGHJKLM%WXCVBN?./§",
    ),
    "fr-mac": (  # Belgium's too, as far as our characters go
        "@&é\"'(§è!çà)-azertyuiop^$`qsdfghjklmùwxcvbn,;:=",
        "#1234567890°_AZERTYUIOP¨*£QSDFGHJKLM%WXCVBN?./+",
    ),
    "uk": (
        "`1234567890-=qwertyuiop[]#asdfghjkl;'zxcvbnm,./",
        '¬!"£$%^&*()_+QWERTYUIOP{}~ASDFGHJKL:@ZXCVBNM<>?',
    ),
    "de": (
        "^1234567890ß´qwertzuiopü+#asdfghjklöäyxcvbnm,.-",
        "°!\"§$%&/()=?`QWERTZUIOPÜ*'ASDFGHJKLÖÄYXCVBNM;:_",
    ),
}
# Characters with AltGr; a computer with another keyboard hears the key alone.
_THIRD = {"fr": {"#": '"'}}


@dataclass(frozen=True)
class Typing:
    """One way in which a scanner and a computer may misunderstand each other."""

    scanner: str
    computer: str
    capitals: str
    """``off``; ``shift`` where the lock turns every key round (Windows); ``letters`` where only letters."""

    def typed(self, text: str) -> str:
        """Return what arrives when the scanner sends a text."""
        return text.translate(_arriving(self))

    def sent(self, text: str) -> str:
        """Return what the scanner sent when a text arrives; NUL for what it cannot have sent."""
        sending = _sending(self)
        return "".join(sending.get(character, "\0") for character in text)


@cache
def typings() -> tuple[Typing, ...]:
    """List the misunderstandings, the likely ones first, each sort of text once."""
    seen: dict[tuple[tuple[int, str], ...], Typing] = {}
    for capitals in ("off", "shift", "letters"):
        for scanner in _KEYS:
            for computer in _KEYS:
                typing = Typing(scanner, computer, capitals)
                seen.setdefault(tuple(_arriving(typing).items()), typing)
    return tuple(seen.values())


@cache
def flags() -> frozenset[str]:
    """Return what ``]`` arrives as: the sign itself, and what each keyboard has at its key."""
    at = _KEYS["us"][0].index("]")
    return frozenset({"]"}).union(row[at] for rows in _KEYS.values() for row in rows)


@cache
def _arriving(typing: Typing) -> dict[int, str]:
    plain, shifted = _KEYS[typing.scanner]
    third = _THIRD.get(typing.scanner, {}) if typing.scanner != typing.computer else {}
    table: dict[int, str] = {}
    for character in PAYLOAD:
        key = third.get(character, character)
        with_shift = key in shifted and key not in plain
        place = (shifted if with_shift else plain).find(key)
        if place < 0:
            arrives = character  # both sides must know it, as the AltGr signs of one keyboard do
        else:
            arrives = _KEYS[typing.computer][with_shift is not (typing.capitals == "shift")][place]
        other_case = arrives.swapcase()
        table[ord(character)] = (
            other_case if typing.capitals == "letters" and len(other_case) == 1 else arrives
        )
    return table


@cache
def _sending(typing: Typing) -> dict[str, str]:
    return {arrives: chr(character) for character, arrives in _arriving(typing).items()}
