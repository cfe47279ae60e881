"""The gate of a private store as a process of its own, beside its PostgreSQL."""

import os
import pwd
import shutil
import signal
import ssl
import sys
import time
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import HTTPSHandler, ProxyHandler, build_opener

from station.sync.calls import HEALTH
from station.sync.central.authority import certificate_of
from station.sync.central.errors import ClusterFault
from station.sync.gate.serve import settings_of

_STARTS_S = 30
_STOPS_S = 10


def gate_user() -> str | None:
    """Return whom the gate acts as where root starts it: a user of its own if the system has one."""
    if os.geteuid() != 0:
        return None
    for name in ("station-gate", "nobody"):
        try:
            return pwd.getpwnam(name).pw_name
        except KeyError:
            continue
    return None


class GateProcess:
    """The gate of the store in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._note = folder / "gate.pid"

    @property
    def log(self) -> Path:
        """What it says, in a folder of its own user's."""
        return self._folder / "gate-log" / "gate.log"

    @property
    def pid(self) -> int | None:
        """The process, if it runs."""
        try:
            pid = int(self._note.read_text())
            words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
        except (OSError, ValueError):
            return None
        return pid if str(self._folder / "gate").encode() in words else None

    def start(self) -> None:
        """Start it and wait until it answers; nothing where it runs."""
        if self.pid is not None:
            return
        log = self.log
        log.parent.mkdir(mode=0o700, exist_ok=True)
        command = [sys.executable, "-m", "station.sync.gate", str(self._folder / "gate"), "--log", str(log)]
        if user := gate_user():
            command += ["--user", user]
            shutil.chown(log.parent, user)  # who writes it turns it over, too
        environment = {name: value for name, value in os.environ.items() if not name.startswith("STATION_")}
        said = os.open(log, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        # Not `subprocess`: the gate outlives whoever starts it, and that is meant.
        pid = os.posix_spawn(
            command[0],
            command,
            environment,
            file_actions=[
                (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
                (os.POSIX_SPAWN_DUP2, said, 1),
                (os.POSIX_SPAWN_DUP2, said, 2),
            ],
            setsid=True,
        )
        os.close(said)
        self._note.write_text(str(pid))
        until = time.monotonic() + _STARTS_S
        while not self._answers():
            if _is_dead(pid) or time.monotonic() > until:
                last = log.read_text(errors="replace").splitlines()[-1:]
                raise ClusterFault(self._folder, f"the gate did not start ({' '.join(last)}): see {log}")
            time.sleep(0.05)

    def stop(self) -> None:
        """End it; nothing where it does not run."""
        pid = self.pid
        if pid is None:
            return
        os.kill(pid, signal.SIGTERM)
        until = time.monotonic() + _STOPS_S
        while self.pid is not None and not _is_dead(pid):
            if time.monotonic() > until:
                os.kill(pid, signal.SIGKILL)
            time.sleep(0.02)
        self._note.unlink(missing_ok=True)

    def _answers(self) -> bool:
        port = settings_of(self._folder / "gate").port
        return gate_answers(f"https://localhost:{port}", certificate_of(self._folder / "authority"))


def gate_answers(url: str, authority: str) -> bool:
    """Whether the gate at an address, and its store, answer; trusting the authority's certificate, if any."""
    trust = ssl.create_default_context(cadata=authority or None)
    opener = build_opener(ProxyHandler({}), HTTPSHandler(context=trust))
    try:
        with opener.open(url + HEALTH, timeout=5):
            return True
    except HTTPError as error:
        error.close()
        return False
    except (URLError, OSError):
        return False


def _is_dead(pid: int) -> bool:
    """Whether it has ended; one that is this process's child is buried."""
    try:
        return os.waitpid(pid, os.WNOHANG)[0] == pid
    except ChildProcessError:
        return False
