"""Readers of the school's real files: each gives the same neutral records."""

from station.roster.files import Roster, open_roster
from station.roster.records import (
    ContactRecord,
    GuardianRecord,
    LinkRecord,
    PersonRecord,
    PhoneRecord,
    PlacementRecord,
    Reason,
    Record,
    Rejected,
    RosterFileInfo,
    RosterKind,
    StudentRecord,
)

__all__ = [
    "ContactRecord",
    "GuardianRecord",
    "LinkRecord",
    "PersonRecord",
    "PhoneRecord",
    "PlacementRecord",
    "Reason",
    "Record",
    "Rejected",
    "Roster",
    "RosterFileInfo",
    "RosterKind",
    "StudentRecord",
    "open_roster",
]
