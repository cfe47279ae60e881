"""Identifiers: unique over all schools and stations, final once they are shown."""

from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest

from station.models import ids
from station.models.desk import Lease
from station.services.sync import SyncService
from station.sync.desk.errors import NoNumberLeft
from tests.sync.conftest import Central
from tests.sync.desk.desks import SchoolOfDesks


def other_school(school: SchoolOfDesks) -> SchoolOfDesks:
    return SchoolOfDesks(school.central, school.folder / "other", school.central.new_uai())


def test_on_line_an_identifier_is_short_and_off_line_of_a_leased_number(school: SchoolOfDesks) -> None:
    desk = school.desk()
    desk.sync()
    person = desk.person("Adenor", "Ulysse")
    desk.reserve(person)
    desk.sync()
    assert desk.issue(person) == "u.adenor"
    walk_in = desk.person("Adenor", "Ursule")
    assert int(desk.issue(walk_in).removeprefix("u.adenor")) >= 10_000
    school.settle()
    school.assert_equal()


def test_a_lost_race_takes_the_next_number_before_anything_is_shown(school: SchoolOfDesks) -> None:
    far = other_school(school)
    here, there = school.desk(), far.desk()
    for desk in (here, there):
        desk.sync()
    one, two = here.person("Ethève", "Yann"), there.person("Ethève", "Yves")
    assert here.reserve(one) == there.reserve(two) == "y.etheve"
    here.sync()
    there.sync()
    assert here.issue(one) == "y.etheve"
    assert there.issue(two) == "y.etheve2"
    for each in (school, far):
        each.settle()
        each.assert_equal()
    far.close()


def test_an_issued_identifier_that_another_school_has_no_longer_works(school: SchoolOfDesks) -> None:
    far = other_school(school)
    alone = far.desk(joined=False)
    with alone.store.write() as session:
        session.desk.school_id = far.school
    person = alone.person("Técher", "Wanda")
    assert alone.issue(person) == "w.techer"  # with no central store the desk decides alone
    here = school.desk()
    here.sync()
    first = here.person("Técher", "Willy")
    here.reserve(first)
    here.sync()
    assert here.issue(first) == "w.techer"
    alone.join(far.enrolment("Accueil"))
    alone.sync()
    assert alone.logins(person) == []
    (lost,) = SyncService(alone.store, alone.home, 30).lost_identifiers()
    assert (lost.person_id, lost.identifier) == (person, "w.techer")
    neighbour = far.desk()
    far.settle()
    far.assert_equal()
    assert neighbour.logins(person) == [], "nor does it at any other desk"
    renewed = alone.issue(person)
    assert renewed != "w.techer"
    far.settle()
    assert not SyncService(neighbour.store, neighbour.home, 30).lost_identifiers()
    far.close()


def test_the_same_roster_imported_at_two_desks_makes_one_of_each(school: SchoolOfDesks) -> None:
    one, two = school.desk(), school.desk()
    for desk in school.desks:
        desk.sync()
    roster = [ids.student_id(school.school, str(number)) for number in range(30)]
    for desk, order in ((one, roster), (two, roster[::-1])):
        for person in order:
            desk.person("Maillot", "Nina", person)
            desk.reserve(person)
    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(desk.sync) for desk in school.desks]:
            done.result()
    school.settle()
    school.assert_equal()
    shown: set[str] = set()
    for person in roster:
        (first,), (second,) = one.logins(person), two.logins(person)
        assert first.identifier == second.identifier
        shown.add(one.issue(person))
    assert len(shown) == 30
    school.settle()
    school.assert_equal()
    assert not one.acts("edits_crossed"), "the same facts are no conflict"


def test_off_line_a_desk_stops_rather_than_guess(school: SchoolOfDesks) -> None:
    desk = school.desk()
    desk.sync()
    with desk.store.write() as session:
        for lease in session.query(Lease):
            lease.next_number = lease.first_number + 99
    desk.issue(desk.person("Nativel", "Qim"))
    person = desk.person("Nativel", "Qim")
    with pytest.raises(NoNumberLeft):
        desk.issue(person)
    desk.sync()
    desk.reserve(person)
    desk.sync()
    desk.issue(person)


def enrol_together(central: Central, school: SchoolOfDesks, stations: int, enrolments: int) -> None:
    """All stations at once, off line, then joined: half of them sync while they work."""
    desks = [school.desk() for _ in range(stations)]
    for desk in desks:
        desk.sync()
    issued: list[list[tuple[UUID, str]]] = [[] for _ in desks]

    def work(number: int) -> None:
        for count in range(enrolments):
            person = desks[number].person("Grondin", "Jade")
            if number % 2 and count % 25 == 0:
                desks[number].sync()
            issued[number].append((person, desks[number].issue(person)))
        desks[number].sync()

    with ThreadPoolExecutor(stations) as pool:
        for done in [pool.submit(work, number) for number in range(stations)]:
            done.result()
    school.settle()
    shown = [identifier for each in issued for _, identifier in each]
    assert len(shown) == len(set(shown)) == stations * enrolments
    school.assert_equal()
    everything = school.everything()[0]
    assert len(everything["account"]) == len(everything["person"]) == stations * enrolments
    owners = {
        (row["identifier"], row["account_id"]) for row in everything["login"].values() if not row["gone"]
    }
    wanted = {(identifier, str(ids.account_id(person))) for each in issued for person, identifier in each}
    assert wanted <= owners
    for person, identifier in issued[0][:3]:
        assert identifier in {login.identifier for login in desks[-1].logins(person)}


def test_five_stations_enrol_twenty_each(central: Central, school: SchoolOfDesks) -> None:
    enrol_together(central, school, 5, 20)


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_ten_stations_enrol_a_hundred_each(central: Central, school: SchoolOfDesks) -> None:
    enrol_together(central, school, 10, 100)


@pytest.mark.soak
@pytest.mark.timeout(7200)
def test_twenty_stations_enrol_five_hundred_each(central: Central, school: SchoolOfDesks) -> None:
    enrol_together(central, school, 20, 500)


def push_at_once(school: SchoolOfDesks, together: int) -> None:
    desks = [school.desk() for _ in range(together)]
    persons = [desk.person(f"Desk{chr(97 + number)}") for number, desk in enumerate(desks)]
    with ThreadPoolExecutor(together) as pool:
        for done in [pool.submit(desk.sync) for desk in desks]:
            done.result()
    school.desks = desks[:2]  # the others have nothing more to say
    school.settle()
    school.assert_equal()
    assert all(desks[0].name(person) for person in persons)
    for desk in desks[2:]:
        desk.close()


def test_ten_desks_of_one_school_push_at_once(school: SchoolOfDesks) -> None:
    push_at_once(school, 10)


@pytest.mark.soak
def test_twenty_desks_of_one_school_push_at_once(school: SchoolOfDesks) -> None:
    push_at_once(school, 20)
