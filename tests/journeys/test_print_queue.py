"""What the printer says is what the desk says: a queue that stops, holds, cancels or ends, by a real CUPS."""

import subprocess
from pathlib import Path

from pytestqt.qtbot import QtBot

from station.demo.sample import Sample
from station.rules.rights import Role
from station.sheets.printers import JobState
from station.ui.desk.build import Desk
from station.ui.desk.families.file import FileAct
from station.ui.desk.printing import Stage
from tests.journeys.conftest import OpenDesk, open_file, until, written_down
from tests.journeys.test_pronote import _SECRET, listed
from tests.journeys.test_reprint import issued
from tests.sheets.conftest import PrintSystem, print_system

__all__ = ["print_system"]


def cups(*command: str) -> None:
    """Do at the print system what a technician does there."""
    subprocess.run(command, check=True, capture_output=True, timeout=300)


def sent_to(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, printer: str) -> Desk:
    """Print somebody's sheet there, and wait until its job is followed."""
    identifier = issued(sample)
    desk = open_desk(sample, Role.SECRETARY)
    desk.printing.printer = printer
    open_file(qtbot, desk, identifier)
    desk.families.file.act()
    until(qtbot, lambda: desk.printing.state.stage is Stage.ASKING)
    return desk


def stands(qtbot: QtBot, desk: Desk, state: JobState) -> None:
    job = desk.printing.state.job
    assert job is not None
    until(qtbot, lambda: job.state is state)


def test_a_queue_stopped_in_mid_job_is_said_and_nobody_asks_whether_it_came_out(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, print_system: PrintSystem
) -> None:
    desk = sent_to(qtbot, sample, open_desk, "Bloqué")
    strip, foot = desk.families.file.strip, desk.window.foot.printer
    stands(qtbot, desk, JobState.PRINTING)
    until(qtbot, lambda: "papier" in strip.line.said)
    assert not strip.yes.isVisible(), "it lies inside the printer"
    cups("cupsdisable", "Bloqué")
    stands(qtbot, desk, JobState.STOPPED)
    assert "file" in strip.line.said
    assert not strip.yes.isVisible()
    assert strip.take_back.isVisible()
    until(qtbot, lambda: "Bloqué" in foot.said and "1" in foot.said)
    assert len(sample.services.sheets.awaited()) == 1


def test_what_is_in_the_queue_is_not_sent_twice(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, print_system: PrintSystem
) -> None:
    desk = sent_to(qtbot, sample, open_desk, "Réserve")
    strip = desk.families.file.strip
    stands(qtbot, desk, JobState.STOPPED)
    desk.families.file.act()
    assert desk.printing.state.twice
    assert "déjà" in strip.line.said
    assert written_down(sample)["sheet_printed"] == 1
    strip.take_back.click()
    until(qtbot, lambda: desk.printing.state.stage is Stage.NOT_OUT)
    assert "Retirée" in strip.line.said
    assert "noté" in strip.line.said
    assert not sample.services.sheets.awaited()
    assert strip.again.isVisible()
    desk.printing.printer = "Accueil"
    strip.again.click()
    until(qtbot, lambda: desk.printing.state.stage is Stage.ASKING)
    stands(qtbot, desk, JobState.OVER)
    assert "déjà" not in strip.line.said
    assert len(list(print_system.paper.glob("*.pdf"))) == 1


def test_a_job_cancelled_elsewhere_is_still_due_and_said_so_though_the_page_was_left(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, print_system: PrintSystem
) -> None:
    desk = sent_to(qtbot, sample, open_desk, "Bloqué")
    job = desk.printing.state.job
    assert job is not None
    desk.printing.forget()
    cups("cancel", job.name)
    until(qtbot, lambda: job.state is JobState.CANCELLED)
    until(qtbot, lambda: not sample.services.sheets.awaited())
    assert desk.printing.state.stage is Stage.NOTHING, "nothing comes back before whoever has left it"


def test_a_held_job_and_one_that_is_done_are_told_apart(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, print_system: PrintSystem
) -> None:
    desk = sent_to(qtbot, sample, open_desk, "Réserve")
    job, strip = desk.printing.state.job, desk.families.file.strip
    assert job is not None
    cups("lp", "-i", job.name, "-H", "hold")
    cups("cupsenable", "Réserve")
    stands(qtbot, desk, JobState.HELD)
    assert "retenue" in strip.line.said.lower()
    assert not strip.yes.isVisible()
    cups("lp", "-i", job.name, "-H", "resume")
    stands(qtbot, desk, JobState.OVER)
    assert strip.yes.isVisible()


def test_no_takes_the_sheet_out_of_the_queue(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, print_system: PrintSystem
) -> None:
    desk = sent_to(qtbot, sample, open_desk, "Bloqué")
    job = desk.printing.state.job
    assert job is not None
    desk.printing.answer(out=False)
    until(qtbot, lambda: job.state is JobState.CANCELLED)
    until(qtbot, lambda: desk.printing.state.stage is Stage.NOT_OUT)
    assert written_down(sample)["sheet_not_out"] == 1


def test_the_foot_calls_no_printer_ready_that_nobody_has_asked(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, print_system: PrintSystem
) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    foot = desk.window.foot.printer
    for printer, said in (
        ("Réserve", "arrêt"),
        ("Vieille", "n’accepte"),
        ("Absente", "plus"),
        ("Accueil", ""),
    ):
        desk.printing.printer = printer
        until(qtbot, lambda printer=printer, said=said: printer in foot.said and said in foot.said)
    print_system.stop()
    desk.printing.queue.ask()
    until(qtbot, lambda: "ne répond pas" in foot.said)


def test_pronote_s_sheet_is_asked_for_too(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, print_system: PrintSystem, tmp_path: Path
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    desk.printing.printer = "Accueil"
    codes, page = desk.outside.pronote_codes, desk.outside.pronote_sheet
    desk.window.bar.tools["pronote"].trigger()
    codes.bring_in(listed(tmp_path, f"PAYET;Marie-Claude;;;MCPAYET;{_SECRET}"))
    until(qtbot, lambda: codes.report.isVisible())
    desk.window.bar.buttons["families"].click()
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.asked.emit(FileAct.PRONOTE)
    until(qtbot, lambda: page.print.isEnabled())
    page.print.click()
    until(qtbot, lambda: page.strip.yes.isVisible())
    page.strip.no.click()
    until(qtbot, lambda: written_down(sample)["pronote_sheet_not_out"] == 1)
    page.strip.again.click()
    until(qtbot, lambda: page.strip.yes.isVisible())
    page.strip.yes.click()
    until(qtbot, lambda: written_down(sample)["pronote_sheet_handed_over"] == 1)
