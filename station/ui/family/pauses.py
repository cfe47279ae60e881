"""The pages between: before a family comes, and before it leaves early."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from station.ui.family.page import FamilyPage
from station.ui.family.records import PageName
from station.ui.icons import Icon
from station.ui.theme import Space, Token


class WelcomePage(FamilyPage):
    """What the screen shows while nobody enrols: nothing of anybody."""

    name = PageName.WELCOME

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XXL)
        column.setSpacing(Space.M)
        column.addWidget(Icon("school", Token.ACTION_STRONG, scale=2.5), 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (self.question, self.why):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(text)
        for unused in (self.header, self.problem, self._holder, self.back, self.on):
            unused.setParent(self)
            unused.hide()

    def take_focus(self) -> None:
        """Let no button have the keyboard."""
        self.setFocus()

    def _word(self) -> None:
        self.question.say(self.tr("Welcome"))
        self.why.say(self.tr("The person at the desk will start with you in a moment."))


class StopPage(FamilyPage):
    """Asks before what was typed is lost: back is to leave, on is to stay."""

    stay_asked = Signal()
    name = PageName.STOP

    def _word(self) -> None:
        self.question.say(self.tr("Do you want to stop here?"))
        self.why.say(self.tr("What you typed is erased from this screen. You can start again at any time."))
        self.back.show_icon("x")
        self.back.say(self.tr("Stop and erase"))
        self.on.say(self.tr("Carry on"))

    def _answer(self) -> None:
        self.stay_asked.emit()
