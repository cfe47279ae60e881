"""Marks of a chart, laid out once: the windows paint them with Qt, paper draws them with the pen.

A chart is laid out for a width and for two type sizes, in px on a screen, in points on paper; colours are
named by what they mean. What measures a text is handed in, for a screen and a page have different faces.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class Shade(StrEnum):
    """What a colour means."""

    INK = "ink"
    SOFT = "soft"
    LINE = "line"
    HAIR = "hair"
    DONE = "done"
    GIVEN = "given"
    NONE = "none"
    ACTION = "action"
    ON_DONE = "on_done"
    ON_GIVEN = "on_given"


class Side(StrEnum):
    """Where a text stands by its point."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Box:
    """A filled panel; ``y`` is its top."""

    x: float
    y: float
    w: float
    h: float
    fill: Shade
    border: Shade | None = None
    corner: float = 2.0
    key: str = ""
    """Which part of the whole it is, for who points at it."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through these points."""

    points: tuple[tuple[float, float], ...]
    shade: Shade
    weight: float
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Dot:
    """A filled circle."""

    x: float
    y: float
    radius: float
    shade: Shade


@dataclass(frozen=True, slots=True)
class Label:
    """A text on its base line."""

    x: float
    y: float
    text: str = field(repr=False)
    size: float = 15
    shade: Shade = Shade.INK
    strong: bool = False
    side: Side = Side.START


Mark = Box | Stroke | Dot | Label
Measure = Callable[[str, float, bool], float]
"""How wide a text is at a size, strong or not."""


@dataclass(frozen=True, slots=True)
class Look:
    """The type of one face: how large words and second lines are, and what measures them."""

    body: float
    second: float
    measure: Measure = field(compare=False)

    @property
    def scale(self) -> float:
        """How large all is, where 1 is the desk at 100 % text."""
        return self.body / 15


def shifted(marks: Iterable[Mark], dx: float, dy: float) -> list[Mark]:
    """Return the marks at another place."""
    found: list[Mark] = []
    for mark in marks:
        match mark:
            case Box():
                moved: Mark = Box(
                    mark.x + dx, mark.y + dy, mark.w, mark.h, mark.fill, mark.border, mark.corner, mark.key
                )
            case Stroke():
                points = tuple((left + dx, top + dy) for left, top in mark.points)
                moved = Stroke(points, mark.shade, mark.weight, mark.dashed)
            case Dot():
                moved = Dot(mark.x + dx, mark.y + dy, mark.radius, mark.shade)
            case Label():
                place = (mark.x + dx, mark.y + dy)
                moved = Label(*place, mark.text, mark.size, mark.shade, mark.strong, mark.side)
        found.append(moved)
    return found


def part_at(marks: Sequence[Mark], x: float, y: float) -> str:
    """Return the key of the panel at a point; "" for none."""
    hit = (one for one in marks if isinstance(one, Box) and one.key)
    return next((one.key for one in hit if one.x <= x <= one.x + one.w and one.y <= y <= one.y + one.h), "")
