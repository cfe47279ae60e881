"""Reading one's own sheet back before anyone sees it: no upgrade may print codes that nobody reads."""

# pypdfium2 has no stubs:
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import zxingcpp

from station.rules.identifiers import normal
from station.sheets.document import opened
from station.sheets.errors import ScanDamaged, SheetsCancelled, SheetUnreadable
from station.sheets.payload import payload, read_payload

_DPI = 150


@dataclass(frozen=True, slots=True)
class Expected:
    """What a sheet or a card must give back."""

    portal_url: str
    identifier: str
    password: str | None = field(default=None, repr=False)


def verify_sheet(pdf: bytes, identifier: str, portal_url: str) -> None:
    """Raise SheetUnreadable unless the page's code and its text both say this identifier."""
    with opened(pdf) as document:
        if len(document) != 1:
            raise SheetUnreadable(f"it has {len(document)} pages")
        _verify(document[0], [Expected(portal_url, identifier)])


def verify_pages(
    pdf: bytes,
    pages: Sequence[Sequence[Expected]],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Raise SheetUnreadable unless each page says what is expected of it, and there is no other."""
    with opened(pdf) as document:
        if len(document) != len(pages):
            raise SheetUnreadable(f"it has {len(document)} pages")
    for number, expected in enumerate(pages):
        if cancelled is not None and cancelled():
            raise SheetsCancelled(number)
        with opened(pdf) as document:  # a page at a time: whoever looks at a sheet meanwhile does not wait
            _verify(document[number], expected)
        if progress is not None:
            progress(number + 1, len(pages))


def _verify(page: Any, expected: Sequence[Expected]) -> None:
    bitmap = page.render(scale=_DPI / 72, grayscale=True)
    image = memoryview(bytes(bitmap.buffer)).cast("B", (bitmap.height, bitmap.stride))
    words = page.get_textpage().get_text_range().split()
    formats: Any = zxingcpp.BarcodeFormat.QRCode
    codes = sorted(code.text for code in zxingcpp.read_barcodes(image, formats=formats))
    if len(codes) != len(expected):
        raise SheetUnreadable(f"it shows {len(codes)} readable codes")
    try:
        read = sorted(read_payload(code) for code in codes)
    except ScanDamaged as error:
        raise SheetUnreadable("its code is damaged") from error
    wanted = sorted(payload(one.portal_url, one.identifier) for one in expected)
    if read != sorted(normal(one.identifier) for one in expected) or codes != wanted:
        raise SheetUnreadable("its code says something else")
    for one in expected:
        if normal(one.identifier) not in words:
            raise SheetUnreadable("its text does not say the identifier")
        if one.password is not None and one.password not in words:
            raise SheetUnreadable("its text does not say the password")
