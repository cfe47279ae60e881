"""How long the real windows stand still: files opened, « Journée », typing while an import runs.

`python benchmarks/bench_window.py [PERSONS=20000] [IMPORTED=10000]` prints one JSON line. Offscreen, on the
sample's services with an invented roster of so many. The watchdog of `STATION_WATCHDOG` looks on: a stall
is the CPU of the windows' thread between two looks at the event loop; `wall_ms` is what the clock said, the
machine's other work in it. Goals: `longest_ms` below 50, `usual_ms` below 16; a key typed during an import
is answered as fast.

`tour` is the same over all that `station demo --tour` does in the windows: `stalls` above 50 ms, the
`longest_ms` of them, and how many `frames` were above 16 ms of so many `looks`. What the tour does for itself
(its pictures, its questions to services, its waiting) is left out. Goal: no stall.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from statistics import median
from uuid import UUID

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parent.parent))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from station.demo import invent_school, write_files
from station.demo.keyboard import type_text
from station.demo.sample import OPERATORS, demo_application, open_demo, open_sample, set_up
from station.demo.tour.play import run_tour
from station.models.people import Person
from station.rules.kinds import PersonKind
from station.rules.rights import Role
from station.ui.desk.build import Desk
from station.ui.watchdog import FRAME_MS, LONG_MS, Watchdog, watch, watchdog_of

TODAY = date(2026, 11, 25)
PROVIDER = Path(__file__).parent.parent / "tests" / "franceconnect" / "provider"
TYPED = ("hoarau m", "payet", "grondin jea", "rivi", "0692", "fontaine s", "boyer al", "techer")


class Looker:
    """Lets the windows live, and takes what the watchdog has seen."""

    def __init__(self, watchdog: Watchdog) -> None:
        self.watchdog = watchdog
        self.shown: dict[str, dict[str, float]] = {}
        self._looks: list[tuple[float, float]] = []
        watchdog.looked.connect(lambda ms, cpu_ms: self._looks.append((ms, cpu_ms)))

    def until(self, happened: Callable[[], bool], patience_s: float = 300) -> None:
        """Run the event loop until something has happened."""
        loop, timer, deadline = QEventLoop(), QTimer(), time.monotonic() + patience_s
        timer.timeout.connect(lambda: loop.quit() if happened() or time.monotonic() > deadline else None)
        timer.start(1)
        loop.exec()
        if not happened():
            raise TimeoutError

    def rest(self, ms: int = 60) -> None:
        """Let what was begun settle: what is drawn after an answer is waited for too."""
        ends = time.monotonic() + ms / 1000
        self.until(lambda: time.monotonic() >= ends)

    @contextmanager
    def watched(self, what: str) -> Generator[None]:
        """Take what happens within for one row."""
        self.rest()
        self._looks.clear()
        yield
        self.rest()
        busy = [cpu_ms for _, cpu_ms in self._looks if cpu_ms >= 1]
        walls = [ms for ms, _ in self._looks]
        self.shown[what] = {
            "longest_ms": round(max(busy, default=0), 1),
            "usual_ms": round(median(busy) if busy else 0, 1),
            "longest_to_frame": round(max(busy, default=0) / FRAME_MS, 1),
            "wall_ms": round(max(walls, default=0), 1),
        }


def main(count: int = 20_000, imported: int = 10_000) -> None:
    """Measure, and print one JSON line."""
    app = demo_application()
    with tempfile.TemporaryDirectory() as name:
        home = Path(name, "home")
        home.mkdir()
        services = open_sample(home)
        administrator = set_up(services)
        files = _roster(count, Path(name, "first"))
        services.roster.import_files(files, administrator)
        desk, phone = open_demo(app, services, apart=True)
        looker = Looker(watch(app))
        try:
            rows = play(looker, desk, _roster(count + imported, Path(name, "second")))
        finally:
            looker.watchdog.sum_up()
            phone.close()
            desk.close()
    rows["tour"] = played_tour()
    print(json.dumps({"bench": "window", "persons": count, "load": round(os.getloadavg()[0], 1), **rows}))


def play(looker: Looker, desk: Desk, files: Sequence[Path]) -> dict[str, object]:
    """Sign in, open files, look at the day, type; then type while a list comes in."""
    one = next(operator for operator in OPERATORS if operator.role is Role.ADMINISTRATOR)
    looker.until(lambda: desk.ahead.over)  # while somebody types their password
    actor = desk.services.staff.sign_in(one.username, one.password)  # the desk does so in the background
    with looker.watched("sign_in"):
        desk.session.sign_in(actor)
        looker.until(lambda: desk.ahead.over)
    pupils, guardians = (_some(desk, kind) for kind in (PersonKind.STUDENT, PersonKind.GUARDIAN))
    open_file(looker, desk, guardians[0])  # the page itself is built for the first one
    with looker.watched("file"):
        for person in (*pupils[1:13], *guardians[1:13]):
            open_file(looker, desk, person)
    with looker.watched("day_first"):
        show(looker, desk, "day/closing")
    show(looker, desk, "families")
    with looker.watched("day"):
        show(looker, desk, "day/closing")
    show(looker, desk, "families")
    with looker.watched("typing"):
        calm = typing(looker, desk, lambda: True)
    desk.window.show_place("roster")
    page = desk.roster
    page.drop.chosen.emit(tuple(files))
    looker.until(lambda: page.looked)
    page.on.click()
    desk.window.show_place("families")
    with looker.watched("typing_while_importing"):
        busy = typing(looker, desk, lambda: not page._busy)
    return {
        **looker.shown,
        "key_ms": calm,
        "key_while_importing_ms": busy,
    }


def played_tour() -> dict[str, float]:
    """Have the tour played by a program of its own: it makes its own application."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, __file__, "--tour", folder],
            env={**os.environ, "STATION_WATCHDOG": "1"},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    return json.loads(done.stdout.strip().splitlines()[-1])


