"""The tour's steps on paper and e-mail: what an account opens, provisional passwords, a code by e-mail."""

from __future__ import annotations

import re
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from station.demo import PRINCIPAL, SampleSchool
from station.demo.hands import Tour, TourStopped, words_of
from station.demo.sample import OPERATORS, open_sample
from station.demo.school import Adult
from station.demo.tour.walk import to_identifier, to_the_end, type_birth_dates, type_password
from station.rules.kinds import AccountState, Kinship, Level, PersonKind
from station.rules.rights import Role
from station.services.notifications import Selection
from station.ui.desk.build import Desk
from station.ui.desk.families.file_acts import OPEN, FileAct
from station.ui.desk.printing import Stage
from station.ui.desk.sheets.notices import Notices, NoticeStage
from station.ui.desk.sheets.page import SheetsPage
from station.ui.family.records import PageName
from station.ui.family.view import FamilyView
from station.ui.i18n import Language
from station.ui.theme import Token, current

_OWN = "Manguier2034"
_CHILDS = "Filaos1789x"
_FEW_DAYS = 10
_LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">'
    '<rect width="96" height="96" rx="20" fill="{0}"/><circle cx="48" cy="48" r="22" fill="white"/></svg>'
)
_SERVICES = (
    ("Pronote", "Notes, absences, devoirs", "https://9741234y.example/pronote", Token.GOOD, "both"),
    ("Bourses", "Demander une bourse de collège", "https://bourses.example/", Token.ACTION, "guardian"),
)


def play_accounts(tour: Tour, desk: Desk, school: SampleSchool) -> None:
    """Tell the téléservices, give sheets to one and to many, sign in with them, and take a code by e-mail."""
    _tell_services(tour, desk)
    _one_sheet(tour, desk)
    _sheets(tour, desk)
    _expiring(tour, desk)
    _by_email(tour, desk, school)


def _tell_services(tour: Tour, desk: Desk) -> None:
    tour.tool(desk, "settings")
    card = desk.settings.teleservices
    form, logo = card.form, desk.services.settings.home / "logo.svg"
    tour.until(card.new.isVisible, "the téléservices in the settings")
    for number, (name, purpose, address, token, who) in enumerate(_SERVICES, start=1):
        tour.click(card.new)
        for field, text in ((form.name, name), (form.purpose, purpose), (form.address, address)):
            tour.type(field.edit, text)
        tour.pick(form.kinds, who)
        logo.write_text(_LOGO.format(current().colours[token]), encoding="utf-8")
        form.bring_in(logo)
        tour.until(form.without.isVisible, "the picture")
        if number == 1:
            tour.show(form.on)
            tour.picture("settings-teleservice", desk.window)
        tour.click(form.on)
        tour.until(lambda number=number: len(card.listed) == number, "a téléservice")
    logo.unlink()
    tour.show(card.new)
    tour.picture("settings-teleservices", desk.window)


# On paper


def _one_sheet(tour: Tour, desk: Desk) -> None:
    """Give a guardian and their child a sheet each, and let both sign in."""
    guardian, child = _family(desk)
    page, families = desk.sheets.notice, desk.families
    tour.click(desk.window.bar.buttons["families"])
    for person, name in ((child, "student"), (guardian, "guardian")):
        tour.act(families.show_person, person)
        tour.until(partial(_shows, desk, person), "the file")
        tour.act(families.file.asked.emit, FileAct.NOTICE)
        tour.until(lambda: page.on.isVisible() and page.on.isEnabled(), "what the sheet would do")
        if person == guardian:
            tour.picture("provisional-asked", desk.window)
        tour.click(page.on)
        tour.until(lambda: page.picture.there, "the picture of the provisional sheet")
        tour.picture(f"provisional-{name}", desk.window)
        sheet = _save(tour, page.notices, f"provisional-{name}.pdf")
        tour.click(page.strip.yes)
        tour.until(lambda: page.notices.state.stage is NoticeStage.HANDED_OVER, "the handing-over")
        identifier, password = _read(page.notices, sheet)
        tour.click(page.back)
        _first_sign_in(tour, desk, PersonKind(name), identifier, password)
        state = desk.services.directory.show(person).state
        if state is not AccountState.ACTIVATED:
            raise TourStopped(f"the account of the {name} is {state}")


def _shows(desk: Desk, person: UUID) -> bool:
    file = desk.families.file.file
    return file is not None and file.id == person


def _read(notices: Notices, sheet: Path) -> tuple[str, str]:
    found = re.search(r"Mot de passe provisoire\s+(\S+)", words_of(sheet.read_bytes()))
    if found is None or notices.batch is None:
        raise TourStopped("no provisional password on the sheet")
    return notices.batch.rows[0].identifier, found[1]


