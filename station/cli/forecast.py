"""``station forecast``: who will fail today, why, and what became of who was to."""

from typing import Annotated

import typer

from station.cli.desk import AsJson, PasswordStdin, actor, print_json, services
from station.cli.find import hit_json, hit_line
from station.services.office.forecast import Outcome


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("forecast")(forecast)


def forecast(
    everybody: Annotated[
        bool, typer.Option("--all", help="Also who was to fail since the last import, and their outcome.")
    ] = False,
    as_json: AsJson = False,
    password_stdin: PasswordStdin = False,
) -> None:
    """List who will fail, with the reasons, by class and name."""
    with services() as opened:
        found = opened.forecast.forecast(actor(opened, password_stdin=password_stdin))
        cases = found.cases if everybody else found.waiting
        hits = {hit.id: hit for hit in opened.directory.lines([one.person_id for one in cases])}
    shown = [(one, hits[one.person_id]) for one in cases if one.person_id in hits]
    if as_json:
        print_json(
            [
                {
                    **hit_json(hit),
                    "reasons": list(one.reasons),
                    **({"outcome": one.outcome} if everybody else {}),
                }
                for one, hit in shown
            ]
        )
        return
    for one, hit in shown:
        became = "" if one.outcome is Outcome.WAITING else f"\t{one.outcome}"
        typer.echo(f"{hit_line(hit)}\t{', '.join(one.reasons)}{became}")
    if not shown:
        typer.echo("nobody will fail", err=True)
