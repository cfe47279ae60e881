"""All that the files say, read once and kept small until it is compared."""

import pickle
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from station.roster import (
    GuardianRecord,
    LinkRecord,
    PlacementRecord,
    Rejected,
    Roster,
    RosterKind,
    StudentRecord,
)
from station.rules.kinds import Level

T = TypeVar("T")
Progress = Callable[[int, int, str], None]
"""Told how far the work is (done, total, what); may raise to stop it."""

CHUNK = 1000
_STRENGTH = {Level.CONTACT: 0, Level.IN_CHARGE: 1, Level.LEGAL: 2}


class Spool(Generic[T]):
    """Records in the order in which they came, packed: 200,000 persons as objects would fill the memory."""

    def __init__(self) -> None:
        self._packs: deque[bytes] = deque()
        self._open: list[T] = []
        self.count = 0

    def append(self, record: T) -> None:
        """Add a record at the end."""
        self._open.append(record)
        self.count += 1
        if len(self._open) == CHUNK:
            self._packs.append(pickle.dumps(self._open, pickle.HIGHEST_PROTOCOL))
            self._open = []

    def chunks(self) -> Iterator[list[T]]:
        """Yield the records by at most `CHUNK` at a time, once: each is let go of."""
        while self._packs:
            yield pickle.loads(self._packs.popleft())  # noqa: S301 - our own, a moment ago
        if self._open:
            yield self._open
            self._open = []


@dataclass(slots=True)
class Incoming:
    """What the files say.

    A key in ``refused`` is of a record that was rejected: of that person the files say nothing, not even that
    they left.
    """

    kinds: frozenset[RosterKind]
    students: Spool[StudentRecord] = field(default_factory=Spool[StudentRecord])
    guardians: Spool[GuardianRecord] = field(default_factory=Spool[GuardianRecord])
    placements: dict[str, tuple[str | None, tuple[str, ...]]] = field(
        default_factory=dict[str, tuple[str | None, tuple[str, ...]]]
    )
    links: dict[str, list[LinkRecord]] = field(default_factory=dict[str, list[LinkRecord]])
    """By the guardian's key; each student once, at the strongest level."""
    keys: dict[RosterKind, set[str]] = field(default_factory=dict[RosterKind, set[str]])
    refused: dict[RosterKind, set[str]] = field(default_factory=dict[RosterKind, set[str]])
    ines: dict[str, int] = field(default_factory=dict[str, int])
    rejected: list[Rejected] = field(default_factory=list[Rejected])


def read_all(roster: Roster, today: date, report: Progress) -> Incoming:
    """Read the files to their end; raises a `RosterError` where one cannot be."""
    incoming = Incoming(frozenset(info.kind for info in roster.files))
    for kind in RosterKind:
        incoming.keys[kind], incoming.refused[kind] = set(), set()
    for number, record in enumerate(roster.records(today)):
        if number % CHUNK == 0:
            report(roster.bytes_read // 2, roster.bytes_total, "reading")
        _take(incoming, record)
    return incoming


def _take(incoming: Incoming, record: object) -> None:
    match record:
        case StudentRecord():
            incoming.students.append(record)
            incoming.keys[RosterKind.STUDENTS].add(record.key)
            if record.ine:
                incoming.ines[record.ine] = incoming.ines.get(record.ine, 0) + 1
        case GuardianRecord():
            incoming.guardians.append(record)
            incoming.keys[RosterKind.GUARDIANS].add(record.key)
        case PlacementRecord():
            class_code, groups = incoming.placements.get(record.student_key, (None, ()))
            groups = (*groups, *(group for group in record.groups if group not in groups))
            incoming.placements[record.student_key] = (record.class_code or class_code, groups)
        case LinkRecord():
            _take_link(incoming.links.setdefault(record.guardian_key, []), record)
        case Rejected():
            incoming.rejected.append(record)
            if record.whole and record.kind is not None and record.record:
                incoming.refused[record.kind].add(record.record)
        case _:
            raise TypeError(type(record))


def _take_link(links: list[LinkRecord], record: LinkRecord) -> None:
    for position, other in enumerate(links):
        if other.student_key == record.student_key:
            if _STRENGTH[record.level] > _STRENGTH[other.level]:
                links[position] = record
            return
    links.append(record)
