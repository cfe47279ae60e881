"""What is refused, and how zips are read: by content, as a stream, within limits, nothing on the disk."""

import os
import random
import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from station.roster import GuardianRecord, RosterKind, StudentRecord, open_roster
from station.roster.errors import (
    DamagedFile,
    GarbledFile,
    IncompleteHeader,
    LockedArchive,
    MixedSchools,
    MixedYears,
    NotARoster,
    RosterError,
    RosterUnreadable,
    SameListTwice,
    TruncatedFile,
    UnsafeFile,
    UnsupportedWorkbook,
    WrongExport,
)
from tests.roster.list_files import text, write_list
from tests.roster.siecle_files import (
    TODAY,
    guardians_xml,
    link,
    of,
    person,
    read,
    student,
    students_xml,
    write,
    write_zip,
)

STUDENTS = students_xml(student())
GUARDIANS = guardians_xml(person(), links=link())


def refused(kind: type[RosterError], *paths: Path) -> str:
    """Read the files to the end, expect the error, and return its sentence."""
    with pytest.raises(kind) as caught:
        read(*paths)
    assert caught.value.__cause__ is None
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_the_zips_that_siecle_gives(tmp_path: Path) -> None:
    students = write_zip(tmp_path / "ExportXML_ElevesAvecAdresses.zip", ElevesAvecAdresses__xml=STUDENTS)
    guardians = write_zip(
        tmp_path / "ExportXML_ResponsablesAvecAdresses.zip", ResponsablesAvecAdresses__xml=GUARDIANS
    )
    roster = open_roster([guardians, students])
    assert [info.kinds for info in roster.files] == [{RosterKind.STUDENTS}, {RosterKind.GUARDIANS}]
    assert roster.files[0].name == "ExportXML_ElevesAvecAdresses.zip/ElevesAvecAdresses.xml"
    records = list(roster.records(TODAY))
    assert (len(of(StudentRecord, records)), len(of(GuardianRecord, records))) == (1, 1)
    assert len(set(roster.digests)) == 2


def test_a_digest_is_of_the_content_and_not_of_the_zip(tmp_path: Path) -> None:
    zipped = open_roster([write_zip(tmp_path / "e.zip", x=STUDENTS)])
    plain = open_roster([write(tmp_path / "e.xml", STUDENTS)])
    for roster in (zipped, plain):
        list(roster.records(TODAY))
    assert zipped.digests == plain.digests


def test_trap_24_one_home_made_zip_of_all(tmp_path: Path) -> None:
    inner = write_zip(tmp_path / "inner.zip", ResponsablesAvecAdresses__xml=GUARDIANS)
    path = tmp_path / "tout.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("dossier/", "")
        archive.writestr("dossier/../../../ElevesAvecAdresses.xml", STUDENTS.encode("iso8859-15"))
        archive.writestr("__MACOSX/dossier/._ElevesAvecAdresses.xml", b"\0\5\x16\7")
        archive.writestr("dossier/.DS_Store", b"\0\0\0\1Bud1")
        archive.writestr("dossier/lisez-moi.txt", b"bonjour")
        archive.writestr("dossier/Structures.xml", b"<BEE_STRUCTURES/>")
        archive.write(inner, "dossier\\ExportXML_ResponsablesAvecAdresses.zip")
    before = set(tmp_path.rglob("*"))
    roster = open_roster([path])
    assert len(list(roster.records(TODAY))) == 3
    assert roster.ignored == ("tout.zip/lisez-moi.txt", "tout.zip/Structures.xml")
    assert roster.files[0].name == "tout.zip/ElevesAvecAdresses.xml"
    assert set(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("root", ["BEE_STRUCTURES", "BEE_COMMUN", "BEE_NOMENCLATURES", "BEE_GEOGRAPHIQUE"])
def test_siecles_other_exports_are_told_by_name(tmp_path: Path, root: str) -> None:
    plain = write(tmp_path / "x.xml", f'<?xml version="1.0" encoding="ISO-8859-15"?><{root}/>')
    assert root in refused(WrongExport, plain)
    assert root in refused(WrongExport, write_zip(tmp_path / "x.zip", x__xml=f"<{root}/>"))


@pytest.mark.parametrize(
    "content", [b"Nom;Prenom\nHOARAU;Lea\n", b"%PDF-1.7", b"<html><body/></html>", b"\x7fELF\0\0"]
)
def test_what_is_no_export_of_siecle(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "ElevesAvecAdresses.xml"
    path.write_bytes(content)
    assert "ElevesAvecAdresses" in refused(NotARoster, path)
    refused(NotARoster, write_zip(tmp_path / "a.zip", a=content))


def test_an_empty_file_an_empty_zip_and_no_file(tmp_path: Path) -> None:
    empty = tmp_path / "e.xml"
    empty.touch()
    refused(TruncatedFile, empty)
    refused(NotARoster, write_zip(tmp_path / "e.zip"))
    refused(NotARoster)


def test_a_file_that_is_not_there_and_a_folder(tmp_path: Path) -> None:
    refused(RosterUnreadable, tmp_path / "nowhere.xml")
    refused(RosterUnreadable, tmp_path)


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9, 0.999])
def test_a_truncated_file_wherever_it_stops(tmp_path: Path, share: float) -> None:
    whole = students_xml(*(student(str(number)) for number in range(2000))).rstrip().encode("iso8859-15")
    path = tmp_path / "e.xml"
    path.write_bytes(whole[: int(len(whole) * share)])
    assert "line" in refused(TruncatedFile, path)


