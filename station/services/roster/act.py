"""What all parts of one import share: who was here, who is, whose key is whose."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Any
from uuid import UUID

from sqlalchemy import Select, String, func, select, type_coerce

from station.models import ids
from station.models.accounts import Claim, Login
from station.models.people import Contact, Guardianship, Person, RosterKey, School
from station.models.store import DeskSession
from station.roster import NamesakesRecord, PhoneRecord, RosterFormat, RosterKind
from station.roster.families import is_listed
from station.rules.identifiers import Stems
from station.rules.kinds import AccountState, ContactSource, Level, PersonKind, PhoneKind
from station.rules.mails import same_form
from station.rules.names import NameRecord, same_name
from station.services.accounts.identifiers import IdentifierAllocator
from station.services.persons.contact_rule import cleared_in
from station.services.persons.guarded import guarded
from station.services.persons.links import counts
from station.services.roster.coverage import Coverage, Covered, Extent, Why, told_by
from station.services.roster.kept import Keeper
from station.services.roster.phones import PhoneReader
from station.services.roster.reading import Incoming, Link
from station.services.roster.report import ImportReport
from station.services.roster.rows import Row, Rows

_ANYBODY = """
    SELECT 1 WHERE EXISTS (SELECT 1 FROM person) OR EXISTS (SELECT 1 FROM roster_key)
        OR EXISTS (SELECT 1 FROM contact) OR EXISTS (SELECT 1 FROM guardianship)
        OR EXISTS (SELECT 1 FROM login)
