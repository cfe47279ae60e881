"""The gate under others' tools: its OpenAPI fuzzed by schemathesis, load by locust. `make soak` runs them."""

import csv
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import msgspec
import pytest

from station.sync import calls
from station.sync.gate import openapi
from station.sync.gate.limits import Limits
from tests.sync.conftest import Central
from tests.sync.gate.conftest import GateMaker
from tests.sync.gate.raw import Attacker

pytestmark = [pytest.mark.soak, pytest.mark.timeout(900)]

HERE = Path(sys.executable).parent
WIDE = Limits(requests=10**9, rows=10**9, identifiers=10**9, bytes=1 << 50, reads_a_minute=10**9)
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"
SECONDS = int(os.environ.get("STATION_LOAD_SECONDS", "60"))


@contextmanager
def signer(attacker: Attacker) -> Iterator[str]:
    """A plain HTTP server that packs, signs and passes on what it gets, and unpacks what the gate says.

    `Attacker.send` looks at each answer's signature: one that is not signed ends the call in 599.
    """

    class Signs(BaseHTTPRequestHandler):
        def _pass_on(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            content = calls.packed(body) if body else b""
            try:
                told = attacker.send(
                    self.command, self.path, content, attacker.sign(self.command, self.path, content)
                )
            except (AssertionError, OSError, ValueError, TypeError) as error:
                told = 599, {"error": repr(error)}
            kind = "application/json" if told[0] == 200 else "application/problem+json"
            words = json.dumps(told[1]).encode()
            self.send_response(told[0])
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(words)))
            self.end_headers()
            self.wfile.write(words)

        do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = do_OPTIONS = do_TRACE = do_QUERY = _pass_on

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Signs)
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_the_openapi_is_fuzzed(make_gate: GateMaker, attacker: Attacker, tmp_path: Path) -> None:
    told = openapi.document()
    del told["paths"][calls.HEALTH]  # which is not signed; a wait for news lasts 25 s: `test_news.py`
    del told["paths"][calls.NEWS]
    (tmp_path / "openapi.json").write_text(json.dumps(told))
    examples = os.environ.get("STATION_FUZZ_EXAMPLES", "500")
    with signer(make_gate(limits=WIDE).ask(attacker.link)) as url:
        command = [
            HERE / "st", "run", "openapi.json", "--url", url, "--checks", CHECKS, "--no-color",
            "--max-examples", examples, "--generation-database", "none",
        ]  # fmt: skip
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, cwd=tmp_path, env=_plain_environment()
        )
    sys.stdout.write(done.stdout[-6000:])
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-1000:]


@pytest.mark.parametrize("desks", [20])
def test_load(make_gate: GateMaker, central: Central, tmp_path: Path, desks: int) -> None:
    """Twenty desks of ten schools bring, read and look without a pause: none is refused, none waits long."""
    gate = make_gate(limits=WIDE)
    links = [
        gate.ask(central.desk_of(uai, name)).link
        for uai in [central.new_uai() for _ in range(desks // 2)]
        for name in ("A", "B")
    ]
    authority = tmp_path / "ca.crt"
    authority.write_text(links[0].authority)
    told = {"links": msgspec.to_builtins(links), "authority": str(authority)}
    (tmp_path / "load.json").write_text(json.dumps(told))
    command = [
        HERE / "locust", "-f", Path(__file__).with_name("load.py"), "--headless", "--only-summary",
        "-u", str(desks), "-r", str(desks), "-t", f"{SECONDS}s", "--csv", tmp_path / "load",
    ]  # fmt: skip
    environment = _plain_environment() | {
        "STATION_LOAD": str(tmp_path / "load.json"),
        "PYTHONPATH": str(Path(__file__).parents[3]),
    }
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, cwd=tmp_path)
    sys.stdout.write(done.stdout[-4000:] + done.stderr[-4000:])
    with (tmp_path / "load_stats.csv").open() as file:
        rows = {row["Name"]: row for row in csv.DictReader(file)}
    assert {calls.SYNC, calls.PAGE, calls.STATIONS} <= rows.keys(), done.stderr[-3000:]
    total = rows["Aggregated"]
    assert int(total["Request Count"]) > 10 * SECONDS
    assert int(total["Failure Count"]) == 0, done.stdout[-4000:]
    assert float(total["99%"]) < 5000
    assert done.returncode == 0


def _plain_environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "COV"))}
