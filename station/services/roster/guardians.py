"""The roster's guardians: known by their number and name, else by name and a child in common."""

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from rapidfuzz import fuzz
from sqlalchemy import select

from station.models.people import Guardianship, Person
from station.roster import GuardianRecord, RosterKind
from station.rules.kinds import Kinship, Level, PersonKind
from station.rules.names import NameRecord, fold, same_name
from station.services.roster.act import Act
from station.services.roster.known import COLUMNS, KnownPerson
from station.services.roster.links import Links
from station.services.roster.people import People
from station.services.roster.reading import Spool
from station.services.roster.rows import Row

_ALIKE = 88
"""How like two full names must be, of 100, where the number is the same: a letter or two may be corrected."""


class Guardians(People[GuardianRecord]):
    """Takes the guardians of a roster: those whom a present student's link names, and those who are here."""

    kind = PersonKind.GUARDIAN
    roster_kind = RosterKind.GUARDIANS
    prefix = "personne:"

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
        self._links.leave(self._unlisted)

    def _after_chunk(self) -> None:
        self._links.take(self._ids)
        if self._act.fresh:  # nobody asks for them any more
            self._act.here.difference_update(self._ids.values())

    def _agrees(self, person: KnownPerson, record: GuardianRecord) -> bool:
        if (person.last_name, person.first_name) == (record.last_name, record.first_name):
            return True
        names = _spellings(person.last_name, person.usage_name)
        if any(same_name(last, person.first_name, _name(record)) for last in names):
            return True
        return any(
            fuzz.ratio(fold(f"{last} {person.first_name}"), fold(f"{other} {record.first_name}")) >= _ALIKE
            for last in names
            for other in _spellings(record.last_name, record.usage_name)
        )

    def _is_a_correction(self, person: KnownPerson, record: GuardianRecord) -> bool:  # noqa: ARG002
        return False

    def _candidates(self, records: Sequence[GuardianRecord]) -> dict[str, list[KnownPerson]]:
        children = {record.key: self._students_of(record) for record in records}
        students = {student for each in children.values() for student in each}
        guardians: dict[UUID, list[KnownPerson]] = {}
        linked = (
            select(Guardianship.student_id, *COLUMNS)
            .join(Person, Person.id == Guardianship.guardian_id)
            .where(Guardianship.student_id.in_(students), Guardianship.gone.is_(False))
            .where(Person.kind == self.kind, Person.gone.is_(False), Person.purged.is_(False))
        )
        for row in self._act.session.execute(linked) if students else ():
            guardians.setdefault(row[0], []).append(KnownPerson(*row[1:]))
        return {
            record.key: [
                one
                for student in children[record.key]
                for one in guardians.get(student, ())
                if same_name(record.last_name, record.first_name, one.name)
            ]
            for record in records
        }

    def _values(self, record: GuardianRecord, person: KnownPerson | None) -> Row:
        here = any(student in self._act.here for student in self._students_of(record))
        here = here or (person is not None and self._is_kept(person.id))
        return {
            "last_name": record.last_name,
            "usage_name": record.usage_name,
            "first_name": record.first_name,
            "civility": record.civility,
            "left_on": None if here else self._left_on(person),
        }

    def _left_on(self, person: KnownPerson | None) -> date | None:
        if person is not None and RosterKind.GUARDIANS not in self._act.incoming.complete:
            return person.left_on  # other children may not be in the list
        return (person and person.left_on) or self._act.today

    def _is_kept(self, person_id: UUID) -> bool:
        return not self._act.here.isdisjoint(self._act.desk_links.get(person_id, ()))

    def _doubts(self, record: GuardianRecord) -> set[str]:  # noqa: ARG002
        return set()

    def _is_wanted(self, record: GuardianRecord) -> bool:
        return any(student in self._act.here for student in self._students_of(record))

    def _has_account(self, record: GuardianRecord) -> bool:
        # An adult pupil's own row has none: the pupil's account serves both.
        links = [
            link
            for link in self._act.incoming.links.get(record.key, ())
            if self._act.keys.get(f"eleve:{link.student_key}") in self._act.here
        ]
        if any(link.kinship is Kinship.SELF for link in links):
            return False
        return any(self._act.level_of(link) is not Level.CONTACT for link in links)

    def _students_of(self, record: GuardianRecord) -> list[UUID]:
        """The students whom the files tie to a guardian; of namesakes, each may be the child."""
        incoming = self._act.incoming
        keys = [link.student_key for link in incoming.links.get(record.key, ())]
        keys += incoming.namesakes_of(record.key)
        return [student for key in keys if (student := self._act.keys.get(f"eleve:{key}"))]


def _spellings(last_name: str, usage_name: str | None) -> set[str]:
    return {last_name, usage_name or last_name}


def _name(record: GuardianRecord) -> NameRecord:
    return NameRecord(record.last_name, record.usage_name, record.first_name)
