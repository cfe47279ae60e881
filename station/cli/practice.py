"""``station practice``: the desk on invented families, marked as such; nothing of it is kept or counted."""

from typing import Annotated

import typer

from station.rules.rights import Role


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("practice")(practice)


def practice(
    role: Annotated[Role, typer.Option(help="As whom to practise.")] = Role.SECRETARY,
) -> None:
    """Practise on invented families; F10 leaves."""
    from station.demo.practice import run_practice

    raise typer.Exit(run_practice(role))
