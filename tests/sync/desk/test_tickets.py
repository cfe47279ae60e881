"""Tickets at two desks: no number twice while apart, and one put aside is taken up at the other."""

import pytest

from station.rules.languages import Language
from station.rules.rights import UNCLAIMED, Role
from station.rules.tickets import Reason
from station.services.tickets import TicketInHand, TicketService
from station.settings import Settings
from tests.operators import admit
from tests.sync.desk.desks import DeskHome, SchoolOfDesks
from tests.sync.desk.test_sync import operator


def service(desk: DeskHome) -> TicketService:
    return TicketService(desk.store, Settings(home=desk.home, tickets=True))


def take(desk: DeskHome) -> str:
    return service(desk).take(UNCLAIMED, Reason.OPEN, Language.FRENCH).label


def test_two_desks_that_are_apart_give_no_number_twice(school: SchoolOfDesks) -> None:
    one, two = school.desk(), school.desk()
    given = [take(desk) for desk in (one, two, one, two)]
    assert len(set(given)) == 4
    school.settle()
    school.assert_equal()
    assert sorted(row.label for row in service(two).queue(UNCLAIMED).waiting) == sorted(given)


def test_one_put_aside_at_one_desk_is_taken_up_at_the_other_and_both_see_who_has_it(
    school: SchoolOfDesks,
) -> None:
    one, two = school.desk(), school.desk()
    nadia = operator(one, "nadia", Role.SECRETARY)
    karim = operator(two, "karim", Role.TECHNICIAN)
    school.settle()
    nadia, karim = admit(one.store, nadia), admit(two.store, karim)
    ticket = service(one).take(nadia, Reason.OPEN, Language.FRENCH)
    service(one).call(nadia)
    school.settle()
    with pytest.raises(TicketInHand):
        service(two).call(karim, ticket.id)
    service(one).put_aside(nadia, ticket.id)
    school.settle()
    (waits,) = service(two).queue(karim).aside
    assert (waits.taken_at, waits.operator) == (ticket.taken_at, "nadia")
    service(two).call(karim, ticket.id)
    school.settle()
    (seen,) = service(one).queue(nadia).in_hand
    assert (seen.operator, seen.counter, seen.here) == ("karim", 2, False)
    assert [(call.label, call.counter) for call in service(one).wall().now] == [(ticket.label, 2)]
    school.assert_equal()
