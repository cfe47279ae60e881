"""Columns told by hand: guessed, seen on the file's own rows, applied, kept."""

from pathlib import Path

import pytest

from station.roster import GuardianRecord, Reason, RosterFormat, RosterKind, StudentRecord, open_roster
from station.roster.columns import Column, Fact, Who
from station.roster.errors import IncompleteMapping, NotARoster, UnknownColumns
from station.roster.mapping import Choice, Mapping, guess, preview, sample
from tests.roster.list_files import linked, of, text, write_list
from tests.roster.siecle_files import TODAY, student, students_xml, write

HEADER = [
    "N°", "Nom de naissance", "Prénom de l'élève", "DDN", "Classe", "Allergies", "Nom du responsable 1",
    "Prénom du responsable 1", "Mail responsable 1", "Nom responsable 2", "Prénom responsable 2", "Fratrie",
]  # fmt: skip
ROW = [
    "1",
    "HOARAU",
    "Zoé",
    "02/03/2014",
    "5B",
    "ARACHIDE",
    "HOARAU",
    "Marie",
    "m@example.org",
    "PAYET",
    "Jean",
    "x",
]


def unknown(folder: Path, *rows: list[str]) -> Path:
    return write_list(
        folder / "liste maison.csv", text(["Rentrée 2026"], HEADER, *(rows or (ROW,))), "cp1252"
    )


def test_a_guess_reads_whose_a_column_is_and_what_it_tells() -> None:
    assert guess(HEADER).columns == (
        None,
        Column(Who.STUDENT, Fact.LAST_NAME),
        Column(Who.STUDENT, Fact.FIRST_NAME),
        Column(Who.STUDENT, Fact.BIRTH_DATE),
        Column(Who.STUDENT, Fact.CLASS),
        None,
        Column(Who.GUARDIAN, Fact.LAST_NAME, 1),
        Column(Who.GUARDIAN, Fact.FIRST_NAME, 1),
        Column(Who.GUARDIAN, Fact.EMAIL, 1),
        Column(Who.GUARDIAN, Fact.LAST_NAME, 2),
        Column(Who.GUARDIAN, Fact.FIRST_NAME, 2),
        None,
    )
    assert guess(["Eleve", "Né le", "Tél. mère", "Tél. père"]).columns == (
        Column(Who.STUDENT, Fact.FULL_NAME),
        Column(Who.STUDENT, Fact.BIRTH_DATE),
        Column(Who.GUARDIAN, Fact.MOBILE, 1),
        Column(Who.GUARDIAN, Fact.MOBILE, 2),
    )


def test_the_head_shows_cells_but_never_those_of_health(tmp_path: Path) -> None:
    head = sample(unknown(tmp_path))
    assert head.headers == tuple(HEADER)
    assert head.rows == ((*ROW[:5], "", *ROW[6:]),)


def test_a_list_that_nobody_knows_is_refused_until_it_is_mapped(tmp_path: Path) -> None:
    path = unknown(tmp_path)
    with pytest.raises(UnknownColumns):
        open_roster([path])
    mapping = guess(HEADER)
    roster = open_roster([path], {mapping.signature: mapping.layout()}.get)
    (info,) = roster.files
    assert (info.format, info.kinds, info.whole) == (RosterFormat.MAPPED, frozenset(RosterKind), False)
    records = list(roster.records(TODAY))
    assert linked(records) == {("Marie", "Zoé"), ("Jean", "Zoé")}
    assert "ARACHIDE" not in repr(records)


def test_a_health_column_can_not_be_mapped(tmp_path: Path) -> None:
    mapping = guess(HEADER).with_column(5, Column(Who.STUDENT, Fact.GROUPS))
    assert mapping.columns[5] is None
    forced = Mapping(
        mapping.headers, (*mapping.columns[:5], Column(Who.STUDENT, Fact.GROUPS), *mapping.columns[6:])
    )
    assert "ARACHIDE" not in repr(preview(unknown(tmp_path), forced, TODAY))


def test_a_column_tells_one_thing_and_a_fact_has_one_column() -> None:
    moved = guess(HEADER).with_column(0, Column(Who.STUDENT, Fact.CLASS))
    assert moved.columns[0] == Column(Who.STUDENT, Fact.CLASS)
    assert moved.columns[4] is None


def test_the_preview_shows_persons_and_what_is_wrong(tmp_path: Path) -> None:
    bad = [*ROW[:3], "hier", *ROW[4:]]
    good, wrong = preview(unknown(tmp_path, ROW, bad), guess(HEADER), TODAY)
    assert isinstance(good.student, StudentRecord)
    assert (good.line, good.student.first_name, good.class_code, good.rejected) == (3, "Zoé", "5B", ())
    assert [one.first_name for one in good.guardians] == ["Marie", "Jean"]
    assert wrong.student is None
    assert [(one.field, one.why) for one in wrong.rejected] == [("DDN", Reason.NOT_A_DATE)]


def test_what_nobody_can_do_without_is_asked_for(tmp_path: Path) -> None:
    mapping = guess(HEADER).with_column(3, None)
    assert mapping.missing == (Fact.BIRTH_DATE,)
    with pytest.raises(IncompleteMapping) as refused:
        preview(unknown(tmp_path), mapping, TODAY)
    assert refused.value.missing == ("birth_date",)


