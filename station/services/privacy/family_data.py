"""All that is kept of a family, for the family: the person who asks, and the children they answer for.

Another parent stands in it by name and tie alone: no phone, no address, no account of theirs.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from station.models import ids
from station.models.accounts import FederatedIdentity
from station.models.desk import Enrolment, Message, PronoteCode
from station.models.office import Handover
from station.models.people import ConfirmedEmail, Person, School
from station.models.store import DeskSession
from station.rules.ages import age_on
from station.rules.kinds import PersonKind
from station.rules.languages import Language
from station.services.directory import ContactLines, PersonFile, file_of
from station.services.persons.contact_rule import contact_of
from station.services.persons.links import is_own, is_responsible, links
from station.services.persons.spoken import chosen_language
from station.services.persons.ties import Ties
from station.services.persons.who import get, known, today

_OF_AGE = 18
_TYPED = ("last_name", "first_name", "contact", "birth_dates")
"""What somebody has typed, of all that a walk keeps; of a child's walk not how they were to be reached."""
_TYPED_BY_CHILD = ("last_name", "first_name", "birth_dates")


@dataclass(frozen=True, slots=True)
class KeptMessage:
    """A message that went out, or should have; its words are kept nowhere."""

    kind: str
    channel: str
    state: str
    queued_at: datetime


@dataclass(frozen=True, slots=True)
class KeptWalk:
    """A walk to an account: when, by which way, what was typed (no password ever is kept)."""

    started_at: datetime
    channel: str | None
    outcome: str | None
    typed: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(frozen=True, slots=True)
class KeptHandover:
    """A sheet that was asked for here: who stood there, the kind of document shown, or why it was refused."""

    at: datetime
    taker: str
    document: str | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class Member:
    """One person of the family, with all that is kept of them."""

    file: PersonFile
    confirmed_email: str | None = field(repr=False)
    language: Language | None
    franceconnect_since: tuple[datetime, ...]
    pronote: str | None = field(repr=False)
    """The user name of the Pronote codes kept at this desk."""
    messages: tuple[KeptMessage, ...]
    walks: tuple[KeptWalk, ...]
    handovers: tuple[KeptHandover, ...]


@dataclass(frozen=True, slots=True)
class FamilyData:
    """The family's whole data at one moment; ``members`` begins with who asks."""

    school_name: str
    uai: str
    made_on: date
    members: tuple[Member, ...]
    adults: tuple[str, ...]
    """First names of children who are of age: they ask for their own."""

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON has it."""
        return {
            "school": {"name": self.school_name, "uai": self.uai},
            "made_on": self.made_on.isoformat(),
            "persons": [_member(one) for one in self.members],
            "of_age": list(self.adults),
        }


def family_data(session: DeskSession, person_id: UUID) -> FamilyData:
    """Put it together. Raises `PersonUnknown`."""
    person = get(session, person_id)
    school = session.get_one(School, (session.school_id, session.school_id))
    children = _children(session, person) if person.kind == PersonKind.GUARDIAN else ()
    day = today(session)
    adults = [one for one in children if one.birth_date and age_on(one.birth_date, day) >= _OF_AGE]
    minors = [one for one in children if one not in adults]
    mine = _values(contact_of(session, person.id).in_force)
    return FamilyData(
        school.name,
        school.uai,
        day,
        (
            _told(session, person.id, frozenset(), _TYPED),
            *(_told(session, one.id, _others_contacts(session, one.id, person.id) - mine) for one in minors),
        ),
        tuple(one.first_name for one in adults),
    )


def _children(session: DeskSession, guardian: Person) -> Sequence[Person]:
    """Return whom a guardian answers for, those who have left too."""
    ties = Ties.of(session)
    found = ties.roots(
        link.student_id
        for link in links(session, guardians=ties.rows(guardian.id))
        if is_responsible(link) and not is_own(link) and not ties.disclaimed(link.student_id, guardian.id)
    )
    return [child for one in found if (child := known(session, one)) is not None]


def _others_contacts(session: DeskSession, student_id: UUID, but: UUID) -> frozenset[str]:
    """Return what reaches a child's other guardians: it is theirs, wherever else it stands."""
    ties = Ties.of(session)
    others = {ties.root(link.guardian_id) for link in links(session, students=ties.rows(student_id))}
    others.discard(ties.root(but))
    return frozenset(value for one in others for value in _values(contact_of(session, one).in_force))


def _values(lines: ContactLines) -> frozenset[str]:
    return frozenset((*(phone.value for phone in lines.phones), *lines.emails))


def _without(lines: ContactLines, theirs: frozenset[str]) -> ContactLines:
    return ContactLines(
        tuple(phone for phone in lines.phones if phone.value not in theirs),
        tuple(email for email in lines.emails if email not in theirs),
    )


