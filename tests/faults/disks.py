"""Disks that are full or can't be written, for real."""

import os
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_disk(at: Path, size: str) -> Generator[Path]:
    """A disk of its own of this size; only root may mount one."""
    at.mkdir(exist_ok=True)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "station-test", str(at)], check=False
    )
    if mounted.returncode:
        pytest.skip("only root may mount a disk")
    try:
        yield at
    finally:
        subprocess.run(["umount", "--lazy", str(at)], check=True)


def fill(disk: Path, leave: int = 0) -> Path:
    """Fill the disk but for ``leave`` bytes, and return the file that takes the room."""
    filler = disk / "filler"
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    with filler.open("wb") as file:
        file.write(b"\0" * max(0, free - leave))
    return filler


def read_only(disk: Path) -> None:
    """Make the mounted disk one that can only be read."""
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
