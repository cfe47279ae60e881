"""Passwords that families choose: the two policies, their criteria, provisional passwords."""

import re
import string
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from itertools import product
from random import Random, SystemRandom

from station.resources import resource
from station.rules.names import PARTICLES, squeeze, tokens


class Policy(StrEnum):
    """Which rules a school's passwords follow."""

    SOURCE = "source"
    """EduConnect's own: 8 to 14 letters and digits, one digit, one lower-case and one upper-case letter."""
    TWELVE = "twelve"
    """« 12 et plus »: 12 to 64 characters of at least three kinds."""


class CriterionName(StrEnum):
    """One thing asked of a password."""

    LENGTH = "length"
    DIGIT = "digit"
    LOWER = "lower"
    UPPER = "upper"
    KINDS = "kinds"
    PLAIN = "plain"
    NOT_COMMON = "not_common"
    NOT_PERSONAL = "not_personal"


@dataclass(frozen=True, slots=True)
class Criterion:
    """Whether a password meets one thing asked of it."""

    name: CriterionName
    met: bool


@dataclass(frozen=True, slots=True)
class PasswordContext:
    """What a password must not hold: the identifier, the names and the birth dates of the family."""

    identifier: str = ""
    names: tuple[str, ...] = ()
    birth_dates: tuple[date, ...] = ()


NO_CONTEXT = PasswordContext()

_Check = Callable[[str, PasswordContext], bool]

LENGTHS: Mapping[Policy, tuple[int, int]] = {Policy.SOURCE: (8, 14), Policy.TWELVE: (12, 64)}
"""Fewest and most characters."""

_KINDS_NEEDED = 3
_SHORTEST_HINT = 3  # letters of a name, below which it is in too many words
_LISTS = ("passwords", "male_names", "female_names", "surnames")
"""Of zxcvbn's lists those of which one word, with a digit or a year behind it, is what guessers try first."""
_HARD = 2  # of zxcvbn's 0 to 4: more than a million guesses
_LONGEST = 72  # it reads no more
_LEET = str.maketrans("01345@$", "oieasas")
_MONTHS = (
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
)
_SAFE = (
    "".join(sorted(set(string.ascii_lowercase) - set("lo"))),
    "".join(sorted(set(string.ascii_uppercase) - set("IO"))),
    "23456789",
)
_PROVISIONAL_LENGTH = 10


def criteria(policy: Policy, password: str, context: PasswordContext) -> tuple[Criterion, ...]:
    """Return each criterion of the policy, in the order to show; an empty password meets none."""
    checks = _CRITERIA[policy].items()
    return tuple(Criterion(name, password != "" and check(password, context)) for name, check in checks)


def acceptable(policy: Policy, password: str, context: PasswordContext) -> bool:
    """Whether the password meets every criterion of the policy."""
    return all(criterion.met for criterion in criteria(policy, password, context))


def provisional(rng: Random | None = None) -> str:
    """Return a random password to print once: it meets `Policy.SOURCE` and has no character like another."""
    rng = rng or SystemRandom()
    while True:
        password = "".join(rng.choice("".join(_SAFE)) for _ in range(_PROVISIONAL_LENGTH))
        if acceptable(Policy.SOURCE, password, NO_CONTEXT):
            return password


def _length_within(policy: Policy) -> _Check:
    fewest, most = LENGTHS[policy]
    return lambda password, _: fewest <= len(password) <= most


def _holds(kind: str) -> _Check:
    return lambda password, _: re.search(kind, password) is not None


def _letters_and_digits(password: str, _: PasswordContext) -> bool:
    return re.fullmatch(r"[A-Za-z0-9]+", password) is not None


def _on_every_keyboard(password: str, _: PasswordContext) -> bool:
    return re.fullmatch(r"[!-~]+(?: [!-~]+)*", password) is not None  # no accent, no blank at an end


