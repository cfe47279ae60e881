"""The layouts of a batch, apart from their drawing, so that naming one does not load what draws."""

from enum import StrEnum


class Layout(StrEnum):
    """How a batch is laid out."""

    A4 = "a4"
    """A page each."""
    CARDS = "cards"
    """Eight cards a page, to cut."""

    @property
    def a_page(self) -> int:
        """How many are on a page."""
        return 1 if self is Layout.A4 else 8
