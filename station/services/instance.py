"""Who has a home open: one desk at most, and nobody while a backup is put back.

The locks are the system's own: it lets go of them when a process ends, however it ends. The files stay.
"""

import os
import sys
from pathlib import Path

from station.errors import StationError
from station.faults import told_apart

_DESK, _USE = "station.lock", "station.use"


class DeskOpen(StationError):
    """Another window of this computer has this desk open."""

    def __init__(self) -> None:
        super().__init__("this desk is open already: go on in its window, or close it first")


class HomeInUse(StationError):
    """A desk or a command is at work in this home."""

    def __init__(self) -> None:
        super().__init__("Station is at work in this home: close its window and wait for its commands first")


class Hold:
    """A lock that is held until `close`, or the end of the process."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def close(self) -> None:
        """Let go; a second time does nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def hold_desk(home: Path) -> Hold:
    """Be the one desk of this home; raises `DeskOpen` where there is one, or `station.faults.Fault`."""
    hold = _locked(home / _DESK, alone=True)
    if hold is None:
        raise DeskOpen
    return hold


def use_home(home: Path) -> Hold:
    """Have the store open, as many may at once; raises `HomeInUse` while a backup is put back."""
    hold = _locked(home / _USE, alone=False)
    if hold is None:
        raise HomeInUse
    return hold


def empty_home(home: Path) -> Hold:
    """Have the home alone, to put a backup back; raises `HomeInUse` where anything has its store open."""
    hold = _locked(home / _USE, alone=True)
    if hold is None:
        raise HomeInUse
    return hold


def _locked(path: Path, *, alone: bool) -> Hold | None:
    with told_apart(path):
        descriptor = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        _lock(descriptor, alone=alone)
    except BlockingIOError:
        os.close(descriptor)
        return None
    except OSError:
        os.close(descriptor)
        raise
    return Hold(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int, *, alone: bool) -> None:
        # Windows renames no open file: who shares needs no lock for a restore to be refused.
        if alone:
            try:
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            except PermissionError as error:
                raise BlockingIOError from error

else:
    import fcntl

    def _lock(descriptor: int, *, alone: bool) -> None:
        # flock goes with the open file, not with the process: two desks in one process are two, as in tests.
        fcntl.flock(descriptor, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
