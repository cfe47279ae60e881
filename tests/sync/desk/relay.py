"""A relay before the store: it counts round trips, holds back, or cuts the cable after so many bytes."""

import heapq
import selectors
import socket
import threading
import time
from dataclasses import dataclass, field, replace

from station.sync.desk.link import Link


@dataclass
class Relay:
    """Listens on a port of its own until it is closed."""

    target: int
    cut_after: int | None = None
    """Bytes, of both directions together, after which the connection is gone."""
    one_way_s: float = 0.0
    passed: int = 0
    trips: int = 0
    """Times that the client got an answer after it had spoken."""
    _listener: socket.socket = field(default_factory=lambda: socket.create_server(("127.0.0.1", 0)))

    def __post_init__(self) -> None:
        self.port = int(self._listener.getsockname()[1])
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def through(self, link: Link) -> Link:
        """The same way to the store, by this relay."""
        return replace(link, url=f"https://localhost:{self.port}")

    def again(self, cut_after: int | None) -> None:
        """Start counting anew."""
        self.cut_after, self.passed, self.trips = cut_after, 0, 0

    def close(self) -> None:
        self._listener.close()
        # The thread sits in accept, which a close does not wake on every system.
        try:
            socket.create_connection(("127.0.0.1", self.port), 1).close()
        except OSError:
            return
        finally:
            self._thread.join(5)

    def _serve(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            with client, socket.create_connection(("127.0.0.1", self.target)) as server:
                for one in (client, server):
                    one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._carry(client, server)

    def _carry(self, client: socket.socket, server: socket.socket) -> None:
        waiting: list[tuple[float, int, socket.socket, bytes]] = []
        spoke, number = False, 0
        with selectors.DefaultSelector() as selector:
            selector.register(client, selectors.EVENT_READ, server)
            selector.register(server, selectors.EVENT_READ, client)
            while True:
                pause = max(0.0, waiting[0][0] - time.monotonic()) if waiting else None
                for key, _ in selector.select(pause):
                    try:
                        data = key.fileobj.recv(1 << 16)  # type: ignore[union-attr]
                    except OSError:
                        data = b""
                    if self.cut_after is not None and self.passed + len(data) > self.cut_after:
                        data = data[: self.cut_after - self.passed]
                        _send(key.data, data)
                        self.passed += len(data)
                        return
                    if not data:
                        while waiting:
                            _, _, to, rest = heapq.heappop(waiting)
                            _send(to, rest)
                        return
                    self.passed += len(data)
                    spoke = spoke or key.fileobj is client
                    number += 1
                    heapq.heappush(waiting, (time.monotonic() + self.one_way_s, number, key.data, data))
                while waiting and waiting[0][0] <= time.monotonic():
                    _, _, to, data = heapq.heappop(waiting)
                    _send(to, data)
                    if to is client and spoke:
                        self.trips += 1
                        spoke = False


def _send(to: socket.socket, data: bytes) -> None:
    try:
        to.sendall(data)
    except OSError:
        return
