"""The classes of the school: each leads to its students and their guardians."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from station.rules.rights import Actor
from station.ui.background import Background, Turn
from station.ui.desk.page import DeskPage, Rows
from station.ui.desk.session import Session
from station.ui.errors import sentence
from station.ui.widgets.columns import Columns
from station.ui.widgets.panels import Tone
from station.ui.widgets.rows import OpenRow, RowWords

_NARROW = 700


class ClassesPage(DeskPage):
    """A row for each class; it opens the search with everybody of the class."""

    widest = 1440

    class_asked = Signal(str)

    def __init__(
        self,
        classes: Callable[[Actor], tuple[str, ...]],
        session: Session,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._classes, self._session, self._turn = classes, session, Turn(background)
        self.say(self.tr("Classes"), self.tr("Open a class to see its students and their guardians."))
        self.codes: dict[str, OpenRow] = {}
        """The row of each class."""
        self.rows = Rows(self.tr("No class yet: bring in the school's lists first (Tools)."))
        self.body.addWidget(self.rows)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Look again which classes there are."""
        if self.isVisible() and self._session.open:
            actor = self._session.actor
            self._turn.end()
            self._turn.run(lambda: self._classes(actor), self._show, self._fail)

    def _show(self, classes: tuple[str, ...]) -> None:
        self.problem.show_notice("")
        self.codes = {code: self._row(code) for code in classes}
        rows = list(self.codes.values())
        some = -(-len(rows) // 2)
        columns = [Columns(rows[:some], rows[some:], _NARROW, spacing=0)] if rows else []
        self.rows.show_rows([*columns])

    def _row(self, code: str) -> OpenRow:
        row = OpenRow(RowWords(code))
        row.clicked.connect(partial(self._ask, code))
        return row

    def _ask(self, code: str, _: bool = False) -> None:
        self.class_asked.emit(code)

    def _fail(self, error: Exception) -> None:
        self.problem.show_notice(sentence(error), Tone.BAD)
