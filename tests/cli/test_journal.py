"""`station journal`: what was done, for people and for scripts."""

from datetime import UTC, datetime

from station.models import audit
from station.rules.rights import UNCLAIMED
from tests.cli.conftest import Station
from tests.services.rosters import Roster


def test_rows_say_when_what_who_where_and_whom(station: Station, roster: Roster) -> None:
    child = roster.student("HOARAU", "Noah")
    roster.activate(child)
    told = station("journal", "--person", str(child), "--json")
    assert (told.code, told.err) == (0, "")
    assert [row["act"] for row in told.json] == ["account_activated", "account_issued"]
    row = told.json[0]
    assert {"at", "act", "operator", "station", "person"} <= set(row)
    assert (row["operator"], row["station"], row["person"]) == (None, "Accueil", str(child))
    assert datetime.fromisoformat(row["at"]) == datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
    assert "HOARAU Noah" in station("journal").out


def test_it_is_filtered_by_day_and_by_act(station: Station, roster: Roster) -> None:
    with roster.store.write() as session:
        audit.record(session, UNCLAIMED, "school_changed")
        audit.record(session, UNCLAIMED, "file_opened")

    def acts(*words: str) -> list[str]:
        return [row["act"] for row in station("journal", "--json", *words).json]

    assert acts() == ["file_opened", "school_changed"]
    assert acts("--act", "setting") == ["school_changed"]
    assert acts("--act", "file_opened", "--act", "setting") == ["file_opened", "school_changed"]
    assert acts("--since", "2026-11-25", "--until", "2026-11-25", "--limit", "1") == ["file_opened"]
    assert acts("--since", "2026-11-27") == []
    wrong = station("journal", "--act", "dance")
    assert (wrong.code, wrong.out) == (1, "")
    assert "dance" in wrong.err
    assert station("journal", "--operator", "nobody").code == 1
