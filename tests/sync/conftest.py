"""A real PostgreSQL with TLS and an authority of its own, one a worker; fresh schools for each test."""

import ctypes
import itertools
import os
import shutil
import signal
import socket
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from station.rules.uai import check_letter
from station.sync.central.authority import Authority
from station.sync.central.cluster import Cluster, create_cluster
from station.sync.central.enrolment_file import Enrolment, open_enrolment_file
from station.sync.central.schema import init
from station.sync.central.stations import add_station

PASSPHRASE = "of the tests' authority"


@dataclass
class Central:
    """A running central store, with its administrator's means."""

    cluster: Cluster
    authority: Authority
    files: Path
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    @property
    def url_admin(self) -> str:
        return self.cluster.url

    def new_uai(self) -> str:
        """A school that no other test has."""
        digits = f"974{next(self.numbers):04d}"
        return digits + check_letter(digits)

    def add_station(self, uai: str, name: str) -> tuple[Path, str]:
        """The enrolment file of a new station, and its passphrase."""
        out = self.files / f"{uai}-{next(self.numbers)}.station"
        return out, add_station(self.url_admin, self.authority, uai, name, out)

    def enrol(self, uai: str, name: str) -> Enrolment:
        """What a new station's enrolment file holds."""
        return open_enrolment_file(*self.add_station(uai, name))

    def connect(self, enrolment: Enrolment, **changes: Any) -> psycopg.Connection[tuple[Any, ...]]:
        """Connect as a station, or as who has stolen its certificate; ``changes`` are libpq's own words."""
        folder = Path(tempfile.mkdtemp(dir=self.files))
        for name in ("authority", "certificate", "key"):
            (folder / name).write_text(getattr(enrolment, name))
            (folder / name).chmod(0o600)
        said: dict[str, Any] = {
            "host": enrolment.host,
            "port": enrolment.port,
            "dbname": enrolment.database,
            "user": enrolment.role,
            "sslmode": "verify-full",
            "sslrootcert": folder / "authority",
            "sslcert": folder / "certificate",
            "sslkey": folder / "key",
            "gssencmode": "disable",
            "passfile": folder / "none",
        }
        return psycopg.connect(make_conninfo(**said | changes), autocommit=True)

    def sql(self, query: str, *parameters: Any) -> list[tuple[Any, ...]]:
        """Run a statement as the administrator, past all policies."""
        with psycopg.connect(self.url_admin) as connection:
            cursor = connection.execute(query, parameters)  # pyright: ignore[reportArgumentType]
            return cursor.fetchall() if cursor.description else []

    def start(self) -> None:
        self.cluster.start()

    def stop(self) -> None:
        self.cluster.stop()

    def kill(self) -> None:
        """kill -9 of the whole server, as when the power fails; `start` recovers it."""
        postmaster = int((self.cluster.data / "postmaster.pid").read_text().split()[0])
        children = Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split()
        pids = (postmaster, *map(int, children))
        for pid in pids:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
        for pid in pids:  # a dead process that nobody has buried looks alive to the next server
            try:
                os.waitpid(pid, 0)
            except ChildProcessError:
                continue


def _adopt_orphans() -> None:
    """Make servers that outlive `pg_ctl` children of this process, which can wait for their end."""
    set_child_subreaper = 36
    ctypes.CDLL(None).prctl(set_child_subreaper, 1, 0, 0, 0)


def free_port() -> int:
    with socket.socket() as any_port:  # by lot: workers that start at once would all find the first one free
        any_port.bind(("127.0.0.1", 0))
        return int(any_port.getsockname()[1])


@pytest.fixture(scope="session")
def make_central() -> Iterator[Callable[..., Central]]:
    """Makes clusters of their own, for the tests that change or break them; all end with the session."""
    made: list[Central] = []
    _adopt_orphans()
    base = Path(
        tempfile.mkdtemp(prefix="station-central-")
    )  # short, and below no folder that is root's alone
    base.chmod(0o711)

    def make(**settings: str) -> Central:
        files = base / f"files{len(made)}"
        files.mkdir(mode=0o700)
        cluster, authority = create_cluster(base / str(len(made)), PASSPHRASE, port=free_port())
        made.append(Central(cluster, authority, files))
        if settings:
            cluster.stop()
            cluster.configure(**settings)
            cluster.start()
        init(cluster.url, authority)
        return made[-1]

    try:
        yield make
    finally:
        for central in made:
            central.kill() if central.cluster.running else None
        shutil.rmtree(base)


@pytest.fixture(scope="session")
def shared_central(make_central: Callable[..., Central]) -> Central:
    """The cluster that the tests of one worker share."""
    return make_central()


@pytest.fixture
def central(shared_central: Central) -> Central:
    """The shared central store, running whatever the test before did to it; ask it for a `new_uai`."""
    shared_central.start()
    return shared_central
