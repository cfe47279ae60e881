"""A family's links in the file: denied and given back, added at the desk, joined files separated."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press
from station.demo.sample import Sample
from station.rules.kinds import DocumentType, Kinship, PersonKind
from station.rules.rights import Role
from station.ui.dates import shown_date
from station.ui.desk.build import Desk
from tests.journeys.conftest import OpenDesk, open_file, said, until, written_down
from tests.journeys.test_doubles import technician, twice


def acts(desk: Desk, what: str) -> list[QAbstractButton]:
    found = desk.families.file.cards.findChildren(QAbstractButton, what)
    return [button for button in found if button.isVisible()]


def in_account(sample: Sample, desk: Desk, person: UUID) -> set[UUID]:
    standings = sample.services.families.children(desk.session.actor, person)
    return {one.id for one in standings if one.in_account}


def test_a_child_is_denied_and_given_back(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    person = sample.services.directory.find("payet marie-c")[0].id
    before = in_account(sample, desk, person)
    until(qtbot, lambda: acts(desk, "disclaim"))
    press(acts(desk, "disclaim")[0], Qt.Key.Key_Return)
    until(qtbot, lambda: acts(desk, "withdraw"))
    assert len(in_account(sample, desk, person)) == len(before) - 1
    standings = sample.services.families.children(desk.session.actor, person)
    (since,) = (one.disclaimed_at for one in standings if one.disclaimed_at is not None)
    assert shown_date(since.astimezone()) in said(desk.families.file.cards)
    press(acts(desk, "withdraw")[0], Qt.Key.Key_Return)
    until(qtbot, lambda: in_account(sample, desk, person) == before)
    until(qtbot, lambda: not acts(desk, "withdraw"))
    assert {"guardianship_disclaimed", "disclaimer_withdrawn"} <= set(written_down(sample))


def test_a_secretary_sees_the_children_and_changes_nothing(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    open_file(qtbot, desk, "payet marie-c")
    until(qtbot, lambda: desk.families.file.cards.isVisible() and not desk.background.busy)
    assert not acts(desk, "disclaim")


def test_a_child_added_at_the_desk_is_to_report_and_can_be_taken_away(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    services, actor = sample.services, technician(sample)
    person = services.directory.find("payet marie-c")[0].id
    own = {one.id for one in services.directory.show(person).relations}
    child = next(
        hit for hit in services.directory.find("6 A", limit=60)
        if hit.kind is PersonKind.STUDENT and hit.id not in own
    )  # fmt: skip
    services.families.add_child(actor, person, child.id, DocumentType.PASSPORT, kinship=Kinship.MOTHER)
    desk = open_desk(sample)
    desk.window.show_place("day/closing")
    until(qtbot, lambda: child.last_name.upper() in said(desk.day.corrections))
    desk.window.show_place("families")
    open_file(qtbot, desk, "payet marie-c")
    until(qtbot, lambda: acts(desk, "remove"))
    press(acts(desk, "remove")[0], Qt.Key.Key_Return)
    until(qtbot, lambda: child.id not in in_account(sample, desk, person))
    until(qtbot, lambda: not acts(desk, "remove"))
    desk.window.show_place("day/closing")
    until(qtbot, lambda: child.last_name.upper() not in said(desk.day.corrections))


def test_joined_files_are_separated_from_the_file(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    known, other = twice(sample)
    services = sample.services
    services.doubles.join(technician(sample), known, other)
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    until(qtbot, lambda: acts(desk, "split"))
    press(acts(desk, "split")[0], Qt.Key.Key_Return)
    until(qtbot, lambda: not acts(desk, "split"))
    assert services.directory.show(known).id != services.directory.show(other).id
    assert written_down(sample)["persons_split"] == 1
