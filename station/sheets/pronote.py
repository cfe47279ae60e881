"""The sheet of a family that wants Pronote alone: its codes, where they work, and what they do not open.

Two accounts are never mixed: these codes open nothing else, and an identifier's password does not open this.
"""

from dataclasses import dataclass, field

from station.rules.languages import Language, part
from station.rules.web import spoken_address
from station.sheets.faces import Face
from station.sheets.lines import fitted, wrapped
from station.sheets.page import COLUMN, MARGIN, PageFacts, contacts, header, holder, section
from station.sheets.pen import INK, WASH, Pen
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
        header(pen, facts, common)
        holder(pen, facts, common, said.codes)
        _codes(pen, facts, said)
        site = said.site.format(site=spoken_address(facts.website)) if facts.website else said.no_site
        y = section(pen, 322, said.where, (site, said.not_here))
        y = _lacks(pen, y + 12, said.lacks)
        section(pen, 588, said.later, said.later_how)
        contacts(pen, facts, common)
        pen.end_page()
        return pen.finish()


def _codes(pen: Pen, facts: PronoteFacts, said: _Words) -> None:
    """Two bands side by side, and what Pronote asks under them."""
    half = COLUMN / 2 - 4
    for x, title, text in (
        (MARGIN, said.username, facts.username),
        (MARGIN + half + 8, said.password, facts.password),
    ):
        pen.box(x, 161, half, 74, fill=WASH, border=INK)
        pen.text(x + 14, 179, title, 10.5, Face.BOLD)
        wide = pen.width(text, 22, Face.MONO, own=True) + len(text)
        size = min(22.0, 22.0 * (half - 28) / wide)
        pen.text(x + 14, 211, text, size, Face.MONO, spacing=1, own=True)
    fitted(pen, MARGIN, 254, said.choose, 12, room=COLUMN)


def _lacks(pen: Pen, top: float, paragraphs: tuple[str, ...]) -> float:
    lines = [
        (text, Face.REGULAR if number == 0 else Face.SEMIBOLD)
        for number, paragraph in enumerate(paragraphs)
        for text in wrapped(pen, paragraph, 12, Face.SEMIBOLD, COLUMN - 32, own=False)
    ]
    height = 18 + 16 * len(lines)
    pen.box(MARGIN, top, COLUMN, height, fill=WASH, border=INK)
    for number, (text, face) in enumerate(lines):
        pen.text(MARGIN + 16, top + 21 + 16 * number, text, 12, face)
    return top + height
