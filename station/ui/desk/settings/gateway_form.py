"""One way out for messages: by which provider, with what it asks for, and a trial that really sends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.messaging.outcomes import SendOutcome, Sent
from station.messaging.providers import Part, Provider, providers_of
from station.rules.kinds import Channel
from station.services.gateways import BadGateway, GatewayService, GatewayState
from station.services.persons.errors import ContactMalformed, NotAMobile
from station.ui.background import Background, Pool
from station.ui.desk.message_words import reason_phrase
from station.ui.desk.session import Session
from station.ui.errors import sentence
from station.ui.theme import Space
from station.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton, WayOut
from station.ui.widgets.fields import Field
from station.ui.widgets.panels import Chip, InlineNotice, Tone
from station.ui.widgets.secrets import PasswordField
from station.ui.widgets.select import Select
from station.ui.widgets.text import Text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Typed:
    provider: str
    told: Mapping[Part, str]


class GatewayForm(QWidget):
    """Says how a channel leaves, and changes it; a trial goes by what is typed, or else by what is kept."""

    kept = Signal()

    def __init__(
        self,
        channel: Channel,
        service: GatewayService,
        session: Session,
        background: Background,
        *,
        demo: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._channel, self._service, self._demo = channel, service, demo
        self._session, self._background = session, background
        self._state = GatewayState(channel, there=False, decided=False)
        self._providers = {one.key: one for one in providers_of(channel)}
        sms = channel is Channel.SMS
        self.name = Text(
            translate("gateways", "SMS") if sms else translate("gateways", "E-mail"), "strong", single=True
        )
        self.chip, self.how = Chip(""), Text("", "second")
        self.change, self.off = SecondaryButton("", "pencil"), LinkButton()
        self.provider = Select()
        self.fields: dict[Part, Field] = {part: _field(part) for part in Part}
        self.keep, self.cancel = PrimaryButton(), WayOut()
        self.to, self.go = Field(), SecondaryButton("", "send")
        self.notice = InlineNotice()
        self.form = self._lay_out()
        self._word()
        self.change.clicked.connect(self.open)
        self.off.clicked.connect(self._forget)
        self.cancel.clicked.connect(self.let_go)
        self.keep.clicked.connect(self._keep)
        self.go.clicked.connect(self._try)
        self.to.entered.connect(self._try)
        self.provider.activated.connect(self._ask_for)
        for one in self.fields.values():
            one.entered.connect(self._keep)
        self.let_go()

    # How it stands

    def show_state(self, state: GatewayState) -> None:
        """Show how the channel leaves; what is being typed stays."""
        self._state = state
        said, tone = translate("gateways", "not set up"), Tone.WARN
        if self._demo:
            said = translate("gateways", "demonstration phone")
        elif state.there:
            said, tone = translate("gateways", "set up"), Tone.GOOD
        self.chip.show_state(said, tone, "smartphone" if self._demo else None)
        self.how.say(self._told(state))
        self._offer()

    def _told(self, state: GatewayState) -> str:
        if self._demo:
            return translate("gateways", "Nothing leaves the demonstration: a trial arrives on its phone.")
        if state.decided:
            return translate("gateways", "Decided by this desk's settings file")
        if not state.there:
            return ""
        plain = [
            state.told[part] for part in (Part.SERVER, Part.ACCOUNT, Part.SENDER) if state.told.get(part)
        ]
        return " · ".join((_provider_word(state.provider), *plain))

    def _offer(self) -> None:
        closed = self.form.isHidden()
        may_change = closed and not self._state.decided and not self._demo
        self.change.setVisible(may_change)
        self.change.say(
            translate("gateways", "Change") if self._state.there else translate("gateways", "Set up")
        )
        self.change.setAccessibleName(f"{self.change.text()} : {self.name.said}")
        self.off.setVisible(self._state.there)

    # The form

    @property
    def half_typed(self) -> bool:
        """Whether something stands in the form that is kept nowhere."""
        if self.form.isHidden():
            return False
        typed = self._typed()
        same = typed.provider == (self._state.provider or next(iter(self._providers)))
        before = self._state.told
        return not same or any(text != before.get(part, "") for part, text in typed.told.items())

    def open(self) -> None:
        """Open the form on what is kept; what is secret is not shown, and stays where it is left empty."""
        keys = list(self._providers)
        self.provider.setCurrentIndex(keys.index(self._state.provider) if self._state.provider in keys else 0)
        for part, one in self.fields.items():
            _clear(one)
            if part in self._state.told:
                one.text = self._state.told[part]
        self.notice.show_notice("")
        self.form.show()
        self._ask_for()
        self._offer()
        self.provider.setFocus(Qt.FocusReason.OtherFocusReason)

    def let_go(self) -> None:
        """Close the form, and forget what was typed."""
        for one in self.fields.values():
            _clear(one)
        self.form.hide()
        self.notice.show_notice("")
        self._offer()

    def forget_secrets(self) -> None:
        """Forget passwords that are typed and not saved."""
        for one in self.fields.values():
            if isinstance(one, PasswordField):
                one.clear()

    def _ask_for(self, _: int = 0) -> None:
        chosen = self._chosen
        keeps = chosen.key == self._state.provider
        for part, one in self.fields.items():
            one.setVisible(part in chosen.asks)
            _word(
                part,
                one,
                self._channel,
                optional=part in chosen.optional,
                keeps=keeps and part in chosen.secret,
            )

    @property
    def _chosen(self) -> Provider:
        return self._providers[str(self.provider.currentData())]

    def _typed(self) -> _Typed:
        if self.form.isHidden():
            return _Typed("", {})
        chosen = self._chosen
        return _Typed(chosen.key, {part: _text(self.fields[part]) for part in chosen.asks})

    def _keep(self) -> None:
        actor, typed = self._session.actor, self._typed()

        def work() -> GatewayState:
            self._service.keep(actor, self._channel, typed.provider, typed.told)
            return self._service.latest[self._channel]

        self._wait(True)
        self._background.run(
            work, lambda state: self._done(state, translate("gateways", "Saved.")), self._fail
        )

    def _forget(self) -> None:
        actor = self._session.actor

        def work() -> GatewayState:
            self._service.forget(actor, self._channel)
            return self._service.latest[self._channel]

        self._background.run(
            work,
            lambda state: self._done(state, translate("gateways", "Nothing leaves by it any more.")),
            self._fail,
        )

    def _done(self, state: GatewayState, said: str) -> None:
        self._wait(False)
        self.let_go()
        self.show_state(state)
        self.notice.show_notice(said, Tone.GOOD)
        self.kept.emit()

    # The trial

    def _try(self) -> None:
        actor, typed, to = self._session.actor, self._typed(), self.to.text
        text = translate("gateways", "A trial from Station: if you read this, messages leave this desk.")
        self._wait(True)
        self.notice.show_notice(translate("gateways", "The message is on its way…"), Tone.INFO)
        self._background.run(
            lambda: self._service.try_out(actor, self._channel, to, text, typed.provider, typed.told),
            self._tell,
            self._fail,
            pool=Pool.NETWORK,
        )

    def _tell(self, outcome: SendOutcome) -> None:
        self._wait(False)
        if isinstance(outcome, Sent):
            said = (
                translate("gateways", "The provider has taken the message: look at that phone.")
                if self._channel is Channel.SMS
                else translate("gateways", "The mail server has taken the message: look into that mailbox.")
            )
            self.notice.show_notice(said, Tone.GOOD)
            return
        why = translate("gateways", "Nothing has left: {0}.").format(reason_phrase(outcome.reason))
        answer = (
            translate("gateways", "The answer was: “{0}”").format(outcome.detail) if outcome.detail else ""
        )
        self.notice.show_notice(f"{why} {answer}" if outcome.detail else why, Tone.BAD)

    def _wait(self, waiting: bool) -> None:
        for button in (self.keep, self.go, self.off):
            button.setEnabled(not waiting)

    def _fail(self, error: Exception) -> None:
        self._wait(False)
        self.notice.show_notice("")
        one: Field | None = None
        match error:
            case BadGateway() if not self.form.isHidden():
                one = self.fields[error.part]
            case ContactMalformed() | NotAMobile():
                one = self.to
            case _:
                pass
        if one is None or one.isHidden():
            self.notice.show_notice(sentence(error), Tone.BAD)
            return
        one.show_error(sentence(error))
        one.setFocus(Qt.FocusReason.OtherFocusReason)

    # How it is laid out

    def _lay_out(self) -> QWidget:
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        for widget in (self.name, self.chip, self.how):
            head.addWidget(widget, 1 if widget is self.how else 0)
        head.addWidget(self.change)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        self._provider_label = Text("", "label")
        column.addWidget(self._provider_label)
        column.addWidget(self.provider)
        for one in self.fields.values():
            column.addWidget(one)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        for widget in (self.keep, self.cancel):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self.off)
        column.addLayout(foot)
        trial = QHBoxLayout()
        trial.setSpacing(Space.M)
        trial.addWidget(self.to, 1)
        trial.addWidget(self.go, 0, Qt.AlignmentFlag.AlignBottom)
        trial.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.M)
        whole.addLayout(head)
        whole.addWidget(form)
        whole.addLayout(trial)
        whole.addWidget(self.notice)
        return form

    def _word(self) -> None:
        for key in self._providers:
            self.provider.addItem(_provider_word(key), key)
        said = translate("gateways", "Provider")
        self._provider_label.say(said)
        self.provider.setAccessibleName(f"{said} : {self.name.said}")
        self.off.say(translate("gateways", "Send nothing more by it"))
        self.keep.say(translate("gateways", "Save"))
        self.cancel.say(translate("gateways", "Cancel"))
        self.go.say(translate("gateways", "Try it out"))
        self.go.setAccessibleName(f"{self.go.text()} : {self.name.said}")
        if self._channel is Channel.SMS:
            self.to.word(
                translate("gateways", "Send a trial SMS to"), translate("gateways", "A mobile phone at hand")
            )
        else:
            self.to.word(
                translate("gateways", "Send a trial e-mail to"),
                translate("gateways", "A mailbox that you can open"),
            )


def _provider_word(key: str) -> str:
    return {
        "ovh": "OVH",
        "smsfactor": "SMSFactor",
        "brevo": "Brevo",
        "server": translate("gateways", "Our own mail server"),
        "url": translate("gateways", "Another: by its address"),
    }.get(key, key)


def _field(part: Part) -> Field:
    if part in (Part.PASSWORD, Part.TOKEN, Part.URL):
        secret = PasswordField()
        secret.word_eye(translate("gateways", "Show it"), translate("gateways", "Hide it"))
        return secret
    return Field()


def _word(part: Part, one: Field, channel: Channel, *, optional: bool, keeps: bool) -> None:
    sms = channel is Channel.SMS
    label, hint = {
        Part.ACCOUNT: (translate("gateways", "Account"), translate("gateways", "As in sms-ab12345-1")),
        Part.USER: (translate("gateways", "User"), ""),
        Part.PASSWORD: (translate("gateways", "Password"), ""),
        Part.TOKEN: (translate("gateways", "Key (API)"), ""),
        Part.SERVER: (
            translate("gateways", "Mail server"),
            translate("gateways", "As in mail.example.org:465"),
        ),
        Part.SENDER: (
            translate("gateways", "Who sends"),
            translate("gateways", "The name your provider knows, 11 letters at most")
            if sms
            else translate("gateways", "The office's own e-mail address"),
        ),
        Part.URL: (
            translate("gateways", "Address of the gateway"),
            translate("gateways", "As the manual shows it (SMS and e-mail), with {to} for the number")
            if sms
            else translate("gateways", "As the manual shows it (SMS and e-mail): mailtos://…"),
        ),
    }[part]
    if keeps:
        hint = translate("gateways", "Leave it empty to keep the one there is")
    elif optional:
        hint = translate("gateways", "Leave it empty where the server asks for none")
    one.word(label, hint)


def _text(one: Field) -> str:
    return one.secret if isinstance(one, PasswordField) else one.text


def _clear(one: Field) -> None:
    if isinstance(one, PasswordField):
        one.clear()
    else:
        one.text = ""
    one.show_error(None)
