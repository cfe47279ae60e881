"""Desks of one school on real files, with clocks of their own, and a comparison of all that they hold."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select

from station.models import audit, ids
from station.models.accounts import Account, Claim, Login
from station.models.people import Contact, Person
from station.models.store import Store, open_store, synced_tables
from station.rules.kinds import PersonKind
from station.rules.rights import UNCLAIMED, Actor
from station.services.accounts import identifiers, opening, states
from station.services.persons.index import reindex
from station.sync.desk.connect import connect
from station.sync.desk.errors import StoreBusy
from station.sync.desk.handed import Handed
from station.sync.desk.link import Link
from station.sync.desk.sync import Sync, SyncReport
from station.sync.desk.tables import AuditTrail
from station.sync.enrolment_file import Enrolment, open_enrolment_file
from tests.sync.conftest import Central

T = TypeVar("T")

KEY = b"k" * 32
HANDED = Handed(reindex, identifiers.renumber)
LOCAL = {"revision"}  # a desk may know of a row under the revision of a push that was repeated


@dataclass
class Clock:
    """This machine's time, and how far the desk's clock is off."""

    off: timedelta = timedelta(0)

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.off


def patiently(call: Callable[[], T]) -> T:
    """Call again while the store is busy, as a desk does by itself: after a kill, on a slow machine."""
    for _ in range(5):
        try:
            return call()
        except StoreBusy:  # the gate has waited for seconds before it said so
            continue
    return call()


@dataclass
class DeskHome:
    """One desk: its home, its store, its link."""

    home: Path
    clock: Clock = field(default_factory=Clock)
    link: Link | None = None
    key: bytes = KEY

    def __post_init__(self) -> None:
        self.home.mkdir(parents=True, exist_ok=True)
        self.open()

    def open(self) -> None:
        self.store: Store = open_store(self.home / "station.db", self.key, self.clock)

    def close(self) -> None:
        self.store.close()

    def join(self, enrolment: Enrolment) -> None:
        self.link = patiently(lambda: connect(self.store, enrolment))

    def sync(self, link: Link | None = None) -> SyncReport:
        wanted = link or self.link
        assert wanted is not None
        gate = wanted.open(self.clock)
        try:
            return Sync(self.store, gate, HANDED).run()
        finally:
            gate.close()

    # What happens at a desk

    def person(self, last: str = "Hoarau", first: str = "Asha", person_id: UUID | None = None) -> UUID:
        blank = dict.fromkeys(
            ["usage_name", "civility", "birth_date", "sex", "ine", "class_code", "leaves_on", "left_on"]
        )
        with self.store.write() as session:
            person = Person(
                school_id=session.school_id, id=person_id or ids.new_id(), kind=PersonKind.STUDENT.value,
                last_name=last, first_name=first, other_first_names=[], groups=[], origin="roster", doubts=[],
                **blank,
            )  # fmt: skip
            session.add(person)
            audit.record(session, UNCLAIMED, "person_added", person.id)
            return person.id

    def rename(self, person: UUID, last: str, actor: Actor = UNCLAIMED) -> None:
        with self.store.write() as session:
            session.get_one(Person, (session.school_id, person)).last_name = last
            audit.record(session, actor, "person_renamed", person)

    def name(self, person: UUID) -> str | None:
        with self.store.read() as session:
            row = session.get(Person, (session.school_id, person))
            return row.last_name if row else None

    def contact(self, person: UUID, email: str, source: str = "desk", actor: Actor = UNCLAIMED) -> None:
        with self.store.write() as session:
            session.merge(
                Contact(
                    school_id=session.school_id, id=ids.contact_id(person, source), person_id=person,
                    source=source, phones=[], email=email, gone=False,
                )
            )  # fmt: skip
            audit.record(session, actor, "contact_corrected", person)

    def reserve(self, person: UUID) -> str:
        with self.store.write() as session:
            return identifiers.reserve(
                session, session.get_one(Person, (session.school_id, person))
            ).identifier

    def issue(self, person: UUID, actor: Actor = UNCLAIMED) -> str:
        with self.store.write() as session:
            row = session.get_one(Person, (session.school_id, person))
            return opening.issue(session, actor, row, "vouched").identifier

    def activate(self, person: UUID, password_hash: str = "hash") -> None:
        with self.store.write() as session:
            row = session.get_one(Person, (session.school_id, person))
            login = states.logins_of(session, ids.account_id(row.id))[0]
            opening.activate(session, UNCLAIMED, login, password_hash)

    def account(self, person: UUID) -> Account | None:
        with self.store.read() as session:
            return session.get(Account, (session.school_id, ids.account_id(person)))

    def logins(self, person: UUID) -> list[Login]:
        """The logins that count."""
        with self.store.read() as session:
            return list(states.logins_of(session, ids.account_id(person)))

    def acts(self, act: str) -> list[Any]:
        with self.store.read() as session:
            lines = AuditTrail().table
            return list(session.execute(select(lines).where(lines.c.act == act)))

    def claims(self) -> dict[str, UUID]:
        with self.store.read() as session:
            return {claim.value: claim.owner for claim in session.scalars(select(Claim))}


@dataclass
class SchoolOfDesks:
    """Several desks of one school in one central store."""

    central: Central
    folder: Path
    uai: str
    desks: list[DeskHome] = field(default_factory=list)

    @property
    def school(self) -> UUID:
        return ids.school_id(self.uai)

    def desk(self, *, off: timedelta = timedelta(0), joined: bool = True) -> DeskHome:
        """A further desk; its first sync is its own affair."""
        number = len(self.desks) + 1
        made = DeskHome(self.folder / f"desk{number}", Clock(off))
        self.desks.append(made)
        if joined:
            made.join(self.enrolment(f"Poste {number}"))
        return made

    def enrolment(self, name: str) -> Enrolment:
        return open_enrolment_file(*self.central.add_station(self.uai, name))

    def settle(self) -> None:
        """Sync until nobody has anything to say any more."""
        for _ in range(6):
            reports = [patiently(desk.sync) for desk in self.desks]
            if not any(report.pushed or report.pulled for report in reports):
                return
        raise AssertionError("the desks do not come to an end")

    def close(self) -> None:
        for desk in self.desks:
            desk.close()

    def everything(self) -> list[dict[str, dict[str, Any]]]:
        """All rows of the store and of each desk, by table, in one form."""
        return [
            in_store(self.central, self.school),
            *(in_desk(desk.store, self.school) for desk in self.desks),
        ]

    def assert_equal(self) -> None:
        """The store and all desks hold the same rows, column by column, and no identifier has two owners."""
        store, *desks = self.everything()
        for number, desk in enumerate(desks, 1):
            for table, rows in store.items():
                differing = {
                    key: (rows.get(key), desk[table].get(key))
                    for key in rows.keys() | desk[table].keys()
                    if rows.get(key) != desk[table].get(key)
                }
                assert not differing, f"desk {number}, {table}: {differing}"
        claimed = {
            value: str(owner)
            for value, owner in self.central.sql(
                "SELECT value, owner FROM station.claim WHERE school_id = %s", self.school
            )
        }
        for row in store["login"].values():
            assert row["gone"] or row["purged"] or claimed.get(row["identifier"]) == row["account_id"]


def in_store(central: Central, school: UUID) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for table, names, keys in _shapes():
        columns = ", ".join(names)
        rows = central.sql(f"SELECT {columns} FROM station.{table} WHERE school_id = %s", school)
        found[table] = _by_key(names, keys, rows)
    return found


def in_desk(store: Store, school: UUID) -> dict[str, Any]:
    found: dict[str, Any] = {}
    tables = {table.name: table for table in [*synced_tables(), AuditTrail().table]}
    with store.read() as session:
        for table, names, keys in _shapes():
            columns = tables[table].c
            rows = session.execute(
                select(*(columns[name] for name in names)).where(columns.school_id == school)
            ).all()
            found[table] = _by_key(names, keys, rows)
    return found


def _shapes() -> Iterator[tuple[str, list[str], tuple[str, ...]]]:
    for table in [*synced_tables(), AuditTrail().table]:
        names = [column.name for column in table.columns if column.name not in LOCAL]
        yield table.name, names, tuple(column.name for column in table.primary_key.columns)


def _by_key(names: list[str], keys: tuple[str, ...], rows: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for row in rows:
        plain = dict(zip(names, map(_plain, row), strict=True))
        found["/".join(str(plain[key]) for key in keys)] = plain
    return found


def _plain(value: Any) -> Any:
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, (dict, list)):
        return json.dumps(value, sort_keys=True)
    return value
