"""To and fro between desk and store, until nothing waits on either side."""

from collections.abc import Callable
from uuid import UUID

import psycopg

from station.models.store import DeskSession, Store
from station.sync.desk import recall
from station.sync.desk.errors import StoreFault
from station.sync.desk.hello import Greeting, columns_of, reading_on
from station.sync.desk.link import Connection
from station.sync.desk.progress import advance, progress_of
from station.sync.desk.pull import Pulled, merge, merge_audit, move_cursor, note_crossings
from station.sync.desk.push import ROOM, Part, mark_sent, set_aside, waiting
from station.sync.desk.recall import Reindex
from station.sync.desk.tables import LAST_ID, AuditTrail, shared_tables, trail
from station.sync.desk.trip import Answer, Page, Who, make_trip

PAGE = 10_000
"""Most rows of one table that come down at once."""
_FEW = 500
"""Of persons that were read: their entries in the search index are renewed one by one, of more all anew."""
_HOPELESS = 20
"""So many rows refused and none taken: the fault is not in the rows."""

Cancelled = Callable[[], bool]


class Journey:
    """The trips of one sync, and what they have brought."""

    def __init__(
        self,
        store: Store,
        reindex: Reindex,
        connection: Connection,
        greeting: Greeting,
        who: Who,
        cancelled: Cancelled,
    ) -> None:
        self._store = store
        self._reindex = reindex
        self._connection = connection
        self._who = who
        self._cancelled = cancelled
        self.pushed = self.pulled = 0
        self.revision = greeting.revision
        self._refused = 0
        self._behind: tuple[list[Part], Answer] | None = None
        self._names = {
            table.name: columns_of(connection, table) if greeting.is_older else table.columns
            for table in shared_tables()
        }
        self._texts = {table.name: table.page(self._names[table.name]) for table in shared_tables()}
        self._texts[AuditTrail.name] = trail().page
        with store.read() as session:
            self._places = reading_on(session, list(self._texts), PAGE)
        self._to_read = self._unread(greeting)

    def travel(self, *, push: bool) -> None:
        """Go to and fro until nothing waits; an answer is brought in while the store works on the next."""
        parts: list[Part] = []
        while not self._cancelled():
            if push and not parts:
                if not self._bring_in():
                    return
                with self._store.read() as session:
                    parts = waiting(session)
            if not parts and not self._to_read:
                break
            self._announce(parts)
            try:
                answer, ahead = self._trip(parts)
            except psycopg.Error as error:
                if not parts or not _is_refusal(error):
                    raise
                self._sift(parts, error)
                parts = []
                continue
            self._behind = (parts, answer)
            if parts and self._to_read:  # what came down may change what waits
                self._bring_in()
            self._read_on(answer)
            parts = ahead
        self._bring_in()

    def _trip(self, parts: list[Part]) -> tuple[Answer, list[Part]]:
        """Make one trip; bring in what is behind, and read what is ahead, meanwhile."""
        pages = {name: Page(self._texts[name], self._places[name]) for name in self._to_read}
        cursors = {name: int(place["revision"]) for name, place in self._places.items()}
        ahead: list[Part] = []

        def meanwhile() -> None:
            self._bring_in()
            if not pages and sum(part.count for part in parts) >= ROOM:
                with self._store.read() as session:
                    ahead.extend(waiting(session, parts))

        return make_trip(self._connection, self._who, parts, cursors, pages, meanwhile), ahead

    def _bring_in(self) -> bool:
        """Bring the last trip's answer into the local store; answers whether it made any headway."""
        if self._behind is None:
            return True
        (parts, answer), self._behind = self._behind, None
        return self._take(parts, answer) > 0 or not parts

    def _read_on(self, answer: Answer) -> None:
        """Note how far each table was read, and which have more to read."""
        for name, (revision, last_id) in self._places_after(answer).items():
            self._places[name] |= {"revision": revision, "id": UUID(last_id)}
        self._to_read = [name for name, rows in answer.pages.items() if len(rows) >= PAGE]

    def _places_after(self, answer: Answer) -> dict[str, tuple[int, str]]:
        """Return the cursor after each page: its last row's, or the end of all that was there."""
        after: dict[str, tuple[int, str]] = {}
        for name, rows in answer.pages.items():
            names = self._names.get(name, trail().columns)
            last = int(rows[-1][names.index("revision")]) if rows else 0
            if len(rows) < PAGE:
                after[name] = (max(answer.revision, last), LAST_ID)
            else:
                after[name] = (last, rows[-1][names.index("id")] if "id" in names else LAST_ID)
        return after

    def _unread(self, greeting: Greeting) -> list[str]:
        """Return all tables where others have sent anything since this desk has looked; else none."""
        new = any(place["revision"] < greeting.revision for place in self._places.values())
        return list(self._texts) if new else []

    def _announce(self, parts: list[Part]) -> None:
        """Note the latest stamp before it goes up: of a restored desk the store knows a later one."""
        last = max((part.last_stamp for part in parts), default=0)
        with self._store.read() as session:
            known = progress_of(session).marked >= last
        if not known:
            with self._store.write() as session:
                advance(session, marked=max(last, session.desk.last_stamp))

    def _take(self, parts: list[Part], answer: Answer) -> int:
        """Bring an answer in as one transaction: rows, marks, cursors; returns how many rows have gone up."""
        pulled, sent = Pulled(), 0
        with self._store.write() as session:
            self._see(session, parts, answer)
            for part in parts:
                sent += mark_sent(session, part, answer.pushed or 0)
            self._cross(session, answer)
            for table in shared_tables():
                merge(session, table, self._names[table.name], answer.pages.get(table.name, []), pulled)
            merge_audit(session, trail(), answer.pages.get(trail().name, []), pulled)
            for name, (revision, last_id) in self._places_after(answer).items():
                move_cursor(session, name, revision, last_id)
            self._index(session, pulled.people)
        self.pushed += sent
        self.pulled += pulled.rows
        self.revision = max(self.revision, answer.revision, answer.pushed or 0)
        return sent

    def _see(self, session: DeskSession, parts: list[Part], answer: Answer) -> None:
        """Let the desk's clock know of all stamps, before this transaction gives one itself."""
        stamps = [part.last_stamp for part in parts]
        for table in shared_tables():
            if rows := answer.pages.get(table.name):
                at = self._names[table.name].index("stamp")
                stamps += [max(row[at] for row in rows)]
        if not stamps:
            return
        desk, last = session.desk, max(stamps)
        desk.last_stamp = max(desk.last_stamp, last)
        if last > progress_of(session).seen:
            advance(session, seen=last)

    def _cross(self, session: DeskSession, answer: Answer) -> None:
        for table in shared_tables():
            rows = answer.crossed.get(table.name, [])
            note_crossings(session, table, {row: "there" if beaten else "here" for row, _, beaten, _ in rows})
            for row_id, _, beaten, theirs in rows:
                if beaten and not theirs:
                    recall.remember(session, table, row_id)

    def _index(self, session: DeskSession, people: set[str]) -> None:
        if len(people) > _FEW or (people and progress_of(session).index_due):
            advance(session, index_due=True)
        elif people:
            self._reindex(session, [UUID(person) for person in people])

    def _sift(self, parts: list[Part], error: psycopg.Error) -> None:
        """Send what the store takes of refused parts, and set the rest aside."""
        if sum(part.count for part in parts) == 1:
            with self._store.write() as session:
                set_aside(session, parts[0], "refused", error.sqlstate or "")
            self._refused += 1
            if self._refused > _HOPELESS and not self.pushed:
                raise StoreFault(error.sqlstate or "") from error
            return
        if len(parts) > 1:
            middle = len(parts) // 2
            halves = [parts[:middle], parts[middle:]]
        else:
            halves = [[half] for half in parts[0].halves()]
        for half in halves:
            try:
                answer = make_trip(self._connection, self._who, half, {}, {})
            except psycopg.Error as refusal:
                if not _is_refusal(refusal):
                    raise
                self._sift(half, refusal)
            else:
                self._take(half, answer)


def _is_refusal(error: psycopg.Error) -> bool:
    state = error.sqlstate or ""
    return state == "42501" or state[:2] in {"22", "23"}
