"""One round trip: what goes up, in one transaction under the school's revision, and what comes down after."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import psycopg
from tenacity import retry, retry_if_exception, stop_after_attempt, wait_random_exponential

from station.sync.desk.link import Connection
from station.sync.desk.push import Part
from station.sync.desk.tables import Shared

_AGAIN = frozenset({"40001", "40P01", "57014", "55P03"})
"""Another transaction was in the way, or it took too long: the same thing again may well do."""


@dataclass(frozen=True, slots=True)
class Who:
    """On whose behalf a trip goes."""

    school: UUID
    station: int
    incarnation: UUID


@dataclass(frozen=True, slots=True)
class Page:
    """A statement that reads on, and its parameters."""

    text: bytes
    parameters: Mapping[str, Any]


@dataclass(slots=True)
class Answer:
    """What a trip brought."""

    pushed: int | None = None
    """The revision of what went up; null where nothing did."""
    crossed: dict[str, list[tuple[UUID, int, bool, bool]]] = field(
        default_factory=dict[str, list[tuple[UUID, int, bool, bool]]]
    )
    """By table: rows that others have changed at the same time (id, station, beaten, theirs)."""
    revision: int = 0
    """The school's, before the pages were read."""
    pages: dict[str, list[tuple[Any, ...]]] = field(default_factory=dict[str, list[tuple[Any, ...]]])


def _passing(error: BaseException) -> bool:
    return isinstance(error, psycopg.Error) and error.sqlstate in _AGAIN


@retry(
    retry=retry_if_exception(_passing),
    stop=stop_after_attempt(4),
    wait=wait_random_exponential(multiplier=0.05, max=2),
    reraise=True,
)
def make_trip(
    connection: Connection,
    who: Who,
    parts: list[Part],
    cursors: Mapping[str, int],
    pages: Mapping[str, Page],
    meanwhile: Callable[[], None] = lambda: None,
) -> Answer:
    """Push the parts, if any, and read the pages: one round trip, whatever there is.

    ``meanwhile`` is done while the store works.
    """
    answer = Answer()
    given = {"school": who.school, "me": who.station}
    try:
        pushing, counted, reading = _send(connection, who, parts, cursors, pages, given, meanwhile)
    except psycopg.Error:
        if not connection.closed:
            connection.rollback()
        raise
    if pushing:
        answer.pushed = int(pushing[0].fetchall()[0][0])
        for part, cursor in zip(parts, pushing[1:], strict=True):
            if isinstance(part.table, Shared):
                answer.crossed[part.table.name] = cursor.fetchall()
    if counted is not None:
        answer.revision = int(counted.fetchall()[0][0])
    answer.pages = {name: cursor.fetchall() for name, cursor in reading.items()}
    return answer


Cursor = psycopg.Cursor[tuple[Any, ...]]


def _send(
    connection: Connection,
    who: Who,
    parts: list[Part],
    cursors: Mapping[str, int],
    pages: Mapping[str, Page],
    given: dict[str, Any],
    meanwhile: Callable[[], None],
) -> tuple[list[Cursor], Cursor | None, dict[str, Cursor]]:
    # BEGIN and COMMIT in so many words: connection.transaction() would wait for the answer of each.
    pushing: list[Cursor] = []
    counted: Cursor | None = None
    with connection.pipeline():
        if parts:
            connection.execute("BEGIN")
            pushing.append(connection.execute("SELECT station.next_revision()"))
            for part in parts:
                facts = {**given, "rows": part.rows, "cursor": cursors.get(part.table.name, 0)}
                pushing.append(connection.execute(part.table.push, facts))
            last = max(part.last_stamp for part in parts)
            connection.execute("SELECT station.mark(%s, %s)", [who.incarnation, last])
            connection.execute("COMMIT")
        if pages:
            counted = connection.execute(
                "SELECT revision FROM station.school_revision WHERE school_id = %s", [who.school]
            )
        reading = {name: connection.execute(page.text, page.parameters) for name, page in pages.items()}
        meanwhile()  # all is under way; the answer is waited for at the end of the `with`
    return pushing, counted, reading
