"""The disk is full at one write after the other: it is said, nothing is lost, and it goes on after."""

from pathlib import Path

import pytest
from sqlalchemy import func, select

from station.faults import Fault, Trouble
from station.models.backups import BACKUPS, Vault, backups_in, is_whole, write_backup
from station.models.desk import Setting
from station.models.store import Store, open_store, utc_now
from tests.faults.disks import fill, small_disk

KEY = b"k" * 32
PAGE = 4096


def act(store: Store, name: str) -> None:
    with store.write() as session:
        session.add_all(Setting(key=f"{name} {part}", value="x" * 3000) for part in range(8))


def full_at(disk: Path, store: Store, vault: Vault, name: str, leave: int) -> tuple[bool, bool]:
    """Do an act and a backup with this much room left; return which of the two came about."""
    filler = fill(disk, leave)
    done: list[bool] = []
    for work in (
        lambda: act(store, name),
        lambda: write_backup(vault, disk / BACKUPS, utc_now(), None),
    ):
        try:
            work()
            done.append(True)
        except Fault as fault:
            if fault.trouble is not Trouble.FULL:
                raise
            done.append(False)
    filler.unlink()
    return done[0], done[1]


def filled_again_and_again(folder: Path, steps: int, step: int) -> int:
    """Leave ever more room; return how often something did not fit."""
    refused = kept = 0
    with small_disk(folder / "disk", "12m") as disk:
        vault = Vault(disk / "station.db", KEY)
        store = open_store(vault.path, KEY)
        for number in range(steps):
            was_kept, was_saved = full_at(disk, store, vault, f"act {number}", number * step)
            kept += was_kept
            refused += (not was_kept) + (not was_saved)
            with store.read() as session:
                assert session.scalar(select(func.count()).select_from(Setting)) == kept * 8
            found = backups_in(disk / BACKUPS, vault.mark)
            assert len(found) == was_saved, "half a backup, or none although it was said"
            for _, file in found:
                file.unlink()
            assert not list((disk / BACKUPS).glob(".station-*")), "something is left behind"
        store.close()
        assert is_whole(vault)
    return refused


def test_a_disk_that_is_full_at_some_writes(tmp_path: Path) -> None:
    assert filled_again_and_again(tmp_path, steps=8, step=40 * PAGE) > 0


def test_a_disk_with_no_room_for_what_sqlite_shares_is_full_and_not_broken(tmp_path: Path) -> None:
    """SQLite then says "disk I/O error", as of a disk that fails."""
    assert filled_again_and_again(tmp_path, steps=20, step=PAGE) > 0


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_a_disk_that_is_full_at_every_write(tmp_path: Path) -> None:
    assert filled_again_and_again(tmp_path, steps=400, step=PAGE) > 0
