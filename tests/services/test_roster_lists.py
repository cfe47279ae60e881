"""Lists without numbers: nothing is doubled, beside SIECLE nothing is lost, and nobody leaves unsaid."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from station.models import ids
from station.models.accounts import Account
from station.models.people import Contact, Guardianship, Person, RosterFile, RosterKey
from station.models.store import Store, open_store
from station.roster.errors import UnknownColumns
from station.rules.kinds import Flag, Level
from station.rules.rights import UNCLAIMED, Actor, NotAllowed, Role
from station.services.roster import ImportReport, NewSchoolYear, OtherSchool, RosterService, SchoolNotNamed
from tests.roster.list_files import (
    ONDE_GUARDIANS,
    ONDE_STUDENTS,
    onde_guardian,
    onde_student,
    text,
    write_list,
)
from tests.roster.siecle_files import guardians_xml, link, person, placement, student, students_xml, write
from tests.roster.test_mapping import HEADER as OWN_HEADER
from tests.roster.test_mapping import ROW as OWN_ROW

NOW = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
UAI = "9741234Y"
LEA, LUC = onde_student(), onde_student("PAYET", "Luc", "05/06/2015", "223456789AB", "CM1")
MARIE, JEAN = (
    onde_guardian(("HOARAU", "Léa")),
    onde_guardian(("PAYET", "Luc"), first="Jean", last="PAYET", civility="M."),
)
PRONOTE = ["Nom", "Prénom", "Né(e) le", "Numéro national (INE)", "Classe"]
PARENTS = ["R1_NOM", "R1_PRENOM", "R1_TEL", "R1_EMAIL"]


class Desk:
    """A desk to import into, and to look at."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now = NOW
        self.store: Store = open_store(folder / "station.db", b"k" * 32, lambda: self.now)
        self.roster = RosterService(self.store)

    def bring(self, *paths: Path, **options: Any) -> ImportReport:
        options = {"school_uai": UAI} | options
        return self.roster.import_files(paths, UNCLAIMED, **options)

    def onde(
        self, students: Sequence[list[str]] | None, guardians: Sequence[list[str]] | None
    ) -> ImportReport:
        paths: list[Path] = []
        for name, header, rows in (("e.csv", ONDE_STUDENTS, students), ("r.csv", ONDE_GUARDIANS, guardians)):
            if rows is not None:
                paths.append(write_list(self.folder / name, text(header, *rows)))
        return self.bring(*paths)

    def siecle(
        self, students: Sequence[str], guardians: Sequence[str] = (), *, links: str = ""
    ) -> ImportReport:
        classes = placement("1", ("5B", "D"), ("LATIN", "G"))
        return self.bring(
            write(self.folder / "e.xml", students_xml(*students, structures=classes)),
            write(self.folder / "r.xml", guardians_xml(*guardians, links=links)),
        )

    def pronote(self, *rows: list[str], header: Sequence[str] = PRONOTE, **options: Any) -> ImportReport:
        return self.bring(write_list(self.folder / "p.csv", text(header, *rows)), **options)

    def rows(self, kind: type[Any]) -> list[Any]:
        with self.store.read() as session:
            return list(session.scalars(select(kind).where(kind.gone.is_(False))))

    def named(self, first: str) -> Person:
        (found,) = [one for one in self.rows(Person) if one.first_name == first]
        return found

    def links(self) -> set[tuple[str, str, str]]:
        names = {one.id: one.first_name for one in self.rows(Person)}
        return {(names[one.guardian_id], names[one.student_id], one.level) for one in self.rows(Guardianship)}

    def contact(self, first: str) -> Contact:
        (found,) = [one for one in self.rows(Contact) if one.person_id == self.named(first).id]
        return found


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = Desk(tmp_path)
    yield opened
    opened.store.close()


def counts(report: ImportReport) -> tuple[dict[str, int], dict[str, int], dict[str, int]]:
    return tuple(
        {k: v for k, v in each.as_dict().items() if v}
        for each in (report.students, report.guardians, report.links)
    )  # type: ignore[return-value]


