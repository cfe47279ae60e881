"""``station find``: who is meant by what is typed."""

from typing import Annotated

import typer

from station.cli.desk import AsJson, PasswordStdin, actor, print_json, services
from station.services.directory import Hit


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("find")(find)


def find(
    text: Annotated[str, typer.Argument(help="A name, identifier, phone, e-mail, class or scanned code.")],
    limit: Annotated[int, typer.Option(min=1, max=500, help="Most answers.")] = 20,
    left: Annotated[bool, typer.Option("--left", help="Students who left, too.")] = False,
    as_json: AsJson = False,
    password_stdin: PasswordStdin = False,
) -> None:
    """Find people, the best answer first."""
    with services() as opened:
        actor(opened, password_stdin=password_stdin)
        hits = opened.directory.find(text, limit=limit, include_left=left)
    if as_json:
        print_json([hit_json(hit) for hit in hits])
        return
    for hit in hits:
        typer.echo(hit_line(hit))
    if not hits:
        typer.echo("nobody found", err=True)


def hit_json(hit: Hit) -> dict[str, object]:
    """Return a person as all lists of persons have one."""
    return {
        "id": str(hit.id),
        "kind": hit.kind,
        "last_name": hit.last_name,
        "first_name": hit.first_name,
        "class": hit.class_code,
        "identifiers": list(hit.identifiers),
        "state": hit.state,
        "related": [
            {"id": str(one.id), "last_name": one.last_name, "first_name": one.first_name}
            for one in hit.related
        ],
    }


def hit_line(hit: Hit) -> str:
    """Return a person as one line."""
    facts = (hit.class_code, *hit.identifiers, hit.state)
    related = ", ".join(f"{one.first_name} {one.last_name}" for one in hit.related)
    return "\t".join(
        (
            str(hit.id),
            hit.kind,
            f"{hit.last_name} {hit.first_name}",
            " · ".join(fact for fact in facts if fact),
            related,
        )
    )
