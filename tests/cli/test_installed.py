"""Station as a school has it: a wheel in an environment of its own, far from any checkout."""

import os
import subprocess
from pathlib import Path

import pytest

from station import __version__
from tests.cli.conftest import Run
from tests.cli.test_issue_check import password_in
from tests.roster.siecle_files import guardians_xml, link, person, student, students_xml, write

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture
def station(installed: Path, home: Path, tmp_path: Path) -> "Station":
    return Station(installed, tmp_path)


class Station:
    """The installed program, run in a folder of its own."""

    def __init__(self, program: Path, folder: Path) -> None:
        self._program = program
        self._folder = folder

    def __call__(self, *words: str, typed: str = "") -> Run:
        return self._run(str(self._program), *words, typed=typed)

    def python(self, code: str) -> str:
        return self._run(str(self._program.with_name("python")), "-c", code).out.strip()

    def _run(self, *command: str, typed: str = "") -> Run:
        env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        done = subprocess.run(
            command, cwd=self._folder, env=env, capture_output=True, text=True, input=typed, check=False
        )
        return Run(done.returncode, done.stdout, done.stderr)


def files_below(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}


def test_the_wheel_carries_each_resource_and_stands_alone(station: Station) -> None:
    told = station.python("import station.resources as r; print(r.__file__, r.resource(), sep='\\n')")
    module, resources = map(Path, told.splitlines())
    assert not module.is_relative_to(RESOURCES.parent)
    assert resources.is_relative_to(module.parent)
    assert files_below(resources) == files_below(RESOURCES)
    told = station.python("from importlib.metadata import metadata; print(metadata('station').as_string())")
    assert {f"Version: {__version__}", "License-Expression: EUPL-1.2"} <= set(told.splitlines())


def test_import_issue_and_check_run_elsewhere(station: Station, tmp_path: Path) -> None:
    files = (
        write(tmp_path / "students.xml", students_xml(student("1"))),
        write(tmp_path / "guardians.xml", guardians_xml(person("10"), links=link("1", "10"))),
    )
    brought = station("import", *map(str, files), "--json")
    assert (brought.code, brought.err) == (0, "")
    sheets = tmp_path / "sheets.pdf"
    issued = station("issue", "--missing", "--kind", "student", "--out", str(sheets), "--json")
    assert (issued.code, issued.err) == (0, "")
    (one,) = issued.json
    checked = station("check", one["identifier"], typed=f"{password_in(sheets)}\n")
    assert (checked.code, checked.err) == (0, "")
