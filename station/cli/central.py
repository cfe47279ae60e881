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

Url = Annotated[str, typer.Argument(help="An administrator's URL: postgresql://user@host:port/database")]
AuthorityFolder = Annotated[Path, typer.Option("--authority", help="The folder of the store's authority.")]
School = Annotated[str, typer.Option("--school", help="The school's UAI.")]
Name = Annotated[str, typer.Option("--name", help="The station's name, as its school calls it.")]
Out = Annotated[Path, typer.Option("--out", help="The enrolment file to write.")]
Hosts = Annotated[
    list[str] | None, typer.Option("--host", help="A name, NAME[:PORT], that desks reach the store by.")
]
Folder = Annotated[Path, typer.Argument(help="The cluster's folder.")]


commands = typer.Typer(
    help="The central store that desks share, for who looks after it.", no_args_is_help=True
)


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.add_typer(commands, name="central")


@commands.command()
def create(folder: Folder, port: int | None = None, host: Hosts = None, as_json: AsJson = False) -> None:
    """Make and start a private cluster: a small school's whole central store."""
    # Nobody is asked: a passphrase that is not in the environment is made up and kept.
    with _central(asks=False) as central:
        cluster = central.create(folder, port, tuple(host or ()))
    if as_json:
        print_json({"url": cluster.url, "authority": str(cluster.authority)})
    else:
        typer.echo(f"The central store runs.\nURL        {cluster.url}\nAuthority  {cluster.authority}")


@commands.command()
def start(folder: Folder) -> None:
    """Start a private cluster."""
    with _central() as central:
        central.start(folder)


@commands.command()
def stop(folder: Folder) -> None:
    """Stop a private cluster."""
    with _central() as central:
        central.stop(folder)


@commands.command()
def init(url: Url, authority: AuthorityFolder, host: Hosts = None) -> None:
    """Make the store in an existing PostgreSQL, or bring it up to date."""
    with _central() as central:
        configuration, rules = central.init(url, authority, tuple(host or ()))
    typer.echo(f"{configuration}\n{rules}\n# Then reload the server, and see: station central check URL")


@commands.command()
def check(url: Url, as_json: AsJson = False) -> None:
    """See whether the server is set up as it must be."""
    with _central() as central:
        findings = central.check(url)
    if as_json:
        print_json([asdict(finding) for finding in findings])
    else:
        for finding in findings:
            typer.echo(f"ok    {finding.what}" if finding.good else f"NOT   {finding.what}: {finding.advice}")
    wrong = sum(not finding.good for finding in findings)
    if wrong:
        fail(f"{wrong} of {len(findings)} points are not as they must be: do what is said beside each")


@commands.command("add-station")
def add_station(
    url: Url, authority: AuthorityFolder, school: School, name: Name, out: Out, host: Hosts = None
) -> None:
    """Let a new station in; prints the one-time passphrase of its enrolment file."""
    with _central() as central:
        typer.echo(central.add_station(url, authority, school, name, out, tuple(host or ())))


@commands.command("renew-station")
def renew_station(
    url: Url, authority: AuthorityFolder, school: School, name: Name, out: Out, host: Hosts = None
) -> None:
    """Give a station a new certificate, in a file for `station connect`; prints its one-time passphrase."""
    with _central() as central:
        typer.echo(central.renew_station(url, authority, school, name, out, tuple(host or ())))


@commands.command("remove-station")
def remove_station(url: Url, authority: AuthorityFolder, school: School, name: Name) -> None:
    """Shut a lost machine out, at once and for good."""
    with _central() as central:
        central.remove_station(url, authority, school, name)


@commands.command()
def status(url: Url, as_json: AsJson = False) -> None:
    """List the stations and how they fare."""
    with _central() as central:
        states = central.status(url)
    now = datetime.now(UTC)
    if as_json:
        print_json(
            [
                {**asdict(state), "last_sync": _iso(state.last_sync),
                 "certificate_until": _iso(state.certificate_until), "renewal_due": state.renewal_due(now)}
                for state in states
            ]
        )  # fmt: skip
        return
    for state in states:
        typer.echo("  ".join((f"{state.school} {state.station:>3}", f"{state.name:<20}", *_told(state, now))))


@commands.command("new-epoch")
def new_epoch(
    url: Url,
    authority: Annotated[
        Path | None, typer.Option("--authority", help="Shut its revoked stations out again.")
    ] = None,
) -> None:
    """After a restore, or a failover that lost its tail: make all desks read anew and offer all they hold."""
    with _central() as central:
        central.new_epoch(url, authority)


@commands.command()
def purge(
    url: Url, school: School, person: Annotated[UUID, typer.Option("--person", help="The person's id.")]
) -> None:
    """Blank all that the store, and at their next sync all desks, hold of a person."""
    with _central() as central:
        central.purge(url, school, person)


def _told(state: StationState, now: datetime) -> list[str]:
    """What there is to say of a station, the worst first."""
    if state.revoked:
        return ["shut out"]
    told = [f"last sync {_iso(state.last_sync)}" if state.last_sync else "never synced"]
    told += [f"version {state.version}"] if state.version else []
    told += [f"{state.pending} pending"] if state.pending else []
    skew = abs(state.clock_offset_ms or 0) // 1000
    told += [f"clock {skew} s off"] if skew >= 60 else []
    told += [f"RENEW: certificate ends {state.certificate_until:%Y-%m-%d}"] if state.renewal_due(now) else []
    told += ["OPENED TWICE: two homes used its file, remove it"] if state.opened_twice else []
    return told + (["TAMPERED: its role was changed from a desk, remove it"] if state.tampered else [])


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


def _ask(new: bool) -> str:
    return str(
        typer.prompt("Passphrase of the authority's key", hide_input=True, confirmation_prompt=new, err=True)
    )
