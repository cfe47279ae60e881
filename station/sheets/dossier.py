"""All that is kept of a family, on paper: a heading a person, a line a fact, over several pages."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from station.sheets.faces import Face
from station.sheets.lines import fitted, wrapped
from station.sheets.page import stamp
from station.sheets.pen import INK, LINE, MM, PAGE_WIDTH, Pen
from station.sheets.press import PRESS
from station.sheets.words import words

_MARGIN = 20 * MM
_END = PAGE_WIDTH - _MARGIN
_LABEL, _VALUE = _MARGIN, _MARGIN + 150
_TOP, _BOTTOM = 78.0, 792.0
_LINE = 13.0


@dataclass(frozen=True, slots=True)
class Part:
    """One heading, and the lines under it: what, and how it stands. A heading may stand for a person."""

    title: str = field(repr=False)
    rows: tuple[tuple[str, str], ...] = field(repr=False)
    large: bool = False


def render_dossier(
    title: str,
    school: str,
    made_on: date,
    why: Sequence[str],
    parts: Sequence[Part],
    *,
    specimen: bool,
) -> bytes:
    """Return the dossier as a PDF."""
    with PRESS:
        pen = Pen(title, "fr")
        flow = _Flow(pen, title, f"{school} · {words('fr').day(made_on)}", specimen=specimen)
        for line in why:
            flow.paragraph(line)
        for part in parts:
            flow.heading(part.title, large=part.large)
            for label, value in part.rows:
                flow.row(label, value)
        return flow.finish()


class _Flow:
    """Lines from the top of a page down, and on to the next page where there is no more room."""

    def __init__(self, pen: Pen, title: str, beneath: str, *, specimen: bool) -> None:
        self._pen, self._title, self._beneath, self._specimen = pen, title, beneath, specimen
        self._page = 0
        self._y = 0.0
        self._begin()

    def _begin(self) -> None:
        pen = self._pen
        self._page += 1
        fitted(pen, _MARGIN, 48, self._title, 15, Face.BOLD, room=(_END - _MARGIN) * 0.75, own=True)
        fitted(pen, _MARGIN, 64, self._beneath, 10, room=(_END - _MARGIN) * 0.75, own=True)
        if self._specimen:
            stamp(pen, _END, 30, words("fr").specimen)
        pen.rule(_MARGIN, 70, _END, 70, INK, 0.6)
        pen.text(_END, 815, f"page {self._page}", 9, at_end=True)
        self._y = _TOP + _LINE

    def _need(self, height: float) -> None:
        if self._y + height > _BOTTOM:
            self._pen.end_page()
            self._begin()

    def paragraph(self, text: str) -> None:
        """Write a text over the whole width."""
        for one in wrapped(self._pen, text, 10, Face.REGULAR, _END - _MARGIN, own=False):
            self._need(_LINE)
            self._pen.text(_MARGIN, self._y, one, 10)
            self._y += _LINE
        self._y += 4

    def heading(self, text: str, *, large: bool) -> None:
        """Write a heading, never alone at a page's foot."""
        size = 14 if large else 11
        self._need(size + 3 * _LINE)
        self._y += size * 0.9
        fitted(self._pen, _MARGIN, self._y, text, size, Face.BOLD, room=_END - _MARGIN, own=True)
        self._y += 6
        self._pen.rule(_MARGIN, self._y, _END, self._y, INK if large else LINE, 0.5)
        self._y += _LINE

    def row(self, label: str, value: str) -> None:
        """Write what, and beside it how it stands."""
        lines = wrapped(self._pen, value, 10, Face.REGULAR, _END - _VALUE, own=True)
        self._need(_LINE)
        fitted(self._pen, _LABEL, self._y, label, 10, Face.SEMIBOLD, room=_VALUE - _LABEL - 8)
        for one in lines:
            self._need(_LINE)
            self._pen.text(_VALUE, self._y, one, 10, own=True)
            self._y += _LINE

    def finish(self) -> bytes:
        """Return the document."""
        self._pen.end_page()
        return self._pen.finish()
