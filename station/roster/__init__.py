"""Readers of the school's real files: each gives the same neutral records."""

from station.roster.files import Roster, open_roster
from station.roster.records import (
    ContactRecord,
    GuardianRecord,
    LinkRecord,
    NamesakesRecord,
    PersonRecord,
    PhoneRecord,
    PlacementRecord,
    Reason,
    Record,
    Rejected,
    RosterFileInfo,
    RosterFormat,
    RosterKind,
    StudentRecord,
)

__all__ = [
    "ContactRecord",
    "GuardianRecord",
    "LinkRecord",
    "NamesakesRecord",
    "PersonRecord",
    "PhoneRecord",
    "PlacementRecord",
    "Reason",
    "Record",
    "Rejected",
    "Roster",
    "RosterFileInfo",
    "RosterFormat",
    "RosterKind",
    "StudentRecord",
    "open_roster",
]
