"""How fast a desk syncs, against PouchDB with its server and the one-statement limit, in one run.

usage: python benchmarks/bench_sync.py [N=50000] [MEMORY_N=500000]

PouchDB is fetched by npm (`pouch.py`); ``STATION_PEERS`` names a folder with the peers'
``sync_limit.py``, which measures the limit. Records are contacts of about 300 bytes; TLS, fsync and
synchronous commit are on. Ours go through the whole protocol: encrypted stores, stamps, policies,
signatures, cursors. One JSON line.
"""

import importlib.util
import json
import multiprocessing
import os
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from statistics import median
from threading import Event
from typing import Any
from uuid import uuid4

from sqlalchemy import func, select

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.pouch import pouch
from station.models import all_tables, ids
from station.models.store import Store, open_store
from station.rules.uai import check_letter
from station.services.accounts.identifiers import renumber
from station.services.sync import SyncService
from station.sync.calls import WAIT_S, Registration
from station.sync.central.authority import address_of
from station.sync.central.cluster import create_cluster
from station.sync.central.schema import init
from station.sync.central.stations import add_station
from station.sync.desk.connect import connect
from station.sync.desk.errors import StoreBusy
from station.sync.desk.handed import Handed
from station.sync.desk.link import Gate, Link
from station.sync.desk.sync import Sync
from station.sync.enrolment_file import open_enrolment_file
from station.sync.signing import SigningKey
from tests.sync.conftest import free_port
from tests.sync.desk.relay import Relay

KEY = b"k" * 32
PASSPHRASE = "of the benchmark's authority"


class Bench:
    """A cluster, and desks of fresh schools."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.cluster = create_cluster(folder / "cluster", PASSPHRASE, port=free_port())
        init(self.cluster.database(), address_of(self.cluster.authority).store)
        self.cluster.start()
        self.made = 0

    def uai(self) -> str:
        self.made += 1
        digits = f"974{self.made:04d}"
        return digits + check_letter(digits)

    def desk(self, uai: str) -> tuple[Store, Link]:
        self.made += 1
        home = self.folder / f"home{self.made}"
        home.mkdir()
        file = self.folder / f"{self.made}.station"
        passphrase = add_station(self.cluster.authority, uai, f"Poste {self.made}", file)
        store = open_store(home / "station.db", KEY)
        link = connect(store, open_enrolment_file(file, passphrase))
        sync(store, link)
        return store, link

    def way(self, uai: str) -> Link:
        """The way to the store of a new desk that holds nothing yet."""
        self.made += 1
        file = self.folder / f"{self.made}.station"
        one = open_enrolment_file(file, add_station(self.cluster.authority, uai, f"Poste {self.made}", file))
        key = SigningKey.new()
        link = Link(one.url, one.store, one.authority, one.answer_key, one.school_id, one.station, key.text)
        gate = link.open()
        gate.register(Registration(one.token, key.public, uuid4()))
        gate.close()
        return link

    def cpu_s(self) -> float:
        """CPU time of this process and the server's."""
        mine = os.times()
        return mine.user + mine.system + self.server_cpu_s()

    def server_cpu_s(self) -> float:
        """CPU time of gate and PostgreSQL, all their processes, until now."""
        postmaster = int((self.cluster.data / "postmaster.pid").read_text().split()[0])
        gate = int((self.folder / "cluster" / "gate.pid").read_text())
        spent = 0
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                pid, told = stat.read_text().split(" ", 1)
            except OSError:
                continue
            facts = told.rpartition(")")[2].split()
            if int(pid) in (postmaster, gate) or int(facts[1]) == postmaster:
                spent += int(facts[11]) + int(facts[12])
        return spent / os.sysconf("SC_CLK_TCK")


def sync(store: Store, link: Link) -> None:
    """Sync once, over a connection of its own."""
    gate = link.open()
    try:
        Sync(store, gate, Handed(_no_index, renumber)).run()
    finally:
        gate.close()


def _no_index(*_: object) -> None:
    """Peers keep no search index either."""


def fill(store: Store, count: int, first: int = 0, table: str = "contact") -> None:
    """Write contacts of about 300 bytes (or persons), as an import does: many rows under one stamp."""
    make = _contact if table == "contact" else _person
    for start in range(first, first + count, 20_000):
        with store.write() as session:
            shared = {
                "school_id": session.school_id, "stamp": session.stamp, "station": session.desk.station,
                "revision": None, "gone": False, "purged": False,
            }  # fmt: skip
            numbers = range(start, min(start + 20_000, first + count))
            session.execute(
                all_tables().tables[table].insert(), [{**shared, **make(number)} for number in numbers]
            )


