"""Runs the benchmarks one after the other and writes what they print into `docs/performance.md`.

`python benchmarks/report.py [NAME…]` runs those named (`import`, `search`…), or all; what the others printed
before stays in the report. The table says which figure answers which row of the limits, and what the goal is.
"""

from __future__ import annotations

import json
import os
import platform
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
REPORT = HERE.parent / "docs" / "performance.md"
PEERS_LAST = ("file", "growth", "office", "search", "sheet", "start", "window", "import", "sync")
"""All, the quickest first."""


@dataclass(frozen=True)
class Row:
    """One line of the report: a figure, its goal, and against what it is measured."""

    what: str
    bench: str
    key: str
    """Where it stands in what the benchmark prints; a point leads inwards."""
    unit: str
    goal: float
    less: bool = True
    """Whether less is better."""


ROWS = (
    Row("other colours, 20,000 persons", "start", "recolour_ms", "ms", 300),
    Row("— the longest that the windows stand still", "start", "recolour_stall_ms", "ms", 50),
    Row("larger text, 20,000 persons", "start", "resize_ms", "ms", 300),
    Row("— the longest that the windows stand still", "start", "resize_stall_ms", "ms", 50),
    Row("first window", "start", "first_window", "× a bare widget", 1.2),
    Row("the desk ready to sign in", "start", "desk", "× a bare widget", 5),
    Row("— its database open behind the page", "start", "database", "× a bare widget", 0),
    Row("`station find`", "start", "find_s", "s", 0.5),
    Row("a key typed in the search, 100,000 persons: p50", "search", "keystroke_ms.p50", "ms", 5),
    Row("— the slowest", "search", "slowest_to_frame", "× a frame (16 ms)", 1),
    Row("— against a bare FTS5 prefix query", "search", "keystroke_to_plain_fts5", "×", 0),
    Row(
        "a slip of the finger: who is found",
        "search",
        "slip_found_faster_than_rapidfuzz",
        "× faster than rapidfuzz",
        30,
        False,
    ),
    Row(
        "— with all that is shown of them",
        "search",
        "slip_faster_than_rapidfuzz",
        "× faster than rapidfuzz",
        0,
        False,
    ),
    Row("the right person among ten, with a slip", "search", "recall_slip", "", 0.99, False),
    Row("import of 10,000, fresh", "import", "fresh_of_floor", "of the floor", 0.6, False),
    Row("import again, unchanged, 100,000", "import", "again_unchanged", "× parsing alone", 5),
    Row("import again, 5 % changed, 100,000", "import", "again_changed", "× parsing alone", 10),
    Row("import of 200,000: the most memory", "import", "peak_MiB.0", "MiB", 250),
    Row("— and the same again", "import", "peak_MiB.1", "MiB", 250),
    Row("signing in, and what is built after: longest standstill", "window", "sign_in.longest_ms", "ms", 50),
    Row("opening a file, 20,000 persons: the longest standstill", "window", "file.longest_ms", "ms", 50),
    Row("— usual", "window", "file.usual_ms", "ms", 16),
    Row("the day's page, first: the longest standstill", "window", "day_first.longest_ms", "ms", 50),
    Row("the day's page again: the longest standstill", "window", "day.longest_ms", "ms", 50),
    Row("typing in an import: longest standstill", "window", "typing_while_importing.longest_ms", "ms", 50),
    Row("— until a key is answered, p50 by the clock", "window", "key_while_importing_ms.p50", "ms", 50),
    Row("the whole tour: standstills above 50 ms", "window", "tour.stalls", "", 0),
    Row("— the longest", "window", "tour.longest_ms", "ms", 50),
    Row("a sheet, alone", "sheet", "single_ratio", "× faster than the manuals' way", 4, False),
    Row("a sheet in a batch", "sheet", "batch_ratio", "× faster than the manuals' way", 4, False),
    Row("a push, against PouchDB (CPU)", "sync", "ratios.pouchdb.push_cpu_us", "of its CPU", 0.1),
    Row("a pull, against PouchDB (CPU)", "sync", "ratios.pouchdb.pull_cpu_us", "of its CPU", 0.05),
    Row("a push, against PouchDB (by the clock)", "sync", "ratios.pouchdb.push", "× as fast", 10, False),
    Row("a pull, against PouchDB (by the clock)", "sync", "ratios.pouchdb.pull", "× as fast", 20, False),
)  # fmt: skip

HEAD = """# Performance

Written by `make bench`; do not edit. Figures are CPU time or ratios within one run: the machine does other
work too, and its load before and after stands beside each. What a figure is, and how it is measured, is told
at the head of its file in `benchmarks/`. Bold: the goal is missed.

"""


