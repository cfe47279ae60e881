"""What the print system says of a printer or of a job, as a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from station.sheets.printers import JobState, Need, Printer
from station.ui.desk.print_queue import PrintQueue, SentJob
from station.ui.theme import Token
from station.ui.widgets.panels import Tone

translate = QCoreApplication.translate
Look = tuple[Tone, str, Token]
"""A strip's tone, its icon, and the icon's colour."""

_STUCK: Look = (Tone.BAD, "circle-alert", Token.BAD)
_LOOKS: dict[JobState, Look] = {
    JobState.WAITING: (Tone.INFO, "printer", Token.ACTION_STRONG),
    JobState.PRINTING: (Tone.INFO, "printer", Token.ACTION_STRONG),
    JobState.HELD: _STUCK,
    JobState.STOPPED: _STUCK,
    JobState.CANCELLED: _STUCK,
    JobState.FAILED: _STUCK,
}
_ASKING: Look = (Tone.WARN, "printer-check", Token.WARN)


def trouble_of(printer: Printer) -> str:
    """Say what somebody has to see to at a printer; empty where nothing is known of any trouble."""
    if printer.need is not None:
        return {
            Need.PAPER: translate("print", "no paper left"),
            Need.INK: translate("print", "no ink left"),
            Need.JAM: translate("print", "paper jam"),
            Need.COVER: translate("print", "a cover is open"),
            Need.OFFLINE: translate("print", "it does not answer"),
        }[printer.need]
    if printer.stopped:
        return translate("print", "stopped")
    return "" if printer.ready else translate("print", "takes no new sheet")


def job_look(queue: PrintQueue, job: SentJob | None) -> Look:
    """Return how a strip looks on which a job is told."""
    if job is None:
        return _ASKING
    return _STUCK if _trouble(queue, job) else _LOOKS.get(job.state, _ASKING)


def job_sentence(queue: PrintQueue, job: SentJob | None, printer: str) -> str:
    """Say where a job stands; whether it came out well is asked by whoever shows it."""
    state = job.state if job is not None else JobState.UNKNOWN
    trouble = _trouble(queue, job) if job is not None else ""
    match state:
        case JobState.WAITING:
            said = translate("print", "In the queue of {0}.")
        case JobState.PRINTING if trouble:
            said = translate("print", "{0} has it, and says: {1}.")
        case JobState.PRINTING:
            said = translate("print", "{0} is printing.")
        case JobState.HELD:
            said = translate("print", "Held in the queue of {0}: nothing comes out until it is let go.")
        case JobState.STOPPED:
            said = translate("print", "{0}: {1}. Nothing comes out, it waits in the queue.")
            trouble = trouble or translate("print", "stopped")
        case JobState.CANCELLED:
            said = translate("print", "Taken out of the queue of {0}.")
        case JobState.FAILED:
            said = translate("print", "{0} gave it up.")
        case JobState.OVER:
            said = translate("print", "{0} is done.")
        case _:
            said = translate("print", "Sent to {0}.")
    return said.format(printer, trouble)


def may_be_out(queue: PrintQueue, job: SentJob | None) -> bool:
    """Whether there may be paper to look at: before, nobody is asked whether it came out."""
    if job is None or not job.state.queued:
        return True
    return job.state is JobState.PRINTING and not _trouble(queue, job)


def _trouble(queue: PrintQueue, job: SentJob) -> str:
    printer = queue.answer.printer(job.printer) if queue.answer is not None else None
    return trouble_of(printer) if printer is not None and job.state.queued else ""
