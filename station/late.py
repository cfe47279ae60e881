"""A library that is loaded when it is first used: where each start would wait for it, and few need it."""

from importlib import import_module
from typing import Any


class Late:
    """Stands for a library under its name; whoever needs its types imports it for the type checker alone.

    Python's own lock lets one thread load it while others wait.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:
        """Return what the library has by this name, and keep it here."""
        found = getattr(import_module(self._name), attribute)
        setattr(self, attribute, found)
        return found
