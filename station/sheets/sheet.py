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
from station.sheets.lines import fitted, name_lines, spoken_address, wrapped
from station.sheets.payload import payload
from station.sheets.pen import INK, LINE, MM, PAGE_HEIGHT, PAGE_WIDTH, SOFT, WASH, WHITE, Pen
from station.sheets.press import PRESS
from station.sheets.qr import QUIET_MODULES, path
from station.sheets.words import Words, words

_MARGIN = 20 * MM
_END = PAGE_WIDTH - _MARGIN
_COLUMN = _END - _MARGIN
_CODE = 40 * MM
_FOLDS = (PAGE_HEIGHT / 3, PAGE_HEIGHT * 2 / 3)


@dataclass(frozen=True, slots=True)
class Provisional:
    """A password that serves once, and the last day on which it does."""

    password: str
    valid_until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFacts:
    """All that one sheet says. ``last_name`` is the shown one; the contacts are lines of text."""

    school_name: str
    school_address: tuple[str, ...]
    uai: str
    portal_url: str
    first_name: str
    last_name: str
    role: PersonKind
    identifier: str
    office_contact: tuple[str, ...]
    academy_contact: tuple[str, ...]
    station_name: str
    printed_on: date
    operator: str | None = None
    specimen: bool = False
    provisional: Provisional | None = None
    language: str = "fr"
    class_code: str | None = None
    """By which a batch is sorted and handed out: a pupil's own class, or that of a guardian's child."""


def render_sheet(facts: SheetFacts) -> bytes:
    """Return one sheet as a PDF of one A4 page."""
    return render_sheets([facts])


def render_sheets(
    sheets: Sequence[SheetFacts],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    blank_versos: bool = False,
) -> bytes:
    """Return a batch of sheets as one PDF, a page each; ``progress`` hears of (done, all).

    With ``blank_versos`` each is followed by an empty page: however the printer turns its paper, no leaf
    bears two families.
    """
    with PRESS:
        pen = Pen("Station", sheets[0].language if sheets else "fr")
        for done, facts in enumerate(sheets, start=1):
            if cancelled is not None and cancelled():
                raise SheetsCancelled(done - 1)
            _draw(pen, facts)
            pen.end_page()
            if blank_versos:
                pen.end_page()
            if progress is not None:
                progress(done, len(sheets))
        return pen.finish()


def _draw(pen: Pen, facts: SheetFacts) -> None:
    said = words(facts.language)
    pen.rightward = said.rightward
    if facts.specimen:
        pen.watermark(545, said.specimen, 100)
    _header(pen, facts, said)
    _holder(pen, facts, said)
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
    _contacts(pen, facts, said)
    _foot(pen, facts, said)


def _header(pen: Pen, facts: SheetFacts, said: Words) -> None:
    aside = [said.day(facts.printed_on), said.station.format(station=facts.station_name)]
    if facts.operator:
        aside.append(said.operator.format(operator=facts.operator))
    room = _COLUMN * 0.7
    name_size = 15.0
    names = [facts.school_name]
    if pen.width(facts.school_name, name_size, Face.BOLD, own=True) > room:
        name_size = 10.5
        names = wrapped(pen, facts.school_name, name_size, Face.BOLD, room, own=True)[:2]
    y = 69.0 if len(names) == 1 else 65.0
    for text in names:
        pen.text(_MARGIN, y, text, name_size, Face.BOLD, own=True)
        y += 12.5
    address = " · ".join((*facts.school_address, f"UAI {facts.uai}"))
    fitted(pen, _MARGIN, y + 3, address, 9.5, colour=SOFT, room=room, own=True)
    for number, text in enumerate(aside):
        fitted(pen, _END, 68 + 12 * number, text, 9.5, colour=SOFT, room=_COLUMN * 0.28, at_end=True)
    pen.rule(_MARGIN, 103, _END, 103, LINE, 0.8)


def _holder(pen: Pen, facts: SheetFacts, said: Words) -> None:
    """The role first and large: a parent must not walk off with the child's account."""
    role = said.guardian_role if facts.role is PersonKind.GUARDIAN else said.student_role
    pen.text(_MARGIN, 134, role, 24, Face.BOLD)
    if facts.class_code:
        beside = _MARGIN + pen.width(role, 24, Face.BOLD) + 14
        fitted(pen, beside, 134, facts.class_code, 15, Face.SEMIBOLD, SOFT, room=110, own=True)
    if facts.specimen:
        w = pen.width(said.specimen, 13, Face.BOLD) + 20
        pen.box(_END - w, 115, w, 22, fill=WHITE, border=INK)
        pen.text(_END - 10, 130.5, said.specimen, 13, Face.BOLD, at_end=True)
    name = f"{facts.first_name} {facts.last_name.upper()}"
    size, lines = name_lines(pen, name, _COLUMN)
    y = 165.0 if len(lines) == 1 else 159.0
    for number, text in enumerate(lines):
        pen.text(_MARGIN, y + number * size * 1.2, text, size, Face.SEMIBOLD, own=True)


