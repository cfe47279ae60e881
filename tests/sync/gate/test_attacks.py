"""Who has a station's key and raw HTTP: what the gate refuses, and what it costs nobody else."""

import json
import socket
import ssl
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import pytest
import zstandard

from station.sync import calls, signing
from station.sync.central.stations import remove_station
from station.sync.gate.tables import kinds
from station.sync.signing import SigningKey
from tests.sync.conftest import Central
from tests.sync.gate.raw import Attacker, hello, person, refused, sent


def test_health_is_open_and_tells_nothing(attacker: Attacker) -> None:
    connection = attacker.connect()
    connection.request("GET", "/health")
    answer = connection.getresponse()
    assert (answer.status, answer.read()) == (200, b'{"status":"ok"}')
    connection.close()


def test_a_signed_unknown_path_is_404(attacker: Attacker) -> None:
    refused(attacker.call("/v1/all", {}), 404, "not-found")
    refused(attacker.send("PUT", "/v1/sync", b"", attacker.sign("PUT", "/v1/sync", b"")), 405, "method")


LIES: dict[str, dict[str, Any]] = {
    "another store": {"store": uuid4()},
    "another path": {"path": "/v1/page"},
    "another query": {"path": "/v1/sync?x=1"},
    "another method": {"method": "GET"},
    "another key": {"key": SigningKey.new().text},
}


@pytest.mark.parametrize("lie", LIES)
def test_a_signature_for_something_else(attacker: Attacker, lie: str) -> None:
    refused(attacker.call(calls.SYNC, hello(), **LIES[lie]), 401, "signature")


def test_another_station_or_school_by_ones_own_key(central: Central, attacker: Attacker) -> None:
    other = central.desk_of(central.new_uai(), "Accueil")
    refused(attacker.call(calls.SYNC, hello(), school=other.school), 401, "signature")
    refused(attacker.call(calls.SYNC, hello(), school=uuid4()), 401, "unknown-station")
    refused(attacker.call(calls.SYNC, hello(), station=99), 401, "unknown-station")


def test_an_altered_body(attacker: Attacker) -> None:
    good, bad = (calls.packed(json.dumps(hello()).encode()) for _ in range(2))
    refused(attacker.send("POST", calls.SYNC, bad, attacker.sign("POST", calls.SYNC, good)), 401, "altered")


def test_a_replayed_write(attacker: Attacker) -> None:
    body = calls.packed(json.dumps(hello()).encode())
    signature = attacker.sign("POST", calls.SYNC, body)
    assert attacker.send("POST", calls.SYNC, body, signature)[0] == 200
    again = attacker.send("POST", calls.SYNC, body, signature)
    refused(again, 401, "number")
    assert again[1]["last_number"] == attacker.number
    refused(attacker.call(calls.SYNC, hello(), number=attacker.number - 5), 401, "number")


@pytest.mark.parametrize("seconds", [-3600, -70, 70, 86_400])
def test_a_request_of_another_time(attacker: Attacker, seconds: int) -> None:
    at = int(datetime.now(UTC).timestamp() * 1000) + seconds * 1000
    refused(attacker.call(calls.SYNC, hello(), time=at), 401, "time")


def test_a_removed_station_is_out_at_once_and_so_is_its_wait(central: Central) -> None:
    uai = central.new_uai()
    one = Attacker(central.desk_of(uai, "Accueil"))
    assert one.call(calls.SYNC, hello())[0] == 200
    path = f"{calls.NEWS}?after=0"
    with ThreadPoolExecutor(1) as pool:
        waits = pool.submit(one.send, "GET", path, b"", one.sign("GET", path, b""))
        remove_station(central.authority, uai, "Accueil")
        refused(one.call(calls.SYNC, hello()), 401, "removed")
        reading = {"after": {"person": [0, str(UUID(int=0))]}}
        refused(one.call(calls.PAGE, reading), 401, "removed")
        refused(waits.result(20), 401, "removed")


BODIES: dict[str, tuple[bytes, int, str]] = {
    "nothing": (b"", 400, "body"),
    "no zstd": (b"{}" * 50, 415, "encoding"),
    "no JSON": (calls.packed(b"{"), 400, "body"),
    "another form": (calls.packed(b"[]"), 400, "body"),
    "unknown field": (calls.packed(json.dumps(hello(more=1)).encode()), 400, "body"),
    "deep": (calls.packed(b"[" * 100_000), 400, "body"),
    "a huge number": (calls.packed(json.dumps(hello(pending=10**400)).encode()), 400, "body"),
    "a naive clock": (calls.packed(json.dumps(hello(clock="2026-11-28T09:00:00")).encode()), 400, "body"),
    "a null in a text": (calls.packed(json.dumps(hello(version="a\0")).encode()), 400, "body"),
    "an identifier and more": (
        calls.packed(json.dumps(hello(claims=[["i.payet\n", str(uuid4()), True]])).encode()), 400, "body",
    ),
    "a bomb": (calls.packed(b" " * (1 << 30)), 413, "too-large"),
    "a bomb in a bomb": (calls.packed(calls.packed(b" " * (1 << 24)) * 4000), 400, "body"),
    "a wide window": (
        zstandard.ZstdCompressor(
            compression_params=zstandard.ZstdCompressionParameters(window_log=27)
        ).compress(b" " * (1 << 26)), 413, "too-large",
    ),
    "too long": (bytes(calls.MOST_PACKED + 1), 413, "too-large"),
}  # fmt: skip


