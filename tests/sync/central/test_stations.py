"""Letting stations in, renewing and removing them; the authority; the enrolment file."""

import json
import re
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from station.models.ids import school_id
from station.sync.calls import Registration
from station.sync.central.authority import Authority
from station.sync.central.errors import (
    AuthorityExists,
    AuthorityMissing,
    NoSuchStation,
    NotAUai,
    StationNameTaken,
    WrongAuthorityPassphrase,
)
from station.sync.central.stations import StationState, add_station, remove_station, renew_station, stations
from station.sync.desk.errors import OpenedTwice, ShutOut
from station.sync.desk.link import Link
from station.sync.enrolment_file import (
    Enrolment,
    FileExists,
    NotAnEnrolmentFile,
    WrongEnrolmentPassphrase,
    open_enrolment_file,
)
from station.sync.signing import SigningKey
from tests.sync.conftest import Central


def state(central: Central, link: Link | Enrolment) -> StationState:
    school = link.school if isinstance(link, Link) else link.school_id
    found = [one for one in stations(central.authority) if school_id(one.school) == school]
    return next(one for one in found if one.station == link.station)


def test_the_file_says_all_that_a_desk_needs(central: Central) -> None:
    uai = central.new_uai()
    path, passphrase = central.add_station(uai, "Accueil")
    enrolment = open_enrolment_file(path, passphrase)
    assert (enrolment.uai, enrolment.school_id, enrolment.station) == (uai, school_id(uai), 1)
    assert enrolment.url == central.cluster.url == f"https://localhost:{central.cluster.port}"
    assert path.stat().st_mode & 0o777 == 0o600
    assert enrolment.token not in repr(enrolment)
    for word in (enrolment.token, uai, "Accueil"):
        assert word not in path.read_text()


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
    remove_station(central.authority, uai, "Accueil")
    second = central.enrol(uai, "Accueil")
    assert (first.station, second.station) == (1, 2)
    # A store from a backup has forgotten the second; the administrator's folder has not.
    central.sql("DELETE FROM station.station WHERE school_id = %s AND station = 2", second.school_id)
    assert central.enrol(uai, "CDI").station == 3


def test_what_cannot_be_added_is_told_and_leaves_nothing(central: Central, tmp_path: Path) -> None:
    uai, out, folder = central.new_uai(), tmp_path / "out", central.authority
    add_station(folder, uai, "Accueil", tmp_path / "first")
    before = stations(folder)
    with pytest.raises(StationNameTaken):
        add_station(folder, uai, "Accueil", out)
    with pytest.raises(NotAUai):
        add_station(folder, "9740001A", "Accueil", out)
    with pytest.raises(AuthorityMissing):
        add_station(tmp_path, uai, "CDI", out)
    assert not out.exists()
    with pytest.raises(FileExists):
        add_station(folder, uai, "CDI", tmp_path / "first")
    with pytest.raises(NoSuchStation):
        remove_station(folder, uai, "CDI")
    with pytest.raises(NoSuchStation):
        renew_station(folder, uai, "CDI", out)
    assert stations(folder) == before


def register(enrolment: Enrolment, key: SigningKey, **changes: str) -> Link:
    link = Link(
        enrolment.url, enrolment.store, enrolment.authority, enrolment.answer_key, enrolment.school_id,
        enrolment.station, key.text,
    )  # fmt: skip
    gate = link.open()
    try:
        gate.register(Registration(changes.get("token", enrolment.token), key.public, uuid4()))
    finally:
        gate.close()
    return link


def test_a_token_is_good_for_one_key_and_a_second_one_is_seen(central: Central) -> None:
    enrolment = central.enrol(central.new_uai(), "Accueil")
    mine = register(enrolment, SigningKey.new())
    assert not state(central, enrolment).opened_twice
    with pytest.raises(OpenedTwice):
        register(enrolment, SigningKey.new())
    assert state(central, enrolment).opened_twice
    with pytest.raises(ShutOut):
        register(enrolment, SigningKey.new(), token="guessed")
    mine.open().sisters()  # the first goes on


def test_a_renewed_station_has_another_key_and_the_old_one_is_out(central: Central, tmp_path: Path) -> None:
    uai = central.new_uai()
    old = central.desk_of(uai, "Accueil")
    passphrase = renew_station(central.authority, uai, "Accueil", tmp_path / "renewed")
    enrolment = open_enrolment_file(tmp_path / "renewed", passphrase)
    assert enrolment.station == old.station
    new = register(enrolment, SigningKey.new())
    new.open().sisters()
    with pytest.raises(ShutOut):
        old.open().sisters()


def test_the_status_says_how_a_station_fares(central: Central) -> None:
    enrolment = central.enrol(central.new_uai(), "Accueil")
    fresh = state(central, enrolment)
    assert (fresh.name, fresh.last_sync, fresh.version, fresh.opened) == ("Accueil", None, None, False)
    register(enrolment, SigningKey.new())
    assert state(central, enrolment).opened
    assert not state(central, enrolment).revoked


def test_the_authority_opens_with_its_passphrase_only(tmp_path: Path) -> None:
    Authority.create(tmp_path / "a", "right")
    Authority.open(tmp_path / "a", "right")
    with pytest.raises(WrongAuthorityPassphrase):
        Authority.open(tmp_path / "a", "wrong")
    with pytest.raises(AuthorityMissing):
        Authority.open(tmp_path / "b", "right")
    with pytest.raises(AuthorityExists):
        Authority.create(tmp_path / "a", "right")
    assert {path.stat().st_mode & 0o777 for path in (tmp_path / "a").iterdir()} == {0o600}


def test_a_link_shows_no_key(central: Central) -> None:
    link = central.desk_of(central.new_uai(), "Accueil")
    assert link.key not in repr(link)
    assert "d" in json.loads(replace(link).key)
