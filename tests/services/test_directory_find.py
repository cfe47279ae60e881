"""One box: whoever is meant comes first, however it is typed."""

from pathlib import Path
from uuid import UUID

import pytest

from station.rules.kinds import AccountState
from station.services.directory import Directory
from station.services.persons.index import reindex
from station.settings import Settings
from station.sheets.errors import ScanDamaged
from station.sheets.payload import payload
from tests.services.rosters import Roster, school_store

PORTAL = "https://portal.example/"


class School:
    """A few families, and who is who."""

    def __init__(self, folder: Path) -> None:
        self.store = school_store(folder)
        self.directory = Directory(self.store, Settings(home=folder))
        roster = self.roster = Roster(self.store)
        self.lea = roster.student("HOARAU", "Léa", "5EME B", other_first_names=["Marie-Ange"])
        self.noe = roster.student("HOARAU", "Noé", "3E 2")
        self.mother = roster.guardian("PAYET", "Marie-Claude", self.lea, self.noe, usage_name="HOARAU")
        self.father = roster.guardian("HOARAU", "Jean Pierre", self.lea, kinship="father")
        self.croix = roster.student("DE LA CROIX", "Inès", "6A")
        self.brien = roster.guardian("O'BRIEN", "Siân", self.croix)
        self.saint = roster.guardian("SAINT-ANGE", "Paul", self.croix)
        self.nguyen = roster.guardian("NGUYỄN", "Thị Hương", self.croix)
        self.le = roster.guardian("LÊ", "Văn", self.croix)
        self.lebon = roster.guardian("LEBON", "Anne", self.croix)
        roster.contact(self.mother, "0692 12 34 56", "0262 45 67 89", email="mc.payet@mail.example")
        roster.contact(self.father, "+262693000111")
        roster.contact(self.saint, "06 39 99 80 00")

    def found(self, text: str, **how: int | bool) -> list[UUID]:
        return [hit.id for hit in self.directory.find(text, **how)]  # pyright: ignore[reportArgumentType]


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> School:
    return School(tmp_path_factory.mktemp("school"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hoarau Léa", "lea"),
        ("lea hoarau", "lea"),
        ("LEA HOA", "lea"),
        ("hoarau l", "lea"),
        ("l hoarau", "lea"),
        ("Hoaru Léa", "lea"),
        ("Haorau Léa", "lea"),
        ("hoarau leaa", "lea"),
        ("marie ange hoarau", "lea"),
        ("payet", "mother"),
        ("payet marie", "mother"),
        ("hoarau marie-claude", "mother"),
        ("Marieclaude Payet", "mother"),
        ("marie claude payet", "mother"),
        ("jeanpierre hoarau", "father"),
        ("Jean-Pierre HOARAU", "father"),
        ("hoarau jean", "father"),
        ("de la croix", "croix"),
        ("delacroix", "croix"),
        ("dela croix", "croix"),
        ("de lacroix ines", "croix"),
        ("lacroix", "croix"),
        ("croix", "croix"),
        ("la croi", "croix"),
        ("obrien", "brien"),
        ("o'brien", "brien"),
        ("o’brien", "brien"),
        ("o brien", "brien"),
        ("O Brien sian", "brien"),
        ("St Ange", "saint"),
        ("st-ange paul", "saint"),
        ("saint ange", "saint"),
        ("saintange", "saint"),
        ("stange", "saint"),
        ("paul st", "saint"),
        ("nguyen", "nguyen"),
        ("Nguyễn Thị", "nguyen"),
        ("huong nguyen", "nguyen"),
        ("le", "le"),
        ("leb", "lebon"),
        ("le bon", "lebon"),
        ("0692123456", "mother"),
        ("06 92 12 34 56", "mother"),
        ("0692.12.34.56", "mother"),
        ("+262692123456", "mother"),
        ("+262 692 12 34 56", "mother"),
        ("+262 (0)692 12 34 56", "mother"),
        ("00262692123456", "mother"),
        ("+33692123456", "mother"),
        ("692123456", "mother"),
        ("0692 12", "mother"),
        ("3456", "mother"),
        ("34 56", "mother"),
        ("0262456789", "mother"),
        ("0693 000 111", "father"),
        ("0639998000", "saint"),
        ("mc.payet@mail.example", "mother"),
        ("MC.Payet@mail", "mother"),
        ("5eme b", "lea"),
        ("5EMEB", "lea"),
        ("5emeb hoarau", "lea"),
        ("3e2", "noe"),
        ("6A", "croix"),
    ],
)
def test_who_is_meant_comes_first(school: School, text: str, name: str) -> None:
    assert school.found(text)[:1] == [getattr(school, name)]


