"""The forecast: who will fail and why, a family once, and what became of who was to fail."""

from datetime import date
from uuid import UUID

import pytest

from station.messaging.demo import DemoPhone
from station.models import ids
from station.models.people import RosterFile
from station.rules.kinds import Channel, ContactSource
from station.services.notifications import NotificationService, Selection
from station.services.office.forecast import Case, Forecast, ForecastService, Outcome, Reason
from tests.services.enrolment.conftest import SECRETARY, TECHNICIAN, Desk, desk
from tests.sheets.images import page_text

__all__ = ["desk"]

BORN = date(2013, 5, 4)
LANDLINE, MOBILE = "+262262123456", "+262692123456"


@pytest.fixture
def forecasts(desk: Desk) -> ForecastService:
    return ForecastService(desk.store, desk.messages, desk.settings)


def child(
    desk: Desk, last: str = "HOARAU", first: str = "Léa", code: str = "6A", born: date | None = BORN
) -> UUID:
    return desk.student(last, first, born, class_code=code)


def imported(desk: Desk) -> None:
    with desk.store.write() as session:
        session.add(
            RosterFile(
                school_id=session.school_id, id=ids.new_id(), kind="students", school_year=2026,
                exported_at=None, imported_at=session.now(), digest="",
            )
        )  # fmt: skip


def case(found: Forecast, person: UUID) -> Case | None:
    return next((one for one in found.cases if one.person_id == person), None)


def reasons(found: Forecast, person: UUID) -> tuple[Reason, ...]:
    one = case(found, person)
    return one.reasons if one else ()


def test_who_is_reached_will_not_fail(desk: Desk, forecasts: ForecastService) -> None:
    desk.guardian("HOARAU", "Anne", child(desk), phone=MOBILE)
    desk.guardian("PAYET", "Jean", child(desk, "PAYET", "Tom"), email="jean@example.org")
    assert forecasts.forecast(SECRETARY).cases == ()


def test_each_reason_is_found(desk: Desk, forecasts: ForecastService) -> None:
    none = desk.guardian("AHO", "Anne", child(desk, "AHO", "Abel"))
    line = desk.guardian("BOYER", "Bruno", child(desk, "BOYER", "Bao"), phone=LANDLINE)
    mail = desk.guardian("CADET", "Clara", child(desk, "CADET", "Cleo"), phone=LANDLINE, email="clara@")
    dated = desk.guardian(
        "DIJOUX", "Denis", child(desk, "DIJOUX", "Dora", born=date(1900, 1, 1)), phone="+262692000001"
    )
    shares = [
        desk.guardian("ETHEVE", first, child(desk, "ETHEVE", f"Enzo {first}"), phone="+262692000002")
        for first in ("Eva", "Eric")
    ]
    pair = [
        desk.guardian(
            "FOLIO", "Fanny", child(desk, "FOLIO", f"Félix {number}"), phone=f"+26269200001{number}"
        )
        for number in range(2)
    ]
    brothers = child(desk, "GRONDIN", "Gaël"), child(desk, "HUET", "Hugo")
    differ = desk.guardian("GRONDIN", "Gisèle", *brothers, phone="+262692000003")
    orphan = child(desk, "IMARE", "Inès")
    found = forecasts.forecast(SECRETARY)
    assert reasons(found, none) == (Reason.NO_MOBILE,)
    assert reasons(found, line) == (Reason.LANDLINE_ONLY,)
    assert reasons(found, mail) == (Reason.UNUSABLE_EMAIL, Reason.LANDLINE_ONLY)
    assert reasons(found, dated) == (Reason.DATE_TO_CHECK,)
    assert [reasons(found, one) for one in shares] == [(Reason.SHARED_MOBILE,)] * 2
    assert [reasons(found, one) for one in pair] == [(Reason.NAMESAKE,)] * 2
    assert reasons(found, differ) == (Reason.NAME_DIFFERS,)
    assert reasons(found, orphan) == (Reason.NO_GUARDIAN,)


def test_a_guardian_written_under_two_names_is_told(desk: Desk, forecasts: ForecastService) -> None:
    one = desk.guardian("HOARAU", "Marie", child(desk), phone=MOBILE)
    other = desk.guardian("PAYET", "Marie", child(desk, first="Tom"), phone=MOBILE)
    found = forecasts.forecast(SECRETARY)
    assert reasons(found, one) == reasons(found, other) == (Reason.NAME_DIFFERS,)


