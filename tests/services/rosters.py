"""Small rosters written straight into a real store."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from station.models import ids
from station.models.people import Contact, Guardianship, Person, RosterKey, School
from station.models.store import DeskSession, Store, open_store
from station.rules.identifiers import normal
from station.rules.phones import read_phone
from station.rules.rights import UNCLAIMED
from station.services.accounts.identifiers import reserve
from station.services.accounts.opening import activate, issue
from station.services.persons.index import reindex

KEY = b"k" * 32
UAI = "9741234Y"
SCHOOL = ids.school_id(UAI)
TODAY = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


def school_store(folder: Path, key: bytes = KEY) -> Store:
    """A store on disk with a school of La Réunion and nobody in it."""
    store = open_store(folder / "station.db", key, lambda: TODAY)
    with store.write() as session:
        session.desk.school_id, session.desk.station_name = SCHOOL, "Accueil"
        session.add(
            School(
                school_id=SCHOOL,
                id=SCHOOL,
                uai=UAI,
                name="Collège des Filaos",
                academy="La Réunion",
                phone_region="RE",
                school_year=2026,
                address=["1 rue des Filaos", "97400 Saint-Denis"],
                office_phone="+262262123456",
                office_email="accueil@filaos.example",
                office_hours="lundi au vendredi, 8 h à 16 h",
            )
        )
    return store


class Roster:
    """Adds people to a store, one transaction a call, and keeps the index in step as services do."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._number = 0

    def student(self, last: str, first: str, class_code: str | None = "5B", **facts: Any) -> UUID:
        return self._person("student", last, first, class_code=class_code, **facts)

    def guardian(self, last: str, first: str, *children: UUID, **facts: Any) -> UUID:
        level, kinship = facts.pop("level", "legal"), facts.pop("kinship", "mother")
        rank = facts.pop("rank", None)
        person = self._person("guardian", last, first, **facts)
        for child in children:
            self.link(child, person, level, kinship, rank)
        return person

    def link(
        self,
        student: UUID,
        guardian: UUID,
        level: str = "legal",
        kinship: str = "mother",
        rank: int | None = None,
    ) -> None:
        with self.store.write() as session:
            session.add(
                Guardianship(
                    school_id=SCHOOL,
                    id=ids.guardianship_id(student, guardian),
                    student_id=student,
                    guardian_id=guardian,
                    level=level,
                    kinship=kinship,
                    rank=rank,
                )
            )
            reindex(session, [student])

    def contact(self, person: UUID, *phones: str, email: str | None = None, source: str = "roster") -> None:
        with self.store.write() as session:
            session.add(
                Contact(
                    school_id=SCHOOL,
                    id=ids.contact_id(person, source),
                    person_id=person,
                    source=source,
                    phones=[_phone(raw) for raw in phones],
                    email=email,
                )
            )
            reindex(session, [person])

    def reserve(self, person: UUID) -> str:
        with self.store.write() as session:
            return reserve(session, _get(session, person)).identifier

    def issue(self, person: UUID) -> str:
        with self.store.write() as session:
            return issue(session, UNCLAIMED, _get(session, person), "sms").identifier

    def activate(self, person: UUID) -> str:
        with self.store.write() as session:
            login = issue(session, UNCLAIMED, _get(session, person), "sms")
            activate(session, UNCLAIMED, login, "$argon2id$")
            return normal(login.identifier)

    def change(self, person: UUID, **facts: Any) -> None:
        with self.store.write() as session:
            row = _get(session, person)
            for name, value in facts.items():
                setattr(row, name, value)
            reindex(session, [person])

    def _person(self, kind: str, last: str, first: str, **facts: Any) -> UUID:
        self._number += 1
        key = str(facts.pop("key", 1000 + self._number))
        student = kind == "student"
        person = (ids.student_id if student else ids.guardian_id)(SCHOOL, key)
        known: dict[str, Any] = {
            "usage_name": None,
            "other_first_names": [],
            "civility": None,
            "birth_date": date(2013, 5, 17) if student else None,
            "sex": "F" if student else None,
            "ine": None,
            "class_code": None,
            "groups": [],
            "leaves_on": None,
            "left_on": None,
            "origin": "roster",
            "doubts": [],
        }
        with self.store.write() as session:
            session.add(
                Person(
                    school_id=SCHOOL, id=person, kind=kind, last_name=last, first_name=first, **known | facts
                )
            )
            roster_key = f"{'eleve' if student else 'personne'}:{key}"
            session.add(
                RosterKey(
                    school_id=SCHOOL,
                    id=ids.roster_key_id(SCHOOL, roster_key),
                    key=roster_key,
                    person_id=person,
                    school_year=2026,
                )
            )
            reindex(session, [person])
        return person


def _get(session: DeskSession, person: UUID) -> Person:
    return session.get_one(Person, (SCHOOL, person))


def _phone(raw: str) -> dict[str, Any]:
    read = read_phone(raw, "RE")
    kind = "mobile" if read.mobile else "home"
    return {"kind": kind, "number": read.number, "raw": raw, "flagged": read.flagged}