def test_the_beginning_of_a_last_name_comes_before_a_whole_first_name(tmp_path: Path) -> None:
    school = School(tmp_path)
    pham = school.roster.student("PHAM", "Hoa", "6A")
    with school.store.write() as session:
        reindex(session)
    found = school.found("hoa")
    named = [school.lea, school.noe, school.mother, school.father]
    assert set(found[: len(named)]) == set(named)
    assert pham in found
    assert school.found("hoa ph")[0] == school.found("pham hoa")[0] == pham


def test_a_childs_name_finds_the_child_then_each_adult(school: School) -> None:
    assert school.found("Léa Hoarau") == [school.lea, school.father, school.mother]
    assert set(school.found("noe hoarau")) == {school.noe, school.mother}


def test_a_parents_name_with_a_childs_finds_the_parent(school: School) -> None:
    assert school.found("payet noe") == [school.mother]


def test_a_hit_says_who_belongs_to_whom(school: School) -> None:
    mother = school.directory.find("payet")[0]
    assert [one.first_name for one in mother.related] == ["Léa", "Noé"]
    assert (mother.last_name, mother.class_code, mother.state) == ("HOARAU", None, AccountState.NONE)
    lea = school.directory.find("lea hoarau")[0]
    assert [one.id for one in lea.related] == [school.father, school.mother]
    assert (lea.class_code, lea.birth_year) == ("5EME B", 2013)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "'",
        '"',
        "*",
        "AND",
        "hoarau OR",
        "NEAR(",
        "last_name:",
        "-",
        "(",
        "^",
        "%",
        "🙂",
        "x" * 5000,
        "@",
        "+",
    ],
)
def test_any_text_is_just_a_text(school: School, text: str) -> None:
    school.found(text)


def test_nobody_is_found_by_chance(school: School) -> None:
    assert school.found("zzzzzz") == []
    assert school.found("hoarau zzzzzz") == []
    assert school.found("9999999999") == []


def test_limit(school: School) -> None:
    assert len(school.found("hoarau", limit=2)) == 2


def test_identifier_scan_and_state(tmp_path: Path) -> None:
    school = School(tmp_path)
    reserved = school.roster.reserve(school.father)
    assert school.found(reserved) == [school.father], "by the name in it alone"
    assert school.directory.find(reserved)[0].identifiers == ()
    assert school.directory.find(reserved)[0].state is AccountState.RESERVED
    issued = school.roster.issue(school.mother)
    hit = school.directory.find(issued.upper())[0]
    assert (hit.id, hit.identifiers, hit.state) == (school.mother, (issued,), AccountState.ISSUED)
    assert school.found(issued[:4])[0] == school.mother
    scan = payload(PORTAL, issued)
    assert school.found(scan) == [school.mother]
    assert school.found(scan.upper()) == [school.mother]
    with pytest.raises(ScanDamaged):
        school.found(scan[:-1])


def test_an_adult_pupils_guardian_row_shares_the_pupils_account(tmp_path: Path) -> None:
    school = School(tmp_path)
    own = school.roster.guardian("DE LA CROIX", "Inès", school.croix, kinship="self", level="in_charge")
    issued = school.roster.issue(school.croix)
    hits = {hit.id: hit for hit in school.directory.find("ines de la croix")}
    assert hits[own].identifiers == hits[school.croix].identifiers == (issued,)
    assert school.directory.show(own).state is AccountState.ISSUED


