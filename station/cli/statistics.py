"""``station statistics``: how far the enrolment has come, in numbers."""

from typing import Annotated

import typer

from station.cli.desk import AsJson, PasswordStdin, actor, print_json, services
from station.rules.kinds import PersonKind
from station.services.office.statistics import Period, Progress


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("statistics")(statistics)


def statistics(
    kind: Annotated[PersonKind, typer.Option(help="Whose accounts.")] = PersonKind.GUARDIAN,
    since: Annotated[Period, typer.Option(help="Since when ways, failures and times count.")] = Period.YEAR,
    as_json: AsJson = False,
    password_stdin: PasswordStdin = False,
) -> None:
    """Tell how far the enrolment has come: numbers alone, nobody's name."""
    with services() as opened:
        progress = opened.statistics.progress(actor(opened, password_stdin=password_stdin), kind, since)
    answer = _as_json(progress)
    if as_json:
        print_json(answer)
        return
    for name, value in answer.items():
        if isinstance(value, list):
            for one in value:  # pyright: ignore[reportUnknownVariableType]
                typer.echo(f"{name}\t" + "\t".join(str(part) for part in one.values()))  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType, reportUnknownArgumentType]
        elif value is not None:
            typer.echo(f"{name}\t{value}")


def _as_json(progress: Progress) -> dict[str, object]:
    share, pace = progress.everybody, progress.pace
    return {
        "kind": progress.kind,
        "since": progress.period,
        "at": progress.at.isoformat(),
        "persons": share.total,
        "active": share.active,
        "given": share.given,
        "without": share.without,
        "locked": progress.locked,
        "families": progress.families,
        "families_without": progress.families_without,
        "unreachable": progress.unreachable,
        "sheets_waiting": progress.waiting_sheets,
        "seconds_mean": _rounded(pace.mean),
        "seconds_median": _rounded(pace.middle),
        "seconds_ninth_decile": _rounded(pace.slow),
        "classes": [
            {"class": code or None, "active": one.active, "given": one.given, "without": one.without}
            for code, one in progress.classes
        ],
        "days": [{"day": day.isoformat(), "active": count} for day, count in progress.days],
        "hours": [
            {
                "hour": hour,
                "active": count,
                "day_before": progress.before.counts[hour] if progress.before else 0,
            }
            for hour, count in enumerate(progress.today.counts)
        ],
        "ways": [{"way": way, "active": count} for way, count in progress.ways],
        "failures": [
            {"reason": one.why, "enrolments": one.count, "mended": one.mended} for one in progress.failures
        ],
    }


def _rounded(seconds: float | None) -> int | None:
    return None if seconds is None else round(seconds)
