"""Another look comes piece by piece: nobody sees a window half changed, or a page in the look from before."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLineEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from station.ui.theme import DARK, LIGHT, Scheme, Theme
from station.ui.widgets.text import Text


class Page(QWidget):
    """A page with enough on it that one turn does not do for two."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.edit = Text("Bonjour"), QLineEdit()
        column = QVBoxLayout(self)
        for widget in (self.text, self.edit, *(Text(str(one)) for one in range(40))):
            column.addWidget(widget)

    @property
    def ink(self) -> str:
        """The colour of its words."""
        return self.text.palette().color(QPalette.ColorRole.WindowText).name().upper()


class Desk(QWidget):
    """A bare ground: pages beside each other, and pages behind them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.beside, self.behind = tuple(Page() for _ in range(4)), tuple(Page() for _ in range(3))
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        for page in self.beside:
            column.addWidget(page)
        column.addWidget(self.stack)
        for page in self.behind:
            self.stack.addWidget(page)
        for page in (*self.beside, *self.behind):
            theme.wear(page)

    @property
    def in_sight(self) -> set[str]:
        """The colours of all words that can be seen."""
        return {page.ink for page in (*self.beside, self.stack.currentWidget()) if isinstance(page, Page)}


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot) -> Desk:
    made = Desk(theme)
    qtbot.addWidget(made)
    made.show()
    return made


class Eye(QObject):
    """Notes what colours were to be seen each time that something was painted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.seen: list[set[str]] = []
        for page in (*desk.beside, *desk.behind):
            page.text.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.seen.append(self._desk.in_sight)
        return False


def test_nobody_sees_a_window_half_changed(theme: Theme, desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: desk.in_sight == {LIGHT.ink})
    eye = Eye(desk)
    theme.look(Scheme.DARK, by_turns=True)
    assert desk.in_sight == {LIGHT.ink}, "it takes its time"
    qtbot.waitUntil(lambda: not theme.wardrobe.busy and bool(eye.seen))
    assert all(colours == {DARK.ink} for colours in eye.seen)
    assert {page.ink for page in desk.behind} == {DARK.ink}, "what is out of sight follows"


def test_what_comes_into_sight_has_the_new_look_already(theme: Theme, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.wardrobe.dressed):
        theme.look(Scheme.DARK, by_turns=True)
    waiting = [page for page in desk.behind if page.ink == LIGHT.ink]
    assert waiting
    desk.stack.setCurrentWidget(waiting[-1])
    assert waiting[-1].ink == DARK.ink


def test_what_is_scrolled_into_sight_has_the_new_look_already(theme: Theme, qtbot: QtBot) -> None:
    ground = QWidget()
    column = QVBoxLayout(ground)
    pages = [Page() for _ in range(6)]
    for page in pages:
        column.addWidget(page)
        theme.wear(page)
    scroll = QScrollArea()
    qtbot.addWidget(scroll)
    scroll.setWidgetResizable(True)
    scroll.setWidget(ground)
    scroll.resize(300, 400)
    scroll.show()
    qtbot.waitExposed(scroll)
    with qtbot.waitSignal(theme.wardrobe.dressed):
        theme.look(Scheme.DARK, by_turns=True)
    assert pages[0].ink == DARK.ink
    assert pages[-1].ink == LIGHT.ink, "it is far below"
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    assert scroll.grab().toImage().pixelColor(150, 200) == QColor(DARK.wash)
    assert pages[-1].ink == DARK.ink
    qtbot.waitUntil(lambda: not theme.wardrobe.busy)
    assert {page.ink for page in pages} == {DARK.ink}


def test_a_change_of_mind_midway_ends_with_the_last_look(theme: Theme, desk: Desk, qtbot: QtBot) -> None:
    theme.look(Scheme.DARK, by_turns=True)
    with qtbot.waitSignal(theme.wardrobe.working):
        pass  # the first piece is dark
    theme.look(Scheme.LIGHT, by_turns=True)
    qtbot.waitUntil(lambda: not theme.wardrobe.busy)
    assert {page.ink for page in (*desk.beside, *desk.behind)} == {LIGHT.ink}
    assert desk.updatesEnabled()


def test_what_was_typed_and_the_keyboard_stay(theme: Theme, desk: Desk, qtbot: QtBot) -> None:
    edit = desk.beside[2].edit
    edit.setText("Payet")
    edit.setSelection(1, 3)
    edit.setFocus()
    theme.look(Scheme.DARK, 1.5, by_turns=True)
    qtbot.waitUntil(lambda: not theme.wardrobe.busy)
    assert (edit.text(), edit.selectedText()) == ("Payet", "aye")
    assert desk.focusWidget() is edit


def test_what_is_gone_meanwhile_is_left_alone(theme: Theme, desk: Desk, qtbot: QtBot) -> None:
    theme.look(Scheme.DARK, by_turns=True)
    for page in (desk.beside[1], desk.behind[1]):
        page.setParent(None)
        page.deleteLater()
    qtbot.waitUntil(lambda: not theme.wardrobe.busy)
    assert desk.beside[0].ink == DARK.ink
