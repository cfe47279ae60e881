"""The house around the code: what no linter checks and nobody should have to remember."""

import ast
import re
import runpy
import sys
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
STATION = ROOT / "station"
LOCKS = ("requirements.lock", "requirements-dev.lock")

# What Station needs though no file imports it: libraries look for these themselves.
UNSEEN = {
    "psycopg",  # SQLAlchemy's way to PostgreSQL
    "uharfbuzz",  # reportlab shapes Arabic by it
}


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def declared() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    return {canonical(re.split(r"[\[<>=!~; ]", line, maxsplit=1)[0]) for line in project["dependencies"]}


def pinned(lock: str) -> dict[str, str]:
    return {
        canonical(name): version
        for name, version in re.findall(r"^([\w.-]+)==(\S+)", (ROOT / lock).read_text(), re.MULTILINE)
    }


def imported(file: Path) -> Iterator[str]:
    """The whole names of all that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def libraries() -> set[str]:
    """The libraries that Station's own files import, by the names that they are installed under."""
    names = {name.split(".")[0] for file in STATION.rglob("*.py") for name in imported(file)}
    homes = packages_distributions()
    return {canonical(homes[name][0]) for name in names - sys.stdlib_module_names - {"station"}}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_by_hash_and_names_no_host(lock: str) -> None:
    pin = re.compile(r"[\w.-]+==[\w.+!-]+( ; [^\\]+)? \\")
    digest = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")
    lines = (ROOT / lock).read_text().splitlines()
    assert lines
    assert [line for line in lines if not (pin.fullmatch(line) or digest.fullmatch(line))] == []


def test_the_tests_run_on_what_a_desk_runs_on() -> None:
    desk, tests = (pinned(lock) for lock in LOCKS)
    assert {name: tests.get(name) for name in desk} == desk


def test_the_audit_asks_about_every_pin() -> None:
    pin = runpy.run_path(str(ROOT / "scripts" / "audit"))["PIN"]
    for lock in LOCKS:
        asked = {canonical(line.split("==")[0]) for line in pin.findall((ROOT / lock).read_text())}
        assert asked == pinned(lock).keys()


def test_every_library_is_declared_and_locked() -> None:
    assert libraries() - declared() == set()
    assert declared() - pinned("requirements.lock").keys() == set()


def test_no_library_is_declared_in_vain() -> None:
    assert declared() - libraries() - UNSEEN == set()


@pytest.mark.parametrize("folder", ["fonts", "icons", "map"])
def test_what_others_made_has_its_licence(folder: str) -> None:
    told = re.findall(r"`([^`]+)`", (ROOT / "resources" / "LICENSES.md").read_text())
    files = [f"{folder}/{file.name}" for file in (ROOT / "resources" / folder).glob("*")]
    assert [file for file in files if not any(fnmatch(file, pattern) for pattern in told)] == []
    assert any("LICENSE" in file or "OFL" in file for file in files)


def test_threads_start_in_one_place() -> None:
    starts = re.compile(r"\b(Q?Thread|Timer|Process|Pool|QThreadPool|\w+Executor)\(|\(QRunnable\)")
    home = STATION / "ui" / "background.py"
    assert starts.search(home.read_text())
    others = [file for file in STATION.rglob("*.py") if file != home]
    assert [str(file) for file in others if starts.search(file.read_text())] == []


def test_dialogs_are_asked_for_in_one_place() -> None:
    """A locked desk closes Qt's own dialogs; a platform's own, for files or for print, it could not."""
    kinds = "File|Input|Print|PageSetup|PrintPreview|Color|Font|Progress"
    dialogs = re.compile(rf"\bQ({kinds})Dialog\b|\bQMessageBox\b|\.exec\(")
    home = STATION / "ui" / "dialogs.py"
    assert "DontUseNativeDialog" in home.read_text()
    # The start, and why there is none: no desk is open yet. The demo plays the user's hands.
    before = {STATION / "ui" / "start.py", STATION / "ui" / "stopped.py", *(STATION / "demo").rglob("*.py")}
    others = [file for file in STATION.rglob("*.py") if file != home and file not in before]
    assert [str(file) for file in others if dialogs.search(file.read_text())] == []
    asked = re.findall(r"QFileDialog\.get\w+\([^\n]*", home.read_text())
    assert asked
    assert all("options=_OURS" in one for one in asked)


def test_colours_are_named_in_the_theme_alone() -> None:
    places = (STATION / "ui", STATION / "demo")
    files = [file for place in places for file in place.rglob("*.py") if file.name != "theme.py"]
    assert files
    assert [str(f) for f in files if re.search(r"[\"']#[0-9A-Fa-f]{3,8}[\"']", f.read_text())] == []


def test_no_test_waits_by_the_clock() -> None:
    waits = re.compile(r"\b(qtbot\.wait|QTest\.qWait|sleep)\(")
    files = [file for file in (ROOT / "tests").rglob("*.py") if file != Path(__file__)]
    assert [f.name for f in files if waits.search(f.read_text())] == []


FLOOR_BELOW = {"accounts", "persons", "proofs"}
"""What features share: its modules are named one by one."""


def behind_a_face(file: Path) -> Iterator[str]:
    """What a module of a feature takes of a sister, and the sister's package does not offer."""
    services = STATION / "services"
    own = file.relative_to(services).parts[0].removesuffix(".py")
    for node in ast.walk(ast.parse(file.read_text())):
        if not isinstance(node, ast.ImportFrom) or not (node.module or "").startswith("station.services."):
            continue
        feature, *inside = (node.module or "").split(".")[2:]
        if feature in {own, *FLOOR_BELOW} or not (services / feature).is_dir():
            continue
        face = (services / feature / "__init__.py").read_text()
        offered = re.findall(r'"(\w+)"', face[face.find("__all__") :])
        yield from (
            f"{file.name}: {node.module}.{one.name}"
            for one in node.names
            if inside or one.name not in offered
        )


def test_a_feature_takes_of_a_sister_what_her_package_offers() -> None:
    features = (STATION / "services").rglob("*.py")
    assert [taken for file in features for taken in behind_a_face(file)] == []


def test_files_and_functions_stay_small() -> None:
    files = [file for file in STATION.rglob("*.py") if "versions" not in file.parts]
    lines = {file.relative_to(STATION).as_posix(): len(file.read_text().splitlines()) for file in files}
    assert [name for name, count in lines.items() if count > 450] == []
    functions = [
        (file.name, node.name, (node.end_lineno or 0) - node.lineno + 1)
        for file in files
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    assert [function for function in functions if function[2] > 80] == []
