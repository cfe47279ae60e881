"""What goes out, what came of it, and what can send: the records of this package."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from station.rules.kinds import Channel


@dataclass(frozen=True, slots=True)
class OutgoingMessage:
    """One SMS or e-mail on its way; its text stays out of every ``repr``."""

    channel: Channel
    to: str = field(repr=False)
    subject: str = field(repr=False)
    body: str = field(repr=False)


class Reason(StrEnum):
    """Why a message did not leave."""

    NOT_SET_UP = "not_set_up"
    SETTINGS = "settings"
    CREDENTIALS = "credentials"
    ADDRESS = "address"
    REFUSED = "refused"
    BUSY = "busy"
    NO_ANSWER = "no_answer"
    NO_CONNECTION = "no_connection"
    HOST_UNKNOWN = "host_unknown"
    CERTIFICATE = "certificate"
    CANCELLED = "cancelled"
    INTERRUPTED = "interrupted"
    """The program stopped before the message had left for sure."""
    OBSOLETE = "obsolete"
    """What the message is about was over before it left: a code replaced or expired."""


@dataclass(frozen=True, slots=True)
class Sent:
    """The gateway took the message."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The gateway said no, or the settings cannot work: the same message would be refused again.

    ``detail`` is what the gateway wrote, in its own language, without number, address or code.
    """

    reason: Reason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The gateway could not be reached, or is busy; not ``retriable`` where the message may have left."""

    reason: Reason
    detail: str = ""
    retriable: bool = True


SendOutcome = Sent | Refused | Unreachable
"""What came of a sending; told apart by ``match``."""


def never() -> bool:
    """Answer that nobody has cancelled."""
    return False


class Sender(Protocol):
    """What takes messages out: the real gateways, or the demo's phone."""

    def can_send(self, channel: Channel) -> bool:
        """Whether this channel is set up."""
        ...

    def send(self, message: OutgoingMessage, cancelled: Callable[[], bool] = never) -> SendOutcome:
        """Send one message and say what came of it; blocks until then, never raises for a gateway's fault."""
        ...
