"""Backups in the settings: the last one, one more now, and the phrase that opens them elsewhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from station.rules.rights import Right
from station.services.backup.service import BackupService, BackupState
from station.ui.background import Background, Pool
from station.ui.desk.session import Session
from station.ui.errors import sentence
from station.ui.theme import Space
from station.ui.widgets.buttons import PrimaryButton, SecondaryButton
from station.ui.widgets.panels import Card, InlineNotice, Tone
from station.ui.widgets.text import Text


class BackupCard(Card):
    """Tells how it stands with the backups; a phrase is shown once, and gone when the page is left."""

    changed = Signal(object)
    """How it stands by now: a `BackupState`."""

    def __init__(
        self,
        service: BackupService,
        session: Session,
        background: Background,
        print_page: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Backups"), parent)
        self._service, self._session, self._background = service, session, background
        self._print_page, self._phrase = print_page, ""
        self.state, self.notice = Text(""), InlineNotice()
        self.now = SecondaryButton(self.tr("Back up now"), "shield-check")
        self.anew = SecondaryButton(self.tr("New recovery phrase"), "key-round")
        self.words, self.keep = Text("", "mono"), Text("", "second")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.print, self.done = (
            PrimaryButton(self.tr("Print it")),
            SecondaryButton(self.tr("I have it on paper")),
        )
        for widget in (self.state, _row(self.now, self.anew), self.notice, self.words, self.keep):
            self.body.addWidget(widget)
        self.answer = _row(self.print, self.done)
        self.body.addWidget(self.answer)
        self.now.clicked.connect(self.back_up)
        self.anew.clicked.connect(self.make_phrase)
        self.print.clicked.connect(lambda: self._print_page(self._phrase))
        self.done.clicked.connect(self.forget)
        session.locked.connect(self.forget)
        self.forget()
        session.follow(self.refresh)

    def refresh(self) -> None:
        """Show how it stands."""
        self.anew.setVisible(self._session.may(Right.CHANGE_SETTINGS))
        self._background.run(self._service.state, self._show, self._fail)

    def back_up(self) -> None:
        """Make a backup now."""
        self.now.setEnabled(False)
        self.notice.show_notice(self.tr("The backup is being made…"), Tone.INFO)
        # Beside the acts: a long copy holds up no search.
        self._background.run(
            self._service.back_up, lambda made: self._made(made.file.name), self._fail, pool=Pool.NETWORK
        )

    def back_up_if_due(self) -> None:
        """Make today's backup where there is none yet; only what goes wrong is said."""
        self._background.run(
            self._service.back_up_if_due, lambda _: self.refresh(), self._fail, pool=Pool.NETWORK
        )

    def make_phrase(self) -> None:
        """Make a recovery phrase and show it."""
        actor = self._session.actor
        self._background.run(lambda: self._service.new_phrase(actor), self._show_phrase, self._fail)

    def forget(self) -> None:
        """Show the phrase no more."""
        self._phrase = ""
        self.words.say("")
        for widget in (self.words, self.keep, self.answer):
            widget.hide()

    def _show(self, state: BackupState) -> None:
        self.state.say(told(state))
        self.changed.emit(state)

    def _show_phrase(self, phrase: str) -> None:
        self._phrase = phrase
        words = phrase.split()
        lines = (words[start : start + 4] for start in range(0, len(words), 4))
        self.words.say("\n".join("   ".join(line) for line in lines))
        self.keep.say(
            self.tr(
                "These twelve words open the backups on another computer if this one is lost. "
                "Print them, and keep the paper locked away. They are shown only now."
            )
        )
        for widget in (self.words, self.keep, self.answer):
            widget.show()
        self.notice.show_notice("")
        self.back_up()

    def _made(self, name: str) -> None:
        self.now.setEnabled(True)
        self.notice.show_notice(self.tr("Backed up and checked: {0}").format(name), Tone.GOOD)
        self.refresh()

    def _fail(self, error: Exception) -> None:
        self.now.setEnabled(True)
        self.notice.show_notice(sentence(error), Tone.BAD)


def told(state: BackupState) -> str:
    """Say how it stands with the backups, in one line."""
    from PySide6.QtCore import QCoreApplication

    translate = QCoreApplication.translate
    if state.last is None:
        return translate("BackupCard", "No backup was made yet.")
    when = f"{state.last.astimezone():%d/%m/%Y %H:%M}"
    if not state.phrase:
        return translate(
            "BackupCard", "Last backup: {0}. It opens on this computer alone: make a recovery phrase."
        ).format(when)
    return translate("BackupCard", "Last backup: {0}.").format(when)


def _row(*widgets: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.M)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return made
