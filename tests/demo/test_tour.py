"""The tour, started as anyone starts it: it goes through every way, and fails where one fails."""

import os
import re
import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication

from station.demo.hands import Tour
from station.demo.store import Stage
from station.demo.tour.central import play_central
from station.demo.tour.franceconnect import provider_at_hand
from station.demo.tour.play import judge

ROOT = Path(__file__).resolve().parents[2]
PROVIDER = ROOT / "tests" / "franceconnect" / "provider"


def told() -> set[str]:
    """Return the pictures that `docs/journeys.md` names in its tables."""
    rows = [
        line for line in (ROOT / "docs" / "journeys.md").read_text().splitlines() if line.startswith("| ")
    ]
    return {name for row in rows for name in re.findall(r"`([^`]+)`", row.split("|")[-2])}


@pytest.mark.timeout(900)
def test_the_tour_goes_every_way_and_shows_what_the_journeys_tell(installed: Path, tmp_path: Path) -> None:
    # Far from any checkout, as a school has it; only the provider of the tests lies in one.
    ran = subprocess.run(
        [str(installed), "demo", "--all", "--tour", str(tmp_path), "--provider", str(PROVIDER)],
        cwd=tmp_path,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    left_out = [line for line in ran.stdout.splitlines() if line.startswith("left out: ")]
    assert ran.returncode == bool(left_out), ran.stdout + ran.stderr
    assert ("the tour is not whole" in ran.stderr) == bool(left_out)
    shown = {path.stem.split("-", 1)[1] for path in tmp_path.glob("*.png")}
    wanted = {name for name in told() if "franceconnect" not in name or "FranceConnect" not in str(left_out)}
    assert wanted
    assert wanted - shown == set()
    assert {path.name for path in tmp_path.glob("*.pdf")} > {"sheet.pdf", "sheets-a4.pdf", "sheets-cards.pdf"}


def test_what_is_left_out_is_named_and_fails_with_all_alone(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tour = Tour(qapp, tmp_path, print)
    assert judge(tour, everything=True) == 0
    with provider_at_hand(tmp_path) as provider:
        assert provider is None
    tour.leave_out("FranceConnect's sign-in", "no OpenID provider is here")
    alone = SimpleNamespace(stage=Stage.NO_POSTGRES)
    play_central(tour, qapp, None, alone, "")  # pyright: ignore[reportArgumentType]
    said = capsys.readouterr().out.splitlines()
    assert [line.split(" (")[0] for line in said] == [
        "left out: FranceConnect's sign-in",
        "left out: the central store and its second desk",
    ]
    assert judge(tour, everything=False) == 0
    assert judge(tour, everything=True) == 1
    assert "FranceConnect's sign-in, the central store" in capsys.readouterr().err


def test_each_picture_that_the_journeys_name_is_kept() -> None:
    folder = ROOT / "docs" / "pictures" / "journeys"
    assert told() == {path.stem for path in folder.glob("*.png")}
