"""ONDE's and BE1D's lists: every trap that their users have met."""

from datetime import date
from pathlib import Path

import pytest

from station.roster import (
    GuardianRecord,
    LinkRecord,
    NamesakesRecord,
    Reason,
    Rejected,
    RosterFormat,
    RosterKind,
    StudentRecord,
    open_roster,
)
from station.roster.errors import MixedFormats, RosterError, SameListTwice
from station.roster.families import KnownStudent, student_key
from station.rules.kinds import Level, PhoneKind, Sex
from tests.roster.list_files import (
    ONDE_GUARDIANS,
    ONDE_STUDENTS,
    classes,
    linked,
    of,
    onde_guardian,
    onde_student,
    read_list,
    text,
    write_list,
)
from tests.roster.siecle_files import read, student, students_xml, write

LEA, LUC = onde_student(), onde_student("PAYET", "Luc", "05/06/2015", "223456789AB", "CM1")


def students(folder: Path, *rows: list[str], header: list[str] = ONDE_STUDENTS) -> Path:
    return write_list(folder / "eleves.csv", text(header, *rows))


def guardians(folder: Path, *rows: list[str], header: list[str] = ONDE_GUARDIANS) -> Path:
    return write_list(folder / "responsables.csv", text(header, *rows))


def test_both_lists_have_one_name_and_are_told_by_their_headers(tmp_path: Path) -> None:
    one, other = tmp_path / "a" / "CSVExtraction.csv", tmp_path / "b" / "CSVExtraction.csv"
    for path, content in ((one, text(ONDE_GUARDIANS)), (other, text(ONDE_STUDENTS, LEA))):
        path.parent.mkdir()
        write_list(path, content)
    roster = open_roster([one, other])
    assert [info.kinds for info in roster.files] == [{RosterKind.STUDENTS}, {RosterKind.GUARDIANS}]
    assert {info.format for info in roster.files} == {RosterFormat.ONDE}
    assert (roster.uai, roster.school_year) == (None, None)
    assert all(info.whole for info in roster.files)


def test_a_pupil_and_both_parents(tmp_path: Path) -> None:
    records = read_list(
        guardians(
            tmp_path,
            onde_guardian(("HOARAU", "Léa", "CE2 A"), usage="PAYET", email="m@example.org"),
            onde_guardian(("HOARAU", "Léa"), first="Jean", civility="M.", mobile=""),
        ),
        students(tmp_path, LEA),
    )
    (pupil,) = of(StudentRecord, records)
    assert (pupil.last_name, pupil.first_name, pupil.birth_date) == ("HOARAU", "Léa", date(2016, 3, 2))
    assert (pupil.ine, pupil.sex, pupil.usage_name) == ("123456789AB", Sex.FEMALE, None)
    assert classes(records) == {pupil.key: ("CE2 A", ())}
    mother, father = of(GuardianRecord, records)
    assert (mother.last_name, mother.usage_name, mother.first_name) == ("HOARAU", "PAYET", "Marie")
    assert [(one.kind, one.raw) for one in mother.contact.phones] == [(PhoneKind.MOBILE, "06 92 12 34 56")]
    assert (mother.civility, father.civility, mother.contact.email) == ("Mme", "M.", "m@example.org")
    links = of(LinkRecord, records)
    assert {(link.level, link.level_told, link.kinship_told) for link in links} == {
        (Level.LEGAL, False, False)
    }
    assert linked(records) == {("Marie", "Léa"), ("Jean", "Léa")}


