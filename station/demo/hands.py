"""Hands that type, click, drop and scan as people do; a tour's photograph what the windows show, too."""

from __future__ import annotations

import gc
import re
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

import zxingcpp
from PySide6.QtCore import QEvent, QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton, QScrollArea, QWidget

from station.demo.keyboard import press, type_text
from station.messaging.demo import DemoPhone
from station.sheets.check import verify_sheet
from station.sheets.document import opened
from station.ui.desk.build import Desk
from station.ui.desk.printing import Stage
from station.ui.watchdog import watchdog_of
from station.ui.widgets.choice import Choice

_PATIENCE_S = 60.0
_CODE = re.compile(r"\b\d{3} ?\d{3}\b")


class TourStopped(Exception):
    """A step did not happen."""


class Hands:
    """Type, click, drop and scan as people do, and count the keys and the clicks."""

    def __init__(self) -> None:
        self.keys = self.clicks = 0

    def type(self, field: QWidget, text: str) -> None:
        """Type a text, key by key."""
        with self.acting():
            field.window().activateWindow()
            field.setFocus()
        self.keys += len(text)
        for sign in text:
            with self.acting(to_its_end=True):  # nobody types the next key before this one was taken
                type_text(field, sign)
                if sign in " /":
                    press(field, Qt.Key.Key_End)  # nobody types an address as fast as a scanner does
        with self.acting():
            press(field, Qt.Key.Key_End)  # a scan would go on

    def key(self, field: QWidget, key: Qt.Key) -> None:
        """Press one key that writes nothing."""
        with self.acting():
            press(field, key)
        self.keys += 1

    def enter(self, field: QWidget) -> None:
        """Press Enter."""
        self.key(field, Qt.Key.Key_Return)

    def click(self, button: QAbstractButton) -> None:
        """Press a button that can be seen and pressed."""
        if not (button.isVisible() and button.isEnabled()):
            raise TourStopped(f"the button “{button.accessibleName()}” can't be pressed")
        self._press(button)
        self.clicks += 1

    def tool(self, desk: Desk, key: str) -> None:
        """Open the menu of tools, and go to one of its places."""
        bar = desk.window.bar
        act = bar.tools[key]
        if not (bar.more.isVisible() and act.isVisible() and act.isEnabled()):
            raise TourStopped(f"the tool “{act.text()}” can't be chosen")
        with self.acting():
            act.trigger()
        self.clicks += 2

    def pick(self, choice: Choice, key: str) -> None:
        """Choose one of a few."""
        button = choice.findChild(QRadioButton, key)
        if button is None:
            raise TourStopped(f"there is no choice “{key}”")
        self.click(button)

    def drop(self, place: QWidget, files: Sequence[Path]) -> None:
        """Drag files over a place, and let them go there; it counts as a click."""
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
        at, copy = QPoint(20, 20), Qt.DropAction.CopyAction
        button, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        with self.acting():
            QApplication.sendEvent(place, QDragEnterEvent(at, copy, carried, button, plain))
            QApplication.sendEvent(place, QDropEvent(QPointF(at), copy, carried, button, plain))
        self.clicks += 1

    def scan(self, field: QWidget, text: str) -> None:
        """Type as a scanner does: fast, and then Enter."""
        with self.acting():
            field.setFocus()
            type_text(field, text)
            press(field, Qt.Key.Key_Return)

    @contextmanager
    def acting(self, *, to_its_end: bool = False) -> Generator[None]:  # noqa: ARG002 - for who counts it
        """What happens within, somebody's hand did to the windows; ``to_its_end`` if they wait for that."""
        yield

    def _press(self, button: QAbstractButton) -> None:
        with self.acting():
            button.click()


