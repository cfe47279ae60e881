"""One batch in its transaction: the identifiers issued, the passwords set, the paper drawn."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from station.models import audit
from station.models.accounts import Account, SheetPrint
from station.models.ids import new_id
from station.models.people import School
from station.models.store import DeskSession
from station.rules.kinds import PersonKind
from station.rules.rights import Actor
from station.services.accounts.lapsing import last_moment
from station.services.accounts.logins import (
    issued_of,
    set_password,
    unlocked_state,
)
from station.services.accounts.opening import issue
from station.services.assistance import paper_contacts
from station.services.in_force import note_on_paper
from station.services.notifications.choosing import Chosen
from station.services.notifications.records import NotificationBatch, NotificationRow, Skipped
from station.services.persons import tries
from station.services.persons.family import children_named
from station.services.persons.spoken import language_of
from station.services.persons.who import listed_name, name_record, today
from station.services.proofs import attempts
from station.settings import Settings
from station.sheets.layout import Layout

if TYPE_CHECKING:
    from station.sheets.cover import CoverFacts
    from station.sheets.sheet import SheetFacts

Progress = Callable[[int, int], None]
"""Hears of (done, all) steps; each person is three: hashing, drawing, reading back."""

KIND = "notification"
"""`SheetPrint.kind` of a sheet with a provisional password, and `Account.opened_by` of what it opened."""


class Issuing:
    """One batch in its transaction; without a ``language`` each sheet is in its family's."""

    def __init__(self, session: DeskSession, actor: Actor, settings: Settings, language: str | None) -> None:
        self._session = session
        self._actor = actor
        self._settings = settings
        note_on_paper(session, settings.portal_url)
        self._language = language
        self._id = new_id()
        self._day = today(session)
        self._valid_until = self._day + timedelta(days=settings.provisional_days)
        self._school = session.get_one(School, (session.school_id, session.school_id))
        self._contacts = paper_contacts(settings, self._school)
        self._rows: list[NotificationRow] = []

    def give(self, chosen: Chosen, password: str, password_hash: str) -> "SheetFacts":
        """Issue one identifier with its password, and return what the sheet says."""
        session, person = self._session, chosen.person
        login = issue(session, self._actor, person, KIND, batch=str(self._id))
        account = session.get_one(Account, (session.school_id, login.account_id))
        if chosen.unlocks:
            account.state = unlocked_state(account).value
            audit.record(session, self._actor, "account_unlocked", person.id, by="notification")
        set_password(issued_of(session, account.id), password_hash, last_moment(self._valid_until))
        attempts.note(session, tries.of_account(account.id), succeeded=True)
        printed = SheetPrint(
            school_id=session.school_id,
            id=new_id(),
            person_id=person.id,
            login_id=login.id,
            kind=KIND,
            printed_at=session.now(),
            station_name=session.desk.station_name,
            operator_id=self._actor.operator_id,
            handed_over_at=None,
        )
        session.add(printed)
        audit.record(
            session,
            self._actor,
            "provisional_issued",
            person.id,
            batch=str(self._id),
            replaced=chosen.replaces,
            reset=chosen.resets,
        )
        self._rows.append(
            NotificationRow(
                person.id,
                printed.id,
                listed_name(person),
                PersonKind(person.kind),
                chosen.class_code,
                login.identifier,
                self._valid_until,
            )
        )
        return self._facts(chosen, login.identifier, password)

    def batch(
        self,
        layout: Layout,
        chosen: Sequence[Chosen],
        sheets: "Sequence[Sequence[SheetFacts]]",
        skipped: Sequence[Skipped],
        progress: Progress,
        cancelled: Callable[[], bool],
    ) -> NotificationBatch:
        """Draw the sheets, page by page, and the list that goes with them, in its own order."""
        from station.sheets.cover import CoverRow, render_cover
        from station.sheets.notice import render_notices

        pdf = render_notices(layout, sheets, progress, cancelled)
        rows = [
            CoverRow(
                listed_name(one.person),
                PersonKind(one.person.kind),
                one.class_code,
                one.beside,
                frozenset(map(str, one.children)),
            )
            for one in chosen
        ]
        cover = render_cover(self._cover_facts(), rows)
        sizes = tuple(map(len, sheets))
        return NotificationBatch(self._id, layout, tuple(self._rows), tuple(skipped), pdf, cover, sizes)

    def _facts(self, chosen: Chosen, identifier: str, password: str) -> "SheetFacts":
        from station.sheets.sheet import Provisional, SheetFacts

        school, person = self._school, chosen.person
        return SheetFacts(
            school_name=school.name,
            school_address=tuple(school.address),
            uai=school.uai,
            portal_url=self._settings.portal_url,
            first_name=person.first_name,
            last_name=name_record(person).shown_last,
            role=PersonKind(person.kind),
            identifier=identifier,
            contacts=self._contacts,
            station_name=self._session.desk.station_name,
            printed_on=self._day,
            operator=self._actor.name or None,
            specimen=self._settings.demo,
            provisional=Provisional(password, self._valid_until),
            language=self._language or language_of(self._session, person.id),
            class_code=chosen.class_code,
            children=children_named(self._session, person),
        )

    def _cover_facts(self) -> "CoverFacts":
        from station.sheets.cover import CoverFacts

        return CoverFacts(
            school_name=self._school.name,
            station_name=self._session.desk.station_name,
            printed_on=self._day,
            valid_until=self._valid_until,
            operator=self._actor.name or None,
            specimen=self._settings.demo,
        )