def test_a_file_truncated_in_its_header(tmp_path: Path) -> None:
    refused(TruncatedFile, write(tmp_path / "e.xml", STUDENTS[:120]))


def test_a_damaged_file_says_where(tmp_path: Path) -> None:
    path = write(tmp_path / "e.xml", STUDENTS.replace("</PRENOM>", "</PRENON>"))
    assert "line 5" in refused(DamagedFile, path)


@pytest.mark.parametrize(
    ("declared", "written"),
    [
        ("UTF-8", "iso8859-15"),
        ("UTF-8", "cp1252"),
        ("ISO-8859-15", "utf-8"),
        ("ISO-8859-15", "cp1252"),
        ("ISO-8859-1", "cp1252"),
        ("windows-1252", "utf-8"),
    ],
)
def test_a_wrongly_declared_encoding_is_told_from_the_bytes(
    tmp_path: Path, declared: str, written: str
) -> None:
    text = students_xml(student(NOM_DE_FAMILLE="CŒUR", PRENOM="Zoë"), encoding=declared)
    (found,) = of(StudentRecord, read(write(tmp_path / "e.xml", text, written)))
    assert (found.last_name, found.first_name) == ("CŒUR", "Zoë")


@pytest.mark.parametrize("spoilt", ["ZoÃ«", "CÅ’UR", "FranÃ§ois", "Ren\u0082e", "MuÃ±oz"])
def test_names_that_came_spoilt_are_refused_with_that_reason(tmp_path: Path, spoilt: str) -> None:
    said = refused(
        GarbledFile,
        write(tmp_path / "e.xml", students_xml(student(PRENOM=spoilt), encoding="UTF-8"), "utf-8"),
    )
    assert "line 5" in said
    assert spoilt not in said


def test_a_list_with_spoilt_names_is_refused_too(tmp_path: Path) -> None:
    rows = [["Nom", "Prénom", "Né(e) le", "Classe"], ["HOARAU", "ZoÃ«", "03/02/2014", "6A"]]
    assert "line 2" in refused(GarbledFile, write_list(tmp_path / "x.csv", text(*rows), "utf-8"))


@pytest.mark.parametrize("name", ["CONCEIÇÃO", "JOÃO", "ÂNGELA", "Åse", "Ñu\u0144"])
def test_letters_of_other_languages_are_not_taken_for_spoilt_ones(tmp_path: Path, name: str) -> None:
    text = students_xml(student(PRENOM=name), encoding="UTF-8")
    (found,) = of(StudentRecord, read(write(tmp_path / "e.xml", text, "utf-8")))
    assert found.first_name == name


def test_a_truncated_or_damaged_zip(tmp_path: Path) -> None:
    rng = random.Random(1)
    noise = "".join(rng.choices("abcdefghijklmnop", k=50_000))
    whole = write_zip(
        tmp_path / "w.zip", e__xml=STUDENTS.replace("<ADRESSES/>", f"<X>{noise}</X>")
    ).read_bytes()
    cut = tmp_path / "cut.zip"
    cut.write_bytes(whole[:-200])
    refused(DamagedFile, cut)
    hurt = tmp_path / "hurt.zip"
    middle = len(whole) // 2
    hurt.write_bytes(
        whole[:middle] + bytes(byte ^ 0xFF for byte in whole[middle : middle + 50]) + whole[middle + 50 :]
    )
    refused(DamagedFile, hurt)


