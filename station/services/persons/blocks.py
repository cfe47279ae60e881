"""Rows that share something with somebody, by the indexes: these few are compared, and never all.

What a block leaves out is not alike: who is weighed here shares a word of the name, or begins alike in both
names, or was born on the same day, or is reached the same way.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select

from station.models.people import Person
from station.models.store import DeskSession
from station.rules.names import PARTICLES, tokens
from station.services.persons.index_words import digits, joined_too, long_form

_NAMED = """
    SELECT r.person_id FROM person_names JOIN person_index_row r ON r.row = person_names.rowid
    WHERE person_names MATCH :words
"""
_REACHED = """
    SELECT r.person_id FROM person_reach JOIN person_index_row r ON r.row = person_reach.rowid
    WHERE person_reach MATCH :words
"""
_BEGINNING = 3  # letters, which the index keeps ready


def sharing_a_name(session: DeskSession, last_names: Iterable[str], first_name: str) -> list[UUID]:
    """Return the rows of which a word of the name is one of these, as a whole or joined to its neighbour."""
    lasts = {word for name in last_names for word in _telling(tokens(name))}
    words = {long_form(word) for word in (*lasts, *_telling(tokens(first_name)))}
    return _ask(session, _NAMED, f"{{last_name first_name}} : ({_any(words)})") if words else []


def beginning_alike(session: DeskSession, last_names: Iterable[str], first_name: str) -> list[UUID]:
    """Return the rows of which a word of the last name and one of the first name begin as in these."""
    lasts = {long_form(word)[:_BEGINNING] for name in last_names for word in _telling(tokens(name))}
    firsts = {word[:1] for word in tokens(first_name)}
    if not (lasts and firsts):
        return []
    both = f"(last_name : ({_any(lasts, '*')})) AND (first_name : ({_any(firsts, '*')}))"
    return _ask(session, _NAMED, both)


def born_on(session: DeskSession, day: date) -> Sequence[UUID]:
    """Return the rows of who was born on this day."""
    return session.scalars(
        select(Person.id).where(
            Person.school_id == session.school_id,
            Person.birth_date == day,
            Person.gone.is_(False),
            Person.purged.is_(False),
        )
    ).all()


def reached_at(session: DeskSession, address: str) -> list[UUID]:
    """Return the rows that may be reached at a number (E.164) or an e-mail address, in force or not."""
    name, at, domain = address.rpartition("@")
    if not at:
        return _ask(session, _REACHED, f'phone : "{digits(address)}"')
    # The domain may be written in two ways; whoever asks compares the whole address.
    words = " AND ".join(f'"{word}"' for word in tokens(name) or tokens(domain))
    return _ask(session, _REACHED, f"email : ({words})") if words else []


def _telling(words: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out the words that half a school bears."""
    return tuple(word for word in joined_too(words) if word not in PARTICLES) or words


def _any(words: Iterable[str], rest: str = "") -> str:
    return " OR ".join(f'"{word}"{rest}' for word in sorted(words))


def _ask(session: DeskSession, question: str, words: str) -> list[UUID]:
    session.flush()
    found = session.connection().exec_driver_sql(question, {"words": words})
    return [UUID(person) for (person,) in found]
