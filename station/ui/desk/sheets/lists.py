"""Sheets that wait: for a hand, and for their holder before the password expires."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from station.services.notifications.records import DueSheet, Waiting
from station.ui.dates import shown_date
from station.ui.desk.page import Rows, bare_row
from station.ui.desk.sheets.notices import Notices
from station.ui.desk.words import kind_word
from station.ui.widgets.buttons import LinkButton, SecondaryButton
from station.ui.widgets.panels import Card, Chip, Tone
from station.ui.widgets.text import Text
from station.ui.widgets.tickbox import Tickbox

_MOST = 150
"""Rows shown at once: whoever has more ticks off a class, and sees the next."""


class DueCard(Card):
    """The sheets that nobody has been seen to take; a tick can be taken back while the list stands."""

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._notices = notices
        self.section.say(self.tr("Sheets to hand over").upper())
        self.section.show()
        self.rows = Rows(self.tr("Every sheet is in its holder's hand."))
        self.body.addWidget(self.rows)
        self.boxes: dict[str, Tickbox] = {}

    def show_due(self, due: Sequence[DueSheet]) -> None:
        """Show these sheets, class by class."""
        self.boxes = {}
        rows: list[QWidget] = []
        for code, sheets in groupby(due[:_MOST], key=lambda one: one.class_code):
            group = list(sheets)
            rows.append(self._class(code, group))
            rows += [self._sheet(one) for one in group]
        if len(due) > _MOST:
            rows.append(Text(self.tr("%n more follow", "", len(due) - _MOST), "second"))
        self.rows.show_rows(rows)

    def _class(self, code: str | None, sheets: Sequence[DueSheet]) -> QWidget:
        holder, row = bare_row()
        row.addWidget(Text(code or self.tr("no class"), "strong", single=True), 1)
        if len(sheets) > 1:
            every = LinkButton(self.tr("All handed over"), "list-checks")
            every.setAccessibleDescription(code or "")
            boxes = [str(one.print_id) for one in sheets]

            def tick() -> None:
                ids = [one.print_id for one in sheets if not self.boxes[str(one.print_id)].isChecked()]
                for box in boxes:
                    self.boxes[box].blockSignals(True)  # one act for all, in place of one for each
                    self.boxes[box].setChecked(True)
                    self.boxes[box].blockSignals(False)
                self._notices.hand_over(ids)

            every.clicked.connect(tick)
            row.addWidget(every)
        return holder

    def _sheet(self, one: DueSheet) -> QWidget:
        holder, row = bare_row()
        box = Tickbox(one.name)
        box.toggled.connect(lambda: self._notices.hand_over([one.print_id], handed=box.isChecked()))
        self.boxes[str(one.print_id)] = box
        row.addWidget(box)
        about = self.tr("{0}, made on {1}").format(kind_word(one.kind), shown_date(one.issued_on))
        row.addWidget(Text(about, "second"), 1)
        return holder


class ExpiringCard(Card):
    """The provisional passwords that end soon or have ended, and one button that makes them anew."""

    renew_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.section.say(self.tr("Expire soon").upper())
        self.section.show()
        self.rows = Rows(self.tr("No provisional password expires within 15 days."))
        self.renew = SecondaryButton("", "refresh-cw")
        self.body.addWidget(self.rows)
        self.body.addWidget(self.renew)
        self.renew.clicked.connect(self.renew_asked)

    def show_waiting(self, waiting: Sequence[Waiting], *, may: bool) -> None:
        """Show these; ``may`` says whether the operator renews."""
        rows = [self._one(one) for one in waiting[:_MOST]]
        if len(waiting) > _MOST:
            rows.append(Text(self.tr("%n more follow", "", len(waiting) - _MOST), "second"))
        self.rows.show_rows(rows)
        self.renew.say(self.tr("Renew %n sheet(s)", "", len(waiting)))
        self.renew.setVisible(bool(waiting) and may)

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