@pytest.mark.parametrize("body", BODIES)
def test_a_body_that_is_none(attacker: Attacker, body: str) -> None:
    content, status, code = BODIES[body]
    refused(attacker.call(calls.SYNC, content), status, code)


ROWS: dict[str, tuple[dict[str, Any], str]] = {
    "tomorrow": ({"stamp": 1 << 62}, "future"),
    "no date": ({"birth_date": "soon"}, "form"),
    "no text": ({"last_name": None}, "form"),
    "a null in it": ({"last_name": "a\0b"}, "text"),
    "a null deep in it": ({"groups": [{"a": ["\0"]}]}, "text"),
    "a number for a text": ({"last_name": 5}, "form"),
    "too long a text": ({"last_name": "x" * 30_000}, "form"),
    "too big a number": ({"station": 2**40}, "form"),
    "SQL": ({"gone": "0); DROP TABLE station.person; --"}, "form"),
}


@pytest.mark.parametrize("row", ROWS)
def test_a_bad_row_is_refused_by_itself(attacker: Attacker, known: dict[str, Any], row: str) -> None:
    changes, reason = ROWS[row]
    bad, good = person(**changes), person()
    status, answer = attacker.call(calls.SYNC, hello(rows=sent(bad, good), **known))
    assert (status, answer.get("held", "")) == (200, "")
    assert answer["pushed"] >= 1
    assert answer["refused"] == {"person": [[str(UUID(bad["id"])), reason]]}


WORDS = ["'; DROP TABLE station.person; --", "%s", "%(school)s", "$1", "\\", "{}", "last_name) VALUES (1"]


@pytest.mark.parametrize("word", WORDS)
def test_no_word_of_a_request_becomes_sql(
    central: Central, attacker: Attacker, known: dict[str, Any], word: str
) -> None:
    """Names that are no table's or column's never reach a statement; values go in as values."""
    row = person(last_name=word)
    assert attacker.call(calls.SYNC, hello(rows=sent(row), **known))[0] == 200
    assert central.sql("SELECT last_name FROM station.person WHERE id = %s", UUID(row["id"])) == [(word,)]
    stranger = {"person": {"columns": [*row, word], "values": []}}
    refused(attacker.call(calls.SYNC, hello(rows=stranger, **known)), 400, "body")
    refused(attacker.call(calls.SYNC, hello(rows={word: stranger["person"]}, **known)), 400, "body")
    claims = [[word[:40], str(uuid4()), True]]
    refused(attacker.call(calls.SYNC, hello(claims=claims, **known)), 400, "body")
    assert attacker.call(calls.PAGE, {"after": {word: [0, str(UUID(int=0))]}})[1] == {
        "revision": 1, "pages": {},
    }  # fmt: skip


def test_a_slow_head_is_let_go(attacker: Attacker) -> None:
    host, port = attacker.link.url.removeprefix("https://").split(":")
    trust = ssl.create_default_context(cadata=attacker.link.authority)
    with (
        socket.create_connection((host, int(port)), 30) as raw,
        trust.wrap_socket(raw, server_hostname=host) as line,
    ):
        line.sendall(b"GET /v1/stations HTTP/1.1\r\nHost: x\r\nX: ")
        line.settimeout(40)
        assert line.recv(1) == b"", "the gate ends it"


def test_pipelined_requests_are_answered_each_in_turn(attacker: Attacker) -> None:
    host, port = attacker.link.url.removeprefix("https://").split(":")
    trust = ssl.create_default_context(cadata=attacker.link.authority)
    head = "GET {} HTTP/1.1\r\nHost: x\r\nAuthorization: Station {}\r\n\r\n"
    asked = "".join(head.format(calls.STATIONS, attacker.sign("GET", calls.STATIONS, b"")) for _ in range(20))
    with (
        socket.create_connection((host, int(port)), 30) as raw,
        trust.wrap_socket(raw, server_hostname=host) as line,
    ):
        line.sendall(asked.encode() + head.format("/v1/sync", "x").encode())
        found = b""
        while found.count(b"HTTP/1.1 200") < 20 or b"HTTP/1.1 401" not in found:
            part = line.recv(1 << 16)
            assert part, found[-500:]
            found += part


