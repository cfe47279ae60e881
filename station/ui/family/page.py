"""What all pages of the family view have in common."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.ui.family.records import STEPS, PageName
from station.ui.i18n import Language
from station.ui.theme import Space
from station.ui.widgets.buttons import LinkButton, PrimaryButton
from station.ui.widgets.fields import Field
from station.ui.widgets.panels import InlineNotice, Tone
from station.ui.widgets.progress import StepHeader
from station.ui.widgets.text import Text


class FamilyPage(QFrame):
    """One question: step, question, why it is asked, what a subclass builds, then back and on.

    A page is built once and keeps what was typed; `speak` changes its words, not its state.
    """

    back_asked = Signal()
    name: PageName
    step = 0
    """Which of the steps it is; 0 is none, and shows no step."""
    wide = False
    """Whether it takes the width of two columns, where there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.language = Language()
        self._busy = False
        self._stands = (self.step, STEPS)
        self.header = StepHeader()
        self.question = Text("", "question")
        self.why = Text("", "why")
        self.problem = InlineNotice()
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.L)
        self._holder = QWidget()
        self._holder.setLayout(self.body)
        self.body.setContentsMargins(0, 0, 0, 0)
        self._build()
        self.on = PrimaryButton()
        self.back = LinkButton("", "arrow-left")
        self.on.clicked.connect(self._go_on)
        self.back.clicked.connect(self.back_asked)
        for field in self._holder.findChildren(Field):
            field.changed.connect(self._mend)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.L, Space.XXL, Space.L)
        column.setSpacing(0)
        column.addWidget(self.header)
        self.header.setVisible(self.step > 0)
        column.addSpacing(Space.L if self.step else 0)
        column.addWidget(self.question)
        column.addSpacing(Space.XS)
        column.addWidget(self.why)
        column.addSpacing(Space.L)
        middle = QVBoxLayout()
        middle.setSpacing(Space.L)
        middle.addWidget(self.problem)
        middle.addWidget(self._holder)
        column.addLayout(middle)
        column.addSpacing(Space.L)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(Space.L)
        self.foot.addWidget(self.back)
        self.foot.addStretch(1)
        self.foot.addWidget(self.on)
        column.addLayout(self.foot)

    def tr(self, text: str, disambiguation: str = "", n: int = -1) -> str:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a text in the family's language, which need not be the application's."""
        contexts = tuple(each.__name__ for each in type(self).__mro__ if issubclass(each, FamilyPage))
        return self.language.word(contexts, text, disambiguation, n)

    def speak(self, language: Language) -> None:
        """Say everything in another language."""
        self.language = language
        self.setLayoutDirection(language.direction)
        self.back.say(self.tr("Back"))
        self._show_step()
        self._word()

    def stand_at(self, step: int, steps: int) -> None:
        """Say how far one is on a way that has other steps."""
        self._stands = (step, steps)
        self._show_step()

    def _show_step(self) -> None:
        step, steps = self._stands
        if self.step:
            self.header.show_step(self.tr("Step {0} of {1}").format(step, steps), step, steps)

    def show_problem(self, sentence: str | None, tone: Tone = Tone.BAD) -> None:
        """Say what is wrong with the answer as a whole, or that all is well."""
        if sentence:
            self.problem.show_notice(sentence, tone)
        else:
            self.problem.show_notice(self._standing(), Tone.WARN)

    def _standing(self) -> str:
        """What is to be said for as long as the page stands as it does."""
        return ""

    def _mend(self) -> None:
        """Take back what was said of an answer that is another one now."""
        if self.problem.tone is Tone.BAD:
            self.show_problem(None)

    def set_busy(self, busy: bool) -> None:
        """Wait for an answer, visibly; nothing can be sent twice."""
        if busy == self._busy:
            return
        self._busy = busy
        for widget in (self._holder, self.on, self.back):
            widget.setEnabled(not busy)
        self._word()
        if busy:
            self.on.say(self.tr("One moment…"))
            for field in self._holder.findChildren(Field):
                field.show_error(None)
            self.show_problem(None)
        elif self.isVisible():
            self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard where the first thing is to be typed."""
        self.on.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Clear everything of this family from the page."""
        self.show_problem(None)
        self.stand_at(self.step, STEPS)
        self.set_busy(False)

    def _go_on(self) -> None:
        if not self._busy:
            self._answer()

    def _build(self) -> None:
        """Make what the page asks with, into `body`."""

    def _word(self) -> None:
        """Say the page's own words."""

    def _answer(self) -> None:
        """Check what was typed and emit it."""
