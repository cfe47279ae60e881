"""The SIECLE reader on files that have every trap of the format's description."""

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from station.roster import (
    GuardianRecord,
    LinkRecord,
    PhoneRecord,
    PlacementRecord,
    Reason,
    Rejected,
    RosterKind,
    StudentRecord,
    open_roster,
)
from station.rules.kinds import Kinship, Level, PhoneKind, Sex
from tests.roster.siecle_files import (
    TODAY,
    guardians_xml,
    link,
    of,
    old_link,
    person,
    placement,
    read,
    rejections,
    student,
    students_xml,
    write,
)


def one_student(tmp_path: Path, **fields: str | None) -> StudentRecord:
    file = write(tmp_path / "e.xml", students_xml(student("1", extra="", **fields)))
    (found,) = of(StudentRecord, read(file))
    return found


def one_guardian(tmp_path: Path, **fields: str | None) -> GuardianRecord:
    (found,) = of(GuardianRecord, read(write(tmp_path / "r.xml", guardians_xml(person("10", **fields)))))
    return found


def one_link(tmp_path: Path, text: str) -> LinkRecord:
    (found,) = of(LinkRecord, read(write(tmp_path / "r.xml", guardians_xml(links=text))))
    return found


def test_a_whole_student(tmp_path: Path) -> None:
    found = one_student(
        tmp_path,
        ID_NATIONAL="990000001ZZ",
        NOM_USAGE="PAYET",
        PRENOM2="Rose",
        PRENOM3="Anne",
        CODE_SEXE="2",
        MEL="lea@example.org",
        TEL_PORTABLE="0692 00 00 01",
        CODE_REGIME="2",
    )
    assert (found.key, found.last_name, found.usage_name, found.first_name) == ("1", "HOARAU", "PAYET", "Léa")
    assert found.other_first_names == ("Rose", "Anne")
    assert (found.birth_date, found.sex, found.ine) == (date(2014, 3, 2), Sex.FEMALE, "990000001ZZ")
    assert found.contact.phones == (PhoneRecord(PhoneKind.MOBILE, "0692 00 00 01"),)
    assert found.contact.email == "lea@example.org"
    assert found.leaves_on is None


def test_a_whole_guardian(tmp_path: Path) -> None:
    found = one_guardian(
        tmp_path,
        NOM_USAGE="GRONDIN",
        TEL_PERSONNEL="0262 00 00 02",
        TEL_PORTABLE="+262692000003",
        TEL_PROFESSIONNEL="0262000004",
        MEL="marie@example.org",
    )
    assert (found.key, found.last_name, found.usage_name, found.first_name) == (
        "10",
        "HOARAU",
        "GRONDIN",
        "Marie",
    )
    assert found.civility == "Mme"
    assert [(phone.kind.value, phone.raw) for phone in found.contact.phones] == [
        ("mobile", "+262692000003"),
        ("home", "0262 00 00 02"),
        ("work", "0262000004"),
    ]


def test_the_header(tmp_path: Path) -> None:
    roster = open_roster([write(tmp_path / "whatever.txt", students_xml(student()))])
    (info,) = roster.files
    assert (info.kinds, info.uai, info.school_year) == ({RosterKind.STUDENTS}, "9741234Y", 2026)
    assert info.exported_at == datetime(2026, 11, 20, 18, 5, 2, tzinfo=ZoneInfo("Europe/Paris"))
    assert (roster.uai, roster.school_year) == ("9741234Y", 2026)


def test_euro_sign_and_ligatures_of_latin_9(tmp_path: Path) -> None:
    assert one_student(tmp_path, NOM_DE_FAMILLE="LEŒUF", PRENOM="Loÿs Zoé").last_name == "LEŒUF"
    assert one_student(tmp_path, NOM_DE_FAMILLE="Ÿ€").last_name == "Ÿ€"


