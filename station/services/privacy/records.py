"""What a purge or an erasure would take, and what it took."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from station.errors import StationError
from station.rules.kinds import Level, PersonKind


class NothingToErase(StationError):
    """Nobody was named whom this desk knows."""

    def __init__(self) -> None:
        super().__init__("nobody is to be erased: name somebody of the school")


@dataclass(frozen=True, slots=True)
class Purge:
    """What the retention is over for: as a preview, or as the report of what went."""

    students: int
    guardians: int
    messages: int
    """Messages, codes and walks through an enrolment."""
    lines: int
    """Lines of the audit."""
    papers: int
    """Papers of closed days, which bear names; kept for as long as the audit."""
    left_before: date
    """Who had left on this day or before."""
    messages_before: date
    lines_before: date
    last_backup: date | None
    """The day on which the last backup of this desk with them goes; None where there is no backup."""
    asked: bool
    """Whether the central store is asked, which purges at the next sync, and every desk with it."""

    @property
    def people(self) -> int:
        """Return how many persons."""
        return self.students + self.guardians

    @property
    def nothing(self) -> bool:
        """Whether the retention is over for nothing."""
        return not (self.people or self.messages or self.lines or self.papers)


@dataclass(frozen=True, slots=True)
class PurgeDue:
    """How many students' retention is over, and when somebody purged last."""

    students: int
    last: date | None


@dataclass(frozen=True, slots=True)
class Whom:
    """Somebody who may be erased: the person asked about first, then who belongs to them."""

    id: UUID
    kind: PersonKind
    name: str = field(repr=False)
    class_code: str | None
    present: bool
    """Still in the school, by the roster: an import that brings them makes them anew."""
    level: Level | None = None
    alone: bool = False
    """A child for whom nobody else answers, or a guardian who answers for nobody else."""


@dataclass(frozen=True, slots=True)
class ErasurePreview:
    """Whom an erasure may take."""

    people: tuple[Whom, ...]
    last_backup: date | None
    asked: bool


@dataclass(frozen=True, slots=True)
class ErasedReport:
    """What an erasure took."""

    people: int
    last_backup: date | None
    asked: bool
