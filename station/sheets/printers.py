"""The system's print queues, by CUPS's own commands; on other systems the platform's dialog prints.

Every call may take seconds: never from the window's thread. The PDF goes through a pipe, so that no sheet is
left in a temporary file, and a job's title names nobody.
"""

import os
import re
import subprocess
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import unquote

from station.sheets.errors import NoPrinter, PrintRefused
from station.sheets.ipp import Ending, ending

_TIMEOUT_S = 10.0
_OPTIONS = (
    "media=A4",
    "sides=one-sided",  # or two families would share a leaf
    "print-scaling=none",
    "fit-to-page=false",
)
_PRINTER = re.compile(r"printer (\S+) (is idle|now printing|disabled|is stopped|.*)")
_SIDES = re.compile(r"^(?:\w*duplex|sides)/[^:\n]*:(.*)$", re.MULTILINE | re.IGNORECASE)
_TURNED = ("tumble", "two-sided", "long", "short")
"""What the choices of a queue are called that print on both sides (PPD, IPP)."""
_JOB_ID = re.compile(r"request id is (\S+-\d+) ")


class Need(StrEnum):
    """What a printer asks somebody to see to."""

    PAPER = "paper"
    INK = "ink"
    JAM = "jam"
    COVER = "cover"
    OFFLINE = "offline"


_NEEDS = {
    "media-empty": Need.PAPER,
    "media-needed": Need.PAPER,
    "toner-empty": Need.INK,
    "marker-supply-empty": Need.INK,
    "media-jam": Need.JAM,
    "cover-open": Need.COVER,
    "door-open": Need.COVER,
    "interlock-open": Need.COVER,
    "offline": Need.OFFLINE,
    "connecting-to-device": Need.OFFLINE,
    "timed-out": Need.OFFLINE,
    "shutdown": Need.OFFLINE,
}
"""`printer-state-reasons` (RFC 8011, 5.4.12; PWG 5100.9) that keep paper from coming out."""


@dataclass(frozen=True, slots=True)
class Printer:
    """One print queue; where it is not ``ready``, ``reason`` says why in the print system's words."""

    name: str
    description: str
    default: bool
    ready: bool
    reason: str = ""
    stopped: bool = False
    """Its queue keeps what it has until somebody starts it again."""
    need: Need | None = None
    """What it says that it lacks; it may be ready all the same, and its job waits inside it."""


class JobState(StrEnum):
    """Where a job stands, as far as the print system knows; whether paper came out, only eyes can tell."""

    WAITING = "waiting"
    PRINTING = "printing"
    HELD = "held"
    """It stays in the queue until somebody lets it go."""
    STOPPED = "stopped"
    """It waits for a printer that somebody must see to."""
    OVER = "over"
    """It left the queue, and nothing says that it failed."""
    CANCELLED = "cancelled"
    """Somebody took it out of the queue."""
    FAILED = "failed"
    """It was given up."""
    UNKNOWN = "unknown"

    @property
    def queued(self) -> bool:
        """Whether it is in the queue still, and may yet come out."""
        return self in (JobState.WAITING, JobState.PRINTING, JobState.HELD, JobState.STOPPED)


_ENDINGS: dict[Ending | None, JobState] = {
    Ending.CANCELED: JobState.CANCELLED,
    Ending.ABORTED: JobState.FAILED,
}


@dataclass(frozen=True, slots=True)
class Queues:
    """All queues, and where the jobs stand that were asked for, at one moment."""

    printers: tuple[Printer, ...]
    jobs: dict[str, JobState]

    def printer(self, name: str) -> Printer | None:
        """Return the queue of this name."""
        return next((one for one in self.printers if one.name == name), None)


def printers(timeout_s: float = _TIMEOUT_S) -> list[Printer]:
    """List the print queues, the default one first; a print system that does not answer raises NoPrinter."""
    listing = _ask(["lpstat", "-l", "-p"], timeout_s)
    accepting = _ask(["lpstat", "-a"], timeout_s)
    refusing = set(re.findall(r"^(\S+) not accepting", accepting, re.MULTILINE))
    default = re.search(r"destination: (\S+)", _ask(["lpstat", "-d"], timeout_s))
    chosen = default[1] if default else None
    found = [
        _printer(block, chosen, refusing)
        for block in re.split(r"^(?=printer )", listing, flags=re.M)
        if block
    ]
    return sorted(found, key=lambda printer: (not printer.default, printer.name.casefold()))


def prints_both_sides(printer: str, timeout_s: float = _TIMEOUT_S) -> bool | None:
    """Return whether a printer turns the leaf, by its queue's own options; None where these do not say."""
    try:
        listing = _ask(["lpoptions", "-p", printer, "-l"], timeout_s)
    except NoPrinter:
        return None
    found = _SIDES.search(listing)
    return None if found is None else any(one in found[1].casefold() for one in _TURNED)


