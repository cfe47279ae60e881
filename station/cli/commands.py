"""All commands, on one Typer application."""

import typer

from station.cli import central, demo, doctor, find, roster, sheet, show

app = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False)
for command in (roster, find, show, sheet, doctor, central, demo):
    command.register(app)
