"""One box for everything: what was typed becomes the ids of the persons who may be meant, best first."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select, text

from station.models.accounts import Account, Claim, Login
from station.models.people import School
from station.models.store import DeskSession
from station.rules.identifiers import normal
from station.rules.names import tokens
from station.rules.phones import read_phone, search_forms
from station.services.directory import names
from station.services.directory.vocabulary import Vocabulary
from station.services.in_force import portal_addresses
from station.services.persons.contact_rule import contact_rows, known_contact
from station.services.persons.index_words import digits
from station.services.persons.ties import Ties
from station.settings import Settings
from station.sheets.scan import decode_scan, looks_like_scan

_LONGEST = 300  # characters of a typed text that are looked at; a scan holds the portal's address
_PHONE = re.compile(r"[\d\s.+/()-]+")
_LEAST_DIGITS = 4
_IDENTIFIER = re.compile(r"[A-Za-z]\.[A-Za-z]*[0-9]*")

_REACH = text(
    """
    SELECT r.person_id FROM person_reach JOIN person_index_row r ON r.row = person_reach.rowid
    WHERE person_reach MATCH :words AND r.last_day >= :day
    ORDER BY r.last_name, r.first_name, r.person_id LIMIT :most
    """
)
_SHOWN = text("SELECT 1 FROM person_index_row WHERE person_id = :person AND last_day >= :day")


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, how many answers are wanted, and who may be among them."""

    text: str
    most: int
    day: str
    """Students whose last day lies before this one are not found; an empty one finds all."""

    @classmethod
    def of(cls, typed: str, most: int, today: date, *, include_left: bool) -> "Query":
        """Return the query for what was typed today."""
        return cls(typed[:_LONGEST].strip(), most, "" if include_left else today.isoformat())


def search(
    session: DeskSession, school: UUID, vocabulary: Vocabulary, asked: Query, settings: Settings
) -> tuple[UUID, ...]:
    """Return who may be meant, best first.

    Raises `station.sheets.errors.ScanDamaged` for a scan that lost or changed a character.
    """
    if looks_like_scan(asked.text):
        identifier = decode_scan(asked.text, *portal_addresses(session, settings))
        return tuple(holders(session, school, identifier))
    found = list(_special(session, school, asked))
    if not found or _IDENTIFIER.fullmatch(asked.text):
        found += names.search(session, vocabulary, asked.text, asked.day, asked.most)
    return tuple(Ties.of(session).roots(map(UUID, found)))[: asked.most]


def reached_by(session: DeskSession, asked: Query, persons: Iterable[UUID]) -> dict[UUID, str]:
    """Return by which phone (E.164) or e-mail address each was found, where it was by one."""
    mail, typed = "@" in asked.text, digits(asked.text)
    if not mail and not (_PHONE.fullmatch(asked.text) and len(typed) >= _LEAST_DIGITS):
        return {}
    ties, found = Ties.of(session), dict[UUID, str]()
    sought = asked.text.casefold() if mail else typed.removeprefix("00")
    rows = {row: ties.root(person) for person in persons for row in ties.rows(person)}
    for row, contacts in contact_rows(session, rows).items():
        lines = known_contact(contacts).in_force
        values = lines.emails if mail else tuple(one.number for one in lines.phones if one.number)
        for value in values:
            forms = (value.casefold(),) if mail else search_forms(value)
            if any(sought in form for form in forms):
                found.setdefault(rows[row], value)
    return found


def holders(
    session: DeskSession, school: UUID, identifier: str, *, unfinished: bool = False
) -> Sequence[UUID]:
    """Return whose issued identifier this is, or begins so."""
    # '{' follows the letters and digits in ASCII: the range holds all that begins as typed.
    typed = normal(identifier)
    return session.scalars(
        select(Account.person_id)
        .join(Login, (Login.school_id == Account.school_id) & (Login.account_id == Account.id))
        .join(Claim, (Claim.value == Login.identifier) & (Claim.owner == Login.account_id))
        .where(Login.school_id == school, Login.issued_at.is_not(None))
        .where(Login.identifier.between(typed, f"{typed}{{" if unfinished else typed))
        .where(Login.gone.is_(False), Account.gone.is_(False))
        .order_by(Login.identifier)
        .limit(100)
    ).all()


def _special(session: DeskSession, school: UUID, asked: Query) -> Iterable[str]:
    """Answer what is not a name: an e-mail, a phone, an identifier."""
    if "@" in asked.text:
        return _by_email(session, asked)
    if _PHONE.fullmatch(asked.text) and len(digits(asked.text)) >= _LEAST_DIGITS:
        return _by_phone(session, school, asked)
    if _IDENTIFIER.fullmatch(asked.text):
        return _shown(session, asked, holders(session, school, asked.text, unfinished=True))
    return ()


def _shown(session: DeskSession, asked: Query, persons: Iterable[UUID]) -> list[str]:
    """Leave out students who left."""
    return [
        person.hex
        for person in persons
        if session.scalar(_SHOWN, {"person": person.hex, "day": asked.day}) is not None
    ]


def _by_email(session: DeskSession, asked: Query) -> Sequence[str]:
    words = [f'"{word}"' for word in tokens(asked.text)]
    return _reached(session, asked, f"email : ({' AND '.join(words)}*)") if words else ()


def _by_phone(session: DeskSession, school: UUID, asked: Query) -> Sequence[str]:
    """Find a number as dialled at home or from abroad, as far as typed; or by its last digits."""
    region = session.scalar(select(School.phone_region).where(School.id == school))
    typed = digits(asked.text)
    whole = digits(read_phone(asked.text, region, session.phone_ranges).number or typed)
    from_abroad = typed.removeprefix("00") if typed.startswith("00") else typed
    return _reached(
        session,
        asked,
        f'phone : ("{typed}"* OR "{from_abroad}"* OR "{whole}") OR phone_end : "{typed[::-1]}"*',
    )


def _reached(session: DeskSession, asked: Query, words: str) -> Sequence[str]:
    return session.scalars(_REACH, {"words": words, "day": asked.day, "most": asked.most}).all()
