"""PouchDB with its server, the peer that `bench_sync.py` is measured against: npm fetches it once."""

import json
import os
import resource
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parent / "pouch"
_BATCH = 1_000
HOW = "install node and npm, then run `npm install` in benchmarks/pouch"
"""What is said where PouchDB can't be had."""


def pouch(count: int) -> dict[str, Any]:
    """Return records a second of a push and of a pull, by express-pouchdb over LevelDB; or how to get it."""
    if not _is_there():
        return {"skipped": HOW}
    with tempfile.TemporaryDirectory(prefix="pouch-") as work:
        (Path(work) / "server").mkdir()
        server = subprocess.Popen(
            ["node", str(_FOLDER / "server.js"), f"{work}/server"], stdout=subprocess.PIPE, text=True
        )
        assert server.stdout is not None
        try:
            url = f"http://127.0.0.1:{server.stdout.readline().strip()}/enrol"
            found: dict[str, Any] = {}
            for what in ("fill", "push", "pull"):
                before = _cpu_s(server.pid)
                found[what] = count / _run(what, work, url, count)
                found[f"{what}_cpu_us"] = 1e6 * (_cpu_s(server.pid) - before) / count
            return found
        finally:
            server.terminate()
            server.wait(30)
            server.stdout.close()


def _run(what: str, work: str, url: str, count: int) -> float:
    words = ["node", str(_FOLDER / "client.js"), what, work, url, str(count), str(_BATCH)]
    done = subprocess.run(words, check=True, capture_output=True, text=True, timeout=1800)
    said = json.loads(done.stdout)
    assert said["count"] == count
    return float(said["s"])


def _cpu_s(server: int) -> float:
    """CPU time of the server, and of all clients that have ended."""
    clients = resource.getrusage(resource.RUSAGE_CHILDREN)
    facts = Path(f"/proc/{server}/stat").read_text().rpartition(")")[2].split()
    return clients.ru_utime + clients.ru_stime + (int(facts[11]) + int(facts[12])) / os.sysconf("SC_CLK_TCK")


def _is_there() -> bool:
    if not (shutil.which("node") and shutil.which("npm")):
        return False
    if not (_FOLDER / "node_modules" / "express-pouchdb").is_dir():
        words = ["npm", "install", "--no-audit", "--no-fund", "--no-package-lock"]
        return subprocess.run(words, cwd=_FOLDER, check=False, capture_output=True).returncode == 0
    return True
