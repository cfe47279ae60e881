"""What is odd in a school's records comes in, works, and is flagged on the file."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from station.models import ids
from station.models.store import open_store
from station.rules.kinds import Flag
from station.rules.rights import UNCLAIMED
from station.services.directory import Directory
from station.services.directory.records import PersonFile
from station.services.roster import RosterService
from station.settings import Settings
from tests.roster.siecle_files import guardians_xml, link, person, student, students_xml, write

SCHOOL = ids.school_id("9741234Y")


class Desk:
    """A desk with one family."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        now = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
        self.store = open_store(folder / "station.db", b"k" * 32, lambda: now)
        self.directory = Directory(self.store, Settings(home=folder))

    def bring(self, child: str, guardian: str) -> None:
        paths = [
            write(self.folder / "e.xml", students_xml(child)),
            write(self.folder / "r.xml", guardians_xml(guardian, links=link())),
        ]
        RosterService(self.store).import_files(paths, UNCLAIMED)

    def file(self, key: str = "10") -> PersonFile:
        return self.directory.show(ids.guardian_id(SCHOOL, key))

    def pupil(self) -> PersonFile:
        return self.directory.show(ids.student_id(SCHOOL, "1"))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_two_phones_of_one_field_are_both_shown_and_found(desk: Desk) -> None:
    desk.bring(student(), person(TEL_PORTABLE="0692 12 34 56 / 0693 22 33 44"))
    assert [phone.number for phone in desk.file().contact.phones] == ["+262692123456", "+262693223344"]
    for number in ("0692123456", "0693223344"):
        assert desk.file().id in [hit.id for hit in desk.directory.find(number)], number


@pytest.mark.parametrize(
    ("written", "email", "flagged"),
    [
        ("m.hoarau@x.example;p.hoarau@x.example", "m.hoarau@x.example", False),
        ("pas d'adresse / m.hoarau@x.example", "m.hoarau@x.example", False),
        ("l.payet@x.example.", "l.payet@x.example.", True),
        ("neant", "neant", True),
    ],
)
def test_the_first_usable_address_is_taken_and_an_unusable_one_is_flagged(
    desk: Desk, written: str, email: str, flagged: bool
) -> None:
    desk.bring(student(), person(MEL=written))
    assert desk.file().contact.email == email
    assert (Flag.EMAIL_TO_CHECK in desk.file().flags) is flagged


@pytest.mark.parametrize(
    ("born", "flagged"),
    [
        ("01/01/1899", True), ("01/01/1900", True), ("25/11/2026", True), ("26/11/2024", True),
        ("24/11/1995", True), ("25/11/2024", False), ("26/11/1995", False), ("02/03/2014", False),
    ],
)  # fmt: skip
def test_a_birth_date_that_no_pupil_has_is_flagged(desk: Desk, born: str, flagged: bool) -> None:
    desk.bring(student(DATE_NAISS=born), person())
    assert (Flag.DATE_TO_CHECK in desk.pupil().flags) is flagged


@pytest.mark.parametrize(
    "fields",
    [
        {"NOM_DE_FAMILLE": "FOYER LES HIRONDELLES", "PRENOM": None},
        {"NOM_DE_FAMILLE": None, "PRENOM": "Halima"},
    ],
)
def test_an_institution_or_a_single_name_is_a_guardian_to_check(
    desk: Desk, fields: dict[str, str | None]
) -> None:
    desk.bring(student(), person("10", **fields))
    assert Flag.NAME_TO_CHECK in desk.file().flags
    assert [each.id for each in desk.pupil().relations] == [desk.file().id]
    name = (fields["NOM_DE_FAMILLE"] or fields["PRENOM"] or "").split()[-1]
    assert desk.file().id in [hit.id for hit in desk.directory.find(name)]
