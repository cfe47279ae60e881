"""The gate's calls over HTTP: who asks, whether it is theirs to ask, and answers that nobody can change."""

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any, TypeVar
from uuid import UUID

import msgspec
import psycopg
from anyio import to_thread
from psycopg_pool import PoolTimeout, TooManyRequests
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from station.sync import calls, signing
from station.sync.calls import Problem
from station.sync.gate.asking import Asker, Push
from station.sync.gate.checking import check_rows
from station.sync.gate.limits import Limits
from station.sync.gate.metrics import Metrics
from station.sync.gate.news import News
from station.sync.gate.problems import Refused
from station.sync.gate.store import Store, now_ms
from station.sync.signing import SigningKey

log = logging.getLogger(__name__)

_FRESH_MS = 60_000
_BODY_S = 120.0
"""Of one request's body; a desk on a bad line sends smaller batches."""
_SCHOOL_WAITS_S = 20.0
_KEY_LASTS_S = 30.0
_KEYS = 50_000
_SMALL = 1 << 16
_HEAVY = 4
"""Bodies that are worked on at the same time beyond `_SMALL` bytes: what bounds the gate's memory."""
_METHODS = {call.path: call.method for call in calls.CALLS}
_PASSING = {"40001", "40P01", "55P03", "57014"}
_DOWN = ("08", "53", "57P", "25006")

Body = TypeVar("Body", bound=msgspec.Struct)


