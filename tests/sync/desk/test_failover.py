"""The store's machine dies in the middle of a sync; its standby goes on, and nothing acknowledged is lost."""

import os
import shutil
from collections.abc import Callable
from multiprocessing.connection import wait as wait_for
from pathlib import Path

import pytest
from psycopg.conninfo import make_conninfo

from station.sync.central.cluster import Cluster, find_binaries, give_address, run_as_server
from station.sync.central.process import GateProcess
from tests.sync.conftest import Central
from tests.sync.desk.desks import SchoolOfDesks
from tests.sync.desk.test_kills import Hear, run_and_kill


def standby_of(central: Central) -> Central:
    """A synchronous standby on this machine, that the primary waits for from now on."""
    primary = central.cluster
    with (primary.data / "pg_hba.conf").open("a") as rules:
        rules.write("local replication postgres peer map=owner\n")
    central.sql("SELECT pg_reload_conf()")
    folder = primary.folder.with_name(primary.folder.name + "-standby")
    folder.mkdir(mode=0o711)
    standby = Cluster(folder)
    standby.data.mkdir(mode=0o700)
    if os.geteuid() == 0:
        shutil.chown(standby.data, "postgres", "postgres")
    way = f"host={primary.socket} user=postgres"
    copied = run_as_server(
        folder,
        [str(find_binaries() / "pg_basebackup"), "-D", str(standby.data), "-R", "-c", "fast", "-d", way],
    )
    assert copied.returncode == 0, (folder / "log").read_text()
    standby.configure(unix_socket_directories=f"'{standby.socket}'")
    standby.start_server()
    primary.configure(synchronous_standby_names="'*'")
    central.sql("SELECT pg_reload_conf()")
    while central.sql("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'") == [(0,)]:
        assert standby.running
    return Central(standby, central.files)


def lead_to_both(primary: Central, standby: Central) -> None:
    """Have the gate look for whichever of the two takes writes."""
    hosts = f"{primary.cluster.socket},{standby.cluster.socket}"
    way = make_conninfo(
        host=hosts, user="station_gate", dbname="store", target_session_attrs="read-write", connect_timeout=2
    )
    give_address(primary.cluster.gate, way)
    GateProcess(primary.cluster.folder).stop()
    GateProcess(primary.cluster.folder).start()


@pytest.mark.timeout(300)
def test_a_synchronous_standby_takes_over_in_the_middle_of_a_sync(
    make_central: Callable[..., Central], tmp_path: Path
) -> None:
    primary = make_central()
    school = SchoolOfDesks(primary, tmp_path, primary.new_uai())
    standby = standby_of(primary)
    lead_to_both(primary, standby)
    desk, other = school.desk(), school.desk()
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
    standby.cluster.stop_server()
    shutil.rmtree(standby.cluster.folder)
