"""The stations of this desk's school, as the store shows them to one of them."""

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime

import psycopg

from station.sync.desk.link import Link, worded

_READ = """
    SELECT station, name, last_sync, version, revoked_at IS NOT NULL, opened_twice
    FROM station.station ORDER BY revoked_at IS NOT NULL, station"""


@dataclass(frozen=True, slots=True)
class SisterStation:
    """A desk of the school."""

    number: int
    name: str
    last_sync: datetime | None
    version: str | None
    removed: bool
    opened_twice: bool


def read_stations(link: Link) -> tuple[SisterStation, ...]:
    """Ask the store for all stations of the school, those that were removed last."""
    with closing(link.open()) as connection:
        try:
            rows = connection.execute(_READ).fetchall()
        except psycopg.Error as error:
            raise worded(error) from error
    return tuple(SisterStation(*row) for row in rows)
