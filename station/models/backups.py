"""A backup: one file with a whole copy of the encrypted database, and its key under a recovery phrase.

It is a ZIP without compression, as encrypted pages have nothing to compress: ``station.db``, and
``backup.json`` that says what it is. A copy of ``station.db`` alone lacks what still stands in its ``-wal``.
"""

import errno
import hashlib
import json
import os
import secrets
import zipfile
from base64 import b64decode, b64encode
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO, Any, Final, cast

import sqlcipher3.dbapi2 as sqlcipher

from station.errors import StationError
from station.faults import Fault, Trouble, told_apart
from station.models.cipher import connect

SUFFIX: Final = ".backup"
BACKUPS: Final = "backups"
"""The folder in a home where its own backups lie."""
_DATABASE, _LABEL = "station.db", "backup.json"
_KIND: Final = "station-backup-1"
_PIECE = 1 << 20
_MOST_LABEL = 64 * 1024
_PAGES_A_STEP = 4096
_BEFORE = "-before-"
_WHEN = "%Y%m%dT%H%M%SZ"


class NotABackup(StationError):
    """The file is no backup of Station's, or not a whole one."""

    def __init__(self, path: Path) -> None:
        said = f"{path.name} is no whole backup of Station's: choose another one"
        if path.name.startswith("station.db"):
            said = (
                f"{path.name} is a bare copy that may lack its last acts: choose a file that "
                "station backup made"
            )
        super().__init__(said)


