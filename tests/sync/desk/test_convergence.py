"""Whatever happens in whatever order: in the end all hold the same, and nothing that was sent is lost."""

import os
import shutil
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from station.errors import StationError
from station.models import ids
from station.models.accounts import Account
from station.models.base import UtcDateTime
from station.models.store import synced_tables
from station.sync.desk.errors import NoNumberLeft
from tests.examples import few
from tests.sync.conftest import Central
from tests.sync.desk.desks import SchoolOfDesks
from tests.sync.desk.relay import Relay
from tests.sync.desk.test_sync import operator

DESKS = 3
numbers = st.integers(0, DESKS - 1)
WORDS = st.sampled_from(["Hoarau", "Payet", "Ève", "O’Brien", "محمد", "名前", ""])


def machine_over(central: Central) -> type[RuleBasedStateMachine]:
    """The machine, with the store that the fixture has started."""

    class Desks(RuleBasedStateMachine):
        @initialize()
        def begin(self) -> None:
            self.folder = Path(tempfile.mkdtemp(prefix="station-desks-"))
            self.school = SchoolOfDesks(central, self.folder, central.new_uai())
            for _ in range(DESKS):
                self.school.desk().sync()
            self.person = self.school.desks[0].person("Hoarau")
            self.rows = [ids.new_id() for _ in range(2)]
            self.school.settle()
            self.backups: dict[int, Path] = {}
            self.sent: set[str] = set()
            self.waiting: dict[int, list[str]] = {number: [] for number in range(DESKS)}
            self.issued: dict[str, UUID] = {}

        @rule(number=numbers, word=WORDS, which=st.integers(0, 1), table=st.sampled_from(synced_tables()))
        def edit(self, number: int, word: str, which: int, table: Any) -> None:
            """Any synced class: a row with this word wherever a word may stand."""
            desk = self.school.desks[number]
            if table.name in ("login", "account", "operator"):
                return  # their rows come from the acts below, and from their own tests
            values: dict[str, Any] = {}
            for column in table.columns:
                if column.name in ("school_id", "id", "stamp", "station", "revision", "gone", "purged"):
                    continue
                values[column.name] = sample(column, word, self.rows[which])
            with desk.store.write() as session:
                row = {
                    "school_id": session.school_id, "id": self.rows[which], "stamp": session.stamp,
                    "station": session.desk.station, "revision": None, "gone": word == "", "purged": False,
                    **values,
                }  # fmt: skip
                session.execute(table.delete().where(table.c.id == self.rows[which]))
                session.execute(table.insert().values(**row))

        @rule(number=numbers, word=WORDS)
        def rename(self, number: int, word: str) -> None:
            desk = self.school.desks[number]
            desk.rename(self.person, word or "X")
            with desk.store.read() as session:
                self.waiting[number].append(f"{session.desk.incarnation}/{session.desk.audit_seq}")

        @rule(number=numbers)
        def enrol(self, number: int) -> None:
            desk = self.school.desks[number]
            try:
                person = desk.person("Dijoux", "Léa")
                identifier = desk.issue(person)
            except NoNumberLeft:  # just restored
                return
            assert identifier not in self.issued
            if number not in self.backups:  # a restore may yet take it back, and no paper with it
                self.issued[identifier] = person

        @rule(number=numbers)
        def enrol_the_same(self, number: int) -> None:
            try:
                self.school.desks[number].issue(self.person)
            except NoNumberLeft:
                return

        @rule(number=numbers)
        def sync(self, number: int) -> None:
            desk = self.school.desks[number]
            report = desk.sync()
            assert (report.pending, report.set_aside) == (0, 0)
            self.sent.update(self.waiting[number])
            self.waiting[number] = []

        @rule(number=numbers, cut=st.integers(0, 40_000))
        def sync_that_is_cut(self, number: int, cut: int) -> None:
            desk = self.school.desks[number]
            assert desk.link is not None
            relay = Relay(central.cluster.port, cut_after=cut)
            try:
                desk.sync(relay.through(desk.link))
            except StationError:
                return
            finally:
                relay.close()

        @rule(number=numbers)
        def back_up(self, number: int) -> None:
            desk = self.school.desks[number]
            desk.close()
            self.backups[number] = desk.home / "backup.db"
            shutil.copy(desk.home / "station.db", self.backups[number])
            desk.open()

        @precondition(lambda self: self.backups)
        @rule(number=numbers)
        def restore(self, number: int) -> None:
            if number not in self.backups:
                return
            desk = self.school.desks[number]
            desk.close()
            shutil.copy(self.backups[number], desk.home / "station.db")
            desk.open()
            self.waiting[number] = []

        @rule(number=numbers, minutes=st.sampled_from([-4320, -3, 0, 3, 4320]))
        def turn_the_clock(self, number: int, minutes: int) -> None:
            self.school.desks[number].clock.off = timedelta(minutes=minutes)

        def teardown(self) -> None:
            if not hasattr(self, "school"):
                return
            try:
                for number in range(DESKS):
                    self.sync(number)
                self.school.settle()
                self.school.assert_equal()
                self.check_nothing_is_lost()
            finally:
                self.school.close()
                shutil.rmtree(self.folder)

        def check_nothing_is_lost(self) -> None:
            store = self.school.everything()[0]
            lines = {f"{line['incarnation']}/{line['seq']}" for line in store["audit_entry"].values()}
            stamps = len(lines)
            assert stamps == len(store["audit_entry"])
            owners = {
                row["identifier"]: row["account_id"] for row in store["login"].values() if row["issued_at"]
            }
            for identifier, person in self.issued.items():
                assert owners.get(identifier) == str(ids.account_id(person)), identifier
            renames = sum(line["act"] == "person_renamed" for line in store["audit_entry"].values())
            assert renames >= len(self.sent)

    return Desks


