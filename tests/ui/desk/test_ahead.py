"""What is built before anybody asks for it is nowhere seen, and is what they then get."""

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from station.demo.sample import Sample
from station.ui.desk.page import Rows
from station.ui.widgets.text import Text
from tests.journeys.conftest import OpenDesk, until


class Windows(QObject):
    """Notes every window that is shown."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.shown: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_what_is_built_ahead_is_no_window(
    qapp: QApplication, qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    windows = Windows(qapp)
    try:
        until(qtbot, lambda: desk.ahead.over)
        for place in ("classes", "sheets", "day/closing", "settings"):
            desk.window.show_place(place)
    finally:
        qapp.removeEventFilter(windows)
    assert windows.shown == []


def test_who_comes_before_gets_what_stays(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    assert not desk.ahead.over
    view, settings = desk.family.view, desk.settings
    entry, portal = view.entry, settings.chosen.portal
    until(qtbot, lambda: desk.ahead.over)
    assert desk.family.view.entry is entry
    assert desk.settings.chosen.portal is portal


def test_a_family_page_wears_its_look_before_it_is_shown(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    view = desk.family.view
    assert not view.done.styleSheet()
    until(qtbot, lambda: desk.ahead.over)
    assert all(page.styleSheet() for page in view.pages.values())


def test_who_comes_before_a_large_page_sees_its_name_and_can_go_on(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    window = desk.window
    window.show_place("settings")
    assert window.waits
    assert window.windowTitle().startswith("Réglages")
    titles = [one for one in window.findChildren(Text) if one.isVisible() and one.said == "Réglages"]
    assert len(titles) == 1
    at = titles[0].mapTo(window, QPoint())
    until(qtbot, lambda: not window.waits)
    assert desk.settings.isVisible()
    assert desk.settings.title.mapTo(window, QPoint()) == at, "it does not jump"


def test_who_has_gone_on_is_not_brought_back(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    desk.window.show_place("settings")
    desk.window.show_place("families")
    until(qtbot, lambda: desk.ahead.over)
    assert desk.families.isVisible()
    assert not desk.window.waits


def test_a_lock_keeps_what_is_waited_for(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    actor = desk.session.actor
    desk.window.show_place("settings/looks")
    desk.session.lock()
    until(qtbot, lambda: not desk.background.busy)
    assert desk.window.stack.currentWidget() is desk.window.sign_in
    desk.session.sign_in(actor)
    until(qtbot, lambda: desk.settings.isVisible())


def words(rows: Rows) -> list[str]:
    return [row.said for row in rows.rows if isinstance(row, Text)]


def test_many_rows_come_under_the_first(qtbot: QtBot) -> None:
    rows = Rows("none")
    qtbot.addWidget(rows)
    said = [str(number) for number in range(100)]
    rows.show_rows(Text(one) for one in said)
    assert words(rows) == said[: len(words(rows))]
    assert rows.coming
    qtbot.waitUntil(lambda: not rows.coming)
    assert words(rows) == said
    assert len({row.parent() for row in rows.rows}) < 10


def test_those_before_stay_until_all_are_there(qtbot: QtBot) -> None:
    rows = Rows("none")
    qtbot.addWidget(rows)
    rows.show()
    rows.show_rows(Text(str(number)) for number in range(100))
    assert "none" not in words(rows), "it is not said any longer than it is true"
    qtbot.waitUntil(lambda: not rows.coming)
    before, after = ["a", "b"], [str(number) for number in range(100)]
    rows.show_rows([Text(one) for one in before])
    seen: list[list[str]] = []
    rows.show_rows((Text(one) for one in after), shown=lambda: seen.append(words(rows)))
    assert words(rows) == before
    rows.show_rows(Text(one) for one in [])
    assert words(rows) == ["none"]
    qtbot.waitUntil(lambda: not rows.coming)
    assert words(rows) == ["none"], "what was asked for before comes no more"
    rows.show_rows([Text(one) for one in before])
    rows.show_rows((Text(one) for one in after), shown=lambda: seen.append(words(rows)))
    qtbot.waitUntil(lambda: not rows.coming)
    assert seen == [after]
