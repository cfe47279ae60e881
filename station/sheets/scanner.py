"""What a desk knows of its scanner: which keyboards misunderstand each other, its end, its speed.

Three codes of known texts tell it all. Without it a scan is told from typing by guessing (`scan`).
"""

import json
from dataclasses import asdict, dataclass

from station.sheets.keyboards import Typing, typings

CODES = (
    "https://station.test/1#abcdefghijklmnopqrstuvwxyz",
    "https://station.test/2#ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "https://station.test/3#0123456789-_.=&?%+",
)
"""What the three codes say: together all that a code on a sheet may hold."""

ENTER, TAB, NOTHING = "enter", "tab", "nothing"
_ENDS = {"\r": ENTER, "\n": ENTER, "\t": TAB}
PAUSE_S = 0.6
"""No key for so long is the end of a scan that nothing ends."""
_LEAST_MS, _MOST_MS = 1, 400
_SYMBOLOGY = 3


@dataclass(frozen=True, slots=True)
class Scanner:
    """A scanner as a desk has learned it."""

    scanner: str
    computer: str
    capitals: str
    suffix: str
    """``enter``, ``tab``, or ``nothing``."""
    gap_ms: int
    """The longest time between two of its keys."""

    @property
    def typing(self) -> Typing:
        """Return how what it sends arrives."""
        return Typing(self.scanner, self.computer, self.capitals)

    def kept(self) -> str:
        """Return it as a desk keeps it."""
        return json.dumps(asdict(self))


def read_scanner(kept: object) -> Scanner | None:
    """Return what a desk has kept; None where it is nothing, or nothing that can be."""
    try:
        found = Scanner(**json.loads(str(kept)))
    except (TypeError, ValueError):
        return None
    whole = str(found.gap_ms).isdecimal() and found.suffix in (ENTER, TAB, NOTHING)
    return found if whole and any(found.typing == one for one in _all()) else None


class Learner:
    """Learns from the three codes, scanned in any order; feed it every key with a steady clock's seconds."""

    def __init__(self) -> None:
        self._held = ""
        self._last_s: float | None = None
        self._longest_s = 0.0
        self._ways = _all()
        self._ends: set[str] = set()
        self.done: frozenset[int] = frozenset()
        """Which of the codes were scanned, from 0."""
        self.strange = False
        """Whether what came last was none of the codes."""

    @property
    def holding(self) -> bool:
        """Whether a scan is under way; after `PAUSE_S` without a key it is over."""
        return bool(self._held)

    @property
    def scanner(self) -> Scanner | None:
        """Return what was learned, once all codes were scanned."""
        if len(self.done) < len(CODES) or not self._ways:
            return None
        way = self._ways[0]
        suffix = self._ends.pop() if len(self._ends) == 1 else NOTHING
        self._ends = {suffix}
        gap = min(max(round(self._longest_s * 1000), _LEAST_MS), _MOST_MS)
        return Scanner(way.scanner, way.computer, way.capitals, suffix, gap)

    def feed(self, sign: str, time_s: float) -> None:
        """Take one key."""
        if sign in _ENDS:
            self._end(_ENDS[sign])
            return
        if sign < " ":
            return  # a sign that controls the scanner
        if self._held and self._last_s is not None:
            self._longest_s = max(self._longest_s, time_s - self._last_s)
        self._held, self._last_s = self._held + sign, time_s

    def expire(self) -> None:
        """Take the end of a scan that nothing ends."""
        self._end(NOTHING)

    def _end(self, suffix: str) -> None:
        text, self._held, self._last_s = self._held, "", None
        if not text:
            return
        for number, code in enumerate(CODES):
            # Before the text may stand what sort of code it is (ISO/IEC 15424).
            ways = [
                way for way in self._ways if text.endswith(way.typed(code)) and len(text) <= len(code) + 3
            ]
            if ways:
                self._ways, self.done = ways, self.done | {number}
                self._ends.add(suffix)
                self.strange = False
                return
        self.strange = True


def _all() -> list[Typing]:
    """Return every misunderstanding, those that differ on our characters alone."""
    return list(typings())
