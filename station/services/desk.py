"""This desk itself: its name, and the choices made at it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import func, select

from station.errors import StationError
from station.models import audit
from station.models.accounts import Account
from station.models.desk import Setting
from station.models.store import DeskSession, Store
from station.rules.rights import Actor, Right

_LONGEST_NAME = 40
_TELL_OF_CLOCK = timedelta(hours=8)


class BadStationName(StationError):
    """A desk's name stands on every sheet: it can't be empty or long."""

    def __init__(self) -> None:
        super().__init__(f"the desk's name is empty or longer than {_LONGEST_NAME} characters: correct it")


class Choice(StrEnum):
    """What is chosen at a desk, for this desk alone."""

    PRINTER = "printer"
    LANGUAGE = "language"
    SCHEME = "scheme"
    TEXT_SCALE = "text_scale"
    WINDOW = "window"
    """Where the window was and how large, as the toolkit writes it."""
    LIST_WIDTH = "list_width"
    SCANNER = "scanner"
    """What was learned of the desk's scanner, as `station.sheets.scanner` writes it."""
    WALL_SCREEN = "wall_screen"
    """Which screen the hall sees, by the name that the system gives it."""
    FAMILY_TICKETS = "family_tickets"
    """Whether families take their number on their own screen."""
    LIST_LOOKS = "list_looks"
    """Which columns the lists have here, and in which order they are."""


@dataclass(frozen=True, slots=True)
class DeskFacts:
    """What the foot of the window says of the desk."""

    station_name: str
    accounts_today: int
    clock_changed: bool = False
    """Whether the machine's clock was set lately: what is dated may be dated wrong."""


class DeskService:
    """Answers what this desk is called and how it likes things."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def facts(self) -> DeskFacts:
        """Return the desk's name, and how many accounts were opened today in the school."""
        with self._store.read() as session:
            changed = session.clock_changed_within(_TELL_OF_CLOCK)
            return DeskFacts(session.desk.station_name, _activated_today(session), changed)

    def rename(self, actor: Actor, name: str) -> None:
        """Name the desk, as its sheets do from now on. Raises `BadStationName`."""
        tidy = " ".join(name.split())
        if not 0 < len(tidy) <= _LONGEST_NAME:
            raise BadStationName
        with self._store.act(actor, Right.CHANGE_SETTINGS) as session:
            session.desk.station_name = tidy
            audit.record(session, actor, "desk_renamed", None, name=tidy)

    def choices(self) -> dict[Choice, Any]:
        """Return all that was chosen here."""
        with self._store.read() as session:
            kept = {row.key: row.value for row in session.scalars(select(Setting))}
        return {choice: kept[choice] for choice in Choice if choice in kept}

    def choose(self, choice: Choice, value: str | float) -> None:
        """Keep a choice; how a screen looks or where it prints is nobody's secret and no act to audit."""
        with self._store.write() as session:
            session.merge(Setting(key=choice.value, value=value))


def _activated_today(session: DeskSession) -> int:
    if session.desk.school_id is None:
        return 0
    opened = select(func.count()).where(
        Account.school_id == session.school_id,
        Account.gone.is_(False),
        Account.activated_at >= start_of_day(session),
    )
    return session.scalar(opened) or 0


def start_of_day(session: DeskSession) -> datetime:
    """Return when today began at this desk."""
    return session.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
