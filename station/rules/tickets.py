"""Tickets: why a family comes, and the number by which it is called. Never a name."""

from enum import StrEnum

_BLOCK = 99
"""How many tickets of one letter a desk gives before it begins another hundred."""


class Reason(StrEnum):
    """Why a family comes; each has a letter of its own."""

    OPEN = "open"
    """To open an account."""
    LOST = "lost"
    """An identifier or a password is lost."""
    OTHER = "other"

    @property
    def letter(self) -> str:
        """Return the letter before the number."""
        return _LETTERS[self]


_LETTERS = {Reason.OPEN: "A", Reason.LOST: "B", Reason.OTHER: "C"}


class TicketState(StrEnum):
    """Where a ticket stands."""

    WAITING = "waiting"
    CALLED = "called"
    """Some desk has it in hand."""
    ASIDE = "aside"
    """It keeps its place, and any desk takes it up again."""
    DONE = "done"


def ticket_number(station: int, place: int) -> int:
    """Return the number of a desk's nth ticket of a letter and a day (from 1); no two desks give the same.

    Each desk counts in hundreds of its own, so that desks which can't ask each other agree: the first one
    from 1, the second from 101. A desk that fills its hundred goes on in one that is no other desk's.
    """
    lap, within = divmod(place - 1, _BLOCK)
    diagonal = max(station, 1) - 1 + lap
    hundred = diagonal * (diagonal + 1) // 2 + lap  # Cantor's pairing of desk and lap
    return hundred * 100 + within + 1


def ticket_label(letter: str, number: int) -> str:
    """Return how a ticket is called and written: ``A 48``."""
    return f"{letter}\u00a0{number}"
