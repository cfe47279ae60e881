"""Reading one's own sheet back before anyone sees it: no upgrade may print codes that nobody reads."""

# pypdfium2 has no stubs:
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from typing import Any

import pypdfium2
import zxingcpp

from station.rules.identifiers import normal
from station.sheets.errors import ScanDamaged, SheetUnreadable
from station.sheets.payload import payload, read_payload

_DPI = 150


def verify_sheet(pdf: bytes, identifier: str, portal_url: str) -> None:
    """Raise SheetUnreadable unless the page's code and its text both say this identifier."""
    identifier = normal(identifier)
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise SheetUnreadable("it is not a PDF") from error
    try:
        if len(document) != 1:
            raise SheetUnreadable(f"it has {len(document)} pages")
        page = document[0]
        scale: Any = _DPI / 72  # read as int from its default
        bitmap = page.render(scale=scale, grayscale=True)
        image = memoryview(bytes(bitmap.buffer)).cast("B", (bitmap.height, bitmap.stride))
        words = page.get_textpage().get_text_range().split()
    finally:
        document.close()
    formats: Any = zxingcpp.BarcodeFormat.QRCode
    codes = [code.text for code in zxingcpp.read_barcodes(image, formats=formats)]
    if len(codes) != 1:
        raise SheetUnreadable(f"it shows {len(codes)} readable codes")
    try:
        read = read_payload(codes[0])
    except ScanDamaged as error:
        raise SheetUnreadable("its code is damaged") from error
    if read != identifier or codes[0] != payload(portal_url, identifier):
        raise SheetUnreadable("its code says something else")
    if identifier not in words:
        raise SheetUnreadable("its text does not say the identifier")
