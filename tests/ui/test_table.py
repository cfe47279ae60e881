"""The table: it loads as one scrolls, sorts, filters, ticks, and folds where room lacks."""

from collections.abc import Callable, Generator, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press
from station.ui.background import Background
from station.ui.theme import Scheme, Theme, Token
from station.ui.widgets.panels import Tone
from station.ui.widgets.rows import RowWords
from station.ui.widgets.table import Cell, Column, Filter, Option, Part, TableAct, TablePane, TableRow, Voice

COLUMNS = (
    Column("name", "Name", 250, Voice.NAME, fixed=True),
    Column("class", "Class", 200, folds=2),
    Column("last", "Last act", 400, Voice.SECOND, folds=1),
)
FILTERS = (
    Filter("kind", "Who", (Option("a", "All"), Option("b", "Some")), several=False, always=True),
    Filter("class", "Class", (Option("6 A", "6 A"), Option("6 B", "6 B"))),
)
ACTS = (TableAct("print", lambda count: f"Print {count}", "printer", main=True),)


def row(key: object) -> TableRow:
    cells = {"name": Cell("HOARAU", kept=f"Marie {key}"), "class": Cell("6 A")}
    return TableRow(key, cells, RowWords("HOARAU", "6 A", kept=f"Marie {key}"))


@pytest.fixture
def background() -> Generator[Background]:
    made = Background()
    yield made
    made.close()


