"""Which rows are one person, and which links somebody has disclaimed: read by whoever reads persons or links.

Each row of a double keeps all that is its own; `Person.joined_into` makes it count as another's. That pointer
never goes back to null, so that an import on a desk that knows nothing of it does not undo it; a split is a
`Distinct` row of its own, under which the pointer is void. Both hold however desks cross.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import event

from station.models.people import Disclaimer, Distinct, Person
from station.models.store import WRITES, DeskSession

_CACHED = "ties"
_OTHERS = "PRAGMA data_version"  # grows with what other connections commit, not with what this one writes

# Plain SQL: each keystroke of a search waits for it.
_POINTERS = """
    SELECT p.id, p.joined_into
    FROM person p JOIN person t ON t.school_id = p.school_id AND t.id = p.joined_into
    WHERE p.school_id = :school AND p.joined_into IS NOT NULL
        AND NOT p.gone AND NOT p.purged AND NOT t.gone AND NOT t.purged
"""
_DISTINCT = """
    SELECT first_id, second_id FROM distinct_persons WHERE school_id = :school AND NOT gone AND NOT purged
"""
_DISCLAIMED = """
    SELECT student_id, guardian_id FROM disclaimer WHERE school_id = :school AND NOT gone AND NOT purged
"""


@dataclass(frozen=True, slots=True)
class Ties:
    """The school's doubles and disclaimers, as the session sees them; there are few of either."""

    _roots: Mapping[UUID, UUID]
    _rows: Mapping[UUID, tuple[UUID, ...]]
    _disclaimed: frozenset[tuple[UUID, UUID]]

    @classmethod
    def of(cls, session: DeskSession) -> "Ties":
        """Return the ties of the session's school; read once a session, and again after a change."""
        session.flush()
        ties: Ties | None = session.info.get(_CACHED)
        if ties is None:
            ties = session.info[_CACHED] = _kept(session)
        return ties

    def root(self, person_id: UUID) -> UUID:
        """Return the id of the person whose row this is."""
        return self._roots.get(person_id, person_id)

    def counted_as(self) -> Mapping[UUID, UUID]:
        """Return, of each row that counts together with others, the person whose row it is."""
        return self._roots

    def denied(self) -> frozenset[tuple[UUID, UUID]]:
        """Return the pairs of a student and somebody who is not their guardian, whatever the roster says."""
        return self._disclaimed

    def rows(self, person_id: UUID) -> tuple[UUID, ...]:
        """Return the ids of all rows that are this person, the person's own first."""
        root = self.root(person_id)
        return self._rows.get(root, (root,))

    def rows_of(self, person_ids: Iterable[UUID]) -> list[UUID]:
        """Return the ids of all rows that are one of these persons."""
        return [row for root in self.roots(person_ids) for row in self.rows(root)]

    def roots(self, person_ids: Iterable[UUID]) -> list[UUID]:
        """Return the persons whose rows these are, each once, in the order of their first row."""
        return list(dict.fromkeys(map(self.root, person_ids)))

    def are_one(self, one: UUID, other: UUID) -> bool:
        """Whether two rows are one person."""
        return self.root(one) == self.root(other)

    def disclaimed(self, student_id: UUID, guardian_id: UUID) -> bool:
        """Whether the guardian is not the student's, whatever the roster says."""
        return (self.root(student_id), self.root(guardian_id)) in self._disclaimed


@event.listens_for(DeskSession, "after_flush")
def _forget(session: DeskSession, *_: object) -> None:  # pyright: ignore[reportUnusedFunction]
    changed: list[Any] = [*session.new, *session.dirty, *session.deleted]
    if any(isinstance(row, (Person, Disclaimer, Distinct)) for row in changed):
        session.info.pop(_CACHED, None)


def pointers_of(session: DeskSession) -> dict[UUID, UUID]:
    """Return, of each row that counts as another's, whose it counts as; a pointer to nobody is void."""
    rows = _pairs(session, _POINTERS)
    if not rows:
        return {}
    apart = distinct_pairs(session)
    return {one: into for one, into in rows if into != one and frozenset((one, into)) not in apart}


def distinct_pairs(session: DeskSession) -> set[frozenset[UUID]]:
    """Return the pairs of rows that an operator has said not to be one person."""
    return {frozenset(pair) for pair in _pairs(session, _DISTINCT)}


def _kept(session: DeskSession) -> Ties:
    """Return what the session's connection has read before, for as long as nothing was written anywhere.

    A school of 100,000 may have hundreds of doubles: to read them anew took most of a keystroke.
    """
    connection = session.connection()
    raw: Any = connection.connection.dbapi_connection
    state = (connection.exec_driver_sql(_OTHERS).scalar(), raw.total_changes)
    known, ties = connection.info.get(_CACHED, (None, None))
    if known != state:
        ties = _read(session)
        # What a transaction has written may yet be undone, which no count tells.
        if not connection.get_execution_options().get(WRITES):
            connection.info[_CACHED] = (state, ties)
    return ties


def _read(session: DeskSession) -> Ties:
    if not session.has_school:
        return Ties({}, {}, frozenset())
    pointers = pointers_of(session)
    roots = {row: _root(row, pointers) for row in {*pointers, *pointers.values()}}
    members: defaultdict[UUID, list[UUID]] = defaultdict(list)
    for row in sorted(roots):
        members[roots[row]].append(row)
    rows = {root: (root, *(row for row in members[root] if row != root)) for root in members}
    pairs = frozenset(
        (roots.get(student, student), roots.get(guardian, guardian))
        for student, guardian in _pairs(session, _DISCLAIMED)
    )
    return Ties(roots, rows, pairs)


def _pairs(session: DeskSession, question: str) -> list[tuple[UUID, UUID]]:
    session.flush()
    rows = session.rows(question, {"school": session.school_id.hex})
    return [(UUID(one), UUID(other)) for one, other in rows]


def _root(row: UUID, pointers: Mapping[UUID, UUID]) -> UUID:
    """Follow the pointers; two desks that joined a pair both ways made a circle, whose smallest id it is."""
    path = [row]
    while (further := pointers.get(path[-1])) is not None:
        if further in path:
            return min(path[path.index(further) :])
        path.append(further)
    return path[-1]
