"""Letting stations in, renewing and removing them; the authority; the enrolment file."""

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import psycopg
import pytest

from station.models.ids import school_id
from station.sync.central.authority import Authority
from station.sync.central.enrolment_file import Enrolment, open_enrolment_file
from station.sync.central.errors import (
    AuthorityExists,
    AuthorityMissing,
    FileExists,
    NeedsHost,
    NoSuchStation,
    NotAnEnrolmentFile,
    NotAUai,
    OtherAuthority,
    StationNameTaken,
    StoreUnreachable,
    WrongAuthorityPassphrase,
    WrongEnrolmentPassphrase,
)
from station.sync.central.stations import StationState, add_station, remove_station, renew_station, stations
from tests.sync.central.attacker import person_row, push, refused
from tests.sync.conftest import PASSPHRASE, Central


def state(central: Central, enrolment: Enrolment) -> StationState:
    found = [one for one in stations(central.url_admin) if one.school == enrolment.uai]
    return next(one for one in found if one.station == enrolment.station)


def open_as(central: Central, enrolment: Enrolment, home: UUID) -> bool:
    with central.connect(enrolment) as connection:
        ((first,),) = connection.execute("SELECT station.open_station(%s)", [home]).fetchall()
        return first


def test_the_file_says_all_that_a_desk_needs(central: Central) -> None:
    uai = central.new_uai()
    path, passphrase = central.add_station(uai, "Accueil")
    enrolment = open_enrolment_file(path, passphrase)
    assert (enrolment.uai, enrolment.school_id, enrolment.station) == (uai, school_id(uai), 1)
    assert (enrolment.host, enrolment.port) == ("localhost", str(central.cluster.port))
    assert path.stat().st_mode & 0o777 == 0o600
    assert enrolment.key not in repr(enrolment)
    for word in ("PRIVATE KEY", uai, "Accueil", enrolment.role):
        assert word not in path.read_text()
    with central.connect(enrolment) as connection:
        assert push(connection, "person", person_row(enrolment)) == 1


def test_the_passphrase_is_128_bits_that_can_be_read_out(central: Central) -> None:
    path, passphrase = central.add_station(central.new_uai(), "Accueil")
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]", passphrase)
    typed = passphrase.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert open_enrolment_file(path, typed) == open_enrolment_file(path, passphrase)
    with pytest.raises(WrongEnrolmentPassphrase):
        open_enrolment_file(path, passphrase[:-1] + ("0" if passphrase[-1] != "0" else "2"))


@pytest.mark.parametrize("content", ["", "{}", "[]", "null", "not json", '{"kind": "station enrolment 1"}'])
def test_a_damaged_file_is_told(tmp_path: Path, content: str) -> None:
    path = tmp_path / "file"
    path.write_text(content)
    with pytest.raises(NotAnEnrolmentFile):
        open_enrolment_file(path, "x")
    with pytest.raises(NotAnEnrolmentFile):
        open_enrolment_file(tmp_path / "missing", "x")


def test_a_cut_file_is_told(central: Central) -> None:
    path, passphrase = central.add_station(central.new_uai(), "Accueil")
    whole = json.loads(path.read_text())
    path.write_text(json.dumps(whole | {"sealed": whole["sealed"][:-8]}))
    with pytest.raises(WrongEnrolmentPassphrase):
        open_enrolment_file(path, passphrase)
    path.write_text(json.dumps(whole)[:-20])
    with pytest.raises(NotAnEnrolmentFile):
        open_enrolment_file(path, passphrase)


def test_numbers_are_never_given_twice(central: Central) -> None:
    uai = central.new_uai()
    first = central.enrol(uai, "Accueil")
    remove_station(central.url_admin, central.authority, uai, "Accueil")
    second = central.enrol(uai, "Accueil")
    assert (first.station, second.station) == (1, 2)
    # A store from a backup has forgotten the second; the authority has not.
    central.sql("DELETE FROM station.station WHERE school_id = %s AND station = 2", second.school_id)
    central.sql(f"REVOKE desk FROM {second.role}")
    central.sql(f"DROP ROLE {second.role}")
    assert central.enrol(uai, "CDI").station == 3


def test_the_same_station_after_a_restore_of_one_database(central: Central) -> None:
    """Roles belong to the whole server: the database may forget a station whose role is still there."""
    uai = central.new_uai()
    one = central.enrol(uai, "Accueil")
    central.sql(f"CREATE ROLE d{one.school_id.hex}_2")
    assert central.enrol(uai, "CDI").station == 2


def test_what_cannot_be_added_is_told_and_leaves_nothing(central: Central, tmp_path: Path) -> None:
    uai, out = central.new_uai(), tmp_path / "out"
    url, authority = central.url_admin, central.authority
    add_station(url, authority, uai, "Accueil", tmp_path / "first")
    before = stations(url)
    with pytest.raises(StationNameTaken):
        add_station(url, authority, uai, "Accueil", out)
    with pytest.raises(NotAUai):
        add_station(url, authority, "9740001A", "Accueil", out)
    with pytest.raises(OtherAuthority):
        add_station(url, Authority.create(tmp_path / "other", "x"), uai, "CDI", out)
    with pytest.raises(StoreUnreachable):
        add_station("postgresql://localhost:1/store", authority, uai, "CDI", out)
    assert not out.exists()
    with pytest.raises(FileExists):
        add_station(url, authority, uai, "CDI", tmp_path / "first")
    with pytest.raises(NoSuchStation):
        remove_station(url, authority, uai, "CDI")
    with pytest.raises(NoSuchStation):
        renew_station(url, authority, uai, "CDI", out)
    assert stations(url) == before
    assert central.sql("SELECT count(*) FROM pg_roles WHERE rolname LIKE %s", f"d{school_id(uai).hex}%") == [
        (1,)
    ]