@pytest.fixture
def pane(theme: Theme, background: Background, qtbot: QtBot) -> TablePane:
    made = TablePane(COLUMNS, FILTERS, ACTS, background=background)
    qtbot.addWidget(made)
    theme.wear(made)
    made.resize(1366, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


def fill(
    pane: TablePane, count: int, qtbot: QtBot, answer: Callable[..., Sequence[TableRow]] | None = None
) -> None:
    with qtbot.waitSignal(pane.reader.read):
        pane.show_keys(range(count), answer or (lambda keys: [row(key) for key in keys]))


def test_the_model_keeps_qts_rules(pane: TablePane, qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    fill(pane, 300, qtbot)
    qtmodeltester.check(pane.model)


def test_of_many_rows_those_in_sight_are_read_and_others_as_one_scrolls(
    pane: TablePane, qtbot: QtBot
) -> None:
    asked: list[int] = []

    def answer(keys: Sequence[int]) -> list[TableRow]:
        asked.extend(keys)
        return [row(key) for key in keys]

    fill(pane, 20_000, qtbot, answer)
    assert 0 < len(asked) < 300
    assert pane.model.row_at(15_000) is None
    with qtbot.waitSignal(pane.reader.read):
        pane.view.scrollTo(pane.model.index(15_000, 1))
    found = pane.model.row_at(15_000)
    assert found is not None
    assert found.cell("name").kept == "Marie 15000"
    assert len(asked) < 600


def test_keys_move_tick_and_open(pane: TablePane, qtbot: QtBot) -> None:
    fill(pane, 50, qtbot)
    pane.view.setFocus()
    press(pane.view, Qt.Key.Key_Down)
    press(pane.view, Qt.Key.Key_Space)
    assert pane.model.ticks == (1,)
    for _ in range(2):
        QTest.keyClick(pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert pane.model.ticks == (1, 2, 3)
    with qtbot.waitSignal(pane.opened) as opened:
        press(pane.view, Qt.Key.Key_Return)
    assert opened.args == [3]
    QTest.keyClick(pane.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert pane.model.ticks_count == 50
    press(pane.view, Qt.Key.Key_Home)
    press(pane.view, Qt.Key.Key_Space)
    assert pane.model.ticks_count == 49


def test_a_box_ticks_and_the_one_above_takes_all_or_none(pane: TablePane, qtbot: QtBot) -> None:
    fill(pane, 20, qtbot)
    box = pane.view.visualRect(pane.model.index(2, 0)).center()
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert pane.model.ticks == (2,)
    head = QPoint(pane.view.columnWidth(0) // 2, 10)
    QTest.mouseClick(pane.view.heads.viewport(), Qt.MouseButton.LeftButton, pos=head)
    assert pane.model.ticks_count == 0
    QTest.mouseClick(pane.view.heads.viewport(), Qt.MouseButton.LeftButton, pos=head)
    assert pane.model.ticks_count == 20


def test_what_is_ticked_stays_so_when_the_order_changes_and_goes_with_its_row(
    pane: TablePane, qtbot: QtBot
) -> None:
    fill(pane, 20, qtbot)
    pane.model.tick([3, 7])
    with qtbot.waitSignal(pane.reader.read):
        pane.show_keys([7, 1, 2], lambda keys: [row(key) for key in keys])
    assert pane.model.ticks == (7,)
    assert pane.bar.buttons["print"].text() == "Print 1"


def test_a_head_sorts_and_again_reverses_and_both_are_kept(
    pane: TablePane, background: Background, qtbot: QtBot
) -> None:
    fill(pane, 5, qtbot)
    head = QPoint(pane.view.columnViewportPosition(2) + 10, 10)
    kept: list[str] = []
    pane.looks_changed.connect(kept.append)
    for descending in (False, True):
        with qtbot.waitSignal(pane.asked):
            QTest.mouseClick(pane.view.heads.viewport(), Qt.MouseButton.LeftButton, pos=head)
        assert (pane.query.sort, pane.query.descending) == ("class", descending)
    again = TablePane(COLUMNS, FILTERS, background=background, kept=kept[-1])
    qtbot.addWidget(again)
    assert (again.query.sort, again.query.descending) == ("class", True)


def test_chips_filter_and_one_act_clears_them(pane: TablePane, qtbot: QtBot) -> None:
    chip = pane.filters.chips["class"]
    with qtbot.waitSignal(pane.asked):
        chip.values.actions()[1].trigger()
    assert pane.query.of("class") == ("6 B",)
    assert pane.query.of("kind") == ("a",)
    assert chip.value == "6 B"
    with qtbot.waitSignal(pane.asked):
        press(pane.filters.clear, Qt.Key.Key_Return)
    assert pane.query.of("class") == ()
    assert pane.query.of("kind") == ("a",)


def test_what_is_typed_is_asked_for_once_the_hand_rests(pane: TablePane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.asked):
        pane.edit.setText("  hoareau ")
    assert pane.query.text == "hoareau"


def test_columns_fold_in_their_order_and_name_never(pane: TablePane, qtbot: QtBot) -> None:
    def shown() -> list[str]:
        return [one.key for one in pane.view.shown()]

    fill(pane, 5, qtbot)
    assert shown() == ["name", "class", "last"]
    pane.resize(800, 700)
    assert shown() == ["name", "class"]
    pane.resize(600, 700)
    assert pane.view.compact
    assert shown() == ["name"]
    pane.resize(1366, 700)
    pane.filters.hide_columns(["class"])
    pane.view.hide_columns(["class"])
    assert shown() == ["name", "last"]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [683, 1024, 1366])
def test_it_is_never_wider_than_its_room(
    pane: TablePane, theme: Theme, width: int, scale: float, qtbot: QtBot
) -> None:
    theme.look(Scheme.DARK, scale)
    fill(pane, 200, qtbot)
    pane.model.tick([1, 2])
    pane.totals.show_parts([Part(141, "active", Token.BAR_DONE), Part(44, "without", Token.SUNK)])
    pane.resize(width, 500)
    assert pane.minimumSizeHint().width() <= width
    wide = sum(pane.view.columnWidth(at) for at in range(4) if not pane.view.isColumnHidden(at))
    assert wide <= pane.view.viewport().width()
    assert pane.bar.buttons["print"].isVisibleTo(pane)


def test_without_any_line_it_says_so_and_clears_the_filters(pane: TablePane, qtbot: QtBot) -> None:
    pane.filters.chips["class"].choose(["6 A"])
    pane.filters.show_state()
    pane.show_keys([], lambda keys: [])
    assert pane.empty.isVisibleTo(pane)
    with qtbot.waitSignal(pane.asked):
        pane.empty.acted.emit()
    assert pane.query.of("class") == ()


def test_rows_another_page_picked_out_stand_under_its_title(pane: TablePane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.asked):
        pane.show_filters({"class": ["6 A"]}, given="No mobile")
    assert pane.filters.given.value == "No mobile"
    with qtbot.waitSignal(pane.asked):
        pane.filters.given.clear()
    assert pane.filters.given.chosen == ()
    assert pane.query.of("class") == ("6 A",)


def test_what_an_act_has_said_stays_while_the_same_list_is_read_anew(pane: TablePane, qtbot: QtBot) -> None:
    fill(pane, 3, qtbot)
    for tone, kept in ((Tone.GOOD, "Said"), (Tone.BAD, "")):
        pane.problem.show_notice("Said", tone)
        pane.show_keys(range(3), lambda keys: [row(key) for key in keys])
        assert pane.problem.said == kept
    pane.problem.show_notice("Said", Tone.GOOD)
    with qtbot.waitSignal(pane.asked):
        pane.filters.clear_all()
    pane.show_keys(range(3), lambda keys: [row(key) for key in keys])
    assert pane.problem.said == ""


def test_what_could_not_be_read_is_told(pane: TablePane, qtbot: QtBot) -> None:
    def answer(_: Sequence[object]) -> list[TableRow]:
        raise OSError("disk")

    with qtbot.waitSignal(pane.reader.failed) as failed:
        pane.show_keys([1, 2], answer)
    assert failed.args is not None
    assert isinstance(failed.args[0], OSError)
