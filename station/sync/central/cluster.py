"""A private PostgreSQL cluster in one folder: a small school's whole central store, the demo's, the tests'.

    DIR/data       PostgreSQL's own         DIR/server       the server's key and certificates
    DIR/log        what the server says     DIR/authority    the authority (`station.sync.central.authority`)
    DIR/admin.pgpass  the administrator's password, for the URL that `Cluster.url` gives

PostgreSQL refuses to run as root: then it runs as the user ``postgres``, who owns data and server.
"""

import os
import pwd
import re
import secrets
import shutil
import socket
import subprocess
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from station.sync.central.authority import Authority, write_private
from station.sync.central.connection import administrator
from station.sync.central.errors import AuthorityExists, ClusterFault, NoPostgres, NoServerUser

SERVER_USER = "postgres"
DATABASE = "store"
OLDEST, NEWEST = 15, 18

# The administrator by password and from this machine only; a station by its certificate only; nobody else.
_RULES = """\
hostssl all,replication postgres 127.0.0.1/32 scram-sha-256
hostssl all,replication postgres ::1/128 scram-sha-256
hostssl store +desk all cert
local all all reject
host all,replication all all reject
"""


@dataclass(frozen=True, slots=True)
class Cluster:
    """A cluster that is there; `create_cluster` makes one."""

    folder: Path

    @property
    def data(self) -> Path:
        """PostgreSQL's data directory."""
        return self.folder / "data"

    @property
    def authority(self) -> Path:
        """The folder of the cluster's own authority."""
        return self.folder / "authority"

    @property
    def port(self) -> int:
        """The port that it listens on."""
        found = re.findall(r"^port = (\d+)$", (self.data / "station.conf").read_text(), re.MULTILINE)
        return int(found[-1])

    @property
    def url(self) -> str:
        """The administrator's URL; the password stays in a file beside the data."""
        return self.url_of(DATABASE)

    def url_of(self, database: str) -> str:
        """Return the administrator's URL of one database of the cluster."""
        passfile, root = (quote(str(self.folder / name)) for name in ("admin.pgpass", "server.crt"))
        return (
            f"postgresql://postgres@localhost:{self.port}/{database}"
            f"?sslmode=verify-full&sslrootcert={root}&passfile={passfile}"
        )

    @property
    def running(self) -> bool:
        """Whether the server runs."""
        return self._run("pg_ctl", "-D", str(self.data), "status").returncode == 0

    def start(self) -> None:
        """Start the server and wait until it answers; nothing where it runs."""
        if not (self.data / "PG_VERSION").exists():
            raise ClusterFault(self.folder, "holds no cluster: make one with `station central create`")
        if self.running:
            return
        log = self.data / "server.log"
        done = self._run("pg_ctl", "-D", str(self.data), "-l", str(log), "-w", "-t", "60", "start")
        if done.returncode:
            last = log.read_text(errors="replace").splitlines()[-1:] if log.exists() else []
            raise ClusterFault(self.folder, f"the server did not start ({' '.join(last)}): see {log}")

    def stop(self) -> None:
        """Stop the server; desks that are connected are cut off. Nothing where it does not run."""
        if not self.running:
            return
        done = self._run("pg_ctl", "-D", str(self.data), "-m", "fast", "-w", "-t", "60", "stop")
        if done.returncode:
            raise ClusterFault(self.folder, f"the server did not stop: see {self.data / 'server.log'}")

    def configure(self, **settings: str) -> None:
        """Add lines to the server's configuration; they hold from the next start, or reload."""
        with (self.data / "station.conf").open("a") as file:
            file.writelines(f"{name} = {value}\n" for name, value in settings.items())

    def install_crl(self, authority: Authority) -> None:
        """Give the server the list of revoked certificates; it reads it at the next reload."""
        self._give("crl.pem", authority.crl_path.read_text())

    def _give(self, name: str, content: str) -> None:
        path = self.data / name
        write_private(path, content)
        if os.geteuid() == 0:
            shutil.chown(path, SERVER_USER, SERVER_USER)

    def _run(self, program: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
        version = self.data / "PG_VERSION"
        binaries = find_binaries(int(version.read_text()) if version.exists() else None)
        return run_as_server(self.folder, [str(binaries / program), *arguments])


def find_binaries(version: int | None = None) -> Path:
    """Return the folder of PostgreSQL's programs, of this major version or the newest that will do.

    ``STATION_POSTGRESQL`` names the folder where they lie elsewhere; then no other is looked into.
    """
    told = os.environ.get("STATION_POSTGRESQL")
    folder = Path("/usr/lib/postgresql")
    known = (
        [Path(told, "initdb")] if told else sorted(folder.glob("*/bin/initdb"), key=_version, reverse=True)
    )
    on_path = None if told else shutil.which("initdb")
    for initdb in [*known, *([Path(on_path)] if on_path else [])]:
        found = _version(initdb)
        if found == version if version else OLDEST <= found <= NEWEST:
            return initdb.parent
    raise NoPostgres


def _version(initdb: Path) -> int:
    if initdb.parent.parent.name.isdigit():
        return int(initdb.parent.parent.name)
    if not initdb.exists():
        return 0
    told = subprocess.run([initdb, "--version"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"(\d+)", told)
    return int(found[1]) if found else 0


def run_as_server(folder: Path, command: list[str]) -> "subprocess.CompletedProcess[str]":
    """Run one of PostgreSQL's programs as the user who owns the cluster in ``folder``."""
    environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "PGTZ": "UTC"}
    # The server inherits what pg_ctl gets: pipes would never see their end.
    with (folder / "log").open("a") as log:
        return subprocess.run(
            [*_as_server(folder), *command],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            text=True,
            env=environment,
            cwd="/",
            check=False,
        )


def _as_server(folder: Path) -> list[str]:
    if os.geteuid() != 0:
        return []
    try:
        pwd.getpwnam(SERVER_USER)
    except KeyError:
        raise NoServerUser from None
    plain = ["setpriv", f"--reuid={SERVER_USER}", f"--regid={SERVER_USER}", "--clear-groups"]
    reaches = subprocess.run([*plain, "test", "-x", folder], check=False).returncode == 0
    # Below a folder that is root's alone, the server may pass through it: no folder above is opened to all.
    return plain if reaches else [*plain, "--inh-caps=+dac_override", "--ambient-caps=+dac_override"]


def create_cluster(
    folder: Path, passphrase: str, port: int | None = None, hosts: tuple[str, ...] = ()
) -> tuple[Cluster, Authority]:
    """Make and start a cluster with TLS, an authority of its own and an empty database ``store``.

    ``hosts`` are the names that desks on other machines reach it by; without any it listens to this machine
    only. A folder that holds something is refused; one that fails half-way is left for who reads its log.
    """
    binaries = find_binaries()
    folder = folder.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        raise AuthorityExists(folder)
    root = os.geteuid() == 0
    folder.chmod(0o711 if root else 0o700)
    authority = Authority.create(folder / "authority", passphrase)
    cluster = Cluster(folder)
    cluster.data.mkdir(mode=0o700)
    password_file = folder / "password"
    password = secrets.token_urlsafe(32)
    write_private(password_file, password)
    if root:
        for path in (cluster.data, password_file):
            shutil.chown(path, SERVER_USER, SERVER_USER)
    try:
        _initdb(cluster, binaries, password_file)
    finally:
        password_file.unlink()
    _set_up(cluster, authority, port or _free_port(), hosts)
    write_private(folder / "admin.pgpass", f"*:*:*:postgres:{password}\n")
    write_private(folder / "server.crt", authority.certificate_pem)
    cluster.start()
    with administrator(cluster.url_of("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {DATABASE}")
    return cluster, authority


def _initdb(cluster: Cluster, binaries: Path, password_file: Path) -> None:
    options = [
        "--username=postgres",
        f"--pwfile={password_file}",
        "--auth=scram-sha-256",
        "--no-instructions",
    ]
    locale = ["--encoding=UTF8", "--locale=C"]
    command = [str(binaries / "initdb"), "-D", str(cluster.data), *options, *locale, "--data-checksums"]
    if run_as_server(cluster.folder, command).returncode:
        raise ClusterFault(cluster.folder, f"initdb failed: see {cluster.folder / 'log'}")


def _set_up(cluster: Cluster, authority: Authority, port: int, hosts: tuple[str, ...]) -> None:
    server = authority.server_identity(hosts)
    for name, content in {
        "server.crt": server.certificate,
        "server.key": server.key,
        "authority.crt": authority.certificate_pem,
        "crl.pem": authority.crl_path.read_text(),
        "pg_hba.conf": _RULES,
        "station.conf": _configuration(port, hosts),
    }.items():
        cluster._give(name, content)  # pyright: ignore[reportPrivateUsage]
    with (cluster.data / "postgresql.conf").open("a") as file:
        file.write("include = 'station.conf'\n")


def _configuration(port: int, hosts: tuple[str, ...]) -> str:
    settings = {
        "port": str(port),
        "listen_addresses": "'*'" if hosts else "'localhost'",
        "unix_socket_directories": "''",  # the administrator comes by TLS too: one way in, one rule each
        "ssl": "on",
        "ssl_cert_file": "'server.crt'",
        "ssl_key_file": "'server.key'",
        "ssl_ca_file": "'authority.crt'",
        "ssl_crl_file": "'crl.pem'",
        "ssl_min_protocol_version": "'TLSv1.2'",
        "password_encryption": "'scram-sha-256'",
        "max_connections": "200",
        "temp_file_limit": "'1GB'",
        "log_connections": "off",
        "log_error_verbosity": "terse",
        "log_min_error_statement": "panic",  # a statement holds personal data, the log none
        "log_parameter_max_length": "0",
        "log_parameter_max_length_on_error": "0",
    }
    return "".join(f"{name} = {value}\n" for name, value in settings.items())


def _free_port() -> int:
    for port in range(5432, 5532):
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)) != 0:
                return port
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        return int(any_port.getsockname()[1])
