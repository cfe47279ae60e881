"""Whom FranceConnect knows: a subject of an issuer is one person's, and a person has one at each issuer."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from station.errors import StationError
from station.models import audit, ids
from station.models.accounts import FederatedIdentity
from station.models.people import Person
from station.models.store import DeskSession
from station.rules.rights import Actor


class IdentityBound(StationError):
    """The FranceConnect identity is another person's, or the person has another identity."""

    def __init__(self) -> None:
        super().__init__("this FranceConnect identity and this file are bound to others: ask a technician")


def bind(session: DeskSession, actor: Actor, person: Person, issuer: str, subject: str) -> None:
    """Tie a subject of an issuer to one person, and the person to no other. Raises `IdentityBound`."""
    row = identity_row(session, issuer, subject)
    if row is not None and not row.gone and row.person_id == person.id:
        return
    if (row is not None and not row.gone) or any(
        one.issuer == issuer for one in identities_of(session, person.id)
    ):
        raise IdentityBound
    if row is None:
        identity_id = ids.federated_identity_id(session.school_id, issuer, subject)
        row = FederatedIdentity(school_id=session.school_id, id=identity_id, issuer=issuer, subject=subject)
        session.add(row)
    row.person_id, row.bound_at, row.gone, row.purged = person.id, session.now(), False, False
    audit.record(session, actor, "franceconnect_bound", person.id, identity=str(row.id))


def identity_row(session: DeskSession, issuer: str, subject: str) -> FederatedIdentity | None:
    """Return the tie of this subject, gone or not."""
    identity_id = ids.federated_identity_id(session.school_id, issuer, subject)
    return session.get(FederatedIdentity, (session.school_id, identity_id))


def identities_of(session: DeskSession, person_id: UUID) -> Sequence[FederatedIdentity]:
    """Return the subjects that are bound to a person."""
    return session.scalars(
        select(FederatedIdentity)
        .where(FederatedIdentity.school_id == session.school_id, FederatedIdentity.person_id == person_id)
        .where(FederatedIdentity.gone.is_(False), FederatedIdentity.purged.is_(False))
        .order_by(FederatedIdentity.bound_at, FederatedIdentity.id)
    ).all()
