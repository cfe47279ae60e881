"""The same files again: who is as they say is left alone, and whatever has changed a row since is seen."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from station.services.roster import ImportReport
from tests.roster.siecle_files import link, person, placement, student
from tests.services.test_roster import Desk, counts

TABLES = ("person", "roster_key", "contact", "guardianship", "login")
SOME = "(SELECT person_id FROM roster_key WHERE key = '{}')"
LEA, MARIE = SOME.format("eleve:1"), SOME.format("personne:10")

CHANGES = {
    "a name": f"UPDATE person SET usage_name = 'PAYET' WHERE id = {LEA}",
    "a first name": f"UPDATE person SET first_name = 'Marthe' WHERE id = {MARIE}",
    "further first names": f"""UPDATE person SET other_first_names = '["Zoé"]' WHERE id = {LEA}""",
    "a civility": f"UPDATE person SET civility = 'M.' WHERE id = {MARIE}",
    "a sex": f"UPDATE person SET sex = NULL WHERE id = {LEA}",
    "an INE": f"UPDATE person SET ine = NULL WHERE id = {LEA}",
    "a class": f"UPDATE person SET class_code = '6B' WHERE id = {LEA}",
    "a group": f"UPDATE person SET groups = '[]' WHERE id = {LEA}",
    "an exit date": f"UPDATE person SET leaves_on = '2027-01-01' WHERE id = {LEA}",
    "a student who has left": f"UPDATE person SET left_on = '2026-11-01' WHERE id = {LEA}",
    "a guardian who has left": f"UPDATE person SET left_on = '2026-11-01' WHERE id = {MARIE}",
    "a doubt": f"""UPDATE person SET doubts = '["identity_to_check"]' WHERE id = {LEA}""",
    "a phone": f"UPDATE contact SET phones = '[]' WHERE person_id = {MARIE}",
    "an address": f"UPDATE contact SET email = 'a@b.example' WHERE person_id = {MARIE}",
    "a contact that is gone": f"UPDATE contact SET gone = 1 WHERE person_id = {MARIE}",
    "a level": f"UPDATE guardianship SET level = 'contact' WHERE guardian_id = {MARIE}",
    "a kinship": f"UPDATE guardianship SET kinship = 'other' WHERE guardian_id = {MARIE}",
    "a rank": f"UPDATE guardianship SET rank = 2 WHERE guardian_id = {MARIE}",
    "a link that is gone": f"UPDATE guardianship SET gone = 1 WHERE guardian_id = {MARIE}",
}


def bring(desk: Desk, **how: Any) -> ImportReport:
    return desk.bring(
        [student("1", CODE_SEXE="2", ID_NATIONAL="123456789AB"), student("2", PRENOM="Zoé")],
        [
            person("10", TEL_PORTABLE="06 39 98 12 34", MEL="marie@example.org"),
            person("11", PRENOM="Jean", LC_CIVILITE="M."),
        ],
        structures=placement("1", ("6A", "D"), ("LATIN", "G")),
        links=link("1", "10") + link("2", "10") + link("1", "11", CODE_PARENTE="20"),
        **how,
    )


def rows(desk: Desk) -> dict[str, Sequence[Any]]:
    """Every row, but for the marks of whoever wrote it."""
    found: dict[str, Sequence[Any]] = {}
    with desk.store.read() as session:
        for table in TABLES:
            lines = session.execute(text(f"SELECT * FROM {table} ORDER BY id")).mappings()
            found[table] = [
                {name: value for name, value in line.items() if name != "stamp"} for line in lines
            ]
    return found


def test_nobody_is_written_again(desk: Desk) -> None:
    bring(desk)
    with desk.store.read() as session:
        stamps = {table: session.execute(text(f"SELECT id, stamp FROM {table}")).all() for table in TABLES}
    report = bring(desk)
    assert counts(report) == ((0, 0, 2, 0), (0, 0, 2, 0), (0, 0, 3, 0))
    assert report.number is None
    with desk.store.read() as session:
        for table in TABLES:
            assert session.execute(text(f"SELECT id, stamp FROM {table}")).all() == stamps[table]


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_whatever_has_changed_a_row_is_put_right(desk: Desk, change: str) -> None:
    bring(desk)
    before = rows(desk)
    with desk.store.write() as session:
        session.execute(text(change))
    assert rows(desk) != before
    report = bring(desk)
    assert report.number is not None
    assert rows(desk) == before


def test_an_identifier_that_was_taken_away_is_given_anew(desk: Desk) -> None:
    bring(desk)
    with desk.store.write() as session:
        session.execute(text("UPDATE login SET gone = 1"))
    bring(desk)
    assert [len(desk.identifiers(key)) for key in ("eleve:1", "eleve:2", "personne:10")] == [1, 1, 1]


def test_who_lost_a_key_is_told_by_the_other_traits(desk: Desk) -> None:
    bring(desk)
    with desk.store.write() as session:
        session.execute(text("UPDATE roster_key SET gone = 1 WHERE key IN ('eleve:1', 'personne:10')"))
    before = rows(desk)["person"]
    assert counts(bring(desk)) == ((0, 0, 2, 0), (0, 0, 2, 0), (0, 0, 3, 0))
    assert rows(desk)["person"] == before


def test_what_a_desk_has_added_gives_way_to_the_files(desk: Desk) -> None:
    bring(desk)
    desk.write_desk_contact("personne:10", "+33639981234", "marie@example.org")
    bring(desk)
    assert desk.contacts("personne:10") == {"roster": ["+33639981234"]}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)
