"""Bringing the school's roster in: what it says, compared with what is here, in one act."""

from station.services.roster.coverage import Coverage, Extent, Why
from station.services.roster.errors import (
    ManyWouldLeave,
    NewSchoolYear,
    NothingSaid,
    NothingToUndo,
    OlderFile,
    OtherSchool,
    PastSchoolYear,
    SchoolNotNamed,
    UnknownSchool,
)
from station.services.roster.report import Change, Counts, FieldChange, ImportReport, What
from station.services.roster.service import RosterService
from station.services.roster.undo import LastImport, UndoReport, Untouched

__all__ = [
    "Change",
    "Counts",
    "Coverage",
    "Extent",
    "FieldChange",
    "ImportReport",
    "LastImport",
    "ManyWouldLeave",
    "NewSchoolYear",
    "NothingSaid",
    "NothingToUndo",
    "OlderFile",
    "OtherSchool",
    "PastSchoolYear",
    "RosterService",
    "SchoolNotNamed",
    "UndoReport",
    "UnknownSchool",
    "Untouched",
    "What",
    "Why",
]
