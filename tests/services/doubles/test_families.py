"""Links that the roster has wrong: disclaimed, added at the desk, ended; what the account shows then."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from station.models.people import Guardianship
from station.models.staff import AuditEntry
from station.rules.kinds import DocumentType, Kinship, Level
from station.rules.rights import UNCLAIMED, Actor, NotAllowed, Role
from station.services.directory import Directory
from station.services.doubles.errors import LinkedAlready, NoSuchLink, NotAFamily
from station.services.doubles.families import FamilyService
from station.services.doubles.records import Absence
from station.services.persons.eligible import eligibility, may_have_account
from station.services.persons.family import asked_about, guardians_of, relatives
from station.services.roster import RosterService
from station.settings import Settings
from tests.operators import enlist
from tests.roster.siecle_files import guardians_xml, link, person, student, students_xml, write
from tests.services.doubles.conftest import SECRETARY, TECHNICIAN, Desk, Mother
from tests.services.rosters import SCHOOL

CARD = DocumentType.IDENTITY_CARD


@pytest.fixture
def siblings(desk: Desk, mother: Mother) -> tuple[UUID, UUID, UUID]:
    """A guardian, and the two children whom the file gives him."""
    father = desk.roster.guardian("PAYET", "Luc", mother.lea, mother.tom, kinship="father")
    return father, mother.lea, mother.tom


def test_a_disclaimed_child_is_nowhere(desk: Desk, siblings: tuple[UUID, UUID, UUID]) -> None:
    father, lea, tom = siblings
    assert father in desk.found("tom hoarau")
    desk.families.disclaim(TECHNICIAN, father, tom)
    assert desk.children(father) == [lea]
    assert [one.id for one in desk.directory.show(father).relations] == [lea]
    assert father not in {one.id for one in desk.directory.show(tom).relations}
    (hit,) = [hit for hit in desk.directory.find("payet luc") if hit.id == father]
    assert [one.id for one in hit.related] == [lea]
    assert father not in desk.found("tom hoarau")
    with desk.store.read() as session:
        row = desk.row(father)
        assert [child.id for child in asked_about(session, row)] == [lea]
        assert [one.id for one in relatives(session, row)] == [lea]
        assert father not in [one.id for one in guardians_of(session, tom)]
        assert father in [one.id for one in guardians_of(session, lea)]
    desk.families.disclaim(TECHNICIAN, father, lea)
    with desk.store.read() as session:
        assert not may_have_account(session, desk.row(father)), eligibility(session, desk.row(father))


def test_it_is_undone_and_each_act_has_its_line(desk: Desk, siblings: tuple[UUID, UUID, UUID]) -> None:
    father, lea, tom = siblings
    before = desk.directory.show(father).relations
    desk.families.disclaim(TECHNICIAN, father, tom)
    desk.families.disclaim(TECHNICIAN, father, tom)  # said twice, it is one act
    desk.families.withdraw_disclaimer(TECHNICIAN, father, tom)
    assert desk.directory.show(father).relations == before
    assert father in desk.found("tom hoarau")
    with pytest.raises(NoSuchLink):
        desk.families.withdraw_disclaimer(TECHNICIAN, father, lea)
    assert desk.acts() == ["guardianship_disclaimed", "disclaimer_withdrawn"]
    with desk.store.read() as session:
        line = session.scalars(select(AuditEntry).where(AuditEntry.act == "guardianship_disclaimed")).one()
        assert (line.subject_id, line.facts) == (father, {"student": str(tom)})


def test_a_disclaimer_holds_for_the_whole_person_and_stays_with_its_row(desk: Desk, mother: Mother) -> None:
    desk.roster.link(mother.lea, mother.other)
    desk.doubles.join(TECHNICIAN, mother.one, mother.other)
    desk.families.disclaim(TECHNICIAN, mother.one, mother.lea)
    assert desk.children(mother.one) == desk.children(mother.other) == [mother.tom]
    desk.doubles.split(TECHNICIAN, mother.other)
    assert desk.children(mother.one) == []
    assert desk.children(mother.other) == [mother.tom]
    desk.families.withdraw_disclaimer(TECHNICIAN, mother.other, mother.lea)
    assert set(desk.children(mother.other)) == {mother.lea, mother.tom}
    assert desk.children(mother.one) == []


def test_a_join_does_not_bring_a_disclaimed_child_back(desk: Desk, mother: Mother) -> None:
    desk.families.disclaim(TECHNICIAN, mother.one, mother.lea)
    desk.roster.link(mother.lea, mother.other)
    desk.doubles.join(TECHNICIAN, mother.one, mother.other)
    assert desk.children(mother.one) == [mother.tom]


def test_a_child_is_added_and_taken_off_again(desk: Desk, mother: Mother) -> None:
    desk.families.add_child(TECHNICIAN, mother.one, mother.tom, CARD, kinship=Kinship.MOTHER)
    assert set(desk.children(mother.one)) == {mother.lea, mother.tom}
    with pytest.raises(LinkedAlready):
        desk.families.add_child(TECHNICIAN, mother.one, mother.tom, CARD)
    standing = {one.id: one for one in desk.families.children(SECRETARY, mother.one)}
    assert standing[mother.tom].added_at_desk
    assert not standing[mother.lea].added_at_desk
    desk.families.remove_child(TECHNICIAN, mother.one, mother.tom)
    assert desk.children(mother.one) == [mother.lea]
    with pytest.raises(NoSuchLink):  # what the roster says stays
        desk.families.remove_child(TECHNICIAN, mother.one, mother.lea)
    assert desk.acts() == ["child_added", "child_removed"]


def test_adding_a_child_withdraws_the_disclaimer(desk: Desk, mother: Mother) -> None:
    desk.families.disclaim(TECHNICIAN, mother.one, mother.lea)
    desk.families.add_child(TECHNICIAN, mother.one, mother.lea, CARD)
    assert desk.children(mother.one) == [mother.lea]


def test_only_a_guardian_and_a_student_are_linked_and_only_by_who_may(desk: Desk, mother: Mother) -> None:
    for guardian, child in ((mother.lea, mother.tom), (mother.one, mother.other)):
        with pytest.raises(NotAFamily):
            desk.families.add_child(TECHNICIAN, guardian, child, CARD)
    with pytest.raises(NotAFamily):
        desk.families.add_child(TECHNICIAN, mother.one, mother.tom, CARD, level=Level.CONTACT)
    with pytest.raises(NoSuchLink):
        desk.families.disclaim(TECHNICIAN, mother.one, mother.tom)
    with pytest.raises(NotAllowed):
        desk.families.add_child(SECRETARY, mother.one, mother.tom, CARD)
    assert desk.acts() == []


def test_in_the_file_and_in_the_account(desk: Desk, mother: Mother) -> None:
    """Three children over two accounts (troubles 2): the missing ones are named, and whose they are."""
    zoe = desk.roster.student("HOARAU", "Zoé", "3A")
    gone = desk.roster.student("HOARAU", "Max", "3A", left_on=date(2026, 7, 1))
    called = desk.roster.student("HOARAU", "Ana", "3A")
    desk.roster.link(zoe, mother.one)
    desk.roster.link(gone, mother.one)
    desk.roster.link(called, mother.one, level="contact")
    desk.families.disclaim(TECHNICIAN, mother.one, zoe)
    found = {one.id: one for one in desk.families.children(SECRETARY, mother.one)}
    assert {one.id: one.absence for one in found.values()} == {
        mother.lea: None,
        zoe: Absence.DISCLAIMED,
        gone: Absence.LEFT,
        called: Absence.CONTACT_ONLY,
        mother.tom: Absence.OTHER_FILE,
    }
    assert found[mother.tom].other_file == mother.other
    assert [one.id for one in found.values() if one.in_account] == [mother.lea]
    assert mother.other is not None
    desk.doubles.join(TECHNICIAN, mother.one, mother.other)
    found = {one.id: one for one in desk.families.children(SECRETARY, mother.one)}
    assert found[mother.tom].in_account
    assert found[mother.tom].absence is None


class Importing:
    """A desk that reads SIECLE files: Léa and Tom, and their mother, of whom the file may say less later."""

    def __init__(self, folder: Path) -> None:
        from tests.services.test_roster import Desk as RosterDesk

        self.desk = RosterDesk(folder)
        self.families = FamilyService(self.desk.store)
        self.directory = Directory(self.desk.store, Settings(home=folder))
        self.service = RosterService(self.desk.store)
        self.actor = UNCLAIMED
        self.bring("1", "2")
        enlist(self.desk.store, SECRETARY, TECHNICIAN)
        administrator = Actor(UUID(int=13), "Anne", Role.ADMINISTRATOR, "anne")
        (self.actor,) = enlist(self.desk.store, administrator)
        self.mother = self.desk.person("personne:10").id

    def bring(self, *linked: str, guardians: tuple[str, ...] = (person("10"), person("11"))) -> None:
        pupils = students_xml(student("1"), student("2", PRENOM="Tom"), student("3", PRENOM="Ana"))
        links = "".join(link(key, "10") for key in linked) + link("1", "11")
        paths = [
            write(self.desk.folder / "e.xml", pupils),
            write(self.desk.folder / "r.xml", guardians_xml(*guardians, links=links)),
        ]
        self.service.import_files(paths, self.actor)

    def pupil(self, key: str) -> UUID:
        return self.desk.person(f"eleve:{key}").id

    def shown(self) -> set[UUID]:
        found = self.families.children(SECRETARY, self.mother)
        return {child.id for child in found if child.in_account}

    def may(self) -> bool:
        with self.desk.store.read() as session:
            return may_have_account(session, self.desk.by_id(self.mother))

    def links(self) -> int:
        with self.desk.store.read() as session:
            return len(
                session.scalars(
                    select(Guardianship.id)
                    .where(Guardianship.school_id == SCHOOL, Guardianship.guardian_id == self.mother)
                    .where(Guardianship.gone.is_(False))
                ).all()
            )


@pytest.fixture
def importing(tmp_path: Path) -> Iterator[Importing]:
    made = Importing(tmp_path)
    yield made
    made.desk.store.close()


def test_the_end_of_a_guardianship_takes_access_away(importing: Importing) -> None:
    importing.desk.issue("personne:10")
    assert importing.shown() == {importing.pupil("1"), importing.pupil("2")}
    importing.bring("1")
    assert importing.shown() == {importing.pupil("1")}
    standing = {one.id: one for one in importing.families.children(SECRETARY, importing.mother)}
    ended = standing[importing.pupil("2")]
    assert (ended.in_file, ended.in_account, ended.absence) == (False, False, Absence.ENDED)
    importing.bring()
    assert importing.shown() == set()
    assert not importing.may()
    importing.bring("1", "2")
    assert importing.shown() == {importing.pupil("1"), importing.pupil("2")}


def test_a_child_added_at_the_desk_outlives_imports_until_the_roster_agrees(importing: Importing) -> None:
    ana = importing.pupil("3")
    importing.families.add_child(TECHNICIAN, importing.mother, ana, CARD)
    importing.bring("1", "2")
    assert importing.shown() == {importing.pupil("1"), importing.pupil("2"), ana}
    importing.bring()  # the file has no child of hers any more: the desk's link keeps her here
    assert importing.shown() == {ana}
    assert importing.may()
    importing.bring(guardians=(person("11"),))  # nor herself
    assert importing.shown() == {ana}
    assert importing.may()
    importing.bring("3")
    assert importing.shown() == {ana}
    assert importing.links() == 1
    importing.bring("1")  # from here on the roster decides
    assert importing.shown() == {importing.pupil("1")}


def test_a_disclaimer_outlives_imports(importing: Importing) -> None:
    importing.families.disclaim(TECHNICIAN, importing.mother, importing.pupil("2"))
    importing.bring("1", "2")
    importing.bring("1")
    importing.bring("1", "2")
    assert importing.shown() == {importing.pupil("1")}
    assert importing.mother not in [hit.id for hit in importing.directory.find("Tom Hoarau")]
