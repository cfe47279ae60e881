"""What the family view is told, and what it answers: frozen, and no more than a family may see."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from station.rules.kinds import Channel, PersonKind
from station.rules.passwords import NO_CONTEXT, PasswordContext, Policy

STEPS = 6


class PageName(StrEnum):
    """The pages of the family view."""

    WELCOME = "welcome"
    WHO = "who"
    CONTACT = "contact"
    CODE = "code"
    BIRTH_DATES = "birth_dates"
    IDENTIFIER = "identifier"
    PASSWORD = "password"  # noqa: S105 - the name of a page
    DONE = "done"
    ENTRY = "entry"
    OWN_PASSWORD = "own_password"  # noqa: S105 - the name of a page
    ACCOUNT = "account"
    CHILD_PASSWORD = "child_password"  # noqa: S105 - the name of a page
    LOST = "lost"
    FORGOTTEN = "forgotten"
    RECOVERY_CODE = "recovery_code"
    NEW_PASSWORD = "new_password"  # noqa: S105 - the name of a page
    EMAIL = "email"
    EMAIL_CODE = "email_code"
    EMAIL_DONE = "email_done"
    STOP = "stop"
    PRESENCE = "presence"
    ASSISTANCE = "assistance"
    FRANCECONNECT = "franceconnect"
    PRONOTE = "pronote"
    PHONE = "phone"
    GIVE_BACK = "give_back"
    SHEET = "sheet"
    TICKET = "ticket"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class WhoAnswer:
    """Who the family says it is, as typed."""

    kind: PersonKind = PersonKind.GUARDIAN
    last_name: str = ""
    first_name: str = ""


@dataclass(frozen=True, slots=True)
class ContactAnswer:
    """Where the code shall go, as typed."""

    channel: Channel = Channel.SMS
    text: str = ""


@dataclass(frozen=True, slots=True)
class CodeView:
    """A code on its way: where to, how long it holds, what is left."""

    channel: Channel
    masked: str
    """The phone or the address, so far as the family may see it."""
    expires_at: datetime | None
    """One code is told from the next by it; None where none works any more."""
    tries_left: int
    resend_at: datetime


@dataclass(frozen=True, slots=True)
class BirthDatesView:
    """Whose birth dates are asked: the guardian's children's, or the student's own."""

    kind: PersonKind = PersonKind.GUARDIAN
    tries_left: int | None = None
    known: bool = True
    """The school has dates to compare with."""


@dataclass(frozen=True, slots=True)
class Child:
    """A child by its first name, which is shown only once the dates are right."""

    id: UUID
    first_name: str
    not_mine: bool = False
    """The family has said that it is not responsible for this child."""


@dataclass(frozen=True, slots=True)
class IdentifierView:
    """The reward: the identifier, and whom it serves."""

    identifier: str
    children: tuple[Child, ...] = ()
    password_follows: bool = True
    """Who comes by FranceConnect chooses none."""


@dataclass(frozen=True, slots=True)
class PasswordView:
    """Which rules the password must follow, and what it must not hold."""

    policy: Policy = Policy.SOURCE
    context: PasswordContext = field(default=NO_CONTEXT, repr=False)


@dataclass(frozen=True, slots=True)
class DoneView:
    """What to remember on leaving."""

    identifier: str
    portal: str
    by_franceconnect: bool = False
    """There is no password here, and none to reset."""
    address: str = ""
    """Where the portal is, for a phone's camera."""
    first_name: str = field(default="", repr=False)
    children: tuple[str, ...] = field(default=(), repr=False)
    """Whom the account serves, by their first names."""


@dataclass(frozen=True, slots=True)
class EntryAnswer:
    """Identifier and password, as typed, and the way that was chosen."""

    kind: PersonKind
    identifier: str = field(repr=False)
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class LostAnswer:
    """Whose identifier is lost, and where it shall go, as typed."""

    kind: PersonKind
    last_name: str = field(repr=False)
    first_name: str = field(repr=False)
    channel: Channel
    contact: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ForgottenAnswer:
    """Whose password is forgotten, and which way the code shall come."""

    kind: PersonKind
    identifier: str = field(repr=False)
    channel: Channel


@dataclass(frozen=True, slots=True)
class ChildRow:
    """A child of the account; ``identifier`` once it has an account of its own."""

    id: UUID
    first_name: str = field(repr=False)
    class_code: str | None
    identifier: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A service that the account opens."""

    name: str
    purpose: str
    address: str
    picture: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class AccountView:
    """What somebody sees of their own account."""

    name: str = field(repr=False)
    identifier: str = field(repr=False)
    children: tuple[ChildRow, ...] = field(default=(), repr=False)
    services: tuple[ServiceRow, ...] = ()
    has_password: bool = True
