"""``station import``: bring the school's own files in."""

from pathlib import Path
from typing import Annotated

import typer

from station.cli.desk import AsJson, PasswordStdin, actor, print_json, services
from station.services.roster import Counts, ImportReport


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("import")(bring_in)


def bring_in(
    files: Annotated[
        list[Path], typer.Argument(help="Exports of SIECLE, ONDE or PRONOTE: XML, zip, CSV or Excel.")
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
    new_year: Annotated[bool, typer.Option("--new-year", help="Go over to the files' school year.")] = False,
    school: Annotated[
        str | None,
        typer.Option(metavar="UAI", help="The school, where the file names none; else refuse any other."),
    ] = None,
    everybody: Annotated[
        bool, typer.Option("--everybody", help="Who is not in the PRONOTE list or extraction has left.")
    ] = False,
    as_json: AsJson = False,
    password_stdin: PasswordStdin = False,
) -> None:
    """Bring the school's own files in, in any order; again at any time, since nothing is doubled."""
    with services() as opened:
        who = actor(opened, password_stdin=password_stdin)
        report = opened.roster.import_files(
            files, who, dry_run=dry_run, new_year=new_year, school_uai=school, everybody=everybody
        )
    if as_json:
        print_json(report.as_json())
    else:
        _print(report)


def _print(report: ImportReport) -> None:
    said = "would be" if report.dry_run else "are"
    typer.echo(f"School {report.school}, school year {report.school_year}-{report.school_year + 1}")
    for name in report.ignored:
        typer.echo(f"{name}: lists nobody, ignored")
    counted = {"students": report.students, "guardians": report.guardians, "links": report.links}
    for kind, counts in counted.items():
        typer.echo(_line(kind, counts, said))
    for file in dict.fromkeys(each.file for each in report.unread if each.of_family):
        headers = [each.header for each in report.unread if each.file == file and each.of_family]
        typer.echo(
            f"{file}: columns not read: {', '.join(headers)}; on the desk's import page say what they tell",
            err=True,
        )
    for each in report.rejected:
        what = f"{each.record} {each.field}".strip()
        line = f"{each.file}, line {each.line}: {what}: {each.reason}; {each.advice}"
        typer.echo(line, err=True)
    if report.rejected:
        typer.echo(f"{len(report.rejected)} records need a look; all others {said} in", err=True)


def _line(kind: str, counts: Counts, said: str) -> str:
    return (
        f"{kind:<10} {counts.added} {said} new, {counts.updated} updated, "
        f"{counts.unchanged} unchanged, {counts.left} gone"
    )