def test_ondes_pair_comes_in_and_again_and_who_is_absent_has_left(desk: Desk) -> None:
    luc = onde_student("PAYET", "Luc", "05/06/2015", "223456789AB", "CE2 A")
    first = desk.onde([LEA, luc], [MARIE, JEAN])
    assert counts(first) == ({"added": 2}, {"added": 2}, {"added": 2})
    assert (first.school, first.school_year) == (UAI, 2026)
    before = {one.id for one in desk.rows(Person)}
    again = desk.onde([luc, LEA], [JEAN, MARIE])
    assert counts(again) == ({"unchanged": 2}, {"unchanged": 2}, {"unchanged": 2})
    third = desk.onde([LEA], [MARIE])
    assert counts(third) == (
        {"unchanged": 1, "left": 1},
        {"unchanged": 1, "left": 1},
        {"unchanged": 1, "left": 1},
    )
    assert desk.named("Luc").left_on == date(2026, 11, 25)
    assert {one.id for one in desk.rows(Person)} == before
    back = desk.onde([LEA, luc], [MARIE, JEAN])
    assert counts(back) == (
        {"unchanged": 1, "added": 1},
        {"unchanged": 1, "added": 1},
        {"unchanged": 1, "added": 1},
    )
    assert {one.id for one in desk.rows(Person)} == before


def test_the_same_file_again_is_no_error_and_is_kept_once(desk: Desk) -> None:
    desk.onde([LEA], None)
    desk.onde([LEA], None)
    (file,) = desk.rows(RosterFile)
    assert (file.kind, file.exported_at, file.school_year) == ("students", None, 2026)


def test_a_guardians_list_finds_the_pupils_who_are_here(desk: Desk) -> None:
    desk.onde([LEA], None)
    assert counts(desk.onde(None, [MARIE])) == ({}, {"added": 1}, {"added": 1})
    assert desk.links() == {("Marie", "Léa", "legal")}
    assert counts(desk.onde([LEA], None))[0] == {"unchanged": 1}
    assert desk.links() == {("Marie", "Léa", "legal")}


def test_a_guardian_whose_child_has_a_namesake_comes_in_unlinked(desk: Desk) -> None:
    other = onde_student(born="09/09/2017", ine="323456789AB", label="CP")
    report = desk.onde([LEA, other], [MARIE])
    assert counts(report) == ({"added": 2}, {"added": 1}, {})
    assert sum(change.to_check for change in report.changes) == 2
    marie = desk.named("Marie")
    assert (marie.left_on, desk.links()) == (None, set())
    pupils = [one for one in desk.rows(Person) if one.kind == "student"]
    assert [one.doubts for one in pupils] == [[Flag.IDENTITY_TO_CHECK]] * 2
    with desk.store.read() as session:
        assert session.get(Account, (session.school_id, ids.account_id(marie.id))) is None
    assert counts(desk.onde([LEA, other], [MARIE]))[1] == {"unchanged": 1}


@pytest.mark.parametrize("together", [True, False])
def test_a_namesake_who_comes_later_takes_no_access_away(desk: Desk, together: bool) -> None:
    desk.onde([LEA], [MARIE])
    other = onde_student(born="09/09/2017", ine="323456789AB", label="CP")
    if together:
        desk.onde([LEA, other], [MARIE])
    else:
        desk.onde([LEA, other], None)
        desk.onde(None, [MARIE])
    assert desk.links() == {("Marie", "Léa", "legal")}
    assert all(not one.doubts for one in desk.rows(Person))


def test_namesakes_are_flagged_by_a_guardians_list_alone(desk: Desk) -> None:
    desk.onde([LEA, onde_student(born="09/09/2017", ine="323456789AB", label="CP")], None)
    desk.onde(None, [MARIE])
    flagged = [one for one in desk.rows(Person) if one.doubts == [Flag.IDENTITY_TO_CHECK]]
    assert len(flagged) == 2
    desk.onde([LEA, onde_student(born="09/09/2017", ine="323456789AB", label="CP")], None)
    assert len([one for one in desk.rows(Person) if one.doubts]) == 2


def test_a_bad_row_lets_nobody_leave(desk: Desk) -> None:
    desk.onde([LEA, LUC], [MARIE, JEAN])
    report = desk.onde([LEA, onde_student("PAYET", "Luc", "31/02/2015", "")], [MARIE, JEAN])
    assert report.students.left == report.guardians.left == report.links.left == 0
    assert desk.named("Luc").left_on is None
    assert desk.links() == {("Marie", "Léa", "legal"), ("Jean", "Luc", "legal")}


def test_a_new_sibling_and_a_new_phone_make_no_new_guardian(desk: Desk) -> None:
    desk.onde([LEA], [MARIE])
    before = desk.named("Marie").id
    for sibling in ("Ana", "Tom", "Eva"):
        row = onde_student(first=sibling, ine="", born="01/02/2018")
        both = onde_guardian(("HOARAU", sibling), ("HOARAU", "Léa"), mobile="0692 99 99 99")
        desk.onde([LEA, row], [both])
    assert desk.named("Marie").id == before
    assert desk.contact("Marie").phones[0]["number"] == "+262692999999"


