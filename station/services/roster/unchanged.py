"""Who is as the files say already: told by one pass over what is there, so that they are not compared.

Of each person all that an import would write is summed up as one number, a hash in memory, both as it stands
in the tables and as the files have it. Where the two are the same there is nothing to do. Nothing of it is
kept, so it sees whatever has changed a row, an operator, a sync, an undo, a purge; whoever differs, or may,
is compared field by field as ever. The tables are read in the order in which they lie in the file: looked up
one by one, each person would cost a dozen pages to decrypt.
"""

import json
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Table, literal_column, select

from station.models import ids
from station.models.accounts import Login
from station.models.base import Synced
from station.models.people import Contact, Guardianship, Person
from station.roster import GuardianRecord, PersonRecord, StudentRecord
from station.rules.kinds import ContactSource, Kinship, Level, PersonKind
from station.services.persons.who import has_left
from station.services.roster.act import Act
from station.services.roster.report import What

_MADE_UP = "7"
"""The 13th digit of the id of a link that was made at a desk."""
_NONE = "[]"


class Unchanged:
    """Tells of the records of one kind whether all that they say is there."""

    def __init__(self, act: Act, kind: PersonKind) -> None:
        self._act, self._kind = act, kind
        self._prints: dict[int, int] = {}
        self._accounts = array("Q")
        """Accounts with an identifier, by the first half of their ids, in order: far less than a set."""
        # A list leaves open what it has no column for, and a new year writes every key anew.
        if not (act.fresh or act.new_year or act.incoming.listed):
            self._read()

    def student(self, record: StudentRecord) -> UUID | None:
        """Return whose record it is if nothing is to be written, and take them as they are."""
        person_id = self._known(self._act.students, record)
        if person_id is None:
            return None
        act = self._act
        there = self._prints.pop(person_id.int, None)
        class_code, groups = act.incoming.placements.get(record.key, (None, ()))
        left_on = record.leaves_on if has_left(None, record.leaves_on, act.today) else None
        said = hash(
            (
                record.last_name, record.usage_name, record.first_name, _text(record.other_first_names), None,
                record.birth_date.isoformat(), record.sex, record.ine, class_code, _text(groups),
                record.leaves_on and record.leaves_on.isoformat(), left_on and left_on.isoformat(),
            )
        )  # fmt: skip
        if there != said + self._contact(record):
            return None
        if record.ine in act.incoming.shared_ines or record.key in act.namesakes:
            return None
        if not self._has_account(person_id):
            return None
        act.incoming.placements.pop(record.key, None)
        if left_on is None:
            act.here.add(person_id)
            act.report.students.add(What.UNCHANGED)
        return person_id

    def guardian(self, record: GuardianRecord) -> UUID | None:
        """Return whose record it is if nothing is to be written of them or their links, and take both."""
        person_id = self._known(self._act.guardians, record)
        if person_id is None:
            return None
        act = self._act
        there = self._prints.pop(person_id.int, None)
        said = hash(
            (
                record.last_name, record.usage_name, record.first_name, _NONE, record.civility,
                None, None, None, None, _NONE, None, None,
            )
        )  # fmt: skip
        links = act.incoming.links.get(record.key, ())
        students = [act.students[link.student_key] for link in links]
        for student, link in zip(students, links, strict=True):
            said += hash((student.hex, link.bond.level, link.bond.kinship, link.bond.rank))
        if there != said + self._contact(record) or act.here.isdisjoint(students):
            return None
        present = [link for student, link in zip(students, links, strict=True) if student in act.here]
        opens = any(link.bond.level is not Level.CONTACT for link in present)
        opens = opens and not any(link.bond.kinship is Kinship.SELF for link in present)
        if opens and not self._has_account(person_id):
            return None
        act.incoming.links.pop(record.key, None)
        act.here.add(person_id)
        act.report.guardians.add(What.UNCHANGED)
        for student in students:
            what = What.of(before=student in act.before, after=student in act.here, changed=False)
            act.report.links.add(what)
        return person_id

    def _known(self, keys: Mapping[str, UUID], record: PersonRecord) -> UUID | None:
        person_id = keys.get(record.key) if self._prints else None
        return None if person_id is None or person_id in self._act.desk_contacts else person_id

    def _has_account(self, person_id: UUID) -> bool:
        wanted = ids.account_id(person_id).int >> 64
        place = bisect_left(self._accounts, wanted)
        return place < len(self._accounts) and self._accounts[place] == wanted

    def _contact(self, record: PersonRecord) -> int:
        contact = record.contact
        if not contact.phones:
            return _of_contact(_NONE, contact.email)
        phones = self._act.phones(contact.phones)
        return _of_contact(json.dumps(phones), contact.email)

    def _read(self) -> None:
        """Sum up what is there; who has any doubt, or came from a desk, is never as the files say."""
        prints = self._prints
        for person, *columns, origin, doubts in self._rows(Person, *_COLUMNS, "origin", "doubts"):
            if origin == "roster" and doubts == _NONE:
                prints[int(person, 16)] = hash(tuple(columns))
        for person, source, phones, email in self._rows(Contact, "person_id", "source", "phones", "email"):
            if source == ContactSource.ROSTER and (key := int(person, 16)) in prints:
                prints[key] += _of_contact(phones, email)
        if self._kind is PersonKind.GUARDIAN:
            self._read_links()
        halves = (int(account[:16], 16) for (account,) in self._rows(Login, "account_id"))
        self._accounts = array("Q", sorted(array("Q", halves)))

    def _read_links(self) -> None:
        prints = self._prints
        links = self._rows(Guardianship, "id", "guardian_id", "student_id", "level", "kinship", "rank")
        for link, guardian, *what in links:
            if (key := int(guardian, 16)) in prints:
                prints[key] += hash(link if link[12] == _MADE_UP else tuple(what))

    def _rows(self, mapped: type[Synced], *names: str) -> Iterable[tuple[str, ...]]:
        """Yield columns as the database holds them, of all rows that are not gone, in the file's order."""
        table: Table = cast(Any, mapped).__table__
        there = select(*(table.c[name] for name in names)).where(table.c.gone.is_(False))
        if mapped is Person:
            is_student = table.c.kind == literal_column(f"'{PersonKind.STUDENT.value}'")
            of_kind = is_student if self._kind is PersonKind.STUDENT else ~is_student
            there = there.where(table.c.purged.is_(False), of_kind)
        connection = self._act.session.connection()
        found: Any = connection.exec_driver_sql(str(there.compile(dialect=connection.dialect)))
        return found


_COLUMNS = (
    "id", "last_name", "usage_name", "first_name", "other_first_names", "civility", "birth_date", "sex",
    "ine", "class_code", "groups", "leaves_on", "left_on",
)  # fmt: skip


def _text(names: tuple[str, ...]) -> str:
    return json.dumps(names) if names else _NONE


def _of_contact(phones: str, email: str | None) -> int:
    """Return what a contact adds; one that is empty is as good as none."""
    return 0 if phones == _NONE and not email else hash((phones, email))
