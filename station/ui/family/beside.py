"""What a family can look at beside its way: Pronote only, and the addresses for its own phone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.ui.family.codes import CodeRow, QrPicture
from station.ui.family.page import FamilyPage
from station.ui.family.records import PageName, ServiceRow
from station.ui.icons import Icon
from station.ui.theme import Space, Token
from station.ui.widgets.panels import InlineNotice, Tone
from station.ui.widgets.text import Text


class PronoteOnlyPage(FamilyPage):
    """What the family gets, what it will not have, and how to have the whole later."""

    enrol_asked = Signal()
    name = PageName.PRONOTE
    keeps_room = False
    starts_high = True

    def _build(self) -> None:
        self.parts = (
            Part("circle-check", Token.GOOD),
            Part("circle-x", Token.WARN),
            Part("user-plus", Token.ACTION_STRONG),
        )
        self.ask = InlineNotice()
        self.body.setSpacing(Space.M)
        for part in (*self.parts, self.ask):
            self.body.addWidget(part)

    def _word(self) -> None:
        self.question.say(self.tr("Pronote, and nothing else?"))
        self.why.say(self.tr("It is possible: the school has other codes for that."))
        has, lacks, later = self.parts
        has.word(
            self.tr("What you get"),
            self.tr("A sheet with your Pronote codes: marks, homework, absences, through the school's site."),
        )
        lacks.word(
            self.tr("What you will not have"),
            self.tr(
                "Grants, guidance choices, enrolment, school report, contact details. "
                "Pronote's codes do not open these services, nor the reverse."
            ),
        )
        later.word(
            self.tr("Later"),
            self.tr("You can open the account on any day, here or on the portal: it holds Pronote too."),
        )
        self.ask.show_notice(self.tr("The person at the desk prints your codes: just ask."), Tone.INFO)
        self.on.say(self.tr("Open an account instead"))

    def take_focus(self) -> None:
        """Choose nothing for the family."""
        self.back.setFocus()

    def _answer(self) -> None:
        self.enrol_asked.emit()


class Part(QWidget):
    """A sign, a heading and a sentence."""

    def __init__(self, icon_name: str, token: Token) -> None:
        super().__init__()
        self._heading, self._line = Text("", "strong"), Text("", "note-ink")
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self._heading)
        words.addWidget(self._line)
        sign = QVBoxLayout()
        sign.addWidget(Icon(icon_name, token, scale=1.2))
        sign.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addLayout(sign)
        row.addLayout(words, 1)

    def word(self, heading: str, line: str) -> None:
        """Say the heading, and the sentence under it."""
        self._heading.say(heading)
        self._line.say(line)


class PhonePage(FamilyPage):
    """The portal and its mobile application, each with a code to open it on one's own phone."""

    name = PageName.PHONE
    keeps_room = False

    def _build(self) -> None:
        self._rows: list[CodeRow] = []
        self._addresses = ("", "", "")

    @property
    def codes(self) -> Sequence[QrPicture]:
        """The codes shown."""
        return [row.code for row in self._rows]

    def show_addresses(self, name: str, portal: str, application: str = "") -> None:
        """Say where the portal is, by its name and address, and its application, if it has one."""
        self._addresses = (name, portal, application)
        self._word()

    def _word(self) -> None:
        self.on.hide()
        self.question.say(self.tr("On your phone"))
        self.why.say(self.tr("Show a code to your phone's camera: it opens the page."))
        name, portal, application = self._addresses
        for row in self._rows:
            row.hide()
            row.deleteLater()
        rows = (
            ServiceRow(name, self.tr("The portal: sign in there with your identifier."), portal),
            ServiceRow(
                self.tr("The mobile application"),
                self.tr("The same services, in your pocket."),
                application,
            ),
        )
        self._rows = [
            CodeRow(row, self.tr("Code that opens {0}").format(row.name), self.language)
            for row in rows
            if row.address
        ]
        for row in self._rows:
            self.body.addWidget(row)

    def take_focus(self) -> None:
        """There is the way back alone."""
        self.back.setFocus()
