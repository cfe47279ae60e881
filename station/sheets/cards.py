"""Eight cards on a page, to cut: identifier and provisional password in a format that fits a wallet."""

from collections.abc import Callable, Sequence

from station.rules.identifiers import normal
from station.rules.kinds import PersonKind
from station.sheets.errors import SheetsCancelled
from station.sheets.faces import Face
from station.sheets.lines import fitted, name_lines, spoken_address
from station.sheets.payload import payload
from station.sheets.pen import LINE, PAGE_HEIGHT, PAGE_WIDTH, SOFT, WASH, Pen
from station.sheets.press import PRESS
from station.sheets.qr import path
from station.sheets.sheet import SheetFacts
from station.sheets.words import Words, words

COLUMNS, ROWS = 2, 4
_A_PAGE = COLUMNS * ROWS
_WIDTH, _HEIGHT = PAGE_WIDTH / COLUMNS, PAGE_HEIGHT / ROWS
_INSET = 24.0  # what a printer leaves white, and a pair of scissors cuts off
_ROOM = _WIDTH - 2 * _INSET
_CODE = 62.0
_TICK = 9.0


def render_cards(
    cards: Sequence[SheetFacts],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """Return the cards as one PDF; ``progress`` hears of (done, all) cards."""
    with PRESS:
        pen = Pen("Station", cards[0].language if cards else "fr")
        for start in range(0, len(cards), _A_PAGE):
            if cancelled is not None and cancelled():
                raise SheetsCancelled(start)
            page = cards[start : start + _A_PAGE]
            pen.rightward = words(page[0].language).rightward
            _cuts(pen)
            for place, facts in enumerate(page):
                row, column = divmod(place, COLUMNS)
                _card(pen, facts, column * _WIDTH, row * _HEIGHT)
            pen.end_page()
            if progress is not None:
                progress(start + len(page), len(cards))
        return pen.finish()


def _card(pen: Pen, facts: SheetFacts, left: float, top: float) -> None:
    said = words(facts.language)
    x, end = left + _INSET, left + _WIDTH - _INSET
    role = said.guardian_role if facts.role is PersonKind.GUARDIAN else said.student_role
    pen.text(x, top + 35, role, 13, Face.BOLD)
    if facts.class_code:
        beside = x + pen.width(role, 13, Face.BOLD) + 8
        fitted(pen, beside, top + 35, facts.class_code, 10, Face.SEMIBOLD, SOFT, room=55, own=True)
    if facts.specimen:
        fitted(pen, end, top + 35, said.specimen, 9, Face.BOLD, room=60, at_end=True)
    size, names = name_lines(pen, f"{facts.first_name} {facts.last_name.upper()}", _ROOM, (11, 10), 8)
    y = top + (50 if len(names) == 1 else 47)
    for number, text in enumerate(names):
        pen.text(x, y + number * size * 1.15, text, size, Face.SEMIBOLD, own=True)
    _identifier(pen, facts, said, x, top + 62)
    _password(pen, facts, said, x, top + 113)
    _code(pen, facts, end - _CODE, top + 107)
    _foot(pen, facts, x, top + 185)


def _identifier(pen: Pen, facts: SheetFacts, said: Words, x: float, y: float) -> None:
    pen.box(x, y, _ROOM, 38, fill=WASH, border=LINE)
    pen.text(x + 8, y + 12, said.short_identifier, 7.5, colour=SOFT)
    fitted(pen, x + 8, y + 29, normal(facts.identifier), 16, Face.MONO, room=_ROOM - 16, own=True)


def _password(pen: Pen, facts: SheetFacts, said: Words, x: float, y: float) -> None:
    room = _ROOM - _CODE - 12
    if facts.provisional is not None:
        pen.text(x, y, said.password, 7.5, colour=SOFT)
        pen.text(x, y + 18, facts.provisional.password, 16, Face.MONO, spacing=0.8, own=True)
        until = said.password_until.format(date=said.day(facts.provisional.valid_until))
        fitted(pen, x, y + 31, until, 7.5, colour=SOFT, room=room)
    go = said.go.format(portal=spoken_address(facts.portal_url))
    fitted(pen, x, y + 47, go, 9, Face.SEMIBOLD, room=room)
    fitted(pen, x, y + 58, said.choose_password, 7.5, colour=SOFT, room=room)


def _code(pen: Pen, facts: SheetFacts, x: float, y: float) -> None:
    units, operators = path(payload(facts.portal_url, facts.identifier))
    pen.path(x, y, _CODE, units, operators)


def _foot(pen: Pen, facts: SheetFacts, x: float, y: float) -> None:
    """Whose card it is said to be, and where to ask."""
    for number, parts in enumerate(
        ((facts.school_name, facts.uai, *facts.academy_contact), facts.office_contact)
    ):
        fitted(pen, x, y + number * 9, " · ".join(parts), 6.8, colour=SOFT, room=_ROOM, own=True)


def _cuts(pen: Pen) -> None:
    """Where to cut: ticks at the edge of the paper, and a small cross where four cards meet."""
    for row in range(1, ROWS):
        y = row * _HEIGHT
        for x in (0.0, PAGE_WIDTH - 2 * _TICK):
            pen.rule(x, y, x + 2 * _TICK, y, LINE, 0.5)
        for column in range(1, COLUMNS):
            pen.rule(column * _WIDTH - _TICK, y, column * _WIDTH + _TICK, y, LINE, 0.5)
            pen.rule(column * _WIDTH, y - _TICK, column * _WIDTH, y + _TICK, LINE, 0.5)
    for column in range(1, COLUMNS):
        for y in (0.0, PAGE_HEIGHT - 2 * _TICK):
            pen.rule(column * _WIDTH, y, column * _WIDTH, y + 2 * _TICK, LINE, 0.5)
