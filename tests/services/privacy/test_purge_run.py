"""What the retention is over for goes, here or by the store; all else stays."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from station.models import audit
from station.models.accounts import Claim
from station.models.backups import Vault
from station.models.closing import DayPaper
from station.models.desk import Enrolment, Message
from station.models.people import Person
from station.models.staff import AuditEntry
from station.models.stopped import Erasure
from station.models.store import Store, open_store
from station.rules.rights import UNCLAIMED
from station.services.accounts.identifiers import reserve
from station.services.backup import BackupService
from station.services.privacy import PrivacyService
from station.services.privacy.leavers import months_before
from station.services.privacy.records import NothingToErase
from station.services.trail import TrailService
from station.settings import Settings
from tests.machine import Machine
from tests.services.rosters import KEY, SCHOOL, TODAY, Roster, school_store

LONG_AGO, LATELY = date(2025, 6, 30), date(2026, 6, 30)


@dataclass
class Place:
    store: Store
    roster: Roster
    privacy: PrivacyService
    backup: BackupService

    def there(self) -> set[UUID]:
        with self.store.read() as session:
            return set(session.scalars(select(Person.id).where(~Person.purged)))

    def message(self, person: UUID, at: datetime) -> None:
        with self.store.write() as session:
            session.add(
                Message(
                    id=uuid4(), kind="identifier", channel="sms", address="", language="fr", facts={},
                    person_id=person, state="sent", queued_at=at,
                )
            )  # fmt: skip


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    store = school_store(tmp_path)
    vault, settings = Vault(tmp_path / "station.db", KEY), Settings(home=tmp_path)
    yield Place(
        store, Roster(store), PrivacyService(store, vault, settings), BackupService(store, vault, settings)
    )
    store.close()


def test_months_end_where_their_month_does() -> None:
    assert months_before(date(2026, 3, 31), 1) == date(2026, 2, 28)
    assert months_before(date(2026, 11, 25), 12) == date(2025, 11, 25)
    assert months_before(date(2026, 1, 15), 1) == date(2025, 12, 15)


def test_who_left_long_ago_goes_with_who_answered_for_nobody_else(place: Place) -> None:
    roster = place.roster
    gone = roster.student("Hoarau", "Asha", left_on=LONG_AGO)
    announced = roster.student("Payet", "Noa", leaves_on=LONG_AGO)
    lately = roster.student("Grondin", "Lou", left_on=LATELY)
    here = roster.student("Hoarau", "Tom")
    both = roster.guardian("Hoarau", "Marie", gone, here)
    alone = roster.guardian("Hoarau", "Paul", gone)
    with place.store.write() as session:
        identifier = reserve(session, session.get_one(Person, (SCHOOL, gone))).identifier
    assert place.privacy.due().students == 2

    preview = place.privacy.preview(UNCLAIMED)
    assert (preview.students, preview.guardians, preview.asked) == (2, 1, False)
    assert place.there() == {gone, announced, lately, here, both, alone}, "a preview takes nothing"

    report = place.privacy.purge(UNCLAIMED)
    assert (report.students, report.guardians) == (2, 1)
    assert place.there() == {lately, here, both}
    assert place.privacy.preview(UNCLAIMED).nothing
    due = place.privacy.due()
    assert (due.students, due.last) == (0, TODAY.astimezone().date())
    with place.store.read() as session:
        assert session.get(Claim, identifier) is not None, "claimed for ever"
        line = session.scalars(select(AuditEntry).where(AuditEntry.act == "purge_run")).one()
        assert line.facts == {
            "students": 2,
            "guardians": 1,
            "messages": 0,
            "lines": 0,
            "papers": 0,
            "asked": False,
        }


def test_a_setting_says_for_how_long(place: Place, tmp_path: Path) -> None:
    gone = place.roster.student("Hoarau", "Asha", left_on=LONG_AGO)
    longer = Settings(home=tmp_path, leavers_months=24, message_days=60)
    privacy = PrivacyService(place.store, Vault(tmp_path / "station.db", KEY), longer)
    place.message(gone, TODAY - timedelta(days=45))
    assert privacy.purge(UNCLAIMED).nothing
    assert place.there() == {gone}
    assert place.privacy.preview(UNCLAIMED).messages == 1


def test_old_messages_and_walks_go_and_young_ones_stay(place: Place) -> None:
    somebody = place.roster.student("Hoarau", "Asha")
    place.message(somebody, TODAY - timedelta(days=31))
    place.message(somebody, TODAY - timedelta(days=2))
    with place.store.write() as session:
        for days in (40, 1):
            at = TODAY - timedelta(days=days)
            session.add(
                Enrolment(
                    id=uuid4(), kind="student", opened_from="desk", person_id=somebody, step="done",
                    typed={"last_name": "Hoarau"}, started_at=at, touched_at=at,
                )
            )  # fmt: skip
    assert place.privacy.purge(UNCLAIMED).messages == 2
    with place.store.read() as session:
        assert session.scalar(select(func.count()).select_from(Message)) == 1
        assert session.scalar(select(func.count()).select_from(Enrolment)) == 1


def test_the_audit_goes_after_its_months(tmp_path: Path) -> None:
    machine = Machine()
    store = open_store(tmp_path / "station.db", KEY, machine.clock, machine.ticks)
    privacy = PrivacyService(store, Vault(tmp_path / "station.db", KEY), Settings(home=tmp_path))
    with store.write() as session:
        session.desk.school_id = SCHOOL
    with store.write() as session:
        audit.record(session, UNCLAIMED, "one")
        session.add(DayPaper(id=uuid4(), day=session.now().date(), made_at=session.now(), pdf=b"-"))
    machine.work(days=364)
    assert privacy.purge(UNCLAIMED).nothing
    machine.work(days=20)
    report = privacy.purge(UNCLAIMED)
    assert (report.lines, report.papers) == (1, 1)
    with store.read() as session:
        assert session.scalars(select(DayPaper)).all() == []
    assert TrailService(store).verify().ok
    store.close()


def test_the_last_backup_with_them_is_told(place: Place) -> None:
    gone = place.roster.student("Hoarau", "Asha", left_on=LONG_AGO)
    assert place.privacy.preview(UNCLAIMED).last_backup is None
    place.backup.back_up()
    expected = (TODAY + timedelta(days=30)).astimezone().date()
    assert place.privacy.preview(UNCLAIMED).last_backup == expected
    assert place.privacy.erase(UNCLAIMED, [gone]).last_backup == expected


def test_one_person_is_erased_on_asking_and_the_family_is_proposed(place: Place) -> None:
    roster = place.roster
    child, brother = roster.student("Hoarau", "Asha"), roster.student("Hoarau", "Tom")
    mother = roster.guardian("Hoarau", "Marie", child, brother)
    father = roster.guardian("Payet", "Jean", brother)
    people = {one.id: one for one in place.privacy.erasure_of(UNCLAIMED, mother).people}
    assert next(iter(people)) == mother
    assert (people[child].alone, people[brother].alone) == (True, False)
    assert people[child].present
    assert father not in people, "who belongs to her is asked about, not who belongs to them"

    assert place.privacy.erase(UNCLAIMED, [mother, child]).people == 2
    assert place.there() == {brother, father}
    with pytest.raises(NothingToErase):
        place.privacy.erase(UNCLAIMED, [mother])


def test_with_a_store_it_is_asked_and_nothing_is_purged_here(place: Place) -> None:
    gone = place.roster.student("Hoarau", "Asha", left_on=LONG_AGO)
    with place.store.write() as session:
        session.desk.station = 3
    assert place.privacy.purge(UNCLAIMED).asked
    assert place.there() == {gone}
    with place.store.read() as session:
        row = session.scalars(select(Erasure)).one()
        line = session.scalars(select(AuditEntry).where(AuditEntry.act == "purge_run")).one()
        assert (row.person_id, row.why, row.stamp) == (gone, "retention", line.stamp)
    assert place.privacy.preview(UNCLAIMED).people == 0, "nobody is asked for twice"
