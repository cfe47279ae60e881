"""The audit trail of this desk, looked through: whether every line is there as it was written."""

from station.models import chain
from station.models.chain import Break, Fault, Verdict
from station.models.store import Store

__all__ = ["Break", "Fault", "TrailService", "Verdict", "worded"]

_WORDS = {
    Fault.MISSING: "the line is missing",
    Fault.CHANGED: "the line was changed",
    Fault.UNCHAINED: "a line was added from outside",
    Fault.CUT_SHORT: "the lines after it are missing",
    Fault.CHECKPOINT: "the checkpoint is not signed by this desk",
    Fault.GUARD: "the database's own guard was taken away",
}


class TrailService:
    """Answers whether somebody has tampered with the audit trail."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def verify(self) -> Verdict:
        """Look the chain of this desk's lines through, and name the first break."""
        with self._store.read() as session:
            return chain.verify(session)


def worded(broken: Break) -> str:
    """Return a break in English: where, after which line, and what."""
    number = f", number {broken.seq}" if broken.seq is not None else ""
    after = f", after the one of {broken.after[:19]} UTC" if broken.after else ""
    where = f"line {broken.place}{number}{after}: " if broken.place else ""
    return where + _WORDS[broken.fault]
