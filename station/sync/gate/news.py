"""Waiting for news: one question a second to the store for all who wait at this gate."""

import asyncio
import logging
from collections.abc import Generator
from contextlib import contextmanager
from uuid import UUID

import psycopg
from psycopg_pool import PoolTimeout, TooManyRequests

from station.sync.calls import WAIT_S
from station.sync.gate.problems import Refused
from station.sync.gate.store import Store

log = logging.getLogger(__name__)

_EVERY_S = 1.0
_Waiter = tuple[UUID, int, int]


class News:
    """Who waits here, and for what: each wait ends when the school has moved, or after `WAIT_S`."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._waiting: dict[asyncio.Future[int], _Waiter] = {}

    @property
    def count(self) -> int:
        """How many wait."""
        return len(self._waiting)

    async def wait(self, school: UUID, station: int, revision: int) -> int:
        """Return the school's revision, once it is beyond what is known; a removed station is refused."""
        with self._place(school, station, revision) as told:
            try:
                return await asyncio.wait_for(told, WAIT_S)
            except TimeoutError:
                return revision

    async def run(self) -> None:
        """Ask, once a second, as long as anybody waits."""
        while True:
            await asyncio.sleep(_EVERY_S)
            if not self._waiting:
                continue
            try:
                moved = await self._store.moved(list(set(self._waiting.values())))
            except (psycopg.Error, PoolTimeout, TooManyRequests, Refused) as error:
                log.warning("news: the store does not answer (%s)", type(error).__name__)
                continue
            self._tell({(school, station): (revision, gone) for school, station, revision, gone in moved})

    def end(self) -> None:
        """End all waits: the gate stops."""
        for told, (_, _, revision) in self._waiting.items():
            if not told.done():
                told.set_result(revision)

    @contextmanager
    def _place(self, school: UUID, station: int, revision: int) -> Generator["asyncio.Future[int]"]:
        told: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._waiting[told] = (school, station, revision)
        try:
            yield told
        finally:
            del self._waiting[told]

    def _tell(self, moved: dict[tuple[UUID, int], tuple[int, bool]]) -> None:
        for told, (school, station, known) in list(self._waiting.items()):
            revision, gone = moved.get((school, station), (known, False))
            if told.done():
                continue
            if gone:
                told.set_exception(Refused("removed"))
            elif revision > known:
                told.set_result(revision)
