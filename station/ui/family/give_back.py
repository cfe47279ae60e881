"""The screen goes back to the agent: the family's words at the left, the agent's own panel at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.ui.family.frame import Room
from station.ui.family.page import FamilyPage
from station.ui.family.records import PageName
from station.ui.icons import Icon
from station.ui.theme import FAMILY_COLUMNS, Space, current
from station.ui.widgets.buttons import break_words
from station.ui.widgets.scrolled import Scrolled
from station.ui.widgets.text import Text


class GiveBackPage(FamilyPage):
    """Leads back to where the family was, all kept; whose panel stands beside it is the desk's affair."""

    name = PageName.GIVE_BACK
    wide = True
    keeps_room = False

    def _build(self) -> None:
        self.what, self.step_said = Text("", "strong"), Text("", "note")
        self._box = QFrame()
        self._box.setProperty("role", "rail")
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        for text in (self.what, self.step_said):
            words.addWidget(text)
        row = QHBoxLayout(self._box)
        row.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        row.setSpacing(Space.M)
        row.addWidget(Icon("user"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._box.hide()
        self._panel: QWidget | None = None
        self.question.setProperty("role", "greeting")

    def _lay_out(self) -> None:
        self._words = QWidget()
        left = QVBoxLayout(self._words)
        left.setSpacing(Space.XL)
        for widget in (self.question, self.why):
            left.addWidget(widget)
        left.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        left.addSpacing(Space.M)
        left.addWidget(self._box)
        left.addStretch(1)
        self._agent = QFrame()
        self._agent.setProperty("role", "rail")
        self._agent_column = QVBoxLayout(self._agent)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(0)
        self._halves.addWidget(self._words, 1)
        self._halves.addWidget(self._agent, 1)
        self._sheet = QWidget()
        self._sheet_column = QVBoxLayout(self._sheet)
        self._sheet_column.setContentsMargins(0, 0, 0, 0)
        self._sheet_column.setSpacing(0)
        self._sheet_column.addLayout(self._halves, 1)
        self.scroller = Scrolled(self._sheet, turns=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroller)
        for unused in (self.header, self.problem, self._holder, self.on):
            unused.setParent(self)
            unused.hide()

    def stand_in(self, room: Room) -> None:
        """Put the panel under the words where there is no room beside them."""
        self._room = room
        self._place()

    def _place(self) -> None:
        scale, way = current().text_scale, QBoxLayout.Direction
        rolled = self._room is Room.ROLLED
        self._halves.setDirection(way.TopToBottom if rolled else way.LeftToRight)
        widest = round(FAMILY_COLUMNS * scale)
        side = Space.M if rolled else max(round(Space.XL * scale), (self.width() - widest) // 2)
        gap = Space.M if rolled else round(60 * scale)
        top = Space.L if rolled else round((80 if self._room is Room.WHOLE else 24) * scale)
        high = Space.L if rolled else round((38 if self._room is Room.WHOLE else 12) * scale)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        inner = round((Space.M if rolled else 40) * scale)
        break_words(self._words, self.width() - side - inner if rolled else self.width())
        for layout, first, last, above in (
            (self._words.layout(), side, inner, top),
            (self._agent_column, gap, side, high),
        ):
            if layout is not None:
                ends = (last, first) if mirrored else (first, last)
                layout.setContentsMargins(ends[0], above, ends[1], Space.L)

    def hold(self, panel: QWidget) -> None:
        """Show the agent's panel."""
        self._panel = panel
        self._agent_column.addWidget(panel, 1)

    def stand_beside(self, page: FamilyPage, whose: str) -> None:
        """Say what waits for the family: whose way it is, its step, its question; or nothing does."""
        asked = page.question.said
        self.what.say(whose or asked)
        step = page.header.said if page.step else ""
        known = self.tr("{0}: {1}").format(step, asked) if step else asked
        self.step_said.say(known if whose else step)
        self.step_said.setVisible(bool(self.step_said.said))
        for widget in (self._box, self.back):
            widget.setVisible(page.name is not PageName.WELCOME)

    def take_focus(self) -> None:
        """Let the agent type at once."""
        if self._panel is not None:
            self._panel.setFocus(Qt.FocusReason.OtherFocusReason)

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
