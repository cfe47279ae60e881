"""FranceConnect: what it is, the browser that is awaited, and the other ways where it fails."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from station.ui.family.page import FamilyPage
from station.ui.family.records import PageName
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.panels import InlineNotice, Tone


class FranceConnectPage(FamilyPage):
    """Starts the browser on the family's word; the page stays alive, and can be left at any time."""

    answered = Signal()
    cancel_asked = Signal()
    name = PageName.FRANCECONNECT

    def _build(self) -> None:
        self.waiting = InlineNotice()
        self.cancel = LinkButton("", "x")
        self.body.addWidget(self.waiting)
        self.body.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeading)
        self.cancel.clicked.connect(self.cancel_asked)
        self._awaited = False
        self._again = False

    @property
    def awaited(self) -> bool:
        """Whether the browser's answer is awaited."""
        return self._awaited

    def show_waiting(self, awaited: bool) -> None:
        """Say that the browser is open, or that it is over."""
        self._awaited = awaited
        self._again = self._again or awaited
        self._word()
        if awaited:
            self.show_problem(None)
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _word(self) -> None:
        self.question.say(self.tr("Sign in with FranceConnect"))
        self.why.say(
            self.tr(
                "FranceConnect's own page opens: choose an account that you have (taxes, health insurance, "
                "post…). It opens your account here, or finds your identifier again."
            )
        )
        self.on.say(self.tr("Start again") if self._again else self.tr("Sign in with FranceConnect"))
        self.back.say(self.tr("Another way"))
        self.cancel.say(self.tr("Cancel"))
        said = self.tr("The browser is open: follow its pages. Here it goes on by itself.")
        self.waiting.show_notice(said if self._awaited else "", Tone.INFO, icon_name="hourglass")
        self.cancel.setVisible(self._awaited)
        self.on.setVisible(not self._awaited)
        self.back.setVisible(not self._awaited)

    def forget(self) -> None:
        """Be as new for the next family."""
        super().forget()
        self._again = False
        self.show_waiting(False)

    def _answer(self) -> None:
        self.answered.emit()
