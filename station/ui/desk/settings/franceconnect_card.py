"""FranceConnect in the settings: the school's registration, and this desk's secret for the key ring."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from station.services.franceconnect import FranceConnectService
from station.services.school_settings import SchoolSettings, SchoolSettingsService
from station.ui.background import Background, Pool
from station.ui.desk.session import Session
from station.ui.desk.settings.chosen import ChosenCard
from station.ui.desk.settings.school_cards import franceconnect_lines
from station.ui.errors import sentence
from station.ui.widgets.buttons import SecondaryButton
from station.ui.widgets.panels import Chip, InlineNotice, Tone
from station.ui.widgets.secrets import PasswordField


class FranceConnectCard(ChosenCard):
    """Shows the registration; the secret is typed once, kept in the key ring, and never shown again."""

    def __init__(
        self,
        service: FranceConnectService,
        settings: SchoolSettingsService,
        session: Session,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        self.state = Chip("")
        self.secret, self.keep_secret = PasswordField(), SecondaryButton("", "lock")
        self.go = SecondaryButton("", "refresh-cw")
        self.notice = InlineNotice()
        why = self.tr(
            "The registration is the school's. The secret is typed at each desk, into its key ring."
        )
        super().__init__("FranceConnect", why, franceconnect_lines(), settings, session, background, parent)
        self._secrets = service
        self.keep_secret.say(self.tr("Keep in the key ring"))
        self.body.insertWidget(0, self.state)
        self.go.say(self.tr("Try it out"))
        for widget in (self.secret, self.keep_secret, self.go, self.notice):
            self.body.addWidget(widget)
        self.go.clicked.connect(self._try)
        self.secret.word(self.tr("The client's secret"), self.tr("It replaces the one that is kept"))
        self.secret.word_eye(self.tr("Show the secret"), self.tr("Hide the secret"))
        self.keep_secret.clicked.connect(self._keep_secret)

    def _show(self, found: SchoolSettings) -> None:
        super()._show(found)
        offered = found.offers_franceconnect
        said = self.tr("set up") if offered else self.tr("not set up")
        self.state.show_state(said, Tone.GOOD if offered else Tone.QUIET)
        self.secret.setVisible(offered)
        self.keep_secret.setVisible(offered)
        self.go.setVisible(offered)

    @property
    def half_typed(self) -> bool:
        """Whether something stands here that is kept nowhere."""
        return super().half_typed or bool(self.secret.secret)

    def let_go(self) -> None:
        """Close the form, and forget what was typed."""
        super().let_go()
        self.secret.clear()

    def _try(self) -> None:
        actor = self._session.actor
        self.go.setEnabled(False)
        self.notice.show_notice(self.tr("Asking FranceConnect…"), Tone.INFO)
        self._background.run(
            lambda: self._secrets.try_out(actor), self._answered, self._not_answered, pool=Pool.NETWORK
        )

    def _answered(self, _: None) -> None:
        self.go.setEnabled(True)
        said = self.tr("FranceConnect answers as registered. The secret is tried by the first sign-in.")
        self.notice.show_notice(said, Tone.GOOD)

    def _not_answered(self, error: Exception) -> None:
        self.go.setEnabled(True)
        self.notice.show_notice(sentence(error), Tone.BAD)

    def _keep_secret(self) -> None:
        secret, actor = self.secret.secret, self._session.actor
        if not secret:
            self.secret.show_error(self.tr("Type the secret."))
            return
        self.keep_secret.setEnabled(False)
        self._background.run(
            lambda: self._secrets.keep_secret(actor, secret), self._secret_kept, self._secret_failed
        )

    def _secret_kept(self, _: None) -> None:
        self.keep_secret.setEnabled(True)
        self.secret.clear()
        self.notice.show_notice(self.tr("The secret is in this computer's key ring."), Tone.GOOD)

    def _secret_failed(self, error: Exception) -> None:
        self.keep_secret.setEnabled(True)
        self.notice.show_notice(sentence(error), Tone.BAD)
