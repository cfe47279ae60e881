"""Assistance at the desk, and on the family's screen: both say the same, off line too."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from station.services.assistance import AssistanceService, HelpDesks
from station.ui.background import Background, Turn
from station.ui.desk.page import DeskPage
from station.ui.errors import sentence
from station.ui.family.assistance import AssistancePanel
from station.ui.family.view import FamilyView
from station.ui.i18n import Language
from station.ui.widgets.panels import Tone


class AssistancePlace(DeskPage):
    """The operator's page of whom a family can call."""

    widest = 1280

    def __init__(
        self, service: AssistanceService, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._service, self._background = service, background
        self.panel = AssistancePanel()
        self.say(
            self.tr("Assistance"),
            self.tr("Whom a family can call."),
        )
        self.body.addWidget(self.panel)
        self.body.addStretch(1)
        self.panel.speak(Language(QLocale().name()[:2]))

    def refresh(self) -> None:
        """Show what holds now."""
        self._background.run(self._service.help_desks, self._show, self._fail)
        self.panel.list.setFocus()

    def _show(self, told: HelpDesks) -> None:
        self.problem.show_notice("")
        self.panel.show_help(told)

    def _fail(self, error: Exception) -> None:
        self.problem.show_notice(sentence(error), Tone.BAD)


class FamilyAssistance(QObject):
    """Fills the family's page of assistance when it is asked for."""

    def __init__(
        self,
        service: AssistanceService,
        view: FamilyView,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._view, self._turn = service, view, Turn(background)
        view.assistance_asked.connect(self._fill)

    def _fill(self) -> None:
        self._turn.end()
        self._turn.run(self._service.help_desks, self._show, self._fail)

    def _show(self, told: HelpDesks) -> None:
        self._view.assistance.show_problem(None)
        self._view.assistance.panel.show_help(told)

    def _fail(self, error: Exception) -> None:
        sentence(error)  # logs it; the family need not know which file is wrong
        if self._view.shown is self._view.assistance.name:
            self._view.assistance.send_to_desk()