def print_pdf(pdf: bytes, printer: str, title: str = "Station", timeout_s: float = _TIMEOUT_S) -> str:
    """Send a PDF to a queue, one-sided and at its true size, and return the job's id.

    Raises `PrintRefused`, and `NoPrinter` where nobody answers: of both `lp` says the same.
    """
    command = ["lp", "-d", printer, "-t", title]
    for option in _OPTIONS:
        command += ["-o", option]
    done = _run([*command, "--", "-"], timeout_s, pdf)
    job = _JOB_ID.search(_text(done.stdout))
    if done.returncode != 0 or job is None:
        gone = all(one.name != printer for one in printers(timeout_s))
        raise PrintRefused(printer, _first_line(done.stderr) or "no reason given", gone)
    return job[1]


def queues(jobs: Collection[str] = (), timeout_s: float = _TIMEOUT_S) -> Queues:
    """Return how all queues and these jobs stand; a print system that does not answer raises NoPrinter."""
    found = printers(timeout_s)
    if not jobs:
        return Queues(tuple(found), {})
    # All queues' jobs: lpstat does not find the queue of a name with accents.
    living = _alerts(_ask(["lpstat", "-l", "-W", "not-completed", "-o"], timeout_s))
    over = _alerts(_ask(["lpstat", "-l", "-W", "completed", "-o"], timeout_s))
    stopped = {one.name for one in found if one.stopped}
    return Queues(tuple(found), {job: _state(job, living, over, stopped, timeout_s) for job in jobs})


def take_back(job: str, timeout_s: float = _TIMEOUT_S) -> JobState:
    """Take a job out of its queue, and return where it stands then: it may have been over already."""
    refused = _run(["cancel", job], timeout_s)
    state = queues([job], timeout_s).jobs[job]
    if state.queued and refused.returncode != 0:
        raise PrintRefused(job.rpartition("-")[0], _first_line(refused.stderr) or "no reason given")
    return state


def _state(
    job: str, living: dict[str, str], over: dict[str, str], stopped: set[str], timeout_s: float
) -> JobState:
    if (alerts := living.get(job)) is not None:
        # A queue that is stopped in mid-job leaves the job's own state at "job-printing".
        if "printer-stopped" in alerts or job.rpartition("-")[0] in stopped:
            return JobState.STOPPED
        if "hold" in alerts or "held" in alerts:
            return JobState.HELD
        return JobState.PRINTING if "printing" in alerts or "processing" in alerts else JobState.WAITING
    if job not in over:
        return JobState.UNKNOWN
    server = _ask(["lpstat", "-H"], timeout_s).strip()
    return _ENDINGS.get(ending(server, int(job.rpartition("-")[2]), timeout_s), JobState.OVER)


def _printer(block: str, default: str | None, refusing: set[str]) -> Printer:
    first, *others = block.splitlines()
    found = _PRINTER.match(first)
    if found is None:
        raise NoPrinter("the print system's answer was not understood; call support")
    name, status = found[1], found[2]
    said = {key.strip(): value.strip() for key, _, value in (other.partition(":") for other in others)}
    stopped = status in ("disabled", "is stopped")
    reason = ""
    if stopped:
        reason = next(
            (other.strip() for other in others if other.strip() and ":" not in other), "it is paused"
        )
    elif name in refusing:
        reason = "it takes no new jobs"
    alerts = said.get("Alerts", "")
    need = next((need for alert, need in _NEEDS.items() if alert in alerts), None)
    description = said.get("Description") or name
    return Printer(name, description, name == default, not reason, reason, stopped, need)


def _alerts(listing: str) -> dict[str, str]:
    """Return what is said of each job that `lpstat -l -o` lists."""
    blocks = re.split(r"^(?=\S)", listing, flags=re.MULTILINE)
    return {unquote(block.partition(" ")[0]): block for block in blocks if block.strip()}


def _ask(command: list[str], timeout_s: float) -> str:
    done = _run(command, timeout_s)
    trouble = _first_line(done.stderr)
    if done.returncode != 0 and "No destinations added" not in trouble:
        raise NoPrinter(f"the print system answered “{trouble}”; see that it runs, then try again.")
    return _text(done.stdout)


def _run(
    command: list[str], timeout_s: float, fed: bytes | None = None
) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}
    try:
        return subprocess.run(
            command,
            input=fed,
            stdin=subprocess.DEVNULL if fed is None else None,
            capture_output=True,
            timeout=timeout_s,
            env=environment,
            check=False,
        )
    except FileNotFoundError as error:
        raise NoPrinter("the print system CUPS is not installed; save the sheet as PDF instead.") from error
    except subprocess.TimeoutExpired:
        # "from None": the exception would carry the sheet that was being sent
        raise NoPrinter(f"the print system did not answer within {timeout_s:g} s; try again.") from None


def _text(output: bytes) -> str:
    return output.decode("utf-8", "replace")


def _first_line(output: bytes) -> str:
    return next((said.strip() for said in _text(output).splitlines() if said.strip()), "")
