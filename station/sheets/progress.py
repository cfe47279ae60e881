"""The progress on one A4 page, for the head of the school: numbers and bars, nobody's name."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from station.sheets.charts import PLAIN_ROW, ROW, THIN_ROW, Curve, class_row, line_chart, thin_row
from station.sheets.drawing import draw, paper_look
from station.sheets.faces import Face
from station.sheets.lines import fitted
from station.sheets.marks import Box, Label, Look, Mark, Shade
from station.sheets.page import stamp
from station.sheets.pen import INK, LINE, MM, PAGE_WIDTH, Pen
from station.sheets.press import PRESS
from station.sheets.words import words

_MARGIN = 16 * MM
_END = PAGE_WIDTH - _MARGIN
_ROOM = _END - _MARGIN
_LEFT = _ROOM * 0.52
_RIGHT = _MARGIN + _LEFT + 26
_TOP, _BOTTOM = 206.0, 800.0
_BODY, _SECOND = 9.5, 8.0
_LEAST = 5.0
_CURVE = 118.0

# The page is the office's own, and the office works in French.
_TITLE = "Avancement des comptes"
_BY_CLASS, _BY_WAY, _FAILED = "Par classe", "Par quelle voie", "Ce qui a échoué"
_BY_HOUR, _BY_DAY = "Comptes activés, par heure", "Comptes activés, par jour"
_NOTHING = "Rien n’a échoué."
_PARTS = (("activé", Shade.DONE, None), ("donné", Shade.GIVEN, None), ("sans", Shade.NONE, Shade.LINE))


@dataclass(frozen=True, slots=True)
class Number:
    """A large number, and two lines that say what it is."""

    value: str
    line: str
    second: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressFacts:
    """All that the page says, in words."""

    school_name: str
    printed_on: date
    under: str
    """Of whom, since when, at what time."""
    numbers: tuple[Number, ...]
    classes: tuple[tuple[str, tuple[int, int, int], str], ...]
    """Name, parts, and how many of a hundred."""
    hours: Curve
    days: Curve
    ways: tuple[tuple[str, str, float], ...]
    """Name, what it comes to, and its part of the whole."""
    failures: tuple[tuple[str, str, str], ...]
    """Why, how many, and what became of them."""
    specimen: bool = False


def render_progress(facts: ProgressFacts) -> bytes:
    """Return the page as a PDF."""
    with PRESS:
        pen = Pen(_TITLE, "fr")
        look = paper_look(pen, _BODY, _SECOND)
        _head(pen, facts)
        _numbers(pen, facts.numbers)
        _classes(pen, facts.classes)
        _beside(pen, facts, look)
        pen.end_page()
        return pen.finish()


def _head(pen: Pen, facts: ProgressFacts) -> None:
    fitted(pen, _MARGIN, 58, _TITLE, 19, Face.BOLD, room=_ROOM * 0.7, own=True)
    fitted(pen, _MARGIN, 76, facts.school_name, 10.5, Face.SEMIBOLD, room=_ROOM * 0.7, own=True)
    fitted(pen, _MARGIN, 92, facts.under, 9.5, room=_ROOM, own=True)
    said = words("fr")
    pen.text(_END, 58, said.day(facts.printed_on), 9.5, at_end=True)
    if facts.specimen:
        stamp(pen, _END, 66, said.specimen)


def _numbers(pen: Pen, numbers: Sequence[Number]) -> None:
    wide = _ROOM / max(1, len(numbers))
    room = wide - 10
    widest = max((pen.width(one.line, 8.5, own=True) for one in numbers), default=room)
    small = 8.5 * min(1, room / widest)  # of one size, that of the longest
    for place, one in enumerate(numbers):
        x = _MARGIN + wide * place
        fitted(pen, x, 134, one.value, 24, Face.BOLD, room=room, own=True)
        pen.text(x, 150, one.line, small, own=True)
        fitted(pen, x, 162, one.second, 7.5, room=room, own=True)
    pen.rule(_MARGIN, 174, _END, 174, LINE, 0.6)


def _classes(pen: Pen, classes: Sequence[tuple[str, tuple[int, int, int], str]]) -> None:
    _section(pen, _MARGIN, _BY_CLASS)
    x = _MARGIN + _LEFT
    for name, fill, border in reversed(_PARTS):
        x -= pen.width(name, 8, own=True)
        key: list[Mark] = [Box(-12, -7, 8, 8, fill, border, 1.5), Label(0, 0, name, 8)]
        draw(pen, key, x, 196)
        x -= 24
    room = (_BOTTOM - _TOP) / max(1, len(classes))
    body = max(_LEAST, min(_BODY, room * 15 / ROW))
    smaller = paper_look(pen, body, body * _SECOND / _BODY)
    step = ROW * smaller.scale
    for place, (code, parts, said) in enumerate(classes):
        draw(pen, class_row(code, parts, said, _LEFT, smaller), _MARGIN, _TOP + step * place)


def _beside(pen: Pen, facts: ProgressFacts, look: Look) -> None:
    wide = _END - _RIGHT
    _section(pen, _RIGHT, _BY_HOUR)
    draw(pen, line_chart(facts.hours, wide, _CURVE, look), _RIGHT, _TOP + 4)
    y = _TOP + _CURVE + 34
    _section(pen, _RIGHT, _BY_WAY, y)
    y += 10
    for name, said, part in facts.ways:
        draw(pen, thin_row(name, said, part, wide, look), _RIGHT, y)
        y += THIN_ROW * look.scale
    y += 24
    _section(pen, _RIGHT, _FAILED, y)
    y += 18
    if not facts.failures:
        pen.text(_RIGHT, y, _NOTHING, _BODY, own=True)
    for why, count, became in facts.failures:
        fitted(pen, _RIGHT, y, why, _BODY, room=wide - 36, own=True)
        pen.text(_END, y, count, _BODY, Face.SEMIBOLD, at_end=True, own=True)
        fitted(pen, _RIGHT, y + 11, became, _SECOND, room=wide - 36, own=True)
        y += PLAIN_ROW * look.scale + 11
    y += 28
    if len(facts.days.places) > 1 and y + _CURVE < _BOTTOM:
        _section(pen, _RIGHT, _BY_DAY, y)
        draw(pen, line_chart(facts.days, wide, _CURVE, look), _RIGHT, y + 12)


def _section(pen: Pen, x: float, title: str, y: float = 196.0) -> None:
    pen.text(x, y, title, 11, Face.SEMIBOLD, INK, own=True)
