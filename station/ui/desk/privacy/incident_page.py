"""An incident: whose accounts, how many, done at once, letters, and undone as a whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from station.services.notifications import NotificationService
from station.services.office.incidents import (
    IncidentCancelled,
    IncidentKind,
    IncidentPreview,
    IncidentReport,
    IncidentService,
    IncidentView,
    Scope,
    UndoReport,
)
from station.services.staff import OperatorRow, StaffService
from station.sheets.errors import SheetsCancelled
from station.ui.background import Background, Cancelled, Steps, Turn
from station.ui.desk.page import DeskPage, Rows, bare_row
from station.ui.desk.privacy.incident_form import Asked, ScopeForm
from station.ui.desk.privacy.words import kind_words, spared_word
from station.ui.desk.session import Session
from station.ui.dialogs import ask_to_save
from station.ui.errors import sentence
from station.ui.files import write_private
from station.ui.theme import Space
from station.ui.widgets.buttons import DangerButton, LinkButton, SecondaryButton
from station.ui.widgets.choice import Choice
from station.ui.widgets.panels import Card, InlineNotice, Tone
from station.ui.widgets.progress import ProgressStrip
from station.ui.widgets.text import Text

T = TypeVar("T")
Tell = Callable[[int, int], None]
Stop = Callable[[], bool]


class _Unknown(Exception):
    """Identifiers were typed that are nobody's."""

    def __init__(self, words: tuple[str, ...]) -> None:
        super().__init__()
        self.words = words


@dataclass(frozen=True, slots=True)
class _Counted:
    kind: IncidentKind
    scope: Scope
    preview: IncidentPreview


