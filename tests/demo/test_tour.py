"""The tour, started as anyone starts it: it goes through every way, and fails where one fails."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def told() -> set[str]:
    """Return the pictures that `docs/journeys.md` names in its tables."""
    rows = [
        line for line in (ROOT / "docs" / "journeys.md").read_text().splitlines() if line.startswith("| ")
    ]
    return {name for row in rows for name in re.findall(r"`([^`]+)`", row.split("|")[-2])}


@pytest.mark.timeout(900)
def test_the_tour_goes_every_way_and_shows_what_the_journeys_tell(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "station.cli", "demo", "--tour", str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    shown = {path.stem.split("-", 1)[1] for path in tmp_path.glob("*.png")}
    wanted = {name for name in told() if "franceconnect" not in name or "left out" not in ran.stdout}
    assert wanted
    assert wanted - shown == set()
    assert {path.name for path in tmp_path.glob("*.pdf")} > {"sheet.pdf", "sheets-a4.pdf", "sheets-cards.pdf"}


def test_each_picture_that_the_journeys_name_is_kept() -> None:
    folder = ROOT / "docs" / "pictures" / "journeys"
    assert told() == {path.stem for path in folder.glob("*.png")}
