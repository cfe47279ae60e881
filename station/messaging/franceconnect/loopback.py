"""The redirect's end on this machine (RFC 8252): takes one answer from the browser, and no second.

It runs only while somebody waits for it, in the caller's own thread, and hears this machine alone.
"""

import asyncio
import contextlib
import socket
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hmac import compare_digest
from types import TracebackType
from typing import Self, TypeVar
from urllib.parse import parse_qsl, urlsplit

from station.messaging.franceconnect import pages
from station.messaging.franceconnect.errors import (
    BadAnswer,
    Reason,
    RedirectTaken,
    SignInCancelled,
    TimedOut,
)

_T = TypeVar("_T")

_LOOK_S = 0.2
_HEAD_S = 10.0
_HEAD_BYTES = 32 * 1024
_MOST_FIELDS = 20
_MOST_STRANGERS = 200
"""Requests that are none of this sign-in's: a browser asks for an icon, a scanner for anything."""
_STATUS = {200: "OK", 303: "See Other", 400: "Bad Request", 404: "Not Found", 409: "Conflict"}
FINAL = "/fin"
"""What the redirect's path is followed by where the browser comes back to after the sign-out."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What the browser is shown, or where it is sent on to."""

    status: int
    body: bytes = b""
    location: str | None = None


class Loopback:
    """Listens at the redirect address from the start to the end of one sign-in."""

    def __init__(self, redirect_uri: str) -> None:
        parts = urlsplit(redirect_uri)
        self._path = parts.path or "/"
        self._socket = _bound(parts.port or 0)
        self._host = f"{parts.hostname}:{self._socket.getsockname()[1]}"
        self._runner = asyncio.Runner()
        self._server: asyncio.Server | None = None
        self._state = self._final_state = ""
        self._strangers = 0
        self._given_up = False

    @property
    def redirect_uri(self) -> str:
        """The address that the browser is sent back to, with the port that it has by now."""
        return f"http://{self._host}{self._path}"

    @property
    def final_uri(self) -> str:
        """The address that the browser is sent back to after the sign-out."""
        return self.redirect_uri + FINAL

    def __enter__(self) -> Self:
        self._runner.__enter__()
        self._runner.run(self._start())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.close()
        self._runner.__exit__(kind, error, trace)
        self._socket.close()

    def answer(self, state: str, cancelled: Callable[[], bool], seconds: float) -> Mapping[str, str]:
        """Wait for the browser to bring an answer to the asking of this ``state``, and return it.

        The browser is kept waiting for `reply`. Whatever else comes sees a plain page and changes nothing.
        Raises `SignInCancelled`, `TimedOut`; `BadAnswer` once too many others came.
        """
        self._state = state
        return self._runner.run(self._wait(self._answered, cancelled, seconds))

    def reply(self, body: bytes) -> None:
        """Show the browser that has come back a page."""
        self._runner.run(self._send(Reply(200, body)))

    def send_on(self, location: str, final_state: str, cancelled: Callable[[], bool], seconds: float) -> bool:
        """Send the browser to the sign-out; return whether it came back from it."""
        self._final_state = final_state
        self._runner.run(self._send(Reply(303, location=location)))
        try:
            self._runner.run(self._wait(self._ended, cancelled, seconds))
        except (SignInCancelled, TimedOut):
            return False
        return True

    def see_off(self, cancelled: Callable[[], bool], seconds: float) -> None:
        """Show a browser that comes back too late a plain page; what it brings is not looked at."""
        self._given_up = True
        with contextlib.suppress(SignInCancelled, TimedOut, BadAnswer):
            self._runner.run(self._wait(self._ended, cancelled, seconds))

    async def _start(self) -> None:
        loop = asyncio.get_running_loop()
        self._answered: asyncio.Future[Mapping[str, str]] = loop.create_future()
        self._reply: asyncio.Future[Reply] = loop.create_future()
        self._sent: asyncio.Future[None] = loop.create_future()
        self._ended: asyncio.Future[None] = loop.create_future()
        self._server = await asyncio.start_server(self._serve, sock=self._socket, limit=_HEAD_BYTES)

    async def _wait(self, event: "asyncio.Future[_T]", cancelled: Callable[[], bool], seconds: float) -> _T:
        end = time.monotonic() + seconds
        while not event.done():
            if cancelled():
                raise SignInCancelled(by_family=False, left=self.redirect_uri)
            if time.monotonic() > end:
                raise TimedOut
            if self._strangers >= _MOST_STRANGERS:
                raise BadAnswer(Reason.STATE)
            await asyncio.wait({event}, timeout=_LOOK_S)
        return event.result()

    async def _send(self, reply: Reply) -> None:
        self._reply.set_result(reply)
        await asyncio.wait({self._sent}, timeout=_HEAD_S)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # A browser opens connections that it may never use, and closes them when it likes.
        with contextlib.suppress(OSError, EOFError, ValueError, asyncio.LimitOverrunError):
            async with asyncio.timeout(_HEAD_S):
                head = await reader.readuntil(b"\r\n\r\n")
            await self._route(head.decode("latin-1"), writer)
        writer.close()

    async def _route(self, head: str, writer: asyncio.StreamWriter) -> None:
        request, *lines = head.split("\r\n")
        method, _, target = request.partition(" ")
        url = urlsplit(target.rpartition(" ")[0])
        headers = dict(line.lower().split(": ", 1) for line in lines if ": " in line)
        asked = parse_qsl(url.query, max_num_fields=_MOST_FIELDS)
        if method != "GET" or headers.get("host") != self._host:
            await self._turn_away(writer, Reply(400, pages.NOTHING))
        elif self._given_up and url.path == self._path:
            await _write(writer, Reply(200, pages.GIVEN_UP))
        elif url.path == self._path and _is_of(self._state, asked) and not self._answered.done():
            self._answered.set_result(dict(asked))
            await _write(writer, await self._reply)
            self._sent.set_result(None)
        elif url.path == self._path and _is_of(self._state, asked):
            await _write(writer, Reply(409, pages.TWICE))
        elif url.path == self._path + FINAL and _is_of(self._final_state, asked):
            await _write(writer, Reply(200, pages.DONE))
            if not self._ended.done():
                self._ended.set_result(None)
        else:
            await self._turn_away(writer, Reply(404, pages.NOTHING))

    async def _turn_away(self, writer: asyncio.StreamWriter, reply: Reply) -> None:
        self._strangers += 1
        await _write(writer, reply)


def _is_of(state: str, asked: list[tuple[str, str]]) -> bool:
    """Whether a request brings this state, once, as nobody else can know it."""
    brought = [value for name, value in asked if name == "state"]
    return bool(state) and len(brought) == 1 and compare_digest(brought[0].encode(), state.encode())


async def _write(writer: asyncio.StreamWriter, reply: Reply) -> None:
    head = [
        f"HTTP/1.1 {reply.status} {_STATUS[reply.status]}",
        "Content-Type: text/html; charset=utf-8",
        f"Content-Length: {len(reply.body)}",
        "Cache-Control: no-store",
        "Referrer-Policy: no-referrer",
        "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'",
        "Connection: close",
        *([f"Location: {reply.location}"] if reply.location else []),
    ]
    writer.write("\r\n".join([*head, "", ""]).encode("latin-1") + reply.body)
    await writer.drain()


def _bound(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if sys.platform == "win32":
        # There SO_REUSEADDR would let another program listen at the same port.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
    else:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(("127.0.0.1", port))
    except OSError:
        listener.close()
        raise RedirectTaken(port) from None
    return listener
