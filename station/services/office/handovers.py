"""At the desk, when a sheet is asked for: who may take it, and that somebody was sent away without it."""

from dataclasses import dataclass, field
from uuid import UUID

from station.models import audit
from station.models.accounts import SheetPrint
from station.models.store import Store
from station.rules.kinds import Refusal
from station.rules.rights import Actor, Right
from station.services.accounts import handing
from station.services.accounts.handing import Given
from station.services.persons.errors import PersonUnknown


@dataclass(frozen=True, slots=True)
class Taker:
    """Somebody of the file who may come for the sheet; ``consent`` says: with the holder's written one."""

    person_id: UUID
    name: str = field(repr=False)
    consent: bool


class HandoverService:
    """Says who may take a sheet; that it was given is said where the sheet is (sheets, notifications)."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def takers(self, actor: Actor, person_id: UUID) -> tuple[Taker, ...]:
        """Return who of the file may come for this person's sheet. Raises `PersonUnknown`."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            return tuple(Taker(*one) for one in handing.takers(session, person_id))

    def refuse(
        self,
        actor: Actor,
        print_id: UUID,
        reason: Refusal,
        given: Given = Given(),  # noqa: B008 - frozen
        *,
        person_id: UUID | None = None,
    ) -> None:
        """Note that who asked for the sheet did not get it; it is still due.

        ``person_id`` says whose it is where no print of ours does: a sheet with Pronote's codes. Raises
        `PersonUnknown`.
        """
        with self._store.act(actor, Right.REPRINT) as session:
            printed = session.get(SheetPrint, (session.school_id, print_id))
            whose = printed.person_id if printed is not None else person_id
            if whose is None:
                raise PersonUnknown
            paper = printed.kind if printed is not None else "pronote"
            facts = handing.refuse(session, actor, paper, whose, print_id, given, reason)
            audit.record(session, actor, "sheet_refused", whose, sheet=str(print_id), **facts)
