"""What every A4 sheet for a family has: the school above, whose sheet it is, whom to ask below."""

from dataclasses import dataclass, field
from datetime import date

from station.rules.kinds import PersonKind
from station.sheets.faces import Face
from station.sheets.lines import fitted, name_lines, wrapped
from station.sheets.pen import INK, LINE, MM, PAGE_WIDTH, SOFT, WHITE, Pen
from station.sheets.words import Words

MARGIN = 20 * MM
END = PAGE_WIDTH - MARGIN
COLUMN = END - MARGIN


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """What a page says of the school, the person and the desk.

    ``last_name`` is the shown one; the contacts are lines of text.
    """

    school_name: str
    school_address: tuple[str, ...]
    uai: str
    first_name: str = field(repr=False)
    last_name: str = field(repr=False)
    role: PersonKind
    office_contact: tuple[str, ...]
    academy_contact: tuple[str, ...]
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
    room = COLUMN * 0.7
    name_size = 15.0
    names = [facts.school_name]
    if pen.width(facts.school_name, name_size, Face.BOLD, own=True) > room:
        name_size = 10.5
        names = wrapped(pen, facts.school_name, name_size, Face.BOLD, room, own=True)[:2]
    y = 69.0 if len(names) == 1 else 65.0
    for text in names:
        pen.text(MARGIN, y, text, name_size, Face.BOLD, own=True)
        y += 12.5
    address = " · ".join((*facts.school_address, f"UAI {facts.uai}"))
    fitted(pen, MARGIN, y + 3, address, 9.5, colour=SOFT, room=room, own=True)
    for number, text in enumerate(aside):
        fitted(pen, END, 68 + 12 * number, text, 9.5, colour=SOFT, room=COLUMN * 0.28, at_end=True)
    pen.rule(MARGIN, 103, END, 103, LINE, 0.8)


def holder(pen: Pen, facts: PageFacts, said: Words, title: str | None = None) -> None:
    """Draw the role or the ``title`` large: a parent must not walk off with the child's sheet."""
    role = title or (said.guardian_role if facts.role is PersonKind.GUARDIAN else said.student_role)
    pen.text(MARGIN, 134, role, 24, Face.BOLD)
    if facts.class_code:
        beside = MARGIN + pen.width(role, 24, Face.BOLD) + 14
        fitted(pen, beside, 134, facts.class_code, 15, Face.SEMIBOLD, SOFT, room=110, own=True)
    if facts.specimen:
        w = pen.width(said.specimen, 13, Face.BOLD) + 20
        pen.box(END - w, 115, w, 22, fill=WHITE, border=INK)
        pen.text(END - 10, 130.5, said.specimen, 13, Face.BOLD, at_end=True)
    name = f"{facts.first_name} {facts.last_name.upper()}"
    size, lines = name_lines(pen, name, COLUMN)
    y = 165.0 if len(lines) == 1 else 159.0
    for number, text in enumerate(lines):
        pen.text(MARGIN, y + number * size * 1.2, text, size, Face.SEMIBOLD, own=True)


def section(pen: Pen, top: float, title: str, paragraphs: tuple[str, ...]) -> float:
    """Write a title and its paragraphs, and return where they end."""
    pen.text(MARGIN, top, title, 13, Face.BOLD)
    y = top + 18
    for paragraph in paragraphs:
        for text in wrapped(pen, paragraph, 10.5, Face.REGULAR, COLUMN, own=False):
            pen.text(MARGIN, y, text, 10.5)
            y += 14.5
    return y


def contacts(pen: Pen, facts: PageFacts, said: Words) -> None:
    """Write whom to ask: the office, and the académie."""
    pen.rule(MARGIN, 716, END, 716, LINE, 0.8)
    half = COLUMN / 2
    for x, title, lines in (
        (MARGIN, said.office, facts.office_contact),
        (MARGIN + half, said.academy, facts.academy_contact),
    ):
        fitted(pen, x, 732, title, 10, Face.SEMIBOLD, room=half - 12)
        for number, text in enumerate(lines[:2]):
            fitted(pen, x, 746 + 12.5 * number, text, 9.5, room=half - 12, own=True)


def foot(pen: Pen, facts: PageFacts, said: Words) -> None:
    """A bar of 50 mm, by which a desk sees that its printer scales nothing."""
    bar = 50 * MM
    pen.rule(MARGIN, 783, MARGIN + bar, 783, SOFT, 0.8)
    for x in (MARGIN, MARGIN + bar):
        pen.rule(x, 780, x, 786, SOFT, 0.8)
    pen.text(MARGIN + bar + 8, 785.3, said.scale, 7.5, colour=SOFT)
    if facts.specimen:
        pen.text(END, 785.3, said.specimen_note, 9.5, Face.SEMIBOLD, at_end=True)
