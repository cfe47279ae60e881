"""What an import did, or would do."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple
from uuid import UUID

from station.roster import Rejected, RosterFileInfo, RosterKind
from station.roster.columns import UnreadColumn
from station.rules.kinds import PersonKind
from station.rules.names import NameRecord, display_name
from station.services.persons.reports import CorrectionKind
from station.services.roster.coverage import Coverage

_MOST_CHANGES = 5000
"""Of each sort: more than any school has, so that a preview names everybody."""


class What(StrEnum):
    """What happens to a person or a link."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    LEFT = "left"

    @classmethod
    def of(cls, *, before: bool, after: bool, changed: bool) -> "What | None":
        """Tell by who was here before and is here after; of who was not and is not, nothing is said."""
        if before and after:
            return cls.UPDATED if changed else cls.UNCHANGED
        if before:
            return cls.LEFT
        return cls.ADDED if after else None


@dataclass(slots=True)
class Counts:
    """How many of one kind."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    left: int = 0

    def add(self, what: What | None) -> None:
        """Count one."""
        if what is not None:
            setattr(self, what, getattr(self, what) + 1)

    def as_dict(self) -> dict[str, int]:
        """Return the counts as scripts read them."""
        return {what.value: getattr(self, what.value) for what in What}


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a person, before and after; the values as the columns hold them, phones as written."""

    name: str
    before: Any = field(repr=False)
    after: Any = field(repr=False)


class Change(NamedTuple):
    """One person to whom something happens, for a preview."""

    person_id: UUID
    kind: PersonKind
    what: What
    named: NameRecord
    class_code: str | None
    to_check: bool
    """Somebody should look at who this is."""
    fields: tuple[FieldChange, ...] = ()
    """What changes of somebody who stays."""

    @property
    def name(self) -> str:
        """The name as people read it."""
        return display_name(self.named)


@dataclass(frozen=True, slots=True)
class Reported:
    """A correction of the desk's that an import took over, or did not; ``reported`` says it was ticked."""

    person_id: UUID
    kind: CorrectionKind
    name: str = field(repr=False)
    student: str | None = field(repr=False)
    reported: bool

    def as_json(self) -> dict[str, Any]:
        """Return it as scripts read it."""
        return {"person": str(self.person_id), "kind": self.kind.value, "reported": self.reported}


@dataclass(slots=True)
class ImportReport:
    """What an import did, or would do.

    ``covers`` says how much of the school the files of each kind tell of. ``asks`` is true where so many
    would leave that the import goes on only if somebody says how many.
    """

    school: str
    school_year: int
    files: tuple[RosterFileInfo, ...]
    ignored: tuple[str, ...]
    dry_run: bool
    students: Counts = field(default_factory=Counts)
    guardians: Counts = field(default_factory=Counts)
    links: Counts = field(default_factory=Counts)
    rejected: list[Rejected] = field(default_factory=list[Rejected])
    unread: list[UnreadColumn] = field(default_factory=list[UnreadColumn])
    """The filled columns of lists that were not read."""
    changes: list[Change] = field(default_factory=list[Change])
    """The first of each sort, for a preview; the counts say how many there are."""
    covers: Mapping[RosterKind, Coverage] = field(default_factory=dict[RosterKind, Coverage])
    links_alone: int = 0
    """Links that end while both the student and the guardian stay."""
    leavers_by_class: Counter[str | None] = field(default_factory=Counter[str | None])
    """How many students leave of each class."""
    taken_over: list[Reported] = field(default_factory=list[Reported])
    """Corrections of the desk's that the roster holds by now: they are ticked."""
    not_taken_over: list[Reported] = field(default_factory=list[Reported])
    """Those that the files cover and do not hold."""
    asks: bool = False
    number: int | None = None
    """The import's number at this desk, once it is made; None where it changed nothing."""

    @property
    def leaving(self) -> int:
        """How many students and guardians leave: what ``--leaving`` repeats."""
        return self.students.left + self.guardians.left

    def names(self, kind: PersonKind, what: What, *, to_check: bool) -> bool:
        """Whether the next change of this sort would be kept: there are few, or somebody should look."""
        counts = self.students if kind is PersonKind.STUDENT else self.guardians
        return what is not What.UNCHANGED and (to_check or getattr(counts, what) < _MOST_CHANGES)

    def count(self, change: Change | None, kind: PersonKind, what: What | None) -> None:
        """Count one person, and keep the change while there are few of its sort."""
        counts = self.students if kind is PersonKind.STUDENT else self.guardians
        counts.add(what)
        if change is not None and change.what is What.LEFT and kind is PersonKind.STUDENT:
            self.leavers_by_class[change.class_code] += 1
        if change is not None and (change.to_check or getattr(counts, change.what.value) <= _MOST_CHANGES):
            self.changes.append(change)

    def as_json(self) -> dict[str, Any]:
        """Return the report as scripts read it."""
        return {
            "school": self.school,
            "students": self.students.as_dict(),
            "guardians": self.guardians.as_dict(),
            "links": self.links.as_dict(),
            "rejected": [
                {
                    "file": each.file,
                    "line": each.line,
                    "record": each.record,
                    "field": each.field,
                    "reason": f"{each.reason}; {each.advice}",
                }
                for each in self.rejected
            ],
            "ignored": list(self.ignored),
            "unread": [
                {"file": each.file, "column": each.header, "of_family": each.of_family}
                for each in self.unread
            ],
            "covers": {kind.value: self.covers[kind].as_json() for kind in RosterKind if kind in self.covers},
            "corrections": {
                "taken_over": [each.as_json() for each in self.taken_over],
                "left": [each.as_json() for each in self.not_taken_over],
            },
            "leaving": self.leaving,
            "asks": self.asks,
        }
