"""What an import changes: counts, who comes and leaves, what was left out and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from station.roster import Rejected
from station.services.roster import Change, Counts, ImportReport, What
from station.sheets.errors import NoPrinter
from station.ui.desk.lists.changes import as_text, asked_line, by_class, covered_lines, field_lines
from station.ui.desk.words import correction_word, joined
from station.ui.dialogs import ask_to_save
from station.ui.errors import sentence
from station.ui.errors.lists import reason_words, school_year
from station.ui.files import write_private
from station.ui.theme import Space
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.panels import Card, Chip, InlineNotice, Tone
from station.ui.widgets.text import Text

_FEW = 8


class ReportView(QWidget):
    """A report in cards: what is covered and what is not read, how many, who, and what was left out."""

    columns_asked = Signal(Path)
    """Somebody wants to tell what the columns of this list hold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget | None = None

    def show_report(self, report: ImportReport, lists: Mapping[str, Path] | None = None) -> None:
        """Show this report; ``lists`` are those whose columns may be told, by name."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self._covered(report))
        if report.dry_run and report.asks:
            column.addWidget(self._asked(report))
        if report.unread:
            column.addWidget(self._unread(report, lists or {}))
        column.addWidget(self._counts(report))
        left = [one for one in report.changes if one.what is What.LEFT]
        check = [one for one in report.changes if one.to_check]
        came = [one for one in report.changes if one.what is What.ADDED]
        changed = [one for one in report.changes if one.what is What.UPDATED]
        for title, changes, total in (
            (self.tr("Identity to check"), check, len(check)),
            (self.tr("Leaving"), left, report.students.left + report.guardians.left),
            (self.tr("Changed"), changed, report.students.updated + report.guardians.updated),
            (self.tr("New"), came, report.students.added + report.guardians.added),
        ):
            if changes:
                column.addWidget(self._people(title, changes, total))
        if report.taken_over or report.not_taken_over:
            column.addWidget(self._corrections(report))
        if report.rejected:
            column.addWidget(self._rejected(report.rejected))
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self._column.addWidget(content)

    def _corrections(self, report: ImportReport) -> Card:
        """Tell which corrections of the desk's this list holds, and which it lacks."""
        card = Card(self.tr("Corrections made at the desk"))
        for title, lines in (
            (self.tr("In this list: ticked off"), report.taken_over),
            (self.tr("Not in this list: still to be carried over"), report.not_taken_over),
        ):
            if lines:
                card.body.addWidget(Text(f"{title} ({len(lines)})", "strong"))
            for one in lines[:_FEW]:
                said = correction_word(one.kind, one.student)
                if one.reported and lines is report.not_taken_over:
                    said = self.tr("{0}, though it was ticked as carried over").format(said)
                card.body.addWidget(Text(f"{one.name} · {said}", "second"))
            if len(lines) > _FEW:
                card.body.addWidget(Text(self.tr("and %n more", "", len(lines) - _FEW), "second"))
        return card

    def _counts(self, report: ImportReport) -> Card:
        head = self.tr("What would change") if report.dry_run else self.tr("What has changed")
        card = Card(f"{head} · {school_year(report.school_year)}")
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.S)
        words = (self.tr("added"), self.tr("updated"), self.tr("unchanged"), self.tr("gone"))
        for column, word in enumerate(words, start=1):
            grid.addWidget(Text(word, "second", single=True), 0, column, Qt.AlignmentFlag.AlignRight)
        rows = (
            (self.tr("Students"), report.students),
            (self.tr("Guardians"), report.guardians),
            (self.tr("Links between them"), report.links),
        )
        for row, (word, counts) in enumerate(rows, start=1):
            grid.addWidget(Text(word, "strong", single=True), row, 0)
            for column, number in enumerate(_numbers(counts), start=1):
                text = Text(f"{number:n}", "heading" if number else "body", single=True)
                text.tone("" if number else "soft")
                text.setAccessibleName(f"{word}, {words[column - 1]}: {number}")
                grid.addWidget(text, row, column, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(5, 1)
        card.body.addLayout(grid)
        return card

    def _people(self, title: str, changes: Sequence[Change], total: int) -> Card:
        card = Card(f"{title} · {total}")
        for one in changes[:_FEW]:
            row = QHBoxLayout()
            row.setSpacing(Space.M)
            row.addWidget(Text(one.name, "body", single=True))
            row.addWidget(Text(one.class_code or "", "second", single=True))
            if one.to_check:
                row.addWidget(Chip(self.tr("who is it? to check"), Tone.WARN))
            row.addStretch(1)
            card.body.addLayout(row)
            for line in field_lines(one):
                card.body.addWidget(Text(line, "second"))
        if total > _FEW:
            more = LinkButton(self.tr("… and %n more", "", total - min(_FEW, len(changes))))
            more.clicked.connect(lambda: _open(card, more, changes[_FEW:]))
            card.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _covered(self, report: ImportReport) -> Card:
        card = Card(self.tr("What these files cover"))
        for line in covered_lines(report):
            card.body.addWidget(Text(line))
        acts = QHBoxLayout()
        acts.setSpacing(Space.M)
        save, paper = (
            LinkButton(self.tr("Save this report…"), "download"),
            LinkButton(self.tr("Print it"), "printer"),
        )
        save.clicked.connect(lambda: self._save(report))
        paper.clicked.connect(lambda: self._print(report))
        acts.addWidget(save)
        acts.addWidget(paper)
        acts.addStretch(1)
        card.body.addLayout(acts)
        self.told = InlineNotice()
        card.body.addWidget(self.told)
        return card

    def _asked(self, report: ImportReport) -> Card:
        card = Card(self.tr("Leaving, by class"))
        card.body.addWidget(InlineNotice(asked_line(report), Tone.WARN))
        card.body.addWidget(Text("  ·  ".join(by_class(report)), "strong"))
        return card

    def _unread(self, report: ImportReport, lists: Mapping[str, Path]) -> Card:
        """Name the filled columns that are not read; those of a family are worth telling by hand."""
        card = Card(self.tr("Columns that are not read"))
        for file in dict.fromkeys(one.file for one in report.unread):
            mine = [one for one in report.unread if one.file == file]
            family = [one.header for one in mine if one.of_family]
            others = [one.header for one in mine if not one.of_family]
            card.body.addWidget(Text(file, "strong"))
            if family:
                told = self.tr("Filled, and seem to hold a guardian, a phone or an e-mail: {0}.")
                card.body.addWidget(InlineNotice(told.format(joined(family)), Tone.WARN))
            if others:
                told = self.tr("Filled, and not read: {0}.")
                card.body.addWidget(Text(told.format(joined(others)), "second"))
            if report.dry_run and file in lists:
                tell = LinkButton(self.tr("Say what these columns hold"), "pencil")
                tell.clicked.connect(partial(self.columns_asked.emit, lists[file]))
                card.body.addWidget(tell, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _save(self, report: ImportReport) -> None:
        path = ask_to_save(self, self.tr("Save this report"), "import.txt", "*.txt")
        if path is None:
            return
        try:
            write_private(path, as_text(report).encode())
        except OSError as error:
            self.told.show_notice(sentence(error), Tone.BAD)
        else:
            self.told.show_notice(self.tr("Saved: {0}").format(path.name), Tone.GOOD)

    def _print(self, report: ImportReport) -> None:
        from station.ui.desk.print_dialog import ask_printer

        try:
            printer = ask_printer(self)
        except NoPrinter as error:
            self.told.show_notice(sentence(error), Tone.BAD)
            return
        if printer is not None:
            paper = QTextDocument()
            paper.setPlainText(as_text(report))
            paper.print_(printer)

    def _rejected(self, rejected: Sequence[Rejected]) -> Card:
        card = Card(self.tr("Left out · {0}").format(len(rejected)))
        card.body.addWidget(Text(self.tr("These lines did not come in; all the others do."), "second"))
        rows = [self._reject(one) for one in rejected]
        for row in rows:
            card.body.addWidget(row)
        for row in rows[_FEW:]:
            row.hide()
        if len(rows) > _FEW:
            more = LinkButton(self.tr("Show all of them"))
            more.clicked.connect(lambda: _show_all(rows, more))
            card.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _reject(self, one: Rejected) -> QWidget:
        why, todo = reason_words(one.why)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, Space.XS, 0, Space.XS)
        column.setSpacing(0)
        if one.record:
            said = self.tr("{0}, record {1}: {2}").format(one.field, one.record, why)
        else:
            said = self.tr("{0}: {1}").format(one.field, why)
        column.addWidget(Text(said, "strong"))
        where = self.tr("{0}, line {1}").format(one.file, one.line)
        column.addWidget(Text(f"{where} · {todo}", "second"))
        return holder


def _numbers(counts: Counts) -> tuple[int, int, int, int]:
    return counts.added, counts.updated, counts.unchanged, counts.left


def _open(card: Card, more: QWidget, changes: Sequence[Change]) -> None:
    """Name the others too, in one text: hundreds of rows of widgets would hold the window up."""
    lines = ["  ·  ".join(filter(None, (one.name, one.class_code, *field_lines(one)))) for one in changes]
    card.body.addWidget(Text("\n".join(lines)))
    more.hide()


def _show_all(rows: Sequence[QWidget], more: QWidget) -> None:
    for row in rows:
        row.show()
    more.hide()
