"""The other journeys of `docs/journeys.md`, each played once with its keys and clicks counted."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from station.demo import PRINCIPAL
from station.demo.sample import OPERATORS, Sample
from station.rules.kinds import AccountState
from station.rules.rights import Role
from station.ui.desk.printing import Stage
from station.ui.desk.sheets.notices import NoticeStage
from station.ui.family.records import PageName
from tests.franceconnect.conftest import Browser, Provider, browser, provider, running_provider
from tests.journeys.conftest import Hands, OpenDesk, open_file, popups, until
from tests.journeys.test_counted import to_identifier, to_identifier_by_dates, to_the_end
from tests.journeys.test_doubles import cards, twice
from tests.journeys.test_enrolment import code_on
from tests.journeys.test_family_links import acts
from tests.journeys.test_franceconnect import with_franceconnect
from tests.journeys.test_visit import OWN, give, parent

__all__ = ["browser", "provider", "running_provider"]
pytestmark = popups
PHONE = str(PRINCIPAL.mobile).replace(" ", "")


def test_without_a_file_by_e_mail(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    view = desk.family.view
    hands.click(desk.families.search.enrol)
    until(qtbot, lambda: view.shown is PageName.WHO and view.who.on.isEnabled())
    hands.type(view.who.last_name.edit, "payet")
    hands.type(view.who.first_name.edit, "marie claude")
    hands.click(view.who.on)
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    hands.click(view.contact.other)
    hands.type(view.contact.contact.edit, str(PRINCIPAL.email))
    to_identifier(qtbot, desk, sample, hands)
    to_the_end(qtbot, desk, hands)
    hands.match("Open an account without a file, by e-mail")


def test_a_student(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    pupil = next(one for one in sample.school.pupils if one.mobile and one.leaves_on is None)
    desk = open_desk(sample, Role.SECRETARY)
    view = desk.family.view
    open_file(qtbot, desk, f"{pupil.last_name} {pupil.first_name}")
    hands.enter(desk.families.search.edit)
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    hands.type(view.contact.contact.edit, str(pupil.mobile).replace(" ", ""))
    hands.click(view.contact.on)
    until(qtbot, lambda: view.shown is PageName.CODE)
    hands.type(view.code.code.edit, code_on(qtbot, desk))
    hands.click(view.code.on)
    until(qtbot, lambda: view.shown is PageName.BIRTH_DATES)
    hands.type(view.birth_dates.rows[0].edit, f"{pupil.birth_date:%d%m%Y}")
    hands.click(view.birth_dates.on)
    until(qtbot, lambda: view.shown is PageName.IDENTIFIER)
    to_the_end(qtbot, desk, hands)
    hands.match("Open a student's account, from the open file")


def test_vouching(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    desk = open_desk(sample, Role.TECHNICIAN)
    open_file(qtbot, desk, "payet marie-c")
    hands.enter(desk.families.search.edit)
    until(qtbot, lambda: desk.families.aside.vouch.isVisible())
    hands.click(desk.families.aside.vouch)
    to_identifier_by_dates(qtbot, desk, sample, hands)
    to_the_end(qtbot, desk, hands)
    hands.match("Open an account with a technician who vouches")


def test_the_first_time_by_franceconnect(
    qtbot: QtBot, sample: Sample, provider: Provider, browser: Browser, open_desk: OpenDesk, hands: Hands
) -> None:
    desk = open_desk(with_franceconnect(sample, provider.issuer, browser.open), Role.SECRETARY)
    view = desk.family.view
    hands.click(desk.families.search.visit)
    hands.click(view.entry.franceconnect)
    hands.click(view.franceconnect.on)
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    hands.type(view.contact.contact.edit, PHONE)
    to_identifier(qtbot, desk, sample, hands)
    hands.click(view.identifier.on)
    until(qtbot, lambda: view.shown is PageName.DONE)
    hands.click(view.done.leave)
    hands.match("Sign in with FranceConnect, the first time")


def test_signing_in_and_helping(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    guardian = parent(sample)
    child = next(one for one in sample.services.directory.show(guardian).relations if not one.left)
    give(sample, child.id)
    identifier, provisional = give(sample, guardian)
    desk = open_desk(sample, Role.SECRETARY)
    view = desk.family.view
    hands.click(desk.families.search.visit)
    hands.type(view.entry.identifier.edit, identifier)
    hands.enter(view.entry.identifier.edit)
    hands.type(view.entry.password.edit, provisional)
    hands.enter(view.entry.password.edit)
    until(qtbot, lambda: view.shown is PageName.OWN_PASSWORD)
    hands.type(view.own_password.password.edit, OWN)
    hands.enter(view.own_password.password.edit)
    until(qtbot, lambda: view.shown is PageName.ACCOUNT)
    hands.click(view.account.on)
    hands.match("Sign in the first time, with the sheet's password")
    again = Hands(qtbot)
    again.click(desk.families.search.visit)
    again.type(view.entry.identifier.edit, identifier)
    again.enter(view.entry.identifier.edit)
    again.type(view.entry.password.edit, OWN)
    again.enter(view.entry.password.edit)
    until(qtbot, lambda: view.shown is PageName.ACCOUNT)
    again.match("Sign in")
    helping = Hands(qtbot)
    helping.click(view.account.helps[0])
    helping.type(view.child_password.password.edit, "Filaos1789x")
    helping.enter(view.child_password.password.edit)
    until(qtbot, lambda: view.shown is PageName.ACCOUNT)
    helping.match("Choose a child's new password, once signed in")


def test_a_provisional_password(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    hands.choose(desk.families.file.more, "mot de passe provisoire")
    page = desk.sheets.notice
    until(qtbot, lambda: page.card.isVisible() and page.on.isEnabled())
    hands.click(page.on)
    until(qtbot, lambda: page.picture.there)
    hands.match("Give a provisional password, from the open file")


def test_a_class(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands, tmp_path: Path) -> None:
    desk = open_desk(sample)
    page = desk.sheets.page
    hands.click(desk.window.bar.buttons["sheets"])
    until(qtbot, lambda: page.counted is not None)
    classes = page.choice.classes
    page.counted = None
    hands.choose_of(classes, classes.findText("6 A"))
    until(qtbot, lambda: page.counted is not None)
    hands.pick(page.choice.layout_choice, "cards")
    hands.click(page.on)
    until(qtbot, lambda: page.notices.state.stage is NoticeStage.READY)
    page.notices.save(tmp_path / "cartes.pdf")
    until(qtbot, lambda: page.notices.sheets.state.stage is Stage.SAVED)
    hands.match("Give provisional passwords to a class, on cards")


def test_doubles(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    known, other = twice(sample)
    desk = open_desk(sample)
    hands.click(desk.window.bar.buttons["day"])
    hands.tab(desk.rooms.follow_up.page, "closing")
    until(qtbot, desk.day.doubles.isVisible)
    hands.click(desk.day.doubles)
    until(qtbot, lambda: cards(desk) and desk.doubles.cards.isVisible() and not desk.doubles.cards.coming)
    card = next(one for one in cards(desk) if {one.proposal.one.id, one.proposal.other.id} == {known, other})
    hands.click(card.same)
    until(qtbot, lambda: card.joined)
    hands.match("Join two files of one person")
    back = Hands(qtbot)
    back.click(card.undo)
    until(qtbot, lambda: card.joined is None)
    back.match("Separate them again")


def test_a_denied_child(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    until(qtbot, lambda: acts(desk, "disclaim"))
    hands.click(acts(desk, "disclaim")[0])
    until(qtbot, lambda: acts(desk, "withdraw"))
    hands.match("Say who is not a child's legal guardian, from the open file")


def test_a_contact(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    hands.click(desk.families.file.correct)
    mobile = next(iter(desk.correct.phones.values()))
    until(qtbot, lambda: mobile.text)
    hands.select_all(mobile.edit)
    hands.type(mobile.edit, "0692554433")
    hands.click(desk.correct.on)
    until(qtbot, lambda: desk.correct.problem.said)
    hands.click(desk.correct.back)
    hands.match("Correct a phone number on sight of a document, from the open file")


def test_handing_over(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    desk = open_desk(sample)
    other = OPERATORS[0]
    hands.key(desk.window, Qt.Key.Key_F12)
    hands.type(desk.window.sign_in.username.edit, other.username)
    hands.type(desk.window.sign_in.password.edit, other.password)
    hands.enter(desk.window.sign_in.password.edit)
    until(qtbot, lambda: desk.session.open)
    hands.match("Lock the desk, and hand it over")


def test_the_lists(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    hands.choose(desk.window.bar.more, "Importer")
    page = desk.roster
    hands.drop(page.drop, sample.files)
    until(qtbot, lambda: page.looked)
    hands.click(page.on)
    until(qtbot, lambda: page.done)
    hands.match("Import the school's lists")


def test_the_central_store(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    desk = open_desk(sample)
    hands.choose(desk.window.bar.more, "Base centrale")
    until(qtbot, desk.central.page.isVisible)
    hands.match("Look how the desk stands to the central store")


def test_locking(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    give(sample, parent(sample))
    desk = open_desk(sample)
    file = desk.families.file
    open_file(qtbot, desk, "payet marie-c")
    hands.choose(file.more, "Bloquer")
    until(qtbot, lambda: file.file is not None and file.file.state is AccountState.LOCKED)
    hands.match("Lock an account, from the open file")
