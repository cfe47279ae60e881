"""Waiting for news: one question a second to the store for all who wait, and each wait has its end."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import UUID

import pytest
from psycopg.conninfo import make_conninfo

from station.sync import calls
from station.sync.central.stations import remove_station
from station.sync.gate import news as waiting
from station.sync.gate.limits import Limits
from station.sync.gate.news import News
from station.sync.gate.problems import Refused
from station.sync.gate.store import Store
from station.sync.signing import SigningKey
from tests.sync.conftest import Central
from tests.sync.gate.raw import Attacker, hello, person, refused, sent


def ask(station: Attacker, after: object) -> tuple[int, dict[str, Any]]:
    path = f"{calls.NEWS}?after={after}"
    return station.send("GET", path, b"", station.sign("GET", path, b""))


class Counted(Store):
    """The store, which counts how often it is asked who has moved."""

    asked = 0
    first: asyncio.Event

    async def moved(self, waiting: Sequence[tuple[UUID, int, int]]) -> list[tuple[UUID, int, int, bool]]:
        self.asked += 1
        self.first.set()
        return await super().moved(waiting)


Work = Callable[[News, Counted], Coroutine[Any, Any, None]]


def run(central: Central, work: Work) -> Counted:
    """Run the news of a gate in this process, before the real store."""
    way = make_conninfo(host=str(central.cluster.socket), user="station_gate", dbname="store")
    store = Counted(way, SigningKey.new().public, Limits(), 2)

    async def all_of_it() -> None:
        store.first = asyncio.Event()
        await store.pool.open()
        news = News(store)
        asking = asyncio.create_task(news.run())
        try:
            await work(news, store)
        finally:
            asking.cancel()
            await store.pool.close()

    asyncio.run(all_of_it())
    return store


def test_a_sisters_act_ends_the_wait(central: Central) -> None:
    uai = central.new_uai()
    one, two = (Attacker(central.desk_of(uai, name)) for name in ("A", "B"))
    said = hello()
    epoch = two.call(calls.SYNC, said)[1]["epoch"]
    with ThreadPoolExecutor(1) as pool:
        waits = pool.submit(ask, one, 0)
        pushed = two.call(calls.SYNC, said | {"epoch": epoch, "marked": 2**62, "rows": sent(person())})
        assert pushed[1]["pushed"] == 1
        assert waits.result(20) == (200, {"revision": 1})
    assert ask(one, 0) == (200, {"revision": 1}), "what is there already is told at the next look"


def test_another_schools_act_does_not_and_a_wait_without_news_ends(
    central: Central, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, others = (central.desk_of(central.new_uai(), "A") for _ in range(2))
    monkeypatch.setattr(waiting, "WAIT_S", 3)

    async def work(news: News, _: Counted) -> None:
        wait = asyncio.create_task(news.wait(mine.school, mine.station, 5))
        with central.as_gate(others.school, others.station) as connection:
            connection.execute("SELECT station.next_revision()")
        assert await wait == 5
        assert news.count == 0

    run(central, work)
    assert calls.WAIT_S <= 25


def test_however_many_wait_the_store_is_asked_once_a_second(
    central: Central, monkeypatch: pytest.MonkeyPatch
) -> None:
    schools = [central.desk_of(central.new_uai(), "A") for _ in range(3)]
    monkeypatch.setattr(waiting, "WAIT_S", 3.5)

    async def work(news: News, _: Counted) -> None:
        waits = [news.wait(link.school, link.station, 9) for link in schools for _ in range(100)]
        assert set(await asyncio.gather(*waits)) == {9}

    assert 1 <= run(central, work).asked <= 4


def test_nobody_waits_and_the_store_is_left_alone(central: Central, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "_EVERY_S", 0.01)

    async def work(_: News, store: Counted) -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(store.first.wait(), 0.3)

    assert run(central, work).asked == 0


def test_a_store_that_fails_meanwhile_ends_no_wait(central: Central, monkeypatch: pytest.MonkeyPatch) -> None:
    link = central.desk_of(central.new_uai(), "A")
    monkeypatch.setattr(waiting, "_EVERY_S", 0.1)

    async def work(news: News, store: Counted) -> None:
        wait = asyncio.create_task(news.wait(link.school, link.station, 0))
        await store.first.wait()
        killed = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = %s"
        assert central.sql(killed, "station_gate") >= [(1,)]
        with central.as_gate(link.school, link.station) as connection:
            connection.execute("SELECT station.next_revision()")
        assert await wait == 1

    run(central, work)


def test_a_removed_station_waits_no_more(central: Central, monkeypatch: pytest.MonkeyPatch) -> None:
    uai = central.new_uai()
    link = central.desk_of(uai, "A")
    monkeypatch.setattr(waiting, "_EVERY_S", 0.05)

    async def work(news: News, _: Counted) -> None:
        wait = asyncio.create_task(news.wait(link.school, link.station, 0))
        remove_station(central.authority, uai, "A")
        with pytest.raises(Refused) as told:
            await wait
        assert told.value.code == "removed"

    run(central, work)


def test_a_gate_that_stops_ends_all_waits(central: Central) -> None:
    link = central.desk_of(central.new_uai(), "A")

    async def work(news: News, store: Counted) -> None:
        wait = asyncio.create_task(news.wait(link.school, link.station, 7))
        await store.first.wait()  # it is asked for those who wait alone
        news.end()
        assert await wait == 7

    run(central, work)


@pytest.mark.parametrize("after", ["", "x", "-1", "1e3", 1 << 63, "0&after=x"])
def test_a_revision_that_is_none(attacker: Attacker, after: object) -> None:
    refused(ask(attacker, after), 400, "body")
