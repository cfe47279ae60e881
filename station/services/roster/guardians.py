"""The roster's guardians: known by their number and name, else by name and a child in common.

A number whose name was completed, swapped or changed by marriage is the same guardian's where a child or a
phone is the same too: flagged, and the account keeps its children.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from station.models.people import Contact, Guardianship, Person
from station.roster import GuardianRecord, RosterKind
from station.rules.kinds import Kinship, Level, PersonKind
from station.rules.names import NameRecord, same_name
from station.rules.renaming import Renaming, about_the_same, renaming
from station.services.roster.act import Act
from station.services.roster.known import COLUMNS, KnownPerson
from station.services.roster.links import Links
from station.services.roster.people import People
from station.services.roster.reading import Spool
from station.services.roster.rows import Row


class Guardians(People[GuardianRecord]):
    """Takes the guardians of a roster: those whom a present student's link names, and those who are here."""

    kind = PersonKind.GUARDIAN
    roster_kind = RosterKind.GUARDIANS
    unsaid: ClassVar = {
        "other_first_names": (),
        "birth_date": None,
        "sex": None,
        "ine": None,
        "class_code": None,
        "groups": (),
        "leaves_on": None,
    }

    def __init__(self, act: Act) -> None:
        super().__init__(act)
        self._links = Links(act)

    def take(self, spool: Spool[GuardianRecord]) -> Iterable[int]:
        """Take all guardians and their links."""
        yield from super().take(spool)
        self._links.take_refused()

    def leave_absent(self) -> None:
        """Let go of the guardians, and of the links, that the roster lists no more."""
        super().leave_absent()
        self._links.leave(self._unlisted - self._held)

    def _after_chunk(self) -> None:
        self._links.take(self._ids)
        if self._act.fresh:  # nobody asks for them any more
            self._act.here.difference_update(self._ids.values())

    def _unchanged(self, record: GuardianRecord) -> UUID | None:
        return self._same.guardian(record)

    def _agrees(self, person: KnownPerson, record: GuardianRecord) -> bool:
        return about_the_same(person.name, _name(record))

    def _is_a_correction(self, person: KnownPerson, record: GuardianRecord) -> bool:
        how = renaming(person.name, _name(record))
        if how is None or (how is Renaming.LAST_NAME_CHANGED and _other_civility(person, record)):
            return False
        children = set(self._students_of(record))
        return not children.isdisjoint(self._children_of(person)) or self._shares_a_phone(person, record)

    def _children_of(self, person: KnownPerson) -> set[UUID]:
        query = select(Guardianship.student_id).where(
            Guardianship.school_id == self._act.school_id,
            Guardianship.guardian_id == person.id,
            Guardianship.gone.is_(False),
        )
        return set(self._act.session.scalars(query))

    def _shares_a_phone(self, person: KnownPerson, record: GuardianRecord) -> bool:
        phones = self._act.phones(record.contact.phones)
        numbers = {phone["number"] for phone in phones if phone["number"]}
        query = select(Contact.phones).where(
            Contact.school_id == self._act.school_id, Contact.person_id == person.id, Contact.gone.is_(False)
        )
        return any(phone["number"] in numbers for row in self._act.session.scalars(query) for phone in row)

    def _covered(self, person_ids: Sequence[UUID]) -> list[UUID]:
        covered = self._act.covered
        if covered.is_whole(self.roster_kind):
            return list(person_ids)
        children: dict[UUID, set[UUID]] = {}
        query = select(Guardianship.guardian_id, Guardianship.student_id).where(
            Guardianship.school_id == self._act.school_id,
            Guardianship.guardian_id.in_(person_ids),
            Guardianship.gone.is_(False),
        )
        for guardian, student in self._act.session.execute(query):
            if student in self._act.before:
                children.setdefault(guardian, set()).add(student)
        return [one for one in person_ids if one in children and covered.has(self.roster_kind, children[one])]

    def _candidates(self, records: Sequence[GuardianRecord]) -> dict[str, list[KnownPerson]]:
        return {
            record.key: [one for one in persons if same_name(record.last_name, record.first_name, one.name)]
            for record, persons in self._guardians_of_the_same(records)
        }

    def _look_alikes(self, records: Sequence[GuardianRecord]) -> dict[str, list[KnownPerson]]:
        """Find the guardians of the same child whose name may have become the record's."""
        return {
            record.key: [
                one
                for one in persons
                if about_the_same(one.name, _name(record))
                or (renaming(one.name, _name(record)) and not _other_civility(one, record))
            ]
            for record, persons in self._guardians_of_the_same(records)
        }

    def _guardians_of_the_same(
        self, records: Sequence[GuardianRecord]
    ) -> Iterable[tuple[GuardianRecord, list[KnownPerson]]]:
        """Yield each record with those who are guardians of one of its children."""
        children = {record.key: self._students_of(record) for record in records}
        students = {student for each in children.values() for student in each}
        guardians: dict[UUID, list[KnownPerson]] = {}
        linked = (
            select(Guardianship.student_id, *COLUMNS)
            .join(
                Person,
                (Person.school_id == Guardianship.school_id) & (Person.id == Guardianship.guardian_id),
            )
            .where(Guardianship.school_id == self._act.school_id)
            .where(Guardianship.student_id.in_(students), Guardianship.gone.is_(False))
            .where(Person.kind == self.kind, Person.gone.is_(False), Person.purged.is_(False))
        )
        for row in self._act.session.execute(linked) if students else ():
            guardians.setdefault(row[0], []).append(KnownPerson(*row[1:]))
        for record in records:
            found = {one.id: one for student in children[record.key] for one in guardians.get(student, ())}
            yield record, list(found.values())

    def _values(self, record: GuardianRecord, person: KnownPerson | None) -> Row:
        # Who is new comes in only if they are wanted.
        here = person is None or self._is_wanted(record) or self._is_kept(person.id)
        return {
            "last_name": record.last_name,
            "usage_name": record.usage_name,
            "first_name": record.first_name,
            "civility": record.civility,
            "left_on": None if here else self._left_on(person),
        }

    def _left_on(self, person: KnownPerson | None) -> date | None:
        if person is not None and not self._act.covered.is_whole(self.roster_kind):
            return person.left_on  # other children may not be in the list
        return (person and person.left_on) or self._act.today

    def _is_kept(self, person_id: UUID) -> bool:
        return not self._act.here.isdisjoint(self._act.desk_links.get(person_id, ()))

    def _doubts(self, record: GuardianRecord, person: KnownPerson | None) -> set[str]:  # noqa: ARG002
        return set()

    def _is_wanted(self, record: GuardianRecord) -> bool:
        return not self._act.here.isdisjoint(self._students_of(record))

    def _has_account(self, record: GuardianRecord) -> bool:
        act, opens = self._act, False
        for link in act.incoming.links.get(record.key, ()):
            if act.students.get(link.student_key) in act.here:
                # An adult pupil's own row has none: the pupil's account serves both.
                if link.bond.kinship is Kinship.SELF:
                    return False
                opens = opens or act.level_of(link) is not Level.CONTACT
        return opens

    def _students_of(self, record: GuardianRecord) -> list[UUID]:
        """The students whom the files tie to a guardian; of namesakes, each may be the child."""
        incoming, known = self._act.incoming, self._act.students
        keys = [link.student_key for link in incoming.links.get(record.key, ())]
        if incoming.namesakes:
            keys += incoming.namesakes_of(record.key)
        return [student for key in keys if (student := known.get(key))]


def _other_civility(person: KnownPerson, record: GuardianRecord) -> bool:
    """Whether one is a man and the other a woman, as far as the roster says."""
    known = {(civility or "").upper().rstrip(".")[:2] for civility in (person.civility, record.civility)}
    return len(known - {""}) > 1 and "M" in known


def _name(record: GuardianRecord) -> NameRecord:
    return NameRecord(record.last_name, record.usage_name, record.first_name)
