"""``station show``: the whole file of one person."""

from typing import Annotated
from uuid import UUID

import typer

from station.cli.desk import AsJson, PasswordStdin, actor, print_json, services
from station.services.directory import PersonFile


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("show")(show)


def show(
    person: Annotated[UUID, typer.Argument(help="A person's id, as `station find` prints it.")],
    contact: Annotated[
        bool, typer.Option("--contact", help="A contact that is not to be shown, too; that is audited.")
    ] = False,
    as_json: AsJson = False,
    password_stdin: PasswordStdin = False,
) -> None:
    """Show the whole file of one person."""
    with services() as opened:
        who = actor(opened, password_stdin=password_stdin)
        file = opened.directory.show(person)
        if contact:
            file = opened.directory.show_contact(who, person)
    answer = _as_json(file)
    if as_json:
        print_json(answer)
        return
    for name, value in answer.items():
        if value not in (None, []):
            typer.echo(f"{name}: {_worded(value)}")


def _as_json(file: PersonFile) -> dict[str, object]:
    return {
        "id": str(file.id),
        "kind": file.kind,
        "source_id": file.source_id,
        "last_name": file.last_name,
        "birth_name": file.birth_name,
        "first_name": file.first_name,
        "birth_date": file.birth_date.isoformat() if file.birth_date else None,
        "sex": file.sex,
        "ine": file.ine,
        "class": file.class_code,
        "groups": list(file.groups),
        "leaves_on": file.leaves_on.isoformat() if file.leaves_on else None,
        "phones": [
            {"kind": phone.kind, "number": phone.number, "raw": phone.raw} for phone in file.contact.phones
        ],
        "email": file.contact.email,
        # A reader of before knows no such word: it stands there where it matters alone.
        **({"contact_hidden": True} if file.contact_hidden else {}),
        "relations": [
            {
                "id": str(one.id),
                "last_name": one.last_name,
                "first_name": one.first_name,
                "level": one.level,
                "kinship": one.kinship,
            }
            for one in file.relations
        ],
        "state": file.state,
        "identifiers": list(file.identifiers),
        "flags": list(file.flags),
    }


def _worded(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(map(_worded, value))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    if isinstance(value, dict):
        return " ".join(str(part) for part in value.values() if part is not None)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    return str(value)
