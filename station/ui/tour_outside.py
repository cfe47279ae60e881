"""The tour's steps outside the desk: whom to call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from station.ui.desk.build import Desk
from station.ui.family.records import PageName

if TYPE_CHECKING:
    from station.ui.tour import Tour


def play_outside(tour: Tour, desk: Desk) -> None:
    """Show the operator and the family whom to call."""
    view, family = desk.family.view, desk.family.window
    page = desk.outside.assistance
    tour.click(desk.window.bar.buttons["assistance"])
    tour.until(lambda: bool(page.panel.school.said), "whom to call")
    tour.picture("assistance", desk.window)
    if family is None:
        return
    tour.click(view.assistance_button)
    tour.until(lambda: bool(view.assistance.panel.code), "whom the family can call")
    view.assistance.panel.choose("14")
    tour.picture("family-assistance", family)
    tour.click(view.assistance.back)
    tour.until(lambda: view.shown is PageName.WELCOME, "the way back")
    tour.click(desk.window.bar.buttons["families"])
