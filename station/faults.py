"""What disks, locks and files do to a desk, told apart by SQLite's own codes and the system's error numbers.

The one place that maps them: the terminal prints the line of a `Fault`, the windows word its `Trouble`.
"""

import errno
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from station.errors import StationError


class Trouble(StrEnum):
    """What kept a file or the database from being read or written."""

    FULL = "full"
    READ_ONLY = "read_only"
    DENIED = "denied"
    BUSY = "busy"
    DISK = "disk"
    DAMAGED = "damaged"
    WRONG_KIND = "wrong_kind"
    MISSING = "missing"
    TOO_MANY = "too_many"


_SAYS = {
    Trouble.FULL: "the disk is full: make room on it, then try again; what was done before is kept",
    Trouble.READ_ONLY: "nothing can be written here: mount the disk for writing, or choose another folder",
    Trouble.DENIED: "the system refuses access: give this user account the right to read and write here",
    Trouble.BUSY: "another program holds the database: wait until it is done or close it, then try again",
    Trouble.DISK: "the disk does not read or write as it should: have it looked at, then run station doctor",
    Trouble.DAMAGED: "the database is damaged: restore the last backup (station restore), then start again",
    Trouble.WRONG_KIND: "a folder stands where a file should, or a file where a folder should: move it away",
    Trouble.MISSING: "a file or folder is not there: put it back, or name another one",
    Trouble.TOO_MANY: "too many files are open: close other programs, then start again",
}

# https://sqlite.org/rescode.html; the low byte of an extended code is its primary one.
_OF_SQLITE = {
    3: Trouble.DENIED,  # PERM
    5: Trouble.BUSY,
    6: Trouble.BUSY,  # LOCKED
    8: Trouble.READ_ONLY,
    10: Trouble.DISK,  # IOERR
    11: Trouble.DAMAGED,  # CORRUPT
    13: Trouble.FULL,
    14: Trouble.DENIED,  # CANTOPEN
    23: Trouble.DENIED,  # AUTH
    26: Trouble.DAMAGED,  # NOTADB, once the first page has opened with the key
}
_SHARED_MEMORY = 4874  # IOERR_SHMSIZE: there is no room to make the -shm larger
_ROOM = 64 * 1024
"""What SQLite takes at once for its -shm: a disk with less has no fault of its own, it is full."""
_OF_TEXT = {
    "database or disk is full": Trouble.FULL,
    "attempt to write a readonly database": Trouble.READ_ONLY,
    "unable to open database file": Trouble.DENIED,
    "database is locked": Trouble.BUSY,
    "database table is locked": Trouble.BUSY,
    "disk I/O error": Trouble.DISK,
    "database disk image is malformed": Trouble.DAMAGED,
}
_OF_SYSTEM = {
    errno.ENOSPC: Trouble.FULL,
    errno.EDQUOT: Trouble.FULL,
    errno.EFBIG: Trouble.FULL,
    errno.EROFS: Trouble.READ_ONLY,
    errno.EACCES: Trouble.DENIED,
    errno.EPERM: Trouble.DENIED,
    errno.EBUSY: Trouble.BUSY,
    errno.ETXTBSY: Trouble.BUSY,
    errno.EIO: Trouble.DISK,
    errno.EISDIR: Trouble.WRONG_KIND,
    errno.ENOTDIR: Trouble.WRONG_KIND,
    errno.EEXIST: Trouble.WRONG_KIND,
    errno.ENOENT: Trouble.MISSING,
    errno.EMFILE: Trouble.TOO_MANY,
    errno.ENFILE: Trouble.TOO_MANY,
}
_OF_WINDOWS = {
    32: Trouble.BUSY,  # ERROR_SHARING_VIOLATION: an antivirus or a backup reads the file
    33: Trouble.BUSY,  # ERROR_LOCK_VIOLATION
    39: Trouble.FULL,  # ERROR_HANDLE_DISK_FULL
    112: Trouble.FULL,  # ERROR_DISK_FULL
}


class Fault(StationError):
    """The disk, a lock or a file is in the way; ``place`` is the desk's own folder or file, where known."""

    def __init__(self, trouble: Trouble, place: Path | None = None) -> None:
        super().__init__(_SAYS[trouble] + (f" ({place})" if place else ""))
        self.trouble = trouble
        self.place = place


def sqlite_code(error: BaseException) -> int | None:
    """Return SQLite's primary code of an error, its own or SQLAlchemy's around it."""
    code = getattr(getattr(error, "orig", error), "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else None


def trouble_of(error: BaseException) -> Trouble | None:
    """Tell what an error of SQLite or of the system is; nothing where it is neither, or a fault of ours."""
    if isinstance(error, OSError):
        windows = getattr(error, "winerror", None)
        return _OF_WINDOWS.get(windows or 0) or _OF_SYSTEM.get(error.errno or 0)
    if getattr(getattr(error, "orig", error), "sqlite_errorcode", None) == _SHARED_MEMORY:
        return Trouble.FULL
    code = sqlite_code(error)
    if code is not None:
        return _OF_SQLITE.get(code)
    # SQLite's backup raises its errors without their codes.
    return _OF_TEXT.get(str(error)) if type(error).__module__.startswith("sqlcipher3") else None


def fault_of(error: BaseException, place: Path | None = None) -> StationError | None:
    """Return what whoever sits here can be told of an error; nothing where it is a fault of ours."""
    if isinstance(error, StationError):
        return error
    trouble = trouble_of(error)
    if trouble is Trouble.DISK and place is not None and _has_no_room(place):
        trouble = Trouble.FULL
    return Fault(trouble, place) if trouble else None


def _has_no_room(place: Path) -> bool:
    try:
        return shutil.disk_usage(place if place.exists() else place.parent).free < _ROOM
    except OSError:
        return False


@contextmanager
def told_apart(place: Path | None = None) -> Generator[None]:
    """Raise a `Fault` for what the disk, a lock or a file does within; all else passes as it is."""
    try:
        yield
    except Exception as error:
        fault = fault_of(error, place)
        if fault is None or fault is error:
            raise
        raise fault from error
