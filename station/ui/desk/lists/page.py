"""Lists: the school's files are dropped here, looked at first, then imported."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.roster import RosterFormat
from station.roster.errors import UnknownColumns
from station.roster.mapping import Mapping
from station.services.roster import (
    ImportReport,
    LastImport,
    NewSchoolYear,
    RosterService,
    SchoolNotNamed,
    UndoReport,
)
from station.ui.background import Background, Steps
from station.ui.desk.lists.asks import EverybodyTick, SchoolAsked
from station.ui.desk.lists.changes import undone_line
from station.ui.desk.lists.columns import ColumnsView
from station.ui.desk.lists.drop import DropArea
from station.ui.desk.lists.report import ReportView
from station.ui.desk.lists.words import format_word
from station.ui.desk.session import Session
from station.ui.desk.words import moment
from station.ui.errors import sentence
from station.ui.errors.lists import school_year
from station.ui.theme import Space
from station.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from station.ui.widgets.panels import InlineNotice, Tone
from station.ui.widgets.progress import ProgressStrip
from station.ui.widgets.scrolled import Scrolled
from station.ui.widgets.text import Text

_ALWAYS_WHOLE = (RosterFormat.SIECLE, RosterFormat.ONDE)


@dataclass(frozen=True, slots=True)
class Lists:
    """The files to bring in, and what the operator has said of them."""

    paths: tuple[Path, ...] = ()
    new_year: bool = False
    school_uai: str | None = None
    everybody: bool = False
    told: tuple[tuple[Path, Mapping], ...] = ()
    """Whose columns the operator has told."""
    leaving: int | None = None
    """How many would leave, as the operator has seen it."""


class RosterPage(QWidget):
    """Nothing changes before « Import » is pressed; what would change is shown first."""

    imported = Signal()
    doubles_asked = Signal()

    def __init__(
        self, roster: RosterService, session: Session, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._roster, self._session, self._background = roster, session, background
        self.lists = Lists()
        self._busy = False
        self.title, self.why = Text(self.tr("Lists of the school"), "title"), Text("", "why")
        self.drop = DropArea()
        self.files = Text("", "second")
        self.problem = InlineNotice()
        self.progress = ProgressStrip(self.tr("Cancel"))
        self.columns = ColumnsView(roster, session, background)
        self.school = SchoolAsked()
        self.everybody = EverybodyTick()
        self.report = ReportView()
        self.on = PrimaryButton(self.tr("Import"), "upload")
        self.other = SecondaryButton(self.tr("Choose other files"))
        self.again = LinkButton(self.tr("Change what the columns tell"), "pencil")
        self.undo = LinkButton(self.tr("Cancel the last import"), "undo-2")
        self._undoing = False
        self._asked = Path()
        self._lay_out()
        self.why.say(
            self.tr(
                "Drop the lists here: exports of SIECLE, ONDE or Pronote, or any table of students. "
                "You see what would change before anything does; "
                "accounts and corrections made at the desk stay."
            )
        )
        self.drop.chosen.connect(self.look_at)
        self.problem.acted.connect(self._follow)
        self.report.columns_asked.connect(self._ask_columns)
        self.columns.told.connect(self._take_columns)
        self.columns.given_up.connect(self.start_over)
        self.school.told.connect(self._take_school)
        self.everybody.box.clicked.connect(self._take_everybody)
        self.on.clicked.connect(self._bring_in)
        self.other.clicked.connect(self.start_over)
        self.again.clicked.connect(self._ask_again)
        self.undo.clicked.connect(self._ask_undo)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.L)
        for widget in (
            self.title, self.why, self.drop, self.undo, self.files, self.problem, self.progress, self.school,
            self.columns, self.everybody, self.report,
        ):  # fmt: skip
            column.addWidget(widget)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(Space.M)
        foot.addWidget(self.on)
        foot.addWidget(self.other)
        foot.addWidget(self.again)
        foot.addStretch(1)
        column.addWidget(self._foot)
        column.addStretch(1)
        self.area = scroll = Scrolled(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._show_only(self.drop)

    @property
    def looked(self) -> bool:
        """Whether a preview is there, and nothing is imported yet."""
        return self.on.isVisible() and not self._busy

    @property
    def done(self) -> bool:
        """Whether the lists were imported."""
        return self.report.isVisible() and not self.on.isVisible() and not self._busy

    def refresh(self) -> None:
        """Be ready: what was looked at before stays."""
        self._offer_undo()
        if self.drop.isVisible():
            self.drop.choose.setFocus()

    def start_over(self) -> None:
        """Ask for files again."""
        self.lists = Lists()
        self._undoing = False
        self.problem.show_notice("")
        self._show_only(self.drop)
        self._offer_undo()
        self.drop.choose.setFocus()

    def look_at(self, paths: tuple[Path, ...]) -> None:
        """Read the files and show what would change."""
        if not self._busy:
            self.lists = Lists(paths)
            self._run(dry=True)

    def _look(self, lists: Lists) -> None:
        """Look again, after the operator has said something of the lists."""
        if not self._busy:
            self.lists = lists
            self._run(dry=True)

    def _follow(self) -> None:
        """Do what the notice offers: go over to a new year, or see who came in twice."""
        if self._undoing:
            self._undoing = False
            self._undo()
        elif self.done:
            self.doubles_asked.emit()
        else:
            self._look(replace(self.lists, new_year=True))

    def _offer_undo(self) -> None:
        """Offer to cancel the last import of this desk, where there is one and nothing is looked at."""

        def show(last: LastImport | None) -> None:
            self.undo.setVisible(last is not None and not self._busy and not self._foot.isVisible())
            if last is not None:
                self.undo.say(self.tr("Cancel the import of {0}").format(moment(last.made_at)))

        self._background.run(self._roster.last_import, show, self._fail)

    def _ask_undo(self) -> None:
        self._undoing = True
        self.problem.show_notice(
            self.tr(
                "Who came by this import goes, who left or changed is put back as before. "
                "What was done since stays, and is named."
            ),
            Tone.WARN,
            self.tr("Cancel this import"),
        )

    def _undo(self) -> None:
        actor = self._session.actor

        def done(report: UndoReport) -> None:
            self._set_busy(False)
            self.start_over()
            self._answer(undone_line(report))
            self._offer_undo()
            self.imported.emit()

        self._set_busy(True)
        self._background.run(lambda: self._roster.undo(actor), done, self._fail)

    def _answer(self, said: str, offer: str = "") -> None:
        """Say what was done, in sight: the button that was pressed stands at the end of a long page."""
        self.problem.show_notice(said, Tone.GOOD, offer)
        self.area.verticalScrollBar().setValue(0)

    def _take_columns(self, mapping: Mapping) -> None:
        others = [each for each in self.lists.told if each[0] != self._asked]
        self._look(replace(self.lists, told=(*others, (self._asked, mapping))))

    def _take_school(self, uai: str) -> None:
        self._look(replace(self.lists, school_uai=uai))

    def _take_everybody(self, on: bool) -> None:
        self._look(replace(self.lists, everybody=on))

    def _bring_in(self) -> None:
        if not self._busy:
            self._run(dry=False)

    def _show_only(self, *shown: QWidget) -> None:
        """Show these of the page's parts, and no other."""
        for part in (
            self.drop, self.files, self.school, self.columns, self.everybody, self.report, self._foot
        ):  # fmt: skip
            part.setVisible(part in shown)
        self.why.setVisible(self.columns not in shown)
        self.undo.hide()

    def _run(self, *, dry: bool) -> None:
        lists, actor = self.lists, self._session.actor
        self._set_busy(True)
        self.problem.show_notice("")
        self.files.say(" · ".join(path.name for path in lists.paths))
        self._show_only(self.files, self.report if self.report.isVisible() else self.files)

        def work(steps: Steps) -> ImportReport:
            def tell(done: int, total: int, what: str) -> None:
                steps.report(done, total, self._step(what))

            return self._roster.import_files(
                lists.paths,
                actor,
                dry_run=dry,
                new_year=lists.new_year,
                school_uai=lists.school_uai,
                everybody=lists.everybody,
                leaving=lists.leaving,
                mappings=[mapping for _, mapping in lists.told],
                progress=tell,
            )

        task = self._background.run_long(work, self._show, self._fail)
        task.cancelled.connect(self._cancelled)
        self.progress.follow(task, self.tr("The lists are being read…"))

    def _step(self, what: str) -> str:
        return {
            "reading": self.tr("The lists are being read…"),
            "writing": self.tr("People are being compared…"),
        }.get(what, self.tr("Almost done…"))

    def _show(self, report: ImportReport) -> None:
        self._set_busy(False)
        self.files.say(" · ".join(f"{file.name} ({format_word(file.format)})" for file in report.files))
        self.report.show_report(report, {path.name: path for path in self.lists.paths})
        self._show_only(self.files, self.report, self._foot)
        self.everybody.box.setChecked(self.lists.everybody)
        formats = {file.format for file in report.files}
        self.everybody.setVisible(report.dry_run and not formats.issubset(_ALWAYS_WHOLE))
        told = formats == {RosterFormat.MAPPED} and len(self.lists.paths) == 1
        self.again.setVisible(report.dry_run and told)
        self.on.setVisible(report.dry_run)
        self.other.say(self.tr("Choose other files") if report.dry_run else self.tr("Import other files"))
        if report.dry_run:
            self.lists = replace(self.lists, leaving=report.leaving)
            self.on.say(
                self.tr("Import all the same, %n people leave", "", report.leaving)
                if report.asks
                else self.tr("Import")
            )
            (self.other if report.asks else self.on).setFocus()
        else:
            said, offer = self.tr("The lists are imported."), self.tr("See who may be there twice")
            self.other.setFocus()
            self._answer(said, offer)
            self.undo.setVisible(report.number is not None)
            self.imported.emit()

    def _fail(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, UnknownColumns):
            path = self._path_of(error.file)
            if path is not None and path not in dict(self.lists.told):
                self._ask_columns(path)
                return
        if isinstance(error, SchoolNotNamed):
            self._show_only(self.files, self.school)
            self.school.setFocus()
        else:
            self._show_only(self.drop, self.files)
        action = ""
        if isinstance(error, NewSchoolYear):
            action = self.tr("Go over to school year {0}").format(school_year(error.year))
        self.problem.show_notice(sentence(error), Tone.WARN if action else Tone.BAD, action)

    def _ask_again(self) -> None:
        self._ask_columns(self.lists.paths[0])

    def _path_of(self, file: str) -> Path | None:
        """Return the list of this name; None for one that lies in a zip."""
        return next((path for path in self.lists.paths if path.name == file), None)

    def _ask_columns(self, path: Path) -> None:
        self._asked = path
        self.problem.show_notice("")
        self._show_only(self.columns)
        self.columns.ask(path)

    def _cancelled(self) -> None:
        self._set_busy(False)
        self.start_over()
        self.problem.show_notice(self.tr("Cancelled: nothing has changed."), Tone.INFO)

    def at_stake(self) -> str:
        """What would have to be done again if the desk were left now."""
        if self._busy:
            return self.tr(
                "Lists are being read or imported: what is not done yet would have to be done again."
            )
        return self.tr("Lists were looked at and are not imported yet.") if self.looked else ""

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.on.setEnabled(not busy)
        self.other.setEnabled(not busy)
        self.report.setEnabled(not busy)
