"""Sheets that wait: for a hand, and for their holder before the password expires."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import groupby
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from station.rules.kinds import DocumentType, HandedTo
from station.rules.names import fold
from station.services.accounts.handing import Given
from station.services.notifications.records import DueSheet, Waiting
from station.ui.dates import shown_date
from station.ui.desk.page import Rows, bare_row
from station.ui.desk.sheets.notices import Notices
from station.ui.desk.words import document_words, kind_word
from station.ui.theme import Space
from station.ui.widgets.buttons import LinkButton, SecondaryButton
from station.ui.widgets.flow import Flow
from station.ui.widgets.panels import Card, Chip, Tone
from station.ui.widgets.select import Select
from station.ui.widgets.text import Text
from station.ui.widgets.tickbox import Tickbox

_MOST = 150
"""Rows shown at once: whoever has more ticks off a class, and sees the next."""


class DueCard(Card):
    """The sheets that nobody was seen to take; one that is ticked stays, to be taken back, until one goes."""

    failed = Signal(object)

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._notices = notices
        self.head(self.tr("Sheets to hand over"))
        self.to = Select()
        self.to.setAccessibleName(self.tr("Into whose hand"))
        for to, word in (
            (HandedTo.HOLDER, self.tr("The holder's own")),
            (HandedTo.FAMILY, self.tr("The family's")),
            (HandedTo.COLLECTOR, self.tr("Somebody's, with the holder's written consent")),
            (HandedTo.STAFF, self.tr("A colleague's, to hand on")),
        ):
            self.to.addItem(word, to)
        self.document = Select()
        self.document.setAccessibleName(self.tr("Document seen"))
        self.document.addItem(self.tr("No document noted"), None)
        for key, word in document_words().items():
            self.document.addItem(word, key)
        self._to_row = QWidget()
        row = Flow(self._to_row, Space.M, Space.S)
        row.addWidget(Text(self.tr("Into whose hand"), "label"))
        row.addWidget(self.to)
        row.addWidget(self.document)
        self.rows = Rows(self.tr("Every sheet is in its holder's hand."))
        self.body.addWidget(self._to_row)
        self.body.addWidget(self.rows)
        self.boxes: dict[str, Tickbox] = {}
        self._due: tuple[DueSheet, ...] = ()
        self._handed: dict[UUID, DueSheet] = {}
        self._focused = ""
        """Whose box had the keyboard, until it has it again."""

    def begin(self) -> None:
        """Forget what was ticked before: the list is looked at anew."""
        self._handed.clear()

    def show_due(self, due: Sequence[DueSheet]) -> None:
        """Show these sheets, class by class, and those that were ticked since the list is looked at."""
        self._due = tuple(due)
        before = self.window().focusWidget()
        self._focused = next((key for key, box in self.boxes.items() if box is before), "")
        waiting = {one.print_id for one in due}
        shown = sorted(
            [*due, *(one for id_, one in self._handed.items() if id_ not in waiting)],
            key=lambda one: (one.class_code is None, one.class_code or "", fold(one.name)),
        )
        boxes: dict[str, Tickbox] = {}

        def shown_now() -> None:
            self.boxes = boxes
            if (box := boxes.get(self._focused)) is not None:
                self._focused = ""
                box.setFocus()

        self._to_row.setVisible(bool(shown))
        self.rows.show_rows(self._rows(shown, waiting, boxes), shown=shown_now)

    def _rows(
        self, shown: Sequence[DueSheet], waiting: Set[UUID], boxes: dict[str, Tickbox]
    ) -> Iterator[QWidget]:
        for code, sheets in groupby(shown[:_MOST], key=lambda one: one.class_code):
            group = list(sheets)
            yield self._class(code, [one for one in group if one.print_id in waiting])
            for one in group:
                yield self._sheet(one, boxes, handed=one.print_id not in waiting)
        if len(shown) > _MOST:
            yield Text(self.tr("%n more follow", "", len(shown) - _MOST), "second")

    def _class(self, code: str | None, due: Sequence[DueSheet]) -> QWidget:
        holder, row = bare_row()
        row.addWidget(Text(code or self.tr("no class"), "strong", single=True), 1)
        if len(due) > 1:
            every = LinkButton(self.tr("All handed over"), "list-checks")
            every.setAccessibleDescription(code or "")
            every.clicked.connect(lambda: self._tick(due, handed=True))
            row.addWidget(every)
        return holder

    def _sheet(self, one: DueSheet, boxes: dict[str, Tickbox], *, handed: bool) -> QWidget:
        holder, row = bare_row()
        box = Tickbox(one.name)
        box.setChecked(handed)
        box.toggled.connect(lambda: self._tick([one], handed=box.isChecked()))
        boxes[str(one.print_id)] = box
        row.addWidget(box)
        about = self.tr("{0}, made on {1}").format(kind_word(one.kind), shown_date(one.issued_on))
        row.addWidget(Text(self.tr("handed over just now") if handed else about, "second"), 1)
        return holder

    def _given(self) -> Given:
        to, seen = HandedTo(self.to.currentData()), self.document.currentData()
        document = DocumentType(seen) if seen else None
        return Given(to, document, consent=to is HandedTo.COLLECTOR)

    def _tick(self, sheets: Sequence[DueSheet], *, handed: bool) -> None:
        def done() -> None:
            for one in sheets:
                if handed:
                    self._handed[one.print_id] = one
                else:
                    self._handed.pop(one.print_id, None)

        def failed(error: Exception) -> None:
            self.show_due(self._due)
            self.failed.emit(error)

        self._notices.hand_over(
            [one.print_id for one in sheets],
            handed=handed,
            given=self._given(),
            done=done,
            failed=failed,
        )


class ExpiringCard(Card):
    """The provisional passwords that end soon or have ended, and one button that makes them anew."""

    renew_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.head(self.tr("Expire soon"))
        self.rows = Rows(self.tr("No provisional password expires within 15 days."))
        self.renew = SecondaryButton("", "refresh-cw")
        self.void = Text(
            self.tr("Renewing makes the sheets of all of them void: take back those you have."), "second"
        )
        self.body.addWidget(self.rows)
        self.body.addWidget(self.void)
        self.body.addWidget(self.renew)
        self.renew.clicked.connect(self.renew_asked)

    def show_waiting(self, waiting: Sequence[Waiting], *, may: bool) -> None:
        """Show these; ``may`` says whether the operator renews."""
        self.rows.show_rows(self._rows(waiting))
        self.renew.say(self.tr("Renew %n sheet(s)", "", len(waiting)))
        for widget in (self.void, self.renew):
            widget.setVisible(bool(waiting) and may)

    def _rows(self, waiting: Sequence[Waiting]) -> Iterator[QWidget]:
        for one in waiting[:_MOST]:
            yield self._one(one)
        if len(waiting) > _MOST:
            yield Text(self.tr("%n more follow", "", len(waiting) - _MOST), "second")

    def _one(self, one: Waiting) -> QWidget:
        holder, row = bare_row()
        row.addWidget(Text(one.name, "strong", single=True))
        row.addWidget(Text(one.class_code or kind_word(one.kind), "second"), 1)
        if one.lapsed:
            row.addWidget(Chip(self.tr("ended on {0}").format(shown_date(one.valid_until)), Tone.BAD))
        else:
            row.addWidget(
                Chip(self.tr("until {0}").format(shown_date(one.valid_until)), Tone.WARN, "hourglass")
            )
        return holder
