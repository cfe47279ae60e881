"""``station central …``: the central store, for who looks after it."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from station.cli.desk import AsJson, fail, print_json
from station.errors import StationError
from station.services.central import Central, StationState, on_a_terminal

Url = Annotated[str, typer.Argument(help="The gate's address, as desks reach it: https://host:port")]
AuthorityFolder = Annotated[Path, typer.Option("--authority", help="The folder of the store's authority.")]
School = Annotated[str, typer.Option("--school", help="The school's UAI.")]
Name = Annotated[str, typer.Option("--name", help="The station's name, as its school calls it.")]
Out = Annotated[Path, typer.Option("--out", help="The enrolment file to write.")]
Hosts = Annotated[
    list[str] | None, typer.Option("--host", help="A name that desks on other machines reach the gate by.")
]
Folder = Annotated[Path, typer.Argument(help="The store's folder.")]


commands = typer.Typer(
    help="The central store that desks share, for who looks after it.", no_args_is_help=True
)


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.add_typer(commands, name="central")


@commands.command()
def create(folder: Folder, port: int | None = None, host: Hosts = None, as_json: AsJson = False) -> None:
    """Make and start a private store: PostgreSQL and its gate, a small school's whole central store."""
    # Nobody is asked: a passphrase that is not in the environment is made up and said once.
    with _central(asks=False) as central:
        cluster = central.create(folder, port, tuple(host or ()))
    if as_json:
        print_json({"url": cluster.url, "authority": str(cluster.authority)})
    else:
        typer.echo(f"The central store runs.\nURL        {cluster.url}\nAuthority  {cluster.authority}")


@commands.command()
def start(folder: Folder) -> None:
    """Start a private store."""
    with _central() as central:
        central.start(folder)


@commands.command()
def stop(folder: Folder) -> None:
    """Stop a private store."""
    with _central() as central:
        central.stop(folder)


@commands.command()
def serve(
    folder: Annotated[Path, typer.Argument(help="The gate's folder, as `init` or `create` made it.")],
    user: Annotated[str | None, typer.Option("--user", help="Whom to act as, once started as root.")] = None,
    log: Annotated[Path | None, typer.Option("--log", help="A file, instead of standard error.")] = None,
) -> None:
    """Run a gate: what desks talk to, before PostgreSQL."""
    with _central() as central:
        central.serve(folder, user, log)


@commands.command()
def init(
    url: Url,
    authority: AuthorityFolder,
    database: Annotated[
        str | None, typer.Option("--database", help="PostgreSQL's address, for an administrator.")
    ] = None,
    gate: Annotated[Path | None, typer.Option("--gate", help="The gate's folder to make.")] = None,
    host: Hosts = None,
    port: Annotated[int, typer.Option("--port", help="The port that the gate listens on.")] = 8443,
) -> None:
    """Make the store in an existing PostgreSQL, or bring it up to date."""
    with _central() as central:
        central.init(url, authority, database, gate, tuple(host or ()), port)


@commands.command()
def check(url: Url, authority: AuthorityFolder, as_json: AsJson = False) -> None:
    """See whether PostgreSQL and the gate are set up as they must be."""
    with _central() as central:
        findings = central.check(url, authority)
    if as_json:
        print_json([asdict(finding) for finding in findings])
    else:
        for finding in findings:
            typer.echo(f"ok    {finding.what}" if finding.good else f"NOT   {finding.what}: {finding.advice}")
    wrong = sum(not finding.good for finding in findings)
    if wrong:
        fail(f"{wrong} of {len(findings)} points are not as they must be: do what is said beside each")


@commands.command("add-station")
def add_station(url: Url, authority: AuthorityFolder, school: School, name: Name, out: Out) -> None:
    """Let a new station in; prints the one-time passphrase of its enrolment file."""
    with _central() as central:
        typer.echo(central.add_station(url, authority, school, name, out))


@commands.command("renew-station")
def renew_station(url: Url, authority: AuthorityFolder, school: School, name: Name, out: Out) -> None:
    """Let a station have a new key, by a file for `station connect`; prints its one-time passphrase."""
    with _central() as central:
        typer.echo(central.renew_station(url, authority, school, name, out))


@commands.command("remove-station")
def remove_station(url: Url, authority: AuthorityFolder, school: School, name: Name) -> None:
    """Shut a lost machine out, at once and for good."""
    with _central() as central:
        central.remove_station(url, authority, school, name)


@commands.command()
def status(url: Url, authority: AuthorityFolder, as_json: AsJson = False) -> None:
    """List the stations and how they fare."""
    with _central() as central:
        states = central.status(url, authority)
    if as_json:
        print_json([{**asdict(state), "last_sync": _iso(state.last_sync)} for state in states])
        return
    for state in states:
        typer.echo("  ".join((f"{state.school} {state.station:>3}", f"{state.name:<20}", *_told(state))))


@commands.command("new-epoch")
def new_epoch(url: Url, authority: AuthorityFolder) -> None:
    """After a restore, or a failover that lost its tail: make all desks read anew and offer all they hold."""
    with _central() as central:
        central.new_epoch(url, authority)


@commands.command()
def purge(
    url: Url,
    authority: AuthorityFolder,
    school: School,
    person: Annotated[UUID, typer.Option("--person", help="The person's id.")],
) -> None:
    """Blank all that the store, and at their next sync all desks, hold of a person."""
    with _central() as central:
        central.purge(url, authority, school, person)


def _told(state: StationState) -> list[str]:
    """What there is to say of a station, the worst first."""
    if state.revoked:
        return ["shut out"]
    told = [f"last sync {_iso(state.last_sync)}" if state.last_sync else "never synced"]
    told += [f"version {state.version}"] if state.version else []
    told += [f"{state.pending} waiting to be sent"] if state.pending else []
    skew = abs(state.clock_offset_ms or 0) // 1000
    told += [f"clock {skew} s off"] if skew >= 60 else []
    told += ["OPENED TWICE: two homes used its file, remove it"] if state.opened_twice else []
    return told + (["TAIL CUT: lines of its audit are gone, see to that desk"] if state.tail_cut else [])


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(UTC).isoformat(timespec="seconds")


@contextmanager
def _central(*, asks: bool = True) -> Generator[Central]:
    os.umask(0o077)
    try:
        yield Central(
            _ask if asks and on_a_terminal() else None,
            say=lambda line: typer.echo(f"station: {line}", err=True),
        )
    except StationError as error:
        fail(str(error))


def _ask() -> str:
    return str(
        typer.prompt("Passphrase of the authority's key", hide_input=True, confirmation_prompt=True, err=True)
    )
