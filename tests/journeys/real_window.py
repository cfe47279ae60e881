"""A program that plays a journey in a real X window: every key and click comes from the X server itself.

`python -m tests.journeys.real_window JOURNEY HOME` ends with 0 where all went as told. It is a program of its
own because the other tests' windows are drawn where there is no screen, and a process has one kind of window.
"""

import ctypes
import re
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from station.demo import PRINCIPAL, invent_school, write_files
from station.demo.sample import OPERATORS, open_sample
from station.messaging.demo import DemoPhone
from station.rules.kinds import AccountState
from station.rules.rights import Role
from station.sheets.payload import payload
from station.sheets.printers import printers
from station.ui.app import open_desk
from station.ui.desk.build import Desk
from station.ui.desk.first_look import first_look
from station.ui.desk.printing import Stage
from station.ui.family.records import PageName
from station.ui.theme import current

PATIENCE_MS = 60_000
RETURN, ESCAPE, DOWN, F12, SPACE = 0xFF0D, 0xFF1B, 0xFF54, 0xFFC9, 0x20
_SHIFT = 0xFFE1


class Arrivals(QObject):
    """Counts the keys and clicks that the X server has brought to a window of ours."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.keys = self.clicks = 0
        app.installEventFilter(self)
        # The desk's own filter is the first again whenever it has rested, and keeps some keys for itself.
        current().wardrobe.working.connect(lambda _: app.installEventFilter(self))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count, and let everything pass."""
        if isinstance(watched, QWindow):
            if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                self.keys += event.key() != Qt.Key.Key_Shift
            elif event.type() is QEvent.Type.MouseButtonRelease:
                self.clicks += 1
        return False


def live(app: QApplication, happened: Callable[[], object], what: str) -> None:
    """Let the windows live until something has happened."""
    passed = QElapsedTimer()
    passed.start()
    some = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
    while not happened():
        assert passed.elapsed() < PATIENCE_MS, what
        app.processEvents(some)


class Hands:
    """A keyboard and a mouse at the X server (XTEST): what has the focus there gets the key."""

    def __init__(self, app: QApplication) -> None:
        self._app, self._arrived = app, Arrivals(app)
        self._keys = self._clicks = 0
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XKeycodeToKeysym.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        assert self._display

    def type(self, text: str) -> None:
        """Type a text; each key is seen before the next one."""
        for sign in text:
            self.key(ord(sign))

    def key(self, keysym: int) -> None:
        """Press a key, and wait until a window has had it."""
        self._press(keysym)
        live(self._app, lambda: self._arrived.keys >= self._keys, f"the key {keysym:#x}")

    def scan(self, text: str, enters: int = 1) -> None:
        """Type as a scanner does: all at once, and whatever it ends with."""
        for keysym in (*map(ord, text), *[RETURN] * enters):
            self._press(keysym)
        live(self._app, lambda: self._arrived.keys >= self._keys, "the scan")

    def click(self, widget: QWidget) -> None:
        """Click into the middle of what can be seen."""
        for _ in range(5):  # what has just appeared finds its place first
            self._app.processEvents()
        assert widget.isVisible(), "it can be seen"
        self.click_at(widget, QPoint(widget.width() // 2, widget.height() // 2))

    def click_at(self, widget: QWidget, place: QPoint) -> None:
        """Click into a place of what can be seen."""
        at = widget.mapToGlobal(place)
        self._test.XTestFakeMotionEvent(self._display, -1, at.x(), at.y(), 0)
        for down in (1, 0):
            self._test.XTestFakeButtonEvent(self._display, 1, down, 0)
        self._x.XFlush(self._display)
        self._clicks += 1
        live(self._app, lambda: self._arrived.clicks >= self._clicks, "the click")

    def _press(self, keysym: int) -> None:
        self._keys += 1
        code = self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(keysym))
        assert code, hex(keysym)
        shifted = self._x.XKeycodeToKeysym(self._display, code, 0) != keysym
        keys = [self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(_SHIFT))] * shifted + [code]
        for one in keys:
            self._test.XTestFakeKeyEvent(self._display, one, 1, 0)
        for one in reversed(keys):
            self._test.XTestFakeKeyEvent(self._display, one, 0, 0)
        self._x.XFlush(self._display)


