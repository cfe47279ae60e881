"""The contract of `station import`: others script against it."""

from datetime import date
from pathlib import Path

from station.demo import PRINCIPAL, invent_school, write_files
from tests.cli.conftest import Station
from tests.roster.list_files import (
    ONDE_GUARDIANS,
    ONDE_STUDENTS,
    onde_guardian,
    onde_student,
    text,
    write_list,
)
from tests.roster.siecle_files import guardians_xml, link, person, student, students_xml, write, write_zip

ZERO = {"added": 0, "updated": 0, "unchanged": 0, "left": 0}


def test_a_fresh_home_takes_its_school_from_the_files(station: Station, home: Path, tmp_path: Path) -> None:
    files = [str(path) for path in write_files(invent_school(date.today()), tmp_path)]  # noqa: DTZ011
    told = station("import", *files, "--json", "--dry-run")
    assert (told.code, told.err) == (0, "")
    done = station("import", *reversed(files), "--json")
    assert (done.code, done.err) == (0, "")
    assert done.json == told.json
    assert list(done.json)[:5] == ["school", "students", "guardians", "links", "rejected"]
    assert done.json["school"] == "9741234Y"
    assert done.json["students"]["added"] > 390
    again = station("import", *files, "--json").json
    for kind in ("students", "guardians", "links"):
        assert again[kind] == ZERO | {"unchanged": done.json[kind]["added"]}
    (hit,) = station("find", f"{PRINCIPAL.usage_name} {PRINCIPAL.first_name}", "--json", "--limit", "1").json
    file = station("show", hit["id"], "--json").json
    assert (file["source_id"], file["birth_name"], file["last_name"]) == (PRINCIPAL.key, "HOARAU", "PAYET")
    assert file["phones"][0] == {"kind": "mobile", "number": "+33639981234", "raw": "06 39 98 12 34"}
    assert [(one["level"], one["kinship"]) for one in file["relations"]] == [("legal", "mother")] * 2
    assert file["state"] == "reserved"
    assert file["identifiers"] == file["flags"] == []
    assert all(path.stat().st_mode & 0o077 == 0 for path in home.rglob("*"))


def test_a_bad_record_is_told_where_it_stands(station: Station, tmp_path: Path) -> None:
    students = write(tmp_path / "e.xml", students_xml(student("1"), student("2", DATE_NAISS="31/02/2014")))
    guardians = write(
        tmp_path / "r.xml", guardians_xml(person("10"), links=link("1", "10") + link("2", "10"))
    )
    done = station("import", str(students), str(guardians), "--json")
    assert done.code == 0
    assert done.json["students"] == ZERO | {"added": 1}
    assert [
        {key: each[key] for key in ("file", "line", "record", "field")} for each in done.json["rejected"]
    ] == [
        {"file": "e.xml", "line": 6, "record": "2", "field": "DATE_NAISS"},
        {"file": "r.xml", "line": 6, "record": "2/10", "field": "ELEVE_ID"},
    ]
    said = station("import", str(students))
    assert said.code == 0
    assert "e.xml, line 6: 2 DATE_NAISS: it is not a date" in said.err
    assert "students   0 are new, 0 updated, 1 unchanged, 0 gone" in said.out


def test_a_refused_file_is_one_line_and_exit_code_1(station: Station, tmp_path: Path) -> None:
    whole = write(tmp_path / "e.xml", students_xml(student("1")))
    cut = tmp_path / "cut.xml"
    cut.write_bytes(whole.read_bytes()[:-20])
    for words in ([str(cut)], [str(tmp_path / "nowhere.xml")], [str(whole), "--school", "0999991X"]):
        refused = station("import", *words, "--json")
        assert (refused.code, refused.out) == (1, "")
        assert refused.err.startswith("station: ")
        assert refused.err.count("\n") == 1


def test_a_new_school_year_asks_for_its_option(station: Station, tmp_path: Path) -> None:
    station("import", str(write(tmp_path / "e.xml", students_xml(student("1")))))
    later = write(tmp_path / "f.xml", students_xml(student("1"), year="2027", day="03/09/2027"))
    assert "--new-year" in station("import", str(later)).err
    assert station("import", str(later), "--new-year", "--json").json["students"]["unchanged"] == 1


def test_no_file_is_wrong_usage(station: Station) -> None:
    assert station("import").code == 2


def test_a_list_that_names_no_school_is_told_how(station: Station, tmp_path: Path) -> None:
    folder = [tmp_path / name for name in ("eleves", "responsables")]
    for each in folder:
        each.mkdir()
    students = write_list(
        folder[0] / "CSVExtraction.csv", text(ONDE_STUDENTS, onde_student(), onde_student(born="x"))
    )
    guardians = write_list(
        folder[1] / "CSVExtraction.csv", text(ONDE_GUARDIANS, onde_guardian(("HOARAU", "Léa")))
    )
    refused = station("import", str(students), str(guardians))
    assert (refused.code, refused.out) == (1, "")
    assert "say which one it is of with --school UAI" in refused.err
    done = station("import", str(guardians), str(students), "--school", "9741234Y", "--json").json
    assert (done["school"], done["students"]["added"], done["links"]["added"]) == ("9741234Y", 1, 1)
    assert done["rejected"][0] | {"reason": ""} == {
        "file": "CSVExtraction.csv", "line": 3, "record": "", "field": "Date naissance", "reason": "",
    }  # fmt: skip
    said = station("import", str(students))
    assert "CSVExtraction.csv, line 3: Date naissance: it is not a date" in said.err


