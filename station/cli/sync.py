"""``station sync``: this desk's changes go to the central store, the others' come here."""

from dataclasses import asdict

import typer

from station.cli.desk import AsJson, print_json, services


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("sync")(sync)


def sync(as_json: AsJson = False) -> None:
    """Sync once with the central store; exit with 1 where it can't be reached."""
    with services() as opened:
        report = opened.sync.sync_now()
    if as_json:
        print_json(asdict(report))
        return
    typer.echo(
        f"sent {report.pushed}, received {report.pulled}, waiting {report.pending},"
        f" set aside {report.set_aside}"
    )
