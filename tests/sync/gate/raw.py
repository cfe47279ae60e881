"""A station's key and raw HTTP: what speaks to the gate without being a desk."""

import http.client
import json
import ssl
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from station.sync import calls, signing
from station.sync.desk.link import Link
from station.sync.gate.tables import kinds
from station.sync.signing import SigningKey


@dataclass
class Attacker:
    """A station's key, and a socket."""

    link: Link
    number: int = field(default_factory=lambda: int(datetime.now(UTC).timestamp() * 1_000_000))

    def sign(self, how: str, where: str, body: bytes, **lies: Any) -> str:
        self.number += 1
        told: dict[str, Any] = {
            "store": self.link.store, "school": self.link.school, "station": self.link.station,
            "method": how, "path": where, "digest": signing.digest(body),
            "time": int(datetime.now(UTC).timestamp() * 1000), "number": self.number,
        }  # fmt: skip
        key = lies.pop("key", self.link.key)
        return SigningKey(key).sign(signing.Request(**told | lies))

    def connect(self) -> http.client.HTTPSConnection:
        trust = ssl.create_default_context(cadata=self.link.authority)
        return http.client.HTTPSConnection(self.link.url.removeprefix("https://"), context=trust, timeout=30)

    def send(
        self, method: str, path: str, body: bytes = b"", signature: str | None = None, **headers: str
    ) -> tuple[int, dict[str, Any]]:
        """Send as it is; returns the status and the body, which must be signed by the store."""
        said = {"Content-Encoding": "zstd", **headers}
        if signature is not None:
            said["Authorization"] = f"Station {signature}"
        connection = self.connect()
        try:
            connection.request(method, path, body, said)
            answer = connection.getresponse()
            content = answer.read()
        finally:
            connection.close()
        proof = signing.verified(answer.headers["Station-Signature"], self.link.answer_key, signing.Answer)
        assert (proof.status, proof.digest) == (answer.status, signing.digest(content))
        assert proof.to == signing.digest((signature or "").encode())
        return answer.status, json.loads(calls.unpack(content))

    def call(self, where: str, body: Any, **lies: Any) -> tuple[int, dict[str, Any]]:
        content = body if isinstance(body, bytes) else calls.packed(json.dumps(body, default=str).encode())
        return self.send("POST", where, content, self.sign("POST", where, content, **lies))


def hello(**more: Any) -> dict[str, Any]:
    return {"version": "x", "layout": calls.LAYOUT, "incarnation": str(uuid4()), **more}


def refused(answer: tuple[int, dict[str, Any]], status: int, code: str) -> None:
    assert (answer[0], answer[1].get("code")) == (status, code), answer
    assert answer[1]["type"] == f"urn:station:problem:{code}"
    assert set(answer[1]) <= {"type", "title", "status", "code", "last_number"}


def person(**changes: Any) -> dict[str, Any]:
    kind = kinds()["person"]
    names = [name for name in kind.columns if name not in {"school_id", "revision", "purged"}]
    row = dict.fromkeys(names)
    row |= {
        "id": uuid4().hex, "kind": "student", "last_name": "Payet", "first_name": "Inès", "origin": "roster",
        "other_first_names": [], "groups": [], "doubts": [], "gone": 0, "station": 1,
        "stamp": int(datetime.now(UTC).timestamp() * 1000) << 16,
    }  # fmt: skip
    return row | changes


def sent(*rows: dict[str, Any]) -> dict[str, Any]:
    return {"person": {"columns": list(rows[0]), "values": [list(row.values()) for row in rows]}}
