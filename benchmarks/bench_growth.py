"""How what one waits for grows with the school: a key, a guardian's file, the day's page, a list's page.

`python benchmarks/bench_growth.py [PERSONS…]`, or `BENCH_PERSONS="…" make bench ONLY=growth` (1,000, 10,000
and 100,000 where nothing is said; 1,000,000 takes minutes), prints one JSON line, in milliseconds of CPU.
`key_growth` and the like are the largest school's time over the smallest's: n log n from 1,000 to 100,000
would be 167. The import and the search for doubles after it grow in `bench_import.py`.
"""

import json
import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent))

from bench_file import cpu_ms
from invented import Names, fill, furnish, people

from station.models.store import open_store
from station.rules.rights import UNCLAIMED
from station.services.day import DayService
from station.services.directory import Directory
from station.services.office.lists import ListService, Wanted
from station.services.office.statistics import StatisticsService
from station.settings import Settings

SIZES = (1_000, 10_000, 100_000)
ROWS_SHOWN = 140


def measured(count: int) -> dict[str, float]:
    """Ask a school of so many persons."""
    everybody = people(count, Names(42))
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder, "station.db"), b"k" * 32)
        fill(store, everybody)
        furnish(store, everybody)
        settings = Settings(home=Path(folder))
        directory, day = Directory(store, settings), DayService(store)
        progress, lists = StatisticsService(store, settings), ListService(store, directory, settings)
        directory.warm_up()
        guardian, last, _ = everybody[-1]
        shown = lists.listed(UNCLAIMED, Wanted()).persons[:ROWS_SHOWN]
        found = {
            "key_ms": cpu_ms(lambda: directory.find(last[:4]), 50),
            "file_ms": cpu_ms(lambda: directory.show(guardian), 30),
            "day_ms": cpu_ms(lambda: day.opened_today(UNCLAIMED), 5),
            "progress_ms": cpu_ms(lambda: progress.progress(UNCLAIMED), 3),
            "list_page_ms": cpu_ms(lambda: lists.rows(UNCLAIMED, shown), 5),
        }
        store.close()
    return found


def main(*sizes: int) -> None:
    """Measure, and print one JSON line."""
    asked = tuple(map(int, os.environ.get("BENCH_PERSONS", "").split()))
    growth = {str(size): measured(size) for size in sizes or asked or SIZES}
    shown = list(growth.values())
    first, last = shown[0], shown[-1]
    grown = {
        f"{what.removesuffix('_ms')}_growth": round(last[what] / max(first[what], 0.1), 1) for what in first
    }
    print(json.dumps({"bench": "growth", "growth": growth, **grown}))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
