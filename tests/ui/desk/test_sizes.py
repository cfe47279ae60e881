"""The desk fits the screens that schools have, and large text; it comes back as it was left."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QRadioButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from station.demo.sample import Sample
from station.rules.kinds import CallReason
from station.rules.languages import Language
from station.rules.rights import Role
from station.rules.tickets import Reason
from station.services.desk import Choice
from station.ui.desk.build import Desk
from station.ui.theme import Scheme, current
from tests.journeys.conftest import OpenDesk, open_file, until

SCREENS = [
    (1024, 600, 1.0),
    (1280, 720, 1.0),
    (1366, 768, 1.0),
    (1920, 1080, 1.0),
    (1366, 768, 2.0),
    (1920, 1080, 2.0),
]
NARROW = (640, 512, 2.0)
"""As wide as 320 px are at usual text."""


def sideways(within: QWidget) -> list[str]:
    """Return what of a page scrolls sideways."""
    areas = [one for one in within.findChildren(QScrollArea) if one.isVisible()]
    return [type(one.widget()).__name__ for one in areas if one.horizontalScrollBar().maximum()]


def on_window(desk: Desk, widget: QWidget) -> QRect:
    """Return where a widget is in the window."""
    return QRect(widget.mapTo(desk.window, QPoint()), widget.size())


@pytest.mark.parametrize(("width", "height", "scale"), SCREENS)
def test_foot_and_main_act_are_in_sight_on_every_screen(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, width: int, height: int, scale: float
) -> None:
    desk = open_desk(sample)
    current().look(Scheme.LIGHT, scale)
    desk.window.resize(width, height)
    open_file(qtbot, desk, "payet marie-c")
    file, seen = desk.families.file, desk.window.rect()
    until(qtbot, lambda: file.main.isVisible() and desk.window.size().width() == width)
    assert desk.window.size().height() == height
    for widget in (desk.window.foot, desk.window.bar, file.main, file.title):
        until(qtbot, lambda widget=widget: seen.contains(on_window(desk, widget)))
    assert file.main.width() >= file.main.fontMetrics().horizontalAdvance(file.main.text())


@pytest.mark.parametrize(("width", "height", "scale"), [*SCREENS, NARROW])
def test_no_place_asks_for_more_than_the_screen(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, width: int, height: int, scale: float
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    current().look(Scheme.LIGHT, scale)
    desk.window.resize(width, height)
    for place in desk.rooms.places:
        desk.window.show_place(place.key)
        until(qtbot, lambda: not desk.background.busy)
        assert (desk.window.width(), desk.window.height()) == (width, height), place.key
        assert desk.window.bar.lock.isVisible()
        assert desk.window.rect().contains(on_window(desk, desk.window.bar.lock)), place.key
        until(qtbot, lambda: not sideways(desk.window))


@pytest.mark.parametrize(("width", "height", "scale"), [*SCREENS, NARROW])
def test_no_tab_of_follow_up_asks_for_more_than_the_screen(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, width: int, height: int, scale: float
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    current().look(Scheme.LIGHT, scale)
    desk.window.resize(width, height)
    desk.window.show_place("day")
    page = desk.rooms.follow_up.page
    for key in page.acts:
        page.show_card(key)
        until(qtbot, lambda: not desk.background.busy)
        assert (desk.window.width(), desk.window.height()) == (width, height), key
        until(qtbot, lambda: not sideways(page))


@pytest.mark.parametrize(("width", "height", "scale"), SCREENS)
def test_the_next_ticket_is_in_sight_on_every_screen(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, width: int, height: int, scale: float
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    services, actor = sample.services, desk.session.actor
    services.school_settings.change(actor, {"tickets": True})
    services.tickets.take(actor, Reason.OPEN, Language.FRENCH)
    current().look(Scheme.LIGHT, scale)
    desk.window.resize(width, height)
    tickets = desk.rooms.tickets
    tickets.refresh()
    until(qtbot, lambda: "A\u00a01" in tickets.foot.call.text())
    call, seen = tickets.foot.call, desk.window.rect()
    until(qtbot, lambda: seen.contains(on_window(desk, call)))
    assert call.width() >= call.fontMetrics().horizontalAdvance(call.text())
    tickets.show_line()
    for place in ("families", "day/wall"):
        desk.window.show_place(place)
        until(qtbot, lambda: not desk.background.busy)
        assert (desk.window.width(), desk.window.height()) == (width, height), place


def test_what_stood_under_each_other_stands_beside_again(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    desk.window.resize(1366, 768)
    desk.window.show_place("sheets")
    radios = [one for one in desk.window.findChildren(QRadioButton) if one.isVisible()][:3]
    before = [(one.geometry(), one.text()) for one in radios]
    desk.window.resize(*NARROW[:2])
    current().look(Scheme.LIGHT, NARROW[2])
    until(qtbot, lambda: len({one.x() for one in radios}) == 1)
    current().look(Scheme.LIGHT, 1.0)
    desk.window.resize(1366, 768)
    until(qtbot, lambda: [(one.geometry(), one.text()) for one in radios] == before)


@pytest.mark.parametrize(("width", "height", "rows"), [(1366, 768, 3), (1024, 600, 2)])
def test_with_large_text_some_results_are_in_sight_at_once(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, width: int, height: int, rows: int
) -> None:
    desk = open_desk(sample)
    current().look(Scheme.LIGHT, 2.0)
    desk.window.resize(width, height)
    search = desk.families.search
    search.edit.setText("payet")
    until(qtbot, lambda: search.results.rowCount() > rows)
    last = search.results.index(rows - 1)
    until(qtbot, lambda: search.list.viewport().rect().contains(search.list.visualRect(last)))


def test_a_row_of_the_list_ends_before_its_scroll_bar(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    search = desk.families.search
    desk.window.resize(1366, 1600)
    search.edit.setText("payet")
    until(qtbot, lambda: search.results.rowCount() > 3)
    bar, row = search.list.verticalScrollBar(), search.results.index(0)
    until(qtbot, lambda: bar.maximum() == 0 and search.list.visualRect(row).width() > 0)
    desk.window.resize(1366, 600)
    until(qtbot, lambda: bar.maximum() > 0)
    until(qtbot, lambda: search.list.visualRect(row).width() == search.list.viewport().width())


def test_with_large_text_the_acts_of_a_file_stay_together(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    page = desk.families.file
    desk.window.resize(1280, 800)
    open_file(qtbot, desk, "payet marie-c")
    assert page.file is not None
    sample.services.callbacks.ask(desk.session.actor, page.file.id, CallReason.ASKED)
    desk.families.show_person(page.file.id)
    until(qtbot, page.call.isVisible)
    current().look(Scheme.LIGHT, 2.0)
    desk.families.panes.show_beside()
    until(qtbot, lambda: on_window(desk, page.correct).top() > on_window(desk, page.call).top())
    until(qtbot, lambda: on_window(desk, page.correct).left() == on_window(desk, page.call).left())
    first, second = on_window(desk, page.correct), on_window(desk, page.more)
    assert second.top() == first.top()
    assert 0 < second.left() - first.right() < 40


def test_with_large_text_list_and_file_take_turns(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    current().look(Scheme.LIGHT, 2.0)
    desk.window.resize(1366, 768)
    page = desk.families
    until(qtbot, lambda: not page.panes.both)
    assert page.search.isVisible()
    assert not page.file.isVisible()
    open_file(qtbot, desk, "payet marie-c")
    until(qtbot, page.file.main.isVisible)
    assert not page.search.isVisible()
    assert "personne" in page.back.text()
    page.back.click()
    assert page.search.isVisible()
    assert desk.window.focusWidget() is page.search.edit
    assert not page.file.isVisible()
    current().look(Scheme.LIGHT, 1.0)
    until(qtbot, lambda: page.search.isVisible() and page.file.isVisible())


def test_the_window_comes_back_as_it_was_left(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    desk.window.resize(711, 566)  # the screen of these tests is no wider than 800
    desk.families.panes.width_chosen.emit(333)
    until(qtbot, lambda: Choice.LIST_WIDTH in sample.services.desk.choices())
    until(qtbot, lambda: Choice.WINDOW in sample.services.desk.choices())
    desk.window.hide()
    again = open_desk(sample)
    until(qtbot, lambda: (again.window.width(), again.window.height()) == (711, 566))
    again.window.resize(1366, 768)
    until(qtbot, lambda: again.families.search.width() == 333)


def test_a_maximised_window_comes_back_maximised(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    desk.window.showMaximized()
    until(qtbot, lambda: Choice.WINDOW in sample.services.desk.choices())
    kept = sample.services.desk.choices()[Choice.WINDOW]
    until(qtbot, lambda: sample.services.desk.choices()[Choice.WINDOW] == kept)
    desk.window.hide()
    again = open_desk(sample)
    assert again.window.isMaximized()
