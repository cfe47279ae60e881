"""The family's sheet on its way: said when the printer has it, and what to do where it does not come."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from station.ui.family.page import FamilyPage
from station.ui.family.records import PageName
from station.ui.icons import Icon
from station.ui.theme import Space, Token
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.panels import InlineNotice, Tone
from station.ui.widgets.text import Text


class SheetStage(Enum):
    """How the family's sheet stands, as far as anybody can tell."""

    SENDING = auto()
    COMES = auto()
    """The printer has it."""
    REFUSED = auto()
    """It does not come by itself: the agent prints it."""


class SheetPage(FamilyPage):
    """Where the sheet comes out, and what it is good for."""

    answered = Signal()
    """The family has its sheet, or goes on without."""
    missed = Signal()
    """Nothing comes out."""
    name = PageName.SHEET

    def _build(self) -> None:
        self.stage = SheetStage.SENDING
        self._told = False
        self._facts: list[tuple[Text, Text]] = []
        for icon_name in ("house", "key-round", "smartphone"):
            row = QHBoxLayout()
            row.setSpacing(Space.L)
            row.addWidget(Icon(icon_name, Token.ACTION_STRONG, scale=1.4), 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(0)
            fact = (Text("", "strong"), Text("", "why"))
            for text in fact:
                words.addWidget(text)
            row.addLayout(words, 1)
            self.body.addLayout(row)
            self._facts.append(fact)
        self.nothing = LinkButton("", "printer")
        self.told = InlineNotice()
        self.body.addWidget(self.told)
        self.body.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignLeading)
        self.nothing.clicked.connect(self._miss)

    def show_stage(self, stage: SheetStage) -> None:
        """Say how it stands."""
        if stage is not self.stage:
            self.stage = stage
            self._word()

    def begin(self) -> None:
        """Be as new for a sheet that was just asked for."""
        self.stage, self._told = SheetStage.SENDING, False
        self._word()

    def forget(self) -> None:
        """Be as new for the next family."""
        super().forget()
        self.begin()

    def _miss(self) -> None:
        self._told = True
        self._word()
        self.missed.emit()

    def _word(self) -> None:
        comes, refused = self.stage is SheetStage.COMES, self.stage is SheetStage.REFUSED
        self.question.say(
            {
                SheetStage.SENDING: self.tr("Your sheet goes to the printer…"),
                SheetStage.COMES: self.tr("Your sheet comes out of the printer"),
                SheetStage.REFUSED: self.tr("The person at the desk will print your sheet"),
            }[self.stage]
        )
        self.why.say(
            self.tr("The printer does not answer.") if refused else self.tr("Take it before you leave.")
        )
        facts = (
            (self.tr("Keep it at home"), self.tr("Your identifier stands on it.")),
            (self.tr("No password on it"), self.tr("You alone know yours.")),
            (self.tr("Take a picture of the square"), self.tr("It opens the page to sign in.")),
        )
        for (head, line), said in zip(self._facts, facts, strict=True):
            head.say(said[0])
            line.say(said[1])
        self.back.hide()
        self.on.say(self.tr("I have my sheet") if comes else self.tr("Continue"))
        self.nothing.say(self.tr("Nothing comes out?"))
        self.nothing.setVisible(comes and not self._told)
        said = self.tr("The person at the desk has been told.") if self._told else ""
        self.told.show_notice(said, Tone.INFO)

    def _answer(self) -> None:
        self.answered.emit()
