"""The tour: plays a whole enrolment in the real windows by itself, and writes a picture of each step.

It types and clicks as people do, waits for what the windows show, and fails where anything is missing: its
end is the proof that every step really happened.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pypdfium2  # pyright: ignore[reportMissingTypeStubs]
import zxingcpp
from PySide6.QtCore import QEvent, QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from station.demo import PRINCIPAL, SampleSchool
from station.errors import StationError
from station.rules.kinds import AccountState
from station.rules.rights import Role
from station.sheets.check import verify_sheet
from station.ui.demo import OPERATORS, begin_store, demo_services, open_demo
from station.ui.desk.build import Desk
from station.ui.desk.demo_phone import DemoPhonePanel
from station.ui.desk.file_acts import FileAct
from station.ui.desk.printing import Stage
from station.ui.display import has_display
from station.ui.family.records import PageName
from station.ui.theme import Scheme, current
from station.ui.tour_central import play_central
from station.ui.tour_entry import play_entry
from station.ui.tour_franceconnect import Provider, play_franceconnect, provider_at_hand, with_franceconnect
from station.ui.tour_outside import play_outside

_PATIENCE_S = 60.0
_PASSWORD = "Manguier2034"  # noqa: S105 - an invented person's


class TourStopped(Exception):
    """A step did not happen."""


class Tour:
    """One walk through the windows of one desk."""

    def __init__(self, app: QApplication, folder: Path, say: Callable[[str], None]) -> None:
        self._app, self._folder, self._say = app, folder, say
        self._number = 0

    def until(self, happened: Callable[[], bool], what: str) -> None:
        """Let the windows live until something has happened; raise `TourStopped` where it does not."""
        deadline = time.monotonic() + _PATIENCE_S
        while not happened():
            if time.monotonic() > deadline:
                raise TourStopped(what)
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
            time.sleep(0.005)

    def type(self, field: QWidget, text: str) -> None:
        """Type a text, key by key."""
        field.window().activateWindow()
        field.setFocus()
        for sign in text:
            self.key(field, Qt.Key.Key_unknown, sign)
        self.key(field, Qt.Key.Key_End)  # a scan would go on

    def key(self, field: QWidget, key: Qt.Key, text: str = "") -> None:
        """Press one key."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(field, event)

    def enter(self, field: QWidget) -> None:
        """Press Enter."""
        self.key(field, Qt.Key.Key_Return, "\r")

    def click(self, button: QPushButton) -> None:
        """Press a button that can be seen and pressed."""
        if not (button.isVisible() and button.isEnabled()):
            raise TourStopped(f"the button “{button.accessibleName()}” can't be pressed")
        button.click()

    def drop(self, place: QWidget, files: Sequence[Path]) -> None:
        """Drag files over a place, and let them go there."""
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
        at, copy = QPoint(20, 20), Qt.DropAction.CopyAction
        button, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(place, QDragEnterEvent(at, copy, carried, button, plain))
        QApplication.sendEvent(place, QDropEvent(QPointF(at), copy, carried, button, plain))

    def scan(self, field: QWidget, text: str) -> None:
        """Type as a scanner does: fast, and then Enter."""
        field.setFocus()
        for sign in text:
            self.key(field, Qt.Key.Key_unknown, sign)
        self.enter(field)

    def save(self, desk: Desk, identifier: str, name: str) -> Path:
        """Have a sheet written into the folder, and read its own code back."""
        path = self._folder / name
        desk.printing.save(identifier, path)
        self.until(lambda: desk.printing.state.stage in (Stage.SAVED, Stage.FAILED), "the sheet as PDF")
        verify_sheet(path.read_bytes(), identifier, desk.services.settings.portal_url)
        self._say(name)
        return path

    def remark(self, line: str) -> None:
        """Tell in the list what is not in it, and why."""
        self._say(line)

    def picture(self, name: str, window: QWidget) -> None:
        """Write what a window shows."""
        settled = QEventLoop()
        QTimer.singleShot(120, settled.quit)
        settled.exec()
        self._number += 1
        path = self._folder / f"{self._number:02}-{name}.png"
        if not window.grab().save(str(path)):
            raise TourStopped(f"{path} can't be written")
        self._say(path.name)


