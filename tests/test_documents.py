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
