"""What the columns of a list tell, and of whom: the language of all lists and of mappings by hand."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from station.roster.records import RosterFormat, RosterKind
from station.rules.names import fold


class Who(StrEnum):
    """Whom a column tells of."""

    STUDENT = "student"
    GUARDIAN = "guardian"


class Fact(StrEnum):
    """What a column tells of them."""

    FULL_NAME = "full_name"
    LAST_NAME = "last_name"
    USAGE_NAME = "usage_name"
    FIRST_NAME = "first_name"
    SECOND_NAME = "second_name"
    THIRD_NAME = "third_name"
    BIRTH_DATE = "birth_date"
    SEX = "sex"
    INE = "ine"
    CLASS = "class"
    GROUPS = "groups"
    STRUCTURE = "structure"
    STRUCTURE_TYPE = "structure_type"
    LEAVES_ON = "leaves_on"
    GONE = "gone"
    CIVILITY = "civility"
    KINSHIP = "kinship"
    MOBILE = "mobile"
    HOME = "home"
    WORK = "work"
    PREFIX = "prefix"
    EMAIL = "email"
    ADDRESS = "address"
    """Tells two guardians of one name apart while a file is read; never kept."""


OF_STUDENT = (
    Fact.LAST_NAME, Fact.USAGE_NAME, Fact.FIRST_NAME, Fact.FULL_NAME, Fact.SECOND_NAME, Fact.THIRD_NAME,
    Fact.BIRTH_DATE, Fact.SEX, Fact.INE, Fact.CLASS, Fact.GROUPS, Fact.LEAVES_ON, Fact.MOBILE, Fact.HOME,
    Fact.EMAIL,
)  # fmt: skip
"""What a person at the desk may say that a column tells of a student."""
OF_GUARDIAN = (
    Fact.CIVILITY, Fact.LAST_NAME, Fact.USAGE_NAME, Fact.FIRST_NAME, Fact.FULL_NAME, Fact.KINSHIP,
    Fact.MOBILE, Fact.HOME, Fact.WORK, Fact.EMAIL,
)  # fmt: skip
"""The same of a guardian."""


class Column(NamedTuple):
    """What one column tells; ``number`` counts the guardians of a student, or the children of a guardian."""

    who: Who
    fact: Fact
    number: int = 1


Columns = tuple[Column | None, ...]
"""By position; null for what is not read."""
Facts = dict[Fact, str]


@dataclass(frozen=True, slots=True)
class Layout:
    """How a list is laid out. Each row tells of one ``row_of``, and of those who belong to them.

    ``whole`` says that a list names everybody, so who is not in it has left.
    """

    format: RosterFormat
    headers: tuple[str, ...]
    columns: Columns
    row_of: Who
    whole: bool
    legal: bool = False
    """The list tells legal guardians from others: its guardians are legal ones."""

    @property
    def kinds(self) -> frozenset[RosterKind]:
        """What the list tells of wholly: a guardians' list only names the students."""
        guardians = any(column and column.who is Who.GUARDIAN for column in self.columns)
        if self.row_of is Who.GUARDIAN:
            return frozenset({RosterKind.GUARDIANS})
        return frozenset(RosterKind) if guardians else frozenset({RosterKind.STUDENTS})

    def tells(self, who: Who, number: int = 1) -> set[Fact]:
        """Return what the list has columns for."""
        return {column.fact for column in self.columns if column and column[::2] == (who, number)}

    def unread(self) -> dict[int, str]:
        """Return the headers of the columns that are not read, by position; not those that never are."""
        return {
            position: header
            for position, header in enumerate(self.headers)
            if header and self.columns[position] is None and not is_never_read(header)
        }

    def is_header(self, cells: Sequence[str]) -> bool:
        """Whether a row repeats the header."""
        return tuple(cells[: len(self.headers)]) == self.headers

    def split(self, cells: Sequence[str]) -> dict[tuple[Who, int], Facts]:
        """Return what a row tells, by person; what no column is known for is let go of here."""
        found: dict[tuple[Who, int], Facts] = {}
        for column, cell in zip(self.columns, cells, strict=False):
            if column is not None and cell:
                facts = found.setdefault((column.who, column.number), {})
                known = facts.get(column.fact)
                facts[column.fact] = f"{known} {cell}" if known and column.fact in _ADD_UP else known or cell
        return found


class UnreadColumn(NamedTuple):
    """A filled column of a list that is not read; ``looks_like`` is what its header seems to tell.

    ``of_family``: it seems to hold a guardian, a phone or an e-mail, so it is worth telling by hand.
    """

    file: str
    header: str
    looks_like: Column | None
    of_family: bool


CONTACT = (Fact.MOBILE, Fact.HOME, Fact.WORK, Fact.EMAIL)
"""What reaches a person."""
_ADD_UP = (Fact.ADDRESS,)

_NEVER = re.compile(
    r"\b(allerg\w*|projets?|pai|pap|pps|ppre|sante|medic\w*|medecin|handicap\w*|mdph|aesh|avs"
    r"|vaccin\w*|maladie\w*|infirm\w*|hospital\w*|regime( alimentaire)?|repas|dispositifs?|amenagements?|ulis"
    r"|segpa|remarques?|observations?|commentaires?|mots? de passe|mdp|password|bourses?|boursier\w*"
    r"|nationalite|pays nat|religion|profession|pcs|csp|numero de securite sociale|nir)\b"
)


def is_never_read(header: str) -> bool:
    """Whether a column is none of a front desk's business: health, aids, remarks, passwords."""
    return _NEVER.search(fold(header)) is not None


def signature(headers: Sequence[str]) -> str:
    """Return what stands for these headers, however they are spelled."""
    return hashlib.sha256("\x1f".join(fold(header) for header in headers).encode()).hexdigest()