def _contact(number: int) -> dict[str, Any]:
    phones = [
        {"kind": kind, "number": f"+262692{number:06d}", "raw": f"06 92 {number:06d}", "flagged": False}
        for kind in ("mobile", "home", "work")
    ]
    person = ids.new_id()
    return {
        "id": ids.contact_id(person, "roster"), "person_id": person, "source": "roster", "phones": phones[:2],
        "email": f"elodie.marbeau{number}@example.invalid",
    }  # fmt: skip


def _person(number: int) -> dict[str, Any]:
    return {
        "id": ids.new_id(), "kind": "student", "usage_name": None, "other_first_names": ["Marie", "Anne"],
        "civility": None, "sex": "F", "leaves_on": None, "left_on": None, "origin": "roster", "doubts": [],
        "joined_into": None, "birth_date": date(2011, 3, 12), "last_name": f"MARBEAU{number}",
        "first_name": f"Elodie{number % 977}", "ine": f"{number:010d}A", "class_code": f"6E{number % 9}",
        "groups": [f"GROUPE {number % 31}", "x" * 60],
    }  # fmt: skip


def seconds(work: Callable[[], Any]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def both_ways(bench: Bench, count: int, table: str) -> dict[str, float]:
    """Push from one desk, pull at another: records a second, the better of two, and CPU of both sides."""
    best = {"push": 0.0, "pull": 0.0}
    spent = {"push": 1e9, "pull": 1e9}

    def measure(what: str, work: Callable[[], Any]) -> None:
        before = bench.cpu_s()
        best[what] = max(best[what], count / seconds(work))
        spent[what] = min(spent[what], 1e6 * (bench.cpu_s() - before) / count)

    for _ in range(2):
        uai = bench.uai()
        one, two = bench.desk(uai), bench.desk(uai)
        fill(one[0], count, table=table)
        measure("push", lambda one=one: sync(*one))
        measure("pull", lambda two=two: sync(*two))
        assert count_rows(two[0], table) == count
        for store, _ in (one, two):
            store.close()
    return {**best, **{f"{what}_cpu_us": figure for what, figure in spent.items()}}


def count_rows(store: Store, table: str) -> int:
    """Return how many rows a desk has."""
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(all_tables().tables[table])) or 0


def memory(bench: Bench, count: int) -> dict[str, float]:
    """Peak memory of a push and of a pull, each in a process of its own: MiB above what it had before."""
    uai = bench.uai()
    one, two = bench.desk(uai), bench.desk(uai)
    fill(one[0], count)
    peaks = {}
    for name, (store, link) in (("push", one), ("pull", two)):
        path = Path(str(store.engine.raw_connection().execute("PRAGMA database_list").fetchone()[2]))
        store.close()
        context = multiprocessing.get_context("spawn")
        with context.Pool(1) as pool:
            peaks[name] = pool.apply(_peak, (path, link))
    return peaks


def _peak(path: Path, link: Link) -> float:
    store = open_store(path, KEY)
    Path("/proc/self/clear_refs").write_text(
        "5"
    )  # the peak so far, inherited from the parent, counts no more
    before = _peak_kib()
    sync(store, link)
    return (_peak_kib() - before) / 1024


def _peak_kib() -> int:
    line = next(
        line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")
    )
    return int(line.split()[1])


def far_away(bench: Bench) -> dict[str, float]:
    """A push with a pull at 40 ms a round trip, and an empty sync: round trips after the login, seconds."""
    uai = bench.uai()
    one, two = bench.desk(uai), bench.desk(uai)
    relay = Relay(bench.cluster.port, one_way_s=0.02)
    gate = relay.through(one[1]).open()
    connecting = seconds(gate.sisters)
    relay.again(None)
    empty = seconds(Sync(one[0], gate, Handed(_no_index, renumber)).run)
    empty_trips = relay.trips
    fill(one[0], 10)
    fill(two[0], 10, 10)
    sync(*two)
    relay.again(None)
    both = seconds(Sync(one[0], gate, Handed(_no_index, renumber)).run)
    answer = {
        "empty_trips": empty_trips, "empty_s": empty, "push_and_pull_trips": relay.trips,
        "push_and_pull_s": both, "connecting_s": connecting,
    }  # fmt: skip
    gate.close()
    relay.close()
    return answer


def crowd(bench: Bench, desks: int) -> dict[str, float]:
    """Desks of one school that push ten rows each at once: syncs a second, and of one desk alone."""
    uai = bench.uai()
    made = [bench.desk(uai) for _ in range(desks)]
    for number, (store, _) in enumerate(made):
        fill(store, 10, 10 * number)
    alone = seconds(lambda: sync(*made[0]))
    fill(made[0][0], 10, 10_000)
    with ThreadPoolExecutor(desks) as pool:
        together = seconds(lambda: list(pool.map(lambda desk: sync(*desk), made)))
    for store, _ in made:
        store.close()
    return {"alone": 1 / alone, "together": desks / together}