def tour(folder: str) -> None:
    """Play the tour, and print how the windows stood still."""
    failed = run_tour(Path(folder), provider_folder=PROVIDER)
    app = QApplication.instance()
    watchdog = watchdog_of(app) if isinstance(app, QApplication) else None
    if failed or watchdog is None:
        raise SystemExit("the tour was not played to its end")
    taken = [stall.cpu_ms for stall in watchdog.stalls]
    print(json.dumps({
        "stalls": sum(ms > LONG_MS for ms in taken),
        "longest_ms": round(max(taken, default=0), 1),
        "frames": sum(ms > FRAME_MS for ms in taken),
        "looks": watchdog.looks,
    }))  # fmt: skip


def open_file(looker: Looker, desk: Desk, person: UUID) -> None:
    """Open one person's file, until it is drawn."""
    page = desk.families.file
    desk.families.show_person(person)
    looker.until(lambda: page.file is not None and page.file.id == person)
    looker.rest(30)


def show(looker: Looker, desk: Desk, place: str) -> None:
    """Go to a place of the bar."""
    desk.window.show_place(place)
    looker.rest(600)


def typing(looker: Looker, desk: Desk, over: Callable[[], bool], most_s: float = 120) -> dict[str, float]:
    """Type names, once each and until it is over; return what each key waited for its answer."""
    search, taken, began = desk.families.search, list[float](), time.monotonic()
    while True:
        for text in TYPED:
            search.edit.clear()
            for place in range(1, len(text) + 1):
                started = time.perf_counter()
                type_text(search.edit, text[place - 1])
                looker.until(lambda: search._answered == search.edit.text().strip())
                taken.append((time.perf_counter() - started) * 1000)
                looker.rest(50)  # nobody types as fast as a scanner
        if time.monotonic() - began > most_s:
            raise TimeoutError
        if over():
            ordered = sorted(taken)
            return {"p50": round(median(taken), 1), "p99": round(ordered[int(len(taken) * 0.99)], 1),
                    "max": round(ordered[-1], 1), "keys": len(taken)}  # fmt: skip


def _some(desk: Desk, kind: PersonKind) -> list[UUID]:
    with desk.services.store.read() as session:
        return list(
            session.scalars(select(Person.id).where(Person.kind == kind).order_by(Person.id).limit(20))
        )


def _roster(count: int, folder: Path) -> Sequence[Path]:
    school = invent_school(TODAY, students=count * 2 // 5, invented_names=True)
    return write_files(school, folder)


if __name__ == "__main__":
    QApplication.setQuitOnLastWindowClosed(False)
    if sys.argv[1:2] == ["--tour"]:
        tour(sys.argv[2])
    else:
        main(*map(int, sys.argv[1:]))
