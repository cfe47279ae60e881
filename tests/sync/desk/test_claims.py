"""What the store makes of claims, brought in: nobody is left without an identifier, none is two persons'."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from station.models import ids
from station.models.accounts import Claim
from station.rules.identifiers import LONGEST
from station.services.accounts.identifiers import renumber
from station.sync.desk.claims import SOMEBODY, settle_claims, take_note
from tests.sync.desk.desks import DeskHome

ELSEWHERE = UUID(int=7)
"""The account of somebody whom another desk of the school has brought."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskHome]:
    made = DeskHome(tmp_path / "desk")
    with made.store.write() as session:
        session.desk.school_id = ids.new_id()
    yield made
    made.close()


def account(person: UUID) -> UUID:
    return ids.account_id(person)


def confirm(desk: DeskHome, identifier: str) -> None:
    with desk.store.write() as session:
        session.get_one(Claim, identifier).confirmed = True


def identifiers(desk: DeskHome, *persons: UUID) -> list[str]:
    return [login.identifier for person in persons for login in desk.logins(person)]


def test_a_long_name_that_makes_way_takes_no_other_persons_identifier(desk: DeskHome) -> None:
    long = "a" * LONGEST
    first, second, third = (desk.person(long, "Paul") for _ in range(3))
    given = [desk.reserve(person) for person in (first, second, third)]
    bare, two, three = given
    assert (len(bare), two[-1], three[-1]) == (LONGEST, "2", "3")
    confirm(desk, two)
    confirm(desk, three)
    with desk.store.write() as session:
        take_note(session, {bare: ELSEWHERE}, renumber)
    assert identifiers(desk, second, third) == [two, three]
    (moved,) = identifiers(desk, first)
    assert moved not in given


@pytest.mark.parametrize("printed", [False, True])
def test_what_the_store_gives_is_not_taken_from_its_owner(desk: DeskHome, *, printed: bool) -> None:
    first, second = desk.person("Dupont", "Paul"), desk.person("Dupont", "Pia")
    desk.reserve(first)
    (desk.issue if printed else desk.reserve)(second)
    confirm(desk, "p.dupont2")
    with desk.store.write() as session:
        settle_claims(session, [("p.dupont", account(first), "given", "p.dupont2")], renumber)
    assert identifiers(desk, first, second) == ["p.dupont3", "p.dupont2"]
    claims = desk.claims()
    assert (claims["p.dupont"], claims["p.dupont2"]) == (SOMEBODY, account(second))


def test_one_given_what_another_here_was_about_to_claim_leaves_nobody_without(desk: DeskHome) -> None:
    first, second = desk.person("Dupont", "Paul"), desk.person("Dupont", "Pia")
    assert [desk.reserve(first), desk.reserve(second)] == ["p.dupont", "p.dupont2"]
    answers = [
        ("p.dupont", account(first), "given", "p.dupont2"),
        ("p.dupont2", account(second), "given", "p.dupont3"),
    ]
    with desk.store.write() as session:
        settle_claims(session, answers, renumber)
    assert identifiers(desk, first, second) == ["p.dupont2", "p.dupont3"]
