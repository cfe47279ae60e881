"""What every A4 sheet for a family has: the school above, whose sheet it is, whom to ask below."""

from dataclasses import dataclass, field
from datetime import date

from station.rules.kinds import PersonKind
from station.sheets.contact import Contact, Whom
from station.sheets.faces import Face
from station.sheets.lines import fitted, name_lines, wrapped
from station.sheets.pen import INK, MM, PAGE_WIDTH, WHITE, Pen
from station.sheets.words import Words

MARGIN = 20 * MM
END = PAGE_WIDTH - MARGIN
COLUMN = END - MARGIN
_SCHOOL = COLUMN * 0.7
_CONTACTS = 3
_STAMP = 110.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """What a page says of the school, the person and the desk.

    ``last_name`` is the shown one.
    """

    school_name: str
    school_address: tuple[str, ...]
    uai: str
    first_name: str = field(repr=False)
    last_name: str = field(repr=False)
    role: PersonKind
    contacts: tuple[Contact, ...]
    """From the nearest to the farthest."""
    station_name: str
    printed_on: date
    operator: str | None = None
    specimen: bool = False
    language: str = "fr"
    class_code: str | None = None
    """By which a batch is sorted and handed out: a pupil's own class, or that of a guardian's child."""


def header(pen: Pen, facts: PageFacts, said: Words) -> None:
    """Draw the school, and beside it the day, the desk and the operator."""
    aside = [said.day(facts.printed_on), said.station.format(station=facts.station_name)]
    if facts.operator:
        aside.append(said.operator.format(operator=facts.operator))
    size, names = name_lines(pen, facts.school_name, _SCHOOL, (16, 15, 14, 13), 10.5, Face.BOLD)
    y = 66.0 if len(names) == 1 else 64.0
    for text in names:
        pen.text(MARGIN, y, text, size, Face.BOLD, own=True)
        y += 11.5
    address = " · ".join((*facts.school_address, f"UAI {facts.uai}"))
    fitted(pen, MARGIN, y + 5, address, 10.5, room=_SCHOOL, own=True)
    for number, text in enumerate(aside):
        fitted(pen, END, 64 + 12.5 * number, text, 10.5, room=COLUMN * 0.28, at_end=True)
    pen.rule(MARGIN, 96, END, 96, INK, 0.6)


def role_of(facts: PageFacts, said: Words) -> str:
    """Say what kind of account it is."""
    return said.guardian_role if facts.role is PersonKind.GUARDIAN else said.student_role


def holder(
    pen: Pen, facts: PageFacts, said: Words, title: str | None = None, *, beside: bool = False
) -> None:
    """Draw the role or the ``title``, and the name large: nobody must walk off with another's sheet.

    Something else may stand ``beside`` the role: what an invented sheet is stands lower then.
    """
    role = title or role_of(facts, said)
    pen.text(MARGIN, 120, role, 15, Face.SEMIBOLD)
    if facts.class_code:
        after = MARGIN + pen.width(role, 15, Face.SEMIBOLD) + 12
        fitted(pen, after, 120, facts.class_code, 15, room=110, own=True)
    if facts.specimen:
        stamp(pen, END, 131 if beside else 105, said.specimen)
    room = COLUMN - _STAMP if facts.specimen and beside else COLUMN
    name = f"{facts.first_name} {facts.last_name.upper()}"
    size, lines = name_lines(pen, name, room, (24, 22, 20, 18), 13, Face.BOLD)
    y = 148.0 if len(lines) == 1 else 138.0
    for number, text in enumerate(lines):
        pen.text(MARGIN, y + number * size * 1.15, text, size, Face.BOLD, own=True)


def stamp(pen: Pen, end: float, top: float, text: str) -> None:
    """Frame a word: what an invented sheet is, without ink all over it."""
    wide = pen.width(text, 13, Face.BOLD) + 20
    pen.box(end - wide, top, wide, 23, fill=WHITE, border=INK)
    pen.text(end - 10, top + 16, text, 13, Face.BOLD, at_end=True)


def section(pen: Pen, top: float, title: str, paragraphs: tuple[str, ...]) -> float:
    """Write a title and its paragraphs, and return where they end."""
    pen.text(MARGIN, top, title, 16, Face.BOLD)
    y = top + 21
    for paragraph in paragraphs:
        for text in wrapped(pen, paragraph, 12, Face.REGULAR, COLUMN, own=False):
            pen.text(MARGIN, y, text, 12)
            y += 16
    return y


def contacts(pen: Pen, facts: PageFacts, said: Words, *, top: float = 696, column: float = COLUMN) -> None:
    """Write whom to call, to be read at arm's length: one beside the other, three at most."""
    shown = facts.contacts[:_CONTACTS]
    if not shown:
        return
    wide = column / max(2, len(shown))
    room = wide - 18
    for place, one in enumerate(shown):
        x = MARGIN + place * wide
        fitted(pen, x, top, title_of(one, said), 11, Face.BOLD, room=room)
        fitted(pen, x, top + 20, one.phone, 18, Face.MONO, room=room, own=True)
        fitted(pen, x, top + 35, one.beneath, 10.5, room=room, own=True)


def title_of(contact: Contact, said: Words) -> str:
    """Say who answers."""
    match contact.whom:
        case Whom.OFFICE:
            return said.office
        case Whom.TECHNICIAN:
            return said.technician
        case Whom.ACADEMY:
            return said.academy
        case Whom.NATIONAL:
            return said.national


def last_words(pen: Pen, lines: tuple[str, ...]) -> None:
    """Write what must not be forgotten, under a rule at the foot."""
    pen.rule(MARGIN, 742, END, 742, INK, 0.6)
    for number, text in enumerate(lines):
        fitted(pen, MARGIN, 758 + 15 * number, text, 11.5, Face.BOLD, room=COLUMN)
