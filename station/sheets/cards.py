"""Eight cards on a page, to cut: identifier and provisional password in a format that fits a wallet."""

from collections.abc import Callable, Sequence

from station.rules.identifiers import normal
from station.rules.kinds import PersonKind
from station.rules.web import spoken_address
from station.sheets.errors import SheetsCancelled
from station.sheets.faces import Face
from station.sheets.lines import fitted, name_lines
from station.sheets.page import title_of
from station.sheets.payload import payload
from station.sheets.pen import INK, LINE, PAGE_HEIGHT, PAGE_WIDTH, WASH, Pen
from station.sheets.press import PRESS
from station.sheets.qr import path
from station.sheets.sheet import SheetFacts
from station.sheets.words import Words, words

COLUMNS, ROWS = 2, 4
_WIDTH, _HEIGHT = PAGE_WIDTH / COLUMNS, PAGE_HEIGHT / ROWS
_INSET = 25.5  # what a printer leaves white, and a pair of scissors cuts off
_ROOM = _WIDTH - 2 * _INSET
_CODE = 68.0  # 24 mm
_TICK = 9.0


def render_cards(
    pages: Sequence[Sequence[SheetFacts]],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """Return the cards as one PDF, eight a page at the most; ``progress`` hears of (done, all) cards."""
    with PRESS:
        pen = Pen("Station", pages[0][0].language if pages else "fr")
        done, total = 0, sum(map(len, pages))
        for page in pages:
            if cancelled is not None and cancelled():
                raise SheetsCancelled(done)
            pen.rightward = words(page[0].language).rightward
            _cuts(pen)
            for place, facts in enumerate(page):
                row, column = divmod(place, COLUMNS)
                _card(pen, facts, column * _WIDTH, row * _HEIGHT)
            pen.end_page()
            done += len(page)
            if progress is not None:
                progress(done, total)
        return pen.finish()


def _card(pen: Pen, facts: SheetFacts, left: float, top: float) -> None:
    said = words(facts.language)
    x, end = left + _INSET, left + _WIDTH - _INSET
    role = said.guardian_role if facts.role is PersonKind.GUARDIAN else said.student_role
    pen.text(x, top + 33, role, 11, Face.BOLD)
    if facts.class_code:
        beside = x + pen.width(role, 11, Face.BOLD) + 8
        fitted(pen, beside, top + 33, facts.class_code, 11, room=60, own=True)
    if facts.specimen:
        fitted(pen, end, top + 33, said.specimen, 8.5, Face.BOLD, room=60, at_end=True)
    size, names = name_lines(
        pen, f"{facts.first_name} {facts.last_name.upper()}", _ROOM, (13, 12, 11), 9, Face.BOLD
    )
    y = top + (50 if len(names) == 1 else 45)
    for number, text in enumerate(names):
        pen.text(x, y + number * size * 1.1, text, size, Face.BOLD, own=True)
    _identifier(pen, facts, said, x, top + 59)
    _password(pen, facts, said, x, top + 112)
    _code(pen, facts, end - _CODE, top + 105)
    _foot(pen, facts, said, x, end, top + 188)


def _identifier(pen: Pen, facts: SheetFacts, said: Words, x: float, y: float) -> None:
    pen.box(x, y, _ROOM, 38, fill=WASH, border=INK)
    pen.text(x + 8, y + 11, said.identifier, 8.5, Face.SEMIBOLD)
    fitted(pen, x + 8, y + 30, normal(facts.identifier), 18, Face.MONO, room=_ROOM - 16, own=True)


def _password(pen: Pen, facts: SheetFacts, said: Words, x: float, y: float) -> None:
    room = _ROOM - _CODE - 12
    if facts.provisional is not None:
        pen.text(x, y, said.password, 8.5, Face.SEMIBOLD)
        fitted(pen, x, y + 17, facts.provisional.password, 17, Face.MONO, room=room, own=True)
        until = said.password_until.format(date=said.day(facts.provisional.valid_until))
        fitted(pen, x, y + 30, until, 8.5, room=room)
    fitted(pen, x, y + 45, spoken_address(facts.portal_url), 11, Face.SEMIBOLD, room=room, own=True)
    fitted(pen, x, y + 57, said.choose_password, 8.5, room=room)


def _code(pen: Pen, facts: SheetFacts, x: float, y: float) -> None:
    units, operators = path(payload(facts.portal_url, facts.identifier))
    pen.path(x, y, _CODE, units, operators)


def _foot(pen: Pen, facts: SheetFacts, said: Words, x: float, end: float, y: float) -> None:
    """Whose card it is said to be, and whom to call: the nearest who has a phone."""
    call = next((one for one in facts.contacts if one.phone), None)
    half = _ROOM / 2 - 4
    fitted(pen, x, y, facts.school_name, 8.5, Face.SEMIBOLD, room=half if call else _ROOM, own=True)
    if call:
        fitted(
            pen,
            end,
            y,
            f"{title_of(call, said)}\u00a0: {call.phone}",
            8.5,
            Face.SEMIBOLD,
            room=half,
            at_end=True,
        )


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
