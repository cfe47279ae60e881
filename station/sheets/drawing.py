"""Draws a chart's marks on paper."""

from collections.abc import Iterable

from station.sheets.faces import Face
from station.sheets.marks import Box, Dot, Label, Look, Mark, Shade, Side, Stroke
from station.sheets.pen import HAIR, INK, LINE, WHITE, Pen

_PAPER = {
    Shade.INK: INK,
    Shade.SOFT: ".255 .294 .4",
    Shade.LINE: LINE,
    Shade.HAIR: HAIR,
    Shade.DONE: ".114 .478 .294",
    Shade.GIVEN: ".416 .573 .878",
    Shade.NONE: ".914 .929 .957",
    Shade.ACTION: ".114 .306 .847",
    Shade.ON_DONE: WHITE,
    Shade.ON_GIVEN: INK,
}


def paper_look(pen: Pen, body: float, second: float) -> Look:
    """Return the look of a page."""
    return Look(
        body, second, lambda text, size, strong: pen.width(text, size, _face(strong=strong), own=True)
    )


def draw(pen: Pen, marks: Iterable[Mark], x: float, y: float) -> None:
    """Draw a chart on paper, its upper corner at this point."""
    for mark in marks:
        match mark:
            case Box():
                border = _PAPER[mark.border] if mark.border else None
                place = (x + mark.x, y + mark.y, mark.w, mark.h)
                corner = min(mark.corner, mark.h / 2, mark.w / 2)
                pen.box(*place, fill=_PAPER[mark.fill], border=border, corner=max(corner, 1))
            case Stroke():
                for (left, top), (right, bottom) in zip(mark.points, mark.points[1:], strict=False):
                    ends = (x + left, y + top, x + right, y + bottom)
                    pen.rule(*ends, _PAPER[mark.shade], mark.weight, dashed=mark.dashed)
            case Dot():
                pen.disc(x + mark.x, y + mark.y, mark.radius, _PAPER[mark.shade])
            case Label():
                _write(pen, mark, x, y)


def _write(pen: Pen, mark: Label, x: float, y: float) -> None:
    face, colour = _face(strong=mark.strong), _PAPER[mark.shade]
    left = x + mark.x
    if mark.side is Side.MIDDLE:
        left -= pen.width(mark.text, mark.size, face, own=True) / 2
    at_end = mark.side is Side.END
    pen.text(left, y + mark.y, mark.text, mark.size, face, colour, at_end=at_end, own=True)


def _face(*, strong: bool) -> Face:
    return Face.SEMIBOLD if strong else Face.REGULAR
