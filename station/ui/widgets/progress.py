"""What tells how far things are: steps, criteria, long work, time left, the state of the station."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from station.ui.background import Task
from station.ui.icons import Icon
from station.ui.theme import Space, Token
from station.ui.widgets.announce import announce
from station.ui.widgets.buttons import Button, LinkButton
from station.ui.widgets.panels import Tone
from station.ui.widgets.text import Text, repolish


class StepHeader(QWidget):
    """« Étape 2 sur 6 », with a thin bar under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Text("", "step", single=True)
        self._text.tone("soft")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._text)
        column.addWidget(self._bar)

    @property
    def said(self) -> str:
        """The words shown."""
        return self._text.said

    def show_step(self, text: str, step: int, steps: int) -> None:
        """Show how far one is."""
        self._text.say(text)
        self._bar.setRange(0, steps)
        self._bar.setValue(step)
        self._bar.setAccessibleName(text)


@dataclass(frozen=True, slots=True)
class Tick:
    """One criterion as it is shown: its words, and whether it is met."""

    text: str
    met: bool


class CriteriaList(QFrame):
    """Criteria that tick off as one types, each a word and a sign; their places never change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "criteria")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.S)
        self._columns = 1
        self._rows: list[tuple[QWidget, Icon, Text]] = []
        self.ticks: tuple[Tick, ...] = ()

    def show_columns(self, columns: int) -> None:
        """Stand in so many columns."""
        if columns != self._columns:
            self._columns = columns
            self._place()

    def be_low(self, low: bool) -> None:
        """Take less height."""
        self._grid.setVerticalSpacing(Space.XS // 2 if low else Space.S)

    def show_ticks(self, ticks: Sequence[Tick], met_word: str, unmet_word: str) -> None:
        """Show these criteria; the two words tell a screen reader what the sign tells the eye."""
        changed, before = len(ticks) != len(self.ticks), self.ticks
        self.ticks = tuple(ticks)
        if [tick.text for tick in before] == [tick.text for tick in ticks]:
            turned = [new for old, new in zip(before, ticks, strict=True) if old != new]
            words = (f"{tick.text}: {met_word if tick.met else unmet_word}" for tick in turned)
            announce(self, ", ".join(words))
        while len(self._rows) < len(ticks):
            self._add_row()
        for index, (row, icon, text) in enumerate(self._rows):
            row.setVisible(index < len(ticks))
            if index < len(ticks):
                tick = ticks[index]
                icon.show_icon(*(("circle-check", Token.GOOD) if tick.met else ("circle", Token.INK)))
                text.say(tick.text)
                text.tone("good" if tick.met else "todo")
                text.setAccessibleName(f"{tick.text}: {met_word if tick.met else unmet_word}")
        if changed:
            self._place()

    def _place(self) -> None:
        down = -(-len(self.ticks) // self._columns)
        for at, (row, _, _) in enumerate(self._rows[: len(self.ticks)]):
            self._grid.addWidget(row, at % down, at // down, Qt.AlignmentFlag.AlignTop)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def _add_row(self) -> None:
        holder = QWidget(self)  # from the first: what has no parent and is shown is a window
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        icon, text = Icon("circle", Token.INK), Text("", "criterion")
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        self._rows.append((holder, icon, text))


class ProgressStrip(QWidget):
    """Long work: what is being done, how far, and a way to stop it."""

    def __init__(self, cancel_word: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = Text()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.cancel = LinkButton(cancel_word, parent=self)
        self.cancel.setVisible(bool(cancel_word))
        self.cancel.clicked.connect(self._stop)
        self._task: Task | None = None
        self._step = ""
        top = QHBoxLayout()
        top.addWidget(self._what, 1)
        top.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(top)
        column.addWidget(self._bar)
        self.hide()

    def follow(self, task: Task, what: str) -> None:
        """Show a task until it ends."""
        self._task, self._step = task, what
        announce(self, what)
        self.cancel.setEnabled(True)
        self.show_progress(what, 0, 0)
        task.progressed.connect(self._tell)
        task.ended.connect(self.hide)

    def _tell(self, done: int, total: int, step: str) -> None:
        self.show_progress(step or self._step, done, total)

    def _stop(self) -> None:
        if self._task is not None and isValid(self._task):
            self.cancel.setEnabled(False)
            self._task.cancel()

    def show_progress(self, what: str, done: int, total: int) -> None:
        """Show how far it is; a ``total`` of 0 is unknown."""
        self._what.say(what)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.setAccessibleName(what)
        self.show()


_MOMENTS = (300, 60)
"""Seconds left at which a screen reader says so by itself."""


class Countdown(QWidget):
    """A line that tells the time left, in words; it asks the clock each second, so sleep does not fool it.

    A screen reader reads it when asked, and is told of two moments, not of each second.
    """

    ran_out = Signal()

    def __init__(
        self,
        clock: Callable[[], datetime],
        icon_name: str = "clock",
        parent: QWidget | None = None,
        *,
        role: str = "second",
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._until: datetime | None = None
        self._words: Callable[[int], str] = str
        self._text = Text("", role)
        self._text.change_quietly()
        self._told: int | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(Icon(icon_name, Token.INK), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    @property
    def said(self) -> str:
        """The words shown."""
        return self._text.said

    @property
    def seconds(self) -> int:
        """How many seconds are left."""
        left = (self._until - self._clock()).total_seconds() if self._until else 0
        return max(0, -int(-left // 1))

    def count(self, until: datetime | None, words: Callable[[int], str]) -> None:
        """Count down to a time; ``words`` says the seconds left."""
        if until != self._until:
            self._told = None
        self._until, self._words = until, words
        self._timer.start()
        self.tell()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()

    def tell(self) -> None:
        """Say the time left now."""
        left, before = self.seconds, self._told
        self._told = left
        self._text.say(self._words(left))
        if before is not None and any(left <= moment < before for moment in _MOMENTS):
            announce(self, self._text.said)
        if left == 0 and self._timer.isActive():
            self._timer.stop()
            self.ran_out.emit()


_STATUS = {
    Tone.GOOD: Token.GOOD,
    Tone.WARN: Token.WARN,
    Tone.BAD: Token.BAD,
    Tone.INFO: Token.ACTION_STRONG,
}


_SLACK = 6
"""What Qt leaves between an icon and its words, and a little more."""


class StatusLine(Button):
    """One thing's state in words, for the foot of the desk; a click leads to what tells more or mends it."""

    _role = "status"
    told = Signal()
    """It says something else."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        self.tone, self._said = Tone.QUIET, ""
        super().__init__("", icon_name, parent)
        self._token = Token.SOFT
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def said(self) -> str:
        """The words, all of them where there is room for some alone."""
        return self._said

    @property
    def fails(self) -> bool:
        """Whether somebody should look at it."""
        return self.tone in (Tone.WARN, Tone.BAD)

    def show_state(self, text: str, tone: Tone = Tone.QUIET, icon_name: str | None = None) -> None:
        """Say how it is."""
        if text != self._said and tone in (Tone.WARN, Tone.BAD):
            announce(self, text)
        self.tone, self._said = tone, text
        self._token = _STATUS.get(tone, Token.SOFT)
        self.setToolTip(text)
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            repolish(self)
        self.say(text)
        self.show_icon(icon_name or self._icon_name or "info")
        self._shorten()
        self.told.emit()

    def sizeHint(self) -> QSize:
        """Wish for room for all words."""
        shown = self.fontMetrics().horizontalAdvance(self.text())
        wished = self.fontMetrics().horizontalAdvance(self._said) - shown + 2 * _SLACK
        return super().sizeHint() + QSize(wished, 0)

    def minimumSizeHint(self) -> QSize:
        """Need no more than the icon."""
        return QSize(self.iconSize().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        room = self.width() - self.iconSize().width() - _SLACK
        shown = self.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideRight, max(room, 0))
        if self.isVisible() and shown != self.text():
            self.setText(shown)
