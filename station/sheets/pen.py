"""Drawing on A4 pages from the top, in points, and from the side where the language starts reading.

reportlab makes the document, its pages and its typefaces; the marks on a page are written as PDF operators
here, which is several times faster than its drawing calls and as short.
"""

import io
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from station.sheets.faces import FONTS, Face, Run, line, typeface, width

PAGE_WIDTH, PAGE_HEIGHT = 595.276, 841.890
MM = 72 / 25.4

INK = ".09 .125 .227"
LINE = ".541 .576 .651"
HAIR = ".851 .871 .91"
WASH = ".957 .965 .98"
WHITE = "1 1 1"

_CORNER = 5.0
_BORDER = 0.8
_DASHES = "[4 3] 0 d"
_ESCAPES = {code: f"\\{code:03o}" for code in (*range(32), *range(127, 256), *b"()\\")}


class Pen:
    """Writes the pages of a document; y runs down from the top edge, x from the edge where reading starts."""

    def __init__(self, title: str, language: str) -> None:
        # Packed text need not be printable too: 4 % of a sheet's time and a quarter of its size.
        rl_config.useA85 = 0
        plain: Any = typeface(FONTS[0]).fontName  # the stubs want a number
        self._file = io.BytesIO()
        # invariant: no clock in the file; a sheet made again is the same to the byte.
        self._canvas: Any = Canvas(
            self._file,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            pageCompression=1,
            invariant=1,
            lang=language,
            initialFontName=plain,
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor("Station")
        self._document: Any = self._canvas._doc
        self.rightward = True
        self._running: bool | None = None

    @contextmanager
    def running(self, *, rightward: bool) -> Generator[None]:
        """Write words that run the other way than the page, where it is in two languages."""
        self._running = rightward
        try:
            yield
        finally:
            self._running = None

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        face: Face = Face.REGULAR,
        colour: str = INK,
        *,
        at_end: bool = False,
        spacing: float = 0,
        own: bool = False,
    ) -> None:
        """Write one line; ``x`` is where it starts, or ends with ``at_end``, in the page's direction.

        A text with its ``own`` direction, as a name or a phone number, does not turn with the page's.
        """
        runs = line(text, face, rightward=None if own else self._said_rightward)
        left = self._left(x, width(runs, size) + spacing * max(0, len(text) - 1), at_end)
        self._runs(left, PAGE_HEIGHT - y, runs, size, colour, spacing)

    def centred(self, x: float, y: float, text: str, size: float, face: Face, colour: str) -> None:
        """Write one line around a point."""
        runs = line(text, face, rightward=self._said_rightward)
        self._runs(self._left(x) - width(runs, size) / 2, PAGE_HEIGHT - y, runs, size, colour)

    def width(self, text: str, size: float, face: Face = Face.REGULAR, *, own: bool = False) -> float:
        """Return how wide a line would be."""
        return width(line(text, face, rightward=None if own else self._said_rightward), size)

    def box(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        *,
        fill: str,
        border: str | None = None,
        corner: float = _CORNER,
    ) -> None:
        """Draw a panel with small round corners; ``y`` is its top."""
        left, bottom = self._left(x, w), PAGE_HEIGHT - y - h
        if border is not None:
            self._panel(left, bottom, w, h, corner, border)
            left, bottom, w, h = left + _BORDER, bottom + _BORDER, w - 2 * _BORDER, h - 2 * _BORDER
        self._panel(left, bottom, w, h, corner - _BORDER, fill)

    def rule(
        self,
        x: float,
        y: float,
        x_end: float,
        y_end: float,
        colour: str,
        weight: float,
        *,
        dashed: bool = False,
    ) -> None:
        """Draw a straight line."""
        drawn = (
            f"{weight} w {colour} RG {self._left(x):.2f} {PAGE_HEIGHT - y:.2f} m "
            f"{self._left(x_end):.2f} {PAGE_HEIGHT - y_end:.2f} l S"
        )
        self._mark(f"q {_DASHES} {drawn} Q" if dashed else drawn)

    def disc(self, x: float, y: float, radius: float, colour: str) -> None:
        """Draw a filled circle around a point: a line without length and with round ends."""
        spot = f"{self._left(x):.2f} {PAGE_HEIGHT - y:.2f}"
        self._mark(f"q 1 J {2 * radius} w {colour} RG {spot} m {spot} l S Q")

    def path(self, x: float, y: float, side: float, units: int, operators: str) -> None:
        """Draw a square path of so many units, black, ``x`` and ``y`` its upper corner."""
        scale = side / units
        left, bottom = self._left(x, side), PAGE_HEIGHT - y - side
        self._mark(f"q 0 g {scale:.5f} 0 0 {scale:.5f} {left:.3f} {bottom:.3f} cm\n{operators} Q")

    def end_page(self) -> None:
        """Finish a page; what is drawn next stands on a new one."""
        self._canvas.showPage()

    def finish(self) -> bytes:
        """Return the document."""
        self._canvas.save()
        return self._file.getvalue()

    @property
    def _said_rightward(self) -> bool:
        return self.rightward if self._running is None else self._running

    def _mark(self, operators: str) -> None:
        self._canvas._code.append(operators)

    def _left(self, x: float, w: float = 0, at_end: bool = False) -> float:
        if self.rightward:
            return x - w if at_end else x
        return PAGE_WIDTH - x if at_end else PAGE_WIDTH - x - w

    def _panel(self, left: float, bottom: float, w: float, h: float, corner: float, colour: str) -> None:
        """Fill a rectangle whose broad outline has round joins, and so round corners."""
        self._mark(
            f"q 1 j {2 * corner:.2f} w {colour} rg {colour} RG {left + corner:.2f} {bottom + corner:.2f} "
            f"{w - 2 * corner:.2f} {h - 2 * corner:.2f} re B Q"
        )

    def _runs(
        self, x: float, y: float, runs: tuple[Run, ...], size: float, colour: str, spacing: float = 0
    ) -> None:
        marks = [f"BT {colour} rg"]
        if spacing:
            marks.append(f"{spacing} Tc")
        for run in runs:
            marks.append(f"1 0 0 1 {x + run.dx * size:.2f} {y + run.dy * size:.2f} Tm")
            font: Any = typeface(run.font)
            for subset, codes in font.splitString(run.text, self._document):
                name = font.getSubsetInternalName(subset, self._document)
                marks.append(f"{name} {size:.2f} Tf ({_written(codes)}) Tj")
            x += run.width * size + spacing * len(run.text)
        marks.append("0 Tc ET" if spacing else "ET")
        self._mark(" ".join(marks))


def _written(codes: bytes) -> str:
    """Write a string as PDF has it, with the codes past ASCII in octal."""
    return codes.decode("latin-1").translate(_ESCAPES)
