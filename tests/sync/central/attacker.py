"""Two schools, and who speaks SQL as the gate for a station of the first: what the second wall holds back."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg.types.json import Jsonb

from station.sync.desk.link import Link
from tests.sync.conftest import Central

Connection = psycopg.Connection[tuple[Any, ...]]


def now_stamp() -> int:
    return int(datetime.now(UTC).timestamp() * 1000) << 16


def person_row(who: Link, **changes: Any) -> dict[str, Any]:
    row: dict[str, Any] = {
        "school_id": who.school,
        "id": uuid4(),
        "kind": "student",
        "last_name": "Payet",
        "first_name": "Inès",
        "other_first_names": Jsonb([]),
        "groups": Jsonb([]),
        "doubts": Jsonb([]),
        "origin": "roster",
        "stamp": now_stamp(),
        "station": who.station,
        "gone": False,
        "purged": False,
        "brought_by": who.station,
    }
    return row | changes


def operator_row(who: Link, **changes: Any) -> dict[str, Any]:
    row = person_row(who)
    kept = {key: row[key] for key in ("school_id", "id", "stamp", "station", "gone", "purged", "brought_by")}
    row = {
        "username": "k.hoarau",
        "name": "K. Hoarau",
        "role": "secretary",
        "password_hash": "$argon2id$secret",
    }
    return kept | row | changes


def audit_row(who: Link, **changes: Any) -> dict[str, Any]:
    row: dict[str, Any] = {
        "school_id": who.school,
        "station": who.station,
        "incarnation": uuid4(),
        "seq": 1,
        "stamp": now_stamp(),
        "at": datetime.now(UTC),
        "act": "identifier_issued",
        "facts": Jsonb({}),
        "brought_by": who.station,
    }
    return row | changes


def insert(connection: Connection, table: str, row: dict[str, Any], after: str = "") -> int:
    """Insert under the revision that the transaction has taken, unless the row says another."""
    values = {name: f"%({name})s" for name in row}
    taken = "(SELECT revision FROM station.school_revision WHERE school_id = %(school_id)s)"
    values = {"revision": taken} | values
    query = f"INSERT INTO station.{table} ({', '.join(values)}) VALUES ({', '.join(values.values())}) {after}"
    return connection.execute(query, row).rowcount  # pyright: ignore[reportCallIssue, reportArgumentType]


def push(connection: Connection, table: str, row: dict[str, Any], after: str = "") -> int:
    """One row, as a sync pushes it."""
    with connection.transaction():
        connection.execute("SELECT station.next_revision()")
        return insert(connection, table, row, after)


def claim(connection: Connection, value: str, owner: UUID, printed: bool = True) -> str:
    """Claim one identifier; returns what has become of it."""
    query = "SELECT state FROM station.settle_claims(%s, %s, %s, 500)"
    ((state,),) = connection.execute(query, [[value], [owner], [printed]]).fetchall()
    return str(state)


@contextmanager
def refused(*states: str) -> Iterator[None]:
    """PostgreSQL refuses what is inside, for one of these reasons."""
    with pytest.raises(psycopg.Error) as caught:
        yield
    assert caught.value.sqlstate in states, f"{caught.value.sqlstate}: {caught.value}"


@dataclass(frozen=True)
class World:
    """``mine`` is the attacker's own station; ``sister`` is of the same school, ``other`` of another one."""

    central: Central
    mine: Link
    sister: Link
    other: Link
    person: UUID
    operator: UUID

    def attack(self) -> Connection:
        return self.central.as_gate(self.mine.school, self.mine.station)


def make_world(central: Central) -> World:
    school, victim = central.new_uai(), central.new_uai()
    other = central.desk_of(victim, "Accueil")
    person, operator = person_row(other), operator_row(other)
    with central.as_gate(other.school, other.station) as connection:
        push(connection, "person", person)
        push(connection, "operator", operator)
        push(connection, "audit_entry", audit_row(other))
    return World(
        central,
        central.desk_of(school, "Accueil"),
        central.desk_of(school, "CDI"),
        other,
        person["id"],
        operator["id"],
    )
