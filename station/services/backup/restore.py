"""Putting a backup back: read, opened and looked at first; what it replaces is kept; then one rename.

Until that rename the home is as it was. A crash after it was decided is finished at the next start.
"""

import shutil
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from station.errors import StationError, WrongKey, WrongPassphrase
from station.faults import Fault, Trouble, told_apart
from station.models import audit
from station.models.backups import Label, Vault, is_whole, read_label, unpack
from station.models.keys import unwrap
from station.models.store import Clock, open_store
from station.rules.rights import UNCLAIMED
from station.services.backup.phrase import tidy_phrase
from station.services.instance import empty_home, hold_desk
from station.settings import Settings

_COMING, _READY, _REPLACED = "station.restoring", "station.restored", ".replaced-"
_ENDS = ("-wal", "-shm")


class NoPhrase(StationError):
    """The backup is of another key, and carries none that a phrase could open."""

    def __init__(self) -> None:
        super().__init__(
            "this backup opens with its own desk's key alone: restore it on that computer, "
            "or choose one made after the recovery phrase"
        )


class WrongPhrase(StationError):
    """The recovery phrase does not open this backup."""

    def __init__(self) -> None:
        super().__init__(
            "this phrase does not open this backup: take the paper that was printed before it was made"
        )


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back."""

    made_at: datetime
    kept: Path | None
    """What lay there before."""


def restore(
    settings: Settings,
    file: Path,
    own_key: Callable[[], bytes],
    keep_key: Callable[[bytes], None],
    ask_phrase: Callable[[], str],
    clock: Clock,
) -> Restored:
    """Put a backup back in this home, which nobody else may have open.

    ``own_key`` answers the home's key or raises a `StationError`; ``keep_key`` puts another key where the
    settings want it; ``ask_phrase`` is asked where the home's own key does not open the backup.

    Raises `station.models.backups.NotABackup`, `NoPhrase`, `WrongPhrase`, `BadPhrase`, `DeskOpen`,
    `HomeInUse`, `StoreTooNew`, or `station.faults.Fault`.
    """
    home, coming = settings.home, settings.home / _COMING
    with _alone(home), told_apart(home):
        label = read_label(file)
        try:
            _away(coming)
            unpack(file, coming)
            key, is_own = _key_of(coming, label, own_key, ask_phrase)
            _settle(Vault(coming, key), clock)
            if not is_own:
                keep_key(key)
            coming.replace(home / _READY)
        except BaseException:
            _away(coming)
            raise
        return Restored(label.made_at, finish_restore(home))


@contextmanager
def _alone(home: Path) -> Generator[None]:
    """Be the home's one desk, and have nobody else in it."""
    with closing(hold_desk(home)), closing(empty_home(home)):
        yield


def finish_restore(home: Path) -> Path | None:
    """Put in its place what a restore has made ready, and return what it replaced; does nothing without.

    May be cut at any point and called again. The caller has the home alone.
    """
    ready, database = home / _READY, home / "station.db"
    if not ready.exists():
        return None
    kept = None
    if database.exists():
        kept = _kept_name(database)
        if not kept.exists():
            # By a copy beside it: until the last rename the old database is in its place, whole.
            shutil.copyfile(database, kept)
        for end in _ENDS:
            part = database.with_name(database.name + end)
            if part.exists():
                part.replace(kept.with_name(kept.name + end))
    ready.replace(database)
    return kept


def finish_cut_restore(home: Path) -> None:
    """Finish at the start what a crash has cut; raises `HomeInUse` while a restore is at work."""
    if (home / _READY).exists():
        with closing(empty_home(home)), told_apart(home):
            finish_restore(home)


def forget_replaced(home: Path, now: datetime, days: int) -> None:
    """Delete what restores have replaced once it is older than ``days``: it holds personal data too."""
    for left in home.glob(f"*{_REPLACED}*"):
        if now - datetime.fromtimestamp(left.stat().st_mtime, UTC) > timedelta(days=days):
            left.unlink(missing_ok=True)


def _kept_name(database: Path) -> Path:
    changed = datetime.fromtimestamp(database.stat().st_mtime, UTC)
    return database.with_name(f"{database.name}{_REPLACED}{changed:%Y%m%dT%H%M%SZ}")


def _key_of(
    coming: Path, label: Label, own_key: Callable[[], bytes], ask_phrase: Callable[[], str]
) -> tuple[bytes, bool]:
    """Return the key that opens the copy, and whether it is the home's own."""
    try:
        key = own_key()
        if is_whole(Vault(coming, key)):
            return key, True
        raise Fault(Trouble.DAMAGED)
    except Fault:
        raise
    except StationError as error:
        if label.wrapped is None:
            raise NoPhrase from error
    try:
        key = unwrap(label.wrapped, tidy_phrase(ask_phrase()), "backup")
        if is_whole(Vault(coming, key)):
            return key, False
    except (WrongPassphrase, WrongKey):
        raise WrongPhrase from None
    raise Fault(Trouble.DAMAGED)


def _settle(vault: Vault, clock: Clock) -> None:
    """Bring the copy up to date, and have it begin a life of its own before the store sees it again."""
    from station.sync.desk.restored import begin_after_restore  # each start asks whether a restore was cut

    store = open_store(vault.path, vault.key, clock)
    try:
        with store.write() as session:
            begin_after_restore(session)
            if session.desk.school_id is not None:
                audit.record(session, UNCLAIMED, "restored")
    finally:
        store.close()


def _away(path: Path) -> None:
    for left in (path, *(path.with_name(path.name + end) for end in (*_ENDS, "-journal"))):
        if left.exists():
            left.unlink()
