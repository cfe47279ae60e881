"""The page by which a printer and a scanner are tried: a length, codes, accents, Arabic."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from station.sheets.faces import Face
from station.sheets.lines import fitted
from station.sheets.page import COLUMN, END, MARGIN, stamp
from station.sheets.payload import payload
from station.sheets.pen import INK, MM, Pen
from station.sheets.press import PRESS
from station.sheets.qr import path
from station.sheets.scanner import CODES
from station.sheets.words import words

# The page is the office's own, and the office works in French.
_TITLE = "Page d’essai"
_BAR = (
    "Ce trait mesure 50\u00a0mm. S’il est plus court, l’imprimante réduit la page\u00a0: "
    "réglez l’échelle sur 100\u00a0%."
)
_SIZES = "Des codes à scanner du plus grand au plus petit (celui des feuilles a 40\u00a0mm)."
_THREE = (
    "Les trois codes du lecteur\u00a0: dans «\u00a0Matériel\u00a0», «\u00a0Reconnaître le lecteur\u00a0», "
    "puis scannez-les."
)
_LETTERS = (
    ("Accents", "à â ä ç é è ê ë î ï ô ö ù û ü ÿ œ æ · À Ç É È Ê Î Ô Œ · Noëlle-Élodie LE GOÉRIC"),
    ("Arabe", "مرحبا بكم · محمد الأمين بن عبد الله · كلمة السر"),
    ("À ne pas confondre", "0 O o · 1 l I · 5 S · 2 Z · 8 B · rn m"),
)
_WIDTHS = (40, 30, 20, 15)
_IDENTIFIER = "m.hoarau2"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialFacts:
    """What stands on the page."""

    school_name: str
    station_name: str
    portal_url: str
    printed_on: date
    specimen: bool = False


def render_trial(facts: TrialFacts) -> bytes:
    """Return the page as a PDF."""
    with PRESS:
        pen, said = Pen("Station", "fr"), words("fr")
        pen.text(MARGIN, 66, _TITLE, 24, Face.BOLD)
        about = (
            facts.school_name,
            said.station.format(station=facts.station_name),
            said.day(facts.printed_on),
        )
        fitted(pen, MARGIN, 86, " · ".join(about), 11, room=COLUMN, own=True)
        if facts.specimen:
            stamp(pen, END, 48, said.specimen)
        _bar(pen, 122)
        fitted(pen, MARGIN, 146, _BAR, 11, room=COLUMN)
        fitted(pen, MARGIN, 186, _SIZES, 11, room=COLUMN)
        text = payload(facts.portal_url, _IDENTIFIER)
        _codes(pen, 200, [(text, width, f"{width}\u00a0mm") for width in _WIDTHS], 26)
        y = 372.0
        for name, letters in _LETTERS:
            pen.text(MARGIN, y, name, 10.5, Face.SEMIBOLD)
            fitted(pen, MARGIN, y + 20, letters, 15, room=COLUMN, own=True)
            y += 50
        fitted(pen, MARGIN, 560, _THREE, 11, room=COLUMN)
        _codes(pen, 576, [(code, 40, f"Code {number}") for number, code in enumerate(CODES, 1)], 46)
        pen.end_page()
        return pen.finish()


def _bar(pen: Pen, y: float) -> None:
    """A bar of 50 mm, by which whoever holds a ruler to it sees that the printer scales nothing."""
    end = MARGIN + 50 * MM
    pen.rule(MARGIN, y, end, y, INK, 0.8)
    for x in (MARGIN, end):
        pen.rule(x, y - 3, x, y + 3, INK, 0.8)


def _codes(pen: Pen, top: float, codes: Sequence[tuple[str, int, str]], gap: float) -> None:
    """Draw codes beside each other, each so many mm wide, its caption under it."""
    x = MARGIN
    for text, width, caption in codes:
        units, operators = path(text)
        side = width * MM
        pen.path(x, top, side, units, operators)
        pen.text(x, top + side + 16, caption, 10.5)
        x += side + gap
