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


def _set_up(tour: Tour, desk: Desk) -> None:
    page = desk.window.set_up
    tour.picture("set-up", desk.window)
    tour.click(page.on)
    tour.type(page.uai.edit, "9741234Y")
    tour.until(lambda: bool(page.academy.text), "the académie of the UAI")
    tour.type(page.school_name.edit, "Collège des Filaos")
    tour.picture("set-up-school", desk.window)
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
    """Turn the only screen to a family, lock it, and come back."""
    desk = open_desk(app, services, first_look(services), operators=OPERATORS, apart=False)
    try:
        _turned_round(tour, desk)
    finally:
        desk.window.close()
        desk.close()


def _turned_round(tour: Tour, desk: Desk) -> None:
    sign_in(tour, desk, Role.TECHNICIAN)
    search, view = desk.families.search, desk.family.view
    tour.type(search.edit, f"{PRINCIPAL.last_name} {PRINCIPAL.first_name}")
    tour.until(lambda: bool(search.results.hits), "somebody found")
    tour.picture("one-screen-desk", desk.window)
    tour.click(search.visit)
    tour.until(lambda: desk.window.turned_round and view.shown is PageName.ENTRY, "the screen turned round")
    tour.picture("one-screen-family", desk.window)
    tour.key(desk.window, Qt.Key.Key_F12)
    tour.until(lambda: not desk.session.open, "the lock")
    tour.picture("one-screen-locked", desk.window)
    sign_in(tour, desk, Role.TECHNICIAN)
    tour.picture("one-screen-back", desk.window)
