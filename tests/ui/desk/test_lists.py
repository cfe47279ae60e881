"""The lists' page: what a file covers, who leaves, who changes and how, and an import that is cancelled."""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from station.demo import invent_school, write_files
from station.demo.sample import Sample
from station.rules.kinds import PersonKind
from station.rules.rights import Role
from station.ui.desk.build import Desk
from tests.journeys.conftest import OpenDesk, until

TODAY = date.today()  # noqa: DTZ011 - the sample school's own day


def half_of_the_school(folder: Path) -> tuple[Path, ...]:
    return write_files(invent_school(TODAY + timedelta(days=1), students=200, seed=974), folder)


def words(desk: Desk) -> str:
    return "\n".join(one.text() for one in desk.roster.report.findChildren(QLabel))


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
    assert len(words(desk)) > len(shown)
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
    from sqlalchemy import select

    from station.models.people import Person
    from station.rules.doubts import saying

    store = sample.services.roster._store
    with store.write() as session:
        pupil = session.scalars(select(Person).where(Person.kind == PersonKind.STUDENT).limit(1)).one()
        pupil.doubts = ["identity_to_check", saying(date(2013, 2, 4))]
        person_id = pupil.id
    desk = open_desk(sample, Role.TECHNICIAN)
    desk.window.resize(1366, 768)
    desk.families.file.show_person(person_id)
    until(qtbot, lambda: desk.families.file.said.said)
    desk.families.file.said.acted.emit()
    until(qtbot, lambda: not desk.families.file.said.said)
    assert sample.services.directory.show(person_id).birth_date == date(2013, 2, 4)