def _first_sign_in(tour: Tour, desk: Desk, kind: PersonKind, identifier: str, password: str) -> None:
    view, family, name = desk.family.view, desk.family.window, kind.value
    if family is None:
        raise TourStopped("the family has no window")
    tour.click(desk.families.search.visit)
    tour.until(lambda: view.shown is PageName.ENTRY, "the page to sign in")
    tour.pick(view.entry.kind, name)
    if kind is PersonKind.GUARDIAN:
        tour.type(view.entry.identifier.edit, "marie@example.org")
        tour.type(view.entry.password.edit, password)
        tour.click(view.entry.on)
        tour.until(lambda: bool(view.entry.identifier.error), "what an identifier looks like")
        tour.picture("family-not-an-identifier", family)
        view.entry.identifier.edit.clear()
        view.entry.password.edit.clear()
    tour.type(view.entry.identifier.edit, identifier)
    tour.type(view.entry.password.edit, password)
    tour.picture(f"family-entry-{name}", family)
    tour.click(view.entry.on)
    tour.until(lambda: view.shown is PageName.OWN_PASSWORD, "the password of one's own")
    tour.type(view.own_password.password.edit, _OWN)
    tour.picture(f"family-own-password-{name}", family)
    tour.click(view.own_password.on)
    tour.until(lambda: view.shown is PageName.ACCOUNT, "the account")
    if len(view.account.codes) != (len(_SERVICES) if kind is PersonKind.GUARDIAN else 1):
        raise TourStopped("other téléservices than those of the account")
    _picture_account(tour, view, f"family-account-{name}", family_window=desk)
    if kind is PersonKind.GUARDIAN:
        _help_child(tour, view, family)
    tour.click(view.account.on)


def _help_child(tour: Tour, view: FamilyView, family: QWidget) -> None:
    """Let the guardian choose the child's new password."""
    tour.until(view.account.helps[0].isVisible, "the child who can be helped")
    tour.click(view.account.helps[0])
    tour.until(lambda: view.shown is PageName.CHILD_PASSWORD, "the child's password")
    tour.type(view.child_password.password.edit, _CHILDS)
    tour.picture("family-child-password", family)
    tour.click(view.child_password.on)
    tour.until(lambda: view.shown is PageName.ACCOUNT and bool(view.account.works.said), "the child helped")
    tour.show(view.account.works)
    tour.picture("family-child-helped", family)


def _picture_account(tour: Tour, view: FamilyView, name: str, family_window: Desk) -> None:
    window = family_window.family.window
    if window is None:
        return
    tour.picture(name, window)
    for language in ("fr", "ar"):
        tour.act(view.speak, Language(language))
        tour.show(view.account.codes[-1])
        tour.picture(f"{name}-codes-{language}", window)
    tour.act(view.speak, Language("fr"))


def _save(tour: Tour, notices: Notices, name: str) -> Path:
    path = tour.path(name)
    notices.save(path)
    sheets = notices.sheets
    tour.until(lambda: sheets.state.stage in (Stage.SAVED, Stage.FAILED), name)
    if sheets.state.stage is Stage.FAILED:
        raise TourStopped(f"{name}: {sheets.state.trouble}")
    tour.said(name)
    tour.pages(path, path.stem)
    return path


def _come(tour: Tour, desk: Desk) -> SheetsPage:
    tour.click(desk.window.bar.buttons["sheets"])
    page = desk.sheets.page
    tour.until(lambda: page.choice.classes.count() > 1 and page.counted is not None, "the sheets' place")
    return page


def _sheets(tour: Tour, desk: Desk) -> None:
    page = _come(tour, desk)
    code = page.choice.classes.itemText(1)
    for kind, layout in (("student", "a4"), ("guardian", "cards")):
        tour.pick(page.choice.kinds, kind)
        tour.pick(page.choice.layout_choice, layout)
        page.counted = None
        page.choice.classes.setCurrentText(code)
        tour.act(page.choice.classes.activated.emit, page.choice.classes.currentIndex())
        tour.until(lambda: page.counted is not None, "how many it will touch")
        tour.picture(f"sheets-{layout}-counted", desk.window)
        due = len(page.due.boxes)
        tour.click(page.on)
        tour.until(page.progress.isVisible, "the sheets' progress")
        tour.until(lambda: page.notices.state.stage is NoticeStage.READY, "the sheets of a class")
        tour.until(lambda due=due: len(page.due.boxes) > due, "the sheets to hand over")
        tour.picture(f"sheets-{layout}-ready", desk.window)
        _save(tour, page.notices, f"sheets-{layout}.pdf")
    cover = tour.path("sheets-list.pdf")
    page.notices.save_list(cover)
    tour.until(lambda: page.notices.listing.state.stage is Stage.SAVED, "the list to tick off")
    tour.said(cover.name)
    tour.pages(cover, cover.stem)
    notifications, actor = desk.services.notifications, desk.session.actor
    waiting = len(notifications.due(actor))
    tour.act(next(iter(page.due.boxes.values())).click)
    tour.until(lambda: len(notifications.due(actor)) == waiting - 1, "a sheet ticked off")
    tour.picture("sheets-ticked-off", desk.window)


