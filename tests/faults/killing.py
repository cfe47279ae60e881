"""Kills a desk at work at random moments, and looks at what is left each time; prints what it counted.

    python -m tests.faults.killing FOLDER KILLS SEED

Each round forks a process that does one job (acts, enrolments, import, migration, backup, prints, restore)
and says on a pipe what it has acknowledged; it is killed by SIGKILL after a random time. Then another process
opens the home as the next start does. A program of its own, as what has threads or windows can't be forked.
"""

import json
import os
import random
import select
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

from alembic import command
from sqlalchemy import func
from sqlalchemy import select as rows

from station.app import finish_cut_restore
from station.demo.school import invent_school
from station.demo.siecle import write_files
from station.models.backups import BACKUPS, Vault, backups_in, is_whole, unpack, write_backup
from station.models.desk import Setting
from station.models.migrate import config
from station.models.people import Person
from station.models.store import open_store, sqlcipher_engine, utc_now
from station.rules.rights import UNCLAIMED
from station.services.backup.restore import restore
from station.services.roster import RosterService
from station.settings import KeyPlace, Settings
from tests.faults import counter
from tests.faults.counter import KEY
from tests.sheets.press import prints_into

Say = Callable[[str], None]


def acts(home: Path, say: Say) -> None:
    """Keep pairs of rows, an act each, and say which were kept."""
    with closing(open_store(home / "station.db", KEY)) as store:
        for number in range(10_000):
            name = f"{os.getpid()}.{number}"
            with store.write() as session:
                session.add(Setting(key=f"one {name}", value=1))
                session.flush()
                session.add(Setting(key=f"two {name}", value=2))
            say(name)


def imports(home: Path, say: Say) -> None:
    """Import the school's files."""
    with closing(open_store(home / "station.db", KEY)) as store:
        RosterService(store).import_files(sorted((home.parent / "files").iterdir()), UNCLAIMED)


def backs_up(home: Path, say: Say) -> None:
    """Write backups."""
    vault = Vault(home / "station.db", KEY)
    while True:
        write_backup(vault, home / BACKUPS, utc_now(), None)


def migrates(home: Path, say: Say) -> None:
    """Bring databases of an earlier Station up to date."""
    while True:
        _migrates_one(home)


def _migrates_one(home: Path) -> None:
    old = home.parent / "old.db"
    for left in old.parent.glob("old.db*"):
        left.unlink()
    engine = sqlcipher_engine(old, KEY)
    with engine.begin() as connection:
        command.upgrade(config(connection), "0002")
    # Closed, it is one file.
    engine.dispose()
    (home.parent / "migrating").mkdir(exist_ok=True)
    old.replace(home.parent / "migrating" / "station.db")
    open_store(home.parent / "migrating" / "station.db", KEY).close()


def restores(home: Path, say: Say) -> None:
    """Put the latest backup back, again and again."""
    found = backups_in(home / BACKUPS, Vault(home / "station.db", KEY).mark)
    while found:
        settings = Settings(home=home, key=KeyPlace.FILE)
        restore(settings, found[0][1], lambda: KEY, lambda _: None, str, utc_now)


_LONGEST_S = {
    acts: 1.5,
    counter.enrols: 4.0,
    imports: 1.6,
    backs_up: 2.0,
    counter.prints: 4.0,
    migrates: 2.5,
    restores: 2.0,
}
JOBS = {job.__name__: (job, longest) for job, longest in _LONGEST_S.items()}


