"""Printing through a real cupsd that prints into a folder, and through one that hangs or is gone."""

import socket
import subprocess
import threading
from pathlib import Path

import pytest

from station.sheets.errors import NoPrinter, PrintRefused
from station.sheets.printers import (
    JobState,
    Need,
    Printer,
    print_pdf,
    printers,
    prints_both_sides,
    queues,
    take_back,
)
from station.sheets.sheet import SheetFacts, render_sheet
from tests.sheets.press import PrintSystem, wait_until


def job_state(job: str) -> JobState:
    return queues([job]).jobs[job]


def lacks(name: str) -> Need | None:
    printer = queues().printer(name)
    assert printer is not None
    return printer.need


@pytest.mark.usefixtures("print_system")
def test_printers_come_with_name_state_and_reason() -> None:
    assert printers() == [
        Printer("Accueil", "Imprimante de l’accueil", default=True, ready=True),
        Printer("Bloqué", "Imprimante bloquée", default=False, ready=True),
        Printer("En_panne", "Imprimante en panne", default=False, ready=True),
        Printer("Réserve", "Réserve", default=False, ready=False, reason="Plus de papier", stopped=True),
        Printer("Vieille", "Vieille", default=False, ready=False, reason="it takes no new jobs"),
    ]


def test_a_sheet_reaches_the_printer_whole_one_sided_and_unscaled(
    print_system: PrintSystem, facts: SheetFacts
) -> None:
    pdf = render_sheet(facts)
    job = print_pdf(pdf, "Accueil")
    wait_until(lambda: job_state(job) is JobState.OVER, "the job never ended")
    number = job.rpartition("-")[2]
    assert (print_system.paper / f"{number}.pdf").read_bytes() == pdf
    options = (print_system.paper / f"{number}.options").read_text().split()
    assert {"sides=one-sided", "print-scaling=none", "media=A4"} <= set(options)
    assert {"fit-to-page=false", "nofit-to-page"} & set(options)


def test_a_job_title_names_nobody(print_system: PrintSystem, facts: SheetFacts) -> None:
    job = print_pdf(render_sheet(facts), "Accueil")
    wait_until(lambda: job_state(job) is JobState.OVER, "the job never ended")
    title = (print_system.paper / f"{job.rpartition('-')[2]}.title").read_text()
    assert title == "Station"


@pytest.mark.usefixtures("print_system")
def test_a_job_in_a_stuck_printer_is_not_done(facts: SheetFacts) -> None:
    job = print_pdf(render_sheet(facts), "Bloqué")
    wait_until(lambda: job_state(job) is JobState.PRINTING, "the job never started")


@pytest.mark.usefixtures("print_system")
def test_a_cancelled_job_says_so_and_is_still_due(facts: SheetFacts) -> None:
    job = print_pdf(render_sheet(facts), "Bloqué")
    wait_until(lambda: job_state(job) is JobState.PRINTING, "the job never started")
    subprocess.run(["cancel", job], check=True, timeout=300)
    wait_until(lambda: job_state(job) is JobState.CANCELLED, "the job was not cancelled")


@pytest.mark.usefixtures("print_system")
def test_a_job_waits_for_a_printer_that_broke_down(facts: SheetFacts) -> None:
    job = print_pdf(render_sheet(facts), "En_panne")
    wait_until(lambda: job_state(job) is JobState.STOPPED, "the job did not wait")
    assert {printer.name for printer in printers() if not printer.ready} == {"En_panne", "Réserve", "Vieille"}


@pytest.mark.usefixtures("print_system")
def test_a_job_cancelled_before_it_began_was_not_printed(facts: SheetFacts) -> None:
    job = print_pdf(render_sheet(facts), "Réserve")
    wait_until(lambda: job_state(job) is JobState.STOPPED, "the job did not wait")
    assert take_back(job) is JobState.CANCELLED


@pytest.mark.usefixtures("print_system")
def test_a_job_that_the_printer_gives_up_is_failed(facts: SheetFacts) -> None:
    given_up = ("-v", "capture:/nowhere/lost", "-o", "printer-error-policy=abort-job")
    subprocess.run(["lpadmin", "-p", "En_panne", *given_up], check=True, timeout=60)
    job = print_pdf(render_sheet(facts), "En_panne")
    wait_until(lambda: job_state(job) is JobState.FAILED, "the job was not given up")


@pytest.mark.usefixtures("print_system")
def test_a_queue_that_is_stopped_in_mid_job_keeps_the_job(facts: SheetFacts) -> None:
    job = print_pdf(render_sheet(facts), "Bloqué")
    wait_until(lambda: job_state(job) is JobState.PRINTING, "the job never started")
    subprocess.run(["cupsdisable", "Bloqué"], check=True, timeout=300)
    wait_until(lambda: job_state(job) is JobState.STOPPED, "the job did not wait")
    subprocess.run(["cupsenable", "Bloqué"], check=True, timeout=300)
    wait_until(lambda: job_state(job) is JobState.PRINTING, "the job did not go on")


