"""What an act on several says before it is done: whom it touches, and whom it leaves out and why."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.services.office.list_records import ListAct, Preview
from station.ui.desk.classes.counts import CountWords
from station.ui.theme import Space
from station.ui.widgets.buttons import DangerButton, LinkButton, PrimaryButton, WayOut
from station.ui.widgets.text import Text


class ActAsk(QFrame):
    """Stands at the foot of the table until it is answered; Escape is no."""

    agreed = Signal(object)
    """The `Preview` that is to be done."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self._preview: Preview | None = None
        self.effect, self.skipped, self.names = Text("", "strong"), Text("", "second"), Text("", "second")
        self.who = LinkButton(self.tr("See who"), "chevron-down")
        self.danger, self.go, self.back = DangerButton(), PrimaryButton(), WayOut(self.tr("Cancel"))
        column = QVBoxLayout(self)
        margin = Space.XXL - Space.S
        column.setContentsMargins(margin, Space.M, margin, Space.M)
        column.setSpacing(Space.S)
        for text in (self.effect, self.skipped, self.names):
            column.addWidget(text)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        for button in (self.go, self.danger, self.who, self.back):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.go.clicked.connect(self._agree)
        self.danger.clicked.connect(self._agree)
        self.back.clicked.connect(self.leave)
        self.who.clicked.connect(lambda: self.names.setVisible(self.names.isHidden()))
        self.hide()

    @property
    def preview(self) -> Preview | None:
        """What is asked about."""
        return self._preview

    def ask(self, preview: Preview) -> None:
        """Say what would be done, and wait for an answer."""
        self._preview = preview
        counts = CountWords()
        count, locks = len(preview.touched), preview.act is ListAct.LOCK
        self.effect.say(
            counts.effect(preview.act, count)
            if count
            else self.tr("This suits nobody of those chosen: choose others.")
        )
        counted = Counter(one.why for one in preview.left_out)
        told = ", ".join(counts.left_out(why, many) for why, many in counted.items())
        self.skipped.say(self.tr("Left out: {0}.").format(told) if told else "")
        self.skipped.setVisible(bool(told))
        self.names.say(counts.names(preview))
        self.names.hide()
        self.who.setVisible(bool(preview.left_out))
        for button in (self.go, self.danger):
            button.say(counts.do(preview.act, count))
            button.setVisible(count > 0 and (button is self.danger) is locks)
        self.show()
        (self.back if not count else self.danger if locks else self.go).setFocus()

    def leave(self) -> None:
        """Do nothing."""
        self._preview = None
        self.hide()
        self.left.emit()

    def _agree(self) -> None:
        preview, self._preview = self._preview, None
        self.hide()
        if preview is not None:
            self.agreed.emit(preview)