"""
_PHONES = {kind: kind.value for kind in PhoneKind}
_RESERVED = {
    "state": AccountState.RESERVED.value,
    "issued_at": None,
    "password_hash": None,
    "provisional_until": None,
}


@dataclass(frozen=True, slots=True)
class DeskContact:
    """What an operator wrote of a person, until the roster agrees."""

    id: UUID
    numbers: frozenset[str]
    email: str | None
    cleared: frozenset[str] = frozenset()

    def agrees_with(self, phones: Sequence[Row], email: str | None) -> bool:
        """Whether the roster has caught up: it holds what the operator wrote, not what they cleared."""
        held: set[str] = {str(phone["number"] or phone["raw"]) for phone in phones}
        if not self.cleared.isdisjoint(held | {same_form(email or "")}):
            return False
        same_email = self.email is None or self.email.casefold() == (email or "").casefold()
        return same_email and self.numbers <= {phone["number"] for phone in phones}


class Act:
    """One import, inside its transaction."""

    def __init__(
        self,
        session: DeskSession,
        incoming: Incoming,
        report: ImportReport,
        today: date,
        school: School,
        *,
        everybody: bool = False,
    ) -> None:
        self.session = session
        self.keeper = Keeper(session)
        self.rows = Rows(session, self.keeper)
        self.incoming = incoming
        self.report = report
        self.today = today
        self.school_id = session.school_id
        self.fresh = not session.rows(_ANYBODY, {})
        """Whether nobody was ever here: all that is written is new."""
        self.made: ids.Maker = ids.hex5 if self.fresh else ids.uuid5
        """Makes the ids that follow from others: of what is new nobody asks, they are only written."""
        self._erased_keys = self._load_erased_keys()
        self.students: dict[str, UUID] = {}
        """Whose the roster's numbers of students are: all that were known, and those in the files."""
        self.guardians: dict[str, UUID] = {}
        """Whose the roster's numbers of guardians are, as far as they were known."""
        self._load_keys()
        self.before = self._load_present()
        """Who was here before the import."""
        self.here = self._load_here()
        """Who is here after it, as far as it has come."""
        self.desk_made = self._load_desk_made()
        self.of_siecle = self._load_of_siecle()
        """Whom SIECLE's XML knows, where a list comes in: it blanks nothing of theirs."""
        self.by_list = self._load_by_list()
        """Whom only lists know, whose keys no other file has."""
        self.desk_links = self._load_desk_links()
        """Of whom operators have made guardians responsible, whatever the roster says."""
        self.desk_contacts = self._load_desk_contacts()
        self.guarded = frozenset[UUID]() if self.fresh else guarded(session)
        """Whose contact stands in no report."""
        self.new_year = school.school_year not in (None, report.school_year)
        self.covered = self._cover(everybody=everybody)
        """Who leaves if the files do not name them."""
        report.covers = self.covered.by_kind
        self._phones = PhoneReader(school.phone_region, session.phone_ranges)
        self._identifiers: IdentifierAllocator | None = None
        self._to_name: dict[UUID, NameRecord] = {}
        self._stems = Stems()
        self.flagged: set[UUID] = set()
        """Whom this import has flagged without changing them otherwise."""
        self.touched: set[UUID] = set()
        """Whose lines in the search index are out of date."""
        told = chain.from_iterable(incoming.namesakes.values())
        self.namesakes = unsolved_namesakes(session, told, self.students)
        """The keys of students who can't be told from a namesake whose guardian came in."""

    def counted_before(self) -> dict[str, int]:
        """Return how many students, guardians and links between those who are here there are."""
        if not self.before:
            return {"students": 0, "guardians": 0, "links": 0}
        here = (Person.gone.is_(False), Person.purged.is_(False), Person.left_on.is_(None))
        counted = select(Person.kind, func.count()).where(*here).group_by(Person.kind)
        kinds = {row[0]: row[1] for row in self.session.execute(counted)}
        links = self.session.scalar(
            select(func.count())
            .select_from(Guardianship)
            .where(counts(self.session))
            .where(Guardianship.student_id.in_(select(Person.id).where(*here)))
            .where(Guardianship.guardian_id.in_(select(Person.id).where(*here)))
        )
        return {
            "students": kinds.get(PersonKind.STUDENT, 0),
            "guardians": kinds.get(PersonKind.GUARDIAN, 0),
            "links": links or 0,
        }

    def level_of(self, link: Link) -> Level:
        """Tell how far a guardian is responsible by a link that is new here.

        A list that does not say so makes nobody the legal guardian of a student whom SIECLE knows.
        """
        doubtful = not link.bond.level_told and self.students.get(link.student_key) in self.of_siecle
        return Level.CONTACT if doubtful else link.bond.level

    def phones(self, phones: Sequence[PhoneRecord]) -> list[Row]:
        """Read phones as a contact row keeps them."""
        found: list[Row] = []
        for kind, raw in phones:
            number, flagged = self._phones.read(raw)
            found.append({"kind": _PHONES[kind], "number": number, "raw": raw, "flagged": flagged})
        return found

    def reserve(self, person_id: UUID, name: NameRecord) -> None:
        """Keep an identifier for a person, unless they have one."""
        self._to_name[ids.account_id(person_id, self.made)] = name

    def write_logins(self) -> None:
        """Write what was reserved since the last time."""
        named: set[UUID] = set()
        if not self.fresh:
            login = Login.__table__.c
            query = select(login.account_id).where(
                login.school_id == self.school_id,
                login.account_id.in_(list(self._to_name)),
                login.gone.is_(False),
            )
            named.update(self.session.connection().execute(query).scalars())
        logins: list[Row] = []
        claims: list[Row] = []
        for account_id, name in self._to_name.items():
            if named and account_id in named:
                continue
            identifier = self._take(self._stems.of(name))
            claims.append({"value": identifier, "owner": account_id})
            login_id = ids.login_id(account_id, identifier, self.made)
            logins.append({"id": login_id, "account_id": account_id, "identifier": identifier})
        self.rows.insert(Login, logins, **_RESERVED)
        self.rows.add(Claim, claims, confirmed=False)
        self._to_name.clear()

    def _take(self, name_stem: str) -> str:
        if self._identifiers is None:
            self._identifiers = IdentifierAllocator(self.session.scalars(select(Claim.value)))
        return self._identifiers.take(name_stem)

    def _cover(self, *, everybody: bool) -> Covered:
        """Tell from what the files say, and from who is here, what they cover."""
        incoming = self.incoming
        here = self._classes_here() if incoming.format is RosterFormat.ONDE else {}

        def class_of(student_key: str) -> str | None:
            placed = incoming.placements.get(student_key)
            return placed[0] if placed else here.get(self.students.get(student_key, self.school_id))

        named: dict[RosterKind, Iterable[str | None]] = {
            RosterKind.STUDENTS: (code for code, _ in incoming.placements.values()),
            RosterKind.GUARDIANS: (
                class_of(link.student_key) for links in incoming.links.values() for link in links
            ),
        }
        somebody = {RosterKind.STUDENTS: incoming.students.count, RosterKind.GUARDIANS: len(incoming.links)}
        found: dict[RosterKind, Coverage] = {}
        for kind in incoming.kinds:
            found[kind] = told_by(
                incoming.format,
                named[kind],
                here.values(),
                somebody=somebody[kind] > 0,
                everybody=everybody,
                new_year=self.new_year,
            )
            if incoming.rows_left_out and found[kind].extent is not Extent.UNKNOWN:
                found[kind] = Coverage(Extent.UNKNOWN, why=Why.ROWS_LEFT_OUT)
        return Covered.of(found, here)

    def _classes_here(self) -> dict[UUID, str | None]:
        query = select(Person.id, Person.class_code).where(
            Person.kind == PersonKind.STUDENT, Person.left_on.is_(None)
        )
        rows = self.session.connection().execute(query)
        return {person_id: code for person_id, code in rows if person_id in self.before}

    def key_id(self, key: str, person_id: UUID) -> UUID:
        """Return the id of a key's row: where whom it was of is erased, one of its own for who has it now.

        The store keeps the erased row as it is, whatever a desk writes there.
        """
        first = ids.roster_key_id(self.school_id, key, self.made)
        return ids.roster_key_id(person_id, key) if first in self._erased_keys else first

    def _load_erased_keys(self) -> set[UUID]:
        return {key_id for (key_id,) in self._ask(select(RosterKey.id).where(RosterKey.purged))}

    def _ask(self, query: Select[*tuple[Any, ...]]) -> Iterable[Any]:
        """Return what there is; where nobody was ever here nothing is asked: to compile it takes a while."""
        return () if self.fresh else self.session.connection().execute(query)

    def _load_keys(self) -> None:
        query = select(RosterKey.key, RosterKey.person_id).where(
            RosterKey.gone.is_(False), RosterKey.purged.is_(False)
        )
        # The very strings that the files' records hold: another copy of each would cost as much again.
        students, guardians = (
            self.incoming.keys[kind] for kind in (RosterKind.STUDENTS, RosterKind.GUARDIANS)
        )
        key: str
        for key, person_id in self._ask(query):
            kind, _, number = key.partition(":")
            if kind == ids.STUDENT_KEY:
                self.students[students.get(number, number)] = person_id
            else:
                self.guardians[guardians.get(number, number)] = person_id

    def _load_present(self) -> set[UUID]:
        # The very objects that the keys hold: another copy of each id would cost as much again.
        same = {person_id: person_id for _, person_id in self._keys()}
        query = select(Person.id).where(
            Person.gone.is_(False), Person.purged.is_(False), Person.left_on.is_(None)
        )
        present: Iterable[tuple[UUID]] = self._ask(query)
        return {same.get(person_id, person_id) for (person_id,) in present}

    def _load_here(self) -> set[UUID]:
        gone_since = select(Person.id).where(Person.left_on.is_(None), Person.leaves_on < self.today)
        return self.before.difference(person_id for (person_id,) in self._ask(gone_since))

    def _load_of_siecle(self) -> set[UUID]:
        if not self.incoming.listed:
            return set()
        return {person_id for key, person_id in self._keys() if not is_listed(key)}

    def _keys(self) -> Iterator[tuple[str, UUID]]:
        return chain(self.students.items(), self.guardians.items())

    def _load_by_list(self) -> set[UUID]:
        listed = {person_id for key, person_id in self._keys() if is_listed(key)}
        if not listed:
            return listed
        return listed.difference(person_id for key, person_id in self._keys() if not is_listed(key))

    def _load_desk_links(self) -> dict[UUID, set[UUID]]:
        # The 13th digit of an id tells how it was made; only links made at a desk have one of their own.
        version = func.substr(type_coerce(Guardianship.id, String), 13, 1)
        links = select(Guardianship.guardian_id, Guardianship.student_id).where(
            counts(self.session), version == "7"
        )
        found: dict[UUID, set[UUID]] = {}
        for guardian, student in self._ask(links):
            found.setdefault(guardian, set()).add(student)
        return found

    def _load_desk_made(self) -> set[UUID]:
        return {one for (one,) in self._ask(select(Person.id).where(Person.origin != "roster"))}

    def _load_desk_contacts(self) -> dict[UUID, DeskContact]:
        query = select(Contact.id, Contact.person_id, Contact.phones, Contact.email).where(
            Contact.source == ContactSource.DESK, Contact.gone.is_(False)
        )
        return {
            row.person_id: DeskContact(
                row.id,
                frozenset(phone["number"] for phone in row.phones if phone["number"]),
                row.email,
                frozenset(value for each in cleared_in(row.phones).values() for value in each),
            )
            for row in self._ask(query)
        }


