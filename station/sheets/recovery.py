"""The page with the recovery phrase of a desk's backups: for a locked cupboard, never for a disk."""

from datetime import date
from typing import Final

from station.sheets.faces import Face
from station.sheets.pen import INK, MM, PAGE_WIDTH, WASH, Pen
from station.sheets.press import PRESS

_MARGIN: Final = 22 * MM
_COLUMNS: Final = 3
# The page is the office's own, and the office works in French.
_TITLE: Final = "Phrase de secours des sauvegardes"
_WHY: Final = (
    "Si ce poste est perdu ou en panne, ces douze mots, dans cet ordre, rouvrent ses sauvegardes",
    "sur un autre ordinateur. Sans eux, elles resteront illisibles.",
)
_RULES: Final = (
    "À garder sous clé, loin de ce poste et des sauvegardes. Ne la photographiez pas.",
    "Elle vaut pour les sauvegardes faites à partir de ce jour, jusqu’à ce qu’une autre phrase soit faite.",
    "Pour restaurer : « station restore FICHIER » sur le nouveau poste, puis les mots, avec ou sans accents.",
)


def render_phrase(phrase: str, school: str, station: str, on: date) -> bytes:
    """Return the page as a PDF; its words are numbered, line by line."""
    with PRESS:
        pen = Pen("Station", "fr")
        pen.text(_MARGIN, 90, _TITLE, 22, Face.BOLD, INK)
        where = " · ".join(part for part in (school, station, f"{on:%d/%m/%Y}") if part)
        pen.text(_MARGIN, 118, where, 11, Face.REGULAR, INK)
        for index, line in enumerate(_WHY):
            pen.text(_MARGIN, 152 + 16 * index, line, 11, Face.REGULAR, INK)
        _words(pen, phrase.split(), 200)
        for index, line in enumerate(_RULES):
            pen.text(_MARGIN, 420 + 22 * index, line, 9, Face.REGULAR, INK)
        pen.end_page()
        return pen.finish()


def _words(pen: Pen, words: list[str], top: float) -> None:
    wide = (PAGE_WIDTH - 2 * _MARGIN) / _COLUMNS
    for index, word in enumerate(words):
        row, column = divmod(index, _COLUMNS)
        left, y = _MARGIN + column * wide, top + row * 48
        pen.box(left + 3, y, wide - 6, 40, fill=WASH)
        pen.text(left + 12, y + 26, f"{index + 1}.", 10, Face.REGULAR, INK)
        pen.text(left + 36, y + 26, word, 15, Face.MONO, INK)
