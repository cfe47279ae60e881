"""All that the files say, read once and kept small until it is compared."""

import pickle
import zlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, NamedTuple, TypeVar

from station.roster import (
    GuardianRecord,
    LinkRecord,
    NamesakesRecord,
    PlacementRecord,
    Record,
    Rejected,
    Roster,
    RosterFormat,
    RosterKind,
    StudentRecord,
)
from station.roster.families import KnownStudent
from station.rules.kinds import Kinship, Level

T = TypeVar("T")
Progress = Callable[[int, int, str], None]
"""Told how far the work is (done, total, what); may raise to stop it."""

CHUNK = 1000
_FAST = 1
_FEW = 10 * CHUNK
"""So many records of a kind are kept as they are: most schools have fewer."""
_STRENGTH = {Level.CONTACT: 0, Level.IN_CHARGE: 1, Level.LEGAL: 2}


class Spool(Generic[T]):
    """Records in the order in which they came; many are packed: as objects, 200,000 would fill the memory."""

    def __init__(self) -> None:
        self._packs: deque[bytes | list[T]] = deque()
        self._open: list[T] = []
        self.count = 0

    def append(self, record: T) -> None:
        """Add a record at the end."""
        self._open.append(record)
        self.count += 1
        if len(self._open) == CHUNK:
            self._packs.append(self._open)
            self._open = []
            if self.count > _FEW:
                self._pack()

    def _pack(self) -> None:
        # From the end: what came before the first that is packed is packed, too.
        for place in range(len(self._packs) - 1, -1, -1):
            pack = self._packs[place]
            if isinstance(pack, bytes):
                break
            self._packs[place] = zlib.compress(pickle.dumps(pack, pickle.HIGHEST_PROTOCOL), _FAST)

    def chunks(self) -> Iterator[list[T]]:
        """Yield the records by at most `CHUNK` at a time, once: each is let go of."""
        while self._packs:
            pack = self._packs.popleft()
            # Our own, a moment ago.
            yield pickle.loads(zlib.decompress(pack)) if isinstance(pack, bytes) else pack  # noqa: S301
        if self._open:
            yield self._open
            self._open = []


class Bond(NamedTuple):
    """How somebody is responsible for a student; there are few."""

    level: Level
    kinship: Kinship
    rank: int | None
    level_told: bool
    kinship_told: bool


class Link(NamedTuple):
    """Who a guardian is responsible for, and the line that says so, 0 where the files list both."""

    student_key: str
    bond: Bond
    line: int


@dataclass(slots=True)
class Incoming:
    """What the files say.

    A key in ``refused`` is of a record that was rejected: of that person the files say nothing, not even that
    they left.
    """

    kinds: frozenset[RosterKind]
    format: RosterFormat
    rows_left_out: bool = False
    """A row of a list could not be read: nobody knows whose it is, and whoever seems absent may be meant."""
    namesakes: dict[str, list[NamesakesRecord]] = field(default_factory=dict[str, list[NamesakesRecord]])
    """By the guardian's key, the students of whom one is their child, and nobody can tell which."""
    students: Spool[StudentRecord] = field(default_factory=Spool[StudentRecord])
    guardians: Spool[GuardianRecord] = field(default_factory=Spool[GuardianRecord])
    placements: dict[str, tuple[str | None, tuple[str, ...]]] = field(
        default_factory=dict[str, tuple[str | None, tuple[str, ...]]]
    )
    links: dict[str, tuple[Link, ...]] = field(default_factory=dict[str, tuple[Link, ...]])
    """By the guardian's key; each student once, at the strongest level."""
    keys: dict[RosterKind, dict[str, str]] = field(default_factory=dict[RosterKind, dict[str, str]])
    """The keys of all records, each to itself: the one string that all who name the key share."""
    refused: dict[RosterKind, set[str]] = field(default_factory=dict[RosterKind, set[str]])
    shared_ines: set[str] = field(default_factory=set[str])
    rejected: list[Rejected] = field(default_factory=list[Rejected])

    @property
    def listed(self) -> bool:
        """Whether the files are lists without numbers."""
        return self.format is not RosterFormat.SIECLE

    def namesakes_of(self, guardian_key: str) -> set[str]:
        """Return the keys of the students one of whom is a guardian's child, and nobody can tell which."""
        return {key for record in self.namesakes.get(guardian_key, ()) for key in record.student_keys}


def read_all(roster: Roster, today: date, report: Progress, known: Iterable[KnownStudent] = ()) -> Incoming:
    """Read the files to their end; raises a `RosterError` where one cannot be."""
    reading = _Reading(Incoming(roster.kinds, roster.format))
    for number, record in enumerate(roster.records(today, known)):
        if number % CHUNK == 0:
            report(roster.bytes_read // 2, roster.bytes_total, "reading")
        reading.take(record)
    return reading.incoming


class _Reading:
    """Sorts the records as they come."""

    def __init__(self, incoming: Incoming) -> None:
        self.incoming = incoming
        self._ines: set[str] = set()
        self._places: dict[tuple[str | None, tuple[str, ...]], tuple[str | None, tuple[str, ...]]] = {}
        self._bonds: dict[tuple[object, ...], Bond] = {}
        for kind in RosterKind:
            incoming.keys[kind], incoming.refused[kind] = {}, set()
        self._students = incoming.keys[RosterKind.STUDENTS]
        self._guardians = incoming.keys[RosterKind.GUARDIANS]

    def take(self, record: Record) -> None:
        match record:
            case LinkRecord():
                self._link(record)
            case GuardianRecord():
                self.incoming.guardians.append(record)
                self._guardians[record.key] = record.key
            case StudentRecord():
                self.incoming.students.append(record)
                self._students[record.key] = record.key
                self._take_ine(record.ine)
            case PlacementRecord():
                self._place(record)
            case NamesakesRecord():
                self.incoming.namesakes.setdefault(record.guardian_key, []).append(record)
            case Rejected():
                self.incoming.rejected.append(record)
                if self.incoming.listed and record.whole and record.kind is not None:
                    self.incoming.rows_left_out = True
                if record.whole and record.kind is not None and record.record:
                    self.incoming.refused[record.kind].add(record.record)

    def _take_ine(self, ine: str | None) -> None:
        if ine is None:
            return
        if ine in self._ines:
            self.incoming.shared_ines.add(ine)
        self._ines.add(ine)

    def _place(self, record: PlacementRecord) -> None:
        key, class_code, groups = record
        key = self._students.get(key, key)
        before = self.incoming.placements.get(key)
        if before is not None:
            class_code = class_code or before[0]
            groups = (*before[1], *(group for group in groups if group not in before[1]))
        place = (class_code, groups)
        self.incoming.placements[key] = self._places.setdefault(place, place)

    def _link(self, record: LinkRecord) -> None:
        student, guardian, level, kinship, rank, _, line, level_told, kinship_told = record
        if student in self._students and guardian in self._guardians:
            student, guardian, line = self._students[student], self._guardians[guardian], 0
        how = level, kinship, rank, level_told, kinship_told
        bond = self._bonds.get(how)
        if bond is None:
            bond = self._bonds[how] = Bond(*how)
        link = Link(student, bond, line)
        links = self.incoming.links.get(guardian)
        if links is None:
            self.incoming.links[guardian] = (link,)
            return
        for other in links:
            if other.student_key == student:
                strongest = max(other, link, key=lambda each: _STRENGTH[each.bond.level])
                links = tuple(strongest if each is other else each for each in links)
                break
        else:
            links = (*links, link)
        self.incoming.links[guardian] = links
