"""Whom a family can call: the school first, then its académie's help desk. Works off line.

What comes with Station was gathered from public pages, each with its source; where none gave a figure, it has
none. A home's own ``assistance.json``, of the same form, goes before it, académie by académie.
"""

import json
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, HttpUrl, ValidationError

from station.errors import NoSchool, StationError
from station.models.people import School
from station.models.store import Store
from station.resources import resource
from station.rules.phones import national
from station.rules.regions import ACADEMIES, Academy, academy_of
from station.rules.web import spoken_address
from station.services.in_force import in_force
from station.services.school_settings import Technician, technician_of
from station.settings import Settings
from station.sheets.contact import Contact, Whom

OWN_FILE = "assistance.json"


class BadAssistanceFile(StationError):
    """The home's own file can't be used; ``where`` says which part of it."""

    def __init__(self, path: Path, where: str) -> None:
        super().__init__(f"{path}: {where}: not as expected; correct it, or take the file away")
        self.path = path
        self.where = where


class LineKind(Enum):
    """What kind of line a phone number is."""

    SWITCHBOARD = "switchboard"
    """The rectorat's: it puts one through."""
    FAMILIES = "families_help"
    """People who help families."""


@dataclass(frozen=True, slots=True)
class NationalHelp:
    """The ministry's line for its services on line, for every académie."""

    phone: str
    hours: str
    cost: str
    form: str
    date: str


@dataclass(frozen=True, slots=True)
class AcademyHelp:
    """What is known of whom to call in an académie. What nobody could find is None."""

    academy: Academy
    phone: str | None = None
    kind: LineKind | None = None
    """None: nobody said what kind of line it is."""
    form: str | None = None
    hours: str | None = None
    site: str | None = None
    address: str | None = None
    date: str | None = None
    """When the source told it (a year, a month or a day, as ISO 8601); of the phone, if there is one."""


@dataclass(frozen=True, slots=True)
class SchoolHelp:
    """Whom the families of this school ask: its technician, its office, the académie, if it is in one."""

    school_name: str
    technician: Technician | None
    phone: str | None
    email: str | None
    hours: str | None
    website: str | None
    academy: AcademyHelp | None


@dataclass(frozen=True, slots=True)
class HelpDesks:
    """All that is known, from the nearest to the farthest."""

    school: SchoolHelp
    academies: tuple[AcademyHelp, ...]
    """All of them, in the order of the alphabet."""
    national: NationalHelp


class AssistanceService:
    """Answers whom to call; the home may hold a file of the school's or the académie's own."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store, self._settings = store, settings

    def help_desks(self) -> HelpDesks:
        """Return whom one can call. Raises `BadAssistanceFile`, `NoSchool`."""
        told = _told(self._settings.home)
        school = self._school(told)
        own = school.academy
        known = _academies(told).values()
        here = tuple(own if own and own.academy == one.academy else one for one in known)
        return HelpDesks(school, here, _national(told))

    def of_school(self) -> SchoolHelp:
        """Return whom this school's families ask. Raises `BadAssistanceFile`, `NoSchool`."""
        return self._school(_told(self._settings.home))

    def _school(self, told: "_File") -> SchoolHelp:
        with self._store.read() as session:
            school = session.get(School, (session.school_id, session.school_id))
            if school is None:
                raise NoSchool
            held, academy = in_force(session, self._settings), academy_of(school.uai)
            return SchoolHelp(
                school.name,
                technician_of(held),
                national(school.office_phone) if school.office_phone else None,
                school.office_email,
                school.office_hours,
                school.website,
                _own_academy(held, academy, told) if academy else None,
            )


