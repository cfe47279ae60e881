"""A family's pages end with the family: nobody sees the account of whoever was there before."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from station.ui.desk.enrolment.enrolment import Enrolment
from station.ui.desk.enrolment.visit import Visit
from station.ui.desk.family_place import FamilyPlace
from station.ui.desk.inputs import inputs_of

_ANSWER_MS = 30_000
"""How long a family may think about whether it is still there."""


class FamilyEnd(QObject):
    """Clears the family's screen after another operator, another file, a closed window, and some minutes.

    Whoever is at their account is asked first whether they are still there. An enrolment under way goes on:
    it is the operator's to end.
    """

    def __init__(
        self, family: FamilyPlace, enrolment: Enrolment, visit: Visit, minutes: float, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._family, self._enrolment, self._visit = family, enrolment, visit
        self._file: UUID | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(round(minutes * 60_000))
        self.timer.timeout.connect(self._ask)
        self.last = QTimer(self)
        self.last.setSingleShot(True)
        self.last.setInterval(_ANSWER_MS)
        self.last.timeout.connect(self.end)
        family.view.presence.stay_asked.connect(self._stay)
        visit.changed.connect(self._begin)
        enrolment.changed.connect(self._wait)
        family.closed.connect(self.end)
        app = QApplication.instance()
        if app is not None:
            inputs_of(app).listen(self._hear)

    def end(self) -> None:
        """Let go of a family that is done, or only looked at its account."""
        self.timer.stop()
        self.last.stop()
        self._visit.end()
        self._enrolment.leave_done()

    def _ask(self) -> None:
        if self._visit.open:
            self._family.view.ask_presence()
            self.last.start()
        else:
            self.end()

    def _stay(self) -> None:
        self.last.stop()
        self.timer.start()

    def person_shown(self, person_id: UUID) -> None:
        """Take note of the file at the desk: the first one is this family's own, another ends its visit."""
        view = self._enrolment.view
        here = view.person_id if view is not None else self._file
        self._file = person_id
        if here is not None and here != person_id:
            self.end()
            self._file = person_id

    def _hear(self, watched: QObject, _: QEvent) -> bool:
        """Count the time since the family last did something; what the desk does is not its doing."""
        if self.timer.isActive() and isinstance(watched, QWidget):
            view = self._family.view
            if watched is view or view.isAncestorOf(watched):
                self.timer.start()
        return False

    def _begin(self) -> None:
        self._file = None
        self._wait()

    def _wait(self) -> None:
        if self._visit.open or self._enrolment.done:
            self.timer.start()
        else:
            self.timer.stop()
            self.last.stop()
