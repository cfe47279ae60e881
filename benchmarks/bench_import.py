"""The import of a whole roster against the least that any importer does: lxml.iterparse and one executemany.

Usage: python -m benchmarks.bench_import [PERSONS=10000]. Prints one JSON line. Each figure is of a process of
its own, by turns, the best of three; names are invented. Ours compares with what is there, keeps keys,
contacts, links, identifiers and the search index, in an encrypted file; theirs fills one plain table.
"""

import json
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from lxml import etree

from station.demo import invent_school, write_files
from station.models.store import open_store
from station.roster import open_roster
from station.rules.rights import UNCLAIMED
from station.services.roster import RosterService

DAY = date(2026, 11, 25)
COLUMNS = ("NOM_DE_FAMILLE", "PRENOM", "DATE_NAISS", "CODE_SEXE", "TEL_PERSONNEL", "TEL_PORTABLE", "MEL")
ROUNDS = 3


def least(files: list[Path], folder: Path) -> float:
    """Parse all persons and insert them into one table; return the seconds."""
    database = sqlite3.connect(folder / "least.db", isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute(f"CREATE TABLE person (kind, key, {', '.join(COLUMNS)}, UNIQUE (kind, key))")
    insert = f"INSERT INTO person VALUES ({', '.join('?' * (len(COLUMNS) + 2))})"
    started = time.perf_counter()
    database.execute("BEGIN")
    database.executemany(insert, (row for file in files for row in persons(file)))
    database.execute("COMMIT")
    return time.perf_counter() - started


def persons(file: Path) -> Iterator[tuple[str | None, ...]]:
    """Yield the persons of a file as rows."""
    for _, element in etree.iterparse(
        file, tag=("ELEVE", "PERSONNE"), resolve_entities=False, no_network=True
    ):
        found = {child.tag: child.text for child in element}
        key = element.get("ELEVE_ID") or element.get("PERSONNE_ID")
        yield element.tag, key, *(found.get(column) for column in COLUMNS)
        element.clear()


def ours(files: list[Path], folder: Path) -> float:
    """Import into a store that is new; return the seconds."""
    return imported(files, folder)


def again(files: list[Path], folder: Path) -> float:
    """Import what is there already; return the seconds."""
    imported(files, folder)
    return imported(files, folder)


def imported(files: list[Path], folder: Path) -> float:
    """Import into the folder's store; return the seconds, without opening it."""
    store = open_store(folder / "station.db", b"k" * 32, lambda: datetime(2026, 11, 25, 8, tzinfo=UTC))
    started = time.perf_counter()
    RosterService(store).import_files(files, UNCLAIMED)
    taken = time.perf_counter() - started
    store.close()
    return taken


WAYS: dict[str, Callable[[list[Path], Path], float]] = {"least": least, "ours": ours, "again": again}


def child(way: str, *files: str) -> None:
    """Do one import, and print its seconds and the most memory that this process took, in MiB."""
    with tempfile.TemporaryDirectory() as folder:
        seconds = WAYS[way]([Path(file) for file in files], Path(folder))
    status = Path("/proc/self/status").read_text().splitlines()
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    print(json.dumps([seconds, peak / 1024]))


def main(count: int = 10_000) -> None:
    """Measure, and print one JSON line."""
    with tempfile.TemporaryDirectory() as name:
        school = invent_school(DAY, students=count * 2 // 5, invented_names=True)
        files = [unzipped(path) for path in write_files(school, Path(name))]
        best: dict[str, list[float]] = {}
        for _ in range(ROUNDS):
            for way in WAYS:
                command = [sys.executable, __file__, "--child", way, *map(str, files)]
                answer = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
                best[way] = min(best.get(way, answer), answer)
        everybody = sum(1 for record in open_roster(files).records(DAY) if hasattr(record, "last_name"))
    print(
        json.dumps(
            {
                "bench": "import",
                "persons": everybody,
                "links": len(school.links),
                "ms_per_1000": round(best["ours"][0] / everybody * 1e6),
                "again_ms_per_1000": round(best["again"][0] / everybody * 1e6),
                "to_lxml_and_executemany": round(best["least"][0] / best["ours"][0], 2),
                "peak_MiB": round(best["ours"][1]),
            }
        )
    )


def unzipped(path: Path) -> Path:
    """Unpack the only member of a zip beside it: the rival reads no zips."""
    with zipfile.ZipFile(path) as archive:
        return Path(archive.extract(archive.namelist()[0], path.parent))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        child(*sys.argv[2:])
    else:
        main(*map(int, sys.argv[1:]))
