"""What the desk's pages have in common: a column that scrolls, a title, a line under it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.ui.theme import Space, at_work, current
from station.ui.wardrobe import parts_of
from station.ui.widgets.panels import InlineNotice
from station.ui.widgets.scrolled import Scrolled
from station.ui.widgets.text import Text

_LINE = 960
"""How long a line of words may be, in px at 100 % text."""
_SOON_MS = 1
"""In the next turn: what is to come after 0 ms comes in the same one, before anybody is heard."""
_SLICE = 12
"""As many rows as can be made, and laid out, before anybody waits."""


@runtime_checkable
class HalfTyped(Protocol):
    """A page on which something may be typed that is kept nowhere yet."""

    def at_stake(self) -> str:
        """Say in one sentence what would be lost, without anybody's name; empty where nothing is."""
        ...

    def let_go(self) -> None:
        """Forget what was typed: it was left on purpose."""
        ...


@runtime_checkable
class InParts(Protocol):
    """A page of several parts, of which one may be what one came for."""

    def show_card(self, key: str) -> None:
        """Bring the part of this key into sight."""
        ...


@runtime_checkable
class InTabs(InParts, Protocol):
    """A page of which one part is shown, and brought up to date as one comes to it."""

    @property
    def shown(self) -> str:
        """The key of the part that is shown."""
        ...


class DeskPage(QWidget):
    """A titled page; put what it holds into `body`."""

    widest = 960
    """In px at 100 % text: longer lines tire the eye. A page of columns may be wider."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.why = Text("", "title"), Text("", "why")
        self.problem = InlineNotice()
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        self.body.setSpacing(Space.L)
        for widget in (self.title, self.why, self.problem):
            self.body.addWidget(widget)
        self._content = content
        self._scroll = scroll = Scrolled(content)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        for ground in (scroll.viewport(), content):
            ground.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        current().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        scale = current().text_scale
        self._content.setMaximumWidth(round(self.widest * scale))
        for text in (self.title, self.why):
            text.setMaximumWidth(round(_LINE * scale))

    def _pieces_within(self) -> tuple[QWidget, ...]:
        """Return what wears the look by itself, where the page is too much for one piece."""
        return self._scroll.verticalScrollBar(), *parts_of(self._content)

    def to_top(self) -> None:
        """Show the page's head: what was just asked for is told there."""
        self._scroll.verticalScrollBar().setValue(0)

    def say(self, title: str, why: str) -> None:
        """Name the page, and say what it is for."""
        self.title.say(title)
        self.why.say(why)


def centred(widget: QWidget) -> QHBoxLayout:
    """Put a widget of bounded width in the middle of its row.

    By an alignment it would get its wished height, and texts that wrap at this width would be cut.
    """
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return row


def inset(widget: QWidget, by: int) -> QHBoxLayout:
    """Put a widget a little off the edges, where a list's rows reach nearer to them."""
    row = QHBoxLayout()
    row.setContentsMargins(by, 0, by, 0)
    row.addWidget(widget)
    return row