def test_a_stream_of_requests_that_never_ends_and_one_that_is_cut(attacker: Attacker) -> None:
    """Chunks without a length are counted as they come; a body that is cut short takes nothing with it."""
    asked = attacker.sign("POST", calls.SYNC, b"")
    host, port = attacker.link.url.removeprefix("https://").split(":")
    trust = ssl.create_default_context(cadata=attacker.link.authority)
    head = "POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Encoding: zstd\r\n"
    head += f"Authorization: Station {asked}\r\n"
    for how in ("Transfer-Encoding: chunked", "Content-Length: 1000"):
        with (
            socket.create_connection((host, int(port)), 30) as raw,
            trust.wrap_socket(raw, server_hostname=host) as line,
        ):
            line.sendall(f"{head}{how}\r\n\r\n".encode())
            if how.startswith("Content"):
                line.sendall(b"x" * 10)
                continue
            chunk = b"%x\r\n%s\r\n" % (1 << 20, bytes(1 << 20))
            for _ in range(9):
                line.sendall(chunk)
            assert line.recv(1 << 12).startswith(b"HTTP/1.1 413")
    assert attacker.call(calls.SYNC, hello())[0] == 200


def test_an_unknown_or_empty_role_in_an_audit_line_stops_nobody(
    attacker: Attacker, known: dict[str, Any]
) -> None:
    """The line is refused by itself; the good one beside it, and the next sync, are taken."""
    roles: list[Any] = ["", "headmaster", None, [], {}, 5]
    told = [{"role": role} for role in roles] + [[], ["role"], {}]
    faulty = [line(seq, facts=facts) for seq, facts in enumerate(told, 1)]
    good = line(len(told) + 1, facts={"role": "secretary"})
    rows = {"audit_entry": {"columns": list(good), "values": [list(one.values()) for one in [*faulty, good]]}}
    status, answer = attacker.call(calls.SYNC, hello(rows=rows, **known))
    assert status == 200
    assert {reason for _, reason in answer["refused"]["audit_entry"]} == {"role"}
    assert len(answer["refused"]["audit_entry"]) == len(told)
    status, answer = attacker.call(calls.SYNC, hello(**known))
    assert [change[3] for change in answer["changes"]] == ["secretary"]


def line(seq: int, **changes: Any) -> dict[str, Any]:
    """One line of the audit, of nobody: before the first operator everybody may name one."""
    kind = kinds()["audit_entry"]
    row = dict.fromkeys([name for name in kind.columns if name not in {"school_id", "revision", "purged"}])
    now = datetime.now(UTC)
    row |= {
        "station": 1, "incarnation": uuid4().hex, "seq": seq, "stamp": int(now.timestamp() * 1000) << 16,
        "at": now.strftime("%Y-%m-%d %H:%M:%S.%f"), "act": "operator_role_changed", "subject_id": uuid4().hex,
        "facts": {}, "link": "",
    }  # fmt: skip
    return {name: value for name, value in (row | changes).items() if name in kind.columns}


def test_a_crowd_of_one_school_holds_nobody_else_up(central: Central, attacker: Attacker) -> None:
    """One school asks as much as it can: it is let in one after the other, the neighbour is served."""
    neighbour = Attacker(central.desk_of(central.new_uai(), "Accueil"))
    crowd = [Attacker(attacker.link, attacker.number + 1_000_000 * n) for n in range(1, 41)]
    with ThreadPoolExecutor(41) as pool:
        asked = [pool.submit(one.call, calls.SYNC, hello()) for one in crowd]
        assert neighbour.call(calls.SYNC, hello())[0] == 200
        codes = {answer.result()[1].get("code", "ok") for answer in asked}
    assert codes <= {"ok", "busy", "number"}
    busy = central.sql("SELECT count(*) FROM pg_stat_activity WHERE usename = 'station_gate'")
    assert busy[0][0] <= 20


def test_an_answer_is_of_the_bytes_that_were_sent(attacker: Attacker) -> None:
    """`Attacker.send` has looked at each answer's signature; here the answer is another request's."""
    body = calls.packed(json.dumps(hello()).encode())
    signature = attacker.sign("POST", calls.SYNC, body)
    connection = attacker.connect()
    headers = {"Content-Encoding": "zstd", "Authorization": f"Station {signature}"}
    connection.request("POST", calls.SYNC, body, headers)
    answer = connection.getresponse()
    proof = signing.verified(answer.headers["Station-Signature"], attacker.link.answer_key, signing.Answer)
    assert signing.digest(answer.read()) == proof.digest
    assert proof.to != signing.digest(attacker.sign("POST", calls.SYNC, body).encode())
    connection.close()
    with pytest.raises(signing.BadSignature):
        signing.verified(answer.headers["Station-Signature"], SigningKey.new().public, signing.Answer)


def test_nothing_personal_is_in_the_logs(central: Central, attacker: Attacker, known: dict[str, Any]) -> None:
    rows = [person(last_name="Zébulonneau"), person(last_name="Zébulonneau", birth_date="x")]
    attacker.call(calls.SYNC, hello(rows=sent(*rows), **known))
    attacker.call(calls.SYNC, hello(claims=[["z.zebulonneau'", str(uuid4()), True]], **known))
    folder = central.cluster.folder
    logs = [
        *folder.glob("*log/*.log"),
        *folder.glob("data/log/*.log"),
        folder / "log",
        folder / "data/server.log",
    ]
    assert len(logs) >= 4
    for log in logs:
        text = log.read_text(errors="replace").lower()
        assert "bulonneau" not in text, log
