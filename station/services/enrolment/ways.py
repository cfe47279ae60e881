"""By which channels a code can reach somebody from this desk, and lead them to an account."""

from collections.abc import Iterable
from dataclasses import dataclass

from station.models.desk import Enrolment
from station.models.store import DeskSession
from station.rules.kinds import Channel, PersonKind
from station.services.enrolment.flow import Origin
from station.services.in_force import in_force
from station.services.messages import MessageService
from station.services.persons.contact import Address, addresses_of, channels_among
from station.services.persons.who import person_of
from station.settings import Settings


@dataclass(frozen=True, slots=True)
class Ways:
    """Knows the gateways and what the settings open; without a way there are the document and the paper."""

    messages: MessageService
    settings: Settings

    def opens(self, session: DeskSession, kind: PersonKind) -> bool:
        """Whether people of this kind may enrol by themselves here."""
        if kind is PersonKind.GUARDIAN:
            return True
        held = in_force(session, self.settings)
        return held.student_accounts and held.student_self_enrolment

    def of(
        self, session: DeskSession, kind: PersonKind, addresses: Iterable[Address] | None = None
    ) -> tuple[Channel, ...]:
        """Return the channels; ``addresses`` are the person's, or None where nobody is known yet."""
        if not self.opens(session, kind):
            return ()
        reached = tuple(Channel) if addresses is None else channels_among(addresses)
        return tuple(channel for channel in reached if self.messages.can_send(channel))

    def of_row(self, session: DeskSession, row: Enrolment) -> tuple[Channel, ...]:
        """Return those of an enrolment; of whom a family says to be, nothing is told by them."""
        told = row.opened_from == Origin.FILE and row.person_id is not None
        known = addresses_of(session, person_of(session, row.person_id)) if told else None
        return self.of(session, PersonKind(row.kind), known)
