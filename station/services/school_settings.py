"""What the school has chosen for all its desks: its portal, its technician, the rules of codes and passwords.

What is read here is what holds (`station.services.in_force`); what is changed here goes to every desk.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from pydantic import ValidationError

from station.errors import StationError
from station.models import audit
from station.models.store import DeskSession, Store
from station.rules.mails import tidy_mail
from station.rules.rights import Actor, Right
from station.rules.web import is_web_address
from station.services.in_force import choose, in_force, note_on_paper
from station.settings import EXAMPLE, OfDesk, OfSchool, Settings, choosable

_ADDRESSES = frozenset({"portal_url", "mobile_app_url", "franceconnect_issuer", "academy_form"})
_LONGEST = 200
"""Of a text, in characters: the portal's address has to fit the code of a sheet."""


class BadSetting(StationError):
    """A setting can't be what was typed: which one, and why not.

    ``why`` is ``address`` (of a page, with https://), ``mail``, ``long`` or ``range``; then ``least`` and
    ``most`` are the numbers that can be.
    """

    def __init__(self, name: str, why: str, least: int = 0, most: int = 0) -> None:
        todo = {
            "address": "an address that begins with https://",
            "mail": "an e-mail address",
            "long": f"at most {_LONGEST} characters",
            "range": f"a number from {least} to {most}",
        }.get(why, "a value that can be")
        super().__init__(f"{name}: type {todo}")
        self.name, self.why, self.least, self.most = name, why, least, most


class DecidedByFile(StationError):
    """The desk's own file decides this setting: what is chosen would change nothing here."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name}: this desk's settings file decides it: change it there, or take it out")
        self.name = name


@dataclass(frozen=True, slots=True)
class Technician:
    """The school's own technician, whom a family asks first. What was not told is None."""

    name: str | None
    phone: str | None
    email: str | None
    hours: str | None


@dataclass(frozen=True, slots=True)
class SchoolSettings:
    """What the school has chosen, as it holds at this desk."""

    held: Settings = field(repr=False)
    """All settings as they hold, by their own names."""
    decided: frozenset[str]
    """Names that this desk's own file decides: nothing that is chosen changes these here."""

    @property
    def portal_name(self) -> str:
        """Return the portal's name, as families know it."""
        return self.held.portal_name

    @property
    def portal_url(self) -> str:
        """Return the portal's address."""
        return self.held.portal_url

    @property
    def portal_app(self) -> str | None:
        """Return where families find the portal's mobile application; None where it has none."""
        return self.held.mobile_app_url

    @property
    def portal_is_example(self) -> bool:
        """Whether nobody has said yet which portal the accounts open."""
        return is_example(self.held)

    @property
    def offers_franceconnect(self) -> bool:
        """Whether there is a registration with FranceConnect, and the way is shown."""
        return bool(self.held.franceconnect_issuer and self.held.franceconnect_client_id)

    @property
    def technician(self) -> Technician | None:
        """Return the school's own technician; None where nothing was told of one."""
        return technician_of(self.held)


class SchoolSettingsService:
    """Answers what holds, and changes what can be chosen; ``settings`` are as the home's file has them."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store = store
        self._file = settings
        self._latest: SchoolSettings | None = None

    @property
    def latest(self) -> SchoolSettings:
        """Return what was read last: for windows, which wait for nothing. See `read` for what holds now."""
        return self._latest or self.read()

    def read(self) -> SchoolSettings:
        """Return what holds now."""
        with self._store.read() as session:
            self._latest = school_settings(session, self._file)
            return self._latest

    def change(self, actor: Actor, changes: Mapping[str, object]) -> SchoolSettings:
        """Choose anew what is named, and leave the rest; None, or an empty text, takes a choice back.

        Raises `BadSetting` for the first that can't be, `DecidedByFile`, and ``KeyError`` for what is none.
        """
        with self._store.act(actor, Right.CHANGE_SETTINGS) as session:
            held = in_force(session, self._file)
            told = {name: self._checked(name, value) for name, value in changes.items()}
            fresh = {name: value for name, value in told.items() if value != getattr(held, name)}
            choose(session, {name: _plain(value) for name, value in fresh.items()})
            if "portal_url" in fresh:
                note_on_paper(session, held.portal_url)
            for act, group in (("school_settings_changed", OfSchool), ("desk_settings_changed", OfDesk)):
                if names := sorted(name for name in fresh if name in group.model_fields):
                    audit.record(session, actor, act, session.school_id, names=names)
        return self.read()

    def _checked(self, name: str, value: object) -> Any:
        if self._file.decides(name):
            raise DecidedByFile(name)
        if isinstance(value, str):
            value = " ".join(value.split())
        if value is None or value == "":
            return None
        _require_form(name, value)
        try:
            return choosable(name, value)
        except ValidationError:
            raise BadSetting(name, "range", *range_of(name)) from None


def school_settings(session: DeskSession, file: Settings) -> SchoolSettings:
    """Return what the school has chosen, within a transaction."""
    return SchoolSettings(in_force(session, file), frozenset(filter(file.decides, Settings.model_fields)))


def technician_of(held: Settings) -> Technician | None:
    """Return the school's technician as the settings that hold tell; None where they tell nothing."""
    told = (held.technician_name, held.technician_phone, held.technician_email, held.technician_hours)
    return Technician(*told) if any(told) else None


def is_example(held: Settings) -> bool:
    """Whether the portal is still the one of the examples: nobody has said which one it is."""
    return (urlsplit(held.portal_url).hostname or "") in {"", EXAMPLE}


def is_portal_address(typed: str) -> bool:
    """Whether a text can be the portal's address."""
    return len(typed) <= _LONGEST and is_web_address(typed)


def range_of(name: str) -> tuple[int, int]:
    """Return the least and the most that a number can be; (0, 0) for what is no number."""
    group = OfDesk if name in OfDesk.model_fields else OfSchool
    limits = group.model_fields[name].metadata
    least = next((one.ge for one in limits if hasattr(one, "ge")), 0)
    most = next((one.le for one in limits if hasattr(one, "le")), 0)
    return int(least), int(most)


def _require_form(name: str, value: object) -> None:
    if not isinstance(value, str):
        return
    if len(value) > _LONGEST:
        raise BadSetting(name, "long")
    if name in _ADDRESSES and not is_web_address(value):
        raise BadSetting(name, "address")
    if name == "technician_email" and tidy_mail(value) is None:
        raise BadSetting(name, "mail")


def _plain(value: Any) -> Any:
    """Return a value as JSON can hold it."""
    return value.value if hasattr(value, "value") else value
