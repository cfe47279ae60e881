"""The sample school, read back by the real reader."""

from collections import Counter
from datetime import date
from pathlib import Path

from station.demo import PRINCIPAL, invent_school, write_files
from station.roster import GuardianRecord, LinkRecord, PlacementRecord, Rejected, StudentRecord, open_roster
from station.rules.kinds import Kinship, Level
from station.rules.phones import national, read_phone
from station.rules.uai import valid_uai

TODAY = date(2026, 11, 25)


def read(tmp_path: Path, today: date = TODAY, students: int = 400) -> list[object]:
    return list(open_roster(write_files(invent_school(today, students=students), tmp_path)).records(today))


def test_a_school_of_the_promised_size_reads_without_a_complaint(tmp_path: Path) -> None:
    roster = open_roster(write_files(invent_school(TODAY), tmp_path))
    counts = Counter(type(record) for record in roster.records(TODAY))
    assert roster.uai is not None
    assert valid_uai(roster.uai)
    assert roster.school_year == 2026
    assert 400 <= counts[StudentRecord] <= 402
    assert 560 <= counts[GuardianRecord] <= 680
    assert counts[Rejected] == 0


def test_the_same_seed_and_day_give_the_same_files(tmp_path: Path) -> None:
    one, other = (write_files(invent_school(TODAY), tmp_path / name) for name in "ab")
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in other]
    different = write_files(invent_school(TODAY, seed=1), tmp_path / "c")
    assert different[0].read_bytes() != one[0].read_bytes()


def test_it_holds_on_any_day_of_any_year(tmp_path: Path) -> None:
    for today in (date(2027, 1, 1), date(2028, 2, 29), date(2027, 7, 31), date(2027, 8, 1)):
        records = read(tmp_path, today, students=40)
        assert not [record for record in records if isinstance(record, Rejected)]


def test_everything_that_a_desk_meets_is_there(tmp_path: Path) -> None:
    records = read(tmp_path)
    students = {record.key: record for record in records if isinstance(record, StudentRecord)}
    guardians = {record.key: record for record in records if isinstance(record, GuardianRecord)}
    links = [record for record in records if isinstance(record, LinkRecord)]
    placed = {record.student_key for record in records if isinstance(record, PlacementRecord)}
    assert {link.student_key for link in links} < students.keys()
    assert students.keys() - placed
    assert any(student.leaves_on and student.leaves_on <= TODAY for student in students.values())
    assert any(student.leaves_on and student.leaves_on > TODAY for student in students.values())
    assert {Kinship.SELF, Kinship.WELFARE} < {link.kinship for link in links}
    assert {link.level for link in links} == set(Level)
    assert guardians.keys() - {link.guardian_key for link in links}
    assert any("?" in guardian.last_name for guardian in guardians.values())
    namesakes = Counter((guardian.last_name, guardian.first_name) for guardian in guardians.values())
    assert max(namesakes.values()) > 1
    shared = Counter(phone.raw for guardian in guardians.values() for phone in guardian.contact.phones)
    assert max(shared.values()) > 1
    assert any(not guardian.contact.phones for guardian in guardians.values())


def test_nobody_real_can_be_reached(tmp_path: Path) -> None:
    for record in read(tmp_path):
        if isinstance(record, StudentRecord | GuardianRecord):
            for phone in record.contact.phones:
                number = read_phone(phone.raw, "RE").number
                assert number is None or national(number).startswith(("06 39 98", "02 61 91"))
            domain = (record.contact.email or "@example.org").partition("@")[2]
            assert domain in ("example.org", "example.com", "example.net")


def test_the_numbers_kept_for_fiction_are_good_numbers_for_the_desk() -> None:
    for raw in (PRINCIPAL.mobile, PRINCIPAL.home):
        assert raw
        phone = read_phone(raw, "RE")
        assert phone.number
        assert (phone.number[:3], phone.flagged) == ("+33", False)
    assert read_phone(PRINCIPAL.mobile or "", "RE").mobile


def test_the_tours_mother_has_two_children_here(tmp_path: Path) -> None:
    records = read(tmp_path)
    hers = [
        record
        for record in records
        if isinstance(record, LinkRecord) and record.guardian_key == PRINCIPAL.key
    ]
    assert len(hers) == 2


def test_a_school_of_any_size(tmp_path: Path) -> None:
    school = invent_school(TODAY, students=3000, invented_names=True)
    assert len(school.pupils) >= 3000
    names = Counter(pupil.last_name for pupil in school.pupils)
    assert len(names) > 1000
