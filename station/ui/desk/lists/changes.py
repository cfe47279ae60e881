"""What an import covers and changes, in the operator's words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import cast

from PySide6.QtCore import QCoreApplication

from station.roster import RosterKind
from station.rules.kinds import Sex
from station.services.roster import (
    Change,
    Coverage,
    Extent,
    FieldChange,
    ImportReport,
    UndoReport,
    What,
    Why,
)
from station.ui.desk.words import joined, long_date, moment
from station.ui.errors.lists import reason_words

translate = QCoreApplication.translate
_APART = timedelta(days=31)
"""Files of one school whose dates lie further apart do not fit together."""


def covered_lines(report: ImportReport) -> Iterator[str]:
    """Say in one line a kind what the files cover, and what is odd about them."""
    said = {kind: _covered(report.covers[kind]) for kind in RosterKind if kind in report.covers}
    for kind, line in said.items():
        if kind is RosterKind.GUARDIANS and line == said.get(RosterKind.STUDENTS):
            continue
        yield line if len(set(said.values())) == 1 else f"{_kind(kind)} · {line}"
    dates = [file.exported_at for file in report.files if file.exported_at]
    if dates and max(dates) - min(dates) > _APART:
        yield translate("lists", "These files are of {0} and of {1}: export both on the same day.").format(
            long_date(min(dates).date()), long_date(max(dates).date())
        )


def _kind(kind: RosterKind) -> str:
    return translate("lists", "Students") if kind is RosterKind.STUDENTS else translate("lists", "Guardians")


def _covered(coverage: Coverage) -> str:
    match coverage.extent:
        case Extent.SCHOOL:
            return translate("lists", "This file covers the whole school: who is not in it leaves.")
        case Extent.CLASSES:
            return translate("lists", "This file covers {0} alone: nobody of another class leaves.").format(
                joined(coverage.classes)
            )
        case Extent.UNKNOWN:
            return _unknown(coverage.why)


def _unknown(why: Why | None) -> str:
    return {
        Why.NAMES_NOBODY: translate("lists", "This file names nobody: nobody leaves."),
        Why.NAMES_NO_CLASS: translate("lists", "This list names no class: nobody leaves."),
        Why.FEW_CLASSES_OF_A_NEW_YEAR: translate(
            "lists", "This list names few classes of the new school year: nobody leaves."
        ),
        Why.ROWS_LEFT_OUT: translate(
            "lists", "A line could not be read and may be anybody's: nobody leaves. Correct it, or remove it."
        ),
    }.get(why or Why.MAY_BE_FILTERED, translate("lists", "This list may be a part: nobody leaves."))


def asked_line(report: ImportReport) -> str:
    """Say how many would leave, where so many need a yes."""
    line = translate(
        "lists", "{0} students and {1} guardians would leave. Is that right? If not, choose other files."
    ).format(report.students.left, report.guardians.left)
    if report.links_alone:
        alone = translate("lists", "{0} links between people who stay would end.").format(report.links_alone)
        return f"{line} {alone}" if report.leaving else alone
    return line


def by_class(report: ImportReport) -> list[str]:
    """Say how many leave of each class."""
    none = translate("lists", "without a class")
    counted = sorted(report.leavers_by_class.items(), key=lambda one: (-one[1], one[0] or ""))
    return [f"{code or none} : {count}" for code, count in counted]


def field_lines(change: Change) -> list[str]:
    """Say what changes of somebody, field by field: before → after."""
    return [
        f"{_field(one.name)} : {_value(one, one.before)} → {_value(one, one.after)}" for one in change.fields
    ]


def _field(name: str) -> str:
    return {
        "last_name": translate("lists", "last name"),
        "usage_name": translate("lists", "usage name"),
        "first_name": translate("lists", "first name"),
        "other_first_names": translate("lists", "other first names"),
        "civility": translate("lists", "civility"),
        "birth_date": translate("lists", "birth date"),
        "sex": translate("lists", "sex"),
        "ine": translate("lists", "national number (INE)"),
        "class_code": translate("lists", "class"),
        "groups": translate("lists", "groups"),
        "leaves_on": translate("lists", "leaving date"),
        "phones": translate("lists", "phones"),
        "email": translate("lists", "e-mail"),
    }.get(name, name)


def _value(one: FieldChange, value: object) -> str:
    if not value:
        return translate("lists", "none")
    if isinstance(value, date):
        return long_date(value)
    if one.name == "sex":
        return translate("lists", "girl") if value == Sex.FEMALE else translate("lists", "boy")
    return ", ".join(map(str, cast("list[object]", value))) if isinstance(value, list) else str(value)


def undone_line(report: UndoReport) -> str:
    """Say what an undo did, and whom it left alone."""
    line = translate("lists", "The import of {0} is cancelled: {1} people taken away, {2} put back.").format(
        moment(report.made_at), report.taken_away, report.put_back
    )
    if report.left_alone:
        names = joined([one.name for one in report.left_alone])
        line += " " + translate("lists", "Left as they are, as something was done since: {0}.").format(names)
    return line


def as_text(report: ImportReport) -> str:
    """Return the whole report as lines of text, to print or to keep."""
    lines = [file.name for file in report.files] + list(covered_lines(report))
    titles = {
        What.LEFT: translate("lists", "Leaving"),
        What.ADDED: translate("lists", "New"),
        What.UPDATED: translate("lists", "Changed"),
    }
    for what, title in titles.items():
        changes = [one for one in report.changes if one.what is what]
        lines += ["", f"{title} ({len(changes)})"] if changes else []
        for one in changes:
            lines.append("  ".join((one.class_code or "", one.name, " ; ".join(field_lines(one)))).strip())
    if report.unread:
        lines += ["", translate("lists", "Columns that are not read")]
        lines += [f"{one.file} : {one.header}" for one in report.unread]
    if report.rejected:
        lines += ["", translate("lists", "Lines left out")]
        lines += [
            f"{one.file}, {one.line} : {one.field} ({reason_words(one.why)[0]})" for one in report.rejected
        ]
    return "\n".join([*lines, ""])
