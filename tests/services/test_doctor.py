"""Each thing that can be wrong with a desk, made wrong."""

import shutil
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text

from station.messaging.demo import DemoPhone
from station.models import ids
from station.models.accounts import Claim
from station.models.backups import Vault
from station.models.desk import Setting
from station.models.store import open_store
from station.rules.rights import UNCLAIMED
from station.services.backup.service import BackupService
from station.services.doctor import Check, Doctor, database_closed
from station.services.messages import MessageService
from station.services.school_settings import SchoolSettingsService
from station.services.sync import SyncService
from station.settings import KeyPlace, Settings
from tests.services.rosters import KEY, TODAY, Roster, school_store


class Desk:
    def __init__(self, home: Path) -> None:
        self.home = home
        home.chmod(0o700)
        self.store = school_store(home)
        self.roster = Roster(self.store)

    def look(self, name: str, **settings: object) -> Check:
        known = Settings(home=self.home, **settings)  # pyright: ignore[reportArgumentType]
        messages = MessageService(self.store, DemoPhone(), known)
        doctor = Doctor(self.store, known, messages, SyncService(self.store, self.home, 30))
        return next(one for one in doctor.checks() if one.check == name)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_all_is_well(desk: Desk) -> None:
    mother = desk.roster.guardian("HOARAU", "Marie", desk.roster.student("HOARAU", "Léa"))
    desk.roster.issue(mother)
    for name in (
        "home",
        "disk",
        "database",
        "integrity",
        "migrations",
        "school",
        "parents",
        "search",
        "fonts",
    ):
        check = desk.look(name)
        assert (check.ok, check.advice) == (True, ""), check


def test_a_file_open_to_others(desk: Desk) -> None:
    left_open = desk.home / "export.xml"
    left_open.touch()
    left_open.chmod(0o644)
    check = desk.look("home")
    assert (check.ok, check.detail) == (False, "1 files or folders are open to other users")
    assert "chmod" in check.advice
    left_open.chmod(0o600)
    assert desk.look("home").ok


@pytest.mark.parametrize(
    ("place", "ok"), [(KeyPlace.FILE, False), (KeyPlace.RING, True), (KeyPlace.PASSPHRASE, True)]
)
def test_where_the_key_lies(desk: Desk, place: KeyPlace, ok: bool) -> None:
    assert desk.look("key", key=place).ok is ok


def test_no_school(tmp_path: Path) -> None:
    store = open_store(tmp_path / "station.db", KEY)
    settings = Settings(home=tmp_path)
    checks = Doctor(
        store, settings, MessageService(store, DemoPhone(), settings), SyncService(store, tmp_path, 30)
    ).checks()
    school = next(one for one in checks if one.check == "school")
    assert (school.ok, school.detail) == (False, "none is set up yet")


def test_children_without_parents_are_counted(desk: Desk) -> None:
    lea = desk.roster.student("HOARAU", "Léa")
    desk.roster.link(lea, UUID(int=404))
    desk.roster.contact(UUID(int=405), "0692123456")
    check = desk.look("parents")
    assert not check.ok
    assert "contacts: 1, links: 1" in check.detail


def test_an_identifier_without_its_claim(desk: Desk) -> None:
    lea = desk.roster.student("HOARAU", "Léa")
    identifier = desk.roster.issue(lea)
    with desk.store.write() as session:
        session.get_one(Claim, identifier).owner = ids.account_id(UUID(int=404))
    assert "unclaimed identifiers: 1" in desk.look("parents").detail


def test_an_index_that_lacks_somebody(desk: Desk) -> None:
    desk.roster.student("HOARAU", "Léa")
    with desk.store.write() as session:
        session.execute(text("DELETE FROM person_index_row"))
    assert not desk.look("search").ok


def test_a_damaged_page(desk: Desk) -> None:
    desk.roster.student("HOARAU", "Léa")
    with desk.store.read() as session:  # a page that nobody reads to open the store
        page = session.scalars(text("SELECT rootpage FROM sqlite_master WHERE name = 'guardianship'")).one()
        size = int(session.scalars(text("PRAGMA page_size")).one())
    desk.store.close()
    file = desk.home / "station.db"
    content = bytearray(file.read_bytes())
    content[page * size - 2000] ^= 0xFF
    file.write_bytes(content)
    desk.store = open_store(file, KEY)
    check = desk.look("integrity")
    assert not check.ok
    assert "restore" in check.advice


def test_another_revision(desk: Desk) -> None:
    with desk.store.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    assert not desk.look("migrations").ok


def test_a_desk_on_its_own_says_so(desk: Desk) -> None:
    assert desk.look("central").detail == "no central store is set up"


def test_gateways(desk: Desk) -> None:
    for name in ("sms", "email"):
        assert not desk.look(name).ok
        assert desk.look(name).advice
        assert desk.look(name, demo=True).ok
    assert desk.look("sms", sms_url="jsons://gateway.example/sms?-to={to}").ok
    assert not desk.look("sms", sms_url="nonsense").ok


def test_little_room(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9, 10**6))
    assert not desk.look("disk").ok


def test_a_font_that_is_not_there(desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("station.services.doctor.resource", lambda *parts: tmp_path.joinpath(*parts))
    check = desk.look("fonts")
    assert not check.ok
    assert "AtkinsonHyperlegible" in check.detail


def test_a_database_that_does_not_open() -> None:
    from station.errors import KeyMissing

    check = database_closed(KeyMissing("station.key"))
    assert (check.check, check.ok) == ("database", False)
    assert "put it back" in check.advice


def test_backups(desk: Desk) -> None:
    assert (desk.look("backup").ok, desk.look("backup").detail) == (False, "none was made yet")
    settings = Settings(home=desk.home)
    backup = BackupService(desk.store, Vault(desk.home / "station.db", KEY), settings)
    backup.back_up()
    assert "this computer alone" in desk.look("backup").detail
    backup.new_phrase(UNCLAIMED)
    assert desk.look("backup").ok
    long_ago = TODAY - timedelta(days=5)
    with desk.store.write() as session:
        session.merge(Setting(key="last_backup", value=long_ago.isoformat()))
    assert (desk.look("backup").ok, desk.look("backup").advice) == (False, "run: station backup")


def test_a_portal_that_nobody_has_told_is_told(desk: Desk) -> None:
    example = desk.look("portal")
    assert not example.ok
    assert "portal.example" in example.detail
    assert desk.look("portal", portal_url="https://portail.example.org/").ok
    SchoolSettingsService(desk.store, Settings(home=desk.home)).change(
        UNCLAIMED, {"portal_url": "https://portail.example.org/"}
    )
    assert desk.look("portal").ok
