"""A table on paper: A4 pages with the school, a title, the day and the page's number on each."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from station.sheets.faces import Face
from station.sheets.lines import fitted, wrapped
from station.sheets.page import stamp
from station.sheets.pen import LINE, MM, PAGE_WIDTH, WASH, Pen
from station.sheets.press import PRESS
from station.sheets.words import words

_MARGIN = 14 * MM
_END = PAGE_WIDTH - _MARGIN
_ROOM = _END - _MARGIN
_TOP, _BOTTOM, _ROW = 126.0, 800.0, 23.0
_A_PAGE = int((_BOTTOM - _TOP) // _ROW)
_GAP = 9.0
_SIZES = (9.5, 9.0, 8.5, 8.0, 7.5)
"""The size of all lines is the largest of these in which most of them fit."""
_SHORTEST, _LONGEST, _SAMPLED = 26.0, 190.0, 400
"""Between which widths a column's is weighed, in points, and by how many of its texts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListingFacts:
    """What stands at the head of each page; ``under`` says what the list holds, as its filters."""

    school_name: str
    title: str = field(repr=False)
    under: str = field(default="", repr=False)
    printed_on: date
    station_name: str
    operator: str | None = None
    specimen: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under a title of their own, which begin on a page of their own: a class, a day."""

    title: str
    rows: Sequence[Sequence[str]] = field(repr=False)


def render_listing(facts: ListingFacts, heads: Sequence[str], groups: Sequence[Group]) -> bytes:
    """Return the list as a PDF. Columns are as wide as what stands in them; a long text takes two lines."""
    with PRESS:
        pen = Pen(facts.title, "fr")
        size, places = _places(pen, heads, groups)
        pages = [
            (group.title, group.rows[start : start + _A_PAGE])
            for group in groups
            for start in range(0, max(1, len(group.rows)), _A_PAGE)
        ]
        for number, (title, rows) in enumerate(pages, start=1):
            _head(pen, facts, title, f"{number} / {len(pages)}")
            _heads(pen, heads, places)
            for place, row in enumerate(rows):
                _row(pen, row, places, size, _TOP + place * _ROW)
            pen.end_page()
        return pen.finish()


def _places(
    pen: Pen, heads: Sequence[str], groups: Sequence[Group]
) -> tuple[float, list[tuple[float, float]]]:
    """Return the size of the lines, and where each column begins and ends."""
    sampled = [row for group in groups for row in group.rows][:_SAMPLED]

    def usual(at: int, size: float) -> float:
        face = Face.SEMIBOLD if at == 0 else Face.REGULAR
        widths = sorted(pen.width(row[at], size, face, own=True) for row in sampled)
        most = widths[len(widths) * 9 // 10] if widths else 0.0
        head = pen.width(heads[at], size, Face.SEMIBOLD, own=True)
        return min(max(most, head, _SHORTEST), _LONGEST) + _GAP

    def wishes(size: float) -> list[float]:
        return [usual(at, size) for at in range(len(heads))]

    size = next((one for one in _SIZES if sum(wishes(one)) <= _ROOM), _SIZES[-1])
    wished = wishes(size)
    # Where room lacks, columns that take more than their share give way to the others.
    narrow = [one for one in wished if one <= _ROOM / len(wished)] if sum(wished) > _ROOM else []
    rest = [one for one in wished if one not in narrow]
    share = (_ROOM - sum(narrow)) / (sum(rest) or 1.0)
    places: list[tuple[float, float]] = []
    x = _MARGIN
    for one in wished:
        wide = one if one in narrow else one * share
        places.append((x, x + wide - _GAP))
        x += wide
    return size, places


def _head(pen: Pen, facts: ListingFacts, group: str, page: str) -> None:
    said = words("fr")
    aside = [said.day(facts.printed_on), said.station.format(station=facts.station_name)]
    if facts.operator:
        aside.append(said.operator.format(operator=facts.operator))
    title = f"{facts.title} · {group}" if group else facts.title
    fitted(pen, _MARGIN, 56, title, 17, Face.BOLD, room=_ROOM * 0.68, own=True)
    fitted(pen, _MARGIN, 73, facts.school_name, 10.5, Face.SEMIBOLD, room=_ROOM * 0.68, own=True)
    if facts.under:
        fitted(pen, _MARGIN, 90, facts.under, 9.5, room=_ROOM * 0.68, own=True)
    for number, text in enumerate(aside):
        fitted(pen, _END, 60 + 12 * number, text, 9, room=_ROOM * 0.3, at_end=True)
    if facts.specimen:
        stamp(pen, _END, 22, said.specimen)
    pen.text(_END, 820, page, 10, at_end=True)


def _heads(pen: Pen, heads: Sequence[str], places: Sequence[tuple[float, float]]) -> None:
    pen.box(_MARGIN - 4, _TOP - 25, _ROOM + 8, 22, fill=WASH)
    for head, (x, end) in zip(heads, places, strict=True):
        fitted(pen, x, _TOP - 10, head, 9, Face.SEMIBOLD, room=end - x, own=True)


def _row(pen: Pen, row: Sequence[str], places: Sequence[tuple[float, float]], size: float, y: float) -> None:
    for at, (text, (x, end)) in enumerate(zip(row, places, strict=True)):
        face = Face.SEMIBOLD if at == 0 else Face.REGULAR
        _cell(pen, text, x, end - x, y, face, size)
    pen.rule(_MARGIN, y + _ROW, _END, y + _ROW, LINE, 0.4)


def _cell(pen: Pen, text: str, x: float, room: float, y: float, face: Face, size: float) -> None:
    """Write a text on one line, or on two smaller ones, of which the second ends by an ellipsis."""
    if pen.width(text, size, face, own=True) <= room:
        pen.text(x, y + 15, text, size, face, own=True)
        return
    small = min(size, _SIZES[-1])
    lines = wrapped(pen, text, small, face, room, own=True)
    second = " ".join(lines[1:])
    while len(lines) > 2 and pen.width(f"{second}…", small, face, own=True) > room:
        second = second[:-1].rstrip()
    ends = second if len(lines) <= 2 else f"{second}…"
    pen.text(x, y + (15 if len(lines) == 1 else 10.5), lines[0], small, face, own=True)
    if ends:
        pen.text(x, y + 19.5, ends, small, face, own=True)