def found(told: Any, key: str) -> Any:
    """Follow the points of a key inwards; None where it leads nowhere. Names of peers may hold points."""
    while key:
        if isinstance(told, dict) and key in told:
            return told[key]
        first, _, key = key.partition(".")
        if isinstance(told, list) and first.isdigit() and int(first) < len(told):
            told = told[int(first)]
        elif isinstance(told, dict) and first in told:
            told = told[first]
        else:
            return None
    return told


def kept() -> dict[str, dict[str, Any]]:
    """Return what the report holds of earlier runs, by benchmark."""
    lines = REPORT.read_text().splitlines() if REPORT.exists() else []
    told = [json.loads(line) for line in lines if line.startswith('{"bench"')]
    return {one["bench"]: one for one in told}


def run(name: str) -> dict[str, Any]:
    """Run one benchmark; return its line, with when, on how loaded a machine, and how long."""
    load, started = os.getloadavg()[0], time.monotonic()
    done = subprocess.run(
        [sys.executable, str(HERE / f"bench_{name}.py")], stdout=subprocess.PIPE, text=True, check=True
    )
    line = done.stdout.strip().splitlines()[-1]
    return {
        "bench": name,  # first: by it the report's lines are read again
        **json.loads(line),
        "run_on": time.strftime("%Y-%m-%d"),
        "load_before": round(load, 1),
        "load_after": round(os.getloadavg()[0], 1),
        "took_s": round(time.monotonic() - started),
    }


def grown(before: dict[str, Any] | None, now: dict[str, Any]) -> dict[str, Any]:
    """Let a size of school stay from the run that measured it: a million persons take half an hour."""
    if "growth" in now and before is not None:
        now["growth"] = {**found(before, "growth"), **now["growth"]}
    return now


def table(told: dict[str, dict[str, Any]]) -> Iterator[str]:
    """Yield the rows and their goals."""
    yield "| what | figure | goal | load |"
    yield "|---|---|---|---|"
    for row in ROWS:
        figure = found(told.get(row.bench), row.key)
        if figure is None:
            yield f"| {row.what} | not measured | | |"
            continue
        met = not row.goal or (figure <= row.goal if row.less else figure >= row.goal)
        said = f"{figure} {row.unit}".strip()
        goal = f"{'≤' if row.less else '≥'} {row.goal:g}" if row.goal else ""
        one = told[row.bench]
        load = f"{one['load_before']} – {one['load_after']}"
        yield f"| {row.what} | {said if met else f'**{said}**'} | {goal} | {load} |"


def growing(told: dict[str, dict[str, Any]]) -> Iterator[str]:
    """Yield how times grow with the persons, by what was measured."""
    columns: dict[str, dict[str, Any]] = {}
    for bench in ("import", "growth"):
        for size, figures in (found(told.get(bench), "growth") or {}).items():
            columns.setdefault(size, {}).update(figures)
    sizes = sorted(columns, key=int)
    if not sizes:
        return
    yield "| | " + " | ".join(f"{int(size):,}" for size in sizes) + " |"
    yield "|---" * (len(sizes) + 1) + "|"
    for what in dict.fromkeys(what for figures in columns.values() for what in figures):
        values = " | ".join(str(columns[size].get(what, "")) for size in sizes)
        yield f"| `{what}` | {values} |"


def write(told: dict[str, dict[str, Any]]) -> None:
    """Write the report."""
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
    lines = [
        HEAD + f"Machine of the last run: {machine}. {max(one['run_on'] for one in told.values())}.",
        "",
        *table(told),
        "",
        "## Growth",
        "",
        "By persons in the school; `us_a_person` are microseconds of CPU a person, `ms` milliseconds of CPU.",
        "",
        *growing(told),
        "",
        "## All that was printed",
        "",
        "```json",
        *(json.dumps(one, ensure_ascii=False) for _, one in sorted(told.items())),
        "```",
    ]
    REPORT.write_text("\n".join(lines) + "\n")


def main(*names: str) -> None:
    """Run, write after each, and say what was missed."""
    unknown = [name for name in names if not re.fullmatch(r"\w+", name) or name not in PEERS_LAST]
    if unknown:
        raise SystemExit(f"no benchmark is called {', '.join(unknown)}: {', '.join(PEERS_LAST)}")
    told = kept()
    for name in names or PEERS_LAST:
        print(f"bench: {name}…", flush=True)
        told[name] = grown(told.get(name), run(name))
        write(told)
    print("\n".join(table(told)))


if __name__ == "__main__":
    main(*sys.argv[1:])
