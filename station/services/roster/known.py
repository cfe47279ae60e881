"""Persons as the desk has them, for an import to compare with."""

from dataclasses import dataclass, fields
from datetime import date
from typing import Any
from uuid import UUID

from station.models.people import Person
from station.rules.names import NameRecord


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person as the desk has them, ``COLUMNS`` in their order."""

    id: UUID
    last_name: str
    usage_name: str | None
    first_name: str
    other_first_names: list[str]
    civility: str | None
    birth_date: date | None
    sex: str | None
    ine: str | None
    class_code: str | None
    groups: list[str]
    leaves_on: date | None
    left_on: date | None
    origin: str
    doubts: list[str]

    @property
    def name(self) -> NameRecord:
        """The name as the rules read it."""
        return NameRecord(self.last_name, self.usage_name, self.first_name, tuple(self.other_first_names))


COLUMNS: tuple[Any, ...] = tuple(Person.__table__.c[column.name] for column in fields(KnownPerson))
