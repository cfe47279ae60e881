"""The desk's own time, in seconds that only grow: what limits go by, whatever is done to the machine's clock.

It runs with the machine's monotonic clock within a boot and stands still between two, since nobody could
tell then how long the machine was off: a wait may grow by that, and never shrinks.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from station.models.desk import ClockMark, Desk
from station.models.staff import AuditEntry

JUMP = timedelta(minutes=2)
"""A change of the machine's clock beyond what keeping it right makes."""
CHANGED = "clock_changed"
"""The act under which a change stands in the audit trail; ``seconds`` says by how much."""

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
# With the time that the machine slept, where the system can tell.
_TICKING: int | None = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))


@dataclass(frozen=True, slots=True)
class Tick:
    """The machine's monotonic clock, and the boot that it counts from (empty where no system tells)."""

    boot: str
    seconds: float


Ticks = Callable[[], Tick]


def machine_ticks() -> Tick:
    """Return this machine's tick."""
    seconds = time.monotonic() if _TICKING is None else time.clock_gettime(_TICKING)
    return Tick(_boot(), seconds)


def ticks_of(clock: Callable[[], datetime]) -> Ticks:
    """Return the ticks of a clock that is played."""
    return lambda: Tick("", clock().timestamp())


def steady_s(session: Session, tick: Tick) -> float:
    """Return the desk's own time."""
    mark = session.get(ClockMark, 1)
    return 0.0 if mark is None else mark.steady_ms / 1000 + _since(mark, tick)


def advance(session: Session, tick: Tick, wall: datetime) -> timedelta | None:
    """Carry the desk's own time on, and return by how much the machine's clock was changed, if it was."""
    mark = session.get(ClockMark, 1)
    ticked_ms = round(tick.seconds * 1000)
    if mark is None:
        session.add(ClockMark(id=1, boot=tick.boot, ticked_ms=ticked_ms, steady_ms=0, wall=wall))
        return None
    since = _since(mark, tick)
    jump = wall - mark.wall - timedelta(seconds=since)
    if mark.boot != tick.boot or ticked_ms < mark.ticked_ms:
        jump = min(jump, timedelta(0))  # it was off meanwhile, who knows how long
    jumped = abs(jump) >= JUMP
    if jumped or since >= 1 or mark.boot != tick.boot:
        mark.steady_ms += round(since * 1000)
        going_on = mark.boot == tick.boot and not jumped
        # Small steps back add up until they are noticed: none of them alone is the clock's new truth.
        mark.wall = max(wall, mark.wall + timedelta(seconds=since)) if going_on else wall
        mark.boot, mark.ticked_ms = tick.boot, ticked_ms
    if jumped:
        mark.jumped_ms = mark.steady_ms
    return jump if jumped else None


def is_of_boot(session: Session, tick: Tick) -> bool:
    """Whether the desk's own time was marked since the machine was started."""
    mark = session.get(ClockMark, 1)
    return mark is not None and mark.boot == tick.boot and mark.ticked_ms <= tick.seconds * 1000


def jumped_lately(session: Session, tick: Tick, within: timedelta) -> bool:
    """Whether the machine's clock was changed within so much of the desk's own time."""
    mark = session.get(ClockMark, 1)
    if mark is None or mark.jumped_ms is None:
        return False
    return steady_s(session, tick) - mark.jumped_ms / 1000 < within.total_seconds()


def changes(session: Session) -> tuple[tuple[int, timedelta], ...]:
    """Return all noticed changes of this desk's clock, each with the stamp of the act that noticed it.

    They stand in the audit trail; a stamp only grows, whatever the clock says.
    """
    desk = session.get_one(Desk, 1)
    lines = select(AuditEntry.stamp, AuditEntry.facts).where(
        AuditEntry.school_id == desk.school_id,
        AuditEntry.subject_id.is_(None),
        AuditEntry.act == CHANGED,
        AuditEntry.station == desk.station,
    )
    return tuple((stamp, timedelta(seconds=facts["seconds"])) for stamp, facts in session.execute(lines))


def set_back_since(changed: tuple[tuple[int, timedelta], ...], stamp: int) -> timedelta:
    """Return by how much the clock is behind, by its `changes`, of one that nobody set since that stamp.

    Never less than nothing: a clock that was set forward shortens what is left, and that is all.
    """
    return max(timedelta(0), -sum((by for at, by in changed if at > stamp), timedelta(0)))


def _since(mark: ClockMark, tick: Tick) -> float:
    if mark.boot != tick.boot:
        return 0.0
    return max(0.0, tick.seconds - mark.ticked_ms / 1000)


def _boot() -> str:
    try:
        return _BOOT_ID.read_text().strip()
    except OSError:
        return ""
