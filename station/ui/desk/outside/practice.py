"""Practice, from the tools: another program opens, on invented families."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QWidget

from station.ui.desk.page import DeskPage
from station.ui.desk.session import Session
from station.ui.program import program
from station.ui.widgets.buttons import PrimaryButton
from station.ui.widgets.panels import Tone
from station.ui.widgets.text import Text

Start = Callable[[str, list[str]], bool]


class PracticePage(DeskPage):
    """Says what practice is, and begins it under the role of who is signed in."""

    def __init__(self, session: Session, start: Start | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._start = session, start or _start
        why = self.tr("Invented families, an invented school: try everything, nothing can go wrong.")
        self.say(self.tr("Practice"), why)
        erased = self.tr("Nothing is counted, nothing reaches the real files, all is erased at the end.")
        for line in (
            self.tr("Every window bears a band, every sheet says SPÉCIMEN."),
            self.tr("No SMS and no e-mail leaves: they arrive on a phone drawn on the screen."),
            erased,
            self.tr("F10 leaves at once."),
        ):
            self.body.addWidget(Text(line))
        self.begin = PrimaryButton(self.tr("Practise"), "graduation-cap")
        self.begin.clicked.connect(self._begin)
        self.body.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Say nothing of the last time."""
        self.problem.show_notice("")

    def _begin(self) -> None:
        started = self._start(*program("practice", "--role", self._session.actor.role.value))
        opens = self.tr("Practice opens in a window of its own, in a few seconds.")
        failed = self.tr("Practice could not be opened: type “station practice” in a terminal.")
        self.problem.show_notice(opens if started else failed, Tone.INFO if started else Tone.BAD)


def _start(command: str, words: list[str]) -> bool:
    process = QProcess()
    process.setProgram(command)
    process.setArguments(words)
    return bool(process.startDetached())
