"""Sign-in by FranceConnect: OpenID Connect in the desk's own browser, with a redirect to this machine."""

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
from station.messaging.franceconnect.sign_in import FranceConnect

__all__ = [
    "BadAnswer",
    "FranceConnect",
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