def bare_row() -> tuple[QWidget, QHBoxLayout]:
    """Return a row without a frame or margins, for a list or a card, and what holds it."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.M)
    return holder, row


class Rows(QWidget):
    """Rows that are shown anew each time; where there are none, a line says so.

    Many are made in slices. Where others stood before, these stay until all are there; else the first slice
    stands there at once, and the next come under it. A slice is one widget to Qt: of rows that come singly to
    where it is seen already, each has all of them laid out anew.
    """

    _pieces = False

    def __init__(self, none: str, parent: QWidget | None = None, *, spacing: int = Space.S) -> None:
        super().__init__(parent)
        self._none, self._spacing = none, spacing
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)
        self._blocks: list[_Block] = []
        self._coming: _Coming | None = None
        self._none_said = True
        """Whether the line stands there that says that there are none: it stays for no rows that are made."""
        self.show_rows([])

    @property
    def rows(self) -> tuple[QWidget, ...]:
        """What is shown."""
        return tuple(row for block in self._blocks for row in block.rows)

    def show_rows(
        self, rows: Iterable[QWidget], *, slices: int = _SLICE, shown: Callable[[], None] | None = None
    ) -> None:
        """Show these rows in place of those before, and call ``shown`` each time that some are seen.

        Only those of a generator are made in slices, so many at a time.
        """
        slices = len(rows) + 1 if isinstance(rows, Sequence) else slices
        self._begin(_Coming(iter(rows), slices, shown, replaces=True))

    def add_rows(
        self, rows: Iterable[QWidget], *, slices: int = _SLICE, shown: Callable[[], None] | None = None
    ) -> None:
        """Show these rows under those before."""
        self._begin(_Coming(iter(rows), slices, shown, replaces=False))

    @property
    def coming(self) -> bool:
        """Whether more are being made."""
        return self._coming is not None

    def _begin(self, coming: _Coming) -> None:
        if self._coming is not None and self._coming.block is not None:
            self._coming.block.deleteLater()
        self._coming, block = None, _Block(self, self._spacing, pieces=self._pieces)
        with at_work():
            more = block.take(coming.rows, coming.slices)
        none, stays = coming.replaces and not block.rows, not self._none_said
        if none:
            block.take(iter([Text(self._none, "second")]), 1)
        if more:
            self._coming = coming
            QTimer.singleShot(_SOON_MS, self, self._go_on)
        if coming.replaces:
            self._none_said = none
        if more and coming.replaces and stays and self.isVisible():
            coming.block = block
            block.prepare(self.width())
        else:
            self._see(block, coming)

    def _go_on(self) -> None:
        """Make the next slice; in a turn of its own have it seen, as it is laid out and drawn then."""
        coming = self._coming
        if coming is None:
            return
        if coming.block is None:
            coming.block = _Block(self, self._spacing, pieces=self._pieces)
        block = coming.block
        if coming.made:
            if not coming.more:
                self._coming = None
            coming.made = False
            self._see(block, coming)
        else:
            with at_work():
                coming.more = block.take(coming.rows, coming.slices)
                block.prepare(self.width())
            coming.made = not (coming.more and coming.replaces)  # under what is seen each slice is seen
        if self._coming is coming:
            QTimer.singleShot(_SOON_MS, self, self._go_on)

    def _see(self, block: _Block, coming: _Coming) -> None:
        gone, stay = (self._blocks, ()) if coming.replaces else ((), self._blocks)
        with at_work():
            for one in gone:
                self._column.removeWidget(one)
                one.hide()
                one.take_apart()
            self._blocks = [*stay, block]
            coming.replaces, coming.block = False, None
            self._column.addWidget(block)
            block.setVisible(bool(block.rows))
        if coming.shown is not None:
            coming.shown()


class LargeRows(Rows):
    """Rows of dozens of widgets: each wears the look by itself, on a ground that wears none."""

    _pieces = True

    def pieces(self) -> tuple[QWidget, ...]:
        """Return the rows."""
        return self.rows


class _Block(QWidget):
    """Some rows, hidden until they are seen together."""

    def __init__(self, parent: QWidget, spacing: int, *, pieces: bool) -> None:
        super().__init__(parent)
        self.hide()
        self._pieces = pieces
        self.rows: list[QWidget] = []
        self._prepared = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)

    def take(self, rows: Iterator[QWidget], most: int) -> bool:
        """Take so many of these; return whether there may be more."""
        taken = list(islice(rows, most))
        for row in taken:
            self._column.addWidget(row)
            if self._pieces:
                current().wear(row)
        self.rows += taken
        return len(taken) == most

    def take_apart(self) -> None:
        """Go; where each row is as much as a page, one by one: it takes nearly as long as to make them."""
        if self._pieces and self.rows:
            self.rows.pop().deleteLater()
            QTimer.singleShot(_SOON_MS, self, self.take_apart)
        else:
            self.deleteLater()

    def prepare(self, width: int) -> None:
        """Have what was taken last styled and measured: once it is seen that is not to be done at one go."""
        for row in self.rows[self._prepared :]:
            for widget in (row, *row.findChildren(QWidget)):
                widget.ensurePolished()
            row.sizeHint()
            row.heightForWidth(width)
        self._prepared = len(self.rows)


@dataclass
class _Coming:
    """Rows that are being made, so many at a time."""

    rows: Iterator[QWidget]
    slices: int
    shown: Callable[[], None] | None
    replaces: bool
    """Whether those before go once these are seen."""
    block: _Block | None = None
    """What was made of them, where those before stay meanwhile or the first are seen already."""
    more: bool = True
    made: bool = False
    """Whether the block is whole, and to be seen."""
