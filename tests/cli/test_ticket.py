"""The contract of `station ticket`: others script against it."""

import pytest

from tests.cli.conftest import Station
from tests.services.rosters import Roster


def test_take_call_put_aside_and_list(
    station: Station, roster: Roster, monkeypatch: pytest.MonkeyPatch
) -> None:
    roster.store.close()
    off = station("ticket", "take")
    assert (off.code, off.out) == (1, "")
    assert "tickets are off" in off.err
    monkeypatch.setenv("STATION_TICKETS", "true")
    taken = station("ticket", "take", "--reason", "lost", "--language", "ar", "--json").json
    assert list(taken) == [
        *("id", "ticket", "reason", "language", "state", "taken_at", "called_at", "counter", "operator")
    ]
    assert (taken["ticket"], taken["reason"], taken["language"]) == ("B 1", "lost", "ar")
    assert (taken["state"], taken["called_at"], taken["counter"]) == ("waiting", None, None)
    assert station("ticket", "take").out == "A 1\topen\tfr\twaiting\n"
    assert [row["ticket"] for row in station("ticket", "list", "--json").json] == ["B 1", "A 1"]
    called = station("ticket", "call", "--json").json
    assert (called["ticket"], called["state"], called["counter"]) == ("B 1", "called", 1)
    assert station("ticket", "aside", "b1").out.startswith("B 1\tlost\tar\taside")
    assert station("ticket", "call", "B 1", "--json").json["state"] == "called"
    unknown = station("ticket", "call", "Z9")
    assert (unknown.code, unknown.out) == (1, "")
    assert "no such ticket" in unknown.err


def test_nobody_waits(station: Station, roster: Roster, monkeypatch: pytest.MonkeyPatch) -> None:
    roster.store.close()
    monkeypatch.setenv("STATION_TICKETS", "true")
    assert station("ticket", "list", "--json").json == []
    nobody = station("ticket", "call")
    assert (nobody.code, "nobody waits" in nobody.err) == (1, True)
