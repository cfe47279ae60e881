"""What a file covers, who may leave by it, and when somebody has to say so first (docs/rosters.md)."""

import shutil
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.models.people import RosterFile
from station.roster import RosterFormat, RosterKind
from station.services.roster import Coverage, Extent, ImportReport, ManyWouldLeave, OlderFile, Why
from station.services.roster.coverage import told_by
from station.services.roster.leaving import are_many
from tests.roster.list_files import (
    ONDE_GUARDIANS,
    ONDE_STUDENTS,
    onde_guardian,
    onde_student,
    text,
    write_list,
)
from tests.roster.siecle_files import guardians_xml, link, person, placement, student, students_xml, write
from tests.services.test_roster import Desk, counts
from tests.services.test_roster_lists import UAI

CLASSES = ("CP A", "CP B", "CE1")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def bring(desk: Desk, *paths: Path, **options: object) -> ImportReport:
    from station.rules.rights import UNCLAIMED

    return desk.roster.import_files(paths, UNCLAIMED, **({"school_uai": UAI} | options))  # type: ignore[arg-type]


def pupils(*labels: str, each: int = 4) -> list[list[str]]:
    """Rows of ONDE: so many of each class, whose names tell which."""
    return [
        onde_student(f"NOM{label}{number}".replace(" ", ""), "Léa", f"0{number + 1}/03/2019", "", label)
        for label in labels
        for number in range(each)
    ]


def onde(desk: Desk, name: str, rows: Sequence[list[str]], header: Sequence[str] = ONDE_STUDENTS) -> Path:
    return write_list(desk.folder / name, text(header, *rows))


def siecle(desk: Desk, keys: Sequence[int], **how: str) -> Path:
    students = [student(str(key), NOM_DE_FAMILLE=f"NOM{key}") for key in keys]
    structures = "".join(placement(str(key), (f"6{'AB'[key % 2]}", "D")) for key in keys)
    return write(desk.folder / "e.xml", students_xml(*students, structures=structures, **how))


# The threshold


@given(st.integers(0, 60), st.integers(0, 600))
def test_the_threshold_is_all_or_a_tenth_of_some_or_over_twenty(leaving: int, of: int) -> None:
    expected = leaving > 0 and (
        leaving >= of or (leaving >= 5 and leaving / of > 0.1) or leaving > 20  # the words of the rule
    )
    assert are_many(leaving, of) == expected


@pytest.mark.parametrize(("gone", "asks"), [(4, False), (5, True), (30, True)])
def test_many_leavers_are_said_first_and_nothing_changes_until_then(
    desk: Desk, gone: int, asks: bool
) -> None:
    bring(desk, siecle(desk, range(30)))
    later = siecle(desk, range(30 - gone))
    told = bring(desk, later, dry_run=True)
    assert (told.leaving, told.asks) == (gone, asks)
    if asks:
        with pytest.raises(ManyWouldLeave, match=f"{gone} students and guardians would leave"):
            bring(desk, later)
        with pytest.raises(ManyWouldLeave):
            bring(desk, later, leaving=gone + 1)
        assert desk.person("eleve:29").left_on is None
    assert bring(desk, later, leaving=gone).students.left == gone
    assert told.leavers_by_class.total() == gone


def test_leavers_are_told_by_class(desk: Desk) -> None:
    bring(desk, siecle(desk, range(12)))
    told = bring(desk, siecle(desk, (0, 1, 3, 5, 7, 9, 11)), dry_run=True)
    assert told.leavers_by_class == {"6A": 5}


def test_an_empty_file_asks_and_the_last_good_one_still_comes_in(desk: Desk) -> None:
    good = siecle(desk, range(10), day="20/11/2026")
    kept = shutil.copy(good, desk.folder / "good.xml")
    bring(desk, good)
    with pytest.raises(ManyWouldLeave, match="10 students"):
        bring(desk, siecle(desk, (), day="22/11/2026"))
    assert counts(bring(desk, Path(kept)))[0] == (0, 0, 10, 0)


def test_guardians_without_links_ask(desk: Desk) -> None:
    links = "".join(link(str(key), str(100 + key)) for key in range(3))
    persons = [person(str(100 + key), NOM_DE_FAMILLE=f"NOM{key}") for key in range(3)]
    bring(desk, siecle(desk, range(3)), write(desk.folder / "r.xml", guardians_xml(*persons, links=links)))
    with pytest.raises(ManyWouldLeave, match="3 students and guardians"):
        bring(desk, write(desk.folder / "r.xml", guardians_xml(*persons)))
    assert len(desk.links()) == 3


def test_links_alone_ask_too(desk: Desk) -> None:
    keys = range(12)
    persons = [person("100"), person("101", PRENOM="Jean", LC_CIVILITE="M.")]
    links = "".join(link(str(key), "100") + link(str(key), "101") for key in keys)
    bring(desk, siecle(desk, keys), write(desk.folder / "r.xml", guardians_xml(*persons, links=links)))
    fewer = "".join(link(str(key), "100") for key in keys) + link("0", "101")
    path = write(desk.folder / "r.xml", guardians_xml(*persons, links=fewer))
    told = bring(desk, path, dry_run=True)
    assert (told.leaving, told.links_alone, told.asks) == (0, 11, True)
    with pytest.raises(ManyWouldLeave, match=r"11 links .* --leaving 0"):
        bring(desk, path)
    bring(desk, path, leaving=0)
    assert len(desk.links()) == 13


