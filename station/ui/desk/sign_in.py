"""Signing in, at the start and after the desk was locked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.rules.rights import Actor, Role
from station.ui.background import Background
from station.ui.desk.page import centred
from station.ui.errors import sentence
from station.ui.icons import Icon
from station.ui.theme import Space, Token, current
from station.ui.widgets.buttons import LinkButton, PrimaryButton
from station.ui.widgets.fields import Field
from station.ui.widgets.panels import Card, InlineNotice, Tone
from station.ui.widgets.scrolled import Scrolled
from station.ui.widgets.secrets import PasswordField
from station.ui.widgets.text import Text

_COLUMN = 420


@dataclass(frozen=True, slots=True)
class DemoOperator:
    """An operator of the demo, named on its sign-in page: nobody's secret."""

    username: str
    name: str
    role: Role
    password: str


class SignInPage(QWidget):
    """Name and password; while it is shown, nothing of anybody can be seen."""

    signed_in = Signal(Actor)
    sync_asked = Signal()
    """The desk is shut until it has synced."""

    def __init__(
        self,
        sign_in: Callable[[str, str], Actor],
        background: Background,
        demo: Sequence[DemoOperator] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sign_in, self._background = sign_in, background
        self._busy = False
        self._shut = ""
        self.heading, self.line = Text("", "title"), Text("", "why")
        self.username, self.password = Field(), PasswordField()
        self.problem, self.shut_notice = InlineNotice(), InlineNotice()
        self.on = PrimaryButton()
        self.demo_buttons: list[LinkButton] = []
        self._lay_out(demo)
        self._word()
        self.username.entered.connect(self.password.setFocus)
        self.password.entered.connect(self._go)
        self.on.clicked.connect(self._go)
        current().changed.connect(self._fit)

    def _lay_out(self, demo: Sequence[DemoOperator]) -> None:
        self._card = Card(framed=True)
        body = self._card.body
        body.setSpacing(Space.L)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(Icon("school", Token.ACTION_STRONG, scale=1.6), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.heading, 1)
        body.addLayout(head)
        for widget in (self.line, self.shut_notice, self.problem, self.username, self.password):
            body.addWidget(widget)
        body.addWidget(self.on, 0, Qt.AlignmentFlag.AlignTrailing)
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(Space.L, Space.XL, Space.L, Space.XL)
        column.setSpacing(Space.L)
        column.addStretch(1)
        column.addLayout(centred(self._card))
        self._demo = Card(self.tr("Demonstration: three people work here"), framed=True)
        for one in demo:
            self._demo.body.addLayout(self._demo_row(one))
        self._demo.setVisible(bool(demo))
        column.addLayout(centred(self._demo))
        column.addStretch(2)
        scroll = Scrolled(ground, across=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._fit()

    def _demo_row(self, one: DemoOperator) -> QHBoxLayout:
        from station.ui.desk.words import role_word  # which knows the words of all rooms

        row = QHBoxLayout()
        row.setSpacing(Space.M)
        button = LinkButton(self.tr("{0}, {1}").format(one.name, role_word(one.role)))
        button.clicked.connect(lambda: self._fill(one))
        self.demo_buttons.append(button)
        row.addWidget(button)
        row.addStretch(1)
        row.addWidget(Text(f"{one.username} · {one.password}", "mono", single=True))
        return row

    def _word(self) -> None:
        self.username.word(self.tr("User name"))
        self.password.word(self.tr("Password"))
        self.password.word_eye(self.tr("Show the password"), self.tr("Hide the password"))
        self.set_busy(self._busy)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that the desk turns out to have been given."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._word()

    def name(self, school: str, station: str) -> None:
        """Say whose desk it is; what was typed stays."""
        self._say(school, station, locked=False)

    def ask(self, school: str, station: str, *, locked: bool, kept: Sequence[str] = ()) -> None:
        """Ask who is there; what was typed before is forgotten. ``kept`` is what waits behind the lock."""
        self._say(school, station, locked=locked, kept=kept)
        self.password.clear()
        self.problem.show_notice("")
        self.set_busy(False)
        self.take_focus()

    def _say(self, school: str, station: str, *, locked: bool, kept: Sequence[str] = ()) -> None:
        self.heading.say(self.tr("The desk is locked") if locked else school)
        place = " · ".join(part for part in (school if locked else "", station) if part)
        waits = self.tr("What is under way waits for you.") if locked else ""
        self.line.say("\n".join(part for part in (place, waits, *kept) if part))
        self.line.setVisible(bool(self.line.said))

    def shut(self, why: str, *, busy: bool = False) -> None:
        """Let nobody sign in, say why and offer to sync; without a reason, ask again who is there."""
        if not why and not self._shut:
            return
        self._shut = why
        self.shut_notice.show_notice(why, Tone.WARN, icon_name="lock")
        for widget in (self.username, self.password):
            widget.setVisible(not why)
        self.set_busy(busy)
        self._demo.setVisible(bool(self.demo_buttons) and not why)

    def take_focus(self) -> None:
        """Start where something is missing."""
        (self.password if self.username.text else self.username).setFocus()

    def set_busy(self, busy: bool) -> None:
        """Wait for the answer, visibly."""
        self._busy = busy
        self.on.setEnabled(not busy)
        self.on.say(self.tr("One moment…") if busy else self._act)

    @property
    def _act(self) -> str:
        return self.tr("Exchange now") if self._shut else self.tr("Sign in")

    def _fill(self, one: DemoOperator) -> None:
        self.username.text = one.username
        self.password.edit.setText(one.password)
        self._go()

    def _go(self) -> None:
        if self._busy:
            return
        if self._shut:
            self.sync_asked.emit()
            return
        username, password = self.username.text, self.password.secret
        self.username.show_error(None if username else self.tr("Type your user name."))
        self.password.show_error(None if password else self.tr("Type your password."))
        if not (username and password):
            self.take_focus()
            return
        self.set_busy(True)
        self._background.run(lambda: self._sign_in(username, password), self._let_in, self._refuse)

    def _let_in(self, actor: Actor) -> None:
        self.set_busy(False)
        self.password.clear()
        self.problem.show_notice("")
        self.signed_in.emit(actor)

    def _refuse(self, error: Exception) -> None:
        self.set_busy(False)
        self.password.clear()
        self.problem.show_notice(sentence(error), Tone.BAD)
        self.password.setFocus()

    def _fit(self) -> None:
        for card in (self._card, self._demo):
            card.setMaximumWidth(round(_COLUMN * current().text_scale))
