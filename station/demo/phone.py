"""The demo's phone, a panel plainly marked as such: nowhere else is a code to be seen."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from station.messaging.demo import Arrived, DemoPhone
from station.rules.kinds import Channel
from station.rules.phones import national
from station.ui.desk.words import clock_time
from station.ui.icons import Icon
from station.ui.theme import Space, Token, current
from station.ui.widgets.text import Text

_LOOK_EVERY_MS = 400


class DemoPhonePanel(QWidget):
    """A small window of its own, beside the desk's and the family's."""

    arrived = Signal(object)
    """A message has come in."""

    def __init__(self, phone: DemoPhone, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint)
        current().wear(self)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._phone, self._count = phone, 0
        self.setWindowTitle(self.tr("Demonstration phone"))
        frame = QFrame()
        frame.setProperty("role", "demo")
        column = QVBoxLayout(frame)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        head = QHBoxLayout()
        head.addWidget(Icon("smartphone", Token.WARN))
        head.addWidget(Text(self.tr("Demonstration phone"), "strong"), 1)
        column.addLayout(head)
        self.line = Text(
            self.tr("Nothing leaves this computer: what would be sent by SMS or e-mail arrives here."),
            "second",
        )
        column.addWidget(self.line)
        self._messages = QVBoxLayout()
        self._messages.setSpacing(Space.M)
        self._messages.addStretch(1)
        holder = QWidget()
        holder.setLayout(self._messages)
        self._messages.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidget(holder)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(scroll, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        outer.addWidget(frame)
        self.resize(340, 460)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @property
    def latest(self) -> str:
        """The text of the message that arrived last."""
        messages = self._phone.arrived()
        return messages[-1].message.body if messages else ""

    def look(self) -> None:
        """Show what has arrived since."""
        messages = self._phone.arrived()
        for one in messages[self._count :]:
            self._messages.insertWidget(0, self._bubble(one))
            self.show()
            self.arrived.emit(one)
        self._count = len(messages)

    def _bubble(self, one: Arrived) -> QFrame:
        bubble = QFrame()
        bubble.setProperty("role", "bubble")
        column = QVBoxLayout(bubble)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.XS)
        sms = one.message.channel is Channel.SMS
        to = national(one.message.to) if sms else one.message.to
        head = Text(f"{'SMS' if sms else 'E-mail'} · {to} · {clock_time(one.at)}", "second")
        body = Text(one.message.body)
        body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(head)
        if one.message.subject:
            column.addWidget(Text(one.message.subject, "strong"))
        column.addWidget(body)
        return bubble
