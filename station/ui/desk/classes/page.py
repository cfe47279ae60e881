"""The lists: pupils and guardians, by class, state, contact; what is done to several at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from station.rules.rights import Right
from station.services.office.lists import ListAct, Listed, ListService, Out, Preview, Wanted, Written
from station.ui.background import Background, Pool, Turn
from station.ui.desk.classes import words
from station.ui.desk.classes.asking import Given, chips_of, wanted_by
from station.ui.desk.classes.asks import ActAsk
from station.ui.desk.classes.counts import CountWords
from station.ui.desk.classes.saved import SavedFilters
from station.ui.desk.office_paper import OfficePaper, OfficeStrip
from station.ui.desk.printing import Printing
from station.ui.desk.session import Session
from station.ui.dialogs import ask_to_save
from station.ui.errors import sentence
from station.ui.files import write_private
from station.ui.widgets.panels import Tone
from station.ui.widgets.table import TableAct, TablePane, TableRow

T = TypeVar("T")
_NEEDS = {
    "sheets": Right.ISSUE_PROVISIONAL,
    ListAct.LOCK.value: Right.UNLOCK,
    ListAct.SEND_AGAIN.value: Right.ENROL,
    ListAct.COVER.value: Right.REPRINT,
}
_KINDS = {Out.CSV: "CSV (*.csv)", Out.XLSX: "Excel (*.xlsx)", Out.PDF: "PDF (*.pdf)"}


@dataclass(frozen=True, slots=True)
class _Read:
    listed: Listed
    classes: tuple[str, ...]


class ClassesPage(QWidget):
    """A table of the whole school; other pages open it filtered, by `show_wanted`."""

    person_asked = Signal(UUID)
    sheets_asked = Signal(object)
    """Sheets are to be made for these persons."""
    sent_again = Signal()
    """Something waits to leave again."""

    def __init__(
        self,
        lists: ListService,
        printing: Printing,
        session: Session,
        background: Background,
        kept: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lists, self._session, self._background = lists, session, background
        self._printing, self._turn = printing, Turn(background)
        self._given: Given | None = None
        self._counts = CountWords(self)
        self.pane = TablePane(
            words.columns(), words.filters(), self._acts(), background=background, kept=kept
        )
        self.ask, self.strip = ActAsk(), OfficeStrip(printing)
        self.saved = SavedFilters(lists, lambda: self.pane.filters.chosen, session, background, self)
        self.out = QMenu(self)
        self._lay_out()
        self._connect()
        session.follow(self._allow)

    # What is listed

    @property
    def wanted(self) -> Wanted:
        """What stands over the table."""
        return wanted_by(self.pane.query, self._given)

    def show_wanted(self, wanted: Wanted, title: str = "") -> None:
        """List these; people who were picked out stand under a title of their own."""
        self._given = Given(title, wanted.persons) if wanted.persons is not None else None
        if wanted.classes:
            known = [one.key for one in self.pane.filters.chips["class"].options]
            missing = [code for code in wanted.classes if code not in known]
            self.pane.filters.offer("class", words.class_options([*known, *missing]))
        self.pane.show_filters(chips_of(wanted), text=wanted.text, given=title if self._given else "")

    def refresh(self) -> None:
        """Read anew what is listed."""
        self.saved.refresh()
        self._ask(again=True)

    def hear(self) -> None:
        """Read anew after an act, while it is seen."""
        if self.isVisible():
            self._ask(again=True)

    def _ask_new(self) -> None:
        if self._given is not None and not self.pane.filters.given.chosen:
            self._given = None
        self._ask(again=False)

    def _ask(self, *, again: bool) -> None:
        if not self._session.open:
            return
        actor, wanted = self._session.actor, self.wanted
        self._turn.end()
        self._turn.run(
            lambda: _Read(self._lists.listed(actor, wanted, again=again), self._lists.classes(actor)),
            partial(self._show, wanted),
            self._fail,
            pool=Pool.READING,
        )

    def _show(self, wanted: Wanted, read: _Read) -> None:
        actor = self._session.actor

        def answer(keys: Sequence[UUID]) -> list[TableRow]:
            return [words.row_words(row) for row in self._lists.rows(actor, keys)]

        self.pane.filters.offer("class", words.class_options(read.classes))
        self.pane.say(words.title_of(wanted.kind), self._counts.people(len(read.listed.persons)))
        self.pane.model.rename("class", words.class_head(wanted.kind))
        self.pane.show_keys(read.listed.persons, answer, words.parts_of(read.listed.totals))

    # What can be done

    def _acts(self) -> list[TableAct]:
        return [
            TableAct("print", lambda _: self.tr("Print the list"), "list-checks", alone=True),
            TableAct("export", lambda _: self.tr("Export"), "download", alone=True),
            TableAct(
                "sheets", lambda count: self.tr("Make their %n sheet(s)", "", count), "printer", main=True
            ),
            TableAct(ListAct.COVER.value, lambda _: self.tr("List to tick off…"), aside=True),
            TableAct(ListAct.SEND_AGAIN.value, lambda _: self.tr("Send again…"), aside=True),
            TableAct(ListAct.LOCK.value, lambda _: self.tr("Lock their accounts…"), aside=True),
        ]

    def _allow(self) -> None:
        self.pane.bar.switch_off([key for key, right in _NEEDS.items() if not self._session.may(right)])

    def _act(self, key: str) -> None:
        persons = self._chosen()
        match key:
            case "print":
                self._printing.print(self._paper(persons))
            case "export":
                button = self.pane.bar.buttons["export"]
                at = button if button.isVisible() else self.pane.bar.more
                self.out.popup(at.mapToGlobal(QPoint(0, -self.out.sizeHint().height())))
            case "sheets":
                self.sheets_asked.emit(persons)
            case _:
                actor, act = self._session.actor, ListAct(key)
                self._run(lambda: self._lists.preview(actor, act, persons), self._preview)

    def _preview(self, preview: Preview) -> None:
        self.pane.bar.hide()
        self.ask.ask(preview)

    def _agreed(self, preview: Preview) -> None:
        actor, persons = self._session.actor, preview.touched
        self._answered()
        match preview.act:
            case ListAct.LOCK:
                self._run(lambda: self._lists.lock(actor, persons), self._locked)
            case ListAct.SEND_AGAIN:
                self._run(lambda: self._lists.send_again(actor, persons), self._sent_again)
            case ListAct.COVER:
                draw = self._lists.cover
                name = self.tr("list to tick off.pdf")
                self._printing.print(OfficePaper(name, lambda actor: draw(actor, persons)))

    def _answered(self) -> None:
        self.pane.bar.show()
        self.pane.view.setFocus()

    def _locked(self, count: int) -> None:
        self.pane.problem.show_notice(self.tr("%n account(s) locked.", "", count), Tone.GOOD)

    def _sent_again(self, count: int) -> None:
        self.pane.problem.show_notice(self.tr("On its way again to %n person(s).", "", count), Tone.GOOD)
        self.sent_again.emit()

    # Out of the desk

    def _paper(self, persons: Sequence[UUID]) -> OfficePaper:
        lists, written = self._lists, self.written()
        return OfficePaper(
            self.tr("list.pdf"), lambda actor: lists.take_out(actor, persons, written, Out.PAPER)
        )

    def written(self) -> Written:
        """Say what leaves the desk: the columns as they were chosen; contacts, for who may correct them."""
        hidden = self.pane.filters.hidden_columns()
        contacts = words.CONTACT not in hidden and self._session.may(Right.CORRECT_CONTACT)
        shown = [
            one
            for one in self.pane.model.columns
            if one.key not in hidden and (contacts or one.key != words.CONTACT)
        ]
        keys = [one.key for one in shown]
        chips = (self.pane.filters.given, *self.pane.filters.chips.values())
        under = " · ".join(f"{one.filter.word} : {one.value}" for one in chips if one.clearable)
        return Written(
            self.pane.title.said,
            tuple(one.word for one in shown),
            lambda row: [words.row_words(row).cell(key).whole for key in keys],
            under,
            contacts,
        )

    def _export(self, how: Out) -> None:
        persons, written, actor = self._chosen(), self.written(), self._session.actor
        name = f"{self.pane.title.said}.{how.value}"
        path = ask_to_save(self, self.tr("Export"), name, _KINDS[how])
        if path is None:
            return

        def work() -> str:
            write_private(path, self._lists.take_out(actor, persons, written, how))
            return path.name

        self._run(work, self._exported)

    def _exported(self, name: str) -> None:
        self.pane.problem.show_notice(self.tr("Saved: {0}").format(name), Tone.GOOD)

    # Inside

    def _chosen(self) -> tuple[UUID, ...]:
        return tuple(key for key in self.pane.acted_on if isinstance(key, UUID))

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._background.run(work, done, self._fail)

    def _lay_out(self) -> None:
        for how, word in (
            (Out.XLSX, self.tr("For a spreadsheet (XLSX)…")),
            (Out.CSV, self.tr("As text (CSV)…")),
            (Out.PDF, self.tr("As PDF…")),
        ):
            self.out.addAction(word).triggered.connect(lambda _=False, how=how: self._export(how))
        self.pane.bar.chosen_word, self.pane.bar.lines_word = self._counts.chosen, self._counts.people
        self.pane.filters.add(self.saved.button)
        self.pane.say(words.title_of(self.wanted.kind))
        column = QVBoxLayout(self)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.strip, self.pane, self.ask):
            column.addWidget(widget, 1 if widget is self.pane else 0)
        self.pane.put_under_head(self.saved.ask)

    def _connect(self) -> None:
        self.pane.asked.connect(self._ask_new)
        self.pane.opened.connect(self.person_asked)
        self.pane.acted.connect(self._act)
        self.pane.reader.failed.connect(self._fail)
        self.ask.agreed.connect(self._agreed)
        self.ask.left.connect(self._answered)
        self.saved.chosen.connect(self._choose)
        self.saved.failed.connect(self._fail)

    def _choose(self, chosen: dict[str, tuple[str, ...]]) -> None:
        self._given = None
        self.pane.show_filters(chosen)

    def showEvent(self, event: QShowEvent) -> None:
        """Have the keyboard where one moves."""
        super().showEvent(event)
        self.pane.view.setFocus()

    def _fail(self, error: Exception) -> None:
        self.pane.problem.show_notice(sentence(error), Tone.BAD)
