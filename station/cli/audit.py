"""``station audit verify``: whether the audit trail of this desk is whole."""

from dataclasses import asdict

import typer

from station.cli.desk import AsJson, fail, print_json, services
from station.services.trail import worded

commands = typer.Typer(help="The audit trail of this desk.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.add_typer(commands, name="audit")


@commands.callback()
def audit() -> None:
    """Keep `verify` a word of its own, however few commands there are."""


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