def test_a_new_year_and_many_leavers_are_two_questions(desk: Desk) -> None:
    bring(desk, siecle(desk, range(10)))
    later = siecle(desk, range(2), year="2027", day="05/09/2027")
    with pytest.raises(ManyWouldLeave, match="8 students"):
        bring(desk, later, new_year=True)
    assert bring(desk, later, new_year=True, leaving=8).students.left == 8


def test_a_file_dated_in_the_future_sets_no_bar(desk: Desk) -> None:
    bring(desk, siecle(desk, range(3), day="20/11/2027"))
    assert counts(bring(desk, siecle(desk, range(3), day="24/11/2026")))[0] == (0, 0, 3, 0)
    with pytest.raises(OlderFile):
        bring(desk, siecle(desk, range(3), day="23/11/2026"))
    desk.now = datetime(2028, 1, 1, tzinfo=UTC)
    assert counts(bring(desk, siecle(desk, range(3), day="25/11/2026")))[0] == (0, 0, 3, 0)


# What a list covers


def test_a_list_of_one_class_takes_nobody_of_other_classes_away(desk: Desk) -> None:
    bring(desk, onde(desk, "all.csv", pupils(*CLASSES)))
    told = bring(desk, onde(desk, "a.csv", pupils("CP A")[:3]))
    assert told.covers[RosterKind.STUDENTS] == Coverage(Extent.CLASSES, ("CP A",))
    assert counts(told)[0] == (0, 0, 3, 1)
    assert told.leavers_by_class == {"CP A": 1}


def test_lists_of_two_classes_come_in_together(desk: Desk) -> None:
    bring(desk, onde(desk, "all.csv", pupils(*CLASSES)))
    told = bring(desk, onde(desk, "a.csv", pupils("CP A")), onde(desk, "b.csv", pupils("CP B")))
    assert told.covers[RosterKind.STUDENTS].classes == ("CP A", "CP B")
    assert counts(told)[0] == (0, 0, 8, 0)
    whole = bring(desk, *(onde(desk, f"{label}.csv", pupils(label)) for label in CLASSES))
    assert whole.covers[RosterKind.STUDENTS].extent is Extent.SCHOOL


def test_a_list_that_names_nobody_covers_nothing(desk: Desk) -> None:
    bring(desk, onde(desk, "all.csv", pupils(*CLASSES)))
    told = bring(desk, onde(desk, "none.csv", []))
    assert told.covers[RosterKind.STUDENTS] == Coverage(Extent.UNKNOWN, why=Why.NAMES_NOBODY)
    assert told.leaving == 0
    with pytest.raises(ManyWouldLeave):
        bring(desk, onde(desk, "none.csv", []), everybody=True)


def test_everybody_meets_the_same_threshold(desk: Desk) -> None:
    bring(desk, onde(desk, "all.csv", pupils(*CLASSES)))
    with pytest.raises(ManyWouldLeave, match="8 students"):
        bring(desk, onde(desk, "a.csv", pupils("CP A")), everybody=True)
    assert bring(desk, onde(desk, "a.csv", pupils("CP A")), everybody=True, leaving=8).students.left == 8


def test_a_list_of_all_classes_is_the_whole_school(desk: Desk) -> None:
    bring(desk, onde(desk, "all.csv", pupils(*CLASSES)))
    told = bring(desk, onde(desk, "all.csv", pupils(*CLASSES)[1:]))
    assert told.covers[RosterKind.STUDENTS].extent is Extent.SCHOOL
    assert told.students.left == 1


def test_a_row_that_is_no_person_stops_departures_and_says_so(desk: Desk) -> None:
    bring(desk, onde(desk, "all.csv", pupils(*CLASSES)))
    told = bring(desk, onde(desk, "all.csv", [*pupils(*CLASSES)[1:], onde_student("Total", "11", "", "")]))
    assert told.students.left == 0
    assert told.covers[RosterKind.STUDENTS].why is Why.ROWS_LEFT_OUT
    assert told.as_json()["covers"]["students"] == {
        "extent": "unknown",
        "classes": [],
        "why": "rows_left_out",
    }


def test_guardians_of_one_class_take_no_guardian_of_another_away(desk: Desk) -> None:
    rows = pupils("CP A", "CP B", each=2)
    parents = [onde_guardian((row[0], row[2]), last=row[0]) for row in rows]
    bring(desk, onde(desk, "e.csv", rows), onde(desk, "r.csv", parents, ONDE_GUARDIANS))
    told = bring(desk, onde(desk, "r.csv", parents[:1], ONDE_GUARDIANS))
    assert told.covers[RosterKind.GUARDIANS] == Coverage(Extent.CLASSES, ("CP A",))
    assert (told.guardians.left, told.links.left) == (1, 1)
    assert len(desk.links()) == 3


@given(st.sets(st.sampled_from("abcdef")), st.sets(st.sampled_from("abcdef")), st.booleans())
def test_nobody_outside_the_named_classes_is_ever_covered(
    named: set[str], here: set[str], new_year: bool
) -> None:
    told = told_by(RosterFormat.ONDE, named, here, somebody=bool(named), everybody=False, new_year=new_year)
    outside = here - named
    if not new_year:
        assert not any(told.covers(code) for code in outside)
        assert all(told.covers(code) for code in here & named)
    if not named:
        assert told.extent is Extent.UNKNOWN


def test_files_are_kept_once_with_the_last_import(desk: Desk) -> None:
    bring(desk, siecle(desk, range(3)))
    bring(desk, siecle(desk, range(3)))
    assert desk.count(RosterFile) == 1
