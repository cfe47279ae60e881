"""A batch of notifications: identifier and provisional password of many, on sheets or on cards to cut."""

from collections.abc import Callable, Sequence

from station.sheets.cards import render_cards
from station.sheets.check import Expected, verify_pages
from station.sheets.layout import Layout
from station.sheets.sheet import SheetFacts, render_sheets


def render_notices(
    layout: Layout,
    pages: Sequence[Sequence[SheetFacts]],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """Return the batch as one PDF, to be printed on one side of its paper; of A4 a page holds one sheet.

    Raises `station.sheets.errors.SheetsCancelled`.
    """
    if layout is Layout.A4:
        return render_sheets([one for page in pages for one in page], progress, cancelled)
    return render_cards(pages, progress, cancelled)


def verify_notices(
    pdf: bytes,
    pages: Sequence[Sequence[SheetFacts]],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Read every page back. Raises `station.sheets.errors.SheetUnreadable`, `SheetsCancelled`."""
    expected = [
        [
            Expected(one.portal_url, one.identifier, one.provisional.password if one.provisional else None)
            for one in page
        ]
        for page in pages
    ]
    verify_pages(pdf, expected, progress, cancelled)
