"""What desks ask of a gate all day, for locust, which `test_soak.py` starts; each user is a station.

``STATION_LOAD`` names a file of the stations: their links, and the file of the authority's certificate.
"""

import itertools
import json
import os
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import msgspec
from locust import HttpUser, constant, task  # pyright: ignore[reportUnknownVariableType]

from station.sync import calls
from station.sync.desk.link import Link
from tests.sync.gate.raw import Attacker, hello, person, sent

TOLD = json.loads(Path(os.environ["STATION_LOAD"]).read_text())
LINKS = itertools.cycle(msgspec.convert(TOLD["links"], list[Link]))


class Desk(HttpUser):
    """A desk that brings ten rows, reads on, and looks who else there is, without a pause."""

    wait_time = constant(0)  # pyright: ignore[reportUnknownVariableType, reportUnannotatedClassAttribute]
    host = "https://localhost"

    def on_start(self) -> None:
        """Say hello: the store's epoch must be known before anything is brought."""
        self.who = Attacker(next(LINKS))
        self.host = self.who.link.url
        self.client.verify = TOLD["authority"]
        self.known: dict[str, Any] = {"incarnation": str(uuid4()), "marked": 2**62}
        said = self.ask(calls.SYNC, hello(**self.known))
        self.known["epoch"] = said["epoch"]

    def ask(self, path: str, body: dict[str, Any] | None) -> dict[str, Any]:
        """Send it signed; what is refused counts as a failure, by its code."""
        content = calls.packed(json.dumps(body, default=str).encode()) if body is not None else b""
        method = "POST" if content else "GET"
        signed = {"Authorization": f"Station {self.who.sign(method, path, content)}"}
        with self.client.request(
            method, self.who.link.url + path, data=content or None, name=path, catch_response=True,
            headers=signed | ({"Content-Encoding": "zstd"} if content else {}),
        ) as answer:  # fmt: skip
            # `requests` has unpacked it, where its urllib3 knows zstd.
            raw = answer.content
            plain = calls.unpack(raw) if raw[:4] == b"\x28\xb5\x2f\xfd" else raw
            told = json.loads(plain) if plain else {}
            if answer.status_code == 200:
                answer.success()
            else:
                answer.failure(told.get("code", f"status {answer.status_code}"))
            return told

    @task(3)
    def bring(self) -> None:
        """Bring ten rows."""
        self.ask(calls.SYNC, hello(rows=sent(*(person() for _ in range(10))), **self.known))

    @task(2)
    def read(self) -> None:
        """Read the first page of the school."""
        self.ask(calls.PAGE, {"after": {"person": [0, str(UUID(int=0))]}, "own_until": 2**62, "limit": 100})

    @task(1)
    def sisters(self) -> None:
        """See who else there is."""
        self.ask(calls.STATIONS, None)
