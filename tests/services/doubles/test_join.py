"""Two files of one person are one, wherever one looks; a split gives back all that was."""

from datetime import date
from uuid import UUID

import pytest

from station.models import ids
from station.models.accounts import Account, FederatedIdentity
from station.models.people import Person
from station.rules.kinds import AccountState, ContactSource
from station.rules.rights import NotAllowed
from station.services.accounts.logins import find
from station.services.accounts.states import account_of
from station.services.directory.records import PersonFile
from station.services.doubles.errors import AlreadyOne, CannotJoin, ChooseAccount, NotJoined
from station.services.doubles.records import Obstacle, Unsettled
from station.services.persons.contact import addresses_of, people_reached_by
from station.services.persons.eligible import eligibility, may_have_account
from station.services.persons.ties import Ties
from station.services.persons.who import holder_of
from tests.services.doubles.conftest import SECRETARY, TECHNICIAN, Desk, Mother
from tests.services.rosters import SCHOOL


def account(desk: Desk, person: UUID) -> Account:
    with desk.store.read() as session:
        return session.get_one(Account, (SCHOOL, ids.account_id(person)))


def numbers(file: PersonFile) -> set[str | None]:
    return {phone.number for phone in file.contact.phones}


def test_children_contacts_search_and_file_are_one(desk: Desk, mother: Mother) -> None:
    joined = desk.doubles.join(TECHNICIAN, mother.one, mother.other)
    assert (joined.person_id, joined.other_id) == (mother.one, mother.other)
    assert joined.verification.whole
    for row in (mother.one, mother.other):
        assert set(desk.children(row)) == {mother.lea, mother.tom}
        file = desk.directory.show(row)
        assert file.id == mother.one
        assert {relation.id for relation in file.relations} == {mother.lea, mother.tom}
        assert numbers(file) == {"+262692123456", "+262692654321"}
        assert file.contact.email == "mc@example.org"
        assert [source.id for source in file.sources] == [mother.one, mother.other]
        assert [source.source_id for source in file.sources] == ["1003", "1004"]
    for text in ("hoarau marie", "0692123456", "0692654321", "mc@example.org"):
        assert desk.found(text)[:1] == [mother.one]
        assert mother.other not in desk.found(text)
    (guardian,) = desk.directory.show(mother.tom).relations
    assert guardian.id == mother.one
    with desk.store.read() as session:
        person = desk.row(mother.other)
        assert holder_of(session, person).id == mother.one
        assert {one.value for one in addresses_of(session, person)} >= {"+262692123456", "mc@example.org"}
        for address in addresses_of(session, person):
            assert [one.id for one in people_reached_by(session, address)] == [mother.one]
    assert desk.doubles.proposals(SECRETARY) == ()


def test_the_rows_stay_as_they_are_so_that_an_import_goes_on(desk: Desk, mother: Mother) -> None:
    desk.doubles.join(TECHNICIAN, mother.one, mother.other)
    desk.roster.change(mother.other, usage_name="HOARAU-PAYET")
    assert mother.one in desk.found("hoarau-payet")
    desk.doubles.split(TECHNICIAN, mother.other)
    assert desk.row(mother.other).usage_name == "HOARAU-PAYET"
    assert desk.row(mother.one).usage_name is None


def test_with_two_accounts_the_family_says_which_one_stays(desk: Desk, mother: Mother) -> None:
    first, second = desk.roster.activate(mother.one), desk.roster.activate(mother.other)
    with pytest.raises(ChooseAccount) as caught:
        desk.doubles.join(TECHNICIAN, mother.one, mother.other)
    assert {choice.identifiers for choice in caught.value.choices} == {(first,), (second,)}
    assert desk.row(mother.other).joined_into is None
    kept = ids.account_id(mother.other)
    joined = desk.doubles.join(TECHNICIAN, mother.one, mother.other, kept)
    assert (joined.kept_account, joined.closed_account) == (kept, ids.account_id(mother.one))
    assert joined.verification.whole
    assert account(desk, mother.one).state == AccountState.CLOSED
    assert account(desk, mother.one).merged_into == kept
    file = desk.directory.show(mother.one)
    assert (file.state, file.identifiers) == (AccountState.ACTIVATED, (second,))
    with desk.store.read() as session:
        for identifier in (first, second):
            found = find(session, identifier)
            assert found is not None
            assert (found.account.id, found.person.id) == (kept, mother.one)
            assert found.grouped is (identifier == first)
    assert desk.found(first) == desk.found(second) == [mother.one]
    apart = desk.doubles.split(TECHNICIAN, mother.other)
    assert apart.reopened == (ids.account_id(mother.one),)
    assert desk.directory.show(mother.one).identifiers == (first,)
    assert desk.directory.show(mother.other).identifiers == (second,)
    assert account(desk, mother.one).merged_into is None


