"""While the family has the screen, or the desk is locked, nothing of the desk is in any window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from station.demo.keyboard import press, type_text
from station.demo.sample import OPERATORS, Sample
from station.models.desk import Enrolment
from station.rules.rights import Role
from station.sheets.payload import payload
from station.ui.desk.build import Desk
from station.ui.family.records import PageName
from tests.journeys.conftest import OpenDesk, open_file, until, written_down


def tree(interface: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    """All that a screen reader finds, hidden or not."""
    if interface is None or not interface.isValid():
        return
    yield interface
    for at in range(interface.childCount()):
        yield from tree(interface.child(at))


def windows() -> list[QWidget]:
    """Every window that was ever shown: a screen reader is told of these, and of no other."""
    return [one for one in QApplication.topLevelWidgets() if one.windowHandle() is not None]


def read() -> tuple[list[str], list[QWidget]]:
    """All words in the windows' trees, and the widgets in them."""
    words, widgets = list[str](), list[QWidget]()
    for window in windows():
        for one in tree(QAccessible.queryAccessibleInterface(window)):
            for part in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
                words.append(one.text(part))
            held = one.object()
            if isinstance(held, QWidget):
                widgets.append(held)
    return words, widgets


def desk_parts(desk: Desk) -> set[QWidget]:
    """The desk's own: the bar, the foot, and every page behind them."""
    root = desk.window._desk
    return {root, *root.findChildren(QWidget)}


def assert_out_of_reach(desk: Desk, *names: str) -> None:
    words, widgets = read()
    assert len(widgets) > 3, "something was read"
    assert not set(widgets) & desk_parts(desk)
    told = "\n".join(words).lower()
    for name in names:
        assert name.lower() not in told
    focus = desk.window.focusWidget()
    assert focus is None or focus not in desk_parts(desk)
    assert desk.families.search.results.rowCount() == 0


def hit(desk: Desk, *texts: str) -> None:
    """Type, press Enter twice and scan, wherever the keyboard is, as a hand on it would."""
    for text in texts:
        target = desk.window.focusWidget() or desk.window
        type_text(target, text)
        press(target, Qt.Key.Key_End)
        for _ in range(2):
            press(desk.window.focusWidget() or desk.window, Qt.Key.Key_Return)


def enrolments(sample: Sample) -> int | None:
    with sample.services.store.read() as session:
        return session.scalar(select(func.count()).select_from(Enrolment))


def begin_round(qtbot: QtBot, desk: Desk) -> None:
    """Find eight names, open one, and turn the only screen to that family."""
    open_file(qtbot, desk, "payet marie-c")
    assert desk.families.search.results.rowCount()
    desk.families.file.act()
    until(qtbot, lambda: desk.window.turned_round and desk.family.view.shown is PageName.CONTACT)
    until(qtbot, lambda: not desk.background.busy)


def test_the_tree_knows_the_desk_while_the_agent_has_it(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, apart=False)
    open_file(qtbot, desk, "payet marie-c")
    words, widgets = read()
    assert set(widgets) & desk_parts(desk)
    assert "payet" in "\n".join(words).lower()


def test_no_page_of_the_family_has_the_desk_behind_it(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, apart=False)
    begin_round(qtbot, desk)
    view = desk.family.view
    for name in PageName:
        view.show_page(name)
        assert_out_of_reach(desk, "payet")
        shown = {page for page in view.pages.values() if page in read()[1]}
        assert shown == {view.pages[name]}, "the family's other pages are not there either"


def test_who_locks_as_soon_as_it_opens_leaves_nothing_in_sight(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    actor = desk.session.actor
    desk.session.lock()
    desk.session.sign_in(actor)
    desk.session.lock()
    QApplication.sendPostedEvents()  # Qt shows only then what has been laid out
    assert not desk.window._desk.isVisible()
    assert_out_of_reach(desk, "payet")


@pytest.mark.parametrize("apart", [True, False])
@pytest.mark.parametrize("role", [Role.SECRETARY, Role.TECHNICIAN])
def test_a_locked_desk_tells_no_name(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, apart: bool, role: Role
) -> None:
    desk = open_desk(sample, role, apart=apart)
    person = sample.services.directory.find("payet")[0]
    open_file(qtbot, desk, "payet marie-c")
    if apart:
        desk.family.show()
    press(desk.window, Qt.Key.Key_F12)
    assert_out_of_reach(desk, "payet", person.first_name)
    until(qtbot, lambda: not desk.background.busy)
    before = written_down(sample), enrolments(sample)
    desk.families.search.enrol.click()
    desk.families.file.main.click()
    until(qtbot, lambda: not desk.background.busy)
    assert (written_down(sample), enrolments(sample)) == before
    one = next(one for one in OPERATORS if one.role is role)
    desk.session.sign_in(sample.services.staff.sign_in(one.username, one.password))
    until(qtbot, lambda: desk.families.search.results.rowCount())
    assert set(read()[1]) & desk_parts(desk)


def test_after_the_family_its_keys_reach_nothing(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, apart=False)
    begin_round(qtbot, desk)
    view = desk.family.view
    desk.enrolment.cancel()
    until(qtbot, lambda: not desk.enrolment.under_way and view.shown is PageName.GIVE_BACK)
    until(qtbot, lambda: not desk.background.busy)
    before = written_down(sample), enrolments(sample)
    assert_out_of_reach(desk, "payet")
    url = sample.services.settings.portal_url
    hit(desk, "hoarau", payload(url, "m.hoarau"))
    until(qtbot, lambda: not desk.background.busy)
    assert_out_of_reach(desk, "payet", "hoarau")
    assert (written_down(sample), enrolments(sample)) == before
    assert view.shown is PageName.GIVE_BACK
