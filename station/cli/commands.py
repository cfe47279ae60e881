"""All commands, on one Typer application."""

import typer

from station.cli import (
    audit,
    backup,
    central,
    check,
    connect,
    demo,
    doctor,
    find,
    issue,
    roster,
    sheet,
    show,
    sync,
)  # fmt: skip

app = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False)
for command in (roster, find, show, sheet, issue, check, doctor, audit, connect, sync, backup, central, demo):
    command.register(app)
