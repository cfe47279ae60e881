"""What all commands share: opening the services, knowing who acts, and saying what went wrong in one line."""

import json
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Annotated, Any, NoReturn

import typer

from station.app import Services, open_services
from station.faults import fault_of
from station.rules.rights import UNCLAIMED, Actor
from station.settings import load_settings

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, and nothing else, on standard output.")]
PasswordStdin = Annotated[
    bool, typer.Option("--password-stdin", help="Read the operator's password from standard input.")
]


def fail(line: str) -> NoReturn:
    """Print one line on stderr and exit with 1."""
    typer.echo(f"station: {line}", err=True)
    raise typer.Exit(1)


@contextmanager
def told() -> Generator[None]:
    """Make one line and exit code 1 of what whoever types here can act on; a fault of ours passes."""
    try:
        yield
    except Exception as error:
        fault = fault_of(error)
        if fault is None:
            raise
        fail(str(fault))


@contextmanager
def services() -> Generator[Services]:
    """Open this home's services for one command; what goes wrong is `told`."""
    with told():
        opened = open_services(load_settings(), ask_passphrase)
        try:
            yield opened
        finally:
            opened.close()


def actor(opened: Services, *, password_stdin: bool) -> Actor:
    """Return who acts: nobody yet in a home without operators, else the one named by ``STATION_OPERATOR``."""
    if opened.staff.needs_set_up():
        return UNCLAIMED
    return signed_actor(opened, password_stdin=password_stdin)[0]


def signed_actor(opened: Services, *, password_stdin: bool) -> tuple[Actor, str]:
    """Return the operator named by ``STATION_OPERATOR``, and the password that they have just typed."""
    username = os.environ.get("STATION_OPERATOR")
    if not username or opened.staff.needs_set_up():
        fail("this needs an operator: set STATION_OPERATOR to your user name")
    password = (
        sys.stdin.readline().rstrip("\n")
        if password_stdin
        else str(typer.prompt("Password", hide_input=True, err=True))
    )
    return opened.staff.sign_in(username, password), password


def print_json(answer: Any) -> None:
    """Print ``answer`` as JSON, as the scripts of others read it."""
    typer.echo(json.dumps(answer, ensure_ascii=False, indent=2))


def ask_passphrase(*, new: bool) -> str:
    """Ask for the passphrase that unlocks the key, twice where it is a new one."""
    return str(typer.prompt("Passphrase of this desk", hide_input=True, confirmation_prompt=new, err=True))