def test_a_zip_with_a_password(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "p.zip", e__xml=STUDENTS)
    content = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):  # the encryption bit in both headers
        at = content.index(signature) + offset
        content[at : at + 2] = struct.pack("<H", struct.unpack("<H", content[at : at + 2])[0] | 1)
    path.write_bytes(content)
    refused(LockedArchive, path)


BOMB = '<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    "declaration",
    [
        BOMB + "]>",
        '<!DOCTYPE BEE_ELEVES [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE BEE_ELEVES SYSTEM "http://127.0.0.1:9/x.dtd">',
        '<!DOCTYPE BEE_ELEVES [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;]>',
        "<!DOCTYPE BEE_ELEVES>",
    ],
    ids=["bomb", "external entity", "external dtd", "parameter entity", "bare"],
)
def test_declarations_are_refused_before_anything_is_read(tmp_path: Path, declaration: str) -> None:
    for name in ("&i;", "&x;", "plain"):
        text = STUDENTS.replace("<BEE_ELEVES", declaration + "<BEE_ELEVES").replace("HOARAU", name)
        refused(UnsafeFile, write(tmp_path / "e.xml", text))


def test_an_entity_bomb_in_an_attribute_of_the_root(tmp_path: Path) -> None:
    text = STUDENTS.replace('<BEE_ELEVES VERSION="3.0"', BOMB + ']><BEE_ELEVES VERSION="&i;"')
    with pytest.raises(RosterError):
        read(write(tmp_path / "e.xml", text))


def test_an_undeclared_entity_is_damage(tmp_path: Path) -> None:
    refused(DamagedFile, write(tmp_path / "e.xml", STUDENTS.replace("HOARAU", "&x;")))


def test_a_zip_bomb_is_refused_while_it_unpacks_and_takes_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    head, tail = (part.encode("iso8859-15") for part in STUDENTS.split("<ADRESSES/>"))
    info = zipfile.ZipInfo("ElevesAvecAdresses.xml")
    info.compress_type = zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(path, "w") as archive, archive.open(info, "w") as member:
        member.write(head)
        for _ in range(200):
            member.write(b"<ADRESSE ADRESSE_ID='1'/>" * 40_000)
        member.write(tail)
    assert path.stat().st_size < 1_000_000
    tracemalloc.start()
    try:
        assert "more data" in refused(UnsafeFile, path)
        assert tracemalloc.get_traced_memory()[1] < 8_000_000
    finally:
        tracemalloc.stop()


def test_a_zip_that_lies_about_its_size(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "lie.zip", e__xml=STUDENTS + " " * 100_000)
    content = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = content.index(signature) + offset
        content[at : at + 4] = struct.pack("<I", 300)
    path.write_bytes(content)
    refused(DamagedFile, path) if zipfile.ZipFile(path).testzip() else None
    with pytest.raises(RosterError):
        read(path)


def test_a_zip_in_a_zip_in_a_zip_is_not_followed(tmp_path: Path) -> None:
    content = write_zip(tmp_path / "0.zip", e__xml=STUDENTS).read_bytes()
    for level in range(1, 3):
        content = write_zip(tmp_path / f"{level}.zip", inner__zip=content).read_bytes()
    refused(NotARoster, tmp_path / "2.zip")
    assert len(read(tmp_path / "1.zip")) == 1


def test_a_zip_of_countless_files(tmp_path: Path) -> None:
    path = tmp_path / "many.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(1001):
            archive.writestr(f"{number}.xml", STUDENTS)
    refused(UnsafeFile, path)


def test_a_record_without_end(tmp_path: Path) -> None:
    endless = student(extra="<X/>" * 60_000)
    refused(UnsafeFile, write(tmp_path / "e.xml", students_xml(endless)))


def test_memory_stays_flat_over_sections_nobody_wants(tmp_path: Path) -> None:
    path = tmp_path / "e.xml"
    head, tail = STUDENTS.split("<ADRESSES/>")
    with path.open("w", encoding="iso8859-15") as file:
        file.write(head)
        for number in range(400_000):
            file.write(f'<BOURSE ELEVE_ID="{number}"><NUM_ECHELON_BOURSE>3</NUM_ECHELON_BOURSE></BOURSE>')
        file.write(tail)
    before = _memory()
    assert len(read(path)) == 1
    assert _memory() - before < 30_000_000


