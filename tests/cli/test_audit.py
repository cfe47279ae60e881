"""`station audit verify`, `doctor` and `find` on a home that somebody, or an upgrade, changed."""

from pathlib import Path

from sqlalchemy import text

from station.models import audit
from station.models.keys import file_key
from station.models.store import sqlcipher_engine
from station.rules.rights import UNCLAIMED
from tests.cli.conftest import Station
from tests.models.revisions import upgrade_to
from tests.models.test_chain import tamper
from tests.services.rosters import SCHOOL, Roster


def write_acts(roster: Roster, *acts: str) -> None:
    for act in acts:
        with roster.store.write() as session:
            audit.record(session, UNCLAIMED, act)


def test_a_whole_trail(station: Station, roster: Roster) -> None:
    write_acts(roster, "one", "two")
    verified = station("audit", "verify", "--json")
    assert (verified.code, verified.json, verified.err) == (0, {"ok": True, "lines": 2}, "")
    assert "2 lines" in station("audit", "verify").out


def test_old_lines_are_cut_and_the_last_year_stays(station: Station, roster: Roster) -> None:
    write_acts(roster, "one", "two")  # of 25 November 2026, by the school's clock
    young = station("audit", "cut", "2026-11-26")
    assert (young.code, young.out) == (1, "")
    assert "at least a year" in young.err
    assert station("audit", "cut", "2020-01-01").out.startswith("0 lines")
    assert station("audit", "verify", "--json").json == {"ok": True, "lines": 3}


def test_three_lines_deleted_behind_a_dropped_trigger(station: Station, roster: Roster) -> None:
    write_acts(roster, *"abcdefg")
    tamper(roster.store, "DELETE FROM audit_entry WHERE seq IN (3, 4, 5)")
    verified = station("audit", "verify", "--json")
    assert verified.code == 1
    assert verified.json == {
        "ok": False,
        "lines": 2,
        "break": {"fault": "missing", "place": 3, "seq": 3, "after": "2026-11-25 09:00:00.000000"},
    }
    assert verified.err.count("\n") == 1
    assert "line 3" in verified.err
    checks = {one["check"]: one for one in station("doctor", "--json").json}
    assert not checks["audit"]["ok"]
    assert "line 3" in checks["audit"]["detail"]
    assert checks["integrity"]["ok"]


def test_who_was_there_before_the_index_is_found_after_the_upgrade(station: Station, home: Path) -> None:
    home.mkdir(mode=0o700)
    key = file_key(home, exists=False)
    engine = upgrade_to("0001", home / "station.db", key)
    with engine.begin() as connection:
        connection.execute(
            text("INSERT INTO desk VALUES (1, :school, 0, '', :school, 0, 0, zeroblob(32))"),
            {"school": SCHOOL.hex},
        )
        columns = (
            "school_id, id, kind, last_name, first_name, other_first_names, groups, origin, doubts, stamp,"
            " station, gone, purged"
        )
        connection.execute(
            text(
                f"INSERT INTO person ({columns}) VALUES (:school, :id, 'guardian', 'HOARAU', 'Marie', '[]',"
                " '[]', 'roster', '[]', 1, 0, 0, 0)"
            ),
            {"school": SCHOOL.hex, "id": f"{7:032x}"},
        )
    engine.dispose()
    found = station("find", "hoarau", "--json")
    assert (found.code, [hit["last_name"] for hit in found.json]) == (0, ["HOARAU"])


def test_an_index_that_any_migration_outran_is_made_anew(
    station: Station, roster: Roster, home: Path
) -> None:
    roster.student("HOARAU", "Léa")
    roster.store.close()
    engine = sqlcipher_engine(home / "station.db", file_key(home, exists=True))
    with engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM person_index_row")
    engine.dispose()
    assert [hit["first_name"] for hit in station("find", "hoarau", "--json").json] == ["Léa"]
