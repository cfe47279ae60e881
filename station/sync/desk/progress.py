"""How far this desk has come with its store: what it must remember from one sync to the next."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import select

from station.models.desk import Cursor, Setting
from station.models.steady import changes, set_back_since
from station.models.store import DeskSession
from station.sync.desk.errors import Hindrance

if TYPE_CHECKING:
    from station.sync.calls import Place

_KEY = "central.progress"
_MOMENTS = ("synced_at", "failing_since")


@dataclass(frozen=True, slots=True)
class Progress:
    """What was known at the end of the last sync."""

    epoch: UUID | None = None
    """The store's; another one means that the store has lost its tail."""
    layout: int = 0
    """The schema version that the rows here were read with."""
    own_until: int = 0
    """Up to this revision the desk reads its own rows too: it was restored, or starts."""
    marked: int = 0
    """The latest stamp that a push has carried, acknowledged or not; it tells a restored desk."""
    seen: int = 0
    """The latest stamp that came from, or went to, the store: all on its clock."""
    offset_ms: int = 0
    """How far this desk's clock is ahead of the store's."""
    synced_at: datetime | None = None
    """The end of the last whole sync, by the desk's clock."""
    stamp: int = 0
    """This desk's latest stamp then: changes of its clock that bear a later one came after that sync."""
    failing_since: datetime | None = None
    """Since when the store was not reached, or would not have us; null after a sync that did well."""
    failure: Hindrance | None = None
    """What the last try met."""
    blocks_due: bool = False
    """The store has lost its tail, and was not asked yet for this desk's own blocks."""
    index_due: bool = False
    """Rows were read that the search index does not know yet."""
    receipt: str = ""
    """The signature of the store's last answer: proof of what it has acknowledged, should it forget."""
    room: int = 2000
    """Of rows in one push, and half of those in a page: as many as the line takes in some seconds."""


def progress_of(session: DeskSession) -> Progress:
    """Return the desk's progress; that of a desk that has never synced where there is none."""
    kept = session.get(Setting, _KEY)
    if kept is None:
        return Progress()
    facts: dict[str, Any] = dict(kept.value)
    facts["epoch"] = UUID(facts["epoch"]) if facts["epoch"] else None
    for moment in _MOMENTS:
        facts[moment] = datetime.fromisoformat(facts[moment]) if facts.get(moment) else None
    facts["failure"] = Hindrance(facts["failure"]) if facts.get("failure") else None
    return Progress(**facts)


def since_sync(session: DeskSession) -> timedelta | None:
    """Return how long ago the last whole sync was; None where there was none.

    By this machine's clock, and no less because it was set back since.
    """
    known = progress_of(session)
    if known.synced_at is None:
        return None
    return session.now() - known.synced_at + set_back_since(changes(session), known.stamp)


def store_now(session: DeskSession) -> datetime | None:
    """Return the moment by the store's clock, as the last sync told it; None where there was none."""
    known, since = progress_of(session), since_sync(session)
    if known.synced_at is None or since is None:
        return None
    return known.synced_at - timedelta(milliseconds=known.offset_ms) + since


def advance(session: DeskSession, **changes: Any) -> Progress:
    """Change part of the progress, in the session's transaction."""
    changed = replace(progress_of(session), **changes)
    facts: dict[str, Any] = asdict(changed)
    facts["epoch"] = str(changed.epoch) if changed.epoch else None
    for moment in _MOMENTS:
        facts[moment] = facts[moment].isoformat() if facts[moment] else None
    session.merge(Setting(key=_KEY, value=facts))
    return changed


def places_of(session: DeskSession, tables: Sequence[str]) -> dict[str, "Place"]:
    """Return how far each table was read."""
    from station.sync.calls import START  # every list of persons asks the store's clock, and none its calls

    read = {cursor.table_name: (cursor.revision, cursor.row_id) for cursor in session.scalars(select(Cursor))}
    return {name: read.get(name, START) for name in tables}


def read_until(session: DeskSession) -> int:
    """Return the school's revision up to which all was read; 0 where nothing was."""
    return min((cursor.revision for cursor in session.scalars(select(Cursor))), default=0)
