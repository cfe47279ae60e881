"""The one style sheet, written from the theme's tokens.

Widgets say what they are by a dynamic property, ``role``; the sheet gives each role its look, once for the
desk and once for the family view, whose widgets all stand under the object named ``family``.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from station.resources import resource

Sizes = Mapping[str, int]


def style_sheet(colours: Mapping[str, str], desk: Sizes, corner: int) -> str:
    """Return the style sheet of the desk for these colours and sizes, by their names in the theme."""
    common = _template("common").substitute(colours, corner=corner, page_corner=corner * 3 // 2)
    own = _template("desk").substitute(
        colours,
        corner=corner,
        band_corner=corner + 2,
        identifier=desk["identifier"] + round(desk["body"] * 0.13),
        title=desk["title"],
        heading=desk["heading"],
        name=round(desk["body"] * 28 / 15),
        name_small=round(desk["body"] * 1.6),
        body=desk["body"],
        second=desk["second"],
        search=round(desk["body"] * 40 / 15) - 2,
        act=round(desk["body"] * 44 / 15) - 2,
        number=round(desk["body"] * 44 / 15),
        small=round(desk["body"] * 20 / 15),
        bar=round(desk["body"] * 34 / 15),
        tab=round(desk["body"] * 40 / 15),
        tab_gap=round(desk["body"] * 24 / 15),
    )
    return common + _face("", desk, button=desk["target"] + 4) + own


def family_sheet(colours: Mapping[str, str], sizes: Sizes, corner: int) -> str:
    """Return what the family view has beside: its borders are 2 px thick, and 3 where something is wrong.

    By itself, for Qt holds each widget against each rule.
    """
    pad = round(sizes["body"] * 0.75)
    return _face("#family", sizes, button=sizes["field"] - 4) + _template("family").substitute(
        colours,
        corner=corner,
        body=sizes["body"],
        second=sizes["second"],
        greeting=sizes["title"] * 13 // 10,
        title_low=sizes["title"] - sizes["title"] // 9,
        pad=pad,
        pad_wrong=pad - 1,
        pad_main=pad * 2,
        field_inner=sizes["field"] - 4,
        field_wrong=sizes["field"] - 6,
        choice=sizes["field"] - 8,
        button_framed=sizes["field"] - 8,
        hand_back=sizes["target"] - 4,
        caption=sizes["second"] - sizes["second"] // 10,
        key=sizes["title"] - 2,
        key_high=sizes["field"] + 8,
        link_small=sizes["target"] - 4,
    )


def _face(at: str, sizes: Sizes, *, button: int) -> str:
    border = 1
    pad = round(sizes["body"] * 0.75)
    box = round(sizes["body"] * 0.5) * 2
    ring = box // 3
    return _template("face").substitute(
        at=at,
        body=sizes["body"],
        second=sizes["second"],
        heading=sizes["heading"],
        title=sizes["title"],
        # Borders stand outside min-height; the thick border of focus takes its room from the inside.
        field_inner=sizes["field"] - 2 * border,
        field_focus=sizes["field"] - 4 * border,
        typed=sizes["typed"],
        pad=pad,
        pad_focus=pad - border,
        code=round(sizes["body"] * 1.5),
        button_inner=button - 2 * border,
        button_pad=round(sizes["body"] * 1.1),
        target=sizes["target"],
        box=box,
        box_round=box // 2 + 2,
        dot_ring=ring,
        dot=box + 4 - 2 * ring,
        menu=sizes["target"] - 16,
    )


def _template(name: str) -> Template:
    return Template(resource("styles", f"{name}.qss").read_text(encoding="utf-8"))
