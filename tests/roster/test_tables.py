"""Tables: encodings, separators, quotes, lengths of rows, workbooks, and files that would fill the memory."""

import csv
import io
import subprocess
import sys
import zipfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.roster import StudentRecord, open_roster
from station.roster.errors import DamagedFile, LockedArchive, NotARoster, RosterError, UnsafeFile
from station.roster.mapping import sample
from station.roster.tables import MOST_COLUMNS, MOST_ROWS, Row, read_rows

NAMES = "Élève;Né(e) le\r\nBŒUF Zoë;02/03/2014\r\n"


def rows_of(data: bytes) -> list[Row]:
    @contextmanager
    def opened() -> Generator[io.BytesIO]:
        yield io.BytesIO(data)

    return list(read_rows(opened, "liste.csv"))


def cells_of(data: bytes) -> list[list[str]]:
    return [row.cells for row in rows_of(data)]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "iso8859-15", "utf-16", "utf-16-le", "utf-16-be"]
)
def test_every_usual_encoding(encoding: str) -> None:
    assert cells_of(NAMES.encode(encoding)) == [["Élève", "Né(e) le"], ["BŒUF Zoë", "02/03/2014"]]


def test_latin_1_where_no_letter_tells_more() -> None:
    assert cells_of("Prénom;Ville\nZoë;½ rue\n".encode("iso8859-1"))[1] == ["Zoë", "½ rue"]


def test_a_letter_cut_in_two_by_a_piece_is_still_utf_8() -> None:
    long = "a;b\n" + "é" * 32_000 + ";x\n" + "zé" * 12_000 + ";y\n"
    assert cells_of(long.encode())[1][0] == "é" * 32_000
    assert cells_of(b"x" + long.encode())[2][0] == "zé" * 12_000


@pytest.mark.parametrize("separator", [";", "\t", ","])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_separator_and_line_end(separator: str, end: str) -> None:
    data = end.join(separator.join(row) for row in (["Nom", "Prénom"], ["HOARAU", "Léa"])).encode()
    assert cells_of(data) == [["Nom", "Prénom"], ["HOARAU", "Léa"]]
    assert cells_of(data + end.encode()) == cells_of(data)


def test_quotes_hold_separators_quotes_and_line_breaks() -> None:
    data = b'Nom;Adresse\r\n"DE; LA";"1 rue ""du""\r\nPont\nNeuf"\r\nHOARAU;2\r\n'
    assert rows_of(data)[1:] == [Row(2, ["DE; LA", '1 rue "du" Pont Neuf']), Row(5, ["HOARAU", "2"])]


def test_a_quote_in_the_middle_of_a_cell_is_a_sign_like_another() -> None:
    assert cells_of(b'a\tb\nJean "Jo"\t5\n')[1] == ['Jean "Jo"', "5"]


@pytest.mark.parametrize("tail", ["HOARAU;Luc\n", "HOARAU;Luc\n" * 100])
def test_a_quote_that_is_never_closed_swallows_nobody(tail: str) -> None:
    with pytest.raises(DamagedFile) as refused:
        rows_of(f'Nom;Prénom\nA;B\n"PAYET;Zoé\n{tail}'.encode())
    assert refused.value.line == 3


def test_rows_longer_and_shorter_than_the_header_and_empty_ones() -> None:
    assert rows_of(b"a;b;c\n1\n\n;;\n1;2;3;4;5\n   \n") == [
        Row(1, ["a", "b", "c"]), Row(2, ["1"]), Row(5, ["1", "2", "3", "4", "5"]),
    ]  # fmt: skip


def test_non_breaking_spaces_are_spaces() -> None:
    assert cells_of("Nom;Tél\n\u00a0DE\u00a0LA ;06\u202f92\u00a012\n".encode())[1] == ["DE LA", "06 92 12"]


def test_repeated_headers_keep_their_places() -> None:
    assert cells_of(b"Nom;Option;Option;Option\nA;;b;\n") == [
        ["Nom", "Option", "Option", "Option"],
        ["A", "", "b", ""],
    ]


