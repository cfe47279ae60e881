"""``station journal``: every act of the audit, by date, operator, person and kind."""

from datetime import datetime, timedelta
from typing import Annotated
from uuid import UUID

import typer

from station.cli.desk import AsJson, PasswordStdin, actor, fail, print_json, services
from station.rules.acts import WORDS, ActKind
from station.services.office.journal import JournalChoices, JournalLine, Sought


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("journal")(journal)


def journal(
    since: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The first day.")] = None,
    until: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The last day.")] = None,
    operator: Annotated[str | None, typer.Option(help="An operator's user name.")] = None,
    person: Annotated[UUID | None, typer.Option(help="A person's id, as `station find` prints it.")] = None,
    act: Annotated[
        list[str] | None, typer.Option(help="An act, or a kind of acts; may be given several times.")
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Most lines.")] = None,
    as_json: AsJson = False,
    password_stdin: PasswordStdin = False,
) -> None:
    """List what was done, the latest first: everybody's acts for administrators, their own for others."""
    acts, kinds = _acts(act or [])
    with services() as opened:
        who = actor(opened, password_stdin=password_stdin)
        sought = Sought(
            since=since.astimezone() if since else None,
            until=(until + timedelta(days=1)).astimezone() if until else None,
            operators=_operator(opened.journal.choices(who), operator),
            kinds=kinds,
            acts=acts,
            person_id=person,
        )
        lines: list[JournalLine] = []
        page = opened.journal.page(who, sought, size=1000)
        lines += page.lines
        while page.after is not None and (limit is None or len(lines) < limit):
            page = opened.journal.page(who, sought, page.after, size=1000)
            lines += page.lines
    lines = lines[:limit]
    if as_json:
        print_json([_as_json(line) for line in lines])
        return
    for line in lines:
        typer.echo(_line(line))
    if not lines:
        typer.echo("no act", err=True)


def _acts(named: list[str]) -> tuple[frozenset[str], frozenset[ActKind]]:
    kinds = frozenset(ActKind(one) for one in named if one in set(ActKind))
    acts = frozenset(one for one in named if one not in set(ActKind))
    for one in sorted(acts):
        if one not in WORDS:
            fail(f"there is no act {one}: name one, or a kind ({', '.join(ActKind)})")
    return acts, kinds


def _operator(choices: JournalChoices, username: str | None) -> frozenset[UUID]:
    if username is None:
        return frozenset()
    found = frozenset(one for one, _, known in choices.operators if known == username.casefold())
    if not found:
        fail("no operator has this user name, or their acts are not for you to read: name another one")
    return found


def _as_json(line: JournalLine) -> dict[str, object]:
    return {
        "at": line.at.isoformat(),
        "act": line.act,
        "operator": line.username,
        "station": line.station_name or str(line.key.station),
        "person": str(line.person_id) if line.person_id else None,
        "name": line.person or None,
        "outcome": line.outcome,
    }


def _line(line: JournalLine) -> str:
    told = WORDS.get(line.act)
    return "\t".join(
        (
            line.at.astimezone().isoformat(" ", "minutes"),
            told.text if told else line.act,
            line.username or "",
            line.station_name or str(line.key.station),
            line.person,
            line.outcome or "",
        )
    )
