"""Tickets in the real windows: a number is given, called on the wall, opens an enrolment, is put aside."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from station.demo.sample import Sample
from station.rules.languages import Language
from station.rules.rights import Role
from station.rules.tickets import Reason
from station.ui.desk.build import Desk
from station.ui.desk.tickets.wall import WallWindow
from station.ui.family.records import PageName
from tests.journeys.conftest import OpenDesk, said, until, written_down
from tests.journeys.test_visit import actor_of


@pytest.fixture
def offering(sample: Sample) -> Sample:
    """The sample school, which gives tickets."""
    sample.services.school_settings.change(actor_of(sample, Role.ADMINISTRATOR), {"tickets": True})
    return sample


def give(sample: Sample, reason: Reason = Reason.OPEN, language: Language = Language.FRENCH) -> str:
    return sample.services.tickets.take(actor_of(sample, Role.SECRETARY), reason, language).label


def button(desk: Desk, word: str) -> QPushButton:
    page = desk.rooms.tickets.page
    return next(one for one in page.findChildren(QPushButton) if one.text() == word and one.isVisible())


def press_f8(qtbot: QtBot, desk: Desk) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_F8)


def wall(desk: Desk) -> WallWindow:
    opened = desk.rooms.tickets.wall.window
    assert opened is not None
    return opened


def test_without_tickets_there_is_no_foot(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    foot = desk.rooms.tickets.foot
    until(qtbot, lambda: not desk.background.busy)
    assert not foot.isVisible()
    press_f8(qtbot, desk)
    until(qtbot, lambda: not desk.background.busy)
    assert "ticket_called" not in written_down(sample)


def test_f8_calls_on_the_wall_and_opens_an_enrolment_in_the_family_s_language(
    qtbot: QtBot, offering: Sample, open_desk: OpenDesk
) -> None:
    first, second = give(offering, language=Language.ARABIC), give(offering)
    desk = open_desk(offering, Role.SECRETARY)
    foot = desk.rooms.tickets.foot
    until(qtbot, lambda: first in foot.call.text())
    assert foot.isVisible()
    assert "2 familles" in foot.waiting.toolTip()
    desk.window.show_place("day/wall")
    page = desk.rooms.tickets.wall_page
    page.show_it.click()
    view = wall(desk).view
    rings: list[bool] = []
    view.rang.connect(lambda: rings.append(True))
    until(qtbot, lambda: view.wall.waiting == 2)
    assert rings == [], "nobody was called yet"
    desk.window.show_place("families")
    press_f8(qtbot, desk)
    until(qtbot, lambda: desk.family.view.shown is PageName.WHO)
    assert desk.family.view.language.code == "ar"
    until(qtbot, lambda: [call.label for call in view.wall.now] == [first])
    assert rings == [True]
    assert written_down(offering)["ticket_called"] == 1
    until(qtbot, lambda: first in foot.waiting.toolTip())
    press_f8(qtbot, desk)
    until(qtbot, lambda: desk.families.search.notice.isVisible())
    assert written_down(offering)["ticket_called"] == 1, "one family at a time"
    desk.session.lock()
    assert wall(desk).isVisible(), "the hall reads on while the desk is locked"
    assert second


def test_an_enrolment_put_aside_puts_its_ticket_aside_and_it_is_taken_up_again(
    qtbot: QtBot, offering: Sample, open_desk: OpenDesk
) -> None:
    first, second = give(offering), give(offering, Reason.LOST)
    desk = open_desk(offering, Role.SECRETARY)
    tickets = desk.rooms.tickets
    until(qtbot, lambda: first in tickets.foot.call.text())
    tickets.foot.call.click()
    until(qtbot, lambda: desk.enrolment.under_way)
    desk.families.aside.aside.click()
    until(qtbot, lambda: [one.label for one in tickets.line.queue.aside] == [first])
    assert not desk.enrolment.under_way
    tickets.foot.line.click()
    until(qtbot, tickets.page.isVisible)
    assert "Nadia P." in said(tickets.page)
    button(desk, "Reprendre").click()
    until(qtbot, lambda: desk.enrolment.under_way)
    desk.enrolment.cancel()
    until(qtbot, lambda: not desk.enrolment.under_way)
    until(qtbot, lambda: second in tickets.foot.call.text())
    tickets.foot.call.click()
    until(qtbot, lambda: desk.family.view.shown is PageName.ENTRY)
    until(qtbot, lambda: [one.label for one in tickets.line.queue.in_hand] == [second])


def test_a_number_is_given_at_the_desk_and_on_the_family_s_screen(
    qtbot: QtBot, offering: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(offering, Role.SECRETARY)
    tickets = desk.rooms.tickets
    until(qtbot, tickets.foot.isVisible)
    tickets.foot.line.click()
    page = tickets.page
    page.reason.setCurrentIndex(1)
    page.give.click()
    until(qtbot, page.number.isVisible)
    assert page.number.said == "B\u00a01"
    page.by_family.click()
    view = desk.family.view
    until(qtbot, lambda: view.shown is PageName.TICKET)
    view.ticket.languages["ar"].click()
    assert view.ticket.layoutDirection() is Qt.LayoutDirection.RightToLeft
    view.ticket.ways[Reason.OPEN].click()
    until(qtbot, lambda: view.ticket.label == "A\u00a01")
    until(qtbot, lambda: len(tickets.line.queue.waiting) == 2)
    assert {one.language for one in tickets.line.queue.waiting} == {Language.FRENCH, Language.ARABIC}
    view.ticket.on.click()
    assert (view.shown, view.ticket.label, view.language.code) == (PageName.TICKET, "", "fr")
    page.by_family.click()
    assert view.shown is PageName.WELCOME
