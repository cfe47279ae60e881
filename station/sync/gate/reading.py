"""What is read of a school: pages of its tables in the order of their revisions, and rows by their ids."""

from typing import Any
from uuid import UUID

import msgspec
from msgspec import Raw
from psycopg import AsyncConnection

from station.sync.calls import LAST_ID, Page, Pages, Reading, SyncAnswer, SyncCall
from station.sync.gate.asking import Asker
from station.sync.gate.tables import Kind, kinds, shared_kinds

Connection = AsyncConnection[tuple[Any, ...]]


async def read_pages(connection: Connection, asker: Asker, reading: Reading) -> Pages:
    """Read pages, table by table, until the limit of all together is reached."""
    cursor = await connection.execute(
        "SELECT revision FROM station.school_revision WHERE school_id = %s", [asker.school]
    )
    row = await cursor.fetchone()
    found = Pages(int(row[0]) if row else 0, {})
    room = reading.limit
    for kind in kinds().values():
        place = reading.after.get(kind.name)
        if place is None or place >= (found.revision, LAST_ID):
            continue
        if room <= 0:
            found.pages[kind.name] = Page([], Raw(b"[]"), place, more=True)
            continue
        page, count = await _page(connection, asker, reading, kind, found.revision, room)
        found.pages[kind.name] = page
        room -= count
    return found


async def _page(
    connection: Connection, asker: Asker, reading: Reading, kind: Kind, revision: int, room: int
) -> tuple[Page, int]:
    place = reading.after[kind.name]
    cursor = await connection.execute(
        kind.page,  # type: ignore[attr-defined]
        {
            "school": asker.school, "me": asker.station, "own_until": reading.own_until,
            "revision": place[0], "id": place[1], "limit": room,
        },
    )  # fmt: skip
    rows = await cursor.fetchall()
    end = (revision, LAST_ID)
    more = len(rows) >= room
    if rows:
        last = int(rows[-1][kind.columns.index("revision")])
        if more:
            whole = kind.order == "seq"
            end = (last, LAST_ID if whole else UUID(rows[-1][kind.columns.index("id")]))
        else:
            end = (max(revision, last), LAST_ID)
    return Page(kind.columns, Raw(msgspec.json.encode(rows)), end, more), len(rows)


async def find_rows(connection: Connection, asker: Asker, call: SyncCall, answer: SyncAnswer) -> None:
    """Add to the answer the rows that are wanted by their ids."""
    for kind in shared_kinds():
        if wanted := call.by_id.get(kind.name):
            cursor = await connection.execute(kind.by_id, {"school": asker.school, "ids": wanted})
            rows = await cursor.fetchall()
            answer.found[kind.name] = Page(
                kind.columns, Raw(msgspec.json.encode(rows)), (answer.revision, LAST_ID), more=False
            )
