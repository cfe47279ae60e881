"""The records of lists: rows in, the same neutral records out as SIECLE's XML gives."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from station.roster import onde
from station.roster.cells import (
    PHONES,
    read_civility,
    read_contact,
    read_date,
    read_ine,
    read_names,
    read_sex,
)
from station.roster.columns import Fact, Facts, Layout, UnreadColumn, Who
from station.roster.encodings import is_garbled
from station.roster.errors import GarbledFile, SameListTwice
from station.roster.families import (
    Children,
    Guardian,
    KnownStudent,
    NamedChild,
    join_rows,
    key_of,
    student_key,
)
from station.roster.guessing import is_of_family, likely
from station.roster.kinship import read_kinship
from station.roster.placing import Places
from station.roster.records import (
    GuardianRecord,
    LinkRecord,
    NamesakesRecord,
    PlacementRecord,
    Reason,
    Record,
    Rejected,
    RosterFormat,
    RosterKind,
    StudentRecord,
)
from station.roster.tables import Row
from station.rules.kinds import Kinship, Level
from station.rules.names import fold

_UNTOLD = {
    "usage_name": {Fact.USAGE_NAME},
    "other_first_names": {Fact.SECOND_NAME, Fact.THIRD_NAME},
    "sex": {Fact.SEX},
    "ine": {Fact.INE},
    "class_code": {Fact.CLASS, Fact.STRUCTURE},
    "groups": {Fact.GROUPS, Fact.STRUCTURE_TYPE},
    "leaves_on": {Fact.LEAVES_ON, Fact.GONE},
    "civility": {Fact.CIVILITY},
    "email": {Fact.EMAIL},
    **{kind.value: {fact} for fact, kind in PHONES.items()},
}


class _Place(NamedTuple):
    """Where a row stands, and how its list is laid out."""

    file: str
    line: int
    layout: Layout

    def header(self, who: Who, fact: Fact, number: int) -> str:
        """Return the header of a column, as the list writes it; the list may have none."""
        headers = zip(self.layout.columns, self.layout.headers, strict=False)
        wanted = (who, fact, number)
        return next((header for column, header in headers if column == wanted), fact.value)


@dataclass(slots=True)
class ListReader:
    """Reads the lists of one import, all together: siblings and parents may stand far apart.

    ``known`` are the students who are here, for a guardians' list that comes alone.
    """

    today: date
    known: Iterable[KnownStudent] = ()
    _students: dict[str, StudentRecord] = field(default_factory=dict[str, StudentRecord])
    _places: Places = field(default_factory=Places)
    _guardians: list[Guardian] = field(default_factory=list[Guardian])
    _named: list[tuple[Guardian, _Place, list[tuple[int, NamedChild]]]] = field(
        default_factory=list[tuple[Guardian, _Place, list[tuple[int, NamedChild]]]]
    )
    _rejected: list[Rejected] = field(default_factory=list[Rejected])
    unread: list[UnreadColumn] = field(default_factory=list[UnreadColumn])
    """The filled columns that are not read, but those that never are."""
    _first_in: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    """The file that named a student in a class first."""

    def take(self, file: str, layout: Layout, rows: Iterable[Row]) -> Iterator[int]:
        """Take the rows under a header; yields the line of each. Nothing of a row stays but what is told."""
        unread = layout.unread()
        for row in rows:
            if layout.format is RosterFormat.ONDE and onde.is_end(row.cells):
                return
            if not layout.is_header(row.cells):
                for position in [each for each in unread if any(row.cells[each : each + 1])]:
                    header = unread.pop(position)
                    self.unread.append(_unread(file, header, layout))
                self._row(_Place(file, row.line, layout), layout.split(row.cells))
            yield row.line

    def records(self) -> Iterator[Record]:
        """Yield what all rows said."""
        yield from self._students.values()
        yield from (
            PlacementRecord(key, class_code, groups) for key, class_code, groups in self._places.all()
        )
        self._find_children()
        for key, guardian in join_rows([one for one in self._guardians if one.children or one.namesakes]):
            yield guardian.record(key)
            for child, kinship in guardian.children.items():
                yield LinkRecord(
                    child, key, Level.LEGAL, kinship or Kinship.OTHER, None, guardian.file, guardian.line,
                    level_told=guardian.legal, kinship_told=kinship is not None,
                )  # fmt: skip
            for keys in sorted(guardian.namesakes):
                yield NamesakesRecord(key, guardian.last_name, guardian.first_name, keys)
        yield from sorted(self._rejected, key=lambda each: (each.file, each.line))

    def guardians_so_far(self) -> Iterator[GuardianRecord]:
        """Yield the guardians whom the rows named, one by one and without a key."""
        yield from (one.record("") for one in self._guardians)

    def class_of(self, key: str) -> str | None:
        """Return the class of a student."""
        return self._places.class_of(key)

    def _row(self, place: _Place, told: dict[tuple[Who, int], Facts]) -> None:
        guardians = [
            (number, guardian)
            for (who, number), facts in told.items()
            if who is Who.GUARDIAN and (guardian := self._guardian(place, number, facts))
        ]
        if place.layout.row_of is Who.STUDENT:
            facts = told.get((Who.STUDENT, 1), {})
            key = self._student(place, facts)
            for number, guardian in guardians if key else ():
                kinship = read_kinship(told[Who.GUARDIAN, number].get(Fact.KINSHIP, ""))
                guardian.children[key] = kinship
                self._guardians.append(guardian)
            return
        children = [
            (number, child)
            for (who, number), facts in told.items()
            if who is Who.STUDENT and (child := _named_child(facts))
        ]
        for _, guardian in guardians[:1]:
            self._guardians.append(guardian)
            self._named.append((guardian, place, children))

    @staticmethod
    def _names(place: _Place, facts: Facts) -> tuple[str, str | None, str]:
        last, usage, first = read_names(facts)
        if is_garbled(f"{last}{usage}{first}"):
            raise GarbledFile(place.file, place.line)
        return last, usage, first

    def _student(self, place: _Place, facts: Facts) -> str:
        """Take a student; returns the key, empty where the row can't be read."""
        last, usage, first = self._names(place, facts)
        told = ((Fact.LAST_NAME, fold(last)), (Fact.FIRST_NAME, fold(first)))
        told += ((Fact.BIRTH_DATE, facts.get(Fact.BIRTH_DATE, "")),)
        if missing := next((fact for fact, value in told if not value), None):
            self._reject(place, Who.STUDENT, missing, 1, Reason.MISSING)
            return ""
        birth_date = read_date(facts[Fact.BIRTH_DATE])
        if birth_date is None or birth_date > self.today:
            why = Reason.IN_THE_FUTURE if birth_date else Reason.NOT_A_DATE
            self._reject(place, Who.STUDENT, Fact.BIRTH_DATE, 1, why)
            return ""
        ine = read_ine(facts.get(Fact.INE, ""))
        if facts.get(Fact.INE) and ine is None:
            self._reject(place, Who.STUDENT, Fact.INE, 1, Reason.NOT_AN_INE, whole=False)
        untold = _untold(place.layout.tells(Who.STUDENT))
        leaves_on, undated = self._leaves_on(place, facts)
        record = StudentRecord(
            key=student_key(ine, last, first, birth_date),
            last_name=last,
            usage_name=usage,
            first_name=first,
            contact=read_contact(facts),
            other_first_names=tuple(
                name for fact in (Fact.SECOND_NAME, Fact.THIRD_NAME) if (name := facts.get(fact))
            ),
            birth_date=birth_date,
            sex=read_sex(facts.get(Fact.SEX, "")),
            ine=ine,
            leaves_on=leaves_on,
            untold=untold | {"leaves_on"} if undated else untold,
        )
        return self._placed(place, facts, record)

    def _placed(self, place: _Place, facts: Facts, record: StudentRecord) -> str:
        key = record.key
        before = self._students.get(key)
        if before is not None and not _same_student(before, record):
            # Two students under one INE: both come in, and the office looks at them.
            key = key_of("eleve", fold(record.last_name), fold(record.first_name), str(record.birth_date))
            record = record._replace(key=key)
        self._students.setdefault(key, record)
        self._refuse_a_class_twice(place, key, facts)
        self._places.take(key, facts)
        return key

    def _refuse_a_class_twice(self, place: _Place, key: str, facts: Facts) -> None:
        """Raise `SameListTwice` for a student whom two of ONDE's files have in one class: one is outdated."""
        if place.layout.format is RosterFormat.ONDE:
            label = fold(facts.get(Fact.CLASS, ""))
            other = self._first_in.setdefault((key, label), place.file)
            if other != place.file:
                raise SameListTwice(place.file, other)

    def _leaves_on(self, place: _Place, facts: Facts) -> tuple[date | None, bool]:
        """Return when a student leaves, and whether the list says so without a date: then it is today."""
        gone = facts.get(Fact.GONE, "")
        if place.layout.format is RosterFormat.ONDE:
            gone = gone if fold(gone).startswith("radi") else ""
        if gone:
            on = read_date(gone)
            return (on, False) if on else (self.today, True)
        cell = facts.get(Fact.LEAVES_ON, "")
        on = read_date(cell)
        if cell and on is None:
            self._reject(place, Who.STUDENT, Fact.LEAVES_ON, 1, Reason.NOT_A_DATE, whole=False)
        return on, False

    def _guardian(self, place: _Place, number: int, facts: Facts) -> Guardian | None:
        last, usage, first = self._names(place, facts)
        if not last and not first:
            return None  # no guardian of this number
        # An institution, and who bears one name only, has no first name, or no last name.
        if not fold(last) and not fold(first):
            self._reject(place, Who.GUARDIAN, Fact.LAST_NAME, number, Reason.MISSING)
            return None
        contact = read_contact(facts)
        tells = {"".join(sign for sign in phone.raw if sign.isdigit())[-9:] for phone in contact.phones}
        tells |= {(contact.email or "").casefold(), fold(facts.get(Fact.ADDRESS, ""))} - {""}
        return Guardian(
            last, usage, first, read_civility(facts.get(Fact.CIVILITY, "")), contact,
            _untold(place.layout.tells(Who.GUARDIAN, number)), place.layout.legal, place.file, place.line,
            frozenset(tells), number,
        )  # fmt: skip

    def _find_children(self) -> None:
        if not self._named:
            return
        children = Children(
            (
                KnownStudent(
                    key,
                    one.last_name,
                    one.usage_name,
                    one.first_name,
                    one.birth_date,
                    self._places.class_of(key),
                )
                for key, one in self._students.items()
            )
            if self._students
            else self.known
        )
        for guardian, place, named in self._named:
            for number, child in named:
                found = children.meant_by(child)
                if len(found) == 1:
                    guardian.children[found[0]] = None
                    continue
                if found:
                    guardian.namesakes.add(found)
                why = Reason.NAMESAKES if found else Reason.UNKNOWN_STUDENT
                self._reject(place, Who.STUDENT, Fact.FIRST_NAME, number, why, link=True)
        self._named.clear()

    def _reject(
        self,
        place: _Place,
        who: Who,
        fact: Fact,
        number: int,
        why: Reason,
        *,
        whole: bool = True,
        link: bool = False,
    ) -> None:
        kind = None if link else RosterKind.STUDENTS if who is Who.STUDENT else RosterKind.GUARDIANS
        header = place.header(who, fact, number)
        self._rejected.append(Rejected(place.file, place.line, "", header, why, kind, whole))


def _unread(file: str, header: str, layout: Layout) -> UnreadColumn:
    return UnreadColumn(file, header, likely(header, layout.row_of), is_of_family(header))


def _untold(facts: set[Fact]) -> frozenset[str]:
    return frozenset(name for name, by in _UNTOLD.items() if not by & facts)


def _named_child(facts: Facts) -> NamedChild | None:
    last, usage, first = read_names(facts)
    if not last and not first:
        return None
    return NamedChild(last, usage, first, read_date(facts.get(Fact.BIRTH_DATE, "")), facts.get(Fact.CLASS))


def _same_student(one: StudentRecord, other: StudentRecord) -> bool:
    return one.birth_date == other.birth_date and fold(one.first_name) == fold(other.first_name)
