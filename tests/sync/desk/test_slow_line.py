"""A bad line: what is too much at once goes in smaller parts, and nobody else waits for it."""

import secrets
import threading
from collections.abc import Iterator

import pytest
from sqlalchemy import func, select

from station.models import ids
from station.models.people import Contact
from station.sync import calls
from station.sync.desk import link as ways
from station.sync.desk import sync as syncing
from station.sync.desk.errors import LineTooSlow
from station.sync.desk.link import Gate
from station.sync.desk.progress import advance, progress_of
from tests.sync.desk.desks import DeskHome, SchoolOfDesks
from tests.sync.desk.slow import SlowLine

ROWS = 2_000


@pytest.fixture
def line(school: SchoolOfDesks) -> Iterator[SlowLine]:
    made = SlowLine(school.central.cluster.port, 32_000)
    yield made
    made.close()


def fill(desk: DeskHome) -> None:
    """As after an import that was made off line; none of it can be compressed away."""
    with desk.store.write() as session:
        shared = {
            "school_id": session.school_id, "stamp": session.stamp, "station": session.desk.station,
            "revision": None, "gone": False, "purged": False, "source": "roster", "phones": [],
        }  # fmt: skip
        people = [ids.new_id() for _ in range(ROWS)]
        rows = [
            {"id": ids.contact_id(one, "roster"), "person_id": one, "email": secrets.token_hex(40)}
            for one in people
        ]
        session.execute(Contact.__table__.insert(), [shared | row for row in rows])  # type: ignore[attr-defined]


def test_a_large_push_comes_through_a_line_of_32_kilobytes(
    school: SchoolOfDesks, line: SlowLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Time-outs are shortened as the data are: a batch of 2,000 rows needs several of them."""
    desk, other = school.desk(), school.desk()
    school.settle()
    fill(desk)
    assert desk.link is not None
    slow = line.through(desk.link)
    sent: list[int] = []
    late: list[int] = []
    ask = Gate.sync

    def counted(gate: Gate, call: calls.SyncCall) -> calls.SyncAnswer:
        rows = len(ways.msgspec.json.decode(call.rows["contact"].values)) if "contact" in call.rows else 0
        try:
            answer = ask(gate, call)
        except LineTooSlow:
            late.append(rows)
            raise
        if answer.pushed is not None:  # else nothing was taken: what is held is asked again
            sent.append(rows)
        return answer

    monkeypatch.setattr(Gate, "sync", counted)
    monkeypatch.setattr(ways, "_SILENT_S", 2.0)
    pushing = threading.Thread(target=desk.sync, args=[slow], daemon=True)
    pushing.start()
    assert line.under_way.wait(60)
    other.person("Colleague")
    assert other.sync().pending == 0
    assert pushing.is_alive(), "a colleague on a good line waits for nobody"
    pushing.join(300)
    assert late[:1] == [ROWS], "all at once was too much"
    assert late == sorted(set(late), reverse=True), "the same batch is never tried twice"
    assert sum(sent) == ROWS, "what had come through was not sent again"
    with desk.store.read() as session:
        assert progress_of(session).room < ROWS, "the next sync begins with what the line takes"
    monkeypatch.undo()
    other.sync()
    with other.store.read() as session:
        assert session.scalar(select(func.count()).select_from(Contact)) == ROWS


def test_what_comes_down_is_read_in_smaller_pages_where_the_line_is_slow(
    school: SchoolOfDesks, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, other = school.desk(), school.desk()
    school.settle()
    fill(desk)
    desk.sync()
    asked: list[int] = []
    read, ask = Gate.read, Gate.sync

    def pages(gate: Gate, reading: calls.Reading) -> calls.Pages:
        asked.append(reading.limit)
        if len(asked) == 2:
            raise LineTooSlow  # one page does not come at all
        return read(gate, reading)

    def call(gate: Gate, call: calls.SyncCall) -> calls.SyncAnswer:
        if call.read is not None:
            asked.append(call.read.limit)
        return ask(gate, call)

    monkeypatch.setattr(Gate, "read", pages)
    monkeypatch.setattr(Gate, "sync", call)
    monkeypatch.setattr(syncing, "_SLOW_S", 0.0)  # each answer counts as late
    with other.store.write() as session:
        advance(session, room=500)
    other.sync()
    assert asked[:3] == [1000, 500, 100], "half of it after a late one; the least after none"
    assert set(asked[2:]) == {100}
    with other.store.read() as session:
        assert session.scalar(select(func.count()).select_from(Contact)) == ROWS
        assert progress_of(session).room == 50, "the next sync begins with what the line takes"
    monkeypatch.setattr(syncing, "_SLOW_S", 1e9)
    monkeypatch.setattr(syncing, "_QUICK_S", 1e9)  # each is early
    fill(desk)
    desk.sync()
    asked.clear()
    asked += [0, 0]  # nothing is lost this time
    other.sync()
    assert asked[2] < asked[-1], "a line that is quick again is used"
    with other.store.read() as session:
        assert session.scalar(select(func.count()).select_from(Contact)) == 2 * ROWS
