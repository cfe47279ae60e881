"""The day's backup, made by itself while the desk is open; and the foot's word of the last one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from station.app import Services
from station.rules.rights import Actor
from station.ui.background import Background, Pool
from station.ui.desk.print_dialog import print_by_dialog
from station.ui.desk.printing import Printing
from station.ui.desk.session import Session
from station.ui.desk.settings.backup_card import BackupCard
from station.ui.errors import sentence
from station.ui.widgets.panels import Tone

if TYPE_CHECKING:
    from station.ui.desk.build import Desk

_EVERY_MS: Final = 5 * 60_000


def build_backup_card(
    services: Services, session: Session, printing: Printing, background: Background
) -> BackupCard:
    """Build the card of the settings."""

    def print_phrase(phrase: str) -> None:
        if printing.dialog is not None or not printing.printer:
            background.run(lambda: services.backup.phrase_page(phrase), _by_dialog, failed)
        else:
            background.run(
                lambda: services.backup.print_phrase(phrase, printing.printer),
                lambda _: None,
                failed,
                pool=Pool.NETWORK,
            )

    def failed(error: Exception) -> None:
        card.notice.show_notice(sentence(error), Tone.BAD)

    card = BackupCard(services.backup, session, background, print_phrase)
    return card


def follow_backups(desk: Desk) -> None:
    """Show the card and the foot's line, make each day's backup, and ask for the phrase at the set-up."""
    card, window = desk.backup, desk.window
    desk.settings.body.insertWidget(desk.settings.body.indexOf(desk.settings.central), card)
    card.changed.connect(window.foot.show_backup)
    if desk.services.settings.demo:
        return

    def first_phrase(_: Actor) -> None:
        window.show_place("settings")
        card.make_phrase()

    window.set_up.done.connect(first_phrase)
    timer = QTimer(window)
    timer.setInterval(_EVERY_MS)
    timer.timeout.connect(card.back_up_if_due)
    # What is done stands in station.db itself soon, for whoever copies that file alone.
    timer.timeout.connect(lambda: desk.background.run(desk.services.store.checkpoint, _ignore, _log))
    timer.start()


def _by_dialog(page: bytes) -> None:
    print_by_dialog(page)


def _ignore(_: object) -> None:
    """Nothing follows."""


def _log(error: Exception) -> None:
    sentence(error)  # logs what is nobody's to mend
