"""The services that an account of the school opens: Pronote, the school report, grants."""

import base64
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from station.errors import StationError
from station.models import audit
from station.models.people import School
from station.models.store import DeskSession, Store
from station.rules.kinds import PersonKind
from station.rules.rights import Actor, Right
from station.rules.web import is_web_address

LARGEST_PICTURE = 48_000
"""In bytes: the list of téléservices goes to every desk of the school."""
_LONGEST = {"name": 60, "address": 500, "purpose": 200}
_PNG = b"\x89PNG\r\n\x1a\n"


class BadTeleservice(StationError):
    """Something told of a téléservice is missing or can't be: which one (from 0), and in which field."""

    def __init__(self, number: int, field: str) -> None:
        todo = {
            "address": "an https:// address",
            "picture": f"a PNG of at most {LARGEST_PICTURE} bytes",
            "kinds": "say who may use it",
        }.get(field, "fill it in, and keep it short")
        super().__init__(f"téléservice {number + 1}: {field}: {todo}")
        self.number = number
        self.field = field


@dataclass(frozen=True, slots=True)
class Teleservice:
    """One service: its name, where it opens, what it is for in a few words, its picture, who may use it."""

    name: str
    address: str
    purpose: str
    picture: bytes = field(default=b"", repr=False)
    """A small PNG, or nothing."""
    kinds: tuple[PersonKind, ...] = tuple(PersonKind)


class TeleserviceService:
    """The school's list of téléservices."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> tuple[Teleservice, ...]:
        """Return all of them, in the order to show."""
        with self._store.read() as session:
            return teleservices(session)

    def change(self, actor: Actor, listed: Sequence[Teleservice]) -> None:
        """Replace the list. Raises `BadTeleservice`."""
        kept = [_checked(number, one) for number, one in enumerate(listed)]
        with self._store.act(actor, Right.CHANGE_SETTINGS) as session:
            _school(session).teleservices = kept
            audit.record(session, actor, "teleservices_changed", session.school_id, count=len(kept))


def teleservices(session: DeskSession, kind: PersonKind | None = None) -> tuple[Teleservice, ...]:
    """Return the school's téléservices, those alone that a pupil or a guardian may use."""
    found = (_read(kept) for kept in _school(session).teleservices)
    return tuple(one for one in found if kind is None or kind in one.kinds)


def _school(session: DeskSession) -> School:
    return session.get_one(School, (session.school_id, session.school_id))


def _read(kept: dict[str, Any]) -> Teleservice:
    return Teleservice(
        name=kept["name"],
        address=kept["address"],
        purpose=kept.get("purpose", ""),
        picture=base64.b64decode(kept.get("picture", "")),
        kinds=tuple(PersonKind(kind) for kind in kept.get("kinds", list(PersonKind))),
    )


def _checked(number: int, given: Teleservice) -> dict[str, Any]:
    tidy = {name: " ".join(getattr(given, name).split()) for name in _LONGEST}
    for name, text in tidy.items():
        if not text or len(text) > _LONGEST[name]:
            raise BadTeleservice(number, name)
    if not is_web_address(tidy["address"]):
        raise BadTeleservice(number, "address")
    if given.picture and (not given.picture.startswith(_PNG) or len(given.picture) > LARGEST_PICTURE):
        raise BadTeleservice(number, "picture")
    if not given.kinds:
        raise BadTeleservice(number, "kinds")
    return {
        **tidy,
        "picture": base64.b64encode(given.picture).decode("ascii"),
        "kinds": [kind.value for kind in PersonKind if kind in given.kinds],
    }
