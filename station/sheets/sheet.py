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
