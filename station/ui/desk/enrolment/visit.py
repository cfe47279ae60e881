"""One family at the screen for something else than an enrolment; it leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from station.rules.languages import Language
from station.ui.background import Background, Turn
from station.ui.desk.enrolment.enrolment import Enrolment
from station.ui.family.records import PageName

T = TypeVar("T")


class Visit(QObject):
    """Whose turn it is at the family's screen, and the one act that runs for it; the desk sees no page."""

    changed = Signal()
    """It has begun, or is over."""
    closed = Signal()
    """It is over: what was known of the family is to be forgotten."""

    def __init__(self, enrolment: Enrolment, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._enrolment, self._turn = enrolment, Turn(background)
        self.family = enrolment.family
        self.open = self._busy = False
        self.family.stopped.connect(self._drop)
        enrolment.changed.connect(self._give_way)

    @property
    def language(self) -> Language:
        """The language in which messages reach this family."""
        return Language(self.family.language.code)

    def begin(self, page: PageName) -> bool:
        """Show the first page, unless the screen is in use."""
        if self.open or self._enrolment.under_way:
            return False
        self.family.forget()
        self.open = True
        self.family.show_page(page)
        self.changed.emit()
        return True

    def take_over(self) -> None:
        """Go on with who stands at the screen already, whatever it shows."""
        if not self.open:
            self.open = True
            self.changed.emit()

    def end(self) -> None:
        """Clear the family's screen."""
        if self.open:
            self.family.forget()
            self._drop()

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], refuse: Callable[[Exception], None]
    ) -> None:
        """Do one thing at a time; what comes of it after the family has left is nobody's."""
        if self._busy or not self.open:
            return
        self._busy = True
        page = self.family.page
        page.set_busy(True)

        def settle(then: Callable[[], None]) -> None:
            self._busy = False
            page.set_busy(False)
            then()

        self._turn.run(
            work,
            lambda found: settle(lambda: done(found)),
            lambda error: settle(lambda: refuse(error)),
        )

    def _drop(self) -> None:
        if not self.open:
            return
        self.open = self._busy = False
        self._turn.end()
        self.closed.emit()
        self.changed.emit()

    def _give_way(self) -> None:
        if self.open and self._enrolment.under_way:
            self._drop()