def play(
    tour: Tour,
    desk: Desk,
    phone: DemoPhonePanel,
    school: SampleSchool,
    files: tuple[Path, Path],
    provider: Provider | None,
) -> str:
    """Go from the school's files to the sheet in the family's hand, and print it again."""
    tour.picture("sign-in", desk.window)
    administrator = next(one for one in OPERATORS if one.role is Role.ADMINISTRATOR)
    tour.type(desk.window.sign_in.username.edit, administrator.username)
    tour.type(desk.window.sign_in.password.edit, administrator.password)
    tour.enter(desk.window.sign_in.password.edit)
    tour.until(lambda: desk.session.open, "the administrator signs in")
    _import(tour, desk, files)
    _find(tour, desk)
    identifier = _enrol(tour, desk, phone, school)
    play_outside(tour, desk)
    play_entry(tour, desk)
    play_franceconnect(tour, desk, phone, school, provider)
    _reprint(tour, desk, identifier)
    return identifier


def _import(tour: Tour, desk: Desk, files: tuple[Path, Path]) -> None:
    tour.click(desk.window.bar.buttons["roster"])
    page = desk.roster
    tour.until(page.drop.isVisible, "the page of lists")
    tour.picture("lists", desk.window)
    tour.drop(page.drop, files)
    tour.until(lambda: page.looked, "the preview of the import")
    tour.picture("import-preview", desk.window)
    tour.click(page.on)
    tour.until(lambda: page.done, "the import")
    tour.picture("imported", desk.window)
    page.problem.acted.emit()
    tour.until(lambda: desk.doubles.again.isVisible(), "who may be there twice")
    tour.picture("doubles", desk.window)


def _find(tour: Tour, desk: Desk) -> None:
    tour.click(desk.window.bar.buttons["families"])
    search = desk.families.search
    tour.type(search.edit, "payet marie-c")
    tour.until(lambda: bool(search.results.hits), "somebody found")
    tour.picture("search", desk.window)
    tour.enter(search.edit)
    tour.until(lambda: desk.families.file.file is not None, "the file")
    file = desk.families.file.file
    if file is None or (file.last_name, file.first_name) != (PRINCIPAL.usage_name, PRINCIPAL.first_name):
        raise TourStopped("the first hit is somebody else")
    tour.picture("file", desk.window)


def _enrol(tour: Tour, desk: Desk, phone: DemoPhonePanel, school: SampleSchool) -> str:
    view, family = desk.family.view, desk.family.window
    if family is None:
        raise TourStopped("the family has no window")
    tour.enter(desk.families.search.edit)
    tour.until(lambda: view.shown is PageName.CONTACT, "the family's first question")
    tour.type(view.contact.contact.edit, str(PRINCIPAL.mobile))
    tour.picture("family-phone", family)
    tour.click(view.contact.on)
    tour.until(lambda: view.shown is PageName.CODE, "the code's page")
    tour.until(phone.isVisible, "the code's arrival")
    tour.picture("demo-phone", phone)
    tour.until(lambda: desk.enrolment.message is not None, "the message's state at the desk")
    tour.picture("desk-beside-the-family", desk.window)
    code = re.search(r"\b\d{3} ?\d{3}\b", phone.latest)
    if code is None:
        raise TourStopped("no code in the message")
    tour.type(view.code.code.edit, code[0])
    tour.picture("family-code", family)
    tour.enter(view.code.code.edit)
    tour.until(lambda: view.shown is PageName.BIRTH_DATES, "the birth dates' page")
    children = {link.pupil for link in school.links if link.adult == PRINCIPAL.key and link.level != "3"}
    dates = [pupil.birth_date for pupil in school.pupils if pupil.key in children]
    for number, day in enumerate(dates):
        if number:
            tour.click(view.birth_dates.add)
        tour.type(view.birth_dates.rows[number].edit, f"{day:%d/%m/%Y}")
    tour.picture("family-birth-dates", family)
    tour.click(view.birth_dates.on)
    tour.until(lambda: view.shown is PageName.IDENTIFIER, "the identifier's page")
    identifier = view.identifier.identifier.identifier
    tour.picture("family-identifier", family)
    tour.click(view.identifier.on)
    tour.until(lambda: view.shown is PageName.PASSWORD, "the password's page")
    tour.type(view.password.password.edit, _PASSWORD)
    tour.picture("family-password", family)
    tour.click(view.password.on)
    tour.until(lambda: view.shown is PageName.DONE, "the account's opening")
    tour.picture("family-done", family)
    tour.click(view.done.on)
    tour.until(lambda: _state(desk) is AccountState.ACTIVATED, "the active account in the file")
    tour.picture("account-open", desk.window)
    return identifier