def keyed(session: DeskSession, person_ids: Sequence[UUID]) -> dict[UUID, set[str]]:
    """Return the roster keys under which the persons are known."""
    found: dict[UUID, set[str]] = {}
    rows = session.execute(
        select(RosterKey.person_id, RosterKey.key).where(
            RosterKey.school_id == session.school_id,
            RosterKey.person_id.in_(person_ids),
            RosterKey.gone.is_(False),
        )
    )
    for row in rows:
        found.setdefault(row.person_id, set()).add(row.key)
    return found


def unsolved_namesakes(
    session: DeskSession, records: Iterable[NamesakesRecord], keys: Mapping[str, UUID]
) -> set[str]:
    """Return the keys of students whom a guardian may mean, unless a link says by now who is meant."""
    pending = list(records)
    students = {key: keys.get(key) for record in pending for key in record.student_keys}
    query = (
        select(Guardianship.student_id, Person.last_name, Person.usage_name, Person.first_name)
        .join(Person, Person.id == Guardianship.guardian_id)
        .where(Guardianship.student_id.in_([each for each in students.values() if each]))
        .where(counts(session), Person.gone.is_(False))
    )
    guardians: dict[UUID | None, list[NameRecord]] = {}
    for student, last, usage, first in session.execute(query) if pending else ():
        guardians.setdefault(student, []).append(NameRecord(last, usage, first))
    return {
        key
        for record in pending
        if not any(
            same_name(record.guardian_last_name, record.guardian_first_name, name)
            for each in record.student_keys
            for name in guardians.get(students[each], ())
        )
        for key in record.student_keys
    }
