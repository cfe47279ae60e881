"""`station central …` as it is typed: a private cluster from nothing, and what is said when that fails."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import typer
from typer.testing import CliRunner, Result

from station.cli import central as commands
from station.sync.central.cluster import Cluster, find_binaries
from station.sync.central.connection import administrator
from station.sync.central.enrolment_file import open_enrolment_file
from station.sync.central.errors import NoPostgres
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
    assert told.keys() == {"url", "authority"}
    assert (folder / "authority" / "passphrase").stat().st_mode & 0o777 == 0o600
    assert "passphrase" in made.stderr
    url, station = (
        told["url"],
        ("--authority", told["authority"], "--school", "9740001H", "--name", "Accueil"),
    )
    assert "NOT" not in run("check", url).stdout

    passphrase = run("add-station", url, *station, "--out", tmp_path / "file").stdout
    assert passphrase.count("\n") == 1
    enrolment = open_enrolment_file(tmp_path / "file", passphrase)
    assert run("add-station", url, *station, "--out", tmp_path / "x", code=1).stderr.count("\n") == 1
    (one,) = json.loads(run("status", url, "--json").stdout)
    assert one | {"name": "Accueil", "school": enrolment.uai, "last_sync": None, "revision": 0} == one
    assert one | {"version": None, "revoked": False} == one
    assert "Accueil" in run("status", url).stdout
    run("renew-station", url, *station, "--out", tmp_path / "renewed")

    run("remove-station", url, *station)
    assert "shut out" in run("status", url).stdout
    revoked = Central(Cluster(folder), None, tmp_path)  # pyright: ignore[reportArgumentType]
    revoked.sql(f"ALTER ROLE {enrolment.role} LOGIN")
    with pytest.raises(psycopg.OperationalError, match="revoked"):
        revoked.connect(enrolment)

    run("new-epoch", url, "--authority", told["authority"])
    run("stop", folder)
    run("stop", folder)
    assert run("status", url, code=1).stderr.count("\n") == 1
    run("start", folder)
    run("start", folder)
    assert "shut out" in run("status", url).stdout
    assert run("create", folder, code=1).stderr.count("\n") == 1


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has to hand the server to another user")
def test_root_runs_it_as_another_user_and_opens_no_folder(central: Central) -> None:
    folder = central.cluster.folder
    assert folder.stat().st_mode & 0o777 == 0o711
    assert central.cluster.authority.stat().st_mode & 0o777 == 0o700
    assert central.cluster.authority.stat().st_uid == 0
    postmaster = (central.cluster.data / "postmaster.pid").read_text().split()[0]
    assert Path(f"/proc/{postmaster}").stat().st_uid != 0


def test_an_existing_server_is_told_what_to_set(
    central: Central, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("STATION_AUTHORITY_PASSPHRASE", raising=False)
    folder = tmp_path / "authority"
    run("init", central.cluster.url_of("nowhere"), "--authority", folder, code=1)
    assert not folder.exists()
    with administrator(central.cluster.url_of("postgres"), autocommit=True) as connection:
        connection.execute("CREATE DATABASE existing")
    url = central.cluster.url_of("existing")
    run("check", url, code=1)
    said = run("init", url, "--authority", folder).stdout
    for line in ("ssl = on", "ssl_crl_file = 'crl.pem'", "hostssl existing  +desk      all       cert"):
        assert line in said.splitlines()
    for name in ("server.crt", "server.key", "ca.crt", "crl.pem", "passphrase"):
        assert (folder / name).stat().st_mode & 0o777 == 0o600
    assert run("init", url, "--authority", folder).stdout == said
    # The server still trusts the authority of its own store, and has no rule for this database.
    wrong = [line for line in run("check", url, code=1).stdout.splitlines() if line.startswith("NOT")]
    for what in ("takes the authority's certificates", "certificate of the authority", "by certificate only"):
        assert any(what in line for line in wrong), wrong
    monkeypatch.setenv("STATION_AUTHORITY_PASSPHRASE", "guess")
    run("init", url, "--authority", folder, code=1)


def test_without_postgresql_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    with pytest.raises(NoPostgres, match="install"):
        find_binaries(version=14)
    run("start", tmp_path, code=1)
