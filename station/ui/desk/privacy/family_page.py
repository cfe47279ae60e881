"""One family's data: handed out as a file, or erased, beside its own file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.rules.kinds import PersonKind
from station.rules.rights import Right
from station.services.privacy import ErasedReport, ErasurePreview, FamilyData, PrivacyService, Whom
from station.ui.background import Background, Turn
from station.ui.desk.page import DeskPage
from station.ui.desk.privacy.words import backup_word, store_word
from station.ui.desk.session import Session
from station.ui.desk.words import kind_word, level_word
from station.ui.dialogs import ask_to_save
from station.ui.errors import sentence
from station.ui.files import write_private
from station.ui.theme import Space
from station.ui.widgets.buttons import DangerButton, PrimaryButton, SecondaryButton, WayOut
from station.ui.widgets.panels import Card, Tone
from station.ui.widgets.text import Text
from station.ui.widgets.tickbox import Tickbox


class FamilyDataPage(DeskPage):
    """Says what is handed out and to whom, then writes it; who may erase ticks whom."""

    back_asked = Signal()
    erased = Signal()

    def __init__(
        self, service: PrivacyService, session: Session, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._service, self._session, self._turn = service, session, Turn(background)
        self._person: UUID | None = None
        self.ticks: dict[UUID, Tickbox] = {}
        self.back = WayOut(self.tr("Back to the file"), "arrow-left")
        self.body.insertWidget(0, self.back, 0, Qt.AlignmentFlag.AlignLeading)
        self.say(
            self.tr("Personal data of the family"),
            self.tr("Whoever asks has shown who they are; they get what is kept of them."),
        )
        self.pdf = PrimaryButton(self.tr("Save as PDF…"), "download")
        self.json = SecondaryButton(self.tr("Save for another program (JSON)…"), "download")
        self.body.addWidget(self._copy())
        self.erasing = self._erasing()
        self.body.addWidget(self.erasing)
        self.body.addStretch(1)
        self.back.clicked.connect(self._leave)
        self.pdf.clicked.connect(self._save_pdf)
        self.json.clicked.connect(self._save_json)
        session.locked.connect(self._turn.end)

    def _copy(self) -> Card:
        card = Card(self.tr("A copy of all of it"))
        card.body.addWidget(
            Text(
                self.tr(
                    "Identity, contacts, ties, account, sheets, messages and acts: of this person, and of "
                    "the children under age they answer for. Another parent is in it by name alone, without "
                    "any contact."
                )
            )
        )
        card.body.addLayout(_row(self.pdf, self.json))
        return card

    def _erasing(self) -> Card:
        card = Card(self.tr("Erase"))
        self.why = Text(
            self.tr(
                "An identifier once given stays taken for ever. "
                "Who is still in the lists comes back with them."
            )
        )
        self.people = QVBoxLayout()
        self.people.setSpacing(Space.S)
        self.told = Text("", "second")
        self.erase = DangerButton(self.tr("Erase who is ticked…"), "trash-2")
        self.sure, self.keep = DangerButton(self.tr("Erase for good"), "trash-2"), WayOut(self.tr("Keep it"))
        card.body.addWidget(self.why)
        card.body.addLayout(self.people)
        card.body.addWidget(self.told)
        card.body.addLayout(_row(self.erase, self.sure, self.keep))
        self.erase.clicked.connect(self._ask_again)
        self.sure.clicked.connect(self._erase)
        self.keep.clicked.connect(lambda: self._turn_round(asking=False))
        return card

    def ask(self, person_id: UUID) -> None:
        """Offer a person's data; who may erase sees whom that would take."""
        self._turn.end()
        self._person = person_id
        self.problem.show_notice("")
        may = self._session.may(Right.ERASE)
        self.erasing.setVisible(may)
        self._show_people(())
        if may:
            actor = self._session.actor
            self._turn.run(lambda: self._service.erasure_of(actor, person_id), self._show, self._fail)
        self.pdf.setFocus()

    # The copy

    def write_pdf(self, path: Path) -> None:
        """Write the family's data as a PDF that only its owner can read."""

        def made(data: FamilyData) -> bytes:
            return self._service.family_pdf(data)

        self._write(path, made)

    def write_json(self, path: Path) -> None:
        """Write the family's data as JSON that only its owner can read."""

        def made(data: FamilyData) -> bytes:
            return json.dumps(data.as_json(), ensure_ascii=False, indent=2).encode()

        self._write(path, made)

    def _write(self, path: Path, made: Callable[[FamilyData], bytes]) -> None:
        person, actor = self._person, self._session.actor
        if person is None:
            return

        def work() -> str:
            write_private(path, made(self._service.family_data(actor, person)))
            return path.name

        self._turn.run(work, self._saved, self._fail)

    def _saved(self, name: str) -> None:
        self.problem.show_notice(
            self.tr("Saved: {0}. Hand it over, then delete it from this computer.").format(name), Tone.GOOD
        )

    def _save_pdf(self) -> None:
        path = ask_to_save(self, self.tr("Personal data of the family"), "donnees.pdf", "PDF (*.pdf)")
        if path is not None:
            self.write_pdf(path)

    def _save_json(self) -> None:
        path = ask_to_save(self, self.tr("Personal data of the family"), "donnees.json", "JSON (*.json)")
        if path is not None:
            self.write_json(path)

    # Erasing

    def _show(self, found: ErasurePreview) -> None:
        self._show_people(found.people)
        told = backup_word(found.last_backup)
        self.told.say(f"{store_word()} {told}" if found.asked else told)

    def _show_people(self, people: tuple[Whom, ...]) -> None:
        for tick in self.ticks.values():
            self.people.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self.ticks = {}
        for number, one in enumerate(people):
            tick = Tickbox(self._line(one))
            tick.setChecked(number == 0)
            tick.toggled.connect(self._tick)
            self.ticks[one.id] = tick
            self.people.addWidget(tick)
        self.told.say("")
        self._turn_round(asking=False)

    def _line(self, one: Whom) -> str:
        parts = [one.name, kind_word(one.kind)]
        if one.level is not None and one.kind is PersonKind.GUARDIAN:
            parts.append(level_word(one.level))
        parts += [one.class_code or "", self.tr("still in the lists") if one.present else self.tr("has left")]
        if one.level is not None and not one.alone:
            parts.append(self.tr("belongs to others, too"))
        return " · ".join(part for part in parts if part)

    def _ask_again(self) -> None:
        self._turn_round(asking=True)
        self.keep.setFocus()

    def _tick(self, _: bool) -> None:
        self._turn_round(asking=False)

    def _turn_round(self, *, asking: bool) -> None:
        ticked = any(tick.isChecked() for tick in self.ticks.values())
        self.erase.setVisible(not asking)
        self.erase.setEnabled(ticked)
        self.sure.setVisible(asking)
        self.keep.setVisible(asking)

    def _erase(self) -> None:
        actor = self._session.actor
        ids = [one for one, tick in self.ticks.items() if tick.isChecked()]
        self._turn.run(lambda: self._service.erase(actor, ids), self._done, self._fail)

    def _done(self, report: ErasedReport) -> None:
        self._show_people(())
        self.erasing.hide()
        people = self.tr("%n person(s) erased.", "", report.people)
        told = backup_word(report.last_backup)
        if report.asked:
            told = f"{store_word()} {told}"
        self.problem.show_notice(f"{people} {told}", Tone.GOOD)
        self.erased.emit()

    def _leave(self) -> None:
        self._turn.end()
        self._show_people(())
        self.back_asked.emit()

    def _fail(self, error: Exception) -> None:
        self.problem.show_notice(sentence(error), Tone.BAD)


def _row(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.M)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
