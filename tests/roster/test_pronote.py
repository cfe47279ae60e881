"""PRONOTE's lists: three shapes, whichever columns the user picked, and what is never read."""

from datetime import date
from pathlib import Path

import pytest

from station.roster import GuardianRecord, Rejected, RosterFormat, RosterKind, StudentRecord, open_roster
from station.roster.columns import is_never_read
from station.roster.errors import UnknownColumns
from station.roster.whole_names import split_name
from station.rules.kinds import Sex
from tests.roster.list_files import classes, linked, of, read_list, text, write_list

HEADER = ["Nom", "Prénom", "Sexe", "Né(e) le", "Numéro national (INE)", "Classe", "Groupes"]
ROW = ["HOARAU", "Zoé", "Féminin", "02/03/2014", "123456789AB", "5B", "5B LATIN, 5B GR1"]


def read_one(path: Path) -> StudentRecord:
    (student,) = of(StudentRecord, read_list(path))
    return student


@pytest.mark.parametrize(
    ("separator", "encoding"),
    [("\t", "utf-8-sig"), ("\t", "utf-8"), ("\t", "cp1252"), (";", "utf-16-le"), (";", "utf-16")],
)
def test_the_shapes_of_a_list_of_students(tmp_path: Path, separator: str, encoding: str) -> None:
    path = write_list(tmp_path / "liste.csv", text(HEADER, ROW, [""] * 7, separator=separator), encoding)
    (info,) = open_roster([path]).files
    assert (info.format, info.kinds, info.whole) == (RosterFormat.PRONOTE, {RosterKind.STUDENTS}, False)
    student = read_one(path)
    assert (student.last_name, student.first_name, student.birth_date) == ("HOARAU", "Zoé", date(2014, 3, 2))
    assert (student.sex, student.ine) == (Sex.FEMALE, "123456789AB")
    assert classes(read_list(path)) == {student.key: ("5B", ("5B LATIN", "5B GR1"))}


def test_what_the_clipboard_holds(tmp_path: Path) -> None:
    rows = [
        ["Élève", "Né(e) le", "Sortie", "Option 1", "Option 1"],
        ["DE LA ROCHETTE Anne Lise", "02/03/2014", "", "LATIN", ""],
        ["PAYET Luc", "03/03/2014", "15/10/2026", "", ""],
        ["RIVIÈRE Tom", "04/03/2014", "Oui", "", ""],
        ["TECHER Lou", "05/03/2014", "31/12/2026", "", ""],
    ]
    records = read_list(write_list(tmp_path / "x.txt", text(*rows, separator="\t"), "utf-8"))
    stays, gone, undated, leaving = of(StudentRecord, records)
    assert (stays.last_name, stays.first_name) == ("DE LA ROCHETTE", "Anne Lise")
    assert [one.leaves_on for one in (stays, gone, undated, leaving)] == [
        None, date(2026, 10, 15), date(2026, 11, 25), date(2026, 12, 31),
    ]  # fmt: skip
    assert "leaves_on" in undated.untold
    assert "leaves_on" not in stays.untold


@pytest.mark.parametrize(
    ("whole", "last", "first"),
    [
        ("DE LA ROCHETTE Anne Lise", "DE LA ROCHETTE", "Anne Lise"),
        ("D'ALMEIDA Éric", "D'ALMEIDA", "Éric"),
        ("L’HÉRITIER Zoé", "L’HÉRITIER", "Zoé"),
        ("d'ALMEIDA Jean-Paul", "d'ALMEIDA", "Jean-Paul"),
        ("de LA TOUR Ève", "de LA TOUR", "Ève"),
        ("McDONALD Ronald", "McDONALD", "Ronald"),
        ("N'GUESSAN Aya", "N'GUESSAN", "Aya"),
        ("ŒUVRARD-ÇELIK Élise", "ŒUVRARD-ÇELIK", "Élise"),
        ("PAYET LUC", "PAYET", "LUC"),
        ("DUPONT Y", "DUPONT", "Y"),
        ("DUPONT J. Pierre", "DUPONT", "J. Pierre"),
        ("Dupont Jean Pierre", "Dupont", "Jean Pierre"),
        ("DUPONT", "", "DUPONT"),
    ],
)
def test_the_words_in_capitals_are_the_family_name(whole: str, last: str, first: str) -> None:
    assert split_name(whole) == (last, first)


def test_a_title_may_stand_above_the_header(tmp_path: Path) -> None:
    title = [["Liste des élèves"], [""], ["5B", "28 élèves"]]
    assert read_one(write_list(tmp_path / "x.csv", text(*title, HEADER, ROW))).last_name == "HOARAU"


