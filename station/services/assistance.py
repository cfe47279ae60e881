"""Whom a family can call: the school first, then its académie's help desk. Works off line.

What comes with Station was gathered from public pages, each with its source; where none gave a figure, it has
none. A home's own ``assistance.json``, of the same form, goes before it, académie by académie.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, HttpUrl, ValidationError

from station.errors import NoSchool, StationError
from station.models.people import School
from station.models.store import Store
from station.resources import resource
from station.rules.phones import national
from station.rules.regions import ACADEMIES, Academy, academy_of

OWN_FILE = "assistance.json"


class BadAssistanceFile(StationError):
    """The home's own file can't be used; ``where`` says which part of it."""

    def __init__(self, path: Path, where: str) -> None:
        super().__init__(f"{path}: {where}: not as expected; correct it, or take the file away")
        self.path = path
        self.where = where


@dataclass(frozen=True, slots=True)
class AcademyHelp:
    """An académie's help desk. What nobody could find is None, and ``note`` says so."""

    academy: Academy
    phone: str | None
    form: str | None
    hours: str | None
    source: str | None
    date: str | None
    note: str | None

    @property
    def known(self) -> bool:
        """Whether there is any way to reach it."""
        return bool(self.phone or self.form)

    @property
    def lines(self) -> tuple[str, ...]:
        """What a sheet says of it in two lines at most: name and phone; hours and address."""
        first = " · ".join(part for part in (self.academy.name, self.phone) if part)
        address = (self.form or "").partition("://")[2].rstrip("/")
        second = " · ".join(part for part in (self.hours, address) if part)
        return (first, second) if second else (first,)


@dataclass(frozen=True, slots=True)
class SchoolHelp:
    """Whom the families of this school ask: its own office first, then the académie, if it is in one."""

    school_name: str
    phone: str | None
    email: str | None
    hours: str | None
    website: str | None
    academy: AcademyHelp | None


class AssistanceService:
    """Answers whom to call; ``home`` may hold a file of the school's or the académie's own."""

    def __init__(self, store: Store, home: Path) -> None:
        self._store = store
        self._home = home

    def academies(self) -> tuple[AcademyHelp, ...]:
        """Return all of them, in the order of the alphabet. Raises `BadAssistanceFile`."""
        return tuple(academies(self._home).values())

    def of_school(self) -> SchoolHelp:
        """Return whom this school's families ask. Raises `BadAssistanceFile`, `NoSchool`."""
        with self._store.read() as session:
            school = session.get(School, (session.school_id, session.school_id))
            if school is None:
                raise NoSchool
            academy = academy_of(school.uai)
            return SchoolHelp(
                school.name,
                national(school.office_phone) if school.office_phone else None,
                school.office_email,
                school.office_hours,
                school.website,
                academies(self._home)[academy.code] if academy else None,
            )


def academies(home: Path) -> dict[str, AcademyHelp]:
    """Return the help desks by the académie's code. Raises `BadAssistanceFile`."""
    told = {entry.code: entry for entry in _read(resource("assistance", "academies.json"))}
    own = home / OWN_FILE
    if own.exists():
        told |= {entry.code: entry for entry in _read(own)}
    return {academy.code: _help(academy, told[academy.code]) for academy in ACADEMIES}


def academy_lines(home: Path, school: School) -> tuple[str, ...]:
    """Return what a sheet of the school says of its académie. Raises `BadAssistanceFile`."""
    academy = academy_of(school.uai)
    if academy is None or academy.name != school.academy:
        return (school.academy,)  # a school abroad, or one that names its own
    return academies(home)[academy.code].lines


class _Entry(BaseModel):
    model_config = ConfigDict(extra="ignore", str_strip_whitespace=True)

    code: str
    phone: str | None = None
    form: HttpUrl | None = None
    hours: str | None = None
    source: str | None = None
    date: str | None = None
    note: str | None = None


class _File(BaseModel):
    academies: list[_Entry]


def _read(path: Path) -> list[_Entry]:
    try:
        entries = _File.model_validate(json.loads(path.read_text(encoding="utf-8"))).academies
    except ValidationError as error:
        where = ".".join(map(str, error.errors()[0]["loc"])) or "the file"
        raise BadAssistanceFile(path, where) from None
    except json.JSONDecodeError as error:
        raise BadAssistanceFile(path, f"line {error.lineno}") from None
    except (OSError, UnicodeDecodeError):
        raise BadAssistanceFile(path, "the file") from None
    known = {academy.code for academy in ACADEMIES}
    for number, entry in enumerate(entries):
        if entry.code not in known:
            raise BadAssistanceFile(path, f"academies.{number}.code")
    return entries


def _help(academy: Academy, entry: _Entry) -> AcademyHelp:
    return AcademyHelp(
        academy,
        entry.phone or None,
        str(entry.form) if entry.form else None,
        entry.hours or None,
        entry.source,
        entry.date,
        entry.note,
    )
