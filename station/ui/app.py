"""The start of the windows."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMessageBox

from station.app import Services, open_services
from station.errors import StationError
from station.services.desk import Choice
from station.settings import Settings, load_settings
from station.ui import i18n
from station.ui.desk.build import Desk, build_desk
from station.ui.desk.sign_in import DemoOperator
from station.ui.display import NO_DISPLAY, has_display
from station.ui.dress import dress
from station.ui.errors import sentence
from station.ui.theme import Scheme


def run_desk(settings: Settings | None = None) -> int:
    """Open the desk of this home until its window is closed, and return the exit code."""
    if not has_display():
        print(f"station: {NO_DISPLAY}", file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 1
    app = QApplication(sys.argv[:1])
    try:
        services = open_services(settings or load_settings(), ask_passphrase)
    except StationError as error:
        dress(app)
        QMessageBox.critical(None, "Station", sentence(error))  # pyright: ignore[reportArgumentType]
        return 1
    desk = open_desk(app, services)
    try:
        return app.exec()
    finally:
        desk.close()


def open_desk(
    app: QApplication,
    services: Services,
    *,
    operators: Sequence[DemoOperator] = (),
    apart: bool | None = None,
) -> Desk:
    """Dress the application as this desk likes it, build the desk and show its window."""
    choices = services.desk.choices()
    scheme = Scheme(choices.get(Choice.SCHEME, Scheme.SYSTEM.value))
    language = str(choices.get(Choice.LANGUAGE, i18n.DEFAULT))
    dress(app, scheme=scheme, text_scale=float(choices.get(Choice.TEXT_SCALE, 1.0)), language=language)
    desk = build_desk(app, services, operators=operators, apart=apart)
    desk.window.start(needs_set_up=services.staff.needs_set_up())
    desk.window.show()
    return desk


def ask_passphrase(*, new: bool) -> str:
    """Ask whoever starts the desk for the passphrase of its database."""
    translate = QApplication.translate
    said = (
        translate("desk", "Choose the passphrase of this desk:")
        if new
        else translate("desk", "Passphrase of this desk:")
    )
    typed, given = QInputDialog.getText(None, "Station", said, QLineEdit.EchoMode.Password)  # pyright: ignore[reportArgumentType]
    return typed if given else ""
