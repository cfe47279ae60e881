"""Catching what a USB scanner types and finding the identifier in it, whatever the keyboards make of it."""

import re
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache
from math import inf

from station.sheets.errors import ScanDamaged
from station.sheets.keyboards import Typing, flags, typings
from station.sheets.payload import address, read_payload
from station.sheets.scanner import NOTHING, Scanner

_PREFIX = "https://"
_SHORTEST = 24
"""Characters of the shortest scan: below it somebody types."""
_SLOWEST_SCANNER_S = 0.12
"""Scanners leave 1 to 100 ms between keys; the rest is the computer's. A person's first key waits as long."""
_FASTEST_TYPIST_S = 0.05
"""Nobody types eight keys in a row below it. Above it an address typed by hand might pass for a scan."""
_SLOW_COMPUTER_S = 0.5
"""Once a burst has begun as an address does, a busy computer may stutter; and so may the end of a scan."""
_STUTTER, _LEAST_WAIT_S, _LEAST_END_S = 3, 0.03, 0.15
"""Of a scanner that is known: how much slower it may be than it was, and the least that is waited."""
_NEVER = -inf
_LONGEST = 300
_ENDS = "\r\n\t"
_SYMBOLOGY = 3
"""Characters by which a scanner set to it says what sort of code follows: ``]Q1`` (ISO/IEC 15424)."""


def decode_scan(text: str, *portal_urls: str) -> str:
    """Return the identifier in a scan of one of this portal's codes, undoing the keyboard.

    The portal may have had several addresses: sheets that bear a former one are as good. A code read twice
    at once is one. A scan that lost or changed a character, that is not of this portal, or that holds the
    codes of two identifiers, raises ScanDamaged.
    """
    text = "".join(sign for sign in text if not _controls(sign)).strip()
    if text[:_SYMBOLOGY] in _symbologies():
        text = text[_SYMBOLOGY:]
    addresses = "|".join(re.escape(address(url)) for url in portal_urls)
    codes = re.compile(f"(?:{addresses})#", re.IGNORECASE)
    for typing in typings():
        before, *fragments = codes.split(typing.sent(text))
        if before or not fragments:
            continue
        try:
            identifiers = {read_payload("#" + fragment) for fragment in fragments}
        except ScanDamaged:
            continue
        if len(identifiers) == 1:
            return identifiers.pop()
    raise ScanDamaged


def looks_like_scan(text: str) -> bool:
    """Whether a burst of keys is a web address as a scanner types it, perhaps with a character lost."""
    return len(text) >= _SHORTEST and _begins(text)


def _begins(text: str) -> bool:
    """Whether a text is the start of an address, or starts with one; the sort of code may stand before it."""
    if text[: len(_PREFIX) - 1] in _beginnings():
        return True
    sort, rest = text[:_SYMBOLOGY], text[_SYMBOLOGY:]
    return sort in _symbologies() and (not rest or rest[: len(_PREFIX) - 1] in _beginnings())


def _controls(sign: str) -> bool:
    return sign < " " or sign == "\x7f"


@lru_cache(maxsize=1)
def _symbologies() -> frozenset[str]:
    """Return ``]Q0`` to ``]Q6`` as each keyboard types them, and every start of these."""
    whole = {
        flag + typing.typed(f"Q{digit}") for typing in typings() for flag in flags() for digit in range(7)
    }
    return frozenset(one[:end] for one in whole for end in range(1, _SYMBOLOGY + 1))


@lru_cache(maxsize=1)
def _beginnings() -> frozenset[str]:
    """Return every start of ``https://`` up to seven characters, on each keyboard, one lost or none."""
    whole = {typing.typed(prefix) for typing in typings() for prefix in (_PREFIX, _PREFIX.replace("s", ""))}
    torn = {one[:lost] + one[lost + 1 :] for one in whole for lost in range(len(one))}
    return frozenset(one[:end] for one in whole | torn for end in range(1, len(_PREFIX)))


@lru_cache(maxsize=4)
def _known_beginnings(typing: Typing) -> frozenset[str]:
    """Return the starts of an address as one scanner types it, one character lost or none; either case."""
    ways = {typing, *(replace(typing, capitals=one) for one in ("off", "shift", "letters"))}
    whole = {way.typed(prefix) for way in ways for prefix in (_PREFIX, _PREFIX.replace("s", ""))}
    torn = {one[:lost] + one[lost + 1 :] for one in whole for lost in range(len(one))}
    return frozenset(one[:end] for one in whole | torn for end in range(1, len(_PREFIX)))


