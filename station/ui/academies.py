"""The shapes of the académies on the map: each is the départements that it is made of."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QTransform

from station.resources import resource
from station.rules.regions import ACADEMIES

_STEP = re.compile(r"([mz])|(-?[\d.]+),(-?[\d.]+)")
# Around Paris three académies share the room of one: a second drawing, larger, in the map's empty corner.
_PARIS = "01"
_CAPITAL = (_PARIS, "24", "25")
_CORNER = QRectF(0, 0, 150, 136)
_LARGER = 4.5
# Overseas, each at a scale of its own, in a row under the country.
_INSET_HEIGHT, _INSET_GAP = 84.0, 4.0
_UNDER = 12.0


@dataclass(frozen=True)
class AcademyShapes:
    """What is drawn: the map, the capital once more and larger, and the frames of what stands apart."""

    box: QRectF
    placed: Mapping[str, QPainterPath]
    """Every académie where it stands; overseas ones in their insets."""
    capital: Mapping[str, QPainterPath]
    frame: QRectF
    insets: Mapping[str, QRectF]

    def at(self, point: QPointF) -> str:
        """Return the code of the académie at a point of the map, or nothing at sea.

        Islands are small: the whole inset is theirs.
        """
        for code, inset in self.insets.items():
            if inset.contains(point):
                return code
        shapes = self.capital if self.frame.contains(point) else self.placed
        return next((code for code, path in shapes.items() if path.contains(point)), "")

    def towards(self, code: str, step: QPointF) -> str:
        """Return the nearest académie in a direction, or the same one at the edge."""
        here = self.placed[code].boundingRect().center()
        found: dict[str, float] = {}
        for other, path in self.placed.items():
            way = path.boundingRect().center() - here
            ahead = QPointF.dotProduct(way, step)
            aside = abs(way.x() * step.y() - way.y() * step.x())
            if other != code and ahead > aside / 2:
                found[other] = ahead + 1.5 * aside
        return min(found, key=lambda other: found[other]) if found else code


def academy_shapes() -> AcademyShapes:
    """Read the map."""
    told = json.loads(resource("map", "france.departments.json").read_text(encoding="utf-8"))
    departments = {number: _path(text) for number, text in told["departments"].items()}
    overseas = json.loads(resource("map", "overseas.json").read_text(encoding="utf-8"))["territories"]
    x, y, width, height = told["viewBox"]
    country = QRectF(x, y, width, height)
    placed: dict[str, QPainterPath] = {}
    for academy in ACADEMIES:
        parts = [departments[number] for number in academy.departments if number in departments]
        if parts:
            whole = placed[academy.code] = QPainterPath()
            whole.setFillRule(Qt.FillRule.WindingFill)
            for part in parts:
                whole.addPath(part)
    capital = _enlarged(placed)
    insets: dict[str, QRectF] = {}
    wide = (width + _INSET_GAP) / len(overseas)
    for academy in ACADEMIES:
        territory = next((number for number in academy.departments if number in overseas), None)
        if territory is not None:
            left = x + wide * len(insets)
            inset = QRectF(left, country.bottom() + _UNDER, wide - _INSET_GAP, _INSET_HEIGHT)
            insets[academy.code] = inset
            placed[academy.code] = _fitted(_path(overseas[territory]), inset)
    box = country.adjusted(0, 0, 0, _UNDER + _INSET_HEIGHT + 1)
    return AcademyShapes(box, placed, capital, _CORNER, insets)


def _fitted(shape: QPainterPath, inset: QRectF) -> QPainterPath:
    """Draw a territory as large as its inset allows, in the middle of it."""
    drawn, room = shape.boundingRect(), inset.adjusted(8, 8, -8, -8)
    scale = min(room.width() / drawn.width(), room.height() / drawn.height())
    return _moved(drawn.center(), room.center(), scale).map(shape)


def _enlarged(mainland: Mapping[str, QPainterPath]) -> dict[str, QPainterPath]:
    centre, middle = _CORNER.center(), mainland[_PARIS].boundingRect().center()
    moved = _moved(middle, centre, _LARGER)
    return {code: moved.map(mainland[code]) for code in _CAPITAL}


def _moved(middle: QPointF, to: QPointF, scale: float) -> QTransform:
    """Bring what lies around one point around another, at another scale."""
    moved = QTransform()
    moved.translate(to.x(), to.y())
    moved.scale(scale, scale)
    moved.translate(-middle.x(), -middle.y())
    return moved


def _path(text: str) -> QPainterPath:
    """Read the drawing of a département: closed outlines, each step relative to the one before."""
    path, here, start, begins = QPainterPath(), QPointF(), QPointF(), False
    for sign, x, y in _STEP.findall(text):
        if sign == "m":
            begins = True
        elif sign == "z":
            path.closeSubpath()
            here = start
        else:
            here += QPointF(float(x), float(y))
            if begins:
                path.moveTo(here)
                start, begins = QPointF(here), False
            else:
                path.lineTo(here)
    return path
