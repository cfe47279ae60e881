"""The hardware page: three scans and the desk knows its scanner; a page that tries the printer."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press, type_text
from station.demo.sample import Sample
from station.rules.rights import Role
from station.services.desk import Choice
from station.sheets.keyboards import Typing
from station.sheets.payload import payload
from station.sheets.scanner import CODES, ENTER
from station.ui.desk.build import Desk
from station.ui.desk.outside.hardware import HardwarePage, TrialPaper
from station.ui.desk.printing import Stage
from tests.journeys.conftest import OpenDesk, until, written_down

FRENCH = Typing("us", "fr", "off")


def scan(desk: Desk, text: str) -> None:
    """Press keys as a scanner does, wherever the keyboard is."""
    target = QApplication.focusWidget() or desk.window
    type_text(target, text)
    press(target, Qt.Key.Key_Return)


def page_of(qtbot: QtBot, desk: Desk) -> HardwarePage:
    desk.window.bar.tools["hardware"].trigger()
    page = desk.outside.hardware
    until(qtbot, lambda: page.isVisible() and bool(page.known.said))
    return page


def test_three_scans_and_the_desk_knows_its_scanner(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    page = page_of(qtbot, desk)
    assert page.forget.isHidden()
    page.learn.click()
    assert page.codes.isVisible()
    scan(desk, FRENCH.typed("https://portal.example#c=dk&i=p.dupont2"))
    assert "aucun des trois" in page.told.said
    for left, code in ((2, CODES[2]), (1, CODES[0])):
        scan(desk, FRENCH.typed(code))
        assert f"Encore {left}" in page.told.said
        assert desk.window.isVisible()
    scan(desk, FRENCH.typed(CODES[1]))
    until(qtbot, lambda: "US lu comme FR" in page.known.said)
    known = sample.services.hardware.scanner()
    assert known is not None
    assert (known.typing, known.suffix) == (FRENCH, ENTER)
    assert not page.codes.isVisible()
    assert desk.families.search.edit.text() == "", "no key of it has reached a field"
    again = open_desk(sample, Role.SECRETARY)
    until(qtbot, lambda: again.scanner.known == known)
    page.forget.click()
    until(qtbot, lambda: desk.scanner.known is None)
    assert sample.services.desk.choices()[Choice.SCANNER] == ""


def test_a_learned_scanner_opens_the_file_of_its_sheet(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.TECHNICIAN)
    page = page_of(qtbot, desk)
    page.learn.click()
    for code in CODES:
        scan(desk, FRENCH.typed(code))
    until(qtbot, lambda: desk.scanner.known is not None)
    heard: list[str] = []
    desk.scanner.scanned.connect(heard.append)
    code = FRENCH.typed(payload(sample.services.school_settings.latest.portal_url, "m.inconnu2"))
    scan(desk, code)
    until(qtbot, lambda: heard == [code])


def test_escape_and_leaving_end_the_learning(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    page = page_of(qtbot, desk)
    page.learn.click()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(page, QKeyEvent(kind, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    assert not page.codes.isVisible()
    page.learn.click()
    desk.window.show_place("families")
    edit = desk.families.search.edit
    type_text(edit, "zoé")
    assert edit.text() == "zoé"


def test_the_test_page_is_saved_by_the_way_of_all_paper(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    page = page_of(qtbot, desk)
    printing, file = page.strip.printing, tmp_path / "essai.pdf"
    printing.save(TrialPaper(sample.services.hardware), file)
    until(qtbot, lambda: printing.state.stage is Stage.SAVED)
    assert file.read_bytes().startswith(b"%PDF")
    assert page.strip.isVisible()
    assert written_down(sample)["trial_page_made"] == 1
    assert desk.printing.state.stage is Stage.NOTHING, "how a sheet's print stands is shown elsewhere"
