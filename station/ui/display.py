"""Whether there is a screen to open a window on: Qt ends the program where there is none."""

from __future__ import annotations

import os
import sys
from typing import Final

NO_DISPLAY: Final = (
    "no display can be opened here: start it from a desktop, or see it without one by "
    "`station demo --tour DIR`"
)
_TRY = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def has_display(*, try_it: bool = False) -> bool:
    """Whether a window can be opened.

    Only a program that tries knows for sure, and it dies of it: with ``try_it``, another one tries first.
    """
    if sys.platform.startswith("linux"):
        named = (os.environ.get(name) for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"))
        if not any(named):
            return False
    if not try_it:
        return True
    import subprocess

    tried = subprocess.run([sys.executable, "-c", _TRY], capture_output=True, check=False)
    return tried.returncode == 0
