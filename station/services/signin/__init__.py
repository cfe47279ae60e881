"""Signing in at the desk, to one's own account."""

from station.services.signin.records import ChildAccount, Next, SignedIn
from station.services.signin.service import SignInService

__all__ = ["ChildAccount", "Next", "SignInService", "SignedIn"]
