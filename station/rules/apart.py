"""Two guardians of one child never stand on one page of what leaves the office: they may live apart."""

from collections.abc import Callable, Collection, Hashable, Sequence
from typing import TypeVar

T = TypeVar("T")


def pages(rows: Sequence[T], most: int, children: Callable[[T], Collection[Hashable]]) -> list[list[T]]:
    """Lay rows out on pages of ``most`` at the most, in their order; who shares a child waits for the next.

    ``children`` of a pupil's own row are none: a pupil stands beside both guardians.
    """
    if most == 1:
        return [[row] for row in rows]
    waiting, found = list(rows), list[list[T]]()
    while waiting:
        page: list[T] = []
        theirs: set[Hashable] = set()
        later: list[T] = []
        for row in waiting:
            own = set(children(row))
            if len(page) == most or not theirs.isdisjoint(own):
                later.append(row)
            else:
                page.append(row)
                theirs |= own
        found.append(page)
        waiting = later
    return found