def test_a_family_is_counted_once_under_its_most_pressing_reason(
    desk: Desk, forecasts: ForecastService
) -> None:
    lea, tom = child(desk), child(desk, first="Tom", code="5B", born=None)
    desk.guardian("HOARAU", "Anne", lea, tom)
    desk.guardian("HOARAU", "Paul", lea, tom, phone=LANDLINE)
    found = forecasts.forecast(SECRETARY)
    assert found.families == 1
    (group,) = found.groups
    assert (group.reason, group.families) == (Reason.NO_MOBILE, 1)
    assert found.classes == (("6A", 1),)


def test_what_became_of_each_is_told(desk: Desk, forecasts: ForecastService) -> None:
    paper = desk.guardian("AHO", "Anne", child(desk, "AHO", "Abel"))
    hand = desk.guardian("BOYER", "Bruno", child(desk, "BOYER", "Bao"))
    mended = desk.guardian("CADET", "Clara", child(desk, "CADET", "Cleo"), phone=LANDLINE)
    left = desk.guardian("DIJOUX", "Denis", child(desk, "DIJOUX", "Dora"))
    imported(desk)
    desk.clock.move(minutes=1)
    notices = NotificationService(desk.store, desk.settings)
    notices.issue(TECHNICIAN, Selection.of(paper))
    batch = notices.issue(TECHNICIAN, Selection.of(hand))
    notices.hand_over(TECHNICIAN, [row.print_id for row in batch.rows])
    desk.contact(mended, MOBILE, source=ContactSource.DESK)
    found = forecasts.forecast(SECRETARY)
    told = {one.person_id: one.outcome for one in found.cases}
    assert told == {
        paper: Outcome.SHEET,
        hand: Outcome.HANDED,
        mended: Outcome.CORRECTED,
        left: Outcome.WAITING,
    }
    assert [one.person_id for one in found.waiting] == [left]
    settled = {group.reason: dict(group.outcomes) for group in found.groups}
    assert settled[Reason.NO_MOBILE] == {Outcome.SHEET: 1, Outcome.HANDED: 1}


def test_who_had_an_account_before_the_import_is_not_told(desk: Desk, forecasts: ForecastService) -> None:
    before = desk.guardian("AHO", "Anne", child(desk, "AHO", "Abel"))
    NotificationService(desk.store, desk.settings).issue(TECHNICIAN, Selection.of(before))
    desk.clock.move(days=1)
    imported(desk)
    assert forecasts.forecast(SECRETARY).cases == ()


def test_an_email_alone_does_not_help_where_mail_can_not_be_sent(desk: Desk) -> None:
    class SmsAlone(DemoPhone):
        def can_send(self, channel: Channel) -> bool:
            return channel is Channel.SMS

    desk.phone = SmsAlone()
    desk.reopen()
    only_mail = desk.guardian("PAYET", "Jean", child(desk, "PAYET", "Tom"), email="jean@example.org")
    found = ForecastService(desk.store, desk.messages, desk.settings).forecast(SECRETARY)
    assert reasons(found, only_mail) == (Reason.NO_MOBILE,)


def test_who_left_is_nobodys_worry(desk: Desk, forecasts: ForecastService) -> None:
    gone = desk.student("AHO", "Abel", None, left_on=date(2026, 8, 1))
    desk.guardian("AHO", "Anne", gone)
    assert forecasts.forecast(SECRETARY).cases == ()


def test_the_teachers_page_lists_by_class_with_what_helps(desk: Desk, forecasts: ForecastService) -> None:
    desk.guardian("AHO", "Anne", child(desk, "AHO", "Abel", code="6A"))
    desk.guardian("BOYER", "Bruno", child(desk, "BOYER", "Bao", code="5B"), phone=LANDLINE)
    pdf = forecasts.page(SECRETARY)
    first, second = page_text(pdf), page_text(pdf, 1)
    assert "6A" in first
    assert "AHO" in first
    assert "BOYER" not in first
    assert "Seulement un téléphone fixe" in second


def test_nobody_to_wait_for_is_a_page_too(forecasts: ForecastService) -> None:
    assert forecasts.page(SECRETARY).startswith(b"%PDF")
