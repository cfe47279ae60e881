"""The distinct words of all names, in memory: what mends a typing slip before the index is asked."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from threading import Lock

from station.models.store import DeskSession

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_AFTER = "{"  # follows 'z': no word is beyond its own start and this
_MOST_ALIKE = 300

# Two questions in one: SQLite looks up either end at once, but scans for both together.
_EXTENT = """
    SELECT coalesce((SELECT min(id) FROM person_word), 0), coalesce((SELECT max(id) FROM person_word), 0)
"""
_SINCE = "SELECT word FROM person_word WHERE id > :known"


class Vocabulary:
    """Words in alphabetical order, so that all with one beginning lie together.

    It reads itself from the store when first asked, and from then on only what is new there.
    """

    def __init__(self) -> None:
        self._words: list[str] = []
        self._known: frozenset[str] = frozenset()
        self._extent = (0, 0)
        self._lock = Lock()

    def refresh(self, session: DeskSession) -> None:
        """Take in what the index has learnt since."""
        first, last = session.connection().exec_driver_sql(_EXTENT).one()
        with self._lock:
            known_first, known_last = self._extent
            if (first, last) == (known_first, known_last):
                return
            kept = self._words if first == known_first else []
            new = session.connection().exec_driver_sql(_SINCE, {"known": known_last if kept else 0}).scalars()
            self._known = frozenset((*kept, *new))
            self._words = sorted(self._known)
            self._extent = (first, last)

    def knows(self, word: str, *, unfinished: bool) -> bool:
        """Whether a word is one of these, or the beginning of one."""
        if not unfinished:
            return word in self._known
        words = self._words
        place = bisect_left(words, word)
        return place < len(words) and words[place].startswith(word)

    def alike(self, word: str, *, unfinished: bool) -> tuple[str, ...]:
        """Return the words that are one slip away; of an ``unfinished`` one the beginnings of words."""
        slips = _slips(word)
        if not unfinished:
            return tuple(sorted(slips & self._known))
        beginnings = (slip for slip in sorted(slips) if self.knows(slip, unfinished=True))
        return tuple(_outermost(beginnings))[:_MOST_ALIKE]


def _outermost(beginnings: Iterable[str]) -> Iterator[str]:
    """Leave out beginnings that another one covers."""
    last = None
    for beginning in beginnings:
        if last is None or not beginning.startswith(last):
            last = beginning
            yield beginning


def _slips(word: str) -> set[str]:
    """Return what one wrong, missing or surplus letter or one swap of neighbours makes of a word."""
    parts = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    missing = {head + tail[1:] for head, tail in parts if tail}
    swapped = {head + tail[1] + tail[0] + tail[2:] for head, tail in parts if len(tail) > 1}
    wrong = {head + letter + tail[1:] for head, tail in parts if tail for letter in _LETTERS}
    surplus = {head + letter + tail for head, tail in parts for letter in _LETTERS}
    return (missing | swapped | wrong | surplus) - {word, ""}
