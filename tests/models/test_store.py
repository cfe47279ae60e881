"""The encrypted store: its key, its transactions, its stamps, its migrations."""

import multiprocessing
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, func, select, text
from sqlalchemy.exc import DatabaseError, IntegrityError

from station.errors import StoreTooNew, WrongKey
from station.faults import Fault
from station.models import all_tables, audit
from station.models.accounts import Claim
from station.models.backups import BACKUPS, Vault, backups_in
from station.models.migrate import config
from station.models.people import Contact
from station.models.staff import AuditEntry
from station.models.store import Store, open_store, sqlcipher_engine
from station.rules.rights import UNCLAIMED

KEY = b"k" * 32
SCHOOL = UUID(int=1)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    opened = open_store(tmp_path / "station.db", KEY)
    with opened.write() as session:
        session.desk.school_id = SCHOOL
    return opened


def contact(number: int, email: str = "a@example.org") -> Contact:
    person = UUID(int=number)
    return Contact(school_id=SCHOOL, id=person, person_id=person, source="roster", phones=[], email=email)


def test_file_is_encrypted_and_private(store: Store, tmp_path: Path) -> None:
    with store.write() as session:
        session.add(contact(1, "someone@example.org"))
    for file in tmp_path.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name
        assert b"someone" not in file.read_bytes()
        assert not file.read_bytes().startswith(b"SQLite format 3")


def test_another_key_is_refused_and_says_what_to_do(store: Store, tmp_path: Path) -> None:
    store.close()
    with pytest.raises(WrongKey, match="put back the key"):
        open_store(tmp_path / "station.db", b"j" * 32)


def test_a_failed_act_leaves_nothing(store: Store) -> None:
    def fail() -> None:
        with store.write() as session:
            session.add(contact(1))
            audit.record(session, UNCLAIMED, "anything")
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Contact)) == 0
        assert session.scalar(select(func.count()).select_from(AuditEntry)) == 0


def test_a_change_makes_the_row_pending_under_a_later_stamp(store: Store) -> None:
    with store.write() as session:
        session.add(contact(1))
    with store.write(keeps_stamps=True) as session:
        row = session.scalars(select(Contact)).one()
        first, row.revision = row.stamp, 7
    with store.write() as session:
        session.scalars(select(Contact)).one().email = "b@example.org"
    with store.read() as session:
        row = session.scalars(select(Contact)).one()
        assert row.revision is None
        assert row.stamp > first


def test_an_untouched_row_is_not_pending(store: Store) -> None:
    with store.write() as session:
        session.add(contact(1))
    with store.write(keeps_stamps=True) as session:
        session.scalars(select(Contact)).one().revision = 7
    with store.write() as session:
        row = session.scalars(select(Contact)).one()
        row.email = str(row.email)
    with store.read() as session:
        assert session.scalars(select(Contact)).one().revision == 7


def test_stamps_grow_while_the_clock_goes_back(tmp_path: Path) -> None:
    moments = iter(datetime(2026, 9, 1, tzinfo=UTC) - timedelta(hours=n) for n in range(100))
    store = open_store(tmp_path / "station.db", KEY, lambda: next(moments))
    stamps: list[int] = []
    for _ in range(20):
        with store.write() as session:
            stamps += [session.stamp, session.stamp]
    assert len(set(stamps)) == 20
    stamps = stamps[::2]
    assert stamps == sorted(set(stamps))


@pytest.mark.parametrize("statement", ["UPDATE audit_entry SET act = 'x'", "DELETE FROM audit_entry"])
def test_the_audit_trail_is_append_only(store: Store, statement: str) -> None:
    with store.write() as session:
        audit.record(session, UNCLAIMED, "set_up")

    def change() -> None:
        with store.write() as session:
            session.execute(text(statement))

    with pytest.raises(DatabaseError, match="append-only"):
        change()


def test_errors_of_the_database_hold_no_data(store: Store) -> None:
    def twice() -> None:
        with store.write() as session:
            session.add_all([contact(1, "secret@example.org"), contact(1, "secret@example.org")])

    with pytest.raises(IntegrityError) as caught:
        twice()
    assert "secret@" not in str(caught.value)