@pytest.mark.parametrize("declared", ["UTF-8", "ISO-8859-15"])
def test_utf_8_with_a_byte_order_mark(tmp_path: Path, declared: str) -> None:
    file = write(tmp_path / "e.xml", students_xml(student(PRENOM="Œdipe"), encoding=declared), "utf-8-sig")
    assert of(StudentRecord, read(file))[0].first_name == "Œdipe"


def test_decomposed_accents_are_composed(tmp_path: Path) -> None:
    file = write(tmp_path / "e.xml", students_xml(student(PRENOM="Le\u0301a"), encoding="UTF-8"), "utf-8")
    assert of(StudentRecord, read(file))[0].first_name == "Léa"


def test_the_schema_before_2016_calls_the_birth_name_nom(tmp_path: Path) -> None:
    assert one_student(tmp_path, NOM_DE_FAMILLE=None, NOM="HOARAU").last_name == "HOARAU"
    assert one_guardian(tmp_path, NOM_DE_FAMILLE=None, NOM="HOARAU").last_name == "HOARAU"


@pytest.mark.parametrize("spelling", ["PERS_PAIMENT", "PERS_PAIEMENT"])
@pytest.mark.parametrize("flag", ["0", "1", "true", "false"])
def test_the_schema_before_2018_in_all_its_spellings(tmp_path: Path, spelling: str, flag: str) -> None:
    found = one_link(tmp_path, old_link(**{spelling: flag, "PERS_CONTACT": flag}))
    assert (found.level, found.rank, found.kinship) == (Level.LEGAL, 1, Kinship.MOTHER)


@pytest.mark.parametrize(
    ("code", "level", "rank"),
    [("1", Level.LEGAL, 1), ("2", Level.LEGAL, 2), ("0", Level.CONTACT, None), ("true", Level.LEGAL, None)],
)
def test_resp_legal_becomes_a_level(tmp_path: Path, code: str, level: Level, rank: int | None) -> None:
    found = one_link(tmp_path, old_link(RESP_LEGAL=code))
    assert (found.level, found.rank) == (level, rank)


@pytest.mark.parametrize(
    ("code", "level"), [("1", Level.LEGAL), ("2", Level.IN_CHARGE), ("3", Level.CONTACT)]
)
def test_niveau_responsabilite_becomes_a_level_without_rank(tmp_path: Path, code: str, level: Level) -> None:
    found = one_link(tmp_path, link(NIVEAU_RESPONSABILITE=code))
    assert (found.level, found.rank) == (level, None)


@pytest.mark.parametrize(
    ("code", "kinship"),
    [
        ("10", "mother"),
        ("20", "father"),
        ("37", "sibling"),
        ("38", "grandparent"),
        ("39", "relative"),
        ("41", "educator"),
        ("42", "foster_carer"),
        ("43", "childminder"),
        ("50", "guardian"),
        ("51", "welfare"),
        ("70", "self"),
        ("90", "other"),
        ("99", "other"),
        (None, "other"),
        ("1", "father"),
        ("2", "mother"),
        ("3", "guardian"),
        ("4", "relative"),
        ("5", "welfare"),
        ("6", "other"),
        ("7", "self"),
    ],
)
def test_code_parente_old_and_new(tmp_path: Path, code: str | None, kinship: str) -> None:
    assert one_link(tmp_path, link(CODE_PARENTE=code)).kinship == kinship


def test_trap_1_an_empty_usage_name_falls_back(tmp_path: Path) -> None:
    found = one_student(tmp_path, NOM_USAGE="", NOM_DE_FAMILLE="", NOM="HOARAU")
    assert (found.last_name, found.usage_name) == ("HOARAU", None)
    only_usage = one_student(tmp_path, NOM_USAGE="PAYET", NOM_DE_FAMILLE=" ")
    assert (only_usage.last_name, only_usage.usage_name) == ("PAYET", None)


def test_traps_2_and_3_whoever_has_an_exit_date_is_still_read(tmp_path: Path) -> None:
    assert one_student(tmp_path, DATE_SORTIE="01/07/2027").leaves_on == date(2027, 7, 1)
    assert one_student(tmp_path, DATE_SORTIE="01/10/2026").leaves_on == date(2026, 10, 1)


