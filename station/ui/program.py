"""Starting this program once more, as a program of its own."""

from __future__ import annotations

import sys


def program(*words: str) -> tuple[str, list[str]]:
    """Return what to start for `station` with these words, and its arguments."""
    if getattr(sys, "frozen", False):
        return sys.executable, list(words)
    return sys.executable, ["-m", "station.cli", *words]