def _reprint(tour: Tour, desk: Desk, identifier: str) -> None:
    desk.families.file.asked.emit(FileAct.PREVIEW)
    tour.until(lambda: desk.sheet.pictured, "the picture of the sheet")
    tour.picture("sheet", desk.window)
    sheet = tour.save(desk, identifier, "sheet.pdf")
    tour.click(desk.sheet.back)
    # What the scanner types is what is in the sheet's own code.
    search = desk.families.search
    desk.families.file.clear()
    before = search.edit.text()
    tour.scan(search.edit, _code_of(sheet))
    tour.until(lambda: _state(desk) is AccountState.ACTIVATED, "the file of the scanned sheet")
    if search.edit.text() != before:
        raise TourStopped("the scan went into the search box")
    desk.families.file.clear()
    search.clear()
    tour.type(search.edit, identifier[:3])
    tour.enter(search.edit)
    tour.enter(search.edit)
    printing = desk.printing
    tour.until(lambda: printing.state.stage in (Stage.CHOOSING, Stage.FAILED), "the printers' list")
    tour.picture("reprint", desk.window)
    # The tour leaves the school's printer alone: the second sheet goes into a file too.
    tour.save(desk, identifier, "sheet-again.pdf")
    tour.picture("reprinted", desk.window)
    current().look(Scheme.DARK)
    tour.picture("dark", desk.window)
    current().look(Scheme.LIGHT, 2.0)
    tour.picture("large-text", desk.window)


def _state(desk: Desk) -> AccountState | None:
    file = desk.families.file.file
    return file.state if file is not None else None


def _code_of(sheet: Path) -> str:
    document: Any = pypdfium2.PdfDocument(sheet)
    try:
        bitmap = document[0].render(scale=150 / 72, grayscale=True)
        image = memoryview(bytes(bitmap.buffer)).cast("B", (bitmap.height, bitmap.stride))
    finally:
        document.close()
    return zxingcpp.read_barcodes(image)[0].text


def run_tour(folder: Path) -> int:
    """Play the tour and write its pictures into the folder; return 0 only if every step happened."""
    if not has_display(try_it=True):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    tour = Tour(app, folder, _say)
    with demo_services(with_roster=False) as sample, provider_at_hand() as provider:
        desk, phone = open_demo(app, with_franceconnect(sample.services, provider))
        store = begin_store(desk)
        try:
            identifier = play(tour, desk, phone, sample.school, sample.files, provider)
            play_central(tour, app, desk, store, identifier)
        except (TourStopped, StationError) as stopped:
            print(f"station: the tour stopped: {stopped}", file=sys.stderr)  # noqa: T201 - a command's last word
            return 1
        finally:
            phone.close()
            desk.window.close()
            desk.close()
            store.close()
    return 0


def _say(line: str) -> None:
    print(line)  # noqa: T201 - the command tells what it has written
