"""The tour's steps on the family's sign-in page: each of its ways, and back to what was typed."""

from __future__ import annotations

import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from station.demo.hands import Tour
from station.ui.desk.build import Desk
from station.ui.family.records import PageName

_TYPED = "m.payet"


def play_entry(tour: Tour, desk: Desk) -> None:
    """Look at every way from the sign-in page; nothing that was typed there is lost."""
    view, family = desk.family.view, desk.family.window
    if family is None:
        return
    begin_visit(tour, desk)
    entry, settings = view.entry, desk.services.school_settings.latest.held
    addresses = {address for address in (settings.portal_url, settings.mobile_app_url) if address}
    tour.type(entry.identifier.edit, _TYPED)
    tour.picture("entry", family)
    for link, page in (
        (entry.lost, view.lost),
        (entry.forgotten, view.forgotten),
        (entry.pronote, view.pronote),
        (entry.phone, view.phone),
    ):
        tour.click(link)
        tour.until(page.isVisible, f"the page “{page.name}”")
        tour.picture(f"entry-{page.name}", family)
        if page is view.phone:
            tour.until(lambda: codes_on(family) == addresses, "the codes for a phone")
        tour.click(page.back)
        tour.until(lambda: view.shown is PageName.ENTRY, "the way back")
    _look_whom_to_call(tour, desk, family)
    tour.until(lambda: entry.identifier.text == _TYPED, "what was typed")
    tour.click(entry.enrol)
    tour.until(lambda: view.shown is PageName.WHO and view.who.on.isEnabled(), "a first identifier's way")
    tour.picture("entry-enrol", family)
    view.who.last_name.setFocus()
    tour.click(view.frame.keys_button)
    tour.until(view.frame.keys.isVisible, "the keys on the screen")
    tour.picture("entry-keys", family)
    tour.click(view.frame.keys_button)
    tour.click(view.who.back)
    tour.until(lambda: view.shown is PageName.ENTRY and entry.identifier.text == _TYPED, "the way back")
    end_visit(tour, desk)


def begin_visit(tour: Tour, desk: Desk) -> None:
    """Let a family sign in on its screen."""
    tour.click(desk.families.search.visit)
    tour.until(lambda: desk.family.view.shown is PageName.ENTRY, "the sign-in page")


def end_visit(tour: Tour, desk: Desk) -> None:
    """Clear the family's screen."""
    tour.click(desk.families.search.visit)
    tour.until(lambda: desk.family.view.shown is PageName.WELCOME, "the cleared screen")


def codes_on(window: QWidget) -> set[str]:
    """Return what a phone's camera reads on a window."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    seen = memoryview(picture.constBits()).cast("B", (picture.height(), picture.bytesPerLine()))
    return {code.text for code in zxingcpp.read_barcodes(seen)}


def _look_whom_to_call(tour: Tour, desk: Desk, family: QWidget) -> None:
    """Go over the map by keyboard; the list beside it says the same."""
    view = desk.family.view
    tour.click(view.assistance_button)
    panel = view.assistance.panel
    tour.until(lambda: view.shown is PageName.ASSISTANCE and bool(panel.code), "whom to call")
    panel.map.setFocus()
    panel.choose("01")
    tour.key(panel.map, Qt.Key.Key_Left)
    tour.key(panel.map, Qt.Key.Key_Down)
    tour.until(lambda: panel.code != "01", "another académie by keyboard")
    item = panel.list.currentItem()
    tour.until(lambda: item.data(Qt.ItemDataRole.UserRole) == panel.code, "the same académie in the list")
    tour.picture("entry-assistance-by-keyboard", family)
    tour.click(view.assistance.back)
    tour.until(lambda: view.shown is PageName.ENTRY, "the way back")
