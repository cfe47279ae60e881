"""The demo: a sample school in a private home, its three operators, and a phone to read codes on."""

from __future__ import annotations

import signal
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from station.app import Services, open_services
from station.demo import SampleSchool, invent_school, write_files
from station.demo.phone import DemoPhonePanel
from station.demo.store import DemoStore, Stage
from station.messaging.demo import DemoPhone
from station.rules.rights import UNCLAIMED, Actor, Role
from station.services.school import SchoolFacts
from station.services.staff import AdministratorFacts
from station.settings import KeyPlace, load_settings
from station.ui.app import open_desk
from station.ui.desk.build import Desk
from station.ui.desk.first_look import first_look
from station.ui.desk.sign_in import DemoOperator
from station.ui.display import NO_DISPLAY, has_display

OPERATORS: Final = (
    DemoOperator("nadia", "Nadia P.", Role.SECRETARY, "Letchis-Mures-12"),
    DemoOperator("karim", "Karim B.", Role.TECHNICIAN, "Vanille-Bleue-34"),
    DemoOperator("lise", "Lise T.", Role.ADMINISTRATOR, "Combava-Vert-56"),
)
"""Nobody's secrets: they stand on the demo's sign-in page."""

_APPLICATION: Final = "https://portal.example/application"
_TECHNICIAN: Final = {
    "technician_name": "Karim B.",
    "technician_phone": "02 62 55 01 47",
    "technician_email": "technicien@filaos.example",
    "technician_hours": "Du lundi au vendredi, de 8 h à 16 h",
}
_SCHOOL: Final = SchoolFacts(
    "9741234Y",
    "Collège des Filaos",
    address=("12 rue des Filaos", "97400 Saint-Denis"),
    office_phone="0261911234",
    office_email="secretariat@filaos.example",
    office_hours="Du lundi au vendredi, de 7 h 30 à 12 h et de 13 h 30 à 16 h",
)


@dataclass(frozen=True, slots=True)
class Sample:
    """The sample school: what was invented, the files that say it, and a desk's services for it."""

    services: Services
    school: SampleSchool
    files: tuple[Path, Path]


@contextmanager
def demo_services(*, with_roster: bool = True, **told: Any) -> Generator[Sample]:
    """Make the sample school in a temporary home, which is erased at the end; ``told`` are its settings."""
    with tempfile.TemporaryDirectory(prefix="station-demo-") as folder:
        sample = make_sample(Path(folder), with_roster=with_roster, **told)
        try:
            yield sample
        finally:
            sample.services.close()


def make_sample(home: Path, *, with_roster: bool = True, **told: Any) -> Sample:
    """Make the sample school in a home; whoever asked closes its services."""
    services = open_sample(home, **told)
    school = invent_school(date.today())  # noqa: DTZ011 - the desk's own day
    files = write_files(school, home / "siecle")
    administrator = set_up(services)
    if with_roster:
        services.roster.import_files(files, administrator)
    return Sample(services, school, files)


def open_sample(home: Path, **told: Any) -> Services:
    """Open a sample school's home, with these settings beside its own."""
    settings = load_settings(home, key=KeyPlace.FILE, demo=True, **told)
    return open_services(settings, _no_passphrase)


def set_up(services: Services) -> Actor:
    """Make the school and its three operators."""
    first = next(one for one in OPERATORS if one.role is Role.ADMINISTRATOR)
    administrator = services.staff.set_up(
        _SCHOOL, AdministratorFacts(first.username, first.name, first.password)
    )
    services.desk.rename(administrator, "Accueil")
    services.school_settings.change(administrator, {"mobile_app_url": _APPLICATION, **_TECHNICIAN})
    for one in OPERATORS:
        if one is not first:
            services.staff.add(administrator, one.username, one.name, one.role, one.password)
    return administrator


def _administrator(services: Services) -> Actor:
    """Return who connects a desk: its administrator, or nobody yet where it is new."""
    if services.staff.needs_set_up():
        return UNCLAIMED
    one = next(one for one in OPERATORS if one.role is Role.ADMINISTRATOR)
    return services.staff.sign_in(one.username, one.password)


