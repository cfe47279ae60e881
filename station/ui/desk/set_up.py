"""The first start: what Station is, which school this is, who its administrator is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.rules.regions import academy_of, phone_region_of
from station.rules.rights import Actor
from station.rules.uai import normal_uai, valid_uai
from station.services.school import BadSchool, SchoolFacts, SchoolRow
from station.services.staff import AdministratorFacts, BadOperator, UsernameTaken, WeakPassword
from station.ui.background import Background
from station.ui.desk.page import centred
from station.ui.errors import sentence
from station.ui.theme import COLUMN, Space, current
from station.ui.widgets.buttons import LinkButton, PrimaryButton
from station.ui.widgets.fields import Field
from station.ui.widgets.panels import Card, InlineNotice, Tone
from station.ui.widgets.progress import StepHeader
from station.ui.widgets.scrolled import Scrolled
from station.ui.widgets.secrets import PasswordField
from station.ui.widgets.text import Text

_STEPS = 3


class SetUpPage(QWidget):
    """Three short pages; nothing is written before the last one is answered."""

    done = Signal(Actor)
    join_asked = Signal()
    """The school is in a central store already."""

    def __init__(
        self,
        set_up: Callable[[SchoolFacts, AdministratorFacts, str], Actor],
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._set_up, self._background = set_up, background
        self._busy = False
        self.header = StepHeader()
        self.question, self.why = Text("", "title"), Text("", "why")
        self.problem = InlineNotice()
        self.uai, self.school_name, self.academy = Field(), Field(), Field()
        self.region, self.station = Field(), Field()
        self.name, self.username = Field(), Field()
        self.password, self.again = PasswordField(), PasswordField()
        self.uai_found = Text("", "second")
        self.page = 0
        self.on, self.back = PrimaryButton(), LinkButton("", "arrow-left")
        self._proposed = ("", "")
        self._lay_out()
        self._word()
        self.uai.changed.connect(self._propose)
        self.on.clicked.connect(self._go_on)
        self.back.clicked.connect(self._go_back)
        for field in self._fields:
            field.entered.connect(self._go_on)
        current().changed.connect(self._fit)
        self._show(0)

    @property
    def _fields(self) -> tuple[Field, ...]:
        return (
            self.uai, self.school_name, self.academy, self.region, self.station,
            self.name, self.username, self.password, self.again,
        )  # fmt: skip

    def _lay_out(self) -> None:
        welcome, school, administrator = QWidget(), QWidget(), QWidget()
        self._account = InlineNotice()
        self._first = Text()
        self.join = LinkButton("", "link")
        self.join.clicked.connect(self.join_asked)
        _column(welcome, self._account, self._first, self.join)
        _column(school, self.uai, self.uai_found, self.school_name, self.academy, self.region, self.station)
        _column(administrator, self.name, self.username, self.password, self.again)
        self._pages = (welcome, school, administrator)
        self._card = Card()
        body = self._card.body
        body.setSpacing(Space.L)
        for widget in (self.header, self.question, self.why, self.problem, *self._pages):
            body.addWidget(widget)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.on)
        body.addLayout(foot)
        ground = QWidget()
        middle = QVBoxLayout(ground)
        middle.setContentsMargins(Space.L, Space.XL, Space.L, Space.XL)
        middle.addStretch(1)
        middle.addLayout(centred(self._card))
        middle.addStretch(2)
        scroll = Scrolled(ground, across=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._fit()

    def _word(self) -> None:
        self._account.show_notice(
            self.tr(
                "Station is the account authority of its own portal. It does not talk to the ministry, whose "
                "service offers no way to do so: accounts, identifiers and sheets follow the same rules."
            )
        )
        self._first.say(
            self.tr(
                "Two questions first: which school this is, and who looks after this desk. Then you can "
                "import the school's lists and receive families."
            )
        )
        self.join.say(self.tr("Our school has other desks: connect this one to them"))
        self.uai.word(self.tr("UAI of the school"), self.tr("Seven digits and a letter, as in 9741234Y"))
        self.school_name.word(self.tr("Name of the school"))
        self.academy.word(self.tr("Académie"))
        self.region.word(
            self.tr("Region of the phone numbers"), self.tr("Two letters: FR, RE, YT, GP, MQ, GF…")
        )
        self.station.word(
            self.tr("Name of this desk"), self.tr("It stands on the sheets: Front desk, for example")
        )
        self.name.word(self.tr("Your name"), self.tr("As colleagues know you; it stands on the sheets"))
        self.username.word(self.tr("User name"), self.tr("What you type to sign in"))
        self.password.word(
            self.tr("Password"),
            self.tr("At least 12 characters of three kinds; it opens all families' files"),
        )
        self.again.word(self.tr("The password once more"))
        for field in (self.password, self.again):
            field.word_eye(self.tr("Show the password"), self.tr("Hide the password"))
        self.back.say(self.tr("Back"))
        self.station.text = self.tr("Front desk")

    def know(self, school: SchoolRow | None) -> None:
        """Start from the school that an import has made, where it has."""
        if school is not None:
            self.uai.text = school.uai
            self.school_name.text = "" if school.name == school.uai else school.name
            self._propose(school.uai)

    def _show(self, page: int) -> None:
        words = (
            (self.tr("Welcome to Station"), self.tr("Let us make this desk yours. It takes a minute.")),
            (
                self.tr("Which school is this?"),
                self.tr("The UAI tells the académie and how phones are read."),
            ),
            (self.tr("Who looks after this desk?"), self.tr("The administrator adds colleagues and lists.")),
        )
        self.page = page
        for index, widget in enumerate(self._pages):
            widget.setVisible(index == page)
        self.question.say(words[page][0])
        self.why.say(words[page][1])
        self.header.show_step(self.tr("Step {0} of {1}").format(page + 1, _STEPS), page + 1, _STEPS)
        self.on.say((self.tr("Begin"), self.tr("Continue"), self.tr("Open the desk"))[page])
        self.back.setVisible(page > 0)
        self.problem.show_notice("")
        self._take_focus()

    def _take_focus(self) -> None:
        (self.on, self.uai, self.name)[self.page].setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at what comes first, wherever the keyboard was before."""
        super().showEvent(event)
        self._take_focus()

    def _propose(self, typed: str) -> None:
        """Verify the UAI as one types, and propose what follows from it, keeping what was corrected."""
        uai = normal_uai(typed)
        right = valid_uai(uai)
        complete = len(uai) >= 8
        academy = academy_of(uai) if right else None
        if right:
            told = (
                self.tr("{0} is right · académie: {1}")
                if academy
                else self.tr("{0} is right · school abroad")
            )
            self.uai_found.say(told.format(uai, academy.name if academy else ""))
        elif complete:
            self.uai_found.say("")
            self.uai.show_error(self.tr("The letter does not go with the digits: check the UAI."))
        else:
            self.uai_found.say("")
        self.uai_found.tone("good" if right else "")
        if right:
            found = (academy.name if academy else "", phone_region_of(uai))
            for field, old, new in zip((self.academy, self.region), self._proposed, found, strict=True):
                if field.text in ("", old):
                    field.text = new
            self._proposed = found

    def _go_back(self) -> None:
        self._show(max(0, self.page - 1))

    def _go_on(self) -> None:
        if self._busy:
            return
        page = self.page
        if page == 0 or (page == 1 and self._school_is_told()):
            self._show(page + 1)
        elif page == 2 and self._administrator_is_told():
            self._finish()

    def _school_is_told(self) -> bool:
        self.uai.show_error(
            None if valid_uai(self.uai.text) else self.tr("Seven digits and the letter that goes with them.")
        )
        self.school_name.show_error(None if self.school_name.text else self.tr("Type the school's name."))
        self.station.show_error(None if self.station.text else self.tr("Name this desk."))
        return self._all_well((self.uai, self.school_name, self.station))

    def _administrator_is_told(self) -> bool:
        self.name.show_error(None if self.name.text else self.tr("Type your name."))
        self.username.show_error(None if self.username.text else self.tr("Choose a user name."))
        self.password.show_error(None if self.password.secret else self.tr("Choose a password."))
        same = self.again.secret == self.password.secret
        self.again.show_error(None if same else self.tr("That is not the same password."))
        return self._all_well((self.name, self.username, self.password, self.again))

    def _all_well(self, fields: tuple[Field, ...]) -> bool:
        wrong = [field for field in fields if field.error]
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def _finish(self) -> None:
        school = SchoolFacts(self.uai.text, self.school_name.text, self.academy.text, self.region.text)
        administrator = AdministratorFacts(self.username.text, self.name.text, self.password.secret)
        station = self.station.text
        self._set_busy(True)
        self._background.run(
            lambda: self._set_up(school, administrator, station), self._finished, self._refuse
        )

    def _finished(self, actor: Actor) -> None:
        self._set_busy(False)
        for field in (self.password, self.again):
            field.clear()
        self.done.emit(actor)

    def _refuse(self, error: Exception) -> None:
        self._set_busy(False)
        said = sentence(error)
        field: Field | None = None
        match error:
            case BadSchool():
                field = self.uai if error.field == "uai" else self.school_name
                self._show(1)
            case BadOperator():
                field = self.name if error.field == "name" else self.username
            case UsernameTaken():
                field = self.username
            case WeakPassword():
                field = self.password
            case _:
                pass
        if field is not None:
            field.show_error(said)
            field.setFocus()
        else:
            self.problem.show_notice(said, Tone.BAD)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.on.setEnabled(not busy)
        self.on.say(self.tr("One moment…") if busy else self.tr("Open the desk"))

    def _fit(self) -> None:
        self._card.setMaximumWidth(round(COLUMN * current().text_scale))


def _column(page: QWidget, *widgets: QWidget) -> None:
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.L)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
