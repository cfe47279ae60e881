"""Who looked into whose file: audited once an operator, person and hour; searches are only counted."""

from collections import Counter
from datetime import timedelta
from threading import Lock
from uuid import UUID

from sqlalchemy import select

from station.models import audit
from station.models.staff import AuditEntry
from station.models.store import DeskSession, Store
from station.rules.rights import Actor, Role

OPENED = "file_opened"
SEARCHED = "searched"
_ONCE_IN = timedelta(hours=1)


class Watch:
    """Keeps count of one desk's searches, and writes who opened which file."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._searches: Counter[UUID] = Counter()
        self._lock = Lock()

    def searched(self, operator_id: UUID | None) -> None:
        """Count a search; it is written with the next file that is opened, or when the desk is left."""
        if operator_id is not None:
            with self._lock:
                self._searches[operator_id] += 1

    def opened(self, operator_id: UUID, person_id: UUID) -> None:
        """Write that an operator opened a file, unless they did within the hour."""
        with self._store.read() as session:
            if _opened_lately(session, operator_id, person_id):
                return
        with self._store.write() as session:
            if not _opened_lately(session, operator_id, person_id):
                audit.record(session, _actor(operator_id), OPENED, person_id)
            self._write_searches(session)

    def settle(self) -> None:
        """Write the searches that were counted."""
        with self._lock:
            waiting = bool(self._searches)
        if waiting:
            with self._store.write() as session:
                self._write_searches(session)

    def _write_searches(self, session: DeskSession) -> None:
        with self._lock:
            counted, self._searches = self._searches, Counter()
        for operator_id, count in sorted(counted.items()):
            audit.record(session, _actor(operator_id), SEARCHED, None, count=count)


def _opened_lately(session: DeskSession, operator_id: UUID, person_id: UUID) -> bool:
    now = session.now()
    line = (
        select(AuditEntry.seq)
        .where(AuditEntry.school_id == session.school_id, AuditEntry.subject_id == person_id)
        .where(AuditEntry.act == OPENED, AuditEntry.operator_id == operator_id)
        .where(AuditEntry.at > now - _ONCE_IN, AuditEntry.at <= now)
    )
    return session.scalar(line.limit(1)) is not None


def _actor(operator_id: UUID) -> Actor:
    return Actor(operator_id, "", Role.SECRETARY)
