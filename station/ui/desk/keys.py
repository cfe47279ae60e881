"""The keys that the desk obeys wherever one is, for what answers to them and for the page that lists them."""

from __future__ import annotations

from typing import Final

SEARCH: Final = "Ctrl+F"
PRINT: Final = "Ctrl+P"
COPY: Final = "Ctrl+C"
HAND: Final = "F7"
"""The sheet that came out goes to its holder, who shows the document that is named beside."""
CALL_BACK: Final = "F9"
UNDO: Final = "Ctrl+Z"
LOCK: Final = "Ctrl+L"
LOCK_AT_ONCE: Final = "F12"
"""Heard in a dialog too, where a shortcut is deaf."""
CALL: Final = "F8"
LIST: Final = "F1"
