"""Bringing the school's roster in: what it says, compared with what is here, in one act."""

from station.services.roster.errors import (
    NewSchoolYear,
    OlderFile,
    OtherSchool,
    PastSchoolYear,
    SchoolNotNamed,
    UnknownSchool,
)
from station.services.roster.report import Change, Counts, ImportReport, What
from station.services.roster.service import RosterService

__all__ = [
    "Change",
    "Counts",
    "ImportReport",
    "NewSchoolYear",
    "OlderFile",
    "OtherSchool",
    "PastSchoolYear",
    "RosterService",
    "SchoolNotNamed",
    "UnknownSchool",
    "What",
]
