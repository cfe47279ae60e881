"""The file: where the account stands and the next act, by state and by role; copied, and read again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press
from station.demo.sample import Sample
from station.rules.kinds import AccountState, Flag
from station.rules.rights import Right, Role
from station.services.directory.records import CodeOut, MainAction, PersonFile
from station.ui.desk.build import Desk
from station.ui.desk.families.band_words import band_of
from station.ui.desk.families.file_acts import FileAct
from station.ui.desk.families.flags import FlagLines
from station.ui.desk.families.menus import PersonActs, person_menu
from station.ui.widgets.buttons import ActButton, LinkButton
from station.ui.widgets.panels import Chip, Tone
from tests.journeys.conftest import OpenDesk, open_file, popups, until
from tests.journeys.test_reprint import issued

CTRL = Qt.KeyboardModifier.ControlModifier


def a_file(sample: Sample) -> PersonFile:
    return sample.services.directory.show(sample.services.directory.find("payet marie-c")[0].id)


def everything(_: Right) -> bool:
    return True


def nothing(_: Right) -> bool:
    return False


@pytest.mark.parametrize(
    ("state", "action", "heading", "tone", "act", "due"),
    [
        (AccountState.NONE, MainAction.ENROL, "Sans compte", Tone.QUIET, FileAct.ENROL, True),
        (AccountState.NONE, MainAction.PAPER, "Sans compte", Tone.QUIET, FileAct.NOTICE, True),
        (AccountState.NONE, MainAction.NONE, "Sans compte", Tone.QUIET, None, True),
        (AccountState.ISSUED, MainAction.PRINT, "Feuille à remettre", Tone.INFO, FileAct.PRINT, True),
        (AccountState.ACTIVATED, MainAction.PRINT, "Compte actif", Tone.GOOD, FileAct.PRINT, False),
        (AccountState.LOCKED, MainAction.UNLOCK, "Compte bloqué", Tone.BAD, FileAct.UNLOCK, True),
        (AccountState.CLOSED, MainAction.NONE, "Compte fermé", Tone.QUIET, None, True),
    ],
)
def test_the_band_tells_the_state_and_the_one_next_act(
    theme: object,
    sample: Sample,
    state: AccountState,
    action: MainAction,
    heading: str,
    tone: Tone,
    act: FileAct | None,
    due: bool,
) -> None:
    held = () if state is AccountState.NONE else ("m.payet",)
    file = replace(a_file(sample), state=state, main_action=action, identifiers=held)
    words = band_of(file, everything)
    assert (words.heading, words.tone) == (heading, tone)
    assert (words.act.act if words.act else None) == act
    assert words.act is None or words.act.due is due


def test_the_band_tells_of_a_code_and_of_a_sheet_that_ends(theme: object, sample: Sample) -> None:
    now = datetime.now(UTC)
    code = CodeOut(now - timedelta(minutes=6), now + timedelta(minutes=24), 5, "06 92 18 65 33")
    file = replace(a_file(sample), main_action=MainAction.ENROL, code=code)
    words = band_of(file, everything)
    assert (words.heading, words.act and words.act.act) == ("Code envoyé", FileAct.ENROL)
    assert words.line.startswith("Vers 06 92 18 65 33, ")
    assert words.line.endswith("Encore 24 min, 5 essais.")
    for days, heading in ((3, "Feuille bientôt périmée"), (-3, "Feuille périmée")):
        last = now.astimezone().date() + timedelta(days=days)
        issued = replace(file, state=AccountState.ISSUED, code=None, lapses_on=last, identifiers=("m.payet",))
        words = band_of(issued, everything)
        assert (words.heading, words.act and words.act.act) == (heading, FileAct.NOTICE)
        assert band_of(issued, nothing).act is None


@pytest.mark.parametrize(
    ("state", "action"),
    [(AccountState.LOCKED, MainAction.UNLOCK), (AccountState.NONE, MainAction.PAPER)],
)
def test_who_may_not_is_told_whom_to_ask(
    theme: object, sample: Sample, state: AccountState, action: MainAction
) -> None:
    words = band_of(replace(a_file(sample), state=state, main_action=action), nothing)
    assert words.act is None
    assert "technicien" in words.line


def test_an_account_that_works_asks_for_nothing(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    issued(sample)
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    main = desk.families.file.main
    assert main.property("role") == "secondary"
    desk.families.show_person(sample.services.directory.find("hoarau")[0].id)
    until(qtbot, lambda: desk.families.file.band.heading.said == "Sans compte")
    assert main.property("role") == "primary"


def test_a_button_at_work_takes_no_press_and_keeps_its_width(qtbot: QtBot, theme: object) -> None:
    button = ActButton("Imprimer la feuille", "printer")
    qtbot.addWidget(button)
    button.show()
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    width = button.width()
    button.work("Impression…")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    press(button, Qt.Key.Key_Return)
    assert button.working
    assert not pressed
    assert button.width() == width
    button.work("")
    press(button, Qt.Key.Key_Return)
    assert len(pressed) == 1


def hit_keys(qtbot: QtBot, desk: Desk, key: Qt.Key) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    QTest.keyClick(desk.window.windowHandle(), key, CTRL)


@pytest.mark.parametrize("at", [lambda desk: desk.families.search.edit, lambda desk: desk.families.file.main])
def test_ctrl_c_copies_the_identifier_and_nothing_else(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, at: Callable[[Desk], QWidget]
) -> None:
    identifier = issued(sample)
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    until(qtbot, lambda: not desk.background.busy)
    QApplication.clipboard().setText("before")
    at(desk).setFocus()
    desk.families.search.edit.deselect()
    hit_keys(qtbot, desk, Qt.Key.Key_C)
    until(qtbot, lambda: QApplication.clipboard().text() == identifier)


def test_without_an_identifier_nothing_is_copied(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    QApplication.clipboard().setText("before")
    desk.families.file.copy_identifier()
    assert QApplication.clipboard().text() == "before"


def menu_of(desk: Desk) -> dict[str, QAction]:
    """Return the menu that a right click opened last."""
    own = Qt.FindChildOption.FindDirectChildrenOnly
    menu = desk.families.findChildren(QMenu, options=own)[-1]
    return {act.text().split("\t")[0]: act for act in menu.actions()}


@popups
@pytest.mark.parametrize(("role", "corrects"), [(Role.SECRETARY, False), (Role.TECHNICIAN, True)])
def test_a_right_click_offers_what_the_role_may(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, role: Role, corrects: bool
) -> None:
    identifier = issued(sample)
    desk = open_desk(sample, role)
    open_file(qtbot, desk, "payet marie-c")
    search = desk.families.search
    search.menu_asked.emit(search.results.hits[0], QPoint())
    acts = menu_of(desk)
    wanted = {"Ouvrir le dossier", "Copier l’identifiant", "Imprimer la feuille"}
    assert set(acts) == (wanted | {"Corriger le contact"} if corrects else wanted)
    acts["Copier l’identifiant"].trigger()
    assert QApplication.clipboard().text() == identifier
    desk.families.file.menu_asked.emit(QPoint())
    assert "Ouvrir le dossier" not in menu_of(desk)


def test_where_nothing_can_be_done_there_is_no_menu(qtbot: QtBot, theme: object) -> None:
    owner = Chip("")
    qtbot.addWidget(owner)
    assert person_menu(owner, PersonActs()).isEmpty()


def test_a_file_that_cannot_be_read_says_so_in_the_band_and_is_tried_again(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    file = desk.families.file
    desk.families.show_person(UUID(int=7))
    until(qtbot, lambda: file.band.property("tone") == "bad" and file.band.isVisible())
    assert file.band.heading.said == "Ce dossier ne peut pas être affiché"
    assert "Rien n’est perdu" in file.band.line.said
    assert not file.cards.isVisible()
    tried: list[UUID] = []
    read = file._load
    vars(file)["_load"] = lambda person: (tried.append(person), read(person))[1]
    press(file.main, Qt.Key.Key_Return)
    until(qtbot, lambda: tried)
    open_file(qtbot, desk, "payet marie-c")
    until(qtbot, lambda: file.cards.isVisible() and file.title.said)


def test_a_doubt_is_a_line_with_what_settles_it_and_two_are_enough(qtbot: QtBot, theme: object) -> None:
    doubts = [
        flag.value for flag in (Flag.PHONE_TO_CHECK, Flag.NO_CLASS, Flag.NAME_TO_CHECK, Flag.NO_GUARDIAN)
    ]
    lines = FlagLines(lambda act: act is FileAct.CORRECT)
    qtbot.addWidget(lines)
    lines.show_flags(doubts)
    lines.show()
    seen = [one.said for one in lines.findChildren(Chip) if one.isVisible()]
    assert seen == ["Téléphone à vérifier", "Sans classe"]
    correct, others = (one for one in lines.findChildren(LinkButton) if one.isVisible())
    with qtbot.waitSignal(lines.asked) as asked:
        correct.click()
    assert asked.args == [FileAct.CORRECT]
    assert others.text() == "2 autres"
    others.click()
    assert len([one for one in lines.findChildren(Chip) if one.isVisible()]) == len(doubts)
