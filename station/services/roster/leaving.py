"""When so many would leave that somebody has to say so first: the one place for that threshold."""

from collections.abc import Mapping

from station.services.roster.errors import ManyWouldLeave
from station.services.roster.report import ImportReport

_AT_LEAST = 5
_ONE_IN = 10
_MORE_THAN = 20


def are_many(leaving: int, of: int) -> bool:
    """Whether so many of one kind are too many to go unsaid: all, over a tenth (and five), or over twenty."""
    if leaving <= 0:
        return False
    return leaving >= of or (leaving >= _AT_LEAST and leaving * _ONE_IN > of) or leaving > _MORE_THAN


def weigh(report: ImportReport, before: Mapping[str, int]) -> None:
    """Note in the report whether it asks; ``before`` says how many students, guardians and links were here.

    A link goes with its student or guardian; those that go alone, while both stay, are counted too.
    """
    leaving = {
        "students": report.students.left,
        "guardians": report.guardians.left,
        "links": report.links_alone,
    }
    report.asks = any(are_many(leaving[kind], before[kind]) for kind in leaving)


def require_said(report: ImportReport, said: int | None) -> None:
    """Raise `ManyWouldLeave` where many would leave and nobody has said how many."""
    if report.asks and said != report.leaving:
        raise ManyWouldLeave(report.leaving, report.links_alone, said)
