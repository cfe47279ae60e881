"""The code that was sent: it proves that phone or address is one's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSpacerItem, QVBoxLayout, QWidget

from station.rules.kinds import Channel
from station.ui.family.frame import Room
from station.ui.family.page import FamilyPage
from station.ui.family.records import CodeView, PageName
from station.ui.theme import Space, current
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.panels import Tone
from station.ui.widgets.progress import Countdown
from station.ui.widgets.secrets import CODE_DIGITS, CodeField

_MINUTE, _STEP = 60, 10
"""Seconds are told every ten, and each below ten: who reads is not hurried."""
_ROOM, _LOW_ROOM = (74, 56), (66, 48)
"""Heights in px at 100 % text: of what is left or wrong, and of how another code comes."""


class CodePage(FamilyPage):
    """The code, with the time and the tries that are left."""

    answered = Signal(str)
    resend_asked = Signal()
    name = PageName.CODE
    step = 3
    keeps_room = False

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        self._clock = clock
        self._view: CodeView | None = None
        self._over = ""
        super().__init__(parent)

    def _build(self) -> None:
        self.code = CodeField()
        self.left = Countdown(self._clock, role="body")
        self.wait = Countdown(self._clock, "message-square", role="body")
        self.resend = LinkButton("", "send")
        self.resend.hide()
        self.body.addWidget(self.code)
        self.body.setSpacing(0)
        self._gap = QSpacerItem(0, 0)
        self.body.addItem(self._gap)
        # What is wrong takes the place of the time: nothing else moves.
        self._places = (QWidget(), QWidget())
        for place, widgets in zip(
            self._places, ((self.left, self.problem), (self.wait, self.resend)), strict=True
        ):
            column = QVBoxLayout(place)
            column.setContentsMargins(0, 0, 0, 0)
            for widget in widgets:
                column.addWidget(widget)
            column.setAlignment(self.resend, Qt.AlignmentFlag.AlignLeading)
            column.addStretch(1)
            self.body.addWidget(place)
        self.code.entered.connect(self._go_on)
        self.resend.clicked.connect(self.resend_asked)
        for clock in (self.wait, self.left):
            clock.ran_out.connect(self._turn)

    def _place(self) -> None:
        super()._place()
        scale, low = current().text_scale, self._room is Room.STRIP
        self.code.be_low(low)
        self._gap.changeSize(0, round((Space.L if low else Space.XL) * scale))
        for place, height in zip(self._places, _LOW_ROOM if low else _ROOM, strict=True):
            place.setMinimumHeight(round(height * scale))

    def show_view(self, view: CodeView) -> None:
        """Show where the code went and what is left of it; a new code starts with an empty field."""
        fresh = self._view is None or view.expires_at != self._view.expires_at
        self._view = view
        if fresh:
            self._over = ""
            self.code.clear()
            self.code.show_error(None)
            self.show_problem(None)
        self._word()

    def show_tries(self, left: int) -> None:
        """Show how many tries are left, after a wrong one."""
        if self._view is not None:
            self.show_view(replace(self._view, tries_left=left))

    def end(self, sentence: str) -> None:
        """Take no more digits: this code opens nothing any more, for the reason given."""
        self._over = sentence
        self._word()

    def say_not_sent(self) -> None:
        """Say that the code never left."""
        self.end(self.tr("The code could not be sent. Try once more, or ask the person at the desk."))

    def say_it_works(self) -> None:
        """Say that no other code was sent, because the one before still serves."""
        self.show_problem(self.tr("The code that was sent still works: type it."), Tone.INFO)

    @property
    def works(self) -> bool:
        """Whether there is a code to type."""
        view = self._view
        if view is None or view.expires_at is None or self._over:
            return False
        return view.tries_left > 0 and view.expires_at > self._clock()

    def _why_spent(self, view: CodeView) -> str:
        if self._over:
            return self._over
        if view.expires_at is None:
            return self.tr("This code no longer works. Ask for another one.")
        if view.tries_left == 0:
            return self.tr("This code has no try left. Ask for another one.")
        return self.tr("This code no longer works. Ask for another one.")

    def show_problem(self, sentence: str | None, tone: Tone = Tone.BAD) -> None:
        """Say what is wrong, in one sentence: that a code is spent gives way to what came of asking anew."""
        super().show_problem(sentence, tone)
        self._show_spent()

    def _show_said(self) -> None:
        super()._show_said()
        self.left.setVisible(self.works and not self.problem.said)

    def _show_spent(self) -> None:
        if self._view is not None and not self.works:
            self.code.show_error(None if self._spoken[0] else self._why_spent(self._view))

    def _turn(self) -> None:
        """A time has run out: the keyboard goes where the next thing is to be done."""
        self._word()
        if self.isVisible() and not self.works:
            self.take_focus()

    def _word(self) -> None:
        self.question.say(self.tr("Type the code"))
        self.on.say(self.tr("Check the code"))
        self.resend.say(self.tr("Receive another code"))
        view = self._view
        if view is None:
            return
        why, label = self._told(view)
        sms = view.channel is Channel.SMS
        self.question.say(
            self.tr("Type the code received by SMS") if sms else self.tr("Type the code received by e-mail")
        )
        self.why.say(why)
        self.code.word(*label)
        works, waiting = self.works, self._clock() < view.resend_at
        typing = self.code.edit.hasFocus()
        self.code.setEnabled(works)
        self.left.setVisible(works and not self.problem.said)
        self.resend.setVisible(works and not waiting)
        self.wait.setVisible(waiting)
        self.on.setEnabled(not self._busy and (works or not waiting))
        if works:
            self.left.count(view.expires_at, self._say_left)
        else:
            self.left.stop()
            self.on.say(self.tr("Receive another code"))
            self._show_spent()
            if typing:
                self.take_focus()  # Qt would go on to the next button, which is to stop
        if waiting:
            self.wait.count(view.resend_at, self._say_wait)

    def _told(self, view: CodeView) -> tuple[str, tuple[str, str]]:
        """Return why the code is asked, and the label and hint of its boxes."""
        masked = self.language.isolated(view.masked)
        if view.channel is Channel.SMS:
            went = self.tr("Code of {0} digits, sent to {1}").format(CODE_DIGITS, masked)
            return self.tr("It proves that this phone is yours."), (went, "")
        went = self.tr("Code of {0} digits, sent to the address {1}").format(CODE_DIGITS, masked)
        return self.tr("It proves that this address is yours."), (went, "")

    def take_focus(self) -> None:
        """Type at once; where there is nothing to type, ask for another code."""
        ways = (self.code if self.works else self.on, self.back)
        next((one for one in ways if one.isEnabled() and not one.isHidden()), self).setFocus()

    def forget(self) -> None:
        """Clear the code and stop the clocks."""
        self._view, self._over = None, ""
        super().forget()
        self.code.clear()
        self.code.show_error(None)
        self.code.setEnabled(True)
        self.left.stop()
        self.wait.stop()
        self.code.word("")

    def _say_left(self, seconds: int) -> str:
        minutes = -(-seconds // _MINUTE)
        time = (
            self.tr("This code still serves for %n minute(s).", "", minutes)
            if seconds > _MINUTE
            else self.tr("This code still serves for %n second(s).", "", _calmly(seconds))
        )
        tries = self.tr("You have %n tries left.", "", self._view.tries_left if self._view else 0)
        return f"{time} {tries}"

    def _say_wait(self, seconds: int) -> str:
        said = self.tr("Nothing comes? Another code is possible in %n second(s).", "", _calmly(seconds))
        return said

    def _answer(self) -> None:
        if not self.works:
            self.resend_asked.emit()
        elif len(self.code.code) == CODE_DIGITS:
            self.answered.emit(self.code.code)
        else:
            self.code.show_error(self.tr("The code has {0} digits.").format(CODE_DIGITS))
            self.code.setFocus()


def _calmly(seconds: int) -> int:
    """Return the seconds to tell: full tens until there are less than ten."""
    return seconds if seconds < _STEP else -(-seconds // _STEP) * _STEP
