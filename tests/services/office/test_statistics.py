"""The progress: who has an account, by class, hour and way; what failed; how long it took."""

from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from station.rules.kinds import AccountState, Channel, Kinship, Level, PersonKind
from station.services.enrolment.errors import DatesWrong, NoMatch
from station.services.notifications import NotificationService, Selection
from station.services.office.statistics import Period, Share, StatisticsService, Way, since_when
from station.services.office.walks import Failure, Why
from station.services.signin import SignInService
from station.settings import Settings
from tests.services.enrolment.conftest import PASSWORD, SECRETARY, TECHNICIAN, Desk, Family, desk, family
from tests.sheets.images import page_text

__all__ = ["desk", "family"]


@pytest.fixture
def statistics(desk: Desk) -> StatisticsService:
    return StatisticsService(desk.store, desk.settings)


def enrol(desk: Desk, family: Family) -> None:
    """The whole walk, of three minutes and forty seconds."""
    view = desk.to_dates("hoarau", "marie claude", family.phone)
    desk.enrolment.check_birth_dates(view.id, family.dates)
    desk.enrolment.show_identifier(view.id)
    desk.enrolment.note_identifier(view.id)
    desk.clock.move(minutes=3, seconds=40)
    desk.enrolment.choose_password(view.id, PASSWORD)


def sheet(desk: Desk, *persons: UUID) -> None:
    NotificationService(desk.store, desk.settings).issue(TECHNICIAN, Selection.of(*persons))


def test_a_school_is_counted_once_and_by_class(
    desk: Desk, family: Family, statistics: StatisticsService
) -> None:
    ali = desk.student("PAYET", "Ali", date(2014, 1, 1), class_code="5B")
    father = desk.guardian("PAYET", "Jean", ali, phone="+262692000001")
    aunt = desk.guardian("PAYET", "Rose", ali)
    desk.guardian("GRONDIN", "Paul", ali, level=Level.CONTACT)
    gone = desk.student("FOLIO", "Zoé", date(2012, 1, 1), left_on=date(2026, 8, 1))
    desk.guardian("FOLIO", "Luc", gone)
    enrol(desk, family)
    sheet(desk, father)
    found = statistics.progress(SECRETARY)
    assert found.everybody == Share(active=1, given=1, without=1)
    assert found.classes == (("6A", Share(1, 0, 0)), ("5B", Share(1, 1, 1)))
    assert (found.families, found.families_without) == (2, 0)
    assert found.unreachable == 1, f"of those without: {aunt}"
    assert found.waiting_sheets == 1
    assert dict(found.ways) == {Way.SMS: 1, Way.SHEET: 0, Way.EMAIL: 0, Way.FRANCECONNECT: 0}
    pupils = statistics.progress(SECRETARY, PersonKind.STUDENT)
    assert pupils.everybody == Share(0, 0, 3)


def test_the_hours_are_those_of_today_beside_the_day_before(
    desk: Desk, family: Family, statistics: StatisticsService
) -> None:
    desk.clock.now = datetime(2026, 9, 4, 9, 30).astimezone(UTC)
    enrol(desk, family)
    assert statistics.progress(SECRETARY).today.counts[9] == 1
    desk.clock.move(days=3)  # a Monday follows the Friday
    monday = statistics.progress(SECRETARY)
    assert monday.today.total == 0
    assert monday.before is not None
    assert (monday.before.day, monday.before.counts[9]) == (date(2026, 9, 4), 1)
    assert monday.days == tuple((date(2026, 9, day), int(day == 4)) for day in range(4, 8))
    assert dict(statistics.progress(SECRETARY, period=Period.TODAY).ways)[Way.SMS] == 0


def test_what_failed_counts_once_an_enrolment_and_says_what_became_of_it(
    desk: Desk, family: Family, statistics: StatisticsService
) -> None:
    view = desk.to_contact("hoarau", "marie claude")
    for wrong in ("0692 00 00 00", "0692 00 00 01"):
        with pytest.raises(NoMatch):
            desk.enrolment.give_contact(view.id, wrong, Channel.SMS)
    desk.enrolment.cancel(view.id)
    view = desk.to_dates("hoarau", "marie claude", family.phone)
    with pytest.raises(DatesWrong):
        desk.enrolment.check_birth_dates(view.id, (date(2013, 5, 5), date(2015, 2, 1)))
    desk.enrolment.check_birth_dates(view.id, family.dates)
    desk.enrolment.show_identifier(view.id)
    desk.enrolment.note_identifier(view.id)
    desk.enrolment.choose_password(view.id, PASSWORD)
    assert set(statistics.progress(SECRETARY).failures) == {
        Failure(Why.CONTACT, 1, 0),
        Failure(Why.LEFT, 1, 0),
        Failure(Why.BIRTH_DATES, 1, 1),
    }


