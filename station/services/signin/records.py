"""What a sign-in answers, and what it refuses."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from station.errors import StationError
from station.rules.kinds import AccountState, PersonKind
from station.rules.passwords import NO_CONTEXT, PasswordContext, Policy
from station.services.accounts.logins import Proof
from station.services.teleservices import Teleservice


class AccountSignInRefused(StationError):
    """No account opens by this identifier and password; which of the two was wrong is not told."""

    def __init__(self) -> None:
        super().__init__("identifier or password is not right: check both, capitals too")


class ProvisionalExpired(StationError):
    """The provisional password is right and its last day is over."""

    def __init__(self, last: date) -> None:
        super().__init__("this provisional password has expired: the school prints a new sheet")
        self.last = last


class AccountGrouped(StationError):
    """The account was grouped under another: ``identifier`` is the one to use."""

    def __init__(self, identifier: str | None) -> None:
        super().__init__("this account was grouped under another: sign in with the identifier that was kept")
        self.identifier = identifier


class SamePassword(StationError):
    """The password chosen is the provisional one."""

    def __init__(self) -> None:
        super().__init__("this is the provisional password: choose another, of your own")


class NotYourChild(StationError):
    """Somebody helps with their own children's accounts, and no others."""

    def __init__(self) -> None:
        super().__init__("this is not a child of this account: each family helps its own children")


class Next(StrEnum):
    """What follows a sign-in."""

    CHOOSE_PASSWORD = "choose_password"  # noqa: S105
    CONFIRM_EMAIL = "confirm_email"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class ChildAccount:
    """The account of a child, as its guardian sees it; ``identifier`` once it was issued."""

    student_id: UUID
    first_name: str = field(repr=False)
    class_code: str | None
    state: AccountState
    identifier: str | None = field(repr=False)
    password_context: PasswordContext = field(default=NO_CONTEXT, repr=False)
    """What a password that its guardian chooses with it must not hold."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who has signed in, and what the account opens; nothing of it before ``next`` is `Next.READY`."""

    proof: Proof
    person_id: UUID
    kind: PersonKind
    name: str = field(repr=False)
    identifier: str = field(repr=False)
    next: Next
    has_password: bool = True
    """Who comes by FranceConnect has none here."""
    children: tuple[ChildAccount, ...] = ()
    teleservices: tuple[Teleservice, ...] = ()
    policy: Policy = Policy.SOURCE
    password_context: PasswordContext | None = field(default=None, repr=False)
