"""Files that were turned, cut or made up: each is refused in words, none ends in another error."""

import os
import random
import time
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

KEY = b"k" * 32
FUZZ_S = float(os.environ.get("STATION_FUZZ_S", "3600"))


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


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
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


@pytest.mark.soak
@pytest.mark.timeout(int(FUZZ_S) + 600)
def test_backups_for_an_hour(backup: bytes, tmp_path: Path) -> None:
    chance, end = random.Random(), time.monotonic() + FUZZ_S
    tries = 0
    while time.monotonic() < end:
        content = bytearray(backup)
        for _ in range(chance.randint(1, 30)):
            near = chance.randint(0, 600)
            places = (near, len(content) - 1 - near, chance.randrange(len(content)))
            content[chance.choice(places)] = chance.randint(0, 255)
        refused_or_whole(bytes(content), tmp_path)
        tries += 1
    print(f"{tries} backups fuzzed")
    assert tries


def test_the_key_of_the_fuzz_is_whole() -> None:
    assert unwrap(wrap(KEY, "phrase"), "phrase", "x") == KEY
