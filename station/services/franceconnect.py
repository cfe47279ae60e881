"""FranceConnect at the desk: who is bound signs in and finds the identifier, others walk a first time.

The walk itself is `EnrolmentService`'s, from the origin `franceconnect`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from station.messaging.franceconnect import (
    Identity,
    NotConfigured,
    Registration,
    SignedIn,
)
from station.messaging.franceconnect.browser import open_private
from station.messaging.outcomes import never
from station.messaging.ring import keep_secret, kept_secret, of_client
from station.models import audit
from station.models.people import Person
from station.models.store import DeskSession, Store
from station.rules.kinds import AccountState
from station.rules.rights import Actor, Right
from station.services.accounts.identities import identities_of, identity_row
from station.services.accounts.logins import AccountLocked, Proof, standing
from station.services.accounts.opening import NoAccountAllowed
from station.services.enrolment import EnrolmentService, EnrolmentView, open_federated
from station.services.in_force import in_force
from station.services.persons.eligible import Eligibility, eligibility
from station.services.persons.who import get, known
from station.settings import Settings


@dataclass(frozen=True, slots=True)
class Welcome:
    """What follows a sign-in: an open account, which the proof opens, or the first time's walk."""

    person_id: UUID | None = None
    proof: Proof | None = None
    enrolment: EnrolmentView | None = None


class FranceConnectService:
    """Signs families in by FranceConnect; ``open_browser`` shows them its pages."""

    def __init__(
        self,
        store: Store,
        enrolment: EnrolmentService,
        settings: Settings,
        open_browser: Callable[[str], None] = open_private,
    ) -> None:
        self._store = store
        self._enrolment = enrolment
        self._settings = settings
        self._open_browser = open_browser

    def keep_secret(self, actor: Actor, secret: str) -> None:
        """Keep the client's secret in the key ring. Raises `NotConfigured`, `NoSecretRing`."""
        self._store.ask(actor, Right.CHANGE_SETTINGS)  # the key ring is no part of a transaction
        client_id = self._held().franceconnect_client_id
        if not client_id:
            raise NotConfigured("franceconnect_client_id")
        keep_secret(of_client(client_id), secret)

    def try_out(self, actor: Actor) -> None:
        """Ask FranceConnect whether it is there and is the one of the registration; may take seconds.

        Raises what `station.messaging.franceconnect.FranceConnect.try_out` raises.
        """
        from station.messaging.franceconnect.sign_in import FranceConnect

        self._store.ask(actor, Right.CHANGE_SETTINGS)
        FranceConnect(self._registration(), self._open_browser).try_out()

    def sign_in(self, cancelled: Callable[[], bool] = never) -> SignedIn:
        """Ask in the browser who is there; takes minutes, so it runs beside the window, and writes nothing.

        Raises what `station.messaging.franceconnect.FranceConnect.sign_in` raises.
        """
        from station.messaging.franceconnect.sign_in import FranceConnect

        return FranceConnect(self._registration(), self._open_browser).sign_in(cancelled)

    def see_off(self, address: str, cancelled: Callable[[], bool] = never) -> None:
        """Tell a browser that comes back to the address of a sign-in given up that it was; takes minutes.

        Raises `RedirectTaken`.
        """
        from station.messaging.franceconnect.sign_in import see_off

        see_off(address, cancelled)

    def receive(self, actor: Actor, identity: Identity) -> Welcome:
        """Let who is bound in, or begin the walk. Raises `AccountLocked`, `NoAccountAllowed`."""
        with self._store.act(actor, Right.ENROL) as session:
            row = identity_row(session, identity.issuer, identity.subject)
            person = known(session, row.person_id) if row and not row.gone else None
            if person is not None and (welcome := self._known(session, person)):
                audit.record(session, actor, "franceconnect_signed_in", person.id)
                return welcome
            asks_code = in_force(session, self._settings).franceconnect_asks_code
            opened = open_federated(session, actor, identity, asks_code=asks_code)
            found = opened.person_id is not None
            audit.record(
                session,
                actor,
                "enrolment_begun",
                opened.person_id,
                enrolment=str(opened.id),
                origin=opened.opened_from,
                matched=found,
            )
            enrolment_id = opened.id
        return Welcome(enrolment=self._enrolment.view(enrolment_id))

    def is_tied(self, person_id: UUID) -> bool:
        """Whether a FranceConnect identity opens this person's account."""
        with self._store.attended(Right.LOOK_UP) as session:
            return bool(identities_of(session, get(session, person_id).id))

    def let_go(self, actor: Actor, person_id: UUID) -> int:
        """Undo the ties of a person to FranceConnect, and return how many there were; the account stays."""
        with self._store.act(actor, Right.UNLOCK) as session:
            bound = identities_of(session, get(session, person_id).id)
            for row in bound:
                row.gone = True
            if bound:
                audit.record(session, actor, "franceconnect_let_go", person_id, count=len(bound))
            return len(bound)

    def _held(self) -> Settings:
        with self._store.read() as session:
            return in_force(session, self._settings)

    def _known(self, session: DeskSession, person: Person) -> Welcome | None:
        there = standing(session, person)
        if there is None or there[0].state not in {AccountState.ACTIVATED, AccountState.LOCKED}:
            return None
        if there[0].state == AccountState.LOCKED:
            raise AccountLocked
        if (reason := eligibility(session, person)) is not Eligibility.ELIGIBLE:
            raise NoAccountAllowed(reason)
        login = there[1][0]
        return Welcome(person.id, Proof(login.id, login.password_hash or ""))

    def _registration(self) -> Registration:
        settings = self._held()
        client_id = settings.franceconnect_client_id or ""
        told = settings.franceconnect_client_secret
        return Registration(
            issuer=settings.franceconnect_issuer or "",
            client_id=client_id,
            client_secret=told.get_secret_value()
            if told
            else client_id and kept_secret(of_client(client_id)),
            redirect_uri=settings.franceconnect_redirect_uri,
            algorithm=settings.franceconnect_algorithm,
        )
