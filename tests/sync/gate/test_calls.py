"""The calls as they are written down, and what is answered to whoever does not sign."""

import http.client
from pathlib import Path

import pytest

from station.sync import calls
from station.sync.gate import openapi
from tests.sync.gate.raw import Attacker, refused

KEPT = Path(__file__).parents[3] / "docs" / "gate.openapi.json"
PATHS = ["/", "/docs", "/metrics", "/health/", "/v1/all", "/V1/sync", *(call.path for call in calls.CALLS)]
METHODS = ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "FOO"]


def test_the_openapi_that_is_kept_is_that_of_the_calls() -> None:
    assert KEPT.read_text() == openapi.text(), f"run {openapi.__name__} > {KEPT}"


def test_the_openapi_names_every_call_and_every_code() -> None:
    told = openapi.document()
    assert set(told["paths"]) == {calls.HEALTH, *(call.path for call in calls.CALLS)}
    for call in calls.CALLS:
        answers = told["paths"][call.path][call.method.lower()]["responses"]
        words = " ".join(answer["description"] for answer in answers.values())
        assert all(code in words for code in calls.PROBLEMS)
    assert {status for status, _ in calls.PROBLEMS.values()} <= set(http.client.responses)


@pytest.mark.parametrize("method", METHODS)
def test_unsigned_is_401_for_every_path_but_health(attacker: Attacker, method: str) -> None:
    for path in [*PATHS, "*"]:
        refused(attacker.send(method, path), 401, "unsigned")
        refused(attacker.send(method, path, signature="x.y.z"), 401, "signature")
        refused(attacker.send(method, path, Authorization="Basic eDp5"), 401, "unsigned")
    if method != "GET":
        refused(attacker.send(method, calls.HEALTH), 401, "unsigned")


def test_a_signed_call_exists_under_its_own_method_alone(attacker: Attacker) -> None:
    for call in calls.CALLS:
        for method in METHODS:
            status, said = attacker.send(method, call.path, b"", attacker.sign(method, call.path, b""))
            if method != call.method:
                assert (status, said["code"]) == (405, "method"), (call.path, method)
            else:
                assert said.get("code") not in ("not-found", "method"), call.path
