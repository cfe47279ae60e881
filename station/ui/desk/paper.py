"""What can be printed for one person, each time made anew from the records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Protocol, runtime_checkable
from uuid import UUID

from station.rules.kinds import ReprintReason
from station.rules.rights import Actor
from station.services.accounts.handing import Given
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
        """Make the page; slow. Raises `WhyReprint`."""
        ...

    def handed_over(self, actor: Actor, print_id: UUID) -> None:
        """Record that it came out and is in the family's hands."""
        ...

    def not_out(self, actor: Actor, print_id: UUID) -> None:
        """Record that nothing usable came out."""
        ...


@runtime_checkable
class PersonsPaper(Paper, Protocol):
    """A page that is given to one person, who shows a document, or who is sent away without it."""

    @property
    def holder(self) -> UUID | None:
        """Whose it is, where its prints do not say so."""
        ...

    def again(self, why: ReprintReason) -> Paper:
        """Return it with the reason for which it is made again."""
        ...

    def give(self, actor: Actor, print_id: UUID, given: Given) -> None:
        """Record that it came out, and in whose hands it is."""
        ...


@dataclass(frozen=True, slots=True)
class IdentifierPaper:
    """The sheet of an issued identifier."""

    sheets: SheetService = field(repr=False)
    identifier: str = field(repr=False)
    why: ReprintReason | None = field(default=None, compare=False)

    @property
    def file_name(self) -> str:
        """What a PDF of it is called."""
        return f"{self.identifier}.pdf"

    @property
    def holder(self) -> UUID | None:
        """Each print says whose it is."""
        return None

    def again(self, why: ReprintReason) -> Paper:
        """Return it with the reason for which it is made again."""
        return replace(self, why=why)

    def make(self, actor: Actor) -> Made:
        """Make the sheet, and read its own code back."""
        sheet = self.sheets.prepare(self.identifier, actor, why=self.why)
        sheet.require_why()
        return Made(
            sheet.pdf,
            partial(self.sheets.print_out, actor, sheet),
            partial(self.sheets.record_print, actor, sheet),
            partial(self.sheets.record_saved, actor, sheet),
        )

    def handed_over(self, actor: Actor, print_id: UUID) -> None:
        """Record that it came out and is in the family's hands."""
        self.give(actor, print_id, Given())

    def give(self, actor: Actor, print_id: UUID, given: Given) -> None:
        """Record that it came out, and in whose hands it is."""
        self.sheets.confirm_handed_over(actor, print_id, given)

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

    @property
    def holder(self) -> UUID | None:
        """Whose codes they are."""
        return self.person_id

    def again(self, why: ReprintReason) -> Paper:
        """Nobody asks why: the codes are another program's."""
        return self

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
        self.give(actor, print_id, Given())

    def give(self, actor: Actor, print_id: UUID, given: Given) -> None:
        """Record that it came out, and in whose hands it is."""
        self.pronote.confirm_handed_over(actor, self.person_id, print_id, given)

    def not_out(self, actor: Actor, print_id: UUID) -> None:
        """Record that nothing usable came out."""
        self.pronote.not_out(actor, self.person_id, print_id)
