"""A gate as it runs: its health, what it counts, what it logs, and many of them side by side."""

import http.client
import logging
import os
import ssl
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.request import ProxyHandler, build_opener

import pytest

from station.services.central import Central as Administration
from station.sync import calls
from station.sync.central.process import gate_answers
from tests.sync.conftest import Central, free_port
from tests.sync.gate.conftest import GateMaker, OtherGate, known_of
from tests.sync.gate.raw import Attacker, hello, person, refused, sent


@pytest.fixture(scope="module")
def metrics_port() -> int:
    return free_port()


@pytest.fixture(scope="module")
def gate(make_gate: GateMaker, metrics_port: int) -> OtherGate:
    return make_gate(metrics_port=metrics_port)


def metrics(port: int) -> dict[str, float]:
    with build_opener(ProxyHandler({})).open(f"http://127.0.0.1:{port}/metrics", timeout=10) as answer:
        lines = answer.read().decode().splitlines()
    pairs = [line.rsplit(" ", 1) for line in lines if not line.startswith("#")]
    return {name: float(value) for name, value in pairs}


def test_metrics_count_calls_by_their_ends_and_never_whose(
    gate: OtherGate, metrics_port: int, attacker: Attacker
) -> None:
    one = gate.ask(attacker.link)
    assert one.call(calls.SYNC, hello())[0] == 200
    refused(one.send("GET", calls.STATIONS), 401, "unsigned")
    refused(one.send("GET", "/v1/secret-path"), 401, "unsigned")
    told = metrics(metrics_port)
    assert told['station_gate_calls_total{code="ok",path="/v1/sync"}'] >= 1
    assert told['station_gate_calls_total{code="unsigned",path="/v1/stations"}'] >= 1
    assert told['station_gate_calls_total{code="unsigned",path="other"}'] >= 1
    assert told['station_gate_seconds_count{path="/v1/sync"}'] >= 1
    words = " ".join(told)
    assert not [who for who in (one.link.school.hex, str(one.link.school), "secret-path") if who in words]


def test_many_gates_stand_side_by_side(central: Central, gate: OtherGate, attacker: Attacker) -> None:
    """Each knows what the other has done: a number that was used, a removal, a row, a key."""
    other = gate.ask(attacker.link)
    known = known_of(attacker)
    other.number = attacker.number
    body = calls.packed(b"{}")
    signature = attacker.sign("POST", calls.SYNC, body)
    refused(attacker.send("POST", calls.SYNC, body, signature), 400, "body")
    row = person()
    assert attacker.call(calls.SYNC, hello(rows=sent(row), **known))[1]["pushed"] == 1
    refused(other.call(calls.SYNC, hello(), number=attacker.number), 401, "number")
    assert (
        other.call(calls.PAGE, {"after": {"person": [0, calls.START[1]]}, "own_until": 9})[1]["revision"] == 1
    )
    both = [attacker, other]
    with ThreadPoolExecutor(8) as pool:
        asked = [pool.submit(both[n % 2].call, calls.SYNC, hello(), number=2**61 + n) for n in range(16)]
        ends = {answer.result()[1].get("code", "ok") for answer in asked}
    assert ends <= {"ok", "number"}, "nobody is told busy: a school's writes wait for one another"


def test_health_says_when_the_store_is_away(central: Central) -> None:
    assert health_of(central) == (200, b'{"status":"ok"}')
    central.cluster.stop_server()
    try:
        assert not gate_answers(central.cluster.url, (central.authority / "ca.crt").read_text())
        assert health_of(central) == (503, b'{"status":"store"}')
    finally:
        central.cluster.start_server()
    while health_of(central)[0] != 200:
        continue


def health_of(central: Central) -> tuple[int, bytes]:
    trust = ssl.create_default_context(cadata=(central.authority / "ca.crt").read_text())
    connection = http.client.HTTPSConnection(central.cluster.url.removeprefix("https://"), context=trust)
    connection.request("GET", calls.HEALTH)
    answer = connection.getresponse()
    told = answer.status, answer.read()
    connection.close()
    return told


def test_check_is_content_with_a_private_store_and_names_what_is_not_right(central: Central) -> None:
    administration = Administration(say=lambda _: None)
    findings = administration.check(central.cluster.url, central.authority)
    assert len(findings) >= 12
    assert [finding for finding in findings if not finding.good] == []
    central.sql("ALTER ROLE station_gate BYPASSRLS")
    central.sql("ALTER TABLE station.person NO FORCE ROW LEVEL SECURITY")
    try:
        wrong = [one for one in administration.check(central.cluster.url, central.authority) if not one.good]
        assert len(wrong) == 2
        assert all(one.advice for one in wrong)
    finally:
        central.sql("ALTER ROLE station_gate NOBYPASSRLS")
        central.sql("ALTER TABLE station.person FORCE ROW LEVEL SECURITY")


def test_a_log_turns_over_and_stays_small(tmp_path: Path) -> None:
    log = tmp_path / "gate.log"
    words = (
        "import logging, sys; from pathlib import Path; from station.sync.gate import serve;"
        "serve._log_to(Path(sys.argv[1])); [logging.info('x' * 100_000) for _ in range(800)]"
    )
    subprocess.run([sys.executable, "-c", words, log], check=True)
    sizes = [file.stat().st_size for file in tmp_path.iterdir()]
    assert len(sizes) == 6
    assert max(sizes) <= 11 << 20


def test_the_gates_own_user_may_turn_its_log_over(central: Central) -> None:
    log = central.cluster.folder / "gate-log" / "gate.log"
    pid = int((central.cluster.folder / "gate.pid").read_text())
    assert log.parent.stat().st_uid == Path(f"/proc/{pid}").stat().st_uid
    assert log.parent.stat().st_mode & 0o777 == 0o700
    assert central.sql("SHOW log_truncate_on_rotation") == [("on",)]
    assert list(central.cluster.data.glob("log/server-*.log"))
    assert logging.getLogger("uvicorn.access").handlers == []


def test_the_gate_is_trusted_by_the_strictest_reading(gate: OtherGate, central: Central) -> None:
    """As Python reads certificates from 3.13 on, whatever runs here."""
    trust = ssl.create_default_context(cadata=(central.authority / "ca.crt").read_text())
    trust.verify_flags |= ssl.VERIFY_X509_STRICT
    connection = http.client.HTTPSConnection("localhost", gate.port, context=trust, timeout=10)
    connection.request("GET", calls.HEALTH)
    assert connection.getresponse().status == 200
    connection.close()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has something to give up")
def test_nothing_is_imported_once_root_is_given_up(
    make_gate: GateMaker, attacker: Attacker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A checkout or an environment below /root is root's alone."""
    monkeypatch.setenv("PYTHONVERBOSE", "1")
    gate = make_gate()
    known, one = known_of(attacker), gate.ask(attacker.link)
    one.number = attacker.number
    assert one.call(calls.SYNC, hello(rows=sent(person()), **known))[1]["pushed"] == 1
    one.call(calls.PAGE, {"after": {"person": [0, calls.START[1]]}, "own_until": 9})
    refused(one.send("GET", "/v1/none"), 401, "unsigned")
    before, _, after = gate.process.log.read_text().partition("acts as")
    assert "import 'uvicorn'" in before
    assert [line for line in after.splitlines() if line.startswith("import '") and "FileLoader" in line] == []
