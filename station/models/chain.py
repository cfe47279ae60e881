"""The chain of this desk's audit lines: who takes one out, or changes one, breaks it.

Each link is the SHA-256 of the link before and of what stands in the file of its line, but for the numbers
and stamps that the sync may give anew. Who can open the database could forge a whole chain; so its head goes
to the central store with each sync, and an old head must lie on the chain (`passes_through`).
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, delete, event, select, text

from station.models.desk import AuditChain, AuditCheckpoint, AuditLink
from station.models.staff import AuditEntry
from station.models.store import DeskSession

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_BEGINNING = bytes(32)
_WAITING = "audit_lines"
_GUARDS = frozenset({"audit_entry_unchanged", "audit_entry_sent", "audit_entry_kept"})

# As they stand in the file: nothing that reads or writes them may change what was hashed.
_LINE = "e.school_id, e.at, e.operator_id, e.act, e.subject_id, e.facts"
_SAME = (
    "e.school_id = k.school_id AND e.station = k.station AND e.incarnation = k.incarnation AND e.seq = k.seq"
)
_ONE = text(
    f"SELECT {_LINE} FROM audit_entry e WHERE e.school_id = :school AND e.station = :station"  # noqa: S608
    " AND e.incarnation = :incarnation AND e.seq = :seq"
)
_ALL = text(
    f"SELECT k.place, k.seq AS seq, k.digest, e.seq IS NOT NULL AS there, {_LINE}"  # noqa: S608
    f" FROM audit_link k LEFT JOIN audit_entry e ON {_SAME} ORDER BY k.place"
)
_LOOSE = text(
    "SELECT e.incarnation, e.seq, e.at, e.revision FROM audit_entry e"  # noqa: S608
    f" LEFT JOIN audit_link k ON {_SAME} WHERE e.school_id = (SELECT school_id FROM desk)"
    " AND e.station = (SELECT station FROM desk) AND k.place IS NULL ORDER BY e.stamp, e.seq"
)
_LINK = text("INSERT INTO audit_link VALUES (:place, :school, :station, :incarnation, :seq, :digest)")
_CUT = text(
    "DELETE FROM audit_entry WHERE rowid IN (SELECT e.rowid FROM audit_entry e"  # noqa: S608
    f" JOIN audit_link k ON {_SAME} WHERE k.place <= :place)"
)


class Fault(StrEnum):
    """How a chain is broken."""

    MISSING = "missing"
    CHANGED = "changed"
    UNCHAINED = "unchained"
    CUT_SHORT = "cut_short"
    CHECKPOINT = "checkpoint"
    GUARD = "guard"


@dataclass(frozen=True, slots=True)
class Break:
    """The first break: how, at which place of the chain, of the line of which number, after which moment."""

    fault: Fault
    place: int
    seq: int | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What looking the chain through has found; ``lines`` counts those that stand and are whole."""

    lines: int
    broken: Break | None = None

    @property
    def ok(self) -> bool:
        """Whether every line is there as it was written."""
        return self.broken is None


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the chain, signed by this desk (Ed25519 over `signed`)."""

    place: int
    digest: bytes
    signature: bytes
    public_key: bytes


def link_at_commit(session: DeskSession, line: AuditEntry) -> None:
    """Have the line chained when its act is kept, under the number that it bears then."""
    session.info.setdefault(_WAITING, []).append(line)


def link_returned(session: DeskSession) -> None:
    """Chain lines of this desk that the store gave back to it after a restore."""
    loose = [row for row in session.execute(_LOOSE) if row.revision is not None]
    if loose:
        desk = session.desk
        school = session.school_id.hex
        _append(session, [(school, desk.station, row.incarnation, row.seq) for row in loose])


def head(session: DeskSession) -> Head | None:
    """Return where the chain ends, to be kept outside this desk; None while it has no line."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    kept = _chain(session)
    if kept.place == 0:
        return None
    key = _key(kept)
    public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    return Head(kept.place, kept.digest, key.sign(signed(kept.place, kept.digest)), public)


def signed(place: int, digest: bytes) -> bytes:
    """Return what the signature of a `Head` is made over."""
    return f"station-audit-head:{place}:{digest.hex()}".encode()


def passes_through(session: DeskSession, place: int, digest: bytes) -> bool:
    """Whether the chain still holds what an earlier `head` said; a head that was cut since counts as held."""
    cut_at = _last_checkpoint(session)
    if cut_at is not None and place < cut_at.place:
        return True
    if cut_at is not None and place == cut_at.place:
        return cut_at.digest == digest
    return session.scalar(select(AuditLink.digest).where(AuditLink.place == place)) == digest


def verify(session: DeskSession) -> Verdict:
    """Look the whole chain through; a tenth of a second for 20,000 lines."""
    if (guard := _guard_missing(session)) is not None:
        return Verdict(0, guard)
    kept, cut_at = _chain(session), _last_checkpoint(session)
    if cut_at is not None and not _is_signed(kept, cut_at):
        return Verdict(0, Break(Fault.CHECKPOINT, cut_at.place))
    first, digest = (cut_at.place, cut_at.digest) if cut_at else (0, _BEGINNING)
    place, after = first, None
    for row in session.execute(_ALL):
        fault = _fault_of(row, place + 1, digest)
        if fault is not None:
            return Verdict(place - first, Break(fault, place + 1, row.seq, after))
        place, digest, after = row.place, row.digest, row.at
    if (kept.place, kept.digest) != (place, digest):
        return Verdict(place - first, Break(Fault.CUT_SHORT, place + 1, None, after))
    loose = session.execute(_LOOSE).first()
    if loose is not None:
        return Verdict(place - first, Break(Fault.UNCHAINED, place + 1, loose.seq, loose.at))
    return Verdict(place - first)


