"""What every enrolment of the tour does on the family's screen: tell the birth dates, choose a password."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from station.demo import SampleSchool
from station.demo.hands import Tour
from station.demo.school import Adult
from station.ui.family.records import PageName
from station.ui.family.view import FamilyView


def children_of(school: SampleSchool, adult: Adult) -> list[date]:
    """Return the birth dates of the present children whom an adult answers for."""
    mine = {link.pupil for link in school.links if link.adult == adult.key and link.level != "3"}
    return [one.birth_date for one in school.pupils if one.key in mine and one.leaves_on is None]


def type_birth_dates(tour: Tour, view: FamilyView, dates: Sequence[date]) -> None:
    """Wait for the birth dates' page, and fill it."""
    tour.until(lambda: view.shown is PageName.BIRTH_DATES, "the birth dates' page")
    for number, day in enumerate(dates):
        if number:
            tour.click(view.birth_dates.add)
        tour.type(view.birth_dates.rows[number].edit, f"{day:%d/%m/%Y}")


def to_identifier(tour: Tour, view: FamilyView) -> None:
    """Send the birth dates; the identifier appears."""
    tour.click(view.birth_dates.on)
    tour.until(lambda: view.shown is PageName.IDENTIFIER, "the identifier's page")


def type_password(tour: Tour, view: FamilyView, password: str) -> None:
    """Go on from the identifier, and type a password."""
    tour.click(view.identifier.on)
    tour.until(lambda: view.shown is PageName.PASSWORD, "the password's page")
    tour.type(view.password.password.edit, password)


def to_the_end(tour: Tour, view: FamilyView) -> None:
    """Send the password; the account is open."""
    tour.click(view.password.on)
    tour.until(lambda: view.shown is PageName.DONE, "the account's opening")
