"""Doubles of desks that cross: a join outlives an edit that knows nothing of it, and so does a split."""

from dataclasses import dataclass
from uuid import UUID

import pytest

from station.models import ids
from station.models.accounts import Account
from station.models.people import Guardianship, Person
from station.models.store import Store
from station.rules.kinds import AccountState, Kinship, Level, PersonKind
from station.rules.rights import UNCLAIMED
from station.services.directory import Directory
from station.services.doubles.families import FamilyService
from station.services.doubles.records import Unsettled
from station.services.doubles.service import DoublesService
from station.services.persons.family import children_of
from station.services.persons.index import reindex
from station.services.roster.rows import Rows
from station.settings import Settings
from tests.sync.desk.desks import DeskHome, SchoolOfDesks


@dataclass
class Office:
    """A desk of two, with what an operator does there."""

    home: DeskHome

    @property
    def store(self) -> Store:
        return self.home.store

    @property
    def doubles(self) -> DoublesService:
        return DoublesService(self.store, self.directory)

    @property
    def directory(self) -> Directory:
        return Directory(self.store, Settings(home=self.home.home))

    @property
    def families(self) -> FamilyService:
        return FamilyService(self.store)

    def guardian(self, first: str) -> tuple[UUID, UUID]:
        """A guardian, and the child."""
        child = self.home.person("Hoarau", first)
        guardian = self.home.person("Hoarau", "Marie")
        with self.store.write() as session:
            session.get_one(Person, (session.school_id, guardian)).kind = PersonKind.GUARDIAN.value
            session.add(
                Guardianship(
                    school_id=session.school_id, id=ids.guardianship_id(child, guardian), student_id=child,
                    guardian_id=guardian, level=Level.LEGAL.value, kinship=Kinship.MOTHER.value, rank=None,
                )
            )  # fmt: skip
            reindex(session, [child, guardian])
        return guardian, child

    def import_row(self, person: UUID, civility: str) -> None:
        """Write a person's row as an import does: in bulk, and without a word of what joins it."""
        with self.store.write() as session:
            Rows(session).update(Person, [{"id": person, "civility": civility}])

    def children(self, guardian: UUID) -> set[UUID]:
        with self.store.read() as session:
            return {child.id for child in children_of(session, guardian)}

    def state(self, guardian: UUID) -> tuple[str, UUID | None]:
        with self.store.read() as session:
            account = session.get_one(Account, (session.school_id, ids.account_id(guardian)))
            return account.state, account.merged_into

    def civility(self, person: UUID) -> str | None:
        with self.store.read() as session:
            return session.get_one(Person, (session.school_id, person)).civility


@dataclass
class Two:
    """Two desks that know the same mother twice, each time with another child."""

    school: SchoolOfDesks
    one: Office
    two: Office
    keep: UUID
    other: UUID
    lea: UUID
    tom: UUID


@pytest.fixture
def crossing(school: SchoolOfDesks) -> Two:
    one, two = Office(school.desk()), Office(school.desk())
    keep, lea = one.guardian("Léa")
    other, tom = one.guardian("Tom")
    school.settle()
    return Two(school, one, two, keep, other, lea, tom)


@pytest.mark.parametrize("first", ["join", "edit"])
@pytest.mark.parametrize("written_later", ["join", "edit"])
def test_a_join_outlives_an_edit_that_knows_nothing_of_it(
    crossing: Two, first: str, written_later: str
) -> None:
    acts = {
        "join": lambda: crossing.one.doubles.join(UNCLAIMED, crossing.keep, crossing.other),
        "edit": lambda: crossing.two.import_row(crossing.other, "MME"),
    }
    for act in sorted(acts, key=lambda name: name == written_later):
        acts[act]()
    (crossing.one if first == "join" else crossing.two).home.sync()
    crossing.school.settle()
    crossing.school.assert_equal()
    for desk in (crossing.one, crossing.two):
        assert desk.children(crossing.other) == {crossing.lea, crossing.tom}
        assert desk.directory.show(crossing.other).id == crossing.keep
    if written_later == "edit":
        assert crossing.one.civility(crossing.other) == "MME"


