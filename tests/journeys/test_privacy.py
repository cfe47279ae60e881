"""Personal data at the desk: a purge is reminded of and run, a family's data go out, who asks is erased."""

import json
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pypdfium2
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select, update

from station.demo.sample import Sample
from station.models.people import Person
from station.rules.rights import Role
from station.services.notifications import Options, Selection
from station.services.office.incidents import Of
from station.services.persons.who import today
from station.ui.desk.build import Desk
from station.ui.desk.families.file import FileAct
from tests.journeys.conftest import Hands, OpenDesk, open_file, popups, until, written_down


def let_leave(sample: Sample, last_name: str) -> UUID:
    """Have a pupil leave two years ago."""
    with sample.services.store.write() as session:
        pupil = select(Person.id).where(Person.kind == "student", Person.last_name == last_name)
        person = session.scalars(pupil.order_by(Person.id)).first()
        assert person is not None
        ago = today(session) - timedelta(days=730)
        session.execute(update(Person).where(Person.id == person).values(left_on=ago))
        return person


def purged(sample: Sample, person: UUID) -> bool:
    with sample.services.store.read() as session:
        return session.get_one(Person, (session.school_id, person)).purged


def first_pupil(sample: Sample) -> str:
    with sample.services.store.read() as session:
        return (
            session.scalars(
                select(Person.last_name).where(Person.kind == "student").order_by(Person.last_name)
            ).first()
            or ""
        )


def test_the_foot_reminds_an_administrator_and_the_purge_is_run_and_reported(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands
) -> None:
    person = let_leave(sample, first_pupil(sample))
    desk = open_desk(sample, Role.ADMINISTRATOR)
    foot, page = desk.window.foot, desk.rooms.privacy.purge
    until(qtbot, foot.purge.isVisible)
    assert "gardé trop longtemps" in foot.purge.said
    hands.click(foot.purge)
    until(qtbot, lambda: page.isVisible() and page.purge.isVisible())
    assert page.counts["students"].said.startswith("1 ")
    hands.click(page.purge)
    assert page.sure.isVisible()
    assert desk.window.focusWidget() is page.keep, "Enter keeps it"
    assert not purged(sample, person)
    hands.click(page.sure)
    until(qtbot, lambda: "Effacés" in page.problem.said)
    assert purged(sample, person)
    assert not page.purge.isVisible()
    until(qtbot, lambda: not foot.purge.fails)
    assert written_down(sample)["purge_run"] == 1
    hands.click(page.settings)
    until(qtbot, desk.settings.chosen.keeping.isVisible)


def test_a_technician_is_not_reminded_and_erases_nobody(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    let_leave(sample, first_pupil(sample))
    desk = open_desk(sample, Role.TECHNICIAN)
    assert not desk.window.bar.tools["privacy"].isVisible()
    assert not desk.window.bar.tools["incident"].isVisible()
    ask_data(qtbot, desk)
    page = desk.rooms.privacy.family
    assert not page.erasing.isVisible()
    until(qtbot, lambda: not desk.background.busy)
    assert not desk.window.foot.purge.fails


def ask_data(qtbot: QtBot, desk: Desk) -> None:
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.asked.emit(FileAct.DATA)
    until(qtbot, lambda: desk.rooms.privacy.family.isVisible())


@popups
def test_a_familys_data_go_out_by_the_files_menu(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands, tmp_path: Path
) -> None:
    desk = open_desk(sample, Role.TECHNICIAN)
    open_file(qtbot, desk, "payet marie-c")
    more = desk.families.file.more
    hands.choose(more, "Données de la famille")
    page = desk.rooms.privacy.family
    until(qtbot, page.isVisible)
    page.write_json(tmp_path / "d.json")
    until(qtbot, lambda: "d.json" in page.problem.said)
    told = json.loads((tmp_path / "d.json").read_text(encoding="utf-8"))
    assert told["persons"][0]["first_name"] == "Marie-Claude"
    page.write_pdf(tmp_path / "d.pdf")
    until(qtbot, lambda: "d.pdf" in page.problem.said)
    document = pypdfium2.PdfDocument(tmp_path / "d.pdf")
    assert "Vos données personnelles" in document[0].get_textpage().get_text_range()
    document.close()
    assert written_down(sample)["data_exported"] == 2
    hands.click(page.back)
    until(qtbot, lambda: desk.families.file.isVisible())


def test_who_asks_is_erased_with_whom_one_ticks(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    ask_data(qtbot, desk)
    page = desk.rooms.privacy.family
    file = desk.families.file.file
    assert file is not None
    until(qtbot, lambda: bool(page.ticks))
    assert next(iter(page.ticks.values())).isChecked()
    assert sum(tick.isChecked() for tick in page.ticks.values()) == 1
    hands.click(page.erase)
    hands.click(page.sure)
    until(qtbot, lambda: "effacée" in page.problem.said)
    assert purged(sample, file.id)
    shown = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert "Marie-Claude" not in shown


def test_a_class_is_locked_letters_are_written_and_it_is_undone(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands, tmp_path: Path
) -> None:
    services = sample.services
    desk = open_desk(sample, Role.ADMINISTRATOR)
    desk.window.bar.tools["incident"].trigger()
    page = desk.rooms.privacy.incident
    until(qtbot, lambda: page.scope.classes.count() > 0)
    with services.store.read() as session:
        student = session.scalars(
            select(Person).where(Person.kind == "student", Person.class_code.is_not(None))
        ).first()
        assert student is not None
    services.notifications.issue(desk.session.actor, Selection.of(student.id), options=Options())
    page.scope.classes.setCurrentIndex(page.scope.classes.findData(student.class_code))
    hands.click(page.count)
    until(qtbot, page.go.isVisible)
    assert "1 élève" in page.meant.said
    assert "Bloquer 1 compte" in page.go.text()
    hands.click(page.go)
    until(qtbot, lambda: "1 compte arrêté" in page.problem.said)
    assert services.directory.show(student.id).state == "locked"
    until(qtbot, lambda: bool(page.past.rows))
    (incident,) = services.incidents.all(desk.session.actor)
    page.write_letters(incident.id, tmp_path / "l.pdf")
    until(qtbot, lambda: "l.pdf" in page.problem.said)
    assert (tmp_path / "l.pdf").read_bytes().startswith(b"%PDF")
    page.undo(incident.id)
    until(qtbot, lambda: "comme avant" in page.problem.said)
    assert services.directory.show(student.id).state == "issued"


def test_an_identifier_that_is_nobodys_is_named_and_nothing_is_counted(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    desk.window.bar.tools["incident"].trigger()
    page = desk.rooms.privacy.incident
    page.scope.choose(Of.LIST)
    page.scope.listed.setPlainText("z.zqx")
    hands.click(page.count)
    until(qtbot, lambda: "z.zqx" in page.problem.said)
    assert not page.go.isVisible()
