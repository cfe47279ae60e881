"""A batch at the printer, by a real CUPS: followed, never sent twice, and what is missing printed alone."""

import pytest
from pytestqt.qtbot import QtBot

from station.demo.sample import OPERATORS, Sample
from station.sheets.document import opened
from station.sheets.printers import JobState
from station.ui.desk.build import Desk
from station.ui.desk.printing import Stage
from station.ui.desk.sheets.notices import NoticeStage
from station.ui.desk.sheets.page import SheetsPage
from tests.journeys.conftest import OpenDesk, open_file, until, written_down
from tests.journeys.test_print_queue import cups
from tests.journeys.test_provisional import give, words
from tests.journeys.test_sheets import come_to, take_class
from tests.sheets.conftest import PrintSystem, print_system

__all__ = ["print_system"]


def made(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, printer: str) -> tuple[Desk, SheetsPage]:
    """Make the sheets of a class, with a printer chosen."""
    desk = open_desk(sample)
    desk.printing.printer = printer
    page = come_to(qtbot, desk)
    take_class(qtbot, page, "6 A")
    page.on.click()
    until(qtbot, lambda: page.notices.state.stage is NoticeStage.READY)
    return desk, page


def stands(qtbot: QtBot, page: SheetsPage, state: JobState) -> None:
    until(qtbot, lambda: page.notices.sheets.state.stage is Stage.ASKING)
    job = page.notices.sheets.state.job
    assert job is not None
    until(qtbot, lambda: job.state is state)


def test_a_class_in_a_stopped_queue_is_not_sent_twice(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, print_system: PrintSystem
) -> None:
    desk, page = made(qtbot, sample, open_desk, "Réserve")
    strip = page.strip
    strip.print.click()
    stands(qtbot, page, JobState.STOPPED)
    assert not strip.yes.isVisible(), "nobody is asked whether it came out"
    assert not strip.print.isVisible()
    page.notices.print_out()
    assert page.notices.sheets.state.twice
    assert "déjà" in strip.line.said
    assert written_down(sample)["notifications_printed"] == 1
    until(qtbot, lambda: "Réserve" in desk.window.foot.printer.said and "1" in desk.window.foot.printer.said)
    strip.take_back.click()
    until(qtbot, lambda: page.notices.sheets.state.stage is Stage.NOT_OUT)
    until(qtbot, lambda: written_down(sample)["notifications_missing"] == 1)
    assert not list(print_system.paper.glob("*.pdf"))


def test_what_is_missing_is_printed_alone_and_the_rest_stays_good(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, print_system: PrintSystem
) -> None:
    _, page = made(qtbot, sample, open_desk, "Accueil")
    strip, batch = page.strip, page.notices.batch
    assert batch is not None
    count = len(batch.rows)
    assert count > 2
    strip.print.click()
    stands(qtbot, page, JobState.OVER)
    (whole,) = print_system.paper.glob("*.pdf")
    with opened(whole.read_bytes()) as document:
        assert len(document) == count, "no blank page where one side is printed"
    until(qtbot, strip.no.isVisible)
    strip.no.click()
    until(qtbot, strip.missing.isVisible)
    strip.missing.first.setCurrentIndex(1)
    strip.missing.first.activated.emit(1)
    strip.missing.last.setCurrentIndex(1)
    strip.missing.last.activated.emit(1)
    assert "1" in strip.missing.go.text()
    strip.missing.go.click()
    stands(qtbot, page, JobState.OVER)
    (again,) = set(print_system.paper.glob("*.pdf")) - {whole}
    assert batch.rows[1].identifier in words(again)
    with opened(again.read_bytes()) as document:
        assert len(document) == 1
    until(qtbot, strip.yes.isVisible)
    strip.yes.click()
    until(qtbot, lambda: page.notices.sheets.state.stage is Stage.HANDED_OVER)
    told = written_down(sample)
    assert (told["notifications_printed"], told["notifications_missing"], told["notifications_out"]) == (
        2,
        1,
        1,
    )
    assert len(page.due.boxes) == count, "out of the printer is not handed over yet"
    assert strip.some.isVisible(), "one that was spoilt afterwards can be printed all the same"
    strip.some.click()
    assert strip.missing.isVisible()


def test_the_list_is_printed_beside_the_sheets_and_says_nothing_of_them(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, print_system: PrintSystem
) -> None:
    _, page = made(qtbot, sample, open_desk, "Accueil")
    page.strip.print.click()
    stands(qtbot, page, JobState.OVER)
    until(qtbot, page.strip.yes.isVisible)
    page.list_strip.print.click()
    listing = page.notices.listing
    until(qtbot, lambda: listing.state.job is not None and listing.state.job.state is JobState.OVER)
    assert page.strip.yes.isVisible(), "the sheets are asked for still"
    assert page.notices.sheets.state.stage is Stage.ASKING


def test_a_sheet_given_up_by_the_printer_is_printed_again_with_the_same_password(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, print_system: PrintSystem
) -> None:
    desk = open_desk(sample)
    desk.printing.printer = "Bloqué"
    open_file(qtbot, desk, "payet marie-c")
    give(qtbot, desk)
    page = desk.sheets.notice
    page.strip.print.click()
    until(qtbot, lambda: page.notices.sheets.state.stage is Stage.ASKING)
    job = page.notices.sheets.state.job
    assert job is not None
    cups("cancel", job.name)
    until(qtbot, lambda: page.notices.sheets.state.stage is Stage.NOT_OUT)
    assert page.strip.print.isVisible()
    assert written_down(sample)["provisional_issued"] == 1


def test_void_takes_the_job_out_of_its_queue(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, print_system: PrintSystem
) -> None:
    _, page = made(qtbot, sample, open_desk, "Réserve")
    page.strip.print.click()
    stands(qtbot, page, JobState.STOPPED)
    job = page.notices.sheets.state.job
    assert job is not None
    page.strip.void.click()
    until(qtbot, lambda: job.state is JobState.CANCELLED)
    assert page.notices.batch is None


@pytest.mark.parametrize("while_busy", [False, True])
def test_no_other_operator_finds_a_batch(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, while_busy: bool
) -> None:
    desk = open_desk(sample)
    page = come_to(qtbot, desk)
    take_class(qtbot, page, "6 A")
    page.on.click()
    if not while_busy:
        until(qtbot, lambda: page.notices.state.stage is NoticeStage.READY)
    one = OPERATORS[2]
    actor = sample.services.staff.sign_in(one.username, one.password)
    assert actor.operator_id != desk.session.actor.operator_id
    desk.session.sign_in(actor)
    until(qtbot, lambda: page.notices.state.stage is NoticeStage.NOTHING)
    assert page.notices.batch is None
    assert not page.strip.isVisible()
