"""The order of an enrolment's steps, as plain functions over a frozen draft: no database, no window."""

from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """One question of the enrolment; each is one page."""

    WHO = "who"
    CONTACT = "contact"
    CODE = "code"
    BIRTH_DATES = "birth_dates"
    IDENTIFIER = "identifier"
    PASSWORD = "password"  # noqa: S105
    DONE = "done"


class Origin(StrEnum):
    """Where an enrolment starts: blind, by a name; from a family file that is open; from FranceConnect."""

    BLIND = "blind"
    FILE = "file"
    FRANCECONNECT = "franceconnect"


@dataclass(frozen=True, slots=True)
class Draft:
    """What is settled so far in one enrolment."""

    origin: Origin
    named: bool = False
    """A last and a first name were typed; whether they are anybody's is not told."""
    matched: bool = False
    """One person stands behind the name and the contact."""
    proved: bool = False
    """The code was right, or an operator vouched."""
    vouched: bool = False
    trusted: bool = False
    """FranceConnect's word is enough, by the settings: no code is asked for, and no date."""
    dates_right: bool = False
    issued: bool = False
    """The identifier was shown; from here on it is this person's for ever."""
    activated: bool = False


@dataclass(frozen=True, slots=True)
class Position:
    """« Étape 2 sur 6 »."""

    number: int
    total: int


def first_step(draft: Draft) -> Step:
    """Return where an enrolment starts."""
    return _path(draft)[0]


def next_step(step: Step, draft: Draft) -> Step:
    """Return the step that follows; the same one while its question is open."""
    match step:
        case Step.WHO:
            return Step.CONTACT if draft.named else step
        case Step.CONTACT if draft.matched:
            # Who has proved their contact, went back and left it as it was, needs no second code.
            return Step.BIRTH_DATES if draft.proved else Step.CODE
        case Step.CODE if draft.proved:
            return Step.BIRTH_DATES
        case Step.BIRTH_DATES if draft.dates_right:
            return Step.IDENTIFIER
        case Step.IDENTIFIER if draft.issued:
            if draft.origin is not Origin.FRANCECONNECT:
                return Step.PASSWORD
            return Step.DONE if draft.activated else step
        case Step.PASSWORD if draft.activated:
            return Step.DONE
        case _:
            return step


def previous_step(step: Step, draft: Draft) -> Step | None:
    """Return the step before, or None where there is no way back.

    A code that was used is not asked again. What an operator vouched for is settled, and so is all that came
    before an identifier that was shown.
    """
    match step:
        case Step.CONTACT if draft.origin is Origin.BLIND:
            return Step.WHO
        case Step.CODE:
            return Step.CONTACT
        case Step.BIRTH_DATES if not draft.vouched:
            return Step.CONTACT
        case Step.IDENTIFIER if not (draft.issued or draft.trusted):
            return Step.BIRTH_DATES
        case Step.PASSWORD:
            return Step.IDENTIFIER
        case _:
            return None


def position(step: Step, draft: Draft) -> Position | None:
    """Return where the step stands among the questions; None once all are answered."""
    path = _path(draft)
    return Position(path.index(step) + 1, len(path)) if step in path else None


def _path(draft: Draft) -> tuple[Step, ...]:
    questions = tuple(step for step in Step if step is not Step.DONE)
    match draft.origin:
        case Origin.BLIND:
            return questions
        case Origin.FILE:
            return questions[1:]
        case Origin.FRANCECONNECT:
            # There the name is known, and no password is chosen.
            return (Step.IDENTIFIER,) if draft.trusted else questions[1:-1]
