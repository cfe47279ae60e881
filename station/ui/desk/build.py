"""Builds the desk over its services: the door, the ground behind it, the rooms on that."""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QApplication, QWidget

from station.app import Services
from station.messaging.demo import DemoPhone
from station.rules.kinds import Channel
from station.rules.rights import Actor
from station.services.desk import Choice
from station.services.school import SchoolFacts, SchoolRow
from station.services.staff import AdministratorFacts
from station.ui.desk.ahead import Ahead
from station.ui.desk.changes import Changes
from station.ui.desk.door import Door
from station.ui.desk.first_look import FirstLook, SecondLook, second_look
from station.ui.desk.foot import Foot, Gateways
from station.ui.desk.ground import Ground
from station.ui.desk.print_dialog import ask_printer
from station.ui.desk.printing import Printing
from station.ui.desk.rooms import Rooms
from station.ui.desk.root import Desk
from station.ui.desk.scan import ScanFilter
from station.ui.desk.set_up import SetUpPage
from station.ui.desk.sign_in import DemoOperator
from station.ui.desk.window import DeskWindow
from station.ui.theme import current

__all__ = ["Desk", "build_desk", "furnish"]


def build_desk(
    app: QApplication,
    services: Services,
    look: FirstLook,
    *,
    operators: Sequence[DemoOperator] = (),
    apart: bool | None = None,
) -> Desk:
    """Build the desk over its services; ``apart`` says whether the family has a window of its own."""
    door = Door(app)
    door.open(lambda: services)
    door.hang(services.settings, look.plate, operators)
    return furnish(app, door, look, second_look(services), apart=apart)


def furnish(
    app: QApplication, door: Door, look: FirstLook, second: SecondLook, *, apart: bool | None = None
) -> Desk:
    """Put the rooms behind the door, and let in who has signed in meanwhile.

    Of their pages none is built now; each is when one first comes to it, or while nobody does anything.
    """
    services, window = door.services, door.window
    ground = _ground(door, str(look.choices.get(Choice.PRINTER, "")))
    gateways = partial(_gateways, services)
    rooms = Rooms(ground, look, second, apart=apart)
    window.furnish(
        rooms.places,
        rooms.enrolment.place,
        lambda: Foot(services.desk.facts, gateways, ground.printing, rooms.central.line, ground.background),
        lambda: _set_up_page(ground, rooms, window, look.school),
    )
    desk = Desk(door, ground, rooms, ScanFilter(app, ground.owner), Ahead(app, ground.owner))
    window.let_in()
    return desk


def _ground(door: Door, printer: str) -> Ground:
    services, session, background, owner = door.services, door.session, door.background, door.owner
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
    return Ground(services, session, background, printing, Changes(owner), door.stakes, owner, QWidget())


def _set_up_page(ground: Ground, rooms: Rooms, window: DeskWindow, school: SchoolRow | None) -> SetUpPage:
    def show_join() -> None:
        window.stack.setCurrentWidget(rooms.central.join)
        current().wear(rooms.central.join)

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
