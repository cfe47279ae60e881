"""What a start costs until somebody can work, what `station find` does, and what other colours do.

Usage: bench_start.py [ROUNDS=7] [PERSONS=20000]. Prints one line of JSON. All in CPU time of processes of
their own, offscreen, by turns; the least of each counts: whatever else the machine does only ever adds.

- ``first_window``: to the first window's first paint, against that of a bare widget. Goal 1.2.
- ``desk``: until the sign-in page is painted, against the bare widget, at a desk that was open before. Goal
  5. The desk's database opens behind that page: SQLAlchemy alone is 2.6 (``orm_to_bare``).
- ``database``: until the database is open, and somebody who was quicker is let in.
- ``rooms``: until all that lies behind the sign-in page is loaded as well. It loads while one types.
- ``find_s``, ``find_to_orm``: `station find` in a school of 1,000 persons, in seconds, and against importing
  ``sqlalchemy.orm`` alone. Goal 0.5 s.
- ``recolour_ms``, ``resize_ms``: other colours, larger text, at a desk with so many persons that has shown
  each of its main pages, until nothing moves any more; goal 300. ``…_stall_ms``: the longest that the
  windows' thread was taken at once; goal 50. ``…_seen_ms``: until all that is in sight has the new look.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "benchmarks"), str(ROOT)]

BARE = """
import time
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        print(time.process_time(), flush=True)
        app.exit()
app = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""

STATION = """
import time
from PySide6.QtWidgets import QApplication
from station.ui import i18n, start
said = []
def say(what):
    if what not in said:
        said.append(what)
        print(time.process_time(), flush=True)
app = QApplication([])
i18n.install(app)
begun = start.Start(app)
begun._window.painted.connect(lambda: say("painted"))
def watch():
    from PySide6.QtCore import QEvent, QObject
    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint:
                app.removeEventFilter(self)
                say("ready")
            return False
    begun.watch = Watch()
    app.installEventFilter(begun.watch)
begun.ready.connect(watch)
opened = begun._opened
def database(what):
    say("database")
    opened(what)
begun._opened = database
begun.opened.connect(lambda: say("opened"))
begun.opened.connect(app.exit)
begun.begin()
app.exec()
begun.close()
"""

ORM = "import sqlalchemy.orm"
FIND = "from station.cli import main; main()"


def told(code: str) -> list[float]:
    """The seconds that a process tells of."""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=300
    )
    return [float(line) for line in done.stdout.split()]


def taken(*words: str) -> float:
    """The seconds of CPU that a process takes from its beginning to its end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, "-c", *words], cwd=ROOT, stdout=subprocess.DEVNULL, check=True, timeout=300
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def school(home: str, persons: int, *, operated: bool) -> None:
    """Make a home with so many persons, and with an operator or, so that commands are open, without."""
    from invented import Names, fill, furnish, people, sign_in

    from station.app import open_services
    from station.settings import load_settings

    services = open_services(load_settings(Path(home)), lambda *, new: "")
    everybody = people(persons, Names(42))
    fill(services.store, everybody)
    furnish(services.store, everybody)
    if operated:
        sign_in(services.store)
    services.close()


def starts(rounds: int) -> dict[str, float]:
    """The rows of the start and of the search from a terminal."""
    bare: list[float] = []
    ours: list[list[float]] = []
    orm: list[float] = []
    find: list[float] = []
    with tempfile.TemporaryDirectory() as desk, tempfile.TemporaryDirectory() as open_home:
        for home, operated in ((desk, True), (open_home, False)):
            os.environ["STATION_HOME"] = home
            school(home, 1_000, operated=operated)
        os.environ["STATION_HOME"] = desk
        told(STATION)  # its first start, as after each update: the door shows nothing yet
        for _ in range(rounds):
            os.environ["STATION_HOME"] = desk
            bare += told(BARE)
            ours.append(told(STATION))
            os.environ["STATION_HOME"] = open_home
            orm.append(taken(ORM))
            find.append(taken(FIND, "find", "val"))
    unit = min(bare)
    first, ready, database, rooms = (min(column) for column in zip(*ours, strict=True))
    return {
        "first_window": round(first / unit, 2),
        "desk": round(ready / unit, 2),
        "database": round(database / unit, 2),
        "rooms": round(rooms / unit, 2),
        "bare_s": round(unit, 3),
        "orm_to_bare": round(min(orm) / unit, 2),
        "find_s": round(min(find), 3),
        "find_to_orm": round(min(find) / min(orm), 2),
    }


def recoloured(home: str) -> dict[str, float]:
    """The rows of the looks, in this process."""
    from invented import SCHOOL
    from PySide6.QtWidgets import QApplication

    from station.app import open_services
    from station.rules.rights import Actor, Role
    from station.settings import load_settings
    from station.ui.desk.build import build_desk
    from station.ui.desk.first_look import first_look
    from station.ui.dress import dress
    from station.ui.theme import Scheme

    app = QApplication([])
    theme = dress(app, scheme=Scheme.LIGHT)
    services = open_services(load_settings(Path(home)), lambda *, new: "")
    desk = build_desk(app, services, first_look(services), apart=False)
    desk.window.resize(1280, 800)
    desk.window.start(needs_set_up=False)
    desk.window.show()
    grant = services.store.grants.give(SCHOOL)
    desk.session.sign_in(Actor(SCHOOL, "Bench", Role.SECRETARY, grant))

    stretches: list[float] = []
    seen: list[float] = []
    theme.wardrobe.dressed.connect(lambda: seen.append(sum(stretches)))

    def settle(act: Callable[[], object] = lambda: None) -> tuple[float, float]:
        """Do something, and return how long it took until nothing moves, and the longest single stretch."""
        stretches.clear()
        for each in (act, *[app.processEvents] * 200):
            began = time.thread_time()
            each()
            stretches.append(time.thread_time() - began)
            while desk.background.busy:
                app.processEvents()
        return round(sum(stretches) * 1000, 1), round(max(stretches) * 1000, 1)

    for place in ("classes", "sheets", "day", "families"):
        if place in desk.window.bar.buttons:
            desk.window.show_place(place)
        settle()
    desk.families.show_person(services.directory.find("val")[0].id)
    settle()
    found: dict[str, float] = {}
    for word, act in (
        ("recolour", partial(theme.look, Scheme.DARK, by_turns=True)),
        ("resize", partial(theme.look, text_scale=1.5, by_turns=True)),
    ):
        seen.clear()
        found[f"{word}_ms"], found[f"{word}_stall_ms"] = settle(act)
        found[f"{word}_seen_ms"] = round(seen[0] * 1000, 1)
    desk.close()
    return found


def main(rounds: int = 7, persons: int = 20_000) -> None:
    """Measure and print."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "STATION_KEY": "file", "QT_LOGGING_RULES": "*=false"}
    rows = starts(rounds)
    looks: list[dict[str, float]] = []
    with tempfile.TemporaryDirectory() as home:
        os.environ["STATION_HOME"] = home
        school(home, persons, operated=True)
        for _ in range(3):
            done = subprocess.run(
                [sys.executable, __file__, "--looks", home],
                capture_output=True,
                text=True,
                check=True,
                timeout=600,
            )
            looks.append(json.loads(done.stdout))
    least = {name: min(one[name] for one in looks) for name in looks[0]}
    print(json.dumps({"bench": "start", "persons": persons, **rows, **least}))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--looks"]:
        print(json.dumps(recoloured(sys.argv[2])))
    else:
        main(*map(int, sys.argv[1:]))