def test_an_account_on_the_other_row_serves_the_person(desk: Desk, mother: Mother) -> None:
    desk.roster.reserve(mother.one)
    identifier = desk.roster.issue(mother.other)
    joined = desk.doubles.join(TECHNICIAN, mother.one, mother.other)
    assert joined.kept_account == ids.account_id(mother.other)
    assert desk.roster.issue(mother.one) == desk.roster.issue(mother.other) == identifier
    assert desk.roster.reserve(mother.one) == identifier
    with desk.store.read() as session:
        served = account_of(session, desk.row(mother.one))
        assert served is not None
        assert served.id == joined.kept_account


def test_who_has_no_account_yet_gets_one_for_both(desk: Desk, mother: Mother) -> None:
    desk.doubles.join(TECHNICIAN, mother.one, mother.other)
    identifier = desk.roster.issue(mother.other)
    with desk.store.read() as session:
        found = find(session, identifier)
        assert found is not None
        assert found.account.id == ids.account_id(mother.one)


@pytest.mark.parametrize(
    ("names", "obstacle"),
    [
        (("PAYET", "Marie-Claude"), Obstacle.LAST_NAME),
        (("HOARAU", "Marie"), Obstacle.FIRST_NAME),
        (("HOARAU", "Marie-Claudine"), Obstacle.FIRST_NAME),
    ],
)
def test_two_accounts_need_the_same_name(
    desk: Desk, mother: Mother, names: tuple[str, str], obstacle: Obstacle
) -> None:
    desk.roster.activate(mother.one)
    other = desk.roster.guardian(*names, desk.roster.student("HOARAU", "Isa"))
    desk.roster.activate(other)
    with pytest.raises(CannotJoin) as caught:
        desk.doubles.join(TECHNICIAN, mother.one, other, ids.account_id(other))
    assert caught.value.obstacles == (obstacle,)
    assert account(desk, other).state == AccountState.ACTIVATED


def test_a_slip_in_the_name_is_no_obstacle_without_two_accounts(desk: Desk, mother: Mother) -> None:
    other = desk.roster.guardian("HOAREAU", "Marie-Claud", desk.roster.student("HOARAU", "Isa"))
    assert desk.doubles.join(TECHNICIAN, mother.one, other).verification.whole


def test_twins_and_namesakes_are_not_joined(desk: Desk) -> None:
    emma, emmy = (desk.roster.student("HOARAU", first) for first in ("Emma", "Emmy"))
    younger = desk.roster.student("HOARAU", "Emma", birth_date=date(2015, 1, 1))
    for other, obstacle in ((emmy, Obstacle.FIRST_NAME), (younger, Obstacle.BIRTH_DATE)):
        with pytest.raises(CannotJoin) as caught:
            desk.doubles.join(TECHNICIAN, emma, other)
        assert caught.value.obstacles == (obstacle,)


def test_a_locked_account_is_unlocked_first(desk: Desk, mother: Mother) -> None:
    for row in (mother.one, mother.other):
        desk.roster.activate(row)
    with desk.store.write() as session:
        session.get_one(Account, (SCHOOL, ids.account_id(mother.other))).state = AccountState.LOCKED.value
    with pytest.raises(CannotJoin) as caught:
        desk.doubles.join(TECHNICIAN, mother.one, mother.other, ids.account_id(mother.one))
    assert caught.value.obstacles == (Obstacle.ACCOUNT_LOCKED,)


