"""Operators of a test: rows in its store, signed in without a password."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import select

from station.models.staff import Operator
from station.models.store import Store
from station.rules.rights import UNCLAIMED, Actor, Role


def enlist(store: Store, *actors: Actor, revoked_at: datetime | None = None) -> tuple[Actor, ...]:
    """Give each actor a row, and sign them in by the grant that they name, or a new one."""
    with store.write() as session:
        for actor in actors:
            session.add(
                Operator(
                    school_id=session.school_id, id=actor.operator_id, username=actor.name.casefold(),
                    name=actor.name, role=actor.role.value, password_hash="$argon2id$", revoked_at=revoked_at,
                )
            )  # fmt: skip
    return tuple(admit(store, actor) for actor in actors)


def admit(store: Store, actor: Actor) -> Actor:
    """Sign an operator in who has a row."""
    assert actor.operator_id is not None
    grant = actor.grant or store.grants.give(actor.operator_id)
    store.grants._granted[grant] = actor.operator_id
    return replace(actor, grant=grant)


def administrator(store: Store) -> Actor:
    """Sign an administrator of the store in; nobody yet where it has no operator."""
    with store.read() as session:
        found = select(Operator).where(Operator.role == Role.ADMINISTRATOR, Operator.revoked_at.is_(None))
        row = session.scalars(found.limit(1)).first()
    return admit(store, Actor(row.id, row.name, Role.ADMINISTRATOR)) if row else UNCLAIMED
