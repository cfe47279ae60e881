"""The tour: plays a whole enrolment in the real windows by itself, and writes a picture of each step.

It types and clicks as people do, waits for what the windows show, and fails where anything is missing: its
end is the proof that every step really happened.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from station.demo import PRINCIPAL, SampleSchool
from station.demo.hands import Tour, TourStopped, code_of
from station.demo.phone import DemoPhonePanel
from station.demo.sample import begin_store, demo_services, open_demo
from station.demo.tour.accounts import play_accounts
from station.demo.tour.begin import play_one_screen, play_set_up
from station.demo.tour.central import await_store, play_central
from station.demo.tour.classes import play_classes
from station.demo.tour.doubles import play_doubles
from station.demo.tour.entry import play_entry
from station.demo.tour.franceconnect import Provider, play_franceconnect, provider_at_hand, with_franceconnect
from station.demo.tour.lists import play_lists
from station.demo.tour.office import play_journal
from station.demo.tour.outside import play_outside
from station.demo.tour.privacy import play_privacy
from station.demo.tour.progress import play_forecast, play_progress
from station.demo.tour.recovery import open_principal, play_recovery
from station.demo.tour.settings import play_settings
from station.demo.tour.student import play_student
from station.demo.tour.technician import play_technician, sign_in
from station.demo.tour.tickets import play_tickets
from station.demo.tour.walk import children_of, to_identifier, to_the_end, type_birth_dates, type_password
from station.errors import StationError
from station.rules.kinds import AccountState
from station.rules.rights import Role
from station.ui.desk.build import Desk
from station.ui.desk.families.file_acts import FileAct
from station.ui.desk.printing import Stage
from station.ui.display import has_display
from station.ui.family.records import PageName
from station.ui.theme import Scheme, current
from station.ui.watchdog import watchdog_of

_PASSWORD = "Manguier2034"  # noqa: S105 - an invented person's
_BEFORE_ANOTHER_CODE_S = 5
"""A minute where nobody says otherwise: nobody watches a tour wait so long."""


def play(
    tour: Tour,
    desk: Desk,
    phone: DemoPhonePanel,
    school: SampleSchool,
    provider: Provider | None,
) -> str:
    """Go from somebody's file to the sheet in the family's hand, and print it again."""
    _find(tour, desk)
    identifier = _enrol(tour, desk, phone, school)
    play_outside(tour, desk)
    play_tickets(tour, desk)
    play_entry(tour, desk)
    play_franceconnect(tour, desk, school, provider)
    play_settings(tour, desk)
    play_accounts(tour, desk, school)
    student = play_student(tour, desk, school)
    play_recovery(tour, desk, identifier, student)
    play_classes(tour, desk)
    play_progress(tour, desk)
    play_forecast(tour, desk)
    play_journal(tour, desk)
    play_privacy(tour, desk)
    play_lists(tour, desk)
    play_doubles(tour, desk, identifier)
    play_technician(tour, desk, school)
    open_principal(tour, desk, identifier)
    _reprint(tour, desk, identifier)
    return identifier


def _begin(tour: Tour, desk: Desk, files: tuple[Path, Path]) -> None:
    """Sign in, and bring in the school's files."""
    tour.picture("sign-in", desk.window)
    sign_in(tour, desk, Role.ADMINISTRATOR)
    _import(tour, desk, files)


def _import(tour: Tour, desk: Desk, files: tuple[Path, Path]) -> None:
    tour.tool(desk, "roster")
    page = desk.roster
    tour.until(page.drop.isVisible, "the page of lists")
    tour.picture("lists", desk.window)
    tour.drop(page.drop, files)
    tour.until(lambda: page.looked, "the preview of the import")
    tour.picture("import-preview", desk.window)
    tour.click(page.on)
    tour.until(lambda: page.done, "the import")
    tour.picture("imported", desk.window)
    tour.act(page.problem.acted.emit)
    tour.until(lambda: desk.doubles.again.isVisible(), "who may be there twice")
    tour.picture("doubles", desk.window)


def _find(tour: Tour, desk: Desk) -> None:
    tour.click(desk.window.bar.buttons["families"])
    search = desk.families.search
    tour.type(search.edit, "payet marie-c")
    tour.until(lambda: bool(search.results.hits), "somebody found")
    tour.picture("search", desk.window)
    tour.enter(search.edit)
    tour.until(lambda: desk.families.file.file is not None, "the file")
    file = desk.families.file.file
    if file is None or (file.last_name, file.first_name) != (PRINCIPAL.usage_name, PRINCIPAL.first_name):
        raise TourStopped("the first hit is somebody else")
    tour.picture("file", desk.window)


