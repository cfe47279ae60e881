"""All commands, on one Typer application."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from importlib import import_module

import typer

TOLD_IN = {
    "import": "roster",
    "find": "find",
    "list": "list",
    "show": "show",
    "statistics": "statistics",
    "forecast": "forecast",
    "sheet": "sheet",
    "issue": "issue",
    "check": "check",
    "ticket": "ticket",
    "corrections": "corrections",
    "doctor": "doctor",
    "audit": "audit",
    "journal": "journal",
    "incident": "incident",
    "purge": "privacy",
    "export": "privacy",
    "close-day": "closing",
    "closed-day": "closing",
    "connect": "connect",
    "sync": "sync",
    "backup": "backup",
    "restore": "backup",
    "recovery-phrase": "backup",
    "central": "central",
    "hardware": "hardware",
    "practice": "practice",
    "demo": "demo",
}
"""The module of each command, in the order of the help."""


def application(words: Sequence[str]) -> typer.Typer:
    """Return the command that the first word names, or all where help or a mistake has to know them.

    The others' libraries take longer to import than most commands to answer.
    """
    app = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False)
    app.callback()(_together)
    asked = TOLD_IN.get(words[0]) if words else None
    # What libraries make while they load stays: to look through it for garbage takes a fifth of that time.
    gc.disable()
    for module in dict.fromkeys(TOLD_IN.values()) if asked is None else [asked]:
        import_module(f"station.cli.{module}").register(app)
    gc.freeze()
    gc.enable()
    return app


def _together() -> None:
    """Keep a command's name even where it is alone."""
