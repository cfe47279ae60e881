"""Who will need somebody, by reason and by class, with the act that mends it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from station.rules.rights import Right
from station.services.office.forecast import ON_PAPER, Case, Forecast, ForecastService, Group
from station.sheets.charts import PLAIN_ROW, plain_row
from station.ui.background import Background
from station.ui.desk.follow_up.asked import Asked
from station.ui.desk.follow_up.forecast.group import GroupRow
from station.ui.desk.follow_up.forecast.words import reason_words
from station.ui.desk.follow_up.progress.sections import Section
from station.ui.desk.follow_up.progress.words import class_word
from station.ui.desk.follow_up.rereading import Rereading
from station.ui.desk.office_paper import OfficePaper, OfficeStrip
from station.ui.desk.page import DeskPage, Rows
from station.ui.desk.printing import Printing
from station.ui.desk.session import Session
from station.ui.desk.words import long_date
from station.ui.errors import sentence
from station.ui.theme import Space
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.chart import ChartRow
from station.ui.widgets.columns import Columns
from station.ui.widgets.flow import Flow
from station.ui.widgets.panels import Tone
from station.ui.widgets.placeholder import Placeholder

_NARROW = 1000


class ForecastPage(DeskPage):
    """A row for each reason; the classes beside them."""

    widest = 1440

    list_asked = Signal(object)
    """`Asked`: these are to be listed."""
    sheets_asked = Signal(object)
    """Sheets are to be made for these persons."""
    person_asked = Signal(UUID)

    def __init__(
        self,
        forecasts: ForecastService,
        printing: Printing,
        session: Session,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._forecasts, self._session = forecasts, session
        self._reading = Rereading(background, self._show, self._fail, self)
        self._printing = printing
        self.forecast: Forecast | None = None
        self.title.say("")
        self.title.hide()
        self.why.hide()
        self.groups: list[GroupRow] = []
        self._list, self.bars = (
            Rows(self.tr("Tomorrow, nobody expects anything of you."), spacing=0),
            Rows("", spacing=0),
        )
        self.by_class = Section(self.tr("By class"))
        self.by_class.body.addWidget(self.bars)
        self.strip, self.waiting = OfficeStrip(printing), Placeholder()
        self.print = LinkButton(self.tr("Print for the form teachers"), "printer")
        self.save = LinkButton(self.tr("Save as PDF…"), "download")
        self.print.clicked.connect(lambda: printing.print(self._paper()))
        self.save.clicked.connect(lambda: self.strip.save_as(self._paper()))
        self._acts = QWidget()
        flow = Flow(self._acts, Space.L)
        for button in (self.print, self.save):
            flow.addWidget(button)
        self._columns = Columns((self._list,), (self.by_class,), _NARROW, shares=(7, 3))
        for widget in (self._acts, self.strip, self.waiting, self._columns):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self._columns.hide()
        self._acts.hide()

    def refresh(self) -> None:
        """Look again; what is shown stays until the new forecast is there."""
        if self._session.open:
            self._reading.ask(partial(self._forecasts.forecast, self._session.actor))

    def _show(self, found: Forecast) -> None:
        self.problem.show_notice("")
        same = self.forecast is not None and self.forecast.cases == found.cases
        self.forecast = found
        self.waiting.hide()
        self._say(found)
        if same:
            return  # what was opened in a row stays open
        self._columns.show()
        self._acts.setVisible(bool(found.cases))
        may = self._session.may(Right.ISSUE_PROVISIONAL)
        main = next((one for one in found.groups if one.cases and one.reason in ON_PAPER), None)
        self.groups = [self._row(one, first=one is main, may=may) for one in found.groups]
        self._list.show_rows([*self.groups])
        most = max((count for _, count in found.classes), default=0)
        self.bars.show_rows([self._bar(code, count, most) for code, count in found.classes])
        self.by_class.setVisible(bool(found.classes))

    def _say(self, found: Forecast) -> None:
        count = found.families
        self.title.setVisible(count > 0)
        self.why.setVisible(count > 0)
        why = self.tr("Each family is counted once, under its most pressing reason.")
        if found.imported_at is not None:
            day = long_date(found.imported_at.astimezone().date())
            why = self.tr("By the lists of {0}. {1}").format(day, why)
        self.say(self.tr("Tomorrow, %n family(ies) will need you", "", count), why)

    def _row(self, group: Group, *, first: bool, may: bool) -> GroupRow:
        row = GroupRow(group, first=first, may_print=may)
        row.listed.connect(self._ask_group)
        row.sheets_asked.connect(self.sheets_asked)
        row.person_asked.connect(self.person_asked)
        return row

    def _bar(self, code: str, count: int, most: int) -> ChartRow:
        said = self.tr("{0}: {1}").format(class_word(code), count)
        row = ChartRow(partial(plain_row, class_word(code), count, most), PLAIN_ROW, said)
        row.clicked.connect(partial(self._ask_class, code))
        return row

    def _ask_group(self, group: Group) -> None:
        cases = group.cases or group.settled
        title = reason_words(group.reason).title
        self._ask(cases, title)

    def _ask_class(self, code: str, _: bool = False) -> None:
        if self.forecast is not None:
            cases = [one for one in self.forecast.waiting if one.class_code == code]
            title = self.tr("{0}, will need you").format(class_word(code))
            self._ask(cases, title)

    def _ask(self, cases: Sequence[Case], title: str) -> None:
        kinds = {one.kind for one in cases}
        kind = kinds.pop() if len(kinds) == 1 else None
        self.list_asked.emit(Asked(kind, persons=tuple(one.person_id for one in cases), title=title))

    def _paper(self) -> OfficePaper:
        return OfficePaper(self.tr("forecast.pdf"), self._forecasts.page)

    def _fail(self, error: Exception) -> None:
        self.waiting.hide()
        self.problem.show_notice(sentence(error), Tone.BAD)