def test_be1d_has_quotes_h_for_boys_no_ine_and_dates_the_other_way_round(tmp_path: Path) -> None:
    header = [
        "Nom Elève",
        "Nom d'usage Elève",
        "Prénom Elève",
        "Date naissance",
        "Sexe",
        " Cycle",
        "Niveau",
        "Classe",
    ]
    row = ["HOARAU", "", "Luc", "2016-03-02", "H", "MATERNELLE", "GS", "CLASSE  GS"]
    path = write_list(
        tmp_path / "x.csv", text(*([f'"{cell}"' for cell in line] for line in (header, row)), end="\n")
    )
    records = read_list(path)
    (pupil,) = of(StudentRecord, records)
    assert (pupil.sex, pupil.birth_date, pupil.ine) == (Sex.MALE, date(2016, 3, 2), None)
    assert "ine" in pupil.untold
    assert classes(records)[pupil.key] == ("CLASSE GS", ())


def test_columns_added_since_are_read_or_left_wherever_they_stand(tmp_path: Path) -> None:
    more = [
        "Deuxième prénom",
        "Troisième prénom",
        "Commune naissance",
        "Etat",
        "Dispositif(s)",
        "Regroupement(s)",
    ]
    path = students(
        tmp_path,
        [*["Rose", "", "SAINT-PAUL", "", "ULIS", "Chorale,Escrime"], *LEA],
        [*["", "", "", "Radié", "", ""], *LUC],
        header=[*more, *ONDE_STUDENTS],
    )
    records = read_list(path)
    lea, luc = of(StudentRecord, records)
    assert lea.other_first_names == ("Rose",)
    assert classes(records)[lea.key] == ("CE2 A", ("Chorale", "Escrime"))
    assert (lea.leaves_on, luc.leaves_on) == (None, date(2026, 11, 25))
    assert "ULIS" not in repr(records)


def test_the_same_header_is_repeated_for_each_child(tmp_path: Path) -> None:
    mother = onde_guardian(("HOARAU", "Léa"), ("PAYET", "Luc"))
    assert linked(read_list(students(tmp_path, LEA, LUC), guardians(tmp_path, mother))) == {
        ("Marie", "Léa"), ("Marie", "Luc"),
    }  # fmt: skip


@pytest.mark.parametrize("word", ["enfant", "enfant(s)", "élève", "élève(s)", "Elève"])
@pytest.mark.parametrize("numbered", [False, True])
def test_child_columns_of_every_year(tmp_path: Path, word: str, numbered: bool) -> None:
    group = [f"Nom d'usage {word}", f"Nom de famille {word}", f"Prénom {word}", f"Classes {word}"]
    header = ONDE_GUARDIANS[:12]
    for number in (1, 2):
        header = [*header, *(f"{each} {number}" if numbered else each for each in group)]
    mother = onde_guardian(("HOARAU", "Léa"), ("PAYET", "Luc"))
    records = read_list(students(tmp_path, LEA, LUC), guardians(tmp_path, mother, header=header))
    assert linked(records) == {("Marie", "Léa"), ("Marie", "Luc")}
    assert not of(Rejected, records)


def test_a_row_may_list_more_children_than_the_header_and_fewer(tmp_path: Path) -> None:
    long = onde_guardian(("HOARAU", "Léa"), ("PAYET", "Luc"))
    short = onde_guardian(("PAYET", "Luc"), first="Jean", civility="M.")[:-1]
    records = read_list(
        students(tmp_path, LEA, LUC), guardians(tmp_path, long, short, header=ONDE_GUARDIANS[:16])
    )
    assert linked(records) == {("Marie", "Léa"), ("Marie", "Luc"), ("Jean", "Luc")}


def test_the_table_of_institutions_closes_the_file(tmp_path: Path) -> None:
    for lead in ([], [""]):
        path = guardians(
            tmp_path,
            onde_guardian(("HOARAU", "Léa")),
            [],
            [*lead, "Intitulé", "Adresse Organisme", "CP", "Commune", "Courriel"],
            [
                "",
                "Aide sociale",
                "AIDE SOCIALE",
                "Enfance",
                "2 rue X",
                "97400",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "HOARAU",
                "Léa",
            ],
        )
        assert linked(read_list(students(tmp_path, LEA), path)) == {("Marie", "Léa")}


