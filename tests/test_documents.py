"""What README and the other documents say is so."""

import re
import tomllib
from pathlib import Path

import pytest

from station import __version__
from station.settings import Settings

ROOT = Path(__file__).parents[1]
DOCUMENTS = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
NO_SETTINGS = {"home", "demo"}
"""The home is what holds the settings, and the demo sets itself."""


def test_the_readme_names_each_setting_once_and_all_of_them() -> None:
    table = (ROOT / "README.md").read_text().split("| setting | meaning |", 1)[1].split("\n\n", 1)[0]
    named = [
        name for row in table.splitlines() for name in re.findall(r"`([^`]+)`", f"{row}||".split("|")[1])
    ]
    assert sorted(named) == sorted(set(Settings.model_fields) - NO_SETTINGS)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_a_document_points_to_is_there(document: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", document.read_text())
    assert [link for link in links if "://" not in link and not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_a_document_claims_is_proved_by_a_test_that_is_there(document: Path) -> None:
    """Whole files and folders by their paths, others by the file's or the function's name alone."""
    text = document.read_text()
    paths = re.findall(r"`(tests/[^`\s]+)`", text)
    assert [path for path in paths if not any(ROOT.glob(path.removesuffix("/**")))] == []
    files = re.findall(r"`(test_\w+\.py)`", text)
    assert [name for name in files if not any((ROOT / "tests").rglob(name))] == []
    names = re.findall(r"`(test_\w+)`", text)
    defined = "\n".join(file.read_text() for file in (ROOT / "tests").rglob("test_*.py")) if names else ""
    assert [name for name in names if f"def {name}(" not in defined] == []


def test_the_two_pages_on_security_know_each_other() -> None:
    docs = ROOT / "docs"
    assert "(security-asvs.md)" in (docs / "security.md").read_text()
    assert "(security.md)" in (docs / "security-asvs.md").read_text()
    chapters = re.findall(r"^\| V(\d+) ", (docs / "security-asvs.md").read_text(), re.MULTILINE)
    assert [int(number) for number in chapters] == list(range(1, 18)), "ASVS 5.0 has 17 chapters"
    rows = (docs / "security-asvs.md").read_text().split("|---|", 1)[1].splitlines()
    silent = [
        row
        for row in rows
        if row.startswith("| V") and "not used" not in row and not row.split("|")[3].strip()
    ]
    assert silent == [], "each chapter names what proves it"


def test_the_version_is_said_once_and_has_its_changes() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert "version" in project["dynamic"]
    released = re.findall(r"^## \[(\d[^]]*)\]", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert released[0] == __version__


def test_the_hooks_check_what_make_check_checks() -> None:
    targets = (ROOT / "Makefile").read_text().split("\ncheck:", 1)[1].split("\n\n", 1)[0]
    commands = re.findall(r"\.venv/bin/(\S+)", targets)
    hooks = re.findall(r"entry:.*\.venv/bin/(\S+)", (ROOT / ".pre-commit-config.yaml").read_text())
    assert commands == hooks