def open_demo(app: QApplication, services: Services, *, apart: bool = False) -> tuple[Desk, DemoPhonePanel]:
    """Open the desk of the sample school, and its phone; ``apart`` shows the family's window beside it."""
    desk = open_desk(app, services, first_look(services), operators=OPERATORS, apart=apart)
    phone = services.sender
    if not isinstance(phone, DemoPhone):
        raise TypeError(type(phone))
    panel = DemoPhonePanel(phone)
    desk.window.closing.connect(panel.close)
    desk.session.locked.connect(panel.hide)
    return desk, panel


def begin_store(desk: Desk) -> DemoStore:
    """Start the demo's central store behind the open window; whoever asked closes it after the desk."""
    home = desk.services.settings.home
    store = DemoStore(home, desk.services, open_sample, _administrator, desk.background)
    syncing = desk.central.syncing
    translate = QApplication.translate
    remarks = {
        Stage.STARTING: translate("desk", "Demo: the central store is starting…"),
        Stage.NO_POSTGRES: translate("desk", "Demo: no PostgreSQL here, this desk alone"),
        Stage.FAILED: translate("desk", "Demo: the central store did not start, this desk alone"),
    }

    def tell() -> None:
        syncing.remark_on(remarks.get(store.stage, ""))
        if store.stage is Stage.RUNNING and not syncing.connected:
            syncing.look()

    store.changed.connect(tell)
    tell()
    store.begin()
    return store


def offer_second(desk: Desk, store: DemoStore) -> QMenu:
    """Put the second desk into a menu of the window."""
    translate = QApplication.translate
    menu = desk.window.menuBar().addMenu(translate("desk", "Demonstration"))
    act = menu.addAction(translate("desk", "Open a second desk"))
    act.triggered.connect(store.open_second)

    def offer() -> None:
        menu.menuAction().setVisible(store.stage in (Stage.STARTING, Stage.RUNNING))
        act.setEnabled(store.stage is Stage.RUNNING and not store.second_open)
        open_now = translate("desk", "The second desk is open")
        act.setText(open_now if store.second_open else translate("desk", "Open a second desk"))

    store.changed.connect(offer)
    offer()
    return menu


def offer_screens(desk: Desk) -> QMenu:
    """Let whoever tries the desk see it with one screen, as most have, or with two."""
    translate = QApplication.translate
    menu = desk.window.menuBar().addMenu(translate("desk", "Screens"))
    choice = QActionGroup(menu)
    for word, apart in (
        (translate("desk", "One screen, turned to the family"), False),
        (translate("desk", "Two screens: the family has its own"), True),
    ):
        act = menu.addAction(word)
        act.setCheckable(True)
        act.setChecked(desk.family.apart is apart)
        act.triggered.connect(lambda _=False, apart=apart: desk.family.arrange(apart=apart))
        choice.addAction(act)
    # While the family has the screen it is the agent's to take back, not a menu's.
    menu.aboutToShow.connect(lambda: choice.setEnabled(desk.session.open and not desk.window.turned_round))
    return menu


def run_demo() -> int:
    """Open the demo until its window is closed, and return the exit code."""
    if not is_ready():
        return 1
    app = demo_application()
    with demo_services() as sample:
        desk, panel = open_demo(app, sample.services)
        store = begin_store(desk)
        offer_screens(desk)
        offer_second(desk, store)
        try:
            return app.exec()
        finally:
            panel.close()
            desk.close()
            store.close()


def run_second(home: Path) -> int:
    """Open the demo's second desk in its own home, until its window or the demo is closed."""
    if not is_ready():
        return 1
    app = demo_application()
    desk, panel = open_demo(app, open_sample(home))
    try:
        return app.exec()
    finally:
        panel.close()
        desk.close()


def is_ready() -> bool:
    """Whether there is a display; says so on stderr where there is none."""
    shown = has_display(try_it=True)
    if not shown:
        print(f"station: {NO_DISPLAY}", file=sys.stderr)  # noqa: T201 - there is no window to say it in
    return shown


def demo_application() -> QApplication:
    """Return the application of a demo, which ends by a signal as by its window."""
    app = QApplication(sys.argv[:1])
    # However the demo is ended, its store and its second desk end with it.
    for ends in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ends, _end)
    return app


def _end(*_: object) -> None:
    # In a turn of its own: a signal comes in the midst of anything, and to quit closes the windows at once.
    QTimer.singleShot(0, QApplication.quit)


def _no_passphrase(*, new: bool) -> str:  # noqa: ARG001 - the protocol asks
    raise AssertionError("the demo's key is a file")
