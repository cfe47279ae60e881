"""A child whom the school's list does not tie to its guardian joins the account, on sight of a document."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press
from station.demo.sample import Sample
from station.rules.kinds import DocumentType, Level, PersonKind
from station.rules.rights import Role
from station.services.directory.records import Hit
from station.ui.desk.build import Desk
from station.ui.desk.families.file_acts import FileAct
from station.ui.desk.words import full_name
from tests.journeys.conftest import OpenDesk, open_file, said, until, write
from tests.journeys.test_family_links import in_account
from tests.journeys.test_provisional import choose, offered
from tests.journeys.test_visit import parent


def a_child(sample: Sample) -> Hit:
    """Return a student of nobody's name that the tour's mother has."""
    own = {one.id for one in sample.services.directory.show(parent(sample)).relations}
    return next(
        hit for hit in sample.services.directory.find("6 A", limit=60)
        if hit.kind is PersonKind.STUDENT and hit.id not in own
    )  # fmt: skip


def ask(qtbot: QtBot, desk: Desk) -> None:
    open_file(qtbot, desk, "payet marie-c")
    choose(desk, "Ajouter un enfant")
    until(qtbot, desk.add_child.isVisible)


def take(qtbot: QtBot, desk: Desk, child: Hit) -> None:
    """Type the child's name, and choose it where there are several."""
    page = desk.add_child
    write(page.child.edit, f"{child.last_name} {child.first_name}")
    press(page.child.edit, Qt.Key.Key_Return)
    until(qtbot, page.found.isVisible)
    if len(page.found.rows) > 1:
        name = full_name(child.last_name, child.first_name).split()[0]
        row = next(row for row in page.found.rows if name in said(row))
        press(row.findChildren(QPushButton)[0], Qt.Key.Key_Return)


def told(sample: Sample, person: UUID, act: str) -> list[dict[str, object]]:
    """Return the facts of the file's audit lines of one act."""
    return [dict(line.facts) for line in sample.services.directory.show(person).history if line.act == act]


def test_a_child_is_added_named_and_taken_away_again(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    child, guardian = a_child(sample), parent(sample)
    desk = open_desk(sample)
    page, file = desk.add_child, desk.families.file
    ask(qtbot, desk)
    take(qtbot, desk, child)
    page.level.setCurrentIndex(page.level.findData(Level.IN_CHARGE.value))
    page.document.setCurrentIndex(page.document.findData(DocumentType.PASSPORT.value))
    press(page.on, Qt.Key.Key_Return)
    until(qtbot, lambda: file.isVisible() and file.notice.isVisible())
    assert full_name(child.last_name, child.first_name) in file.notice.said
    assert child.id in in_account(sample, desk, guardian)
    assert told(sample, guardian, "child_added")[0]["document"] == DocumentType.PASSPORT.value
    until(qtbot, lambda: "Enfant ajouté" in said(file.cards))
    file.notice.acted.emit()
    until(qtbot, lambda: told(sample, guardian, "child_removed"))
    assert child.id not in in_account(sample, desk, guardian)
    assert not file.notice.said


def test_nobody_is_added_without_being_chosen(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    page = desk.add_child
    ask(qtbot, desk)
    press(page.on, Qt.Key.Key_Return)
    assert page.child.error
    write(page.child.edit, "qqqqqq")
    press(page.child.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: "lettres" in (page.child.error or ""))
    page.back.click()
    until(qtbot, desk.families.file.isVisible)
    assert not told(sample, parent(sample), "child_added")


def test_a_child_of_the_account_already_is_refused_where_it_was_asked(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    page = desk.add_child
    own = in_account(sample, desk, parent(sample))
    hits = sample.services.directory.find("payet", limit=80)
    ask(qtbot, desk)
    take(qtbot, desk, next(hit for hit in hits if hit.id in own))
    press(page.on, Qt.Key.Key_Return)
    until(qtbot, lambda: page.problem.said)
    assert page.isVisible()


def test_a_secretary_is_not_offered_it(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    open_file(qtbot, desk, "payet marie-c")
    assert not [word for word in offered(desk) if "enfant" in word]
    desk.families.file.asked.emit(FileAct.ADD_CHILD)
    assert not told(sample, parent(sample), "child_added")
