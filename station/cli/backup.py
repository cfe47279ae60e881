"""``station backup``, ``station restore`` and ``station recovery-phrase``: a desk in one file."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from station.app import restore_backup
from station.cli.desk import AsJson, PasswordStdin, actor, ask_passphrase, print_json, services, told
from station.settings import load_settings


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("backup")(backup)
    app.command("restore")(restore)
    app.command("recovery-phrase")(recovery_phrase)


def backup(
    folder: Annotated[
        Path | None, typer.Argument(help="Where to; without it the folder of the settings.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Write one file that holds the whole desk, encrypted, and open it to see that it is whole."""
    with services() as opened:
        made = opened.backup.back_up(folder.absolute() if folder else None)
        phrase = opened.backup.state().phrase
    if as_json:
        print_json({"file": str(made.file), "bytes": made.bytes, "verified": True})
        return
    typer.echo(f"{made.file}\t{made.bytes} bytes, verified")
    if not phrase:
        typer.echo("it opens on this computer alone: make a phrase, station recovery-phrase", err=True)


def restore(
    file: Annotated[Path, typer.Argument(help="The file that `station backup` wrote.")],
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing but the phrase, if it is needed.")] = False,
) -> None:
    """Put a backup back; what it replaces is kept beside it. Asks the recovery phrase on another computer."""
    with told():
        settings = load_settings()
        if not yes and settings.database.exists():
            typer.confirm(f"Replace what the desk in {settings.home} holds now?", abort=True, err=True)
        done = restore_backup(settings, file.absolute(), ask_passphrase, _ask_phrase)
    typer.echo(f"restored as of {done.made_at:%Y-%m-%d %H:%M} UTC")
    if done.kept:
        typer.echo(f"what it replaced: {done.kept}")


def recovery_phrase(password_stdin: PasswordStdin = False) -> None:
    """Make a new recovery phrase for the backups to come, and print it this one time."""
    with services() as opened:
        phrase = opened.backup.new_phrase(actor(opened, password_stdin=password_stdin))
    typer.echo(phrase)
    typer.echo("write it down and keep it away from this computer; then run: station backup", err=True)


def _ask_phrase() -> str:
    if sys.stdin.isatty():
        return str(typer.prompt("Recovery phrase", hide_input=True, err=True))
    return sys.stdin.readline().strip()
