"""How the ids of rows are made, so that two desks that do the same thing while apart make the same row.

Ids that follow from the roster or from another row are UUIDv5; all others are UUIDv7 (architecture, "Sync").
"""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID, SafeUUID

import uuid_utils

STUDENT_KEY, GUARDIAN_KEY = "eleve", "personne"
"""What a roster key begins with, before the colon."""
_MADE_UP = 7
_UNSAFE = SafeUUID.unknown
# A UUID can't be changed from outside; its slots can.
_put_int: Callable[[UUID, int], None] = vars(UUID)["int"].__set__
_put_is_safe: Callable[[UUID, SafeUUID], None] = vars(UUID)["is_safe"].__set__
_STATION = UUID("6f1f7a52-6a52-5c1e-9d3e-3b8a0f4f2d10")

Maker = Callable[[Any, str], Any]
"""`uuid5`, or `hex5` in its place."""


def new_id() -> UUID:
    """Return a fresh UUIDv7, which sorts by the time it was made."""
    return UUID(bytes=uuid_utils.uuid7().bytes)


def uuid5(namespace: UUID, name: str) -> UUID:
    """Return the UUIDv5 of a name, as the standard library does: an import makes five a person."""
    made = UUID.__new__(UUID)
    # What its own constructor does, but for the checks, which take longer than all else.
    _put_int(made, uuid_utils.uuid5(uuid_utils.UUID(int=namespace.int), name).int)
    _put_is_safe(made, _UNSAFE)
    return made


def hex5(namespace: UUID | str, name: str) -> str:
    """Return `uuid5` as rows hold it, and take it so: for what an import only writes, half of the time."""
    of = uuid_utils.UUID(namespace) if isinstance(namespace, str) else uuid_utils.UUID(int=namespace.int)
    return uuid_utils.uuid5(of, name).hex


def school_id(uai: str) -> UUID:
    """Return the id of the school with this UAI (upper case)."""
    return uuid5(_STATION, f"school:{uai}")


def student_id(school: UUID, roster_key: str) -> UUID:
    """Return the id of a student first met under this ELEVE_ID."""
    return uuid5(school, f"{STUDENT_KEY}:{roster_key}")


def guardian_id(school: UUID, roster_key: str) -> UUID:
    """Return the id of a guardian first met under this PERSONNE_ID."""
    return uuid5(school, f"{GUARDIAN_KEY}:{roster_key}")


def roster_key_id(school: UUID, key: str, made: Maker = uuid5) -> UUID:
    """Return the id of the row that ties a roster key (``eleve:…``, ``personne:…``) to a person."""
    return made(school, f"key:{key}")


def contact_id(person: UUID, source: str, made: Maker = uuid5) -> UUID:
    """Return the id of a person's contact of this source (``roster`` or ``desk``)."""
    return made(person, f"contact:{source}")


def guardianship_id(student: UUID, guardian: UUID, made: Maker = uuid5) -> UUID:
    """Return the id of the link between a student and a guardian."""
    name = guardian.hex  # str(guardian) takes longer than the rest
    return made(student, f"guardian:{name[:8]}-{name[8:12]}-{name[12:16]}-{name[16:20]}-{name[20:]}")


def is_of_desk(link: UUID) -> bool:
    """Whether a link was made at a desk, with an id of its own: it holds until the roster has it too."""
    return link.version == _MADE_UP


def account_id(person: UUID, made: Maker = uuid5) -> UUID:
    """Return the id of a person's account."""
    return made(person, "account")


def login_id(account: UUID, identifier: str, made: Maker = uuid5) -> UUID:
    """Return the id of an account's login under this identifier."""
    return made(account, f"login:{identifier}")


def disclaimer_id(student: UUID, guardian: UUID) -> UUID:
    """Return the id of the statement that somebody is not a student's legal guardian."""
    return uuid5(student, f"disclaimer:{guardian}")


def distinct_id(one: UUID, other: UUID) -> UUID:
    """Return the id of the decision that two persons are not the same, whichever is named first."""
    first, second = sorted((one, other))
    return uuid5(first, f"distinct:{second}")


def confirmed_email_id(person: UUID) -> UUID:
    """Return the id of a person's confirmed e-mail address."""
    return uuid5(person, "email")


def spoken_language_id(person: UUID) -> UUID:
    """Return the id of the language that a person chose."""
    return uuid5(person, "language")


def call_back_id(person: UUID) -> UUID:
    """Return the id of the call that is to be made to a person."""
    return uuid5(person, "call-back")


def day_closing_id(school: UUID, day: date) -> UUID:
    """Return the id of a school's closed day."""
    return uuid5(school, f"closed:{day.isoformat()}")


def federated_identity_id(school: UUID, issuer: str, subject: str) -> UUID:
    """Return the id of the tie between a ``sub`` of an issuer and a person of the school."""
    return uuid5(school, f"identity:{issuer} {subject}")


def roster_file_id(school: UUID, digest: str) -> UUID:
    """Return the id of an imported file's record, by the file's digest."""
    return uuid5(school, f"file:{digest}")


def school_setting_id(school: UUID, key: str) -> UUID:
    """Return the id of one of the school's settings."""
    return uuid5(school, f"setting:{key}")


def guarded_contact_id(person: UUID) -> UUID:
    """Return the id of the word that a person's contact is not to be shown."""
    return uuid5(person, "guarded")


def reported_id(kind: str, person: UUID, student: UUID | None) -> UUID:
    """Return the id of a line for the ministry's system: of this kind, about this person, and this child."""
    return uuid5(person, f"reported:{kind}:{student or ''}")
