"""What keeps a message from being written or sent, each with what to do next."""

from station.errors import StationError
from station.messaging.outcomes import Reason
from station.rules.kinds import Channel

_ADVICE = {
    Reason.NOT_SET_UP: "no {channel} gateway is set up: choose one in the settings, or fill in {setting}",
    Reason.SETTINGS: "the setting {setting} is no URL that can carry {channel}: {why}",
    Reason.ADDRESS: "this is no address that {channel} can go to: correct the contact",
}
_SETTINGS = {Channel.SMS: "sms_url", Channel.EMAIL: "smtp_url"}


class CannotCarry(StationError):
    """The settings or the address leave no way to send this message; ``reason`` says which."""

    def __init__(self, channel: Channel, reason: Reason, why: str = "") -> None:
        super().__init__(_ADVICE[reason].format(channel=channel.value, setting=_SETTINGS[channel], why=why))
        self.channel = channel
        self.reason = reason


class TextTooLong(StationError):
    """The text does not fit one SMS."""

    def __init__(self, septets: int, most: int) -> None:
        super().__init__(
            f"the SMS would take {septets} characters, one part holds {most}: shorten the school's name"
        )
        self.septets = septets


class NotPlain(StationError):
    """The text is in Arabic or Hebrew, which GSM-7 cannot write and nobody reads in Latin letters."""

    def __init__(self) -> None:
        super().__init__("an SMS is written in Latin letters only: choose French or English for it")


class NoSecretRing(StationError):
    """The system has no key ring to keep a secret in."""

    def __init__(self) -> None:
        super().__init__(
            "this system offers no key ring, and a secret is kept nowhere else: set one up, or give Station "
            "the secret in a variable"
        )
