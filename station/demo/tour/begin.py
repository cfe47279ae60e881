"""The tour's steps with a desk of their own: its first start, and the one screen that most schools have."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from station.app import Services
from station.demo import PRINCIPAL
from station.demo.hands import Tour
from station.demo.sample import OPERATORS, open_sample
from station.demo.tour.technician import sign_in
from station.rules.rights import Role
from station.ui.app import open_desk
from station.ui.desk.build import Desk
from station.ui.desk.first_look import first_look
from station.ui.family.records import PageName

_PIN = "2580"


def play_set_up(tour: Tour, app: QApplication) -> None:
    """Start an empty desk for the first time: the school, then who looks after it."""
    with TemporaryDirectory(prefix="station-demo-") as folder:
        services = open_sample(Path(folder))
        desk = open_desk(app, services, first_look(services), apart=True)
        try:
            _set_up(tour, desk)
        finally:
            desk.window.close()
            desk.close()
            services.close()
            tour.take_apart()


def _set_up(tour: Tour, desk: Desk) -> None:
    page = desk.window.set_up
    tour.picture("set-up", desk.window)
    tour.click(page.on)
    tour.type(page.uai.edit, "9741234Y")
    tour.until(lambda: bool(page.academy.text), "the académie of the UAI")
    tour.type(page.school_name.edit, "Collège des Filaos")
    tour.picture("set-up-school", desk.window)
    tour.click(page.on)
    tour.type(page.portal_url.edit, "https://portal.example/")
    tour.picture("set-up-portal", desk.window)
    tour.click(page.on)
    one = next(operator for operator in OPERATORS if operator.role is Role.ADMINISTRATOR)
    tour.type(page.name.edit, one.name)
    tour.type(page.username.edit, one.username)
    for field in (page.password, page.again):
        tour.type(field.edit, one.password)
    tour.picture("set-up-administrator", desk.window)
    tour.click(page.on)
    tour.until(lambda: desk.session.open, "the desk's first opening")
    tour.picture("set-up-done", desk.window)


def play_one_screen(tour: Tour, app: QApplication, services: Services) -> None:
    """Turn the only screen to a family, take it back by a PIN, and lock it."""
    desk = open_desk(app, services, first_look(services), operators=OPERATORS, apart=False)
    try:
        _turned_round(tour, desk)
    finally:
        desk.window.close()
        desk.close()
        tour.take_apart()


def _turned_round(tour: Tour, desk: Desk) -> None:
    sign_in(tour, desk, Role.TECHNICIAN)
    _choose_pin(tour, desk)
    search = desk.families.search
    tour.click(desk.window.bar.buttons["families"])
    tour.type(search.edit, f"{PRINCIPAL.last_name} {PRINCIPAL.first_name}")
    tour.until(lambda: bool(search.results.hits), "somebody found")
    tour.picture("one-screen-desk", desk.window)
    _turn_round(tour, desk)
    tour.picture("one-screen-family", desk.window)
    tour.click(desk.family.view.give_back_button)
    panel = desk.side.back.panel
    tour.until(lambda: panel.pin.isVisible() and panel.pin.isEnabled(), "the agent's PIN")
    tour.picture("one-screen-pin", desk.window)
    tour.type(panel.pin, _PIN)
    tour.until(lambda: not desk.window.turned_round, "the screen given back")
    tour.picture("one-screen-back", desk.window)
    tour.click(search.visit)  # the family has gone
    tour.until(lambda: not desk.side.visit.open, "the visit's end")
    _turn_round(tour, desk)
    tour.key(desk.window, Qt.Key.Key_F12)
    tour.until(lambda: not desk.session.open, "the lock")
    tour.picture("one-screen-locked", desk.window)
    sign_in(tour, desk, Role.TECHNICIAN)


def _choose_pin(tour: Tour, desk: Desk) -> None:
    tour.tool(desk, "settings")
    card = desk.settings.pin
    tour.until(card.keep.isVisible, "the PIN in the settings")
    tour.type(card.pin.edit, _PIN)
    tour.click(card.keep)
    tour.until(lambda: bool(card.notice.said), "the PIN kept")
    tour.show(card.notice)
    tour.picture("settings-pin", desk.window)


def _turn_round(tour: Tour, desk: Desk) -> None:
    tour.click(desk.families.search.visit)
    entry = PageName.ENTRY
    tour.until(lambda: desk.window.turned_round and desk.family.view.shown is entry, "the screen turned")
