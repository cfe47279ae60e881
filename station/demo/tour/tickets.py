"""The tour's steps with tickets: given, called from the foot of the list, read in the hall."""

from __future__ import annotations

from station.demo.hands import Tour
from station.demo.sample import OPERATORS
from station.rules.languages import Language
from station.rules.rights import Role
from station.rules.tickets import Reason
from station.ui.desk.build import Desk
from station.ui.family.records import PageName


def play_tickets(tour: Tour, desk: Desk) -> None:
    """Turn tickets on, give some, call one, and turn them off again."""
    one = next(one for one in OPERATORS if one.role is Role.ADMINISTRATOR)
    services, tickets = desk.services, desk.rooms.tickets
    lise = services.staff.sign_in(one.username, one.password)
    services.school_settings.change(lise, {"tickets": True})
    for reason in (Reason.OTHER, Reason.OPEN, Reason.LOST, Reason.OPEN):
        services.tickets.take(lise, reason, Language.FRENCH)
    tickets.refresh()
    tour.until(tickets.foot.isVisible, "the next ticket under the list")
    tour.click(tickets.foot.call)
    tour.until(lambda: tickets.line.queue.here is not None, "a ticket called")
    tour.picture("next-ticket", desk.window)
    tour.click(tickets.foot.line)
    tour.click(tickets.page.give)
    tour.until(tickets.page.number.isVisible, "a ticket given at the desk")
    tour.picture("tickets", desk.window)
    if desk.family.window is not None:
        tour.click(tickets.page.by_family)
        tour.until(lambda: desk.family.view.shown is PageName.TICKET, "tickets on the family's screen")
        tour.picture("family-ticket", desk.family.window)
        tour.click(desk.family.view.ticket.ways[Reason.OPEN])
        tour.until(lambda: bool(desk.family.view.ticket.label), "the family's number")
        tour.picture("family-number", desk.family.window)
        tour.click(tickets.page.by_family)
    tour.act(desk.window.show_place, "day/wall")
    tour.click(tickets.wall_page.show_it)
    wall = tickets.wall.window
    if wall is not None:
        tour.until(lambda: bool(wall.view.wall.now), "the hall's screen")
        tour.picture("wall", wall)
    tour.picture("wall-page", desk.window)
    tickets.wall.close()
    services.school_settings.change(lise, {"tickets": None})
    services.school_settings.read()
    tickets.refresh()
    tour.click(desk.window.bar.buttons["families"])
