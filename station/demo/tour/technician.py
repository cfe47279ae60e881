"""The tour's steps of a technician: vouching, a contact corrected, a guardian added, two accounts joined."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from station.demo import PRINCIPAL, SampleSchool
from station.demo.hands import Tour, TourStopped
from station.demo.sample import OPERATORS
from station.demo.school import Adult
from station.demo.tour.walk import children_of, to_identifier, to_the_end, type_birth_dates, type_password
from station.rules.kinds import AccountState, PersonKind, PhoneKind
from station.rules.rights import Role
from station.ui.desk.build import Desk
from station.ui.desk.doubles.card import ProposalCard
from station.ui.desk.families.file_acts import OPEN, FileAct
from station.ui.family.records import PageName

_OWN = "Manguier2034"
_MOBILE = "0692 55 44 33"


def play_technician(tour: Tour, desk: Desk, school: SampleSchool) -> None:
    """Lock the desk and come back, send a code again, and do all that needs a technician's rights."""
    family = desk.family.window
    if family is None:
        raise TourStopped("the family has no window")
    adult, person = _without_account(desk, school)
    open_person(tour, desk, person)
    _locked(tour, desk, family)
    _sent_again(tour, desk, family, adult)
    open_person(tour, desk, person)
    tour.click(desk.families.file.main)
    _vouched(tour, desk, family, children_of(school, adult))
    _corrected(tour, desk)
    other, born = _added(tour, desk, adult, person)
    tour.act(
        desk.families.file.asked.emit, FileAct.ENROL
    )  # of « Plus »: without a contact the sheet comes first
    _vouched(tour, desk, family, [born])
    _joined(tour, desk, {person, other})


def open_person(tour: Tour, desk: Desk, person: UUID) -> None:
    """Show somebody's file."""
    tour.click(desk.window.bar.buttons["families"])
    file = desk.families.file
    file.clear()
    tour.act(desk.families.show_person, person)
    tour.until(lambda: file.file is not None and file.file.id == person, "the file")


def _without_account(desk: Desk, school: SampleSchool) -> tuple[Adult, UUID]:
    """Return a guardian of two children or more who has no account, and their file."""
    for adult in school.adults:
        plain = adult.last_name.isascii() and not adult.usage_name and adult.key != PRINCIPAL.key
        if not (plain and adult.mobile and len(children_of(school, adult)) > 1):
            continue
        hits = desk.services.directory.find(f"{adult.last_name} {adult.first_name}")
        found = [hit for hit in hits if hit.kind is PersonKind.GUARDIAN]
        if len(found) == 1 and desk.services.directory.show(found[0].id).state not in OPEN:
            return adult, found[0].id
    raise TourStopped("nobody without an account has two children")


def _locked(tour: Tour, desk: Desk, family: QWidget) -> None:
    tour.key(desk.window, Qt.Key.Key_F12)
    tour.until(lambda: not desk.session.open, "the lock")
    tour.picture("desk-locked", desk.window)
    tour.picture("family-covered", family)
    sign_in(tour, desk, Role.ADMINISTRATOR)


def sign_in(tour: Tour, desk: Desk, role: Role) -> None:
    """Sign in one of the demo's operators."""
    one = next(operator for operator in OPERATORS if operator.role is role)
    page = desk.window.sign_in
    tour.until(lambda: desk.ahead.over, "what is built while somebody comes to the keyboard")
    page.username.edit.clear()
    tour.type(page.username.edit, one.username)
    tour.type(page.password.edit, one.password)
    tour.enter(page.password.edit)
    tour.until(lambda: desk.session.open, "the way back to the desk")


def _sent_again(tour: Tour, desk: Desk, family: QWidget, adult: Adult) -> None:
    view, aside = desk.family.view, desk.families.aside
    tour.click(desk.families.file.main)
    tour.until(lambda: view.shown is PageName.CONTACT, "where the code shall go")
    tour.type(view.contact.contact.edit, str(adult.mobile))
    count = tour.messages(desk)
    tour.click(view.contact.on)
    tour.until(lambda: view.shown is PageName.CODE, "the code's page")
    first = tour.code_after(desk, count)
    tour.until(view.code.resend.isVisible, "the way to another code")
    count = tour.messages(desk)
    tour.click(view.code.resend)
    second = tour.code_after(desk, count)
    tour.picture("family-code-again", family)
    if first == second:
        raise TourStopped("the second code is the first one")
    tour.click(aside.stop)
    tour.click(aside.sure)
    tour.until(lambda: not desk.enrolment.under_way, "the enrolment given up")


