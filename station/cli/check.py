"""``station check``: whether a password opens an account."""

import sys
from typing import Annotated

import typer

from station.cli.desk import PasswordStdin, actor, fail, services


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("check")(check)


def check(
    identifier: Annotated[str, typer.Argument(help="An identifier.")],
    password_stdin: PasswordStdin = False,
) -> None:
    """Read a password from standard input; exit 0 if it opens the account, 1 if not.

    With --password-stdin the operator's own stands on the line before.
    """
    with services() as opened:
        who = actor(opened, password_stdin=password_stdin)
        password = sys.stdin.readline().rstrip("\r\n")
        if not password:
            fail("no password on standard input: write it there, on one line")
        opened.signin.check(who, identifier, password)