def test_a_row_may_be_of_a_guardian(tmp_path: Path) -> None:
    header = ("Nom", "Prénom", "Tel", "Nom enfant", "Prénom enfant")
    columns = (
        Column(Who.GUARDIAN, Fact.LAST_NAME), Column(Who.GUARDIAN, Fact.FIRST_NAME),
        Column(Who.GUARDIAN, Fact.MOBILE),
        Column(Who.STUDENT, Fact.LAST_NAME, 1), Column(Who.STUDENT, Fact.FIRST_NAME, 1),
    )  # fmt: skip
    mapping = Mapping(header, columns, Who.GUARDIAN)
    assert mapping.missing == ()
    assert mapping.layout().kinds == {RosterKind.GUARDIANS}
    path = write_list(tmp_path / "x.csv", text(header, ["HOARAU", "Marie", "0692123456", "HOARAU", "Zoé"]))
    (row,) = preview(path, mapping, TODAY)
    assert [one.first_name for one in row.guardians] == ["Marie"]
    assert of(GuardianRecord, [*row.guardians])[0].contact.phones


def test_a_mapping_is_kept_as_json_and_known_by_its_headers_however_spelled() -> None:
    mapping = guess(HEADER)
    assert Mapping.from_json(mapping.as_json()) == mapping
    assert guess([header.upper() for header in HEADER]).signature == mapping.signature
    assert guess(HEADER[:-1]).signature != mapping.signature


def test_all_that_may_be_said_of_a_column() -> None:
    columns = Choice(Who.STUDENT).columns()
    assert Column(Who.STUDENT, Fact.BIRTH_DATE) in columns
    assert Column(Who.GUARDIAN, Fact.MOBILE, 4) in columns
    assert Column(Who.STUDENT, Fact.LAST_NAME, 2) in Choice(Who.GUARDIAN).columns()


def test_what_is_no_list_has_no_head(tmp_path: Path) -> None:
    with pytest.raises(NotARoster):
        sample(write(tmp_path / "e.xml", students_xml(student("1"))))
    with pytest.raises(NotARoster):
        sample(write_list(tmp_path / "x.csv", "une seule colonne\nabc\n"))


PRONOTE = ["Nom", "Prénom", "Né(e) le", "Classe", "Nom responsable 1", "Prénom responsable 1"]
PRONOTE += ["Portable responsable 1", "Courriel perso", "Allergies", "Vide", "Régime"]
FILLED = [
    "HOARAU",
    "Léa",
    "03/02/2013",
    "6A",
    "PAYET",
    "Marie",
    "0692000111",
    "m@x.example",
    "ARACHIDE",
    "",
    "D",
]


def test_filled_columns_of_a_known_list_that_are_not_read_are_named(tmp_path: Path) -> None:
    roster = open_roster([write_list(tmp_path / "pronote.csv", text(PRONOTE, FILLED))])
    list(roster.records(TODAY))
    named = {column.header: column.of_family for column in roster.unread}
    assert named == dict.fromkeys(PRONOTE[4:8], True)
    assert {column.file for column in roster.unread} == {"pronote.csv"}


def test_columns_of_a_known_list_can_be_told_by_hand(tmp_path: Path) -> None:
    path = write_list(tmp_path / "pronote.csv", text(PRONOTE, FILLED))
    mapping = guess(PRONOTE)
    assert mapping.columns[4:7] == (
        Column(Who.GUARDIAN, Fact.LAST_NAME),
        Column(Who.GUARDIAN, Fact.FIRST_NAME),
        Column(Who.GUARDIAN, Fact.MOBILE),
    )
    roster = open_roster([path], {mapping.signature: mapping.layout()}.get)
    assert roster.format is RosterFormat.PRONOTE
    assert linked(list(roster.records(TODAY))) == {("Marie", "Léa")}
    assert [column.header for column in roster.unread] == ["Courriel perso"]


def test_a_list_of_onde_told_by_hand_stays_one_of_onde(tmp_path: Path) -> None:
    header = [
        "Nom de famille responsable", "Prénom responsable", "Adresse électronique", "Téléphone mobile",
        "Nom de famille élève", "Prénom élève",
    ]  # fmt: skip
    students = ["Nom élève", "Prénom élève", "Date naissance", "Libellé classe"]
    rows = (header, ["HOARAU", "Marie", "m@x.example", "0692000111", "PAYET", "Léa"])
    guardians = write_list(tmp_path / "g.csv", text(*rows))
    pupils = write_list(tmp_path / "e.csv", text(students, ["PAYET", "Léa", "01/02/2019", "CP"]))
    mapping = guess(header)
    roster = open_roster([pupils, guardians], {mapping.signature: mapping.layout()}.get)
    assert [info.format for info in roster.files] == [RosterFormat.ONDE] * 2
    (found,) = of(GuardianRecord, list(roster.records(TODAY)))
    assert (found.contact.email, [phone.raw for phone in found.contact.phones]) == (
        "m@x.example",
        ["0692000111"],
    )
