"""How the journal says acts, what came of them, and what they were about."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from station.rules.acts import WORDS, ActKind
from station.rules.kinds import CallReason, Channel
from station.rules.rights import Role
from station.services.office.journal import JournalLine, Outcome
from station.ui.desk.families.call_back import call_reason_words
from station.ui.desk.words import act_word, clock_time, document_words, role_word
from station.ui.widgets.panels import Tone
from station.ui.widgets.rows import RowWords, Sign
from station.ui.widgets.table import Cell, Column, Filter, Option, TableRow, Voice

translate = QCoreApplication.translate

PLAIN = "plain"
"""The value of the acts' chip that stands for all but signing in and looking."""

_OF_BATCH = frozenset(
    {
        "notifications_printed",
        "notifications_saved",
        "notifications_out",
        "notifications_missing",
        "searched",
        "pronote_codes_imported",
        "journal_exported",
    }
)


def columns() -> tuple[Column, ...]:
    """Return the columns of the journal; only its time sorts it."""
    return (
        Column("at", translate("journal", "Time"), 86, Voice.SECOND, fixed=True),
        Column("act", translate("journal", "Act"), 300, sorts=False, fixed=True),
        Column("person", translate("journal", "Person"), 224, sorts=False, fixed=True),
        Column(
            "operator", translate("journal", "Agent"), 112, Voice.SECOND, folds=2, sorts=False, fixed=True
        ),
        Column("desk", translate("journal", "Desk"), 100, Voice.SECOND, folds=1, sorts=False, fixed=True),
        Column("outcome", translate("journal", "Result"), 190, Voice.SIGN, sorts=False, fixed=True),
    )


def kind_words() -> dict[ActKind, str]:
    """Return what acts are about."""
    return {
        ActKind.ENROLMENT: translate("journal", "Steps of enrolments"),
        ActKind.ACCOUNT: translate("journal", "Accounts and passwords"),
        ActKind.CONTACT: translate("journal", "Contacts and messages"),
        ActKind.PAPER: translate("journal", "Sheets"),
        ActKind.FAMILY: translate("journal", "Families and doubles"),
        ActKind.LIST: translate("journal", "Lists"),
        ActKind.LOOK: translate("journal", "Files opened, exports"),
        ActKind.SIGN_IN: translate("journal", "Sign-ins"),
        ActKind.SETTING: translate("journal", "Settings and agents"),
        ActKind.DESK: translate("journal", "Desks"),
    }


def filters() -> tuple[Filter, ...]:
    """Return the chips."""
    when = (
        Option("today", translate("journal", "today")),
        Option("yesterday", translate("journal", "yesterday")),
        Option("week", translate("journal", "this week")),
        Option("month", translate("journal", "this month")),
    )
    kinds = [Option(kind.value, word) for kind, word in kind_words().items()]
    return (
        Filter("when", translate("journal", "When"), when, several=False),
        Filter(
            "kind",
            translate("journal", "Act"),
            (Option(PLAIN, translate("journal", "all but sign-ins")), *kinds),
        ),
        Filter("operator", translate("journal", "Agent")),
        Filter("desk", translate("journal", "Desk")),
        Filter(
            "outcome",
            translate("journal", "Result"),
            (Option("wrong", translate("journal", "what did not succeed")),),
        ),
    )


def act_line(act: str, facts: Mapping[str, Any]) -> str:
    """Return an act in plain words, with how many it was about where it was about several."""
    told = act_word(act, {name: value for name, value in facts.items() if name != "right"})
    if told is None:
        told = translate("words", WORDS[act].text) if act in WORDS else act.replace("_", " ")
    channel = facts.get("channel")
    if act == "code_sent" and channel in set(Channel):
        by_sms = channel == Channel.SMS
        told = (
            translate("journal", "Code sent by SMS")
            if by_sms
            else translate("journal", "Code sent by e-mail")
        )
    count = facts.get("count")
    if act in _OF_BATCH and isinstance(count, int):
        return translate("journal", "{0} ({1})").format(told, count)
    if facts.get("document") and act not in ("sheet_handed_over", "sheet_refused"):
        return translate("journal", "{0}, document seen").format(told)
    return told


