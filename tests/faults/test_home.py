"""A desk whose disk is full, whose folder can't be written, whose key is none: one line each, told apart.

Each fault is made for real, and the real program started on it.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import typer
from sqlalchemy import func, select

from station.cli.desk import services
from station.errors import KeyMissing, KeyUnusable
from station.faults import Fault, Trouble
from station.models.desk import Setting
from station.models.keys import unwrap, wrap
from station.models.store import Store, open_store, sqlcipher_engine
from station.ui.errors import sentence
from tests.faults.disks import fill, read_only, small_disk

KEY = b"k" * 32
ROOT = Path(__file__).parents[2]
NOBODY = 65534


Said = Callable[[Path], str]


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Said:
    """Open a home as each command does, and return what it says on stderr before it exits with 1."""

    def open_and_fail(home: Path) -> str:
        monkeypatch.setenv("STATION_HOME", str(home))
        monkeypatch.setenv("STATION_KEY", "file")
        with pytest.raises(typer.Exit) as ended, services():
            pass
        assert ended.value.exit_code == 1
        return capsys.readouterr().err

    return open_and_fail


def start_as_stranger(home: Path) -> tuple[int, str]:
    """Run the real program under an account that the home does not belong to."""
    program = [sys.executable, "-c", "from station.cli import main; main()", "find", "hoarau"]
    if os.geteuid() == 0:
        # Root without its powers is an account like any other, which may read a checkout below /root.
        program = ["setpriv", "--bounding-set=-all", *program]
    env = os.environ | {"STATION_HOME": str(home), "STATION_KEY": "file"}
    done = subprocess.run(program, capture_output=True, text=True, env=env, cwd=ROOT, timeout=60, check=False)
    return done.returncode, done.stderr


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A home with its database and key, as the desk leaves it."""
    home = tmp_path / "desk"
    home.mkdir(mode=0o700)
    (home / "station.key").write_bytes(KEY)
    open_store(home / "station.db", KEY).close()
    return home


def keep(store: Store, key: str, value: str = "") -> None:
    with store.write() as session:
        session.add(Setting(key=key, value=value))


def empty_key(home: Path) -> None:
    (home / "station.key").write_bytes(b"")


def garbage_key(home: Path) -> None:
    (home / "station.key").write_bytes(os.urandom(77))


def key_is_a_folder(home: Path) -> None:
    (home / "station.key").unlink()
    (home / "station.key").mkdir()


def another_key(home: Path) -> None:
    (home / "station.key").write_bytes(b"j" * 32)


def wrapped_key(home: Path) -> None:
    (home / "station.key").write_bytes(wrap(KEY, "a passphrase"))


def database_is_a_folder(home: Path) -> None:
    (home / "station.db").unlink()
    (home / "station.db").mkdir()


def plain_database(home: Path) -> None:
    (home / "station.db").unlink()
    with closing(sqlite3.connect(home / "station.db")) as plain:
        plain.execute("CREATE TABLE t (a)")


def garbage_database(home: Path) -> None:
    (home / "station.db").write_bytes(os.urandom(50_000))


