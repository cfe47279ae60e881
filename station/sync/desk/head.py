"""The head of this desk's audit chain, as it is told to the store and compared with what the store knew."""

from station.models import chain
from station.models.store import DeskSession
from station.sync.calls import SyncAnswer


def head_of(session: DeskSession) -> tuple[int, str] | None:
    """Return the last line's place and link; None while there is no line."""
    head = chain.head(session)
    return (head.place, head.digest.hex()) if head is not None else None


def is_tail_cut(session: DeskSession, answer: SyncAnswer) -> bool:
    """Whether what the store knew as this desk's last line is not on its chain any more."""
    if answer.chain is None:
        return False
    place, link = answer.chain
    return not chain.passes_through(session, place, bytes.fromhex(link))
