"""What has to be carried into the ministry's system: a table, ticked off line by line or as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from station.rules.names import fold
from station.rules.rights import Actor
from station.services.office.corrections import Correction, CorrectionService, Standing
from station.services.office.journal import Form
from station.ui.background import Background, Pool, Turn
from station.ui.desk.follow_up.corrections.words import columns, export_heads, export_row, filters, table_row
from station.ui.desk.follow_up.journal.export import Letterhead, table_in
from station.ui.desk.office_paper import OfficePaper, OfficeStrip
from station.ui.desk.page import inset
from station.ui.desk.paper import Paper
from station.ui.desk.session import Session
from station.ui.dialogs import ask_to_save
from station.ui.errors import sentence
from station.ui.files import write_private
from station.ui.theme import Space
from station.ui.widgets.buttons import MenuButton
from station.ui.widgets.panels import Tone
from station.ui.widgets.table import Query, TableAct, TablePane

_FIRST = {"state": (Standing.OPEN.value, Standing.MISSED.value)}


@dataclass(frozen=True, slots=True)
class Ways:
    """How the list leaves the page: its letterhead, and the printer."""

    head: Callable[[], Letterhead]
    print_out: Callable[[Paper], None]


class CorrectionsPage(QWidget):
    """Each thing corrected, added or denied at the desk, until the school's list holds it."""

    person_asked = Signal(UUID)

    def __init__(
        self,
        corrections: CorrectionService,
        ways: Ways,
        strip: OfficeStrip,
        session: Session,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._corrections, self._ways, self._session = corrections, ways, session
        self._turn, self._acts = Turn(background), Turn(background)
        self._all: dict[UUID, Correction] = {}
        self.pane = TablePane(columns(), filters(), self._table_acts(), background=background)
        self.pane.filters.choose(_FIRST)
        self.pane.show_empty(
            self.tr("Nothing to report"), self.tr("What is corrected at the desk will stand here.")
        )
        self.take, self.strip = MenuButton(), strip
        self._lay_out()
        self.pane.asked.connect(self._show)
        self.pane.opened.connect(self._open)
        self.pane.acted.connect(self._act)
        session.locked.connect(self._leave)
        session.signed_in.connect(self._leave)

    def refresh(self) -> None:
        """Look again; a page that nobody sees need not."""
        if self.isVisible() and self._session.open:
            actor = self._session.actor
            self._turn.end()
            self._turn.run(
                lambda: self._corrections.all(actor, settled=True), self._keep, self._fail, pool=Pool.READING
            )

    # Inside

    def _table_acts(self) -> tuple[TableAct, ...]:
        return (
            TableAct("tick", lambda count: self.tr("Tick %n as reported", "", count), "check", main=True),
            TableAct("untick", lambda count: self.tr("Take the tick of %n back", "", count), aside=True),
        )

    def _lay_out(self) -> None:
        menu = QMenu(self.take)
        for form, word in (
            (Form.PAPER, self.tr("Print")),
            (Form.CSV, self.tr("As text (CSV)…")),
            (Form.XLSX, self.tr("For a spreadsheet (XLSX)…")),
            (Form.PDF, self.tr("As PDF…")),
        ):
            menu.addAction(word).triggered.connect(lambda _=False, form=form: self._take(form))
        self.take.setMenu(menu)
        self.take.say(self.tr("Print or export"))
        self.pane.add_tool(self.take)
        self.pane.say(self.tr("To be reported in SIECLE or ONDE"))
        column = QVBoxLayout(self)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pane, 1)
        column.addLayout(inset(self.strip, Space.XXL - Space.S))

    def _keep(self, found: Sequence[Correction]) -> None:
        self._all = {one.id: one for one in found}
        self._show()

    def _show(self) -> None:
        shown = _chosen(self._all.values(), self.pane.query)
        open_ones = sum(one.standing in (Standing.OPEN, Standing.MISSED) for one in self._all.values())
        self.pane.say(
            self.tr("To be reported in SIECLE or ONDE"),
            self.tr("%n line(s)", "", open_ones) if open_ones else "",
        )
        self.pane.show_rows([table_row(one) for one in shown])

    def _open(self, key: object) -> None:
        if isinstance(key, UUID) and key in self._all:
            self.person_asked.emit(self._all[key].person_id)

    def _act(self, act: str) -> None:
        done = act == "tick"
        states = (Standing.OPEN, Standing.MISSED) if done else (Standing.REPORTED, Standing.MISSED)
        wanted = [key for key in self.pane.acted_on if isinstance(key, UUID)]
        lines = [key for key in wanted if key in self._all and self._all[key].standing in states]
        actor = self._session.actor
        self._acts.run(
            lambda: self._corrections.tick(actor, lines, done=done), lambda _: self._ticked(), self._fail
        )

    def _ticked(self) -> None:
        self.pane.model.tick_all(False)
        self.refresh()

    def _take(self, form: Form) -> None:
        """Print what is shown, or write it to a file; that it was taken out is audited."""
        lines = [key for key in self.pane.model.keys if isinstance(key, UUID)]
        name, title = self.tr("to-report"), self.tr("To be reported in SIECLE or ONDE")
        heads = export_heads()

        def draw(actor: Actor, as_form: Form) -> bytes:
            return self._corrections.export(
                actor, lines, lambda found: self._render(as_form, title, heads, actor, found)
            )

        if form is Form.PAPER:
            self._ways.print_out(OfficePaper(f"{name}.pdf", lambda actor: draw(actor, Form.PAPER)))
            return
        kinds = {Form.CSV: "CSV (*.csv)", Form.XLSX: "XLSX (*.xlsx)", Form.PDF: "PDF (*.pdf)"}[form]
        path = ask_to_save(self, self.tr("Export the list"), f"{name}.{form.value}", kinds)
        if path is None or not self._session.open:
            return
        actor = self._session.actor

        def work() -> Path:
            write_private(path, draw(actor, form))
            return path

        self._acts.run(work, self._saved, self._fail)

    def _saved(self, path: Path) -> None:
        self.pane.problem.show_notice(self.tr("Saved: {0}").format(path.name), Tone.GOOD)

    def _render(
        self, form: Form, title: str, heads: Sequence[str], actor: Actor, found: Sequence[Correction]
    ) -> bytes:
        rows = [export_row(one) for one in found]
        return table_in(form, self._ways.head, title, heads, rows, actor)

    def _fail(self, error: Exception) -> None:
        said = str(error.strerror) if isinstance(error, OSError) else sentence(error)
        self.pane.problem.show_notice(said, Tone.BAD)

    def _leave(self) -> None:
        """Whoever signs in next sees what they may."""
        self._turn.end()
        self._acts.end()
        self._all = {}
        self.pane.filters.choose(_FIRST)
        self.pane.show_rows([])


def _chosen(found: Iterable[Correction], query: Query) -> list[Correction]:
    """Return the lines that chips and box leave, in the table's order."""
    states, kinds, sought = query.of("state"), query.of("kind"), fold(query.text)
    lines = [
        one
        for one in found
        if (not states or one.standing.value in states)
        and (not kinds or one.kind.value in kinds)
        and sought in fold(f"{one.name} {one.student or ''}")
    ]
    lines.sort(key=lambda one: fold(one.listed), reverse=query.descending)
    match query.sort:
        case "kind":
            lines.sort(key=lambda one: one.kind.value, reverse=query.descending)
        case "at":
            lines.sort(key=lambda one: one.at.timestamp() if one.at else 0.0, reverse=query.descending)
        case "state":
            lines.sort(key=lambda one: list(Standing).index(one.standing), reverse=query.descending)
        case _:
            pass
    return lines
