"""Who gets in at all: TLS with a living certificate of this authority, under its own name."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from station.sync.central.authority import Authority
from station.sync.central.enrolment_file import Enrolment
from station.sync.central.stations import remove_station
from tests.sync.central.attacker import Connection, World, person_row, push
from tests.sync.conftest import Central


def shut(central: Central, enrolment: Enrolment, reason: str, **changes: Any) -> None:
    with pytest.raises(psycopg.OperationalError, match=reason):
        central.connect(enrolment, **changes).close()


def with_certificate(
    enrolment: Enrolment, authority: Authority, role: str, age: timedelta = timedelta(0)
) -> Enrolment:
    identity = authority.station_identity(role, datetime.now(UTC) - age)
    return replace(enrolment, certificate=identity.certificate, key=identity.key)


def test_a_living_certificate_opens(world: World) -> None:
    with world.attack() as connection:
        tls = connection.execute("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()").fetchone()
        assert tls == (True,)


def test_no_certificate(world: World) -> None:
    shut(world.central, world.mine, "valid client certificate", sslcert="/nonexistent")


def test_without_tls(world: World) -> None:
    shut(world.central, world.mine, "pg_hba.conf rejects|no pg_hba.conf entry", sslmode="disable")


def test_a_password_is_no_way_round(world: World) -> None:
    with world.attack() as connection:
        connection.execute(f"ALTER ROLE {world.mine.role} PASSWORD 'chosen'")  # pyright: ignore[reportCallIssue, reportArgumentType]
    for mode in ("disable", "require"):
        shut(
            world.central,
            world.mine,
            "reject|certificate",
            sslmode=mode,
            sslcert="/nonexistent",
            password="chosen",
        )


def test_another_database(world: World) -> None:
    for database in ("postgres", "template1"):
        shut(world.central, world.mine, "pg_hba.conf rejects", dbname=database)


def test_a_replication_session(world: World) -> None:
    shut(world.central, world.mine, "pg_hba.conf rejects", replication="true")


def test_under_another_name(world: World) -> None:
    for name in (world.other.role, world.sister.role, "postgres", "desk", "station_owner"):
        shut(
            world.central,
            world.mine,
            "authentication failed|rejects|not permitted|no password supplied",
            user=name,
        )


def test_an_expired_certificate(world: World) -> None:
    old = with_certificate(world.mine, world.central.authority, world.mine.role, age=timedelta(days=731))
    shut(world.central, old, "certificate expired")


def test_another_authoritys(world: World, tmp_path: Path) -> None:
    stranger = Authority.create(tmp_path / "authority", "x")
    shut(world.central, with_certificate(world.mine, stranger, world.mine.role), "alert")


def test_a_stations_certificate_signs_nobody(world: World, tmp_path: Path) -> None:
    """A station that plays authority with its own key: its certificate may not sign."""
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    rogue = Authority.create(tmp_path / "rogue", "x")
    rogue._key = load_pem_private_key(world.mine.key.encode(), None)  # pyright: ignore[reportPrivateUsage, reportAttributeAccessIssue]
    rogue._certificate = x509.load_pem_x509_certificate(world.mine.certificate.encode())  # pyright: ignore[reportPrivateUsage]
    forged = with_certificate(world.other, rogue, world.other.role)
    chain = replace(forged, certificate=forged.certificate + world.mine.certificate)
    shut(world.central, chain, "SSL|tlsv|alert|certificate")


def test_the_servers_own_certificate_is_no_stations(world: World) -> None:
    server = world.central.authority.server_identity([world.mine.role])
    shut(
        world.central,
        replace(world.mine, certificate=server.certificate, key=server.key),
        "SSL|alert|certificate",
    )


def test_a_removed_station_is_out_at_once(central: Central) -> None:
    school = central.new_uai()
    lost, kept = central.enrol(school, "Accueil"), central.enrol(school, "CDI")
    with central.connect(lost) as open_session, central.connect(kept) as other:
        remove_station(central.url_admin, central.authority, school, "Accueil")
        with pytest.raises(psycopg.OperationalError):
            open_session.execute("SELECT 1")
        assert push(other, "person", person_row(kept)) == 1
    shut(central, lost, "not permitted to log in")


def test_a_revoked_certificate_is_out_whatever_the_role_may(central: Central) -> None:
    """The list of revoked certificates is a second lock: a restored store may have forgotten the first."""
    school = central.new_uai()
    lost = central.enrol(school, "Accueil")
    remove_station(central.url_admin, central.authority, school, "Accueil")
    central.sql(f"ALTER ROLE {lost.role} LOGIN")
    central.connect(lost).close()
    central.cluster.install_crl(central.authority)
    central.stop()
    central.start()
    shut(central, lost, "certificate revoked")


def test_a_third_connection_is_one_too_many(world: World) -> None:
    sessions: list[Connection] = []
    try:
        sessions.extend(world.attack() for _ in range(2))
        shut(world.central, world.mine, "too many connections")
        world.central.connect(world.other).close()
    finally:
        for session in sessions:
            session.close()


def test_nobody_ends_anothers_session(world: World, attack: Connection) -> None:
    with world.central.connect(world.other) as other:
        pid = other.info.backend_pid
        for call in ("pg_terminate_backend", "pg_cancel_backend"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                attack.execute(f"SELECT {call}(%s)", [pid])  # pyright: ignore[reportCallIssue, reportArgumentType]
        other.execute("SELECT 1")
        told = attack.execute("SELECT query FROM pg_stat_activity WHERE pid = %s", [pid]).fetchall()
        assert told == [("<insufficient privilege>",)]
