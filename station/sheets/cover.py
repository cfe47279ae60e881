"""The list that goes with a batch: who has received theirs, to be ticked off and signed.

It is a file of its own and bears no identifier and no password: it goes from hand to hand.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from station.rules import apart
from station.rules.kinds import PersonKind
from station.sheets.faces import Face
from station.sheets.lines import fitted, name_lines
from station.sheets.page import stamp
from station.sheets.pen import INK, LINE, MM, PAGE_WIDTH, WASH, Pen
from station.sheets.press import PRESS
from station.sheets.words import words

_MARGIN = 16 * MM
_END = PAGE_WIDTH - _MARGIN
_TOP, _BOTTOM, _ROW = 136.0, 795.0, 29.0
_A_PAGE = int((_BOTTOM - _TOP) // _ROW)
_NAME, _WHOSE, _DAY, _SIGNATURE = _MARGIN + 22, _MARGIN + 232, _MARGIN + 322, _MARGIN + 384

# The list is the office's own, and the office works in French.
_TITLE = "Remise des identifiants"
_RULE = "À remettre en main propre, contre une pièce d’identité ou une signature."
_NO_CLASS = "Sans classe"
_HEADS = ((_NAME, "Nom"), (_WHOSE, "Compte"), (_DAY, "Remis le"), (_SIGNATURE, "Signature"))
_KINDS = {PersonKind.STUDENT: "Élève", PersonKind.GUARDIAN: "Parent"}


@dataclass(frozen=True, slots=True)
class CoverRow:
    """One person of a batch; ``beside`` tells a guardian's child."""

    name: str = field(repr=False)
    kind: PersonKind
    class_code: str | None
    beside: str = field(default="", repr=False)
    children: frozenset[str] = field(default=frozenset(), repr=False)
    """Of a guardian: who shares one of them stands on another page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverFacts:
    """What stands at the head of each page."""

    school_name: str
    station_name: str
    printed_on: date
    valid_until: date
    operator: str | None = None
    specimen: bool = False


def render_cover(facts: CoverFacts, rows: Sequence[CoverRow]) -> bytes:
    """Return the list as a PDF; each class begins on a page of its own, for whoever hands its sheets out."""
    with PRESS:
        pen = Pen("Station", "fr")
        pages = [
            (code, page, len(group))
            for code, found in groupby(rows, key=lambda row: row.class_code)
            for group in [list(found)]
            for page in apart.pages(group, _A_PAGE, lambda row: row.children)
        ]
        for number, (code, group, of_class) in enumerate(pages, start=1):
            _head(pen, facts, f"{code or _NO_CLASS} · {of_class}", f"{number} / {len(pages)}")
            for place, row in enumerate(group):
                _row(pen, row, _TOP + place * _ROW)
            pen.end_page()
        return pen.finish()


def _head(pen: Pen, facts: CoverFacts, group: str, page: str) -> None:
    said = words("fr")
    aside = [said.day(facts.printed_on), said.station.format(station=facts.station_name)]
    if facts.operator:
        aside.append(said.operator.format(operator=facts.operator))
    half = (_END - _MARGIN) / 2
    fitted(pen, _MARGIN, 56, f"{_TITLE} · {group}", 17, Face.BOLD, room=half * 1.35, own=True)
    fitted(pen, _MARGIN, 73, facts.school_name, 10.5, Face.SEMIBOLD, room=half * 1.35, own=True)
    until = f"{_RULE} Mots de passe valables jusqu’au {said.day(facts.valid_until)}."
    fitted(pen, _MARGIN, 97, until, 9.5, room=_END - _MARGIN)
    for number, text in enumerate(aside):
        fitted(pen, _END, 52 + 12 * number, text, 9, room=half * 0.6, at_end=True)
    if facts.specimen:
        stamp(pen, _END, 22, said.specimen)
    pen.box(_MARGIN, 109, _END - _MARGIN, 24, fill=WASH)
    for x, text in _HEADS:
        pen.text(x, 125, text, 9.5, Face.SEMIBOLD)
    pen.text(_END, 815, page, 10, at_end=True)


def _row(pen: Pen, row: CoverRow, y: float) -> None:
    _square(pen, _MARGIN + 4, y + 9, 11)
    room = _WHOSE - _NAME - 16
    size, names = name_lines(pen, row.name, room, (10.5, 9.5), 8)
    lines = [(text, size, Face.SEMIBOLD, INK) for text in names]
    if row.beside:
        lines.append((row.beside, 8, Face.REGULAR, INK))
    first = y + 19 - 5.6 * (len(lines) - 1)
    for number, (text, size, face, colour) in enumerate(lines):
        fitted(pen, _NAME, first + 9.5 * number, text, size, face, colour, room=room, own=True)
    pen.text(_WHOSE, y + 19, _KINDS[row.kind], 10)
    for x in (_DAY, _SIGNATURE):
        pen.rule(x - 8, y + 4, x - 8, y + _ROW - 2, LINE, 0.4)
    pen.rule(_MARGIN, y + _ROW, _END, y + _ROW, LINE, 0.5)


def _square(pen: Pen, x: float, y: float, side: float) -> None:
    for start, end in (((0, 0), (1, 0)), ((1, 0), (1, 1)), ((1, 1), (0, 1)), ((0, 1), (0, 0))):
        pen.rule(x + start[0] * side, y + start[1] * side, x + end[0] * side, y + end[1] * side, INK, 0.8)
