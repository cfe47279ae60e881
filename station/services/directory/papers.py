"""The sheets of a file: when each was made and why again, and who came for it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import func, select

from station.models.accounts import Login, SheetPrint
from station.models.office import Handover, Reprint
from station.models.people import Person
from station.models.store import DeskSession
from station.rules.kinds import DocumentType, HandedTo, Refusal, ReprintReason
from station.rules.names import display_name
from station.services.directory.records import Asked, PrintedSheet
from station.services.persons.who import name_record


def sheets_of(
    session: DeskSession, persons: Sequence[UUID], operators: Mapping[UUID, str]
) -> tuple[PrintedSheet, ...]:
    """Return the prints of these rows of one person, the latest first."""
    rows = session.execute(
        select(SheetPrint, Login.identifier)
        .outerjoin(Login, (Login.school_id == SheetPrint.school_id) & (Login.id == SheetPrint.login_id))
        .where(SheetPrint.school_id == session.school_id, SheetPrint.gone.is_(False))
        .where(SheetPrint.person_id.in_(persons))
        .order_by(SheetPrint.printed_at.desc(), SheetPrint.id.desc())
    )
    why, asked = _reasons(session, persons), _asked(session, persons, operators)
    return tuple(
        PrintedSheet(
            id=printed.id,
            identifier=identifier,
            kind=printed.kind,
            printed_at=printed.printed_at,
            station_name=printed.station_name,
            operator=operators.get(printed.operator_id) if printed.operator_id else None,
            handed_over_at=printed.handed_over_at,
            why=why.get(printed.id),
            asked=tuple(asked.get(printed.id, ())),
        )
        for printed, identifier in rows
    )


def times_again(session: DeskSession, persons: Sequence[UUID]) -> int:
    """Return how often a sheet of theirs was made again, printed or saved."""
    theirs = (Reprint.school_id == session.school_id, Reprint.person_id.in_(persons), Reprint.gone.is_(False))
    return session.scalars(select(func.count()).select_from(Reprint).where(*theirs)).one()


def _reasons(session: DeskSession, persons: Sequence[UUID]) -> dict[UUID, ReprintReason]:
    rows = session.scalars(
        select(Reprint)
        .where(Reprint.school_id == session.school_id, Reprint.person_id.in_(persons))
        .where(Reprint.gone.is_(False), Reprint.purged.is_(False))
    )
    return {row.id: ReprintReason(row.reason) for row in rows}


def _asked(
    session: DeskSession, persons: Sequence[UUID], operators: Mapping[UUID, str]
) -> dict[UUID, list[Asked]]:
    rows = session.scalars(
        select(Handover)
        .where(Handover.school_id == session.school_id, Handover.person_id.in_(persons))
        .where(Handover.gone.is_(False), Handover.purged.is_(False))
        .order_by(Handover.at.desc(), Handover.id.desc())
    ).all()
    takers = [row.taker_id for row in rows if row.taker_id is not None]
    names = {
        one.id: display_name(name_record(one))
        for one in session.scalars(
            select(Person).where(Person.school_id == session.school_id, Person.id.in_(takers))
        )
        if not one.purged
    }
    found: defaultdict[UUID, list[Asked]] = defaultdict(list)
    for row in rows:
        found[row.print_id].append(
            Asked(
                at=row.at,
                to=HandedTo(row.taker),
                taker=names.get(row.taker_id) if row.taker_id else None,
                document=DocumentType(row.document) if row.document else None,
                consent=row.consent,
                refused=Refusal(row.reason) if row.reason else None,
                operator=operators.get(row.operator_id) if row.operator_id else None,
            )
        )
    return found