def test_namesakes_leave_the_guardian_unlinked(tmp_path: Path) -> None:
    twin_name = onde_student(born="09/09/2017", ine="323456789AB", label="CP")
    records = read_list(
        students(tmp_path, LEA, twin_name), guardians(tmp_path, onde_guardian(("HOARAU", "Léa")))
    )
    (guardian,) = of(GuardianRecord, records)
    pupils = {each.key for each in of(StudentRecord, records)}
    (doubt,) = of(NamesakesRecord, records)
    assert (doubt.guardian_key, set(doubt.student_keys)) == (guardian.key, pupils)
    assert not of(LinkRecord, records)
    (told,) = of(Rejected, records)
    assert (told.why, told.line, told.field, told.kind) == (Reason.NAMESAKES, 2, "Prénom enfant", None)


def test_a_birth_date_or_a_class_of_ones_own_tells_namesakes_apart(tmp_path: Path) -> None:
    pupils = students(tmp_path, LEA, onde_student(born="09/09/2017", ine="323456789AB", label="CP"))
    dated = [*ONDE_GUARDIANS[:16], "Date de naissance élève"]
    born = [*onde_guardian(("HOARAU", "Léa", "")), "02/03/2016"]
    (link,) = of(LinkRecord, read_list(pupils, guardians(tmp_path, born, header=dated)))
    assert link.student_key == student_key("123456789AB", "", "", date.min)
    (link,) = of(LinkRecord, read_list(pupils, guardians(tmp_path, onde_guardian(("HOARAU", "Léa", "CP")))))
    assert link.student_key == student_key("323456789AB", "", "", date.min)


def test_class_labels_that_differ_between_the_lists_tell_nothing(tmp_path: Path) -> None:
    pupils = students(tmp_path, LEA, onde_student(born="09/09/2017", ine="323456789AB", label="CLASSE  CE2"))
    records = read_list(pupils, guardians(tmp_path, onde_guardian(("HOARAU", "Léa", "Classe de M Machin"))))
    assert of(NamesakesRecord, records)
    alone = students(tmp_path, LEA)
    records = read_list(alone, guardians(tmp_path, onde_guardian(("HOARAU", "Léa", "Classe de M Machin"))))
    assert linked(records) == {("Marie", "Léa")}


def test_the_same_guardian_twice_is_one(tmp_path: Path) -> None:
    records = read_list(
        students(tmp_path, LEA, LUC),
        guardians(
            tmp_path,
            onde_guardian(("HOARAU", "Léa"), mobile="", address="3 rue Y"),
            onde_guardian(("HOARAU", "Léa"), ("PAYET", "Luc"), address="4 rue Z"),
        ),
    )
    (guardian,) = of(GuardianRecord, records)
    assert [phone.raw for phone in guardian.contact.phones] == ["06 92 12 34 56"]
    assert linked(records) == {("Marie", "Léa"), ("Marie", "Luc")}


def test_namesake_guardians_of_different_families_stay_two(tmp_path: Path) -> None:
    records = read_list(
        students(tmp_path, LEA, LUC),
        guardians(
            tmp_path,
            onde_guardian(("HOARAU", "Léa"), mobile="0692000001", address="1 rue A"),
            onde_guardian(("PAYET", "Luc"), mobile="0692000002", address="2 rue B"),
        ),
    )
    one, other = of(GuardianRecord, records)
    assert one.key != other.key


def test_a_father_and_a_mother_of_one_name_stay_two(tmp_path: Path) -> None:
    rows = [
        onde_guardian(("HOARAU", "Léa"), first="Dominique", civility=civility)
        for civility in ("M.", "MME", "")
    ]
    found = of(GuardianRecord, read_list(students(tmp_path, LEA), guardians(tmp_path, *rows)))
    assert sorted(one.civility or "" for one in found) == ["", "M.", "Mme"]
    assert len({one.key for one in found}) == 3


