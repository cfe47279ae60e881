"""Who may be one person: scored, told apart, and never joined by itself."""

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import insert

from station.models.people import Person
from station.rules.kinds import PersonKind
from station.services.doubles.records import Obstacle
from station.services.persons.alike import alike
from station.services.persons.likeness import Guess, Trait, Traits, compare
from tests.services.doubles.conftest import SECRETARY, TECHNICIAN, Desk, Mother
from tests.services.rosters import SCHOOL

BORN = date(2013, 5, 17)
OURS = frozenset((UUID(int=7),))


def pupil(last: str, first: str, born: date | None = BORN, **more: object) -> Traits:
    named = Traits.of_name(PersonKind.STUDENT, (last,), first, born)
    return Traits(**{name: getattr(named, name) for name in Traits.__slots__} | more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other", "guess", "proposed"),
    [
        (pupil("HOARAU", "Léa"), pupil("Hoarau", "Lea"), Guess.DOUBLE, True),
        (pupil("HOARAU", "Mathéo"), pupil("HOAREAU", "Matéo"), Guess.DOUBLE, True),
        (pupil("HOARAU", "Léa"), pupil("HOARAU", "Zoé"), Guess.TWINS, False),
        (pupil("HOARAU", "Emma"), pupil("HOARAU", "Emmy"), Guess.TWINS, False),
        (pupil("HOARAU", "Léa"), pupil("HOARAU", "Léa", date(2014, 1, 1)), Guess.HOMONYM, False),
        (pupil("HOARAU", "Léa"), pupil("PAYET", "Léa"), Guess.DOUBLE, False),
        (pupil("HOARAU", "Léa", relatives=OURS), pupil("PAYET", "Léa", relatives=OURS), Guess.DOUBLE, True),
        (pupil("HOARAU", "Camille", sex="F"), pupil("HOARAU", "Camille", sex="M"), Guess.DOUBLE, True),
        (pupil("HOARAU", "Léa", None), pupil("PAYET", "Tom", None), Guess.HOMONYM, False),
    ],
)
def test_the_first_name_and_the_date_decide(one: Traits, other: Traits, guess: Guess, proposed: bool) -> None:
    likeness = compare(one, other)
    assert (likeness.guess, likeness.score >= 60) == (guess, proposed)
    assert compare(other, one) == likeness


def test_a_double_is_proposed_with_what_differs(desk: Desk, mother: Mother) -> None:
    desk.roster.contact(mother.one, "0692 65 43 21", source="desk")
    (found,) = desk.doubles.proposals(SECRETARY)
    assert {found.one.id, found.other.id} == {mother.one, mother.other}
    assert found.guess is Guess.DOUBLE
    assert Trait.PHONE in found.likeness.same
    assert found.differing == (Trait.RELATIVES,)
    assert found.obstacles == ()
    assert {relative.id for side in (found.one, found.other) for relative in side.relatives} == {
        mother.lea,
        mother.tom,
    }
    assert desk.row(mother.one).joined_into is desk.row(mother.other).joined_into is None


def test_a_couple_and_siblings_are_no_doubles(desk: Desk) -> None:
    lea, zoe = (desk.roster.student("HOARAU", first) for first in ("Léa", "Zoé"))
    for first in ("Marie", "Jean"):
        adult = desk.roster.guardian("HOARAU", first, lea, zoe)
        desk.roster.contact(adult, "0692 12 34 56", email="famille@example.org")
    assert desk.doubles.proposals(SECRETARY) == ()


def test_homonyms_come_last_and_are_never_joined_by_themselves(desk: Desk, mother: Mother) -> None:
    desk.roster.contact(mother.one, "0692 65 43 21", source="desk")
    isa, luc = desk.roster.student("PAYET", "Isa"), desk.roster.student("GRONDIN", "Luc")
    first = desk.roster.guardian("PAYET", "Marie", isa)
    second = desk.roster.guardian("PAYET", "Marie", luc)
    found = desk.doubles.proposals(SECRETARY)
    assert [one.guess for one in found] == [Guess.DOUBLE, Guess.HOMONYM]
    assert {found[1].one.id, found[1].other.id} == {first, second}
    assert desk.children(first) == [isa]


def test_who_was_said_to_be_two_is_not_proposed_until_that_is_undone(desk: Desk, mother: Mother) -> None:
    desk.doubles.keep_apart(TECHNICIAN, mother.one, mother.other)
    desk.doubles.keep_apart(TECHNICIAN, mother.other, mother.one)
    assert desk.doubles.proposals(SECRETARY) == ()
    desk.doubles.propose_again(TECHNICIAN, mother.other, mother.one)
    assert len(desk.doubles.proposals(SECRETARY)) == 1
    assert [act for act in desk.acts() if act.startswith("persons_")] == [
        "persons_kept_apart",
        "persons_proposed_again",
    ]


def test_two_who_both_left_are_not_proposed(desk: Desk, mother: Mother) -> None:
    desk.roster.change(mother.one, left_on=date(2026, 7, 1))
    assert len(desk.doubles.proposals(SECRETARY)) == 1
    desk.roster.change(mother.other, left_on=date(2026, 7, 1))
    assert desk.doubles.proposals(SECRETARY) == ()


def test_before_somebody_is_added_twins_and_doubles_are_shown(desk: Desk) -> None:
    lea = desk.roster.student("HOARAU", "Léa")
    emma = desk.roster.student("HOARAU", "Emma")

    def like(last: str, first: str) -> list[tuple[UUID, Guess]]:
        with desk.store.read() as session:
            probe = Traits.of_name(PersonKind.STUDENT, (last,), first, BORN)
            return [(person, likeness.guess) for person, likeness in alike(session, probe, 5)]

    assert [person for person, _ in like("Hoarau", "Emmy")] == [emma]
    assert like("Hoareau", "Lea") == [(lea, Guess.DOUBLE)]


def test_compared_by_hand_the_obstacles_are_told(desk: Desk, mother: Mother) -> None:
    found = desk.doubles.compare(SECRETARY, mother.lea, mother.tom)
    assert found.obstacles == (Obstacle.FIRST_NAME,)
    assert desk.doubles.compare(SECRETARY, mother.lea, mother.one).obstacles == (Obstacle.OTHER_KIND,)


def test_a_very_common_name_is_no_flood(desk: Desk) -> None:
    rows = [
        {
            "school_id": SCHOOL,
            "id": UUID(int=number),
            "kind": "guardian",
            "last_name": "HOARAU",
            "first_name": "Marie",
            "other_first_names": [],
            "groups": [],
            "doubts": [],
            "origin": "roster",
        }
        for number in range(1, 60)
    ]
    with desk.store.write() as session:
        session.execute(insert(Person), rows)
    assert desk.doubles.proposals(SECRETARY) == ()
