"""The lists of the whole school in their window: listed, ticked, acted on, taken out."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press
from station.demo.sample import Sample
from station.rules.kinds import AccountState, PersonKind
from station.rules.rights import Role
from station.services.notifications import Selection
from station.services.office.lists import ListState, Wanted
from station.ui.desk.build import Desk
from station.ui.desk.classes.page import ClassesPage
from station.ui.theme import Scheme, current
from tests.journeys.conftest import OpenDesk, popups, until, written_down
from tests.ui.desk.test_sizes import SCREENS, on_window


def come(qtbot: QtBot, desk: Desk) -> ClassesPage:
    """Go to the lists, and wait until they are read."""
    desk.window.show_place("classes")
    page = desk.rooms.classes.page
    read(qtbot, desk, page)
    return page


def read(qtbot: QtBot, desk: Desk, page: ClassesPage) -> None:
    until(qtbot, lambda: not desk.background.busy and page.pane.model.row_at(0) is not None)


def guardians(desk: Desk, count: int) -> tuple[UUID, ...]:
    return desk.services.lists.listed(desk.session.actor, Wanted(PersonKind.GUARDIAN)).persons[:count]


def state_of(desk: Desk, person: UUID) -> AccountState:
    return desk.services.directory.lines([person])[0].state


def cells(page: ClassesPage, place: int) -> dict[str, str]:
    row = page.pane.model.row_at(place)
    assert row is not None
    return {key: cell.whole for key, cell in row.cells.items()}


def test_everybody_is_listed_with_what_they_come_to(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    page = come(qtbot, desk)
    assert page.pane.title.said == "Responsables"
    whole = len(page.pane.model.keys)
    assert page.pane.count.said == f"{whole} personnes"
    assert sum(part.count for part in page.pane.totals.parts) == whole
    page.pane.filters.chips["class"].values.actions()[0].trigger()
    read(qtbot, desk, page)
    assert 0 < len(page.pane.model.keys) < whole
    [code] = page.wanted.classes
    assert code in cells(page, 0)["class"]
    assert sum(part.count for part in page.pane.totals.parts) == len(page.pane.model.keys)


def test_pupils_have_a_class_and_no_children(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    page = come(qtbot, desk)
    page.show_wanted(Wanted(PersonKind.STUDENT, classes=("6 B",)))
    read(qtbot, desk, page)
    until(qtbot, lambda: page.pane.title.said == "Élèves")
    assert {cells(page, place)["class"] for place in range(3)} == {"6 B"}
    assert page.pane.model.columns[1].word == "Classe"


def test_keys_tick_and_open(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    page = come(qtbot, desk)
    view, keys = page.pane.view, page.pane.model.keys
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert page.pane.model.ticks == keys[:2]
    assert page.pane.bar.count.said == "2 personnes choisies"
    QTest.keyClick(view, Qt.Key.Key_Return)
    until(qtbot, lambda: desk.families.file.file is not None)
    assert desk.families.isVisible()
    assert desk.families.file.file is not None
    assert desk.families.file.file.id == keys[1]
    desk.window.show_place("classes")
    read(qtbot, desk, page)
    assert page.pane.model.ticks == keys[:2]


def test_another_page_shows_whom_it_has_picked_out(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    page = come(qtbot, desk)
    few = guardians(desk, 3)
    desk.rooms.classes.show(Wanted(None, persons=few), "Sans mobile")
    until(qtbot, lambda: page.pane.model.keys == few)
    assert page.pane.filters.given.value == "Sans mobile"
    page.pane.filters.given.clear()
    until(qtbot, lambda: len(page.pane.model.keys) > 3)


def test_acts_follow_the_role(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    page = come(qtbot, desk)
    page.pane.model.tick(page.pane.model.keys[:1])
    assert [act.key for act in page.pane.bar.useful()] == ["print", "export", "cover", "send_again"]


def test_locking_asks_first_and_tells_whom_it_leaves_out(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    few = guardians(desk, 3)
    desk.services.notifications.issue(desk.session.actor, Selection.of(*few[:2]))
    page = come(qtbot, desk)
    page.pane.model.tick(few)
    for answer in (page.ask.back, page.ask.danger):
        page.pane.bar.acted.emit("lock")
        until(qtbot, page.ask.isVisible)
        assert page.ask.effect.said == "2 comptes seront bloqués\u00a0: personne ne s’y connectera plus."
        assert page.ask.skipped.said == "Laissés de côté\u00a0: 1 sans compte."
        press(answer, Qt.Key.Key_Return)
        until(qtbot, lambda: not desk.background.busy and page.ask.isHidden())
        locked = [state_of(desk, one) is AccountState.LOCKED for one in few]
        assert locked == [answer is page.ask.danger] * 2 + [False]
    until(qtbot, lambda: page.pane.problem.said == "2 comptes bloqués.")
    assert written_down(sample)["account_locked"] == 2


def test_escape_leaves_what_was_asked(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    page = come(qtbot, desk)
    page.pane.model.tick(page.pane.model.keys[:1])
    page.pane.bar.acted.emit("lock")
    until(qtbot, page.ask.isVisible)
    assert page.ask.effect.said.startswith("Cela ne convient à aucune des personnes choisies")
    assert not page.ask.danger.isVisible()
    qtbot.keyClick(page.ask.back, Qt.Key.Key_Escape)
    assert page.ask.isHidden()
    assert page.pane.bar.isVisible()


def test_sheets_are_asked_about_where_sheets_are_made(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    page = come(qtbot, desk)
    page.pane.model.tick(page.pane.model.keys[:4])
    assert page.pane.bar.buttons["sheets"].text() == "Faire leurs 4 feuilles"
    press(page.pane.bar.buttons["sheets"], Qt.Key.Key_Return)
    sheets = desk.sheets.page
    until(qtbot, lambda: sheets.isVisible() and sheets.counted is not None and sheets.counted.touched == 4)
    assert sheets.choice.selection == Selection.of(*page.pane.model.keys[:4])


@popups
@pytest.mark.parametrize(("role", "contacts"), [(Role.SECRETARY, False), (Role.TECHNICIAN, True)])
def test_what_is_written_to_a_file_is_what_the_role_allows(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path, role: Role, contacts: bool
) -> None:
    desk = open_desk(sample, role)
    page = come(qtbot, desk)
    page.pane.model.tick(page.pane.model.keys[:2])
    path = tmp_path / "liste.csv"
    save_as(qtbot, path, lambda: page.out.actions()[1].trigger())
    until(qtbot, lambda: page.pane.problem.said == "Enregistré\u00a0: liste.csv")
    heads, *lines = path.read_text("utf-8-sig").splitlines()
    assert heads.startswith("Nom;Enfant et classe;État;Identifiant")
    assert ("Contact" in heads) is contacts
    assert len(lines) == 2
    assert ("06 39 98" in "".join(lines)) is contacts
    assert written_down(sample)["list_taken_out"] == 1


def save_as(qtbot: QtBot, path: Path, ask: Callable[[], None]) -> None:
    """Answer the dialog that asks where to save."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(10, answer)
            return
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.setText(str(path))
        press(line, Qt.Key.Key_Return)

    QTimer.singleShot(0, answer)
    ask()


