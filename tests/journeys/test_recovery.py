"""A family finds its lost identifier again, and gives itself a new password, on its own screen."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from station.demo import PRINCIPAL
from station.demo.keyboard import press
from station.demo.sample import Sample
from station.rules.kinds import PersonKind
from station.rules.rights import Role
from station.ui.desk.build import Desk
from station.ui.family.records import PageName
from station.ui.family.view import FamilyView
from station.ui.i18n import Language
from tests.journeys.conftest import Hands, OpenDesk, until, write, written_down
from tests.journeys.test_enrolment import arrived, code_on
from tests.journeys.test_visit import OWN, actor_of, begin, enter, give, parent

NEW = "Filaos1789x"
PHONE = str(PRINCIPAL.mobile).replace(" ", "")


def active(sample: Sample) -> str:
    """Give the parent an account with a password of their own; return the identifier."""
    identifier, provisional = give(sample, parent(sample))
    technician = actor_of(sample, Role.TECHNICIAN)
    first = sample.services.signin.sign_in(technician, identifier, provisional)
    sample.services.signin.choose_password(technician, first.proof, OWN)
    return identifier


def ask_password(qtbot: QtBot, view: FamilyView, identifier: str) -> None:
    view.entry.forgotten.click()
    view.forgotten.identifier.edit.clear()
    write(view.forgotten.identifier.edit, identifier)
    press(view.forgotten.identifier.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: view.shown is PageName.RECOVERY_CODE)


def to_new_password(qtbot: QtBot, desk: Desk, view: FamilyView, identifier: str) -> None:
    ask_password(qtbot, view, identifier)
    write(view.recovery_code.code.edit, code_on(qtbot, desk))
    press(view.recovery_code.code.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: view.shown is not PageName.RECOVERY_CODE)


def test_a_lost_identifier_comes_by_sms(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands
) -> None:
    identifier = active(sample)
    desk = open_desk(sample, Role.SECRETARY)
    view = desk.family.view
    hands.click(desk.families.search.visit)
    hands.click(view.entry.lost)
    for field, typed in (
        (view.lost.last_name, "Payet"),
        (view.lost.first_name, "Marie-Claude"),
        (view.lost.contact, PHONE),
    ):
        assert field.edit.hasFocus() or not view.isActiveWindow()
        hands.type(field.edit, typed)
        hands.enter(field.edit)
    until(qtbot, lambda: view.shown is PageName.ENTRY)
    hands.match("Find a lost identifier by SMS")
    until(qtbot, lambda: identifier in arrived(desk))
    assert written_down(sample)["identifier_asked"] == 1
    assert not view.lost.contact.text or view.shown is PageName.ENTRY
    view.stop_button.click()
    view.pages[PageName.STOP].back.click()
    assert not view.lost.contact.text
    assert not view.lost.last_name.text


def test_nobody_is_answered_like_somebody(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    identifier = active(sample)
    desk = open_desk(sample, Role.SECRETARY)
    view = begin(qtbot, desk)

    def lost(last: str) -> str:
        view.entry.lost.click()
        for field, typed in ((view.lost.last_name, last), (view.lost.first_name, "Marie-Claude")):
            field.edit.clear()
            write(field.edit, typed)
        view.lost.contact.edit.clear()
        write(view.lost.contact.edit, PHONE)
        press(view.lost.contact.edit, Qt.Key.Key_Return)
        until(qtbot, lambda: view.shown is PageName.ENTRY)
        return view.entry.problem.said

    def forgotten(typed: str) -> tuple[str, str, str, bool]:
        ask_password(qtbot, view, typed)
        page = view.recovery_code
        write(page.code.edit, "000000")
        press(page.code.edit, Qt.Key.Key_Return)
        until(qtbot, lambda: page.code.error)
        said = (page.why.said, page.code.error or "", page.left.said, page.resend.isVisible())
        page.back.click()
        view.forgotten.back.click()
        return said

    assert lost("Personne") == lost("Payet") != ""
    assert forgotten("z.personne9") == forgotten(identifier)
    until(qtbot, lambda: len(desk.services.sender.arrived()) == 2)  # type: ignore[attr-defined]


def test_a_forgotten_password_gives_way_to_a_new_one(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands
) -> None:
    identifier = active(sample)
    desk = open_desk(sample, Role.SECRETARY)
    view = desk.family.view
    hands.click(desk.families.search.visit)
    hands.type(view.entry.identifier.edit, identifier)
    until(qtbot, lambda: view.entry.identifier.text == identifier)  # a scanner would be faster
    hands.click(view.entry.forgotten)
    assert view.forgotten.identifier.text == identifier, "what was typed to sign in is kept"
    hands.click(view.forgotten.on)
    until(qtbot, lambda: view.shown is PageName.RECOVERY_CODE)
    hands.type(view.recovery_code.code.edit, code_on(qtbot, desk))
    hands.enter(view.recovery_code.code.edit)
    until(qtbot, lambda: view.shown is PageName.NEW_PASSWORD)
    hands.type(view.new_password.password.edit, NEW)
    hands.enter(view.new_password.password.edit)
    until(qtbot, lambda: view.shown is PageName.ENTRY)
    hands.match("Choose a new password for a forgotten one")
    assert view.entry.identifier.text == identifier
    enter(qtbot, view, identifier, OWN)
    assert view.shown is PageName.ENTRY, "the former password opens nothing"
    enter(qtbot, view, identifier, NEW)
    until(qtbot, lambda: view.shown is PageName.ACCOUNT)
    view.account.on.click()
    assert {"password_asked", "password_code_checked", "password_reset"} <= set(written_down(sample))
    assert not view.recovery_code.code.code
    assert not view.new_password.password.secret
    assert not view.forgotten.identifier.text


def test_a_lock_is_neither_left_behind_nor_lifted_unseen(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    identifier = active(sample)
    technician = actor_of(sample, Role.TECHNICIAN)
    sample.services.signin.lock(technician, parent(sample))
    desk = open_desk(sample, Role.SECRETARY)
    view = begin(qtbot, desk)
    view.speak(Language("ar"))
    to_new_password(qtbot, desk, view, identifier)
    assert view.shown is PageName.NEW_PASSWORD
    locked = view.new_password.problem.said
    assert locked
    write(view.new_password.password.edit, NEW)
    press(view.new_password.password.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: view.new_password.on.isEnabled())
    assert view.new_password.problem.said == locked
    sample.services.signin.unlock(technician, parent(sample))
    press(view.new_password.password.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: view.shown is PageName.ENTRY)
    sample.services.signin.check(technician, identifier, NEW)


def test_the_other_way_needs_no_other_code(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    identifier = active(sample)
    desk = open_desk(sample, Role.SECRETARY)
    view = begin(qtbot, desk)
    view.entry.kind.key = PersonKind.STUDENT.value
    to_new_password(qtbot, desk, view, identifier)
    assert view.shown is PageName.FORGOTTEN
    assert "parent" in (view.forgotten.identifier.error or "")
    view.forgotten.kind.key = PersonKind.GUARDIAN.value
    view.forgotten.on.click()
    until(qtbot, lambda: view.shown is PageName.NEW_PASSWORD)
