"""What an administrator of the central store does; the CLI's `station central …`."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from psycopg.conninfo import conninfo_to_dict

from station.sync.central import authority as authorities
from station.sync.central import schema, stations
from station.sync.central.authority import Authority, write_private
from station.sync.central.check import Finding, check
from station.sync.central.cluster import Cluster, create_cluster
from station.sync.central.connection import administrator
from station.sync.central.enrolment_file import new_passphrase
from station.sync.central.errors import NeedsHost, NoAuthorityPassphrase
from station.sync.central.stations import StationState

KEPT = "passphrase"
"""The file of a passphrase that nobody chose, beside the key that it opens."""

AsksAuthorityPassphrase = Callable[[bool], str]
"""Asks the administrator for the passphrase of the authority's key; true where it is being chosen."""


class Central:
    """The administrator's acts, each whole; ``say`` is told what has to be known beside the answer."""

    def __init__(
        self, ask: AsksAuthorityPassphrase | None = None, say: Callable[[str], None] = print
    ) -> None:
        self._ask = ask
        self._say = say

    def create(self, folder: Path, port: int | None = None, hosts: tuple[str, ...] = ()) -> Cluster:
        """Make and start a private cluster with all that `init` does."""
        passphrase, chosen = self._new_passphrase()
        cluster, authority = create_cluster(folder, passphrase, port, hosts)
        self._keep(cluster.authority, passphrase, chosen=chosen)
        schema.init(cluster.url, authority)
        return cluster

    def start(self, folder: Path) -> Cluster:
        """Start a private cluster."""
        cluster = Cluster(folder.absolute())
        cluster.start()
        return cluster

    def stop(self, folder: Path) -> None:
        """Stop a private cluster."""
        Cluster(folder.absolute()).stop()

    def init(self, url: str, folder: Path, hosts: tuple[str, ...] = ()) -> tuple[str, str]:
        """Make or update the store; returns the lines for ``postgresql.conf`` and ``pg_hba.conf``."""
        with administrator(url) as connection:  # before anything is made on disk
            database = connection.info.dbname
        if authorities.exists(folder):
            authority = self._open(folder)
        else:
            passphrase, chosen = self._new_passphrase()
            authority = Authority.create(folder, passphrase)
            self._keep(folder, passphrase, chosen=chosen)
        if not (folder / "server.crt").exists():
            server = authority.server_identity(hosts or _hosts(url))
            write_private(folder / "server.key", server.key)
            write_private(folder / "server.crt", server.certificate)
        schema.init(url, authority)
        return schema.server_lines(database, folder)

    def check(self, url: str) -> Sequence[Finding]:
        """Look whether the server is set up as it must be."""
        return check(url)

    def add_station(
        self, url: str, folder: Path, uai: str, name: str, out: Path, hosts: tuple[str, ...] = ()
    ) -> str:
        """Let a station in; returns the one-time passphrase of its enrolment file."""
        return stations.add_station(url, self._open(folder), uai, name, out, hosts)

    def renew_station(
        self, url: str, folder: Path, uai: str, name: str, out: Path, hosts: tuple[str, ...] = ()
    ) -> str:
        """Give a station a new certificate; returns the one-time passphrase of the file that holds it."""
        return stations.renew_station(url, self._open(folder), uai, name, out, hosts)

    def remove_station(self, url: str, folder: Path, uai: str, name: str) -> None:
        """Shut a station out at once."""
        authority = self._open(folder)
        stations.remove_station(url, authority, uai, name)
        own = Cluster(folder.absolute().parent)
        if own.authority == folder.absolute() and own.data.is_dir():
            own.install_crl(authority)
            with administrator(url) as connection:
                connection.execute("SELECT pg_reload_conf()")
        else:
            self._say(
                f"it is shut out; copy {authority.crl_path} to the server's ssl_crl_file too, and reload"
            )

    def status(self, url: str) -> Sequence[StationState]:
        """Return all stations and how they fare."""
        return stations.stations(url)

    def new_epoch(self, url: str, folder: Path | None) -> None:
        """Tell all desks that the store was restored, or has lost what it had acknowledged."""
        schema.bump_epoch(url, None if folder is None else self._open(folder))

    def purge(self, url: str, uai: str, person: UUID) -> None:
        """Blank all that the store holds of a person."""
        stations.purge_person(url, uai, person)

    def _new_passphrase(self) -> tuple[str, bool]:
        given = os.environ.get("STATION_AUTHORITY_PASSPHRASE")
        if given:
            return given, True
        return (self._ask(True), True) if self._ask else (new_passphrase(), False)

    def _keep(self, folder: Path, passphrase: str, *, chosen: bool) -> None:
        if not chosen:
            write_private(folder / KEPT, passphrase + "\n")
            self._say(
                f"the authority's passphrase was made up and is kept in {folder / KEPT}: "
                "move it to a safe place away from the key, and set STATION_AUTHORITY_PASSPHRASE when needed"
            )

    def _open(self, folder: Path) -> Authority:
        kept = folder / KEPT
        passphrase = os.environ.get("STATION_AUTHORITY_PASSPHRASE")
        if not passphrase and kept.exists():
            passphrase = kept.read_text().strip()
        if not passphrase and self._ask:
            passphrase = self._ask(False)
        if not passphrase and authorities.exists(folder):
            raise NoAuthorityPassphrase
        return Authority.open(folder, passphrase or "")


def on_a_terminal() -> bool:
    """Whether there is somebody to ask."""
    return sys.stdin.isatty()


def _hosts(url: str) -> tuple[str, ...]:
    hosts = str(conninfo_to_dict(url).get("host") or "")
    if hosts.startswith(("/", "@")) or not hosts:
        raise NeedsHost
    return tuple(hosts.split(","))
