"""Guardians of lists that give them no number: which rows are one person, and which child a name means."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from station.roster.records import ContactRecord, GuardianRecord
from station.rules.kinds import Kinship
from station.rules.names import fold

LISTED = "liste/"
"""How the keys begin that are made of what a list says, for it has no numbers."""


def is_listed(key: str) -> bool:
    """Whether a roster key was made of what a list says."""
    return key.startswith(LISTED)


def key_of(*facts: str) -> str:
    """Make a key of facts that stay; a digest, for a key is no place for a name."""
    return LISTED + hashlib.blake2b("\x1f".join(facts).encode(), digest_size=12).hexdigest()


def student_key(ine: str | None, last_name: str, first_name: str, birth_date: date) -> str:
    """Return a student's key: the INE, else name and birth date."""
    if ine:
        return key_of("ine", ine)
    return key_of("eleve", fold(last_name), fold(first_name), birth_date.isoformat())


class KnownStudent(NamedTuple):
    """A student whom a guardian's row may mean."""

    key: str
    last_name: str
    usage_name: str | None
    first_name: str
    birth_date: date | None
    class_code: str | None


class NamedChild(NamedTuple):
    """A child as a guardian's row names it."""

    last_name: str
    usage_name: str | None
    first_name: str
    birth_date: date | None
    class_code: str | None


class Children:
    """Finds the students whom guardians' rows name."""

    def __init__(self, students: Iterable[KnownStudent]) -> None:
        self._by_name: dict[tuple[str, str], dict[str, KnownStudent]] = {}
        for student in students:
            for last in {student.last_name, student.usage_name or student.last_name}:
                self._by_name.setdefault(_folded(last, student.first_name), {})[student.key] = student

    def meant_by(self, child: NamedChild) -> tuple[str, ...]:
        """Return the keys of those whom the row may mean: several where nothing tells the namesakes apart."""
        found = self._by_name.get(_folded(child.last_name, child.first_name), {})
        if not found and child.usage_name:
            found = self._by_name.get(_folded(child.usage_name, child.first_name), {})
        meant = list(found.values())
        if child.birth_date is not None:
            meant = [each for each in meant if each.birth_date in (None, child.birth_date)]
        if len(meant) > 1 and child.class_code:
            # The lists may call a class by two names: it tells something only where it is one's own alone.
            label = fold(child.class_code)
            same = [each for each in meant if each.class_code and fold(each.class_code) == label]
            meant = same if len(same) == 1 else meant
        return tuple(sorted(each.key for each in meant))


@dataclass(slots=True)
class Guardian:
    """A guardian as rows tell of them; ``tells`` is what makes two rows one person."""

    last_name: str
    usage_name: str | None
    first_name: str
    civility: str | None
    contact: ContactRecord
    untold: frozenset[str]
    legal: bool
    file: str
    line: int
    tells: frozenset[str]
    number: int = 1
    """Which guardian of their row."""
    children: dict[str, Kinship | None] = field(default_factory=dict[str, Kinship | None])
    namesakes: set[tuple[str, ...]] = field(default_factory=set[tuple[str, ...]])

    @property
    def anchor(self) -> str:
        """The child that the guardian's key hangs on."""
        return min([*self.children, *(key for keys in self.namesakes for key in keys)])

    def record(self, key: str) -> GuardianRecord:
        """Return the guardian as a record under this key."""
        return GuardianRecord(
            key, self.last_name, self.usage_name, self.first_name, self.contact, self.civility,
            untold=self.untold,
        )  # fmt: skip

    def add(self, other: "Guardian") -> None:
        """Take what another row says of the same person."""
        self.civility = self.civility or other.civility
        self.usage_name = self.usage_name or other.usage_name
        kinds = {phone.kind for phone in self.contact.phones}
        more = tuple(phone for phone in other.contact.phones if phone.kind not in kinds)
        self.contact = ContactRecord(self.contact.phones + more, self.contact.email or other.contact.email)
        self.untold &= other.untold
        self.legal = self.legal or other.legal
        self.namesakes |= other.namesakes
        for child, kinship in other.children.items():
            self.children[child] = self.children.get(child) or kinship


def join_rows(rows: Sequence[Guardian]) -> Iterator[tuple[str, Guardian]]:
    """Join the rows that are one person, and give each their key.

    One name alone makes nobody the same: a child, a phone, an address is to be shared too, and the civility
    must not say otherwise. Two of one name on one row are two (a father and a grandfather): they, and all
    rows of that name, are told apart by what they are to the child, else by their number on the row.
    """
    twice = _named_twice(rows)
    joined: dict[int, Guardian] = {}
    group_of: dict[tuple[str, ...], int] = {}
    moved: dict[int, int] = {}

    def final(number: int) -> int:
        while number in moved:
            number = moved[number]
        return number

    for number, row in enumerate(rows):
        name = (*_folded(row.last_name, row.first_name), _variant(row) if _name_of(row) in twice else "")
        own = row.civility or ""
        tells = {*row.tells, *row.children, *map(str, row.namesakes)}
        civilities = (own, "") if own else ("", "M.", "Mme")
        groups = {
            final(group_of[mark])
            for tell in tells
            for civility in civilities
            if (mark := (*name, tell, civility)) in group_of
        }
        # Both a Mr and a Mrs of this name: a row without civility is neither.
        if len({joined[group].civility for group in groups} - {None}) > 1:
            groups = set[int]()
        first, *others = sorted(groups) or [number]
        if first == number:
            joined[number] = row
        else:
            joined[first].add(row)
        for other in others:
            joined[first].add(joined.pop(other))
            moved[other] = first
        group_of.update({(*name, tell, own): first for tell in tells})
    yield from _keyed(joined.values())


def _named_twice(rows: Sequence[Guardian]) -> set[tuple[str, str]]:
    """Return the names that two guardians of one row bear."""
    seen = Counter((row.file, row.line, *_name_of(row)) for row in rows)
    return {(last, first) for (_, _, last, first), count in seen.items() if count > 1}


def _name_of(row: Guardian) -> tuple[str, str]:
    return _folded(row.last_name, row.first_name)


def _variant(row: Guardian) -> str:
    told = sorted({kinship.value for kinship in row.children.values() if kinship})
    return told[0] if told else str(row.number)


def _keyed(guardians: Iterable[Guardian]) -> Iterator[tuple[str, Guardian]]:
    listed = list(guardians)
    keys: dict[int, str] = {}
    seen: set[str] = set()
    # Of two who share all that makes a key, the same one has the plain key at each import.
    for place in sorted(range(len(listed)), key=lambda one: (listed[one].number, _variant(listed[one]))):
        guardian = listed[place]
        facts = ("responsable", *_name_of(guardian), guardian.anchor)
        key = key_of(*facts)
        if key in seen:
            key = key_of(*facts, guardian.civility or "", _variant(guardian))
        while key in seen:
            key = key_of(key)
        seen.add(key)
        keys[place] = key
    for place, guardian in enumerate(listed):
        yield keys[place], guardian


def _folded(last_name: str, first_name: str) -> tuple[str, str]:
    return fold(last_name), fold(first_name)