def paper_contacts(held: Settings, school: School) -> tuple[Contact, ...]:
    """Return whom paper says to call: the technician, the office, the académie or else the ministry's line.

    ``held`` are the settings in force. Raises `BadAssistanceFile`.
    """
    told = _told(held.home)
    contacts = [
        Contact(
            Whom.OFFICE,
            national(school.office_phone) if school.office_phone else "",
            school.office_hours or school.office_email or "",
        )
    ]
    one = technician_of(held)
    if one is not None and one.phone:
        named = ", ".join(part for part in (one.name, one.hours) if part)
        contacts.insert(0, Contact(Whom.TECHNICIAN, one.phone, named))
    academy = academy_of(school.uai)
    if academy is None or academy.name != school.academy:
        return tuple(contacts)  # a school abroad, or one that names its own
    own, ministry = _own_academy(held, academy, told), _national(told)
    if own.phone:
        known = own.hours or spoken_address(own.form or own.site or "")
        beneath = " · ".join(part for part in (own.academy.name, known) if part)
        contacts.append(Contact(Whom.ACADEMY, own.phone, beneath))
    else:
        contacts.append(Contact(Whom.NATIONAL, ministry.phone, ministry.hours))
    return tuple(contacts)


def _own_academy(held: Settings, academy: Academy, told: "_File") -> AcademyHelp:
    """Return what is known of the school's own académie; what the school itself tells goes first."""
    known = _academies(told)[academy.code]
    if held.academy_phone:
        known = replace(
            known, phone=held.academy_phone, kind=LineKind.FAMILIES, hours=held.academy_hours, date=None
        )
    if held.academy_form:
        known = replace(known, form=held.academy_form)
    return known


class _Source(BaseModel):
    of: str = Field(alias="for")
    date: str | None = None


class _Entry(BaseModel):
    model_config = ConfigDict(extra="ignore", str_strip_whitespace=True)

    code: str
    phone: str | None = None
    phone_kind: LineKind | None = None
    form: HttpUrl | None = None
    hours: str | None = None
    site: HttpUrl | None = None
    address: str | None = None
    date: str | None = None
    sources: list[_Source] = []


class _National(BaseModel):
    phone: str
    form: HttpUrl
    hours: str
    cost: str
    date: str


class _File(BaseModel):
    national: _National | None = None
    academies: list[_Entry] = []


def _told(home: Path) -> _File:
    """Read what comes with Station, and over it the home's own."""
    told = _read(resource("assistance", "contacts.json"))
    own = home / OWN_FILE
    if not own.exists():
        return told
    ours = _read(own)
    entries = {entry.code: entry for entry in (*told.academies, *ours.academies)}
    return _File(national=ours.national or told.national, academies=list(entries.values()))


def _read(path: Path) -> _File:
    try:
        told = _File.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except ValidationError as error:
        where = ".".join(map(str, error.errors()[0]["loc"])) or "the file"
        raise BadAssistanceFile(path, where) from None
    except json.JSONDecodeError as error:
        raise BadAssistanceFile(path, f"line {error.lineno}") from None
    except (OSError, UnicodeDecodeError):
        raise BadAssistanceFile(path, "the file") from None
    known = {academy.code for academy in ACADEMIES}
    for number, entry in enumerate(told.academies):
        if entry.code not in known:
            raise BadAssistanceFile(path, f"academies.{number}.code")
    return told


def _academies(told: _File) -> dict[str, AcademyHelp]:
    entries = {entry.code: entry for entry in told.academies}
    return {academy.code: _help(academy, entries[academy.code]) for academy in ACADEMIES}


def _national(told: _File) -> NationalHelp:
    one = told.national
    if one is None:
        raise BadAssistanceFile(resource("assistance", "contacts.json"), "national")
    return NationalHelp(one.phone, one.hours, one.cost, str(one.form), one.date)


def _help(academy: Academy, entry: _Entry) -> AcademyHelp:
    dates = [one.date for one in entry.sources if one.date and (one.of == "phone" or not entry.phone)]
    return AcademyHelp(
        academy,
        entry.phone or None,
        entry.phone_kind,
        str(entry.form) if entry.form else None,
        entry.hours or None,
        str(entry.site) if entry.site else None,
        entry.address or None,
        entry.date or max(dates, default=None),
    )
