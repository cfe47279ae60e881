"""The sheet in two languages: French at the left, which the office reads, the family's beside it."""

from station.rules.web import spoken_address
from station.sheets.bands import children, folds, keys, steps
from station.sheets.faces import Face
from station.sheets.facts import SheetFacts
from station.sheets.lines import fitted, wrapped
from station.sheets.page import COLUMN, END, MARGIN, contacts, header, holder, role_of
from station.sheets.payload import payload
from station.sheets.pen import INK, LINE, MM, PAGE_WIDTH, WHITE, Pen
from station.sheets.qr import path
from station.sheets.words import Words

_CODE = 27 * MM
_MIDDLE = PAGE_WIDTH / 2
_STEP, _STEPS = 356.0, 64.0
_ASIDE = 21.0
"""What a column keeps from the middle."""
_ROOM = COLUMN / 2 - _ASIDE
_FOOT = COLUMN - _CODE - 16
_TROUBLE = 582.0
_LEAST = 0.88
"""How far a line shrinks before it is broken in two."""


def draw_beside(pen: Pen, facts: SheetFacts, said: Words, other: Words) -> None:
    """Draw the page; ``other`` is what the family reads, ``said`` the French."""
    pen.rightward = True
    header(pen, facts, said)
    holder(pen, facts, said, beside=True)
    _role(pen, role_of(facts, other), other)
    children(pen, facts, said, keys(pen, facts, said, other), other)
    _steps(pen, facts, said, other)
    ends = _trouble(pen, facts, said, other)
    contacts(pen, facts, said, top=ends + 13, column=_FOOT)
    _last_words(pen, ends + 59, said, other)
    units, operators = path(payload(facts.portal_url, facts.identifier))
    pen.path(END - _CODE, ends + 6, _CODE, units, operators)
    folds(pen)


def _role(pen: Pen, text: str, other: Words) -> None:
    with pen.running(rightward=other.rightward):
        fitted(pen, END, 120, text, 15, Face.SEMIBOLD, room=_ROOM, at_end=True)


def _other(pen: Pen, y: float, text: str, size: float, other: Words, face: Face = Face.REGULAR) -> int:
    """Write in the family's column, from where its language begins; return how many lines it took."""
    with pen.running(rightward=other.rightward):
        place = _MIDDLE + _ASIDE if other.rightward else END
        return _written(pen, place, y, text, size, face, at_end=not other.rightward)


def _written(
    pen: Pen, x: float, y: float, text: str, size: float, face: Face, *, at_end: bool = False
) -> int:
    """Write a text in one line, or in two where it would become too small."""
    if pen.width(text, size * _LEAST, face) <= _ROOM:
        fitted(pen, x, y, text, size, face, room=_ROOM, at_end=at_end)
        return 1
    size *= _LEAST
    first, *more = wrapped(pen, text, size, face, _ROOM, own=False)
    fitted(pen, x, y, first, size, face, room=_ROOM, at_end=at_end)
    fitted(pen, x, y + size * 1.15, " ".join(more), size, face, room=_ROOM, at_end=at_end)
    return 2


def _both(
    pen: Pen, y: float, french: str, theirs: str, size: float, other: Words, face: Face = Face.REGULAR
) -> int:
    """Write a text in both columns; return how many lines the longer one took."""
    return max(_written(pen, MARGIN, y, french, size, face), _other(pen, y, theirs, size, other, face))


def _steps(pen: Pen, facts: SheetFacts, said: Words, other: Words) -> None:
    _both(pen, 318, said.sign_in, other.sign_in, 16, other, Face.BOLD)
    pen.rule(_MIDDLE, _STEP, _MIDDLE, _STEP + 2 * _STEPS, INK, 2)
    pairs = zip(steps(facts, said), steps(facts, other), strict=True)
    for number, ((what, how), (their_what, their_how)) in enumerate(pairs, start=1):
        y = _STEP + (number - 1) * _STEPS
        pen.disc(_MIDDLE, y, 12, INK)
        pen.centred(_MIDDLE, y + 4.6, str(number), 13, Face.BOLD, WHITE)
        lines = _written(pen, MARGIN, y + 1, what, 13, Face.BOLD)
        _written(pen, MARGIN, y + 5 + 13 * lines, how, 12, Face.REGULAR)
        lines = _other(pen, y + 1, their_what, 13, other, Face.BOLD)
        _other(pen, y + 5 + 13 * lines, their_how, 12, other)


def _trouble(pen: Pen, facts: SheetFacts, said: Words, other: Words) -> float:
    """Say what to do when something is lost; return where that ends."""
    _both(pen, _TROUBLE - 8, said.trouble, other.trouble, 16, other, Face.BOLD)
    portal = spoken_address(facts.portal_url)
    y = _TROUBLE
    pen.rule(MARGIN, y, END, y, LINE, 0.5)
    pairs = zip(_answers(said, portal), _answers(other, portal), strict=True)
    for (what, how), (their_what, their_how) in pairs:
        fitted(pen, MARGIN, y + 13, what, 11, Face.BOLD, room=_ROOM)
        _other(pen, y + 13, their_what, 11, other, Face.BOLD)
        y += 19 + 12 * _both(pen, y + 26, how, their_how, 12, other)
        pen.rule(MARGIN, y, END, y, LINE, 0.5)
    return y


def _answers(said: Words, portal: str) -> tuple[tuple[str, str], ...]:
    return (
        (said.lost, said.lost_how.format(portal=portal)),
        (said.forgotten, said.forgotten_how.format(portal=portal)),
        (said.nothing_works, said.nothing_works_how),
    )


def _last_words(pen: Pen, top: float, said: Words, other: Words) -> None:
    fitted(pen, MARGIN, top, said.never_asked, 11.5, Face.BOLD, room=_FOOT)
    with pen.running(rightward=other.rightward):
        place = MARGIN if other.rightward else MARGIN + _FOOT
        text = other.never_asked
        fitted(pen, place, top + 13, text, 11.5, Face.BOLD, room=_FOOT, at_end=not other.rightward)
        fitted(pen, place, top + 25, other.your_data, 10.5, room=_FOOT, at_end=not other.rightward)
