"""The accounts of a day by the hour, and of some days, as lines; whoever shows them brings the words."""

from collections.abc import Callable
from datetime import date

from station.services.office.statistics import Progress
from station.sheets.charts import Curve

_FIRST, _LAST = 7, 16
"""The hours that are shown where nothing was before or after them."""


def by_hour(
    progress: Progress, hour_word: Callable[[int], str], last_word: Callable[[int, int], str], before: str
) -> Curve:
    """Return today's hours so far, and all those of the day before."""
    now, earlier = progress.today.counts, progress.before.counts if progress.before else ()
    busy = [hour for counts in (now, earlier) for hour, count in enumerate(counts) if count]
    first, last = min([_FIRST, *busy]), max([_LAST, *busy])
    until = min(max(progress.at.hour, first), last)
    return Curve(
        places=tuple(hour_word(hour) for hour in range(first, last + 1)),
        counts=now[first : until + 1],
        said=last_word(now[until], until),
        before=earlier[first : last + 1],
        before_said=before,
    )


def by_day(progress: Progress, day_word: Callable[[date], str], last_word: Callable[[int], str]) -> Curve:
    """Return the accounts of the last days."""
    counts = tuple(count for _, count in progress.days)
    return Curve(tuple(day_word(day) for day, _ in progress.days), counts, last_word(counts[-1]))
