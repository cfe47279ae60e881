"""Personal data: what the retention is over for, shown, purged, and reported."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from station.services.privacy import PrivacyService, Purge
from station.ui.background import Background, Turn
from station.ui.desk.page import DeskPage
from station.ui.desk.privacy.words import backup_word, day_word, store_word
from station.ui.desk.session import Session
from station.ui.errors import sentence
from station.ui.theme import Space
from station.ui.widgets.buttons import DangerButton, LinkButton, SecondaryButton, WayOut
from station.ui.widgets.panels import Card, Tone
from station.ui.widgets.text import Text


class PurgePage(DeskPage):
    """Shows what a purge would take; asked twice, since nothing brings it back."""

    purged = Signal()
    settings_asked = Signal()

    def __init__(
        self, service: PrivacyService, session: Session, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._service, self._session, self._turn = service, session, Turn(background)
        self.found: Purge | None = None
        self.report: Purge | None = None
        self.say(
            self.tr("Personal data"),
            self.tr("What is kept no longer than needed goes here: nothing brings it back."),
        )
        self.counts: dict[str, Text] = {}
        self.backup, self.store = Text("", "second"), Text("", "second")
        self.purge = DangerButton(self.tr("Erase all of it…"), "trash-2")
        self.sure = DangerButton(self.tr("Erase for good"), "trash-2")
        self.keep = WayOut(self.tr("Keep it"))
        self.settings = LinkButton(self.tr("How long things are kept"), "settings")
        self.body.addWidget(self._card())
        self.body.addStretch(1)
        self.purge.clicked.connect(self._ask)
        self.sure.clicked.connect(self._purge)
        self.keep.clicked.connect(lambda: self._turn_round(asking=False))
        self.settings.clicked.connect(self.settings_asked)
        session.locked.connect(self._turn.end)

    def _card(self) -> Card:
        card = Card(self.tr("The time is over for"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.M)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for row, (key, word) in enumerate(
            (
                ("students", self.tr("Students who left")),
                ("guardians", self.tr("Guardians who answer for nobody else")),
                ("messages", self.tr("Messages, codes and enrolments begun")),
                ("lines", self.tr("Lines of the journal")),
                ("papers", self.tr("Papers of closed days")),
            )
        ):
            self.counts[key] = count = Text("…", "strong", single=True)
            count.setAccessibleName(word)
            grid.addWidget(Text(word, "label"), row, 0)
            grid.addWidget(count, row, 1)
        card.body.addLayout(grid)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        for button in (self.purge, self.sure, self.keep):
            row.addWidget(button)
        row.addStretch(1)
        for widget in (self.backup, self.store):
            card.body.addWidget(widget)
        card.body.addLayout(row)
        self.again = SecondaryButton(self.tr("Count again"), "refresh-cw")
        self.again.clicked.connect(self.refresh)
        foot = QHBoxLayout()
        foot.setSpacing(Space.L)
        foot.addWidget(self.settings)
        foot.addWidget(self.again)
        foot.addStretch(1)
        card.body.addLayout(foot)
        self._turn_round(asking=False)
        return card

    def refresh(self) -> None:
        """Count anew."""
        self._turn.end()
        self.report = None
        self.problem.show_notice("")
        self._turn_round(asking=False)
        self._look()

    def _look(self) -> None:
        actor = self._session.actor
        self._turn.run(lambda: self._service.preview(actor), self._show, self._fail)

    def _show(self, found: Purge) -> None:
        self.found = found
        since = self.tr("{0} – before {1}")
        for key, count, before in (
            ("students", found.students, found.left_before),
            ("guardians", found.guardians, found.left_before),
            ("messages", found.messages, found.messages_before),
            ("lines", found.lines, found.lines_before),
            ("papers", found.papers, found.lines_before),
        ):
            self.counts[key].say(since.format(count, day_word(before)))
        self.backup.say("" if found.nothing else backup_word(found.last_backup))
        self.backup.setVisible(not found.nothing)
        self.store.say(store_word())
        self.store.setVisible(found.asked and not found.nothing)
        self._turn_round(asking=False)
        if found.nothing and self.report is None:
            self.problem.show_notice(self.tr("Nothing is kept longer than it should be."), Tone.GOOD)

    def _ask(self) -> None:
        self._turn_round(asking=True)
        self.keep.setFocus()

    def _turn_round(self, *, asking: bool) -> None:
        there = self.found is not None and not self.found.nothing
        self.purge.setVisible(there and not asking)
        self.sure.setVisible(there and asking)
        self.keep.setVisible(there and asking)

    def _purge(self) -> None:
        actor = self._session.actor
        self.sure.setEnabled(False)
        self._turn.run(lambda: self._service.purge(actor), self._done, self._fail)

    def _done(self, report: Purge) -> None:
        self.sure.setEnabled(True)
        self.report = report
        people = self.tr("%n person(s)", "", report.people)
        messages = self.tr("%n message(s) and code(s)", "", report.messages)
        lines = self.tr("%n line(s) of the journal", "", report.lines)
        told = self.tr("Erased: {0}, {1}, {2}.").format(people, messages, lines)
        if report.asked and report.people:
            told = f"{told} {store_word()}"
        if report.people or report.messages:
            told = f"{told} {backup_word(report.last_backup)}"
        self.problem.show_notice(told, Tone.GOOD)
        self.to_top()
        self.purged.emit()
        self._look()

    def _fail(self, error: Exception) -> None:
        self.sure.setEnabled(True)
        self.problem.show_notice(sentence(error), Tone.BAD)