class Gate:
    """The ASGI application ``app``, and what it holds: nothing that another gate would have to know."""

    def __init__(self, store_id: UUID, key: SigningKey, store: Store, limits: Limits) -> None:
        self._id, self._key, self._store, self._limits = store_id, key, store, limits
        self.news = News(store)
        self.metrics = Metrics()
        self._keys: OrderedDict[tuple[UUID, int], tuple[float, str | None]] = OrderedDict()
        self._schools: dict[UUID, _Queue] = {}
        self._rates, self._joining = _Rates(limits.reads_a_minute), _Rates(limits.reads_a_minute)
        self._heavy = asyncio.Semaphore(_HEAVY)
        # No routes: whatever the path and method, what is not signed learns nothing of which there are.
        self.app = Starlette(lifespan=self._live)
        self.app.router.redirect_slashes = False
        self.app.router.default = self._serve
        self._calls: dict[str, Callable[[Request, Asker], Awaitable[Any]]] = {
            calls.SYNC: self._sync,
            calls.PAGE: self._page,
            calls.NEWS: self._news,
            calls.STATIONS: self._stations,
        }

    @asynccontextmanager
    async def _live(self, _: Starlette) -> AsyncGenerator[None]:
        await self._store.pool.open()
        asking = asyncio.create_task(self.news.run())
        try:
            yield
        finally:
            asking.cancel()
            self.news.end()
            await self._store.pool.close()

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        open_to_all = request.url.path == calls.HEALTH and request.method in ("GET", "HEAD")
        response = await (self._health if open_to_all else self._answer)(request)
        await response(scope, receive, send)

    async def _health(self, _: Request) -> Response:
        good = await self._store.answers()
        return JSONResponse({"status": "ok" if good else "store"}, 200 if good else 503)

    async def _answer(self, request: Request) -> Response:
        """Do what is asked, and sign what is answered, refusals too."""
        began = time.perf_counter()
        asked = _signature(request)
        said, status, asker = Problem("", "", 0, ""), 500, None
        try:
            claimed = self._claimed(request, asked)
            if request.url.path == calls.REGISTER:
                said = await self._register(request, claimed, asked)
            else:
                asker = await self._asker(claimed, asked)
                said = await self._call(request, asker)
            status = 200
        except Exception as error:
            refused = _refusal(error)
            if refused.code == "fault":
                log.error("fault", exc_info=error)
            said, status = refused.body, refused.status
        code = said.code if isinstance(said, Problem) else "ok"
        self.metrics.note(request.url.path if request.url.path in _METHODS else "other", code, began)
        who = f"{asker.school.hex[:8]}/{asker.station}" if asker else "-"
        log.info("%s %s %s %s", request.method, status, code, who)
        return await self._signed(said, status, asker, asked, problem=isinstance(said, Problem))

    def _claimed(self, request: Request, asked: str) -> signing.Request:
        if not asked:
            raise Refused("unsigned")
        claimed = signing.claimed(asked)
        path = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        if (claimed.store, claimed.method, claimed.path) != (self._id, request.method, path):
            raise Refused("signature")
        if abs(claimed.time - now_ms()) > _FRESH_MS:
            raise Refused("time")
        return claimed

    async def _asker(self, claimed: signing.Request, asked: str) -> Asker:
        key = await self._key_of(claimed.school, claimed.station)
        if key is None:
            raise Refused("unknown-station")
        signing.verified(asked, key, signing.Request)
        # Not before: whoever only names a station uses up nothing of what it may.
        self._rates.require((claimed.school, claimed.station))
        arrived = datetime.now(UTC)
        return Asker(claimed.school, claimed.station, key, claimed.number, claimed.digest, arrived)

    async def _key_of(self, school: UUID, station: int) -> str | None:
        # Known for some seconds: whoever sends rubbish under any name costs the store nothing. What a
        # station may do is asked in the store all the same, in the transaction that does it.
        kept = self._keys.get((school, station))
        if kept and kept[0] > time.monotonic():
            return kept[1]
        key = await self._store.key_of(school, station)
        self._keys[school, station] = (time.monotonic() + _KEY_LASTS_S, key)
        while len(self._keys) > _KEYS:
            self._keys.popitem(last=False)
        return key

    async def _call(self, request: Request, asker: Asker) -> Any:
        if request.url.path not in self._calls:
            raise Refused("not-found")
        if request.method != _METHODS[request.url.path]:
            raise Refused("method")
        return await self._calls[request.url.path](request, asker)

    async def _register(self, request: Request, claimed: signing.Request, asked: str) -> Any:
        """Take a key that signs the request itself; the token says that it may."""
        if request.method != _METHODS[calls.REGISTER]:
            raise Refused("method")
        self._joining.require((claimed.school, claimed.station))
        call = await self._body(request, claimed.digest, calls.Registration)
        signing.verified(asked, call.key, signing.Request)
        answer = await self._store.register(claimed.school, claimed.station, call)
        self._keys.pop((claimed.school, claimed.station), None)
        return answer

    async def _sync(self, request: Request, asker: Asker) -> Any:
        call = await self._body(request, asker.digest, calls.SyncCall)
        push = Push(*await _aside(check_rows, call.rows, now_ms()))
        size = int(request.headers.get("content-length", "0"))
        async with self._turn(asker.school):
            until = time.monotonic() + _SCHOOL_WAITS_S
            while True:
                try:
                    return await self._store.sync(asker, call, push, size)
                except Refused as refused:  # another gate does something for this school
                    if refused.code != "busy" or time.monotonic() > until:
                        raise
                await asyncio.sleep(0.02)

    async def _page(self, request: Request, asker: Asker) -> Any:
        reading = await self._body(request, asker.digest, calls.Reading)
        return await self._store.read(asker, reading)

    async def _news(self, request: Request, asker: Asker) -> Any:
        try:
            revision = int(request.query_params.get("after", ""))
        except ValueError:
            raise Refused("body") from None
        if not 0 <= revision < 1 << 63:
            raise Refused("body")
        return calls.News(await self.news.wait(asker.school, asker.station, revision))

    async def _stations(self, _: Request, asker: Asker) -> Any:
        return await self._store.sisters(asker)

    @asynccontextmanager
    async def _turn(self, school: UUID) -> AsyncGenerator[None]:
        """Wait for the school's turn: one of its requests at a time uses a connection."""
        queue = self._schools.setdefault(school, _Queue())
        if queue.waiting >= self._limits.queue:
            raise Refused("busy")
        queue.waiting += 1
        try:
            async with queue.lock:
                yield
        finally:
            queue.waiting -= 1
            if not queue.waiting:
                self._schools.pop(school, None)

    async def _body(self, request: Request, digest: str, kind: type[Body]) -> Body:
        """Read the body whole, within its bounds, and look whether it is what was signed."""
        if request.headers.get("content-encoding") != "zstd":
            raise Refused("encoding")
        content = bytearray()
        try:
            async with asyncio.timeout(_BODY_S):
                async for part in request.stream():
                    content += part
                    if len(content) > calls.MOST_PACKED:
                        raise Refused("too-large")
        except TimeoutError:
            raise Refused("slow") from None
        packed = bytes(content)
        if signing.digest(packed) != digest:
            raise Refused("altered")
        if len(packed) < _SMALL:
            return _parsed(packed, kind)
        async with self._heavy:
            return await to_thread.run_sync(_parsed, packed, kind)

    async def _signed(
        self, said: Any, status: int, asker: Asker | None, asked: str, *, problem: bool
    ) -> Response:
        content = await _aside(calls.pack, said)
        epoch = said.epoch if isinstance(said, calls.SyncAnswer) else None
        answer = signing.Answer(
            store=self._id,
            to=signing.digest(asked.encode()),
            status=status,
            digest=signing.digest(content),
            time=now_ms(),
            number=asker.number if asker else 0,
            epoch=epoch,
            school=asker.school if asker else None,
            station=asker.station if asker else 0,
        )
        headers = {
            signing.ANSWER_HEADER: self._key.sign(answer),
            "Content-Encoding": "zstd",
            "Cache-Control": "no-store",
        }
        kind = "application/problem+json" if problem else "application/json"
        if status in (429, 503):
            headers["Retry-After"] = "5"
        if status == 401:
            headers["WWW-Authenticate"] = signing.SCHEME
        return Response(content, status, headers, kind)