def test_who_is_verified_is_who_they_are(desk: Desk, mother: Mother) -> None:
    bind(desk, mother.other, "s1")
    desk.roster.activate(mother.one)
    joined = desk.doubles.join(TECHNICIAN, mother.one, mother.other)
    assert (joined.person_id, joined.other_id) == (mother.other, mother.one)
    assert joined.verification.whole
    assert desk.directory.show(mother.one).birth_name == "Hoarau"


def test_two_verified_identities_are_two_persons(desk: Desk, mother: Mother) -> None:
    bind(desk, mother.one, "s1")
    bind(desk, mother.other, "s2")
    with pytest.raises(CannotJoin) as caught:
        desk.doubles.join(TECHNICIAN, mother.one, mother.other)
    assert caught.value.obstacles == (Obstacle.TWO_IDENTITIES,)


def test_a_pupil_twice_in_the_file_is_one_child(desk: Desk) -> None:
    old = desk.roster.student("PAYET", "Isa", None, left_on=date(2026, 7, 1), birth_date=None)
    new = desk.roster.student("PAYET", "Isa", "4C")
    father = desk.roster.guardian("PAYET", "Luc", old, new, kinship="father")
    joined = desk.doubles.join(TECHNICIAN, old, new)
    assert joined.person_id == new  # whose birth date is known
    assert desk.children(father) == [new]
    (relation,) = desk.directory.show(father).relations
    assert (relation.id, relation.class_code, relation.left) == (new, "4C", False)
    desk.doubles.split(TECHNICIAN, old)
    assert len(desk.directory.show(father).relations) == 2


def test_the_pupil_of_an_old_number_is_here_by_the_new_one(desk: Desk) -> None:
    old = desk.roster.student("PAYET", "Isa", None)
    new = desk.roster.student("PAYET", "Isa", "4C")
    father = desk.roster.guardian("PAYET", "Luc", old, kinship="father")
    desk.roster.change(old, left_on=date(2026, 7, 1))
    assert desk.children(father) == []
    desk.doubles.join(TECHNICIAN, old, new)
    assert desk.children(father) == [old]
    file = desk.directory.show(old)
    assert (file.left, file.class_code) == (False, "4C")
    with desk.store.read() as session:
        assert may_have_account(session, desk.row(father)), eligibility(session, desk.row(father))


def test_of_two_operators_words_the_last_holds_and_the_roster_for_other_kinds(
    desk: Desk, mother: Mother
) -> None:
    desk.roster.contact(mother.other, "0692 11 11 11", source="desk")
    desk.doubles.join(TECHNICIAN, mother.one, mother.other)
    desk.roster.contact(mother.one, "0692 22 22 22", source="desk")
    with desk.store.read() as session:
        reached = [one.value for one in addresses_of(session, desk.row(mother.one))]
    assert reached == ["+262692222222", "mc@example.org"]
    assert desk.directory.show(mother.one).by_source[ContactSource.DESK].phones[0].number == "+262692222222"
    desk.doubles.split(TECHNICIAN, mother.one)
    with desk.store.read() as session:
        assert [one.value for one in addresses_of(session, desk.row(mother.other))][:1] == ["+262692111111"]


def test_three_are_one_and_come_apart_one_by_one(desk: Desk, mother: Mother) -> None:
    isa = desk.roster.student("HOARAU", "Isa", "3A")
    third = desk.roster.guardian("HOARAU", "Marie-Claude", isa)
    desk.doubles.join(TECHNICIAN, mother.one, mother.other)
    desk.doubles.join(TECHNICIAN, third, mother.other)  # its person counts: both rows come along
    assert set(desk.children(mother.one)) == {mother.lea, mother.tom, isa}
    desk.doubles.split(TECHNICIAN, mother.one)
    assert desk.children(third) == [isa]
    assert set(desk.children(mother.one)) == {mother.lea, mother.tom}
    desk.doubles.split(TECHNICIAN, mother.other)
    assert desk.children(mother.one) == [mother.lea]
    assert desk.children(mother.other) == [mother.tom]


