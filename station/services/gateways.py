"""By which gateways this desk's SMS and e-mails leave: chosen here, for this desk alone, and tried out.

What the desk's own file says goes before it. Users, passwords and whole URLs lie in the key ring; the desk's
database knows which provider it is, who sends, and under which name the ring keeps the rest.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import uuid4

from station.errors import StationError
from station.messaging.errors import CannotCarry
from station.messaging.gateway import Gateway, Patience
from station.messaging.outcomes import (
    OutgoingMessage,
    Sender,
    SendOutcome,
    never,
)
from station.messaging.providers import SECRET, Part, Provider, provider_of
from station.messaging.ring import keep_secret, kept_secret
from station.models import audit
from station.models.desk import Setting
from station.models.store import DeskSession, Store
from station.rules.kinds import Channel
from station.rules.rights import Actor, Right
from station.services.persons.contact import numbering_of, read_address
from station.settings import Settings

_IN_FILE: Final = {Channel.SMS: "sms_url", Channel.EMAIL: "smtp_url"}
_AT_ONCE: Final = Patience(total_s=20)
"""Of a trial: somebody waits before the screen, and sees what the first answer was."""


class BadGateway(StationError):
    """What was told of a gateway can't work: which part of it, and whether codes would pass unprotected."""

    def __init__(self, part: Part, *, unsafe: bool = False) -> None:
        todo = "take the form with TLS (jsons, forms, mailtos)" if unsafe else "as the provider says it"
        super().__init__(f"the gateway's {part.value} is not right: {todo}")
        self.part, self.unsafe = part, unsafe


class GatewayOfFile(StationError):
    """The desk's own file says by which gateway messages leave: what is chosen would change nothing."""

    def __init__(self, channel: Channel) -> None:
        super().__init__(f"{_IN_FILE[channel]} stands in this desk's settings file: change it there")
        self.channel = channel


@dataclass(frozen=True, slots=True)
class GatewayState:
    """How a channel leaves this desk; nothing of it is secret."""

    channel: Channel
    there: bool
    decided: bool
    """Whether the desk's own file says it."""
    provider: str = ""
    told: Mapping[Part, str] = field(default_factory=dict[Part, str])
    """What is not secret of what was told."""


