"""``station hardware``: the printers with what they can, and the scanner as the desk has learned it."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from station.cli.desk import AsJson, PasswordStdin, actor, print_json, services
from station.cli.files import private_file


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("hardware")(hardware)


def hardware(
    trial: Annotated[Path | None, typer.Option(help="Write the page that tries them to this PDF.")] = None,
    as_json: AsJson = False,
    password_stdin: PasswordStdin = False,
) -> None:
    """List the printers and the scanner; with --trial, write the page that tries them."""
    with services() as opened:
        if trial is not None:
            who = actor(opened, password_stdin=password_stdin)
            with private_file(trial) as write:
                write(opened.hardware.trial_page(who).pdf)
            opened.hardware.record_trial(who)
            return
        known, scanner = opened.hardware.printers(), opened.hardware.scanner()
    if as_json:
        rows = [
            {
                "name": one.printer.name,
                "description": one.printer.description,
                "default": one.printer.default,
                "ready": one.printer.ready,
                "both_sides": one.both_sides,
            }
            for one in known
        ]
        print_json({"printers": rows, "scanner": asdict(scanner) if scanner else None})
        return
    words = {True: "both sides", False: "one side", None: "sides unknown"}
    for one in known:
        typer.echo(f"{one.printer.name}\t{words[one.both_sides]}\t{one.printer.reason or 'ready'}")
    typer.echo(f"scanner\t{'learned' if scanner else 'not learned: any is understood'}")
