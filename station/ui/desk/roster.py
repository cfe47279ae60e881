"""Lists: the school's files are dropped here, looked at first, then imported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from station.services.roster import ImportReport, NewSchoolYear
from station.ui.background import Background, Steps
from station.ui.desk.roster_report import ReportView
from station.ui.errors import sentence
from station.ui.icons import Icon
from station.ui.roster_errors import school_year
from station.ui.theme import Space, Token
from station.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from station.ui.widgets.panels import InlineNotice, Tone
from station.ui.widgets.progress import ProgressStrip
from station.ui.widgets.text import Text, repolish

ImportFiles = Callable[[Sequence[Path], bool, bool, Callable[[int, int, str], None]], ImportReport]
"""Imports files: the paths, whether only to look, whether a new year is meant, and whom to tell how far."""


class RosterPage(QWidget):
    """Nothing changes before « Import » is pressed; what would change is shown first."""

    imported = Signal()

    def __init__(
        self, import_files: ImportFiles, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._import, self._background = import_files, background
        self._paths: tuple[Path, ...] = ()
        self._new_year = False
        self._busy = False
        self.title, self.why = Text(self.tr("Lists of the school"), "title"), Text("", "why")
        self.drop = DropArea()
        self.files = Text("", "second")
        self.problem = InlineNotice()
        self.progress = ProgressStrip(self.tr("Cancel"))
        self.report = ReportView()
        self.on = PrimaryButton(self.tr("Import"), "upload")
        self.other = SecondaryButton(self.tr("Choose other files"))
        self._lay_out()
        self.why.say(
            self.tr(
                "Drop SIECLE's two exports here, students and guardians. You see what would change before "
                "anything does; accounts and corrections made at the desk stay."
            )
        )
        self.drop.chosen.connect(self.look_at)
        self.problem.acted.connect(self._go_to_new_year)
        self.on.clicked.connect(self._bring_in)
        self.other.clicked.connect(self.start_over)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.L)
        for widget in (self.title, self.why, self.drop, self.files, self.problem, self.progress, self.report):
            column.addWidget(widget)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(Space.M)
        foot.addWidget(self.on)
        foot.addWidget(self.other)
        foot.addStretch(1)
        column.addWidget(self._foot)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self.report.hide()
        self.files.hide()
        self._foot.hide()

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
        if self.drop.isVisible():
            self.drop.choose.setFocus()

    def start_over(self) -> None:
        """Ask for files again."""
        self._paths, self._new_year = (), False
        for widget in (self.report, self.files, self._foot):
            widget.hide()
        self.problem.show_notice("")
        self.drop.show()
        self.drop.choose.setFocus()

    def look_at(self, paths: tuple[Path, ...]) -> None:
        """Read the files and show what would change."""
        if not self._busy:
            self._paths, self._new_year = paths, False
            self._run(dry=True)

    def _bring_in(self) -> None:
        if not self._busy:
            self._run(dry=False)

    def _go_to_new_year(self) -> None:
        self._new_year = True
        self._run(dry=True)

    def _run(self, *, dry: bool) -> None:
        paths, new_year = self._paths, self._new_year
        self._set_busy(True)
        self.problem.show_notice("")
        self.files.say(" · ".join(path.name for path in paths))
        self.files.show()
        self.drop.hide()

        def work(steps: Steps) -> ImportReport:
            def tell(done: int, total: int, what: str) -> None:
                steps.report(done, total, self._step(what))

            return self._import(paths, dry, new_year, tell)

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
        self.report.show_report(report)
        self.report.show()
        self._foot.show()
        self.on.setVisible(report.dry_run)
        self.other.say(self.tr("Choose other files") if report.dry_run else self.tr("Import other files"))
        if report.dry_run:
            self.on.setFocus()
        else:
            self.problem.show_notice(self.tr("The lists are imported."), Tone.GOOD)
            self.other.setFocus()
            self.imported.emit()

    def _fail(self, error: Exception) -> None:
        self._set_busy(False)
        self.report.hide()
        self._foot.hide()
        self.drop.show()
        action = ""
        if isinstance(error, NewSchoolYear):
            action = self.tr("Go over to school year {0}").format(school_year(error.year))
        self.problem.show_notice(sentence(error), Tone.WARN if action else Tone.BAD, action)

    def _cancelled(self) -> None:
        self._set_busy(False)
        self.start_over()
        self.problem.show_notice(self.tr("Cancelled: nothing has changed."), Tone.INFO)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.on.setEnabled(not busy)
        self.other.setEnabled(not busy)
        self.report.setEnabled(not busy)


class DropArea(QFrame):
    """Takes files by drag and drop, or by a dialog."""

    chosen = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)
        self.choose = LinkButton(self.tr("or choose the files…"), "folder-open")
        self.line = Text(self.tr("Drop the files here"), "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XXL, Space.XL, Space.XXL)
        column.setSpacing(Space.S)
        for widget in (Icon("file-spreadsheet", Token.LINE, scale=2.4), self.line, self.choose):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        self.choose.clicked.connect(self._ask)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and nothing else."""
        if _files(event):
            event.acceptProposedAction()
            self._mark(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go back to rest."""
        self._mark(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped."""
        self._mark(False)
        paths = _files(event)
        if paths:
            event.acceptProposedAction()
            self.chosen.emit(paths)

    def _mark(self, over: bool) -> None:
        self.setProperty("over", over)
        repolish(self)

    def _ask(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("SIECLE's exports"), "", self.tr("SIECLE's exports (*.xml *.zip)")
        )
        if names:
            self.chosen.emit(tuple(Path(name) for name in names))


def _files(event: QDropEvent) -> tuple[Path, ...]:
    return tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
