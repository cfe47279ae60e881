"""``station sheet``: the PDF of an issued identifier, in a file that its owner alone can read."""

import os
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from station.cli.desk import PasswordStdin, actor, fail, services


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("sheet")(sheet)


def sheet(
    identifier: Annotated[str, typer.Argument(help="An issued identifier.")],
    out: Annotated[Path, typer.Option("--out", help="The PDF to write; one that is there is replaced.")],
    language: Annotated[str, typer.Option(help="The sheet's language: fr, en or ar.")] = "fr",
    password_stdin: PasswordStdin = False,
) -> None:
    """Write the sheet of an issued identifier as a PDF."""
    with services() as opened:
        who = actor(opened, password_stdin=password_stdin)
        prepared = opened.sheets.prepare(identifier, who, language=language)
        try:
            _write(out, prepared.pdf)
        except OSError as error:
            fail(f"{out}: {error.strerror}: choose another place with --out")
        opened.sheets.record_saved(who, prepared)


def _write(out: Path, pdf: bytes) -> None:
    """Write the file whole or not at all; its mode is right before a byte is in it."""
    # mkstemp makes 0600 files.
    descriptor, staged = tempfile.mkstemp(dir=out.absolute().parent, prefix=f".{out.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(pdf)
        Path(staged).replace(out)
    except BaseException:
        Path(staged).unlink()
        raise