class Play:
    """One desk, and whoever sits before it."""

    def __init__(self, app: QApplication, home: Path, *, apart: bool) -> None:
        self.app, self.home = app, home
        self.services = open_sample(home)
        self.desk: Desk = open_desk(
            app, self.services, first_look(self.services), operators=OPERATORS, apart=apart
        )
        self.hands = Hands(app)  # sees each key before the desk does
        self.desk.window.setGeometry(0, 0, 1366, 768)
        self._manager = QTimer()
        self._manager.setInterval(50)
        self._manager.timeout.connect(self._give_keyboard)
        self._manager.start()
        self.until(self.desk.window.isActiveWindow, "the window has the keyboard")

    def _give_keyboard(self) -> None:
        """Do what a window manager does, of which this server has none: who opens has the keyboard."""
        if QGuiApplication.focusWindow() is None:
            (QApplication.activeModalWidget() or self.desk.window).activateWindow()

    def until(self, happened: Callable[[], object], what: str) -> None:
        """Let the windows live until something has happened."""
        live(self.app, happened, what)

    def settle(self) -> None:
        """Wait until nothing is on its way any more."""
        self.until(lambda: not self.desk.background.busy, "nothing under way")

    def sign_in(self, role: Role) -> None:
        """Type name and password, with Enter after each; a desk that was locked knows the name."""
        one = next(one for one in OPERATORS if one.role is role)
        if not self.desk.window.sign_in.username.text:
            self.hands.type(one.username)
            self.hands.key(RETURN)
        self.hands.type(one.password)
        self.hands.key(RETURN)
        self.until(lambda: self.desk.session.open, "signed in")
        self.settle()

    def shown(self, name: PageName) -> None:
        """Wait for a page of the family's."""
        view = self.desk.family.view
        self.until(lambda: view.shown is name and view.isVisible(), name)
        self.settle()

    def close(self) -> None:
        """Take everything apart."""
        self.desk.close()
        self.services.close()


def enrolment(play: Play) -> None:
    """A family enrols on the desk's only screen, and gives it back."""
    desk, hands = play.desk, play.hands
    play.sign_in(Role.SECRETARY)
    play.services.pins.choose(desk.session.actor, "2580")
    hands.type("payet marie-c")
    hands.key(RETURN)
    play.until(lambda: desk.families.file.file is not None, "the file")
    hands.key(RETURN)
    play.shown(PageName.CONTACT)
    view = desk.family.view
    hands.type(str(PRINCIPAL.mobile).replace(" ", ""))
    hands.click(view.give_back_button)
    play.shown(PageName.GIVE_BACK)
    hands.click(view.give_back.back)
    play.shown(PageName.CONTACT)
    assert view.contact.contact.text == str(PRINCIPAL.mobile).replace(" ", ""), "all is kept"
    hands.key(RETURN)
    play.shown(PageName.CODE)
    phone = play.services.sender
    assert isinstance(phone, DemoPhone)
    play.until(phone.arrived, "the code")
    found = re.search(r"\b\d{6}\b", phone.arrived()[-1].message.body)
    assert found
    hands.type(found[0])
    hands.key(RETURN)
    play.shown(PageName.BIRTH_DATES)
    for number, day in enumerate(children_born()):
        if number:
            hands.click(view.birth_dates.add)
        hands.type(day)
    hands.click(view.birth_dates.on)
    play.shown(PageName.IDENTIFIER)
    hands.key(RETURN)
    play.shown(PageName.PASSWORD)
    hands.type("Manguier2034")
    hands.key(RETURN)
    play.shown(PageName.DONE)
    for _ in range(3):  # two Enters too many
        hands.key(RETURN)
    play.shown(PageName.GIVE_BACK)
    assert desk.window.turned_round
    hands.type("hoarau")
    hands.key(RETURN)
    play.settle()
    assert desk.window.turned_round, "a name opens nothing"
    play.until(lambda: desk.side.back.panel.pin.isEnabled(), "the PIN is asked for")
    hands.type("1357")
    panel = desk.side.back.panel
    play.until(lambda: panel.problem.said.startswith("Ce n’est pas votre code"), "a wrong PIN")
    hands.type("2580")
    play.until(lambda: not desk.window.turned_round, "the agent has the screen")
    file = desk.families.file
    play.until(lambda: file.file is not None and file.file.state is AccountState.ACTIVATED, "the file")
    hands.type("hoa")
    play.until(lambda: desk.families.search.results.rowCount(), "the keyboard is in the search again")


