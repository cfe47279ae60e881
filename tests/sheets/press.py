"""A print system of the tests' own: a real cupsd that prints into a folder."""

import os
import shutil
import subprocess
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tenacity import RetryError, Retrying, retry_if_not_result, stop_after_delay, wait_fixed

_CUPSD = shutil.which("cupsd", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
_SERVER_BIN = Path("/usr/lib/cups")

# What CUPS runs in place of a driver for a printer: the queue's address says how it behaves.
_BACKEND = """#!/bin/sh
[ $# -eq 0 ] && exit 0
out="${DEVICE_URI#capture:}"
case "$out" in
    */stuck) echo "STATE: +media-empty-error" >&2; sleep 600 ;;
    */broken) exit 4 ;;
    */lost) exit 1 ;;
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
    address: str
    """What `CUPS_SERVER` says to reach it."""
    stop: Callable[[], None]


def can_print() -> bool:
    """Whether this machine can run a cupsd of our own."""
    return _CUPSD is not None and os.geteuid() == 0


@contextmanager
def prints_into(root: Path) -> Generator[PrintSystem]:
    """Start a private cupsd with queues that print, hang, fail, are paused and refuse."""
    assert _CUPSD is not None
    _build(root)
    address = str(root / "cups.sock")
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
        wait_until(lambda: (root / "cups.sock").exists() and _answers(address), "cupsd did not start")
        yield PrintSystem(root / "paper", address, stop)
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


def _answers(address: str) -> bool:
    asked = subprocess.run(["lpstat", "-h", address, "-r"], capture_output=True, check=False)
    return asked.stdout.startswith(b"scheduler is running")


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
