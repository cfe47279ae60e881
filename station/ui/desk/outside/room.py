"""What leads outside this desk, or beside its work: Pronote only, whom else to call, the help."""

from __future__ import annotations

from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from station.rules.rights import Right
from station.ui.desk import keys
from station.ui.desk.bar import Place, Where
from station.ui.desk.ground import Ground
from station.ui.desk.help.page import HelpPage
from station.ui.desk.outside.assistance import AssistancePlace
from station.ui.desk.outside.hardware import HardwarePage, Keys
from station.ui.desk.outside.keys import KeysPage
from station.ui.desk.outside.practice import PracticePage
from station.ui.desk.outside.pronote import PronoteSheetPage
from station.ui.desk.outside.pronote_list import PronoteListPage
from station.ui.errors import sentence


class OutsideRoom(QObject):
    """Hands out the places of PRONOTE's list and of assistance, and the Pronote sheet beside a file."""

    beside_asked = Signal(QWidget)
    """This page is to be shown beside the search."""
    back_asked = Signal()

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.owner)
        self._ground = ground
        self._keys: Keys | None = None

    @property
    def places(self) -> tuple[Place, ...]:
        """The places of the desk."""
        word = QApplication.translate("desk", "Assistance")
        return (
            Place(
                "pronote",
                "Pronote",
                "key-round",
                lambda: self.pronote_codes,
                lambda: self.pronote_codes.refresh(),
                Right.IMPORT,
                Where.TOOLS,
            ),
            Place(
                "assistance",
                word,
                "circle-question-mark",
                lambda: self.assistance,
                lambda: self.assistance.refresh(),
                where=Where.TOOLS,
            ),
            Place(
                "hardware",
                QApplication.translate("desk", "Hardware"),
                "scan-line",
                lambda: self.hardware,
                lambda: self.hardware.refresh(),
                where=Where.TOOLS,
            ),
            Place(
                "practice",
                QApplication.translate("desk", "Practice"),
                "graduation-cap",
                lambda: self.practice,
                lambda: self.practice.refresh(),
                where=Where.TOOLS,
            ),
            Place(
                "help",
                QApplication.translate("desk", "Help"),
                "circle-question-mark",
                lambda: self.help,
                lambda: self.help.refresh(),
                where=Where.TOOLS,
                keys=keys.LIST,
            ),
        )

    @cached_property
    def assistance(self) -> AssistancePlace:
        """Whom to call, off line too."""
        return self._ground.keep(AssistancePlace(self._ground.services.assistance, self._ground.background))

    def attend(self, keys: Keys) -> None:
        """Have the scanner learned from these keys, and obeyed by them from the start."""
        on = self._ground
        self._keys = keys
        on.background.run(on.services.hardware.scanner, keys.know, _log)

    @cached_property
    def hardware(self) -> HardwarePage:
        """Scanner and printers."""
        on = self._ground
        page = HardwarePage(
            on.services.hardware, on.services.desk, on.printing.beside(self), on.session, on.background
        )
        if self._keys is not None:
            page.attend(self._keys)
            page.learned.connect(self._keys.know)
        return on.keep(page)

    @cached_property
    def practice(self) -> PracticePage:
        """The way to invented families."""
        return self._ground.keep(PracticePage(self._ground.session))

    @cached_property
    def help(self) -> HelpPage:
        """The guides, and the keys."""
        return self._ground.keep(HelpPage(self.keys, self._ground.printing.beside(self)))

    @cached_property
    def keys(self) -> KeysPage:
        """What can be done without the mouse."""
        return self._ground.keep(KeysPage())

    @cached_property
    def pronote_codes(self) -> PronoteListPage:
        """PRONOTE's own list of codes, brought in."""
        on, services = self._ground, self._ground.services

        page = PronoteListPage(services.pronote, on.name_of, on.session, on.background)
        on.changes.follow(page, page.recount)
        return on.keep(page)

    @cached_property
    def pronote_sheet(self) -> PronoteSheetPage:
        """The sheet of one person who has Pronote only."""
        on = self._ground
        page = PronoteSheetPage(on.services.pronote, on.printing, on.session, on.background)
        page.back_asked.connect(self.back_asked)
        on.changes.told.connect(page.hear)
        return on.keep(page)

    def ask_sheet(self, person_id: UUID) -> None:
        """Ask whether this person is to get the Pronote sheet."""
        self.beside_asked.emit(self.pronote_sheet)
        self.pronote_sheet.ask(person_id)


def _log(error: Exception) -> None:
    sentence(error)  # logs it; any scanner is understood then
