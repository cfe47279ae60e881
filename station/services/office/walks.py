"""What the audit tells of enrolments: how long each took, and what stood in the way of one.

The audit comes from all desks, so what is counted here is the school's. An enrolment counts once for each
thing that failed in it, however often it was tried.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from station.models.store import DeskSession
from station.rules.kinds import PersonKind
from station.services.office.census import moment

_LONGEST = timedelta(hours=1)
"""An enrolment that took longer was put aside meanwhile: its time says nothing of the way."""

_LINES = """
    SELECT a.at, a.act, p.kind, json_extract(a.facts, '$.enrolment'),
        coalesce(json_extract(a.facts, '$.matched'), json_extract(a.facts, '$.right'))
    FROM audit_entry a LEFT JOIN person p ON p.school_id = a.school_id AND p.id = a.subject_id
    WHERE a.school_id = :school AND a.at >= :since AND a.act IN (
        'enrolment_begun', 'contact_given', 'code_sent', 'code_checked', 'birth_dates_checked',
        'enrolment_cancelled', 'account_activated'
    )
    ORDER BY a.at, a.station, a.seq
"""


class Why(StrEnum):
    """What stood in the way."""

    CONTACT = "contact"
    """The name, or the phone or e-mail, is not what the school has."""
    NO_CODE = "no_code"
    """The code did not come: it was asked for again."""
    WRONG_CODE = "wrong_code"
    BIRTH_DATES = "birth_dates"
    LEFT = "left"
    """They went before the end."""


@dataclass(frozen=True, slots=True)
class Failure:
    """In how many enrolments something failed, and how many of these came to an account all the same."""

    why: Why
    count: int
    mended: int


@dataclass(frozen=True, slots=True)
class Walks:
    """The enrolments of a period."""

    failures: tuple[Failure, ...]
    """The most frequent first."""
    seconds: tuple[float, ...]
    """How long each took that came to an account in one go."""


@dataclass(slots=True)
class _Walk:
    begun: datetime | None = None
    ended: datetime | None = None
    kind: str | None = None
    codes: int = 0
    whys: set[Why] | None = None

    def fails(self, why: Why) -> None:
        self.whys = {*(self.whys or ()), why}


def walks(session: DeskSession, since: datetime, kind: PersonKind) -> Walks:
    """Read the enrolments that were begun since, of people of this kind or of whom nobody was found."""
    asked = {
        "school": session.school_id.hex,
        "since": since.astimezone(UTC).replace(tzinfo=None).isoformat(" "),
    }
    found: defaultdict[str, _Walk] = defaultdict(_Walk)
    for at, act, of_kind, enrolment, right in session.connection().exec_driver_sql(_LINES, asked):
        if enrolment:
            walk = found[enrolment]
            walk.kind = of_kind or walk.kind
            _take(walk, at, act, right=bool(right))
    mine = [walk for walk in found.values() if walk.begun and walk.kind in (None, kind)]
    counted = [
        Failure(
            why,
            sum(why in (walk.whys or ()) for walk in mine),
            sum(why in (walk.whys or ()) and walk.ended is not None for walk in mine),
        )
        for why in Why
    ]
    failures = sorted((one for one in counted if one.count), key=lambda one: -one.count)
    took = (walk.ended - walk.begun for walk in mine if walk.begun and walk.ended)
    return Walks(tuple(failures), tuple(one.total_seconds() for one in took if one <= _LONGEST))


def _take(walk: _Walk, at: str, act: str, *, right: bool) -> None:
    match act:
        case "enrolment_begun":
            walk.begun = walk.begun or moment(at)
        case "account_activated":
            walk.ended = walk.ended or moment(at)
        case "enrolment_cancelled":
            walk.fails(Why.LEFT)
        case "code_sent":
            walk.codes += 1
            if walk.codes > 1:
                walk.fails(Why.NO_CODE)
        case "contact_given" if not right:
            walk.fails(Why.CONTACT)
        case "code_checked" if not right:
            walk.fails(Why.WRONG_CODE)
        case "birth_dates_checked" if not right:
            walk.fails(Why.BIRTH_DATES)
        case _:
            pass
