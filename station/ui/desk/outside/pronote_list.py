"""PRONOTE's own list of codes: brought in, and what of it is nobody's for sure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.roster.pronote_codes import PronoteCodeRecord
from station.services.pronote import PronoteImport, PronoteService, Unclear, UnclearLine
from station.ui.background import Background
from station.ui.desk.page import DeskPage, Rows
from station.ui.desk.session import Session
from station.ui.desk.words import full_name
from station.ui.dialogs import ask_to_open
from station.ui.errors import sentence
from station.ui.theme import Space
from station.ui.widgets.buttons import DangerButton, LinkButton, PrimaryButton
from station.ui.widgets.panels import Card, Tone
from station.ui.widgets.text import Text

NameOf = Callable[[UUID], str]


@dataclass(frozen=True, slots=True)
class _Brought:
    report: PronoteImport
    names: dict[UUID, str]
    count: int


class PronoteListPage(DeskPage):
    """Imports the codes; none is ever shown here."""

    def __init__(
        self,
        service: PronoteService,
        name_of: NameOf,
        session: Session,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._name_of = service, name_of
        self._session, self._background = session, background
        self.say(
            self.tr("Pronote's codes"),
            self.tr("For families who want Pronote only. The codes stay encrypted here, and on the sheet."),
        )
        self.count = Text("", "strong")
        self.choose = PrimaryButton(self.tr("Choose Pronote's list…"), "folder-open")
        self.forget = LinkButton(self.tr("Forget all these codes"), "trash-2")
        self.sure = DangerButton(self.tr("Yes, forget them"))
        self.report = Card(self.tr("Lines to look at"))
        self.lines = Rows(self.tr("Every line has found its person."))
        self.report.body.addWidget(self.lines)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        for button in (self.choose, self.forget, self.sure):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addWidget(self.count)
        self.body.addLayout(row)
        self.body.addWidget(self.report)
        self.body.addStretch(1)
        self.report.hide()
        self.sure.hide()
        self.choose.clicked.connect(self._ask)
        self.forget.clicked.connect(self.sure.show)
        self.sure.clicked.connect(self._forget)

    def refresh(self) -> None:
        """Count what is here, and ask nothing."""
        self.sure.hide()
        self.recount()

    def recount(self) -> None:
        """Count what is here."""
        self._background.run(self._service.count, self._show_count, self._fail)

    def bring_in(self, path: Path) -> None:
        """Read PRONOTE's list."""
        actor = self._session.actor
        self.choose.setEnabled(False)

        def work() -> _Brought:
            report = self._service.import_codes(actor, path)
            told = {one for line in report.unclear for one in line.candidates}
            return _Brought(report, {one: self._name_of(one) for one in told}, self._service.count())

        self._background.run(work, self._brought, self._fail)

    def _ask(self) -> None:
        chosen = ask_to_open(self, self.tr("Pronote's list of codes"), self.tr("Lists (*.csv *.txt)"))
        if chosen is not None:
            self.bring_in(chosen)

    def _brought(self, brought: _Brought) -> None:
        report = brought.report
        self.choose.setEnabled(True)
        self._show_count(brought.count)
        said = self.tr("%n person(s) have codes by this list.", "", report.kept)
        self.problem.show_notice(said, Tone.GOOD if report.kept else Tone.WARN)
        rows: list[QWidget] = [self._unclear(line, brought.names) for line in report.unclear]
        for left in report.left:
            rows.append(
                Text(
                    self.tr(
                        "Line {0}: {1} is missing or wrong. Correct the list, then choose it again."
                    ).format(left.line, left.column.value)
                )
            )
        self.lines.show_rows(rows)
        self.report.show()

    def _unclear(self, line: UnclearLine, names: dict[UUID, str]) -> QWidget:
        why = {
            Unclear.NOBODY: self.tr("nobody of this name, class and child"),
            Unclear.SEVERAL: self.tr("several persons fit: say whose it is"),
            Unclear.REPEATED: self.tr("another line is the same person's: say which is right"),
        }[line.why]
        name = full_name(line.record.last_name, line.record.first_name)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(Text(self.tr("Line {0}, {1}: {2}").format(line.line, name, why)))
        for person in line.candidates:
            give = LinkButton(self.tr("It is {0}").format(names[person]), "user-check")
            give.clicked.connect(
                lambda _=False, record=line.record, person=person: self._assign(record, person, holder)
            )
            column.addWidget(give, 0, Qt.AlignmentFlag.AlignLeading)
        return holder

    def _assign(self, record: PronoteCodeRecord, person: UUID, row: QWidget) -> None:
        actor = self._session.actor
        row.setEnabled(False)
        self._background.run(
            lambda: self._service.assign(actor, record, person), lambda _: self.refresh(), self._fail
        )

    def _forget(self) -> None:
        actor = self._session.actor
        self.report.hide()
        self.problem.show_notice("")
        self._background.run(lambda: self._service.forget(actor), lambda _: self.refresh(), self._fail)

    def _show_count(self, count: int) -> None:
        self.count.say(self.tr("%n person(s) have Pronote codes at this desk.", "", count))
        self.forget.setVisible(count > 0)

    def _fail(self, error: Exception) -> None:
        self.choose.setEnabled(True)
        self.problem.show_notice(sentence(error), Tone.BAD)
