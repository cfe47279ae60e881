"""The parts of the progress page: classes, the day's line, ways, what failed."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.services.office.curves import by_day, by_hour
from station.services.office.statistics import Progress, Way
from station.sheets.charts import ROW, THIN_ROW, class_row, line_chart, parts_key, thin_row
from station.ui.desk.follow_up.progress.words import (
    class_word,
    day_word,
    hour_word,
    parts_said,
    way_word,
    why_word,
)
from station.ui.desk.page import Rows
from station.ui.theme import Space
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.chart import Chart, ChartRow
from station.ui.widgets.text import Text

_CURVE = 160


class Section(QWidget):
    """A title, something small at its right, and what it holds in `body`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.aside = Text(title, "strong", single=True), Text("", "second", single=True)
        self.head = QHBoxLayout()
        self.head.setSpacing(Space.M)
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.head.addWidget(self.aside)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.S)
        self.body.addLayout(self.head)


class ClassBars(Section):
    """A row for each class: who is active, who was given an account, who has none."""

    asked = Signal(str, str)
    """The class, and the key of the part; "" for all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.say(self.tr("By class"))
        self._key = Chart(18)
        self._key.setMinimumWidth(1)
        self.aside.hide()
        self.head.insertWidget(1, self._key, 1)
        self.head.setStretch(2, 0)
        self.rows: dict[str, ChartRow] = {}
        self._list = Rows(self.tr("No class yet: bring in the school's lists first (Tools)."), spacing=0)
        self.body.addWidget(self._list)
        parts = (self.tr("active"), self.tr("given"), self.tr("without"))
        self._key.show_chart(partial(parts_key, parts), ", ".join(parts))

    def show_progress(self, progress: Progress) -> None:
        """Show these classes; a row under the keyboard keeps it."""
        at = next((code for code, row in self.rows.items() if row.hasFocus()), None)
        self.rows = {code: self._row(progress, code) for code, _ in progress.classes}
        self._list.show_rows([*self.rows.values()])
        if at in self.rows:
            self.rows[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, progress: Progress, code: str) -> ChartRow:
        share = dict(progress.classes)[code]
        percent = self.tr("{0} %").format(share.percent)
        counts = (share.active, share.given, share.without)
        lay = partial(class_row, class_word(code), counts, percent)
        row = ChartRow(lay, ROW, parts_said(progress, code))
        row.asked.connect(partial(self.asked.emit, code))
        return row


class DayLine(Section):
    """The accounts of today by the hour beside the day before; or those of the last days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.chart = Chart(_CURVE)
        self.turn = LinkButton()
        self.turn.setProperty("small", "true")
        self.turn.clicked.connect(self._turn)
        self.head.addWidget(self.turn)
        self.body.addWidget(self.chart)
        self._by_day, self._progress = False, None

    _progress: Progress | None

    def show_progress(self, progress: Progress) -> None:
        """Show these numbers."""
        self._progress = progress
        if self._by_day:
            self.title.say(self.tr("Accounts active, by day"))
            self.turn.say(self.tr("by hour"))
            curve = by_day(progress, self._day, str)
            self.aside.say("")
        else:
            self.title.say(self.tr("Accounts active, by hour"))
            self.turn.say(self.tr("by day"))
            before = progress.before
            name = day_word(before.day, progress.today.day) if before else ""
            curve = by_hour(progress, hour_word, self._last, name)
            self.aside.say(self.tr("today, all desks"))
        said = self.tr("{0} today").format(progress.today.total)
        if progress.before is not None:
            earlier = day_word(progress.before.day, progress.today.day)
            said = self.tr("{0}, {1} {2}").format(said, progress.before.total, earlier)
        self.chart.show_chart(lambda width, look: line_chart(curve, width, self.chart.height(), look), said)

    def _turn(self) -> None:
        self._by_day = not self._by_day
        if self._progress is not None:
            self.show_progress(self._progress)

    def _last(self, count: int, hour: int) -> str:
        return self.tr("{0} at {1}").format(count, hour_word(hour))

    def _day(self, day: date) -> str:
        return self.tr("{0}/{1}").format(day.day, day.month)


class WayBars(Section):
    """By which way the accounts were opened."""

    asked = Signal(object)
    """The way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.say(self.tr("By which way"))
        self.rows: dict[Way, ChartRow] = {}
        self._list = Rows("", spacing=0)
        self.body.addWidget(self._list)

    def show_progress(self, progress: Progress) -> None:
        """Show these ways; a row under the keyboard keeps it."""
        at = next((way for way, row in self.rows.items() if row.hasFocus()), None)
        whole = sum(count for _, count in progress.ways)
        self.rows = {way: self._row(way, count, whole) for way, count in progress.ways}
        self._list.show_rows([*self.rows.values()])
        if at is not None and at in self.rows:
            self.rows[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, way: Way, count: int, whole: int) -> ChartRow:
        part = count / whole if whole else 0.0
        percent = self.tr("{0} %").format(round(100 * part))
        lay = partial(thin_row, way_word(way), percent, part)
        row = ChartRow(lay, THIN_ROW, self.tr("{0}: {1} accounts, {2}").format(way_word(way), count, percent))
        row.clicked.connect(partial(self._ask, way))
        return row

    def _ask(self, way: Way, _: bool = False) -> None:
        self.asked.emit(way)


class Failures(Section):
    """What failed, and what became of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.say(self.tr("What failed"))
        self._list = Rows(self.tr("Nothing failed."))
        self.body.addWidget(self._list)

    def show_progress(self, progress: Progress) -> None:
        """Show what failed."""
        whole = sum(one.count for one in progress.failures)
        self.aside.say(self.tr("%n time(s)", "", whole) if whole else "")
        rows: list[QWidget] = []
        for one in progress.failures:
            holder = QWidget()
            line = QHBoxLayout(holder)
            line.setContentsMargins(0, 0, 0, 0)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Text(why_word(one.why)))
            became = self.tr("none came to an account")
            if one.mended:
                became = self.tr("%n came to an account all the same", "", one.mended)
            words.addWidget(Text(became, "second"))
            line.addLayout(words, 1)
            line.addWidget(Text(str(one.count), "strong", single=True), 0, Qt.AlignmentFlag.AlignTop)
            rows.append(holder)
        self._list.show_rows(rows)
