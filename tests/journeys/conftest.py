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
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFileSystemModel,
    QLabel,
    QListView,
    QMessageBox,
    QPushButton,
    QWidget,
)
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
from station.ui.desk.door import Door
from station.ui.desk.first_look import first_look, second_look
from station.ui.desk.follow_up.frame import FollowUpPage
from station.ui.dress import dress
from station.ui.theme import Scheme, Theme
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.panels import InlineNotice
from tests.operators import administrator

OpenDesk = Callable[..., Desk]
WINDOWS = Path(station.ui.__path__[0])
TOLD = Path(__file__).resolve().parents[2] / "docs" / "journeys.md"


# A menu or a list that opens wants the mouse or the keyboard, which a window that nobody sees can't have.
popups = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Hands(PeoplesHands):
    """The tour's hands with a real mouse, whose counts are compared with what the page says."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self._qtbot = qtbot

    def _press(self, button: QAbstractButton) -> None:
        # Of a box the sign and its word alone take the mouse, not the whole line they stand on.
        place = (
            QPoint(button.height() // 2, button.height() // 2) if isinstance(button, QCheckBox) else QPoint()
        )
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)

    def select_all(self, field: QWidget) -> None:
        """Press Ctrl and A, to type over what stands there."""
        self._qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.keys += 1

    def choose(self, button: QPushButton, word: str) -> None:
        """Open a button's menu, and press the line that holds this word."""
        menu = button.menu()
        line = next(action for action in menu.actions() if word in action.text())

        def press_line() -> None:
            self._qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(line).center())
            self.clicks += 1

        QTimer.singleShot(0, press_line)  # the button waits until its menu is answered
        self.click(button)

    def tab(self, page: FollowUpPage, key: str) -> None:
        """Press a tab of follow-up."""
        place = page.bar.tabRect(page.place_of(key)).center()
        self._qtbot.mouseClick(page.bar, Qt.MouseButton.LeftButton, pos=place)
        assert page.shown == key
        self.clicks += 1

    def choose_of(self, select: QComboBox, row: int) -> None:
        """Open a list, and press one of its rows."""
        self._qtbot.mouseClick(select, Qt.MouseButton.LeftButton)
        view = select.view()
        self._qtbot.waitUntil(view.isVisible)
        index = select.model().index(row, select.modelColumn())
        view.scrollTo(index)
        place = view.visualRect(index).center()
        self._qtbot.mouseMove(view.viewport(), place)
        self._qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert select.currentIndex() == row
        self.clicks += 2

    def answer(self, notice: InlineNotice) -> None:
        """Press the answer that a notice offers."""
        button = notice.findChild(LinkButton)
        assert button is not None
        self.click(button)

    def open_file(self, button: QPushButton, file: Path) -> None:
        """Press a button that asks for a file, and open this one by a double click."""

        def take() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QFileDialog)
            dialog.setDirectory(str(file.parent))
            files, known = dialog.findChild(QListView, "listView"), dialog.findChild(QFileSystemModel)
            try:
                assert files is not None
                assert known is not None
                self._qtbot.waitUntil(lambda: files.visualRect(known.index(str(file))).isValid())
                place = files.visualRect(known.index(str(file))).center()
                self._qtbot.mouseClick(files.viewport(), Qt.MouseButton.LeftButton, pos=place)
                self._qtbot.mouseDClick(files.viewport(), Qt.MouseButton.LeftButton, pos=place)
                self.clicks += 1
            finally:
                if dialog.isVisible():
                    dialog.reject()  # or it would stand there for ever

        QTimer.singleShot(0, take)
        self.click(button)

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


# While there is no window yet, or none any more.
NO_WINDOW = {work.__code__ for work in (first_look, second_look, Desk.close, Door.close)}


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
            if frame.f_code in NO_WINDOW:
                return
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


class Asked:
    """What the next dialog said; it is answered by its button of this name, as soon as it is there."""

    def __init__(self, word: str) -> None:
        self._word = word
        self.said = ""
        self._look()

    def _look(self) -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(10, lambda: self._look())  # the lambda keeps this alive, a method would not
            return
        self.said = f"{box.text()}\n{box.informativeText()}"
        next(one for one in box.findChildren(QPushButton) if one.text() == self._word).click()


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
