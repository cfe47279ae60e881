"""The links of a family: disclaimed, added at the desk; what the account shows beside what the file has."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from station.models import audit, ids
from station.models.people import Guardianship, Person
from station.models.store import DeskSession, Store
from station.rules.kinds import DocumentType, Kinship, Level, PersonKind
from station.rules.names import display_name
from station.rules.rights import Actor, Right
from station.services.accounts.identifiers import reserve
from station.services.doubles.errors import LinkedAlready, NoSuchLink, NotAFamily
from station.services.doubles.join import obstacles
from station.services.doubles.records import Absence, ChildStanding
from station.services.persons import disclaimers
from station.services.persons.alike import alike
from station.services.persons.eligible import may_have_account
from station.services.persons.family import children_of
from station.services.persons.index import reindex
from station.services.persons.likeness import Traits
from station.services.persons.links import RESPONSIBLE, is_own, links
from station.services.persons.ties import Ties
from station.services.persons.who import get, name_record, present, today

_MOST_NAMESAKES = 10
_LEVELS = tuple(Level)


@dataclass(frozen=True, slots=True)
class _Link:
    """All links of a child and a guardian, as one: the strongest that holds."""

    level: Level
    kinship: Kinship
    holds: bool
    of_desk: bool


class FamilyService:
    """Says who is responsible for whom where the roster does not. One method is one act."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def disclaim(self, actor: Actor, guardian_id: UUID, student_id: UUID) -> None:
        """Keep that somebody is « pas le responsable légal »: the child leaves the account at once.

        Raises `NoSuchLink`, `NotAFamily`, `PersonUnknown`.
        """
        with self._store.act(actor, Right.GROUP) as session:
            guardian, student = _family(session, guardian_id, student_id)
            link = _links(session, guardian.id).get(student.id)
            if link is None or not link.holds:
                raise NoSuchLink
            if disclaimers.declare(session, guardian.id, student.id):
                audit.record(session, actor, "guardianship_disclaimed", guardian.id, student=str(student.id))

    def withdraw_disclaimer(self, actor: Actor, guardian_id: UUID, student_id: UUID) -> None:
        """Undo `disclaim`. Raises `NoSuchLink`, `NotAFamily`, `PersonUnknown`."""
        with self._store.act(actor, Right.GROUP) as session:
            guardian, student = _family(session, guardian_id, student_id)
            if not disclaimers.withdraw(session, guardian.id, student.id):
                raise NoSuchLink
            audit.record(session, actor, "disclaimer_withdrawn", guardian.id, student=str(student.id))

    def add_child(
        self,
        actor: Actor,
        guardian_id: UUID,
        student_id: UUID,
        document: DocumentType,
        *,
        level: Level = Level.LEGAL,
        kinship: Kinship = Kinship.OTHER,
    ) -> None:
        """Add a child to an account, on sight of a document; it stays until the roster has the link too.

        A disclaimer between the two is withdrawn. Raises `LinkedAlready`, `NotAFamily`, `PersonUnknown`.
        """
        if level not in RESPONSIBLE or kinship is Kinship.SELF:
            raise NotAFamily(guardian_id)
        with self._store.act(actor, Right.GROUP) as session:
            guardian, student = _family(session, guardian_id, student_id)
            if student.id in {child.id for child in children_of(session, guardian.id)}:
                raise LinkedAlready
            disclaimers.withdraw(session, guardian.id, student.id)
            for row in _of_desk(session, guardian.id, student.id):
                row.gone = True
            session.add(
                Guardianship(
                    school_id=session.school_id,
                    id=ids.new_id(),
                    student_id=student.id,
                    guardian_id=guardian.id,
                    level=level.value,
                    kinship=kinship.value,
                    rank=None,
                )
            )
            # The roster lets go of a guardian without a child here: who has one again is back.
            guardian.left_on = None
            session.flush()
            if may_have_account(session, guardian):
                reserve(session, guardian)
            reindex(session, [guardian.id, student.id])
            facts = {"student": str(student.id), "document": document.value, "level": level.value}
            audit.record(session, actor, "child_added", guardian.id, **facts)

    def remove_child(self, actor: Actor, guardian_id: UUID, student_id: UUID) -> None:
        """Undo `add_child`; what the roster says stays. Raises `NoSuchLink`, `NotAFamily`."""
        with self._store.act(actor, Right.GROUP) as session:
            guardian, student = _family(session, guardian_id, student_id)
            rows = _of_desk(session, guardian.id, student.id)
            if not rows:
                raise NoSuchLink
            for row in rows:
                row.gone = True
            reindex(session, [guardian.id, student.id])
            audit.record(session, actor, "child_removed", guardian.id, student=str(student.id))

    def children(self, actor: Actor, guardian_id: UUID) -> tuple[ChildStanding, ...]:
        """Return whom the file names beside whom the account shows, and why one is missing there.

        A child of a namesake's file is among them, to be joined: one family's letter then lists all.
        """
        with self._store.look(actor, Right.LOOK_UP) as session:
            guardian = get(session, guardian_id)
            shown = {child.id for child in children_of(session, guardian.id)}
            named = _links(session, guardian.id, ended=True)
            elsewhere = _elsewhere(session, guardian, set(named))
            people = _people(session, [*named, *elsewhere])
            here = _present(session, people)
            found = [
                _standing(session, people[child], link, child in shown, child in here, guardian.id)
                for child, link in named.items()
                if child in people
            ]
            found += [
                ChildStanding(
                    child, _name(people[child]), people[child].class_code, None, None, False, False, False,
                    Absence.OTHER_FILE, other,
                )
                for child, other in elsewhere.items()
                if child in people and child in here
            ]  # fmt: skip
        return tuple(sorted(found, key=lambda one: (not one.in_account, not one.in_file, one.name, one.id)))


