"""The line at the foot: that all works, or what does not; and the desk's day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAccessible, QAccessibleInterface, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from station.services.backup.service import BackupState
from station.services.desk import DeskFacts
from station.sheets.printers import JobState
from station.ui.background import Background
from station.ui.desk.central.line import SyncLine
from station.ui.desk.print_words import trouble_of
from station.ui.desk.printing import Printing, Stage
from station.ui.errors import sentence
from station.ui.theme import Space, current
from station.ui.widgets.access import Named
from station.ui.widgets.panels import Tone
from station.ui.widgets.progress import StatusLine
from station.ui.widgets.text import Text

_OLD_BACKUP: Final = timedelta(days=4)
"""As `station doctor` has it: a long week-end passes without one."""
_HIGH, _LOW = 32, 28
_SHORT = 700
"""Below this height of the window, at 100 % text, the foot is low."""


@dataclass(frozen=True, slots=True)
class Gateways:
    """Which ways out are set up; the demo's go nowhere but to its phone."""

    sms: bool
    email: bool
    demo: bool
    no_portal: bool = False
    """Whether nobody has told yet which portal the accounts open."""


class Foot(QFrame):
    """Says that everything works; what does not speaks instead, alone, and a click opens what mends it.

    How each thing stands is told by a menu over « Everything works ».
    """

    asked = Signal(str)
    """The place of this key tells more, or mends what fails; after a stroke, the part of it that does."""

    def __init__(
        self,
        facts: Callable[[], DeskFacts],
        gateways: Callable[[], Gateways],
        printing: Printing,
        sync: SyncLine,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._facts, self._gateways = facts, gateways
        self._printing, self._background = printing, background
        self.setProperty("role", "foot")
        self.setAccessibleName(self.tr("How things stand"))
        self.sync = sync
        self.printer, self.gateway = StatusLine("printer"), StatusLine("message-square")
        self.backup, self.clock = StatusLine("shield-check"), StatusLine("clock")
        self.calm, self.portal = StatusLine("circle-check"), StatusLine("link")
        self.purge = StatusLine("trash-2")
        self.desk = Text("", "second", single=True)
        self.menu = QMenu(self)
        """How each thing stands, over « Everything works »."""
        self._leads = {
            self.sync: "central",
            self.portal: "settings/portal",
            self.printer: "settings/printer",
            self.gateway: "settings/messages",
            self.backup: "settings/backup",
            self.clock: "assistance",
            self.purge: "privacy",
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L + Space.XS, 0, Space.L + Space.XS, 0)
        row.setSpacing(Space.XL)
        for line in (self.calm, *self._leads):
            row.addWidget(line)
        row.addStretch(1)
        row.addWidget(self.desk)
        for line, place in self._leads.items():
            line.told.connect(self._speak)
            if line is not sync:  # who made it leads from it already
                line.clicked.connect(partial(self._ask, place))
        self.calm.clicked.connect(self._list)
        current().changed.connect(self._fit)
        printing.changed.connect(self._show_printer)
        printing.printer_chosen.connect(self._show_printer)
        printing.queue.changed.connect(self._show_printer)
        self._show_gateways()
        self._show_printer()
        self._speak()
        self._fit()

    def accessible(self) -> QAccessibleInterface:
        """Be a line of how things stand."""
        return Named(self, QAccessible.Role.StatusBar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scale = current().text_scale
        short = self.window().height() < _SHORT * scale
        self.setFixedHeight(round((_LOW if short else _HIGH) * scale))
        needed = sum(
            line.sizeHint().width() + Space.XL for line in (self.calm, *self._leads) if line.isVisibleTo(self)
        )
        self.desk.setVisible(needed + self.desk.sizeHint().width() + 2 * Space.XL <= self.width())

    def _speak(self) -> None:
        """Let what fails speak, and nothing else."""
        failing = [line for line in self._leads if line.fails]
        for line in self._leads:
            line.setVisible(line in failing)
        if not self.calm.said:
            self.calm.show_state(self.tr("Everything works"), Tone.GOOD, "circle-check")
        self.calm.setVisible(not failing)
        self._fit()

    def _ask(self, place: str, _: bool = False) -> None:
        self.asked.emit(place)

    def _list(self) -> None:
        """Tell how each thing stands; a line leads to what tells more of it."""
        self.menu.clear()
        for line, place in self._leads.items():
            if line.said:
                self.menu.addAction(line.icon(), line.said).triggered.connect(partial(self._ask, place))
        self.menu.popup(self.calm.mapToGlobal(QPoint(0, -self.menu.sizeHint().height())))

    def refresh(self) -> None:
        """Count anew."""
        self._background.run(self._facts, self._show, lambda error: self.desk.say(sentence(error)))

    def show_backup(self, state: BackupState) -> None:
        """Say how old the last backup is."""
        if state.last is None or state.age is None:
            said, tone = self.tr("No backup yet"), Tone.WARN
        elif state.age >= _OLD_BACKUP:
            said, tone = self.tr("Last backup %n day(s) ago", "", state.age.days), Tone.BAD
        elif not state.phrase:
            said, tone = self.tr("Backups: no recovery phrase yet"), Tone.WARN
        elif state.age < timedelta(days=1):
            said, tone = self.tr("Backed up today"), Tone.GOOD
        else:
            said, tone = self.tr("Last backup %n day(s) ago", "", state.age.days), Tone.GOOD
        self.backup.show_state(said, tone, "shield-check")

    def show_purge(self, students: int) -> None:
        """Remind whoever may purge that somebody is kept longer than the settings say."""
        said = self.tr("%n student(s) who left are kept too long", "", students) if students else ""
        self.purge.show_state(said, Tone.WARN if said else Tone.QUIET, "trash-2")

    def _show(self, facts: DeskFacts) -> None:
        self._show_gateways()
        said = self.tr("The clock of this desk has changed") if facts.clock_changed else ""
        self.clock.show_state(said, Tone.WARN if said else Tone.QUIET, "clock")
        accounts = self.tr("%n account(s) today", "", facts.accounts_today)
        station = self.tr("Desk “{0}”").format(facts.station_name) if facts.station_name else ""
        self.desk.say(" · ".join(part for part in (station, accounts) if part))
        self._fit()

    def _show_printer(self) -> None:
        said, tone = self._printer_line(self._printing.printer)
        self.printer.show_state(said, tone, "printer-check" if tone is Tone.GOOD else "printer")

    def _printer_line(self, name: str) -> tuple[str, Tone]:
        """Say how the queue stands: green is only what the print system has just called ready."""
        queue, stage = self._printing.queue, self._printing.state.stage
        waiting = [job for job in queue.waiting if job.printer == name]
        printer = queue.printer
        trouble = trouble_of(printer) if printer is not None else ""
        if not name:
            return self.tr("No printer chosen yet"), Tone.QUIET
        if queue.silent:
            return self.tr("{0}: the print system does not answer").format(name), Tone.BAD
        if printer is None and queue.answer is not None:
            return self.tr("{0}: there is no such printer any more").format(name), Tone.BAD
        if trouble and waiting:
            return self.tr("{0}: {1}, {2} in its queue").format(name, trouble, len(waiting)), Tone.BAD
        if trouble:
            return self.tr("Printer {0}: {1}").format(name, trouble), Tone.BAD
        if any(job.state is JobState.HELD for job in waiting):
            return self.tr("{0}: a sheet is held in its queue").format(name), Tone.WARN
        if stage is Stage.FAILED:
            return self.tr("{0}: the last print failed").format(name), Tone.BAD
        if stage is Stage.SENDING or waiting:
            return self.tr("{0}: printing").format(name), Tone.INFO
        return self.tr("Printer {0}").format(name), Tone.GOOD if printer is not None else Tone.QUIET

    def _show_gateways(self) -> None:
        ways = self._gateways()
        said = self.tr("No portal is set: sheets bear portal.example") if ways.no_portal else ""
        self.portal.show_state(said, Tone.BAD if said else Tone.QUIET, "link")
        if ways.demo:
            said = self.tr("SMS and e-mail: the demo phone")
            self.gateway.show_state(said, Tone.QUIET, "smartphone")
        elif ways.sms and ways.email:
            self.gateway.show_state(self.tr("SMS and e-mail are set up"), Tone.GOOD, "message-square")
        elif ways.sms or ways.email:
            said = (
                self.tr("SMS only: no e-mail set up") if ways.sms else self.tr("E-mail only: no SMS set up")
            )
            self.gateway.show_state(said, Tone.WARN, "message-square-warning")
        else:
            said = self.tr("Neither SMS nor e-mail is set up")
            self.gateway.show_state(said, Tone.BAD, "message-square-warning")
