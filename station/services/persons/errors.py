"""What can be wrong with a person or a contact that somebody asks for."""

from station.errors import StationError
from station.rules.kinds import Channel
from station.rules.phones import Miscount


class PersonError(StationError):
    """The root of what is refused of a person or a contact."""


class PersonUnknown(PersonError):
    """Nobody in the school's records has this id."""

    def __init__(self) -> None:
        super().__init__("nobody in the roster has this id: look it up with `station find`")


class ContactMalformed(PersonError):
    """What was typed can't be a phone number, or an e-mail address."""

    def __init__(self, channel: Channel, miscount: Miscount | None = None) -> None:
        what = "a phone number" if channel is Channel.SMS else "an e-mail address"
        super().__init__(f"this can't be {what}: check it and type it again")
        self.channel = channel
        self.miscount = miscount


class NotAMobile(PersonError):
    """No SMS reaches this number."""

    def __init__(self) -> None:
        super().__init__("no SMS reaches this number: give a mobile phone, or take the e-mail")