def two_screens(play: Play) -> None:
    """The family types in a window of its own, and the desk stays the agent's."""
    desk, hands = play.desk, play.hands
    play.sign_in(Role.SECRETARY)
    hands.type("payet marie-c")
    hands.key(RETURN)
    play.until(lambda: desk.families.file.file is not None, "the file")
    hands.key(RETURN)
    play.shown(PageName.CONTACT)
    view, own = desk.family.view, desk.family.window
    assert own is not None
    assert not desk.window.turned_round
    assert not view.give_back_button.isVisible()
    play.until(own.isActiveWindow, "the family has the keyboard")
    hands.type(str(PRINCIPAL.mobile).replace(" ", ""))
    hands.key(RETURN)
    play.shown(PageName.CODE)
    desk.window.activateWindow()
    play.until(desk.window.isActiveWindow, "the agent has the keyboard")
    hands.key(F12)
    play.until(lambda: not desk.session.open, "locked")
    assert own.covered, "and so is the family's window"
    play.sign_in(Role.SECRETARY)
    assert not own.covered
    assert view.shown is PageName.CODE


def children_born() -> list[str]:
    """Return the birth dates of the principal's children, as one types them."""
    school = invent_school(date.today())  # noqa: DTZ011 - the sample school's own day
    keys = {link.pupil for link in school.links if link.adult == PRINCIPAL.key and link.level != "3"}
    return [f"{pupil.birth_date:%d/%m/%Y}" for pupil in school.pupils if pupil.key in keys]


def reprint(play: Play) -> None:
    """A sheet is scanned, with two Enters, and printed by one more; then by three letters and two Enters."""
    desk, hands = play.desk, play.hands
    desk.printing.printer = next(one.name for one in printers() if one.ready)
    play.sign_in(Role.SECRETARY)
    identifier = (play.home / "issued").read_text()
    hands.scan(payload(play.services.settings.portal_url, identifier), enters=2)
    file = desk.families.file
    play.until(lambda: file.file is not None and identifier in file.file.identifiers, "the scanned file")
    play.settle()
    assert desk.printing.state.stage is Stage.NOTHING, "the second Enter is the scanner's"
    assert not desk.families.search.edit.text()
    hands.type(identifier[:3])
    hands.key(RETURN)
    hands.key(RETURN)
    play.until(lambda: desk.printing.state.stage is Stage.ASKING, "sent")
    play.until(file.strip.yes.isVisible, "the printer has it")
    hands.click(file.strip.yes)
    play.until(lambda: desk.printing.state.stage is Stage.HANDED_OVER, "handed over")
    hands.key(F12)
    play.until(lambda: not desk.session.open, "locked")
    hands.scan(payload(play.services.settings.portal_url, identifier))
    play.settle()
    assert not desk.session.open
    assert not desk.window.sign_in.username.text.startswith("http")


