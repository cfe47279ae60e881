"""``station sheet``: the PDF of an issued identifier, in a file that its owner alone can read."""

from pathlib import Path
from typing import Annotated

import typer

from station.cli.desk import PasswordStdin, actor, fail, services
from station.cli.files import private_file
from station.rules.kinds import ReprintReason
from station.rules.languages import Language


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("sheet")(sheet)


def sheet(
    identifier: Annotated[str, typer.Argument(help="An issued identifier.")],
    out: Annotated[Path, typer.Option("--out", help="The PDF to write; one that is there is replaced.")],
    language: Annotated[
        Language | None, typer.Option(help="The sheet's second language; else what the family chose.")
    ] = None,
    why: Annotated[
        ReprintReason | None, typer.Option(help="Why it is made again, where it was given before.")
    ] = None,
    password_stdin: PasswordStdin = False,
) -> None:
    """Write the sheet of an issued identifier as a PDF."""
    with services() as opened:
        who = actor(opened, password_stdin=password_stdin)
        prepared = opened.sheets.prepare(identifier, who, language=language, why=why)
        prepared.require_why()
        try:
            with private_file(out) as write:
                write(prepared.pdf)
        except OSError as error:
            fail(f"{out}: {error.strerror}: choose another place with --out")
        opened.sheets.record_saved(who, prepared)
