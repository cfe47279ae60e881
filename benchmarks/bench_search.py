"""Search as typed: each keystroke against a plain FTS5 prefix query, a slip against rapidfuzz over all names.

Usage: python -m benchmarks.bench_search [PERSONS=100000] [TYPED=200]. Prints one JSON line. The ratios are
taken in one run, by turns; names are invented. Ours is all that the window waits for: the relatives,
accounts and states of each answer too, from the encrypted file; theirs is row numbers, from memory.
"""

import json
import random
import sqlite3
import string
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from pathlib import Path
from uuid import UUID

from rapidfuzz import fuzz, process
from sqlalchemy import insert

from station.models.people import Guardianship, Person
from station.models.store import Store, open_store
from station.rules.names import fold
from station.services.directory import Directory
from station.services.persons.index import reindex
from station.settings import Settings

SCHOOL = UUID(int=1)
STARTS = (
    *("b", "bl", "br", "c", "ch", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "j", "l", "m", "n", "p", "pl"),
    *("pr", "qu", "r", "s", "t", "tr", "v", "val", "mar", "ber", "gui", "le", "ker"),
)
VOWELS = ("a", "e", "i", "o", "u", "ai", "au", "eau", "oi", "ou", "eu", "ie", "é", "è", "an", "en", "in")
ENDS = ["", "", "r", "l", "n", "s", "t", "rd", "nt", "x", "z", "nne", "lle", "tte", "che"]