def whole(home: Path, acknowledged: list[str], job: str, persons: int) -> None:
    """Look at what is left; raises AssertionError where anything is lost, half, or damaged."""
    if job in ("enrols", "prints"):
        counter.whole(home, acknowledged, job)
        return
    finish_cut_restore(home)
    assert is_whole(Vault(home / "station.db", KEY)), "damaged"
    with closing(open_store(home / "station.db", KEY)) as store, store.read() as session:
        kept = {row.key for row in session.scalars(rows(Setting))}
        ones = {name[4:] for name in kept if name.startswith("one ")}
        assert ones == {name[4:] for name in kept if name.startswith("two ")}, "half an act"
        if job != "restores":
            assert ones >= set(acknowledged), "an acknowledged act is gone"
        assert session.scalar(rows(func.count()).select_from(Person)) in (0, persons), "half an import"
    scratch = home.parent / "scratch.db"
    for number, (_, file) in enumerate(backups_in(home / BACKUPS, Vault(home, KEY).mark)):
        unpack(file, scratch)
        assert is_whole(Vault(scratch, KEY)), "a backup is damaged"
        if number > 0:  # the latest is what a restore will take
            file.unlink()
    migrating = home.parent / "migrating" / "station.db"
    if migrating.exists():
        assert is_whole(Vault(migrating, KEY)), "damaged by a migration"
        open_store(migrating, KEY).close()
        for left in migrating.parent.glob("station.db*"):
            left.unlink()


def in_a_fork(work: Callable[[], None]) -> None:
    """Do the work in a process of its own, and fail as it fails."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException as error:  # noqa: BLE001 - the parent hears by the exit code
            print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if status:
        raise AssertionError("see above")


def killed(job: Callable[[Path, Say], None], home: Path, after_s: float) -> tuple[list[str], bool]:
    """Start a job, kill it after this time; return what it said, and whether it was killed at work."""
    heard, says = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(heard)
        try:
            job(home, lambda name: [None, os.write(says, name.encode() + b"\n")][0])
        except BaseException as error:  # noqa: BLE001 - the parent hears by the exit code
            print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)
            os._exit(1)
        os._exit(0)
    os.close(says)
    said, end = b"", time.monotonic() + after_s
    while (left := end - time.monotonic()) > 0:
        if select.select([heard], [], [], left)[0]:
            piece = os.read(heard, 65536)
            if not piece:
                break
            said += piece
    os.kill(child, signal.SIGKILL)
    while piece := os.read(heard, 65536):
        said += piece
    os.close(heard)
    _, status = os.waitpid(child, 0)
    assert not os.WIFEXITED(status) or os.WEXITSTATUS(status) == 0, "the job failed by itself"
    # The last line may be cut; then its act was not acknowledged.
    return said.decode().rpartition("\n")[0].split("\n") if b"\n" in said else [], os.WIFSIGNALED(status)


def main(folder: Path, kills: int, seed: int) -> None:
    """Kill so many times, and print how often each job died at work."""
    os.umask(0o077)
    home, chance = folder / "home", random.Random(seed)
    home.mkdir()
    (folder / "files").mkdir()
    school = invent_school(date(2026, 11, 28))
    write_files(school, folder / "files")
    trial = folder / "trial.db"

    def count() -> None:
        with closing(open_store(trial, KEY)) as store:
            RosterService(store).import_files(sorted((folder / "files").iterdir()), UNCLAIMED)
            with store.read() as session:
                (folder / "persons").write_text(str(session.scalar(rows(func.count()).select_from(Person))))

    in_a_fork(count)
    in_a_fork(lambda: counter.make(home))
    persons = int((folder / "persons").read_text())
    died: Counter[str] = Counter()
    for round_ in range(kills):
        name = list(JOBS)[round_ % len(JOBS)]
        job, longest = JOBS[name]
        said, at_work = killed(job, home, chance.uniform(0, longest))
        in_a_fork(lambda said=said, name=name: whole(home, said, name, persons))
        died[name] += at_work
        if name == "restores":
            # An import that a restore took back may come again; acts of before it are of before it.
            in_a_fork(lambda: empty(home))
        if round_ % 50 == 49:
            print(f"{round_ + 1} kills, at work: {dict(died)}", file=sys.stderr, flush=True)
    printed = len(list((folder / "cups" / "paper").glob("*.pdf")))
    print(json.dumps({"kills": kills, "at_work": dict(died), "persons": persons, "printed": printed}))


def empty(home: Path) -> None:
    """Begin anew with an empty home, so that each round of jobs meets an import of everybody."""
    for left in home.glob("station.db*"):
        left.unlink()


if __name__ == "__main__":
    with prints_into(Path(sys.argv[1]) / "cups") as press:
        os.environ["CUPS_SERVER"] = press.address
        main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