def test_trap_4_the_division_of_the_inactive_is_no_class(tmp_path: Path) -> None:
    structures = placement("1", ("6A", "D"), ("Inactifs", "D")) + placement("2", ("INACTIFS", "D"))
    records = read(write(tmp_path / "e.xml", students_xml(student("1"), student("2"), structures=structures)))
    assert of(PlacementRecord, records) == [PlacementRecord("1", "6A", ())]


def test_trap_5_a_student_without_structure_is_read(tmp_path: Path) -> None:
    assert one_student(tmp_path).key == "1"


def test_trap_6_a_group_may_come_first_and_the_last_division_counts(tmp_path: Path) -> None:
    structures = placement("1", ("GR1", "G"), ("6A", "D"), ("GR2", "G"), ("6B", "D"))
    records = read(write(tmp_path / "e.xml", students_xml(student(), structures=structures)))
    assert of(PlacementRecord, records) == [PlacementRecord("1", "6B", ("GR1", "GR2"))]


def test_trap_7_two_structures_of_one_student_are_both_read(tmp_path: Path) -> None:
    structures = placement("1", ("6A", "D")) + placement("1", ("GR1", "G"))
    records = read(write(tmp_path / "e.xml", students_xml(student(), structures=structures)))
    assert of(PlacementRecord, records) == [
        PlacementRecord("1", "6A", ()),
        PlacementRecord("1", None, ("GR1",)),
    ]


@pytest.mark.parametrize("code", ["3 A", "_301P1", "301", "6  B"])
def test_trap_8_class_codes_are_text(tmp_path: Path, code: str) -> None:
    structures = placement("1", (f" {code}  ", "D"))
    records = read(write(tmp_path / "e.xml", students_xml(student(), structures=structures)))
    assert of(PlacementRecord, records)[0].class_code == code


def test_trap_9_an_ine_may_be_absent_or_shared(tmp_path: Path) -> None:
    shared = {"ID_NATIONAL": "990000001ZZ"}
    file = write(
        tmp_path / "e.xml", students_xml(student("1", **shared), student("2", **shared), student("3"))
    )
    assert [found.ine for found in of(StudentRecord, read(file))] == ["990000001ZZ", "990000001ZZ", None]


def test_the_ine_of_2017_counts_where_the_national_one_is_empty(tmp_path: Path) -> None:
    assert one_student(tmp_path, ID_NATIONAL="", INE_RNIE="123456789ab").ine == "123456789AB"


def test_trap_10_elenoet_is_never_a_key(tmp_path: Path) -> None:
    first = student("1").replace("<ELEVE ", '<ELEVE ELENOET="00012" ')
    second = student("2", ELENOET="X12").replace("<ELEVE ", '<ELEVE ELENOET="00012" ')
    assert [
        found.key for found in of(StudentRecord, read(write(tmp_path / "e", students_xml(first, second))))
    ] == [
        "1",
        "2",
    ]


def test_trap_11_sex_may_be_unknown(tmp_path: Path) -> None:
    assert one_student(tmp_path, CODE_SEXE=None).sex is None
    assert one_student(tmp_path, CODE_SEXE="1").sex is Sex.MALE


def test_trap_16_a_person_may_have_neither_address_nor_phone_nor_civility(tmp_path: Path) -> None:
    found = one_guardian(tmp_path, LC_CIVILITE=None, MEL="", TEL_PORTABLE="  ")
    assert (found.civility, found.contact.phones, found.contact.email) == (None, (), None)


@pytest.mark.parametrize("written", ["M.", "MONSIEUR"])
def test_civility_is_short(tmp_path: Path, written: str) -> None:
    assert one_guardian(tmp_path, LC_CIVILITE=None, LL_CIVILITE=written).civility == "M."


