"""``station corrections``: what the office has still to carry into the ministry's system."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from station.cli.desk import AsJson, PasswordStdin, actor, fail, print_json, services
from station.cli.files import private_file
from station.services.office.corrections import Correction
from station.services.office.export import csv_bytes


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("corrections")(corrections)


def corrections(
    everything: Annotated[bool, typer.Option("--all", help="Those that were reported, too.")] = False,
    csv: Annotated[Path | None, typer.Option(help="Write it into this file, for a spreadsheet.")] = None,
    as_json: AsJson = False,
    password_stdin: PasswordStdin = False,
) -> None:
    """List what was corrected at the desk and has to be carried into SIECLE or ONDE."""
    with services() as opened:
        who = actor(opened, password_stdin=password_stdin)
        found = opened.corrections.all(who, settled=everything)
        if csv is not None:
            content = opened.corrections.export(who, [one.id for one in found], _as_csv)
            try:
                with private_file(csv) as write:
                    write(content)
            except OSError as error:
                fail(f"{csv}: {error.strerror}: choose another place with --csv")
            return
    if as_json:
        print_json([_as_json(one) for one in found])
        return
    for one in found:
        typer.echo(_line(one))
    if not found:
        typer.echo("nothing to report", err=True)


def _as_json(one: Correction) -> dict[str, object]:
    return {
        "id": str(one.id),
        "person": str(one.person_id),
        "kind": one.kind,
        "person_kind": one.person_kind,
        "name": one.name,
        "class": one.class_code,
        "before": list(one.before),
        "now": list(one.now),
        "student": one.student,
        "hidden": one.hidden,
        "at": one.at.isoformat() if one.at else None,
        "state": one.standing,
        "settled_at": one.settled_at.isoformat() if one.settled_at else None,
        "settled_by": one.settled_by,
    }


def _as_csv(found: Sequence[Correction]) -> bytes:
    heads = ("name", "class", "kind", "before", "now", "student", "since", "state")
    return csv_bytes(
        heads,
        [
            (
                one.name,
                one.class_code,
                one.kind.value,
                ", ".join(one.before),
                "hidden" if one.hidden else ", ".join(one.now),
                one.student,
                one.at.date().isoformat() if one.at else None,
                one.standing.value,
            )
            for one in found
        ],
    )


def _line(one: Correction) -> str:
    change = "hidden" if one.hidden else one.student or f"{', '.join(one.before)} > {', '.join(one.now)}"
    return "\t".join((one.name, one.kind, change, one.standing))
