"""A family signs in at the desk, with the password of its sheet or its own, and helps a child."""

from uuid import UUID

import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press
from station.demo.sample import OPERATORS, Sample
from station.rules.kinds import AccountState, PersonKind
from station.rules.rights import Actor, Role
from station.services.notifications import Selection
from station.services.teleservices import Teleservice
from station.ui.desk.build import Desk
from station.ui.family.records import PageName
from station.ui.family.view import FamilyView
from station.ui.i18n import Language
from tests.journeys.conftest import OpenDesk, until, write, written_down
from tests.journeys.test_provisional import password_on

OWN = "Manguier2034"
PRONOTE = "https://9741234y.example/pronote/élève"


def actor_of(sample: Sample, role: Role) -> Actor:
    one = next(one for one in OPERATORS if one.role is role)
    return sample.services.staff.sign_in(one.username, one.password)


def give(sample: Sample, person: UUID) -> tuple[str, str]:
    """Issue a provisional password; return it after the identifier."""
    batch = sample.services.notifications.issue(actor_of(sample, Role.TECHNICIAN), Selection.of(person))
    return batch.rows[0].identifier, password_on(batch.pdf)


def parent(sample: Sample) -> UUID:
    return sample.services.directory.find("payet marie-c")[0].id


def begin(qtbot: QtBot, desk: Desk) -> FamilyView:
    desk.families.search.visit.click()
    view = desk.family.view
    until(qtbot, lambda: view.shown is PageName.ENTRY)
    return view


def enter(qtbot: QtBot, view: FamilyView, identifier: str, password: str) -> None:
    """Type both, with Enter after each, as people do."""
    view.entry.identifier.edit.clear()
    view.entry.password.edit.clear()
    write(view.entry.identifier.edit, identifier)
    press(view.entry.identifier.edit, Qt.Key.Key_Return)
    write(view.entry.password.edit, password)
    press(view.entry.password.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: view.entry.on.isEnabled())


def test_from_the_sheet_to_a_password_of_ones_own_and_what_it_opens(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    sample.services.teleservices.change(
        actor_of(sample, Role.ADMINISTRATOR), (Teleservice("Pronote", PRONOTE, "Notes et absences"),)
    )
    identifier, provisional = give(sample, parent(sample))
    desk = open_desk(sample, Role.SECRETARY)
    view = begin(qtbot, desk)
    enter(qtbot, view, identifier.upper(), provisional)
    until(qtbot, lambda: view.shown is PageName.OWN_PASSWORD)
    write(view.own_password.password.edit, OWN)
    press(view.own_password.password.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: view.shown is PageName.ACCOUNT)
    assert sample.services.directory.show(parent(sample)).state is AccountState.ACTIVATED
    assert view.account.identifier.identifier == identifier
    assert {"account_signed_in", "password_chosen"} <= set(written_down(sample))
    picture = view.account.codes[0].pixmap().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    seen = memoryview(picture.constBits()).cast("B", (picture.height(), picture.bytesPerLine()))
    assert zxingcpp.read_barcodes(seen)[0].text == "https://9741234y.example/pronote/%C3%A9l%C3%A8ve"
    view.account.on.click()
    assert view.shown is PageName.WELCOME
    assert not view.entry.identifier.text
    assert not view.account.identifier.identifier
    assert not desk.side.visit.open


def test_mistakes_are_said_and_what_is_right_is_kept(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    identifier, provisional = give(sample, parent(sample))
    desk = open_desk(sample, Role.SECRETARY)
    view = begin(qtbot, desk)
    enter(qtbot, view, "marie@example.org", "Quelconque1")
    assert "p.dupont2" in (view.entry.identifier.error or "")
    enter(qtbot, view, identifier, "Quelconque1")
    wrong = view.entry.problem.said
    enter(qtbot, view, "z.personne9", "Quelconque1")
    assert wrong
    assert view.entry.problem.said == wrong, "nobody's identifier is answered like somebody's"
    assert view.entry.identifier.text == "z.personne9"
    assert not view.entry.password.secret
    view.entry.kind.key = PersonKind.STUDENT.value
    enter(qtbot, view, identifier, provisional)
    assert "parent" in (view.entry.identifier.error or "")
    view.entry.kind.key = PersonKind.GUARDIAN.value
    for _ in range(6):
        enter(qtbot, view, identifier, "Quelconque1")
    assert "Trop d’essais" in view.entry.problem.said
    view.speak(Language("ar"))
    assert view.layoutDirection() is Qt.LayoutDirection.RightToLeft
    view.stop_button.click()
    view.pages[PageName.STOP].back.click()
    assert view.shown is PageName.WELCOME
    assert not desk.side.visit.open


def test_a_guardian_helps_their_own_child(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    services, guardian = sample.services, parent(sample)
    child = next(one for one in services.directory.show(guardian).relations if not one.left)
    childs, _ = give(sample, child.id)
    identifier, provisional = give(sample, guardian)
    technician = actor_of(sample, Role.TECHNICIAN)
    first = services.signin.sign_in(technician, identifier, provisional)
    services.signin.choose_password(technician, first.proof, OWN)
    desk = open_desk(sample, Role.SECRETARY)
    view = begin(qtbot, desk)
    enter(qtbot, view, identifier, OWN)
    until(qtbot, lambda: view.shown is PageName.ACCOUNT)
    assert len(view.account.helps) == 1, "only a child with an account can be helped with it"
    view.account.helps[0].click()
    assert child.first_name in view.child_password.question.said
    view.child_password.back.click()
    assert view.shown is PageName.ACCOUNT
    view.account.helps[0].click()
    write(view.child_password.password.edit, "Filaos1789x")
    press(view.child_password.password.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: view.shown is PageName.ACCOUNT)
    assert child.first_name in view.account.works.said
    services.signin.check(technician, childs, "Filaos1789x")
    assert written_down(sample)["child_password_set"] == 1


def test_an_enrolment_under_way_is_not_disturbed(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    desk.families.search.enrol.click()
    until(qtbot, lambda: desk.family.view.shown is PageName.WHO)
    desk.families.search.visit.click()
    assert desk.family.view.shown is PageName.WHO
    assert desk.families.search.notice.said
    desk.enrolment.cancel()
    until(qtbot, lambda: not desk.enrolment.under_way)
    begin(qtbot, desk)
    desk.families.search.enrol.click()
    until(qtbot, lambda: desk.family.view.shown is PageName.WHO)
    assert not desk.side.visit.open
