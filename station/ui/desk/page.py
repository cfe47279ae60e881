"""What the desk's pages have in common: a column that scrolls, a title, a line under it."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.ui.theme import Space, current
from station.ui.widgets.panels import InlineNotice
from station.ui.widgets.scrolled import Scrolled
from station.ui.widgets.text import Text

_LINE = 960
"""How long a line of words may be, in px at 100 % text."""


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
    """Rows that are shown anew each time; where there are none, a line says so."""

    def __init__(self, none: str, parent: QWidget | None = None, *, spacing: int = Space.S) -> None:
        super().__init__(parent)
        self._none = none
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)
        self._rows: list[QWidget] = []
        self.show_rows([])

    @property
    def rows(self) -> tuple[QWidget, ...]:
        """What is shown."""
        return tuple(self._rows)

    def show_rows(self, rows: list[QWidget]) -> None:
        """Show these rows in place of those before."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        self.add_rows(rows or [Text(self._none, "second")])

    def add_rows(self, rows: list[QWidget]) -> None:
        """Show these rows under those before."""
        self._rows += rows
        for row in rows:
            self._column.addWidget(row)
