"""Connecting this desk to the central store: the enrolment file, and its one-time passphrase."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.rules.rights import UNCLAIMED, Actor, Right
from station.services.sync import SyncService
from station.sync.enrolment_file import WrongEnrolmentPassphrase
from station.ui.background import Background, Pool
from station.ui.desk.central.syncing import Syncing
from station.ui.desk.central.words import state_line
from station.ui.desk.page import centred
from station.ui.desk.session import Session
from station.ui.dialogs import ask_to_open
from station.ui.errors import sentence
from station.ui.theme import COLUMN, Space, current
from station.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton, WayOut
from station.ui.widgets.panels import Card, Chip, InlineNotice, Tone
from station.ui.widgets.scrolled import Scrolled
from station.ui.widgets.secrets import PasswordField
from station.ui.widgets.text import Text


class ConnectForm(QWidget):
    """Chooses the file, takes the passphrase, connects."""

    connected = Signal()

    def __init__(
        self,
        sync: SyncService,
        actor: Callable[[], Actor],
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sync, self._actor, self._background = sync, actor, background
        self._busy = False
        self.file: Path | None = None
        self.problem = InlineNotice()
        self.named = Text("", "second")
        self.choose = SecondaryButton(self.tr("Choose the enrolment file"), "folder-open")
        self.passphrase = PasswordField()
        self.passphrase.word(
            self.tr("One-time passphrase"),
            self.tr("Given with the file by the central store's administrator"),
        )
        self.passphrase.word_eye(self.tr("Show the passphrase"), self.tr("Hide the passphrase"))
        self.on = PrimaryButton()
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.choose)
        row.addWidget(self.named, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.problem)
        column.addLayout(row)
        column.addWidget(self.passphrase)
        column.addWidget(self.on)
        self.choose.clicked.connect(self._ask)
        self.passphrase.entered.connect(self._go)
        self.on.clicked.connect(self._go)
        self.take(None)
        self._set_busy(False)

    def take(self, file: Path | None) -> None:
        """Take this file as the enrolment file."""
        self.file = file
        self.named.say(file.name if file else self.tr("None chosen yet"))
        self.problem.show_notice("")

    def _ask(self) -> None:
        kinds = self.tr("Enrolment files (*.station);;All files (*)")
        path = ask_to_open(self, self.choose.text(), kinds)
        if path is not None:
            self.take(path)
            self.passphrase.setFocus()

    def _go(self) -> None:
        if self._busy:
            return
        file, passphrase = self.file, self.passphrase.secret.strip()
        if file is None:
            self.problem.show_notice(self.tr("Choose the enrolment file first."), Tone.WARN)
            self.choose.setFocus()
            return
        if not passphrase:
            self.passphrase.show_error(self.tr("Type the passphrase."))
            self.passphrase.setFocus()
            return
        actor = self._actor()
        self._set_busy(True)
        self._background.run(
            lambda: self._sync.connect(actor, file, passphrase),
            lambda _: self._done(),
            self._fail,
            pool=Pool.NETWORK,
        )

    def _done(self) -> None:
        self._set_busy(False)
        self.passphrase.clear()
        self.take(None)
        self.connected.emit()

    def _fail(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, WrongEnrolmentPassphrase):
            self.passphrase.show_error(sentence(error))
            self.passphrase.setFocus()
        else:
            self.problem.show_notice(sentence(error), Tone.BAD)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.on.setEnabled(not busy)
        self.on.say(self.tr("Connecting…") if busy else self.tr("Connect this desk"))


class CentralCard(Card):
    """The central store in Settings: the state for all, the connection for who may make it."""

    details_asked = Signal()

    def __init__(self, sync: SyncService, syncing: Syncing, session: Session, background: Background) -> None:
        super().__init__()
        self.head(self.tr("Central store"))
        self._syncing, self._session = syncing, session
        self.chip, self.details = Chip(""), LinkButton(self.tr("Details"))
        self.why = Text("", "second")
        self.form = ConnectForm(sync, lambda: session.actor, background)
        self.renew = LinkButton(self.tr("Open a new enrolment file"), "key-round")
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.chip)
        row.addWidget(self.details)
        row.addStretch(1)
        row.addWidget(self.renew)
        self.body.setSpacing(Space.M)
        self.body.addLayout(row)
        self.body.addWidget(self.why)
        self.body.addWidget(self.form)
        self._asked = False
        self.details.clicked.connect(self.details_asked)
        self.renew.clicked.connect(self._ask_anew)
        self.form.connected.connect(self._connected)
        syncing.changed.connect(self.show_state)
        session.follow(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Show how it stands now."""
        connected, may = self._syncing.connected, self._session.may(Right.CENTRAL_STORE)
        self.chip.show_state(*state_line(self._syncing.state, self._syncing.remark))
        self.why.say(
            self.tr("All desks of the school share one store; each works on without it.")
            if connected
            else self.tr(
                "This desk works alone. With an enrolment file from the central store's administrator, it "
                "shares accounts and files with the school's other desks."
            )
        )
        self.renew.setVisible(connected and may and not self._asked)
        self.form.setVisible(may and (not connected or self._asked))

    def _ask_anew(self) -> None:
        self._asked = True
        self.show_state()
        self.form.choose.setFocus()

    def _connected(self) -> None:
        self._asked = False
        self._syncing.look()


class JoinPage(QWidget):
    """A new desk's other way to begin: its school is in a central store already."""

    joined = Signal()
    back_asked = Signal()

    def __init__(self, sync: SyncService, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card(framed=True)
        self.form = ConnectForm(sync, lambda: UNCLAIMED, background)
        self.back = WayOut(self.tr("Back"), "arrow-left")
        body = self._card.body
        body.setSpacing(Space.L)
        body.addWidget(Text(self.tr("Connect this desk"), "title"))
        said = self.tr("The school, its families and its operators come from the central store.")
        for widget in (Text(said, "why"), self.form, self.back):
            body.addWidget(widget)
        ground = QWidget()
        middle = QVBoxLayout(ground)
        middle.setContentsMargins(Space.L, Space.XL, Space.L, Space.XL)
        middle.addStretch(1)
        middle.addLayout(centred(self._card))
        middle.addStretch(2)
        scroll = Scrolled(ground, across=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self.form.connected.connect(self.joined)
        self.back.clicked.connect(self.back_asked)
        current().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self._card.setMaximumWidth(round(COLUMN * current().text_scale))
