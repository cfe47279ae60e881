"""``station audit``: whether the trail of this desk is whole, and cutting what the retention is over for."""

from dataclasses import asdict
from datetime import datetime
from typing import Annotated

import typer

from station.cli.desk import AsJson, PasswordStdin, actor, fail, print_json, services
from station.services.trail import worded

commands = typer.Typer(help="The audit trail of this desk.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.add_typer(commands, name="audit")


@commands.command()
def verify(as_json: AsJson = False) -> None:
    """Look the chain of all lines through; exits with 1 where it is broken, and names the first break."""
    with services() as opened:
        verdict = opened.trail.verify()
    broken = verdict.broken
    if as_json:
        told = {"break": asdict(broken)} if broken else {}
        print_json({"ok": verdict.ok, "lines": verdict.lines, **told})
    if broken is not None:
        fail(
            f"the audit trail is broken after {verdict.lines} lines: {worded(broken)}: "
            "keep this home as it is, and tell the administrator"
        )
    if not as_json:
        typer.echo(f"{verdict.lines} lines, every one as it was written")


@commands.command()
def cut(
    before: Annotated[datetime, typer.Argument(formats=["%Y-%m-%d"], help="The first day that stays.")],
    password_stdin: PasswordStdin = False,
) -> None:
    """Cut the lines from before a day, a year ago at least; a signed checkpoint stands in their place."""
    with services() as opened:
        count = opened.trail.cut(actor(opened, password_stdin=password_stdin), before.astimezone())
    typer.echo(f"{count} lines cut; station audit verify looks at the rest")