def test_a_split_outlives_an_edit_that_still_knows_the_join(crossing: Two) -> None:
    crossing.one.doubles.join(UNCLAIMED, crossing.keep, crossing.other)
    crossing.school.settle()
    crossing.one.doubles.split(UNCLAIMED, crossing.other)
    crossing.two.import_row(crossing.other, "MME")
    crossing.school.settle()
    crossing.school.assert_equal()
    for desk in (crossing.one, crossing.two):
        assert desk.children(crossing.other) == {crossing.tom}
        assert desk.children(crossing.keep) == {crossing.lea}
    crossing.two.doubles.join(UNCLAIMED, crossing.other, crossing.keep)
    crossing.school.settle()
    for desk in (crossing.one, crossing.two):
        assert desk.directory.show(crossing.keep).id == crossing.other


def test_both_desks_join_each_way_round(crossing: Two) -> None:
    crossing.one.doubles.join(UNCLAIMED, crossing.keep, crossing.other)
    crossing.two.doubles.join(UNCLAIMED, crossing.other, crossing.keep)
    crossing.school.settle()
    crossing.school.assert_equal()
    shown = {desk.directory.show(row).id for desk in (crossing.one, crossing.two)
             for row in (crossing.keep, crossing.other)}  # fmt: skip
    assert len(shown) == 1
    crossing.one.doubles.split(UNCLAIMED, crossing.other)
    crossing.school.settle()
    for desk in (crossing.one, crossing.two):
        assert desk.children(crossing.other) == {crossing.tom}


def test_accounts_grouped_here_while_the_other_desk_opens_one(crossing: Two) -> None:
    crossing.one.home.issue(crossing.keep)
    crossing.school.settle()
    crossing.one.doubles.join(UNCLAIMED, crossing.keep, crossing.other)
    crossing.two.home.issue(crossing.other)
    crossing.school.settle()
    crossing.school.assert_equal()
    for desk in (crossing.one, crossing.two):
        (found,) = desk.doubles.unsettled(UNCLAIMED)
        assert (found.person_id, found.what) == (crossing.keep, Unsettled.TWO_ACCOUNTS)
    assert crossing.two.doubles.group(UNCLAIMED, crossing.keep, ids.account_id(crossing.keep)).whole
    crossing.school.settle()
    for desk in (crossing.one, crossing.two):
        assert desk.doubles.unsettled(UNCLAIMED) == ()
        assert desk.state(crossing.other) == (AccountState.CLOSED, ids.account_id(crossing.keep))


def test_grouped_the_other_way_while_split_leaves_somebody_to_be_opened_again(crossing: Two) -> None:
    for row in (crossing.keep, crossing.other):
        crossing.one.home.issue(row)
    crossing.school.settle()
    crossing.one.doubles.join(UNCLAIMED, crossing.keep, crossing.other, ids.account_id(crossing.keep))
    crossing.school.settle()
    crossing.one.doubles.split(UNCLAIMED, crossing.other)
    with crossing.two.store.write() as session:  # the other desk, meanwhile, keeps the other account
        school = session.school_id
        first = session.get_one(Account, (school, ids.account_id(crossing.keep)))
        first.state, first.merged_into = AccountState.CLOSED.value, ids.account_id(crossing.other)
    crossing.school.settle()
    crossing.school.assert_equal()
    (found,) = crossing.one.doubles.unsettled(UNCLAIMED)
    assert (found.person_id, found.what) == (crossing.keep, Unsettled.CLOSED_ALONE)
    crossing.one.doubles.split(UNCLAIMED, crossing.keep)
    assert crossing.one.state(crossing.keep) == (AccountState.ISSUED, None)
    assert crossing.one.doubles.unsettled(UNCLAIMED) == ()


def test_a_disclaimer_takes_the_child_away_at_the_other_desk_and_in_its_search(crossing: Two) -> None:
    crossing.one.families.disclaim(UNCLAIMED, crossing.keep, crossing.lea)
    assert crossing.keep in [hit.id for hit in crossing.two.directory.find("Léa Hoarau")]
    crossing.school.settle()
    assert crossing.two.children(crossing.keep) == set()
    assert crossing.keep not in [hit.id for hit in crossing.two.directory.find("Léa Hoarau")]


def test_an_ended_link_takes_the_child_away_at_the_other_desk(crossing: Two) -> None:
    with crossing.one.store.write() as session:
        key = (session.school_id, ids.guardianship_id(crossing.lea, crossing.keep))
        session.get_one(Guardianship, key).gone = True
        reindex(session, [crossing.lea])
    crossing.school.settle()
    assert crossing.two.children(crossing.keep) == set()