class IncidentPage(DeskPage):
    """Counts first, then stops the accounts; what was done stands below, with its letters and its undoing."""

    def __init__(
        self,
        service: IncidentService,
        staff: StaffService,
        notifications: NotificationService,
        session: Session,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._staff, self._notifications = service, staff, notifications
        self._session, self._turn, self._background = session, Turn(background), background
        self.counted: _Counted | None = None
        self.say(
            self.tr("Incident"),
            self.tr("Where others may know passwords: many accounts are stopped at once, and undone as one."),
        )
        self.kind, self.scope = Choice(tuple(kind_words())), ScopeForm()
        self.kind.word(self.tr("What is done"), kind_words())
        self.what = Text("", "second")
        self.count = SecondaryButton(self.tr("Count the accounts"), "list-checks")
        self.go = DangerButton("", "lock")
        self.meant = InlineNotice()
        self.strip = ProgressStrip(self.tr("Cancel"))
        self.past = Rows(self.tr("No incident yet."))
        self.body.addWidget(self._form())
        card = Card(self.tr("What was done"))
        card.body.addWidget(self.past)
        self.body.addWidget(card)
        self.body.addStretch(1)
        self.kind.chosen.connect(self._change)
        self.scope.changed.connect(self._change)
        self.count.clicked.connect(self.look)
        self.go.clicked.connect(self._run)
        session.locked.connect(self._turn.end)
        self._change()

    def _form(self) -> Card:
        card = Card(self.tr("Stop accounts"))
        card.body.setSpacing(Space.M)
        for widget in (self.kind, self.what, self.scope):
            card.body.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.count)
        row.addWidget(self.go)
        row.addStretch(1)
        card.body.addWidget(self.meant)
        card.body.addLayout(row)
        card.body.addWidget(self.strip)
        return card

    def refresh(self) -> None:
        """Read classes, agents and incidents anew; another operator may sit here now."""
        self._turn.end()
        self.problem.show_notice("")
        self._change()
        actor = self._session.actor
        self._turn.run(
            lambda: (
                self._notifications.classes(actor),
                self._staff.operators(actor),
                self._service.all(actor),
            ),
            self._show,
            self._fail,
        )

    def follow(self) -> None:
        """Read the incidents anew: another desk may have undone one."""
        actor = self._session.actor
        self._turn.run(lambda: self._service.all(actor), self._show_past, self._fail)

    def at_stake(self) -> str:
        """Say that something is under way."""
        return self.tr("Accounts are being stopped.") if self.strip.isVisible() else ""

    # Counting

    def look(self) -> None:
        """Count whose accounts are meant."""
        if self.scope.bad_day:
            self.scope.since.show_error(self.tr("Type a day: 25/11/2026, for example."))
            return
        actor, asked, kind = self._session.actor, self.scope.asked, IncidentKind(self.kind.key)
        self.problem.show_notice("")

        def work() -> _Counted:
            scope = self._scope(asked)
            return _Counted(kind, scope, self._service.preview(actor, kind, scope))

        self._turn.run(work, self._counted, self._fail)

    def _scope(self, asked: Asked) -> Scope:
        """Make of what was typed whom it names; on the background's thread. Raises `_Unknown`."""
        actor = self._session.actor
        listed, excluded = (self._service.named(actor, typed) for typed in (asked.listed, asked.excluded))
        if unknown := (*listed.unknown, *excluded.unknown):
            raise _Unknown(unknown)
        return Scope(
            asked.of,
            asked.class_code,
            listed.persons,
            asked.operator_id,
            asked.since,
            asked.kinds,
            excluded.persons,
        )

    def _counted(self, counted: _Counted) -> None:
        self.counted = counted
        found = counted.preview
        students = self.tr("%n student(s)", "", found.students)
        guardians = self.tr("%n guardian(s)", "", found.guardians)
        told = self.tr("Meant: {0}, {1}.").format(students, guardians)
        spared = [spared_word(why, count) for why, count in found.spared.items()]
        if spared:
            told = self.tr("{0} Left as they are: {1}.").format(told, ", ".join(spared))
        self.meant.show_notice(told, Tone.WARN if found.accounts else Tone.INFO)
        locks = counted.kind is IncidentKind.LOCK
        self.go.say(
            self.tr("Lock %n account(s)", "", found.accounts)
            if locks
            else self.tr("Ask for %n other password(s)", "", found.accounts)
        )
        self.go.setVisible(bool(found.accounts))

    def _change(self, _: str = "") -> None:
        """Forget what was counted: something else is meant now."""
        self.counted = None
        self.meant.show_notice("")
        self.go.hide()
        self.what.say(
            self.tr("Nobody signs in until the accounts are unlocked, one by one or by undoing this.")
            if self.kind.key == IncidentKind.LOCK
            else self.tr(
                "The present password opens once more, to choose another. Where it is known to others, lock."
            )
        )

    # Doing and undoing

    def _run(self) -> None:
        counted, actor = self.counted, self._session.actor
        if counted is None:
            return
        self.go.setEnabled(False)
        self._long(
            lambda tell, stop: self._service.run(
                actor, counted.kind, counted.scope, counted.preview.accounts, tell, stop
            ),
            self._done,
            self.tr("The accounts are being stopped…"),
        )

    def _done(self, report: IncidentReport) -> None:
        self._settled()
        self.scope.clear()
        self._change()
        count = self.tr("%n account(s) stopped.", "", report.accounts)
        self.problem.show_notice(
            self.tr("{0} Print the letters to the families below.").format(count), Tone.GOOD
        )
        self.to_top()
        self.follow()

    def undo(self, incident_id: UUID) -> None:
        """Undo an incident as a whole."""
        actor = self._session.actor
        self._long(
            lambda tell, stop: self._service.undo(actor, incident_id, tell, stop),
            self._undone,
            self.tr("The incident is being undone…"),
        )

    def _undone(self, report: UndoReport) -> None:
        self._settled()
        told = self.tr("%n account(s) are as before.", "", report.restored)
        if report.left:
            left = self.tr("%n changed since stayed as they are.", "", report.left)
            told = f"{told} {left}"
        self.problem.show_notice(told, Tone.GOOD)
        self.to_top()
        self.follow()

    def write_letters(self, incident_id: UUID, path: Path) -> None:
        """Write the families' letters to a file that only its owner can read."""
        actor = self._session.actor

        def work(tell: Tell, stop: Stop) -> str:
            write_private(path, self._service.letters(actor, incident_id, tell, stop))
            return path.name

        self._long(work, self._written, self.tr("The letters are being written…"))

    def _written(self, name: str) -> None:
        self._settled()
        self.problem.show_notice(self.tr("Saved: {0}").format(name), Tone.GOOD)
        self.to_top()

    def _long(self, work: Callable[[Tell, Stop], T], done: Callable[[T], None], what: str) -> None:
        def job(steps: Steps) -> T:
            def tell(part: int, of: int) -> None:
                with suppress(Cancelled):  # the service asks by itself, within its transaction
                    steps.report(part, of)

            try:
                return work(tell, lambda: steps.cancelled)
            except (IncidentCancelled, SheetsCancelled) as cancelled:
                raise Cancelled from cancelled

        # Not of the turn: what was begun is told of, whoever looks.
        task = self._background.run_long(job, done, self._fail)
        task.cancelled.connect(self._cancelled)
        self.strip.follow(task, what)

    def _cancelled(self) -> None:
        self._settled()
        self.problem.show_notice(self.tr("Cancelled: nothing has changed."), Tone.INFO)

    def _settled(self) -> None:
        self.go.setEnabled(True)

    # What was done

    def _show(self, found: tuple[Sequence[str], Sequence[OperatorRow], Sequence[IncidentView]]) -> None:
        classes, operators, past = found
        self.scope.offer(classes, operators)
        self._show_past(past)

    def _show_past(self, past: Sequence[IncidentView]) -> None:
        self.past.show_rows([self._row(one) for one in past])

    def _row(self, one: IncidentView) -> QWidget:
        holder, row = bare_row()
        when = f"{one.made_at.astimezone():%d/%m/%Y %H:%M}"
        done = (
            self.tr("%n account(s) locked", "", one.accounts)
            if one.kind is IncidentKind.LOCK
            else self.tr("%n other password(s) asked for", "", one.accounts)
        )
        said = " · ".join(part for part in (when, done, one.operator or "") if part)
        if one.undone_at is not None:
            undone = self.tr("undone on {0}").format(f"{one.undone_at.astimezone():%d/%m/%Y %H:%M}")
            said = f"{said} · {undone}"
        row.addWidget(Text(said), 1)
        if one.undone_at is None:
            letters, undo = LinkButton(self.tr("Letters…"), "mail"), LinkButton(self.tr("Undo"), "undo-2")
            letters.clicked.connect(partial(self._ask_letters, one.id))
            undo.clicked.connect(partial(self._undo, one.id))
            row.addWidget(letters)
            row.addWidget(undo)
        return holder

    def _ask_letters(self, incident_id: UUID, _: bool = False) -> None:
        path = ask_to_save(self, self.tr("Letters to the families"), "lettres.pdf", "PDF (*.pdf)")
        if path is not None:
            self.write_letters(incident_id, path)

    def _undo(self, incident_id: UUID, _: bool = False) -> None:
        self.undo(incident_id)

    def _fail(self, error: Exception) -> None:
        self._settled()
        if isinstance(error, _Unknown):
            told = self.tr("Nobody of the school: {0}.").format(", ".join(error.words))
        else:
            told = sentence(error)
        self.problem.show_notice(told, Tone.BAD)
        self.to_top()