def test_a_child_whom_the_list_lacks_is_told_and_brings_nobody_in(tmp_path: Path) -> None:
    records = read_list(students(tmp_path, LEA), guardians(tmp_path, [], onde_guardian(("RIVIERE", "Tom"))))
    assert not of(GuardianRecord, records)
    (told,) = of(Rejected, records)
    assert (told.why, told.line, told.record) == (Reason.UNKNOWN_STUDENT, 3, "")


def test_accents_and_hyphens_may_differ_between_the_lists(tmp_path: Path) -> None:
    pupil = onde_student("LE GOFF-D'ALMEIDA", "Zoé-Lou")
    records = read_list(
        students(tmp_path, pupil), guardians(tmp_path, onde_guardian(("Le Goff d Almeida", "Zoe Lou")))
    )
    assert linked(records) == {("Marie", "Zoé-Lou")}


def test_a_guardians_list_alone_names_those_who_are_here(tmp_path: Path) -> None:
    known = [KnownStudent("77", "HOARAU", None, "Léa", date(2016, 3, 2), "CE2")]
    (link,) = of(LinkRecord, read_list(guardians(tmp_path, onde_guardian(("HOARAU", "LEA"))), known=known))
    assert link.student_key == "77"


def test_keys_stay_when_a_phone_or_the_order_changes(tmp_path: Path) -> None:
    before = read_list(
        students(tmp_path, LEA, LUC), guardians(tmp_path, onde_guardian(("HOARAU", "Léa"), ("PAYET", "Luc")))
    )
    after = read_list(
        students(tmp_path, LUC, LEA),
        guardians(tmp_path, onde_guardian(("PAYET", "Luc"), ("HOARAU", "Léa"), mobile="0692999999")),
    )
    assert {one.key for one in of(GuardianRecord, before)} == {one.key for one in of(GuardianRecord, after)}


def test_two_pupils_under_one_ine_both_come_in(tmp_path: Path) -> None:
    records = of(StudentRecord, read_list(students(tmp_path, LEA, onde_student(first="Tom"))))
    assert [one.ine for one in records] == ["123456789AB"] * 2
    assert len({one.key for one in records}) == 2


@pytest.mark.parametrize(
    ("row", "field", "why", "whole"),
    [
        (onde_student(born="31/02/2016"), "Date naissance", Reason.NOT_A_DATE, True),
        (onde_student(born="01/01/2030"), "Date naissance", Reason.IN_THE_FUTURE, True),
        (onde_student(born=""), "Date naissance", Reason.MISSING, True),
        (onde_student(first=""), "Prénom élève", Reason.MISSING, True),
        (onde_student(ine="12"), "INE", Reason.NOT_AN_INE, False),
    ],
)
def test_a_bad_row_is_told_and_stops_no_other(
    tmp_path: Path, row: list[str], field: str, why: Reason, whole: bool
) -> None:
    records = read_list(students(tmp_path, row, LUC))
    assert of(Rejected, records) == [Rejected("eleves.csv", 2, "", field, why, RosterKind.STUDENTS, whole)]
    assert len(of(StudentRecord, records)) == (1 if whole else 2)


def test_two_lists_of_one_class_and_a_mix_of_origins_are_refused(tmp_path: Path) -> None:
    one = students(tmp_path, LEA)
    other = write_list(tmp_path / "2.csv", text(ONDE_STUDENTS, LUC, LEA))
    siecle = write(tmp_path / "e.xml", students_xml(student("1")))
    for paths, error in (([one, other], SameListTwice), ([one, siecle], MixedFormats)):
        with pytest.raises(RosterError) as refused:
            read(*paths)
        assert type(refused.value) is error


def test_lists_of_two_classes_come_side_by_side(tmp_path: Path) -> None:
    one = students(tmp_path, LEA)
    other = write_list(tmp_path / "2.csv", text(ONDE_STUDENTS, LUC))
    assert {each.first_name for each in of(StudentRecord, read(one, other))} == {"Léa", "Luc"}
