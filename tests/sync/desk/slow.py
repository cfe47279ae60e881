"""A line that takes so many bytes a second up, as from a school in the hills; down it is quick."""

import asyncio
import threading
from dataclasses import replace

from station.sync.desk.link import Link

_PIECE = 1024


class SlowLine:
    """Listens on a port of its own until it is closed. All that goes up shares the line."""

    def __init__(self, target: int, bytes_a_second: int) -> None:
        self._target, self._rate = target, bytes_a_second
        self._loop = asyncio.new_event_loop()
        self._listening, self.under_way = threading.Event(), threading.Event()
        self.passed = 0
        """Bytes that went up."""
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        assert self._listening.wait(60)

    def through(self, link: Link) -> Link:
        """The same way to the store, by this line."""
        return replace(link, url=f"https://localhost:{self.port}")

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join(60)

    def _run(self) -> None:
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    async def _serve(self) -> None:
        self._end, self._line = asyncio.Event(), asyncio.Lock()
        self._carrying = set[asyncio.Task[None]]()
        server = await asyncio.start_server(self._carry, "127.0.0.1", 0, limit=_PIECE)
        self.port = int(server.sockets[0].getsockname()[1])
        self._listening.set()
        await self._end.wait()
        server.close()
        for task in self._carrying:
            task.cancel()
        await asyncio.gather(*self._carrying, return_exceptions=True)

    async def _carry(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        store, to_store = await asyncio.open_connection("127.0.0.1", self._target)
        both = [
            asyncio.create_task(self._up(client, to_store)),
            asyncio.create_task(self._down(store, to_client)),
        ]
        self._carrying.update(both)
        await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        for task in both:
            task.cancel()
        self._carrying.difference_update(both)
        for one in (to_client, to_store):
            one.transport.abort()

    async def _up(self, client: asyncio.StreamReader, to_store: asyncio.StreamWriter) -> None:
        while piece := await client.read(_PIECE):
            async with self._line:
                through = asyncio.Event()
                self._loop.call_later(len(piece) / self._rate, through.set)
                await through.wait()
            self.passed += len(piece)
            if self.passed > 8 * _PIECE:
                self.under_way.set()
            to_store.write(piece)
            await to_store.drain()

    async def _down(self, store: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        while piece := await store.read(1 << 16):
            to_client.write(piece)
            await to_client.drain()
