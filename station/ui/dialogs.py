"""All dialogs of the open desk: Qt's own, which a locked desk can close; the platform's own it could not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from station.ui.theme import current

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


def ask_which(parent: QWidget | None, title: str, label: str, names: Sequence[str], first: str) -> str | None:
    """Ask for one of these names; None where they changed their mind, or the desk was locked."""
    at = names.index(first) if first in names else 0
    name, given = QInputDialog.getItem(parent, title, label, names, at, editable=False)
    return name if given else None


def ask_to_leave(parent: QWidget, question: str, stakes: Sequence[str], stay: str, leave: str) -> bool:
    """Ask whether to leave all the same, and say what is at stake; to stay is what Enter and Escape do."""
    box = QMessageBox(QMessageBox.Icon.Warning, parent.window().windowTitle(), question, parent=parent)
    current().wear(box)  # what it is asked over may be a bare ground
    box.setInformativeText("\n\n".join(stakes))
    staying = box.addButton(stay, QMessageBox.ButtonRole.RejectRole)
    leaving = box.addButton(leave, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(staying)
    box.setEscapeButton(staying)
    box.exec()
    return box.clickedButton() is leaving
