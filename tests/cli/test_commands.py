"""A command is imported alone, and the help knows them all."""

import subprocess
import sys

import typer.main

from station.cli.commands import TOLD_IN, application
from tests.cli.conftest import Station
from tests.services.rosters import Roster


def names(*words: str) -> set[str]:
    return set(typer.main.get_group(application(words)).commands)


def test_each_command_is_where_the_table_says() -> None:
    assert names() == set(TOLD_IN)
    for name, module in TOLD_IN.items():
        assert name in names(name, "--help") <= {one for one in TOLD_IN if TOLD_IN[one] == module}


def test_a_wrong_word_is_refused_among_all_commands(station: Station) -> None:
    answer = station("fnid", "hoarau")
    assert answer.code == 2
    assert "find" in answer.err


def test_finding_loads_nothing_of_lists_stores_and_printing(roster: Roster) -> None:
    roster.student("PAYET", "Léa")
    heavy = {
        "PySide6",
        "alembic",
        "cryptography",
        "joserfc",
        "lxml",
        "openpyxl",
        "phonenumbers",
        "psycopg",
        "reportlab",
        "requests",
        "sqlalchemy.dialects.postgresql",
        "station.services.enrolment",
        "station.services.gateways",
        "uvicorn",
        "zstandard",
    }
    find = (
        "import atexit, sys; from station.cli import main; sys.argv = ['station', 'find', 'payet'];"
        f"atexit.register(lambda: print('loaded:', *sorted({heavy!r} & set(sys.modules)))); main()"
    )
    answer = subprocess.run([sys.executable, "-c", find], capture_output=True, text=True, check=True)
    found, _, loaded = answer.stdout.partition("loaded:")
    assert "PAYET" in found
    assert loaded.split() == []
