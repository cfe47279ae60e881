"""One sync: calls to the gate, each with all that waits and is to be read, until there is nothing more."""

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic
from typing import Any, TypeVar
from uuid import UUID

import msgspec

from station import __version__
from station.models.store import DeskSession, Store
from station.sync import calls
from station.sync.calls import Page, Pages, Place, Reading, Rows, SyncAnswer, SyncCall
from station.sync.desk import claims, recall, restored
from station.sync.desk.clock import mend_stamps, stamps_are_doubtful
from station.sync.desk.errors import LineTooSlow, StoreFault
from station.sync.desk.greeting import Greeting, greeting_of
from station.sync.desk.handed import Handed
from station.sync.desk.head import head_of, is_tail_cut
from station.sync.desk.link import Gate
from station.sync.desk.progress import advance, places_of, progress_of
from station.sync.desk.pull import (
    Brought,
    Pulled,
    merge,
    merge_audit,
    move_cursor,
    note_crossings,
    taken_apart,
)
from station.sync.desk.push import Part, count_aside, count_pending, mark_sent, set_aside, waiting
from station.sync.desk.rights import hold_withdrawn
from station.sync.desk.tables import AuditTrail, all_tables, shared_tables, trail

_FEW = 500
"""Of persons that were read: their entries in the search index are renewed one by one, of more all anew."""
_HOPELESS = 20
"""So many rows refused and none taken: the fault is not in the rows."""
_LEAST, _MOST = 50, 10_000
_QUICK_S, _SLOW_S = 1.5, 6.0
_STUBBORN = 6
"""So many calls in a row of which the store took nothing: it is not to be convinced."""

Cancelled = Callable[[], bool]
_Answer = TypeVar("_Answer", SyncAnswer, Pages)


def never() -> bool:
    """Answer that nobody has cancelled."""
    return False


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a sync has done, and what it left."""

    pushed: int
    pulled: int
    pending: int
    set_aside: int
    revision: int


@dataclass(slots=True)
class _Trip:
    """One call on its way: what it carries, to bring in its answer by."""

    call: SyncCall
    parts: list[Part] = field(default_factory=list[Part])
    blocks: list[int] | None = None


class Sync:
    """This desk's sync with its store. ``handed``: what services do where something came down."""

    def __init__(self, store: Store, gate: Gate, handed: Handed) -> None:
        self._store = store
        self._gate = gate
        self._handed = handed

    def run(self, cancelled: Cancelled = never) -> SyncReport:
        """Sync once, in as few round trips as can be; cancelled, it ends after the trip under way.

        Whatever cuts it off, nothing is lost: what the store has not acknowledged is sent again.
        Raises the errors of `station.sync.desk.errors`.
        """
        return _Run(self._store, self._gate, self._handed).report(cancelled)


