"""A desk of the sample school, with its real windows, store, files and messages."""

import re
import shutil
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import FrameType

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine, event, select

import station.ui
from station.demo.hands import Hands as PeoplesHands
from station.demo.keyboard import press
from station.demo.sample import OPERATORS, Sample, make_sample, open_sample
from station.models.audit import AuditEntry
from station.rules.rights import Role
from station.ui import theme as looks
from station.ui.desk.build import Desk, build_desk
from station.ui.desk.first_look import first_look
from station.ui.dress import dress
from station.ui.theme import Scheme, Theme
from tests.operators import administrator

OpenDesk = Callable[..., Desk]
WINDOWS = Path(station.ui.__path__[0])
TOLD = Path(__file__).resolve().parents[2] / "docs" / "journeys.md"


class Hands(PeoplesHands):
    """The tour's hands with a real mouse, whose counts are compared with what the page says."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self._qtbot = qtbot

    def _press(self, button: QAbstractButton) -> None:
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def match(self, journey: str) -> None:
        """Compare with the page's own numbers."""
        row = re.search(
            rf"^\| {re.escape(journey)} \|[^|]*\| (\d+) \| (\d+) \|", TOLD.read_text(), re.MULTILINE
        )
        assert row, journey
        assert (self.keys, self.clicks) == (int(row[1]), int(row[2])), journey


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """The sample school, its lists imported: made once, closed, and copied for each test."""
    sample = make_sample(tmp_path_factory.mktemp("sample") / "home")
    sample.services.close()
    return sample


@pytest.fixture
def sample(made: Sample, tmp_path: Path) -> Iterator[Sample]:
    """The sample school in a home of the test's own."""
    home = tmp_path / "home"
    shutil.copytree(made.services.settings.home, home)
    services = open_sample(home)
    # Tests look at the records beside the windows: somebody is signed in from the start.
    administrator(services.store)
    yield replace(made, services=services)
    services.close()


@pytest.fixture
def open_desk(qapp: QApplication, qtbot: QtBot) -> Iterator[OpenDesk]:
    """Open desks over services, and close them at the end."""
    if qapp.findChild(Theme) is None:
        dress(qapp, scheme=Scheme.LIGHT)
    looks.current().look(Scheme.LIGHT, 1.0)
    opened: list[Desk] = []

    def build(sample: Sample, role: Role = Role.TECHNICIAN, *, apart: bool = True) -> Desk:
        desk = build_desk(
            qapp, sample.services, first_look(sample.services), operators=OPERATORS, apart=apart
        )
        opened.append(desk)
        desk.window.start(needs_set_up=False)
        desk.window.show()
        one = next(operator for operator in OPERATORS if operator.role is role)
        desk.session.sign_in(sample.services.staff.sign_in(one.username, one.password))
        return desk

    yield build
    for desk in opened:
        desk.close()
    # Windows that only wait to be deleted would still hear the next test's theme.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def _windows_ask_no_database() -> Iterator[None]:
    """Fail where a window waits for the database on the thread that draws it."""
    asked: set[str] = set()

    def hear(*_: object) -> None:
        if threading.current_thread() is not threading.main_thread():
            return
        frame: FrameType | None = sys._getframe()
        while frame is not None:
            place = Path(frame.f_code.co_filename)
            if frame.f_code in (first_look.__code__, Desk.close.__code__):
                return  # there is no window yet, or none any more
            if WINDOWS in place.parents:
                asked.add(f"{place.relative_to(WINDOWS)}:{frame.f_lineno} {frame.f_code.co_qualname}")
                return
            frame = frame.f_back

    event.listen(Engine, "before_cursor_execute", hear)
    yield
    event.remove(Engine, "before_cursor_execute", hear)
    assert not asked


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    """The hands of whoever sits at the desk or the family's screen."""
    return Hands(qtbot)


def until(qtbot: QtBot, happened: Callable[[], object]) -> None:
    """Wait for what the windows show."""
    qtbot.waitUntil(lambda: bool(happened()), timeout=300_000)


def write(field: QWidget, text: str) -> None:
    """Type a text where the keyboard is, as people do; the last key tells that nobody scans."""
    PeoplesHands().type(field, text)


def said(widget: QWidget) -> str:
    """Return all that a widget says in texts."""
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def written_down(sample: Sample) -> Counter[str]:
    """Count the acts of which the audit tells."""
    with sample.services.store.read() as session:
        return Counter(session.scalars(select(AuditEntry.act)))


def open_file(qtbot: QtBot, desk: Desk, typed: str) -> None:
    """Type into the search and press Enter."""
    desk.families.search.take_focus()
    write(desk.families.search.edit, typed)
    press(desk.families.search.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: desk.families.file.file is not None)
