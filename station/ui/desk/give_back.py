"""The way back from the family's pages on the desk's only screen: the agent's PIN, or their password."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.services.pins import PinService, PinState, PinUsedUp
from station.services.staff import StaffService
from station.ui.background import Background, Turn
from station.ui.desk.enrolment.enrolment import Enrolment
from station.ui.desk.enrolment.visit import Visit
from station.ui.desk.family_place import FamilyPlace
from station.ui.desk.session import Session
from station.ui.desk.words import role_word
from station.ui.errors import sentence
from station.ui.family.records import PageName
from station.ui.icons import Icon
from station.ui.theme import Space, Token, current
from station.ui.widgets.buttons import LinkButton, PrimaryButton
from station.ui.widgets.panels import Tone
from station.ui.widgets.pin import PinEdit, PinKeys
from station.ui.widgets.said import Said
from station.ui.widgets.secrets import PasswordField
from station.ui.widgets.text import Text

_WIDEST = 420
"""The width of the keys, in px at 100 % text."""


class AgentPanel(QFrame):
    """Who has to type, and what: a PIN in boxes with keys for a finger, or the password."""

    pin_typed = Signal(str)
    password_typed = Signal(str)
    other_asked = Signal()
    """It is somebody else: the desk locks, and asks who."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(QLocale().textDirection())
        self.who, self.line = Text("", "strong"), Text("", "note-ink")
        self.pin = PinEdit()
        self.keys = PinKeys(self.pin)
        self.password, self.on = PasswordField(), PrimaryButton()
        self.problem = Said(self)
        self.other = LinkButton()
        self.other.setProperty("small", True)
        self._by_pin = True
        self._lay_out()
        self._word()
        self.setFocusProxy(self.password)
        self.pin.completed.connect(self.pin_typed)
        self.on.clicked.connect(self._answer)
        self.password.entered.connect(self._answer)
        self.other.clicked.connect(self.other_asked)
        self.forget()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(Icon("lock", Token.INK))
        head.addWidget(self.who, 1)
        self.setMaximumWidth(round(_WIDEST * current().text_scale))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        for widget in (self.line, self.pin, self.password, self.problem, self.keys):
            column.addWidget(widget)
        column.addWidget(self.on, 0, Qt.AlignmentFlag.AlignTrailing)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)

    def _word(self) -> None:
        self.pin.setAccessibleName(self.tr("Your code"))
        self.keys.erase.say(self.tr("Erase"))
        self.password.word(self.tr("Your password"))
        self.password.word_eye(self.tr("Show the password"), self.tr("Hide the password"))
        self.on.say(self.tr("Take the screen back"))
        self.other.say(self.tr("It is not you? An agent's password"))

    def ask(self, who: str, state: PinState) -> None:
        """Ask an agent for the PIN that they have here, else for their password."""
        self.who.say(who)
        if state.digits and state.tries_left:
            self.pin.ask(state.digits)
            self.line.say(self.tr("Your code of %n digits", "", state.digits))
            self._show(by_pin=True)
            tries = self.tr("%n tries, then your password.", "", state.tries_left)
            self.problem.show_notice(tries, Tone.QUIET)
        else:
            self.ask_password()
        self.set_busy(False)

    def ask_password(self, why: str = "") -> None:
        """Ask for the password, and say why where a PIN was asked before."""
        self.line.say("")
        self._show(by_pin=False)
        self.refuse(why)

    def refuse(self, said: str) -> None:
        """Say what was wrong; the next try starts empty."""
        self.set_busy(False)
        self.pin.clear()
        self.password.clear()
        self.problem.show_notice(said, Tone.BAD)
        self._focus()

    def set_busy(self, busy: bool) -> None:
        """Take nothing while an answer is on its way."""
        for widget in (self.pin, self.keys, self.password, self.on):
            widget.setEnabled(not busy)
        if not busy and self.isVisible():
            self._focus()

    def forget(self) -> None:
        """Name nobody, and keep nothing that was typed."""
        self.who.say("")
        self.line.say("")
        self._show(by_pin=False)
        self.pin.clear()
        self.password.clear()
        self.problem.show_notice("")
        self.set_busy(True)

    def _show(self, *, by_pin: bool) -> None:
        self._by_pin = by_pin
        self.setFocusProxy(self.pin if by_pin else self.password)
        self.line.setVisible(by_pin)
        for widget in (self.pin, self.keys):
            widget.setVisible(by_pin)
        for widget in (self.password, self.on):
            widget.setVisible(not by_pin)
        self.problem.show_notice("")

    def _focus(self) -> None:
        (self.pin if self._by_pin else self.password).setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self) -> None:
        if self.password.secret and self.on.isEnabled():
            self.password_typed.emit(self.password.secret)


class GiveBack(QObject):
    """Lets the agent take the desk's only screen back, and asks for them where the family is done."""

    taken = Signal()
    """The agent has shown who they are."""
    other_asked = Signal()

    def __init__(
        self,
        pins: PinService,
        staff: StaffService,
        place: FamilyPlace,
        enrolment: Enrolment,
        visit: Visit,
        session: Session,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pins, self._staff, self._place = pins, staff, place
        self._enrolment, self._visit, self._session = enrolment, visit, session
        self._turn = Turn(background)
        self._view = visit.family
        self.panel = AgentPanel()
        self._view.give_back.hold(self.panel)
        self._offer()
        place.arranged.connect(self._offer)
        self._view.give_back_asked.connect(self._ask)
        self._view.give_back.back_asked.connect(self._forget)
        self.panel.pin_typed.connect(self._try_pin)
        self.panel.password_typed.connect(self._try_password)
        self.panel.other_asked.connect(self._another)
        session.locked.connect(self._forget)
        for over in (enrolment.changed, visit.changed):
            over.connect(self._follow)

    def _offer(self) -> None:
        self._view.offer_give_back(not self._place.apart)

    def _follow(self) -> None:
        # Where one thing ends another may begin at once: look when all have heard.
        QTimer.singleShot(0, self, self._ask_if_idle)

    def _ask_if_idle(self) -> None:
        """Ask for the agent where a family on the desk's own screen has come to its end."""
        under_way = self._visit.open or self._enrolment.view is not None or self._enrolment.starting
        has_it = not self._place.apart and self._view.isVisible()
        if has_it and not under_way and self._view.shown is PageName.WELCOME:
            self._view.show_give_back()

    def _ask(self) -> None:
        self._forget()
        if not self._session.open:
            return
        actor = self._session.actor
        who = f"{actor.name}, {role_word(actor.role)}"
        self._turn.run(
            lambda: self._pins.state(actor), lambda state: self.panel.ask(who, state), self._refuse
        )

    def _try_pin(self, pin: str) -> None:
        actor = self._session.actor
        self.panel.set_busy(True)
        self._turn.run(lambda: self._pins.take_back(actor, pin), self._take, self._refuse)

    def _try_password(self, password: str) -> None:
        actor = self._session.actor
        self.panel.set_busy(True)
        self._turn.run(lambda: self._staff.confirm(actor, password), self._take, self._refuse)

    def _take(self, _: None) -> None:
        self._forget()
        self._view.give_up_page(PageName.GIVE_BACK)
        self.taken.emit()

    def _another(self) -> None:
        self._view.give_up_page(PageName.GIVE_BACK)
        self.other_asked.emit()

    def _refuse(self, error: Exception) -> None:
        refuse = self.panel.ask_password if isinstance(error, PinUsedUp) else self.panel.refuse
        refuse(sentence(error))

    def _forget(self) -> None:
        self._turn.end()
        self.panel.forget()
