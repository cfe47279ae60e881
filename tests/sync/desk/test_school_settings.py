"""What the school chooses at one desk holds at all of them, and who may no more choose it changes nothing."""

import pytest

from station.rules.rights import UNCLAIMED, NotAllowed, Role
from station.services.in_force import note_on_paper, portal_addresses
from station.services.school_settings import SchoolSettings, SchoolSettingsService
from station.settings import Settings
from tests.operators import admit
from tests.sync.desk.desks import DeskHome, SchoolOfDesks
from tests.sync.desk.test_sync import chief, operator, revoke

PORTAL, OLD = "https://portail.example.org/", "https://ancien.example.org/"


def service(desk: DeskHome) -> SchoolSettingsService:
    return SchoolSettingsService(desk.store, Settings(home=desk.home))


def held(desk: DeskHome) -> SchoolSettings:
    return service(desk).read()


def test_what_two_desks_choose_apart_holds_at_both(school: SchoolOfDesks) -> None:
    one, two = school.desk(), school.desk()
    service(one).change(UNCLAIMED, {"portal_url": PORTAL, "technician_name": "Jean Payet"})
    service(two).change(UNCLAIMED, {"code_minutes": 15, "backup_days": 7})
    school.settle()
    school.assert_equal()
    for desk in (one, two):
        assert held(desk).portal_url == PORTAL
        assert held(desk).technician is not None
        assert held(desk).held.code_minutes == 15
    assert (held(one).held.backup_days, held(two).held.backup_days) == (30, 7), "a desk's own stays there"
    service(two).change(UNCLAIMED, {"technician_name": None})
    school.settle()
    assert held(one).technician is None


def test_a_sheet_that_one_desk_printed_is_read_at_the_other_after_the_portal_moved(
    school: SchoolOfDesks,
) -> None:
    one, two = school.desk(), school.desk()
    with one.store.write() as session:
        note_on_paper(session, OLD)
    service(two).change(UNCLAIMED, {"portal_url": PORTAL})
    school.settle()
    with two.store.read() as session:
        assert portal_addresses(session, Settings(home=two.home))[:1] == (PORTAL,)
        assert OLD in portal_addresses(session, Settings(home=two.home))


def test_a_technician_s_choice_is_refused_at_the_desk(school: SchoolOfDesks) -> None:
    one = school.desk()
    technician = admit(one.store, operator(one, "tom", Role.TECHNICIAN))
    with pytest.raises(NotAllowed):
        service(one).change(technician, {"portal_url": PORTAL})
    assert held(one).portal_is_example


def test_what_was_chosen_after_the_right_was_withdrawn_is_set_aside(school: SchoolOfDesks) -> None:
    one, two = school.desk(), school.desk()
    aline = operator(one, "aline", Role.ADMINISTRATOR)
    chief(one)
    school.settle()
    revoke(one, aline)
    one.sync()
    service(two).change(admit(two.store, aline), {"portal_url": PORTAL})
    report = two.sync()
    assert report.set_aside
    school.settle()
    assert held(one).portal_is_example
