"""The sheet that a family takes home: whose account, its identifier and code, how to sign in, where to ask.

It is in French; a family that reads another language has its words beside them (`station.sheets.beside`).
It is folded in three: who and which identifier; how to sign in; what to do when lost. It never bears a code
or a birth date, and no password but a provisional one.
"""

from collections.abc import Callable, Sequence

from station.rules.kinds import PersonKind
from station.rules.languages import Language
from station.rules.web import spoken_address
from station.sheets.bands import children, folds, keys, steps
from station.sheets.beside import draw_beside
from station.sheets.errors import SheetsCancelled
from station.sheets.faces import Face
from station.sheets.facts import Provisional, SheetFacts
from station.sheets.lines import fitted
from station.sheets.page import COLUMN, END, MARGIN, contacts, header, holder, last_words
from station.sheets.payload import payload
from station.sheets.pen import INK, LINE, MM, WHITE, Pen
from station.sheets.press import PRESS
from station.sheets.qr import QUIET_MODULES, path
from station.sheets.words import Words, words

__all__ = ["Provisional", "SheetFacts", "render_sheet", "render_sheets"]

_CODE = 40 * MM
_STEP, _STEPS = 352.0, 62.0


def render_sheet(facts: SheetFacts) -> bytes:
    """Return one sheet as a PDF of one A4 page."""
    return render_sheets([facts])


