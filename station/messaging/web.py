"""One HTTP request and its answer: what failed and when is known, and nothing that comes back is without end.

By the standard library, since what matters here is whether the request had left: a client that tries again by
itself, follows redirects, or logs the address asked for (with the number in it) does too much.
"""

import socket
import ssl
from base64 import b64encode
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from threading import Event, Timer
from typing import Final
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
    try:
        with ended_after(connection.sock, total_s) as is_cut:
            connection.sock.settimeout(read_s)
            connection.request(call.method, call.target, call.body, dict(call.headers))
            answer = connection.getresponse()
            body = answer.read(_MOST_BODY)
        # Headers that end in the middle look like headers that end.
        return Unreachable(Reason.NO_ANSWER, retriable=False) if is_cut() else Answer(answer.status, body)
    except (OSError, HTTPException):
        return Unreachable(Reason.NO_ANSWER, retriable=False)
    finally:
        connection.close()


@contextmanager
def ended_after(talk: socket.socket, seconds: float) -> Generator[Callable[[], bool]]:
    """Cut a talk that goes on for too long, and give what says whether it was cut.

    Who drips its answer never trips a time-out between two bytes.
    """
    was_cut = Event()

    def cut() -> None:
        was_cut.set()
        try:
            # The plain socket's own way: TLS would wait for the other side to agree.
            socket.socket.shutdown(talk, socket.SHUT_RDWR)
        except OSError:
            return  # it ended by itself

    timer = Timer(seconds, cut)
    timer.daemon = True
    timer.start()
    try:
        yield was_cut.is_set
    finally:
        timer.cancel()


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