@pytest.mark.usefixtures("print_system")
def test_a_held_job_says_so_until_it_is_let_go(facts: SheetFacts) -> None:
    job = print_pdf(render_sheet(facts), "Bloqué")
    behind = print_pdf(render_sheet(facts), "Bloqué")
    wait_until(lambda: job_state(behind) is JobState.WAITING, "the second job did not wait")
    subprocess.run(["lp", "-i", behind, "-H", "hold"], check=True, capture_output=True, timeout=300)
    wait_until(lambda: job_state(behind) is JobState.HELD, "the job was not held")
    assert job_state(job) is JobState.PRINTING


@pytest.mark.usefixtures("print_system")
def test_a_job_is_taken_back_from_its_queue_and_never_after_the_paper(
    print_system: PrintSystem, facts: SheetFacts
) -> None:
    stuck, done = print_pdf(render_sheet(facts), "Bloqué"), print_pdf(render_sheet(facts), "Accueil")
    wait_until(lambda: job_state(done) is JobState.OVER, "the job never ended")
    wait_until(lambda: take_back(stuck) is JobState.CANCELLED, "the job was not taken back")
    assert take_back(done) is JobState.OVER


@pytest.mark.usefixtures("print_system")
def test_what_a_printer_lacks_is_known_though_it_is_ready(facts: SheetFacts) -> None:
    job = print_pdf(render_sheet(facts), "Bloqué")
    wait_until(lambda: lacks("Bloqué") is Need.PAPER, "the printer never asked for paper")
    assert job_state(job) is JobState.PRINTING
    assert lacks("Accueil") is None


@pytest.mark.usefixtures("print_system")
def test_a_job_nobody_knows_is_unknown() -> None:
    assert job_state("Accueil-99") is JobState.UNKNOWN


@pytest.mark.usefixtures("print_system")
@pytest.mark.parametrize("printer", ["Vieille", "Nulle_part"])
def test_a_queue_that_takes_no_job_says_so(printer: str, facts: SheetFacts) -> None:
    with pytest.raises(PrintRefused) as refused:
        print_pdf(render_sheet(facts), printer)
    assert printer in str(refused.value)
    assert refused.value.gone is (printer == "Nulle_part")
    assert "Hoarau" not in str(refused.value)


def test_a_dead_print_system_is_named(print_system: PrintSystem, facts: SheetFacts) -> None:
    print_system.stop()
    with pytest.raises(NoPrinter, match="print system"):
        printers()
    with pytest.raises(NoPrinter, match="print system"):
        print_pdf(render_sheet(facts), "Accueil")


def test_a_print_system_that_hangs_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, facts: SheetFacts
) -> None:
    path = tmp_path / "mute.sock"
    taken: list[socket.socket] = []
    with socket.socket(socket.AF_UNIX) as mute:
        mute.bind(str(path))
        mute.listen()

        def take() -> None:  # takes every connection and never says a word
            while True:
                try:
                    taken.append(mute.accept()[0])
                except OSError:
                    return

        taking = threading.Thread(target=take, daemon=True)
        taking.start()
        monkeypatch.setenv("CUPS_SERVER", str(path))
        with pytest.raises(NoPrinter, match="did not answer within"):
            printers(timeout_s=0.5)
        with pytest.raises(NoPrinter, match="did not answer within") as given_up:
            print_pdf(render_sheet(facts), "Accueil", timeout_s=0.5)
        assert given_up.value.__cause__ is None
        mute.shutdown(socket.SHUT_RDWR)
        taking.join(10)
    for connection in taken:
        connection.close()


def test_a_machine_without_cups_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoPrinter, match="save the sheet as PDF"):
        printers()


def test_what_a_queue_says_of_both_sides_is_read(
    print_system: PrintSystem, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = printers()[0].name
    assert prints_both_sides(name) is None, "a queue without a driver does not say"
    said = {
        "PageSize/Media Size: *A4 Letter\nDuplex/2-Sided Printing: *None DuplexNoTumble DuplexTumble\n": True,
        "sides/Sides: *one-sided two-sided-long-edge\n": True,
        "Duplex/2-Sided Printing: *None\nColorModel/Output Mode: *Gray\n": False,
        "PageSize/Media Size: *A4 Letter\n": None,
    }
    for listing, both in said.items():
        monkeypatch.setattr("station.sheets.printers._ask", lambda *_, listing=listing: listing)
        assert prints_both_sides(name) is both, listing