class Verdict(Enum):
    """What to do with the key just fed, and with those held before it."""

    HOLD = "hold"
    """Keep the key from the window: it may belong to a scan."""
    RELEASE = "release"
    """Nobody scans: hand the held keys and this one to the window, in their order."""
    RESTART = "restart"
    """The held keys were typing: hand them to the window; but hold this one, which may begin a scan."""
    SCAN = "scan"
    """The held keys were a scan, not for the window; hold this key if ``holding``, else drop it."""
    DROP = "drop"
    """The scanner's, and of no meaning: a second Enter after the code, or a sign that controls it."""


@dataclass(frozen=True, slots=True)
class Caught:
    """A verdict; with SCAN the text that was scanned, for ``decode_scan``."""

    verdict: Verdict
    text: str = ""


class ScanCollector:
    """Tells a burst of keys from a scanner from a person's typing, wherever the focus is.

    Feed it every printable key, Enter, Tab and control sign, with a steady clock's seconds; call ``expire``
    once ``wait_s`` has gone by without a key. A person's first key is held for at most that long.
    """

    def __init__(self, known: Scanner | None = None) -> None:
        self._held = ""
        self._last_s = 0.0
        self._scanned_s = _NEVER
        self._first_wait_s = _SLOWEST_SCANNER_S
        self._known = known
        """The desk's scanner, where it was learned."""

    @property
    def wait_s(self) -> float:
        """How long to wait for the next key before calling ``expire``."""
        begun = len(self._held) >= len(_PREFIX)
        if self._known is None:
            return _SLOW_COMPUTER_S if begun else self._first_wait_s
        slow = self._known.gap_ms / 1000 * _STUTTER
        if not begun:
            return min(self._first_wait_s, max(_LEAST_WAIT_S, slow)) if slow < _FASTEST_TYPIST_S else slow
        # Where nothing ends a scan, only a pause does: the shorter, the sooner the file is there.
        return max(_LEAST_END_S if self._known.suffix == NOTHING else _SLOW_COMPUTER_S, slow)

    @property
    def holding(self) -> bool:
        """Whether keys are being held back."""
        return bool(self._held)

    def feed(self, character: str, time_s: float, *, wants_address: bool = False) -> Caught:
        """Take one key; where an address is wanted, people type one, and only a fast burst is a scan."""
        self._first_wait_s = _FASTEST_TYPIST_S if wants_address else _SLOWEST_SCANNER_S
        if _controls(character):
            return self._controlled(character, time_s)
        stale = bool(self._held) and time_s - self._last_s > self.wait_s
        before = self._ended() if stale else None
        self._last_s, self._scanned_s = time_s, _NEVER
        self._held += character
        if len(self._held) > _LONGEST or not self._may_begin(self._held):
            self._held = ""
            return before if before and before.verdict is Verdict.SCAN else Caught(Verdict.RELEASE)
        if before is None:
            return Caught(Verdict.HOLD)
        return before if before.verdict is Verdict.SCAN else Caught(Verdict.RESTART)

    def expire(self) -> Caught:
        """Say what the held keys were, no other having followed: a scan without Enter, or typing."""
        return self._ended()

    def _may_begin(self, text: str) -> bool:
        if self._known is None:
            return _begins(text)
        begins = _known_beginnings(self._known.typing)
        sort, rest = text[:_SYMBOLOGY], text[_SYMBOLOGY:]
        return text[: len(_PREFIX) - 1] in begins or (
            sort in _symbologies() and (not rest or rest[: len(_PREFIX) - 1] in begins)
        )

    def _controlled(self, character: str, time_s: float) -> Caught:
        """Take Enter, Tab, or a sign that scanners send before or after a code."""
        if not self._held and time_s - self._scanned_s <= _SLOW_COMPUTER_S:
            self._scanned_s = time_s
            return Caught(Verdict.DROP)
        burst = len(self._held) >= len(_PREFIX)
        self._last_s = time_s
        if burst and character not in _ENDS:
            return Caught(Verdict.DROP)
        return self._ended()

    def _ended(self) -> Caught:
        text, self._held = self._held, ""
        if not looks_like_scan(text):
            return Caught(Verdict.RELEASE)
        self._scanned_s = self._last_s
        return Caught(Verdict.SCAN, text)