def _family(session: DeskSession, guardian_id: UUID, student_id: UUID) -> tuple[Person, Person]:
    guardian, student = get(session, guardian_id), get(session, student_id)
    for person, kind in ((guardian, PersonKind.GUARDIAN), (student, PersonKind.STUDENT)):
        if person.kind != kind:
            raise NotAFamily(person.id)
    return guardian, student


def _of_desk(session: DeskSession, guardian_id: UUID, student_id: UUID) -> list[Guardianship]:
    ties = Ties.of(session)
    rows = links(session, guardians=ties.rows(guardian_id), students=ties.rows(student_id))
    return [row for row in rows if ids.is_of_desk(row.id)]


def _links(session: DeskSession, guardian_id: UUID, *, ended: bool = False) -> dict[UUID, _Link]:
    """Return a guardian's links by child, disclaimed ones too; with ``ended`` those that are no more."""
    ties = Ties.of(session)
    by_child: defaultdict[UUID, list[Guardianship]] = defaultdict(list)
    for row in links(session, guardians=ties.rows(guardian_id), ended=ended):
        if not is_own(row):
            by_child[ties.root(row.student_id)].append(row)
    return {child: _strongest(each) for child, each in by_child.items()}


def _strongest(rows: Sequence[Guardianship]) -> _Link:
    best = min(rows, key=lambda row: (row.gone, _LEVELS.index(Level(row.level))))
    of_desk = all(ids.is_of_desk(row.id) for row in rows if row.gone is best.gone)
    return _Link(Level(best.level), Kinship(best.kinship), not best.gone, of_desk)


def _elsewhere(session: DeskSession, guardian: Person, known: set[UUID]) -> dict[UUID, UUID]:
    """Return the children of those who may be the same guardian under another file, and whose they are."""
    probe = Traits.of_name(
        PersonKind.GUARDIAN, (guardian.last_name, guardian.usage_name), guardian.first_name, None
    )
    found: dict[UUID, UUID] = {}
    for other_id, _ in alike(session, probe, _MOST_NAMESAKES):
        other = get(session, other_id)
        if other.id != guardian.id and not obstacles(session, guardian, other):
            for child in children_of(session, other.id):
                if child.id not in known:
                    found.setdefault(child.id, other.id)
    return found


def _people(session: DeskSession, students: Iterable[UUID]) -> dict[UUID, Person]:
    rows = session.scalars(
        select(Person)
        .where(Person.school_id == session.school_id, Person.id.in_(list(students)))
        .where(Person.gone.is_(False), Person.purged.is_(False))
    )
    return {row.id: row for row in rows}


def _present(session: DeskSession, students: Iterable[UUID]) -> set[UUID]:
    ties, day = Ties.of(session), today(session)
    rows = session.scalars(
        select(Person.id).where(
            Person.school_id == session.school_id,
            Person.id.in_(ties.rows_of(students)),
            present(day),
        )
    )
    return set(ties.roots(rows))


def _standing(
    session: DeskSession, child: Person, link: _Link, shown: bool, here: bool, guardian_id: UUID
) -> ChildStanding:
    absence = None
    if not shown:
        reasons = (
            (not link.holds, Absence.ENDED),
            (Ties.of(session).disclaimed(child.id, guardian_id), Absence.DISCLAIMED),
            (not here, Absence.LEFT),
            (True, Absence.CONTACT_ONLY),
        )
        absence = next(reason for stands, reason in reasons if stands)
    return ChildStanding(
        child.id,
        _name(child),
        child.class_code,
        link.level,
        link.kinship,
        added_at_desk=link.of_desk,
        in_file=link.holds,
        in_account=shown,
        absence=absence,
        disclaimed_at=disclaimers.declared_at(session, guardian_id, child.id)
        if absence is Absence.DISCLAIMED
        else None,
    )


def _name(person: Person) -> str:
    return display_name(name_record(person))
