"""``station doctor``: is all well with this desk, and what to do where it is not."""

from dataclasses import asdict

import typer

from station.app import open_services
from station.cli.desk import AsJson, ask_passphrase, print_json, told
from station.errors import StationError
from station.services.doctor import Check, checks_of_home, database_closed
from station.settings import load_settings


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("doctor")(doctor)


def doctor(as_json: AsJson = False) -> None:
    """Check this desk and say what to do; exits with 1 only where the desk's database does not open."""
    with told():
        settings = load_settings()
        try:
            opened = open_services(settings, ask_passphrase)
        except StationError as error:
            _tell((*checks_of_home(settings), database_closed(error)), as_json=as_json)
            raise
        try:
            _tell(opened.doctor.checks(), as_json=as_json)
        finally:
            opened.close()


def _tell(checks: tuple[Check, ...], *, as_json: bool) -> None:
    if as_json:
        print_json([asdict(check) for check in checks])
        return
    for check in checks:
        mark = typer.style("ok  ", fg="green") if check.ok else typer.style("BAD ", fg="red", bold=True)
        typer.echo(f"{mark}{check.check:<12}{check.detail}")
        if check.advice:
            typer.echo(f"    → {check.advice}")
