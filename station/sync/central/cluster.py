"""A private store in one folder, PostgreSQL and its gate: a school's whole store, the demo's, the tests'.

    DIR/data       PostgreSQL's own
    DIR/authority  of who looks after it (`station.sync.central.authority`)
    DIR/gate       the gate's (`station.sync.gate.serve`)
    DIR/log, DIR/gate-log, DIR/data/log   what they say; those that run long begin anew at a size or each day

PostgreSQL listens to a Unix socket in a short path, to no port, and knows its users by the system's: its
owner
is who made the folder. Run as root, PostgreSQL is the user ``postgres`` and the gate another one, who can
read neither the data nor the authority's folder.
"""

import hashlib
import os
import pwd
import re
import shutil
import socket
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import msgspec
from psycopg.conninfo import make_conninfo

from station.sync.central.authority import Address, Authority, address_of, keep_address, write_private
from station.sync.central.connection import GATE, administrator
from station.sync.central.errors import AuthorityExists, ClusterFault, NoPostgres, NoServerUser
from station.sync.central.process import GateProcess, gate_user
from station.sync.gate.serve import GateSettings, settings_of
from station.sync.signing import SigningKey

SERVER_USER = "postgres"
DATABASE = "store"
OLDEST, NEWEST = 15, 18

# Known by the system's user: the owner, and the gate as its own role. Nobody else, and nothing by network.
_RULES = f"""\
local all            postgres  peer map=owner
local {DATABASE}          {GATE}  peer map=gate
local all            all       reject
host  all,replication all all  reject
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
    def gate(self) -> Path:
        """The gate's folder."""
        return self.folder / "gate"

    @property
    def socket(self) -> Path:
        """The folder of PostgreSQL's socket: its path must be short, wherever the store lies."""
        name = f"station-{hashlib.sha256(str(self.folder).encode()).hexdigest()[:12]}"
        return (Path("/run") if os.geteuid() == 0 else Path(tempfile.gettempdir())) / name

    @property
    def port(self) -> int:
        """The port that the gate listens on."""
        return settings_of(self.gate).port

    @property
    def url(self) -> str:
        """The gate's address."""
        return address_of(self.authority).url

    def database(self, name: str = DATABASE) -> str:
        """Return PostgreSQL's address for the store's owner."""
        return make_conninfo(host=str(self.socket), user="postgres", dbname=name)

    @property
    def running(self) -> bool:
        """Whether PostgreSQL runs."""
        return self._run("pg_ctl", "-D", str(self.data), "status").returncode == 0

    def start(self) -> None:
        """Start PostgreSQL, then the gate, and wait until both answer; nothing where they run."""
        self.start_server()
        GateProcess(self.folder).start()

    def stop(self) -> None:
        """Stop both; desks that wait are told to come again. Nothing where they do not run."""
        GateProcess(self.folder).stop()
        self.stop_server()

    def start_server(self) -> None:
        """Start PostgreSQL alone."""
        if not (self.data / "PG_VERSION").exists():
            raise ClusterFault(self.folder, "holds no cluster: make one with `station central create`")
        if self.running:
            return
        self._make_socket_folder()
        first = self.data / "server.log"
        done = self._run("pg_ctl", "-D", str(self.data), "-l", str(first), "-w", "-t", "60", "start")
        if done.returncode:
            log = self._log
            last = log.read_text(errors="replace").splitlines()[-1:] if log.exists() else []
            raise ClusterFault(self.folder, f"the server did not start ({' '.join(last)}): see {log}")

    def stop_server(self) -> None:
        """Stop PostgreSQL alone."""
        if not self.running:
            return
        done = self._run("pg_ctl", "-D", str(self.data), "-m", "fast", "-w", "-t", "60", "stop")
        if done.returncode:
            raise ClusterFault(self.folder, f"the server did not stop: see {self._log}")
        shutil.rmtree(self.socket, ignore_errors=True)

    def configure(self, **settings: str) -> None:
        """Add lines to the server's configuration; they hold from the next start, or reload."""
        with (self.data / "station.conf").open("a") as file:
            file.writelines(f"{name} = {value}\n" for name, value in settings.items())

    @property
    def _log(self) -> Path:
        """Where PostgreSQL has said something last: until it keeps its own logs, the file of its start."""
        own = sorted(self.data.glob("log/server-*.log"), key=lambda log: log.stat().st_mtime)
        return own[-1] if own else self.data / "server.log"

    def _make_socket_folder(self) -> None:
        self.socket.mkdir(mode=0o700, exist_ok=True)
        owner = pwd.getpwnam(SERVER_USER).pw_uid if os.geteuid() == 0 else os.geteuid()
        if self.socket.stat().st_uid == 0 != owner:
            shutil.chown(self.socket, SERVER_USER, SERVER_USER)
        if self.socket.is_symlink() or self.socket.stat().st_uid != owner:
            raise ClusterFault(self.folder, f"{self.socket} is somebody else's: remove it")
        self.socket.chmod(0o755)  # whatever the umask: the gate passes through

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
) -> Cluster:
    """Make a store and start PostgreSQL; the caller makes the schema, then starts the gate.

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
    cluster = Cluster(folder)
    cluster.data.mkdir(mode=0o700)
    if root:
        shutil.chown(cluster.data, SERVER_USER, SERVER_USER)
    _initdb(cluster, binaries)
    equip_gate(
        cluster.gate,
        cluster.authority,
        Authority.create(cluster.authority, passphrase),
        database=cluster.database(),
        gates_database=make_conninfo(host=str(cluster.socket), user=GATE, dbname=DATABASE),
        hosts=hosts,
        port=port or _free_port(),
    )
    cluster.start_server()
    with administrator(cluster.database("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {DATABASE}")
    return cluster


def equip_gate(
    gate: Path,
    folder: Path,
    authority: Authority | None,
    *,
    database: str,
    gates_database: str,
    hosts: tuple[str, ...],
    port: int,
    url: str = "",
) -> Address:
    """Make a gate's folder, and note the store's address in the authority's."""
    gate.mkdir(mode=0o700)
    key, store = SigningKey.new(), uuid4()
    write_private(gate / "answer.key", key.text)
    if authority is not None:
        identity = authority.gate_identity(hosts)
        write_private(gate / "server.crt", identity.certificate)
        write_private(gate / "server.key", identity.key)
    settings = GateSettings(store, gates_database, "0.0.0.0" if hosts else "127.0.0.1", port)  # noqa: S104
    write_private(gate / "gate.json", msgspec.json.format(msgspec.json.encode(settings)).decode() + "\n")
    url = url or f"https://{hosts[0] if hosts else 'localhost'}:{port}"
    address = Address(store, url, database, key.public)
    keep_address(folder, address)
    return address


