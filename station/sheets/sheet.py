"""The sheet that a family takes home: whose account, its identifier and code, how to sign in, where to ask.

It is folded in three: who and which identifier; how to sign in; what to do when lost. It never bears a code
or a birth date, and no password but a provisional one.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from station.rules.identifiers import normal, spelled
from station.rules.kinds import PersonKind
from station.sheets.errors import SheetsCancelled
from station.sheets.faces import Face
from station.sheets.lines import fitted, spoken_address
from station.sheets.page import COLUMN, END, MARGIN, PageFacts, contacts, foot, header, holder, section
from station.sheets.payload import payload
from station.sheets.pen import INK, LINE, MM, PAGE_HEIGHT, PAGE_WIDTH, SOFT, WASH, WHITE, Pen
from station.sheets.press import PRESS
from station.sheets.qr import QUIET_MODULES, path
from station.sheets.words import Words, words

_CODE = 40 * MM
_FOLDS = (PAGE_HEIGHT / 3, PAGE_HEIGHT * 2 / 3)


@dataclass(frozen=True, slots=True)
class Provisional:
    """A password that serves once, and the last day on which it does."""

    password: str
    valid_until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFacts(PageFacts):
    """All that one sheet says."""

    portal_url: str
    identifier: str
    provisional: Provisional | None = None


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
    said = words(facts.language)
    pen.rightward = said.rightward
    if facts.specimen:
        pen.watermark(545, said.specimen, 100)
    header(pen, facts, said)
    holder(pen, facts, said)
    _identifier(pen, facts, said)
    top = 320.0
    if facts.provisional is not None:
        top = _provisional(pen, facts.provisional, said)
    _steps(pen, facts, said, top)
    _folds(pen)
    if facts.provisional is None:
        _personal(pen, facts, said, 490)
    y = _lost(pen, facts, said, 596)
    if facts.provisional is not None:
        _personal(pen, facts, said, y + 10)
    contacts(pen, facts, said)
    foot(pen, facts, said)


def _identifier(pen: Pen, facts: SheetFacts, said: Words) -> None:
    identifier = normal(facts.identifier)
    inner = MARGIN + 16
    pen.box(MARGIN, 187, COLUMN, 82, fill=WASH, border=LINE)
    pen.text(inner, 205, said.identifier, 10.5, colour=SOFT)
    spacing = 1.0
    size = 30.0
    room = COLUMN - 32
    wide = pen.width(identifier, size, Face.MONO, own=True)
    size = min(size, size * (room - spacing * len(identifier)) / wide)
    pen.text(inner, 236, identifier, size, Face.MONO, spacing=spacing, own=True)
    spelling = spelled(identifier).replace("point", said.point)
    size = min(12.0, 12.0 * room / pen.width(spelling, 12, own=True))
    pen.text(inner, 258, spelling, size, own=True)


def _provisional(pen: Pen, provisional: Provisional, said: Words) -> float:
    pen.box(MARGIN, 298, COLUMN, 56, fill=WASH, border=LINE)
    pen.text(MARGIN + 16, 315, said.password, 10.5, colour=SOFT)
    pen.text(MARGIN + 16, 341, provisional.password, 22, Face.MONO, spacing=1, own=True)
    until = said.password_until.format(date=said.day(provisional.valid_until))
    fitted(pen, END - 16, 340, until, 10.5, colour=SOFT, room=COLUMN * 0.55, at_end=True)
    return 384.0


def _steps(pen: Pen, facts: SheetFacts, said: Words, top: float) -> None:
    portal = spoken_address(facts.portal_url)
    middle, last = (
        ((said.type_both, said.type_both_how), (said.choose, said.choose_how))
        if facts.provisional is None
        else (
            (said.type_provisional, said.type_provisional_how),
            (said.choose_password, said.choose_password_how),
        )
    )
    pen.text(MARGIN, top, said.sign_in, 15, Face.BOLD)
    room = COLUMN - _CODE - 54
    for number, (what, how) in enumerate(
        ((said.go.format(portal=portal), said.go_how), middle, last), start=1
    ):
        y = top + 30 + (number - 1) * 42
        pen.disc(MARGIN + 9, y - 4.5, 9, INK)
        pen.centred(MARGIN + 9, y - 0.8, str(number), 10.5, Face.BOLD, WHITE)
        fitted(pen, MARGIN + 28, y, what, 12.5, Face.SEMIBOLD, room=room)
        fitted(pen, MARGIN + 28, y + 15, how, 10.5, colour=SOFT, room=room)
    units, operators = path(payload(facts.portal_url, facts.identifier))
    quiet = _CODE / units * QUIET_MODULES
    pen.box(END - _CODE - quiet, top - 11 - quiet, _CODE + 2 * quiet, _CODE + 2 * quiet, fill=WHITE)
    pen.path(END - _CODE, top - 11, _CODE, units, operators)
    pen.centred(END - _CODE / 2, top - 11 + _CODE + quiet + 8, said.photograph, 9.5, Face.REGULAR, SOFT)


def _personal(pen: Pen, facts: SheetFacts, said: Words, top: float) -> float:
    whose = said.personal_guardian if facts.role is PersonKind.GUARDIAN else said.personal_student
    return section(pen, top, said.personal, (whose, said.never_asked))


def _lost(pen: Pen, facts: SheetFacts, said: Words, top: float) -> float:
    return section(
        pen,
        top,
        said.lost,
        (said.lost_how.format(portal=spoken_address(facts.portal_url)), said.lost_code, said.lost_desk),
    )


def _folds(pen: Pen) -> None:
    for y in _FOLDS:
        pen.rule(0, y, 4 * MM, y, LINE, 0.5)
        pen.rule(PAGE_WIDTH - 4 * MM, y, PAGE_WIDTH, y, LINE, 0.5)
