"""Services are built when they are asked for, each one once."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from station.app import open_services
from station.services.roster import RosterService
from station.settings import KeyPlace, load_settings


def test_threads_that_ask_at_once_get_one_service(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    services = open_services(load_settings(home, key=KeyPlace.FILE), lambda *, new: "")
    begin, made = Barrier(8), 0
    build = RosterService.__init__

    def slowly(self: RosterService, *given: object) -> None:
        nonlocal made
        made += 1
        build(self, *given)  # type: ignore[arg-type]

    def ask(_: int) -> RosterService:
        begin.wait()
        return services.roster

    monkeypatch.setattr(RosterService, "__init__", slowly)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(ask, range(8)))
    assert (made, len(set(map(id, found)))) == (1, 1)
    services.close()