def give_address(gate: Path, database: str) -> None:
    """Note PostgreSQL's address, with the gate's password, in its folder."""
    settings = msgspec.structs.replace(settings_of(gate), database=database)
    write_private(gate / "gate.json", msgspec.json.format(msgspec.json.encode(settings)).decode() + "\n")


def _initdb(cluster: Cluster, binaries: Path) -> None:
    options = ["--username=postgres", "--auth=peer", "--no-instructions", "--encoding=UTF8", "--locale=C"]
    command = [str(binaries / "initdb"), "-D", str(cluster.data), *options, "--data-checksums"]
    if run_as_server(cluster.folder, command).returncode:
        raise ClusterFault(cluster.folder, f"initdb failed: see {cluster.folder / 'log'}")
    me = pwd.getpwuid(os.geteuid()).pw_name
    owners = {me, SERVER_USER} if me == "root" else {me}
    users = [("owner", owner, "postgres") for owner in sorted(owners)]
    users.append(("gate", gate_user() or me, GATE))
    for name, content in {
        "pg_hba.conf": _RULES,
        "pg_ident.conf": "".join(" ".join(line) + "\n" for line in users),
        "station.conf": _configuration(cluster.socket),
    }.items():
        cluster._give(name, content)  # pyright: ignore[reportPrivateUsage]
    with (cluster.data / "postgresql.conf").open("a") as file:
        file.write("include = 'station.conf'\n")


def _configuration(socket: Path) -> str:
    settings = {
        "listen_addresses": "''",
        "unix_socket_directories": f"'{socket}'",
        "max_connections": "60",
        "temp_file_limit": "'1GB'",
        "logging_collector": "on",  # into data/log: seven files, each begins anew after a week
        "log_filename": "'server-%u.log'",
        "log_truncate_on_rotation": "on",
        "log_rotation_age": "1d",
        "log_rotation_size": "0",
        "log_connections": "off",
        "log_error_verbosity": "terse",
        "log_min_error_statement": "panic",  # a statement holds personal data, the log none
        "log_parameter_max_length": "0",
        "log_parameter_max_length_on_error": "0",
    }
    return "".join(f"{name} = {value}\n" for name, value in settings.items())


def _free_port() -> int:
    for port in range(8443, 8543):
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)) != 0:
                return port
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        return int(any_port.getsockname()[1])