def _identifier(pen: Pen, facts: SheetFacts, said: Words) -> None:
    identifier = normal(facts.identifier)
    inner = _MARGIN + 16
    pen.box(_MARGIN, 187, _COLUMN, 82, fill=WASH, border=LINE)
    pen.text(inner, 205, said.identifier, 10.5, colour=SOFT)
    spacing = 1.0
    size = 30.0
    room = _COLUMN - 32
    wide = pen.width(identifier, size, Face.MONO, own=True)
    size = min(size, size * (room - spacing * len(identifier)) / wide)
    pen.text(inner, 236, identifier, size, Face.MONO, spacing=spacing, own=True)
    spelling = spelled(identifier).replace("point", said.point)
    size = min(12.0, 12.0 * room / pen.width(spelling, 12, own=True))
    pen.text(inner, 258, spelling, size, own=True)


def _provisional(pen: Pen, provisional: Provisional, said: Words) -> float:
    pen.box(_MARGIN, 298, _COLUMN, 56, fill=WASH, border=LINE)
    pen.text(_MARGIN + 16, 315, said.password, 10.5, colour=SOFT)
    pen.text(_MARGIN + 16, 341, provisional.password, 22, Face.MONO, spacing=1, own=True)
    until = said.password_until.format(date=said.day(provisional.valid_until))
    fitted(pen, _END - 16, 340, until, 10.5, colour=SOFT, room=_COLUMN * 0.55, at_end=True)
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
    pen.text(_MARGIN, top, said.sign_in, 15, Face.BOLD)
    room = _COLUMN - _CODE - 54
    for number, (what, how) in enumerate(
        ((said.go.format(portal=portal), said.go_how), middle, last), start=1
    ):
        y = top + 30 + (number - 1) * 42
        pen.disc(_MARGIN + 9, y - 4.5, 9, INK)
        pen.centred(_MARGIN + 9, y - 0.8, str(number), 10.5, Face.BOLD, WHITE)
        fitted(pen, _MARGIN + 28, y, what, 12.5, Face.SEMIBOLD, room=room)
        fitted(pen, _MARGIN + 28, y + 15, how, 10.5, colour=SOFT, room=room)
    units, operators = path(payload(facts.portal_url, facts.identifier))
    quiet = _CODE / units * QUIET_MODULES
    pen.box(_END - _CODE - quiet, top - 11 - quiet, _CODE + 2 * quiet, _CODE + 2 * quiet, fill=WHITE)
    pen.path(_END - _CODE, top - 11, _CODE, units, operators)
    pen.centred(_END - _CODE / 2, top - 11 + _CODE + quiet + 8, said.photograph, 9.5, Face.REGULAR, SOFT)


def _personal(pen: Pen, facts: SheetFacts, said: Words, top: float) -> float:
    whose = said.personal_guardian if facts.role is PersonKind.GUARDIAN else said.personal_student
    return _section(pen, top, said.personal, (whose, said.never_asked))


def _lost(pen: Pen, facts: SheetFacts, said: Words, top: float) -> float:
    return _section(
        pen,
        top,
        said.lost,
        (said.lost_how.format(portal=spoken_address(facts.portal_url)), said.lost_code, said.lost_desk),
    )


def _section(pen: Pen, top: float, title: str, paragraphs: tuple[str, ...]) -> float:
    pen.text(_MARGIN, top, title, 13, Face.BOLD)
    y = top + 18
    for paragraph in paragraphs:
        for text in wrapped(pen, paragraph, 10.5, Face.REGULAR, _COLUMN, own=False):
            pen.text(_MARGIN, y, text, 10.5)
            y += 14.5
    return y


def _contacts(pen: Pen, facts: SheetFacts, said: Words) -> None:
    pen.rule(_MARGIN, 716, _END, 716, LINE, 0.8)
    half = _COLUMN / 2
    for x, title, lines in (
        (_MARGIN, said.office, facts.office_contact),
        (_MARGIN + half, said.academy, facts.academy_contact),
    ):
        fitted(pen, x, 732, title, 10, Face.SEMIBOLD, room=half - 12)
        for number, text in enumerate(lines[:2]):
            fitted(pen, x, 746 + 12.5 * number, text, 9.5, room=half - 12, own=True)


def _foot(pen: Pen, facts: SheetFacts, said: Words) -> None:
    """A bar of 50 mm, by which a desk sees that its printer scales nothing."""
    bar = 50 * MM
    pen.rule(_MARGIN, 783, _MARGIN + bar, 783, SOFT, 0.8)
    for x in (_MARGIN, _MARGIN + bar):
        pen.rule(x, 780, x, 786, SOFT, 0.8)
    pen.text(_MARGIN + bar + 8, 785.3, said.scale, 7.5, colour=SOFT)
    if facts.specimen:
        pen.text(_END, 785.3, said.specimen_note, 9.5, Face.SEMIBOLD, at_end=True)


def _folds(pen: Pen) -> None:
    for y in _FOLDS:
        pen.rule(0, y, 4 * MM, y, LINE, 0.5)
        pen.rule(PAGE_WIDTH - 4 * MM, y, PAGE_WIDTH, y, LINE, 0.5)
