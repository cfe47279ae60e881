"""What a proof can refuse: a code, a password."""

from datetime import datetime

from station.errors import StationError
from station.rules.passwords import CriterionName


class ProofError(StationError):
    """The root of what a proof refuses."""


class CodeTooSoon(ProofError):
    """A code was sent a moment ago."""

    def __init__(self, resend_at: datetime, wait_s: int) -> None:
        super().__init__(f"a code was sent a moment ago: wait {wait_s} s before the next")
        self.resend_at = resend_at
        self.wait_s = wait_s


class CodeNotSent(ProofError):
    """There is no code to compare with: none was sent, or its contact has changed since."""

    def __init__(self) -> None:
        super().__init__("no code was sent yet: send one")


class CodeMalformed(ProofError):
    """A code has six digits; this costs no try."""

    def __init__(self, digits: int) -> None:
        super().__init__(f"the code has {digits} digits: type all of them")
        self.digits = digits


class CodeWrong(ProofError):
    """Another code; ``replaced`` where it is an earlier one, in whose place a new one was sent."""

    def __init__(self, tries_left: int, *, replaced: bool = False) -> None:
        todo = "type the latest one" if replaced else "check it"
        super().__init__(f"this is not the code: {todo}; tries left: {tries_left}")
        self.tries_left = tries_left
        self.replaced = replaced


class CodeExpired(ProofError):
    """The code was right once, or not: its time is over."""

    def __init__(self) -> None:
        super().__init__("the code has expired: send a new one")


class CodeUsedUp(ProofError):
    """The code has no try left."""

    def __init__(self) -> None:
        super().__init__("this code has no try left: send a new one")


class PasswordRefused(ProofError):
    """The password does not meet these criteria of the policy."""

    def __init__(self, unmet: tuple[CriterionName, ...]) -> None:
        super().__init__(f"the password is refused ({', '.join(unmet)}): choose another")
        self.unmet = unmet
