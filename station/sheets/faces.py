"""The voices of the sheet, and the art of setting one line in any script.

A line is cut into runs of one typeface and one direction. A word takes the first typeface that has all of its
letters; letters which no typeface has are written in Latin ones, so that no empty box is ever printed.
"""

# reportlab's stubs know half of it, python-bidi has none:
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache
from itertools import groupby
from typing import Any

from anyascii import anyascii
from bidi import algorithm as bidi
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import shapeStr

from station.resources import resource
from station.sheets.embedding import KeptFont

_LIGHT = ("NotoSansArabic-Regular", "NotoSans-Regular", "NotoSansSC-Regular")
_HEAVY = ("NotoSansArabic-Bold", "NotoSans-Bold", "NotoSansSC-Bold")


class Face(Enum):
    """A voice of the sheet, and the typefaces that lend it their letters, best first."""

    REGULAR = ("AtkinsonHyperlegibleNext-Regular", *_LIGHT, "DejaVuSans")
    SEMIBOLD = ("AtkinsonHyperlegibleNext-SemiBold", *_HEAVY, "DejaVuSans-Bold")
    BOLD = ("AtkinsonHyperlegibleNext-Bold", *_HEAVY, "DejaVuSans-Bold")
    MONO = ("AtkinsonHyperlegibleMono-Bold", "DejaVuSans-Bold")


# Letters that need neither ordering nor shaping: Latin, Greek, Cyrillic, Armenian and plain punctuation.
_PLAIN = re.compile(
    "[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u058f\u1e00-\u1fff\u2010-\u2027\u202f-\u205e\u20a0-\u20cf]*"
)
_UNSEEN = re.compile("[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")


FONTS = tuple(dict.fromkeys(name for face in Face for name in face.value))
"""Every typeface by name; the first is the plain one."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a line in one typeface; measures at 1 pt, ``dx`` and ``dy`` for marks that float."""

    font: str
    text: str
    width: float
    dx: float = 0
    dy: float = 0


@cache
def typeface(name: str) -> KeptFont:
    """Return a typeface by name, read from its file once."""
    made = KeptFont(name, str(resource("fonts", f"{name}.ttf")))
    pdfmetrics.registerFont(made)
    return made


def _has(name: str, text: str) -> bool:
    return all(ord(letter) in typeface(name).face.charToGlyph for letter in text)


def line(text: str, face: Face, *, rightward: bool | None = True) -> tuple[Run, ...]:
    """Set a text as runs in the order in which they stand on paper, from left to right.

    ``rightward`` is the direction of the whole line. None takes that of its own first letter: it is for what
    is about a person, which is not kept; the sheet's own words are set once.
    """
    return _line(text, face, None) if rightward is None else _kept_line(text, face, rightward)


def _line(text: str, face: Face, rightward: bool | None) -> tuple[Run, ...]:
    first = face.value[0]
    text = unicodedata.normalize("NFC", _UNSEEN.sub("", text))
    if rightward is not False and _plain(text) and _has(first, text):
        return (Run(first, text, typeface(first).stringWidth(text, 1)),)
    if rightward is None:
        rightward = bidi.get_base_level(text) == 0
    runs = [
        (level, _set(name, "".join(letters), level))
        for level, name, letters in _stretches(_readable(text, face), face, rightward)
    ]
    return tuple(run for _, stretch in _in_visual_order(runs) for run in stretch)


_kept_line = lru_cache(maxsize=512)(_line)


def width(runs: tuple[Run, ...], size: float) -> float:
    """Return how wide a line is at a size, in points."""
    return sum(run.width for run in runs) * size


def _plain(text: str) -> bool:
    return _PLAIN.fullmatch(text) is not None


def _readable(text: str, face: Face) -> str:
    return "".join(c if any(_has(name, c) for name in face.value) else anyascii(c) for c in text)


def _stretches(text: str, face: Face, rightward: bool) -> Iterator[tuple[int, str, list[str]]]:
    """Cut a text, in reading order, where the direction or the typeface changes."""
    names = _typefaces(text, face)
    pairs = zip(_levels(text, rightward), names, text, strict=True)
    for (level, name), letters in groupby(pairs, key=lambda pair: pair[:2]):
        yield level, name, [letter for _, _, letter in letters]


def _typefaces(text: str, face: Face) -> list[str]:
    """Name a typeface for each letter, the same for a whole word; a space takes that of the word before."""
    names: list[str] = []
    for kind, letters in groupby(text, key=_kind):
        word = "".join(letters)
        if kind == "space":
            names += [names[-1] if names else face.value[0]] * len(word)
            continue
        whole = next((name for name in face.value if _has(name, word)), None)
        names += [whole or next(name for name in face.value if _has(name, letter)) for letter in word]
    widest = face.value[-1]
    # A name set in two Latin typefaces looks like a mistake: where one word needs the wide one, all take it.
    return [widest if name == face.value[0] else name for name in names] if widest in names else names


def _kind(letter: str) -> str:
    if letter.isspace():
        return "space"
    return "leftward" if "\u0590" <= letter <= "\u08ff" else "other"


def _levels(text: str, rightward: bool) -> list[int]:
    """Return the embedding level of each letter (Unicode annex 9); odd ones run leftward."""
    storage: dict[str, Any] = bidi.get_empty_storage()
    storage["base_level"] = 0 if rightward else 1
    storage["base_dir"] = "L" if rightward else "R"
    bidi.get_embedding_levels(text, storage)
    steps: tuple[Callable[..., None], ...] = (
        bidi.explicit_embed_and_overrides,
        bidi.resolve_weak_types,
        bidi.resolve_neutral_types,
        bidi.resolve_implicit_levels,
    )
    for step in steps:
        step(storage, False)
    return [letter["level"] for letter in storage["chars"]]


def _in_visual_order(runs: list[tuple[int, list[Run]]]) -> list[tuple[int, list[Run]]]:
    """Turn round every stretch of runs at or above each odd level, the highest first (annex 9, rule L2)."""
    for level in range(max((level for level, _ in runs), default=0), 0, -1):
        turned: list[tuple[int, list[Run]]] = []
        for at_least, stretch in groupby(runs, key=lambda pair, floor=level: pair[0] >= floor):
            together = list(stretch)
            turned += reversed(together) if at_least else together
        runs = turned
    return runs


def _set(name: str, text: str, level: int) -> list[Run]:
    if _plain(text):
        if (
            level % 2
        ):  # brackets and spaces between leftward words: turned here, since nothing in them is shaped
            text = "".join(bidi.MIRRORED.get(letter, letter) for letter in reversed(text))
        return [Run(name, text, typeface(name).stringWidth(text, 1))]
    shaped: Any = shapeStr(text, name, 1000, force=True)
    # Not drawn by reportlab itself: of two marks on one letter, its 5.1 lets the second pull the word down.
    glyphs: list[tuple[str, Any]] = list(zip(str(shaped), shaped.__shapeData__, strict=True))
    runs: list[Run] = []
    for stays, stretch in groupby(glyphs, key=lambda pair: _stays(pair[1])):
        if stays:
            plain = list(stretch)
            advance = sum(place.x_advance for _, place in plain)
            runs.append(Run(name, "".join(letter for letter, _ in plain), advance / 1000))
            continue
        for letter, place in stretch:
            runs.append(
                Run(name, letter, place.x_advance / 1000, place.x_offset / 1000, place.y_offset / 1000)
            )
    return runs


def _stays(place: Any) -> bool:
    """Whether a glyph stands where its typeface alone would put it."""
    return place.x_offset == 0 and place.y_offset == 0 and place.x_advance == place.width
