"""Running a gate: its folder, TLS, and what it gives up before it listens to anybody.

DIR/gate.json   the store, PostgreSQL's address for the gate, where to listen, limits
DIR/answer.key  the key that signs answers, the same at all gates of a store
DIR/server.crt, DIR/server.key   TLS; without them the operator's load balancer ends it
"""

import asyncio
import logging
import os
import pwd
import ssl
from importlib import import_module
from logging.handlers import RotatingFileHandler
from pathlib import Path
from uuid import UUID

import h11
import msgspec
import uvicorn
from msgspec import Struct
from uvicorn.protocols.http.h11_impl import H11Protocol

from station.errors import StationError
from station.sync.gate.app import Gate
from station.sync.gate.limits import Limits
from station.sync.gate.store import Store
from station.sync.gate.tables import shared_kinds, trail
from station.sync.signing import SigningKey

_HEAD_S = 15.0
_MOST_CONNECTIONS = 20_000


class GateMissing(StationError):
    """The folder holds no gate's settings."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder} holds no gate: name the folder that `central init` or `create` made")


class GateSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """What ``gate.json`` says."""

    store: UUID
    database: str
    listen: str = "127.0.0.1"
    port: int = 8443
    connections: int = 20
    """To PostgreSQL, at the most."""
    metrics_port: int | None = None
    limits: Limits = Limits()


def settings_of(folder: Path) -> GateSettings:
    """Return a gate's settings; raises `GateMissing`."""
    try:
        return msgspec.json.decode((folder / "gate.json").read_bytes(), type=GateSettings)
    except (OSError, msgspec.MsgspecError):
        raise GateMissing(folder) from None


def serve(folder: Path, user: str | None = None, log: Path | None = None) -> None:
    """Serve until a signal ends it. Started as root, it acts as ``user`` from when it has what it needs."""
    _log_to(log)
    os.chdir("/")
    settings = settings_of(folder)
    key = SigningKey((folder / "answer.key").read_text())
    store = Store(settings.database, key.public, settings.limits, settings.connections)
    gate = Gate(settings.store, key, store, settings.limits)
    tls = (folder / "server.crt").exists()
    config = uvicorn.Config(
        gate.app,
        host=settings.listen,
        port=settings.port,
        loop="asyncio",
        http=HeadInTime,
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        limit_concurrency=_MOST_CONNECTIONS,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=2,
        h11_max_incomplete_event_size=1 << 14,
        ssl_certfile=str(folder / "server.crt") if tls else None,
        ssl_keyfile=str(folder / "server.key") if tls else None,
    )
    config.load()
    if config.ssl is not None:
        config.ssl.minimum_version = ssl.TLSVersion.TLSv1_2
    socket = config.bind_socket()
    if settings.metrics_port is not None:
        gate.metrics.serve(settings.metrics_port)
    if user is not None and os.geteuid() == 0:
        _become(user)
    uvicorn.Server(config).run(sockets=[socket])


class HeadInTime(H11Protocol):
    """HTTP/1.1 whose requests' heads must come within some seconds: a slow one would stay for ever."""

    _late: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for the first head."""
        super().connection_made(transport)
        self._await_head()

    def data_received(self, data: bytes) -> None:
        """Take bytes in, and see whether a head is still awaited."""
        super().data_received(data)
        if self.conn.our_state is h11.IDLE:
            self._await_head()
        elif self._late is not None:
            self._late.cancel()
            self._late = None

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no more."""
        if self._late is not None:
            self._late.cancel()
        super().connection_lost(exc)

    def _await_head(self) -> None:
        if self._late is None:
            self._late = self.loop.call_later(_HEAD_S, self.transport.close)


def _become(user: str) -> None:
    """Act as another user for good. What is imported late is imported before: it may be root's alone."""
    for name in (
        "anyio._backends._asyncio",
        "encodings.idna",
        "psycopg.types.json",
        "uuid",
        "uvicorn.lifespan.on",
        "uvicorn.loops.asyncio",
    ):
        import_module(name)
    for kind in shared_kinds():
        _ = kind.page, kind.by_id
    _ = trail().page, trail().role_changes
    entry = pwd.getpwnam(user)
    os.setgroups([])
    os.setgid(entry.pw_gid)
    os.setuid(entry.pw_uid)
    logging.getLogger(__name__).info("acts as %s", user)


def _log_to(path: Path | None) -> None:
    """Log who called what and how it ended: no names, no bodies, nothing of a person."""
    handler: logging.Handler = logging.StreamHandler()
    if path is not None:
        handler = RotatingFileHandler(path, maxBytes=10 << 20, backupCount=5)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for noisy in ("uvicorn", "psycopg.pool"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
