"""Files that were turned, cut or made up: each is refused in words, none ends in another error."""

import json
import os
import random
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from station.errors import StationError
from station.messaging.urls import BadUrl, parse
from station.models.backups import Vault, read_label, unpack, write_backup
from station.models.keys import unwrap, wrap
from station.models.store import open_store, utc_now
from station.services.backup.phrase import tidy_phrase
from tests.examples import few

KEY = b"k" * 32
MINUTES = float(os.environ.get("STATION_FUZZ_MINUTES", "60"))


@pytest.fixture(scope="module")
def backup(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("fuzz")
    open_store(folder / "station.db", KEY).close()
    return write_backup(Vault(folder / "station.db", KEY), folder, utc_now(), b"{}").file.read_bytes()


turns = st.lists(st.tuples(st.integers(0, 2**31), st.integers(0, 255)), min_size=1, max_size=20)


def refused_or_whole(content: bytes, folder: Path) -> None:
    file = folder / "turned.backup"
    file.write_bytes(content)
    try:
        read_label(file)
        unpack(file, folder / "out.db")
    except StationError:
        return
    # What turned was where nothing is read: the database is the one that was sealed.
    with closing(open_store(folder / "out.db", KEY)):
        pass


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=few(60))
@given(turned=turns, cut=st.integers(0, 2**31), at_ends=st.booleans())
def test_backups(
    backup: bytes, tmp_path: Path, turned: list[tuple[int, int]], cut: int, at_ends: bool
) -> None:
    content = bytearray(backup)
    for place, value in turned:
        # The ends hold the structure of the ZIP.
        near = place % 600
        where = (near if place % 2 else len(content) - 1 - near) if at_ends else place % len(content)
        content[where] = value
    refused_or_whole(bytes(content[: len(content) - (cut % len(content) if cut % 5 == 0 else 0)]), tmp_path)


@given(st.binary(max_size=400))
def test_wrapped_keys(content: bytes) -> None:
    with pytest.raises(StationError):
        unwrap(content, "phrase", "station.wrapped")


@given(st.text(max_size=200))
def test_phrases(typed: str) -> None:
    with pytest.raises(StationError):
        tidy_phrase(typed)


@given(st.text(max_size=200), st.sampled_from(["jsons://", "mailtos://", "ovh://", ""]))
def test_urls(text: str, scheme: str) -> None:
    with suppress(BadUrl):
        parse(scheme + text)


def run_fuzz(folder: Path, minutes: float, seed: int) -> dict[str, int]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.fuzzing", str(folder), str(minutes), str(seed)],
        capture_output=True, text=True, cwd=Path(__file__).parents[2], check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    print(done.stdout)
    return json.loads(done.stdout)


def test_all_that_is_read_is_refused_in_words_or_whole(tmp_path: Path) -> None:
    read = run_fuzz(tmp_path, 0.05, 1)
    assert len([kind for kind in read if not kind.endswith("refused")]) == 8


@pytest.mark.soak
@pytest.mark.timeout(int(MINUTES * 60) + 600)
def test_all_that_is_read_for_an_hour(tmp_path: Path) -> None:
    assert min(run_fuzz(tmp_path, MINUTES, random.SystemRandom().randrange(2**32)).values()) > 0


def test_the_key_of_the_fuzz_is_whole() -> None:
    assert unwrap(wrap(KEY, "phrase"), "phrase", "x") == KEY