def _told(
    session: DeskSession, person_id: UUID, theirs: frozenset[str], typed: tuple[str, ...] = _TYPED_BY_CHILD
) -> Member:
    """Return a person's data, without what is another guardian's (``theirs``)."""
    file = file_of(session, person_id, contact=True)  # it is theirs
    rows = Ties.of(session).rows(person_id)
    school = session.school_id
    address = session.get(ConfirmedEmail, (school, ids.confirmed_email_id(person_id)))
    confirmed = address.address if address is not None and not address.gone else None
    bound = session.scalars(
        select(FederatedIdentity.bound_at)
        .where(FederatedIdentity.school_id == school, FederatedIdentity.person_id.in_(rows))
        .where(FederatedIdentity.gone.is_(False))
        .order_by(FederatedIdentity.bound_at)
    )
    messages = session.scalars(
        select(Message).where(Message.person_id.in_(rows)).order_by(Message.queued_at, Message.id)
    )
    walks = session.scalars(
        select(Enrolment).where(Enrolment.person_id.in_(rows)).order_by(Enrolment.started_at, Enrolment.id)
    )
    codes = session.get(PronoteCode, person_id)
    handed = session.scalars(
        select(Handover)
        .where(Handover.school_id == school, Handover.person_id.in_(rows), Handover.gone.is_(False))
        .order_by(Handover.at, Handover.id)
    )
    return Member(
        replace(
            file,
            contact=_without(file.contact, theirs),
            by_source={source: _without(lines, theirs) for source, lines in file.by_source.items()},
        ),
        None if confirmed in theirs else confirmed,
        chosen_language(session, rows),
        tuple(bound),
        codes.username if codes else None,
        tuple(KeptMessage(one.kind, one.channel, one.state, one.queued_at) for one in messages),
        tuple(
            KeptWalk(
                one.started_at,
                one.channel,
                one.outcome,
                {name: one.typed[name] for name in typed if one.typed.get(name)},
            )
            for one in walks
        ),
        tuple(KeptHandover(one.at, one.taker, one.document, one.reason) for one in handed),
    )


def _member(one: Member) -> dict[str, Any]:
    file = one.file
    return {
        "id": str(file.id),
        "kind": file.kind.value,
        "source_id": file.source_id,
        "civility": file.civility,
        "last_name": file.last_name,
        "birth_name": file.birth_name,
        "first_name": file.first_name,
        "other_first_names": list(file.other_first_names),
        "birth_date": _day(file.birth_date),
        "sex": file.sex.value if file.sex else None,
        "ine": file.ine,
        "class": file.class_code,
        "groups": list(file.groups),
        "leaves_on": _day(file.leaves_on),
        "left_on": _day(file.left_on),
        "contacts": {source.value: _contact(lines) for source, lines in file.by_source.items()},
        "confirmed_email": one.confirmed_email,
        "language": one.language.value if one.language else None,
        "relations": [
            {
                "last_name": relation.last_name,
                "first_name": relation.first_name,
                "level": relation.level.value,
                "kinship": relation.kinship.value,
            }
            for relation in file.relations
        ],
        "account": {
            "state": file.state.value,
            "opened_by": file.opened_by,
            "activated_at": _moment(file.activated_at),
            "identifiers": list(file.identifiers),
            "franceconnect_since": [_moment(at) for at in one.franceconnect_since],
        },
        "pronote_username": one.pronote,
        "sheets": [
            {
                "kind": sheet.kind,
                "printed_at": _moment(sheet.printed_at),
                "handed_over_at": _moment(sheet.handed_over_at),
            }
            for sheet in file.sheets
        ],
        "handovers": [
            {"at": _moment(h.at), "taker": h.taker, "document": h.document, "reason": h.reason}
            for h in one.handovers
        ],
        "messages": [
            {"kind": m.kind, "channel": m.channel, "state": m.state, "queued_at": _moment(m.queued_at)}
            for m in one.messages
        ],
        "enrolments": [
            {
                "started_at": _moment(walk.started_at),
                "channel": walk.channel,
                "outcome": walk.outcome,
                "typed": dict(walk.typed),
            }
            for walk in one.walks
        ],
        "acts": [{"at": _moment(line.at), "act": line.act} for line in file.history],
        "flags": list(file.flags),
    }


def _contact(lines: ContactLines) -> dict[str, Any]:
    return {
        "phones": [
            {"kind": phone.kind.value, "number": phone.number, "raw": phone.raw} for phone in lines.phones
        ],
        "emails": list(lines.emails),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _moment(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def names_of(members: Iterable[Member]) -> tuple[str, ...]:
    """Return the names of a family's members, for the head of its paper."""
    return tuple(f"{one.file.first_name} {one.file.last_name}" for one in members)
