"""The benchmarks still run against the program as it is, and the report finds each of its figures."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

BENCHMARKS = Path(__file__).resolve().parents[1] / "benchmarks"
SMALL = {
    "file": ("60",),
    "growth": ("40", "80"),
    "office": ("60",),
    "search": ("200", "3"),
    "sheet": ("2", "1", "1"),
}
"""Those that a small number makes quick; the others start windows, imports and servers."""


@pytest.fixture(scope="module")
def report() -> ModuleType:
    spec = importlib.util.spec_from_file_location("report", BENCHMARKS / "report.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", SMALL)
def test_a_benchmark_runs_and_its_rows_are_found(name: str, report: ModuleType) -> None:
    done = subprocess.run(
        [sys.executable, str(BENCHMARKS / f"bench_{name}.py"), *SMALL[name]],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.strip().splitlines()[-1])
    assert told["bench"] == name
    missing = [row.key for row in report.ROWS if row.bench == name and report.found(told, row.key) is None]
    assert not missing


def test_the_report_knows_every_benchmark(report: ModuleType) -> None:
    there = {path.stem.removeprefix("bench_") for path in BENCHMARKS.glob("bench_*.py")}
    assert there == set(report.PEERS_LAST)
    assert {row.bench for row in report.ROWS} <= there


def test_a_row_says_whether_its_goal_is_met(report: ModuleType) -> None:
    told = {"start": {"first_window": 1.1, "desk": 7.5, "load_before": 1, "load_after": 2}}
    lines = {line.split(" | ")[0]: line for line in report.table(told)}
    assert "| 1.1 × a bare widget | ≤ 1.2 |" in lines["| first window"]
    assert "**7.5 × a bare widget**" in lines["| the desk ready to sign in"]
    assert "not measured" in lines["| a sheet, alone"]
    assert report.found({"peak_MiB": [7, 8]}, "peak_MiB.1") == 8
    assert report.found({"ratios": {"pouchdb.push": 3}}, "ratios.pouchdb.push") == 3
