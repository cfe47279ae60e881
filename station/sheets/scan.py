"""Catching what a USB scanner types and finding the identifier in it, whatever the keyboards make of it."""

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from station.sheets.errors import ScanDamaged
from station.sheets.keyboards import typings
from station.sheets.payload import address, read_payload

_PREFIX = "https://"
_SHORTEST = 24
"""Characters of the shortest scan: below it somebody types."""
_FASTEST_TYPIST_S = 0.05
"""Scanners leave 1 to 30 ms between keys; nobody types eight keys in a row below 50 ms."""
_SLOW_COMPUTER_S = 0.5
"""Once a burst has begun as an address does, a busy computer may stutter."""
_LONGEST = 300
_ENDS = "\r\n\t"


def decode_scan(text: str, portal_url: str) -> str:
    """Return the identifier in a scan of one of this portal's codes, undoing the keyboard.

    A scan that lost or changed a character, or that is not of this portal, raises ScanDamaged.
    """
    text = text.strip(_ENDS + " ")
    portal = address(portal_url).lower()
    for typing in typings():
        sent = typing.sent(text)
        if sent.partition("#")[0].lower() != portal:
            continue
        try:
            return read_payload(sent)
        except ScanDamaged:
            continue
    raise ScanDamaged


def looks_like_scan(text: str) -> bool:
    """Whether a burst of keys is a web address as a scanner types it, perhaps with a character lost."""
    return len(text) >= _SHORTEST and _begins(text)


def _begins(text: str) -> bool:
    """Whether a text is the start of an address, or starts with one."""
    return text[: len(_PREFIX) - 1] in _beginnings()


@lru_cache(maxsize=1)
def _beginnings() -> frozenset[str]:
    """Return every start of ``https://`` up to seven characters, on each keyboard, one lost or none."""
    whole = {typing.typed(prefix) for typing in typings() for prefix in (_PREFIX, _PREFIX.replace("s", ""))}
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


@dataclass(frozen=True, slots=True)
class Caught:
    """A verdict; with SCAN the text that was scanned, for ``decode_scan``."""

    verdict: Verdict
    text: str = ""


class ScanCollector:
    """Tells a burst of keys from a scanner from a person's typing, wherever the focus is.

    Feed it every printable key, Enter and Tab, with a steady clock's seconds; call ``expire`` once
    ``wait_s`` has gone by without a key. A person's first key is held for at most that long.
    """

    def __init__(self) -> None:
        self._held = ""
        self._last_s = 0.0

    @property
    def wait_s(self) -> float:
        """How long to wait for the next key before calling ``expire``."""
        return _SLOW_COMPUTER_S if len(self._held) >= len(_PREFIX) else _FASTEST_TYPIST_S

    @property
    def holding(self) -> bool:
        """Whether keys are being held back."""
        return bool(self._held)

    def feed(self, character: str, time_s: float) -> Caught:
        """Take one key."""
        if character in _ENDS:
            return self._ended()
        stale = bool(self._held) and time_s - self._last_s > self.wait_s
        before = self._ended() if stale else None
        self._last_s = time_s
        self._held += character
        if len(self._held) > _LONGEST or not _begins(self._held):
            self._held = ""
            return before if before and before.verdict is Verdict.SCAN else Caught(Verdict.RELEASE)
        if before is None:
            return Caught(Verdict.HOLD)
        return before if before.verdict is Verdict.SCAN else Caught(Verdict.RESTART)

    def expire(self) -> Caught:
        """Say what the held keys were, no other having followed: a scan without Enter, or typing."""
        return self._ended()

    def _ended(self) -> Caught:
        text, self._held = self._held, ""
        return Caught(Verdict.SCAN, text) if looks_like_scan(text) else Caught(Verdict.RELEASE)
