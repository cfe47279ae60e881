"""What is shown where the desk can't be opened: a box that says what to do, whatever the error is."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from station.log import start_log, told

log = logging.getLogger(__name__)
translate = QCoreApplication.translate


def say_why(window: QWidget | None, error: Exception) -> None:
    """Say why the desk does not open and what to do, until the box is closed; write it into the log."""
    written = _begin_log()
    log.error("the desk could not start", exc_info=error)
    box = QMessageBox(QMessageBox.Icon.Critical, "Station", _words(error), parent=window)
    if written is not None:
        hand_over = translate(
            "errors", "If it stays so, hand this file to whoever looks after this computer:\n{0}"
        )
        box.setInformativeText(hand_over.format(written))
    else:
        box.setInformativeText(
            translate("errors", "If it stays so, show this box to whoever looks after this computer.")
        )
        box.setDetailedText(told(error))
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.exec()


def _begin_log() -> Path | None:
    try:
        from station.settings import default_home
    except ImportError:
        return start_log(None)  # what the settings need may be what is missing
    return start_log(default_home())


def _words(error: Exception) -> str:
    if isinstance(error, ImportError):
        return translate("errors", "A part of Station is missing or damaged: install Station again.")
    from station.ui.errors import sentence

    return sentence(error)
