"""How the journal leaves the desk: as a file or on paper, each time audited."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from station.app import Services
from station.rules.rights import Actor
from station.services.office.export import csv_bytes, xlsx_bytes
from station.services.office.journal import Form, JournalLine, JournalService, Sought
from station.sheets.listing import Group, ListingFacts, render_listing
from station.ui.background import Background, Turn
from station.ui.desk.follow_up.journal.words import export_heads, export_row
from station.ui.desk.office_paper import OfficePaper
from station.ui.desk.paper import Paper
from station.ui.desk.session import Session
from station.ui.dialogs import ask_to_save
from station.ui.errors import sentence
from station.ui.files import write_private


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Whose journal it is."""

    school: str
    desk: str
    specimen: bool


def letterhead(services: Services) -> Letterhead:
    """Return whose list it is at this moment."""
    school, desk = services.school.school(), services.desk.facts().station_name
    return Letterhead(school.name if school else "", desk, services.settings.demo)


def table_in(
    form: Form,
    head: Callable[[], Letterhead],
    title: str,
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    actor: Actor,
    under: str = "",
) -> bytes:
    """Return a table as a file of this form; paper says whose it is, too."""
    if form is Form.CSV:
        return csv_bytes(heads, rows)
    if form is Form.XLSX:
        return xlsx_bytes(title, heads, rows)
    whose = head()
    facts = ListingFacts(
        school_name=whose.school,
        title=title,
        under=under,
        printed_on=datetime.now().astimezone().date(),
        station_name=whose.desk,
        operator=actor.name or None,
        specimen=whose.specimen,
    )
    return render_listing(facts, heads, [Group("", rows)])


class JournalExport(QObject):
    """Writes what is shown, all of it, to a file, or hands it to the printer."""

    told = Signal(str, bool)
    """What came of it, and whether that is good."""

    def __init__(
        self,
        journal: JournalService,
        head: Callable[[], Letterhead],
        print_out: Callable[[Paper], None],
        session: Session,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._journal, self._head, self._print_out = journal, head, print_out
        self._session, self._turn = session, Turn(background)
        session.locked.connect(self._turn.end)

    def take(self, page: QWidget, form: Form, sought: Sought, under: str) -> None:
        """Ask where a file is to be saved, and write it; or print."""
        name, title = self.tr("journal"), self.tr("Journal")
        heads = export_heads()

        def draw(actor: Actor, as_form: Form) -> bytes:
            return self._journal.export(
                actor, sought, as_form, lambda lines: self._render(as_form, title, heads, under, actor, lines)
            )

        if form is Form.PAPER:
            self._print_out(OfficePaper(f"{name}.pdf", lambda actor: draw(actor, Form.PAPER)))
            return
        kinds = {Form.CSV: "CSV (*.csv)", Form.XLSX: "XLSX (*.xlsx)", Form.PDF: "PDF (*.pdf)"}[form]
        path = ask_to_save(page, self.tr("Export the journal"), f"{name}.{form.value}", kinds)
        if path is None or not self._session.open:
            return
        actor = self._session.actor

        def work() -> Path:
            write_private(path, draw(actor, form))
            return path

        self._turn.run(work, self._saved, lambda error: self.told.emit(sentence(error), False))

    def _saved(self, path: Path) -> None:
        self.told.emit(self.tr("Saved: {0}").format(path.name), True)

    def _render(
        self,
        form: Form,
        title: str,
        heads: Sequence[str],
        under: str,
        actor: Actor,
        lines: Sequence[JournalLine],
    ) -> bytes:
        return table_in(form, self._head, title, heads, [export_row(line) for line in lines], actor, under)