class _Queue:
    """The requests of one school at this gate."""

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.waiting = 0


class _Rates:
    """How often each station has asked in this minute."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._minute = 0
        self._asked: dict[tuple[UUID, int], int] = {}

    def require(self, station: tuple[UUID, int]) -> None:
        """Count a request. Raises `Refused` where there are too many."""
        minute = int(time.monotonic() // 60)
        if minute != self._minute:
            self._minute, self._asked = minute, {}
        self._asked[station] = self._asked.get(station, 0) + 1
        if self._asked[station] > self._most:
            raise Refused("limit")


def _signature(request: Request) -> str:
    scheme, _, signature = request.headers.get(signing.HEADER, "").partition(" ")
    return signature.strip() if scheme == signing.SCHEME else ""


def _parsed(packed: bytes, kind: type[Body]) -> Body:
    try:
        return msgspec.json.decode(calls.unpack(packed), type=kind)
    except calls.Unpackable:
        raise Refused("too-large" if packed[:4] == b"\x28\xb5\x2f\xfd" else "encoding") from None
    except (msgspec.MsgspecError, ValueError):
        raise Refused("body") from None


async def _aside(work: Callable[..., Any], *given: Any) -> Any:
    """Do what may take long on a thread of its own, that the loop goes on meanwhile."""
    return await to_thread.run_sync(work, *given)


def _refusal(error: Exception) -> Refused:
    """Return what is answered to an error: by its code, never by its words."""
    match error:
        case Refused():
            return error
        case signing.BadSignature():
            return Refused("signature")
        case ClientDisconnect():
            return Refused("slow")
        case PoolTimeout() | TooManyRequests():
            return Refused("busy")
        case psycopg.Error():
            lost = isinstance(error, psycopg.OperationalError | psycopg.InterfaceError)
            state = error.sqlstate or ("08000" if lost else "")
            if state in _PASSING:
                return Refused("busy")
            if state.startswith(_DOWN):
                return Refused("store")
            log.error("the store refuses: %s", state or type(error).__name__)
            return Refused("fault")
        case _:
            return Refused("fault")
