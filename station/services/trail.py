"""The audit trail of this desk: whether every line is there as it was written, and how old lines go."""

from datetime import datetime, timedelta

from station.errors import StationError
from station.models import audit, chain
from station.models.chain import Break, Fault, Verdict
from station.models.steady import changes
from station.models.store import DeskSession, Store
from station.rules.rights import Actor, Right

__all__ = ["Break", "Fault", "TrailService", "Verdict", "cut_lines", "worded"]

_WORDS = {
    Fault.MISSING: "the line is missing",
    Fault.CHANGED: "the line was changed",
    Fault.UNCHAINED: "a line was added from outside",
    Fault.CUT_SHORT: "the lines after it are missing",
    Fault.CHECKPOINT: "the checkpoint is not signed by this desk",
    Fault.GUARD: "the database's own guard was taken away",
}


_LEAST = timedelta(days=365)


class TooYoungToCut(StationError):
    """Lines of the last year stay."""

    def __init__(self) -> None:
        super().__init__("the audit trail keeps at least a year: name an earlier day")


class TrailService:
    """Answers whether somebody has tampered with the audit trail, and cuts what the retention is over for."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def verify(self) -> Verdict:
        """Look the chain of this desk's lines through, and name the first break."""
        with self._store.read() as session:
            return chain.verify(session)

    def cut(self, actor: Actor, before: datetime) -> int:
        """Cut the lines from before a moment, and return how many; a signed checkpoint stands in their place.

        For whoever keeps the school's retention; the last year stays whatever the clock says. Raises
        `TooYoungToCut`.
        """
        with self._store.act(actor, Right.CHANGE_SETTINGS) as session:
            count = cut_lines(session, before)
            audit.record(session, actor, "audit_cut", None, count=count, before=before.date().isoformat())
            return count


def cut_lines(session: DeskSession, before: datetime) -> int:
    """Cut the lines from before a moment, within an act that is audited. Raises `TooYoungToCut`."""
    ahead = sum((by for _, by in changes(session)), timedelta(0))
    if session.now() - max(ahead, timedelta(0)) - before < _LEAST:
        raise TooYoungToCut
    return chain.cut(session, before)


def worded(broken: Break) -> str:
    """Return a break in English: where, after which line, and what."""
    number = f", number {broken.seq}" if broken.seq is not None else ""
    after = f", after the one of {broken.after[:19]} UTC" if broken.after else ""
    where = f"line {broken.place}{number}{after}: " if broken.place else ""
    return where + _WORDS[broken.fault]
