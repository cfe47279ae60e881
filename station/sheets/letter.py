"""A letter of an incident: what was done to a family's accounts, why, and what to do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from station.rules.languages import Language, part
from station.rules.web import spoken_address
from station.sheets.errors import SheetsCancelled
from station.sheets.faces import Face
from station.sheets.lines import wrapped
from station.sheets.page import COLUMN, MARGIN, PageFacts, contacts, header, holder, last_words, section
from station.sheets.pen import INK, WASH, Pen
from station.sheets.press import PRESS
from station.sheets.words import words


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFacts(PageFacts):
    """All that one letter says; ``kind`` is ``lock`` or ``password``."""

    kind: str
    made_on: date
    portal_url: str
    accounts: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Words:
    title: str
    lock: str
    password: str
    accounts: str
    todo: str
    lock_todo: tuple[str, ...]
    password_todo: tuple[str, ...]
    know: str
    know_how: tuple[str, ...]


def render_letters(
    letters: Sequence[LetterFacts],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """Return the letters as one PDF, a page each. Raises `SheetsCancelled`."""
    with PRESS:
        pen = Pen("Station", letters[0].language if letters else "fr")
        for done, facts in enumerate(letters, start=1):
            if cancelled is not None and cancelled():
                raise SheetsCancelled(done - 1)
            _draw(pen, facts)
            pen.end_page()
            if progress is not None:
                progress(done, len(letters))
        return pen.finish()


def _draw(pen: Pen, facts: LetterFacts) -> None:
    common, said = words(facts.language), _Words(**part(Language(facts.language), "incident"))
    pen.rightward = common.rightward
    header(pen, facts, common)
    holder(pen, facts, common, said.title)
    locks = facts.kind == "lock"
    told = (said.lock if locks else said.password).format(date=common.day(facts.made_on))
    portal = spoken_address(facts.portal_url)
    y = _band(pen, told) + 30
    y = section(pen, y, said.accounts, facts.accounts) + 20
    todo = said.lock_todo if locks else said.password_todo
    y = section(pen, y, said.todo, tuple(one.format(portal=portal) for one in todo)) + 20
    section(pen, y, said.know, said.know_how)
    contacts(pen, facts, common)
    last_words(pen, (common.never_asked,))


def _band(pen: Pen, text: str) -> float:
    lines = wrapped(pen, text, 13, Face.SEMIBOLD, COLUMN - 32, own=False)
    height = 18 + 18 * len(lines)
    pen.box(MARGIN, 171, COLUMN, height, fill=WASH, border=INK)
    for number, line in enumerate(lines):
        pen.text(MARGIN + 16, 193 + 18 * number, line, 13, Face.SEMIBOLD)
    return 171 + height
