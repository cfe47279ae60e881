"""The demo's central store: a real PostgreSQL of its own, where the machine has one, and a second desk."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from station.app import Services
from station.errors import StationError
from station.rules.rights import Actor
from station.services.central import Central
from station.sync.central.cluster import Cluster
from station.sync.central.errors import NoPostgres, NoServerUser
from station.ui.background import Background, Pool, Steps
from station.ui.errors import sentence
from station.ui.program import program

FIRST, SECOND = "Accueil", "Bureau de la vie scolaire"
_GRACE_MS = 5000


class Stage(Enum):
    """How far the store is."""

    STARTING = auto()
    RUNNING = auto()
    NO_POSTGRES = auto()
    FAILED = auto()


class DemoStore(QObject):
    """Makes the store behind the open window, connects the first desk, and opens a second one.

    All of it lies in the demo's temporary home and ends with the demo.
    """

    changed = Signal()

    def __init__(
        self,
        folder: Path,
        services: Services,
        open_home: Callable[[Path], Services],
        sign_in: Callable[[Services], Actor],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder, self._services, self._open_home = folder, services, open_home
        self._sign_in, self._background = sign_in, background
        self._process: QProcess | None = None
        self.stage = Stage.STARTING

    @property
    def second_home(self) -> Path:
        """The second desk's own home."""
        return self._folder / "second-desk"

    @property
    def cluster(self) -> Cluster:
        """The store's server."""
        return Cluster(self._folder / "postgresql")

    @property
    def second_open(self) -> bool:
        """Whether the second desk runs."""
        return self._process is not None

    def begin(self) -> None:
        """Make the store in the background."""
        self._background.run_long(
            self._make, lambda _: self._reach(Stage.RUNNING), self._fail, pool=Pool.NETWORK
        )

    def open_second(self) -> None:
        """Open the second desk: a program of its own, as on another machine."""
        if self._process is not None:
            return
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedChannels)
        process.finished.connect(self._end_second)
        process.errorOccurred.connect(self._end_second)
        self._process = process
        process.start(*program("demo", "--home", str(self.second_home)))
        self.changed.emit()

    def close(self) -> None:
        """End the second desk and the store; the work in the background must be over by now."""
        process, self._process = self._process, None
        if process is not None:
            process.terminate()
            if not process.waitForFinished(_GRACE_MS):
                process.kill()
                process.waitForFinished(_GRACE_MS)
        if (self.cluster.data / "PG_VERSION").exists():
            self.cluster.stop()

    def _make(self, steps: Steps) -> None:
        central = Central(say=_keep_quiet)
        cluster = central.create(self.cluster.folder)
        steps.check()
        self._connect(central, cluster, self._services, FIRST)
        steps.check()
        second = self._open_home(self.second_home)
        try:
            self._connect(central, cluster, second, SECOND)
        finally:
            second.close()

    def _connect(self, central: Central, cluster: Cluster, services: Services, name: str) -> None:
        school = self._services.school.school()
        if school is None:
            raise LookupError("the demo has a school")
        file = self._folder / f"{name}.station"
        passphrase = central.add_station(cluster.url, cluster.authority, school.uai, name, file)
        actor = self._sign_in(services)
        services.sync.connect(actor, file, passphrase)
        services.staff.sign_out(actor)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, (NoPostgres, NoServerUser)):
            self._reach(Stage.NO_POSTGRES)
            return
        if isinstance(error, StationError):
            _say(f"station demo: the central store did not start: {error}")
        else:
            sentence(error)  # logs it
        self._reach(Stage.FAILED)

    def _reach(self, stage: Stage) -> None:
        self.stage = stage
        match stage:
            case Stage.RUNNING:
                _say(
                    f"station demo: connected to a central store of its own (PostgreSQL behind its gate, "
                    "port "
                    f"{self.cluster.port}); a second desk opens from the menu"
                )
            case Stage.NO_POSTGRES:
                _say("station demo: embedded only, for PostgreSQL's programs are not on this machine")
            case _:
                _say("station demo: embedded only, this desk works alone")
        self.changed.emit()

    def _end_second(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
            self.changed.emit()


def _keep_quiet(_: str) -> None:
    """Nobody keeps the passphrase of an authority that is erased with the demo."""


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - the command says which demo it is
