"""Backups of this desk: made by hand, each day by itself and before a migration; rotated, and told of."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from station.models import audit
from station.models.backups import BACKUPS, Backup, Vault, backups_in, rotate, write_backup
from station.models.desk import Setting
from station.models.keys import RECOVERY, wrap, wrapped_key, write_private
from station.models.people import School
from station.models.store import DeskSession, Store
from station.rules.rights import Actor, Right
from station.services.backup.phrase import new_phrase, tidy_phrase
from station.services.backup.restore import forget_replaced
from station.services.in_force import in_force
from station.settings import Settings

_LAST = "last_backup"
_DUE_AFTER = timedelta(hours=20)
"""So that a desk which is switched on at about the same hour makes one each day."""
_TRUSTED_AFTER = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class BackupState:
    """How it stands with the backups of this desk."""

    last: datetime | None
    """When the last one was made and verified, aware."""
    age: timedelta | None
    phrase: bool
    """Whether a recovery phrase was made: without one a backup opens on this computer alone."""
    folder: Path

    @property
    def is_due(self) -> bool:
        """Whether today's is still to be made."""
        return self.age is None or self.age >= _DUE_AFTER or self.age < timedelta(0)


class BackupService:
    """Makes backups of the open store, and the phrase that opens them elsewhere."""

    def __init__(self, store: Store, vault: Vault, settings: Settings) -> None:
        self._store, self._vault, self._settings = store, vault, settings

    def state(self) -> BackupState:
        """Return how it stands with the backups."""
        with self._store.read() as session:
            return state_of(session, self._settings)

    def back_up(self, folder: Path | None = None) -> Backup:
        """Write a backup, verify it, and delete those whose time is over in the same folder.

        Anybody may: the file says nothing without the key or the phrase. Raises `station.faults.Fault`.
        """
        place = folder or _folder(self._settings)
        with self._store.read() as session:
            now = session.now()
            # A clock that was just changed may be wrong: nothing is deleted by it.
            doubtful = session.clock_changed_within(_TRUSTED_AFTER)
        try:
            made = write_backup(self._vault, place, now, wrapped_key(self._settings.home))
        finally:
            # Also where there was no room for a new one.
            if not doubtful:
                self._forget_old(place, now)
        with self._store.write() as session:
            session.merge(Setting(key=_LAST, value=now.isoformat()))
        return made

    def _forget_old(self, place: Path, now: datetime) -> None:
        with self._store.read() as session:
            days = in_force(session, self._settings).backup_days
        for folder in {place, self._settings.home / BACKUPS}:
            rotate(folder, self._vault.mark, now, days)
        forget_replaced(self._settings.home, now, days)

    def back_up_if_due(self) -> Backup | None:
        """Write today's backup where there is none yet."""
        return self.back_up() if self.state().is_due else None

    def new_phrase(self, actor: Actor) -> str:
        """Make a recovery phrase, for all backups from now on, and return it: it can't be shown again.

        Backups made before keep the phrase of their day.
        """
        phrase = new_phrase()
        with self._store.act(actor, Right.CHANGE_SETTINGS) as session:
            audit.record(session, actor, "recovery_phrase_made")
            write_private(self._settings.home / RECOVERY, wrap(self._vault.key, tidy_phrase(phrase)))
        return phrase

    def print_phrase(self, phrase: str, printer: str) -> None:
        """Print the page with a phrase just made; it lies in no file. Raises `NoPrinter`, `PrintRefused`."""
        from station.sheets.printers import print_pdf

        print_pdf(self.phrase_page(phrase), printer)

    def phrase_page(self, phrase: str) -> bytes:
        """Return the page with a phrase as a PDF, for a platform that prints by its own dialog."""
        from station.sheets.recovery import render_phrase  # reportlab is slow to load

        with self._store.read() as session:
            name = session.scalar(select(School.name).where(School.id == session.desk.school_id))
            return render_phrase(phrase, name or "", session.desk.station_name, session.now().date())

    def copies(self) -> tuple[Path, ...]:
        """Return the backups that lie in the desk's own folder, the latest first."""
        return tuple(file for _, file in backups_in(_folder(self._settings), self._vault.mark))


def state_of(session: DeskSession, settings: Settings) -> BackupState:
    """Return how it stands with a desk's backups."""
    kept = session.get(Setting, _LAST)
    last = datetime.fromisoformat(kept.value) if kept else None
    return BackupState(
        last=last,
        age=session.now() - last if last else None,
        phrase=(settings.home / RECOVERY).exists(),
        folder=_folder(settings),
    )


def _folder(settings: Settings) -> Path:
    return settings.backup_folder or settings.home / BACKUPS