def test_of_repeated_headers_the_first_counts(tmp_path: Path) -> None:
    header = [*HEADER[:6], "Option", "Option", "Classe"]
    path = write_list(tmp_path / "x.csv", text(header, [*ROW[:6], "LATIN", "GREC", "4A"]))
    assert [each for each, _ in classes(read_list(path)).values()] == ["5B"]


@pytest.mark.parametrize(
    ("sign", "sex"), [("♂", Sex.MALE), ("♀", Sex.FEMALE), ("Masculin", Sex.MALE), ("?", None)]
)
def test_the_signs_of_the_sexes(tmp_path: Path, sign: str, sex: Sex | None) -> None:
    path = write_list(
        tmp_path / "x.csv", text(["Nom", "Prénom", "S", "Né(e) le"], [*ROW[:2], sign, ROW[3]]), "utf-8"
    )
    assert read_one(path).sex is sex


def test_the_dialling_code_has_a_column_of_its_own(tmp_path: Path) -> None:
    header = [*HEADER[:4], "Indicatif", "Tél. (SMS)"]
    for code, number in (("+262", "0692123456"), ("262", "692123456")):
        path = write_list(tmp_path / "x.csv", text(header, [*ROW[:4], code, number]))
        (phone,) = read_one(path).contact.phones
        assert phone.raw.replace(" ", "") == "+262692123456"


def test_guardians_stand_in_the_rows_of_their_children(tmp_path: Path) -> None:
    header = [*HEADER, "R1_NOM", "R1_PRENOM", "R1_EMAIL", "R2_NOM", "R2_PRENOM", "R2_TEL"]
    brother = ["HOARAU", "Tom", "M", "05/06/2012", "223456789AB", "3A", ""]
    path = write_list(
        tmp_path / "x.csv",
        text(
            header,
            [*ROW, "HOARAU", "Marie", "m@example.org", "PAYET", "Jean", "0692 12 34 56"],
            [*brother, "HOARAU", "Marie", "M@example.org", "", "", ""],
        ),
    )
    records = read_list(path)
    assert open_roster([path]).kinds == frozenset(RosterKind)
    assert linked(records) == {("Marie", "Zoé"), ("Marie", "Tom"), ("Jean", "Zoé")}
    assert [len(one.contact.phones) for one in of(GuardianRecord, records)] == [0, 1]


def test_health_reaches_no_record(tmp_path: Path) -> None:
    header = ["Allergies", *HEADER, "Projet d'accompagnement", "Remarques", "Régime", "Mot de passe"]
    secret = ["ARACHIDE", *ROW, "PAI ASTHME", "suivi MDPH", "SANS PORC", "hunter2"]
    records = read_list(write_list(tmp_path / "x.csv", text(header, secret)))
    told = repr(records)
    assert "HOARAU" in told
    for word in ("ARACHIDE", "ASTHME", "MDPH", "PORC", "hunter2"):
        assert word not in told


@pytest.mark.parametrize(
    "header", ["Allergies", "Projet", "Projets d'accompagnement", "PAI", "Régime alimentaire", "Santé",
               "Médecin", "MDP", "Mot de passe", "Dispositif(s)", "Aménagements", "Commentaire"],
)  # fmt: skip
def test_columns_that_are_never_read(header: str) -> None:
    assert is_never_read(header)


@pytest.mark.parametrize("header", ["Nom", "Né(e) le", "Papa", "Classe", "Email", "Paire"])
def test_columns_that_may_be_read(header: str) -> None:
    assert not is_never_read(header)


def test_a_list_without_birth_dates_is_not_known(tmp_path: Path) -> None:
    path = write_list(tmp_path / "x.csv", text(["Nom", "Prénom", "Classe"], ["HOARAU", "Zoé", "5B"]))
    with pytest.raises(UnknownColumns) as refused:
        open_roster([path])
    assert refused.value.headers == ("Nom", "Prénom", "Classe")
    assert "HOARAU" not in str(refused.value)


def test_several_lists_of_classes_come_in_at_once(tmp_path: Path) -> None:
    one = write_list(tmp_path / "5B.csv", text(HEADER, ROW))
    other = write_list(tmp_path / "5C.csv", text(HEADER, ["PAYET", "Luc", *ROW[2:4], "", "5C", ""]))
    records = read_list(one, other)
    assert {student.first_name for student in of(StudentRecord, records)} == {"Zoé", "Luc"}
    assert not of(Rejected, records)
