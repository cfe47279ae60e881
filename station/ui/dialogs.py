"""Asking for files: by Qt's own dialog, which a locked desk can close; the platform's own it could not."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_OURS = QFileDialog.Option.DontUseNativeDialog


def ask_to_open(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Ask for a file that is there; None where they changed their mind, or the desk was locked."""
    name, _ = QFileDialog.getOpenFileName(parent, title, "", kinds, options=_OURS)
    return Path(name) if name else None


def ask_to_open_many(parent: QWidget, title: str, kinds: str) -> tuple[Path, ...]:
    """Ask for files that are there; none where they changed their mind, or the desk was locked."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, "", kinds, options=_OURS)
    return tuple(map(Path, names))


def ask_to_save(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Ask where a file is to be saved, as ``name`` where nothing else is said."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path(folder) / name), kinds, options=_OURS)
    return Path(chosen) if chosen else None
