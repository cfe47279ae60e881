"""Drawing on one A4 page from its top, in points, and from the side where its language starts reading."""

import io
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from station.sheets.faces import Face, Run, line, width

PAGE_WIDTH, PAGE_HEIGHT = 595.276, 841.890
MM = 72 / 25.4

INK = (0x17 / 255, 0x20 / 255, 0x3A / 255)
SOFT = (0x4A / 255, 0x54 / 255, 0x70 / 255)
LINE = (0x8A / 255, 0x93 / 255, 0xA6 / 255)
WASH = (0xF4 / 255, 0xF6 / 255, 0xFA / 255)
FAINT = (0xE9 / 255, 0xEC / 255, 0xF2 / 255)
WHITE = (1.0, 1.0, 1.0)

Colour = tuple[float, float, float]


class Pen:
    """Writes pages of one document; y runs down from the top edge, x from the edge where reading starts."""

    def __init__(self, title: str, language: str) -> None:
        # Text is packed, not made printable as well: 4 % of a sheet's time, a quarter of its size.
        rl_config.useA85 = 0
        self._file = io.BytesIO()
        # invariant: no clock in the file; a sheet made again is the same to the byte.
        self._canvas: Any = Canvas(
            self._file, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), pageCompression=1, invariant=1, lang=language
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor("Station")
        self.rightward = True

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        face: Face = Face.REGULAR,
        colour: Colour = INK,
        *,
        at_end: bool = False,
        spacing: float = 0,
        own: bool = False,
    ) -> None:
        """Write one line; ``x`` is where it starts, or ends with ``at_end``, in the page's direction.

        A text with its ``own`` direction, as a name or a phone number, does not turn with the page's.
        """
        runs = line(text, face, rightward=None if own else self.rightward)
        left = self._left(x, width(runs, size) + spacing * max(0, len(text) - 1), at_end)
        self._runs(left, PAGE_HEIGHT - y, runs, size, colour, spacing)

    def centred(self, x: float, y: float, text: str, size: float, face: Face, colour: Colour) -> None:
        """Write one line around a point."""
        runs = line(text, face, rightward=self.rightward)
        left = self._left(x, 0, False) - width(runs, size) / 2
        self._runs(left, PAGE_HEIGHT - y, runs, size, colour, 0)

    def width(self, text: str, size: float, face: Face = Face.REGULAR) -> float:
        """Return how wide a line would be, which does not hang on its direction."""
        return width(line(text, face, rightward=None), size)

    def box(self, x: float, y: float, w: float, h: float, *, fill: Colour, stroke: Colour | None = None) -> None:
        """Draw a panel with small round corners; ``y`` is its top."""
        self._canvas.setFillColorRGB(*fill)
        if stroke is not None:
            self._canvas.setStrokeColorRGB(*stroke)
            self._canvas.setLineWidth(0.8)
        self._canvas.roundRect(
            self._left(x, w, False), PAGE_HEIGHT - y - h, w, h, 5, stroke=int(stroke is not None), fill=1
        )

    def rule(self, x: float, y: float, x_end: float, y_end: float, colour: Colour, weight: float) -> None:
        """Draw a straight line."""
        self._canvas.setStrokeColorRGB(*colour)
        self._canvas.setLineWidth(weight)
        start, end = self._left(x, 0, False), self._left(x_end, 0, False)
        self._canvas.line(start, PAGE_HEIGHT - y, end, PAGE_HEIGHT - y_end)

    def disc(self, x: float, y: float, radius: float, colour: Colour) -> None:
        """Draw a filled circle around a point."""
        self._canvas.setFillColorRGB(*colour)
        self._canvas.circle(self._left(x, 0, False), PAGE_HEIGHT - y, radius, stroke=0, fill=1)

    def watermark(self, y: float, text: str, size: float) -> None:
        """Write a word across the page, under all that is drawn later."""
        runs = line(text, Face.BOLD, rightward=self.rightward)
        self._canvas.saveState()
        self._canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT - y)
        self._canvas.rotate(30)
        self._runs(-width(runs, size) / 2, -size / 3, runs, size, FAINT, 0)
        self._canvas.restoreState()

    def path(self, x: float, y: float, side: float, units: int, operators: str) -> None:
        """Draw a square PDF path of so many units, black on white, ``x`` and ``y`` its upper corner."""
        left = self._left(x, side, False)
        scale = side / units
        self._canvas._code.append(  # pyright: ignore[reportPrivateUsage]
            f"q 0 g {scale:.5f} 0 0 {scale:.5f} {left:.3f} {PAGE_HEIGHT - y - side:.3f} cm\n{operators} Q"
        )

    def end_page(self) -> None:
        """Finish a page; what is drawn next stands on a new one."""
        self._canvas.showPage()

    def finish(self) -> bytes:
        """Return the document."""
        self._canvas.save()
        return self._file.getvalue()

    def _left(self, x: float, w: float, at_end: bool) -> float:
        if self.rightward:
            return x - w if at_end else x
        return PAGE_WIDTH - x if at_end else PAGE_WIDTH - x - w

    def _runs(self, x: float, y: float, runs: list[Run], size: float, colour: Colour, spacing: float) -> None:
        self._canvas.setFillColorRGB(*colour)
        for run in runs:
            self._canvas.setFont(run.font, size)
            self._canvas.drawString(x, y, run.text, charSpace=spacing)
            x += run.width * size + spacing * len(run.text)
