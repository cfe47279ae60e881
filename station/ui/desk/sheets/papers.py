"""A batch in hand as something to print: its sheets, all or some, and the list that goes with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from uuid import UUID

from station.rules.rights import Actor
from station.services.notifications import NotificationBatch, NotificationService
from station.services.sheets import PrintedJob, PrintUnknown
from station.sheets.printers import print_pdf
from station.ui.desk.paper import Made

InHand = Callable[[], NotificationBatch | None]
"""Gives the batch in hand: no paper keeps passwords in memory once that one is forgotten."""


def _held(in_hand: InHand, batch_id: UUID) -> NotificationBatch:
    batch = in_hand()
    if batch is None or batch.id != batch_id:
        raise PrintUnknown
    return batch


@dataclass(frozen=True, slots=True)
class BatchPaper:
    """The sheets of a batch, or those on some of its pages."""

    service: NotificationService = field(repr=False)
    in_hand: InHand = field(repr=False, compare=False)
    batch_id: UUID
    count: int
    """How many sheets or cards."""
    pages: tuple[int, int] | None = None
    """The first and the last, counted from 1; None for all."""
    one_sided: bool = False
    """Whether a file of it has no blank backs."""
    alone: UUID | None = None
    """The print of the one sheet, where there is but one: that is handed over as soon as it is out."""

    @property
    def file_name(self) -> str:
        """What a PDF of it is called."""
        return "station.pdf"

    def make(self, actor: Actor) -> Made:
        """Take the pages out of the batch. Raises `PrintUnknown` where it is not in hand any more."""
        batch = _held(self.in_hand, self.batch_id)
        part = batch.part(*self.pages) if self.pages else batch
        service = self.service
        service.ask(actor)

        def record_print() -> UUID:
            service.ask(actor)
            service.record_printed(actor, part)
            return batch.id

        return Made(
            part.pdf,
            lambda printer: PrintedJob(batch.id, service.print_out(actor, part, printer)),
            record_print,
            partial(service.record_saved, actor, part),
            partial(part.to_save, one_sided=self.one_sided),
        )

    def handed_over(self, actor: Actor, print_id: UUID) -> None:
        """Record that all came out; one sheet alone is in the family's hands by that."""
        if self.alone is not None:
            self.service.hand_over(actor, [self.alone])
        else:
            self.service.record_out(actor, self.batch_id, self.count, out=True)

    def not_out(self, actor: Actor, print_id: UUID) -> None:
        """Record that some did not come out."""
        self.service.record_out(actor, self.batch_id, self.count, out=False)


@dataclass(frozen=True, slots=True)
class ListPaper:
    """The list to tick off: it bears neither identifier nor password, and nothing is recorded of it."""

    service: NotificationService = field(repr=False)
    in_hand: InHand = field(repr=False, compare=False)
    batch_id: UUID

    @property
    def file_name(self) -> str:
        """What a PDF of it is called."""
        return "station.pdf"

    def make(self, actor: Actor) -> Made:
        """Take the list of the batch. Raises `PrintUnknown` where it is not in hand any more."""
        batch = _held(self.in_hand, self.batch_id)
        self.service.ask(actor)

        def ask() -> UUID:
            self.service.ask(actor)
            return batch.id

        def print_out(printer: str) -> PrintedJob:
            return PrintedJob(ask(), print_pdf(batch.cover, printer))

        return Made(batch.cover, print_out, ask, lambda: None)

    def handed_over(self, actor: Actor, print_id: UUID) -> None:
        """Nothing is recorded of it."""

    def not_out(self, actor: Actor, print_id: UUID) -> None:
        """Nothing is recorded of it."""
