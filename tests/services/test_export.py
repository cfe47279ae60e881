"""Tables as files: what a French office's programs open, and no cell that calculates."""

import csv
import io

import openpyxl
import pytest

from station.services.office.export import csv_bytes, xlsx_bytes

HEADS = ("Nom", "Classe", "Essais")
EVIL = ["=1+1", "+262692123456", "-2", "@SUM(A1)", "\t=1+1", "\r=1", "  =HYPERLINK(1)", "\u00a0@x", "\n-1"]


def test_a_csv_is_what_a_french_spreadsheet_opens() -> None:
    written = csv_bytes(HEADS, [("HOARAU Zoé", "6 B", 3), ('D"Œ; x', None, 0)])
    assert written.startswith(b"\xef\xbb\xbf")
    lines = list(csv.reader(io.StringIO(written.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert lines == [list(HEADS), ["HOARAU Zoé", "6 B", "3"], ['D"Œ; x', "", "0"]]
    assert written.count(b"\r\n") == 3


@pytest.mark.parametrize("evil", EVIL)
def test_a_csv_holds_no_formula(evil: str) -> None:
    written = csv_bytes(("Nom",), [(evil,)])
    _, [cell] = csv.reader(io.StringIO(written.decode("utf-8-sig"), newline=""), delimiter=";")
    assert cell == f"'{evil}"


@pytest.mark.parametrize("evil", EVIL)
def test_a_workbook_holds_no_formula_and_words_as_they_are(evil: str) -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes("6 B: [liste]", HEADS, [(evil, "0692 12", 3)])))
    [sheet] = book.worksheets
    cell = sheet["A2"]
    assert cell.data_type == "s"
    assert str(cell.value).strip() == evil.strip().replace("\r", "\n").strip() or cell.value == evil
    assert sheet["B2"].value == "0692 12"
    assert sheet["C2"].value == 3


def test_what_no_workbook_can_hold_is_dropped() -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes("Liste", ("Nom",), [("a\x00b\x1fc\ud800",)])))
    assert book.worksheets[0]["A2"].value == "abc"
    assert b"abc" in csv_bytes(("Nom",), [("a\x00b\x1fc\ud800",)])
