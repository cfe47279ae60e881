"""What `docs/journeys.md` says of keys and clicks is what the windows need."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from station.demo import PRINCIPAL
from station.demo.keyboard import press, type_text
from station.demo.sample import Sample
from station.rules.kinds import AccountState
from station.rules.rights import Role
from station.services.desk import Choice
from station.ui.desk.build import Desk
from station.ui.desk.printing import Stage
from station.ui.family.records import PageName
from tests.journeys.conftest import TOLD, Hands, OpenDesk, popups, until
from tests.journeys.test_enrolment import PASSWORD, birth_dates, code_on
from tests.journeys.test_pronote import listed
from tests.journeys.test_reprint import issued, ready_printer
from tests.sheets.conftest import PrintSystem, print_system

__all__ = ["print_system"]
pytestmark = popups


def test_each_journey_is_played_and_no_number_is_added_by_hand() -> None:
    tests = "".join(path.read_text() for path in Path(__file__).parent.glob("test_*.py"))
    told = set(re.findall(r"^\| ([A-Z][^|]*?) \|[^|]*\| \d", TOLD.read_text(), re.MULTILINE))
    played = set(re.findall(r"\.match\(\"([^\"]+)\"\)", tests)) | {
        journey for journey in told if f'"{journey}"),' in tests or f'"{journey}")' in tests
    }
    assert told
    assert told == played
    assert not re.findall(r"\.(?:keys|clicks) (?:[+-]?=)", tests)


def to_identifier(qtbot: QtBot, desk: Desk, sample: Sample, hands: Hands) -> None:
    """Type the code that came, then the children's birth dates."""
    view = desk.family.view
    hands.click(view.contact.on)
    until(qtbot, lambda: view.shown is PageName.CODE)
    hands.type(view.code.code.edit, code_on(qtbot, desk))
    hands.click(view.code.on)
    to_identifier_by_dates(qtbot, desk, sample, hands)


def to_identifier_by_dates(qtbot: QtBot, desk: Desk, sample: Sample, hands: Hands) -> None:
    view = desk.family.view
    until(qtbot, lambda: view.shown is PageName.BIRTH_DATES)
    for number, day in enumerate(birth_dates(sample)):
        if number:
            hands.click(view.birth_dates.add)
        hands.type(view.birth_dates.rows[number].edit, day.replace("/", ""))
    hands.click(view.birth_dates.on)
    until(qtbot, lambda: view.shown is PageName.IDENTIFIER)


def to_the_end(qtbot: QtBot, desk: Desk, hands: Hands) -> None:
    """Note the identifier and choose a password."""
    view = desk.family.view
    hands.click(view.identifier.on)
    until(qtbot, lambda: view.shown is PageName.PASSWORD)
    hands.type(view.password.password.edit, PASSWORD)
    hands.click(view.password.on)
    until(qtbot, lambda: view.shown is PageName.DONE)
    hands.click(view.done.leave)
    until(qtbot, lambda: view.shown is PageName.WELCOME)


def test_print_again(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, print_system: PrintSystem, hands: Hands
) -> None:
    identifier = issued(sample)
    sample.services.desk.choose(Choice.PRINTER, ready_printer())
    desk = open_desk(sample, Role.SECRETARY)
    search = desk.families.search
    hands.type(search.edit, identifier[:3])
    hands.enter(search.edit)
    hands.enter(search.edit)
    until(qtbot, lambda: desk.printing.state.stage is Stage.ASKING)
    until(qtbot, desk.families.file.strip.yes.isVisible)
    hands.click(desk.families.file.strip.yes)
    until(qtbot, lambda: desk.printing.state.stage is Stage.HANDED_OVER)
    hands.match("Print a lost identifier again")


def test_open_an_account(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    view, search = desk.family.view, desk.families.search
    hands.type(search.edit, "payet marie-c")
    hands.enter(search.edit)
    until(qtbot, lambda: desk.families.file.file is not None)
    hands.enter(search.edit)
    until(qtbot, lambda: view.shown is PageName.CONTACT and view.contact.on.isVisible())
    hands.type(view.contact.contact.edit, str(PRINCIPAL.mobile).replace(" ", ""))
    to_identifier(qtbot, desk, sample, hands)
    to_the_end(qtbot, desk, hands)
    file = desk.families.file
    until(qtbot, lambda: file.file is not None and file.file.state is AccountState.ACTIVATED)
    hands.match("Open an account from the file")


def test_whom_to_call(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    desk = open_desk(sample)
    view = desk.family.view
    desk.family.show()
    hands.click(view.assistance_button)
    until(qtbot, lambda: bool(view.assistance.panel.code))
    hands.click(view.assistance.back)
    assert view.shown is PageName.WELCOME
    hands.match("Look whom to call, and come back")
    operator = Hands(qtbot)
    operator.choose(desk.window.bar.more, "Assistance")
    until(qtbot, lambda: bool(desk.outside.assistance.panel.code))
    operator.match("Look whom to call")


def test_pronote_only(
    qtbot: QtBot,
    sample: Sample,
    open_desk: OpenDesk,
    tmp_path: Path,
    print_system: PrintSystem,
    hands: Hands,
) -> None:
    sample.services.desk.choose(Choice.PRINTER, ready_printer())
    desk = open_desk(sample, Role.ADMINISTRATOR)
    desk.outside.pronote_codes.bring_in(listed(tmp_path, "PAYET;Marie-Claude;;;MC;Demo4Seule"))
    until(qtbot, lambda: sample.services.pronote.count() == 1)
    search = desk.families.search
    type_text(search.edit, "payet marie-c")
    press(search.edit, Qt.Key.Key_Return)
    file, sheet = desk.families.file, desk.outside.pronote_sheet
    until(qtbot, lambda: file.file is not None)
    hands.choose(file.more, "Pronote seulement")
    until(qtbot, lambda: sheet.print.isVisible() and sheet.print.isEnabled())
    hands.click(sheet.print)
    until(qtbot, lambda: bool(list(print_system.paper.iterdir())))
    hands.match("A sheet with Pronote's codes, from the open file")