def outcome_sign(line: JournalLine) -> Sign | None:
    """Return what came of an act, where that is not what was meant."""
    match line.outcome:
        case None:
            return None
        case Outcome.WRONG:
            return Sign(translate("journal", "Not right"), Tone.WARN, "circle-x")
        case Outcome.LOCKED:
            return Sign(translate("journal", "Account locked"), Tone.BAD, "lock")
        case Outcome.NOT_SENT:
            return Sign(translate("journal", "Did not leave"), Tone.WARN, "triangle-alert")
        case Outcome.UNDONE:
            return Sign(translate("journal", "Undone"), Tone.INFO, "undo-2")
        case Outcome.FAILED:
            return Sign(translate("journal", "Without success"), Tone.BAD, "circle-x")


def desk_word(line: JournalLine) -> str:
    """Return at which desk it was; one whose name nobody has told by its number."""
    return line.station_name or translate("journal", "Desk {0}").format(line.key.station)


def day_title(day: date) -> str:
    """Return a day as the head of its acts: "Wednesday 2 September"."""
    form = translate("journal", "dddd, MMMM d")
    if day.year != date.today().year:  # noqa: DTZ011 - the desk's own day
        form = translate("journal", "dddd, MMMM d, yyyy")
    said = QLocale().toString(QDate(day.year, day.month, day.day), form)
    return said[:1].upper() + said[1:]


def title_row(day: date, beside: str) -> TableRow:
    """Return the row that names a day, and says how many acts it has."""
    title = day_title(day)
    return TableRow(day, {"at": Cell(f"{title}, {beside}")}, RowWords(title, beside), title, beside)


def line_row(line: JournalLine) -> TableRow:
    """Return an act as a row of the table."""
    sign, act = outcome_sign(line), act_line(line.act, line.facts)
    time, desk = clock_time(line.at), desk_word(line)
    second = " · ".join(part for part in (time, line.person, line.operator or "") if part)
    cells = {
        "at": Cell(time),
        "act": Cell(act),
        "person": Cell(line.person),
        "operator": Cell(line.operator or ""),
        "desk": Cell(desk),
        "outcome": Cell(sign=sign),
    }
    return TableRow(line.row, cells, RowWords(act, second, sign))


def export_heads() -> tuple[str, ...]:
    """Return the heads of the journal as a file or on paper."""
    return (
        translate("journal", "Day"),
        translate("journal", "Time"),
        translate("journal", "Act"),
        translate("journal", "Person"),
        translate("journal", "Agent"),
        translate("journal", "Desk"),
        translate("journal", "Result"),
    )


def export_row(line: JournalLine) -> tuple[str, ...]:
    """Return an act as a row of a file or a page."""
    local = line.at.astimezone()
    sign = outcome_sign(line)
    return (
        local.strftime("%d/%m/%Y"),
        local.strftime("%H:%M:%S"),
        act_line(line.act, line.facts),
        line.person,
        line.operator or "",
        desk_word(line),
        sign.word if sign else "",
    )


def fact_lines(facts: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return what else is known of an act, as label and value; never an id."""
    found: list[tuple[str, str]] = []
    documents = document_words()
    if facts.get("document") in documents:
        found.append((translate("journal", "Seen"), documents[facts["document"]]))
    if facts.get("role") in set(Role):
        found.append((translate("journal", "Role"), role_word(Role(facts["role"]))))
    if facts.get("reason") in set(CallReason):
        found.append((translate("journal", "Why"), call_reason_words()[CallReason(facts["reason"])]))
    if isinstance(facts.get("count"), int):
        found.append((translate("journal", "How many"), str(facts["count"])))
    return found
