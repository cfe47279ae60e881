"""The tour's steps of a student's own account: opened by SMS, locked at the desk and unlocked again."""

from __future__ import annotations

from station.demo import SampleSchool
from station.demo.hands import Tour, TourStopped
from station.demo.tour.walk import to_identifier, to_the_end, type_birth_dates, type_password
from station.rules.kinds import AccountState
from station.ui.desk.build import Desk
from station.ui.desk.families.file_acts import FileAct
from station.ui.family.records import PageName

_OWN = "Vacoas2034x"


def play_student(tour: Tour, desk: Desk, school: SampleSchool) -> str:
    """Let a student open an account, lock it, and unlock it; return its identifier."""
    pupil = next((one for one in school.pupils if one.mobile and one.leaves_on is None), None)
    view, family, families = desk.family.view, desk.family.window, desk.families
    if pupil is None or family is None:
        raise TourStopped("no student has a mobile")
    tour.click(desk.window.bar.buttons["families"])
    families.file.clear()
    families.search.clear()
    tour.type(families.search.edit, f"{pupil.last_name} {pupil.first_name}")
    tour.until(lambda: bool(families.search.results.hits), "the student found")
    tour.enter(families.search.edit)
    tour.until(lambda: families.file.file is not None, "the student's file")
    tour.enter(families.search.edit)
    tour.until(lambda: view.shown is PageName.CONTACT, "where the student's code shall go")
    tour.type(view.contact.contact.edit, str(pupil.mobile))
    tour.picture("student-phone", family)
    count = tour.messages(desk)
    tour.click(view.contact.on)
    tour.until(lambda: view.shown is PageName.CODE, "the student's code")
    tour.type(view.code.code.edit, tour.code_after(desk, count))
    tour.enter(view.code.code.edit)
    type_birth_dates(tour, view, [pupil.birth_date])
    tour.picture("student-birth-date", family)
    to_identifier(tour, view)
    identifier = view.identifier.identifier.identifier
    type_password(tour, view, _OWN)
    to_the_end(tour, view)
    tour.picture("student-done", family)
    tour.click(view.done.leave)
    _lock(tour, desk)
    return identifier


def _lock(tour: Tour, desk: Desk) -> None:
    file = desk.families.file
    tour.until(lambda: _state(desk) is AccountState.ACTIVATED, "the student's open account")
    tour.act(file.asked.emit, FileAct.LOCK)
    tour.until(lambda: _state(desk) is AccountState.LOCKED, "the lock")
    tour.picture("account-locked", desk.window)
    tour.until(lambda: file.main.isVisible() and file.main.isEnabled(), "the way to lift it")
    tour.click(file.main)
    tour.until(lambda: _state(desk) is AccountState.ACTIVATED, "the lock lifted")
    tour.picture("account-unlocked", desk.window)


def _state(desk: Desk) -> AccountState | None:
    file = desk.families.file.file
    return None if file is None else file.state
