"""The office's charts: parts of a class, a few bars, a day by the hour."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from station.sheets.marks import Box, Dot, Label, Look, Mark, Shade, Side, Stroke, shifted

BAR, GAP = 20, 2
ROW, THIN_ROW, PLAIN_ROW = 33, 44, 26
"""How high a row is, at 100 %: of a class in parts, of a thin bar under its words, of a plain bar."""
_THIN = 6
_CODE, _PERCENT = 44, 64
_HOUR, _COUNT = 46, 34
PARTS = ("active", "given", "without")
"""The parts of a class, by the keys of their panels."""
_FILLS = (
    (Shade.DONE, None, Shade.ON_DONE),
    (Shade.GIVEN, None, Shade.ON_GIVEN),
    (Shade.NONE, Shade.LINE, Shade.INK),
)


def parts_bar(counts: Sequence[int], width: float, high: float, look: Look) -> list[Mark]:
    """Return a bar whose parts are as long as they are many; a number that has no room is left out."""
    scale, whole = look.scale, sum(counts)
    shown = [place for place, count in enumerate(counts) if count]
    if not whole:
        return [Box(0, 0, width, high, Shade.NONE, Shade.LINE, 3 * scale)]
    gap = GAP * scale
    room = width - gap * (len(shown) - 1)
    marks: list[Mark] = []
    x = 0.0
    for place in shown:
        fill, border, on = _FILLS[place]
        wide = room * counts[place] / whole
        marks.append(Box(x, 0, wide, high, fill, border, 2 * scale, PARTS[place]))
        said = str(counts[place])
        if look.measure(said, look.second, True) + 4 * scale <= wide:
            marks.append(_number(said, x + wide / 2, high, look, on))
        x += wide + gap
    return marks


def _number(said: str, x: float, high: float, look: Look, shade: Shade) -> Label:
    return Label(x, high / 2 + look.second * 0.36, said, look.second, shade, strong=True, side=Side.MIDDLE)


def class_row(code: str, counts: Sequence[int], said: str, width: float, look: Look) -> list[Mark]:
    """Return a class: its name, its parts, and how many of a hundred are active."""
    scale = look.scale
    high = BAR * scale
    top = (ROW * scale - high) / 2
    base = top + high / 2 + look.body * 0.36
    name = max(_CODE * scale, look.measure(code, look.body, True) + 12 * scale)
    room = width - name - _PERCENT * scale
    marks: list[Mark] = [Label(0, base, code, look.body, strong=True)]
    marks += shifted(parts_bar(counts, room, high, look), name, top)
    marks.append(Label(width, base, said, look.body, side=Side.END))
    return marks


def thin_row(name: str, said: str, part: float, width: float, look: Look) -> list[Mark]:
    """Return words, what they come to at the right, and a thin bar under both."""
    scale = look.scale
    base, top = look.body * 1.05, look.body * 1.05 + 9 * scale
    high = _THIN * scale
    marks: list[Mark] = [
        Label(0, base, name, look.body),
        Label(width, base, said, look.body, strong=True, side=Side.END),
        Box(0, top, width, high, Shade.NONE, None, high / 2),
    ]
    if part > 0:
        marks.append(Box(0, top, max(high, width * min(part, 1.0)), high, Shade.ACTION, None, high / 2))
    return marks


def plain_row(name: str, count: int, most: int, width: float, look: Look) -> list[Mark]:
    """Return a name, a bar as long as its number, and the number after it."""
    scale = look.scale
    high = (BAR - 4) * scale
    top = (PLAIN_ROW * scale - high) / 2
    base = top + high / 2 + look.body * 0.36
    start = max(_HOUR * scale, look.measure(name, look.body, False) + 12 * scale)
    room = max(0.0, width - start - _COUNT * scale)
    wide = room * count / most if most else 0.0
    return [
        Label(0, base, name, look.body, Shade.SOFT),
        Box(start, top, max(wide, 2 * scale), high, Shade.GIVEN, None, 2 * scale),
        Label(start + wide + 8 * scale, base, str(count), look.body, strong=True),
    ]


@dataclass(frozen=True, slots=True)
class Curve:
    """Numbers over the places of a line; those before it are dashed, under their own name."""

    places: tuple[str, ...]
    counts: tuple[int, ...]
    """May end before the places do: the day is not over."""
    said: str
    """What stands at the last point."""
    before: tuple[int, ...] = ()
    before_said: str = ""


def line_chart(curve: Curve, width: float, height: float, look: Look) -> list[Mark]:
    """Return a line over its places, with the one before it dashed."""
    scale, small = look.scale, look.second
    most, steps = _ladder(max((*curve.counts, *curve.before, 1)))
    left = look.measure(str(most), small, False) + 10 * scale
    right, top, bottom = width - 4 * scale, small * 1.2, height - small * 2.0
    marks: list[Mark] = []
    for step in steps:
        y = bottom - (bottom - top) * step / most
        marks.append(Stroke(((left, y), (right, y)), Shade.HAIR, scale))
        marks.append(Label(left - 6 * scale, y + small * 0.36, str(step), small, Shade.SOFT, side=Side.END))
    inner_left, inner_right = left + 14 * scale, right - 24 * scale
    gaps = max(1, len(curve.places) - 1)

    def point(place: int, count: int) -> tuple[float, float]:
        x = inner_left + (inner_right - inner_left) * place / gaps
        return x, bottom - (bottom - top) * count / most

    marks += _names(curve, point, height - small * 0.45, look)
    if curve.before:
        dashed = tuple(point(place, count) for place, count in enumerate(curve.before))
        marks.append(Stroke(dashed, Shade.SOFT, 1.5 * scale, dashed=True))
        x, y = dashed[-1]
        marks.append(
            Label(min(x, right), y + small * 1.5, curve.before_said, small, Shade.SOFT, side=Side.MIDDLE)
        )
    if curve.counts:
        line = tuple(point(place, count) for place, count in enumerate(curve.counts))
        marks.append(Stroke(line, Shade.ACTION, 2.5 * scale))
        marks += _end(line[-1], curve.said, right, look)
    return marks


def _names(
    curve: Curve, point: Callable[[int, int], tuple[float, float]], base: float, look: Look
) -> list[Mark]:
    """Name as many places as have room."""
    xs = [point(place, 0)[0] for place in range(len(curve.places))]
    widest = max((look.measure(name, look.second, False) for name in curve.places), default=0.0)
    apart = (xs[-1] - xs[0]) / max(1, len(xs) - 1) if xs else 1.0
    every = 1
    while every < len(xs) and apart * every < widest + 8 * look.scale:
        every += 1
    return [
        Label(x, base, curve.places[place], look.second, Shade.SOFT, side=Side.MIDDLE)
        for place, x in enumerate(xs)
        if place % every == 0
    ]


def _end(at: tuple[float, float], said: str, right: float, look: Look) -> list[Mark]:
    x, y = at
    scale = look.scale
    beyond = x + 12 * scale + look.measure(said, look.second, True) > right
    place = x - 10 * scale if beyond else x + 12 * scale
    # Over the point where the line comes from the side on which the words stand.
    base = y - 8 * scale if beyond else y + look.second * 0.1
    side = Side.END if beyond else Side.START
    return [
        Dot(x, y, 5 * scale, Shade.ACTION),
        Label(place, max(base, look.second), said, look.second, strong=True, side=side),
    ]


def _ladder(most: int) -> tuple[int, tuple[int, ...]]:
    """Return a round number over the highest count, and two or three steps up to it."""
    unit = 1
    while True:
        for step in (unit, 2 * unit, 5 * unit):
            if most <= 2 * step:
                return 2 * step, (0, step, 2 * step)
        unit *= 10


def parts_key(words: Sequence[str], width: float, look: Look) -> list[Mark]:
    """Return what the colours of the parts mean, at the end of the line."""
    scale, side = look.scale, 12 * look.scale
    base = look.second * 1.1
    x = width
    marks: list[Mark] = []
    for word, (fill, border, _) in reversed(list(zip(words, _FILLS, strict=True))):
        x -= look.measure(word, look.second, False)
        marks.append(Label(x, base, word, look.second, Shade.SOFT))
        x -= side + 6 * scale
        marks.append(Box(x, base - side * 0.85, side, side, fill, border, 2 * scale))
        x -= 18 * scale
    return marks