def test_an_ine_that_comes_later_makes_no_new_pupil(desk: Desk) -> None:
    desk.onde([onde_student(ine="")], None)
    before = desk.named("Léa").id
    report = desk.onde([LEA], None)
    assert counts(report)[0] == {"updated": 1}
    assert (desk.named("Léa").id, desk.named("Léa").ine) == (before, "123456789AB")


def siecle_school(desk: Desk) -> None:
    desk.siecle(
        [
            student("1", PRENOM="Zoé", ID_NATIONAL="123456789AB", TEL_PORTABLE="0692 00 00 00"),
            student("2", PRENOM="Tom", DATE_SORTIE="01/10/2026", DATE_NAISS="04/05/2013"),
            student("3", PRENOM="Lou", DATE_NAISS="06/07/2013"),
        ],
        [
            person("10", TEL_PORTABLE="0692 12 34 56", NOM_USAGE="PAYET"),
            person("11", PRENOM="Paul", LC_CIVILITE="M."),
        ],
        links=link("1", "10")
        + link("1", "11", NIVEAU_RESPONSABILITE="3", CODE_PARENTE="38")
        + link("3", "10"),
    )


def test_pronote_after_siecle_doubles_nobody_and_takes_nothing_away(desk: Desk) -> None:
    siecle_school(desk)
    before = {one.id: (one.first_name, one.left_on, list(one.groups)) for one in desk.rows(Person)}
    links = desk.links()
    report = desk.pronote(
        ["HOARAU", "ZOE", "02/03/2014", "", "5B", "PAYET", "Marie", "", "marie@example.org"],
        ["HOARAU", "Tom", "04/05/2013", "", "", "", "", "", ""],
        header=[*PRONOTE, *PARENTS],
    )
    assert counts(report) == ({"unchanged": 1}, {"updated": 1}, {"unchanged": 1})
    after = {one.id: (one.first_name, one.left_on, list(one.groups)) for one in desk.rows(Person)}
    assert after == before
    assert desk.links() == links
    assert desk.named("Zoé").ine == "123456789AB"
    assert desk.named("Marie").usage_name == "PAYET"
    assert desk.contact("Zoé").phones[0]["raw"] == "0692 00 00 00"
    marie = desk.contact("Marie")
    assert ([phone["raw"] for phone in marie.phones], marie.email) == (["0692 12 34 56"], "marie@example.org")
    again = desk.pronote(["HOARAU", "Zoe", "02/03/2014", "", "5B"])
    assert counts(again) == ({"unchanged": 1}, {}, {})


def test_pronote_makes_nobody_the_legal_guardian_of_whom_siecle_knows(desk: Desk) -> None:
    siecle_school(desk)
    desk.pronote(
        ["HOARAU", "Zoé", "02/03/2014", "", "5B", "HOARAU", "Paul", "", "", "RIVIERE", "Yves"],
        header=[*PRONOTE, *PARENTS, "R2_NOM", "R2_PRENOM"],
    )
    levels = {(guardian, level) for guardian, child, level in desk.links() if child == "Zoé"}
    assert levels == {("Marie", Level.LEGAL), ("Paul", Level.CONTACT), ("Yves", Level.CONTACT)}


def test_siecle_after_pronote_knows_everybody_again(desk: Desk) -> None:
    desk.pronote(
        ["HOARAU", "Zoé", "02/03/2014", "", "5B", "HOARAU", "Marie", "0692123456", ""],
        ["HOARAU", "Lou", "06/07/2013", "", "3A", "", "", "", ""],
        header=[*PRONOTE, *PARENTS],
    )
    before = {one.first_name: one.id for one in desk.rows(Person)}
    siecle_school(desk)
    after = {one.first_name: one.id for one in desk.rows(Person)}
    assert {name: after[name] for name in before} == before
    assert len(desk.rows(Person)) == 5
    keys = {one.key for one in desk.rows(RosterKey) if one.person_id == before["Zoé"]}
    assert "eleve:1" in keys
    assert len(keys) == 2
    assert not any("hoarau" in key.lower() for key in keys)


def test_a_list_of_one_class_lets_nobody_leave_unless_it_is_said_to_name_everybody(desk: Desk) -> None:
    zoe, luc = ["HOARAU", "Zoé", "02/03/2014", "", "5B"], ["PAYET", "Luc", "05/06/2014", "", "5C"]
    desk.pronote(zoe, luc)
    assert counts(desk.pronote(zoe))[0] == {"unchanged": 1}
    assert counts(desk.pronote(zoe, everybody=True, dry_run=True))[0] == {"unchanged": 1, "left": 1}
    assert desk.named("Luc").left_on is None
    assert counts(desk.pronote(zoe, everybody=True))[0] == {"unchanged": 1, "left": 1}
    assert desk.named("Luc").left_on == date(2026, 11, 25)