def cut_database(home: Path) -> None:
    whole = (home / "station.db").read_bytes()
    (home / "station.db").write_bytes(whole[: len(whole) // 2])


def latin_settings(home: Path) -> None:
    (home / "settings.toml").write_bytes('portal_name = "Collège"\n'.encode("latin-1"))


def settings_are_a_folder(home: Path) -> None:
    (home / "settings.toml").mkdir()


def no_toml(home: Path) -> None:
    (home / "settings.toml").write_text("portal_name: x\n")


@pytest.mark.parametrize(
    ("harm", "says"),
    [
        (empty_key, "key of this desk's database is damaged (station.key)"),
        (garbage_key, "key of this desk's database is damaged (station.key)"),
        (wrapped_key, "key of this desk's database is damaged (station.key)"),
        (key_is_a_folder, "a folder stands where a file should"),
        (another_key, "does not open with this key"),
        (database_is_a_folder, "a folder stands where a file should"),
        (plain_database, "is not Station's own"),
        (garbage_database, "does not open with this key"),
        (cut_database, "the database is damaged"),
        (latin_settings, "the file is not in UTF-8"),
        (settings_are_a_folder, "a folder stands where a file should"),
        (no_toml, "settings.toml"),
    ],
)
def test_each_harm_has_its_own_line_and_next_step(
    desk: Path, start: Said, harm: Callable[[Path], None], says: str
) -> None:
    harm(desk)
    said = start(desk)
    assert said.count("\n") == 1, said
    assert said.startswith("station: ")
    assert says in said
    assert ": " in said.removeprefix("station: "), "no next step"


def test_a_database_held_by_another_program(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("station.models.cipher.BUSY_S", 0.1)
    holder = sqlcipher_engine(desk / "station.db", KEY)
    with holder.execution_options(station_immediate=True).begin():
        store = open_store(desk / "station.db", KEY)
        with (
            pytest.raises(Fault, match="another program holds the database") as caught,
            store.write() as session,
        ):
            session.add(Setting(key="x", value=1))
    assert caught.value.trouble is Trouble.BUSY
    keep(store, "x")


def test_a_home_of_another_account(desk: Path) -> None:
    if os.geteuid() == 0:
        for path in (desk, *desk.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
    else:
        desk.chmod(0o000)
    code, said = start_as_stranger(desk)
    desk.chmod(0o700)
    assert (code, said.count("\n")) == (1, 1), said
    assert "the system refuses access" in said
    assert str(desk) in said


def test_a_home_on_a_disk_that_can_only_be_read(desk: Path, start: Said, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "8m") as disk:
        shutil.copytree(desk, disk / "home")
        read_only(disk)
        for home in (disk / "home", disk / "new"):
            said = start(home)
            assert "nothing can be written here" in said
            assert said.count("\n") == 1


def test_a_full_disk_at_the_start(start: Said, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "1m") as disk:
        (disk / "home").mkdir(mode=0o700)
        (disk / "home" / "station.key").write_bytes(KEY)
        fill(disk, leave=64 * 1024)
        said = start(disk / "home")
    assert "the disk is full: make room" in said
    assert said.count("\n") == 1


def test_a_disk_that_fills_up_loses_nothing_and_goes_on_once_there_is_room(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "4m") as disk:
        store = open_store(disk / "station.db", KEY)
        filler = fill(disk, leave=200 * 1024)
        kept = 0
        fault = None
        while fault is None:
            try:
                keep(store, f"kept {kept}", "x" * 20_000)
                kept += 1
            except Fault as error:
                fault = error
        assert fault.trouble is Trouble.FULL
        with store.read() as session:
            assert session.scalar(select(func.count()).select_from(Setting)) == kept
        filler.unlink()
        keep(store, "after")
        store.close()
        again = open_store(disk / "station.db", KEY)
        with again.read() as session:
            assert session.scalar(select(func.count()).select_from(Setting)) == kept + 1
        again.close()


@pytest.mark.parametrize(
    "wrapped", [b"", b"\xff\xfe", b"[]", b"{}", b'{"salt": 1}', wrap(KEY, "right")[:-20]]
)
def test_a_wrapped_key_that_is_none(wrapped: bytes) -> None:
    with pytest.raises(KeyUnusable, match=r"station\.wrapped"):
        unwrap(wrapped, "right", "station.wrapped")


@pytest.mark.parametrize("error", [Fault(trouble) for trouble in Trouble])
def test_every_trouble_has_a_sentence_and_a_next_step(error: Fault) -> None:
    assert str(error).count(": ") >= 1
    assert sentence(error).count(".") >= 2
    assert "hit a fault" not in sentence(error)


def test_the_place_is_named() -> None:
    assert str(Fault(Trouble.FULL, Path("/srv/home"))).endswith("(/srv/home)")
    assert sentence(Fault(Trouble.FULL, Path("/srv/home"))).endswith("\n/srv/home")
    assert "station.ring" in str(KeyMissing("station.ring"))