def test_hosts_of_a_failover_go_into_the_file(central: Central, tmp_path: Path) -> None:
    uai = central.new_uai()
    hosts = ("one.example:6432", "two.example")
    passphrase = add_station(central.url_admin, central.authority, uai, "A", tmp_path / "a", hosts)
    enrolment = open_enrolment_file(tmp_path / "a", passphrase)
    assert enrolment.host == "one.example,two.example"
    assert enrolment.port == f"6432,{central.cluster.port}"


def test_renewing_is_one_act_and_the_old_certificate_serves_until_then(
    central: Central, tmp_path: Path
) -> None:
    uai = central.new_uai()
    old = central.enrol(uai, "Accueil")
    central.sql(
        "UPDATE station.station SET certificate_until = now() + interval '59 days' WHERE school_id = %s",
        old.school_id,
    )
    due = state(central, old)
    assert due.renewal_due(datetime.now(UTC))
    assert not due.renewal_due(datetime.now(UTC) - timedelta(days=2))
    passphrase = renew_station(central.url_admin, central.authority, uai, "Accueil", tmp_path / "new")
    new = open_enrolment_file(tmp_path / "new", passphrase)
    assert (new.role, new.station) == (old.role, old.station)
    assert state(central, old).certificate_until == new.certificate_until
    for enrolment in (old, new):
        central.connect(enrolment).close()
    remove_station(central.url_admin, central.authority, uai, "Accueil")
    for enrolment in (old, new):
        with pytest.raises(psycopg.OperationalError):
            central.connect(enrolment)


def test_a_file_that_two_homes_opened_is_seen(central: Central) -> None:
    enrolment = central.enrol(central.new_uai(), "Accueil")
    home = uuid4()
    assert not state(central, enrolment).opened
    assert open_as(central, enrolment, home)
    assert open_as(central, enrolment, home)
    assert not state(central, enrolment).opened_twice
    assert not open_as(central, enrolment, uuid4())
    assert state(central, enrolment).opened_twice


def test_a_role_that_changed_itself_is_seen(central: Central) -> None:
    """PostgreSQL lets every role do that to itself: it serves nothing, and tells of a stolen certificate."""
    enrolment = central.enrol(central.new_uai(), "Accueil")
    other = central.enrol(central.new_uai(), "Accueil")
    assert not state(central, enrolment).tampered
    with central.connect(enrolment) as connection:
        connection.execute(f"ALTER ROLE {enrolment.role} SET search_path = x")  # pyright: ignore[reportCallIssue, reportArgumentType]
        with refused("42501"):
            connection.execute(f"GRANT {enrolment.role} TO {other.role}")  # pyright: ignore[reportCallIssue, reportArgumentType]
    assert state(central, enrolment).tampered
    assert not state(central, other).tampered


def test_the_status_says_how_a_station_fares(central: Central) -> None:
    enrolment = central.enrol(central.new_uai(), "Accueil")
    assert state(central, enrolment).last_sync is None
    with central.connect(enrolment) as connection:
        connection.execute("SELECT * FROM station.hello('1.2', %s, -250, 7)", [uuid4()])
        push(connection, "person", person_row(enrolment))
    told = state(central, enrolment)
    assert told.last_sync is not None
    assert (told.version, told.pending, told.clock_offset_ms, told.revision) == ("1.2", 7, -250, 1)
    assert not told.revoked
    assert not told.renewal_due(told.last_sync)


def test_the_authority_opens_with_its_passphrase_only(central: Central, tmp_path: Path) -> None:
    folder = central.cluster.authority
    assert Authority.open(folder, PASSPHRASE).certificate_pem == central.authority.certificate_pem
    with pytest.raises(WrongAuthorityPassphrase):
        Authority.open(folder, "guess")
    with pytest.raises(AuthorityMissing):
        Authority.open(tmp_path, PASSPHRASE)
    with pytest.raises(AuthorityExists):
        Authority.create(folder, "x")
    assert "PRIVATE KEY" not in "".join(path.read_text() for path in folder.iterdir())
    assert [path.name for path in folder.iterdir() if path.stat().st_mode & 0o077] == []


def test_a_url_of_a_socket_leads_no_desk_anywhere(central: Central, tmp_path: Path) -> None:
    from station.sync.central.connection import hosts_of

    with pytest.raises(NeedsHost):
        hosts_of("postgresql:///store?host=/run/postgresql")
    assert hosts_of("postgresql:///store?host=/run/postgresql", ("a:1",)) == ("a", "1")
    assert hosts_of("postgresql://a:1,b:2/store") == ("a,b", "1,2")