class _Run:
    """One sync under way."""

    def __init__(self, store: Store, gate: Gate, handed: Handed) -> None:
        self._store, self._gate, self._handed = store, gate, handed
        self._pushed = self._pulled = self._refused = self._revision = 0
        self._greeting: Greeting | None = None
        self._sends = True
        """Whether anything is sent: not before all was read anew, nor to an older store."""
        self._anew = self._mended = self._leased = self._is_updated = False
        self._held = 0
        self._claimed = ""
        self._replaces: UUID | None = None
        self._lines_from: int | None = None
        self._announced = 0
        self._tail_cut = False
        self._ceiling = _MOST
        with store.read() as session:
            self._room = progress_of(session).room
            # Before this sync has sent anything: a desk that was restored knows less than the store.
            self._marked = progress_of(session).marked
            self._careful = stamps_are_doubtful(session)
            self._pending = count_pending(session)
        self._look_again()

    def report(self, cancelled: Cancelled) -> SyncReport:
        """Do it."""
        while not cancelled():
            trip = self._prepare()
            if trip is None:
                break
            if isinstance(trip, Reading):
                self._read_on(trip)
                continue
            answer = self._ask(trip)
            if answer is None:
                continue
            if answer.held:
                self._settle(trip, answer)
                continue
            self._held, self._marked = 0, self._announced
            self._note_places(answer.pages)
            self._bring_in(trip, answer)
        return self._finish()

    # A call

    def _prepare(self) -> _Trip | Reading | None:
        """Return the next call; None where nothing waits on either side."""
        with self._store.read() as session:
            known = progress_of(session)
            sends = self._sends and not (self._anew and self._unread) and not self._careful
            parts = waiting(session, self._room) if sends else []
            asked = claims.unconfirmed(session, self._claimed, calls.MOST_CLAIMS) if sends else []
            wanted = recall.wanted(session) if sends else {}
            blocks = claims.held_blocks(session) if sends else None
            lease = sends and not self._leased and not blocks and claims.needs_lease(session)
            greets = self._greeting is None or self._replaces is not None or self._lines_from is not None
            if not (greets or self._tail_cut or parts or asked or wanted or blocks is not None or lease):
                if not self._unread:
                    return None
                return Reading(self._unread, known.own_until, self._page)
            seen = places_of(session, [table.name for table in all_tables()])
            call = SyncCall(
                version=__version__,
                layout=calls.LAYOUT,
                incarnation=session.desk.incarnation,
                replaces=self._replaces,
                epoch=known.epoch,
                clock=session.now(),
                offset_ms=self._greeting.offset_ms if self._greeting else known.offset_ms,
                pending=self._pending,
                last_stamp=max((part.last_stamp for part in parts), default=0),
                marked=self._marked,
                receipt=known.receipt,
                claims=asked,
                settled=sends and not self._anew and claims.all_printed_are_claimed(session),
                lease=lease,
                blocks=blocks,
                school_blocks=claims.printed_blocks(session) if blocks is not None else [],
                rows={part.table.name: _rows(part, seen[part.table.name][0]) for part in parts},
                read=Reading({**places_of(session, _OPERATORS), **self._unread}, known.own_until, self._page),
                by_id=wanted,
                purged=restored.purged_persons(session) if blocks is not None else [],
                lines_from=self._lines_from,
                chain=head_of(session),
                tail_cut=self._tail_cut,
            )
        if asked:
            self._claimed = asked[-1][0]
        self._announce(call.last_stamp)
        return _Trip(call, parts, blocks)

    def _ask(self, trip: _Trip) -> SyncAnswer | None:
        """Return what the store says; None where the line was too slow for so much at once."""
        with self._store.read() as session:
            before = session.now()
        rows = sum(part.count for part in trip.parts)
        answer = self._timed(rows, lambda: self._gate.sync(trip.call), lambda said: said.pages)
        if answer is None:
            return None
        with self._store.read() as session:
            self._greeting = greeting_of(answer, before, session.now())
        self._revision = max(self._revision, answer.revision, answer.pushed or 0)
        self._replaces = self._lines_from = None
        self._careful = False
        self._leased = self._leased or (trip.call.lease and not answer.held)
        return answer

    @property
    def _page(self) -> int:
        """Of rows in what is read at once: twice what goes up, as lines are."""
        return min(calls.MOST_ROWS, 2 * self._room)

    def _timed(
        self, sent: int, call: Callable[[], _Answer], pages: Callable[[_Answer], dict[str, Page]]
    ) -> _Answer | None:
        """Call, and measure the line by it; None where it was too slow for so much at once."""
        began = monotonic()
        try:
            answer = call()
        except LineTooSlow:
            if self._room <= _LEAST:
                raise
            self._measure(sent, None)
            return None
        took = monotonic() - began
        is_full = any(page.more for page in pages(answer).values())
        self._measure(max(sent, self._room if is_full else 0), took)
        return answer

    def _measure(self, rows: int, took: float | None) -> None:
        """Let go up and down at once what the line takes in some seconds; less once it timed out."""
        room = self._room
        if took is None and not rows:
            self._room = _LEAST  # nothing was sent: the answer was too long, or the line is dead
        elif took is None:
            self._room = self._ceiling = max(_LEAST, min(room, rows) // 2)
        elif took > _SLOW_S:
            self._room = max(_LEAST, min(room, rows or room) // 2)
        elif took < _QUICK_S and rows >= room:
            self._room = min(self._ceiling, room * 2)
        if room != self._room:
            with self._store.write() as session:
                advance(session, room=self._room)

    def _announce(self, last: int) -> None:
        """Note the latest stamp before it goes up: of a restored desk the store knows a later one."""
        with self._store.read() as session:
            self._announced = progress_of(session).marked
        if self._announced < last:
            with self._store.write() as session:
                self._announced = max(last, session.desk.last_stamp)
                advance(session, marked=self._announced)

    def _is_restored(self, session: DeskSession, call: SyncCall, greeting: Greeting) -> bool:
        """Whether the store knows more of this desk than itself, or another process of it, does by now."""
        marked = progress_of(session).marked
        known = marked if marked > self._announced else call.marked
        return greeting.incarnation != session.desk.incarnation or greeting.last_stamp > known

    # An answer

    def _settle(self, trip: _Trip, answer: SyncAnswer) -> None:
        """See to what keeps the store from taking anything; then all is offered again."""
        self._held += 1
        greeting = self._greeting
        if self._held > _STUBBORN or greeting is None:
            raise StoreFault(answer.held)
        self._claimed = ""
        with self._store.write() as session:
            match answer.held:
                case "epoch":
                    restored.start_anew_with_epoch(session, greeting)
                    self._anew = True
                case "restored" if not self._is_restored(session, trip.call, greeting):
                    pass  # another process of this desk has sent something meanwhile
                case "restored":
                    first = restored.first_line_that_waits(session)
                    asks = trip.call.lines_from is not None
                    if first is not None and not asks and greeting.incarnation == session.desk.incarnation:
                        self._lines_from = first
                        return
                    restored.start_anew_as_restored(session, greeting, answer.lines)
                    self._replaces, self._marked = greeting.incarnation, greeting.last_stamp
                    self._anew = True
                case "layout":
                    self._sends = False
                case _:
                    self._take_pages(session, taken_apart(answer.pages))
                    mend_stamps(session, greeting)
                    hold_withdrawn(session, greeting)
            self._look_at_layout(session, greeting)
        self._look_again()

    def _look_at_layout(self, session: DeskSession, greeting: Greeting) -> bool:
        """Read all anew after an update of this desk; answers whether it was one."""
        if progress_of(session).layout >= min(calls.LAYOUT, greeting.layout):
            return False
        restored.start_anew_with_layout(session, greeting)
        self._anew = True
        return True

    def _bring_in(self, trip: _Trip, answer: SyncAnswer) -> None:
        """Bring an answer in as one transaction: rows, marks, cursors, claims."""
        read, sent = taken_apart(answer.pages), 0
        with self._store.write() as session:
            # All stamps, before this transaction gives one itself.
            self._clock_knows(session, max([read.last_stamp, *(part.last_stamp for part in trip.parts)]))
            for part in trip.parts:
                refused = dict(answer.refused.get(part.table.name, []))
                if answer.pushed is not None:
                    sent += mark_sent(session, part, answer.pushed, refused)
                set_aside(session, part, refused)
                self._refused += len(refused)
            self._tail_cut = not trip.call.tail_cut and is_tail_cut(session, answer)
            self._cross(session, answer)
            pulled = self._take_pages(session, read)
            claims.settle_claims(session, answer.claims, self._handed.renumber)
            if trip.blocks is not None and answer.kept_blocks is not None:
                claims.keep_blocks(session, trip.blocks, answer.kept_blocks)
            if answer.block is not None:
                claims.add_lease(session, answer.block)
            self._put_back(session, trip, answer)
            if not self._mended and self._greeting is not None:
                mend_stamps(session, self._greeting)
                hold_withdrawn(session, self._greeting)
                self._mended = True
                self._is_updated = self._look_at_layout(session, self._greeting)
            advance(session, receipt=self._gate.receipt)
        if self._is_updated:
            self._look_again()
            self._is_updated = False
        self._pushed += sent
        self._pulled += pulled.rows
        if trip.parts and not sent and self._refused > _HOPELESS and not self._pushed:
            raise StoreFault(next(iter(next(iter(answer.refused.values()))))[1])

    def _read_on(self, reading: Reading) -> None:
        """Ask for pages alone, and bring them in."""
        read = self._timed(0, lambda: self._gate.read(reading), lambda said: said.pages)
        if read is None:
            return
        brought = taken_apart(read.pages)
        with self._store.write() as session:
            pulled = self._take_pages(session, brought)
        self._pulled += pulled.rows
        self._revision = max(self._revision, read.revision)
        self._note_places(read.pages)

    def _take_pages(self, session: DeskSession, read: Brought) -> Pulled:
        """Merge pages, and move the cursors with them."""
        pages, rows, pulled = read.pages, read.rows, Pulled()
        self._clock_knows(session, read.last_stamp)
        renumber = self._handed.renumber
        for table in shared_tables():
            if table.name in pages:
                merge(session, table, pages[table.name].columns, rows[table.name], pulled, renumber)
        if trail().name in pages:
            merge_audit(session, trail(), pages[trail().name].columns, rows[trail().name], pulled)
        for name, page in pages.items():
            move_cursor(session, name, page.end)
        self._index(session, pulled.people)
        return pulled

    def _clock_knows(self, session: DeskSession, last: int) -> None:
        if not last:
            return
        session.desk.last_stamp = max(session.desk.last_stamp, last)
        if last > progress_of(session).seen:
            advance(session, seen=last)

    def _cross(self, session: DeskSession, answer: SyncAnswer) -> None:
        for table in shared_tables():
            rows = answer.crossed.get(table.name, [])
            note_crossings(session, table, {row: "there" if beaten else "here" for row, beaten, _ in rows})
            for row_id, beaten, theirs in rows:
                if beaten and not theirs:
                    recall.remember(session, table, row_id)

    def _put_back(self, session: DeskSession, trip: _Trip, answer: SyncAnswer) -> None:
        asked = trip.call.by_id
        for table in shared_tables():
            if table.name in asked:
                page = answer.found.get(table.name, Page([], msgspec.Raw(b"[]"), calls.START, more=False))
                rows = msgspec.json.decode(page.rows, type=list[list[Any]])
                recall.put_back(session, table, asked[table.name], page.columns, rows, self._handed)

    def _index(self, session: DeskSession, people: set[str]) -> None:
        if len(people) > _FEW or (people and progress_of(session).index_due):
            advance(session, index_due=True)
        elif people:
            self._handed.reindex(session, [UUID(person) for person in people])

    def _note_places(self, pages: dict[str, Page]) -> None:
        """Note how far each table was read, and which have more to read."""
        more: dict[str, Place] = {}
        for name in self._unread:
            if name in pages and pages[name].more:
                more[name] = pages[name].end
        self._unread = more
        self._anew = self._anew and bool(more)

    def _look_again(self) -> None:
        """Read all tables on from where this desk has come to."""
        with self._store.read() as session:
            self._unread = places_of(session, [table.name for table in all_tables()])

    def _finish(self) -> SyncReport:
        with self._store.write() as session:
            if progress_of(session).index_due:
                self._handed.reindex(session, None)
            offset = self._greeting.offset_ms if self._greeting else 0
            advance(
                session,
                synced_at=session.now(),
                stamp=session.desk.last_stamp,
                offset_ms=offset,
                index_due=False,
                failing_since=None,
                failure=None,
            )
            return SyncReport(
                self._pushed,
                self._pulled,
                count_pending(session),
                count_aside(session),
                self._revision,
            )


def _rows(part: Part, seen: int) -> Rows:
    return Rows(part.table.travels, msgspec.Raw(part.rows.encode()), seen)


_OPERATORS = ("operator", AuditTrail.name)