def _memory() -> int:
    """What this process has in memory: the trees of libxml2 are not Python's."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def test_trap_23_two_schools(tmp_path: Path) -> None:
    students = write(tmp_path / "e.xml", STUDENTS)
    guardians = write(tmp_path / "r.xml", guardians_xml(person(), uai="0999991X"))
    assert "0999991X" in refused(MixedSchools, students, guardians)


def test_trap_23_two_years(tmp_path: Path) -> None:
    students = write(tmp_path / "e.xml", STUDENTS)
    refused(MixedYears, students, write(tmp_path / "r.xml", guardians_xml(person(), year="2025")))


def test_the_same_list_twice(tmp_path: Path) -> None:
    one, other = write(tmp_path / "e.xml", STUDENTS), write(tmp_path / "f.xml", STUDENTS)
    refused(SameListTwice, one, other)


@pytest.mark.parametrize("uai", ["", "12", "ABCDEFGH"])
def test_a_file_of_no_school(tmp_path: Path, uai: str) -> None:
    refused(IncompleteHeader, write(tmp_path / "e.xml", students_xml(student(), uai=uai)))


def test_a_file_of_no_year_and_one_without_header(tmp_path: Path) -> None:
    refused(IncompleteHeader, write(tmp_path / "e.xml", students_xml(student(), year="")))
    start, end = STUDENTS.index("<PARAMETRES>"), STUDENTS.index("<DONNEES>")
    refused(IncompleteHeader, write(tmp_path / "f.xml", STUDENTS[:start] + STUDENTS[end:]))


def test_no_error_quotes_the_content(tmp_path: Path) -> None:
    secret = STUDENTS.replace("HOARAU", "SECRETNAME<")
    assert "SECRETNAME" not in refused(DamagedFile, write(tmp_path / "e.xml", secret))


WEB_PAGE = "<!DOCTYPE html><html><body>ENT</body></html>"
OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)  # how Thumbs.db and .doc begin


def test_strangers_beside_an_export_in_a_zip_are_ignored_and_named(tmp_path: Path) -> None:
    path = write_zip(
        tmp_path / "siecle.zip",
        Thumbs__db=OLE,
        lettre__doc=OLE,
        vide__txt=b"",
        page__html=WEB_PAGE,
        dessin__svg='<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd"><svg/>',
        photo__jpg=b"\xff\xd8\xff\xe0" + bytes(200),
        lisez__txt="Bonjour",
        e__xml=STUDENTS,
    )
    roster = open_roster([path])
    assert [info.name for info in roster.files] == ["siecle.zip/e.xml"]
    assert {name.partition("/")[2] for name in roster.ignored} == {
        "Thumbs.db", "lettre.doc", "vide.txt", "page.html", "dessin.svg", "photo.jpg", "lisez.txt",
    }  # fmt: skip


def test_a_damaged_export_in_a_zip_is_not_a_stranger(tmp_path: Path) -> None:
    refused(DamagedFile, write_zip(tmp_path / "e.zip", e__xml=STUDENTS.replace("</ELEVES>", "</ELEV>")))
    both = write_zip(tmp_path / "b.zip", e__xml=STUDENTS, r__xml=GUARDIANS[: len(GUARDIANS) // 2])
    refused(TruncatedFile, both)


def test_a_zip_of_strangers_alone_is_no_roster(tmp_path: Path) -> None:
    refused(NotARoster, write_zip(tmp_path / "e.zip", Thumbs__db=OLE, page__html=WEB_PAGE, vide__txt=b""))


@pytest.mark.parametrize("name", ["liste.ods", "liste.odt"])
def test_an_open_document_is_named_with_what_to_do(tmp_path: Path, name: str) -> None:
    kind = "spreadsheet" if name.endswith("ods") else "text"
    path = tmp_path / name
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", f"application/vnd.oasis.opendocument.{kind}")
        archive.writestr("content.xml", "<office/>")
    if kind == "spreadsheet":
        assert "save it as .xlsx or .csv" in refused(UnsupportedWorkbook, path)
    else:
        refused(NotARoster, path)
