"""Builds the desk over its services: the ground, the rooms on it, the window over them."""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from station.app import Services
from station.messaging.demo import DemoPhone
from station.rules.kinds import Channel
from station.rules.rights import Actor
from station.services.desk import Choice
from station.services.school import SchoolFacts, SchoolRow
from station.services.staff import AdministratorFacts
from station.ui.background import Background
from station.ui.desk.changes import Changes
from station.ui.desk.first_look import FirstLook
from station.ui.desk.foot import Foot, Gateways
from station.ui.desk.ground import Ground
from station.ui.desk.print_dialog import ask_printer
from station.ui.desk.printing import Printing
from station.ui.desk.rooms import Rooms
from station.ui.desk.root import Desk
from station.ui.desk.scan import ScanFilter
from station.ui.desk.session import Session
from station.ui.desk.set_up import SetUpPage
from station.ui.desk.sign_in import DemoOperator, SignInPage
from station.ui.desk.stakes import Stakes
from station.ui.desk.window import DeskWindow
from station.ui.desk.window_memory import WindowMemory

__all__ = ["Desk", "build_desk"]


def build_desk(
    app: QApplication,
    services: Services,
    look: FirstLook,
    *,
    operators: Sequence[DemoOperator] = (),
    apart: bool | None = None,
) -> Desk:
    """Build the desk over its services; ``apart`` says whether the family has a window of its own.

    Only the sign-in page is built now; every other page when one first comes to it.
    """
    ground = _ground(services, str(look.choices.get(Choice.PRINTER, "")), app)
    gateways = partial(_gateways, services)
    rooms = Rooms(ground, look, apart=apart)
    window = DeskWindow(
        ground.session,
        rooms.places,
        lambda: Foot(services.desk.facts, gateways, ground.printing, rooms.central.line, ground.background),
        lambda: _set_up_page(ground, rooms, window, look.school),
        SignInPage(services.staff.sign_in, ground.background, operators),
        rooms.enrolment.place,
        services.settings.idle_lock_minutes,
        ground.stakes,
        WindowMemory(
            str(look.choices.get(Choice.WINDOW, "")),
            lambda kept: services.desk.choose(Choice.WINDOW, kept),
            ground.background,
        ),
    )
    window.name(look.school_name, look.station)
    return Desk(ground, rooms, window, ScanFilter(app, ground.owner))


def _ground(services: Services, printer: str, app: QApplication) -> Ground:
    owner = QObject(app)
    background, session = Background(owner), Session(owner)
    session.locked.connect(services.staff.lock)  # before any window hears of it
    dialog = ask_printer if platform.system() == "Windows" else None
    printing = Printing(
        services.sheets,
        services.desk,
        session,
        background,
        printer,
        owner,
        dialog=dialog,
        handovers=services.handovers,
    )
    return Ground(services, session, background, printing, Changes(owner), Stakes(), owner, QWidget())


def _set_up_page(ground: Ground, rooms: Rooms, window: DeskWindow, school: SchoolRow | None) -> SetUpPage:
    def show_join() -> None:
        window.stack.setCurrentWidget(rooms.central.join)

    services = ground.services
    asks = not any(map(services.settings.decides, ("portal_url", "portal_name")))
    page = SetUpPage(partial(_set_up, services), ground.background, asks_portal=asks)
    page.know(school)
    page.join_asked.connect(show_join)
    return page


def _gateways(services: Services) -> Gateways:
    can = services.messages.can_send
    demo = isinstance(services.sender, DemoPhone)
    no_portal = services.school_settings.latest.portal_is_example and not demo
    return Gateways(can(Channel.SMS), can(Channel.EMAIL), demo, no_portal)


def _set_up(
    services: Services,
    school: SchoolFacts,
    administrator: AdministratorFacts,
    station: str,
    portal: Mapping[str, str],
) -> Actor:
    actor = services.staff.set_up(school, administrator)
    services.desk.rename(actor, station)
    services.school_settings.change(actor, portal)
    return actor
