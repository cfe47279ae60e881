"""Settings: how the desk looks and prints, whose it is, who works at it, what an account opens."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from functools import cached_property
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from station.sheets.errors import NoPrinter
from station.ui.background import Pool
from station.ui.desk.bar import Place, Where
from station.ui.desk.central.connect import CentralCard
from station.ui.desk.ground import Ground
from station.ui.desk.print_dialog import ask_printer, draw
from station.ui.desk.settings.backup_card import BackupCard
from station.ui.desk.settings.chosen import ChosenCard
from station.ui.desk.settings.franceconnect_card import FranceConnectCard
from station.ui.desk.settings.gateways_card import GatewaysCard
from station.ui.desk.settings.operators import OperatorsCard
from station.ui.desk.settings.page import SettingsPage
from station.ui.desk.settings.pin_card import PinCard
from station.ui.desk.settings.school_cards import SchoolCards, school_cards
from station.ui.desk.settings.teleservices_card import TeleservicesCard
from station.ui.errors import sentence
from station.ui.widgets.panels import Tone

_EVERY_MS = 5 * 60_000


class SettingsRoom(QObject):
    """Hands out the page of settings, and its cards."""

    changed = Signal()
    """The school's or the desk's facts are other than before."""
    backed_up = Signal(object)
    """How the backups stand by now."""

    def __init__(self, ground: Ground, central: Callable[[], CentralCard], language: str) -> None:
        super().__init__(ground.owner)
        self._ground, self._central = ground, central
        self._language = language
        self._made: list[tuple[str, ChosenCard]] = []
        """The school's cards that were built ahead."""

    @property
    def place(self) -> Place:
        """The page as a place of the desk."""
        word = QApplication.translate("desk", "Settings")
        return Place(
            "settings",
            word,
            "settings",
            lambda: self.page,
            lambda: self.page.refresh(),
            where=Where.TOOLS,
            pieces=lambda: self.ahead,
        )

    @cached_property
    def backup(self) -> BackupCard:
        """The backups: how they stand, one more now, the phrase."""
        on = self._ground
        card = BackupCard(on.services.backup, on.session, on.background, self._print_phrase)
        card.changed.connect(self.backed_up)
        return on.keep(card)

    def keep_safe(self) -> None:
        """Make each day's backup while the desk is open."""
        on = self._ground
        if on.services.settings.demo:
            return
        timer = QTimer(self)
        timer.setInterval(_EVERY_MS)
        timer.timeout.connect(lambda: self.backup.back_up_if_due())
        # What is done stands in station.db itself soon, for whoever copies that file alone.
        timer.timeout.connect(lambda: on.background.run(on.services.store.checkpoint, _ignore, _log))
        timer.start()

    def _print_phrase(self, phrase: str) -> None:
        on, backup = self._ground, self._ground.services.backup

        def failed(error: Exception) -> None:
            self.backup.notice.show_notice(sentence(error), Tone.BAD)

        def by_dialog(page: bytes) -> None:
            try:
                printer = ask_printer(self.backup)
            except NoPrinter as error:
                return failed(error)
            if printer is not None:
                draw(page, printer)

        if on.printing.dialog is not None or not on.printing.printer:
            on.background.run(lambda: backup.phrase_page(phrase), by_dialog, failed)
        else:
            on.background.run(
                lambda: backup.print_phrase(phrase, on.printing.printer), _ignore, failed, pool=Pool.NETWORK
            )

    @cached_property
    def _gateways(self) -> GatewaysCard:
        on, services = self._ground, self._ground.services
        return GatewaysCard(
            services.gateways, on.session, on.background, demo=services.settings.demo, parent=on.shelf
        )

    @cached_property
    def _school(self) -> SchoolCards:
        cards = dict(self._made) | dict(self._making)
        return SchoolCards(**cards)

    @cached_property
    def _making(self) -> Iterator[tuple[str, ChosenCard]]:
        on = self._ground
        return school_cards(on.services.school_settings, on.session, on.background, on.shelf)

    def _make_one(self) -> None:
        self._made += islice(self._making, 1)

    @cached_property
    def _pin(self) -> PinCard:
        on = self._ground
        return PinCard(on.services.pins, on.session, on.background, on.shelf)

    @cached_property
    def _franceconnect(self) -> FranceConnectCard:
        on, services = self._ground, self._ground.services
        settings = services.school_settings
        return FranceConnectCard(services.franceconnect, settings, on.session, on.background, on.shelf)

    @cached_property
    def _teleservices(self) -> TeleservicesCard:
        on = self._ground
        return TeleservicesCard(on.services.teleservices, on.session, on.background, on.shelf)

    @cached_property
    def _operators(self) -> OperatorsCard:
        on = self._ground
        return OperatorsCard(on.services.staff, on.session, on.background, on.shelf)

    @property
    def ahead(self) -> Sequence[Callable[[], object]]:
        """What to call to have the page built, a piece at a time."""
        return (
            lambda: self._gateways,
            *[self._make_one] * len(fields(SchoolCards)),
            lambda: self._pin,
            lambda: self._central(),
            lambda: self._franceconnect,
            lambda: self._teleservices,
            lambda: self._operators,
            lambda: self.page,
        )

    @cached_property
    def page(self) -> SettingsPage:
        """Everybody's choices, and the administrator's."""
        on, services = self._ground, self._ground.services
        page = SettingsPage(
            services.school,
            services.desk,
            self._gateways,
            self._school,
            self._pin,
            self.backup,
            self._operators,
            self._central(),
            self._franceconnect,
            self._teleservices,
            on.printing,
            on.session,
            on.background,
            self._language,
        )
        page.changed.connect(self.changed)
        on.stakes.watch(page.at_stake)
        on.session.locked.connect(page.forget_secrets)
        return self._ground.keep(page)


def _ignore(_: object) -> None:
    """Nothing follows."""


def _log(error: Exception) -> None:
    sentence(error)  # logs what is nobody's to mend