class GatewayService:
    """Keeps and tries this desk's gateways; a ``demo`` phone takes the trials where there is one."""

    def __init__(self, store: Store, settings: Settings, demo: Sender | None = None) -> None:
        self._store, self._file, self._demo = store, settings, demo
        self._latest: dict[Channel, GatewayState] = {}

    @property
    def latest(self) -> Mapping[Channel, GatewayState]:
        """Return what was read last: for windows, which wait for nothing."""
        if not self._latest:
            self.read()
        return self._latest

    def read(self) -> tuple[GatewayState, GatewayState]:
        """Return how SMS and e-mails leave."""
        with self._store.read() as session:
            sms, email = self._state(session, Channel.SMS), self._state(session, Channel.EMAIL)
        self._latest = {Channel.SMS: sms, Channel.EMAIL: email}
        return sms, email

    def keep(self, actor: Actor, channel: Channel, provider: str, told: Mapping[Part, str]) -> None:
        """Have a channel leave by this provider; a secret left empty stays the one that is kept.

        Raises `BadGateway`, `GatewayOfFile`, `NoSecretRing`.
        """
        self._store.ask(actor, Right.CHANGE_SETTINGS)  # the key ring is no part of a transaction
        if self._file_says(channel):
            raise GatewayOfFile(channel)
        chosen, whole = self._whole(channel, provider, told)
        self._require_works(chosen, whole)
        entry = f"gateway:{uuid4()}"
        keep_secret(entry, json.dumps({part: whole.get(part, "") for part in chosen.secret}))
        plain = {part.value: text for part, text in whole.items() if part not in SECRET}
        self._put(actor, channel, {"provider": chosen.key, "told": plain, "entry": entry})

    def forget(self, actor: Actor, channel: Channel) -> None:
        """Have nothing leave by this channel any more. Raises `GatewayOfFile`."""
        self._store.ask(actor, Right.CHANGE_SETTINGS)
        if self._file_says(channel):
            raise GatewayOfFile(channel)
        self._put(actor, channel, None)

    def try_out(
        self,
        actor: Actor,
        channel: Channel,
        address: str,
        text: str,
        provider: str,
        told: Mapping[Part, str],
        cancelled: Callable[[], bool] = never,
    ) -> SendOutcome:
        """Send a message by what was told, kept or not; without a provider, by what holds. Blocks.

        Raises `BadGateway`, `ContactMalformed`, `NotAMobile`.
        """
        with self._store.act(actor, Right.CHANGE_SETTINGS) as session:
            to = read_address(address, channel, numbering_of(session))
            audit.record(session, actor, "gateway_tried", None, channel=channel.value)
        message = OutgoingMessage(channel, to.value, text, text)
        if self._demo is not None:
            return self._demo.send(message, cancelled)
        if not provider:
            return self.gateway(_AT_ONCE).send(message, cancelled)
        chosen, whole = self._whole(channel, provider, told)
        self._require_works(chosen, whole)
        return self._gateway({channel: chosen.url(whole)}, _AT_ONCE).send(message, cancelled)

    def gateway(self, patience: Patience | None = None) -> Gateway:
        """Return the way out as it is now, secrets and all."""
        with self._store.read() as session:
            kept = {channel: _kept(session, channel) for channel in Channel}
        urls = {channel: self._file_says(channel) or _url(channel, kept[channel]) for channel in Channel}
        return self._gateway(urls, patience)

    def _gateway(self, urls: Mapping[Channel, str], patience: Patience | None) -> Gateway:
        sms, email = urls.get(Channel.SMS, ""), urls.get(Channel.EMAIL, "")
        return Gateway(sms, email, patience, unsafe=self._file.unsafe_gateways)

    def _file_says(self, channel: Channel) -> str:
        return getattr(self._file, _IN_FILE[channel]) or ""

    def _state(self, session: DeskSession, channel: Channel) -> GatewayState:
        if self._file_says(channel):
            return GatewayState(channel, there=True, decided=True)
        kept = _kept(session, channel)
        if not kept:
            return GatewayState(channel, there=False, decided=False)
        told = {Part(part): text for part, text in kept["told"].items()}
        return GatewayState(channel, there=True, decided=False, provider=kept["provider"], told=told)

    def _whole(
        self, channel: Channel, provider: str, told: Mapping[Part, str]
    ) -> tuple[Provider, dict[Part, str]]:
        """Return the provider, and all that it asks for: what was told, and for the rest what is kept."""
        chosen = provider_of(channel, provider)
        if chosen is None:
            raise BadGateway(Part.URL)
        with self._store.read() as session:
            kept = _kept(session, channel)
        before = _secrets(kept) if kept.get("provider") == provider else {}
        given = {part: told.get(part, "").strip() for part in chosen.asks}
        return chosen, {part: text or before.get(part, "") for part, text in given.items()}

    def _require_works(self, chosen: Provider, whole: Mapping[Part, str]) -> None:
        missing = chosen.missing(whole)
        if missing is not None:
            raise BadGateway(missing)
        gateway = self._gateway({chosen.channel: chosen.url(whole)}, None)
        part = Part.URL if Part.URL in chosen.asks else Part.SENDER
        try:
            gateway.check(chosen.channel)
        except CannotCarry:
            raise BadGateway(part, unsafe=gateway.is_unsafe(chosen.channel)) from None

    def _put(self, actor: Actor, channel: Channel, value: dict[str, Any] | None) -> None:
        with self._store.act(actor, Right.CHANGE_SETTINGS) as session:
            before = _kept(session, channel)
            row = session.get(Setting, _key(channel))
            if value is not None:
                session.merge(Setting(key=_key(channel), value=value))
            elif row is not None:
                session.delete(row)
            provider = value["provider"] if value else ""
            audit.record(session, actor, "gateway_changed", None, channel=channel.value, provider=provider)
        if before:
            keep_secret(before["entry"], "")
        self.read()


class DeskSender:
    """Sends by the gateways as they are at that moment: what was just changed needs no new start."""

    def __init__(self, gateways: GatewayService) -> None:
        self._gateways = gateways

    def can_send(self, channel: Channel) -> bool:
        """Whether a gateway is set up for this channel."""
        return self._gateways.latest[channel].there

    def send(self, message: OutgoingMessage, cancelled: Callable[[], bool] = never) -> SendOutcome:
        """Send a message, and say what came of it."""
        return self._gateways.gateway().send(message, cancelled)


def _key(channel: Channel) -> str:
    return f"gateway_{channel.value}"


def _kept(session: DeskSession, channel: Channel) -> dict[str, Any]:
    row = session.get(Setting, _key(channel))
    return dict(row.value) if row is not None else {}


def _url(channel: Channel, kept: dict[str, Any]) -> str:
    """Return the URL of what is kept; empty where there is nothing, or the key ring has lost its part."""
    chosen = provider_of(channel, kept.get("provider", ""))
    if chosen is None:
        return ""
    whole = {**{Part(part): text for part, text in kept["told"].items()}, **_secrets(kept)}
    return "" if chosen.missing(whole) is not None else chosen.url(whole)


def _secrets(kept: dict[str, Any]) -> dict[Part, str]:
    secret = kept_secret(kept["entry"]) if kept else ""
    return {Part(part): text for part, text in json.loads(secret or "{}").items()}
