"""What a file covers, told by what is in it: nobody leaves outside that.

SIECLE exports the whole school. ONDE gives the whole school or the classes that somebody picked, in the same
form: the classes that a list names tell which. Of a list that may have been filtered otherwise nobody knows,
unless the operator says that everybody is in it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from station.roster import RosterFormat, RosterKind
from station.rules.names import fold


class Extent(StrEnum):
    """How much of the school a file tells of."""

    SCHOOL = "school"
    CLASSES = "classes"
    UNKNOWN = "unknown"


class Why(StrEnum):
    """Why nobody knows what a file covers."""

    MAY_BE_FILTERED = "may_be_filtered"
    NAMES_NOBODY = "names_nobody"
    NAMES_NO_CLASS = "names_no_class"
    FEW_CLASSES_OF_A_NEW_YEAR = "few_classes_of_a_new_year"
    ROWS_LEFT_OUT = "rows_left_out"
    """A row could not be read: whoever seems absent may be meant by it."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the files of one kind cover; ``classes`` as the school writes them, where it is some classes."""

    extent: Extent
    classes: tuple[str, ...] = ()
    why: Why | None = None

    def covers(self, class_code: str | None) -> bool:
        """Whether somebody of this class who is not in the files has left."""
        if self.extent is Extent.CLASSES:
            return class_code is not None and fold(class_code) in {fold(one) for one in self.classes}
        return self.extent is Extent.SCHOOL

    def as_json(self) -> dict[str, Any]:
        """Return the coverage as scripts read it."""
        why = self.why.value if self.why else None
        return {"extent": self.extent.value, "classes": list(self.classes), "why": why}


WHOLE = Coverage(Extent.SCHOOL)


def told_by(
    format: RosterFormat,
    named: Iterable[str | None],
    here: Iterable[str | None],
    *,
    somebody: bool,
    everybody: bool,
    new_year: bool,
) -> Coverage:
    """Decide what files of one format cover.

    ``named`` are the classes of those whom the files name, ``here`` those of the students who are here;
    ``somebody`` says that the files name anybody at all. In a new year classes bear last year's names: then
    only their number tells a whole school from a few classes.
    """
    if everybody or format is RosterFormat.SIECLE:
        return WHOLE
    if format is not RosterFormat.ONDE:
        return Coverage(Extent.UNKNOWN, why=Why.MAY_BE_FILTERED)
    if not somebody:
        return Coverage(Extent.UNKNOWN, why=Why.NAMES_NOBODY)
    classes, known = _by_folded(named), _by_folded(here)
    if not classes:
        return Coverage(Extent.UNKNOWN, why=Why.NAMES_NO_CLASS)
    if new_year and known:
        many = 2 * len(classes) > len(known)
        return WHOLE if many else Coverage(Extent.UNKNOWN, why=Why.FEW_CLASSES_OF_A_NEW_YEAR)
    if known and known.keys() <= classes.keys():
        return WHOLE
    return Coverage(Extent.CLASSES, tuple(classes[one] for one in sorted(classes)))


def _by_folded(labels: Iterable[str | None]) -> dict[str, str]:
    return {fold(label): label for label in labels if label and fold(label)}


@dataclass(frozen=True, slots=True)
class Covered:
    """Who, of those who were here, leaves if the files do not name them. None stands for everybody."""

    by_kind: Mapping[RosterKind, Coverage]
    _outside: Mapping[RosterKind, frozenset[UUID]]
    """Students of classes that the files of a kind do not cover."""

    @classmethod
    def of(cls, by_kind: Mapping[RosterKind, Coverage], students: Mapping[UUID, str | None]) -> "Covered":
        """Tell who is outside, of the students who were here, by the class that each was in."""
        return cls(
            by_kind,
            {
                kind: frozenset(one for one, code in students.items() if not coverage.covers(code))
                if coverage.extent is Extent.CLASSES
                else frozenset()
                for kind, coverage in by_kind.items()
            },
        )

    def lets_leave(self, kind: RosterKind) -> bool:
        """Whether anybody of this kind can leave by not being named."""
        coverage = self.by_kind.get(kind)
        return coverage is not None and coverage.extent is not Extent.UNKNOWN

    def is_whole(self, kind: RosterKind) -> bool:
        """Whether the files name everybody of this kind."""
        coverage = self.by_kind.get(kind)
        return coverage is not None and coverage.extent is Extent.SCHOOL

    def has(self, kind: RosterKind, students: Iterable[UUID]) -> bool:
        """Whether all these students, each a guardian's child or the one asked about, are covered."""
        return self.lets_leave(kind) and self._outside[kind].isdisjoint(students)
