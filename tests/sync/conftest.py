"""A real store: PostgreSQL and the gate before it, one a worker; fresh schools for each test."""

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
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from station.rules.uai import check_letter
from station.sync.calls import Registration
from station.sync.central import schema, stations
from station.sync.central.authority import address_of
from station.sync.central.cluster import Cluster, create_cluster
from station.sync.desk.link import Link
from station.sync.enrolment_file import Enrolment, open_enrolment_file
from station.sync.signing import SigningKey

Connection = psycopg.Connection[tuple[Any, ...]]

PASSPHRASE = "of the tests' authority"


@dataclass
class Central:
    """A running central store, with its administrator's means."""

    cluster: Cluster
    files: Path
    numbers: Iterator[int] = field(
        default_factory=lambda: itertools.count(2)
    )  # the first is the former desk's

    @property
    def authority(self) -> Path:
        """The administrator's folder."""
        return self.cluster.authority

    def new_uai(self) -> str:
        """A school that no other test has."""
        digits = f"974{next(self.numbers):04d}"
        return digits + check_letter(digits)

    def add_station(self, uai: str, name: str) -> tuple[Path, str]:
        """The enrolment file of a new station, and its passphrase."""
        out = self.files / f"{uai}-{next(self.numbers)}.station"
        return out, stations.add_station(self.authority, uai, name, out)

    def enrol(self, uai: str, name: str) -> Enrolment:
        """What a new station's enrolment file holds."""
        return open_enrolment_file(*self.add_station(uai, name))

    def new_epoch(self) -> None:
        """As an administrator says after a restore."""
        schema.bump_epoch(self.cluster.database())

    def as_gate(self, school: UUID | None = None, station: int | None = None) -> Connection:
        """Log in as the gate's role, past the gate, and say whom it acts for."""
        way = make_conninfo(host=str(self.cluster.socket), user="station_gate", dbname="store")
        connection = psycopg.connect(way, autocommit=True)
        for name, value in (("school", school), ("number", station)):
            if value is not None:
                connection.execute("SELECT set_config(%s, %s, false)", [f"station.{name}", str(value)])
        return connection

    def desk_of(self, uai: str, name: str) -> Link:
        """A new station's way to the store, its key registered."""
        enrolment, key = self.enrol(uai, name), SigningKey.new()
        link = Link(
            enrolment.url, enrolment.store, enrolment.authority, enrolment.answer_key, enrolment.school_id,
            enrolment.station, key.text,
        )  # fmt: skip
        gate = link.open()
        assert gate.register(Registration(enrolment.token, key.public, uuid4())).first
        gate.close()
        return link

    def sql(self, query: str, *parameters: Any) -> list[tuple[Any, ...]]:
        """Run a statement as the administrator, past all policies."""
        with psycopg.connect(self.cluster.database()) as connection:
            cursor = connection.execute(query, parameters)  # pyright: ignore[reportArgumentType]
            return cursor.fetchall() if cursor.description else []

    def start(self) -> None:
        self.cluster.start()

    def stop(self) -> None:
        self.cluster.stop()

    def kill(self) -> None:
        """kill -9 of the whole server, as when the power fails; `start` recovers it. The gate lives on."""
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
    """Makes stores of their own, for the tests that change or break them; all end with the session."""
    made: list[Central] = []
    _adopt_orphans()
    base = Path(
        tempfile.mkdtemp(prefix="station-central-")
    )  # short, and below no folder that is root's alone
    base.chmod(0o711)

    def make(**settings: str) -> Central:
        files = base / f"files{len(made)}"
        files.mkdir(mode=0o700)
        cluster = create_cluster(base / str(len(made)), PASSPHRASE, port=free_port())
        made.append(Central(cluster, files))
        if os.geteuid() == 0:  # the tests log in as the gate does, past it
            with (cluster.data / "pg_ident.conf").open("a") as users:
                users.write("gate root station_gate\n")
            made[-1].sql("SELECT pg_reload_conf()")
        if settings:
            cluster.stop_server()
            cluster.configure(**settings)
            cluster.start_server()
        schema.init(cluster.database(), address_of(cluster.authority).store)
        cluster.start()
        return made[-1]

    try:
        yield make
    finally:
        for central in made:
            central.cluster.stop()
            shutil.rmtree(central.cluster.socket, ignore_errors=True)
        shutil.rmtree(base)


@pytest.fixture(scope="session")
def shared_central(make_central: Callable[..., Central]) -> Central:
    """The store that the tests of one worker share."""
    return make_central()


@pytest.fixture
def central(shared_central: Central) -> Central:
    """The shared central store, running whatever the test before did to it; ask it for a `new_uai`."""
    shared_central.start()
    shared_central.sql("UPDATE station.store SET restored_at = NULL")  # its desks are gone, none will tell
    return shared_central
