"""The school's proxy: used by CONNECT; what opens the connection, or changes an answer, is refused."""

import base64
import select as sockets
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from station.sync import calls, signing
from station.sync.desk.errors import CannotReach, Intercepted, NotTheStore, ProxyRefuses
from station.sync.desk.link import Gate
from tests.messaging.servers import certificate, tls
from tests.sync.desk.desks import SchoolOfDesks

NAME, PASSWORD = "école", "p@ss:mot"


@dataclass
class Proxy:
    """Carries what is asked for by CONNECT, for those who say name and password."""

    opens: ssl.SSLContext | None = None
    """With this it is one that opens TLS: to the desk it shows a certificate of its own."""
    tunnels: list[str] = field(default_factory=list[str])
    refused: int = 0

    def __post_init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def address(self, name: str = "%C3%A9cole", password: str = "p%40ss%3Amot") -> str:
        return f"http://{name}:{password}@127.0.0.1:{self._listener.getsockname()[1]}"

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(60)

    def _serve(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._carry, args=[client], daemon=True).start()

    def _carry(self, client: socket.socket) -> None:
        with client, suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head:
                head += client.recv(4096)
            first, *lines = head.decode().split("\r\n")
            method, target, _ = first.split()
            known = base64.b64encode(f"{NAME}:{PASSWORD}".encode()).decode()
            said = dict(line.lower().split(": ", 1) for line in lines if ": " in line)
            if method != "CONNECT" or said.get("proxy-authorization") != f"basic {known}".lower():
                self.refused += 1
                client.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
                return
            self.tunnels.append(target)
            client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            if self.opens is not None:
                self.opens.wrap_socket(client, server_side=True).recv(1)
                return
            host, _, port = target.rpartition(":")
            with socket.create_connection((host, int(port))) as server:
                _pump(client, server)


def _pump(one: socket.socket, other: socket.socket) -> None:
    ways = {one: other, other: one}
    while True:
        for ready in sockets.select(list(ways), [], [])[0]:
            data = ready.recv(1 << 16)
            if not data:
                return
            ways[ready].sendall(data)


@pytest.fixture
def proxied(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Proxy, str], None]]:
    """Makes the system's proxy one of these."""
    made: list[Proxy] = []

    def use(proxy: Proxy, address: str) -> None:
        made.append(proxy)
        for name in ("no_proxy", "NO_PROXY", "https_proxy"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("HTTPS_PROXY", address)

    yield use
    for proxy in made:
        proxy.close()


def test_a_desk_syncs_through_the_schools_proxy(
    school: SchoolOfDesks, proxied: Callable[[Proxy, str], None]
) -> None:
    other = school.desk()
    proxy = Proxy()
    proxied(proxy, proxy.address())
    desk = school.desk()  # its registration goes that way too
    person = desk.person("Proxied")
    assert desk.sync().pending == 0
    other.sync()
    assert other.name(person) == "Proxied"
    assert set(proxy.tunnels) == {f"localhost:{school.central.cluster.port}"}


def test_a_proxy_that_wants_another_password_says_so(
    school: SchoolOfDesks, proxied: Callable[[Proxy, str], None]
) -> None:
    desk = school.desk()
    proxy = Proxy()
    proxied(proxy, proxy.address(password="wrong"))
    with pytest.raises(ProxyRefuses, match="HTTPS_PROXY with the name and password"):
        desk.sync()
    assert (proxy.refused, proxy.tunnels) == (1, [])


def test_a_proxy_that_is_not_there_is_a_line_that_is_down(
    school: SchoolOfDesks, proxied: Callable[[Proxy, str], None]
) -> None:
    desk = school.desk()
    proxy = Proxy()
    proxied(proxy, proxy.address())
    proxy.close()
    with pytest.raises(CannotReach):
        desk.sync()


def test_a_proxy_that_opens_the_connection_is_refused_and_the_words_say_what_to_ask(
    school: SchoolOfDesks, proxied: Callable[[Proxy, str], None], tmp_path: Path
) -> None:
    desk = school.desk()
    person = desk.person("Never seen")
    proxy = Proxy(opens=tls(*certificate(tmp_path)))
    proxied(proxy, proxy.address())
    with pytest.raises(Intercepted, match="let its address through unopened"):
        desk.sync()
    assert proxy.tunnels, "it was asked"
    assert not school.central.sql("SELECT id FROM station.person WHERE id = %s", person)


Answer = tuple[int, dict[str, str], bytes]


def altered(answer: Answer, _: Answer) -> Answer:
    status, headers, body = answer
    said = calls.unpack(body).replace(b'"revision":', b'"revision":1')
    return status, headers, calls.packed(said)


def another_status(answer: Answer, _: Answer) -> Answer:
    return 202, answer[1], answer[2]


def unsigned(answer: Answer, _: Answer) -> Answer:
    return answer[0], {}, answer[2]


def signed_by_somebody_else(answer: Answer, _: Answer) -> Answer:
    told = signing.jws.extract_compact(answer[1][signing.ANSWER_HEADER].encode()).payload
    again = signing.SigningKey.new().sign(signing.msgspec.json.decode(told, type=signing.Answer))
    return answer[0], {signing.ANSWER_HEADER: again}, answer[2]


def of_before(_: Answer, before: Answer) -> Answer:
    return before


@pytest.mark.parametrize(
    "change",
    [altered, another_status, unsigned, signed_by_somebody_else, of_before],
    ids=lambda one: one.__name__,
)
def test_an_answer_that_was_changed_on_its_way_is_refused(
    school: SchoolOfDesks, monkeypatch: pytest.MonkeyPatch, change: Callable[[Answer, Answer], Answer]
) -> None:
    """As by whoever ends TLS before the gate: an answer is good only as it was signed, to this request."""
    desk = school.desk()
    person = desk.person("Here")
    send, before = Gate._send, list[Answer]()

    def keep(gate: Gate, *asked: Any) -> Answer:
        before.append(send(gate, *asked))
        return before[-1]

    monkeypatch.setattr(Gate, "_send", keep)
    desk.sync()
    desk.rename(person, "There")
    monkeypatch.setattr(Gate, "_send", lambda gate, *asked: change(send(gate, *asked), before[0]))
    with pytest.raises(NotTheStore):
        desk.sync()
    monkeypatch.undo()
    with desk.store.read() as session:
        assert session.desk.school_id == school.school
    assert desk.sync().pending == 0
    school.assert_equal()


def test_a_refused_time_is_asked_for_once_more_with_the_stores(
    school: SchoolOfDesks, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = school.desk()
    desk.sync()
    assert desk.link is not None
    send, statuses = Gate._send, list[int]()

    def counted(gate: Gate, *asked: Any) -> Answer:
        answer = send(gate, *asked)
        statuses.append(answer[0])
        return answer

    monkeypatch.setattr(Gate, "_send", counted)
    gate = desk.link.open(lambda: desk.clock().replace(year=2020))
    gate.sisters()
    gate.sisters()
    gate.close()
    assert statuses == [401, 200, 200], "learnt once, and carried on"
