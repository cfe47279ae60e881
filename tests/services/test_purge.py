"""Purged means gone: every table that may tell of a person is looked through, those that come later too."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Date, DateTime, LargeBinary, Table, insert, select, text, update
from sqlalchemy.types import BigInteger, Boolean, Integer, TypeDecorator, Uuid

from station.models import ids
from station.models.base import Base, Synced
from station.models.people import Person
from station.models.store import DeskSession, Store
from station.rules.kinds import Channel
from station.services.persons import tries
from station.services.persons.contact import Address
from station.services.persons.purge import purge
from station.services.sync import _follow  # pyright: ignore[reportPrivateUsage]
from tests.services.rosters import SCHOOL, Roster, school_store

OF_NOBODY = {
    "desk": "the desk itself",
    "cursor": "how far tables were read",
    "lease": "runs of numbers",
    "set_aside": "ids, and the store's reason",
    "setting": "choices of this desk",
    "clock_mark": "the desk's own time",
    "audit_chain": "where the chain ends",
    "audit_link": "hashes",
    "audit_checkpoint": "hashes",
    "audit_entry": "acts by id, never a name or an address: they stay, as what was done here is to be shown",
    "operator": "who works at the desk",
    "school": "the school",
    "school_setting": "what the school chose, and who looks after its computers",
    "ticket": "numbers that families were called by",
    "day_closing": "counts of a day",
    "day_paper": "what an administrator has signed for: kept as it was, and let go by its age",
    "incident": "what was done to many at once, and how many",
    "roster_file": "what the files were",
    "roster_import": "numbers of imports",
    "claim": "an identifier that is never given twice, whoever bore it",
}
"""Tables that a purge leaves alone, and why. Any other is filled and looked through."""
OUR_WORDS = {
    "account.state", "account.opened_by", "contact.source", "federated_identity.issuer", "guardianship.level",
    "guardianship.kinship", "login.state", "sheet_print.kind", "sheet_print.station_name", "person.origin",
    "handover.paper", "handover.taker", "handover.document", "handover.reason", "handover.station_name",
    "reprint.reason", "reported_correction.kind",
    "call_back.reason",
    "erasure.why", "incident_account.state",
}  # fmt: skip
"""Columns of a skeleton that say one of a few words of ours, or a desk: nobody is known by them."""
SIGN = "zqx"
IDENTIFIER = "z.qxhoarau"
"""An identifier that its holder once typed before this desk knew it."""
ADDRESS = f"{SIGN}@example.org"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = school_store(tmp_path)
    yield opened
    opened.close()


def filled(table: Table, of: dict[str, Any], sign: str = SIGN) -> dict[str, Any]:
    """A row that says something of a person in every column that can."""
    return {
        column.name: of.get(column.name, _value(column.type, f"{sign} {table.name}.{column.name}"))
        for column in table.columns
        if column.name != "seq"
    }


def _value(kind: Any, sign: str) -> Any:
    kind = kind.impl_instance if isinstance(kind, TypeDecorator) else kind
    if isinstance(kind, Uuid):
        return uuid4()
    if isinstance(kind, DateTime):
        return datetime(2026, 11, 25, tzinfo=UTC)
    if isinstance(kind, Date):
        return date(2013, 2, 3)
    if isinstance(kind, Boolean):
        return False
    if isinstance(kind, Integer | BigInteger):
        return 1
    if isinstance(kind, LargeBinary):
        return b"-"
    return [sign] if "JSON" in repr(kind).upper() else sign


def of_persons() -> list[Table]:
    return [table for table in Base.metadata.sorted_tables if table.name not in OF_NOBODY]


def fill(session: DeskSession, person: UUID, other: UUID, sign: str = SIGN) -> None:
    """Write a row of this person into every table that may tell of one."""
    session.execute(text("PRAGMA defer_foreign_keys = ON"))
    account, enrolment, challenge = ids.account_id(person), uuid4(), uuid4()
    of: dict[str, Any] = {
        "school_id": SCHOOL, "person_id": person, "student_id": person, "guardian_id": other,
        "first_id": person, "second_id": other, "taker_id": other,
        "account_id": account, "enrolment_id": enrolment, "challenge_id": challenge,
        "gone": False, "purged": False, "revision": None, "number": 1,
        "channel": "email", "address": ADDRESS if sign == SIGN else f"{sign}@example.org",
        "row_id": person, "table_name": "person", "kind": "student",
        "phones": [{"kind": "mobile", "number": None, "raw": sign, "flagged": True}],
    }  # fmt: skip
    own_ids = {"person": person, "account": account, "enrolment": enrolment, "challenge": challenge}
    for table in of_persons():
        if table.name == "attempt":
            continue
        own = {"id": own_ids.get(table.name, uuid4())}
        session.execute(insert(table).values(filled(table, of | own, sign)))
    claim = Base.metadata.tables["claim"]
    session.execute(
        insert(claim).values(value=IDENTIFIER if sign == SIGN else sign, owner=account, confirmed=True)
    )
    contact = Address(Channel.EMAIL, of["address"])
    for subject in (
        tries.of_account(account),
        tries.of_typed(session, IDENTIFIER if sign == SIGN else sign),
        tries.codes_of(tries.of_person(person)),
        tries.guesses_of(tries.of_person(person)),
        tries.codes_of(tries.of_contact(session, contact)),
        tries.guesses_of(tries.of_nobody(session, contact)),
        tries.codes_of(f"nobody:{contact.value}"),  # as desks wrote it before
    ):
        table = Base.metadata.tables["attempt"]
        session.execute(insert(table).values(filled(table, {"subject": subject})))


def told(session: DeskSession, *, synced: bool, sign: str = SIGN) -> dict[str, list[str]]:
    """What the tables still say that bears the sign, by table; attempts by how many."""
    shared = {one.__tablename__ for one in Base.__subclasses__() if issubclass(one, Synced)}
    found: dict[str, list[str]] = {}
    for table in of_persons():
        if table.name == "attempt" or (table.name in shared and not synced):
            continue
        columns = [one for one in table.columns if f"{table.name}.{one.name}" not in OUR_WORDS]
        rows = [repr(value) for row in session.execute(select(*columns)) for value in row]
        if told := [value for value in rows if sign in value]:
            found[table.name] = told
    return found


def with_words() -> set[str]:
    """The tables that hold words of a person; the others hold ids alone."""
    return {
        table.name
        for table in of_persons()
        if table.name != "attempt"
        and any(
            SIGN in repr(v)
            for k, v in filled(table, {"kind": ""}).items()
            if f"{table.name}.{k}" not in OUR_WORDS
        )
    }


def attempts(session: DeskSession) -> int:
    return len(session.execute(select(Base.metadata.tables["attempt"])).all())


def test_every_table_is_known_to_tell_of_persons_or_not() -> None:
    assert set(OF_NOBODY) <= set(Base.metadata.tables)
    of_a_person = {"person_id", "student_id", "guardian_id", "account_id"}
    for name in OF_NOBODY:
        assert not of_a_person & set(Base.metadata.tables[name].columns.keys()), name


@pytest.mark.parametrize("pulled", [False, True], ids=["here", "by a pull"])
def test_nothing_tells_of_who_was_purged_and_the_others_stay(store: Store, *, pulled: bool) -> None:
    person, other = uuid4(), uuid4()
    with store.write() as session:
        session.execute(text("INSERT INTO roster_import SELECT 1, :school, 1, 0, '2026-11-25', NULL"),
                        {"school": SCHOOL.hex})  # fmt: skip
        fill(session, person, uuid4())
        fill(session, other, uuid4(), "yky")
        assert set(told(session, synced=True)) == with_words()
        assert attempts(session) == 14
    with store.write() as session:
        if pulled:  # the merge has blanked what is shared
            session.execute(update(Person).where(Person.id == person).values(purged=True))
        else:
            purge(session, person)
    with store.write() as session:
        if pulled:
            _follow(session, [person, other])
        assert told(session, synced=not pulled) == {}
        assert attempts(session) == 7
        assert set(told(session, synced=True, sign="yky")) == with_words()


@pytest.mark.parametrize("pulled", [False, True], ids=["here", "by a pull"])
def test_what_a_search_finds_goes_too(store: Store, *, pulled: bool) -> None:
    roster = Roster(store)
    gone = roster.student("Zqxhoarau", "Lina")
    with store.write() as session:
        if pulled:
            blank = {"last_name": "", "first_name": "", "purged": True}
            session.execute(update(Person).where(Person.id == gone).values(**blank))
            _follow(session, [gone])
        else:
            purge(session, gone)
    with store.write() as session:
        words = session.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all()
        for name in words:
            rows = session.execute(text(f'SELECT * FROM "{name}"')).all()
            assert "zqxhoarau" not in repr(rows).lower(), name
