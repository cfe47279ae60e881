"""What the windows say before anybody has signed in: read before they are built, and not on their thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from station.app import Services
from station.services.desk import Choice
from station.services.school import SchoolRow
from station.services.sync import SyncState


@dataclass(frozen=True, slots=True)
class FirstLook:
    """The desk's choices, whose desk it is, and whether anybody may sign in."""

    choices: Mapping[Choice, Any]
    school: SchoolRow | None
    station: str
    needs_set_up: bool
    sync: SyncState
    locked: bool
    """Not synced for so long that nobody may sign in."""

    @property
    def school_name(self) -> str:
        """Return the school's name; empty where it is not known yet."""
        return self.school.name if self.school else ""


def first_look(services: Services) -> FirstLook:
    """Read it all from the desk's database."""
    services.school_settings.read()
    services.gateways.read()
    return FirstLook(
        services.desk.choices(),
        services.school.school(),
        services.desk.facts().station_name,
        services.staff.needs_set_up(),
        services.sync.state(),
        services.sync.is_locked(),
    )
