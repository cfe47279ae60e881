"""``station list``: who is in a class, who has no account, who is to be checked."""

from typing import Annotated

import typer

from station.cli.desk import AsJson, PasswordStdin, actor, print_json, services
from station.cli.find import hit_json, hit_line
from station.rules.kinds import PersonKind
from station.services.office.list_records import ListState, Wanted


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("list")(list_people)


def list_people(
    kind: Annotated[PersonKind | None, typer.Option(help="Students or guardians alone.")] = None,
    class_code: Annotated[
        str | None, typer.Option("--class", metavar="CLASS", help="A class: its students alone.")
    ] = None,
    state: Annotated[
        ListState | None,
        typer.Option(
            help="Where they stand: a state as `find` prints it, or without (none or reserved), due (a sheet "
            "is to be handed over), to_check."
        ),
    ] = None,
    as_json: AsJson = False,
    password_stdin: PasswordStdin = False,
) -> None:
    """List students and guardians who may have an account, by name."""
    guardians_of_class = class_code is not None and kind is PersonKind.GUARDIAN
    wanted = Wanted(
        kind=PersonKind.STUDENT if class_code is not None else kind,
        classes=(class_code,) if class_code is not None else (),
        states=(state,) if state else (),
    )
    with services() as opened:
        operator = actor(opened, password_stdin=password_stdin)
        hits = () if guardians_of_class else opened.lists.hits(operator, wanted)
    if as_json:
        print_json([hit_json(hit) for hit in hits])
    else:
        for hit in hits:
            typer.echo(hit_line(hit))
    if guardians_of_class:
        typer.echo("a class lists its students: leave out --kind guardian", err=True)
    elif not hits and not as_json:
        typer.echo("nobody is in this list", err=True)
