"""By which ways messages leave this desk: SMS and e-mail, one under the other."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from station.rules.kinds import Channel
from station.rules.rights import Right
from station.services.gateways import GatewayService, GatewayState
from station.ui.background import Background
from station.ui.desk.session import Session
from station.ui.desk.settings.gateway_form import GatewayForm
from station.ui.errors import sentence
from station.ui.theme import Space
from station.ui.wardrobe import parts_of
from station.ui.widgets.panels import Card, InlineNotice, Tone
from station.ui.widgets.text import Text


class GatewaysCard(Card):
    """Both ways out; only an administrator sees it, as only they may change or try one."""

    kept = Signal()
    """Something leaves by another way than before."""

    def __init__(
        self,
        service: GatewayService,
        session: Session,
        background: Background,
        *,
        demo: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._service, self._session, self._background = service, session, background
        self.head(self.tr("Messages to families"))
        self.body.setSpacing(Space.L)
        self.problem = InlineNotice()
        why = self.tr(
            "For this desk alone. Passwords go into this computer's key ring, and are never shown again."
        )
        self.body.addWidget(Text(why, "second"))
        self.sms, self.email = (
            GatewayForm(channel, service, session, background, demo=demo)
            for channel in (Channel.SMS, Channel.EMAIL)
        )
        for widget in (self.sms, self.email, self.problem):
            self.body.addWidget(widget)
        for form in (self.sms, self.email):
            form.kept.connect(self.kept)
        session.follow(self._offer)
        self._offer()

    def pieces(self) -> tuple[QWidget, ...]:
        """Return what wears the look by itself: each form is as much as another card."""
        return parts_of(self)

    @property
    def half_typed(self) -> bool:
        """Whether something stands in a form that is kept nowhere."""
        return self.sms.half_typed or self.email.half_typed

    def let_go(self) -> None:
        """Close the forms, and forget what was typed."""
        self.sms.let_go()
        self.email.let_go()

    def forget_secrets(self) -> None:
        """Forget passwords that are typed and not saved."""
        self.sms.forget_secrets()
        self.email.forget_secrets()

    def refresh(self) -> None:
        """Read how it stands."""
        if self._may:
            self._background.run(self._service.read, self._show, self._fail)

    def _show(self, found: tuple[GatewayState, GatewayState]) -> None:
        for form, state in zip((self.sms, self.email), found, strict=True):
            form.show_state(state)

    @property
    def _may(self) -> bool:
        return self._session.may(Right.CHANGE_SETTINGS)

    def _offer(self) -> None:
        self.setVisible(self._may)
        if not self._may:
            self.let_go()

    def _fail(self, error: Exception) -> None:
        self.problem.show_notice(sentence(error), Tone.BAD)
