"""What stands over the first fold of a sheet: the identifier, a provisional password, for whom it is."""

from station.rules.identifiers import normal, spelled
from station.rules.web import spoken_address
from station.sheets.faces import Face
from station.sheets.facts import Provisional, SheetFacts
from station.sheets.lines import fitted
from station.sheets.page import COLUMN, END, MARGIN
from station.sheets.pen import INK, LINE, MM, PAGE_HEIGHT, PAGE_WIDTH, WASH, Pen
from station.sheets.words import Words

_FOLDS = (PAGE_HEIGHT / 3, PAGE_HEIGHT * 2 / 3)
_TOP, _BAND, _LOW_BAND, _FOR = 161.0, 74.0, 62.0, 254.0
"""Where the band with the identifier stands, how high it is alone and over another, and the line under it."""
_IDENTIFIER = 32.0
_MOST_CHILDREN = 4
_LABEL = 10.5


def steps(facts: SheetFacts, said: Words) -> tuple[tuple[str, str], ...]:
    """Return how one signs in: what to do, and how, three times."""
    go = (said.go.format(portal=spoken_address(facts.portal_url)), said.go_how)
    if facts.provisional is None:
        return go, (said.type_both, said.type_both_how), (said.choose, said.choose_how)
    return (
        go,
        (said.type_provisional, said.type_provisional_how),
        (said.choose_password, said.choose_password_how),
    )


def keys(pen: Pen, facts: SheetFacts, said: Words, other: Words | None = None) -> float:
    """Draw the identifier, and a provisional password beside it, or under it where it is long.

    Its words are said in the ``other`` language, too. Returns where the line under them stands.
    """
    identifier, half = normal(facts.identifier), COLUMN / 2
    if facts.provisional is None:
        _identifier(pen, identifier, said, COLUMN, _BAND, other or said.same_each_year)
        return _FOR
    if pen.width(identifier, _IDENTIFIER, Face.MONO, own=True) <= half - 40:
        _identifier(pen, identifier, said, half - 4, _BAND, other)
        _password(pen, facts.provisional, said, MARGIN + half + 4, _TOP, half - 4, _BAND, other)
        return _FOR
    _identifier(pen, identifier, said, COLUMN, _LOW_BAND, other)
    _password(pen, facts.provisional, said, MARGIN, _TOP + _LOW_BAND + 4, COLUMN, 34, other)
    return _FOR + 19


def _identifier(
    pen: Pen, identifier: str, said: Words, wide: float, high: float, beside: Words | str | None
) -> None:
    inner, room = MARGIN + 14, wide - 28
    pen.box(MARGIN, _TOP, wide, high, fill=WASH, border=INK)
    pen.text(inner, _TOP + 16, said.identifier, _LABEL, Face.BOLD)
    if isinstance(beside, str):
        pen.text(MARGIN + wide - 14, _TOP + 16, beside, _LABEL, at_end=True)
    elif beside is not None:
        _label(pen, MARGIN + wide - 14, _TOP + 16, beside.identifier, beside, said.identifier, room)
    wish = _IDENTIFIER * high / _BAND
    own = pen.width(identifier, wish, Face.MONO, own=True)
    size = min(wish, wish * (room - len(identifier)) / own)
    pen.text(inner, _TOP + high * 0.635, identifier, size, Face.MONO, spacing=1, own=True)
    spelling = spelled(identifier).replace("point", said.point)
    fitted(pen, inner, _TOP + high - 9, spelling, 12, room=room, own=True)


def _label(pen: Pen, end: float, y: float, text: str, other: Words, french: str, room: float) -> None:
    """Say in the other language what a band holds, at its end."""
    left = room - pen.width(french, _LABEL, Face.BOLD) - 10
    with pen.running(rightward=other.rightward):
        fitted(pen, end, y, text, _LABEL, Face.BOLD, room=left, at_end=True)


def _password(
    pen: Pen,
    provisional: Provisional,
    said: Words,
    x: float,
    top: float,
    wide: float,
    high: float,
    other: Words | None,
) -> None:
    """Draw a band with the password: in three lines, or in one where there is room for no more."""
    pen.box(x, top, wide, high, fill=WASH, border=INK)
    until = said.password_until.format(date=said.day(provisional.valid_until))
    inner, room = x + 14, wide - 28
    if high < _BAND:
        name = pen.width(said.password, _LABEL, Face.BOLD)
        pen.text(inner, top + 22, said.password, _LABEL, Face.BOLD)
        pen.text(inner + name + 14, top + 24, provisional.password, 20, Face.MONO, spacing=1, own=True)
        fitted(pen, x + wide - 14, top + 22, until, _LABEL, room=room * 0.4, at_end=True)
        return
    pen.text(inner, top + 16, said.password, _LABEL, Face.BOLD)
    down, size = (0.0, 22.0) if other is None else (9.0, 20.0)
    if other is not None:  # under the French: two such names are too long for one line
        with pen.running(rightward=other.rightward):
            fitted(pen, inner, top + 28, other.password, _LABEL, Face.BOLD, room=room)
    pen.text(inner, top + high / 2 + 8 + down, provisional.password, size, Face.MONO, spacing=1, own=True)
    fitted(pen, inner, top + high - (9 if other is None else 7), until, _LABEL, room=room)


def children(pen: Pen, facts: SheetFacts, said: Words, y: float, other: Words | None = None) -> None:
    """Say for whom a guardian's account is; a pupil's class stands beside the role."""
    if not facts.children:
        return
    shown = [", ".join(part for part in one if part) for one in facts.children[:_MOST_CHILDREN]]
    more = len(facts.children) - len(shown)
    if more:
        shown.append(said.others.format(n=more))
    named = f" {said.and_} ".join(part for part in (" · ".join(shown[:-1]), shown[-1]) if part)
    beside = MARGIN + pen.width(said.for_children, 12) + 8
    pen.text(MARGIN, y, said.for_children, 12)
    end = END
    if other is not None:
        with pen.running(rightward=other.rightward):
            pen.text(END, y, other.for_children, 12, Face.BOLD, at_end=True)
            end -= pen.width(other.for_children, 12, Face.BOLD) + 12
    fitted(pen, beside, y, named, 12, Face.BOLD, room=end - beside, own=True)


def folds(pen: Pen) -> None:
    """Mark at the edges where the sheet is folded in three."""
    for y in _FOLDS:
        pen.rule(0, y, 5 * MM, y, LINE, 0.5)
        pen.rule(PAGE_WIDTH - 5 * MM, y, PAGE_WIDTH, y, LINE, 0.5)
