"""``station import``: bring the school's own files in."""

from pathlib import Path
from typing import Annotated

import typer

from station.cli.desk import AsJson, PasswordStdin, actor, print_json, services
from station.roster import RosterKind
from station.services.roster import Counts, Coverage, Extent, ImportReport, UndoReport, Why


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("import")(bring_in)


def bring_in(
    files: Annotated[
        list[Path] | None, typer.Argument(help="Exports of SIECLE, ONDE or Pronote: XML, zip, CSV or Excel.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
    new_year: Annotated[bool, typer.Option("--new-year", help="Go over to the files' school year.")] = False,
    school: Annotated[
        str | None,
        typer.Option(metavar="UAI", help="The school, where the file names none; else refuse any other."),
    ] = None,
    everybody: Annotated[
        bool, typer.Option("--everybody", help="The list names everybody: who is not in it has left.")
    ] = False,
    leaving: Annotated[
        int | None,
        typer.Option(metavar="N", help="Go on although N students and guardians leave (see --dry-run)."),
    ] = None,
    undo: Annotated[bool, typer.Option("--undo", help="Undo the last import of this desk.")] = False,
    as_json: AsJson = False,
    password_stdin: PasswordStdin = False,
) -> None:
    """Bring the school's own files in, in any order; again at any time, since nothing is doubled."""
    if bool(files) == undo:
        raise typer.BadParameter("give the files to import, or --undo alone")
    with services() as opened:
        who = actor(opened, password_stdin=password_stdin)
        if undo:
            undone = opened.roster.undo(who)
            print_json(undone.as_json()) if as_json else _print_undone(undone)
            return
        report = opened.roster.import_files(
            files or [],
            who,
            dry_run=dry_run,
            new_year=new_year,
            school_uai=school,
            everybody=everybody,
            leaving=leaving,
        )
    if as_json:
        print_json(report.as_json())
    else:
        _print(report)


def _print_undone(report: UndoReport) -> None:
    typer.echo(
        f"import {report.number} of {report.made_at.astimezone():%Y-%m-%d %H:%M} is undone: "
        f"{report.taken_away} persons taken away, {report.put_back} put back"
    )
    for each in report.left_alone:
        typer.echo(f"{each.name}: left as it is, another act has touched it since", err=True)


def _print(report: ImportReport) -> None:
    said = "would be" if report.dry_run else "are"
    typer.echo(f"School {report.school}, school year {report.school_year}-{report.school_year + 1}")
    for name in report.ignored:
        typer.echo(f"{name}: lists nobody, ignored")
    counted = {"students": report.students, "guardians": report.guardians, "links": report.links}
    for kind in RosterKind:
        if kind in report.covers:
            typer.echo(f"{kind.value:<10} {_covered(report.covers[kind])}")
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


_WHY_UNKNOWN = {
    Why.MAY_BE_FILTERED: "this list may have been filtered",
    Why.NAMES_NOBODY: "the file names nobody",
    Why.NAMES_NO_CLASS: "the list names no class",
    Why.FEW_CLASSES_OF_A_NEW_YEAR: "the list names few classes of the new school year",
    Why.ROWS_LEFT_OUT: "a row could not be read, and may be anybody's",
}


def _covered(coverage: Coverage) -> str:
    match coverage.extent:
        case Extent.SCHOOL:
            return "the whole school: who is not in the file leaves"
        case Extent.CLASSES:
            return f"only {', '.join(coverage.classes)}: nobody of other classes leaves"
        case Extent.UNKNOWN:
            why = _WHY_UNKNOWN[coverage.why or Why.MAY_BE_FILTERED]
            hint = "" if coverage.why is Why.ROWS_LEFT_OUT else " (--everybody says that it names everybody)"
            return f"nobody leaves, as {why}{hint}"


def _line(kind: str, counts: Counts, said: str) -> str:
    return (
        f"{kind:<10} {counts.added} {said} new, {counts.updated} updated, "
        f"{counts.unchanged} unchanged, {counts.left} gone"
    )
