"""``station close-day`` and ``station closed-day``: the end of a day, and its paper."""

from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from station.cli.desk import AsJson, PasswordStdin, actor, fail, print_json, services, signed_actor
from station.cli.files import private_file
from station.services.office.closing import ClosedDay, DayReport

_Out = Annotated[Path | None, typer.Option("--out", help="The PDF to write; one that is there is replaced.")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("close-day")(close_day)
    app.command("closed-day")(closed_day)


def close_day(
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say how the day stands; close nothing.")
    ] = False,
    out: _Out = None,
    as_json: AsJson = False,
    password_stdin: PasswordStdin = False,
) -> None:
    """Close the day: an administrator signs by their password; the paper is kept at this desk."""
    with services() as opened:
        if dry_run:
            report = opened.closing.report(actor(opened, password_stdin=password_stdin))
            _tell(_of_report(report, None), as_json=as_json)
            return
        who, password = signed_actor(opened, password_stdin=password_stdin)
        report = opened.closing.report(who)
        closed = opened.closing.close(who, password)
        if out is not None:
            _write(out, opened.closing.paper(who, closed.day))
    _tell(_of_report(report, closed), as_json=as_json)


def closed_day(
    day: Annotated[
        datetime | None,
        typer.Argument(formats=["%Y-%m-%d"], help="Whose paper to write; else all are listed."),
    ] = None,
    out: _Out = None,
    as_json: AsJson = False,
    password_stdin: PasswordStdin = False,
) -> None:
    """List the days that were closed, or write the paper of one that was closed at this desk."""
    with services() as opened:
        who = actor(opened, password_stdin=password_stdin)
        if day is not None:
            if out is None:
                fail("name the file to write with --out")
            _write(out, opened.closing.paper(who, day.date()))
            return
        days = opened.closing.days(who)
    rows = [_of_day(one) for one in days]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        typer.echo("\t".join(f"{name}: {value}" for name, value in row.items()))
    if not rows:
        typer.echo("no day was closed", err=True)


def _write(out: Path, pdf: bytes) -> None:
    try:
        with private_file(out) as write:
            write(pdf)
    except OSError as error:
        fail(f"{out}: {error.strerror}: choose another place with --out")


def _of_day(one: ClosedDay) -> dict[str, object]:
    return {
        "day": one.day.isoformat(),
        "closed_at": one.closed_at.isoformat(),
        "operator": one.operator,
        "station": one.station_name,
        **asdict(one.figures),
        "paper": one.kept,
    }


def _of_report(report: DayReport, closed: ClosedDay | None) -> dict[str, object]:
    return {
        "day": report.day.isoformat(),
        "closed_at": closed.closed_at.isoformat() if closed else None,
        "operator": closed.operator if closed else None,
        **asdict(report.figures),
        "acts": dict(report.acts),
        "call_backs": [
            {
                "person": str(one.person_id),
                "name": one.name,
                "reason": one.reason,
                "at": one.call_at.isoformat() if one.call_at else None,
            }
            for one in report.to_call_back
        ],
    }


def _tell(answer: dict[str, object], *, as_json: bool) -> None:
    if as_json:
        print_json(answer)
        return
    for name in ("day", "closed_at", "done", "to_call_back", "to_correct", "unsent", "not_handed"):
        typer.echo(f"{name.replace('_', ' ')}: {answer[name] if answer[name] is not None else 'not closed'}")
