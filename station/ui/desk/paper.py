"""What can be printed for one person, each time made anew from the records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol
from uuid import UUID

from station.rules.rights import Actor
from station.services.pronote import PronoteService
from station.services.sheets import PrintedJob, SheetService


@dataclass(frozen=True, slots=True)
class Made:
    """A page ready for the printer; each of its acts is recorded as the operator's who had it made."""

    pdf: bytes = field(repr=False)
    print_out: Callable[[str], PrintedJob]
    """Send it to a queue; may take seconds. Raises `PrintRefused`, `NoPrinter`."""
    record_print: Callable[[], UUID]
    record_saved: Callable[[], None]
    to_save: Callable[[], bytes] | None = None
    """Gives what is written to a file, where that is not the page as it is printed."""


class Paper(Protocol):
    """One person's page, and what the records are told of its way into a hand."""

    @property
    def file_name(self) -> str:
        """What a PDF of it is called."""
        ...

    def make(self, actor: Actor) -> Made:
        """Make the page; slow."""
        ...

    def handed_over(self, actor: Actor, print_id: UUID) -> None:
        """Record that it came out and is in the family's hands."""
        ...

    def not_out(self, actor: Actor, print_id: UUID) -> None:
        """Record that nothing usable came out."""
        ...


@dataclass(frozen=True, slots=True)
class IdentifierPaper:
    """The sheet of an issued identifier."""

    sheets: SheetService = field(repr=False)
    identifier: str = field(repr=False)

    @property
    def file_name(self) -> str:
        """What a PDF of it is called."""
        return f"{self.identifier}.pdf"

    def make(self, actor: Actor) -> Made:
        """Make the sheet, and read its own code back."""
        sheet = self.sheets.prepare(self.identifier, actor)
        return Made(
            sheet.pdf,
            partial(self.sheets.print_out, actor, sheet),
            partial(self.sheets.record_print, actor, sheet),
            partial(self.sheets.record_saved, actor, sheet),
        )

    def handed_over(self, actor: Actor, print_id: UUID) -> None:
        """Record that it came out and is in the family's hands."""
        self.sheets.confirm_handed_over(actor, print_id)

    def not_out(self, actor: Actor, print_id: UUID) -> None:
        """Record that nothing usable came out."""
        self.sheets.not_out(actor, print_id)


@dataclass(frozen=True, slots=True)
class PronotePaper:
    """The sheet of one person's Pronote codes."""

    pronote: PronoteService = field(repr=False)
    person_id: UUID

    @property
    def file_name(self) -> str:
        """What a PDF of it is called."""
        return "pronote.pdf"

    def make(self, actor: Actor) -> Made:
        """Make the sheet."""
        sheet = self.pronote.prepare(actor, self.person_id)
        return Made(
            sheet.pdf,
            partial(self.pronote.print_out, actor, sheet),
            partial(self.pronote.record_print, actor, sheet),
            partial(self.pronote.record_saved, actor, sheet),
        )

    def handed_over(self, actor: Actor, print_id: UUID) -> None:
        """Record that it came out and is in the family's hands."""
        self.pronote.confirm_handed_over(actor, self.person_id, print_id)

    def not_out(self, actor: Actor, print_id: UUID) -> None:
        """Record that nothing usable came out."""
        self.pronote.not_out(actor, self.person_id, print_id)
