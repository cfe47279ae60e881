"""The demo's phone: a gateway that keeps everything in memory, for a panel plainly marked as such."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from station.messaging.outcomes import OutgoingMessage, Reason, SendOutcome, Sent, Unreachable, never
from station.rules.kinds import Channel


@dataclass(frozen=True, slots=True)
class Arrived:
    """A message as the demo's phone or mailbox shows it."""

    message: OutgoingMessage
    at: datetime


class DemoPhone:
    """Takes every message of the demo; nothing leaves the machine and nothing is written down."""

    def __init__(self) -> None:
        self._arrived: list[Arrived] = []
        self._lock = threading.Lock()

    def can_send(self, channel: Channel) -> bool:  # noqa: ARG002 the protocol asks
        """Both channels arrive here."""
        return True

    def send(self, message: OutgoingMessage, cancelled: Callable[[], bool] = never) -> SendOutcome:
        """Show the message on the panel."""
        if cancelled():
            return Unreachable(Reason.CANCELLED)
        with self._lock:
            self._arrived.append(Arrived(message, datetime.now(UTC)))
        return Sent()

    def arrived(self) -> tuple[Arrived, ...]:
        """Return what has arrived so far, the latest last."""
        with self._lock:
            return tuple(self._arrived)
