"""The lists' page: what a file covers, who leaves, who changes and how, and an import that is cancelled."""

from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from station.demo import invent_school, write_files
from station.demo.sample import Sample
from station.models.people import Person, RosterFile
from station.roster.columns import Column, Fact, Who
from station.rules.doubts import saying
from station.rules.kinds import PersonKind
from station.rules.rights import Role
from station.services.persons.index import reindex
from station.sheets.errors import NoPrinter
from station.ui.desk.build import Desk
from station.ui.desk.print_dialog import a4_printer
from station.ui.widgets.panels import InlineNotice
from tests.journeys.conftest import OpenDesk, until
from tests.roster.list_files import text, write_list

TODAY = date.today()  # noqa: DTZ011 - the sample school's own day


def half_of_the_school(folder: Path) -> tuple[Path, ...]:
    return write_files(invent_school(TODAY + timedelta(days=1), students=200, seed=974), folder)


def words(desk: Desk) -> str:
    report = desk.roster.report  # what it showed before is hidden, and on its way out
    return "\n".join(one.text() for one in report.findChildren(QLabel) if one.isVisibleTo(report))


def test_many_leavers_stand_first_and_an_import_is_cancelled(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    desk.window.resize(1024, 600)
    desk.window.show_place("roster")
    before = sample.services.directory.find_all("a")
    desk.roster.look_at(half_of_the_school(tmp_path / "half"))
    until(qtbot, lambda: desk.roster.looked)
    assert desk.window.focusWidget() is desk.roster.other
    assert desk.roster.lists.leaving
    assert str(desk.roster.lists.leaving) in desk.roster.on.text()
    more = [one for one in desk.roster.report.findChildren(QPushButton) if "…" in one.text()]
    shown = words(desk)
    more[-1].click()
    until(qtbot, lambda: len(words(desk)) > len(shown))
    bar = desk.roster.area.verticalScrollBar()
    until(qtbot, lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    desk.roster.on.click()
    until(qtbot, lambda: desk.roster.done)
    until(qtbot, lambda: not desk.roster.problem.visibleRegion().isEmpty())
    until(qtbot, desk.roster.undo.isVisible)
    assert sample.services.directory.find_all("a") != before
    desk.roster.undo.click()
    desk.roster.problem.acted.emit()
    until(qtbot, lambda: desk.roster.drop.isVisible() and desk.roster.problem.said)
    until(qtbot, lambda: not desk.roster.problem.visibleRegion().isEmpty())
    assert sample.services.directory.find_all("a") == before


def test_a_dropped_file_is_copied_whatever_its_source_proposes(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    desk.window.show_place("roster")
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in half_of_the_school(tmp_path / "half")])
    move, copy = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction
    area, button, plain = desk.roster.drop, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier

    def drag(actions: Qt.DropAction) -> tuple[QDragEnterEvent, QDropEvent]:
        over = QDragEnterEvent(QPoint(20, 20), actions, carried, button, plain)
        gone = QDropEvent(QPointF(20, 20), actions, carried, button, plain)
        for event in (over, gone):
            event.setDropAction(move)  # what a file manager proposes on one disk
            QApplication.sendEvent(area, event)
        return over, gone

    over, gone = drag(move)
    assert not over.isAccepted()
    assert not gone.isAccepted()
    assert not desk.roster.lists.paths
    over, gone = drag(move | copy)
    assert [(event.isAccepted(), event.dropAction()) for event in (over, gone)] == [(True, copy)] * 2
    until(qtbot, lambda: desk.roster.looked)
    assert all(path.exists() for path in desk.roster.lists.paths)


def test_the_search_says_how_many_and_reads_on(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    desk.window.resize(1024, 600)
    search = desk.families.search
    everybody = sample.services.directory.find_all("a")
    search.edit.setText("a")
    until(qtbot, lambda: str(len(everybody)) in search.count.said)
    assert search.results.rowCount() == 20
    bar = search.list.verticalScrollBar()

    def all_there() -> bool:
        bar.setValue(bar.maximum())
        return search.results.rowCount() == len(everybody)

    until(qtbot, all_there)
    assert {hit.id for hit in search.results.hits} == set(everybody)


def test_a_birth_date_that_the_lists_correct_is_taken_by_one_click(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    store = sample.services.roster._store
    with store.write() as session:
        pupil = session.scalars(select(Person).where(Person.kind == PersonKind.STUDENT).limit(1)).one()
        pupil.doubts = ["identity_to_check", saying(date(2013, 2, 4))]
        person_id = pupil.id
    desk = open_desk(sample, Role.TECHNICIAN)
    desk.window.resize(1366, 768)
    desk.families.file.show_person(person_id)
    until(qtbot, lambda: desk.families.file.questions.birth_date.said)
    desk.families.file.questions.birth_date.acted.emit()
    until(qtbot, lambda: not desk.families.file.questions.birth_date.said)
    assert sample.services.directory.show(person_id).birth_date == date(2013, 2, 4)


def look_at(qtbot: QtBot, desk: Desk, *paths: Path) -> None:
    desk.window.resize(1024, 600)
    desk.window.show_place("roster")
    desk.roster.look_at(paths)
    until(qtbot, lambda: desk.roster.looked)


def button(desk: Desk, word: str) -> QPushButton:
    return next(one for one in desk.roster.report.findChildren(QPushButton) if word in one.text())


OWN_GUARDIAN = [
    "Nom",
    "Prénom",
    "Né(e) le",
    "Classe",
    "Maman",
    "Maman prénom",
    "GSM parent",
    "Casier",
    "Vide",
    "PAI",
]
ROWS = (
    ["ZAFINDRA", "Aude", "04/05/2014", "5 Z", "ZAFINDRA", "Rose", "0692 55 66 77", "B12", "", "asthme"],
    ["ZAFINDRA", "Yann", "04/06/2014", "5 Z", "ZAFINDRA", "Rose", "0692 55 66 77", "", "", ""],
)


def test_columns_that_are_not_read_are_named_and_told_by_hand(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    look_at(qtbot, desk, write_list(tmp_path / "pronote.csv", text(OWN_GUARDIAN, *ROWS)))
    said = " ".join(one.said for one in desk.roster.report.findChildren(InlineNotice)) + words(desk)
    assert all(header in said for header in ("GSM parent", "Casier", "Maman"))
    assert "PAI" not in said
    assert "Vide" not in said
    button(desk, "colonnes").click()
    columns = desk.roster.columns
    until(qtbot, lambda: columns.isVisible() and len(columns.picks) == len(OWN_GUARDIAN))
    told = {
        4: Column(Who.GUARDIAN, Fact.LAST_NAME),
        5: Column(Who.GUARDIAN, Fact.FIRST_NAME),
        6: Column(Who.GUARDIAN, Fact.MOBILE),
    }
    for position, column in told.items():
        columns._choose(position, column)
    under = [one.text() for one in columns.picks[9].findChildren(QLabel)]
    assert not [word for word in under if "vide" in word.lower() or "asthme" in word]
    until(qtbot, columns.on.isEnabled)
    columns.on.click()
    until(qtbot, lambda: desk.roster.looked)
    assert "GSM parent" not in words(desk)
    desk.roster.on.click()
    until(qtbot, lambda: desk.roster.done)
    files = map(sample.services.directory.show, sample.services.directory.find_all("rose zafindra"))
    (mother,) = [file for file in files if file.kind is PersonKind.GUARDIAN]
    assert len(mother.relations) == 2
    assert [phone.raw for phone in mother.contact.phones] == ["0692 55 66 77"]


def test_the_report_is_saved_and_printed(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    look_at(
        qtbot, desk, write_list(tmp_path / "pronote.csv", text(OWN_GUARDIAN, *ROWS, ["X", "", "", "5 Z"]))
    )
    kept = tmp_path / "rapport.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(kept), ""))
    button(desk, "Enregistrer").click()
    until(qtbot, lambda: desk.roster.report.told.said)
    told = kept.read_text("utf-8")
    assert "ZAFINDRA Aude" in told.replace("Aude ZAFINDRA", "ZAFINDRA Aude")
    assert "GSM parent" in told
    assert kept.stat().st_mode & 0o077 == 0
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "no" / "x.txt"), ""))
    said = desk.roster.report.told.said
    button(desk, "Enregistrer").click()
    until(qtbot, lambda: desk.roster.report.told.said != said)
    paper = a4_printer()
    paper.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    paper.setOutputFileName(str(tmp_path / "rapport.pdf"))
    monkeypatch.setattr("station.ui.desk.print_dialog.ask_printer", lambda *_: paper)
    button(desk, "imprimer").click()
    page = pypdfium2.PdfDocument(tmp_path / "rapport.pdf")[0]
    assert "GSM parent" in page.get_textpage().get_text_range()

    def no_printer(*_: object) -> None:
        raise NoPrinter("no printer is set up")

    monkeypatch.setattr("station.ui.desk.print_dialog.ask_printer", no_printer)
    said = desk.roster.report.told.said
    button(desk, "imprimer").click()
    until(qtbot, lambda: desk.roster.report.told.said not in ("", said))


@pytest.mark.parametrize(("apart", "pointed_out"), [(timedelta(days=92), True), (timedelta(days=3), False)])
def test_files_of_siecle_that_are_months_apart_are_pointed_out(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path, apart: timedelta, *, pointed_out: bool
) -> None:
    begin = date(TODAY.year if TODAY.month >= 8 else TODAY.year - 1, 9, 10)  # the same school year all along
    students = write_files(invent_school(begin + apart, students=200, seed=974), tmp_path / "now")[0]
    guardians = write_files(invent_school(begin, students=200, seed=974), tmp_path / "then")[1]
    with sample.services.store.write() as session:
        for file in session.scalars(select(RosterFile)):
            file.gone = True  # else the older of the two would be refused as older than these
    desk = open_desk(sample, Role.ADMINISTRATOR)
    desk.window.show_place("roster")
    desk.roster.look_at((students, guardians))
    until(qtbot, lambda: desk.roster.looked or desk.roster.problem.said)
    shown = words(desk) + desk.roster.problem.said
    assert ("le même jour" in shown) is pointed_out


def test_an_identity_is_settled_and_a_leavers_file_says_what_can_be_done(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    with sample.services.roster._store.write() as session:
        placed = (Person.kind == PersonKind.STUDENT, Person.class_code.is_not(None))
        pupil = session.scalars(select(Person).where(*placed).order_by(Person.id).limit(1)).one()
        pupil.doubts, pupil.left_on = ["identity_to_check"], date(2026, 2, 3)
        person_id, name = pupil.id, pupil.last_name
        reindex(session, [person_id])
    desk = open_desk(sample, Role.TECHNICIAN)
    file, questions = desk.families.file, desk.families.file.questions
    file.show_person(person_id)
    until(qtbot, lambda: questions.identity.said)
    assert "On n’ouvre plus de compte" in questions.gone.said
    assert "3 février 2026" in file.line.said
    questions.identity.acted.emit()
    until(qtbot, lambda: not questions.identity.said)
    assert sample.services.directory.show(person_id).flags == ()
    search = desk.families.search
    found = sample.services.directory.find_all(name)
    assert person_id not in found
    search.edit.setText(name)
    search.left.trigger()
    until(qtbot, lambda: person_id in {hit.id for hit in search.results.hits})
