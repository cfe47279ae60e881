"""Passwords: the hashes that are kept of them, and what the policy says of a new one."""

from argon2 import PasswordHasher, extract_parameters
from argon2.exceptions import VerifyMismatchError

from station.models.people import Person
from station.models.store import DeskSession
from station.rules.passwords import PasswordContext, Policy, criteria
from station.services.persons.family import children_of
from station.services.proofs.errors import PasswordRefused

_HASHER = PasswordHasher()  # Argon2id, RFC 9106's second choice


# One pass over the same memory is a third of the work: a whole class is ready in seconds. What is hashed so
# is random, of 57 bits, which no number of passes makes easier to guess than a password people choose.
_PROVISIONAL_HASHER = PasswordHasher(time_cost=1)


# Of a random text that nobody knows: checked where there is no account, so that this takes as long.
_NOBODYS = "$argon2id$v=19$m=65536,t=3,p=4$62HGuGpT6dzkDo/1M728Qg$Qx/ngHighgJyaZA+DrDY6dXgFb5qm3nzOsDlLLOuh7A"


# The passes that a provisional password's hash lacks, so that looking at one takes as long as at any other.
_OTHER_PASSES = (
    "$argon2id$v=19$m=65536,t=2,p=4$u9Cf1Ws0YoX5cmezNBVQ3A$hZvnI6Ol7Dkwbgw6l2wYxaQzWuNgZMOAAqEQXz2hanU"
)


def hash_password(password: str) -> str:
    """Return the Argon2id hash of a password; slow on purpose, so not inside a transaction."""
    return _HASHER.hash(password)


def hash_provisional(password: str) -> str:
    """Return the Argon2id hash of a random password that the holder replaces at the first sign-in."""
    return _PROVISIONAL_HASHER.hash(password)


def verify_password(password_hash: str | None, password: str) -> bool:
    """Whether the password is that of the hash; without one (nobody) it takes as long to say no."""
    right = _verify(password_hash or _NOBODYS, password) and password_hash is not None
    if password_hash is not None and extract_parameters(password_hash).time_cost == 1:
        _verify(_OTHER_PASSES, password)
    return right


def needs_rehash(password_hash: str) -> bool:
    """Whether the hash was made with weaker parameters than today's."""
    return _HASHER.check_needs_rehash(password_hash)


def context_of(session: DeskSession, person: Person, identifier: str) -> PasswordContext:
    """Return what the person's password must not hold."""
    family = [person, *children_of(session, person.id)]
    names = (
        name
        for one in family
        for name in (one.last_name, one.usage_name, one.first_name, *one.other_first_names)
        if name
    )
    return PasswordContext(
        identifier=identifier,
        names=tuple(dict.fromkeys(names)),
        birth_dates=tuple(dict.fromkeys(one.birth_date for one in family if one.birth_date)),
    )


def require_acceptable(policy: Policy, password: str, context: PasswordContext) -> None:
    """Raise `PasswordRefused` unless the password meets every criterion."""
    if unmet := tuple(one.name for one in criteria(policy, password, context) if not one.met):
        raise PasswordRefused(unmet)


def _verify(password_hash: str, password: str) -> bool:
    try:
        return _HASHER.verify(password_hash, password)
    except VerifyMismatchError:
        return False