def _enough_kinds(password: str, _: PasswordContext) -> bool:
    kinds = (r"[a-z]", r"[A-Z]", r"[0-9]", r"[^A-Za-z0-9]")
    return sum(re.search(kind, password) is not None for kind in kinds) >= _KINDS_NEEDED


def _hard_to_guess(password: str, _: PasswordContext) -> bool:
    """Whether neither a list of words holds it, dressed or not, nor a guesser finds it soon."""
    from zxcvbn import zxcvbn  # large: loaded with the first password typed

    if not _common_words().isdisjoint(_simple_forms(password)):
        return False
    return zxcvbn(password[:_LONGEST])["score"] >= _HARD


def _not_personal(password: str, context: PasswordContext) -> bool:
    written = _alphanumeric(password)
    readings = (written, written.translate(_LEET))
    return not any(hint in reading for hint in _personal_hints(context) for reading in readings)


_CRITERIA: Mapping[Policy, Mapping[CriterionName, _Check]] = {
    Policy.SOURCE: {
        CriterionName.LENGTH: _length_within(Policy.SOURCE),
        CriterionName.DIGIT: _holds(r"[0-9]"),
        CriterionName.LOWER: _holds(r"[a-z]"),
        CriterionName.UPPER: _holds(r"[A-Z]"),
        CriterionName.PLAIN: _letters_and_digits,
        CriterionName.NOT_COMMON: _hard_to_guess,
        CriterionName.NOT_PERSONAL: _not_personal,
    },
    Policy.TWELVE: {
        CriterionName.LENGTH: _length_within(Policy.TWELVE),
        CriterionName.KINDS: _enough_kinds,
        CriterionName.PLAIN: _on_every_keyboard,
        CriterionName.NOT_COMMON: _hard_to_guess,
        CriterionName.NOT_PERSONAL: _not_personal,
    },
}


@cache
def _common_words() -> frozenset[str]:
    from zxcvbn.frequency_lists import FREQUENCY_LISTS

    french = resource("words", "common-passwords-fr.txt").read_text("utf-8").splitlines()
    words = {word for word in french if not word.startswith("#")}
    return frozenset(words.union(*(FREQUENCY_LISTS[name] for name in _LISTS)))


def _simple_forms(password: str) -> set[str]:
    """What is left without capitals, dressing, digits for letters, repetition: Azerty123, m0tdepa55e."""
    forms: set[str] = set()
    for lower in (password.lower(), _alphanumeric(password)):
        headed = re.sub(r"[^a-z]+$", "", lower)
        forms |= {lower, lower.translate(_LEET), headed.translate(_LEET), re.sub(r"^[^a-z]+", "", headed)}
    for repeated in (r"(.{3,}?)(?:[^a-z]*\1)+", r"(.{3,})[^a-z]*\1"):
        forms |= {match[1] for form in forms if (match := re.fullmatch(repeated, form))}
    return {form for form in forms if len(form) >= _SHORTEST_HINT}


def _personal_hints(context: PasswordContext) -> Iterator[str]:
    words = [squeeze(context.identifier)]
    for name in context.names:
        words += [squeeze(name), *(word for word in tokens(name) if word not in PARTICLES)]
    yield from (word for word in words if len(word) >= _SHORTEST_HINT)
    for born in context.birth_dates:
        yield from _date_writings(born)


def _date_writings(born: date) -> Iterator[str]:
    """A date as people write it, without separators: 05042012, 542012, 050412, 20120405, 5avril."""
    years = (f"{born.year:04}", f"{born.year % 100:02}")
    days = {f"{born.day:02}", str(born.day)}
    months = {f"{born.month:02}", str(born.month)}
    for year, day, month in product(years, days, months):
        if len(year + day + month) >= 6:  # 5412 stands in too many numbers
            yield from (day + month + year, month + day + year, year + month + day)
    yield f"{born.day}{_MONTHS[born.month - 1]}"


def _alphanumeric(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "", text.lower())
