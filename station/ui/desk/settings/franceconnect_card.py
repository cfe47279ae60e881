"""FranceConnect in the settings: whether this desk is registered, and its secret into the key ring."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from station.rules.rights import Right
from station.services.franceconnect import FranceConnectService
from station.services.school_settings import SchoolSettingsService
from station.ui.background import Background
from station.ui.desk.session import Session
from station.ui.errors import sentence
from station.ui.theme import Space
from station.ui.widgets.buttons import SecondaryButton
from station.ui.widgets.panels import Card, Chip, InlineNotice, Tone
from station.ui.widgets.secrets import PasswordField
from station.ui.widgets.text import Text


class FranceConnectCard(Card):
    """Shows the registration; the secret is typed once, kept in the key ring, and never shown again."""

    def __init__(
        self,
        service: FranceConnectService,
        settings: SchoolSettingsService,
        session: Session,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("FRANCECONNECT", parent)
        self._service, self._settings = service, settings
        self._session, self._background = session, background
        self._offered = False
        self.state = Chip(self.tr("not set up"), Tone.QUIET)
        self._todo = Text("", "second")
        self._to_do = self.tr(
            "Write franceconnect_issuer and franceconnect_client_id in settings.toml, then restart Station."
        )
        self.secret, self.keep = PasswordField(), SecondaryButton(self.tr("Keep in the key ring"), "lock")
        self.notice = InlineNotice()
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.state)
        row.addWidget(self._todo, 1)
        self.body.addLayout(row)
        for widget in (self.secret, self.keep, self.notice):
            self.body.addWidget(widget)
        self.secret.word(self.tr("The client's secret"), self.tr("It replaces the one that is kept"))
        self.secret.word_eye(self.tr("Show the secret"), self.tr("Hide the secret"))
        self.keep.clicked.connect(self._keep)
        session.follow(self._offer)
        self.refresh()

    def refresh(self) -> None:
        """Show how it stands."""
        self._background.run(lambda: self._settings.read().offers_franceconnect, self._show, self._fail)

    def _show(self, offered: bool) -> None:
        self._offered = offered
        self.state.show_state(
            self.tr("set up") if offered else self.tr("not set up"), Tone.GOOD if offered else Tone.QUIET
        )
        self._todo.say("" if offered else self._to_do)
        self._offer()

    def _offer(self) -> None:
        may = self._offered and self._session.may(Right.CHANGE_SETTINGS)
        self.secret.setVisible(may)
        self.keep.setVisible(may)
        self.secret.clear()
        self.notice.show_notice("")

    def _keep(self) -> None:
        secret, actor = self.secret.secret, self._session.actor
        if not secret:
            self.secret.show_error(self.tr("Type the secret."))
            return
        self.keep.setEnabled(False)
        self._background.run(lambda: self._service.keep_secret(actor, secret), self._kept, self._fail)

    def _kept(self, _: None) -> None:
        self.keep.setEnabled(True)
        self.secret.clear()
        self.notice.show_notice(self.tr("The secret is in this computer's key ring."), Tone.GOOD)

    def _fail(self, error: Exception) -> None:
        self.keep.setEnabled(True)
        self.notice.show_notice(sentence(error), Tone.BAD)
