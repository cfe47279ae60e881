"""What an académie runs it with (`docs/central`): read by the programs that it is meant for."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from station.sync import calls
from station.sync.central import check, cluster
from station.sync.gate import app

FILES = Path(__file__).parents[3] / "docs" / "central"
UNITS = sorted(path.name for path in FILES.iterdir() if path.suffix in (".service", ".timer"))
HERE = Path(sys.executable).parent
needs_systemd = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not here")


def as_installed(folder: Path) -> Path:
    """The units as on a host where Station lies in this checkout."""
    for name in UNITS:
        words = (FILES / name).read_text().replace("/opt/station/.venv/bin", str(HERE))
        (folder / name).write_text(words)
    return folder


@needs_systemd
@pytest.mark.parametrize("unit", UNITS)
def test_systemd_takes_the_units(tmp_path: Path, unit: str) -> None:
    command = ["systemd-analyze", "verify", "--man=no", str(as_installed(tmp_path) / unit)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert [line for line in done.stderr.splitlines() if unit.split(".")[0] in line] == [], done.stderr
    assert done.returncode == 0, done.stderr


@needs_systemd
def test_the_gate_may_do_little_on_its_host(tmp_path: Path) -> None:
    unit = str(as_installed(tmp_path) / "station-gate.service")
    command = ["systemd-analyze", "security", "--offline=yes", "--threshold=30", "--no-pager", unit]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-400:] + done.stderr


@pytest.mark.parametrize("unit", [name for name in UNITS if name.endswith(".service")])
def test_a_unit_calls_what_there_is(unit: str) -> None:
    for line in re.findall(r"^Exec\w+=(.+)$", (FILES / unit).read_text(), re.MULTILINE):
        program, *words = line.split()
        assert program.startswith("/opt/station/.venv/bin/")
        asked = [HERE / Path(program).name, *words[:2], "--help"]
        assert subprocess.run(asked, capture_output=True, check=False).returncode == 0, line


def read(name: str) -> dict[str, Any]:
    return yaml.safe_load((FILES / name).read_text())


def test_the_compose_file_is_whole() -> None:
    told = read("compose.yaml")
    services, networks = told["services"], told["networks"]
    assert {"balancer", "gates", "db1", "db2", "db3"} <= services.keys()
    for name, service in services.items():
        assert set(service["networks"]) <= networks.keys(), name
        assert set(service.get("depends_on", ())) <= services.keys(), name
        assert ("image" in service) != ("build" in service), name
        assert service["logging"]["options"] == {"max-size": "10m", "max-file": "5"}, name
        for volume in service.get("volumes", ()):
            source = volume.split(":")[0]
            here = (FILES / source).exists() or source in ("./store.pem", "./gate")
            assert here if source.startswith(".") else source in told["volumes"], volume
    # Who comes in reaches the balancer alone, and PostgreSQL is reached by the gates alone.
    assert [name for name, service in services.items() if "ports" in service] == ["balancer"]
    assert "store" not in services["balancer"]["networks"]
    assert networks["store"]["internal"]
    assert calls.HEALTH in " ".join(services["gates"]["healthcheck"]["test"])
    build = services["gates"]["build"]
    assert (FILES / build["context"] / build["dockerfile"]).resolve() == (FILES / "Containerfile").resolve()


def test_the_gates_image_is_made_of_what_is_there() -> None:
    for line in re.findall(r"^COPY (.+)$", (FILES / "Containerfile").read_text(), re.MULTILINE):
        for source in line.split()[:-1]:
            assert (FILES.parents[1] / source).exists(), source


def test_the_balancer_waits_longer_than_any_call() -> None:
    words = (FILES / "haproxy.cfg").read_text()
    assert f"option httpchk GET {calls.HEALTH}" in words
    limits = {name: int(seconds) for name, seconds in re.findall(r"timeout (\w+)\s+(\d+)s", words)}
    longest = max(calls.WAIT_S, app._BODY_S)
    assert limits["client"] > longest
    assert limits["server"] > longest


def test_patroni_keeps_what_check_asks_for() -> None:
    dcs = read("patroni.yml")["bootstrap"]["dcs"]
    assert dcs["synchronous_mode"]
    assert dcs["synchronous_mode_strict"]
    told = {name: str(value) for name, value in dcs["postgresql"]["parameters"].items()}
    for name, (good, why) in check._SETTINGS.items():
        assert told[name] in good, why
    # And no log holds a statement, as in a private store.
    own = dict(line.split(" = ") for line in cluster._configuration(Path("/x")).splitlines())
    for name in own:
        if name.startswith("log_") and name not in ("log_connections",):
            assert told[name] == own[name].strip("'"), name