def news(bench: Bench, times: int) -> dict[str, float]:
    """From an act at one desk, which syncs at once, until it is read at one that waits: seconds."""
    uai = bench.uai()
    one, two = bench.desk(uai), bench.desk(uai)
    sync(*two)
    service, took = SyncService(two[0], bench.folder, 30), list[float]()
    with ThreadPoolExecutor(1) as pool:
        for number in range(times):
            ready = Event()

            def hear(ready: Event = ready) -> None:
                def way_out(_: Callable[[], None]) -> None:
                    ready.set()

                while not service.wait_for_news(way_out):
                    ready.set()
                sync(*two)

            heard = pool.submit(hear)
            ready.wait()
            fill(one[0], 1, number)
            took.append(seconds(lambda heard=heard: (sync(*one), heard.result())))
    for store, _ in (one, two):
        store.close()
    return {"median_s": median(took), "worst_s": max(took)}


def idle(bench: Bench, desks: int) -> dict[str, float]:
    """What the whole server does while desks wait for news that do not come: CPU, ms a wait of 25 s.

    ``own`` is without what it does while nobody waits; the gate's question, once a second, is shared by all.
    """
    gates = [bench.way(bench.uai()).open() for _ in range(desks)]
    for gate in gates:
        gate.sisters()  # connected from now on
    before = bench.server_cpu_s()
    time.sleep(WAIT_S)
    quiet = bench.server_cpu_s() - before
    with ThreadPoolExecutor(desks) as pool:
        list(pool.map(_wait, gates))
    spent = bench.server_cpu_s() - before - quiet
    for gate in gates:
        gate.close()
    return {"cpu_ms_a_wait": 1000 * spent / desks, "own": 1000 * (spent - quiet) / desks}


def _wait(gate: Gate) -> None:
    """Wait for news once, as a desk does: where the store was busy, again."""
    while True:
        try:
            gate.wait(0)
        except StoreBusy:
            time.sleep(1)
        else:
            return


def peers(folder: Path, count: int) -> dict[str, Any]:
    """The peers' own figures, by their own code: records a second."""
    spec = importlib.util.spec_from_file_location("sync_limit", folder / "sync_limit.py")
    assert spec is not None
    assert spec.loader is not None
    limit = importlib.util.module_from_spec(spec)
    arguments, sys.argv = sys.argv, ["sync_limit.py", str(count)]
    spec.loader.exec_module(limit)
    sys.argv = arguments
    with tempfile.TemporaryDirectory(prefix="sync") as work:
        binaries = next(Path("/usr/lib/postgresql").glob("*/bin"))
        server = limit.PG(str(binaries), True)
        try:
            source: sqlite3.Connection = limit.store(f"{work}/first.db", count)
            statement = max(limit.push(server, source, "json_1rtt", True, 5000) for _ in range(2))
            read = max(limit.pull(server, work, "keyset", True, 5000) for _ in range(2))
            unit_push = max(limit.push(server, source, "executemany", True) for _ in range(2))
            unit_pull = max(limit.pull(server, work, "cursor", True) for _ in range(2))
        finally:
            server.stop()
    return {
        "one_statement": {"push": statement, "pull": read},
        "unit": {"push": unit_push, "pull": unit_pull},
    }  # fmt: skip


def main() -> None:
    """Run all of it."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
    most = int(sys.argv[2]) if len(sys.argv) > 2 else 500_000
    folder = Path(tempfile.mkdtemp(prefix="bench-sync-"))
    folder.chmod(0o711)
    bench = Bench(folder)
    try:
        ours = both_ways(bench, count, "contact")
        answer: dict[str, Any] = {
            "bench": "sync",
            "n": count,
            "ours": ours,
            "persons": both_ways(bench, count, "person"),
            "at_40_ms": far_away(bench),
            "crowd_of_20": crowd(bench, 20),
            "news": news(bench, 10),
            "idle": {str(desks): idle(bench, desks) for desks in (20, 200)},
            "memory_mib": {str(size): memory(bench, size) for size in (10_000, most) if size},
        }
        place = os.environ.get("STATION_PEERS")
        found: dict[str, Any] = {"pouchdb": pouch(count), **(peers(Path(place), count) if place else {})}
        answer["peers"] = found
        answer["ratios"] = {
            f"{peer}.{way}": round(ours[way] / figures[way], 2)
            for peer, figures in found.items()
            for way in ("push", "pull", "push_cpu_us", "pull_cpu_us")
            if way in figures
        }
    finally:
        bench.cluster.stop()
        shutil.rmtree(folder)
    print(json.dumps(answer, default=float))


if __name__ == "__main__":
    main()
