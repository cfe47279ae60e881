"""A sheet at the moment it changes hands: who takes it, what they show, and who may not have it.

Whatever says that a sheet was handed over says it here: the rule is one, and so is the record.
"""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from station.errors import StationError
from station.models.ids import new_id
from station.models.office import Handover
from station.models.store import DeskSession
from station.rules.kinds import DocumentType, HandedTo, PersonKind, Refusal
from station.rules.names import display_name
from station.rules.rights import Actor
from station.services.persons.family import asked_about, children_of, guardians_of
from station.services.persons.who import get, name_record


class ConsentMissing(StationError):
    """Who asks for the sheet is not its holder, and shows no written consent."""

    def __init__(self) -> None:
        super().__init__("this needs the holder's written consent: the other guardian's sheet is not theirs")


class DocumentMissing(StationError):
    """Who takes somebody else's sheet shows no document of their own."""

    def __init__(self) -> None:
        super().__init__("who collects for somebody shows a document of their own: say which kind")


class NotOfFamily(StationError):
    """Who asks for the sheet is no guardian and no child of its holder."""

    def __init__(self) -> None:
        super().__init__("the file names nobody of this family so: a written consent is needed")


@dataclass(frozen=True, slots=True)
class Given:
    """Who stands at the desk, and what they show: the kind of a document alone.

    ``taker_id`` is which person of the file it is, where it is another than the holder.
    """

    to: HandedTo = HandedTo.HOLDER
    document: DocumentType | None = None
    taker_id: UUID | None = None
    consent: bool = False

    @property
    def facts(self) -> dict[str, Any]:
        """What the audit says of it."""
        said: dict[str, Any] = {"to": self.to.value}
        if self.document is not None:
            said["document"] = self.document.value
        if self.taker_id is not None:
            said["taker"] = str(self.taker_id)
        return said | ({"consent": True} if self.consent else {})


def hand(
    session: DeskSession, actor: Actor, paper: str, person_id: UUID, print_id: UUID, given: Given
) -> dict[str, Any]:
    """Keep that a sheet was given, and return what the audit says of it.

    Raises `ConsentMissing`, `DocumentMissing`, `NotOfFamily`.
    """
    _require(session, person_id, given)
    _keep(session, actor, paper, person_id, print_id, given, None)
    return given.facts


def refuse(
    session: DeskSession,
    actor: Actor,
    paper: str,
    person_id: UUID,
    print_id: UUID,
    given: Given,
    reason: Refusal,
) -> dict[str, Any]:
    """Keep that a sheet was not given to who asked for it; it is still due."""
    _keep(session, actor, paper, person_id, print_id, given, reason)
    return {**given.facts, "reason": reason.value}


def take_back(session: DeskSession, print_id: UUID) -> None:
    """Take back that the sheet of this print was given; what was refused stays written."""
    rows = session.scalars(
        select(Handover).where(Handover.school_id == session.school_id, Handover.print_id == print_id)
    )
    for row in rows:
        row.gone = row.gone or row.reason is None


def needs_consent(session: DeskSession, person_id: UUID, taker_id: UUID) -> bool:
    """Whether this person of the file takes the sheet only with its holder's written consent.

    A guardian takes a pupil's, a child its guardian's; of two guardians of one child neither takes the
    other's. Raises `NotOfFamily` for who is none of these.
    """
    person, taker = get(session, person_id), get(session, taker_id)
    if person.kind == PersonKind.STUDENT:
        if taker.id in {one.id for one in guardians_of(session, person.id)}:
            return False
        raise NotOfFamily
    children = children_of(session, person.id)
    if taker.id in {child.id for child in children}:
        return False
    if any(taker.id in {one.id for one in guardians_of(session, child.id)} for child in children):
        return True
    raise NotOfFamily


def takers(session: DeskSession, person_id: UUID) -> tuple[tuple[UUID, str, bool], ...]:
    """Return who of the file may come for the sheet: id, name, and whether a written consent is needed."""
    person = get(session, person_id)
    if person.kind == PersonKind.STUDENT:
        return tuple(
            (one.id, f"{one.first_name} {one.last_name}", False) for one in guardians_of(session, person.id)
        )
    others = {
        one.id: one
        for child in asked_about(session, person)
        for one in guardians_of(session, child.id)
        if one.id != person.id
    }
    return tuple((one.id, display_name(name_record(one)), True) for one in others.values())


def _require(session: DeskSession, person_id: UUID, given: Given) -> None:
    consent = given.to is HandedTo.COLLECTOR
    if given.taker_id is not None and not consent:
        consent = needs_consent(session, person_id, given.taker_id)
    if consent and not given.consent:
        raise ConsentMissing
    if consent and given.document is None:
        raise DocumentMissing


def _keep(
    session: DeskSession,
    actor: Actor,
    paper: str,
    person_id: UUID,
    print_id: UUID,
    given: Given,
    reason: Refusal | None,
) -> None:
    session.add(
        Handover(
            school_id=session.school_id,
            id=new_id(),
            person_id=person_id,
            print_id=print_id,
            paper=paper,
            taker=given.to.value,
            taker_id=given.taker_id,
            consent=given.consent,
            document=given.document.value if given.document else None,
            reason=reason.value if reason else None,
            at=session.now(),
            station_name=session.desk.station_name,
            operator_id=actor.operator_id,
        )
    )