@popups
def test_the_list_is_saved_as_pdf_and_printed(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(sample)
    page = come(qtbot, desk)
    path = tmp_path / "liste.pdf"
    page.pane.model.tick(page.pane.model.keys[:5])
    save_as(qtbot, path, lambda: page.out.actions()[2].trigger())
    until(qtbot, lambda: page.pane.problem.said == "Enregistré\u00a0: liste.pdf")
    assert path.read_bytes().startswith(b"%PDF")
    page.pane.bar.acted.emit("print")
    until(qtbot, page.strip.isVisible)


def test_columns_and_order_are_remembered(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    page = come(qtbot, desk)
    page.pane.filters.columns.menu().actions()[2].trigger()
    page.pane.view.heads.sort_asked.emit("state")
    read(qtbot, desk, page)
    desk.close()
    again = open_desk(sample)
    page = come(qtbot, again)
    assert "contact" not in [one.key for one in page.pane.view.shown()]
    assert page.wanted.sort == "state"


def test_a_filter_is_kept_under_a_name_and_chosen_again(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    page = come(qtbot, desk)
    page.show_wanted(Wanted(PersonKind.STUDENT, classes=("6 B",), states=(ListState.WITHOUT,)))
    read(qtbot, desk, page)
    page.saved.ask.ask()
    page.saved.ask.keep.click()
    until(qtbot, lambda: page.saved.ask.field.error)
    page.saved.ask.field.text = "6 B sans compte"
    page.saved.ask.keep.click()
    until(qtbot, lambda: page.saved.menu.actions()[0].text() == "6 B sans compte")
    page.pane.filters.clear_all()
    page.show_wanted(Wanted(PersonKind.GUARDIAN))
    read(qtbot, desk, page)
    page.saved.menu.actions()[0].trigger()
    read(qtbot, desk, page)
    assert page.wanted == Wanted(PersonKind.STUDENT, classes=("6 B",), states=(ListState.WITHOUT,))
    page.saved.forgetting.actions()[0].trigger()
    until(qtbot, lambda: len(page.saved.menu.actions()) == 1)


@pytest.mark.parametrize(("width", "height", "scale"), SCREENS)
def test_acts_and_names_are_in_sight_on_every_screen(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, width: int, height: int, scale: float
) -> None:
    desk = open_desk(sample)
    current().look(Scheme.LIGHT, scale)
    desk.window.resize(width, height)
    page = come(qtbot, desk)
    page.pane.model.tick(page.pane.model.keys[:3])
    until(qtbot, lambda: page.pane.bar.buttons["sheets"].isVisible())
    assert (desk.window.width(), desk.window.height()) == (width, height)
    seen = desk.window.rect()
    for widget in (page.pane.title, page.pane.view, page.pane.bar.buttons["sheets"], page.pane.bar.count):
        until(qtbot, lambda widget=widget: seen.contains(on_window(desk, widget)))
    assert page.pane.view.shown()[0].key == "name"
    first, last = page.pane.view.in_sight()
    assert last - first >= 2
