"""Backups of this desk, and putting one back."""
