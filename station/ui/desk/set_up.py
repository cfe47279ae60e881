"""The first start: what Station is, which school this is, which portal it opens, who its administrator is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from station.rules.regions import academy_of, phone_region_of
from station.rules.rights import Actor
from station.rules.uai import normal_uai, valid_uai
from station.services.school import BadSchool, SchoolFacts, SchoolRow
from station.services.school_settings import is_portal_address
from station.services.staff import AdministratorFacts, BadOperator, UsernameTaken, WeakPassword
from station.ui.background import Background
from station.ui.desk.page import centred
from station.ui.errors import sentence
from station.ui.theme import COLUMN, Space, current
from station.ui.widgets.buttons import LinkButton, PrimaryButton, WayOut
from station.ui.widgets.fields import Field, left_to_right
from station.ui.widgets.panels import Card, InlineNotice, Tone
from station.ui.widgets.progress import StepHeader
from station.ui.widgets.scrolled import Scrolled
from station.ui.widgets.secrets import PasswordField
from station.ui.widgets.text import Text

_SCHOOL, _PORTAL, _ADMINISTRATOR = 1, 2, 3
"""The pages, counted from the welcome on."""


class SetUpPage(QWidget):
    """Short pages; nothing is written before the last one is answered."""

    done = Signal(Actor)
    join_asked = Signal()
    """The school is in a central store already."""

    def __init__(
        self,
        set_up: Callable[[SchoolFacts, AdministratorFacts, str, Mapping[str, str]], Actor],
        background: Background,
        *,
        asks_portal: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._set_up, self._background = set_up, background
        self._shown = (0, _SCHOOL, *((_PORTAL,) if asks_portal else ()), _ADMINISTRATOR)
        self._busy = False
        self.header = StepHeader()
        self.question, self.why = Text("", "title"), Text("", "why")
        self.problem = InlineNotice()
        self.uai, self.school_name, self.academy = Field(), Field(), Field()
        self.region, self.station = Field(), Field()
        self.portal_url, self.portal_name = Field(left_to_right(QLineEdit())), Field()
        self.portal_url.edit.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self.name, self.username = Field(), Field()
        self.password, self.again = PasswordField(), PasswordField()
        self.uai_found = Text("", "second")
        self.page = 0
        self.on, self.back = PrimaryButton(), WayOut("", "arrow-left")
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
            self.portal_url, self.portal_name, self.name, self.username, self.password, self.again,
        )  # fmt: skip

    def _lay_out(self) -> None:
        welcome, school, portal, administrator = QWidget(), QWidget(), QWidget(), QWidget()
        self._account = InlineNotice()
        self._first = Text()
        self.join = LinkButton("", "link")
        self.join.clicked.connect(self.join_asked)
        _column(welcome, self._account, self._first, self.join)
        _column(school, self.uai, self.uai_found, self.school_name, self.academy, self.region, self.station)
        self._later = Text("", "second")
        _column(portal, self.portal_url, self.portal_name, self._later)
        _column(administrator, self.name, self.username, self.password, self.again)
        self._pages = (welcome, school, portal, administrator)
        self._card = Card(framed=True)
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
                "Three questions first: which school this is, which portal its accounts open, and who looks "
                "after this desk. Then you can import the school's lists and receive families."
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
        self.portal_url.word(
            self.tr("Address of the portal"), self.tr("It begins with https://; it stands on every sheet")
        )
        self.portal_name.word(self.tr("Name of the portal"), self.tr("As families know it"))
        self._later.say(
            self.tr(
                "If you don't know it yet, go on: the settings ask for it, and the foot of the window too."
            )
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
            (
                self.tr("Which portal do the accounts open?"),
                self.tr("Families sign in there. It can be changed later, and older sheets are still read."),
            ),
            (self.tr("Who looks after this desk?"), self.tr("The administrator adds colleagues and lists.")),
        )
        self.page = page
        for index, widget in enumerate(self._pages):
            widget.setVisible(index == page)
        self.question.say(words[page][0])
        self.why.say(words[page][1])
        step, steps = self._shown.index(page) + 1, len(self._shown)
        self.header.show_step(self.tr("Step {0} of {1}").format(step, steps), step, steps)
        last = self.tr("Open the desk") if page == _ADMINISTRATOR else self.tr("Continue")
        self.on.say(self.tr("Begin") if page == 0 else last)
        self.back.setVisible(page > 0)
        self.problem.show_notice("")
        self._take_focus()

    def _take_focus(self) -> None:
        (self.on, self.uai, self.portal_url, self.name)[self.page].setFocus()

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
        self._show(self._shown[max(0, self._shown.index(self.page) - 1)])

    def _go_on(self) -> None:
        if self._busy:
            return
        page = self.page
        told = {0: lambda: True, _SCHOOL: self._school_is_told, _PORTAL: self._portal_is_told}
        if page == _ADMINISTRATOR:
            if self._administrator_is_told():
                self._finish()
        elif told[page]():
            self._show(self._shown[self._shown.index(page) + 1])

    def _school_is_told(self) -> bool:
        self.uai.show_error(
            None if valid_uai(self.uai.text) else self.tr("Seven digits and the letter that goes with them.")
        )
        self.school_name.show_error(None if self.school_name.text else self.tr("Type the school's name."))
        self.station.show_error(None if self.station.text else self.tr("Name this desk."))
        return self._all_well((self.uai, self.school_name, self.station))

    def _portal_is_told(self) -> bool:
        typed = self.portal_url.text
        wrong = bool(typed) and not is_portal_address(typed)
        said = self.tr("Type the whole address: it begins with https://.")
        self.portal_url.show_error(said if wrong else None)
        return self._all_well((self.portal_url,))

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
        station, url = self.station.text, self.portal_url.text
        name = self.portal_name.text or urlsplit(url).hostname or ""
        portal = {"portal_url": url, "portal_name": name} if url else {}
        self._set_busy(True)
        self._background.run(
            lambda: self._set_up(school, administrator, station, portal), self._finished, self._refuse
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
                self._show(_SCHOOL)
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
