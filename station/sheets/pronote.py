"""The sheet of a family that wants Pronote alone: its codes, where they work, and what they do not open.

Two accounts are never mixed: these codes open nothing else, and an identifier's password does not open this.
"""

from dataclasses import dataclass, field

from station.rules.languages import Language, part
from station.sheets.faces import Face
from station.sheets.lines import fitted, spoken_address, wrapped
from station.sheets.page import COLUMN, MARGIN, PageFacts, contacts, foot, header, holder, section
from station.sheets.pen import LINE, SOFT, WASH, Pen
from station.sheets.press import PRESS
from station.sheets.words import words


@dataclass(frozen=True, slots=True, kw_only=True)
class PronoteFacts(PageFacts):
    """All that the sheet says; without a ``website`` the family asks the office where Pronote is."""

    website: str | None
    username: str = field(repr=False)
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Words:
    codes: str
    username: str
    password: str
    choose: str
    where: str
    site: str
    no_site: str
    not_here: str
    lacks: tuple[str, ...]
    later: str
    later_how: tuple[str, ...]


def render_pronote(facts: PronoteFacts) -> bytes:
    """Return the sheet as a PDF of one A4 page."""
    with PRESS:
        pen = Pen("Station", facts.language)
        common, said = words(facts.language), _Words(**part(Language(facts.language), "pronote"))
        pen.rightward = common.rightward
        if facts.specimen:
            pen.watermark(545, common.specimen, 100)
        header(pen, facts, common)
        holder(pen, facts, common, said.codes)
        _codes(pen, facts, said)
        site = said.site.format(site=spoken_address(facts.website)) if facts.website else said.no_site
        y = section(pen, 336, said.where, (site, said.not_here))
        y = _lacks(pen, y + 12, said.lacks)
        section(pen, y + 30, said.later, said.later_how)
        contacts(pen, facts, common)
        foot(pen, facts, common)
        pen.end_page()
        return pen.finish()


def _codes(pen: Pen, facts: PronoteFacts, said: _Words) -> None:
    inner, room = MARGIN + 16, COLUMN - 32
    pen.box(MARGIN, 187, COLUMN, 118, fill=WASH, border=LINE)
    for y, title, text in ((205, said.username, facts.username), (251, said.password, facts.password)):
        pen.text(inner, y, title, 10.5, colour=SOFT)
        wide = pen.width(text, 22, Face.MONO, own=True) + len(text)
        size = min(22.0, 22.0 * room / wide)
        pen.text(inner, y + 24, text, size, Face.MONO, spacing=1, own=True)
    fitted(pen, inner, 295, said.choose, 10.5, colour=SOFT, room=room)


def _lacks(pen: Pen, top: float, paragraphs: tuple[str, ...]) -> float:
    lines = [
        (text, Face.REGULAR if number == 0 else Face.SEMIBOLD)
        for number, paragraph in enumerate(paragraphs)
        for text in wrapped(pen, paragraph, 10.5, Face.SEMIBOLD, COLUMN - 32, own=False)
    ]
    height = 18 + 15 * len(lines)
    pen.box(MARGIN, top, COLUMN, height, fill=WASH, border=LINE)
    for number, (text, face) in enumerate(lines):
        pen.text(MARGIN + 16, top + 20 + 15 * number, text, 10.5, face)
    return top + height