def sample(column: Any, word: str, one: UUID) -> Any:
    from datetime import UTC, date, datetime

    from sqlalchemy import JSON, Boolean, Date, Integer, Uuid

    kind = column.type
    if isinstance(kind, Uuid):
        return one
    if isinstance(kind, UtcDateTime):
        return datetime(2026, 9, 1, 8, 0, 0, 123456, tzinfo=UTC)
    if isinstance(kind, Date):
        return date(2012, 2, 29)
    if isinstance(kind, Boolean):
        return True
    if isinstance(kind, Integer):
        return len(word)
    if column.name == "phones":
        return [{"kind": "mobile", "number": None, "raw": word, "flagged": True}]
    if column.name == "teleservices":
        return [{"name": word, "address": "", "purpose": "", "icon": "", "kinds": []}]
    if isinstance(kind, JSON):
        return [word, "Zoé"]
    return word


@pytest.mark.timeout(600)
def test_all_desks_and_the_store_converge(central: Central) -> None:
    soak = os.environ.get("HYPOTHESIS_PROFILE") == "soak"
    run_state_machine_as_test(
        machine_over(central),
        settings=settings(
            max_examples=few(2),
            stateful_step_count=50 if soak else 20,
            phases=tuple(Phase) if soak else (Phase.explicit, Phase.reuse, Phase.generate),
        ),
    )


def test_every_kind_of_value_comes_back_as_it_was(central: Central, tmp_path: Path) -> None:
    school = SchoolOfDesks(central, tmp_path, central.new_uai())
    one, two = school.desk(), school.desk()
    operator(one, "amina")
    for table in synced_tables():
        if table.name == "login":
            continue
        values = {
            column.name: sample(column, "Ève ' \" \\ % :x \U0001f600", ids.new_id())
            for column in table.columns
            if column.name not in ("school_id", "revision", "gone", "purged", "stamp", "station")
        }
        empty = {
            column.name: None if column.nullable else values.get(column.name)
            for column in table.columns
            if column.name not in ("school_id", "revision", "gone", "purged", "stamp", "station")
        }
        with one.store.write() as session:
            for row in (values, {**empty, "id": ids.new_id()}):
                session.execute(
                    table.insert().values(
                        school_id=session.school_id, stamp=session.stamp, station=1, revision=None,
                        gone=False, purged=False, **row,
                    )
                )  # fmt: skip
    report = one.sync()
    assert (report.pending, report.set_aside) == (0, 0)
    school.settle()
    school.assert_equal()
    assert two.store is not one.store
    assert Account.__tablename__ in school.everything()[0]
    school.close()