def test_a_partial_list_lets_nobody_leave_unless_everybody_is_in_it(station: Station, tmp_path: Path) -> None:
    header = ["Élève", "Né(e) le", "Classe"]
    rows = [["HOARAU Zoé", "02/03/2014", "5B"], ["PAYET Luc", "05/06/2014", "5C"]]
    both = write_list(tmp_path / "tous.csv", text(header, *rows, separator="\t"), "utf-16-le")
    one = write_list(tmp_path / "5B.csv", text(header, rows[0], separator="\t"), "utf-8")
    assert station("import", str(both), "--school", "9741234Y", "--json").json["students"] == ZERO | {
        "added": 2
    }
    assert station("import", str(one), "--json").json["students"] == ZERO | {"unchanged": 1}
    told = station("import", str(one), "--everybody", "--json").json
    assert told["students"] == ZERO | {"unchanged": 1, "left": 1}


def test_a_list_of_unknown_columns_sends_to_the_desk(station: Station, tmp_path: Path) -> None:
    path = write_list(tmp_path / "x.csv", text(["Nom", "Prénom", "Truc"], ["HOARAU", "Zoé", "5B"]))
    refused = station("import", str(path), "--school", "9741234Y")
    assert refused.code == 1
    assert "say what each column is" in refused.err
    assert "HOARAU" not in refused.err


def test_filled_columns_that_are_not_read_are_named(station: Station, tmp_path: Path) -> None:
    rows = (
        ["Nom", "Prénom", "Né(e) le", "Classe", "Nom responsable 1", "Portable responsable 1", "Régime"],
        ["HOARAU", "Léa", "03/02/2013", "6A", "PAYET", "0692000111", "DP"],
    )
    path = write_list(tmp_path / "pronote.csv", text(*rows))
    done = station("import", str(path), "--school", "9741234Y")
    assert done.code == 0
    assert "pronote.csv: columns not read: Nom responsable 1, Portable responsable 1;" in done.err
    told = station("import", str(path), "--school", "9741234Y", "--json").json["unread"]
    assert {each["column"]: each["of_family"] for each in told} == {
        "Nom responsable 1": True,
        "Portable responsable 1": True,
    }


def test_strangers_in_a_zip_are_named(station: Station, tmp_path: Path) -> None:
    path = write_zip(
        tmp_path / "siecle.zip", Thumbs__db=b"\xd0\xcf\x11\xe0" + bytes(600), e__xml=students_xml(student())
    )
    done = station("import", str(path))
    assert (done.code, done.err) == (0, "")
    assert "siecle.zip/Thumbs.db: lists nobody, ignored" in done.out


def school_of(tmp_path: Path, name: str, pupils: int, *, day: str = "20/11/2026") -> str:
    rows = [student(str(key), NOM_DE_FAMILLE=f"NOM{key}") for key in range(pupils)]
    return str(write(tmp_path / name, students_xml(*rows, day=day)))


def test_many_leavers_are_one_line_exit_code_1_and_an_option(station: Station, tmp_path: Path) -> None:
    whole, part = school_of(tmp_path, "e.xml", 10), school_of(tmp_path, "f.xml", 2, day="22/11/2026")
    station("import", whole)
    refused = station("import", part, "--json")
    assert (refused.code, refused.out, refused.err.count("\n")) == (1, "", 1)
    assert "8 students and guardians would leave" in refused.err
    told = station("import", part, "--dry-run", "--json")
    assert (told.code, told.json["leaving"], told.json["asks"]) == (0, 8, True)
    assert station("import", part, "--leaving", "7").code == 1
    assert station("import", whole, "--json").json["students"] == ZERO | {"unchanged": 10}
    assert station("import", part, "--leaving", "8", "--json").json["students"]["left"] == 8


def test_the_last_import_is_undone_and_the_good_file_comes_in_again(station: Station, tmp_path: Path) -> None:
    whole, part = school_of(tmp_path, "e.xml", 10), school_of(tmp_path, "f.xml", 2, day="22/11/2026")
    station("import", whole)
    station("import", part, "--leaving", "8")
    undone = station("import", "--undo", "--json")
    assert (undone.code, undone.json["put_back"], undone.json["left_alone"]) == (0, 8, [])
    assert station("import", whole, "--json").json["students"] == ZERO | {"unchanged": 10}
    again = station("import", "--undo")
    assert (again.code, again.err.count("\n")) == (1, 1)
    assert station("import", whole, "--undo").code == 2


def test_what_a_file_covers_is_told(station: Station, tmp_path: Path) -> None:
    header = ONDE_STUDENTS
    both = [
        onde_student("HOARAU", "Léa", ine="", label="CP"),
        onde_student("PAYET", "Luc", ine="", label="CE1"),
    ]
    path = str(write_list(tmp_path / "tous.csv", text(header, *both)))
    one = str(write_list(tmp_path / "cp.csv", text(header, both[0])))
    station("import", path, "--school", "9741234Y")
    assert "students   only CP: nobody of other classes leaves" in station("import", one).out
    assert station("import", one, "--json").json["covers"] == {
        "students": {"extent": "classes", "classes": ["CP"], "why": None}
    }
    assert "the whole school" in station("import", path).out
