"""Whom of the children shown the family says not to be responsible for; it counts with the open account."""

from collections.abc import Sequence
from uuid import UUID

from station.models.desk import Enrolment
from station.models.store import DeskSession
from station.rules.kinds import PersonKind
from station.services.enrolment.errors import NotEligible
from station.services.enrolment.state import keep_not_mine, not_mine_of
from station.services.persons import disclaimers
from station.services.persons.eligible import Eligibility
from station.services.persons.family import children_of
from station.services.persons.who import person_of


def keep(session: DeskSession, row: Enrolment, not_mine: Sequence[UUID]) -> None:
    """Keep what the family has ticked; going back, they may think again.

    Raises `NotEligible` where nobody is left: somebody else's file was opened, or the roster is wrong.
    """
    if row.kind != PersonKind.GUARDIAN:
        return
    children = [child.id for child in children_of(session, person_of(session, row.person_id).id)]
    ticked = [child for child in children if child in set(not_mine)]
    if ticked and len(ticked) == len(children):
        raise NotEligible(Eligibility.NO_PRESENT_CHILD.value)
    keep_not_mine(row, ticked)


def settle(session: DeskSession, row: Enrolment) -> Sequence[UUID]:
    """Let it count, and return whose legal guardian the family is not."""
    person = person_of(session, row.person_id)
    return [child for child in not_mine_of(row) if disclaimers.declare(session, person.id, child)]
