"""Lists of every sort come in through the window: told columns, filtered lists, a school nobody has named."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press
from station.demo.sample import Sample, open_sample
from station.roster.columns import Column, Fact, Who
from station.rules.kinds import PersonKind
from station.rules.rights import UNCLAIMED, Role
from station.ui.background import Background
from station.ui.desk.build import Desk
from station.ui.desk.lists.columns import ColumnPick
from station.ui.desk.lists.page import RosterPage
from station.ui.desk.session import Session
from station.ui.theme import Theme
from tests.journeys.conftest import OpenDesk, until, write, written_down
from tests.ui.conftest import theme

__all__ = ["theme"]

# A list that opens wants the keyboard, which a window that nobody sees can't have.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
HEADER = "Nom de naissance;Prénom élève;Le grand jour;Classe;Allergies;Nom responsable 1;Prénom responsable 1"
LINES = (
    "ZÉPHIRIN;Élina;02/03/2014;5 B;ARACHIDE;ZÉPHIRIN;Noé",
    "ZÉPHIRIN;Œdipe;;5 B;;ZÉPHIRIN;Noé",
)


def table(folder: Path, *lines: str, header: str = HEADER) -> Path:
    path = folder / "liste maison.csv"
    path.write_text("\n".join((header, *(lines or LINES))), encoding="cp1252")
    return path


def open_lists(open_desk: OpenDesk, sample: Sample) -> Desk:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    desk.window.show_place("roster")
    return desk


def said(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def choose(qtbot: QtBot, pick: ColumnPick, column: Column) -> None:
    """Walk through the open list to a choice, and take it."""
    pick.box.setFocus()
    press(pick.box, Qt.Key.Key_Down)
    at = [pick.box.itemData(index) for index in range(pick.box.count())].index(column)
    for key in (Qt.Key.Key_Home, *[Qt.Key.Key_Down] * at, Qt.Key.Key_Return):
        qtbot.keyClick(pick.box.view(), key)  # a list that is open is another object at each call


def test_columns_are_told_by_hand_and_remembered(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_lists(open_desk, sample)
    page, path = desk.roster, table(tmp_path)
    page.look_at((path,))
    until(qtbot, lambda: page.columns.picks)
    born, health = page.columns.picks[2], page.columns.picks[4]
    assert page.columns.problem.said
    assert not page.columns.on.isEnabled()
    until(qtbot, health.never.isVisible)
    assert not health.box.isVisible()
    assert "ARACHIDE" not in said(page.columns)
    wanted = Column(Who.STUDENT, Fact.BIRTH_DATE)
    choose(qtbot, born, wanted)
    until(qtbot, lambda: "Élina" in said(page.columns.rows))
    assert "ligne 3" in said(page.columns.rows)
    press(page.columns.on, Qt.Key.Key_Return)
    until(qtbot, lambda: page.looked)
    assert len(page.lists.told) == 1
    assert page.report.isVisible()
    assert not sample.services.directory.find("zephirin elina")
    press(page.on, Qt.Key.Key_Return)
    until(qtbot, lambda: page.done)
    assert sample.services.directory.find("zephirin elina")
    assert sample.services.directory.find("zephirin noe")[0].kind is PersonKind.GUARDIAN
    assert written_down(sample)["roster_columns_told"] == 1
    press(page.other, Qt.Key.Key_Return)
    page.look_at((table(tmp_path, "ZÉPHIRIN;Zoé;03/04/2013;5 B;;ZÉPHIRIN;Noé"),))
    until(qtbot, lambda: page.looked)
    assert not page.lists.told
    press(page.again, Qt.Key.Key_Return)
    until(qtbot, lambda: page.columns.on.isEnabled() and page.columns.mapping)
    assert page.columns.mapping is not None
    assert page.columns.mapping.columns[2] == wanted


def test_a_column_told_twice_is_freed_and_the_line_can_be_of_a_guardian(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_lists(open_desk, sample)
    page = desk.roster
    page.look_at((table(tmp_path),))
    until(qtbot, lambda: page.columns.picks)
    name, first = page.columns.picks[:2]
    choose(qtbot, first, Column(Who.STUDENT, Fact.LAST_NAME))
    assert first.box.currentData() == Column(Who.STUDENT, Fact.LAST_NAME)
    assert name.box.currentData() is None
    guardian = page.columns.row_of.findChild(QRadioButton, Who.GUARDIAN.value)
    assert guardian is not None
    press(guardian, Qt.Key.Key_Space)
    assert page.columns.mapping is not None
    assert page.columns.mapping.row_of is Who.GUARDIAN
    assert page.columns.picks[6].box.currentText() == "Responsable\u00a0: prénom"
    press(page.columns.back, Qt.Key.Key_Return)
    assert page.drop.isVisible()


@pytest.mark.parametrize("everybody", [False, True])
def test_a_filtered_list_sends_nobody_away_unless_it_is_said_to_be_whole(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path, *, everybody: bool
) -> None:
    desk = open_lists(open_desk, sample)
    page = desk.roster
    path = tmp_path / "pronote.txt"
    path.write_text("Nom\tPrénom\tNé(e) le\tClasse\nZÉPHIRIN\tÉlina\t02/03/2014\t5 B\n", encoding="utf-8")
    page.look_at((path,))
    until(qtbot, lambda: page.looked)
    assert page.everybody.isVisible()
    assert "Pronote" in page.files.said
    if everybody:
        press(page.everybody.box, Qt.Key.Key_Space)
        until(qtbot, lambda: page.looked and page.everybody.isVisible())
        assert page.everybody.box.isChecked()
    press(page.on, Qt.Key.Key_Return)
    until(qtbot, lambda: page.done)
    left = all(hit.left for hit in sample.services.directory.find("6 A", limit=500, include_left=True))
    assert left is everybody


def test_the_school_is_asked_for_where_no_file_names_it(
    qtbot: QtBot, theme: Theme, sample: Sample, tmp_path: Path
) -> None:
    assert theme
    other = tmp_path / "other"
    services = open_sample(other)
    background, session = Background(), Session()
    session.sign_in(UNCLAIMED)
    page = RosterPage(services.roster, session, background)
    qtbot.addWidget(page)
    page.show()
    path = tmp_path / "pronote.txt"
    path.write_text("Nom\tPrénom\tNé(e) le\tClasse\nZÉPHIRIN\tÉlina\t02/03/2014\t5 B\n", encoding="utf-8")
    page.look_at((path,))
    until(qtbot, page.school.isVisible)
    write(page.school.uai.edit, "9741234A")
    press(page.school.uai.edit, Qt.Key.Key_Return)
    assert page.school.uai.error
    page.school.uai.edit.clear()
    write(page.school.uai.edit, "974 1234y")
    press(page.school.uai.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: page.looked)
    press(page.on, Qt.Key.Key_Return)
    until(qtbot, lambda: page.done)
    school = services.school.school()
    assert school is not None
    assert school.uai == "9741234Y"
    background.close()
    services.close()
