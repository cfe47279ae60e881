"""The tour's steps in the settings: the portal is told, and an SMS is tried."""

from __future__ import annotations

from station.demo.hands import Tour
from station.ui.desk.build import Desk
from station.ui.widgets.fields import Field

_PORTAL = "Portail des Filaos"


def play_settings(tour: Tour, desk: Desk) -> None:
    """Name the portal for all desks, look at the rules, and send a trial message."""
    tour.tool(desk, "settings")
    page = desk.settings
    card = page.chosen.portal
    tour.until(lambda: card.change.isVisible() and card.shown is not None, "the portal in the settings")
    tour.picture("settings", desk.window)
    tour.click(page.links["portal"])
    tour.click(card.change)
    name = card.fields["portal_name"]
    if isinstance(name, Field):
        name.edit.clear()
        tour.type(name.edit, _PORTAL)
    tour.picture("settings-portal", desk.window)
    tour.click(card.keep)
    tour.until(card.done.isVisible, "the portal kept")
    tour.click(page.links["rules"])
    tour.picture("settings-rules", desk.window)
    sms = page.gateways.sms
    tour.click(page.links["messages"])
    tour.type(sms.to.edit, "0692 12 34 56")
    tour.click(sms.go)
    tour.until(lambda: "…" not in sms.notice.said, "the trial message")
    tour.show(sms.notice)
    tour.picture("settings-messages", desk.window)
    tour.click(desk.window.bar.buttons["families"])
