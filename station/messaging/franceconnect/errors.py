"""Why a sign-in by FranceConnect did not come about. None holds a token, a code or a word of an identity."""

from enum import StrEnum

from station.errors import StationError


class FranceConnectError(StationError):
    """The root of what a sign-in by FranceConnect can end with; the other ways stay open."""


class NotConfigured(FranceConnectError):
    """This desk has no registration with FranceConnect, or not all of it; ``missing`` names the setting."""

    def __init__(self, missing: str) -> None:
        super().__init__(f"FranceConnect is not set up here ({missing}): fill it in, or take another way")
        self.missing = missing


class FranceConnectOffline(FranceConnectError):
    """FranceConnect can't be reached, or is out of order."""

    def __init__(self) -> None:
        super().__init__("FranceConnect can't be reached now: take another way, or try again later")


class SignInCancelled(FranceConnectError):
    """The sign-in was given up, by the family in the browser or at the desk.

    ``left`` is where a browser may still come back to that knows nothing of it; empty where it knows.
    """

    def __init__(self, *, by_family: bool, left: str = "") -> None:
        who = "in the browser" if by_family else "at the desk"
        super().__init__(f"the sign-in was cancelled {who}: start again, or take another way")
        self.by_family, self.left = by_family, left


class TimedOut(FranceConnectError):
    """No answer came back: the browser was closed, or its page was left alone."""

    def __init__(self) -> None:
        super().__init__("no answer came from the browser: start again, or take another way")


class NoBrowser(FranceConnectError):
    """No browser could be opened."""

    def __init__(self) -> None:
        super().__init__("no browser could be opened: install one (Firefox, Chromium, Edge)")


class RedirectTaken(FranceConnectError):
    """Another program listens at the registered redirect address."""

    def __init__(self, port: int) -> None:
        super().__init__(f"another program uses port {port}: close it, or register another redirect address")
        self.port = port


class Reason(StrEnum):
    """What is wrong with an answer, by which nobody was signed in."""

    STATE = "state"
    ISSUER = "issuer"
    AUDIENCE = "audience"
    SIGNATURE = "signature"
    EXPIRED = "expired"
    NONCE = "nonce"
    ACR = "acr"
    AT_HASH = "at_hash"
    SUBJECT = "subject"
    CLAIMS = "claims"
    CLIENT = "client"
    REFUSED = "refused"
    DISCOVERY = "discovery"


_TODO = {
    Reason.EXPIRED: "check this computer's clock, then try again",
    Reason.CLIENT: "check the client's identifier and secret in the settings",
    Reason.ISSUER: "check the issuer in the settings",
    Reason.DISCOVERY: "check the issuer in the settings",
}


class BadAnswer(FranceConnectError):
    """An answer that proves nothing: nobody is signed in by it."""

    def __init__(self, reason: Reason) -> None:
        todo = _TODO.get(reason, "try again, and tell the administrator if it goes on")
        super().__init__(f"FranceConnect's answer does not hold ({reason.value}): {todo}")
        self.reason = reason