def test_who_left_is_found_only_when_asked_for(tmp_path: Path) -> None:
    from datetime import date

    school = School(tmp_path)
    school.roster.change(school.noe, left_on=date(2026, 10, 1))
    assert school.noe not in school.found("noe hoarau")
    assert school.found("noe hoarau", include_left=True)[0] == school.noe
    assert [one.id for one in school.directory.find("payet")[0].related] == [school.lea]
    both = school.directory.find("payet", include_left=True)[0].related
    assert [one.id for one in both] == [school.lea, school.noe]
    school.roster.change(school.lea, leaves_on=date(2026, 11, 24))
    assert school.lea not in school.found("lea hoarau"), "yesterday was the last day"
    school.roster.change(school.lea, leaves_on=date(2026, 11, 25))
    assert school.found("lea hoarau")[0] == school.lea, "today is the last day"
    school.roster.change(school.mother, left_on=date(2026, 10, 1))
    assert school.found("payet") == [school.mother], "only students leave the list"


def test_a_change_is_found_at_once_and_the_old_name_no_more(tmp_path: Path) -> None:
    school = School(tmp_path)
    assert school.found("payet") == [school.mother]
    school.roster.change(school.mother, last_name="GRONDIN", usage_name=None)
    assert school.found("grondin") == [school.mother]
    assert school.found("grodnin") == [school.mother], "the vocabulary has learnt it"
    assert school.found("payet") == []
    school.roster.change(school.lea, first_name="Zélie")
    assert set(school.found("zelie")) == {school.lea, school.mother, school.father}
    school.roster.change(school.lea, gone=True)
    assert school.found("zelie") == []


def test_the_whole_index_is_that_of_single_changes(tmp_path: Path) -> None:
    school = School(tmp_path)
    texts = ("hoarau", "lea", "5emeb", "0692", "delacroix", "hoarau lea", "mc.payet@mail.example", "hoaru")
    before = [school.found(text) for text in texts]
    with school.store.write() as session:
        reindex(session)
    assert [school.found(text) for text in texts] == before


def test_a_missing_index_is_made_anew(tmp_path: Path) -> None:
    school = School(tmp_path)
    with school.store.write() as session:
        session.connection().exec_driver_sql("DELETE FROM person_index_row")
    assert school.found("payet") == [school.mother]


def test_a_rebuilt_index_forgets_words_nobody_bears(tmp_path: Path) -> None:
    school = School(tmp_path)
    school.roster.change(school.mother, last_name="GRONDIN", usage_name=None)
    with school.store.write() as session:
        reindex(session)
    with school.store.read() as session:
        words = session.connection().exec_driver_sql("SELECT word FROM person_word").scalars().all()
    assert "grondin" in words
    assert "payet" not in words


def test_nothing_of_the_index_is_readable_on_the_disk(tmp_path: Path) -> None:
    school = School(tmp_path)
    school.found("payet")
    for file in tmp_path.iterdir():
        content = file.read_bytes().lower()
        assert not any(word in content for word in (b"hoarau", b"payet", b"0692123456", b"654321")), file.name


@pytest.mark.parametrize(
    ("text", "name", "reached"),
    [
        ("0692 12", "mother", "+262692123456"),
        ("+262 692 12", "mother", "+262692123456"),
        ("00262692123456", "mother", "+262692123456"),
        ("3456", "mother", "+262692123456"),
        ("0262 45", "mother", "+262262456789"),
        ("mc.payet@mail", "mother", "mc.payet@mail.example"),
        ("MC.PAYET@", "mother", "mc.payet@mail.example"),
        ("hoarau", "lea", ""),
    ],
)
def test_a_hit_says_by_which_phone_or_address_it_was_found(
    school: School, text: str, name: str, reached: str
) -> None:
    hit = next(hit for hit in school.directory.find(text) if hit.id == getattr(school, name))
    assert hit.reached == reached


def test_a_hit_tells_what_tells_namesakes_apart(school: School) -> None:
    [mother] = [hit for hit in school.directory.find("payet") if hit.id == school.mother]
    assert (mother.last_name, mother.birth_name) == ("HOARAU", "PAYET")
    lea = next(hit for hit in school.directory.find("lea hoarau") if hit.id == school.lea)
    assert lea.birth_date is not None
    assert lea.birth_date.year == lea.birth_year
    assert not lea.due