def _vouched(tour: Tour, desk: Desk, family: QWidget, born: Sequence[date]) -> None:
    """Attest in place of the code; of several children the family says that one is not theirs."""
    view, aside = desk.family.view, desk.families.aside
    tour.until(aside.vouch.isVisible, "the attestation")
    tour.picture("vouch", desk.window)
    tour.click(aside.vouch)
    type_birth_dates(tour, view, born)
    to_identifier(tour, view)
    if len(born) > 1:
        tour.click(view.identifier.not_mine)
        tour.click(view.identifier.boxes[0])
        tour.picture("family-not-mine", family)
    type_password(tour, view, _OWN)
    if len(born) > 1:
        tour.until(lambda: bool(aside.disowned.said), "the child that is not theirs, at the desk")
        tour.picture("not-mine-at-the-desk", desk.window)
    to_the_end(tour, view)
    tour.click(view.done.leave)
    file = desk.families.file
    tour.until(lambda: file.file is not None and file.file.state is AccountState.ACTIVATED, "the account")
    tour.picture("vouched", desk.window)


def _corrected(tour: Tour, desk: Desk) -> None:
    page = desk.correct
    tour.click(desk.families.file.correct)
    mobile = page.phones[PhoneKind.MOBILE]
    tour.until(lambda: bool(mobile.text), "the contact that holds")
    mobile.edit.clear()
    tour.type(mobile.edit, _MOBILE)
    tour.picture("contact-to-correct", desk.window)
    tour.click(page.on)
    tour.until(lambda: bool(page.problem.said), "the contact corrected")
    tour.picture("contact-corrected", desk.window)
    tour.click(page.back)


def _added(tour: Tour, desk: Desk, adult: Adult, person: UUID) -> tuple[UUID, date]:
    """Add the guardian once more, of another child, though the desk says who is like them already."""
    mine = {one.id for one in desk.services.directory.show(person).relations}
    students = [
        hit for hit in desk.services.directory.find("6 A", limit=60) if hit.kind is PersonKind.STUDENT
    ]
    child = next(hit for hit in students if hit.id not in mine)
    born = desk.services.directory.show(child.id).birth_date
    if born is None:
        raise TourStopped("the child has no birth date")
    open_person(tour, desk, child.id)
    tour.act(desk.families.file.asked.emit, FileAct.ADD_GUARDIAN)
    page, file = desk.add, desk.families.file
    tour.until(page.isVisible, "the page that adds a guardian")
    tour.type(page.last_name.edit, adult.last_name)
    tour.type(page.first_name.edit, adult.first_name)
    kinship = desk.services.directory.show(person).relations[0].kinship
    page.kinship.setCurrentIndex(page.kinship.findData(kinship.value))
    tour.enter(page.first_name.edit)
    tour.until(page.despite.isVisible, "who is like them")
    tour.picture("guardian-alike", desk.window)
    tour.click(page.despite)
    tour.until(lambda: file.isVisible() and file.file is not None and file.file.id != child.id, "their file")
    tour.picture("guardian-added", desk.window)
    if file.file is None or file.file.last_name.casefold() != adult.last_name.casefold():
        raise TourStopped("somebody else was added")
    return file.file.id, born


def _joined(tour: Tour, desk: Desk, people: set[UUID]) -> None:
    """Make one of the two accounts: the family says which stays."""
    tour.click(desk.window.bar.buttons["day"])
    tour.act(desk.rooms.follow_up.page.show_card, "corrections")
    reports = desk.rooms.corrections.page
    tour.until(lambda: len(reports.pane.model.keys) > 1, "what is to be reported")
    tour.picture("to-report", desk.window)
    tour.act(desk.rooms.follow_up.page.show_card, "closing")
    corrections = desk.day.corrections
    tour.until(lambda: len(corrections.rows) > 1, "what is to be carried into the ministry's system")
    tour.picture("day", desk.window)
    tour.click(desk.day.doubles)
    tour.until(lambda: _card(desk, people) is not None, "the two accounts of one person")
    card = _card(desk, people)
    if card is None:
        raise TourStopped("the two accounts are proposed no more")
    tour.show(card)
    tour.click(card.same)
    tour.until(card.choice.isVisible, "which account stays")
    tour.click(card.choice.buttons[0])
    tour.show(card.choice.on)
    tour.picture("accounts-to-join", desk.window)
    tour.click(card.choice.on)
    tour.until(lambda: card.joined is not None, "the accounts joined")
    tour.show(card)
    tour.picture("accounts-joined", desk.window)


def _card(desk: Desk, people: set[UUID]) -> ProposalCard | None:
    for row in desk.doubles.cards.rows:
        if isinstance(row, ProposalCard) and {row.proposal.one.id, row.proposal.other.id} == people:
            return row
    return None
