"""What the services hand a sync, which knows none of them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from uuid import UUID

from station.models.accounts import Login
from station.models.store import DeskSession

Reindex = Callable[[DeskSession, Iterable[UUID] | None], None]
"""Brings the search index up to date with these persons, or with all."""
Renumber = Callable[[DeskSession, Login, str | None], None]
"""Gives a reservation another identifier: the one that the store gave, or the next that is free here."""


@dataclass(frozen=True, slots=True)
class Handed:
    """The services' own rules, where what comes down calls for them."""

    reindex: Reindex
    renumber: Renumber
