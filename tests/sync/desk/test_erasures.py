"""What an administrator erases at a desk: the store purges, every desk follows, and nobody brings it back."""

from uuid import UUID

from station.models.backups import Vault
from station.models.ids import new_id
from station.models.stopped import Erasure
from station.rules.rights import UNCLAIMED, Actor, Role
from station.services.privacy import PrivacyService
from station.settings import Settings
from tests.operators import enlist
from tests.sync.desk.desks import DeskHome, SchoolOfDesks


def privacy(desk: DeskHome) -> PrivacyService:
    return PrivacyService(desk.store, Vault(desk.home / "station.db", desk.key), Settings(home=desk.home))


def purged(desk: DeskHome, person: UUID) -> bool:
    return desk.name(person) == ""


def test_who_is_erased_at_one_desk_is_gone_at_all_and_a_late_edit_brings_nothing_back(
    school: SchoolOfDesks,
) -> None:
    one, two = school.desk(), school.desk()
    school.settle()
    person, other = one.person(), one.person("Payet", "Noa")
    identifier = one.issue(person)
    school.settle()
    privacy(one).erase(UNCLAIMED, [person])
    assert not purged(one, person), "the store purges, not the desk"
    two.rename(person, "Zqx")  # apart, and later
    school.settle()
    school.assert_equal()
    for desk in school.desks:
        assert purged(desk, person)
        assert desk.name(other) == "Payet"
        assert identifier in desk.claims()
        assert len(desk.acts("person_purged")) == 1
    assert one.issue(one.person()) != identifier, "claimed for ever"


def test_somebody_made_off_line_is_erased_with_the_first_push(school: SchoolOfDesks) -> None:
    one, two = school.desk(), school.desk()
    school.settle()
    person = one.person()
    privacy(one).erase(UNCLAIMED, [person])
    school.settle()
    school.assert_equal()
    assert purged(one, person)
    assert purged(two, person)


def test_many_are_purged_in_one_sync(school: SchoolOfDesks) -> None:
    one = school.desk()
    people = [one.person(f"Nom{number}") for number in range(450)]
    school.settle()
    assert privacy(one).erase(UNCLAIMED, people).people == 450
    school.settle()
    school.assert_equal()
    assert all(purged(one, person) for person in people)


def test_an_order_without_an_administrators_line_is_not_obeyed(school: SchoolOfDesks) -> None:
    one = school.desk()
    person = one.person()
    (secretary,) = enlist(one.store, Actor(new_id(), "Nadia", Role.SECRETARY))
    with one.store.write() as session:
        session.add(Erasure(school_id=session.school_id, id=new_id(), person_id=person, why="asked"))
    one.rename(person, "Payet", secretary)
    school.settle()
    assert one.name(person) == "Payet"
