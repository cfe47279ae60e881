"""The start of the windows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from station.app import Services
from station.services.desk import Choice
from station.ui import i18n
from station.ui.desk.build import Desk, build_desk
from station.ui.desk.first_look import FirstLook
from station.ui.desk.sign_in import DemoOperator
from station.ui.dress import dress
from station.ui.theme import Scheme


def open_desk(
    app: QApplication,
    services: Services,
    look: FirstLook,
    *,
    operators: Sequence[DemoOperator] = (),
    apart: bool | None = None,
) -> Desk:
    """Dress the application as this desk likes it, build the desk and show its window."""
    choices = look.choices
    scheme = Scheme(choices.get(Choice.SCHEME, Scheme.SYSTEM.value))
    language = str(choices.get(Choice.LANGUAGE, i18n.DEFAULT))
    dress(app, scheme=scheme, text_scale=float(choices.get(Choice.TEXT_SCALE, 1.0)), language=language)
    if services.settings.watchdog:
        from station.ui.watchdog import watch

        watch(app)
    desk = build_desk(app, services, look, operators=operators, apart=apart)
    desk.window.start(needs_set_up=look.needs_set_up)
    desk.window.show()
    return desk