def test_the_time_is_from_the_first_page_to_the_account(
    desk: Desk, family: Family, statistics: StatisticsService
) -> None:
    assert statistics.progress(SECRETARY).pace.mean is None
    enrol(desk, family)
    pace = statistics.progress(SECRETARY).pace
    assert (pace.timed, pace.mean, pace.middle) == (1, 220.0, 220.0)


def test_an_enrolment_put_aside_over_night_is_not_timed(
    desk: Desk, family: Family, statistics: StatisticsService
) -> None:
    view = desk.enrolment.begin(SECRETARY, PersonKind.GUARDIAN, family.mother)
    desk.clock.move(hours=14)
    view = desk.enrolment.resume(SECRETARY, view.id)
    view = desk.enrolment.give_contact(view.id, family.phone, Channel.SMS)
    view = desk.enrolment.check_code(view.id, desk.code(view))
    desk.enrolment.check_birth_dates(view.id, family.dates)
    desk.enrolment.show_identifier(view.id)
    desk.enrolment.note_identifier(view.id)
    desk.enrolment.choose_password(view.id, PASSWORD)
    found = statistics.progress(SECRETARY)
    assert (found.everybody.active, found.pace.timed) == (1, 0)


def test_a_lock_takes_nothing_away_and_is_told_apart(
    desk: Desk, family: Family, statistics: StatisticsService
) -> None:
    enrol(desk, family)
    SignInService(desk.store, desk.settings).lock(TECHNICIAN, family.mother)
    found = statistics.progress(SECRETARY)
    assert (found.everybody, found.locked) == (Share(1, 0, 0), 1)


def test_an_adult_pupil_is_a_pupil_and_no_guardian(desk: Desk, statistics: StatisticsService) -> None:
    pupil = desk.student("HOARAU", "Max", date(2007, 1, 1), class_code="TA")
    desk.guardian("HOARAU", "Max", pupil, kinship=Kinship.SELF)
    assert statistics.progress(SECRETARY).everybody == Share()
    assert statistics.progress(SECRETARY, PersonKind.STUDENT).everybody == Share(0, 0, 1)
    assert statistics.progress(SECRETARY).families == 1


def test_periods_begin_in_the_morning() -> None:
    monday = datetime(2026, 11, 30, tzinfo=UTC)
    assert since_when(Period.TODAY, monday) == monday
    assert since_when(Period.WEEK, monday) == datetime(2026, 11, 24, tzinfo=UTC)
    assert since_when(Period.YEAR, monday) == datetime(2026, 9, 1, tzinfo=UTC)
    assert since_when(Period.YEAR, datetime(2027, 3, 1, tzinfo=UTC)) == datetime(2026, 9, 1, tzinfo=UTC)


def test_the_heads_page_says_the_numbers_and_nobodys_name(
    desk: Desk, family: Family, statistics: StatisticsService
) -> None:
    enrol(desk, family)
    said = page_text(statistics.page(SECRETARY))
    assert "100 %" in said.replace("\u00a0", " ")
    assert "3 min 40" in said.replace("\u00a0", " ")
    for wanted in ("Collège des Filaos", "6A", "5B", "Code par SMS", "FranceConnect"):
        assert wanted in said
    assert "HOARAU" not in said
    assert AccountState.ACTIVATED not in said


def test_a_school_of_sixty_classes_stays_on_one_page(desk: Desk, tmp_path: Path) -> None:
    for number in range(60):
        child = desk.student("PAYET", "Ali", date(2014, 1, 1), class_code=f"{6 - number % 4}{number:02}")
        desk.guardian("PAYET", "Jean", child)
    page = StatisticsService(desk.store, Settings(home=tmp_path)).page(SECRETARY)
    said = page_text(page)
    assert all(f"{6 - number % 4}{number:02}" in said for number in range(60))
