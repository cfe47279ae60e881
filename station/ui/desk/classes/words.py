"""What the lists say: their columns, their filters, and each line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from station.rules.kinds import Flag, Kinship, PersonKind
from station.services.directory.records import Hit
from station.services.office.list_records import Lack, LastWhen, ListRow, ListState, ListTotals
from station.ui.desk.classes.counts import CountWords
from station.ui.desk.words import (
    act_word,
    flag_word,
    given_name,
    hit_line,
    listed_name,
    state_sign,
    when,
    wrong_phone_sign,
)
from station.ui.theme import Token
from station.ui.widgets.panels import Tone
from station.ui.widgets.rows import RowWords, Sign
from station.ui.widgets.table import Cell, Column, Filter, Option, Part, TableRow, Voice

translate = QCoreApplication.translate

CONTACT = "contact"
"""The column that bears phones and addresses."""
_KINDS = {"guardian": PersonKind.GUARDIAN, "student": PersonKind.STUDENT, "all": None}
_FLAGS = tuple(Flag)
_STATES = (
    ListState.WITHOUT,
    ListState.ISSUED,
    ListState.ACTIVATED,
    ListState.LOCKED,
    ListState.TO_CHECK,
    ListState.DUE,
)


def columns() -> tuple[Column, ...]:
    """Return the columns, in their order; each is sorted by its key."""
    return (
        Column("name", translate("classes", "Name"), 246, Voice.NAME, fixed=True),
        Column("class", translate("classes", "Child and class"), 224, folds=4),
        Column("state", translate("classes", "State"), 172, Voice.SIGN, fixed=True),
        Column("identifier", translate("classes", "Identifier"), 186, Voice.MONO, folds=2),
        Column(CONTACT, translate("classes", "Contact"), 258, Voice.MONO, folds=3),
        Column("last", translate("classes", "Last act"), 186, Voice.SECOND, folds=1),
    )


def class_head(kind: PersonKind | None) -> str:
    """Name the column of classes by who is listed."""
    student = kind is PersonKind.STUDENT
    return translate("classes", "Class") if student else translate("classes", "Child and class")


def filters() -> tuple[Filter, ...]:
    """Return the filters; the classes are the school's."""
    return (
        Filter(
            "kind",
            translate("classes", "Who"),
            (
                Option("guardian", translate("classes", "guardians")),
                Option("student", translate("classes", "students")),
                Option("all", translate("classes", "all")),
            ),
            several=False,
            always=True,
        ),
        Filter("class", translate("classes", "Class")),
        Filter("state", translate("classes", "State"), tuple(map(_state_option, _STATES))),
        Filter("lack", translate("classes", "Contact"), tuple(map(_lack_option, Lack))),
        Filter("flag", translate("classes", "Flag"), tuple(map(_flag_option, _FLAGS))),
        Filter("last", translate("classes", "Last act"), tuple(map(_last_option, LastWhen))),
    )


def class_options(codes: Sequence[str]) -> list[Option]:
    """Return the school's classes to choose from."""
    return [Option(code, code or translate("classes", "no class")) for code in codes]


def kind_of(chosen: Sequence[str]) -> PersonKind | None:
    """Return who is listed by what the filter is at."""
    return _KINDS[chosen[0]] if chosen else PersonKind.GUARDIAN


def kind_key(kind: PersonKind | None) -> str:
    """Return what the filter is at for who is listed."""
    return next(key for key, one in _KINDS.items() if one is kind)


def title_of(kind: PersonKind | None) -> str:
    """Name who is listed."""
    match kind:
        case PersonKind.GUARDIAN:
            return translate("classes", "Guardians")
        case PersonKind.STUDENT:
            return translate("classes", "Students")
        case None:
            return translate("classes", "Students and guardians")


def parts_of(totals: ListTotals) -> tuple[Part, ...]:
    """Return what the list comes to, as a bar and a line."""
    if not totals.all:
        return ()
    given = translate("classes", "given")
    if totals.due:
        given = translate("classes", "given, {0} to hand over").format(totals.due)
    return (
        Part(totals.active, CountWords().active(totals.active), Token.BAR_DONE),
        Part(totals.given, given, Token.BAR_GIVEN),
        Part(totals.without, translate("classes", "without an account"), Token.SUNK),
    )


def row_words(row: ListRow) -> TableRow:
    """Return what a line says."""
    hit = row.hit
    name = listed_name(hit.last_name, "")
    cells = {
        "name": Cell(name, kept=given_name(hit.first_name)),
        "class": Cell(_classes(hit)),
        "state": _state(hit),
        "identifier": Cell(hit.identifiers[0] if hit.identifiers else ""),
        CONTACT: _contact(row),
        "last": Cell(_last(row)),
    }
    compact = RowWords(name, hit_line(hit), state_sign(hit), given_name(hit.first_name))
    return TableRow(hit.id, cells, compact)


def _classes(hit: Hit) -> str:
    if hit.kind is PersonKind.STUDENT:
        return hit.class_code or ""
    children = [one for one in hit.related if not one.left and one.kinship is not Kinship.SELF]
    return " · ".join(
        ", ".join(part for part in (given_name(one.first_name), one.class_code) if part) for one in children
    )


def _state(hit: Hit) -> Cell:
    sign = state_sign(replace(hit, phone_wrong=False))  # the contact's own column tells that
    if sign is not None:
        return Cell(sign=sign)
    return Cell(translate("classes", "No account"))


def _contact(row: ListRow) -> Cell:
    if row.hidden:
        return Cell(sign=Sign(translate("classes", "Contact not shown"), Tone.INFO, "eye-off"))
    wrong = wrong_phone_sign() if row.phone_wrong else None
    if row.mobile or row.email:
        return Cell(row.mobile or row.email or "", sign=wrong)
    if row.landline:
        return Cell(row.landline, sign=wrong or Sign(translate("classes", "Landline only"), Tone.WARN))
    return Cell(sign=wrong or Sign(translate("classes", "No mobile, no e-mail"), Tone.WARN))


def _last(row: ListRow) -> str:
    if row.last is None:
        return ""
    said = act_word(row.last.act, row.last.facts)
    return f"{said}, {when(row.last.at)}" if said else when(row.last.at)


def _state_option(state: ListState) -> Option:
    words = {
        ListState.WITHOUT: translate("classes", "no account"),
        ListState.ISSUED: translate("classes", "given"),
        ListState.ACTIVATED: translate("classes", "active"),
        ListState.LOCKED: translate("classes", "locked"),
        ListState.TO_CHECK: translate("classes", "to check"),
        ListState.DUE: translate("classes", "sheet to hand over"),
    }
    return Option(state.value, words[state])


def _lack_option(lack: Lack) -> Option:
    words = {
        Lack.NO_MOBILE: translate("classes", "no mobile"),
        Lack.NO_EMAIL: translate("classes", "no e-mail"),
        Lack.NEITHER: translate("classes", "neither mobile nor e-mail"),
        Lack.LANDLINE_ONLY: translate("classes", "landline only"),
        Lack.WRONG_PHONE: translate("classes", "wrong phone"),
    }
    return Option(lack.value, words[lack])


def _flag_option(flag: Flag) -> Option:
    return Option(flag.value, flag_word(flag.value)[0])


def _last_option(last: LastWhen) -> Option:
    words = {
        LastWhen.TODAY: translate("classes", "today"),
        LastWhen.WEEK: translate("classes", "these seven days"),
        LastWhen.EARLIER: translate("classes", "earlier"),
        LastWhen.NEVER: translate("classes", "never"),
    }
    return Option(last.value, words[last])
