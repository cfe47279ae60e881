"""A sheet that is made once more: why, and how often; for what a school's sheets go missing."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select

from station.errors import StationError
from station.models.accounts import SheetPrint
from station.models.ids import new_id
from station.models.office import Reprint
from station.models.store import DeskSession
from station.rules.kinds import ReprintReason
from station.rules.rights import Actor


class WhyReprint(StationError):
    """The sheet was made before: nobody has said why it is made again."""

    def __init__(self) -> None:
        super().__init__(
            "this sheet was given before: say why it is made again (--why lost|damaged|second_home|other)"
        )


def is_reprint(session: DeskSession, login_id: UUID, kind: str) -> bool:
    """Whether a sheet of this identifier was handed over, or came out before today."""
    rows = session.scalars(
        select(SheetPrint)
        .where(SheetPrint.school_id == session.school_id, SheetPrint.login_id == login_id)
        .where(SheetPrint.kind == kind, SheetPrint.gone.is_(False))
    )
    today = _day(session.now())
    return any(row.handed_over_at is not None or _day(row.printed_at) < today for row in rows)


def note(
    session: DeskSession, actor: Actor, person_id: UUID, why: ReprintReason, print_id: UUID | None = None
) -> int:
    """Keep why a sheet is made again, and return the how manieth time it is."""
    session.add(
        Reprint(
            school_id=session.school_id,
            id=print_id or new_id(),
            person_id=person_id,
            reason=why.value,
            at=session.now(),
            operator_id=actor.operator_id,
        )
    )
    session.flush()
    counted = select(func.count()).select_from(Reprint)
    theirs = (Reprint.school_id == session.school_id, Reprint.person_id == person_id, Reprint.gone.is_(False))
    return session.scalars(counted.where(*theirs)).one()


def withdraw(session: DeskSession, print_id: UUID) -> None:
    """Take back that this print was a reprint: nothing came out."""
    row = session.get(Reprint, (session.school_id, print_id))
    if row is not None:
        row.gone = True


def _day(at: datetime) -> date:
    return at.astimezone().date()
