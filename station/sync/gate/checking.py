"""Whether what a desk sends can be taken: looked at before any transaction begins."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import Any, cast
from uuid import UUID

import msgspec
from msgspec import Raw

from station.sync.calls import MOST_ROWS, Rows
from station.sync.gate.problems import Refused
from station.sync.gate.tables import AHEAD_MS, Kind, UnknownColumns, kinds, rows_of


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows of one table whose form is good, as they came."""

    kind: Kind
    names: tuple[str, ...]
    values: bytes
    count: int
    seen: int = 0

    def halves(self) -> "list[Batch]":
        """Return the batch as two, to find a row that PostgreSQL does not take."""
        rows = list(rows_of(Raw(self.values)))
        middle = len(rows) // 2
        return [_batch(self.kind, self.names, half, self.seen) for half in (rows[:middle], rows[middle:])]

    def first_id(self) -> UUID:
        """Return the id of the first row."""
        return self.kind.row_id(self.names, self.kind.check(self.names).decode(self.values)[0])


def check_rows(sent: dict[str, Rows], now_ms: int) -> tuple[list[Batch], dict[str, list[tuple[UUID, str]]]]:
    """Return what may go in, and by table what may not and why; refuses all where that can't be told."""
    batches: list[Batch] = []
    refused: dict[str, list[tuple[UUID, str]]] = {}
    for name in [*kinds()]:  # in the store's own order: the audit comes last, and looks at what was changed
        if name in sent:
            batch, bad = _check(kinds()[name], sent[name], now_ms)
            if batch.count:
                batches.append(batch)
            if bad:
                refused[name] = bad
    if not sent.keys() <= kinds().keys() or sum(batch.count for batch in batches) > MOST_ROWS:
        raise Refused("body")
    return batches, refused


def _check(kind: Kind, rows: Rows, now_ms: int) -> tuple[Batch, list[tuple[UUID, str]]]:
    names = tuple(rows.columns)
    try:
        reader = kind.check(names)
    except UnknownColumns:
        raise Refused("body") from None
    values = bytes(rows.values)
    try:
        found = reader.decode(values)
        if b"\\u0000" not in values and not any(_fault(kind, names, row, now_ms) for row in found):
            return Batch(kind, names, values, len(found), rows.seen), []
    except (msgspec.MsgspecError, ValueError):
        pass  # one of the rows: each is looked at by itself
    return _sift(kind, names, Raw(values), now_ms, rows.seen)


def _sift(
    kind: Kind, names: tuple[str, ...], values: Raw, now_ms: int, seen: int
) -> tuple[Batch, list[tuple[UUID, str]]]:
    reader = kind.check(names)
    good: list[Raw] = []
    bad: list[tuple[UUID, str]] = []
    try:
        for raw in rows_of(values):
            try:
                (row,) = reader.decode(b"[" + bytes(raw) + b"]")
                fault = "text" if _has_null(row) else _fault(kind, names, row, now_ms)
            except (msgspec.MsgspecError, ValueError):
                row, fault = msgspec.json.decode(raw, type=list[Any]), "form"
            if fault:
                bad.append((kind.row_id(names, row), fault))
            else:
                good.append(raw)
    except (msgspec.MsgspecError, ValueError, TypeError, IndexError):
        raise Refused("body") from None
    return _batch(kind, names, good, seen), bad


def _batch(kind: Kind, names: tuple[str, ...], rows: list[Raw], seen: int) -> Batch:
    return Batch(kind, names, b"[" + b",".join(bytes(row) for row in rows) + b"]", len(rows), seen)


def _fault(kind: Kind, names: tuple[str, ...], row: tuple[Any, ...], now_ms: int) -> str:
    """Return why a row of good form is refused, if so."""
    if row[names.index("stamp")] >> 16 > now_ms + AHEAD_MS:
        return "future"
    return "role" if kind.faulty(names, row) else ""


def _has_null(value: Any) -> bool:
    """Whether there is a character anywhere that PostgreSQL keeps in no text."""
    match value:
        case str():
            return "\0" in value
        case dict():
            parts: Iterable[Any] = chain.from_iterable(cast(dict[str, Any], value).items())
            return any(map(_has_null, parts))
        case list() | tuple():
            return any(map(_has_null, cast(Iterable[Any], value)))
        case _:
            return False
