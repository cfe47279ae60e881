"""An import, fresh and again, against the least that could do it: prints one JSON line.

The floor is what no import can go below: lxml parses the files, and `executemany` writes the very same rows,
made beforehand, into the same encrypted and indexed tables, with search index and commit. The strict floor
writes no search index. All is CPU time, one process a way, by turns, the least of several. Goals:

- `fresh_of_floor`, `fresh_of_strict_floor`: a first import of 10,000 persons, the floor's time over ours: 0.6
  or more.
- `again_unchanged`, `again_changed`: the same files again at a desk with 100,000 persons, and with 5 in 100
  changed, over parsing them alone with lxml: 5 and 10 at most.
- `peak_MiB`: the most memory that a first import of 200,000 persons takes, and the same again: below 250.
- `growth`: by the number of persons, microseconds a person of a first import, of the same again, and of a
  parse; and milliseconds of the search for doubles that follows: nothing worse than n log n.

`bench_import.py [PERSONS ...]` takes other numbers for the growth, and so does
`BENCH_PERSONS="1000 10000 100000 1000000" make bench ONLY=import`: 1000000 takes half an hour.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from typing import Any

from lxml import etree
from sqlalchemy import event

from station.demo import invent_school, write_files
from station.demo.school import SampleSchool
from station.models.store import Store, open_store
from station.rules.rights import UNCLAIMED
from station.services.directory import Directory
from station.services.doubles import DoublesService
from station.services.roster import RosterService
from station.settings import Settings

DAY = date(2026, 11, 25)
KEY = b"k" * 32
RECORDS = ("ELEVE", "PERSONNE", "ADRESSE", "STRUCTURES_ELEVE", "RESPONSABLE_ELEVE")
TABLES = (
    "person", "roster_key", "contact", "guardianship", "login", "claim", "person_index_row", "person_word",
)  # fmt: skip
SEARCH = ("person_index_row", "person_word", "person_names", "person_reach")
FRESH, AGAIN, LARGE = 10_000, 100_000, 200_000
GROWTH = (1_000, 10_000, 100_000)
ROUNDS = 3

Way = Callable[[list[Path], Path], float]


def opened(home: Path, name: str = "station.db") -> Store:
    """Open the store of a home, or make it."""
    return open_store(home / name, KEY, lambda: datetime(2026, 11, 25, 8, tzinfo=UTC))


def parse(files: list[Path], _home: Path | None = None) -> float:
    """Parse the files, and look at each text of each person; return the seconds."""
    started = time.process_time()
    for file in files:
        for _, element in etree.iterparse(file, tag=RECORDS, resolve_entities=False, no_network=True):
            if element.tag in ("ELEVE", "PERSONNE"):
                _ = [child.text for child in element]
            element.clear(keep_tail=False)
    return time.process_time() - started


def floor(files: list[Path], home: Path) -> float:
    """Parse, and write all rows of an import; return the seconds."""
    return written(files, home, frozenset())


def strict_floor(files: list[Path], home: Path) -> float:
    """Parse, and write the rows of an import but for the search index; return the seconds."""
    return written(files, home, frozenset(SEARCH))


def written(files: list[Path], home: Path, without: frozenset[str]) -> float:
    """Parse the files and write the rows that an import of them writes; return the seconds."""
    rows = rows_of(files, home)
    raw = opened(home, "floor.db").engine.raw_connection()
    cursor = raw.cursor()
    taken = parse(files)
    started = time.process_time()
    cursor.execute("BEGIN IMMEDIATE")
    for table, (statement, lines) in rows.items():
        if table not in without:
            cursor.executemany(statement, lines)
    cursor.execute("COMMIT")
    return taken + time.process_time() - started


def rows_of(files: list[Path], home: Path) -> dict[str, tuple[str, list[Any]]]:
    """Import the files, and return a statement and all rows that it wrote by table, in their order."""
    store = opened(home, "rows.db")
    rows: dict[str, tuple[str, list[Any]]] = {}

    # The tables of words keep no text: their rows are taken as they are written.
    @event.listens_for(store.engine, "before_cursor_execute")
    def keep(_connection: Any, _cursor: Any, statement: str, lines: Any, *_: Any) -> None:
        for table in ("person_names", "person_reach"):
            if statement.startswith(f"INSERT INTO {table} (rowid"):
                rows.setdefault(table, (statement, []))[1].extend(lines)

    RosterService(store).import_files(files, UNCLAIMED)
    raw = store.engine.raw_connection()
    cursor = raw.cursor()
    for table in TABLES:
        lines = cursor.execute(f"SELECT * FROM {table} ORDER BY rowid").fetchall()
        rows[table] = f"INSERT INTO {table} VALUES ({', '.join('?' * len(lines[0]))})", lines
    raw.close()
    store.close()
    return rows


def fresh(files: list[Path], home: Path) -> float:
    """Import the files; into a new home, but where there is one; return the seconds without opening it."""
    store = opened(home)
    started = time.process_time()
    RosterService(store).import_files(files, UNCLAIMED)
    taken = time.process_time() - started
    store.close()
    return taken


def doubles(_files: list[Path], home: Path) -> float:
    """Search for doubles, as the desk does after an import; return the seconds."""
    store = opened(home)
    service = DoublesService(store, Directory(store, Settings(home=home)))
    started = time.process_time()
    service.proposals(UNCLAIMED)
    taken = time.process_time() - started
    store.close()
    return taken


WAYS: dict[str, Way] = {
    "parse": parse,
    "floor": floor,
    "strict_floor": strict_floor,
    "import": fresh,
    "doubles": doubles,
}


def child(way: str, home: str, *files: str) -> None:
    """Do one thing, and print its seconds and the most memory that this process took, in MiB."""
    seconds = WAYS[way]([Path(file) for file in files], Path(home))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps([seconds, peak]))


def asked(way: str, files: Iterable[Path], home: Path) -> tuple[float, float]:
    """Do one thing in a process of its own; return its seconds and MiB."""
    command = [sys.executable, __file__, "--child", way, str(home), *map(str, files)]
    seconds, peak = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return seconds, peak


def school_files(folder: Path, persons: int) -> tuple[int, list[Path], list[Path]]:
    """Invent a school; return how many there are, its files, and those in which 5 in 100 have changed."""
    school = invent_school(DAY, students=persons * 2 // 5, invented_names=True)
    before = [unzipped(path) for path in write_files(school, folder / "before")]
    change(school)
    after = [unzipped(path) for path in write_files(school, folder / "after")]
    return len(school.pupils) + len(school.adults), before, after


def change(school: SampleSchool) -> None:
    """Give one student in 20 another class, and one guardian in 20 another mobile number."""
    chance = Random(20)
    for place in chance.sample(range(len(school.pupils)), len(school.pupils) // 20):
        school.pupils[place] = replace(school.pupils[place], class_code="6Z9")
    for place in chance.sample(range(len(school.adults)), len(school.adults) // 20):
        mobile = f"0692{chance.randrange(10**6):06}"
        school.adults[place] = replace(school.adults[place], mobile=mobile)


def unzipped(path: Path) -> Path:
    """Unpack the only member of a zip beside it: lxml alone reads no zips."""
    with zipfile.ZipFile(path) as archive:
        return Path(archive.extract(archive.namelist()[0], path.parent))


def first_import(folder: Path) -> dict[str, float]:
    """Compare a first import with its floors."""
    persons, files, _ = school_files(folder / "fresh", FRESH)
    best: dict[str, float] = {}
    for _ in range(ROUNDS):
        for way in ("parse", "floor", "strict_floor", "import"):
            with tempfile.TemporaryDirectory() as home:
                best[way] = min(best.get(way, 1e9), asked(way, files, Path(home))[0])
    return {
        "persons": persons,
        "us_a_person": round(best["import"] / persons * 1e6),
        "floor_us_a_person": round(best["floor"] / persons * 1e6),
        "fresh_of_floor": round(best["floor"] / best["import"], 2),
        "fresh_of_strict_floor": round(best["strict_floor"] / best["import"], 2),
    }


def imports_again(folder: Path) -> dict[str, float]:
    """Compare the same files again, and with 5 in 100 changed, with parsing them."""
    persons, files, changed = school_files(folder / "again", AGAIN)
    home = folder / "again" / "home"
    home.mkdir()
    asked("import", files, home)
    parsed, same, other = 1e9, 1e9, 1e9
    for number in range(2):
        parsed = min(parsed, asked("parse", files, home)[0])
        # There and back: each time 5 in 100 are otherwise than at the desk.
        other = min(other, asked("import", files if number % 2 else changed, home)[0])
        same = min(same, asked("import", files if number % 2 else changed, home)[0])
    return {
        "again_persons": persons,
        "again_unchanged": round(same / parsed, 1),
        "again_changed": round(other / parsed, 1),
    }


def memory(folder: Path) -> dict[str, list[int]]:
    """Return the most memory of a first import of many, and of the same again."""
    _, files, _ = school_files(folder / "large", LARGE)
    home = folder / "large" / "home"
    home.mkdir()
    return {"peak_MiB": [round(asked("import", files, home)[1]) for _ in range(2)]}


def growth(folder: Path, numbers: Iterable[int]) -> dict[str, dict[str, float]]:
    """Return how the times grow with the persons."""
    found: dict[str, dict[str, float]] = {}
    for number in numbers:
        persons, files, _ = school_files(folder / str(number), number)
        home = folder / str(number) / "home"
        home.mkdir()
        first, again, parsed = (asked(way, files, home)[0] for way in ("import", "import", "parse"))
        found[str(number)] = {
            "import_us_a_person": round(first / persons * 1e6),
            "again_us_a_person": round(again / persons * 1e6),
            "parse_us_a_person": round(parsed / persons * 1e6),
            "doubles_ms": round(asked("doubles", files, home)[0] * 1000),
        }
    return found


def asked_for() -> tuple[int, ...]:
    """Return the numbers of persons that the environment asks for."""
    return tuple(map(int, os.environ.get("BENCH_PERSONS", "").split()))


def main(*numbers: int) -> None:
    """Measure, and print one JSON line."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        told = {
            "bench": "import",
            **first_import(folder),
            **imports_again(folder),
            **memory(folder),
            "growth": growth(folder, numbers or asked_for() or GROWTH),
        }
    print(json.dumps(told))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        child(*sys.argv[2:])
    else:
        main(*map(int, sys.argv[1:]))