def _enrol(tour: Tour, desk: Desk, phone: DemoPhonePanel, school: SampleSchool) -> str:
    tour.enter(desk.families.search.edit)
    tour.until(lambda: desk.family.has_view, "the family's pages")
    view, family = desk.family.view, desk.family.window
    if family is None:
        raise TourStopped("the family has no window")
    tour.until(lambda: view.shown is PageName.CONTACT, "the family's first question")
    tour.type(view.contact.contact.edit, str(PRINCIPAL.mobile))
    tour.picture("family-phone", family)
    count = tour.messages(desk)
    tour.click(view.contact.on)
    tour.until(lambda: view.shown is PageName.CODE, "the code's page")
    tour.until(phone.isVisible, "the code's arrival")
    tour.picture("demo-phone", phone)
    tour.until(lambda: desk.enrolment.message is not None, "the message's state at the desk")
    tour.picture("desk-beside-the-family", desk.window)
    tour.type(view.code.code.edit, tour.code_after(desk, count))
    tour.picture("family-code", family)
    tour.enter(view.code.code.edit)
    type_birth_dates(tour, view, children_of(school, PRINCIPAL))
    tour.picture("family-birth-dates", family)
    to_identifier(tour, view)
    identifier = view.identifier.identifier.identifier
    tour.picture("family-identifier", family)
    type_password(tour, view, _PASSWORD)
    tour.picture("family-password", family)
    to_the_end(tour, view)
    tour.picture("family-done", family)
    tour.click(view.done.leave)
    tour.until(lambda: _state(desk) is AccountState.ACTIVATED, "the active account in the file")
    tour.picture("account-open", desk.window)
    return identifier


def _reprint(tour: Tour, desk: Desk, identifier: str) -> None:
    tour.act(desk.families.file.asked.emit, FileAct.PREVIEW)
    tour.until(lambda: desk.sheet.pictured, "the picture of the sheet")
    tour.picture("sheet", desk.window)
    sheet = tour.save(desk, identifier, "sheet.pdf")
    tour.click(desk.sheet.back)
    # What the scanner types is what is in the sheet's own code.
    search = desk.families.search
    desk.families.file.clear()
    before = search.edit.text()
    tour.scan(search.edit, code_of(sheet))
    tour.until(lambda: _state(desk) is AccountState.ACTIVATED, "the file of the scanned sheet")
    if search.edit.text() != before:
        raise TourStopped("the scan went into the search box")
    desk.families.file.clear()
    search.clear()
    tour.type(search.edit, identifier[:3])
    tour.enter(search.edit)
    tour.enter(search.edit)
    printing = desk.printing
    tour.until(lambda: printing.state.stage in (Stage.CHOOSING, Stage.FAILED), "the printers' list")
    tour.picture("reprint", desk.window)
    # The tour leaves the school's printer alone: the second sheet goes into a file too.
    tour.save(desk, identifier, "sheet-again.pdf")
    tour.picture("reprinted", desk.window)
    current().look(Scheme.DARK)
    tour.picture("dark", desk.window)
    current().look(Scheme.LIGHT, 2.0)
    tour.picture("large-text", desk.window)


def _state(desk: Desk) -> AccountState | None:
    file = desk.families.file.file
    return file.state if file is not None else None


def run_tour(folder: Path, *, everything: bool = False, provider_folder: Path | None = None) -> int:
    """Play the tour and write its pictures into the folder; return 0 only if every step happened.

    What this machine can't show is left out and named; with ``everything`` that is a failure too.
    """
    if not has_display(try_it=True):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    tour = Tour(app, folder, _say)
    try:
        # One desk after the other: each holds keys back until it knows whether a scanner types.
        play_set_up(tour, app)
        _on_the_sample(tour, app, provider_folder)
    except (TourStopped, StationError) as stopped:
        print(f"station: the tour stopped: {stopped}", file=sys.stderr)  # noqa: T201 - a command's last word
        return 1
    finally:
        if (watchdog := watchdog_of(app)) is not None:
            watchdog.sum_up()
    return judge(tour, everything=everything)


def _on_the_sample(tour: Tour, app: QApplication, provider_folder: Path | None) -> None:
    sample_school = demo_services(with_roster=False, code_resend_seconds=_BEFORE_ANOTHER_CODE_S)
    with sample_school as sample, provider_at_hand(provider_folder) as provider:
        desk, phone = open_demo(app, with_franceconnect(sample.services, provider), apart=True)
        store = begin_store(desk)
        try:
            _begin(tour, desk, sample.files)
            await_store(tour, desk, store)
            identifier = play(tour, desk, phone, sample.school, provider)
            play_central(tour, app, desk, store, identifier)
        finally:
            phone.close()
            desk.close()
            store.close()
            tour.take_apart()
        play_one_screen(tour, app, sample.services)


def judge(tour: Tour, *, everything: bool) -> int:
    """Return the exit code of a tour that came to its end."""
    if everything and tour.left_out:
        missing = ", ".join(tour.left_out)
        print(f"station: the tour is not whole: {missing}", file=sys.stderr)  # noqa: T201 - a command's last word
        return 1
    return 0


def _say(line: str) -> None:
    print(line)  # noqa: T201 - the command tells what it has written