def imports(play: Play) -> None:
    """The school's files are chosen in the dialog, looked at and brought in; what was done is in sight."""
    desk, hands = play.desk, play.hands
    day = date.today() + timedelta(days=1)  # noqa: DTZ011 - the sample school's own day
    files = write_files(invent_school(day, students=200, seed=974), play.home / "newer")
    play.sign_in(Role.ADMINISTRATOR)
    bar = desk.window.bar
    hands.click(bar.more)
    play.until(bar.more.menu().isVisible, "the menu of tools")
    hands.click_at(bar.more.menu(), bar.more.menu().actionGeometry(bar.tools["roster"]).center())
    page = desk.roster
    play.until(page.drop.choose.isVisible, "the page of lists")
    waiting = QTimer()
    waiting.setInterval(100)

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        line = dialog.findChild(QLineEdit) if isinstance(dialog, QFileDialog) else None
        if line is not None and line.hasFocus():
            waiting.stop()
            hands.type(" ".join(f'"{path}"' for path in files))
            hands.key(RETURN)

    waiting.timeout.connect(choose)
    waiting.start()
    hands.click(page.drop.choose)  # comes back when the dialog is answered
    play.until(lambda: page.looked, "the preview")
    assert page.lists.paths
    bar = page.area.verticalScrollBar()
    play.until(lambda: bar.maximum() > 0, "a long page")
    bar.setValue(bar.maximum())
    hands.click(page.on)
    play.until(lambda: page.done, "the import")
    play.until(lambda: not page.problem.visibleRegion().isEmpty(), "the green notice is in sight")
    assert page.problem.said
    assert all(path.exists() for path in files)


def lists(play: Play) -> None:
    """Two classes are listed, sorted, ticked by keys; acts ask first; sheets are asked for; a file opens."""
    desk, hands = play.desk, play.hands
    play.sign_in(Role.TECHNICIAN)
    bar = desk.window.bar
    hands.click(bar.buttons["classes"])
    page = desk.rooms.classes.page
    pane = page.pane
    play.until(lambda: pane.model.row_at(0) is not None, "the lines")
    play.settle()
    whole, menu = len(pane.model.keys), pane.filters.chips["class"].values
    hands.click(pane.filters.chips["class"])
    play.until(menu.isVisible, "the classes")
    for act in menu.actions()[:2]:
        hands.click_at(menu, menu.actionGeometry(act).center())
        assert menu.isVisible(), "one chooses several before one leaves it"
    hands.key(ESCAPE)
    play.until(lambda: len(page.wanted.classes) == 2 and 0 < len(pane.model.keys) < whole, "two classes")
    play.settle()
    view, heads = pane.view, pane.view.heads
    hands.click_at(heads.viewport(), QPoint(heads.sectionViewportPosition(2) + 20, heads.height() // 2))
    play.until(lambda: page.wanted.sort == "class", "sorted by class")
    play.settle()
    play.until(lambda: pane.model.row_at(0) is not None, "the lines in another order")
    hands.click_at(view.viewport(), view.visualRect(pane.model.index(0, 1)).center())
    for keysym in (SPACE, DOWN, SPACE, DOWN):
        hands.key(keysym)
    ticked = pane.model.keys[:2]
    assert pane.model.ticks == ticked
    hands.click(pane.bar.more)
    play.until(pane.bar.more.menu().isVisible, "the other acts")
    lock = pane.bar.more.menu().actions()[2]
    hands.click_at(pane.bar.more.menu(), pane.bar.more.menu().actionGeometry(lock).center())
    play.until(page.ask.isVisible, "whom it touches")
    play.settle()
    hands.key(ESCAPE)
    play.until(page.ask.isHidden, "nothing was done")
    hands.click(pane.bar.buttons["sheets"])
    sheets = desk.sheets.page
    play.until(lambda: sheets.counted is not None and sheets.counted.touched == 2, "how many sheets")
    hands.click(bar.buttons["classes"])
    play.settle()
    assert pane.model.ticks == ticked, "what was ticked stays so"
    hands.click_at(view.viewport(), view.visualRect(pane.model.index(1, 1)).center())
    hands.key(RETURN)
    file = desk.families.file
    play.until(lambda: file.file is not None and file.file.id == ticked[1], "the file")


JOURNEYS: dict[str, Callable[[Play], None]] = {
    "enrolment": enrolment,
    "two-screens": two_screens,
    "reprint": reprint,
    "import": imports,
    "lists": lists,
}


def main() -> int:
    """Play one journey."""
    app = QApplication(sys.argv[:1])
    assert app.platformName() == "xcb"
    play = Play(app, Path(sys.argv[2]), apart=sys.argv[1] == "two-screens")
    try:
        JOURNEYS[sys.argv[1]](play)
    except BaseException:
        shown = QApplication.activeModalWidget() or play.desk.window
        shown.grab().save(str(play.home / "failed.png"))
        raise
    finally:
        play.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
