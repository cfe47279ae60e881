"""The way out for SMS and e-mail: one sending, tried again where it can't arrive twice."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from station.messaging.errors import CannotCarry
from station.messaging.outcomes import (
    OutgoingMessage,
    Reason,
    Refused,
    SendOutcome,
    Unreachable,
    never,
)
from station.messaging.urls import TO, BadUrl, Url, is_local, parse
from station.rules.kinds import Channel

if TYPE_CHECKING:
    from tenacity import RetryCallState

_SAMPLES: Final = {Channel.SMS: "+33639980000", Channel.EMAIL: "essai@example.org"}
_PLAIN: Final = frozenset({"json", "form", "mailto"})
_NAP_S = 0.1


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a gateway may take; a URL's own ``cto`` and ``rto`` go before the first two."""

    connect_s: float = 8
    read_s: float = 20
    first_wait_s: float = 1
    total_s: float = 60


class Gateway:
    """Sends by the two URLs of the settings.

    ``sms_url`` holds ``{to}`` where the number goes, as in ``jsons://gateway.example/sms?-to={to}``;
    ``smtp_url`` is as in ``mailtos://user:pass@host?from=office@school.example``. A URL that would send codes
    over a network without protection is refused, unless the settings say aloud that it is ``unsafe``.
    """

    def __init__(
        self, sms_url: str, smtp_url: str, patience: Patience | None = None, *, unsafe: bool = False
    ) -> None:
        self._urls = {Channel.SMS: sms_url, Channel.EMAIL: smtp_url}
        self._patience = patience or Patience()
        self._unsafe = unsafe

    def can_send(self, channel: Channel) -> bool:
        """Whether a URL is set for this channel; `check` says whether it can work."""
        return bool(self._urls[channel])

    def check(self, channel: Channel) -> None:
        """Raise `CannotCarry` where this channel's URL cannot work; sends nothing."""
        from station.messaging.mail import check_mail
        from station.messaging.sms import way_of

        url = self._url(channel)
        try:
            if channel is Channel.EMAIL:
                check_mail(url)
            else:
                way_of(url, OutgoingMessage(channel, _SAMPLES[channel], "", ""))
        except BadUrl as error:
            raise CannotCarry(channel, Reason.SETTINGS, str(error)) from None

    def is_unsafe(self, channel: Channel) -> bool:
        """Whether this channel's URL sends over a network without protection, as the settings allow."""
        try:
            return bool(self._urls[channel]) and _is_unsafe(parse(self._urls[channel]))
        except BadUrl:
            return False

    def send(self, message: OutgoingMessage, cancelled: Callable[[], bool] = never) -> SendOutcome:
        """Send a message; a gateway that did not take it is asked again for a minute, ever more slowly."""
        return self._persist(lambda: self._attempt(message), cancelled)

    def _url(self, channel: Channel) -> Url:
        written = self._urls[channel]
        if not written:
            raise CannotCarry(channel, Reason.NOT_SET_UP)
        if channel is Channel.SMS and TO not in written:
            raise CannotCarry(channel, Reason.SETTINGS, f"write {TO} where the number goes")
        try:
            url = parse(written)
            url.seconds("cto", 1)
            url.seconds("rto", 1)
        except BadUrl as error:
            raise CannotCarry(channel, Reason.SETTINGS, str(error)) from None
        if _is_unsafe(url) and not self._unsafe:
            why = "it would send codes without protection; take the form with TLS (jsons, forms, mailtos)"
            raise CannotCarry(channel, Reason.SETTINGS, f"{why}, or say unsafe_gateways = true")
        return url

    def _attempt(self, message: OutgoingMessage) -> SendOutcome:
        # Imported here, for the first window's sake.
        from station.messaging.mail import ADDRESS, send_mail
        from station.messaging.sms import way_of
        from station.messaging.web import Answer, ask

        patience = self._patience
        try:
            url = self._url(message.channel)
            times = (
                url.seconds("cto", patience.connect_s),
                url.seconds("rto", patience.read_s),
                patience.total_s,
            )
            if message.channel is Channel.EMAIL:
                if not ADDRESS.fullmatch(message.to):
                    return Refused(Reason.ADDRESS)
                return send_mail(url, message, *times)
            way = way_of(url, message)
        except CannotCarry as error:
            return Refused(error.reason)
        except BadUrl:
            return Refused(Reason.SETTINGS)
        answer = ask(way.call, *times)
        return way.read(answer, message) if isinstance(answer, Answer) else answer

    def _persist(self, attempt: Callable[[], SendOutcome], cancelled: Callable[[], bool]) -> SendOutcome:
        from tenacity import Retrying, retry_if_result, stop_before_delay, wait_exponential_jitter

        def attempt_unless_cancelled() -> SendOutcome:
            return Unreachable(Reason.CANCELLED) if cancelled() else attempt()

        def worth_another(outcome: SendOutcome) -> bool:
            return isinstance(outcome, Unreachable) and outcome.retriable and not cancelled()

        patience = self._patience
        retrying = Retrying(
            retry=retry_if_result(worth_another),
            wait=wait_exponential_jitter(
                multiplier=patience.first_wait_s, max=15, jitter=patience.first_wait_s
            ),
            stop=stop_before_delay(patience.total_s),
            sleep=lambda seconds: _sleep(seconds, cancelled),
            retry_error_callback=_last,
        )
        return retrying(attempt_unless_cancelled)


def _is_unsafe(url: Url) -> bool:
    """Whether codes would pass a network for anybody to read; what stays on this machine passes none."""
    server = url.get("smtp") or url.host if url.scheme.startswith("mailto") else url.host
    return not is_local(server) and (url.scheme in _PLAIN or not url.verifies)


def _last(state: "RetryCallState") -> SendOutcome:
    if state.outcome is None:
        return Unreachable(Reason.CANCELLED)
    outcome: SendOutcome = state.outcome.result()
    return outcome


def _sleep(seconds: float, cancelled: Callable[[], bool]) -> None:
    end = time.monotonic() + seconds
    while not cancelled() and (left := end - time.monotonic()) > 0:
        time.sleep(min(_NAP_S, left))
