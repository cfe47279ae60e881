"""``station connect``: this home becomes a station of the central store, by its enrolment file."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from station.cli.desk import PasswordStdin, actor, services


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("connect")(connect)


def connect(
    file: Annotated[
        Path, typer.Argument(help="The enrolment file, as `station central add-station` wrote it.")
    ],
    password_stdin: PasswordStdin = False,
) -> None:
    """Connect this desk; the file's one-time passphrase is asked for, or read from standard input."""
    with services() as opened:
        who = actor(opened, password_stdin=password_stdin)
        report = opened.sync.connect(who, file, _passphrase())
    typer.echo(f"connected; received {report.pulled}, sent {report.pushed}")


def _passphrase() -> str:
    if sys.stdin.isatty():
        return str(typer.prompt("Passphrase of the enrolment file", hide_input=True, err=True))
    return sys.stdin.readline().strip()
