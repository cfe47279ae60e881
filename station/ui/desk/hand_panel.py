"""Who stands at the desk for a sheet, where it is not its holder; or why it was not given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.rules.kinds import HandedTo, Refusal
from station.services.accounts.handing import Given
from station.ui.desk.tie_boxes import DocumentBox
from station.ui.desk.words import refusal_words
from station.ui.theme import Space
from station.ui.widgets.buttons import PrimaryButton, SecondaryButton, WayOut
from station.ui.widgets.flow import Flow
from station.ui.widgets.select import Select
from station.ui.widgets.text import Text
from station.ui.widgets.tickbox import Tickbox


@dataclass(frozen=True, slots=True)
class Comer:
    """Somebody of the file who may come for the sheet; ``consent``: with the holder's written one alone."""

    person_id: UUID
    name: str = field(repr=False)
    consent: bool


class HandPanel(QWidget):
    """Asks who takes the sheet and what they show, or why it stays here."""

    given = Signal(object)
    """The sheet was given: a `Given`."""
    refused = Signal(Refusal, object)
    """It was not given, and to whom not."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who, self.document, self.why = Select(), DocumentBox(), Select()
        self.who.setAccessibleName(self.tr("Who takes it"))
        self.why.setAccessibleName(self.tr("Why it is not given"))
        self.consent = Tickbox(self.tr("I have seen the holder's written consent"))
        self.give = PrimaryButton(self.tr("Given: write it down"))
        self.keep = SecondaryButton(self.tr("Not given: write it down"))
        self.back = WayOut(self.tr("Cancel"))
        for reason, word in refusal_words().items():
            self.why.addItem(word, reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.S)
        for label, widgets in (
            (self.tr("Who takes it"), (self.who, self.document, self.consent, self.give)),
            (self.tr("Or why not"), (self.why, self.keep, self.back)),
        ):
            holder = QWidget()
            row = Flow(holder, Space.M, Space.S)
            row.addWidget(Text(label, "label"))
            for widget in widgets:
                row.addWidget(widget)
            column.addWidget(holder)
        self.who.currentIndexChanged.connect(self._fit)
        self.consent.toggled.connect(self._fit)
        self.give.clicked.connect(lambda: self.given.emit(self.said))
        self.keep.clicked.connect(lambda: self.refused.emit(Refusal(self.why.currentData()), self.said))
        self.back.clicked.connect(self.closed)
        self.offer(())

    def offer(self, comers: Sequence[Comer]) -> None:
        """Offer these of the file by name, and who may come for anybody."""
        self.who.clear()
        for one in comers:
            to = HandedTo.COLLECTOR if one.consent else HandedTo.FAMILY
            self.who.addItem(one.name, (to, one.person_id))
        for to, word in (
            (HandedTo.FAMILY, self.tr("Somebody of the family")),
            (HandedTo.COLLECTOR, self.tr("Somebody else, with a written consent")),
            (HandedTo.STAFF, self.tr("A colleague, who hands it on")),
            (HandedTo.HOLDER, self.tr("The holder")),
        ):
            self.who.addItem(word, (to, None))
        self.consent.setChecked(False)
        self._fit()

    @property
    def said(self) -> Given:
        """Who stands there, as far as it is said."""
        to, person = self.who.currentData() or (HandedTo.HOLDER, None)
        needs = to is HandedTo.COLLECTOR
        return Given(to, self.document.chosen, person, needs and self.consent.isChecked())

    def _fit(self) -> None:
        to, _ = self.who.currentData() or (HandedTo.HOLDER, None)
        needs = to is HandedTo.COLLECTOR
        self.consent.setVisible(needs)
        self.give.setEnabled(not needs or self.consent.isChecked())
