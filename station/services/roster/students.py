"""The roster's students: known by their number, else by their INE, with the same birth date or the same name.

Where the name is the same and the birth date is not, it is the same student, whose class and all else follow
the roster at once; the date stays, for it is the family's proof, and is a question to an operator.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import Any, ClassVar
from uuid import UUID

from rapidfuzz import fuzz
from sqlalchemy import Select, select

from station.models.people import Person
from station.roster import RosterKind, StudentRecord
from station.rules.doubts import saying
from station.rules.kinds import Flag, PersonKind, Sex
from station.rules.names import NameRecord, fold, same_name, squeeze
from station.rules.renaming import ALIKE_FIRST, about_the_same, renaming
from station.services.persons.ties import Ties
from station.services.persons.who import has_left
from station.services.roster.act import Act
from station.services.roster.known import COLUMNS, KnownPerson
from station.services.roster.people import People
from station.services.roster.report import Change, What
from station.services.roster.rows import Row

_SEXES = {sex: sex.value for sex in Sex}


class Students(People[StudentRecord]):
    """Takes the students of a roster."""

    kind = PersonKind.STUDENT
    roster_kind = RosterKind.STUDENTS
    unsaid: ClassVar = {"civility": None}

    def _after_chunk(self) -> None:
        # The links tell of students by their keys.
        for key, person_id in self._ids.items():
            if self._known.get(key) != person_id:
                self._known[key] = person_id

    def _unchanged(self, record: StudentRecord) -> UUID | None:
        return self._same.student(record)

    def _agrees(self, person: KnownPerson, record: StudentRecord) -> bool:
        return bool(person.birth_date == record.birth_date)

    def _is_a_correction(self, person: KnownPerson, record: StudentRecord) -> bool:
        # Another date: that of the same student was corrected, or mistyped.
        return same_name(person.name.shown_last, person.first_name, _name(record))

    def _candidates(self, records: Sequence[StudentRecord]) -> dict[str, list[KnownPerson]]:
        ines = [record.ine for record in records if record.ine]
        students = select(*COLUMNS).where(
            Person.school_id == self._act.school_id,
            Person.kind == self.kind,
            Person.gone.is_(False),
            Person.purged.is_(False),
        )
        by_ine: dict[str, list[KnownPerson]] = {}
        for row in self._act.session.execute(students.where(Person.ine.in_(ines))) if ines else ():
            by_ine.setdefault(row.ine, []).append(KnownPerson(*row))
        named = self._by_name(students, records)
        found: dict[str, list[KnownPerson]] = {}
        for record in records:
            of_ine = by_ine.get(record.ine, []) if record.ine else []
            born = [one for one in of_ine if one.birth_date == record.birth_date]
            found[record.key] = (
                born
                or [one for one in of_ine if self._is_a_correction(one, record)]
                or [one for one in named.of(record.birth_date, record.first_name) if _same(one, record)]
            )
        return found

    def _look_alikes(self, records: Sequence[StudentRecord]) -> dict[str, list[KnownPerson]]:
        """Find who has the same birth date and about the same name, or the same name and another date."""
        students = select(*COLUMNS).where(
            Person.kind == self.kind,
            Person.gone.is_(False),
            Person.purged.is_(False),
            Person.left_on.is_(None),
        )
        alike: dict[date | str | None, list[KnownPerson]] = {}
        for row in self._act.session.connection().execute(students):
            if row.id in self._unlisted:
                person = KnownPerson(*row)
                alike.setdefault(person.birth_date, []).append(person)
                alike.setdefault(squeeze(person.first_name), []).append(person)
        return {
            record.key: [
                one
                for one in {
                    one.id: one
                    for shared in (record.birth_date, squeeze(record.first_name))
                    for one in alike.get(shared, ())
                }.values()
                if _may_be_a_correction(one, record)
            ]
            for record in records
        }

    def _covered(self, person_ids: Sequence[UUID]) -> list[UUID]:
        return [one for one in person_ids if self._act.covered.has(RosterKind.STUDENTS, (one,))]

    def _by_name(self, students: Select[*tuple[Any, ...]], records: Sequence[StudentRecord]) -> _Born:
        """Find, by birth date, those who may be known by name and date: anybody for a list without numbers.

        For SIECLE's own numbers only those whom it does not know yet: desks and lists brought them.
        """
        act = self._act
        others = act.desk_made | act.by_list
        found = _Born()
        if not act.incoming.listed and not others:
            return found
        ties = Ties.of(act.session)
        dates = {record.birth_date for record in records}
        for row in act.session.execute(students.where(Person.birth_date.in_(dates))):
            # A double counts as the person it was joined to.
            if (act.incoming.listed or row.id in others) and ties.root(row.id) == row.id:
                found.add(KnownPerson(*row))
        return found

    def _values(self, record: StudentRecord, person: KnownPerson | None) -> Row:
        class_code, groups = self._act.incoming.placements.pop(record.key, (None, ()))
        # A list that says gone without a date means already; on a date one is still here.
        undated = record.leaves_on is not None and "leaves_on" in record.untold
        is_gone = undated or has_left(None, record.leaves_on, self._act.today)
        left_on = record.leaves_on if is_gone else None
        if person is not None and left_on is None and self._stays_away(person, record):
            left_on = person.left_on
        return {
            "last_name": record.last_name,
            "usage_name": record.usage_name,
            "first_name": record.first_name,
            "other_first_names": list(record.other_first_names),
            "birth_date": (person and person.birth_date) or record.birth_date,
            "sex": record.sex and _SEXES[record.sex],
            "ine": record.ine,
            "class_code": class_code,
            "groups": list(groups),
            "leaves_on": record.leaves_on,
            "left_on": left_on and ((person and person.left_on) or left_on),
        }

    def _stays_away(self, person: KnownPerson, record: StudentRecord) -> bool:
        """Whether a list that may be partial, and is no authority, leaves somebody gone who is."""
        act = self._act
        if not act.incoming.listed or act.covered.is_whole(RosterKind.STUDENTS):
            return False
        return "leaves_on" in record.untold or person.id in act.of_siecle

    def _doubts(self, record: StudentRecord, person: KnownPerson | None) -> set[str]:
        doubts: set[str] = set()
        if record.ine in self._act.incoming.shared_ines:
            doubts.add(Flag.SHARED_INE.value)
        if record.key in self._act.namesakes:
            doubts.add(Flag.IDENTITY_TO_CHECK.value)
        if person is not None and person.birth_date not in (None, record.birth_date):
            doubts.add(saying(record.birth_date))
            if not self._was_settled(person, record):
                doubts.add(Flag.IDENTITY_TO_CHECK.value)
        return doubts

    def _was_settled(self, person: KnownPerson, record: StudentRecord) -> bool:
        asked = Flag.IDENTITY_TO_CHECK.value in person.doubts
        names = (person.last_name, person.first_name) == (record.last_name, record.first_name)
        return names and not asked and saying(record.birth_date) in person.doubts

    def _is_wanted(self, record: StudentRecord) -> bool:  # noqa: ARG002
        return True

    def _has_account(self, record: StudentRecord) -> bool:  # noqa: ARG002
        return True


def flag_namesakes(act: Act) -> None:
    """Flag the students whom a guardians' list, which comes alone, can't tell from a namesake."""
    wanted = {act.students[key] for key in act.namesakes if key in act.students}
    flag = Flag.IDENTITY_TO_CHECK.value
    query = select(*COLUMNS).where(Person.school_id == act.school_id, Person.id.in_(wanted))
    persons = [KnownPerson(*row) for row in act.session.execute(query)] if wanted else []
    flagged = [person for person in persons if flag not in person.doubts]
    act.rows.update(
        Person, [{"id": person.id, "doubts": sorted({*person.doubts, flag})} for person in flagged]
    )
    for person in flagged:
        change = Change(person.id, PersonKind.STUDENT, What.UPDATED, person.name, person.class_code, True)
        act.touched.add(person.id)
        act.report.count(change, PersonKind.STUDENT, What.UPDATED)


def _name(record: StudentRecord) -> NameRecord:
    return NameRecord(record.last_name, record.usage_name, record.first_name, record.other_first_names)


class _Born:
    """Students by birth date and the first letter of their first name, which whoever is the same shares.

    A list that has one date for everybody would else be compared row by row with the whole school.
    """

    def __init__(self) -> None:
        self._found: defaultdict[date | None, defaultdict[str, list[KnownPerson]]]
        self._found = defaultdict(lambda: defaultdict(list))

    def add(self, person: KnownPerson) -> None:
        self._found[person.birth_date][self._letter(person.first_name)].append(person)

    def of(self, birth_date: date | None, first_name: str) -> Iterator[KnownPerson]:
        """Yield those of this date who may bear this first name."""
        born: Mapping[str, list[KnownPerson]] = self._found[birth_date]
        letter = self._letter(first_name)
        return chain.from_iterable(born.get(one, ()) for one in ({letter, ""} if letter else born))

    @staticmethod
    def _letter(first_name: str) -> str:
        # A "?" stands for any letter, and who has one name only bears it as both.
        return "" if "?" in first_name else squeeze(first_name)[:1]


def _may_be_a_correction(person: KnownPerson, record: StudentRecord) -> bool:
    if person.ine and record.ine and person.ine != record.ine:
        return False
    mine, theirs = person.name, _name(record)
    if person.birth_date != record.birth_date:
        return same_name(mine.shown_last, mine.first_name, theirs)
    alike_first = fuzz.ratio(fold(mine.first_name), fold(theirs.first_name)) >= ALIKE_FIRST
    return renaming(mine, theirs) is not None or (alike_first and about_the_same(mine, theirs))


def _same(person: KnownPerson, record: StudentRecord) -> bool:
    """Whether two of one birth date bear one name, and no INE tells them apart."""
    if person.ine and record.ine and person.ine != record.ine:
        return False
    return same_name(person.last_name, person.first_name, _name(record)) or same_name(
        record.usage_name or record.last_name, record.first_name, person.name
    )
