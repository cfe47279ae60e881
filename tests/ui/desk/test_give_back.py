"""The desk's only screen comes back to the agent: by a PIN, by the password, where the family is done."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press, type_text
from station.demo.sample import OPERATORS, Sample
from station.rules.rights import Role
from station.services.desk import Choice
from station.ui.desk.build import Desk
from station.ui.desk.give_back import AgentPanel
from station.ui.desk.printing import Stage
from station.ui.family.records import PageName
from station.ui.family.sheet import SheetStage
from station.ui.i18n import Language
from tests.journeys.conftest import OpenDesk, open_file, until, write, written_down
from tests.journeys.test_enrolment import PASSWORD, prove
from tests.journeys.test_reprint import ready_printer
from tests.sheets.conftest import PrintSystem, print_system
from tests.ui.desk.test_out_of_reach import assert_out_of_reach, begin_round

__all__ = ["print_system"]

PIN = "2580"
ME = next(one for one in OPERATORS if one.role is Role.SECRETARY)


def turned(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, pin: str = "") -> Desk:
    """A desk whose only screen the family has, at the phone's page."""
    desk = open_desk(sample, Role.SECRETARY, apart=False)
    if pin:
        sample.services.pins.choose(desk.session.actor, pin)
    begin_round(qtbot, desk)
    return desk


def ask_back(qtbot: QtBot, desk: Desk) -> None:
    desk.family.view.give_back_button.click()
    assert desk.family.view.shown is PageName.GIVE_BACK
    until(qtbot, lambda: panel(desk).who.said and not desk.background.busy)


def panel(desk: Desk) -> AgentPanel:
    return desk.side.back.panel


