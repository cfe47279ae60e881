"""The screen goes back to the agent: the family's words at the left, the agent's own panel at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from station.ui.family.page import FamilyPage
from station.ui.family.records import PageName
from station.ui.theme import Space, current
from station.ui.widgets.text import Text

_NARROW = 720
"""Below this width, at 100 % text, the agent's panel stands under the words."""


class GiveBackPage(FamilyPage):
    """Leads back to where the family was, all kept; whose panel stands beside it is the desk's affair."""

    name = PageName.GIVE_BACK
    wide = True

    def _build(self) -> None:
        self.what, self.step_said = Text("", "strong"), Text("", "why")
        self._box = QFrame()
        self._box.setProperty("role", "card")
        column = QVBoxLayout(self._box)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.XS)
        for text in (self.what, self.step_said):
            column.addWidget(text)
        self._box.hide()
        self._panel: QWidget | None = None

    def _lay_out(self) -> None:
        words = QWidget()
        left = QVBoxLayout(words)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(Space.L)
        for widget in (self.question, self.why):
            left.addWidget(widget)
        left.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        left.addWidget(self._box)
        left.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(Space.XXL, Space.M, Space.XXL, Space.M)
        self._row.setSpacing(Space.XXL)
        self._row.addWidget(words, 1)
        for unused in (self.header, self.problem, self._holder, self.on):
            unused.setParent(self)
            unused.hide()

    def hold(self, panel: QWidget) -> None:
        """Show the agent's panel."""
        self._panel = panel
        self._row.addWidget(panel, 1)

    def stand_beside(self, page: FamilyPage) -> None:
        """Say what waits for the family: the question that it was at, and its step; or nothing does."""
        self.what.say(page.question.said)
        self.step_said.say(page.header.said if page.step else "")
        self.step_said.setVisible(bool(self.step_said.said))
        for widget in (self._box, self.back):
            widget.setVisible(page.name is not PageName.WELCOME)

    def take_focus(self) -> None:
        """Let the agent type at once."""
        if self._panel is not None:
            self._panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel under the words where there is no room beside them."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW * current().text_scale
        beside = QBoxLayout.Direction.LeftToRight
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else beside)

    def forget(self) -> None:
        """Clear what waited."""
        super().forget()
        self.what.say("")
        self.step_said.say("")
        self._box.hide()

    def _word(self) -> None:
        self.question.say(self.tr("Give the screen back to the person at the desk"))
        self.why.say(self.tr("Thank you. They type their code here; nothing of what you did is lost."))
        self.back.say(self.tr("Carry on without giving it back"))
