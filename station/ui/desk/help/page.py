"""Help: a field that finds in all guides, the guides, the keys; beside them what was chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from station.rules.names import fold
from station.ui.desk.families.panes import Panes
from station.ui.desk.help.guides import Found, Guide, find, spoken
from station.ui.desk.help.reader import Reader
from station.ui.desk.help.words import guide_line, guide_word
from station.ui.desk.outside.keys import KeysPage
from station.ui.desk.page import Rows
from station.ui.desk.printing import Printing
from station.ui.icons import icon
from station.ui.theme import Space, Token, current
from station.ui.widgets.buttons import WayOut
from station.ui.widgets.rows import OpenRow, RowWords
from station.ui.widgets.scrolled import Scrolled
from station.ui.widgets.text import Text

_MOST = 20
_WAIT_MS = 120
_GLASS = 1.2


class HelpPage(QWidget):
    """The list at the left, what was chosen beside it; with large text one of the two."""

    def __init__(self, keys: KeysPage, printing: Printing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys, self.reader = keys, Reader(printing)
        self.found: list[Found] = []
        self.edit, self.count = QLineEdit(), Text("", "count-of", single=True)
        self.list = Rows(self.tr("No page says this: try another word."), spacing=0)
        self.back = WayOut(self.tr("Help"), "chevron-left")
        self._glass = QAction(icon("search"), "", self.edit)
        self._stack = QStackedWidget()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_WAIT_MS)
        self._lay_out()
        self._soon.timeout.connect(self._find)
        self.edit.textChanged.connect(self._wait)
        self.edit.returnPressed.connect(self._enter)
        self.back.clicked.connect(self._show_list)
        self.panes.folded.connect(self._fold)
        current().changed.connect(self._fit)
        self._fit()
        self._find()
        self._fold()

    def refresh(self) -> None:
        """Begin anew: the keys, and all guides to choose from."""
        self.edit.clear()
        self._find()
        self.keys.to_top()
        self._stack.setCurrentWidget(self.keys)
        self.panes.show_list()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_card(self, key: str) -> None:
        """Show the guide of this name."""
        self.open_guide(Guide(key))

    def open_guide(self, guide: Guide) -> None:
        """Show a guide from its beginning."""
        self._show_reader()
        self.reader.show_guide(guide)

    def open_found(self, found: Found) -> None:
        """Show the place that was found."""
        typed = tuple(self.edit.text().split())
        self._show_reader()
        self.reader.show_guide(found.section.guide, found.section.place, typed)

    def hideEvent(self, event: QHideEvent) -> None:
        """Look for nothing any more."""
        super().hideEvent(event)
        self._soon.stop()

    def minimumSizeHint(self) -> QSize:
        """Need no width: with little room the two take turns."""
        return QSize(0, super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        self.edit.setClearButtonEnabled(True)
        self.edit.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.edit.setProperty("role", "search")
        self.edit.setAccessibleName(self.tr("Search in the help"))
        self.edit.setPlaceholderText(self.tr("Search in the help"))
        listed, holder = QFrame(), QWidget()
        listed.setProperty("role", "side")
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(Space.L, 0, Space.L, Space.L)
        rows.addWidget(self.list)
        rows.addStretch(1)
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, Space.L, 0, 0)
        column.setSpacing(Space.S)
        for widget in (self.edit, self.count):
            inner = QVBoxLayout()
            inner.setContentsMargins(Space.L, 0, Space.L, 0)
            inner.addWidget(widget)
            column.addLayout(inner)
        column.addWidget(Scrolled(holder), 1)
        for page in (self.keys, self.reader):
            self._stack.addWidget(page)
        beside = QWidget()
        over = QVBoxLayout(beside)
        over.setContentsMargins(0, 0, 0, 0)
        over.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(Space.XL, 0, Space.XL, 0)
        top.addWidget(self.back)
        over.addLayout(top)
        over.addWidget(self._stack, 1)
        self.panes = Panes(listed, beside, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panes)

    def _fit(self) -> None:
        self._glass.setIcon(icon("search", Token.SOFT, round(current().desk.body * _GLASS)))

    def _wait(self, _: str) -> None:
        self._soon.start()

    def _find(self) -> None:
        """List what was found; where nothing is typed, all guides and the keys."""
        typed = self.edit.text()
        self.found = find(typed, spoken()) if fold(typed) else []
        if not fold(typed):
            self.count.say("")
            self.count.hide()
            self.list.show_rows(self._guides())
            return
        self.count.say(self.tr("%n place(s)", "", len(self.found)))
        self.count.show()
        self.list.show_rows([self._row(found) for found in self.found[:_MOST]])

    def _guides(self) -> list[QWidget]:
        keys = OpenRow(RowWords(self.keys.title.said, self.tr("What can be done without the mouse")))
        keys.clicked.connect(self._show_keys)
        rows: list[QWidget] = [keys]
        for guide in Guide:
            row = OpenRow(RowWords(guide_word(guide), guide_line(guide)))
            row.clicked.connect(partial(self._open, guide))
            rows.append(row)
        return rows

    def _row(self, found: Found) -> OpenRow:
        guide = found.section.guide
        where = guide_word(guide)
        second = f"{where} · {found.excerpt}" if found.excerpt else where
        row = OpenRow(RowWords(found.section.heading, second))
        row.setToolTip(second)
        row.clicked.connect(partial(self._open_found, found))
        return row

    def _open(self, guide: Guide, _: bool = False) -> None:
        self.open_guide(guide)

    def _open_found(self, found: Found, _: bool = False) -> None:
        self.open_found(found)

    def _enter(self) -> None:
        """Open the first place, as the search for a family does."""
        self._soon.stop()
        self._find()
        if self.found:
            self.open_found(self.found[0])

    def _show_keys(self) -> None:
        self._stack.setCurrentWidget(self.keys)
        self.panes.show_beside()

    def _show_reader(self) -> None:
        self._stack.setCurrentWidget(self.reader)
        self.panes.show_beside()
        self._fold()

    def _show_list(self) -> None:
        self.panes.show_list()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self) -> None:
        self.back.setVisible(not self.panes.both)
