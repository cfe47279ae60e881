"""A batch of notifications: identifier and provisional password of many, on sheets or on cards to cut."""

from collections.abc import Callable, Sequence

from station.sheets.cards import render_cards
from station.sheets.check import Expected, verify_pages
from station.sheets.layout import Layout
from station.sheets.sheet import SheetFacts, render_sheets


def render_notices(
    layout: Layout,
    sheets: Sequence[SheetFacts],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """Return the batch as one PDF, to be printed on one side of its paper.

    Raises `station.sheets.errors.SheetsCancelled`.
    """
    if layout is Layout.A4:
        return render_sheets(sheets, progress, cancelled)
    return render_cards(sheets, progress, cancelled)


def verify_notices(
    layout: Layout,
    pdf: bytes,
    sheets: Sequence[SheetFacts],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Read every page back. Raises `station.sheets.errors.SheetUnreadable`, `SheetsCancelled`."""
    pages = [
        [
            Expected(one.portal_url, one.identifier, one.provisional.password if one.provisional else None)
            for one in sheets[start : start + layout.a_page]
        ]
        for start in range(0, len(sheets), layout.a_page)
    ]
    verify_pages(pdf, pages, progress, cancelled)
