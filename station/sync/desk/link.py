"""The way to the store: where its gate is, whom to trust, and this station's own key.

All of it lies in the encrypted local store, under the same key as the records.
"""

import re
import socket
import ssl
import time
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, TypeVar
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass
from uuid import UUID

import msgspec
import urllib3
from urllib3.connection import HTTPSConnection
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    MaxRetryError,
    ProtocolError,
    ProxyError,
    ReadTimeoutError,
    SSLError,
)

from station.errors import StationError
from station.models.desk import Setting
from station.models.store import Clock, DeskSession, utc_now
from station.sync import calls, signing
from station.sync.calls import Problem
from station.sync.desk.errors import (
    CannotReach,
    Intercepted,
    LineTooSlow,
    MustUpdate,
    NotTheStore,
    OpenedTwice,
    ProxyRefuses,
    ShutOut,
    StoreBusy,
    StoreFault,
)
from station.sync.signing import SigningKey

Body = TypeVar("Body", bound=msgspec.Struct)

_KEY = "central.link"
_CONNECT_S, _SILENT_S = 8.0, 40.0
_SOCKET: list[tuple[int, int, int | bytes]] = [
    (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1),
    # On a slow line the system would else take megabytes at once: they look sent, and long nothing is heard.
    (socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 16),
]
_MOST = 64 << 20
_NO_CHECK_TIME = 0x200000  # OpenSSL's X509_V_FLAG_NO_CHECK_TIME, which Python has no name for


@dataclass(frozen=True, slots=True)
class Link:
    """How this station reaches its store. What it holds is secret."""

    url: str
    store: UUID
    authority: str = field(repr=False)
    answer_key: str = field(repr=False)
    school: UUID
    station: int
    key: str = field(repr=False)

    def open(self, clock: Clock = utc_now) -> "Gate":
        """Return the gate, to be asked; nothing is connected yet."""
        return Gate(self, clock)


class Gate:
    """The gate as this station asks it, over one connection that is kept; not for two threads at once.

    Every call raises `CannotReach`, `LineTooSlow`, `Intercepted`, `ProxyRefuses`, `NotTheStore`, `ShutOut`,
    `StoreBusy`, `MustUpdate` or `StoreFault`.
    """

    def __init__(self, link: Link, clock: Clock = utc_now) -> None:
        self.link = link
        self._key = SigningKey(link.key)
        self._clock = clock
        self._learnt: tuple[int, float] | None = None
        self._last_number = 0
        self._pool = _pool(link, self._connected)
        self._line: HTTPSConnection | None = None
        self._broken_off = False
        self.receipt = ""
        """The signature of the last answer to a sync."""
        self.sent_bytes = 0

    def sync(self, call: calls.SyncCall) -> calls.SyncAnswer:
        """Say hello, bring what waits, and take the first page of what is new."""
        answer = self._call("POST", calls.SYNC, calls.pack(call), calls.SyncAnswer)
        self.receipt = self._signature
        return answer

    def read(self, reading: calls.Reading) -> calls.Pages:
        """Read on."""
        return self._call("POST", calls.PAGE, calls.pack(reading), calls.Pages)

    def wait(self, revision: int) -> int:
        """Wait until the school has moved beyond a revision, for `station.sync.calls.WAIT_S` at the most."""
        return self._call("GET", f"{calls.NEWS}?after={revision}", b"", calls.News).revision

    def break_off(self) -> None:
        """End the call under way, from another thread; it and all later ones raise `CannotReach`."""
        self._broken_off = True
        line = self._line.sock if self._line is not None else None
        if isinstance(line, socket.socket):
            with suppress(OSError):  # it has ended by itself
                # Not as TLS would: its own state belongs to the thread that reads.
                socket.socket.shutdown(line, socket.SHUT_RDWR)

    def _connected(self, line: HTTPSConnection) -> None:
        self._line = line
        if self._broken_off:
            raise ConnectionAbortedError

    def sisters(self) -> calls.Sisters:
        """Return the school's desks."""
        return self._call("GET", calls.STATIONS, b"", calls.Sisters)

    def register(self, registration: calls.Registration) -> calls.Registered:
        """Make this station's key known; raises `OpenedTwice` too."""
        return self._call("POST", calls.REGISTER, calls.pack(registration), calls.Registered)

    def close(self) -> None:
        """Let go of the connection."""
        self._pool.clear()

    def _call(self, method: str, path: str, content: bytes, kind: type[Body]) -> Body:
        said = self._ask(method, path, content)
        if isinstance(said, Problem) and said.code in ("time", "number"):
            # By now the store's time and number are known, from an answer that only the store can sign.
            self._last_number = max(self._last_number, said.last_number or 0)
            said = self._ask(method, path, content)
        if isinstance(said, Problem):
            raise _worded(said)
        try:
            return msgspec.json.decode(said, type=kind)
        except msgspec.MsgspecError:
            raise MustUpdate from None  # signed by the store, and of a form that this desk does not know

    def _ask(self, method: str, path: str, content: bytes) -> bytes | Problem:
        now_ms = self._now_ms()
        self._last_number = max(self._last_number + 1, now_ms * 1000)
        asked = self._key.sign(
            signing.Request(
                self.link.store,
                self.link.school,
                self.link.station,
                method,
                path,
                signing.digest(content),
                now_ms,
                self._last_number,
            )
        )
        self.sent_bytes = len(content)
        status, headers, body = self._send(method, path, content, asked)
        signature = headers.get(signing.ANSWER_HEADER, "")
        if not signature:
            raise CannotReach() if status in (502, 503, 504) else NotTheStore()
        try:
            answer = signing.verified(signature, self.link.answer_key, signing.Answer)
        except signing.BadSignature:
            raise NotTheStore from None
        told = (answer.store, answer.to, answer.status, answer.digest)
        if told != (self.link.store, signing.digest(asked.encode()), status, signing.digest(body)):
            raise NotTheStore
        self._learnt, self._signature = (answer.time, time.monotonic()), signature
        plain = calls.unpack(body, _MOST)
        return plain if status == 200 else msgspec.json.decode(plain, type=Problem)

    def _now_ms(self) -> int:
        """Return the store's time, as far as it is known: this machine's clock may be days off."""
        if self._learnt is None:
            return int(self._clock().timestamp() * 1000)
        then, at = self._learnt
        return then + int((time.monotonic() - at) * 1000)

    def _send(self, method: str, path: str, content: bytes, asked: str) -> tuple[int, Any, bytes]:
        headers = {signing.HEADER: f"{signing.SCHEME} {asked}", "Accept-Encoding": "zstd"}
        if content:
            headers |= {
                "Content-Encoding": "zstd",
                "Content-Type": "application/json",
                "Content-Length": str(len(content)),
            }
        try:
            response = self._pool.request(
                method,
                self.link.url + path,
                # Piece by piece: on a slow line the whole would not be gone within the time of one send.
                body=BytesIO(content) if content else None,
                headers=headers,
                preload_content=False,
                decode_content=False,
                redirect=False,
                retries=False,
                timeout=urllib3.Timeout(connect=_CONNECT_S, read=_SILENT_S),
            )
            try:
                body = response.read(_MOST + 1)
            finally:
                response.release_conn()
        except (HTTPError, OSError) as error:
            raise _of_a_connection(error) from error
        if len(body) > _MOST:
            raise NotTheStore
        return response.status, response.headers, body


