"""``station incident …``: many accounts locked, or made to choose another password, at once; and undone."""

from datetime import datetime
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from station.app import Services
from station.cli.desk import AsJson, PasswordStdin, actor, fail, print_json, services
from station.cli.files import private_file
from station.rules.kinds import PersonKind
from station.rules.rights import Actor
from station.services.office.incidents import IncidentKind, Of, Scope

Kind = Annotated[IncidentKind, typer.Argument(help="lock, or password: another one must be chosen.")]
ClassCode = Annotated[str | None, typer.Option("--class", help="A class's students and their guardians.")]
Everybody = Annotated[bool, typer.Option("--school", help="Every account of the school.")]
Listed = Annotated[
    Path | None, typer.Option("--list", help="A file of identifiers or person ids, one a line.")
]
PrintedBy = Annotated[str | None, typer.Option("--printed-by", help="All that this operator has printed.")]
Since = Annotated[
    datetime | None,
    typer.Option("--since", formats=["%Y-%m-%d"], help="Only opened, activated or printed from this day on."),
]
Kinds = Annotated[list[PersonKind] | None, typer.Option("--kind", help="Only these accounts.")]
Excluded = Annotated[list[str] | None, typer.Option("--except", help="Not this identifier or person id.")]
Incident = Annotated[UUID, typer.Argument(help="An incident's id, as `station incident list` prints it.")]

commands = typer.Typer(help="Many accounts stopped at once, and let go again.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.add_typer(commands, name="incident")


@commands.command()
def preview(
    kind: Kind,
    class_code: ClassCode = None,
    school: Everybody = False,
    listed: Listed = None,
    printed_by: PrintedBy = None,
    since: Since = None,
    kinds: Kinds = None,
    excluded: Excluded = None,
    as_json: AsJson = False,
    password_stdin: PasswordStdin = False,
) -> None:
    """Count the accounts that would be stopped; change nothing."""
    with services() as opened:
        who = actor(opened, password_stdin=password_stdin)
        scope = _scope(
            opened, who, class_code, listed, printed_by, since, kinds, excluded, school=school
        )  # fmt: skip
        found = opened.incidents.preview(who, kind, scope)
    _tell(
        {
            "accounts": found.accounts,
            "students": found.students,
            "guardians": found.guardians,
            "spared": {why.value: count for why, count in found.spared.items()},
        },
        as_json=as_json,
    )


@commands.command()
def run(
    kind: Kind,
    class_code: ClassCode = None,
    school: Everybody = False,
    listed: Listed = None,
    printed_by: PrintedBy = None,
    since: Since = None,
    kinds: Kinds = None,
    excluded: Excluded = None,
    accounts: Annotated[
        int | None, typer.Option("--accounts", help="As many as the preview counted, else nothing is done.")
    ] = None,
    letters: Annotated[Path | None, typer.Option("--letters", help="Where the families' letters go.")] = None,
    as_json: AsJson = False,
    password_stdin: PasswordStdin = False,
) -> None:
    """Stop the accounts, all or none."""
    with services() as opened:
        who = actor(opened, password_stdin=password_stdin)
        scope = _scope(
            opened, who, class_code, listed, printed_by, since, kinds, excluded, school=school
        )  # fmt: skip
        done = opened.incidents.run(who, kind, scope, accounts)
        if letters is not None:
            _write(opened, who, done.id, letters)
    _tell(
        {
            "id": str(done.id),
            "kind": done.kind.value,
            "accounts": done.accounts,
            "spared": {why.value: count for why, count in done.spared.items()},
        },
        as_json=as_json,
    )


@commands.command("list")
def listing(as_json: AsJson = False, password_stdin: PasswordStdin = False) -> None:
    """List all incidents, the latest first."""
    with services() as opened:
        found = opened.incidents.all(actor(opened, password_stdin=password_stdin))
    rows = [
        {
            "id": str(one.id),
            "kind": one.kind.value,
            "scope": one.scope,
            "accounts": one.accounts,
            "at": one.made_at.isoformat(),
            "operator": one.operator,
            "undone_at": one.undone_at.isoformat() if one.undone_at else None,
        }
        for one in found
    ]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        undone = f"  undone {row['undone_at']}" if row["undone_at"] else ""
        typer.echo(f"{row['id']}  {row['at']}  {row['kind']}  {row['accounts']} accounts{undone}")


@commands.command()
def undo(incident: Incident, as_json: AsJson = False, password_stdin: PasswordStdin = False) -> None:
    """Undo an incident as a whole: what others have changed since stays."""
    with services() as opened:
        done = opened.incidents.undo(actor(opened, password_stdin=password_stdin), incident)
    _tell({"id": str(incident), "restored": done.restored, "left": done.left}, as_json=as_json)


@commands.command()
def letters(
    incident: Incident,
    out: Annotated[Path, typer.Option("--out", help="The PDF to write; one that is there is replaced.")],
    password_stdin: PasswordStdin = False,
) -> None:
    """Write the letters to the families, each in its language."""
    with services() as opened:
        _write(opened, actor(opened, password_stdin=password_stdin), incident, out)


def _write(opened: Services, who: Actor, incident: UUID, out: Path) -> None:
    with private_file(out) as write:
        pdf = opened.incidents.letters(who, incident)
        try:
            write(pdf)
        except OSError as error:
            fail(f"{error.filename}: {error.strerror}: choose another place for the letters")


def _scope(
    opened: Services,
    who: Actor,
    class_code: str | None,
    listed: Path | None,
    printed_by: str | None,
    since: datetime | None,
    kinds: list[PersonKind] | None,
    excluded: list[str] | None,
    *,
    school: bool,
) -> Scope:
    if (class_code is not None, listed is not None, printed_by is not None, school).count(True) != 1:
        raise typer.BadParameter("name a --class, a --list, --printed-by or the --school: one of the four")
    of = (
        Of.CLASS if class_code is not None else Of.LIST if listed is not None
        else Of.OPERATOR if printed_by is not None else Of.SCHOOL
    )  # fmt: skip
    return Scope(
        of,
        class_code=class_code or "",
        persons=_named(opened, who, _lines(listed)) if listed else (),
        operator_id=_operator(opened, who, printed_by) if printed_by is not None else None,
        since=since.date() if since else None,
        kinds=tuple(kinds or PersonKind),
        excluded=_named(opened, who, excluded) if excluded else (),
    )


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        fail(f"{file}: not a text that can be read: name another file with --list")


def _named(opened: Services, who: Actor, typed: list[str]) -> tuple[UUID, ...]:
    found = opened.incidents.named(who, typed)
    if found.unknown:
        fail(f"nobody of the school: {', '.join(found.unknown)}: correct the list")
    return found.persons


def _operator(opened: Services, who: Actor, username: str) -> UUID:
    wanted = username.casefold()
    found = next((one.id for one in opened.staff.operators(who) if one.username.casefold() == wanted), None)
    if found is None:
        fail(f"{username}: no operator has this user name")
    return found


def _tell(told: dict[str, object], *, as_json: bool) -> None:
    if as_json:
        print_json(told)
        return
    for name, value in told.items():
        typer.echo(f"{name}: {value}")