def render_sheets(
    sheets: Sequence[SheetFacts],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """Return a batch of sheets as one PDF, a page each; ``progress`` hears of (done, all)."""
    with PRESS:
        pen = Pen("Station", sheets[0].language if sheets else "fr")
        for done, facts in enumerate(sheets, start=1):
            if cancelled is not None and cancelled():
                raise SheetsCancelled(done - 1)
            _draw(pen, facts)
            pen.end_page()
            if progress is not None:
                progress(done, len(sheets))
        return pen.finish()


def _draw(pen: Pen, facts: SheetFacts) -> None:
    said, language = words(Language.FRENCH), Language(facts.language)
    if language is not Language.FRENCH:
        draw_beside(pen, facts, said, words(language))
        return
    header(pen, facts, said)
    holder(pen, facts, said)
    children(pen, facts, said, keys(pen, facts, said))
    _steps(pen, facts, said)
    _trouble(pen, facts, said)
    contacts(pen, facts, said)
    whose = said.personal_guardian if facts.role is PersonKind.GUARDIAN else said.personal_student
    last_words(pen, (whose, said.never_asked))
    fitted(pen, MARGIN, 788, said.your_data, 10.5, room=COLUMN)
    folds(pen)


def _keys(pen: Pen, facts: SheetFacts, said: Words) -> float:
    """Draw the identifier, and a provisional password beside it, or under it where it is long.

    Returns where the line under them stands.
    """
    identifier, half = normal(facts.identifier), COLUMN / 2
    if facts.provisional is None:
        _identifier(pen, identifier, said, COLUMN, _BAND, said.same_each_year)
        return _FOR
    if pen.width(identifier, _IDENTIFIER, Face.MONO, own=True) <= half - 40:
        _identifier(pen, identifier, said, half - 4, _BAND)
        _password(pen, facts.provisional, said, MARGIN + half + 4, _TOP, half - 4, _BAND)
        return _FOR
    _identifier(pen, identifier, said, COLUMN, _LOW_BAND)
    _password(pen, facts.provisional, said, MARGIN, _TOP + _LOW_BAND + 4, COLUMN, 34)
    return _FOR + 19


def _identifier(pen: Pen, identifier: str, said: Words, wide: float, high: float, beside: str = "") -> None:
    inner, room = MARGIN + 14, wide - 28
    pen.box(MARGIN, _TOP, wide, high, fill=WASH, border=INK)
    pen.text(inner, _TOP + 16, said.identifier, 10.5, Face.BOLD)
    if beside:
        pen.text(MARGIN + wide - 14, _TOP + 16, beside, 10.5, at_end=True)
    wish = _IDENTIFIER * high / _BAND
    own = pen.width(identifier, wish, Face.MONO, own=True)
    size = min(wish, wish * (room - len(identifier)) / own)
    pen.text(inner, _TOP + high * 0.635, identifier, size, Face.MONO, spacing=1, own=True)
    spelling = spelled(identifier).replace("point", said.point)
    fitted(pen, inner, _TOP + high - 9, spelling, 12, room=room, own=True)


def _password(
    pen: Pen, provisional: Provisional, said: Words, x: float, top: float, wide: float, high: float
) -> None:
    """Draw a band with the password: in three lines, or in one where there is room for no more."""
    pen.box(x, top, wide, high, fill=WASH, border=INK)
    until = said.password_until.format(date=said.day(provisional.valid_until))
    inner, room = x + 14, wide - 28
    if high < _BAND:
        name = pen.width(said.password, 10.5, Face.BOLD)
        pen.text(inner, top + 22, said.password, 10.5, Face.BOLD)
        pen.text(inner + name + 14, top + 24, provisional.password, 20, Face.MONO, spacing=1, own=True)
        fitted(pen, x + wide - 14, top + 22, until, 10.5, room=room * 0.4, at_end=True)
        return
    pen.text(inner, top + 16, said.password, 10.5, Face.BOLD)
    pen.text(inner, top + high / 2 + 8, provisional.password, 22, Face.MONO, spacing=1, own=True)
    fitted(pen, inner, top + high - 9, until, 10.5, room=room)


def _children(pen: Pen, facts: SheetFacts, said: Words, y: float) -> None:
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
    fitted(pen, beside, y, named, 12, Face.BOLD, room=END - beside, own=True)


def _steps(pen: Pen, facts: SheetFacts, said: Words) -> None:
    pen.text(MARGIN, 314, said.sign_in, 16, Face.BOLD)
    room = COLUMN - _CODE - 54
    centre, radius = MARGIN + 12, 12.0
    pen.rule(centre, _STEP, centre, _STEP + 2 * _STEPS, INK, 2)
    for number, (what, how) in enumerate(steps(facts, said), start=1):
        y = _STEP + (number - 1) * _STEPS
        pen.disc(centre, y, radius, INK)
        pen.centred(centre, y + 4.6, str(number), 13, Face.BOLD, WHITE)
        fitted(pen, MARGIN + 36, y + 1, what, 13, Face.BOLD, room=room)
        fitted(pen, MARGIN + 36, y + 18, how, 12, room=room)
    units, operators = path(payload(facts.portal_url, facts.identifier))
    pen.path(END - _CODE, _STEP - 10, _CODE, units, operators)
    quiet = _CODE / units * QUIET_MODULES
    pen.centred(END - _CODE / 2, _STEP - 10 + _CODE + quiet + 10, said.photograph, 11, Face.BOLD, INK)


def _trouble(pen: Pen, facts: SheetFacts, said: Words) -> None:
    pen.text(MARGIN, 588, said.trouble, 16, Face.BOLD)
    portal = spoken_address(facts.portal_url)
    rows = (
        (said.lost, said.lost_how.format(portal=portal)),
        (said.forgotten, said.forgotten_how.format(portal=portal)),
        (said.nothing_works, said.nothing_works_how),
    )
    beside = max(MARGIN + 140, *(MARGIN + 14 + pen.width(what, 12, Face.BOLD) for what, _ in rows))
    pen.rule(MARGIN, 600, END, 600, LINE, 0.5)
    for number, (what, how) in enumerate(rows):
        y = 600 + 25 * number
        pen.text(MARGIN, y + 17, what, 12, Face.BOLD)
        fitted(pen, beside, y + 17, how, 12, room=END - beside)
        pen.rule(MARGIN, y + 25, END, y + 25, LINE, 0.5)
