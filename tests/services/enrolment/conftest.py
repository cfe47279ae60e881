"""A school on a real store file, a clock that the test turns, and the demo's phone to read codes from."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from station.messaging.demo import DemoPhone
from station.models import ids
from station.models.people import Contact, Guardianship, Person
from station.models.staff import AuditEntry
from station.models.steady import Ticks
from station.models.store import Store, open_store
from station.rules.kinds import Channel, Kinship, Level, PersonKind
from station.rules.rights import Actor, Role
from station.services.enrolment import EnrolmentService, PeopleService
from station.services.enrolment.views import EnrolmentView
from station.services.messages import MessageService
from station.services.persons.index import reindex
from station.services.school import SchoolFacts, establish
from station.settings import Settings
from tests.operators import admit, enlist

KEY = b"k" * 32
UAI = "9741234Y"
SECRETARY = Actor(UUID(int=11), "Sylvie", Role.SECRETARY, "sylvie")
TECHNICIAN = Actor(UUID(int=12), "Tariq", Role.TECHNICIAN, "tariq")
PASSWORD = "Papaye47Zol"
OFFICE = (SECRETARY, TECHNICIAN, Actor(UUID(int=13), "Anne", Role.ADMINISTRATOR, "anne"))


@dataclass
class Clock:
    """A moment that moves only when told to."""

    now: datetime = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


@dataclass
class Desk:
    """One desk of the school; `reopen` is what a restart does."""

    path: Path
    settings: Settings
    clock: Clock = field(default_factory=Clock)
    phone: DemoPhone = field(default_factory=DemoPhone)
    ticks: Ticks | None = None
    """The machine's monotonic clock, where the test moves it apart from the other."""

    def __post_init__(self) -> None:
        self.reopen()

    def reopen(self) -> None:
        self.store: Store = open_store(self.path, KEY, self.clock, self.ticks)
        self.messages = MessageService(self.store, self.phone, self.settings)
        self.enrolment = EnrolmentService(self.store, self.messages, self.settings)
        self.people = PeopleService(self.store, self.messages)
        for actor in OFFICE:
            admit(self.store, actor)

    def found_school(self, **facts: Any) -> None:
        """Make the school and its operators, who are signed in from now on, after a restart too."""
        with self.store.write() as session:
            establish(session, SchoolFacts(UAI, "Collège des Filaos", **facts))
        enlist(self.store, *OFFICE)

    def close(self) -> None:
        self.store.close()

    # People

    def student(self, last: str, first: str, born: date | None = None, **more: Any) -> UUID:
        return self._person(PersonKind.STUDENT, last, first, birth_date=born, **more)

    def guardian(
        self,
        last: str,
        first: str,
        *children: UUID,
        level: Level = Level.LEGAL,
        kinship: Kinship = Kinship.MOTHER,
        **more: Any,
    ) -> UUID:
        guardian = self._person(PersonKind.GUARDIAN, last, first, **more)
        for child in children:
            self.link(child, guardian, level, kinship)
        return guardian

    def link(self, child: UUID, guardian: UUID, level: Level, kinship: Kinship) -> None:
        with self.store.write() as session:
            session.add(
                Guardianship(
                    school_id=session.school_id,
                    id=ids.guardianship_id(child, guardian),
                    student_id=child,
                    guardian_id=guardian,
                    level=level.value,
                    kinship=kinship.value,
                    rank=None,
                )
            )
            reindex(session, [child])

    def contact(
        self, person: UUID, phone: str | None = None, email: str | None = None, source: str = "roster"
    ) -> None:
        phones = [{"kind": "mobile", "number": phone, "raw": phone, "flagged": False}] if phone else []
        with self.store.write() as session:
            session.add(
                Contact(
                    school_id=session.school_id,
                    id=ids.contact_id(person, source),
                    person_id=person,
                    source=source,
                    phones=phones,
                    email=email,
                )
            )
            reindex(session, [person])

    def _person(
        self,
        kind: PersonKind,
        last: str,
        first: str,
        *,
        phone: str | None = None,
        email: str | None = None,
        **more: Any,
    ) -> UUID:
        blank: dict[str, Any] = dict.fromkeys(
            ["usage_name", "civility", "birth_date", "sex", "ine", "class_code", "leaves_on", "left_on"]
        )
        with self.store.write() as session:
            person = Person(
                school_id=session.school_id,
                id=ids.new_id(),
                kind=kind.value,
                last_name=last,
                first_name=first,
                other_first_names=[],
                groups=[],
                origin="roster",
                doubts=[],
                **(blank | more),
            )
            session.add(person)
            made = person.id
            reindex(session, [made])
        if phone or email:
            self.contact(made, phone, email)
        return made

    # What the family does

    def code(self, view: EnrolmentView) -> str:
        """Send a code, and read it where it arrives."""
        self.enrolment.send_code(view.id)
        return self.arrived()

    def arrived(self) -> str:
        self.messages.deliver_pending()
        match = re.search(r"\b(\d{6})\b", self.phone.arrived()[-1].message.body)
        assert match
        return match[1]

    def to_contact(self, last: str, first: str, kind: PersonKind = PersonKind.GUARDIAN) -> EnrolmentView:
        view = self.enrolment.begin(SECRETARY, kind)
        return self.enrolment.identify(view.id, last, first)

    def to_dates(
        self, last: str, first: str, phone: str, kind: PersonKind = PersonKind.GUARDIAN
    ) -> EnrolmentView:
        view = self.enrolment.give_contact(self.to_contact(last, first, kind).id, phone, Channel.SMS)
        return self.enrolment.check_code(view.id, self.code(view))

    def audited(self) -> list[str]:
        with self.store.read() as session:
            return list(session.scalars(select(AuditEntry.act).order_by(AuditEntry.seq)))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "station.db", Settings(home=tmp_path))
    desk.found_school()
    yield desk
    desk.close()


@dataclass(frozen=True)
class Family:
    """A mother and her two children."""

    mother: UUID
    lea: UUID
    tom: UUID
    phone: str = "0692 12 34 56"
    dates: tuple[date, ...] = (date(2013, 5, 4), date(2015, 2, 1))


@pytest.fixture
def family(desk: Desk) -> Family:
    lea = desk.student("HOARAU", "Léa", date(2013, 5, 4), class_code="5B")
    tom = desk.student("HOARAU", "Tom", date(2015, 2, 1), class_code="6A")
    mother = desk.guardian("HOARAU", "Marie-Claude", lea, tom, phone="+262692123456", email="mc@example.org")
    return Family(mother, lea, tom)