def keep_link(session: DeskSession, link: Link) -> None:
    """Keep it, in place of an earlier one."""
    session.merge(Setting(key=_KEY, value=msgspec.to_builtins(link)))


def link_of(session: DeskSession) -> Link | None:
    """Return the desk's link; None where it was never connected, or to a store without a gate."""
    kept = session.get(Setting, _KEY)
    if kept is None or "answer_key" not in kept.value:
        return None
    return msgspec.convert(kept.value, Link)


def _pool(link: Link, connected: Callable[[HTTPSConnection], None]) -> urllib3.PoolManager:
    class Line(HTTPSConnection):
        def connect(self) -> None:
            super().connect()
            connected(self)

    class Lines(urllib3.HTTPSConnectionPool):
        ConnectionCls = Line  # pyright: ignore[reportAssignmentType] - as urllib3's own is

    manager: Any = _manager(link)
    manager.pool_classes_by_scheme = {**manager.pool_classes_by_scheme, "https": Lines}
    return manager


def _manager(link: Link) -> urllib3.PoolManager:
    trust = ssl.create_default_context(cadata=link.authority or None)
    trust.minimum_version = ssl.TLSVersion.TLSv1_2
    if link.authority:
        # It trusts this one anchor, which was handed over by hand: whether "now" lies within a certificate's
        # time is no question for a clock that may be days off.
        trust.verify_flags |= _NO_CHECK_TIME
    host = urlsplit(link.url).hostname or ""
    proxy = None if proxy_bypass(host) else getproxies().get("https")
    if not proxy:
        return urllib3.PoolManager(num_pools=1, maxsize=1, ssl_context=trust, socket_options=_SOCKET)
    parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    headers = None
    if parts.username:
        known = f"{unquote(parts.username)}:{unquote(parts.password or '')}".encode()
        headers = {"proxy-authorization": f"Basic {b64encode(known).decode()}"}
    address = f"{parts.scheme}://{parts.hostname}:{parts.port or 8080}"
    return urllib3.ProxyManager(
        address, num_pools=1, maxsize=1, proxy_headers=headers, ssl_context=trust, socket_options=_SOCKET
    )


def _of_a_connection(error: Exception) -> StationError:
    while isinstance(error, MaxRetryError) and error.reason is not None:
        error = error.reason
    match error:
        case ProxyError():
            refused = re.search(r"\b(40[37])\b", str(error.original_error))
            return ProxyRefuses() if refused else CannotReach()
        case SSLError():
            cause = error.args[0] if error.args else None
            return Intercepted() if isinstance(cause, ssl.SSLCertVerificationError) else CannotReach()
        case ConnectTimeoutError():
            return CannotReach()
        case ReadTimeoutError() | TimeoutError():
            return LineTooSlow()
        case ProtocolError() if any(isinstance(cause, TimeoutError) for cause in error.args):
            return LineTooSlow()
        case _:
            return CannotReach()


def _worded(problem: Problem) -> StationError:
    """Return what the desk can be told of a problem, by its code."""
    match problem.code:
        case "removed" | "unknown-station" | "signature" | "token" | "time" | "number" | "unsigned":
            return ShutOut()
        case "altered":
            return Intercepted()
        case "token-used":
            return OpenedTwice()
        case "must-update":
            return MustUpdate()
        case "slow":
            return LineTooSlow()
        case _ if problem.status in (429, 503):
            return StoreBusy()
        case _:
            return StoreFault(problem.code)
