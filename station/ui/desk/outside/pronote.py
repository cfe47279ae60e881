"""Pronote only: the sheet of one person, with what the family will not have by it."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from station.services.pronote import PronoteService
from station.ui.background import Background
from station.ui.desk import keys
from station.ui.desk.changes import Persons
from station.ui.desk.page import DeskPage
from station.ui.desk.paper import Paper, PronotePaper
from station.ui.desk.print_strip import PrintStrip, ask_sheet_path
from station.ui.desk.printing import Printing
from station.ui.desk.session import Session
from station.ui.errors import sentence
from station.ui.theme import Space
from station.ui.widgets.buttons import PrimaryButton, SecondaryButton, WayOut
from station.ui.widgets.panels import Card, Tone
from station.ui.widgets.text import Text


class PronoteSheetPage(DeskPage):
    """Says what to tell the family, then prints: the codes themselves are on the paper alone."""

    back_asked = Signal()

    def __init__(
        self,
        service: PronoteService,
        printing: Printing,
        session: Session,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._printing = service, printing
        self._session, self._background = session, background
        self._person: UUID | None = None
        self.back = WayOut(self.tr("Back to the file"), "arrow-left")
        self.print = PrimaryButton(self.tr("Print the Pronote sheet"), "printer")
        self.save = SecondaryButton(self.tr("Save as PDF…"), "download")
        self.body.insertWidget(0, self.back, 0, Qt.AlignmentFlag.AlignLeading)
        self.say(
            self.tr("Pronote only"),
            self.tr("The family wants Pronote and nothing else: it gets the codes that Pronote gave it."),
        )
        self.body.addWidget(self._told())
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.print)
        row.addWidget(self.save)
        row.addStretch(1)
        self.body.addLayout(row)
        self.strip = PrintStrip(printing)
        self.body.addWidget(self.strip)
        self.body.addStretch(1)
        self.back.clicked.connect(self.back_asked)
        self.print.clicked.connect(self._print)
        self.print.answer_to(keys.PRINT)
        self.save.clicked.connect(self._save)

    def _told(self) -> Card:
        card = Card(self.tr("To tell the family"))
        for line in (
            self.tr("With these codes: Pronote, through the school's web site."),
            self.tr("Without an account: no grants, no guidance choices, no enrolment, no contact details."),
            self.tr("The codes of Pronote do not open the account's services, nor the reverse."),
            self.tr("To have everything later: come back here, or open an account on the portal."),
        ):
            card.body.addWidget(Text(line))
        return card

    def ask(self, person_id: UUID) -> None:
        """Show whether there are codes of this person, and offer the sheet."""
        self._printing.forget()
        self._person = person_id
        self.problem.show_notice("")
        self._allow(False)
        self._look(person_id)

    def hear(self, persons: Persons) -> None:
        """Look again where an act has touched whose sheet this is."""
        person = self._person
        if person is not None and self.isVisible() and (persons is None or person in persons):
            self._look(person)

    def _look(self, person_id: UUID) -> None:
        actor = self._session.actor
        # Made once for nothing: whatever is in the way of the sheet is said before somebody waits for it.
        self._background.run(
            lambda: self._service.prepare(actor, person_id).person_id, self._ready, self._fail
        )

    def write(self, path: Path) -> None:
        """Write the sheet to a file."""
        if self._person is not None:
            self._printing.save(self._paper(self._person), path)

    def _print(self) -> None:
        if self._person is not None:
            self._printing.print(self._paper(self._person))

    def _save(self) -> None:
        path = ask_sheet_path(self, self._paper(self._person)) if self._person is not None else None
        if path is not None:
            self.write(path)

    def _paper(self, person_id: UUID) -> Paper:
        return PronotePaper(self._service, person_id)

    def _ready(self, person_id: UUID) -> None:
        if person_id == self._person:
            self._allow(True)
            self.print.setFocus()

    def _allow(self, ready: bool) -> None:
        self.print.setEnabled(ready)
        self.save.setEnabled(ready)

    def _fail(self, error: Exception) -> None:
        self.problem.show_notice(sentence(error), Tone.WARN)
