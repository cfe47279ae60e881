"""What is asked of lists that do not say it themselves: whose they are, and whether they are whole."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from station.rules.uai import normal_uai, valid_uai
from station.ui.widgets.buttons import SecondaryButton
from station.ui.widgets.fields import Field
from station.ui.widgets.panels import Card
from station.ui.widgets.text import Text
from station.ui.widgets.tickbox import Tickbox


class SchoolAsked(Card):
    """Asks for the UAI where neither the desk nor a file names the school."""

    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.uai = Field()
        self.uai.word(self.tr("UAI of the school"), self.tr("Seven digits and a letter, as in 9741234Y"))
        self.on = SecondaryButton(self.tr("Look at the lists"))
        self.setFocusProxy(self.uai)
        self.body.addWidget(self.uai)
        self.body.addWidget(self.on)
        self.on.clicked.connect(self._go)
        self.uai.entered.connect(self._go)

    def _go(self) -> None:
        uai = normal_uai(self.uai.text)
        if valid_uai(uai):
            self.told.emit(uai)
        else:
            self.uai.show_error(self.tr("This is no UAI: check the digits and the letter."))


class EverybodyTick(Card):
    """Asks whether a list that may have been filtered holds all: only then does it say who has left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.box = Tickbox(self.tr("This list holds all the students of the school"))
        self.box.setAccessibleName(self.box.text())
        self.body.addWidget(self.box)
        why = self.tr(
            "Ticked, whoever is not in it is taken to have left. Leave it unticked for one class, or a part."
        )
        self.body.addWidget(Text(why, "second"))
