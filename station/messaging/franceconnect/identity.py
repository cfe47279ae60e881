"""What is registered with FranceConnect, and what it tells of a person."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from station.messaging.franceconnect.errors import NotConfigured

SCOPES = (
    "openid",
    "given_name",
    "family_name",
    "preferred_username",
    "birthdate",
    "gender",
    "birthplace",
    "birthcountry",
    "email",
)
"""What is asked for: the pivot identity, and the e-mail address."""

_LOOPBACK = frozenset({"127.0.0.1", "localhost"})


@dataclass(frozen=True, slots=True)
class Registration:
    """What FranceConnect knows of this service.

    ``redirect_uri`` is an address of this machine; without a port, any free one serves (RFC 8252). Its
    ``/fin`` is where the browser comes back to after the sign-out: both are registered.
    """

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    redirect_uri: str = "http://127.0.0.1/franceconnect"
    algorithm: str = "ES256"

    def checked(self) -> "Registration":
        """Return itself. Raises `NotConfigured`, which names what is missing or can't be."""
        issuer, redirect = urlsplit(self.issuer), urlsplit(self.redirect_uri)
        if not is_safe(self.issuer):
            raise NotConfigured("franceconnect_issuer")
        if not self.client_id:
            raise NotConfigured("franceconnect_client_id")
        if not self.client_secret:
            raise NotConfigured("franceconnect_client_secret")
        if redirect.scheme != "http" or redirect.hostname not in _LOOPBACK or redirect.query or issuer.query:
            raise NotConfigured("franceconnect_redirect_uri")
        if self.algorithm not in {"ES256", "RS256"}:
            raise NotConfigured("franceconnect_algorithm")
        return self


@dataclass(frozen=True, slots=True)
class Identity:
    """The pivot identity of a person, as the civil register has it; ``usage_name`` is theirs to give.

    The e-mail address is what the person uses there: it never tells who somebody is.
    """

    issuer: str
    subject: str = field(repr=False)
    family_name: str = field(repr=False)
    given_names: str = field(repr=False)
    usage_name: str | None = field(default=None, repr=False)
    birth_date: date | None = field(default=None, repr=False)
    gender: str | None = field(default=None, repr=False)
    birth_place: str | None = field(default=None, repr=False)
    birth_country: str | None = field(default=None, repr=False)
    email: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who has signed in. ``signed_out``: the browser has left FranceConnect, as the next family needs."""

    identity: Identity
    signed_out: bool


def is_safe(url: str) -> bool:
    """Whether an address is encrypted, or does not leave this machine."""
    parts = urlsplit(url)
    return bool(parts.hostname) and (
        parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
    )


def identity_of(issuer: str, claims: Mapping[str, Any]) -> Identity | None:
    """Read the claims; None where the subject or the name is missing."""

    def text(name: str) -> str | None:
        value = claims.get(name)
        return value.strip() or None if isinstance(value, str) else None

    subject, family, given = text("sub"), text("family_name"), text("given_name")
    if not (subject and family and given):
        return None
    return Identity(
        issuer=issuer,
        subject=subject,
        family_name=family,
        given_names=given,
        usage_name=text("preferred_username"),
        birth_date=_day(text("birthdate")),
        gender=text("gender"),
        birth_place=text("birthplace"),
        birth_country=text("birthcountry"),
        email=text("email"),
    )


def _day(written: str | None) -> date | None:
    # Who was born abroad may have no day or month: 1980-00-00 is a birth date there, and none here.
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        return None
