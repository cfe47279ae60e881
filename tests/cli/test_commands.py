"""A command is imported alone, and the help knows them all."""

import subprocess
import sys

import typer.main

from station.cli.commands import TOLD_IN, application
from tests.cli.conftest import Station


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


def test_finding_imports_nothing_of_lists_stores_and_printing() -> None:
    heavy = {
        "openpyxl",
        "lxml",
        "psycopg",
        "reportlab",
        "uvicorn",
        "joserfc",
        "requests",
        "alembic",
        "PySide6",
    }
    ask = (
        "import sys; from station.cli.commands import application; application(['find']); import station.app;"
        f"print(*sorted({heavy!r} & set(sys.modules)))"
    )
    answer = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert answer.stdout.split() == []