class Tour(Hands):
    """One walk through the windows of one desk."""

    def __init__(self, app: QApplication, folder: Path, say: Callable[[str], None]) -> None:
        super().__init__()
        self._app, self._folder, self._say = app, folder, say
        self._number = 0
        self.left_out: list[str] = []
        """What this machine could not show, in the order of the tour."""

    def _press(self, button: QAbstractButton) -> None:
        self._look_up()
        super()._press(button)

    def _look_up(self) -> None:
        """Let the windows take what was done before: nobody presses two buttons within one turn of theirs."""
        with self.acting():
            self._app.processEvents()

    def until(self, happened: Callable[[], bool], what: str) -> None:
        """Let the windows live until something has happened; raise `TourStopped` where it does not."""
        deadline = time.monotonic() + _PATIENCE_S
        while not happened():
            if time.monotonic() > deadline:
                raise TourStopped(what)
            with self.acting():
                self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
            time.sleep(0.005)

    def tool(self, desk: Desk, key: str) -> None:
        """Go to one of the tools, and wait until it is there."""
        self._look_up()
        super().tool(desk, key)
        self.until(lambda: not desk.window.waits, f"the page of {key}")

    @contextmanager
    def acting(self, *, to_its_end: bool = False) -> Generator[None]:
        """Have the watchdog count what happens within, and nothing that the tour does for itself."""
        watchdog = watchdog_of(self._app)
        if watchdog is None:
            yield
            return
        watchdog.go_on()
        try:
            yield
        finally:
            if to_its_end:
                watchdog.look()
            watchdog.pause()

    def take_apart(self) -> None:
        """Have what was closed taken apart now: a desk closes with its program, and nobody waits for it."""
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()

    def act(self, happens: Callable[..., object], *with_: object) -> None:
        """Do what a click does that the tour has no button for."""
        self._look_up()
        with self.acting():
            happens(*with_)

    def save(self, desk: Desk, identifier: str, name: str) -> Path:
        """Have a sheet written into the folder, and read its own code back."""
        path = self._folder / name
        desk.printing.save(desk.printing.sheet_of(identifier), path)
        self.until(lambda: desk.printing.state.stage in (Stage.SAVED, Stage.FAILED), "the sheet as PDF")
        verify_sheet(path.read_bytes(), identifier, desk.services.school_settings.latest.portal_url)
        self._say(name)
        return path

    def leave_out(self, what: str, why: str) -> None:
        """Tell in the list what this machine can't show, and why."""
        self.left_out.append(what)
        self._say(f"left out: {what} ({why})")

    def picture(self, name: str, window: QWidget) -> None:
        """Write what a window shows."""
        settled = QEventLoop()
        QTimer.singleShot(120, settled.quit)
        with self.acting():
            settled.exec()
        self._number += 1
        path = self._folder / f"{self._number:02}-{name}.png"
        if not window.grab().save(str(path)):
            raise TourStopped(f"{path} can't be written")
        self._say(path.name)

    def pages(self, pdf: Path, name: str) -> None:
        """Write a picture of a PDF's first sheet, front and back; a blank back is left out."""
        with opened(pdf.read_bytes()) as document:
            for at in range(min(len(document), 2)):
                if not document[at].get_textpage().get_text_range().strip():
                    continue
                self._number += 1
                path = self._folder / f"{self._number:02}-{name}-{at + 1}.png"
                document[at].render(scale=110 / 72).to_pil().save(path)
                self._say(path.name)

    def path(self, name: str) -> Path:
        """Return where a file of the tour's stands."""
        return self._folder / name

    def said(self, line: str) -> None:
        """Tell something in the list of pictures, as what was written."""
        self._say(line)

    def show(self, widget: QWidget) -> None:
        """Scroll until a widget can be seen."""
        above = widget.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            with self.acting():
                self._app.processEvents()
                above.ensureWidgetVisible(widget, 0, 80)

    def messages(self, desk: Desk) -> int:
        """Count what has arrived on the demo's phone."""
        phone = desk.services.sender
        return len(phone.arrived()) if isinstance(phone, DemoPhone) else 0

    def message_after(self, desk: Desk, count: int, what: str) -> str:
        """Wait for a further message, and read it."""
        self.until(lambda: self.messages(desk) > count, what)
        phone = desk.services.sender
        return phone.arrived()[-1].message.body if isinstance(phone, DemoPhone) else ""

    def code_after(self, desk: Desk, count: int) -> str:
        """Wait for a code, and read it."""
        found = _CODE.search(self.message_after(desk, count, "the code's arrival"))
        if found is None:
            raise TourStopped("no code in the message")
        return found[0]


def words_of(pdf: bytes) -> str:
    """Read all the words of a PDF."""
    with opened(pdf) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def code_of(sheet: Path) -> str:
    """Read the code on a sheet's picture."""
    with opened(sheet.read_bytes()) as document:
        bitmap = document[0].render(scale=150 / 72, grayscale=True)
        image = memoryview(bytes(bitmap.buffer)).cast("B", (bitmap.height, bitmap.stride))
    return zxingcpp.read_barcodes(image)[0].text
