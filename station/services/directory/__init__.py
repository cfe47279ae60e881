"""Finding people, and the whole file of one."""

from collections.abc import Callable, Sequence
from uuid import UUID

from sqlalchemy import select

from station.models import audit
from station.models.people import Person
from station.models.store import Store
from station.models.touched import Touched
from station.rules.rights import Actor, Right
from station.services.directory.file import Ways, every_way, file_of
from station.services.directory.people import hits
from station.services.directory.records import (
    HistoryLine,
    Hit,
    MainAction,
    PersonFile,
    PrintedSheet,
    Relation,
    SourceRecord,
)
from station.services.directory.search import Query, reached_by, search
from station.services.directory.vocabulary import Vocabulary
from station.services.directory.watch import Watch
from station.services.persons.contact_rule import ContactLines, PhoneLine
from station.services.persons.guarded import is_guarded
from station.services.persons.index import is_whole, reindex
from station.services.persons.ties import Ties
from station.services.persons.who import today
from station.settings import Settings

__all__ = [
    "ContactLines",
    "Directory",
    "HistoryLine",
    "Hit",
    "MainAction",
    "PersonFile",
    "PhoneLine",
    "PrintedSheet",
    "Relation",
    "SourceRecord",
    "file_of",
    "is_whole",
    "reindex",
]


_EVERYBODY = 1_000_000


class Directory:
    """Answers who is meant by what was typed or scanned, and all that is known of a person."""

    def __init__(self, store: Store, settings: Settings, ways: Ways = every_way) -> None:
        self._store, self._ways = store, ways
        self._settings = settings
        self._vocabulary = Vocabulary()
        self._whole = False
        self._watch = Watch(store)

    def tell_of_changes(self, listener: Callable[[Touched], None] | None) -> None:
        """Have ``listener`` told whom each transaction touched, on its own thread; or nobody any more.

        It is given the persons' ids, or None where anybody may be other than before.
        """
        self._store.on_touched = listener

    def knows_anybody(self) -> bool:
        """Whether any list was ever read here, or anybody added: it names nobody."""
        with self._store.read() as session:
            school = session.desk.school_id
            known = select(Person.id).where(Person.school_id == school).limit(1)
            return session.scalar(known) is not None

    def make_whole(self) -> None:
        """Make the index anew where it does not fit the persons: after an upgrade, a restore, a pull."""
        with self._store.read() as session:
            whole = session.desk.school_id is None or is_whole(session)
        if not whole:
            with self._store.write() as session:
                reindex(session)
        self._whole = True

    def warm_up(self) -> None:
        """Get ready for the first keystroke: read the words of all names, and who is one person."""
        self.make_whole()
        with self._store.read() as session:
            Ties.of(session)
            self._vocabulary.refresh(session)

    def find(
        self, text: str, *, limit: int = 20, include_left: bool = False, again: bool = False
    ) -> tuple[Hit, ...]:
        """Return who may be meant, best first; that the operator at the desk searched is counted.

        ``again`` says that nobody has searched: a list reads anew what stands in it.

        The text may be a name, an identifier, a phone, an e-mail, a child's name, a class or a scanned code.
        Students who left are there only with ``include_left``. Raises `station.sheets.errors.ScanDamaged`.
        """
        if not self._whole:
            self.make_whole()
        with self._store.attended(Right.LOOK_UP) as session:
            if not again:
                self._watch.searched(session.attendant)
            day = today(session)
            asked = Query.of(text, limit, day, include_left=include_left)
            school = session.school_id
            found = search(session, school, self._vocabulary, asked, self._settings)
            reached = reached_by(session, asked, found)
            return hits(session, school, found, day, include_left=include_left, reached=reached)

    def find_all(self, text: str, *, include_left: bool = False, again: bool = False) -> tuple[UUID, ...]:
        """Return all who may be meant, best first: for a list that is read on as one scrolls."""
        if not self._whole:
            self.make_whole()
        with self._store.attended(Right.LOOK_UP) as session:
            if not again:
                self._watch.searched(session.attendant)
            asked = Query.of(text, _EVERYBODY, today(session), include_left=include_left)
            return search(session, session.school_id, self._vocabulary, asked, self._settings)

    def lines(self, persons: Sequence[UUID], *, include_left: bool = False) -> tuple[Hit, ...]:
        """Return the lines of the search list for these persons, in their order."""
        with self._store.attended(Right.LOOK_UP) as session:
            return hits(session, session.school_id, persons, today(session), include_left=include_left)

    def show(self, person_id: UUID, *, opened: bool = True) -> PersonFile:
        """Return the whole file of one person; raises `PersonUnknown`.

        That the operator at the desk has opened it is audited, unless it only serves a check.
        """
        with self._store.attended(Right.LOOK_UP) as session:
            file, operator = file_of(session, person_id, self._ways), session.attendant
        if opened and operator is not None:
            self._watch.opened(operator, file.id)
        return file

    def show_contact(self, actor: Actor, person_id: UUID) -> PersonFile:
        """Return the file with a contact that is not to be shown; that somebody asked for it is audited.

        Raises `PersonUnknown`.
        """
        with self._store.act(actor, Right.LOOK_UP) as session:
            file = file_of(session, person_id, self._ways, contact=True)
            if is_guarded(session, file.id):
                audit.record(session, actor, "contact_shown", file.id)
            return file

    def settle(self) -> None:
        """Write into the audit how many searches were made, before the desk is left."""
        self._watch.settle()
