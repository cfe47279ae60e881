"""From the start page to sign-in, from there to a first identifier, and back to what was typed there."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from station.rules.kinds import PersonKind
from station.ui.desk.enrolment.enrolment import Enrolment
from station.ui.desk.enrolment.visit import Visit
from station.ui.family.records import PageName
from station.ui.i18n import Language


@dataclass(frozen=True, slots=True)
class _Left:
    """What stood on the sign-in page as it was left; the password is not kept."""

    kind: PersonKind
    identifier: str = field(repr=False)
    language: Language


class EntryWays(QObject):
    """Lets who has no identifier yet begin an enrolment, and come back from its first page."""

    def __init__(self, visit: Visit, enrolment: Enrolment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit, self._enrolment = visit, enrolment
        self._left: _Left | None = None
        self._returns = False
        family = self._family = visit.family
        family.welcome.started.connect(self._start)
        family.entry.enrol_asked.connect(self._begin)
        family.pronote.enrol_asked.connect(self._begin)
        family.who.back_asked.connect(self._go_back)
        enrolment.changed.connect(self._follow)

    def _start(self, code: str) -> None:
        """Begin at the sign-in page, in the language that was chosen, where nothing else is under way."""
        if self._visit.begin(PageName.ENTRY):
            self._family.speak(Language(code))

    def _begin(self) -> None:
        entry = self._family.entry
        kind = PersonKind(entry.kind.key)
        self._left = _Left(kind, entry.identifier.text, self._family.language)
        self._enrolment.begin_here(kind)
        self._family.who.lead_back()

    def _go_back(self) -> None:
        self._returns = True
        self._enrolment.cancel()

    def _follow(self) -> None:
        """Forget what was left as soon as the enrolment is over, or show it again."""
        left, returns = self._left, self._returns
        if left is None or self._enrolment.under_way:
            return
        self._left, self._returns = None, False
        if returns and self._visit.begin(PageName.ENTRY):
            self._family.speak(left.language)
            entry = self._family.entry
            entry.kind.key, entry.identifier.text = left.kind.value, left.identifier
            entry.take_focus()
