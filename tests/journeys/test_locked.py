"""Locked means locked: dialogs, menus and the family's window go, nothing is done, nothing is lost."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press
from station.demo.sample import OPERATORS, Sample
from station.rules.rights import Role, SignedOut
from station.ui.desk.build import Desk
from station.ui.desk.print_dialog import ask_printer
from station.ui.dialogs import ask_to_save
from station.ui.family.records import PageName
from tests.journeys.conftest import OpenDesk, open_file, until, write
from tests.journeys.test_provisional import give
from tests.journeys.test_visit import OWN, begin, enter, parent
from tests.journeys.test_visit import give as give_password


def while_open(act: Callable[[QWidget], None]) -> list[QWidget]:
    """Do something as soon as a modal dialog is there; return those that were."""
    met: list[QWidget] = []
    timer = QTimer(QApplication.instance())
    timer.setInterval(10)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            timer.stop()
            timer.deleteLater()
            met.append(dialog)
            act(dialog)

    timer.timeout.connect(look)
    timer.start()
    return met


def press_f12(widget: QWidget) -> None:
    press(widget.focusWidget() or widget, Qt.Key.Key_F12)


def visible_windows() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def sign_in(desk: Desk, role: Role = Role.TECHNICIAN) -> None:
    one = next(one for one in OPERATORS if one.role is role)
    desk.session.sign_in(desk.services.staff.sign_in(one.username, one.password))


def is_locked(desk: Desk) -> bool:
    window = desk.window
    return window.stack.currentWidget() is window.sign_in and set(visible_windows()) <= {
        window,
        desk.family.window,
    }


@pytest.mark.parametrize("by", ["F12", "idle"])
def test_a_save_dialog_goes_with_the_lock_and_nothing_is_written(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path, by: str
) -> None:
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    give(qtbot, desk)
    page = desk.sheets.notice
    batch = page.notices.batch
    assert batch is not None
    before = set(tmp_path.rglob("*.pdf"))

    def lock(dialog: QWidget) -> None:
        press_f12(dialog) if by == "F12" else desk.window._idle.timeout.emit()

    met = while_open(lock)
    assert ask_to_save(page, "Save", "feuille.pdf", "PDF (*.pdf)") is None
    assert len(met) == 1
    assert isinstance(met[0], QDialog)
    assert is_locked(desk)
    actor = desk.session.actor
    page.notices.save(tmp_path / "feuille.pdf")
    until(qtbot, lambda: page.notices.sheets.state.trouble)
    assert set(tmp_path.rglob("*.pdf")) == before
    with pytest.raises(SignedOut):
        sample.services.notifications.void(actor, [row.person_id for row in batch.rows])
    sign_in(desk)
    assert page.notices.batch is batch, "what was under way is still there"
    page.notices.save(tmp_path / "feuille.pdf")
    until(qtbot, lambda: (tmp_path / "feuille.pdf").exists())


def test_a_print_dialog_goes_with_the_lock_and_nothing_is_printed(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(sample)
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Accueil", "Bureau"])
    met = while_open(press_f12)
    assert ask_printer(desk.window) is None
    assert isinstance(met[0], QDialog)
    assert is_locked(desk)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_menus_and_other_windows_go_and_come_back_to_the_same_operator(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    other, menu = QWidget(), QMenu(desk.window)
    qtbot.addWidget(other)
    other.show()
    menu.addAction("…")
    menu.popup(desk.window.mapToGlobal(desk.window.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    press(menu, Qt.Key.Key_F12)
    assert is_locked(desk)
    sign_in(desk)
    assert other.isVisible()
    assert not menu.isVisible()
    desk.session.lock()
    sign_in(desk, Role.SECRETARY)
    assert not other.isVisible(), "it was somebody else's"


def entered(qtbot: QtBot, sample: Sample, desk: Desk) -> None:
    """Somebody has signed in at the family's screen, and sees their account."""
    identifier, given = give_password(sample, parent(sample))
    desk.family.show()
    view = begin(qtbot, desk)
    enter(qtbot, view, identifier, given)
    until(qtbot, lambda: view.shown is PageName.OWN_PASSWORD)
    write(view.own_password.password.edit, OWN)
    press(view.own_password.password.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: view.shown is PageName.ACCOUNT)


@pytest.mark.parametrize("how", ["operator", "file", "window", "minutes"])
def test_the_family_s_account_ends_with_the_family(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, how: str
) -> None:
    desk = open_desk(sample)
    entered(qtbot, sample, desk)
    view, window = desk.family.view, desk.family.window
    assert window is not None
    desk.session.lock()
    assert window.covered
    sign_in(desk)
    assert view.shown is PageName.ACCOUNT, "the same operator goes on with the same family"
    match how:
        case "operator":
            desk.session.lock()
            sign_in(desk, Role.SECRETARY)
        case "file":
            open_file(qtbot, desk, "payet marie-c")
            desk.families.show_person(sample.services.directory.find("hoarau")[0].id)
        case "window":
            window.close()
        case _:
            end = desk.side.end
            assert end.timer.isActive()
            end.timer.timeout.emit()
            assert view.shown is PageName.PRESENCE
            view.presence.on.click()
            assert view.shown is PageName.ACCOUNT, "somebody is still there"
            assert end.timer.isActive()
            end.timer.timeout.emit()
            assert end.last.isActive()
            end.last.timeout.emit()
            assert not end.last.isActive()
    assert view.shown is PageName.WELCOME
    assert not desk.side.visit.open
    desk.family.show()
    assert view.shown is PageName.WELCOME
