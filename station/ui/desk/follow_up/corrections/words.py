"""How the list for the ministry's system says its lines, on screen and as a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from station.services.office.corrections import Correction, Standing
from station.services.persons.reports import CorrectionKind
from station.ui.dates import shown_date
from station.ui.desk.words import correction_word, kind_word
from station.ui.widgets.panels import Tone
from station.ui.widgets.rows import RowWords, Sign
from station.ui.widgets.table import Cell, Column, Filter, Option, TableRow, Voice

translate = QCoreApplication.translate


def columns() -> tuple[Column, ...]:
    """Return the columns of the list."""
    return (
        Column("name", translate("corrections", "Person"), 210, Voice.NAME, fixed=True),
        Column("kind", translate("corrections", "What"), 220),
        Column("before", translate("corrections", "In the list"), 190, Voice.SECOND, folds=1, sorts=False),
        Column("now", translate("corrections", "To be written"), 190, sorts=False),
        Column("at", translate("corrections", "Since"), 96, Voice.SECOND, folds=2),
        Column("state", translate("corrections", "State"), 190, Voice.SIGN, fixed=True),
    )


def filters() -> tuple[Filter, ...]:
    """Return the chips: where a line stands, and what it tells."""
    states = tuple(Option(standing.value, word) for standing, word in standing_words().items())
    kinds = (
        Option(CorrectionKind.CONTACT.value, translate("corrections", "contacts")),
        Option(CorrectionKind.PERSON.value, translate("corrections", "persons added")),
        Option(CorrectionKind.LINK.value, translate("corrections", "ties added")),
        Option(CorrectionKind.DISCLAIMER.value, translate("corrections", "ties denied")),
    )
    return (
        Filter("state", translate("corrections", "State"), states),
        Filter("kind", translate("corrections", "What"), kinds),
    )


def standing_words() -> dict[Standing, str]:
    """Return where a line stands."""
    return {
        Standing.OPEN: translate("corrections", "to be reported"),
        Standing.MISSED: translate("corrections", "missing in the last list"),
        Standing.REPORTED: translate("corrections", "reported"),
        Standing.TAKEN_OVER: translate("corrections", "taken over by a list"),
    }


def standing_sign(one: Correction) -> Sign:
    """Return where a line stands, as a sign; of a tick who made it and when."""
    when = shown_date(one.settled_at.astimezone()) if one.settled_at else ""
    match one.standing:
        case Standing.OPEN:
            return Sign(translate("corrections", "To be reported"), Tone.INFO, "circle")
        case Standing.MISSED:
            return Sign(translate("corrections", "Ticked, not in the list"), Tone.WARN, "triangle-alert")
        case Standing.REPORTED:
            by = ", ".join(part for part in (when, one.settled_by) if part)
            return Sign(translate("corrections", "Reported, {0}").format(by), Tone.GOOD, "check")
        case Standing.TAKEN_OVER:
            return Sign(translate("corrections", "In the list, {0}").format(when), Tone.GOOD, "check")


def table_row(one: Correction) -> TableRow:
    """Return a line as the table shows it."""
    before, now = values(one)
    sign, what = standing_sign(one), correction_word(one.kind, one.student)
    second = " · ".join(part for part in (what, f"{before} → {now}" if before and now else now) if part)
    last, _, first = one.listed.partition("\t")
    cells = {
        "name": Cell(last, kept=first),
        "kind": Cell(what),
        "before": Cell(before),
        "now": Cell(now),
        "at": Cell(shown_date(one.at.astimezone()) if one.at else ""),
        "state": Cell(sign=sign),
    }
    return TableRow(one.id, cells, RowWords(last, second, sign, kept=first))


def values(one: Correction) -> tuple[str, str]:
    """Return what differs: in the list, and to be written there; of a contact not to be shown, that."""
    if one.hidden:
        return "", translate("corrections", "not shown: open the file")
    if one.kind is not CorrectionKind.CONTACT:
        return ", ".join(one.before), ", ".join(one.now)
    nothing = translate("corrections", "nothing")
    gone = [value for value in one.before if value not in one.now]
    new = [value for value in one.now if value not in one.before]
    return ", ".join(gone) or nothing, ", ".join(new) or nothing


def export_heads() -> tuple[str, ...]:
    """Return the heads of the list as a file and on paper."""
    return (
        translate("corrections", "Person"),
        translate("corrections", "Class"),
        translate("corrections", "What"),
        translate("corrections", "In the list"),
        translate("corrections", "To be written"),
        translate("corrections", "Since"),
        translate("corrections", "State"),
    )


def export_row(one: Correction) -> Sequence[str]:
    """Return a line of the file."""
    before, now = values(one)
    return (
        one.name,
        one.class_code or kind_word(one.person_kind),
        correction_word(one.kind, one.student),
        before,
        now,
        shown_date(one.at.astimezone()) if one.at else "",
        standing_sign(one).word,
    )
