"""The tour's steps through the lists of the whole school."""

from __future__ import annotations

from station.demo.hands import Tour
from station.services.office.lists import Out
from station.ui.desk.build import Desk


def play_classes(tour: Tour, desk: Desk) -> None:
    """Look at the list, at two classes of it, at what an act would touch, and at the list on paper."""
    tour.click(desk.window.bar.buttons["classes"])
    page = desk.rooms.classes.page
    pane = page.pane
    tour.until(lambda: pane.model.row_at(0) is not None, "the lists")
    tour.picture("lists", desk.window)
    for act in pane.filters.chips["class"].values.actions()[:2]:
        act.trigger()
    tour.until(lambda: len(page.wanted.classes) == 2 and not desk.background.busy, "two classes")
    tour.until(lambda: pane.model.row_at(2) is not None, "their lines")
    pane.model.tick(pane.model.keys[:3])
    tour.picture("lists-chosen", desk.window)
    tour.act(pane.bar.acted.emit, "lock")
    tour.until(page.ask.isVisible, "whom locking would touch")
    tour.picture("lists-asked", desk.window)
    tour.click(page.ask.back)
    path = tour.path("list.pdf")
    chosen, written = pane.model.keys, page.written()
    path.write_bytes(desk.services.lists.take_out(desk.session.actor, chosen, written, Out.PDF))
    tour.said(path.name)
    tour.pages(path, "list-page")
    pane.model.tick_all(False)
    pane.filters.clear_all()