@pytest.mark.parametrize("data", [b"\x7fELF\0\0\1\2", b"\0" * 500, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"])
def test_what_is_no_text_is_no_table(data: bytes) -> None:
    with pytest.raises(NotARoster):
        rows_of(data)


@pytest.mark.parametrize(
    "data",
    [
        b";" * MOST_COLUMNS + b"a\n",
        b"a;b\n" * (MOST_ROWS + 1),
        b"a;" + b"x" * 40_000,
        b"a" * 2_000_000 + b";b",
    ],
    ids=["columns", "rows", "cell", "line"],
)
def test_a_table_without_end_is_refused(data: bytes) -> None:
    with pytest.raises(RosterError):
        rows_of(data)


CELL = st.text(st.characters(codec="cp1252", exclude_categories=["Cc"]), max_size=12).map(
    lambda cell: " ".join(cell.split())
)


@given(
    st.lists(st.lists(CELL, min_size=2, max_size=6), min_size=1, max_size=8),
    st.sampled_from([";", "\t", ","]),
    st.sampled_from(["utf-8-sig", "cp1252", "utf-16"]),
    st.sampled_from(["\r\n", "\n"]),
)
def test_what_is_written_is_read(rows: list[list[str]], separator: str, encoding: str, end: str) -> None:
    # A header without signs of its own tells which separator it is, as a real one does.
    rows = [["Nom", "Prénom", "Né le", "Classe", "Sexe", "INE", "Tél."], *rows]
    file = io.StringIO()
    csv.writer(file, delimiter=separator, lineterminator=end, quoting=csv.QUOTE_ALL).writerows(rows)
    assert cells_of(file.getvalue().encode(encoding)) == [row for row in rows if any(row)]


@given(st.binary(max_size=400))
def test_no_bytes_are_more_than_an_error(data: bytes) -> None:
    try:
        rows = rows_of(data)
    except RosterError:
        return
    assert all(row.line > 0 and row.cells for row in rows)


def workbook(*rows: list[object]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def test_a_workbook_gives_dates_numbers_and_text_as_a_clerk_reads_them() -> None:
    data = workbook(["Né", "Id", "Tel"], [date(2014, 3, 2), 301.0, 692123456], [], [41700, 1.5, None])
    assert rows_of(data) == [
        Row(1, ["Né", "Id", "Tel"]), Row(2, ["2014-03-02", "301", "692123456"]), Row(4, ["41700", "1.5"]),
    ]  # fmt: skip


def test_an_old_workbook_too() -> None:
    data = (Path(__file__).parent / "data" / "extraction.xls").read_bytes()
    header, first, *_ = cells_of(data)
    assert header[:4] == ["Sexe", "Nom de famille", "Prénom", "Date Naissance"]
    assert first[:4] == ["F", "HOARAU", "Zoë", "2014-03-02"]


def test_a_workbook_with_two_cells_far_apart_costs_no_memory() -> None:
    packed = io.BytesIO(workbook(["Nom", "Prénom"], ["HOARAU"]))
    out = io.BytesIO()
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name).replace(b'r="A2"', b'r="XFD2"'))
    with pytest.raises(UnsafeFile):
        rows_of(out.getvalue())


def test_a_workbook_that_is_a_bomb_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr("xl/workbook.xml", b"<x/>")
        target.writestr("xl/worksheets/sheet1.xml", b" " * (257 * 1024 * 1024))
    with pytest.raises(UnsafeFile):
        rows_of(out.getvalue())


@pytest.mark.parametrize("cut", [20, 200, 2000])
def test_damaged_workbooks(cut: int) -> None:
    xls = (Path(__file__).parent / "data" / "extraction.xls").read_bytes()
    for data in (workbook(["Nom", "Prénom"], ["HOARAU", "Léa"])[:-cut], xls[:cut], xls[:8] + bytes(cut)):
        with pytest.raises((DamagedFile, NotARoster)):
            rows_of(data)


def test_a_workbook_under_a_password() -> None:
    xls = (Path(__file__).parent / "data" / "extraction.xls").read_bytes()
    with pytest.raises(LockedArchive):
        rows_of(xls + "EncryptedPackage".encode("utf-16-le"))


def book_of(path: Path, *sheets: tuple[str, str, Sequence[Sequence[object]]]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.active)  # type: ignore[arg-type]
    for title, state, rows in sheets:
        sheet = book.create_sheet(title)
        sheet.sheet_state = state  # type: ignore[assignment]
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


LIST: Sequence[Sequence[object]] = [
    ["Nom", "Prénom", "Né(e) le", "Classe"],
    ["PAYET", "Zoé", date(2014, 3, 2), "6A"],
]
OLD: Sequence[Sequence[object]] = [
    ["Nom", "Prénom", "Né(e) le", "Classe"],
    ["VIEUX", "Luc", date(2013, 3, 2), "6B"],
]
NOTE: Sequence[Sequence[object]] = [["À lire avant tout"], ["Liste du 3 septembre, à jour"]]


@pytest.mark.parametrize(
    "sheets",
    [
        [("Liste", "visible", LIST)],
        [("Lisez-moi", "visible", NOTE), ("Liste", "visible", LIST)],
        [("Ancienne", "hidden", OLD), ("Liste", "visible", LIST)],
        [("Ancienne", "veryHidden", OLD), ("Lisez-moi", "visible", NOTE), ("Liste", "visible", LIST)],
        [("Vide", "visible", []), ("Liste", "visible", LIST), ("Ancienne", "visible", OLD)],
    ],
)
def test_the_first_visible_sheet_with_a_known_header_is_read(
    tmp_path: Path, sheets: list[tuple[str, str, Sequence[Sequence[object]]]]
) -> None:
    records = open_roster([book_of(tmp_path / "liste.xlsx", *sheets)]).records(date(2026, 11, 28))
    (found,) = [record for record in records if isinstance(record, StudentRecord)]
    assert (found.last_name, found.birth_date) == ("PAYET", date(2014, 3, 2))


def test_columns_are_told_by_hand_on_the_sheet_that_has_most(tmp_path: Path) -> None:
    unknown = [["Famille", "Petit nom", "Jour", "Groupe 1", "Groupe 2"], ["PAYET", "Zoé", "x", "a", "b"]]
    path = book_of(tmp_path / "l.xlsx", ("Lisez-moi", "visible", NOTE), ("Liste", "visible", unknown))
    assert sample(path).headers == tuple(unknown[0])
    assert sample(path).rows[0][0] == "PAYET"


def test_who_has_no_workbook_in_hand_does_not_wait_for_its_libraries() -> None:
    asked = (
        "import sys, station.roster; print([name for name in ('openpyxl', 'xlrd') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
