"""``station purge`` and ``station export``: what the retention is over for, and a family's own data."""

from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from station.app import Services
from station.cli.desk import AsJson, PasswordStdin, actor, fail, print_json, services
from station.cli.files import private_file
from station.rules.rights import Actor
from station.services.privacy import ErasedReport, Purge
from station.sync.desk.errors import SyncError


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("purge")(purge)
    app.command("export")(export)


def purge(
    persons: Annotated[
        list[UUID] | None,
        typer.Argument(help="Erase these persons, who asked for it, instead.", metavar="[PERSON_ID…]"),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Tell what would go; change nothing.")] = False,
    as_json: AsJson = False,
    password_stdin: PasswordStdin = False,
) -> None:
    """Erase whatever the retention is over for: who left, old codes and messages, the old audit."""
    with services() as opened:
        who = actor(opened, password_stdin=password_stdin)
        if persons:
            erased = _erase(opened, who, persons, dry_run=dry_run)
            done = not dry_run and _followed(opened, asked=erased.asked)
            told = _erased(erased, done=done)
        else:
            found = opened.privacy.preview(who) if dry_run else opened.privacy.purge(who)
            done = not dry_run and _followed(opened, asked=found.asked)
            told = _purged(found, done=done)
    if as_json:
        print_json({"dry_run": dry_run, **told})
        return
    for name, value in told.items():
        typer.echo(f"{name}: {value if value is not None else '-'}")


def export(
    person: Annotated[UUID, typer.Argument(help="A person's id, as `station find` prints it.")],
    out: Annotated[Path | None, typer.Option("--out", help="Write a PDF here.")] = None,
    as_json: AsJson = False,
    password_stdin: PasswordStdin = False,
) -> None:
    """Hand out all that is kept of a family, without the other parent's contact."""
    if out is None and not as_json:
        raise typer.BadParameter("name a file with --out, or ask for --json")
    with services() as opened:
        who = actor(opened, password_stdin=password_stdin)
        data = opened.privacy.family_data(who, person)
        if out is not None:
            with private_file(out) as write:
                try:
                    write(opened.privacy.family_pdf(data))
                except OSError as error:
                    fail(f"{error.filename}: {error.strerror}: choose another place")
    if as_json:
        print_json(data.as_json())


def _erase(opened: Services, who: Actor, persons: list[UUID], *, dry_run: bool) -> ErasedReport:
    if not dry_run:
        return opened.privacy.erase(who, persons)
    previews = [opened.privacy.erasure_of(who, one) for one in persons]
    return ErasedReport(
        len({one.people[0].id for one in previews}), previews[0].last_backup, previews[0].asked
    )


def _followed(opened: Services, *, asked: bool) -> bool:
    """Sync where the store purges, and say whether all of it is done."""
    if asked:
        try:
            opened.sync.sync_now()
        except SyncError as error:
            typer.echo(f"station: {error}: the store purges at the next sync", err=True)
            return False
    return True


def _purged(found: Purge, *, done: bool) -> dict[str, object]:
    return {
        "students": found.students,
        "guardians": found.guardians,
        "messages": found.messages,
        "audit_lines": found.lines,
        "day_papers": found.papers,
        "left_before": found.left_before.isoformat(),
        "messages_before": found.messages_before.isoformat(),
        "audit_before": found.lines_before.isoformat(),
        **_last(found, done=done),
    }


def _erased(report: ErasedReport, *, done: bool) -> dict[str, object]:
    return {"persons": report.people, **_last(report, done=done)}


def _last(told: Purge | ErasedReport, *, done: bool) -> dict[str, object]:
    return {
        "last_backup": told.last_backup.isoformat() if told.last_backup else None,
        "by_store": told.asked,
        "done": done,
    }