def cut(session: DeskSession, before: datetime) -> int:
    """Cut the lines from before that moment, and return how many; a signed checkpoint stands in their place.

    Only from the beginning on, and of a connected desk only what the store has: the rest waits.
    """
    last = _last_to_cut(session, before)
    if last is None:
        return 0
    place, digest = last
    checkpoint = AuditCheckpoint(
        place=place, digest=digest, cut_before=before, made_at=session.now(), signature=b""
    )
    checkpoint.signature = _key(_chain(session)).sign(_signed_cut(checkpoint))
    session.add(checkpoint)
    session.flush()
    # A line and its link go together; which of the two goes first is nobody's matter.
    session.execute(text("PRAGMA defer_foreign_keys = ON"))
    own = session.execute(_CUT, {"place": place})
    session.execute(delete(AuditLink).where(AuditLink.place <= place))
    # Other desks' lines are copies; the store and their own desk answer for them.
    others = session.execute(
        delete(AuditEntry).where(
            AuditEntry.at < before,
            AuditEntry.station != session.desk.station,
            AuditEntry.revision.is_not(None),
        )
    )
    return _changed(own) + _changed(others)


def _last_to_cut(session: DeskSession, before: datetime) -> tuple[int, bytes] | None:
    connected = session.desk.station != 0
    last: tuple[int, bytes] | None = None
    lines = select(AuditLink.place, AuditLink.digest, AuditEntry.at, AuditEntry.revision).join(
        AuditEntry,
        (AuditEntry.school_id == AuditLink.school_id)
        & (AuditEntry.station == AuditLink.station)
        & (AuditEntry.incarnation == AuditLink.incarnation)
        & (AuditEntry.seq == AuditLink.seq),
    )
    for place, digest, at, revision in session.execute(lines.order_by(AuditLink.place)):
        if at >= before or (connected and revision is None):
            break
        last = (place, digest)
    return last


@event.listens_for(DeskSession, "before_commit")
def _link_waiting(session: DeskSession) -> None:  # pyright: ignore[reportUnusedFunction]
    waiting: list[AuditEntry] = session.info.pop(_WAITING, [])
    if waiting:
        session.flush()
        _append(session, [(one.school_id.hex, one.station, one.incarnation.hex, one.seq) for one in waiting])


@event.listens_for(DeskSession, "after_rollback")
def _forget_waiting(session: DeskSession) -> None:  # pyright: ignore[reportUnusedFunction]
    session.info.pop(_WAITING, None)


def _append(session: DeskSession, lines: Iterable[tuple[str, int, str, int]]) -> None:
    kept = _chain(session)
    links: list[dict[str, Any]] = []
    for school, station, incarnation, seq in lines:
        key = {"school": school, "station": station, "incarnation": incarnation, "seq": seq}
        told = session.execute(_ONE, key).one()
        kept.place, kept.digest = kept.place + 1, _hash(kept.digest, told)
        links.append({**key, "place": kept.place, "digest": kept.digest})
    session.execute(_LINK, links)
    session.flush()


def _chain(session: DeskSession) -> AuditChain:
    return session.get_one(AuditChain, 1)


def _hash(before: bytes, told: Sequence[Any]) -> bytes:
    line = json.dumps([before.hex(), *told], ensure_ascii=False, separators=(",", ":"))
    return sha256(line.encode()).digest()


def _fault_of(row: Row[Any], place: int, before: bytes) -> Fault | None:
    if row.place != place or not row.there:
        return Fault.MISSING
    return None if _hash(before, row[-6:]) == row.digest else Fault.CHANGED


def _guard_missing(session: DeskSession) -> Break | None:
    there = set(session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")))
    return None if there >= _GUARDS else Break(Fault.GUARD, 0)


def _last_checkpoint(session: DeskSession) -> AuditCheckpoint | None:
    return session.scalars(select(AuditCheckpoint).order_by(AuditCheckpoint.place.desc()).limit(1)).first()


def _key(kept: AuditChain) -> "Ed25519PrivateKey":
    # Imported here and below: each start knows the chain, and few sign it.
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(kept.signing_key)


def _is_signed(kept: AuditChain, checkpoint: AuditCheckpoint) -> bool:
    from cryptography.exceptions import InvalidSignature

    try:
        _key(kept).public_key().verify(checkpoint.signature, _signed_cut(checkpoint))
    except InvalidSignature:
        return False
    return True


def _signed_cut(checkpoint: AuditCheckpoint) -> bytes:
    told = [checkpoint.place, checkpoint.digest.hex(), checkpoint.cut_before.isoformat()]
    return f"station-audit-cut:{json.dumps(told)}".encode()


def _changed(done: Any) -> int:
    return int(done.rowcount)