@dataclass(frozen=True, slots=True)
class Vault:
    """An encrypted database and its key."""

    path: Path
    key: bytes = field(repr=False)

    @property
    def mark(self) -> str:
        """Tells the backups of one desk from others' in the same folder; says nothing of the key."""
        return hashlib.sha256(b"station backup of " + self.key).hexdigest()[:8]


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was written and verified."""

    file: Path
    bytes: int
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Label:
    """What a backup says of itself, in clear."""

    made_at: datetime
    sha256: str
    wrapped: bytes | None
    """The key under the recovery phrase, where one was made."""


def write_backup(vault: Vault, folder: Path, now: datetime, wrapped: bytes | None, why: str = "") -> Backup:
    """Copy the database, open the copy and look at every page, then write it as one file in ``folder``.

    Others may write meanwhile: the copy is of one moment. Raises `station.faults.Fault`.
    """
    with told_apart(folder):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _staged(folder) as copy, _staged(folder) as packed:
            _copy(vault, copy)
            if not is_whole(Vault(copy, vault.key)):
                raise Fault(Trouble.DAMAGED)
            _pack(copy, packed, now, wrapped)
            _check(packed)
            file = _free_name(folder, f"station-{vault.mark}-{now.astimezone(UTC):{_WHEN}}{why}")
            packed.replace(file)
            _keep_name(folder)
    return Backup(file, file.stat().st_size, now)


def is_whole(vault: Vault) -> bool:
    """Open a database and look at every page; raises what `connect` raises."""
    try:
        with closing(connect(vault.path, vault.key)) as opened:
            pages: list[Any] = opened.execute("PRAGMA cipher_integrity_check").fetchall()
            return not pages and opened.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    except sqlcipher.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF in (11, 26):  # CORRUPT, NOTADB
            return False
        raise


def read_label(file: Path) -> Label:
    """Return what a backup says of itself; raises `NotABackup` or `station.faults.Fault`."""
    with told_apart(file), _opened(file) as packed:
        return _label(packed, file)


def unpack(file: Path, to: Path) -> None:
    """Write the database of a backup to ``to``; raises `NotABackup` where a byte is not as it was."""
    with told_apart(file), _opened(file) as packed:
        label = _label(packed, file)
        digest = hashlib.sha256()
        with packed.open(_DATABASE) as source, to.open("wb") as out:
            for piece in _pieces(source):
                digest.update(piece)
                out.write(piece)
            out.flush()
            os.fsync(out.fileno())
    if digest.hexdigest() != label.sha256:
        raise NotABackup(file)


def backups_in(folder: Path, mark: str) -> list[tuple[datetime, Path]]:
    """Return the backups of one desk in a folder, the latest first."""
    found: list[tuple[datetime, Path]] = []
    if folder.is_dir():
        for file in folder.glob(f"station-{mark}-*{SUFFIX}"):
            try:
                at = datetime.strptime(file.name.split("-")[2].split(".")[0], _WHEN).replace(tzinfo=UTC)
            except ValueError:
                continue
            found.append((at, file))
    return sorted(found, reverse=True)


def rotate(folder: Path, mark: str, now: datetime, days: int) -> None:
    """Keep all backups of the last day, one a day before that, and none that is older than ``days``.

    Personal data that were purged are gone from the backups as well once these days are over; the latest
    stays until there is a newer one. One from the future was made under a wrong clock: it is taken for one
    of now.
    """
    seen: set[str] = set()
    for number, (at, file) in enumerate(backups_in(folder, mark)):
        if at - now > timedelta(days=1):
            why = file.stem[file.stem.index(_BEFORE) :] if _BEFORE in file.stem else ""
            file.replace(_free_name(folder, f"station-{mark}-{now.astimezone(UTC):{_WHEN}}{why}"))
            continue
        if _BEFORE in file.name and now - at <= timedelta(days=days):
            continue
        day = f"{at:%Y%m%d}"
        is_over = now - at > timedelta(days=days) and number > 0
        if is_over or (now - at > timedelta(days=1) and day in seen):
            file.unlink(missing_ok=True)
        seen.add(day)


def _copy(vault: Vault, copy: Path) -> None:
    with closing(connect(vault.path, vault.key)) as source, closing(connect(copy, vault.key)) as target:
        # In steps, so that a long copy never holds up an act at the desk.
        source.backup(target, pages=_PAGES_A_STEP)
        # One file: nothing of it may stand in a -wal.
        target.execute("PRAGMA journal_mode = DELETE")


def _pack(copy: Path, packed: Path, now: datetime, wrapped: bytes | None) -> None:
    with copy.open("rb") as source:
        digest = hashlib.file_digest(source, "sha256").hexdigest()
    label = {
        "kind": _KIND,
        "made_at": now.isoformat(),
        "sha256": digest,
        "key": b64encode(wrapped).decode() if wrapped else None,
    }
    with packed.open("wb") as out:
        with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(_LABEL, json.dumps(label))
            archive.write(copy, _DATABASE)
        out.flush()
        os.fsync(out.fileno())


def _check(packed: Path) -> None:
    """Read back what was written: its pages are those of the copy that was opened."""
    with _opened(packed) as archive:
        digest = hashlib.sha256()
        with archive.open(_DATABASE) as source:
            for piece in _pieces(source):
                digest.update(piece)
        if digest.hexdigest() != _label(archive, packed).sha256:
            raise Fault(Trouble.DISK)


@contextmanager
def _opened(file: Path) -> Generator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(file) as archive:
            yield archive
    # A ZIP made to deceive raises more kinds than zipfile's own.
    except (zipfile.BadZipFile, NotImplementedError, EOFError, KeyError, ValueError, RuntimeError):
        raise NotABackup(file) from None
    except OSError as error:
        # It points to before its own beginning.
        if error.errno == errno.EINVAL:
            raise NotABackup(file) from None
        raise


def _label(archive: zipfile.ZipFile, file: Path) -> Label:
    entry = archive.getinfo(_LABEL)
    # Nothing is compressed, so that no small file can swell.
    stored = all(one.compress_type == zipfile.ZIP_STORED for one in archive.infolist())
    if not stored or {_DATABASE, _LABEL} != set(archive.namelist()) or entry.file_size > _MOST_LABEL:
        raise NotABackup(file)
    known = json.loads(archive.read(entry))
    if not isinstance(known, dict):
        raise NotABackup(file)
    read = cast("dict[str, Any]", known)
    if read["kind"] != _KIND:
        raise NotABackup(file)
    return Label(
        made_at=datetime.fromisoformat(str(read["made_at"])),
        sha256=str(read["sha256"]),
        wrapped=b64decode(str(read["key"]), validate=True) if read["key"] else None,
    )


def _pieces(source: IO[bytes]) -> Generator[bytes]:
    while piece := source.read(_PIECE):
        yield piece


@contextmanager
def _staged(folder: Path) -> Generator[Path]:
    path = folder / f".station-{secrets.token_hex(6)}.part"
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        yield path
    finally:
        for left in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))):
            left.unlink(missing_ok=True)


def _free_name(folder: Path, stem: str) -> Path:
    for number in range(1, 1000):
        file = folder / f"{stem}{f'.{number}' if number > 1 else ''}{SUFFIX}"
        if not file.exists():
            return file
    raise Fault(Trouble.WRONG_KIND, folder)


def _keep_name(folder: Path) -> None:
    """Have the disk keep the name too, where the system can."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