def test_old_civility_of_unmarried_women(tmp_path: Path) -> None:
    assert one_guardian(tmp_path, LC_CIVILITE="MLLE").civility == "Mme"


def test_trap_18_namesakes_stay_two_persons(tmp_path: Path) -> None:
    file = write(tmp_path / "r.xml", guardians_xml(person("10"), person("11")))
    assert [found.key for found in of(GuardianRecord, read(file))] == ["10", "11"]


@pytest.mark.parametrize("raw", ["+33231000000", "02 31.00 00-00", "0033231000000", "+49 30 23125 000"])
def test_trap_19_phones_are_kept_as_written(tmp_path: Path, raw: str) -> None:
    assert one_guardian(tmp_path, TEL_PORTABLE=raw).contact.phones[0].raw == raw


def test_trap_20_a_foreign_address_disturbs_nothing(tmp_path: Path) -> None:
    address = (
        '<ADRESSES><ADRESSE ADRESSE_ID="5"><LIGNE1_ADRESSE>1 High St</LIGNE1_ADRESSE>'
        "<COMMUNE_ETRANGERE>LONDON</COMMUNE_ETRANGERE><LL_PAYS>ROYAUME-UNI</LL_PAYS></ADRESSE></ADRESSES>"
    )
    text = guardians_xml(person(ADRESSE_ID="5"), links=link()).replace("<ADRESSES/>", address)
    records = read(write(tmp_path / "r.xml", text))
    assert (len(of(GuardianRecord, records)), len(of(LinkRecord, records))) == (1, 1)


def test_trap_21_the_former_school_is_not_the_student(tmp_path: Path) -> None:
    former = (
        "<SCOLARITE_AN_DERNIER><CODE_STRUCTURE>CM2</CODE_STRUCTURE><MEL>ecole@example.org</MEL>"
        "<TELEPHONE>0262000000</TELEPHONE><DENOM_PRINC>ECOLE</DENOM_PRINC></SCOLARITE_AN_DERNIER>"
    )
    records = read(write(tmp_path / "e.xml", students_xml(student(extra=former))))
    assert of(StudentRecord, records)[0].contact.email is None
    assert of(PlacementRecord, records) == []


def test_trap_22_double_spaces_apostrophes_and_ampersands(tmp_path: Path) -> None:
    found = one_student(tmp_path, NOM_DE_FAMILLE="DE  LA\u00a0FONTAINE", PRENOM="N'Guyen-Anne &amp; Lou")
    assert (found.last_name, found.first_name) == ("DE LA FONTAINE", "N'Guyen-Anne & Lou")


def test_trap_25_the_tag_of_a_link_is_responsable_eleve(tmp_path: Path) -> None:
    assert one_link(tmp_path, link("1", "10")).guardian_key == "10"


def test_trap_26_an_odd_birth_date_is_a_date(tmp_path: Path) -> None:
    assert one_student(tmp_path, DATE_NAISS="01/01/1900").birth_date == date(1900, 1, 1)


@pytest.mark.parametrize(
    ("fields", "field", "why"),
    [
        ({"NOM_DE_FAMILLE": None}, "NOM_DE_FAMILLE", Reason.MISSING),
        ({"PRENOM": ""}, "PRENOM", Reason.MISSING),
        ({"DATE_NAISS": None}, "DATE_NAISS", Reason.MISSING),
        ({"DATE_NAISS": "31/02/2014"}, "DATE_NAISS", Reason.NOT_A_DATE),
        ({"DATE_NAISS": "2014-02-03"}, "DATE_NAISS", Reason.NOT_A_DATE),
        ({"DATE_NAISS": "01/01/2027"}, "DATE_NAISS", Reason.IN_THE_FUTURE),
    ],
)
def test_a_bad_student_is_told_and_stops_no_other(
    tmp_path: Path, fields: dict[str, str | None], field: str, why: Reason
) -> None:
    records = read(
        write(tmp_path / "e.xml", students_xml(student("1"), student("2", extra="", **fields), student("3")))
    )
    assert [found.key for found in of(StudentRecord, records)] == ["1", "3"]
    (rejected,) = of(Rejected, records)
    assert rejected == Rejected("e.xml", 6, "2", field, why, RosterKind.STUDENTS)
    assert rejected.reason
    assert rejected.advice


