"""The start of the windows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from station.app import Services
from station.ui.desk.build import Desk, build_desk
from station.ui.desk.door import dress_as_chosen
from station.ui.desk.first_look import FirstLook
from station.ui.desk.sign_in import DemoOperator


def open_desk(
    app: QApplication,
    services: Services,
    look: FirstLook,
    *,
    operators: Sequence[DemoOperator] = (),
    apart: bool | None = None,
) -> Desk:
    """Dress the application as this desk likes it, build the desk and show its window."""
    dress_as_chosen(app, services.settings, look.plate)
    desk = build_desk(app, services, look, operators=operators, apart=apart)
    desk.window.start(needs_set_up=look.needs_set_up)
    desk.window.show()
    return desk
