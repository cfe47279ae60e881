"""One's own PIN in the settings: chosen, changed or given up by whoever is signed in."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from station.services.pins import LONGEST, PinService, PinState
from station.ui.background import Background, Turn
from station.ui.desk.session import Session
from station.ui.errors import sentence
from station.ui.theme import Space
from station.ui.widgets.buttons import SecondaryButton, WayOut
from station.ui.widgets.panels import Card, InlineNotice, Tone
from station.ui.widgets.secrets import PasswordField
from station.ui.widgets.text import Text


class PinCard(Card):
    """Each agent's own, at this desk alone; what is typed is never shown again."""

    def __init__(
        self, service: PinService, session: Session, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.head(self.tr("Your code to take the screen back"))
        self._service, self._session, self._turn = service, session, Turn(background)
        self.line, self.pin = Text("", "second"), PasswordField()
        self.pin.edit.setMaxLength(LONGEST)
        self.keep, self.give_up = SecondaryButton(self.tr("Keep this code"), "lock"), WayOut("", "x")
        self.give_up.say(self.tr("Ask for my password instead"))
        self.notice = InlineNotice()
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.keep)
        row.addWidget(self.give_up)
        row.addStretch(1)
        for widget in (self.line, self.pin):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        self.body.addWidget(self.notice)
        self.pin.word(
            self.tr("4 to 6 digits"), self.tr("Yours alone, at this desk alone; it signs nobody in")
        )
        self.pin.word_eye(self.tr("Show the code"), self.tr("Hide the code"))
        self.pin.entered.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self.give_up.clicked.connect(self._give_up)
        session.follow(self._offer)

    def _offer(self) -> None:
        """Ask anew: somebody else may sit here."""
        self._turn.end()
        self.pin.clear()
        self.pin.show_error(None)
        self.notice.show_notice("")
        actor = self._session.actor
        self._turn.run(lambda: self._service.state(actor), self._show, self._fail)

    def _keep(self) -> None:
        actor, pin = self._session.actor, self.pin.secret
        self._turn.run(
            lambda: self._service.choose(actor, pin),
            lambda state: self._kept(state, self.tr("Kept: this code takes the screen back from a family.")),
            self._refuse,
        )

    def _give_up(self) -> None:
        actor = self._session.actor
        self._turn.run(
            lambda: self._service.forget(actor),
            lambda state: self._kept(state, self.tr("Given up: your password is asked for.")),
            self._fail,
        )

    def _kept(self, state: PinState, said: str) -> None:
        self.pin.clear()
        self._show(state)
        self.notice.show_notice(said, Tone.GOOD)

    def _show(self, state: PinState) -> None:
        self.setVisible(state.offered)
        there = self.tr("You have a code of %n digits at this desk.", "", state.digits)
        none = self.tr(
            "On a desk with one screen, a family gives it back by « Give the screen back »: your password is "
            "asked for, or a short code that you choose here."
        )
        self.line.say(there if state.digits else none)
        self.give_up.setVisible(bool(state.digits))

    def _refuse(self, error: Exception) -> None:
        self.pin.show_error(sentence(error))
        self.pin.setFocus()

    def _fail(self, error: Exception) -> None:
        self.notice.show_notice(sentence(error), Tone.BAD)
