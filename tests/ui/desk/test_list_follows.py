"""The list at the left follows acts, links and scans; reading on and reading anew do not collide."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from station.demo.sample import Sample
from station.rules.kinds import AccountState, DocumentType
from station.rules.rights import Role
from station.services.directory.records import Hit
from station.services.enrolment.views import NewStudent
from station.ui.desk.build import Desk
from station.ui.desk.families.results import HIT
from station.ui.desk.families.search import SearchPanel
from tests.journeys.conftest import OpenDesk, open_file, until
from tests.journeys.test_visit import actor_of, give, parent


def chosen(search: SearchPanel) -> Hit | None:
    found = search.list.currentIndex().data(HIT)
    return found if isinstance(found, Hit) else None


def sought(qtbot: QtBot, desk: Desk, text: str) -> SearchPanel:
    search = desk.families.search
    search.edit.setText(text)
    until(qtbot, lambda: search.results.rowCount())
    return search


def test_the_list_reads_on_while_acts_have_it_read_anew(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    desk.window.resize(1024, 600)
    everybody = sample.services.directory.find_all("a")
    search = sought(qtbot, desk, "a")
    until(qtbot, lambda: str(len(everybody)) in search.count.said)
    bar, lengths = search.list.verticalScrollBar(), list[int]()

    def all_there() -> bool:
        bar.setValue(bar.maximum())
        search.hear(None)  # an act, before and after what is being read on has come
        lengths.append(search.results.rowCount())
        return lengths[-1] == len(everybody)

    until(qtbot, all_there)
    assert lengths == sorted(lengths), "the list never shrinks"
    assert {hit.id for hit in search.results.hits} == set(everybody)
    assert len(search.results.hits) == len(everybody)


def test_a_link_that_is_followed_chooses_its_person_or_nobody(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    search, file = desk.families.search, desk.families.file
    open_file(qtbot, desk, "payet marie-c")
    mother = parent(sample)
    until(qtbot, lambda: (one := chosen(search)) is not None and one.id == mother)
    assert file.file is not None
    child = file.file.relations[0].id
    link = next(one for one in file.cards.findChildren(QPushButton) if one.accessibleName().startswith(
        file.file.relations[0].first_name
    ))  # fmt: skip
    link.click()
    until(qtbot, lambda: file.file is not None and file.file.id == child)
    assert (one := chosen(search)) is None or one.id == child
    file.person_asked.emit(mother)
    until(qtbot, lambda: file.file is not None and file.file.id == mother)
    assert (one := chosen(search)) is not None
    assert one.id == mother
    qtbot.keyClick(search.edit, Qt.Key.Key_Return)
    assert not desk.enrolment.under_way, "the first Enter opens, and does nothing more"


def test_the_list_shows_what_was_done(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.TECHNICIAN)
    mother, technician = parent(sample), actor_of(sample, Role.TECHNICIAN)
    give(sample, mother)
    open_file(qtbot, desk, "payet marie-c")
    search = desk.families.search

    def state() -> AccountState | None:
        return next((hit.state for hit in search.results.hits if hit.id == mother), None)

    until(qtbot, lambda: state() is AccountState.ISSUED)
    sample.services.signin.lock(technician, mother)
    until(qtbot, lambda: state() is AccountState.LOCKED)
    sample.services.signin.unlock(technician, mother)
    until(qtbot, lambda: state() is AccountState.ISSUED)
    assert (one := chosen(search)) is not None
    assert one.id == mother


def test_somebody_added_stands_in_the_list_that_is_shown(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.TECHNICIAN)
    search = desk.families.search
    search.edit.setText("zafindramanana")
    until(qtbot, lambda: search.said)
    new = NewStudent("ZAFINDRAMANANA", "Aina", sample.school.pupils[0].birth_date)
    added = sample.services.people.add_student(
        actor_of(sample, Role.TECHNICIAN), new, DocumentType.IDENTITY_CARD
    )
    until(qtbot, lambda: [hit.id for hit in search.results.hits] == [added])
    assert search.said == ""


def test_coming_back_keeps_the_open_file_chosen(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    search = sought(qtbot, desk, "payet")
    third = search.results.hits[2]
    desk.families.show_person(third.id)
    desk.window.show_place("day/closing")
    desk.window.show_place("families")
    until(qtbot, lambda: not desk.background.busy)
    assert (one := chosen(search)) is not None
    assert one.id == third.id
