"""How like two rows are: a score, what is the same, what differs, and what that makes of them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import lru_cache
from uuid import UUID

from rapidfuzz import fuzz

from station.rules.kinds import PersonKind
from station.rules.names import fold

ALIKE = 88
"""How like two whole names must be, of 100: one or two letters."""
ALIKE_FIRST = 85
"""How like two first names must be for their bearers to be one person: the first name decides."""
PROPOSED = 60
"""The score from which on two rows are proposed: the same name alone, or a little less and more beside it."""

_ALIKE_FIRST_BORN = 80  # with the same birth date, worth a look before somebody is added
_OTHERS = 40  # the highest score of two who are not the same person
_NAME = 0.6
_SAME = {"birth_date": 30, "ine": 30, "relatives": 20, "phone": 15, "email": 15, "sex": 2}
_DIFFERENT = {"birth_date": 40, "sex": 25, "ine": 5}


class Trait(StrEnum):
    """What two persons are compared by."""

    LAST_NAME = "last_name"
    FIRST_NAME = "first_name"
    BIRTH_DATE = "birth_date"
    SEX = "sex"
    INE = "ine"
    PHONE = "phone"
    EMAIL = "email"
    RELATIVES = "relatives"


class Guess(StrEnum):
    """What two who are alike may be.

    Homonyms have nothing but their name in common; twins have all but the first name.
    """

    DOUBLE = "double"
    HOMONYM = "homonym"
    TWINS = "twins"


@dataclass(frozen=True, slots=True)
class Traits:
    """What of a row counts in a comparison; names are folded. ``relatives``: children, or guardians."""

    kind: PersonKind
    last_names: tuple[str, ...] = field(repr=False)
    first_name: str = field(repr=False)
    birth_date: date | None = field(default=None, repr=False)
    sex: str | None = None
    ine: str | None = field(default=None, repr=False)
    phones: frozenset[str] = field(default=frozenset(), repr=False)
    emails: frozenset[str] = field(default=frozenset(), repr=False)
    relatives: frozenset[UUID] = frozenset()
    left: bool = False
    to_check: bool = False
    """Whether an import has flagged the row: the roster may mean it by another."""

    @classmethod
    def of_name(
        cls, kind: PersonKind, last_names: Iterable[str | None], first_name: str, birth_date: date | None
    ) -> "Traits":
        """Return what is known of somebody by name and birth date alone."""
        return cls(kind, folded_names(last_names), folded(first_name), birth_date)


@dataclass(frozen=True, slots=True)
class Likeness:
    """How like two rows are: the score, that of the whole names, that of the first names, each of 100."""

    score: int
    name: float
    first_name: float
    same: tuple[Trait, ...]
    differing: tuple[Trait, ...]
    guess: Guess

    @property
    def is_worth_a_look(self) -> bool:
        """Whether whoever adds the one should look at the other first."""
        born_alike = Trait.BIRTH_DATE in self.same and self.first_name >= _ALIKE_FIRST_BORN
        reached_alike = not {Trait.PHONE, Trait.EMAIL}.isdisjoint(self.same)
        reached_alike = reached_alike and self.first_name >= ALIKE_FIRST
        return self.name >= ALIKE or born_alike or reached_alike or self.score >= PROPOSED


@lru_cache(maxsize=200_000)
def folded(name: str) -> str:
    """Return a name as it is compared: its words in order, in ASCII."""
    return " ".join(sorted(fold(name).split()))


def folded_names(names: Iterable[str | None]) -> tuple[str, ...]:
    """Return birth and usage name as they are compared."""
    return tuple(dict.fromkeys(folded(name) for name in names if name))


def compare(one: Traits, other: Traits) -> Likeness:
    """Compare two rows of one kind."""
    first = _ratio(one.first_name, other.first_name)
    last = max((_ratio(a, b) for a in one.last_names for b in other.last_names), default=0.0)
    name = max(
        (
            fuzz.token_sort_ratio(f"{a} {one.first_name}", f"{b} {other.first_name}")
            for a in one.last_names
            for b in other.last_names
        ),
        default=0.0,
    )
    same, differing = _traits(one, other, first == 100, last == 100)
    score = _NAME * name + sum(_SAME.get(trait, 0) for trait in same)
    score -= sum(_DIFFERENT.get(trait, 0) for trait in differing)
    evidence = any(trait in same for trait in _EVIDENCE)
    guess = Guess.DOUBLE if evidence else Guess.HOMONYM
    if first < ALIKE_FIRST:
        score = min(score, _OTHERS)
        twins = one.kind is PersonKind.STUDENT and Trait.BIRTH_DATE in same and last >= ALIKE
        guess = Guess.TWINS if twins else Guess.HOMONYM
    elif one.kind is PersonKind.STUDENT and Trait.BIRTH_DATE in differing and Trait.INE not in same:
        score, guess = min(score, _OTHERS), Guess.HOMONYM
    if one.to_check and other.to_check and _may_be_corrected(one, other, name, first):
        # A list without numbers may have corrected the one into the other: somebody has to say.
        score, guess = max(score, PROPOSED), Guess.DOUBLE
    return Likeness(round(min(max(score, 0), 100)), name, first, same, differing, guess)


_EVIDENCE = (Trait.BIRTH_DATE, Trait.INE, Trait.PHONE, Trait.EMAIL, Trait.RELATIVES)


def _traits(
    one: Traits, other: Traits, same_first: bool, same_last: bool
) -> tuple[tuple[Trait, ...], tuple[Trait, ...]]:
    """Return what is the same and what differs; of what one side does not know, neither is said."""
    said: dict[Trait, bool] = {Trait.LAST_NAME: same_last, Trait.FIRST_NAME: same_first}
    plain = (
        (Trait.BIRTH_DATE, one.birth_date, other.birth_date),
        (Trait.SEX, one.sex, other.sex),
        (Trait.INE, one.ine, other.ine),
    )
    several: tuple[tuple[Trait, frozenset[str] | frozenset[UUID], frozenset[str] | frozenset[UUID]], ...] = (
        (Trait.PHONE, one.phones, other.phones),
        (Trait.EMAIL, one.emails, other.emails),
        (Trait.RELATIVES, one.relatives, other.relatives),
    )
    said |= {trait: a == b for trait, a, b in plain if a is not None and b is not None}
    said |= {trait: not a.isdisjoint(b) for trait, a, b in several if a and b}
    return (
        tuple(trait for trait in Trait if said.get(trait) is True),
        tuple(trait for trait in Trait if said.get(trait) is False),
    )


def _may_be_corrected(one: Traits, other: Traits, name: float, first: float) -> bool:
    """Whether one name may be the other with a letter corrected, or completed."""
    first_fits = first >= ALIKE_FIRST or _one_holds_other(one.first_name, other.first_name)
    last_fits = any(_one_holds_other(a, b) for a in one.last_names for b in other.last_names)
    return first_fits and (name >= ALIKE or last_fits)


def _one_holds_other(one: str, other: str) -> bool:
    mine, theirs = set(one.split()), set(other.split())
    return mine <= theirs or theirs <= mine


def _ratio(one: str, other: str) -> float:
    return 100.0 if one.replace(" ", "") == other.replace(" ", "") else fuzz.ratio(one, other)
