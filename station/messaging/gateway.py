"""The way out for SMS and e-mail: one sending, tried again while that makes sense, and what came of it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from station.messaging.capture import private_log
from station.messaging.errors import CannotCarry
from station.messaging.outcomes import (
    OutgoingMessage,
    Reason,
    Refused,
    SendOutcome,
    Sent,
    Unreachable,
    never,
)
from station.messaging.reasons import explain
from station.rules.kinds import Channel

if TYPE_CHECKING:
    from apprise import Apprise
    from tenacity import RetryCallState

_SAMPLES = {Channel.SMS: "+33639980000", Channel.EMAIL: "essai@example.org"}
_NAP_S = 0.1


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a gateway may take; a URL's own ``cto`` and ``rto`` go before the first two."""

    connect_s: float = 8
    read_s: float = 20
    first_wait_s: float = 1
    total_s: float = 60


class Gateway:
    """Sends through the Apprise URLs of the settings.

    ``sms_url`` holds ``{to}`` where the number goes, as in ``jsons://gateway.example/sms?-to={to}``;
    ``smtp_url`` is as in ``mailtos://user:pass@host?from=office@school.example``.
    """

    def __init__(self, sms_url: str, smtp_url: str, patience: Patience | None = None) -> None:
        self._urls = {Channel.SMS: sms_url, Channel.EMAIL: smtp_url}
        self._patience = patience or Patience()

    def can_send(self, channel: Channel) -> bool:
        """Whether a URL is set for this channel; `check` says whether it can work."""
        return bool(self._urls[channel])

    def check(self, channel: Channel) -> None:
        """Raise `CannotCarry` where this channel's URL cannot work; sends nothing."""
        with private_log():
            self._carrier(channel, _SAMPLES[channel])

    def send(self, message: OutgoingMessage, cancelled: Callable[[], bool] = never) -> SendOutcome:
        """Send a message; a gateway that is away or busy is asked again for a minute, ever more slowly."""
        return self._persist(lambda: self._attempt(message), cancelled)

    def _carrier(self, channel: Channel, to: str) -> "Apprise":
        from station.messaging.carriers import mail_carrier, sms_carrier

        patience = self._patience
        if channel is Channel.SMS:
            return sms_carrier(self._urls[channel], to, patience.connect_s, patience.read_s)
        return mail_carrier(self._urls[channel], to, patience.read_s)

    def _attempt(self, message: OutgoingMessage) -> SendOutcome:
        from station.messaging.carriers import carry

        with private_log() as records:
            try:
                # A new one each time, as Apprise makes a used one wait before its next request.
                carrier = self._carrier(message.channel, message.to)
            except CannotCarry as error:
                return Refused(error.reason)
            # A gateway that drips its answer never trips a time-out between two bytes: this one ends it.
            if carry(carrier, message, self._patience.total_s):
                return Sent()
        return _no_twice(explain(records, message), message.channel)

    def _persist(self, attempt: Callable[[], SendOutcome], cancelled: Callable[[], bool]) -> SendOutcome:
        # Imported here like Apprise, for the first window's sake.
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


def _no_twice(outcome: Refused | Unreachable, channel: Channel) -> Refused | Unreachable:
    """Keep an SMS whose gateway took it and fell silent from going out, and being paid, several times."""
    if channel is Channel.SMS and isinstance(outcome, Unreachable) and outcome.reason is Reason.NO_ANSWER:
        return Unreachable(outcome.reason, outcome.detail, retriable=False)
    return outcome


def _last(state: "RetryCallState") -> SendOutcome:
    if state.outcome is None:
        return Unreachable(Reason.CANCELLED)
    outcome: SendOutcome = state.outcome.result()
    return outcome


def _sleep(seconds: float, cancelled: Callable[[], bool]) -> None:
    end = time.monotonic() + seconds
    while not cancelled() and (left := end - time.monotonic()) > 0:
        time.sleep(min(_NAP_S, left))
