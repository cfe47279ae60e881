"""What the operator is told of a list that can't come in, and of records that were left out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from station.errors import StationError
from station.roster.errors import (
    DamagedFile,
    GarbledFile,
    IncompleteHeader,
    IncompleteMapping,
    LockedArchive,
    MixedFormats,
    MixedSchools,
    MixedYears,
    NotARoster,
    RosterError,
    RosterUnreadable,
    SameListTwice,
    TruncatedFile,
    UnknownColumns,
    UnsafeFile,
    UnsupportedWorkbook,
    WrongExport,
)
from station.roster.records import Reason
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

translate = QCoreApplication.translate


def list_sentence(error: StationError) -> str:
    """Say which file, what is wrong with it, and what to do; the empty string for what is not of a list."""
    if not isinstance(error, RosterError):
        return _of_import(error)
    said = _of_file(error)
    where = error.file
    if error.line:
        where = translate("roster", "{0}, line {1}").format(error.file, error.line)
    return translate("roster", "{0}: {1}").format(where, said) if said else ""


def _of_file(error: RosterError) -> str:
    match error:
        case RosterUnreadable():
            return translate("roster", "this file can't be read. Check that it is there and may be opened.")
        case WrongExport():
            return translate(
                "roster",
                "this is another export of SIECLE. Choose ElevesAvecAdresses and ResponsablesAvecAdresses.",
            )
        case UnknownColumns():
            return translate("roster", "its columns are not known yet. Say what each of them is.")
        case NotARoster():
            return translate(
                "roster",
                "this is no list of students or guardians. Choose an export of SIECLE, ONDE or Pronote, "
                "or a table as CSV or Excel.",
            )
        case IncompleteHeader():
            return translate(
                "roster", "the file does not say which school or year it is of. Export it again."
            )
        case TruncatedFile():
            return translate("roster", "the file stops before its end. Download it again.")
        case DamagedFile():
            return translate("roster", "the file is damaged. Download it again, and do not edit it.")
        case GarbledFile():
            return translate(
                "roster",
                "accents were spoilt before it came here. Export it again, and do not save it on the way.",
            )
        case UnsupportedWorkbook():
            return translate("roster", "this kind of spreadsheet is not read. Save it as .xlsx or .csv.")
        case LockedArchive():
            return translate("roster", "the zip is protected by a password. Take one without.")
        case UnsafeFile():
            return translate(
                "roster",
                "the file holds what no export holds. Do not use it: download it again from its source.",
            )
        case SameListTwice():
            return translate("roster", "it lists the same people as {0}. Keep the newer one.").format(
                error.other
            )
        case IncompleteMapping():
            return translate("roster", "last name, first name and birth date are needed. Say where they are.")
        case MixedFormats():
            return translate(
                "roster", "it does not come from where {0} comes from. Import them in turn."
            ).format(error.other)
        case MixedSchools():
            return translate("roster", "these files are of two schools. Import one school only.")
        case MixedYears():
            return translate("roster", "these files are of two school years. Export both in the same year.")
        case _:
            return ""


def _of_import(error: StationError) -> str:
    match error:
        case OtherSchool():
            return translate("roster", "{0} is of school {1}; this desk serves {2}.").format(
                error.file, error.uai, error.expected
            )
        case UnknownSchool():
            return translate("roster", "{0}: {1} is no UAI. Export the file again.").format(
                error.file, error.uai
            )
        case SchoolNotNamed():
            return translate("roster", "{0} names no school. Say which one it is of.").format(error.file)
        case NewSchoolYear():
            return translate(
                "roster", "These lists are of school year {0}; this desk is still in {1}."
            ).format(school_year(error.year), school_year(error.current))
        case PastSchoolYear():
            return translate(
                "roster", "{0} is of school year {1}, which is over here. Export it again."
            ).format(error.file, school_year(error.year))
        case OlderFile():
            return translate(
                "roster", "{0} is of {1}, older than the list imported last. Export it again."
            ).format(error.file, f"{error.exported_at:%d/%m/%Y %H:%M}")
        case ManyWouldLeave():
            return translate(
                "roster", "Others are leaving than you have seen: {0} now. Look at the lists again."
            ).format(error.leaving)
        case NothingToUndo():
            return translate("roster", "There is no import to cancel on this desk any more.")
        case NothingSaid():
            return translate(
                "roster", "The lists give no other birth date any more: there is nothing left to choose."
            )
        case _:
            return ""


def school_year(year: int) -> str:
    """Return a school year as one says it."""
    return f"{year}-{year + 1}"


def reason_words(why: Reason) -> tuple[str, str]:
    """Return why a record was left out, and what to do about it."""
    correct = translate("roster", "Correct it where the list comes from, and export again.")
    return {
        Reason.MISSING: (
            translate("roster", "it is missing"),
            translate("roster", "Fill it in where the list comes from, and export again."),
        ),
        Reason.NOT_A_DATE: (translate("roster", "it is not a date"), correct),
        Reason.IN_THE_FUTURE: (translate("roster", "it lies in the future"), correct),
        Reason.NOT_AN_INE: (translate("roster", "it is no INE: the student is kept without it"), correct),
        Reason.REPEATED: (
            translate("roster", "this number is there twice"),
            translate("roster", "Export the list again."),
        ),
        Reason.UNKNOWN_LEVEL: (
            translate("roster", "how far the guardian is responsible is not said"),
            translate("roster", "Choose it in SIECLE and export again."),
        ),
        Reason.UNKNOWN_STUDENT: (
            translate("roster", "this student is in no list"),
            translate("roster", "Import both lists of the same day together."),
        ),
        Reason.NAMESAKES: (
            translate("roster", "two students bear this name: the guardian comes in without this child"),
            translate("roster", "Link them once the family has said which child it is."),
        ),
        Reason.UNKNOWN_GUARDIAN: (
            translate("roster", "no guardian has this number"),
            translate("roster", "Export the guardians again from SIECLE."),
        ),
    }[why]
