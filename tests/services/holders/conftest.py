"""A desk whose families have accounts: all services over one real store, with a clock that the test turns."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pypdfium2
import pytest
from sqlalchemy import select

from station.models import ids
from station.models.accounts import Account, Login
from station.models.people import School
from station.models.staff import AuditEntry
from station.rules.kinds import AccountState
from station.services.emails import EmailService
from station.services.notifications import Layout, NotificationBatch, NotificationService, Selection
from station.services.recovery import RecoveryService
from station.services.signin import SignedIn, SignInService
from station.services.teleservices import TeleserviceService
from station.settings import Settings
from tests.services.enrolment.conftest import OFFICE, SECRETARY, TECHNICIAN, Clock
from tests.services.enrolment.conftest import Desk as EnrolmentDesk

ADMINISTRATOR = OFFICE[2]
OWN = "Papaye47Zol"
OTHER = "Vacoa58Nid"
__all__ = ["SECRETARY", "TECHNICIAN", "Clock"]


class Desk(EnrolmentDesk):
    """All that a family's account needs."""

    def reopen(self) -> None:
        super().reopen()
        self.build(self.settings)

    def build(self, settings: Settings) -> None:
        """Take other settings."""
        self.notifications = NotificationService(self.store, settings)
        self.signin = SignInService(self.store, settings)
        self.recovery = RecoveryService(self.store, self.messages, settings)
        self.emails = EmailService(self.store, self.messages, settings)
        self.teleservices = TeleserviceService(self.store)

    def notify(self, *persons: UUID) -> tuple[NotificationBatch, str, str]:
        """Issue by notification; return the first sheet's identifier and password, as its paper says them."""
        batch = self.notifications.issue(TECHNICIAN, Selection.of(*persons), Layout.A4)
        return batch, batch.rows[0].identifier, passwords(batch.pdf)[0]

    def opened(self, person: UUID, password: str = OWN) -> str:
        """Take somebody all the way to a password of their own; return the identifier."""
        _, identifier, given = self.notify(person)
        view = self.signin.sign_in(SECRETARY, identifier, given)
        self.signin.choose_password(SECRETARY, view.proof, password)
        return identifier

    def enters(self, identifier: str, password: str, **more: Any) -> SignedIn:
        return self.signin.sign_in(SECRETARY, identifier, password, **more)

    def state(self, person: UUID) -> AccountState:
        with self.store.read() as session:
            account = session.get_one(Account, (session.school_id, ids.account_id(person)))
            return AccountState(account.state)

    def set_state(self, person: UUID, **facts: Any) -> None:
        with self.store.write() as session:
            account = session.get_one(Account, (session.school_id, ids.account_id(person)))
            for name, value in facts.items():
                setattr(account, name, value)

    def logins(self, person: UUID) -> list[Login]:
        with self.store.read() as session:
            account = ids.account_id(person)
            return list(session.scalars(select(Login).where(Login.account_id == account)))

    def entries(self, act: str) -> list[dict[str, Any]]:
        with self.store.read() as session:
            found = select(AuditEntry.facts).where(AuditEntry.act == act).order_by(AuditEntry.seq)
            return list(session.scalars(found))


def pages(pdf: bytes) -> list[str]:
    """The text of each page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def passwords(pdf: bytes) -> list[str]:
    """The passwords in a PDF: each stands straight after the words that announce it."""
    return re.findall(r"Mot de passe provisoire\s+(\S+)", " ".join(pages(pdf)))


@dataclass(frozen=True)
class Family:
    """Separated parents, two children."""

    mother: UUID
    father: UUID
    lea: UUID
    tom: UUID


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "station.db", Settings(home=tmp_path))
    desk.found_school(office_phone="+262262123456")
    with desk.store.write() as session:
        session.desk.station_name = "Accueil"
        school = session.get_one(School, (session.school_id, session.school_id))
        school.teleservices = [
            {"name": "Pronote", "address": "https://pronote.example/", "purpose": "Notes et absences"},
            {"name": "Bourses", "address": "https://b.example/", "purpose": "Aides", "kinds": ["guardian"]},
        ]
    yield desk
    desk.close()


@pytest.fixture
def family(desk: Desk) -> Family:
    lea = desk.student("HOARAU", "Léa", date(2013, 5, 4), class_code="5B", email="lea@example.org")
    tom = desk.student("HOARAU", "Tom", date(2015, 2, 1), class_code="6A")
    mother = desk.guardian("HOARAU", "Marie", lea, tom, phone="+262692123456", email="mc@example.org")
    return Family(mother, desk.guardian("PAYET", "Jean", lea, phone="+262692999999"), lea, tom)