def test_a_pin_gives_the_desk_back_and_the_family_its_page(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = turned(qtbot, sample, open_desk, PIN)
    view = desk.family.view
    write(view.contact.contact.edit, "0692 12")
    ask_back(qtbot, desk)
    assert desk.session.actor.name in panel(desk).who.said
    assert "4" in panel(desk).line.said
    assert view.give_back.what.said == view.contact.question.said
    assert "2" in view.give_back.step_said.said
    view.give_back.back.click()
    assert view.shown is PageName.CONTACT
    assert view.contact.contact.text == "0692 12"
    assert not panel(desk).who.said, "nobody is named once nobody is asked"
    ask_back(qtbot, desk)
    for digit in PIN:
        panel(desk).keys.digits["1234567890".index(digit)].click()
    until(qtbot, lambda: not desk.window.turned_round)
    assert desk.families.stack.currentWidget() is desk.families.aside
    until(qtbot, lambda: desk.families.search.results.rowCount())
    assert desk.enrolment.under_way
    assert not panel(desk).pin.text()
    desk.families.aside.turn.click()
    until(qtbot, lambda: desk.window.turned_round)
    assert view.shown is PageName.CONTACT
    assert view.contact.contact.text == "0692 12"


def test_five_wrong_ones_ask_for_the_password(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = turned(qtbot, sample, open_desk, PIN)
    ask_back(qtbot, desk)
    for left in (4, 3, 2, 1):
        type_text(panel(desk).pin, "1357")
        until(qtbot, lambda left=left: f"{left} essai" in panel(desk).problem.said)
        assert not panel(desk).pin.text()
        assert desk.window.turned_round
    type_text(panel(desk).pin, "1357")
    until(qtbot, lambda: panel(desk).password.isVisible())
    assert not panel(desk).pin.isVisible()
    desk.family.view.give_back.back.click()
    ask_back(qtbot, desk)
    assert panel(desk).password.isVisible(), "used up is used up"
    write(panel(desk).password.edit, "Faux-mot-de-passe-1")
    press(panel(desk).password.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: panel(desk).problem.said)
    assert desk.window.turned_round
    write(panel(desk).password.edit, ME.password)
    press(panel(desk).password.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: not desk.window.turned_round)
    assert sample.services.pins.state(desk.session.actor).tries_left == 5


def test_without_a_pin_the_password_is_asked_for_and_another_agent_signs_in(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = turned(qtbot, sample, open_desk)
    ask_back(qtbot, desk)
    assert panel(desk).password.isVisible()
    panel(desk).other.click()
    assert not desk.session.open
    assert desk.window.stack.currentWidget() is desk.window.sign_in
    technician = next(one for one in OPERATORS if one.role is Role.TECHNICIAN)
    desk.session.sign_in(sample.services.staff.sign_in(technician.username, technician.password))
    until(qtbot, lambda: not desk.background.busy)
    assert not desk.window.turned_round
    assert desk.enrolment.under_way
    desk.families.show_enrolment()
    desk.families.aside.turn.click()
    assert desk.family.view.shown is PageName.CONTACT


def test_every_page_has_the_way_back_in_the_familys_language_and_nothing_of_the_desk(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = turned(qtbot, sample, open_desk, PIN)
    view = desk.family.view
    for name in PageName:
        view._show(name)
        assert view.give_back_button.isVisible() is (name is not PageName.GIVE_BACK), name
    view._show(PageName.CONTACT)
    said = {view.speak(Language(code)) or view.give_back_button.text() for code in ("fr", "en", "ar")}
    assert len(said) == 3
    ask_back(qtbot, desk)
    assert_out_of_reach(desk, "payet")
    assert panel(desk).layoutDirection() is Qt.LayoutDirection.LeftToRight, "the agent's own language"


def test_on_two_screens_there_is_nothing_to_give_back(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    desk.families.begin_blind()
    until(qtbot, lambda: desk.family.view.shown is PageName.WHO)
    assert not desk.family.view.give_back_button.isVisible()
    desk.enrolment.cancel()
    until(qtbot, lambda: desk.enrolment.view is None)
    until(qtbot, lambda: not desk.background.busy)
    assert desk.family.view.shown is PageName.WELCOME


def to_the_end(qtbot: QtBot, desk: Desk, sample: Sample) -> None:
    view = desk.family.view
    prove(qtbot, desk, sample)
    view.identifier.on.click()
    until(qtbot, lambda: view.shown is PageName.PASSWORD)
    write(view.password.password.edit, PASSWORD)
    view.password.on.click()
    until(qtbot, lambda: view.shown is PageName.DONE)


@pytest.mark.parametrize("by", ["done", "stop"])
def test_where_the_family_is_done_the_agent_is_asked_for(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, by: str
) -> None:
    desk = turned(qtbot, sample, open_desk, PIN)
    view = desk.family.view
    if by == "done":
        to_the_end(qtbot, desk, sample)
        view.done.leave.click()
    else:
        view.stop_button.click()
        view.pages[PageName.STOP].back.click()
    until(qtbot, lambda: view.shown is PageName.GIVE_BACK and panel(desk).pin.isVisible())
    assert not view.give_back._box.isVisible(), "nothing waits for anybody"
    assert not view.give_back.back.isVisible()
    assert_out_of_reach(desk, "payet")
    type_text(panel(desk).pin, PIN)
    until(qtbot, lambda: not desk.window.turned_round)
    file = desk.families.file
    until(qtbot, lambda: file.file is not None and "PAYET" in file.title.said.upper())
    assert view.shown is PageName.WELCOME


def test_an_agent_who_takes_it_from_the_last_page_sees_the_file(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = turned(qtbot, sample, open_desk, PIN)
    to_the_end(qtbot, desk, sample)
    ask_back(qtbot, desk)
    type_text(panel(desk).pin, PIN)
    until(qtbot, lambda: not desk.window.turned_round)
    file = desk.families.file
    until(qtbot, lambda: file.file is not None and file.isVisible())
    assert desk.family.view.shown is PageName.WELCOME


def test_the_familys_sheet_is_followed_on_its_page(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, print_system: PrintSystem
) -> None:
    sample.services.desk.choose(Choice.PRINTER, ready_printer())
    desk = turned(qtbot, sample, open_desk, PIN)
    view = desk.family.view
    to_the_end(qtbot, desk, sample)
    view.done.on.click()
    assert view.shown is PageName.SHEET
    assert "part à l’imprimante" in view.sheet.question.said
    until(qtbot, lambda: view.sheet.stage is SheetStage.COMES)
    assert "sort de l’imprimante" in view.sheet.question.said
    assert len(sample.services.sheets.awaited()) == 1
    view.sheet.nothing.click()
    assert view.sheet.problem.said == "L’agent est prévenu."
    assert "ne sort pas" in desk.enrolment.trouble
    view.sheet.on.click()
    until(qtbot, lambda: view.shown is PageName.GIVE_BACK)
    until(qtbot, lambda: not sample.services.sheets.awaited())
    assert written_down(sample)["sheet_handed_over"] == 1


def test_without_a_printer_no_paper_is_promised(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = turned(qtbot, sample, open_desk, PIN)
    view = desk.family.view
    to_the_end(qtbot, desk, sample)
    assert view.done.problem.said == "L’agent vous donnera votre feuille."
    assert view.done.on.accessibleName() == "J’ai terminé"
    assert not view.done.finish.isVisible()
    view.done.on.click()
    until(qtbot, lambda: view.shown is PageName.GIVE_BACK)


def test_where_a_dialog_would_ask_the_agent_prints_it(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = turned(qtbot, sample, open_desk, PIN)
    desk.printing.dialog = lambda: None
    view = desk.family.view
    to_the_end(qtbot, desk, sample)
    view.done.on.click()
    until(qtbot, lambda: view.sheet.stage is SheetStage.LATER)
    assert "L’agent imprimera" in view.sheet.question.said
    assert QApplication.activeModalWidget() is None
    view.sheet.on.click()
    assert view.shown is PageName.DONE
    assert desk.printing.state.stage is Stage.NOTHING
    ask_back(qtbot, desk)
    type_text(panel(desk).pin, PIN)
    until(qtbot, lambda: not desk.window.turned_round)


def test_the_desk_locked_meanwhile_takes_no_pin(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = turned(qtbot, sample, open_desk, PIN)
    ask_back(qtbot, desk)
    press(desk.window, Qt.Key.Key_F12)
    assert not panel(desk).who.said
    type_text(panel(desk).pin, PIN)
    until(qtbot, lambda: not desk.background.busy)
    assert desk.window.stack.currentWidget() is desk.window.sign_in


def test_one_chooses_and_gives_up_ones_pin_in_the_settings(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    desk.window.show_place("settings")
    until(qtbot, lambda: not desk.window.waits)
    card = desk.settings.pin
    until(qtbot, lambda: card.line.said)
    write(card.pin.edit, "1111")
    press(card.pin.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: card.pin.error)
    card.pin.edit.clear()
    write(card.pin.edit, "25801")
    card.keep.click()
    until(qtbot, lambda: card.notice.said)
    assert not card.pin.secret
    assert "5" in card.line.said
    assert sample.services.pins.state(desk.session.actor).digits == 5
    card.give_up.click()
    until(qtbot, lambda: card.give_up.isHidden())
    assert sample.services.pins.state(desk.session.actor).digits == 0


def test_nothing_of_a_pin_is_told_or_copied(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = turned(qtbot, sample, open_desk, PIN)
    ask_back(qtbot, desk)
    QApplication.clipboard().clear()
    type_text(panel(desk).pin, "13")
    for key in (Qt.Key.Key_A, Qt.Key.Key_C):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.ControlModifier)
        QApplication.sendEvent(panel(desk).pin, event)
    assert not QApplication.clipboard().text()
    assert "13" not in panel(desk).pin.displayText()


def test_the_family_gets_a_window_of_its_own_and_gives_it_up(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.SECRETARY, apart=False)
    view = desk.family.view
    for apart in (True, False, True):
        desk.family.arrange(apart=apart)
        desk.families.begin_blind()
        until(qtbot, lambda: view.shown is PageName.WHO and view.isVisible())
        assert desk.window.turned_round is not apart
        assert view.give_back_button.isVisible() is not apart
        assert (desk.family.window is not None) is apart
        write(view.who.last_name.edit, "Payet")
        if not apart:
            view.show_give_back()
            until(qtbot, lambda: panel(desk).password.isEnabled())
            write(panel(desk).password.edit, ME.password)
            press(panel(desk).password.edit, Qt.Key.Key_Return)
            until(qtbot, lambda: not desk.window.turned_round)
        desk.enrolment.cancel()
        until(qtbot, lambda: desk.enrolment.view is None and not desk.background.busy)


def test_a_file_opened_by_its_name_after_the_way_back(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = turned(qtbot, sample, open_desk, PIN)
    ask_back(qtbot, desk)
    type_text(panel(desk).pin, PIN)
    until(qtbot, lambda: not desk.window.turned_round)
    desk.families.aside.aside.click()
    open_file(qtbot, desk, "hoarau")


@pytest.mark.parametrize("code", ["fr", "en", "ar"])
def test_a_low_window_keeps_its_height_for_the_page(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, code: str
) -> None:
    desk = turned(qtbot, sample, open_desk, PIN)
    view = desk.family.view
    view.speak(Language(code))
    for width, height, foot in ((1366, 768, 64), (1024, 600, 52), (1366, 768, 64)):
        desk.window.resize(width, height)
        until(qtbot, lambda foot=foot: view.frame.foot.height() == foot)
        assert view.frame.rail.isVisible() is (height > 700)
        assert desk.window.width() == width, "nothing asks for more"
        assert view.give_back_button.isVisible()
        assert view.rect().contains(view.give_back_button.mapTo(view, view.give_back_button.rect().center()))