class Names:
    """Some 60,000 last and 4,000 first names, drawn as unevenly as real ones are."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self._last, self._first = self._pool(60_000, (2, 2, 3)), self._pool(4_000, (1, 2, 2))
        self._weights = {
            len(pool): [*accumulate((n + 5) ** -0.8 for n in range(len(pool)))]
            for pool in (self._last, self._first)
        }

    def person(self) -> tuple[str, str]:
        """Return a last and a first name, now and then a double one or one with a particle."""
        last, first = self._draw(self._last), self._draw(self._first)
        luck = self.dice.random()
        if luck < 0.03:
            last = f"{last}-{self._draw(self._last)}"
        elif luck < 0.05:
            last = f"de {last}"
        if luck > 0.94:
            first = f"{first}-{self._draw(self._first)}"
        return last.upper(), first.title()

    def _draw(self, pool: list[str]) -> str:
        return self.dice.choices(pool, cum_weights=self._weights[len(pool)])[0]

    def _pool(self, size: int, syllables: tuple[int, ...]) -> list[str]:
        choice = self.dice.choice
        pool: dict[str, None] = {}
        while len(pool) < size:
            word = "".join(choice(STARTS) + choice(VOWELS) for _ in range(choice(syllables))) + choice(ENDS)
            if 3 <= len(word) <= 16:
                pool[word] = None
        return list(pool)


def people(count: int, names: Names) -> list[tuple[UUID, str, str]]:
    """Two students for three guardians, each guardian with one child."""
    return [(UUID(int=number), *names.person()) for number in range(1, count + 1)]


def fill(store: Store, everybody: list[tuple[UUID, str, str]]) -> float:
    """Write the persons and their links; return the seconds that the index alone took."""
    students = len(everybody) * 2 // 5
    rows = [
        {"school_id": SCHOOL, "id": person, "kind": "student" if place < students else "guardian",
         "last_name": last, "first_name": first, "other_first_names": [], "groups": [], "doubts": [],
         "class_code": f"{6 - place % 4}E{place % 9 + 1}" if place < students else None, "origin": "roster"}
        for place, (person, last, first) in enumerate(everybody)
    ]  # fmt: skip
    links = [
        {"school_id": SCHOOL, "id": person, "student_id": everybody[place % students][0],
         "guardian_id": person, "level": "legal", "kinship": "mother"}
        for place, (person, _, _) in enumerate(everybody[students:])
    ]  # fmt: skip
    with store.write() as session:
        session.desk.school_id = SCHOOL
        session.execute(insert(Person), rows)
        session.execute(insert(Guardianship), links)
    started = time.perf_counter()
    with store.write() as session:
        reindex(session)
    return time.perf_counter() - started


def plain_fts(names: list[str]) -> Callable[[str], Sequence[object]]:
    """The unit: a plain, unencrypted FTS5 table asked for ten rows by prefix."""
    table = sqlite3.connect(":memory:")
    table.execute("CREATE VIRTUAL TABLE f USING fts5(name, content='', prefix='1 2 3', detail='none')")
    table.executemany("INSERT INTO f (rowid, name) VALUES (?, ?)", enumerate(names))

    def ask(typed: str) -> Sequence[object]:
        words = " ".join(f'"{word}"' for word in typed.split()) + "*"
        return table.execute("SELECT rowid FROM f WHERE f MATCH ? LIMIT 10", (words,)).fetchall()

    return ask


def slip(text: str, dice: random.Random) -> str:
    """One wrong, missing, surplus or swapped letter in a word of four letters or more."""
    words = text.split()
    place = dice.choice([at for at, word in enumerate(words) if len(word) > 3] or [0])
    word, letter = words[place], dice.choice(string.ascii_lowercase)
    at = dice.randrange(len(word))
    head, tail = word[:at], word[at:]
    words[place] = dice.choice(
        [
            head + letter + tail[1:],
            head + tail[1:],
            head + letter + tail,
            head + tail[1:2] + tail[:1] + tail[2:],
        ]
    )
    return " ".join(words)


def timed(ask: Callable[[str], object], texts: Iterable[str]) -> list[float]:
    """Milliseconds of each question, sorted."""
    taken: list[float] = []
    for typed in texts:
        started = time.perf_counter()
        ask(typed)
        taken.append((time.perf_counter() - started) * 1000)
    return sorted(taken)


def recall(directory: Directory, asked: list[tuple[str, str]]) -> float:
    """The share of typed texts with the right name among the first ten."""
    found = sum(
        any(fold(f"{hit.last_name} {hit.first_name}") == name for hit in directory.find(typed, limit=10))
        for typed, name in asked
    )
    return round(found / len(asked), 3)


def main(count: int = 100_000, typed: int = 200) -> None:
    """Measure, and print one JSON line."""
    names = Names(42)
    everybody = people(count, names)
    dice = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder, "station.db"), b"k" * 32)
        indexed_s = fill(store, everybody)
        directory = Directory(store, Settings(home=Path(folder)))
        started = time.perf_counter()
        directory.warm_up()
        warm_ms = (time.perf_counter() - started) * 1000
        print(json.dumps(measured(directory, everybody, typed, dice) | {
            "bench": "search", "persons": count, "index_s": round(indexed_s, 1), "warm_up_ms": round(warm_ms),
        }))  # fmt: skip
        store.close()


def measured(
    directory: Directory, everybody: list[tuple[UUID, str, str]], typed: int, dice: random.Random
) -> dict[str, object]:
    """Ask by turns, and divide."""
    folded = [fold(f"{last} {first}") for _, last, first in everybody]
    sample = dice.sample(folded, typed)
    keys = [name[:end] for name in sample for end in range(1, len(name) + 1) if name[end - 1] != " "]
    keys = dice.sample(keys, min(len(keys), typed * 5))
    wrong = [slip(name, dice) for name in sample]
    unfinished = [" ".join([*name.split()[:-1], name.split()[-1][:3]]) for name in sample]
    for text in keys[:20]:
        directory.find(text)
    unit, ours = timed(plain_fts(folded), keys), timed(directory.find, keys)
    mended = timed(directory.find, wrong)
    few = wrong[: max(10, typed // 10)]
    by_default = timed(lambda text: process.extract(text, folded, limit=10), few)
    by_ratio = timed(lambda text: process.extract(text, folded, scorer=fuzz.ratio, limit=10), few)
    middle, late = (lambda taken: taken[len(taken) // 2]), (lambda taken: taken[int(len(taken) * 0.99)])
    return {
        "keystroke_ms": {"p50": round(middle(ours), 2), "p99": round(late(ours), 2)},
        "keystroke_to_plain_fts5": round(middle(ours) / middle(unit), 1),
        "in_a_frame": round(sum(taken < 16 for taken in ours) / len(ours), 3),
        "slip_ms": {"p50": round(middle(mended), 2), "p99": round(late(mended), 2)},
        "slip_faster_than_rapidfuzz": round(middle(by_default) / middle(mended), 1),
        "slip_faster_than_rapidfuzz_ratio": round(middle(by_ratio) / middle(mended), 1),
        "recall_typed_right": recall(directory, list(zip(sample, sample, strict=True))),
        "recall_slip": recall(directory, list(zip(wrong, sample, strict=True))),
        "recall_unfinished": recall(directory, list(zip(unfinished, sample, strict=True))),
        "recall_slip_unfinished": recall(
            directory, [(" ".join([slip(" ".join(part.split()[:-1]), dice), part.split()[-1]]), name)
                        for part, name in zip(unfinished, sample, strict=True)],
        ),
    }  # fmt: skip


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
