"""`station central …` as it is typed: a private cluster from nothing, and what is said when that fails."""

import json
import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
import typer
from psycopg.conninfo import make_conninfo
from typer.testing import CliRunner, Result

from station.cli import central as commands
from station.sync.central.authority import Authority, address_of
from station.sync.central.cluster import Cluster, find_binaries
from station.sync.central.errors import NoPostgres
from station.sync.central.process import GateProcess
from station.sync.enrolment_file import open_enrolment_file
from station.sync.gate.serve import settings_of
from tests.sync.conftest import Central, free_port

app = typer.Typer()
commands.register(app)


def run(*words: str | Path, code: int = 0) -> Result:
    result = CliRunner().invoke(app, ["central", *map(str, words)])
    assert result.exit_code == code, result.output
    assert "Traceback" not in result.output
    return result


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for a cluster; below pytest's own, which is its user's alone."""
    monkeypatch.delenv("STATION_AUTHORITY_PASSPHRASE", raising=False)
    yield tmp_path / "central"
    if (tmp_path / "central" / "data").exists():
        Cluster(tmp_path / "central").stop()


def test_a_small_schools_whole_store(folder: Path, tmp_path: Path) -> None:
    made = run("create", folder, "--port", str(free_port()), "--json")
    told = json.loads(made.stdout)
    assert told == {"url": Cluster(folder).url, "authority": str(folder / "authority")}
    assert told["url"].startswith("https://localhost:")
    (passphrase,) = re.findall(r"key is ([0-9A-Z-]{30,})", made.stderr)
    Authority.open(folder / "authority", passphrase)
    assert not any(passphrase in path.read_text() for path in (folder / "authority").iterdir()), (
        "beside the key that it opens it would guard nothing"
    )
    store = (told["url"], "--authority", told["authority"])
    station = (*store, "--school", "9740001H", "--name", "Accueil")
    assert "NOT" not in run("check", *store).stdout

    passphrase = run("add-station", *station, "--out", tmp_path / "file").stdout
    assert passphrase.count("\n") == 1
    enrolment = open_enrolment_file(tmp_path / "file", passphrase)
    assert run("add-station", *station, "--out", tmp_path / "x", code=1).stderr.count("\n") == 1
    other = run("status", "https://another.example", "--authority", told["authority"], code=1)
    assert "not the address" in other.stderr
    (one,) = json.loads(run("status", *store, "--json").stdout)
    assert one | {"name": "Accueil", "school": enrolment.uai, "last_sync": None, "revision": 0} == one
    assert one | {"version": None, "revoked": False} == one
    assert "Accueil" in run("status", *store).stdout
    run("renew-station", *station, "--out", tmp_path / "renewed")
    run("remove-station", *station)
    assert "shut out" in run("status", *store).stdout
    run("new-epoch", *store)
    run("purge", *store, "--school", "9740001H", "--person", str(uuid4()), code=1)
    run("stop", folder)
    run("stop", folder)
    assert run("status", *store, code=1).stderr.count("\n") == 1
    run("start", folder)
    run("start", folder)
    assert "shut out" in run("status", *store).stdout
    assert run("create", folder, code=1).stderr.count("\n") == 1


def test_postgresql_listens_to_no_port_and_only_its_owner_and_the_gate_come_in(central: Central) -> None:
    assert central.sql("SHOW listen_addresses") == [("",)]
    assert len(str(central.cluster.socket / ".s.PGSQL.5432.lock")) < 100
    with pytest.raises(psycopg.OperationalError, match="rejects connection"):
        psycopg.connect(make_conninfo(host=str(central.cluster.socket), user="station_owner", dbname="store"))


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has to hand the servers to other users")
def test_as_root_server_and_gate_are_two_users_and_the_gate_reads_no_secret(central: Central) -> None:
    folder = central.cluster.folder
    assert folder.stat().st_mode & 0o777 == 0o711
    for private in (central.authority, central.cluster.data, central.cluster.gate):
        assert private.stat().st_mode & 0o777 == 0o700
    postmaster = (central.cluster.data / "postmaster.pid").read_text().split()[0]
    gate = GateProcess(folder).pid
    users = [Path(f"/proc/{pid}").stat().st_uid for pid in (postmaster, gate)]
    assert len({0, *users}) == 3
    for secret in (central.authority / "ca.key", central.authority / "store.json", central.cluster.data):
        look = ["setpriv", f"--reuid={users[1]}", "--clear-groups", "--inh-caps=-all", "test", "-r", secret]
        assert subprocess.run(look, check=False).returncode == 1
    capabilities = re.search(r"CapEff:\s+(\w+)", Path(f"/proc/{gate}/status").read_text())
    assert capabilities is not None
    assert int(capabilities[1], 16) == 0


def test_an_existing_server_gets_a_store_and_a_gates_folder(central: Central, tmp_path: Path) -> None:
    folder, gate, url = tmp_path / "authority", tmp_path / "gate", "https://gate.example"
    with psycopg.connect(central.cluster.database("postgres"), autocommit=True) as connection:
        connection.execute("CREATE DATABASE existing")
    existing = central.cluster.database("existing")
    options = ("--authority", folder, "--gate", gate, "--host", "gate.example", "--port", "9443")
    run("init", url, *options, "--database", central.cluster.database("nowhere"), code=1)
    assert not folder.exists()
    run("init", url, *options, "--database", existing)
    settings = settings_of(gate)
    assert (settings.store, settings.port) == (address_of(folder).store, 9443)
    assert "password" in settings.database
    assert {path.name for path in gate.iterdir()} == {"answer.key", "gate.json", "server.crt", "server.key"}
    run("init", url, "--authority", folder)  # again, at an update
    wrong = [line for line in run("check", url, "--authority", folder, code=1).stdout.splitlines()
             if line.startswith("NOT")]  # fmt: skip
    assert len(wrong) == 1, wrong
    assert "answers" in wrong[0]


def test_without_postgresql_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    with pytest.raises(NoPostgres, match="install"):
        find_binaries(version=14)
    run("start", tmp_path, code=1)
