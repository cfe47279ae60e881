"""How fast a sheet is made, against reportlab and qrcode used as their manuals show, in one run.

usage: python benchmarks/bench_sheet.py [BATCH=100] [SINGLES=40] [ROUNDS=5]

The other side draws the very same page (same typefaces, texts, places and code) from a list taken once from
ours, so it is spared the layout; it sets each string with drawString and each module with rect, and lets
qrcode weigh the masks. One JSON line: microseconds a sheet and the ratios, best of the rounds.
"""

import io
import json
import sys
import time
from collections.abc import Callable
from datetime import date
from typing import Any

import qrcode
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from station.resources import resource
from station.rules.identifiers import with_number
from station.rules.kinds import PersonKind
from station.sheets import pen as pen_module
from station.sheets import sheet as sheet_module
from station.sheets.contact import Contact, Whom
from station.sheets.facts import SheetFacts
from station.sheets.payload import payload
from station.sheets.sheet import render_sheet, render_sheets

_FONTS = ("Next-Regular", "Next-SemiBold", "Next-Bold", "Mono-Bold")
Mark = tuple[Any, ...]


def facts(number: int) -> SheetFacts:
    """Invent one guardian's sheet."""
    return SheetFacts(
        school_name="Collège des Filaos",
        school_address=("12 rue des Lataniers", "97430 Le Tampon"),
        uai="9741234Y",
        portal_url="https://portal.example",
        first_name="Marie-Claude",
        last_name="Hoarau",
        role=PersonKind.GUARDIAN,
        identifier=with_number("m.hoarau", number + 2),
        contacts=(
            Contact(Whom.OFFICE, "02 62 00 00 00", "du lundi au vendredi, 8 h - 16 h"),
            Contact(Whom.ACADEMY, "02 62 00 00 01", "assistance.example"),
        ),
        station_name="Accueil",
        printed_on=date(2026, 11, 25),
        operator="N. Payet",
    )


def _rgb(colour: str) -> tuple[float, ...]:
    return tuple(float(part) for part in colour.split())


class _Tracing(pen_module.Pen):
    """A pen that also notes each text and shape."""

    def __init__(self) -> None:
        super().__init__("trace", "fr")
        self.marks: list[Mark] = []

    def _runs(self, x: float, y: float, runs: Any, size: float, colour: Any, spacing: float = 0) -> None:
        for run in runs:
            self.marks.append(("text", x, y, run.text, run.font, size, _rgb(colour), spacing))
            x += run.width * size
        super()._runs(x, y, runs, size, colour, spacing)

    def box(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        *,
        fill: str,
        border: str | None = None,
        corner: float = 0,
    ) -> None:
        self.marks.append(("box", x, pen_module.PAGE_HEIGHT - y - h, w, h, _rgb(fill), border))

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
        top = pen_module.PAGE_HEIGHT
        self.marks.append(("rule", x, top - y, x_end, top - y_end, _rgb(colour), weight))

    def disc(self, x: float, y: float, radius: float, colour: Any) -> None:
        self.marks.append(("disc", x, pen_module.PAGE_HEIGHT - y, radius, _rgb(colour)))

    def path(self, x: float, y: float, side: float, units: int, operators: str) -> None:
        self.marks.append(("code", x, pen_module.PAGE_HEIGHT - y - side, side))


def traced(one: SheetFacts) -> list[Mark]:
    """List what our page shows."""
    pen = _Tracing()
    sheet_module._draw(pen, one)  # pyright: ignore[reportPrivateUsage]
    return pen.marks


def by_the_manuals(pages: list[tuple[str, list[Mark]]]) -> bytes:
    """Draw pages as the manuals of reportlab and qrcode show."""
    file = io.BytesIO()
    canvas: Any = Canvas(file, pagesize=(pen_module.PAGE_WIDTH, pen_module.PAGE_HEIGHT), pageCompression=1)
    for url, marks in pages:
        for mark in marks:
            match mark:
                case ("text", x, y, text, font, size, colour, spacing):
                    canvas.setFillColorRGB(*colour)
                    canvas.setFont("manual" + font.removeprefix("AtkinsonHyperlegible"), size)
                    canvas.drawString(x, y, text, charSpace=spacing)
                case ("box", x, y, w, h, fill, stroke):
                    canvas.setFillColorRGB(*fill)
                    canvas.roundRect(x, y, w, h, 5, stroke=int(stroke is not None), fill=1)
                case ("rule", x, y, x_end, y_end, colour, weight):
                    canvas.setStrokeColorRGB(*colour)
                    canvas.setLineWidth(weight)
                    canvas.line(x, y, x_end, y_end)
                case ("disc", x, y, radius, colour):
                    canvas.setFillColorRGB(*colour)
                    canvas.circle(x, y, radius, stroke=0, fill=1)
                case ("code", x, y, side):
                    _code(canvas, url, x, y, side)
                case _:
                    raise AssertionError(mark)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _code(canvas: Any, url: str, x: float, y: float, side: float) -> None:
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=0)
    code.add_data(url)
    code.make(fit=True)
    rows = code.get_matrix()
    module = side / len(rows)
    canvas.setFillColorRGB(0, 0, 0)
    for number, row in enumerate(rows):
        for column, dark in enumerate(row):
            if dark:
                place = (x + column * module, y + side - (number + 1) * module)
                canvas.rect(*place, module, module, stroke=0, fill=1)


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    """Run both sides by turns and print the ratios."""
    batch, singles, rounds = (int(a) for a in (*sys.argv[1:], *("100", "40", "5")[len(sys.argv) - 1 :]))
    packed_as_text = rl_config.useA85
    for name in _FONTS:
        path = resource("fonts", f"AtkinsonHyperlegible{name}.ttf")
        pdfmetrics.registerFont(TTFont(f"manual{name}", str(path)))
    ours = [facts(number) for number in range(max(batch, singles))]
    theirs = [(payload(one.portal_url, one.identifier), traced(one)) for one in ours]

    def manuals(pages: list[tuple[str, list[Mark]]]) -> bytes:
        rl_config.useA85 = packed_as_text
        return by_the_manuals(pages)

    works: dict[str, tuple[int, Callable[[], object]]] = {
        "single": (singles, lambda: [render_sheet(one) for one in ours[:singles]]),
        "manual_single": (singles, lambda: [manuals([one]) for one in theirs[:singles]]),
        "batch": (batch, lambda: render_sheets(ours[:batch])),
        "manual_batch": (batch, lambda: manuals(theirs[:batch])),
    }
    best = dict.fromkeys(works, float("inf"))
    for _ in range(rounds):
        for name, (count, work) in works.items():
            best[name] = min(best[name], _seconds(work) / count * 1e6)
    answer: dict[str, object] = {"bench": "sheet", "batch": batch, "singles": singles}
    answer |= {f"{name}_us": round(value) for name, value in best.items()}
    answer["single_ratio"] = round(best["manual_single"] / best["single"], 2)
    answer["batch_ratio"] = round(best["manual_batch"] / best["batch"], 2)
    answer["bytes"] = len(render_sheet(ours[0]))
    answer["manual_bytes"] = len(manuals(theirs[:1]))
    print(json.dumps(answer))


if __name__ == "__main__":
    main()
