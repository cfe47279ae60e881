"""The tour's steps through what was done: a call to make, the journal, the end of the day."""

from __future__ import annotations

from station.demo.hands import Tour, TourStopped
from station.demo.sample import OPERATORS
from station.rules.rights import Role
from station.ui.desk import keys
from station.ui.desk.build import Desk


def play_journal(tour: Tour, desk: Desk) -> None:
    """Note a call, look an act up, and close the day."""
    _call(tour, desk)
    _journal(tour, desk)
    _closing(tour, desk)


def _call(tour: Tour, desk: Desk) -> None:
    person = desk.services.directory.find("payet marie-c", again=True)[0].id
    tour.click(desk.window.bar.buttons["families"])
    desk.families.file.clear()
    tour.act(desk.families.show_person, person)
    file = desk.families.file
    tour.until(lambda: file.file is not None and file.file.id == person, "the file")
    if keys.CALL_BACK not in file.more.menu().actions()[-1].text():
        raise TourStopped("nobody can be called back")
    tour.act(file.call.turn)
    tour.until(file.call.isVisible, "the call to make")
    tour.picture("call-to-make", desk.window)


def _journal(tour: Tour, desk: Desk) -> None:
    tour.click(desk.window.bar.buttons["day"])
    tour.act(desk.rooms.follow_up.page.show_card, "journal")
    page = desk.rooms.journal.page
    tour.until(lambda: page.pane.model.row_at(1) is not None, "the journal")
    tour.picture("journal", desk.window)
    page.pane.view.go_to(page.pane.model.keys[1])
    tour.act(page.pane.opened.emit, page.pane.model.keys[1])
    tour.until(page.detail.isVisible, "one act")
    tour.picture("journal-act", desk.window)
    tour.act(page.detail.closed.emit)


def _closing(tour: Tour, desk: Desk) -> None:
    tour.act(desk.rooms.follow_up.page.show_card, "closing")
    page = desk.day
    tour.until(lambda: bool(page.close_card.line.said) and bool(page.calls.rows.rows), "the end of the day")
    tour.picture("closing", desk.window)
    if not page.close_card.password.isVisible():
        return  # whoever sits here may not close it
    one = next(one for one in OPERATORS if one.role is Role.ADMINISTRATOR)
    tour.type(page.close_card.password.edit, one.password)
    tour.click(page.close_card.close_day)
    tour.until(page.close_card.said.isVisible, "the day closed")
    tour.show(page.close_card)
    tour.picture("closed", desk.window)
    days = desk.services.closing.days(desk.session.actor)
    path = tour.path("day.pdf")
    path.write_bytes(desk.services.closing.paper(desk.session.actor, days[0].day))
    tour.said(path.name)
    tour.pages(path, "day-page")
