"""What an administrator of the central store does, on the gate's host; the CLI's `station central …`."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from station.sync.central import cluster as clusters
from station.sync.central import schema, stations
from station.sync.central.authority import Address, Authority, address_of, certificate_of
from station.sync.central.check import Finding, check
from station.sync.central.cluster import Cluster, create_cluster, equip_gate
from station.sync.central.connection import GATE, administrator
from station.sync.central.errors import AuthorityExists, OtherAddress
from station.sync.central.process import gate_answers
from station.sync.central.stations import StationState
from station.sync.enrolment_file import new_passphrase
from station.sync.gate.serve import serve

AsksAuthorityPassphrase = Callable[[], str]
"""Has the administrator choose the passphrase of the authority's key."""


class Central:
    """The administrator's acts, each whole; ``say`` is told what has to be known beside the answer.

    No act crosses the network: PostgreSQL's address is in the authority's folder. ``url`` is the gate's,
    given again so that nobody changes another store than they think.
    """

    def __init__(
        self, ask: AsksAuthorityPassphrase | None = None, say: Callable[[str], None] = print
    ) -> None:
        self._ask = ask
        self._say = say

    def create(self, folder: Path, port: int | None = None, hosts: tuple[str, ...] = ()) -> Cluster:
        """Make and start a private store: PostgreSQL and the gate before it."""
        if folder.exists() and any(folder.iterdir()):
            raise AuthorityExists(folder)
        cluster = create_cluster(folder, self._new_passphrase(), port, hosts)
        schema.init(cluster.database(), address_of(cluster.authority).store)
        cluster.start()
        return cluster

    def start(self, folder: Path) -> Cluster:
        """Start a private store. What must outlive a restore is told to it before anybody can ask it."""
        cluster = Cluster(folder.absolute())
        cluster.start_server()
        schema.init(cluster.database(), address_of(cluster.authority).store)
        stations.replay(cluster.authority)
        cluster.start()
        return cluster

    def stop(self, folder: Path) -> None:
        """Stop a private store."""
        Cluster(folder.absolute()).stop()

    def serve(self, folder: Path, user: str | None, log: Path | None) -> None:
        """Run a gate until a signal ends it."""
        serve(folder, user, log)

    def init(
        self,
        url: str,
        folder: Path,
        database: str | None,
        gate: Path | None,
        hosts: tuple[str, ...],
        port: int,
    ) -> None:
        """Make the store in a PostgreSQL that is there, with a gate's folder, or bring it up to date."""
        if (folder / "store.json").exists():
            address = self._address(url, folder)
            schema.init(address.database, address.store)
            stations.replay(folder)
            return
        if database is None or gate is None:
            raise OtherAddress(url)
        if gate.exists():
            raise AuthorityExists(gate)
        with administrator(database):  # before anything is made on disk
            pass
        authority = Authority.create(folder, self._new_passphrase()) if hosts else None
        address = equip_gate(
            gate, folder, authority, database=database, gates_database=_as_gate(database, None),
            hosts=hosts, port=port, url=url,
        )  # fmt: skip
        schema.init(database, address.store)
        clusters.give_address(gate, _as_gate(database, schema.give_password(database)))

    def check(self, url: str, folder: Path) -> Sequence[Finding]:
        """Look whether PostgreSQL and the gate are set up as they must be."""
        address = self._address(url, folder)
        answers = gate_answers(address.url, certificate_of(folder))
        return [
            *check(address),
            Finding(f"{address.url} answers", answers, "start the gate: station central serve"),
        ]

    def add_station(self, url: str, folder: Path, uai: str, name: str, out: Path) -> str:
        """Let a station in; returns the one-time passphrase of its enrolment file."""
        self._address(url, folder)
        return stations.add_station(folder, uai, name, out)

    def renew_station(self, url: str, folder: Path, uai: str, name: str, out: Path) -> str:
        """Let a station register a new key; returns the one-time passphrase of the file that allows it."""
        self._address(url, folder)
        return stations.renew_station(folder, uai, name, out)

    def remove_station(self, url: str, folder: Path, uai: str, name: str) -> None:
        """Shut a station out at once."""
        self._address(url, folder)
        stations.remove_station(folder, uai, name)

    def status(self, url: str, folder: Path) -> Sequence[StationState]:
        """Return all stations and how they fare."""
        self._address(url, folder)
        return stations.stations(folder)

    def new_epoch(self, url: str, folder: Path) -> None:
        """Tell all desks that the store was restored, or has lost what it had acknowledged."""
        address = self._address(url, folder)
        stations.replay(folder)
        schema.bump_epoch(address.database)

    def purge(self, url: str, folder: Path, uai: str, person: UUID) -> None:
        """Blank all that the store holds of a person."""
        self._address(url, folder)
        stations.purge_person(folder, uai, person)

    def _address(self, url: str, folder: Path) -> Address:
        address = address_of(folder)
        if url.rstrip("/") != address.url.rstrip("/"):
            raise OtherAddress(url)
        return address

    def _new_passphrase(self) -> str:
        given = os.environ.get("STATION_AUTHORITY_PASSPHRASE")
        if given:
            return given
        if self._ask:
            return self._ask()
        made = new_passphrase()
        # Said once and kept nowhere: beside the key that it opens it would guard nothing.
        self._say(
            f"the passphrase of the authority's key is {made}: write it down and keep it away from this "
            "machine; it is asked for when the gate needs a new certificate"
        )
        return made


def on_a_terminal() -> bool:
    """Whether there is somebody to ask."""
    return sys.stdin.isatty()


def _as_gate(database: str, password: str | None) -> str:
    from psycopg.conninfo import conninfo_to_dict, make_conninfo

    named = {**conninfo_to_dict(database), "user": GATE, "password": password, "passfile": None}
    return make_conninfo(**{name: value for name, value in named.items() if value is not None})  # pyright: ignore[reportArgumentType]