def test_joined_the_other_way_round_after_a_split(desk: Desk, mother: Mother) -> None:
    desk.doubles.join(TECHNICIAN, mother.one, mother.other)
    desk.doubles.split(TECHNICIAN, mother.other)
    with pytest.raises(NotJoined):  # a join would come back, accounts or not
        desk.doubles.propose_again(TECHNICIAN, mother.one, mother.other)
    joined = desk.doubles.join(TECHNICIAN, mother.other, mother.one)
    assert joined.person_id == desk.directory.show(mother.one).id == mother.other


def test_what_cannot_be_done_changes_nothing(desk: Desk, mother: Mother) -> None:
    with pytest.raises(NotJoined):
        desk.doubles.split(TECHNICIAN, mother.one)
    desk.doubles.join(TECHNICIAN, mother.one, mother.other)
    with pytest.raises(AlreadyOne):
        desk.doubles.join(TECHNICIAN, mother.other, mother.one)
    with pytest.raises(AlreadyOne):
        desk.doubles.keep_apart(TECHNICIAN, mother.other, mother.one)
    with pytest.raises(ChooseAccount):
        desk.doubles.group(TECHNICIAN, mother.one, ids.account_id(mother.one))
    assert [act for act in desk.acts() if act != "account_issued"] == ["persons_joined", "join_verified"]


def test_only_who_may_group_joins(desk: Desk, mother: Mother) -> None:
    for act in (
        lambda: desk.doubles.join(SECRETARY, mother.one, mother.other),
        lambda: desk.doubles.split(SECRETARY, mother.one),
        lambda: desk.doubles.keep_apart(SECRETARY, mother.one, mother.other),
        lambda: desk.doubles.propose_again(SECRETARY, mother.one, mother.other),
        lambda: desk.doubles.group(SECRETARY, mother.one, mother.other),
        lambda: desk.doubles.verify(SECRETARY, mother.one),
        lambda: desk.families.disclaim(SECRETARY, mother.one, mother.lea),
    ):
        with pytest.raises(NotAllowed):
            act()
    assert desk.acts() == []


def test_accounts_that_opened_on_two_desks_are_listed_and_grouped(desk: Desk, mother: Mother) -> None:
    desk.doubles.join(TECHNICIAN, mother.one, mother.other)
    desk.roster.activate(mother.one)
    assert desk.doubles.unsettled(SECRETARY) == ()
    with desk.store.write() as session:  # as the other desk, which did not know of the join yet, would
        session.add(
            Account(
                school_id=SCHOOL, id=ids.account_id(mother.other), person_id=mother.other, state="issued",
                opened_by="sms", opened_at=session.now(), activated_at=None, merged_into=None,
            )
        )  # fmt: skip
    (two,) = desk.doubles.unsettled(SECRETARY)
    assert (two.person_id, two.what) == (mother.one, Unsettled.TWO_ACCOUNTS)
    assert not desk.doubles.verify(TECHNICIAN, mother.one).whole


def bind(desk: Desk, person: UUID, subject: str) -> None:
    with desk.store.write() as session:
        session.add(
            FederatedIdentity(
                school_id=SCHOOL,
                id=ids.federated_identity_id(SCHOOL, "https://fc.example", subject),
                person_id=person,
                issuer="https://fc.example",
                subject=subject,
                bound_at=session.now(),
            )
        )


def test_a_join_is_known_to_whoever_has_read_before(desk: Desk, mother: Mother) -> None:
    with desk.store.read() as before:
        assert not Ties.of(before).are_one(mother.one, mother.other)
        # On another connection than the one that has read.
        desk.doubles.join(TECHNICIAN, mother.one, mother.other)
    for _ in range(3):
        with desk.store.read() as one, desk.store.read() as another:
            assert Ties.of(one).are_one(mother.one, mother.other)
            assert Ties.of(another).are_one(mother.one, mother.other)


def test_a_join_that_was_undone_is_known_to_nobody(desk: Desk, mother: Mother) -> None:
    with desk.store.read() as session:
        assert not Ties.of(session).are_one(mother.one, mother.other)
    with desk.store.write() as session:
        session.get_one(Person, (SCHOOL, mother.other)).joined_into = mother.one
        assert Ties.of(session).are_one(mother.one, mother.other)
        session.rollback()
    with desk.store.read() as session:
        assert not Ties.of(session).are_one(mother.one, mother.other)