def test_a_student_without_number_and_one_whose_number_is_taken(tmp_path: Path) -> None:
    records = read(
        write(tmp_path / "e.xml", students_xml(student("1"), student(""), student("1", PRENOM="Zoé")))
    )
    assert [found.first_name for found in of(StudentRecord, records)] == ["Léa"]
    assert rejections(records) == [("", "ELEVE_ID", "missing"), ("1", "ELEVE_ID", "repeated")]


@pytest.mark.parametrize(
    ("fields", "field"),
    [({"DATE_SORTIE": "bientôt"}, "DATE_SORTIE"), ({"ID_NATIONAL": "123"}, "ID_NATIONAL")],
)
def test_a_bad_field_that_can_be_spared_costs_nobody_their_place(
    tmp_path: Path, fields: dict[str, str], field: str
) -> None:
    records = read(write(tmp_path / "e.xml", students_xml(student(**fields))))
    (found,) = of(StudentRecord, records)
    (rejected,) = of(Rejected, records)
    assert (found.leaves_on, found.ine) == (None, None)
    assert (rejected.field, rejected.whole) == (field, False)


def test_bad_guardians_and_links_are_told(tmp_path: Path) -> None:
    text = guardians_xml(
        person("10"),
        person("11", PRENOM=None, NOM_DE_FAMILLE=None),
        person("10"),
        links=link("1", "")
        + link("1", "10", NIVEAU_RESPONSABILITE="7")
        + old_link("1", "10", RESP_LEGAL=None),
    )
    assert rejections(read(write(tmp_path / "r.xml", text))) == [
        ("11", "NOM_DE_FAMILLE", "missing"),
        ("10", "PERSONNE_ID", "repeated"),
        ("1/", "PERSONNE_ID", "missing"),
        ("1/10", "NIVEAU_RESPONSABILITE", "unknown_level"),
        ("1/10", "RESP_LEGAL", "unknown_level"),
    ]


def test_students_are_read_first_whatever_the_order_of_the_files(tmp_path: Path) -> None:
    guardians = write(tmp_path / "a.xml", guardians_xml(person(), links=link()))
    students = write(tmp_path / "b.xml", students_xml(student()))
    assert [type(record) for record in read(guardians, students)] == [
        StudentRecord,
        GuardianRecord,
        LinkRecord,
    ]


def test_lines_are_right_far_down_a_large_file(tmp_path: Path) -> None:
    count = 70_000
    persons = [person(str(number)) for number in range(count)]
    persons.append(person("x", PRENOM=None, NOM_DE_FAMILLE=None))
    file = write(tmp_path / "r.xml", guardians_xml(*persons))
    roster = open_roster([file])
    rejected = [record for record in roster.records(TODAY) if isinstance(record, Rejected)]
    assert [each.line for each in rejected] == [count + 5]
    assert roster.bytes_read == roster.bytes_total == file.stat().st_size


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"NOM_DE_FAMILLE": "FOYER LES HIRONDELLES", "PRENOM": None}, ("FOYER LES HIRONDELLES", "")),
        ({"NOM_DE_FAMILLE": "SURYANI", "PRENOM": ""}, ("SURYANI", "")),
        ({"NOM_DE_FAMILLE": None, "PRENOM": "Halima"}, ("", "Halima")),
    ],
)
def test_an_institution_or_a_single_name_is_a_guardian(
    tmp_path: Path, fields: dict[str, str | None], name: tuple[str, str]
) -> None:
    records = read(write(tmp_path / "r.xml", guardians_xml(person("10", **fields), links=link())))
    (found,) = of(GuardianRecord, records)
    assert (found.last_name, found.first_name) == name
    assert len(of(LinkRecord, records)) == 1
