"""The roster's students: known by their number and birth date, else by their INE and birth date."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select

from station.models.people import Person
from station.roster import RosterKind, StudentRecord
from station.rules.kinds import Flag, PersonKind
from station.rules.names import NameRecord, same_name
from station.services.roster.people import COLUMNS, KnownPerson, People
from station.services.roster.rows import Row


class Students(People[StudentRecord]):
    """Takes the students of a roster."""

    kind = PersonKind.STUDENT
    roster_kind = RosterKind.STUDENTS
    prefix = "eleve:"

    def _after_chunk(self) -> None:
        # The links tell of students by their keys.
        keys = self._act.keys
        for key, person_id in self._ids.items():
            if keys.get(self.prefix + key) != person_id:
                keys[self.prefix + key] = person_id

    def _agrees(self, person: KnownPerson, record: StudentRecord) -> bool:
        return bool(person.birth_date == record.birth_date)

    def _is_a_correction(self, person: KnownPerson, record: StudentRecord) -> bool:
        # The same name, but another date: that of the same student was corrected, or mistyped.
        return same_name(person.name.shown_last, person.first_name, _name(record))

    def _candidates(self, records: Sequence[StudentRecord]) -> dict[str, list[KnownPerson]]:
        ines = [record.ine for record in records if record.ine]
        students = select(*COLUMNS).where(
            Person.kind == self.kind, Person.gone.is_(False), Person.purged.is_(False)
        )
        by_ine: dict[tuple[str, date], list[KnownPerson]] = {}
        for row in self._act.session.execute(students.where(Person.ine.in_(ines))) if ines else ():
            by_ine.setdefault((row.ine, row.birth_date), []).append(KnownPerson(*row))
        added = [
            KnownPerson(*row)
            for row in self._act.session.execute(students.where(Person.id.in_(self._act.desk_made)))
        ]
        found: dict[str, list[KnownPerson]] = {}
        for record in records:
            matches = by_ine.get((record.ine, record.birth_date), []) if record.ine else []
            found[record.key] = matches or [one for one in added if _added_at_desk(one, record)]
        return found

    def _values(self, record: StudentRecord, person: KnownPerson | None) -> Row:
        class_code, groups = self._act.incoming.placements.pop(record.key, (None, ()))
        left_on = record.leaves_on if record.leaves_on and record.leaves_on <= self._act.today else None
        return {
            "last_name": record.last_name,
            "usage_name": record.usage_name,
            "first_name": record.first_name,
            "other_first_names": list(record.other_first_names),
            "birth_date": record.birth_date,
            "sex": record.sex.value if record.sex else None,
            "ine": record.ine,
            "class_code": class_code,
            "groups": list(groups),
            "leaves_on": record.leaves_on,
            "left_on": left_on and ((person and person.left_on) or left_on),
        }

    def _doubts(self, record: StudentRecord) -> set[str]:
        return {Flag.SHARED_INE.value} if record.ine in self._act.incoming.shared_ines else set()

    def _is_wanted(self, record: StudentRecord) -> bool:  # noqa: ARG002
        return True

    def _has_account(self, record: StudentRecord) -> bool:  # noqa: ARG002
        return True


def _name(record: StudentRecord) -> NameRecord:
    return NameRecord(record.last_name, record.usage_name, record.first_name, record.other_first_names)


def _added_at_desk(person: KnownPerson, record: StudentRecord) -> bool:
    same_date = person.birth_date == record.birth_date
    return bool(same_date and same_name(person.last_name, person.first_name, _name(record)))
