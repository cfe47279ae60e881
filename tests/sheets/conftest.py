"""Sheets to look at, and a print system of our own that prints into a folder."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from tenacity import RetryError, Retrying, retry_if_not_result, stop_after_delay, wait_fixed

from station.rules.kinds import PersonKind
from station.sheets.sheet import SheetFacts

_CUPSD = shutil.which("cupsd", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
_SERVER_BIN = Path("/usr/lib/cups")

# What CUPS runs in place of a driver for a printer: the queue's address says how it behaves.
_BACKEND = """#!/bin/sh
[ $# -eq 0 ] && exit 0
out="${DEVICE_URI#capture:}"
case "$out" in
    */stuck) sleep 600 ;;
    */broken) exit 4 ;;
esac
cat "${6:--}" > "$out/$1.pdf"
printf '%s' "$3" > "$out/$1.title"
printf '%s' "$5" > "$out/$1.options"
"""
_QUEUE = """<{kind}Printer {name}>
Info {info}
DeviceURI capture:{folder}
State {state}
{reason}
Accepting {accepting}
Shared No
</{kind}Printer>
"""


@dataclass(frozen=True)
class PrintSystem:
    """A cupsd with its queues, which prints into ``paper``."""

    paper: Path
    stop: Callable[[], None]


@pytest.fixture
def print_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrintSystem]:
    """Start a private cupsd with queues that print, hang, fail, are paused and refuse."""
    if _CUPSD is None or os.geteuid() != 0:
        pytest.skip("needs cupsd, and to be root to start one")
    root = tmp_path / "cups"
    _build(root)
    monkeypatch.setenv("CUPS_SERVER", str(root / "cups.sock"))
    log = (root / "console").open("wb")
    server = subprocess.Popen(
        [_CUPSD, "-f", "-c", str(root / "cupsd.conf"), "-s", str(root / "cups-files.conf")],
        stdout=log,
        stderr=subprocess.STDOUT,
    )

    def stop() -> None:
        server.terminate()
        server.wait(20)

    try:
        wait_until(lambda: (root / "cups.sock").exists() and _answers(), "cupsd did not start")
        yield PrintSystem(root / "paper", stop)
    finally:
        if server.poll() is None:
            stop()
        log.close()


def wait_until(true: Callable[[], bool], otherwise: str, seconds: float = 30) -> None:
    """Wait for another process to have done its work."""
    trying = Retrying(retry=retry_if_not_result(bool), stop=stop_after_delay(seconds), wait=wait_fixed(0.05))
    try:
        trying(true)
    except RetryError as error:
        raise AssertionError(otherwise) from error


def _answers() -> bool:
    return subprocess.run(["lpstat", "-r"], capture_output=True, check=False).stdout.startswith(
        b"scheduler is running"
    )


def _build(root: Path) -> None:
    for name in ("state", "cache/rss", "spool/tmp", "bin/backend", "paper/stuck", "paper/broken"):
        (root / name).mkdir(parents=True)
    for part in ("daemon", "filter", "cgi-bin", "monitor", "notifier"):
        if (_SERVER_BIN / part).exists():
            (root / "bin" / part).symlink_to(_SERVER_BIN / part)
    backend = root / "bin/backend/capture"
    backend.write_text(_BACKEND)
    backend.chmod(0o700)  # for root alone: CUPS then runs it as root, who may write into the test's folder
    (root / "cupsd.conf").write_text(
        f"Listen {root}/cups.sock\nBrowsing Off\nWebInterface No\nLogLevel warn\nMaxLogSize 0\n"
        "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
    )
    (root / "cups-files.conf").write_text(
        f"ServerRoot {root}\nServerBin {root}/bin\nStateDir {root}/state\nCacheDir {root}/cache\n"
        f"RequestRoot {root}/spool\nTempDir {root}/spool/tmp\nErrorLog {root}/error_log\n"
        f"AccessLog {root}/access_log\nPageLog {root}/page_log\nSystemGroup root\nFatalErrors none\n"
    )
    paper = root / "paper"
    queue = {"kind": "", "state": "Idle", "accepting": "Yes", "reason": "", "folder": paper}
    queues = [
        {"kind": "Default", "name": "Accueil", "info": "Imprimante de l’accueil"},
        {"name": "Bloqué", "info": "Imprimante bloquée", "folder": paper / "stuck"},
        {"name": "En_panne", "info": "Imprimante en panne", "folder": paper / "broken"},
        {"name": "Réserve", "info": "Réserve", "state": "Stopped", "reason": "StateMessage Plus de papier"},
        {"name": "Vieille", "info": "Vieille", "accepting": "No"},
    ]
    (root / "printers.conf").write_text("".join(_QUEUE.format(**queue | one) for one in queues))


@pytest.fixture
def facts() -> SheetFacts:
    """The sheet of an invented guardian."""
    return SheetFacts(
        school_name="Collège des Filaos",
        school_address=("12 rue des Lataniers", "97430 Le Tampon"),
        uai="9741234Y",
        portal_url="https://portal.example",
        first_name="Marie-Claude",
        last_name="Hoarau",
        role=PersonKind.GUARDIAN,
        identifier="m.hoarau2",
        office_contact=("02 62 00 00 00", "du lundi au vendredi, 8 h – 16 h"),
        academy_contact=("02 62 00 00 01", "assistance.example"),
        station_name="Accueil",
        printed_on=date(2026, 11, 25),
        operator="N. Payet",
    )
