"""The looks are changed while somebody works: every place is then as if it had been built so."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from station.demo.sample import Sample, open_sample
from station.ui.desk.build import Desk
from station.ui.desk.families.menus import PersonActs, show_menu
from station.ui.dialogs import ask_to_leave
from station.ui.theme import Scheme, current
from tests.journeys.conftest import OpenDesk, popups

DRAWN = (QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QMenu, QScrollBar, QTabBar)
PLACES = ("families", "classes", "privacy", "settings")


def settled(qtbot: QtBot, desk: Desk) -> QImage:
    """Return what the window shows once it stays the same: layouts come to rest in turns of the loop."""
    taken: list[QImage] = []

    def rests() -> bool:
        taken.append(desk.window.grab().toImage())
        return len(taken) > 5 and all(one == other for one, other in pairwise(taken[-4:]))

    qtbot.waitUntil(lambda: not desk.background.busy)
    qtbot.waitUntil(rests)
    return taken[-1]


def pictures(qtbot: QtBot, desk: Desk) -> dict[str, QImage]:
    """Go to each place, and return what one sees there."""
    desk.families.show_person(desk.services.directory.find("payet")[0].id)
    found: dict[str, QImage] = {}
    for place in PLACES:
        desk.window.show_place(place)
        qtbot.waitUntil(lambda: not desk.window.waits)
        desk.window.setFocus()  # the ring goes where one was before
        found[place] = settled(qtbot, desk)
    return found


def choose(box: QComboBox, value: object) -> None:
    """Choose in the settings, as by a click on a row."""
    row = box.findData(value)
    box.setCurrentIndex(row)
    box.activated.emit(row)


@pytest.mark.parametrize(("scheme", "scale"), [(Scheme.DARK, 1.0), (Scheme.LIGHT, 1.5)])
def test_a_desk_in_another_look_is_as_if_built_so(
    sample: Sample, open_desk: OpenDesk, qapp: QApplication, qtbot: QtBot, scheme: Scheme, scale: float
) -> None:
    qapp.setCursorFlashTime(0)  # a cursor that blinks is in one picture and not in the other
    theme = current()
    theme.look(Scheme.LIGHT if scheme is Scheme.DARK else Scheme.DARK, 1.0 if scale > 1 else 2.0)
    desk = open_desk(sample)
    desk.window.resize(1280, 800)
    pictures(qtbot, desk)
    choose(desk.settings.scheme, scheme.value)
    choose(desk.settings.scale, scale)
    qtbot.waitUntil(lambda: not theme.wardrobe.busy)
    changed = pictures(qtbot, desk)
    desk.close()
    fresh = open_desk(replace(sample, services=open_sample(sample.services.settings.home)))
    fresh.window.resize(1280, 800)
    built = pictures(qtbot, fresh)
    assert [place for place in PLACES if changed[place] != built[place]] == []


def bare(window: QWidget) -> list[QWidget]:
    """Return what is seen in a window, has a look of its own, and wears none."""
    return [
        widget
        for widget in (window, *window.findChildren(QWidget))
        if widget.isVisible()
        and (isinstance(widget, DRAWN) or widget.property("role"))
        and not widget.testAttribute(Qt.WidgetAttribute.WA_StyleSheet)
    ]


def test_whatever_is_seen_wears_the_look(sample: Sample, open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk(sample, apart=True)
    desk.families.show_person(desk.services.directory.find("payet")[0].id)
    desk.family.show()
    for place in (*PLACES, "sheets", "day", "roster", "doubles", "help", "hardware", "central"):
        desk.window.show_place(place)
        qtbot.waitUntil(lambda: not desk.window.waits)
        qtbot.waitUntil(lambda: not desk.background.busy)
        assert bare(desk.window) == [], place
    assert desk.family.window is not None
    assert bare(desk.family.window) == []
    desk.session.lock()
    assert bare(desk.window) == []
    assert bare(desk.family.window) == []


@popups
def test_what_opens_over_a_bare_ground_wears_the_look(
    sample: Sample, open_desk: OpenDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(sample)
    show_menu(desk.families, PersonActs(copy=lambda: None), QPoint())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert bare(menu) == []
    menu.close()
    asked: list[list[QWidget]] = []

    def answer(box: QMessageBox) -> int:
        box.show()
        asked.append(bare(box))
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    assert not ask_to_leave(desk.window, "Close?", ("Something is typed.",), "Stay", "Close")
    assert asked == [[]]
