"""What was corrected at the desk is looked at, ticked off by keys, taken back, written to a file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press
from station.demo.sample import Sample
from station.rules.kinds import DocumentType
from station.services.enrolment.views import PhoneGiven
from station.services.office.corrections import Standing
from station.ui.desk.build import Desk
from station.ui.desk.follow_up.corrections.page import CorrectionsPage
from tests.journeys.conftest import Hands, OpenDesk, until


def come(qtbot: QtBot, sample: Sample, desk: Desk, hands: Hands) -> CorrectionsPage:
    """Correct a contact, and go to the list as one does."""
    person = sample.services.directory.find("payet marie-c", again=True)[0].id
    phones = [PhoneGiven("0692 55 44 33")]
    sample.services.people.correct_contact(desk.session.actor, person, phones, None, DocumentType.PASSPORT)
    hands.click(desk.window.bar.buttons["day"])
    hands.tab(desk.rooms.follow_up.page, "corrections")
    page = desk.rooms.corrections.page
    until(qtbot, lambda: page.pane.model.keys)
    return page


def standing(sample: Sample, desk: Desk) -> Standing:
    (line,) = sample.services.corrections.all(desk.session.actor, settled=True)
    return line.standing


def test_a_line_is_ticked_by_keys_and_the_tick_is_taken_back(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands
) -> None:
    desk = open_desk(sample)
    desk.window.resize(1366, 768)
    page = come(qtbot, sample, desk, hands)
    view = page.pane.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Space):
        press(view, key)
    until(qtbot, lambda: page.pane.model.ticks_count == 1)
    page.pane.acted.emit("tick")
    until(qtbot, lambda: not page.pane.model.keys)
    assert page.pane.empty.isVisible()
    assert standing(sample, desk) is Standing.REPORTED
    page.pane.filters.clear_all()
    until(qtbot, lambda: page.pane.model.keys)
    row = page.pane.model.row_at(0)
    assert row is not None
    assert "Reportée" in row.cell("state").whole
    assert desk.session.actor.name in row.cell("state").whole
    page.pane.model.tick_all()
    page.pane.acted.emit("untick")
    until(qtbot, lambda: standing(sample, desk) is Standing.OPEN)


def test_it_is_opened_from_the_list_and_written_to_a_file(
    qtbot: QtBot,
    sample: Sample,
    open_desk: OpenDesk,
    hands: Hands,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = open_desk(sample)
    page = come(qtbot, sample, desk, hands)
    path = tmp_path / "a-reporter.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    (act,) = [one for one in page.take.menu().actions() if "CSV" in one.text()]
    act.trigger()
    until(qtbot, path.exists)
    assert "06 92 55 44 33" in path.read_text(encoding="utf-8-sig")
    page.pane.view.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Return):
        press(page.pane.view, key)
    until(qtbot, lambda: desk.families.file.file and desk.families.file.file.last_name == "PAYET")
