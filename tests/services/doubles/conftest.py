"""A small school on a real store, and all services that read persons and links."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from station.models.people import Person
from station.models.staff import AuditEntry
from station.models.store import Store
from station.rules.rights import Actor, Role
from station.services.directory import Directory
from station.services.doubles.families import FamilyService
from station.services.doubles.service import DoublesService
from station.services.persons.family import children_of
from station.settings import Settings
from tests.operators import enlist
from tests.services.rosters import SCHOOL, Roster, school_store

SECRETARY = Actor(UUID(int=11), "Sylvie", Role.SECRETARY, "sylvie")
TECHNICIAN = Actor(UUID(int=12), "Tariq", Role.TECHNICIAN, "tariq")


@dataclass
class Desk:
    """The services over one store."""

    store: Store
    settings: Settings

    def __post_init__(self) -> None:
        self.roster = Roster(self.store)
        self.directory = Directory(self.store, self.settings)
        self.doubles = DoublesService(self.store, self.directory)
        self.families = FamilyService(self.store)

    def children(self, guardian: UUID) -> list[UUID]:
        with self.store.read() as session:
            return [child.id for child in children_of(session, guardian)]

    def row(self, person: UUID) -> Person:
        with self.store.read() as session:
            return session.get_one(Person, (SCHOOL, person))

    def acts(self) -> list[str]:
        with self.store.read() as session:
            acts = select(AuditEntry.act).where(AuditEntry.act != "file_opened").order_by(AuditEntry.seq)
            return list(session.scalars(acts))

    def found(self, text: str) -> list[UUID]:
        return [hit.id for hit in self.directory.find(text)]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    store = school_store(tmp_path)
    enlist(store, SECRETARY, TECHNICIAN)
    yield Desk(store, Settings(home=tmp_path))
    store.close()


@dataclass(frozen=True)
class Mother:
    """A mother who is twice in the file: with Léa under one number, with Tom under another."""

    one: UUID
    other: UUID
    lea: UUID
    tom: UUID


@pytest.fixture
def mother(desk: Desk) -> Mother:
    lea = desk.roster.student("HOARAU", "Léa", "5B")
    tom = desk.roster.student("HOARAU", "Tom", "6A")
    one = desk.roster.guardian("HOARAU", "Marie-Claude", lea)
    other = desk.roster.guardian("Hoarau", "Marie Claude", tom)
    desk.roster.contact(one, "0692 12 34 56")
    desk.roster.contact(other, "0692 65 43 21", email="mc@example.org")
    return Mother(one, other, lea, tom)
