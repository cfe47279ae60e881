"""The end of the day: what waits, who signs, what is kept, and from what the next day begins."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pypdfium2
import pytest

from station.app import Services, open_services
from station.rules.kinds import CallReason
from station.rules.rights import Actor, NotAllowed, Role
from station.services.office.closing import DayNotClosed
from station.services.persons.errors import PersonUnknown
from station.services.proofs.attempts import TooManyTries
from station.services.school import SchoolFacts
from station.services.staff import AdministratorFacts, OldPasswordWrong
from station.settings import KeyPlace, load_settings
from tests.services.rosters import TODAY, Roster

PASSWORD = "Vanille-bourbon-47"


class Clock:
    """Noon and later, as a test says."""

    def __init__(self) -> None:
        self.now = TODAY

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def _no_passphrase(*, new: bool) -> str:
    raise AssertionError(new)


@pytest.fixture
def services(tmp_path: Path, clock: Clock) -> Iterator[Services]:
    opened = open_services(load_settings(tmp_path, key=KeyPlace.FILE, demo=True), _no_passphrase, clock)
    yield opened
    opened.close()


@pytest.fixture
def admin(services: Services) -> Actor:
    return services.staff.set_up(
        SchoolFacts("9741234Y", "Collège des Filaos"), AdministratorFacts("aline", "Aline Técher", PASSWORD)
    )


@pytest.fixture
def secretary(services: Services, admin: Actor) -> Actor:
    services.staff.add(admin, "nadia", "Nadia Payet", Role.SECRETARY, PASSWORD)
    return services.staff.sign_in("nadia", PASSWORD)


def pages_of(pdf: bytes) -> list[str]:
    document: Any = pypdfium2.PdfDocument(pdf)
    return [page.get_textpage().get_text_bounded() for page in document]


def test_a_call_to_make_is_asked_for_once_and_ended(
    services: Services, secretary: Actor, clock: Clock
) -> None:
    roster = Roster(services.store)
    child = roster.student("GRONDIN", "Léa")
    mother = roster.guardian("GRONDIN", "Anne-Laure", child)
    calls = services.callbacks
    calls.ask(secretary, mother, CallReason.NO_CODE)
    calls.ask(secretary, child, CallReason.ASKED, TODAY + timedelta(hours=1))
    later = TODAY + timedelta(hours=2)
    calls.ask(secretary, mother, CallReason.TO_CHECK, later)
    assert [(one.name, one.reason, one.call_at, one.operator) for one in calls.all(secretary)] == [
        ("GRONDIN Léa", CallReason.ASKED, TODAY + timedelta(hours=1), "Nadia Payet"),
        ("GRONDIN Anne-Laure", CallReason.TO_CHECK, later, "Nadia Payet"),
    ]
    known = calls.of_person(secretary, mother)
    assert known is not None
    assert not known.earlier
    clock.now += timedelta(days=1)
    assert [one.earlier for one in calls.all(secretary)] == [True, True]
    assert calls.done(secretary, mother)
    assert not calls.done(secretary, mother), "it is done already"
    assert calls.of_person(secretary, mother) is None
    calls.ask(secretary, mother, CallReason.OTHER)
    again = calls.of_person(secretary, mother)
    assert again is not None
    assert (again.earlier, again.asked_at) == (False, clock.now)
    with pytest.raises(PersonUnknown):
        calls.ask(secretary, UUID(int=7), CallReason.OTHER)


def test_the_report_counts_what_was_done_and_what_waits(
    services: Services, admin: Actor, secretary: Actor
) -> None:
    roster = Roster(services.store)
    child = roster.student("HOARAU", "Noah")
    mother = roster.guardian("HOARAU", "Marie-Claude", child)
    roster.contact(mother, "0692123456")
    sheet = services.sheets.prepare(roster.issue(child), admin)
    services.sheets.record_print(admin, sheet)
    services.callbacks.ask(secretary, mother, CallReason.ASKED)
    report = services.closing.report(secretary)
    figures = report.figures
    assert (figures.done, figures.to_call_back, figures.to_correct) == (1, 1, 0)
    assert (figures.unsent, figures.not_handed) == (0, 1)
    assert report.acts == {"account_issued": 1}
    assert [one.name for one in report.not_handed] == ["HOARAU Noah"]


def test_an_administrator_signs_by_a_password_and_the_paper_is_kept(
    services: Services, admin: Actor, secretary: Actor, clock: Clock
) -> None:
    roster = Roster(services.store)
    child = roster.student("CADET", "Willy", "6C")
    services.callbacks.ask(secretary, child, CallReason.PAPER_MISSING)
    with pytest.raises(NotAllowed):
        services.closing.close(secretary, PASSWORD)
    with pytest.raises(OldPasswordWrong):
        services.closing.close(admin, "Geranium-rosat-58")
    assert services.closing.days(secretary) == ()
    closed = services.closing.close(admin, PASSWORD)
    day = TODAY.astimezone().date()
    assert (closed.day, closed.operator, closed.figures.to_call_back) == (day, "Aline Técher", 1)
    assert [(one.day, one.kept) for one in services.closing.days(secretary)] == [(day, True)]
    pdf = services.closing.paper(admin, day)
    said = "\n".join(pages_of(pdf))
    for word in ("CADET Willy", "6C", "pièce manquante", "À rappeler · 1", "Aline Técher", "Signature"):
        assert word in said
    assert "SPÉCIMEN" in said, "the demo's paper says that it is one"
    with pytest.raises(NotAllowed):
        services.closing.paper(secretary, day)
    with pytest.raises(DayNotClosed):
        services.closing.paper(admin, day - timedelta(days=1))
    # What was signed stays as it was, whatever happens since.
    services.callbacks.done(secretary, child)
    assert services.closing.paper(admin, day) == pdf
    assert [one.figures.to_call_back for one in services.closing.days(admin)] == [1]
    # Closed again later, the day says so; the next day begins from what was left.
    clock.now += timedelta(minutes=5)
    services.closing.close(admin, PASSWORD)
    assert len(services.closing.days(admin)) == 1
    assert services.closing.paper(admin, day) != pdf


def test_the_next_day_begins_from_its_calls(services: Services, admin: Actor, clock: Clock) -> None:
    child = Roster(services.store).student("CADET", "Willy")
    services.callbacks.ask(admin, child, CallReason.ASKED)
    services.closing.close(admin, PASSWORD)
    clock.now += timedelta(days=1)
    report = services.closing.report(admin)
    assert report.day == date.fromordinal(services.closing.days(admin)[0].day.toordinal() + 1)
    assert [(one.name, one.earlier) for one in report.to_call_back] == [("CADET Willy", True)]
    assert report.figures.done == 0


def test_whoever_guesses_at_the_password_is_stopped(services: Services, admin: Actor) -> None:
    for _ in range(5):
        with pytest.raises(OldPasswordWrong):
            services.closing.close(admin, "Geranium-rosat-58")
    with pytest.raises(TooManyTries):
        services.closing.close(admin, PASSWORD)


def test_a_long_day_takes_several_pages(services: Services, admin: Actor) -> None:
    roster = Roster(services.store)
    for number in range(70):
        services.callbacks.ask(admin, roster.student("PAYET", f"Noé{number}"), CallReason.TO_CHECK)
    services.closing.close(admin, PASSWORD)
    pdf = services.closing.paper(admin, TODAY.astimezone().date())
    said = "\n".join(pages_of(pdf))
    assert all(f"Noé{number}" in said for number in range(70))
    assert len(pages_of(pdf)) >= 2
