"""How a family can be reached: what is typed is read, compared with the roster, masked for the screen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select

from station.models.people import Person, School
from station.models.store import DeskSession
from station.rules.kinds import Channel, PersonKind
from station.rules.mails import same_form, tidy_mail
from station.rules.phones import Numbering, national, read_phone
from station.rules.phones import masked as masked_phone
from station.services.persons.blocks import reached_at
from station.services.persons.contact_rule import ContactLines, contact_of
from station.services.persons.errors import ContactMalformed, NotAMobile
from station.services.persons.family import own_guardian_rows
from station.services.persons.ties import Ties
from station.services.persons.who import holder_of


@dataclass(frozen=True, slots=True)
class Address:
    """Where a code can go: an E.164 number, or an e-mail address in its one form."""

    channel: Channel
    value: str = field(repr=False)


def read_address(raw: str, channel: Channel, numbering: Numbering) -> Address:
    """Read what a family typed. Raises `ContactMalformed`, `NotAMobile`."""
    if channel is Channel.EMAIL:
        mail = tidy_mail(raw)
        if mail is None:
            raise ContactMalformed(channel)
        return Address(channel, same_form(mail))
    phone = numbering.read(raw)
    if phone.number is None:
        raise ContactMalformed(channel, numbering.miscount(raw))
    if not phone.mobile and not phone.flagged:
        raise NotAMobile
    return Address(channel, phone.number)


def masked(address: Address) -> str:
    """Return the address as the family's screen may show it: "06 •• •• •• 56", "m•••@example.org"."""
    if address.channel is Channel.SMS:
        return masked_phone(address.value)
    name, _, domain = address.value.partition("@")
    return f"{name[:1]}•••@{domain}"


def numbering_of(session: DeskSession) -> Numbering:
    """Return by what the school's numbers are read."""
    school = session.get_one(School, (session.school_id, session.school_id))
    return Numbering(school.phone_region, session.phone_ranges)


def addresses_of(session: DeskSession, person: Person) -> tuple[Address, ...]:
    """Return all that reaches a person; an adult pupil is reached by their own guardian row's contact too."""
    found: dict[Address, None] = {}
    own = own_guardian_rows(session, person.id) if person.kind == PersonKind.STUDENT else ()
    for one in (person.id, *own):
        found |= dict.fromkeys(addresses_in(contact_of(session, one).in_force))
    return tuple(found)


def preferred_channel(session: DeskSession, person: Person) -> Channel:
    """Return how a code best reaches a person: by e-mail where the school knows no mobile of theirs."""
    known = addresses_of(session, person)
    mail = any(one.channel is Channel.EMAIL for one in known)
    return Channel.EMAIL if mail and not any(takes_sms(one) for one in known) else Channel.SMS


def channels_among(addresses: Iterable[Address]) -> tuple[Channel, ...]:
    """Return by which channels a message can reach somebody of these addresses."""
    found = list(addresses)
    mail = any(one.channel is Channel.EMAIL for one in found)
    reached = {Channel.SMS: any(takes_sms(one) for one in found), Channel.EMAIL: mail}
    return tuple(channel for channel in Channel if reached[channel])


def takes_sms(address: Address) -> bool:
    """Whether an SMS may reach the address."""
    if address.channel is not Channel.SMS:
        return False
    phone = read_phone(address.value, None)
    return phone.mobile or phone.flagged


def spoken(addresses: Iterable[Address]) -> tuple[str, ...]:
    """Return addresses as an operator reads them."""
    return tuple(national(one.value) if one.channel is Channel.SMS else one.value for one in addresses)


def people_reached_by(session: DeskSession, address: Address) -> Sequence[Person]:
    """Return everybody whose contact holds this address, in a fixed order.

    Couples share phones, and households share mailboxes: an address is nobody's key.
    """
    found = session.scalars(
        select(Person)
        .where(Person.school_id == session.school_id, Person.id.in_(reached_at(session, address.value)))
        .where(Person.gone.is_(False), Person.purged.is_(False))
        .order_by(Person.id)
    )
    people: dict[UUID, Person] = {}
    for person in found:
        # The row found may hold what the desk has replaced.
        if address in addresses_of(session, person):
            for one in (_one(session, person), holder_of(session, person)):
                people[one.id] = one
    return list(people.values())


def _one(session: DeskSession, person: Person) -> Person:
    return session.get_one(Person, (session.school_id, Ties.of(session).root(person.id)))


def addresses_in(lines: ContactLines) -> Iterable[Address]:
    """Return the addresses among what is known of a person."""
    for phone in lines.phones:
        if phone.number:
            yield Address(Channel.SMS, phone.number)
    for email in lines.emails:
        if mail := tidy_mail(email):
            yield Address(Channel.EMAIL, same_form(mail))
