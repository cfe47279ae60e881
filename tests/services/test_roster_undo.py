"""The last import is undone: who came goes, who left or changed is back, what others touched since stays."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from station.models.base import Synced
from station.models.imports import KeptRow
from station.models.people import Contact, Guardianship, Person, RosterKey, School
from station.rules.rights import UNCLAIMED, Actor, NotAllowed, Role
from station.services.roster import NothingToUndo
from tests.examples import few
from tests.roster.siecle_files import link, person, placement, student
from tests.services.test_roster import SCHOOL, Desk, bring_family, counts

MARKS = {"stamp", "station", "revision", "gone", "purged"}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def image(desk: Desk) -> dict[str, dict[Any, dict[str, Any]]]:
    """All that the roster's rows say, but for their marks."""
    found: dict[str, dict[Any, dict[str, Any]]] = {}
    mapped: type[Synced]
    with desk.store.read() as session:
        for mapped in (Person, RosterKey, Contact, Guardianship, School):
            table: Any = mapped.__table__
            rows = session.execute(select(table).where(~table.c.gone)).mappings()
            found[table.name] = {
                row["id"]: {name: value for name, value in row.items() if name not in MARKS} for row in rows
            }
    return found


def other_file(desk: Desk, **options: Any) -> None:
    """Léa is 5B now and has a new phone, Zoé and Jean have left, Tom and Rose are new."""
    desk.bring(
        [student("1"), student("3", PRENOM="Tom")],
        [person("10", TEL_PORTABLE="0692 11 22 33"), person("12", PRENOM="Rose")],
        structures=placement("1", ("5B", "D")),
        links=link("1", "10", NIVEAU_RESPONSABILITE="2") + link("3", "12"),
        **options,
    )


def test_all_is_as_before(desk: Desk) -> None:
    bring_family(desk)
    before = image(desk)
    desk.now += timedelta(days=1)
    other_file(desk)
    after = image(desk)
    assert after != before
    undone = desk.roster.undo(UNCLAIMED)
    assert image(desk) == before
    assert (undone.taken_away, undone.left_alone) == (2, ())
    assert desk.count(KeptRow) == 0
    other_file(desk)
    assert image(desk) == after


def test_it_is_undone_once_and_there_may_be_nothing_to_undo(desk: Desk) -> None:
    with pytest.raises(NothingToUndo):
        desk.roster.undo(UNCLAIMED)
    bring_family(desk)
    made = desk.roster.last_import()
    assert made is not None
    assert desk.roster.undo(UNCLAIMED).number == made.number
    assert desk.roster.last_import() is None
    with pytest.raises(NothingToUndo):
        desk.roster.undo(UNCLAIMED)


def test_a_first_import_undone_leaves_nobody_and_comes_in_again_as_the_same_persons(desk: Desk) -> None:
    bring_family(desk)
    before, named = image(desk), desk.identifiers("personne:10")
    desk.roster.undo(UNCLAIMED)
    assert image(desk)["person"] == {}
    assert counts(bring_family(desk)) == ((2, 0, 0, 0), (2, 0, 0, 0), (3, 0, 0, 0))
    assert image(desk) == before
    assert desk.identifiers("personne:10") == named


def test_an_import_that_changes_nobody_leaves_the_one_before_to_undo(desk: Desk) -> None:
    bring_family(desk)
    other_file(desk)
    made = desk.roster.last_import()
    other_file(desk)
    assert desk.roster.last_import() == made


def test_only_changed_and_departed_rows_are_kept(desk: Desk) -> None:
    bring_family(desk)
    assert desk.count(KeptRow) == 0
    other_file(desk)
    with desk.store.read() as session:
        kept = session.scalars(select(KeptRow).where(KeptRow.table_name == "person")).all()
    assert {row.row_id for row in kept} == {
        desk.person(key).id for key in ("eleve:1", "eleve:2", "personne:11")
    }
    left = next(row for row in kept if row.row_id == desk.person("eleve:2").id)
    assert left.before == {"left_on": None}


def test_what_another_act_touched_since_stays_and_is_named(desk: Desk) -> None:
    bring_family(desk)
    other_file(desk)
    desk.issue("personne:12")  # Rose, who came by this import, has an account by now
    with desk.store.write() as session:
        session.get_one(Person, (SCHOOL, desk.person("personne:10").id)).usage_name = "PAYET"
    undone = desk.roster.undo(UNCLAIMED)
    assert {one.name for one in undone.left_alone} == {"Marie PAYET", "Rose HOARAU"}
    assert not desk.person("personne:12").gone
    assert desk.contacts("personne:10") == {"roster": ["+262692112233"]}
    assert desk.person("eleve:2").left_on is None
    assert desk.person("eleve:1").class_code == "6A"


def test_a_new_year_is_undone_too(desk: Desk) -> None:
    bring_family(desk)
    before = image(desk)
    bring_family(desk, how={"year": "2027", "day": "05/09/2027"}, new_year=True)
    assert image(desk) != before
    desk.roster.undo(UNCLAIMED)
    assert image(desk) == before
    assert counts(bring_family(desk))[0] == (0, 0, 2, 0)


def test_only_who_may_import_undoes(desk: Desk) -> None:
    bring_family(desk)
    with pytest.raises(NotAllowed):
        desk.roster.undo(Actor(None, "", Role.TECHNICIAN))


pupils = st.dictionaries(
    st.sampled_from("123456"), st.sampled_from([None, "6A", "6B"]), min_size=1, max_size=6
)


@given(pupils, pupils)
@settings(
    max_examples=few(8),
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
)
def test_any_import_is_undone(
    tmp_path_factory: pytest.TempPathFactory, first: dict[str, str | None], then: dict[str, str | None]
) -> None:
    desk = Desk(tmp_path_factory.mktemp("desk"))

    def bring(school: dict[str, str | None]) -> None:
        desk.bring(
            [student(key, PRENOM=f"L{key}") for key in school],
            [person(f"1{key}", PRENOM=f"M{key}") for key in school],
            structures="".join(placement(key, (code, "D")) for key, code in school.items() if code),
            links="".join(link(key, f"1{key}") for key in school),
            leaving=2 * len(first.keys() - school.keys()),
        )

    bring(first)
    before = image(desk)
    bring(then)
    if image(desk) != before:
        desk.roster.undo(UNCLAIMED)
    assert image(desk) == before
    desk.store.close()
