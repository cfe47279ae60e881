"""Backups of a desk at work: whole, private, openable elsewhere by the phrase, and put back without a gap."""

import shutil
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from station.app import Services, open_services, restore_backup
from station.errors import KeyMissing
from station.faults import Fault
from station.models import backups as writing
from station.models.backups import NotABackup, backups_in, rotate
from station.models.desk import ClockMark, Desk
from station.models.people import Person
from station.models.staff import AuditEntry
from station.models.store import open_store
from station.rules.rights import UNCLAIMED, Actor, NotAllowed, Role
from station.services.backup import restore as restoring
from station.services.backup.phrase import BadPhrase, new_phrase, tidy_phrase
from station.services.backup.restore import NoPhrase, WrongPhrase
from station.services.instance import HomeInUse
from station.services.school import SchoolFacts, establish
from station.settings import KeyPlace, Settings
from tests.services.rosters import Roster

NOW = datetime(2026, 11, 28, 8, 0, tzinfo=UTC)


class At:
    """A clock that stands where it is put."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def no_words(*, new: bool = False) -> str:
    raise AssertionError("nothing is asked for")


def settings_of(home: Path) -> Settings:
    home.mkdir(mode=0o700, exist_ok=True)
    return Settings(home=home, key=KeyPlace.FILE)


def opened(home: Path, clock: At | None = None) -> Services:
    return open_services(settings_of(home), no_words, clock or At())


@pytest.fixture
def clock() -> At:
    return At()


@pytest.fixture
def roster(tmp_path: Path, clock: At) -> Roster:
    """A school with one pupil."""
    services = opened(tmp_path / "desk", clock)
    roster = Roster(services.store)
    with services.store.write() as session:
        establish(session, SchoolFacts("9741234Y", "Collège des Filaos"))
    roster.student("HOARAU", "Léa")
    services.close()
    return roster


@pytest.fixture
def desk(tmp_path: Path, clock: At, roster: Roster) -> Services:
    """The desk of that school, open."""
    services = opened(tmp_path / "desk", clock)
    roster.store = services.store
    return services


def people(services: Services) -> int:
    with services.store.read() as session:
        return session.scalar(select(func.count()).select_from(Person)) or 0


def restore(home: Path, file: Path, phrase: Callable[[], str] = no_words) -> restoring.Restored:
    return restore_backup(settings_of(home), file, no_words, phrase)


def test_a_backup_of_a_desk_at_work_is_one_private_file_without_plaintext(
    desk: Services, roster: Roster
) -> None:
    roster.student("PAYET", "Ti")
    wal = desk.settings.database.with_name("station.db-wal")
    assert wal.stat().st_size > 0, "the last acts stand in the -wal, which a plain copy leaves behind"
    made = desk.backup.back_up()
    assert [made.file] == list(made.file.parent.iterdir())
    assert made.file.parent == desk.settings.home / "backups"
    assert made.bytes == made.file.stat().st_size
    assert made.file.stat().st_mode & 0o777 == 0o600
    content = made.file.read_bytes()
    assert b"HOARAU" not in content
    assert b"SQLite format 3" not in content
    desk.close()


def test_a_restore_takes_the_desk_back_and_keeps_what_it_replaces(desk: Services, roster: Roster) -> None:
    made = desk.backup.back_up()
    with desk.store.write() as session:
        before = session.get_one(Desk, 1).incarnation
    roster.student("PAYET", "Ti")
    home = desk.settings.home
    with pytest.raises(HomeInUse):
        restore(home, made.file)
    desk.close()
    done = restore(home, made.file)
    assert done.made_at == NOW
    assert done.kept is not None
    assert done.kept.suffix != ".db"
    again = opened(home)
    assert people(again) == 1
    with again.store.read() as session:
        row = session.get_one(Desk, 1)
        assert row.incarnation != before, "the store would take its new lines for old ones"
        acts = session.scalars(select(AuditEntry.act)).all()
    assert "restored" in acts
    again.close()
    before_it = open_store(done.kept, (home / "station.key").read_bytes())
    with before_it.read() as session:
        assert session.scalar(select(func.count()).select_from(Person)) == 2
    before_it.close()


def test_another_computer_opens_it_by_the_phrase(desk: Services, tmp_path: Path) -> None:
    bare = desk.backup.back_up()
    assert not desk.backup.state().phrase
    phrase = desk.backup.new_phrase(UNCLAIMED)
    made = desk.backup.back_up(tmp_path / "usb")
    desk.close()
    elsewhere = tmp_path / "elsewhere"
    with pytest.raises(NoPhrase, match="own desk's key"):
        restore(elsewhere, bare.file, lambda: phrase)
    with pytest.raises(WrongPhrase):
        restore(elsewhere, made.file, new_phrase)
    with pytest.raises(BadPhrase) as bad:
        restore(elsewhere, made.file, lambda: phrase.replace(phrase.split()[2], "zzz", 1))
    assert bad.value.unknown == 3
    assert not (elsewhere / "station.db").exists(), "nothing half restored"
    restore(elsewhere, made.file, lambda: phrase.upper())
    again = opened(elsewhere)
    assert people(again) == 1
    assert again.backup.back_up().bytes > 0
    again.close()


def test_the_home_whose_key_is_lost_asks_the_phrase_and_keeps_the_key_it_finds(desk: Services) -> None:
    phrase = desk.backup.new_phrase(UNCLAIMED)
    made = desk.backup.back_up()
    home = desk.settings.home
    desk.close()
    (home / "station.key").unlink()
    with pytest.raises(KeyMissing):
        opened(home)
    restore(home, made.file, lambda: phrase)
    again = opened(home)
    assert people(again) == 1
    again.close()


def test_a_phrase_is_an_administrators_to_make(desk: Services) -> None:
    with pytest.raises(NotAllowed):
        desk.backup.new_phrase(Actor(None, "x", Role.SECRETARY))
    desk.close()


def test_a_phrase_is_twelve_words_that_any_keyboard_types() -> None:
    phrase = new_phrase()
    assert len(phrase.split()) == 12
    assert tidy_phrase(f"  {phrase.upper()}\n") == tidy_phrase(phrase)
    assert tidy_phrase(phrase).isascii()
    with pytest.raises(BadPhrase) as short:
        tidy_phrase(" ".join(phrase.split()[:11]))
    assert short.value.unknown == 0


def test_a_daily_backup_is_made_once(desk: Services, clock: At) -> None:
    assert desk.backup.state().is_due
    first = desk.backup.back_up_if_due()
    assert first is not None
    assert desk.backup.state().last == NOW
    assert desk.backup.back_up_if_due() is None
    clock.now += timedelta(hours=21)
    assert desk.backup.state().age == timedelta(hours=21)
    assert desk.backup.back_up_if_due() is not None
    desk.close()


def test_backups_do_not_outlive_their_days(tmp_path: Path) -> None:
    hours = [0, 2, 27, 30, 24 * 29, 24 * 31, 24 * 300]
    for back in hours:
        at = NOW - timedelta(hours=back)
        (tmp_path / f"station-aaaaaaaa-{at:%Y%m%dT%H%M%SZ}.backup").touch()
    migrated = tmp_path / f"station-aaaaaaaa-{NOW - timedelta(hours=31):%Y%m%dT%H%M%SZ}-before-0006.backup"
    others = tmp_path / f"station-bbbbbbbb-{NOW - timedelta(days=400):%Y%m%dT%H%M%SZ}.backup"
    for file in (migrated, others, tmp_path / "station-aaaaaaaa-letter.backup"):
        file.touch()
    rotate(tmp_path, "aaaaaaaa", NOW, 30)
    left = {(NOW - at) // timedelta(hours=1) for at, _ in backups_in(tmp_path, "aaaaaaaa")}
    assert left == {0, 2, 27, 31, 24 * 29}
    assert others.exists(), "another desk's are that desk's to delete"


def test_a_backup_from_the_future_ages_from_now_on(tmp_path: Path) -> None:
    ahead = NOW + timedelta(days=365)
    for name in (
        f"station-aaaaaaaa-{ahead:%Y%m%dT%H%M%SZ}",
        f"station-aaaaaaaa-{ahead:%Y%m%dT%H%M%SZ}-before-0006",
    ):
        (tmp_path / f"{name}.backup").touch()
    rotate(tmp_path, "aaaaaaaa", NOW, 30)
    assert [at for at, _ in backups_in(tmp_path, "aaaaaaaa")] == [NOW, NOW]
    assert sum("-before-0006" in file.name for file in tmp_path.iterdir()) == 1
    later = NOW + timedelta(days=31)
    (tmp_path / f"station-aaaaaaaa-{later:%Y%m%dT%H%M%SZ}.backup").touch()
    rotate(tmp_path, "aaaaaaaa", later, 30)
    assert [at for at, _ in backups_in(tmp_path, "aaaaaaaa")] == [later], "it outlives the others by no day"


def test_the_latest_backup_stays_until_there_is_a_newer_one_and_the_others_go_without_it(
    desk: Services, clock: At, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = desk.backup.back_up()
    clock.now += timedelta(days=2)
    latest = desk.backup.back_up()
    clock.now += timedelta(days=40)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(writing, "_pack", full)
        with pytest.raises(Fault, match="the disk is full"):
            desk.backup.back_up()
    assert not old.file.exists(), "a full disk is no reason to keep what is over"
    assert latest.file.exists(), "and none to have no backup at all"
    desk.backup.back_up()
    assert not latest.file.exists()
    desk.close()


def test_a_clock_that_was_just_changed_deletes_no_backup(desk: Services, clock: At) -> None:
    first = desk.backup.back_up()
    clock.now += timedelta(days=365)
    with desk.store.write() as session:
        session.get_one(ClockMark, 1).jumped_ms = session.steady_ms
    desk.backup.back_up()
    assert first.file.exists()
    clock.now += timedelta(days=2)
    desk.backup.back_up()
    assert not first.file.exists()
    desk.close()


def test_what_a_restore_replaced_does_not_outlive_them_either(desk: Services, clock: At) -> None:
    made = desk.backup.back_up()
    home = desk.settings.home
    desk.close()
    kept = restore(home, made.file).kept
    assert kept is not None
    later = At()
    later.now = datetime.now(UTC) + timedelta(days=31)
    again = opened(home, later)
    again.backup.back_up()
    assert not kept.exists()
    again.close()


def harmed(file: Path, to: Path, harm: str) -> Path:
    content = bytearray(file.read_bytes())
    match harm:
        case "empty":
            content = bytearray()
        case "cut":
            content = content[: len(content) // 2]
        case "turned":
            content[len(content) // 2] ^= 0xFF
        case "text":
            content = bytearray(b"not a backup at all")
        case "compressed":
            with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr("backup.json", "{}")
                archive.writestr("station.db", bytes(10_000_000))
            return to
        case _:
            with zipfile.ZipFile(to, "w") as archive:
                archive.writestr("backup.json", '{"kind": "station-backup-1"}')
                archive.writestr("station.db", b"x")
            return to
    to.write_bytes(content)
    return to


@pytest.mark.parametrize("harm", ["empty", "cut", "turned", "text", "compressed", "no facts"])
def test_what_is_no_whole_backup_changes_nothing(desk: Services, tmp_path: Path, harm: str) -> None:
    made = desk.backup.back_up()
    home = desk.settings.home
    desk.close()
    with pytest.raises(NotABackup, match="choose another one"):
        restore(home, harmed(made.file, tmp_path / "harmed.backup", harm))
    assert not (home / "station.restoring").exists()
    again = opened(home)
    assert people(again) == 1
    again.close()


def test_a_bare_copy_of_the_database_is_refused_with_the_reason(desk: Services, tmp_path: Path) -> None:
    shutil.copyfile(desk.settings.database, tmp_path / "station.db")
    desk.close()
    with pytest.raises(NotABackup, match="may lack its last acts"):
        restore(desk.settings.home, tmp_path / "station.db")


@pytest.mark.parametrize("cut_at", ["copyfile", "replace"])
def test_a_restore_that_is_cut_is_finished_at_the_next_start(
    desk: Services, roster: Roster, monkeypatch: pytest.MonkeyPatch, cut_at: str
) -> None:
    made = desk.backup.back_up()
    roster.student("PAYET", "Ti")
    home = desk.settings.home
    desk.close()

    class Cut(Exception):
        pass

    def cut(*_: object) -> None:
        raise Cut

    with monkeypatch.context() as patch:
        if cut_at == "copyfile":
            patch.setattr(restoring.shutil, "copyfile", cut)
        else:
            ready = Path.replace

            def replace(self: Path, target: Path) -> Path:
                if self.name == "station.restored":
                    raise Cut
                return ready(self, target)

            patch.setattr(Path, "replace", replace)
        with pytest.raises(Cut):
            restore(home, made.file)
    again = opened(home)
    assert people(again) == 1
    assert not (home / "station.restored").exists()
    again.close()