def test_an_exit_in_pronote_is_a_departure_and_stays_one(desk: Desk) -> None:
    row = ["HOARAU", "Zoé", "02/03/2014", "", "5B"]
    desk.pronote([*row, ""], header=[*PRONOTE, "Sortie"])
    told = desk.pronote([*row, "Oui"], header=[*PRONOTE, "Sortie"], leaving=1)
    assert counts(told)[0] == {"left": 1}
    desk.now = datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
    assert counts(desk.pronote([*row, "Oui"], header=[*PRONOTE, "Sortie"]))[0] == {}
    assert counts(desk.pronote(row))[0] == {}
    assert desk.named("Zoé").left_on == date(2026, 11, 25)
    assert counts(desk.pronote([*row, ""], header=[*PRONOTE, "Sortie"]))[0] == {"added": 1}


def test_twins_and_namesakes_of_two_birth_dates_stay_two(desk: Desk) -> None:
    siecle_school(desk)
    report = desk.pronote(
        ["HOARAU", "Zoé", "09/09/2015", "", "6A"], ["HOARAU", "Léo", "02/03/2014", "", "5B"],
    )  # fmt: skip
    assert counts(report)[0] == {"added": 2}


def test_a_file_that_names_no_school_needs_one(desk: Desk) -> None:
    path = write_list(desk.folder / "e.csv", text(ONDE_STUDENTS, LEA))
    with pytest.raises(SchoolNotNamed, match="--school UAI"):
        desk.bring(path, school_uai=None)
    desk.bring(path)
    assert counts(desk.bring(path, school_uai=None))[0] == {"unchanged": 1}
    with pytest.raises(OtherSchool):
        desk.bring(path, school_uai="0999991X")


def test_a_list_is_of_today_and_a_new_year_is_said(desk: Desk) -> None:
    desk.onde([LEA], None)
    desk.now = datetime(2027, 9, 3, 8, 0, tzinfo=UTC)
    with pytest.raises(NewSchoolYear):
        desk.onde([LEA], None)
    path = write_list(desk.folder / "e.csv", text(ONDE_STUDENTS, LEA))
    assert desk.bring(path, new_year=True).school_year == 2027
    desk.now = datetime(2027, 7, 20, 8, 0, tzinfo=UTC)
    assert desk.bring(path).school_year == 2027


def test_columns_told_by_hand_are_remembered(desk: Desk) -> None:
    path = write_list(desk.folder / "x.csv", text(OWN_HEADER, OWN_ROW))
    with pytest.raises(UnknownColumns):
        desk.bring(path)
    head, mapping = desk.roster.head_of(UNCLAIMED, path)
    assert head.headers == tuple(OWN_HEADER)
    (row,) = desk.roster.preview(UNCLAIMED, path, mapping)
    assert row.student is not None
    desk.bring(path, mappings=[mapping], dry_run=True)
    with pytest.raises(UnknownColumns):
        desk.bring(path)
    told = mapping.with_column(8, None)
    assert counts(desk.bring(path, mappings=[told])) == ({"added": 1}, {"added": 2}, {"added": 2})
    assert desk.roster.head_of(UNCLAIMED, path)[1] == told
    assert counts(desk.bring(path))[0] == {"unchanged": 1}


def test_only_who_may_import_looks_into_a_list(desk: Desk) -> None:
    path = write_list(desk.folder / "x.csv", text(OWN_HEADER, OWN_ROW))
    with pytest.raises(NotAllowed):
        desk.roster.head_of(Actor(None, "", Role.TECHNICIAN), path)


def test_two_desks_apart_give_the_same_ids(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    other = Desk(tmp_path / "b")
    desk.onde([LEA, LUC], [MARIE, JEAN])
    other.onde([LUC, LEA], [JEAN, MARIE])
    assert {one.id for one in desk.rows(Person)} == {one.id for one in other.rows(Person)}
    assert {one.id for one in desk.rows(Guardianship)} == {one.id for one in other.rows(Guardianship)}
    other.store.close()


def test_one_birth_date_for_everybody_is_not_compared_with_everybody(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from station.services.roster import students

    compared = 0
    same = students._same

    def counting(*pair: Any) -> bool:
        nonlocal compared
        compared += 1
        return same(*pair)

    monkeypatch.setattr(students, "_same", counting)
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    everybody = [
        onde_student(f"NOM{one}{other}", f"{one}{other.casefold()}ri", "01/01/2015", "")
        for one in letters
        for other in letters[:8]
    ]
    desk.onde(everybody, None)
    again = desk.onde(everybody, None)
    assert counts(again)[0] == {"unchanged": len(everybody)}
    assert compared <= 10 * len(everybody)
