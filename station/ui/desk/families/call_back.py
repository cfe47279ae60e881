"""A call that is to be made: said under the name in the file, asked for and ended there."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from station.rules.kinds import CallReason
from station.services.office.callbacks import ToCallBack
from station.ui.desk.words import moment
from station.ui.theme import Space
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.panels import Chip, Tone

translate = QCoreApplication.translate


def call_reason_words() -> dict[CallReason, str]:
    """Return why somebody is to be called back."""
    return {
        CallReason.ASKED: translate("calls", "they ask to be called"),
        CallReason.NO_CODE: translate("calls", "the code did not arrive"),
        CallReason.TO_CHECK: translate("calls", "something is to be checked"),
        CallReason.PAPER_MISSING: translate("calls", "a paper is missing"),
        CallReason.OTHER: translate("calls", "another reason"),
    }


def call_words(reason: CallReason, at: datetime | None) -> str:
    """Return why and when."""
    why = call_reason_words()[reason]
    return translate("calls", "{0}, {1}").format(why, moment(at)) if at else why


class CallBackLine(QWidget):
    """Nothing where nobody waits for a call; else why, what else it may be, and that it was made."""

    asked = Signal(CallReason, object)
    """They are to be called for this reason, at this moment or None."""
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call: ToCallBack | None = None
        self.chip = Chip("", Tone.WARN, "phone")
        self.made, self.why = LinkButton(self.tr("Called back")), LinkButton(self.tr("Why and when"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        row.addWidget(self.chip)
        for button in (self.made, self.why):
            button.setProperty("small", "true")
            row.addWidget(button)
        row.addStretch(1)
        self.menu = QMenu(self.why)
        self.why.setMenu(self.menu)
        self.made.clicked.connect(self.done)
        self.hide()

    def show_call(self, call: ToCallBack | None) -> None:
        """Show the call that is to be made, or none."""
        self.call = call
        self.setVisible(call is not None)
        self.menu.clear()
        if call is None:
            return
        said = self.tr("To be called back: {0}").format(call_words(call.reason, call.call_at))
        self.chip.show_state(said, Tone.WARN, "phone")
        for reason, word in call_reason_words().items():
            act = self.menu.addAction(word)
            act.setCheckable(True)
            act.setChecked(reason is call.reason)
            act.triggered.connect(partial(self._ask, reason, call.call_at))
        self.menu.addSeparator()
        for word, at in self._moments():
            self.menu.addAction(word).triggered.connect(partial(self._ask, call.reason, at))

    def turn(self) -> None:
        """Ask for a call, or end the one that is to be made: what the key does."""
        if self.call is None:
            self.asked.emit(CallReason.ASKED, None)
        else:
            self.done.emit()

    def _moments(self) -> tuple[tuple[str, datetime | None], ...]:
        now = datetime.now().astimezone().replace(second=0, microsecond=0)
        evening = now.replace(hour=17, minute=0)
        tomorrow = (now + timedelta(days=1)).replace(hour=9, minute=0)
        return (
            (self.tr("In an hour"), now + timedelta(hours=1)),
            *(((self.tr("This afternoon at five"), evening),) if now < evening else ()),
            (self.tr("Tomorrow morning at nine"), tomorrow),
            (self.tr("At no given time"), None),
        )

    def _ask(self, reason: CallReason, at: datetime | None, _: bool = False) -> None:
        self.asked.emit(reason, at)
