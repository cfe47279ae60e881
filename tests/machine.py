"""A machine whose two clocks are moved by hand."""

from datetime import UTC, datetime, timedelta

from station.models.steady import Tick


class Machine:
    """A machine whose two clocks are moved by hand."""

    def __init__(self) -> None:
        self.wall = datetime(2026, 9, 1, 8, tzinfo=UTC)
        self.boot, self.seconds = "first", 1000.0

    def clock(self) -> datetime:
        return self.wall

    def ticks(self) -> Tick:
        return Tick(self.boot, self.seconds)

    def work(self, **time: float) -> None:
        span = timedelta(**time)
        self.wall += span
        self.seconds += span.total_seconds()

    def set_clock(self, **by: float) -> None:
        self.wall += timedelta(**by)

    def start_again(self, **off: float) -> None:
        self.wall += timedelta(**off)
        self.boot, self.seconds = self.boot + "+", 5.0
