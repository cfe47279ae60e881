"""Eight hours' work in fast motion at the windows: one family after the other, and nothing grows."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from station.app import open_services
from station.demo.sample import OPERATORS, Sample, set_up
from station.demo.school import invent_school
from station.demo.siecle import write_files
from station.messaging.demo import DemoPhone
from station.models.people import Contact, Person
from station.rules.kinds import AccountState, PersonKind
from station.rules.phones import national
from station.rules.rights import Role
from station.services.directory.records import MainAction
from station.services.persons.family import children_of
from station.settings import KeyPlace, load_settings
from station.ui.desk.build import Desk
from station.ui.family.records import PageName
from tests.journeys.conftest import OpenDesk, until, write
from tests.operators import administrator

PASSWORD = "Manguier2034"
DAY = timedelta(hours=8)


class FastClock:
    """A clock that is put forward between two families."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def pass_by(self, time: timedelta) -> None:
        self._ahead += time


@dataclass(frozen=True)
class Family:
    """A guardian who comes to the desk, and what they will be asked."""

    guardian: UUID
    mobile: str
    birth_dates: tuple[str, ...]


@dataclass(frozen=True)
class Weight:
    """What the program takes of the machine."""

    rss_mib: float
    descriptors: int
    threads: int
    widgets: int


def weight() -> Weight:
    status = Path("/proc/self/status").read_text()
    rss = re.search(r"VmRSS:\s+(\d+) kB", status)
    assert rss
    return Weight(
        int(rss[1]) / 1024,
        _count("/proc/self/fd"),
        _count("/proc/self/task"),
        len(QApplication.allWidgets()),
    )


def _count(folder: str) -> int:
    return len(list(Path(folder).iterdir()))


def school(home: Path, clock: FastClock) -> Sample:
    services = open_services(load_settings(home, key=KeyPlace.FILE, demo=True), _no_words, clock)
    made = invent_school(clock().astimezone().date(), students=700)
    files = write_files(made, home / "siecle")
    services.roster.import_files(files, set_up(services))
    return Sample(services, made, files)


def _no_words(*, new: bool = False) -> str:
    raise AssertionError("nothing is asked for")


def families(sample: Sample, most: int) -> list[Family]:
    """Return guardians who can enrol at once: a mobile of their own, children with birth dates."""
    services = sample.services
    administrator(services.store)  # somebody is signed in
    with sample.services.store.read() as session:
        mobiles: dict[str, list[UUID]] = {}
        for row in session.scalars(select(Contact)):
            for phone in row.phones:
                if phone["kind"] == "mobile" and phone["number"]:
                    mobiles.setdefault(phone["number"], []).append(row.person_id)
        found: dict[UUID, Family] = {}
        for number, owners in mobiles.items():
            person = session.get(Person, (session.school_id, owners[0]))
            if len(owners) > 1 or person is None or person.kind != PersonKind.GUARDIAN or person.doubts:
                continue
            dates = sorted(
                {child.birth_date for child in children_of(session, person.id) if child.birth_date}
            )
            if dates:
                typed = tuple(f"{day:%d/%m/%Y}" for day in dates)
                found.setdefault(person.id, Family(person.id, national(number), typed))
    show = services.directory.show
    able = (one for one in found.values() if show(one.guardian, opened=False).main_action is MainAction.ENROL)
    return list(islice(able, most))


def code_after(qtbot: QtBot, desk: Desk, before: int) -> str:
    phone = desk.services.sender
    assert isinstance(phone, DemoPhone)
    until(qtbot, lambda: len(phone.arrived()) > before)
    found = re.search(r"\b\d{6}\b", phone.arrived()[-1].message.body)
    assert found
    return found[0]


def enrol(qtbot: QtBot, desk: Desk, family: Family) -> None:
    """Take a family from its file to its password, all by the windows."""
    view, phone = desk.family.view, desk.services.sender
    assert isinstance(phone, DemoPhone)
    desk.families.show_person(family.guardian)
    file = desk.families.file
    until(qtbot, lambda: file.file is not None and file.file.id == family.guardian)
    file.act()
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    write(view.contact.contact.edit, family.mobile)
    before = len(phone.arrived())
    view.contact.on.click()
    until(qtbot, lambda: view.shown is PageName.CODE)
    write(view.code.code.edit, code_after(qtbot, desk, before))
    view.code.on.click()
    until(qtbot, lambda: view.shown is PageName.BIRTH_DATES)
    for number, day in enumerate(family.birth_dates):
        if number:
            view.birth_dates.add.click()
        write(view.birth_dates.rows[number].edit, day)
    view.birth_dates.on.click()
    until(qtbot, lambda: view.shown is PageName.IDENTIFIER)
    view.identifier.on.click()
    until(qtbot, lambda: view.shown is PageName.PASSWORD)
    write(view.password.password.edit, PASSWORD)
    view.password.on.click()
    until(qtbot, lambda: view.shown is PageName.DONE)
    view.done.leave.click()
    until(qtbot, lambda: view.shown is PageName.WELCOME)
    until(qtbot, lambda: file.file is not None and file.file.state is AccountState.ACTIVATED)


def work(qtbot: QtBot, desk: Desk, clock: FastClock, come: list[Family], every: int) -> list[Weight]:
    """Enrol one after the other, with a lock now and then; return the weight every so many."""
    weights: list[Weight] = []
    one = next(one for one in OPERATORS if one.role is Role.TECHNICIAN)
    for number, family in enumerate(come, start=1):
        enrol(qtbot, desk, family)
        clock.pass_by(DAY / len(come))
        if number % every == 0:
            desk.session.lock()
            desk.session.sign_in(desk.services.staff.sign_in(one.username, one.password))
            until(qtbot, lambda: not desk.background.busy)
            weights.append(weight())
            print(number, weights[-1], flush=True)
    return weights


def long_day(
    qtbot: QtBot, open_desk: OpenDesk, home: Path, most: int, every: int
) -> tuple[Sample, list[Weight]]:
    clock = FastClock()
    sample = school(home, clock)
    desk = open_desk(sample)
    come = families(sample, most)
    assert len(come) == most
    return sample, work(qtbot, desk, clock, come, every)


def test_a_few_families_leave_no_thread_and_no_file_open(
    qtbot: QtBot, open_desk: OpenDesk, tmp_path: Path
) -> None:
    sample, weights = long_day(qtbot, open_desk, tmp_path / "home", 3, 1)
    first, last = weights[0], weights[-1]
    assert last.threads <= first.threads + 2
    assert last.descriptors <= first.descriptors + 4
    assert last.widgets <= first.widgets * 1.1
    sample.services.close()


@pytest.mark.soak
@pytest.mark.timeout(4 * 3600)
def test_eight_hours_of_500_families(qtbot: QtBot, open_desk: OpenDesk, tmp_path: Path) -> None:
    sample, weights = long_day(qtbot, open_desk, tmp_path / "home", 500, 50)
    warm, last = weights[1], weights[-1]
    assert last.threads <= warm.threads + 1
    assert last.descriptors <= warm.descriptors + 2
    assert last.widgets <= warm.widgets * 1.02
    assert last.rss_mib <= warm.rss_mib + 40, "a megabyte for ten families, at the most"
    sample.services.close()
