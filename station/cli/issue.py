"""``station issue``: identifiers with provisional passwords, for some, a class, or all who have none."""

from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from station.cli.desk import AsJson, PasswordStdin, actor, fail, print_json, services
from station.cli.files import private_file
from station.rules.kinds import PersonKind
from station.rules.languages import Language
from station.services.notifications import Layout, NotificationBatch, Options, Selection
from station.services.notifications.records import NothingToIssue


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("issue")(issue)


def issue(
    out: Annotated[Path, typer.Option("--out", help="The PDF to write; one that is there is replaced.")],
    persons: Annotated[
        list[UUID] | None, typer.Argument(help="Ids, as `station find` prints them.", metavar="PERSON_ID…")
    ] = None,
    class_code: Annotated[str | None, typer.Option("--class", help="The students of a class.")] = None,
    missing: Annotated[bool, typer.Option("--missing", help="All who have no account yet.")] = False,
    kind: Annotated[
        list[PersonKind] | None, typer.Option(help="With --class or --missing: whose accounts.")
    ] = None,
    layout: Annotated[Layout, typer.Option(help="A page each, or eight cards a page, to cut.")] = Layout.A4,
    cover: Annotated[
        Path | None, typer.Option("--cover", help="A list to tick off at handing-over, without passwords.")
    ] = None,
    language: Annotated[
        Language | None, typer.Option(help="The sheets' second language; else what the family chose.")
    ] = None,
    reset_active: Annotated[
        bool, typer.Option("--reset-active", help="Also make void the passwords that people have chosen.")
    ] = False,
    one_sided: Annotated[
        bool,
        typer.Option("--one-sided", help="No blank backs: for a printer that prints on one side only."),
    ] = False,
    as_json: AsJson = False,
    password_stdin: PasswordStdin = False,
) -> None:
    """Print identifiers with provisional passwords; the passwords stand in the PDF alone."""
    selection = _selection(persons or [], class_code, missing=missing, kinds=tuple(kind or ()))
    with services() as opened:
        who = actor(opened, password_stdin=password_stdin)
        with private_file(out) as write_pdf, private_file(cover or out) as write_cover:
            options = Options(reset_active=reset_active)
            for one in opened.notifications.count(who, selection, options).unhanded:
                typer.echo(f"station: void: the sheet of {one.person_id} that was not handed over", err=True)
            try:
                batch = opened.notifications.issue(who, selection, layout, options, language=language)
            except NothingToIssue:
                if not missing:
                    raise
                batch = None
            if batch is not None:
                try:
                    write_pdf(batch.to_save(one_sided=one_sided))
                    if cover is not None:
                        write_cover(batch.cover)
                except OSError as error:
                    # Nobody has seen these passwords, and nobody will.
                    opened.notifications.void(who, [row.person_id for row in batch.rows])
                    fail(f"{error.filename}: {error.strerror}: nothing was issued; choose another place")
                opened.notifications.record_saved(who, batch)
    _tell(batch, as_json=as_json)


def _selection(
    persons: list[UUID], class_code: str | None, *, missing: bool, kinds: tuple[PersonKind, ...]
) -> Selection:
    if (bool(persons), class_code is not None, missing).count(True) != 1:
        raise typer.BadParameter("name persons, or a --class, or --missing: one of the three")
    if persons:
        return Selection.of(*persons)
    if class_code is not None:
        return Selection.of_class(class_code, *kinds)
    return Selection.all_missing(*kinds)


def _tell(batch: NotificationBatch | None, *, as_json: bool) -> None:
    rows = batch.rows if batch else ()
    for one in batch.skipped if batch else ():
        typer.echo(f"station: skipped {one.person_id}: {one.reason.value}", err=True)
    if as_json:
        print_json(
            [
                {
                    "person": str(row.person_id),
                    "identifier": row.identifier,
                    "valid_until": row.valid_until.isoformat(),
                }
                for row in rows
            ]
        )
        return
    for row in rows:
        typer.echo(f"{row.person_id}  {row.identifier}  {row.valid_until.isoformat()}")
