"""One HTTP request and its answer: what failed and when is known, and nothing that comes back is without end.

By the standard library, since what matters here is whether the request had left: a client that tries again by
itself, follows redirects, or logs the address asked for (with the number in it) does too much.
"""

import socket
import ssl
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from io import BufferedReader, RawIOBase
from socket import SocketIO
from time import monotonic
from typing import Any, Final, cast
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from station.messaging.outcomes import Reason, Refused, Unreachable
from station.messaging.urls import is_local

_MOST_BODY: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class Call:
    """A request to make."""

    host: str
    port: int | None
    tls: bool
    target: str = field(repr=False)
    method: str = "POST"
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    body: bytes = field(default=b"", repr=False)
    verifies: bool = True


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, its body cut at 64 KiB."""

    status: int
    body: bytes = field(repr=False)


def ask(call: Call, connect_s: float, read_s: float, total_s: float) -> Answer | Refused | Unreachable:
    """Make a request once. What fails before it leaves may be tried again, what fails after may not."""
    connection = _connection(call, connect_s)
    try:
        connection.connect()
    except socket.gaierror:
        return Unreachable(Reason.HOST_UNKNOWN)
    except ssl.SSLError:
        return Refused(Reason.CERTIFICATE)
    except OSError:
        connection.close()
        return Unreachable(Reason.NO_CONNECTION)
    connection.sock = timed(connection.sock, read_s, total_s)
    try:
        connection.request(call.method, call.target, call.body, dict(call.headers))
        answer = connection.getresponse()
        return Answer(answer.status, answer.read(_MOST_BODY))
    except (OSError, HTTPException):
        return Unreachable(Reason.NO_ANSWER, retriable=False)
    finally:
        connection.close()


def timed(talk: socket.socket, read_s: float, total_s: float) -> socket.socket:
    """Return a connected socket whose whole talk ends in time; it raises `TimeoutError`.

    Who drips its answer never trips a time-out between two bytes.
    """
    return cast(socket.socket, _Timed(talk, read_s, monotonic() + total_s))


class _Timed:
    """As much of a socket as the libraries of HTTP and mail use, with an end to it."""

    def __init__(self, talk: socket.socket, read_s: float, ends: float) -> None:
        self._talk, self._read_s, self._ends = talk, read_s, ends

    def sendall(self, data: bytes) -> None:
        self._keep_time()
        self._talk.sendall(data)

    def makefile(self, mode: str) -> BufferedReader:  # noqa: ARG002 - they only ask for "rb"
        # The bare socket's own file keeps it open for what is still read when the library closes it.
        return BufferedReader(_Reading(self._talk.makefile("rb", buffering=0), self._keep_time))

    def close(self) -> None:
        self._talk.close()

    def _keep_time(self) -> None:
        left = self._ends - monotonic()
        if left <= 0:
            raise TimeoutError
        self._talk.settimeout(min(left, self._read_s))


class _Reading(RawIOBase):
    def __init__(self, talk: SocketIO, keep_time: Callable[[], None]) -> None:
        self._talk, self._keep_time = talk, keep_time

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int | None:
        self._keep_time()
        return self._talk.readinto(buffer)

    def close(self) -> None:
        self._talk.close()
        super().close()


def tls_context(*, verifies: bool) -> ssl.SSLContext:
    """Return TLS as this system trusts it; without looking at certificates only where the settings say so."""
    context = ssl.create_default_context()
    if not verifies:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def _connection(call: Call, connect_s: float) -> HTTPConnection:
    if not call.tls:
        return HTTPConnection(call.host, call.port, timeout=connect_s)
    context = tls_context(verifies=call.verifies)
    proxy = None if is_local(call.host) or proxy_bypass(call.host) else getproxies().get("https")
    if not proxy:
        return HTTPSConnection(call.host, call.port, timeout=connect_s, context=context)
    there = urlsplit(proxy)
    connection = HTTPSConnection(there.hostname or "", there.port or 3128, timeout=connect_s, context=context)
    headers: dict[str, str] = {}
    if there.username:
        pair = f"{unquote(there.username)}:{unquote(there.password or '')}"
        headers["Proxy-Authorization"] = f"Basic {b64encode(pair.encode()).decode()}"
    connection.set_tunnel(call.host, call.port or 443, headers)
    return connection
