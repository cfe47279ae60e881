"""What a bar or a number asks to be listed."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from station.rules.kinds import PersonKind


@dataclass(frozen=True, slots=True)
class Asked:
    """People to be listed in Classes: those of a class, or those who are named, under a title."""

    kind: PersonKind | None
    """None where both kinds are among them."""
    class_code: str | None = None
    persons: tuple[UUID, ...] = ()
    title: str = field(default="", repr=False)
