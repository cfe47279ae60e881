"""SIECLE's custom extraction, as text and as a workbook."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from station.roster import (
    GuardianRecord,
    LinkRecord,
    PlacementRecord,
    Rejected,
    RosterFormat,
    RosterKind,
    StudentRecord,
    open_roster,
)
from station.rules.kinds import Kinship, Level, PhoneKind, Sex
from tests.roster.list_files import classes, linked, of, read_list, text, write_list

HEADER = [
    "Sexe", "Pays Nat.", "Elève No Etab", "Nom de famille", "Nom d'usage", "Prénom", "Prénom 2",
    "Date Naissance", "Doublement", "Id National",
    "Date Sortie", "Code Structure", "Type Structure", "Tél. Portable",
    "Email",
    "Nom de famille Repr. Lég. 1", "Prénom Repr. Lég. 1", "Lien Parenté Repr. Lég. 1",
    "Tél. Portable Repr. Lég. 1",
    "Ligne Adresse 1 Repr. Lég. 1",
    "Nom de famille Repr. Lég. 2", "Prénom Repr. Lég. 2", "Lien Parenté Repr. Lég. 2",
]  # fmt: skip


def row(
    code: str = "5 C", kind: str = "D", *, last: str = "HOARAU", first: str = "Zoë", born: str = "02/03/2014",
    ine: str = "123456789AB", leaves: str = "", mother: str = "Marie", father: str = "",
    home: str = "1 rue A",
) -> list[str]:  # fmt: skip
    return [
        "F", "100", "00042", last, "", first, "Rose", born, "N", ine, leaves, code, kind, "0692000000",
        "z@example.org",
        last, mother, "MERE", "0692 12 34 56", home, last if father else "", father, "PERE" if father else "",
    ]  # fmt: skip


def extraction(folder: Path, *rows: list[str], header: list[str] = HEADER) -> Path:
    return write_list(folder / "exportCSVExtraction.csv", text(header, *rows), "cp1252")


def test_an_extraction_lists_students_and_guardians_and_may_be_filtered(tmp_path: Path) -> None:
    (info,) = open_roster([extraction(tmp_path, row())]).files
    assert (info.format, info.kinds, info.whole) == (RosterFormat.EXTRACTION, frozenset(RosterKind), False)
    (info,) = open_roster([extraction(tmp_path, row()[:14], header=HEADER[:14])]).files
    assert info.kinds == {RosterKind.STUDENTS}


def test_one_row_per_structure_is_one_student_and_the_group_may_come_first(tmp_path: Path) -> None:
    records = read_list(
        extraction(tmp_path, row("5 C 1", "G", father="Jean"), row(father="Jean"), row("LATIN", "G"))
    )
    (student,) = of(StudentRecord, records)
    assert classes(records) == {student.key: ("5 C", ("5 C 1", "LATIN"))}
    assert (student.sex, student.birth_date, student.other_first_names) == (
        Sex.FEMALE, date(2014, 3, 2), ("Rose",),
    )  # fmt: skip
    assert [one.first_name for one in of(GuardianRecord, records)] == ["Marie", "Jean"]
    assert linked(records) == {("Marie", "Zoë"), ("Jean", "Zoë")}
    assert [(link.level, link.level_told, link.kinship) for link in of(LinkRecord, records)] == [
        (Level.LEGAL, True, Kinship.MOTHER), (Level.LEGAL, True, Kinship.FATHER),
    ]  # fmt: skip


def test_the_type_of_a_structure_may_be_blank(tmp_path: Path) -> None:
    alone = read_list(extraction(tmp_path, row("5 C", "")))
    assert [one.class_code for one in of(PlacementRecord, alone)] == ["5 C"]
    tom = {"last": "PAYET", "first": "Tom", "ine": "223456789AB"}
    told = read_list(extraction(tmp_path, row("5 C", "D"), row("5 C 1", "", **tom), row("5 C", "", **tom)))
    assert list(classes(told).values()) == [("5 C", ()), ("5 C", ("5 C 1",))]
    untold = read_list(extraction(tmp_path, row("5 C 1", ""), row("5 C", "")))
    assert list(classes(untold).values()) == [(None, ("5 C 1", "5 C"))]


def test_inactifs_is_no_class(tmp_path: Path) -> None:
    assert not classes(read_list(extraction(tmp_path, row("Inactifs", "D"))))


def test_siblings_share_their_mother_and_namesakes_do_not(tmp_path: Path) -> None:
    tom = {"first": "Tom", "ine": "223456789AB"}
    (mother,) = of(GuardianRecord, read_list(extraction(tmp_path, row(), row(**tom))))
    apart = [row(), row(**tom, home="2 rue B")]
    apart[1][18] = "0692 99 99 99"
    assert len(of(GuardianRecord, read_list(extraction(tmp_path, *apart)))) == 2
    assert mother.contact.phones[0].kind is PhoneKind.MOBILE


def test_whichever_columns_the_user_picked(tmp_path: Path) -> None:
    picked = [9, 5, 3, 7]
    path = extraction(tmp_path, [row()[at] for at in picked], header=[HEADER[at] for at in picked])
    (student,) = of(StudentRecord, read_list(path))
    assert (student.ine, student.sex) == ("123456789AB", None)
    assert {"sex", "class_code", "groups", "mobile", "email", "leaves_on"} <= student.untold
    assert "ine" not in student.untold


def test_an_exit_date_may_lie_ahead_or_be_none(tmp_path: Path) -> None:
    future = of(StudentRecord, read_list(extraction(tmp_path, row(leaves="31/12/2026"))))
    assert future[0].leaves_on == date(2026, 12, 31)
    records = read_list(extraction(tmp_path, row(leaves="bientôt")))
    assert of(StudentRecord, records)[0].leaves_on is None
    assert [one.field for one in of(Rejected, records)] == ["Date Sortie"]


def test_an_old_workbook_with_serial_dates_floats_and_lost_zeros() -> None:
    records = read_list(Path(__file__).parent / "data" / "extraction.xls")
    zoe, luc, tom = of(StudentRecord, records)
    assert [one.birth_date for one in (zoe, luc, tom)] == [
        date(2014, 3, 2),
        date(2014, 3, 2),
        date(2014, 5, 4),
    ]
    assert (zoe.ine, luc.ine, tom.ine) == ("123456789AB", None, "012345678AB")
    assert [each for each, _ in classes(records).values()] == ["5 C", "301", "5 C"]
    assert of(GuardianRecord, records)[0].contact.phones[0].raw == "0692123456"
    assert len(of(GuardianRecord, records)) == 2


@pytest.mark.parametrize("born", ["02/03/2014", "2014-03-02", 41700, date(2014, 3, 2)])
def test_a_workbook_of_today(tmp_path: Path, born: object) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Extraction du 25/11/2026"])
    sheet.append(HEADER)
    cells: list[object] = [*row()]
    cells[7] = born
    sheet.append(cells)
    book.save(tmp_path / "x.xlsx")
    (student,) = of(StudentRecord, read_list(tmp_path / "x.xlsx"))
    assert student.birth_date == date(2014, 3, 2)
