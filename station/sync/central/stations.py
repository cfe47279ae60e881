"""The stations of the store: letting one in, renewing its certificate, shutting it out, and how they fare."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from psycopg import sql
from psycopg.rows import class_row

from station.models.ids import school_id
from station.rules.uai import normal_uai, valid_uai
from station.sync.central.authority import RENEWAL_DAYS, Authority
from station.sync.central.connection import GROUP, Connection, administrator, as_owner, hosts_of
from station.sync.central.enrolment_file import Enrolment, new_passphrase, write_enrolment_file
from station.sync.central.errors import NoSuchStation, NotAUai, PersonNotInStore, StationNameTaken
from station.sync.central.schema import require_authority


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
    certificate_until: datetime
    opened: bool
    opened_twice: bool
    tampered: bool
    """The role has changed its own settings: no desk of ours does that."""
    revoked: bool

    def renewal_due(self, now: datetime) -> bool:
        """Whether the certificate is about to end."""
        return not self.revoked and self.certificate_until - now < timedelta(days=RENEWAL_DAYS)


def role_of(school: UUID, number: int) -> str:
    """Return a station's role, its certificate's common name too: the policies read both parts from it."""
    return f"d{school.hex}_{number}"


def add_station(
    url: str, authority: Authority, uai: str, name: str, out: Path, hosts: tuple[str, ...] = ()
) -> str:
    """Let a new station in; writes its enrolment file and returns the one-time passphrase that opens it.

    Raises `NotAUai`, `StationNameTaken`, `FileExists`, `NeedsHost` or `OtherAuthority`.
    """
    school, uai = _school(uai)
    with administrator(url) as connection:
        require_authority(connection, authority)
        with as_owner(connection):
            # Held to the end: two administrators would take the same number.
            connection.execute("LOCK TABLE station.station IN SHARE ROW EXCLUSIVE MODE")
            if _live(connection, school, name) is not None:
                raise StationNameTaken(name)
            number = _next_number(connection, authority, school)
            connection.execute(
                "INSERT INTO station.school_revision (school_id, uai) VALUES (%s, %s) ON CONFLICT DO NOTHING",
                [school, uai],
            )
            connection.execute(
                "INSERT INTO station.station (school_id, station, name, certificate_until)"
                " VALUES (%s, %s, %s, now())",
                [school, number, name],
            )
        _make_role(connection, role_of(school, number))
        return _equip(connection, authority, uai, number, name, out, hosts_of(url, hosts))


def renew_station(
    url: str, authority: Authority, uai: str, name: str, out: Path, hosts: tuple[str, ...] = ()
) -> str:
    """Sign a new certificate for a station, whose old one stays good to its end; answers as `add_station`."""
    school, uai = _school(uai)
    with administrator(url) as connection:
        require_authority(connection, authority)
        number = _number_of(connection, school, uai, name)
        return _equip(connection, authority, uai, number, name, out, hosts_of(url, hosts))


def remove_station(url: str, authority: Authority, uai: str, name: str) -> None:
    """Shut a station out at once: it cannot log in, its sessions end, its certificates are revoked.

    Its number is never given again. For the last of these the server must be given ``authority.crl_path``.
    """
    school, uai = _school(uai)
    with administrator(url) as connection:
        require_authority(connection, authority)
        number = _number_of(connection, school, uai, name)
        role = sql.Identifier(role_of(school, number))
        connection.execute(sql.SQL("ALTER ROLE {} NOLOGIN").format(role))
        connection.execute(sql.SQL("ALTER ROLE {} RESET ALL").format(role))
        with as_owner(connection):
            connection.execute(
                "UPDATE station.station SET revoked_at = now() WHERE school_id = %s AND station = %s",
                [school, number],
            )
    with administrator(url) as connection:  # only now can no new session slip in
        _end_sessions(connection, role_of(school, number))
    authority.revoke(role_of(school, number))


def stations(url: str) -> Sequence[StationState]:
    """Return all stations by school and number, the revoked ones too."""
    with administrator(url) as connection, as_owner(connection):
        return connection.cursor(row_factory=class_row(StationState)).execute(_STATES).fetchall()


def purge_person(url: str, uai: str, person: UUID) -> None:
    """Blank all that the store holds of a person; the skeletons stay, so that no desk brings it back."""
    school, _ = _school(uai)
    with administrator(url) as connection, as_owner(connection):
        done = connection.execute("SELECT station.purge_person(%s, %s)", [school, person]).fetchone()
        if done is None or done[0] is None:
            raise PersonNotInStore


_STATES = """
    SELECT s.name, r.uai AS school, s.station, s.last_sync, r.revision, s.version, s.pending,
        s.clock_offset_ms, s.certificate_until, s.opened_with IS NOT NULL AS opened, s.opened_twice,
        EXISTS (SELECT FROM pg_db_role_setting c WHERE c.setrole = role.oid) AS tampered,
        s.revoked_at IS NOT NULL AS revoked
    FROM station.station s
    JOIN station.school_revision r USING (school_id)
    LEFT JOIN pg_roles role ON role.rolname = 'd' || replace(s.school_id::text, '-', '') || '_' || s.station
    ORDER BY r.uai, s.station"""


def _school(uai: str) -> tuple[UUID, str]:
    if not valid_uai(uai):
        raise NotAUai(uai)
    uai = normal_uai(uai)
    return school_id(uai), uai


def _equip(
    connection: Connection,
    authority: Authority,
    uai: str,
    number: int,
    name: str,
    out: Path,
    reached_at: tuple[str, str],
) -> str:
    school = school_id(uai)
    identity = authority.station_identity(role_of(school, number))
    with as_owner(connection):
        connection.execute(
            "UPDATE station.station SET certificate_until = %s WHERE school_id = %s AND station = %s",
            [identity.until, school, number],
        )
    enrolment = Enrolment(
        host=reached_at[0],
        port=reached_at[1],
        database=connection.info.dbname,
        role=role_of(school, number),
        authority=authority.certificate_pem,
        certificate=identity.certificate,
        key=identity.key,
        certificate_until=identity.until,
        uai=uai,
        school_id=school,
        station=number,
        name=name,
    )
    # The last act before the commit: neither a station without its file, nor half a file.
    passphrase = new_passphrase()
    write_enrolment_file(out, enrolment, passphrase)
    return passphrase


def _number_of(connection: Connection, school: UUID, uai: str, name: str) -> int:
    with as_owner(connection):
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


def _next_number(connection: Connection, authority: Authority, school: UUID) -> int:
    row = connection.execute(
        "SELECT coalesce(max(station), 0) FROM station.station WHERE school_id = %s", [school]
    ).fetchone()
    prefix = role_of(school, 0)[:-1]
    signed = [int(name.removeprefix(prefix)) for name in authority.names() if name.startswith(prefix)]
    return 1 + max(signed, default=0) if row is None else 1 + max([int(row[0]), *signed])


def _make_role(connection: Connection, role: str) -> None:
    names = {"role": sql.Identifier(role), "group": sql.Identifier(GROUP)}
    # It may be there, from before a restore of this one database.
    if connection.execute("SELECT FROM pg_roles WHERE rolname = %s", [role]).fetchone() is None:
        connection.execute(sql.SQL("CREATE ROLE {role} LOGIN CONNECTION LIMIT 2").format(**names))
    grant = "GRANT {group} TO {role}"
    if connection.info.server_version >= 160000:
        grant += " WITH INHERIT TRUE, SET FALSE"
    connection.execute(sql.SQL(grant).format(**names))


def _end_sessions(connection: Connection, role: str) -> None:
    connection.execute(
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = %s", [role]
    )