def _expiring(tour: Tour, desk: Desk) -> None:
    """Renew what was given for a few days: ninety are the only thing here that the tour can't wait for."""
    page = desk.sheets.page
    code = page.choice.classes.itemText(2)
    brief = open_sample(desk.services.settings.home, provisional_days=_FEW_DAYS)
    try:
        one = next(operator for operator in OPERATORS if operator.role is Role.TECHNICIAN)
        actor = brief.staff.sign_in(one.username, one.password)
        brief.notifications.issue(actor, Selection.of_class(code, PersonKind.STUDENT))
    finally:
        brief.close()
    tour.act(page.refresh)
    tour.until(page.expiring.renew.isVisible, "what expires soon")
    tour.show(page.expiring.renew)
    tour.picture("sheets-expiring", desk.window)
    tour.click(page.expiring.renew)
    tour.until(lambda: page.notices.state.stage is NoticeStage.READY, "the sheets made anew")
    tour.until(lambda: not page.expiring.renew.isVisible(), "nothing that expires soon")
    tour.show(page.strip)
    tour.picture("sheets-renewed", desk.window)


def _family(desk: Desk) -> tuple[UUID, UUID]:
    """Return a guardian without an account, and their child in the school's first class."""
    directory = desk.services.directory
    students = [hit for hit in directory.find("6 A", limit=60) if hit.kind is PersonKind.STUDENT]
    for student in students:
        for one in directory.show(student.id).relations:
            if one.level is Level.LEGAL and one.kinship is not Kinship.SELF and one.state not in OPEN:
                return one.id, student.id
    raise TourStopped("nobody without an account")


# By e-mail


def _by_email(tour: Tour, desk: Desk, school: SampleSchool) -> None:
    adult, dates = _with_email(school)
    view, family, families = desk.family.view, desk.family.window, desk.families
    if family is None or adult.email is None:
        raise TourStopped("the family has no window")
    tour.click(desk.window.bar.buttons["families"])
    families.file.clear()  # what is shown at the end is the file of this enrolment
    tour.click(families.search.enrol)
    tour.until(lambda: view.shown is PageName.WHO, "who the family is")
    tour.type(view.who.last_name.edit, adult.last_name)
    tour.type(view.who.first_name.edit, adult.first_name)
    tour.click(view.who.on)
    tour.until(lambda: view.shown is PageName.CONTACT, "where the code shall go")
    tour.click(view.contact.other)
    tour.type(view.contact.contact.edit, adult.email)
    tour.picture("family-email", family)
    count = tour.messages(desk)
    tour.click(view.contact.on)
    tour.until(lambda: view.shown is PageName.CODE, "the code's page")
    tour.type(view.code.code.edit, tour.code_after(desk, count))
    tour.picture("family-email-code", family)
    tour.enter(view.code.code.edit)
    type_birth_dates(tour, view, dates)
    to_identifier(tour, view)
    type_password(tour, view, _OWN)
    to_the_end(tour, view)
    tour.click(view.done.leave)
    file = families.file
    tour.until(lambda: file.file is not None and file.file.state is AccountState.ACTIVATED, "the account")
    if file.file is None or file.file.last_name != adult.last_name:
        raise TourStopped("the account by e-mail is somebody else's")
    tour.picture("account-by-email", desk.window)


def _with_email(school: SampleSchool) -> tuple[Adult, list[date]]:
    """Return a parent with an e-mail address, and the children's birth dates."""
    pupils = {pupil.key: pupil for pupil in school.pupils}
    for adult in sorted(school.adults, key=lambda one: one.mobile is not None):
        mine = [link for link in school.links if link.adult == adult.key]
        children = [pupils[link.pupil] for link in mine if link.level == "1"]
        present = all(child.class_code and child.leaves_on is None for child in children)
        plain = adult.last_name.isascii() and not adult.usage_name and adult.key != PRINCIPAL.key
        if adult.email and children and present and plain and len(mine) == len(children):
            return adult, sorted(child.birth_date for child in children)
    raise TourStopped("nobody has an e-mail address")
