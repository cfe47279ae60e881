"""``station ticket``: the tickets of today; numbers only."""

from typing import Annotated
from uuid import UUID

import typer

from station.cli.desk import AsJson, PasswordStdin, actor, print_json, services
from station.rules.languages import Language
from station.rules.rights import Actor
from station.rules.tickets import Reason
from station.services.tickets import Queue, TicketRow, TicketService, TicketUnknown

commands = typer.Typer(help="Numbers by which families are called.", no_args_is_help=True)

Named = Annotated[str, typer.Argument(help="The ticket: A48, or “A 48”.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.add_typer(commands, name="ticket")


@commands.command()
def take(
    reason: Annotated[Reason, typer.Option(help="Why the family comes.")] = Reason.OPEN,
    language: Annotated[Language, typer.Option(help="What the family reads.")] = Language.FRENCH,
    as_json: AsJson = False,
    password_stdin: PasswordStdin = False,
) -> None:
    """Give the next number."""
    with services() as opened:
        _told(opened.tickets.take(actor(opened, password_stdin=password_stdin), reason, language), as_json)


@commands.command()
def call(
    ticket: Annotated[str | None, typer.Argument(help="The ticket: A48; else who waits longest.")] = None,
    as_json: AsJson = False,
    password_stdin: PasswordStdin = False,
) -> None:
    """Call a ticket to this desk; the one in hand here is done."""
    with services() as opened:
        who = actor(opened, password_stdin=password_stdin)
        meant = _meant(opened.tickets, who, ticket) if ticket else None
        _told(opened.tickets.call(who, meant), as_json)


@commands.command()
def aside(ticket: Named, as_json: AsJson = False, password_stdin: PasswordStdin = False) -> None:
    """Let a family step aside: its ticket keeps its place."""
    with services() as opened:
        who = actor(opened, password_stdin=password_stdin)
        _told(opened.tickets.put_aside(who, _meant(opened.tickets, who, ticket)), as_json)


@commands.command("list")
def list_(as_json: AsJson = False, password_stdin: PasswordStdin = False) -> None:
    """Print who waits, is in hand or stepped aside, in the order in which they came."""
    with services() as opened:
        rows = _all(opened.tickets.queue(actor(opened, password_stdin=password_stdin)))
    if as_json:
        print_json([_as_json(row) for row in rows])
        return
    for row in rows:
        typer.echo(_line(row))
    if not rows:
        typer.echo("nobody waits with a ticket", err=True)


def _all(queue: Queue) -> list[TicketRow]:
    rows = (*queue.waiting, *queue.in_hand, *queue.aside)
    return sorted(rows, key=lambda row: (row.taken_at, row.label))


def _meant(tickets: TicketService, who: Actor, typed: str) -> UUID:
    wanted = "".join(typed.split()).upper()
    for row in _all(tickets.queue(who)):
        if "".join(row.label.split()) == wanted:
            return row.id
    raise TicketUnknown


def _told(row: TicketRow, as_json: bool) -> None:
    if as_json:
        print_json(_as_json(row))
    else:
        typer.echo(_line(row))


def _as_json(row: TicketRow) -> dict[str, object]:
    return {
        "id": str(row.id),
        "ticket": row.label.replace("\u00a0", " "),
        "reason": row.reason,
        "language": row.language,
        "state": row.state,
        "taken_at": row.taken_at.isoformat(),
        "called_at": row.called_at.isoformat() if row.called_at else None,
        "counter": row.counter,
        "operator": row.operator or None,
    }


def _line(row: TicketRow) -> str:
    at = f"desk {row.counter}" if row.counter else ""
    label = row.label.replace("\u00a0", " ")
    return "\t".join((label, row.reason, row.language, row.state, at, row.operator)).rstrip("\t")
