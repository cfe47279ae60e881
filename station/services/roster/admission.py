"""Which files may come in: of this school, of this school year, and no older than the last ones."""

from datetime import date

from sqlalchemy import select

from station.models.people import RosterFile, School
from station.models.store import DeskSession
from station.roster import Roster
from station.rules.uai import normal_uai, valid_uai
from station.services.roster.errors import (
    NewSchoolYear,
    OlderFile,
    OtherSchool,
    PastSchoolYear,
    SchoolNotNamed,
    UnknownSchool,
)

_NEW_YEAR_FROM = 8
"""From August on, lists without a year are of the school year that begins."""


def school_here(session: DeskSession) -> School | None:
    """Return the school of this desk, once there is one."""
    school_id = session.desk.school_id
    return None if school_id is None else session.get(School, (school_id, school_id))


def admit(
    session: DeskSession, roster: Roster, today: date, *, new_year: bool, school_uai: str | None
) -> tuple[str, int]:
    """Return the school and school year that the files are taken for, or raise why they may not."""
    school = school_here(session)
    file = roster.files[0].name
    uai = _uai(roster, school, normal_uai(school_uai) if school_uai else None)
    if school is None:
        if not valid_uai(uai):
            raise UnknownSchool(file, uai)
        return uai, roster.school_year or _year_of(today)
    current = school.school_year
    # A list names no year: it is of today, or of the year that the desk has already gone over to.
    year = roster.school_year or max(_year_of(today), current or 0)
    if current is not None and year < current:
        raise PastSchoolYear(file, year, current)
    _refuse_older(session, roster)
    if current is not None and year > current and not new_year:
        raise NewSchoolYear(year, current)
    return uai, year


def _uai(roster: Roster, school: School | None, said: str | None) -> str:
    file = roster.files[0].name
    uai = roster.uai or said or (school.uai if school else None)
    if uai is None:
        raise SchoolNotNamed(file)
    expected = said or uai
    for other in (expected, school.uai if school else expected):
        if uai != other:
            raise OtherSchool(file, uai, other)
    return uai


def _refuse_older(session: DeskSession, roster: Roster) -> None:
    for info in roster.files:
        last = session.scalars(
            select(RosterFile.exported_at)
            .where(
                RosterFile.kind == info.lists,
                RosterFile.gone.is_(False),
                # One whose own date lies in the future (a wrong clock) sets no bar for later ones.
                RosterFile.exported_at <= RosterFile.imported_at,
            )
            .order_by(RosterFile.exported_at.desc())
        ).first()
        if info.exported_at and last and info.exported_at < last:
            raise OlderFile(info.name, info.exported_at, last)


def _year_of(day: date) -> int:
    return day.year if day.month >= _NEW_YEAR_FROM else day.year - 1
