"""The journal as a table, the newest act first, by day; what one chooses stands beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import islice
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from station.rules.acts import ActKind
from station.rules.rights import Actor
from station.services.office.journal import (
    Form,
    JournalChoices,
    JournalDetail,
    JournalKeys,
    JournalService,
    Sought,
)
from station.ui.background import Background, Pool, Turn
from station.ui.desk.follow_up.journal.detail import DetailPanel
from station.ui.desk.follow_up.journal.export import JournalExport
from station.ui.desk.follow_up.journal.words import PLAIN, columns, filters, line_row, title_row
from station.ui.desk.office_paper import OfficeStrip
from station.ui.desk.page import inset
from station.ui.desk.session import Session
from station.ui.errors import sentence
from station.ui.theme import ANY_SIZE, Space, current
from station.ui.widgets.buttons import MenuButton
from station.ui.widgets.panels import Tone
from station.ui.widgets.table import Option, Query, TablePane, TableRow
from station.ui.widgets.table.records import Key
from station.ui.widgets.text import Text

_NARROW = 1040
"""Below this width, at 100 % text, the act covers the table."""
_KINDS = frozenset(ActKind) - {ActKind.SIGN_IN, ActKind.LOOK}
_FIRST = {"when": ("week",), "kind": (PLAIN,)}


@dataclass(frozen=True, slots=True)
class _Found:
    """What a question has found: the lines, and among them the rows that name the days."""

    keys: tuple[Key, ...]
    counts: dict[date, int]
    count: int
    everybody: bool


class JournalPage(QWidget):
    """Every act that one may read: filtered, sorted by its time, exported; never changed."""

    person_asked = Signal(UUID)

    def __init__(
        self,
        journal: JournalService,
        export: JournalExport,
        strip: OfficeStrip,
        session: Session,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journal, self._session, self._export = journal, session, export
        self._asked, self._opened = Turn(background), Turn(background)
        self._person: UUID | None = None
        self._days: dict[date, int] = {}
        self._chosen = False
        self.pane = TablePane(columns(), filters(), background=background, boxes=False)
        self.pane.sort_by("at", descending=True)
        self.pane.edit.setPlaceholderText(self.tr("Person, identifier, agent"))
        self.pane.edit.setAccessibleName(self.tr("Person, identifier, agent"))
        self.pane.show_empty(self.tr("No act yet"))
        self.count, self.take = Text("", "strong", single=True), MenuButton()
        self.detail, self.strip = DetailPanel(), strip
        self._lay_out()
        self._connect()
        self.pane.filters.choose(_FIRST)
        self._show_detail(False)

    def refresh(self) -> None:
        """Look again; a page that nobody sees need not."""
        if self.isVisible() and self._session.open:
            actor = self._session.actor
            self._opened.run(lambda: self._journal.choices(actor), self._offer, self._fail, pool=Pool.READING)
            self._ask()

    def follow(self) -> None:
        """Look again after an act, unless somebody is reading further down."""
        if self.pane.view.verticalScrollBar().value() == 0:
            self.refresh()

    def sought(self) -> Sought:
        """Return what the chips and the box ask for."""
        query = self.pane.query
        if not self.pane.filters.given.chosen:
            self._person = None
        return replace(_sought(query), person_id=self._person)

    # Inside

    def _lay_out(self) -> None:
        menu = QMenu(self.take)
        for form, word in (
            (Form.XLSX, self.tr("For a spreadsheet (XLSX)…")),
            (Form.CSV, self.tr("As text (CSV)…")),
            (Form.PDF, self.tr("As PDF…")),
            (Form.PAPER, self.tr("Print")),
        ):
            menu.addAction(word).triggered.connect(lambda _=False, form=form: self._take(form))
        self.take.setMenu(menu)
        self.take.say(self.tr("Export"))
        self.pane.add_tool(self.count)
        self.pane.add_tool(self.take)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.pane, 1)
        row.addWidget(self.detail)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addLayout(inset(self.strip, Space.XXL - Space.S))

    def _connect(self) -> None:
        self.pane.asked.connect(self._ask)
        self.pane.moved.connect(self._moved)
        self.pane.opened.connect(self._open)
        self.pane.reader.failed.connect(self._fail)
        self.detail.closed.connect(self._close)
        self.detail.file_asked.connect(self.person_asked)
        self.detail.acts_asked.connect(self._list_person)
        self._export.told.connect(self._tell)
        self._session.locked.connect(self._leave)
        self._session.signed_in.connect(self._leave)
        current().changed.connect(self._fit)

    def _ask(self) -> None:
        if not self._session.open:
            return
        actor, sought = self._session.actor, self.sought()
        self._asked.end()
        self._asked.run(
            lambda: _found(self._journal.keys(actor, sought)),
            lambda found: self._show(actor, found),
            self._fail,
            pool=Pool.READING,
        )

    def _show(self, actor: Actor, found: _Found) -> None:
        self._days = found.counts
        count = self.tr("%n act(s)", "", found.count)
        self.count.say(count if found.everybody else self.tr("{0} of yours").format(count))
        self.pane.show_keys(found.keys, lambda keys: self._rows(actor, found.counts, keys))

    def _rows(self, actor: Actor, days: dict[date, int], keys: Sequence[Key]) -> list[TableRow]:
        """Return rows by their keys: numbers of lines, and days."""
        lines = self._journal.lines(actor, [key for key in keys if isinstance(key, int)])
        titles = [
            title_row(key, self.tr("%n act(s)", "", days[key])) for key in keys if isinstance(key, date)
        ]
        return [*titles, *(line_row(line) for line in lines)]

    def _offer(self, choices: JournalChoices) -> None:
        operators = [Option(str(one), name) for one, name, _ in choices.operators]
        named = [Option(str(one), name or self.tr("Desk {0}").format(one)) for one, name in choices.desks]
        self.pane.filters.offer("operator", operators if len(operators) > 1 else [])
        self.pane.filters.offer("desk", named if len(named) > 1 else [])

    def _moved(self, key: Key) -> None:
        pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if pressed or (self._chosen and self._roomy()):
            self._open(key)

    def _open(self, key: Key) -> None:
        self._opened.end()
        row = key if isinstance(key, int) else None
        if row is None:
            return
        self._mark(row)
        actor = self._session.actor

        def work() -> JournalDetail | None:
            lines = self._journal.lines(actor, [row])
            return self._journal.detail(actor, lines[0].key) if lines else None

        self._opened.run(work, self._show_line, self._fail, pool=Pool.READING)

    def _show_line(self, detail: JournalDetail | None) -> None:
        if detail is not None:
            self.detail.show_detail(detail)
            self._show_detail(True)

    def _show_detail(self, shown: bool) -> None:
        self._chosen = shown
        if not shown:
            self._mark(None)
        self._fit()
        if shown and not self._roomy():
            self.detail.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self, row: int | None) -> None:
        self.pane.model.tick_all(False)
        if row is not None:
            self.pane.model.tick([row])

    def _close(self) -> None:
        self._opened.end()
        self._show_detail(False)
        self.pane.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        """Show nothing of what was read: somebody else comes."""
        self._asked.end()
        self._opened.end()
        self._show_detail(False)
        self.pane.show_keys((), lambda _: [])
        self.count.say("")

    def _list_person(self, person: UUID, name: str) -> None:
        self._person = person
        self._show_detail(False)
        self.pane.show_filters({}, given=name)

    def _take(self, form: Form) -> None:
        self._export.take(self, form, self.sought(), self._under())

    def _under(self) -> str:
        """Say what the list on paper holds, as its chips do."""
        chips = [chip for chip in (self.pane.filters.given, *self.pane.filters.chips.values()) if chip.chosen]
        said = [f"{chip.filter.word} : {chip.value}" for chip in chips]
        return " · ".join([*said, self.pane.query.text] if self.pane.query.text else said)

    def _tell(self, said: str, good: bool) -> None:
        self.pane.problem.show_notice(said, Tone.GOOD if good else Tone.BAD)

    def _fail(self, error: Exception) -> None:
        self.pane.problem.show_notice(sentence(error), Tone.BAD)

    def _roomy(self) -> bool:
        return self.width() >= _NARROW * current().text_scale

    def _fit(self) -> None:
        roomy = self._roomy()
        self.pane.setVisible(roomy or not self._chosen)
        self.count.setFixedHeight(self.take.sizeHint().height())
        self.detail.setVisible(self._chosen)
        self.detail.setMinimumWidth(self.detail.wide() if roomy else 0)
        self.detail.setMaximumWidth(self.detail.wide() if roomy else ANY_SIZE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the act beside the table, or in its place."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Need no width: what has none folds."""
        return QSize(0, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the act by Escape."""
        if event.key() == Qt.Key.Key_Escape and self._chosen:
            self._close()
        else:
            super().keyPressEvent(event)


def _sought(query: Query) -> Sought:
    since, until = _span("".join(query.of("when")))
    kinds = frozenset(ActKind(one) for one in query.of("kind") if one != PLAIN)
    return Sought(
        since=since,
        until=until,
        operators=frozenset(map(UUID, query.of("operator"))),
        desks=frozenset(map(int, query.of("desk"))),
        kinds=kinds | _KINDS if PLAIN in query.of("kind") else kinds,
        text=query.text,
        went_wrong=bool(query.of("outcome")),
        oldest_first=not query.descending,
    )


def _span(when: str) -> tuple[datetime | None, datetime | None]:
    """Return the first moment that a word of the chip means, and the first one after."""
    today = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    match when:
        case "today":
            return today, None
        case "yesterday":
            return today - timedelta(days=1), today
        case "week":
            return today - timedelta(days=today.weekday()), None
        case "month":
            return today.replace(day=1), None
        case _:
            return None, None


def _found(known: JournalKeys) -> _Found:
    """Put before each day's lines the row that names it."""
    lines = iter(known.keys)

    def together() -> Iterator[Key]:
        for day, count in known.days:
            yield day
            yield from islice(lines, count)

    return _Found(tuple(together()), dict(known.days), len(known.keys), known.everybody)
