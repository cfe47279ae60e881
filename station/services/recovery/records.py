"""What the recovery of an account answers, and what it refuses."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from station.errors import StationError
from station.rules.kinds import Channel
from station.rules.passwords import PasswordContext, Policy


class RecoveryOver(StationError):
    """The recovery is done, or was left for too long."""

    def __init__(self) -> None:
        super().__init__("this recovery is over: start again with « forgotten password »")


class Step(StrEnum):
    """Where the recovery of a password stands."""

    CODE = "code"
    PASSWORD = "password"  # noqa: S105
    DONE = "done"


class Obstacle(StrEnum):
    """What stands in the way of a new password, told to who has proved to be the account's holder."""

    LOCKED = "locked"
    """A technician unlocks it; then this recovery goes on."""
    FRANCECONNECT = "franceconnect"
    NOT_ACTIVATED = "not_activated"
    WRONG_PATH = "wrong_path"


@dataclass(frozen=True, slots=True)
class RecoveryView:
    """All that the page needs; what is the account's own only after the code was right."""

    id: UUID
    step: Step
    channel: Channel
    expires_at: datetime
    resend_at: datetime
    tries_left: int
    obstacle: Obstacle | None = None
    identifier: str | None = field(default=None, repr=False)
    policy: Policy = Policy.SOURCE
    password_context: PasswordContext | None = field(default=None, repr=False)
