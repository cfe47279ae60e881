"""How far the enrolment has come, at a glance: every bar opens whom it counts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from station.rules.kinds import PersonKind
from station.services.office.statistics import Part, Period, Progress, StatisticsService, Way
from station.ui.background import Background, Pool, Turn
from station.ui.desk.follow_up.asked import Asked
from station.ui.desk.follow_up.progress.sections import ClassBars, DayLine, Failures, WayBars
from station.ui.desk.follow_up.progress.words import (
    class_word,
    kind_words,
    pace_line,
    period_words,
    time_word,
    way_word,
)
from station.ui.desk.follow_up.rereading import Rereading
from station.ui.desk.office_paper import OfficePaper, OfficeStrip
from station.ui.desk.page import DeskPage
from station.ui.desk.printing import Printing
from station.ui.desk.session import Session
from station.ui.errors import sentence
from station.ui.theme import Space
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.columns import Columns
from station.ui.widgets.flow import Flow
from station.ui.widgets.numbers import BigNumber, NumberRow
from station.ui.widgets.panels import Tone
from station.ui.widgets.placeholder import Placeholder
from station.ui.widgets.table.chips import FilterChip
from station.ui.widgets.table.records import Filter, Option

_NARROW, _HALF = 900, 480


class ProgressPage(DeskPage):
    """Four numbers, the classes as bars, the day as a line, the ways, and what failed."""

    widest = 1440

    list_asked = Signal(object)
    """`Asked`: whom a bar counts is to be listed."""
    wall_asked = Signal()
    """The progress is to be shown in the hall."""
    shown = Signal(object)
    """`Progress`: it was read anew."""

    def __init__(
        self,
        statistics: StatisticsService,
        printing: Printing,
        session: Session,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._statistics, self._session, self._turn = statistics, session, Turn(background)
        self._printing = printing
        self._reading = Rereading(background, self._show, self._fail, self)
        self.title.hide()
        self.why.hide()
        self._make_chips()
        self.numbers = tuple(BigNumber() for _ in range(4))
        self.classes, self.line, self.ways, self.failures = ClassBars(), DayLine(), WayBars(), Failures()
        self.strip = OfficeStrip(printing)
        self._lay_out()
        self.classes.asked.connect(self._ask_class)
        self.ways.asked.connect(self._ask_way)
        self.numbers[1].open.clicked.connect(partial(self._ask_part, Part.GIVEN))
        self.numbers[2].open.clicked.connect(partial(self._ask_part, Part.WITHOUT))

    def _make_chips(self) -> None:
        kinds = tuple(Option(kind.value, word) for kind, word in kind_words().items())
        periods = tuple(Option(period.value, word) for period, word in period_words().items())
        self.who = FilterChip(Filter("kind", self.tr("Who"), kinds, several=False, always=True))
        self.since = FilterChip(Filter("period", self.tr("Period"), periods, several=False, always=True))
        self.chips = QWidget()
        row = QHBoxLayout(self.chips)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for chip in (self.who, self.since):
            row.addWidget(chip)
            chip.changed.connect(self._turn_to)

    def _lay_out(self) -> None:
        self.wall = LinkButton(self.tr("Show it in the hall"), "monitor")
        self.print = LinkButton(self.tr("Print for the head"), "printer")
        self.save = LinkButton(self.tr("Save as PDF…"), "download")
        self.wall.clicked.connect(self.wall_asked)
        self.print.clicked.connect(lambda: self._printing.print(self._paper()))
        self.save.clicked.connect(lambda: self.strip.save_as(self._paper()))
        acts = QWidget()
        flow = Flow(acts, Space.L)
        for button in (self.wall, self.print, self.save):
            flow.addWidget(button)
        rule = QFrame()
        rule.setProperty("role", "rule")
        beside = Columns((self.ways,), (self.failures,), _HALF)
        self._parts = (
            NumberRow(self.numbers),
            rule,
            Columns((self.classes,), (self.line, beside), _NARROW),
            acts,
        )
        self.waiting = Placeholder()
        for widget in (self.waiting, self.strip, *self._parts):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        for widget in self._parts:
            widget.hide()

    @property
    def kind(self) -> PersonKind:
        """Whose accounts are counted."""
        return PersonKind(self.who.chosen[0])

    @property
    def period(self) -> Period:
        """Since when."""
        return Period(self.since.chosen[0])

    def refresh(self) -> None:
        """Look again; what is shown stays until the new numbers are there."""
        if self._session.open:
            self._reading.ask(self._work())

    def _turn_to(self) -> None:
        """Count others, or since another day."""
        self._turn.end()
        if self._session.open:
            self._reading.turn_to(self._work())

    def _work(self) -> Callable[[], Progress]:
        return partial(self._statistics.progress, self._session.actor, self.kind, self.period)

    def _show(self, progress: Progress) -> None:
        self.problem.show_notice("")
        self.waiting.hide()
        for widget in self._parts:
            widget.show()
        self._show_numbers(progress)
        for part in (self.classes, self.line, self.ways, self.failures):
            part.show_progress(progress)
        self.shown.emit(progress)

    def _show_numbers(self, progress: Progress) -> None:
        share, guardians = progress.everybody, progress.kind is PersonKind.GUARDIAN
        active, given, without, pace = self.numbers
        active.say(
            self.tr("{0} %").format(share.percent),
            self.tr("of the guardians have an active account")
            if guardians
            else self.tr("of the students have an active account"),
            self.tr("{0} of {1}").format(share.active, share.total),
        )
        waiting = self.tr("%n sheet(s) are still at the desk", "", progress.waiting_sheets)
        given.say(
            str(share.given),
            self.tr("accounts given, not active yet"),
            waiting if progress.waiting_sheets else "",
        )
        lonely = self.tr("%n family(ies) in which nobody has one", "", progress.families_without)
        unreached = self.tr("%n with neither mobile nor e-mail", "", progress.unreachable)
        without.say(
            str(share.without),
            self.tr("guardians without an account") if guardians else self.tr("students without an account"),
            self.tr("{0}; {1}").format(lonely, unreached) if progress.unreachable else lonely,
        )
        mean = progress.pace.mean
        pace.say(
            "—" if mean is None else time_word(mean),
            self.tr("on average, from the first page to the account"),
            pace_line(progress.pace),
        )
        for number, count in ((given, share.given), (without, share.without)):
            number.open.say(self.tr("See who"))
            number.open.setVisible(count > 0)

    def _ask_class(self, code: str, part: str) -> None:
        kind = self.kind
        if not part and code:
            self.list_asked.emit(Asked(kind, class_code=code))
        else:
            words = {
                Part.ACTIVE: self.tr("{0}, account active"),
                Part.GIVEN: self.tr("{0}, account given"),
                Part.WITHOUT: self.tr("{0}, without an account"),
            }
            self._list(
                Part(part or Part.WITHOUT), words[Part(part or Part.WITHOUT)].format(class_word(code)), code
            )

    def _ask_way(self, way: Way) -> None:
        self._list(way, way_word(way))

    def _ask_part(self, part: Part, _: bool = False) -> None:
        words = {
            Part.GIVEN: self.tr("Account given, not active yet"),
            Part.WITHOUT: self.tr("Without an account"),
        }
        self._list(part, words[part])

    def _list(self, of: Way | Part, title: str, code: str | None = None) -> None:
        actor, kind, period = self._session.actor, self.kind, self.period
        self._turn.run(
            lambda: Asked(kind, persons=self._statistics.persons(actor, kind, period, of, code), title=title),
            self.list_asked.emit,
            self._fail,
            pool=Pool.NETWORK,
        )

    def _paper(self) -> OfficePaper:
        kind, period, statistics = self.kind, self.period, self._statistics
        name = self.tr("progress {0}.pdf").format(period.value)
        return OfficePaper(name, lambda actor: statistics.page(actor, kind, period))

    def _fail(self, error: Exception) -> None:
        self.waiting.hide()
        self.problem.show_notice(sentence(error), Tone.BAD)
