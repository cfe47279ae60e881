"""What windows go by before anybody has signed in: read before they are built, and not on their thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from station.app import Services
from station.services.desk import Choice
from station.services.school import SchoolRow
from station.ui.desk.plate import Plate
from station.ui.i18n import DEFAULT
from station.ui.theme import Scheme

if TYPE_CHECKING:
    from station.services.sync import SyncState


@dataclass(frozen=True, slots=True)
class FirstLook:
    """The desk's choices, whose desk it is, and whether anybody can sign in: what its door needs."""

    choices: Mapping[Choice, Any]
    school: SchoolRow | None
    station: str
    needs_set_up: bool

    @property
    def school_name(self) -> str:
        """Return the school's name; empty where it is not known yet."""
        return self.school.name if self.school else ""

    @property
    def plate(self) -> Plate:
        """Return what the door shows of it."""
        choices = self.choices
        return Plate(
            self.school_name,
            self.station,
            Scheme(choices.get(Choice.SCHEME, Scheme.SYSTEM)),
            float(choices.get(Choice.TEXT_SCALE, 1.0)),
            str(choices.get(Choice.LANGUAGE, DEFAULT)),
            str(choices.get(Choice.WINDOW, "")),
        )


@dataclass(frozen=True, slots=True)
class SecondLook:
    """How the desk stands with the central store: what the rooms behind the door need besides."""

    sync: SyncState
    locked: bool
    """Not synced for so long that nobody may sign in."""


def first_look(services: Services) -> FirstLook:
    """Read what the door needs from the desk's database."""
    return FirstLook(
        services.desk.choices(),
        services.school.school(),
        services.desk.facts().station_name,
        services.staff.needs_set_up(),
    )


def second_look(services: Services) -> SecondLook:
    """Read what the rooms need; after it the services know the school's choices and the gateways."""
    services.school_settings.read()
    services.gateways.read()
    return SecondLook(services.sync.state(), services.sync.is_locked())
