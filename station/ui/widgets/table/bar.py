"""What can be done with the rows that are ticked: the foot of a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QWidget

from station.ui.theme import Space, current
from station.ui.widgets.buttons import Button, LinkButton, MenuButton, PrimaryButton, SecondaryButton
from station.ui.widgets.table.cells import BOX, paint_box
from station.ui.widgets.text import Text

_HIGH = 56


@dataclass(frozen=True, slots=True)
class TableAct:
    """Something to do with rows. ``word`` says what, told how many are ticked; ``main`` is the filled button.

    ``alone``: it is of use with nothing ticked too, and then for all that match. ``aside``: it stands in the
    menu of the rest, however much room there is.
    """

    key: str
    word: Callable[[int], str]
    icon: str = ""
    main: bool = False
    alone: bool = False
    aside: bool = False


class _Box(QWidget):
    """The box of all: empty, full, or a bar for some."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = Qt.CheckState.Unchecked
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: Qt.CheckState) -> None:
        self._state = state
        self.update()

    def sizeHint(self) -> QSize:
        side = round(BOX * current().text_scale) + 4
        return QSize(side, side)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, self.rect(), 1, self._state)


class SelectionBar(QFrame):
    """How many are ticked, the ways to tick all or none, and what can be done."""

    acted = Signal(str)
    all_asked, none_asked = Signal(), Signal()

    def __init__(self, acts: Sequence[TableAct], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self._acts = tuple(acts)
        self._off: frozenset[str] = frozenset()
        self._ticked = self._matching = 0
        self.chosen_word: Callable[[int], str] = lambda count: self.tr("%n line(s) chosen", "", count)
        self.lines_word: Callable[[int], str] = lambda count: self.tr("%n line(s)", "", count)
        """How the bar counts; a page of people has words of its own."""
        self.box, self.count = _Box(), Text("", "strong", single=True)
        self.all, self.none = LinkButton(), LinkButton()
        self.buttons: dict[str, Button] = {
            act.key: (PrimaryButton if act.main else SecondaryButton)("", act.icon or None) for act in acts
        }
        self.more, self._menu = MenuButton(), QMenu(self)
        self.more.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XXL - Space.S, 0, Space.XXL - Space.S, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.box)
        row.addSpacing(Space.S)
        row.addWidget(self.count)
        row.addSpacing(Space.S)
        for link in (self.all, self.none):
            row.addWidget(link)
            row.addSpacing(Space.S)
        row.addStretch(1)
        row.addWidget(self.more)
        for act in sorted(acts, key=lambda one: one.main):
            row.addWidget(self.buttons[act.key])
            self.buttons[act.key].clicked.connect(partial(self._act, act.key))
        self.all.clicked.connect(self.all_asked)
        self.none.clicked.connect(self.none_asked)
        self.box.clicked.connect(lambda: (self.none_asked if self._ticked else self.all_asked).emit())
        current().changed.connect(self._fit)

    def switch_off(self, keys: Sequence[str]) -> None:
        """Do not show these acts: they are not this operator's, or suit nobody."""
        self._off = frozenset(keys)
        self._fit()

    def show_counts(self, ticked: int, matching: int) -> None:
        """Say how many are ticked, of how many."""
        self._ticked, self._matching = ticked, matching
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put into the menu what has no room."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Need room for nothing but the height: what does not fit goes into the menu."""
        return QSize(0, super().minimumSizeHint().height())

    def useful(self) -> tuple[TableAct, ...]:
        """Return the acts that can be done now."""
        fits = [one for one in self._acts if one.key not in self._off and (self._ticked or one.alone)]
        return tuple(fits) if self._matching else ()

    def _act(self, key: str, _: bool = False) -> None:
        self.acted.emit(key)

    def _fit(self) -> None:
        some, rest = self._ticked, self._matching - self._ticked
        self.setFixedHeight(round(_HIGH * current().text_scale))
        whole = Qt.CheckState.PartiallyChecked if rest else Qt.CheckState.Checked
        self.box.show_state(whole if some else Qt.CheckState.Unchecked)
        self.count.say(self.chosen_word(some) if some else self.lines_word(self._matching))
        self.all.say(self.tr("Choose all {0}").format(self._matching))
        self.none.say(self.tr("Choose nothing"))
        self.more.say(self.tr("More acts"))
        useful = self.useful()
        for one in self._acts:
            self.buttons[one.key].say(one.word(some or self._matching))
        for links, kept in ((True, len(useful)), (False, len(useful)), (False, 1)):
            self._show(useful, links=links, kept=kept)
            if self.sizeHint().width() <= self.width():
                return

    def _show(self, useful: Sequence[TableAct], *, links: bool, kept: int) -> None:
        some = bool(self._ticked)
        self.all.setVisible(links and self._ticked < self._matching)
        self.none.setVisible(links and some)
        main = next((one for one in useful if one.main), useful[0] if useful else None)
        beside = [one for one in useful if not one.aside][:kept] if kept > 1 else [main] if main else []
        for one in self._acts:
            self.buttons[one.key].setVisible(one in beside)
        self._menu.clear()
        folded = [one for one in useful if one not in beside]
        for one in folded:
            act = self._menu.addAction(one.word(self._ticked or self._matching))
            act.triggered.connect(partial(self._act, one.key))
        if not links:
            self._menu.addSeparator()
            self._menu.addAction(self.all.text()).triggered.connect(self.all_asked)
            self._menu.addAction(self.none.text()).triggered.connect(self.none_asked)
        self.more.setVisible(bool(folded) or not links)
