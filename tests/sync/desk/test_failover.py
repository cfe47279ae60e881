"""The store's machine dies in the middle of a sync; its standby goes on, and nothing acknowledged is lost."""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from multiprocessing.connection import wait as wait_for
from pathlib import Path

import pytest

from station.sync.central.cluster import Cluster, find_binaries, run_as_server
from tests.sync.conftest import Central, free_port
from tests.sync.desk.desks import SchoolOfDesks
from tests.sync.desk.test_kills import Hear, run_and_kill


def standby_of(central: Central) -> Central:
    """A synchronous standby on this machine, that the primary waits for from now on."""
    primary = central.cluster
    folder = primary.folder.with_name(primary.folder.name + "-standby")
    folder.mkdir(mode=0o711)
    for name in ("admin.pgpass", "server.crt"):
        shutil.copy(primary.folder / name, folder / name)
    standby = Cluster(folder)
    own_pass = folder / "replication.pgpass"
    shutil.copy(folder / "admin.pgpass", own_pass)
    own_pass.chmod(0o600)
    standby.data.mkdir(mode=0o700)
    if os.geteuid() == 0:
        for path in (standby.data, own_pass):
            shutil.chown(path, "postgres", "postgres")
    way = f"host=localhost port={primary.port} user=postgres passfile={own_pass} sslmode=require"
    copied = run_as_server(
        folder,
        [str(find_binaries() / "pg_basebackup"), "-D", str(standby.data), "-R", "-c", "fast", "-d", way],
    )
    assert copied.returncode == 0, (folder / "log").read_text()
    standby.configure(port=str(free_port()))
    standby.start()
    primary.configure(synchronous_standby_names="'*'")
    central.sql("SELECT pg_reload_conf()")
    while central.sql("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'") == [(0,)]:
        assert standby.running
    return Central(standby, central.authority, central.files)


@pytest.mark.timeout(180)
def test_a_synchronous_standby_takes_over_in_the_middle_of_a_sync(
    make_central: Callable[..., Central], tmp_path: Path
) -> None:
    primary = make_central()
    school = SchoolOfDesks(primary, tmp_path, primary.new_uai())
    standby = standby_of(primary)
    ports = f"{primary.cluster.port},{standby.cluster.port}"
    desk, other = school.desk(), school.desk()
    for one in school.desks:
        assert one.link is not None
        one.link = replace(
            one.link, parameters={**one.link.parameters, "host": "localhost,localhost", "port": ports}
        )
    person = desk.person("Hoarau")
    school.settle()

    def fail_over(hear: Hear) -> None:
        for _ in range(4):
            hear()
        wait_for([], 0.05)
        primary.kill()
        promoted = standby.cluster._run("pg_ctl", "-D", str(standby.cluster.data), "-w", "promote")
        assert promoted.returncode == 0
        while hear()[0] != "sync":  # what was on its way when the power failed
            continue
        while hear()[0] != "sync":  # it finds the new primary by itself
            continue

    known, synced = run_and_kill(desk, person, 0, fail_over)
    ((there,),) = standby.sql("SELECT count(*) FROM station.audit_entry WHERE act = 'contact_corrected'")
    assert there >= synced >= 2
    school.central = standby
    school.settle()
    school.assert_equal()
    assert len(other.acts("contact_corrected")) >= known
    school.close()
    standby.kill()
    shutil.rmtree(standby.cluster.folder)
