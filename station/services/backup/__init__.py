"""Backups of this desk, and putting one back."""

from station.services.backup.service import BackupService, state_of

__all__ = ["BackupService", "state_of"]
