"""The stations of the store: letting one in, giving it a new key, shutting it out, and how they fare."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from psycopg.rows import class_row

from station.models.ids import school_id
from station.rules.uai import normal_uai, valid_uai
from station.sync.central.authority import address_of, certificate_of, keep, kept
from station.sync.central.connection import Connection, administrator, as_owner
from station.sync.central.errors import NoSuchStation, NotAUai, PersonNotInStore, StationNameTaken
from station.sync.central.schema import require_store
from station.sync.enrolment_file import Enrolment, new_passphrase, write_enrolment_file
from station.sync.signing import digest


@dataclass(frozen=True, slots=True)
class StationState:
    """How a station fares, as its administrator sees it."""

    name: str
    school: str
    station: int
    last_sync: datetime | None
    revision: int
    """The school's: what a station that is up to date has."""
    version: str | None
    pending: int | None
    clock_offset_ms: int | None
    opened: bool
    opened_twice: bool
    tail_cut: bool
    """Lines of its audit that it once had are gone from it."""
    revoked: bool


def add_station(folder: Path, uai: str, name: str, out: Path) -> str:
    """Let a new station in; writes its enrolment file and returns the one-time passphrase that opens it.

    ``folder`` is the authority's, of the store. Raises `NotAUai`, `StationNameTaken` or `FileExists`.
    """
    school, uai = _school(uai)
    with administrator(address_of(folder).database) as connection, as_owner(connection):
        require_store(connection, address_of(folder).store)
        # Held to the end: two administrators would take the same number.
        connection.execute("LOCK TABLE station.station IN SHARE ROW EXCLUSIVE MODE")
        if _live(connection, school, name) is not None:
            raise StationNameTaken(name)
        number = _next_number(connection, folder, school)
        connection.execute(
            "INSERT INTO station.school_revision (school_id, uai) VALUES (%s, %s) ON CONFLICT DO NOTHING",
            [school, uai],
        )
        connection.execute(
            "INSERT INTO station.station (school_id, station, name) VALUES (%s, %s, %s)",
            [school, number, name],
        )
        keep(folder, what="added", school=school, station=number)
        return _equip(connection, folder, uai, number, name, out)


def renew_station(folder: Path, uai: str, name: str, out: Path) -> str:
    """Let a station register another key, at another home too; answers as `add_station`.

    Its old key is good no more: where the machine was stolen, remove the station instead.
    """
    school, uai = _school(uai)
    with administrator(address_of(folder).database) as connection, as_owner(connection):
        number = _number_of(connection, school, uai, name)
        return _equip(connection, folder, uai, number, name, out)


def remove_station(folder: Path, uai: str, name: str) -> None:
    """Shut a station out at once: the gate asks at each call. Its number is never given again."""
    school, uai = _school(uai)
    with administrator(address_of(folder).database) as connection, as_owner(connection):
        number = _number_of(connection, school, uai, name)
        _revoke(connection, school, number)
        keep(folder, what="removed", school=school, station=number)


def stations(folder: Path) -> Sequence[StationState]:
    """Return all stations by school and number, the revoked ones too."""
    with administrator(address_of(folder).database) as connection, as_owner(connection):
        return connection.cursor(row_factory=class_row(StationState)).execute(_STATES).fetchall()


def purge_person(folder: Path, uai: str, person: UUID) -> None:
    """Blank all that the store holds of a person; the skeletons stay, so that no desk brings it back."""
    school, _ = _school(uai)
    with administrator(address_of(folder).database) as connection, as_owner(connection):
        done = connection.execute("SELECT station.purge_person(%s, %s)", [school, person]).fetchone()
        if done is None or done[0] is None:
            raise PersonNotInStore
        keep(folder, what="purged", school=school, person=person)


def replay(folder: Path) -> None:
    """Tell the store again who was removed and who was purged: restored, it may have forgotten."""
    with administrator(address_of(folder).database) as connection, as_owner(connection):
        for line in kept(folder):
            if line["what"] == "removed":
                _revoke(connection, UUID(line["school"]), line["station"])
            elif line["what"] == "purged":
                connection.execute(
                    "SELECT station.purge_person(%s, %s)", [UUID(line["school"]), UUID(line["person"])]
                )


_STATES = """
    SELECT s.name, r.uai AS school, s.station, s.last_sync, r.revision, s.version, s.pending,
        s.clock_offset_ms, s.home IS NOT NULL AS opened, s.opened_twice, s.tail_cut,
        s.revoked_at IS NOT NULL AS revoked
    FROM station.station s
    JOIN station.school_revision r USING (school_id)
    ORDER BY r.uai, s.station"""


def _school(uai: str) -> tuple[UUID, str]:
    if not valid_uai(uai):
        raise NotAUai(uai)
    uai = normal_uai(uai)
    return school_id(uai), uai


def _equip(connection: Connection, folder: Path, uai: str, number: int, name: str, out: Path) -> str:
    school, address = school_id(uai), address_of(folder)
    token = secrets.token_urlsafe(32)
    connection.execute(
        "UPDATE station.station SET token_digest = %s, public_key = NULL, home = NULL"
        " WHERE school_id = %s AND station = %s",
        [digest(token.encode()), school, number],
    )
    enrolment = Enrolment(
        url=address.url,
        store=address.store,
        authority=certificate_of(folder),
        answer_key=address.answer_key,
        token=token,
        uai=uai,
        school_id=school,
        station=number,
        name=name,
    )
    # The last act before the commit: neither a station without its file, nor half a file.
    passphrase = new_passphrase()
    write_enrolment_file(out, enrolment, passphrase)
    return passphrase


def _revoke(connection: Connection, school: UUID, number: int) -> None:
    connection.execute(
        "UPDATE station.station SET revoked_at = now(), token_digest = NULL"
        " WHERE school_id = %s AND station = %s AND revoked_at IS NULL",
        [school, number],
    )


def _number_of(connection: Connection, school: UUID, uai: str, name: str) -> int:
    number = _live(connection, school, name)
    if number is None:
        raise NoSuchStation(uai, name)
    return number


def _live(connection: Connection, school: UUID, name: str) -> int | None:
    row = connection.execute(
        "SELECT station FROM station.station WHERE school_id = %s AND name = %s AND revoked_at IS NULL",
        [school, name],
    ).fetchone()
    return None if row is None else int(row[0])


def _next_number(connection: Connection, folder: Path, school: UUID) -> int:
    row = connection.execute(
        "SELECT coalesce(max(station), 0) FROM station.station WHERE school_id = %s", [school]
    ).fetchone()
    # A restored store may have forgotten the last ones.
    given = [line["station"] for line in kept(folder)
             if line["what"] == "added" and line["school"] == str(school)]  # fmt: skip
    return 1 + max([int(row[0]) if row else 0, *given])
