"""Looking at a page as a printer, a scanner and a phone do."""

from typing import Any

import pypdfium2
import zxingcpp
from PIL import Image

QR: Any = zxingcpp.BarcodeFormat.QRCode


def page_image(pdf: bytes, dpi: float = 150, page: int = 0) -> Image.Image:
    """Return a page in shades of grey."""
    scale: Any = dpi / 72  # read as int from its default
    with pypdfium2.PdfDocument(pdf) as document:
        return document[page].render(scale=scale, grayscale=True).to_pil().convert("L")


def page_text(pdf: bytes, page: int = 0) -> str:
    """Return what a page's text layer says."""
    with pypdfium2.PdfDocument(pdf) as document:
        return document[page].get_textpage().get_text_range()


def page_boxes(pdf: bytes) -> list[tuple[float, float, float, float]]:
    """Return the box (left, bottom, right, top) of every visible letter of the first page, in points."""
    with pypdfium2.PdfDocument(pdf) as document:
        text = document[0].get_textpage()
        letters = text.get_text_range()
        assert text.count_chars() == len(letters)
        return [text.get_charbox(n) for n, letter in enumerate(letters) if not letter.isspace()]


def codes(image: Image.Image) -> list[str]:
    """Return what the QR codes in an image say."""
    return [code.text for code in zxingcpp.read_barcodes(image, formats=QR)]


def patches(image: Image.Image) -> int:
    """Count the patches of ink that touch nowhere."""
    width, height = image.size
    ink = {n for n, shade in enumerate(image.tobytes()) if shade < 128}
    count = 0
    while ink:
        count += 1
        reached = [ink.pop()]
        while reached:
            spot = reached.pop()
            x, y = spot % width, spot // width
            for near in (
                (x + dx) + (y + dy) * width
                for dx in (-1, 0, 1)
                for dy in (-1, 0, 1)
                if 0 <= x + dx < width and 0 <= y + dy < height
            ):
                if near in ink:
                    ink.remove(near)
                    reached.append(near)
    return count