def _claim(path: Path, owner: int, answers: "multiprocessing.Queue[list[str]]") -> None:
    store = open_store(path, KEY)
    mine: list[str] = []
    for _ in range(25):
        with store.write() as session:
            number = (session.scalar(select(func.count()).select_from(Claim)) or 0) + 1
            session.add(Claim(value=f"p.dupont{number}", owner=UUID(int=owner)))
            mine.append(f"p.dupont{number}")
    store.close()
    answers.put(mine)


def test_two_processes_on_one_file_never_take_the_same_claim(tmp_path: Path) -> None:
    path = tmp_path / "station.db"
    open_store(path, KEY).close()
    spawn = multiprocessing.get_context("spawn")
    answers: multiprocessing.Queue[list[str]] = spawn.Queue()
    workers = [spawn.Process(target=_claim, args=(path, n, answers)) for n in (1, 2)]
    for worker in workers:
        worker.start()
    taken = [value for _ in workers for value in answers.get(timeout=600)]
    for worker in workers:
        worker.join()
    assert len(taken) == len(set(taken)) == 50


def test_migrations_make_just_what_the_classes_say(tmp_path: Path) -> None:
    engine = sqlcipher_engine(tmp_path / "station.db", KEY)
    open_store(tmp_path / "station.db", KEY).close()
    with engine.connect() as connection:
        differences = compare_metadata(
            MigrationContext.configure(connection, opts={"include_name": _is_ours}), all_tables()
        )
    assert differences == []


def _is_ours(name: str | None, kind: str, _parents: object) -> bool:
    # The search index is a virtual table, which no mapped class describes.
    return kind != "table" or name is None or name in all_tables().tables


def _revisions() -> list[str]:
    return [script.revision for script in ScriptDirectory.from_config(config()).walk_revisions()][::-1]


@pytest.mark.parametrize("start", _revisions())
def test_every_earlier_revision_comes_up_after_a_backup(tmp_path: Path, start: str) -> None:
    path = tmp_path / "station.db"
    engine = sqlcipher_engine(path, KEY)
    with engine.begin() as connection:
        _upgrade(connection, start)
    engine.dispose()
    store = open_store(path, KEY)
    with store.write() as session:
        session.desk.school_id = SCHOOL
        session.add(contact(1))
    assert len(backups_in(tmp_path / BACKUPS, Vault(path, KEY).mark)) == (start != _revisions()[-1])


def _upgrade(connection: Connection, revision: str) -> None:
    command.upgrade(config(connection), revision)


def test_a_store_of_a_later_station_is_left_alone(store: Store, tmp_path: Path) -> None:
    with store.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    store.close()
    with pytest.raises(StoreTooNew):
        open_store(tmp_path / "station.db", KEY)


def test_migrations_are_named_by_their_revision_and_follow_in_that_order() -> None:
    scripts = list(ScriptDirectory.from_config(config()).walk_revisions())
    names = [Path(script.path).name for script in scripts]
    assert names == sorted(names, reverse=True)
    assert all(name.startswith(f"{script.revision}_") for name, script in zip(names, scripts, strict=True))


def test_a_second_start_loads_no_migration_tool(store: Store, tmp_path: Path) -> None:
    store.close()
    code = (
        "import sys; from pathlib import Path; from station.models.store import open_store;"
        f"open_store(Path({str(tmp_path / 'station.db')!r}), b'k' * 32).close();"
        "sys.exit('alembic' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])


def test_a_damaged_file_is_said_and_left_as_it_is(store: Store, tmp_path: Path) -> None:
    store.close()
    path = tmp_path / "station.db"
    whole = path.read_bytes()
    damaged = whole[:4096] + bytes(reversed(whole[4096:]))
    path.write_bytes(damaged)
    with pytest.raises(Fault, match="damaged: restore"):
        open_store(path, KEY)
    assert path.read_bytes() == damaged
