"""A table on paper: A4 pages with the school, a title, the day and the page's number on each."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from station.sheets.faces import Face
from station.sheets.lines import fitted, wrapped
from station.sheets.page import stamp
from station.sheets.pen import INK, LINE, MM, PAGE_WIDTH, WASH, Pen
from station.sheets.press import PRESS
from station.sheets.words import words

_MARGIN = 14 * MM
_END = PAGE_WIDTH - _MARGIN
_ROOM = _END - _MARGIN
_TOP, _BOTTOM, _ROW = 126.0, 800.0, 23.0
_A_PAGE = int((_BOTTOM - _TOP) // _ROW)
_GAP, _SIZE, _SMALL = 8.0, 9.5, 7.5
_SHORTEST, _LONGEST, _SAMPLED = 5, 34, 400
"""Between which lengths of its texts a column's width is weighed, and by how many of them."""


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
        places = _places(heads, groups)
        pages = [
            (group.title, group.rows[start : start + _A_PAGE])
            for group in groups
            for start in range(0, max(1, len(group.rows)), _A_PAGE)
        ]
        for number, (title, rows) in enumerate(pages, start=1):
            _head(pen, facts, title, f"{number} / {len(pages)}")
            _heads(pen, heads, places)
            for place, row in enumerate(rows):
                _row(pen, row, places, _TOP + place * _ROW)
            pen.end_page()
        return pen.finish()


def _places(heads: Sequence[str], groups: Sequence[Group]) -> list[tuple[float, float]]:
    """Return where each column begins and ends."""
    sampled = [row for group in groups for row in group.rows][:_SAMPLED]

    def weight(at: int) -> float:
        lengths = sorted(len(row[at]) for row in sampled)
        usual = lengths[len(lengths) * 9 // 10] if lengths else 0
        return min(max(usual, len(heads[at]), _SHORTEST), _LONGEST)

    weights = [weight(at) for at in range(len(heads))]
    places: list[tuple[float, float]] = []
    x, whole = _MARGIN, sum(weights) or 1.0
    for one in weights:
        wide = _ROOM * one / whole
        places.append((x, x + wide - _GAP))
        x += wide
    return places


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
        fitted(pen, _END, 52 + 12 * number, text, 9, room=_ROOM * 0.3, at_end=True)
    if facts.specimen:
        stamp(pen, _END, 22, said.specimen)
    pen.text(_END, 820, page, 10, at_end=True)


def _heads(pen: Pen, heads: Sequence[str], places: Sequence[tuple[float, float]]) -> None:
    pen.box(_MARGIN - 4, _TOP - 25, _ROOM + 8, 22, fill=WASH)
    for head, (x, end) in zip(heads, places, strict=True):
        fitted(pen, x, _TOP - 10, head, 9, Face.SEMIBOLD, room=end - x, own=True)


def _row(pen: Pen, row: Sequence[str], places: Sequence[tuple[float, float]], y: float) -> None:
    for at, (text, (x, end)) in enumerate(zip(row, places, strict=True)):
        face = Face.SEMIBOLD if at == 0 else Face.REGULAR
        _cell(pen, text, x, end - x, y, face)
    pen.rule(_MARGIN, y + _ROW, _END, y + _ROW, LINE, 0.4)


def _cell(pen: Pen, text: str, x: float, room: float, y: float, face: Face) -> None:
    if not text:
        return
    if pen.width(text, _SIZE, face, own=True) <= room:
        pen.text(x, y + 15, text, _SIZE, face, own=True)
        return
    lines = wrapped(pen, text, _SMALL, face, room, own=True)
    if len(lines) > 2:
        lines = [lines[0], " ".join(lines[1:])]
    for number, line in enumerate(lines):
        first = y + (14 if len(lines) == 1 else 10)
        fitted(pen, x, first + 9 * number, line, _SMALL, face, INK, room=room, own=True)
