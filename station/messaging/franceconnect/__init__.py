"""Sign-in by FranceConnect: OpenID Connect in the desk's own browser, with a redirect to this machine.

`sign_in.FranceConnect` is loaded when it is first needed: Authlib takes long, and the window comes first.
"""

from station.messaging.franceconnect.errors import (
    BadAnswer,
    FranceConnectError,
    FranceConnectOffline,
    NoBrowser,
    NotConfigured,
    Reason,
    RedirectTaken,
    SignInCancelled,
    TimedOut,
)
from station.messaging.franceconnect.identity import Identity, Registration, SignedIn

__all__ = [
    "BadAnswer",
    "FranceConnectError",
    "FranceConnectOffline",
    "Identity",
    "NoBrowser",
    "NotConfigured",
    "Reason",
    "RedirectTaken",
    "Registration",
    "SignInCancelled",
    "SignedIn",
    "TimedOut",
]
