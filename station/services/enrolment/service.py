"""Account creation at the desk. One method is one act: one transaction, one line in the audit trail.

A refusal that counts (a wrong code) is kept before it is raised. What the family does is credited to the
operator who has the enrolment in hand. Every method returns the page to show next.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from station.errors import StationError
from station.models import audit
from station.models.desk import Enrolment
from station.models.store import DeskSession, Store
from station.rules.kinds import Channel, DocumentType, PersonKind
from station.rules.languages import Language
from station.rules.rights import UNCLAIMED, Actor, Right
from station.services.accounts.opening import activate, issue
from station.services.enrolment import dates, federated, matching, mine, notes, rows
from station.services.enrolment.errors import (
    DatesMissing,
    KindClosed,
    NameMissing,
    NoMatch,
    NoWayBack,
    OperatorMustChoose,
    OutOfStep,
)
from station.services.enrolment.flow import Origin, Step, first_step, next_step, previous_step
from station.services.enrolment.state import (
    VOUCHED,
    address_of,
    draft_of,
    drop_match,
    issued_login,
    keep_dates_right,
    keep_match,
    keep_typed,
    keep_unfinished,
    typed_of,
    view_of,
)
from station.services.enrolment.views import (
    EnrolmentView,
    OperatorNotes,
    Outcome,
    Typed,
    UnderWay,
)
from station.services.enrolment.ways import Ways
from station.services.in_force import in_force
from station.services.messages import MessageService, Recipient
from station.services.persons import tries
from station.services.persons.confirmed import confirm_email
from station.services.persons.contact import (
    addresses_of,
    numbering_of,
    preferred_channel,
    read_address,
)
from station.services.persons.eligible import still_waiting
from station.services.persons.errors import ContactMalformed, NotAMobile
from station.services.persons.spoken import remember_language
from station.services.persons.who import person_of
from station.services.proofs import budget, codes
from station.services.proofs.errors import CodeNotSent
from station.services.proofs.passwords import context_of, hash_password, require_acceptable
from station.settings import Settings

_ABANDONED_AFTER = timedelta(days=7)


class EnrolmentService:
    """Walks a family from its name to an activated account."""

    def __init__(self, store: Store, messages: MessageService, settings: Settings) -> None:
        self._store = store
        self._messages = messages
        self._settings, self._ways = settings, Ways(messages, settings)

    # The walk

    def begin(self, actor: Actor, kind: PersonKind, person_id: UUID | None = None) -> EnrolmentView:
        """Start blind, or for the person whose file is open; one of theirs that is under way is taken up.

        Raises `KindClosed`, `NotEligible`, `AlreadyHasAccount`, `PersonUnknown`.
        """
        with self._store.act(actor, Right.ENROL) as session:
            person = person_of(session, person_id) if person_id else None
            kind = PersonKind(person.kind) if person else kind
            self._require_open(session, kind)
            if person is not None:
                matching.require_fit(session, kind, person)
            row = person and rows.under_way_of(session, person.id)
            if row is None:
                row = rows.new(session, kind, person)
                row.channel = preferred_channel(session, person) if person else None
            self._lapse(session, row)
            row.operator_id = actor.operator_id
            return self._settled(session, row, "enrolment_begun", origin=row.opened_from)

    def identify(
        self, enrolment_id: UUID, last_name: str, first_name: str, kind: PersonKind | None = None
    ) -> EnrolmentView:
        """Take the name; whether it is anybody's is not told. Raises `NameMissing`, `KindClosed`."""
        last_name, first_name = last_name.strip(), first_name.strip()
        if not (last_name and first_name):
            raise NameMissing
        with self._store.write() as session:
            row = rows.in_hand(session, enrolment_id, Step.WHO)
            chosen = kind or PersonKind(row.kind)
            self._require_open(session, chosen)
            typed = typed_of(row)
            if (last_name, first_name, chosen) != (typed.last_name, typed.first_name, row.kind):
                drop_match(session, row)
            row.kind = chosen.value
            keep_typed(row, replace(typed, last_name=last_name, first_name=first_name))
            return self._forward(session, row, "enrolment_named")

    def give_contact(self, enrolment_id: UUID, raw: str, channel: Channel = Channel.SMS) -> EnrolmentView:
        """Match name and contact with the roster, among those who may have an account.

        Raises `ContactMalformed`, `NotAMobile`, `NoMatch` (whichever was wrong), `OperatorMustChoose`,
        `AlreadyHasAccount`.
        """

        def act(session: DeskSession, row: Enrolment) -> StationError | None:
            keep_typed(row, replace(typed_of(row), contact=raw.strip(), channel=channel))
            refusal = self._match(session, row, raw, channel)
            rows.record(session, row, "contact_given", channel=channel.value, matched=refusal is None)
            return refusal

        return self._try(enrolment_id, Step.CONTACT, act)

    def send_code(self, enrolment_id: UUID, language: Language = Language.FRENCH) -> EnrolmentView:
        """Send a new code to the contact that was matched; earlier ones no longer work.

        Raises `CodeTooSoon`, `CodeNotSent`.
        """
        with self._store.write() as session:
            row = rows.in_hand(session, enrolment_id, Step.CODE)
            address = address_of(row)
            if row.person_id is None or address is None:
                raise CodeNotSent
            rules = codes.CodeRules.of(self._held(session))
            challenge, code = codes.make(session, row, row.person_id, address, rules)
            to = Recipient(row.person_id, address.channel, address.value, language)
            self._messages.queue_code(session, to, code, rules.minutes, challenge.id)
            facts = {"channel": address.channel.value, "challenge": str(challenge.id)}
            return self._forward(session, row, "code_sent", **facts)

    def check_code(self, enrolment_id: UUID, code: str) -> EnrolmentView:
        """Compare the code.

        Raises `CodeMalformed`, `CodeWrong`, `CodeExpired`, `CodeUsedUp`, `CodeNotSent`.
        """
        digits = codes.digits_of(code)

        def act(session: DeskSession, row: Enrolment) -> StationError | None:
            refusal = codes.check(session, row, digits)
            if refusal is None:
                row.proof = row.typed["address_channel"]
                self._keep_confirmed(session, row)
            rows.record(session, row, "code_checked", right=refusal is None)
            return refusal

        return self._try(enrolment_id, Step.CODE, act)

    def check_birth_dates(self, enrolment_id: UUID, birth_dates: Sequence[date]) -> EnrolmentView:
        """Compare all birth dates, in any order.

        Raises `DatesMissing`, `DatesWrong`, `DatesUsedUp`, `NoDatesKnown`.
        """
        if not birth_dates:
            raise DatesMissing

        def act(session: DeskSession, row: Enrolment) -> StationError | None:
            keep_typed(row, replace(typed_of(row), birth_dates=tuple(birth_dates)))
            person = person_of(session, row.person_id)
            refusal = dates.check(session, person, birth_dates, self._held(session).birth_date_tries)
            keep_dates_right(row, right=refusal is None)
            rows.record(session, row, "birth_dates_checked", right=refusal is None)
            return refusal

        return self._try(enrolment_id, Step.BIRTH_DATES, act)

    def show_identifier(self, enrolment_id: UUID) -> EnrolmentView:
        """Issue the identifier, then show it; shown again, it is the same. Raises `AlreadyHasAccount`."""
        with self._store.write() as session:
            row = rows.in_hand(session, enrolment_id, Step.IDENTIFIER)
            person, actor = person_of(session, row.person_id), rows.actor(session, row)
            if row.opened_from == Origin.FRANCECONNECT:
                federated.account_for(session, actor, row, person)
            else:
                matching.require_no_account(session, person)
                issue(session, actor, person, str(row.proof), enrolment=str(row.id))
            rows.touch(session, row)
            return self._view(session, row)

    def note_identifier(
        self, enrolment_id: UUID, not_mine: Sequence[UUID] = (), language: Language = Language.FRENCH
    ) -> EnrolmentView:
        """Go on from the noted identifier to the password, or to the end for who came by FranceConnect.

        ``not_mine`` are the children whose legal guardian they say not to be: once the account is open, it
        shows them no more. Raises `NotEligible` where that is all of them. The ``language`` is remembered.
        """
        with self._store.write() as session:
            row = rows.in_hand(session, enrolment_id, Step.IDENTIFIER)
            mine.keep(session, row, not_mine)
            remember_language(session, person_of(session, row.person_id).id, language)
            if row.opened_from == Origin.FRANCECONNECT:
                federated.finish(session, row)
            return self._forward(
                session, row, "identifier_noted", not_mine=[str(child) for child in not_mine]
            )

    def choose_password(self, enrolment_id: UUID, password: str) -> EnrolmentView:
        """Activate the account under this password. Raises `PasswordRefused`, `AlreadyHasAccount`."""
        with self._store.read() as session:
            row = rows.in_hand(session, enrolment_id, Step.PASSWORD)
            person = person_of(session, row.person_id)
            login = issued_login(session, person.id)
            context = context_of(session, person, login.identifier if login else "")
            policy = self._held(session).password_policy
        require_acceptable(policy, password, context)
        password_hash = hash_password(password)
        with self._store.write() as session:
            row = rows.in_hand(session, enrolment_id, Step.PASSWORD)
            person = person_of(session, row.person_id)
            matching.require_no_account(session, person)
            login = issued_login(session, person.id)
            if login is None:
                raise OutOfStep(Step.IDENTIFIER)
            not_mine = [str(child) for child in mine.settle(session, row)]
            activate(
                session,
                rows.actor(session, row),
                login,
                password_hash,
                enrolment=str(row.id),
                **({"not_mine": not_mine} if not_mine else {}),
            )
            rows.end(session, row, Outcome.ACTIVATED)
            row.step = Step.DONE.value
            return self._view(session, row)

    def back(self, enrolment_id: UUID, typed: Typed | None = None) -> EnrolmentView:
        """Go one page back; ``typed`` is what the page that is left holds, finished or not.

        Raises `NoWayBack`.
        """
        with self._store.write() as session:
            row = rows.in_hand(session, enrolment_id)
            earlier = previous_step(Step(row.step), draft_of(session, row))
            if earlier is None:
                raise NoWayBack
            if typed is not None:
                keep_unfinished(row, typed)
            row.step = earlier.value
            return self._settled(session, row, "enrolment_back", step=row.step)

    def cancel(self, enrolment_id: UUID) -> EnrolmentView:
        """End without an account; what was typed is forgotten.

        An identifier that was shown stays the person's.
        """
        with self._store.write() as session:
            row = rows.in_hand(session, enrolment_id)
            rows.end(session, row, Outcome.CANCELLED)
            return self._settled(session, row, "enrolment_cancelled", step=row.step)

    # Taking up again

    def view(self, enrolment_id: UUID) -> EnrolmentView:
        """Return the page as it stands; changes nothing."""
        with self._store.read() as session:
            session.require_attended(Right.ENROL)
            return self._view(session, rows.get(session, enrolment_id))

    def resume(self, actor: Actor, enrolment_id: UUID) -> EnrolmentView:
        """Take an enrolment up again, after a crash or a locked desk; it is now in this operator's hands.

        One that lay for longer than a code lives starts anew: what was proved no longer counts.
        """
        with self._store.act(actor, Right.ENROL) as session:
            row = rows.at(session, enrolment_id)
            self._lapse(session, row)
            row.operator_id = actor.operator_id
            return self._settled(session, row, "enrolment_resumed", step=row.step)

    def under_way(self, actor: Actor) -> tuple[UnderWay, ...]:
        """Return what can be taken up, the latest touched first; nothing of who has left."""
        with self._store.look(actor, Right.ENROL) as session:
            found = session.scalars(
                select(Enrolment)
                .where(Enrolment.ended_at.is_(None))
                .order_by(Enrolment.touched_at.desc(), Enrolment.id.desc())
            )
            here = still_waiting(session, found, lambda row: row.person_id)
            return tuple(rows.summary(session, row) for row in here)

    def forget_abandoned(self) -> int:
        """Cancel what nobody has touched for a week, and return how many; for the desk's start.

        What a family typed is not kept for longer than it may serve.
        """
        with self._store.write() as session:
            since = session.now() - _ABANDONED_AFTER
            left = session.scalars(
                select(Enrolment).where(Enrolment.ended_at.is_(None), Enrolment.touched_at < since)
            ).all()
            for row in left:
                rows.end(session, row, Outcome.CANCELLED)
            if left:
                ended = [str(row.id) for row in left]
                audit.record(session, UNCLAIMED, "enrolments_abandoned", enrolments=ended)
            return len(left)

    # The operator beside the family

    def operator_notes(self, actor: Actor, enrolment_id: UUID) -> OperatorNotes:
        """Tell the operator, and never the family, what did not match, and who may be meant."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            row = rows.get(session, enrolment_id)
            return notes.notes_on(session, row, self._held(session).birth_date_tries)

    def choose_person(self, actor: Actor, enrolment_id: UUID, person_id: UUID) -> EnrolmentView:
        """Say which of several persons of this name and contact stands here. Raises `NoMatch`."""
        with self._store.act(actor, Right.ENROL) as session:
            row = rows.at(session, enrolment_id, Step.CONTACT)
            typed, person = typed_of(row), person_of(session, person_id)
            if row.opened_from == Origin.FRANCECONNECT:
                asks_code = self._held(session).franceconnect_asks_code
                federated.choose(session, row, person, asks_code=asks_code)
                row.operator_id = actor.operator_id
                return self._settled(session, row, "person_chosen")
            address = read_address(typed.contact, typed.channel, numbering_of(session))
            named = matching.bears_name(session, person, typed.last_name, typed.first_name)
            if not named or address not in addresses_of(session, person):
                raise NoMatch
            matching.require_fit(session, PersonKind(row.kind), person)
            keep_match(row, person.id, address)
            row.operator_id = actor.operator_id
            return self._forward(session, row, "person_chosen")

    def vouch(
        self, actor: Actor, enrolment_id: UUID, document: DocumentType, person_id: UUID | None = None
    ) -> EnrolmentView:
        """Stand in for the code, on sight of an identity document; ``person_id`` where nobody was matched."""
        with self._store.act(actor, Right.VOUCH) as session:
            row = rows.at(session, enrolment_id, Step.CONTACT, Step.CODE)
            person = person_of(session, row.person_id or person_id)
            if row.opened_from == Origin.FRANCECONNECT:
                federated.require_fit(session, person)
            else:
                matching.require_fit(session, PersonKind(row.kind), person)
            drop_match(session, row)
            row.person_id, row.proof, row.document = person.id, VOUCHED, document.value
            budget.note_guess(session, tries.of_person(person.id), right=True)  # somebody has looked
            row.operator_id = actor.operator_id
            row.step = Step.BIRTH_DATES.value
            return self._settled(session, row, "vouched", document=document.value)

    def unlock_birth_dates(self, actor: Actor, enrolment_id: UUID) -> EnrolmentView:
        """Give the birth dates all their tries again."""
        with self._store.act(actor, Right.UNLOCK) as session:
            row = rows.at(session, enrolment_id, Step.BIRTH_DATES)
            dates.unlock(session, person_of(session, row.person_id).id)
            return self._settled(session, row, "birth_dates_unlocked")

    # Inside

    def _try(
        self, enrolment_id: UUID, step: Step, act: Callable[[DeskSession, Enrolment], StationError | None]
    ) -> EnrolmentView:
        """Do an act whose refusal is kept too, and raised only then."""
        with self._store.write() as session:
            row = rows.in_hand(session, enrolment_id, step)
            rows.touch(session, row)
            refusal = act(session, row)
            if refusal is None:
                return self._advanced(session, row)
        raise refusal

    def _match(self, session: DeskSession, row: Enrolment, raw: str, channel: Channel) -> StationError | None:
        try:
            address = read_address(raw, channel, numbering_of(session))
        except (ContactMalformed, NotAMobile) as refusal:
            return refusal
        person, refusal = matching.find(session, row, address)
        if person is None:
            drop_match(session, row, several=isinstance(refusal, OperatorMustChoose))
        elif (person.id, address) != (row.person_id, address_of(row)):
            drop_match(session, row)
            keep_match(row, person.id, address)
        return refusal

    def _lapse(self, session: DeskSession, row: Enrolment) -> None:
        # Whoever sits here now need not be who proved it then, and must not read the birth dates typed then.
        if rows.lies_for(session, row) > timedelta(minutes=self._held(session).code_minutes):
            if row.opened_from == Origin.FRANCECONNECT:
                rows.end(session, row, Outcome.CANCELLED)  # whoever it is signs in anew
                return
            drop_match(session, row)
            keep_typed(row, replace(typed_of(row), birth_dates=()))
            row.step = first_step(draft_of(session, row)).value

    def _require_open(self, session: DeskSession, kind: PersonKind) -> None:
        if not self._ways.opens(session, kind):
            raise KindClosed(kind)

    def _keep_confirmed(self, session: DeskSession, row: Enrolment) -> None:
        """A code that came by e-mail has proved the address: it serves to recover the account."""
        address = address_of(row)
        if row.person_id is not None and address is not None and address.channel is Channel.EMAIL:
            confirm_email(session, row.person_id, address.value)

    def _advanced(self, session: DeskSession, row: Enrolment) -> EnrolmentView:
        row.step = next_step(Step(row.step), draft_of(session, row)).value
        return self._view(session, row)

    def _forward(self, session: DeskSession, row: Enrolment, act: str, **facts: Any) -> EnrolmentView:
        rows.touch(session, row)
        rows.record(session, row, act, **facts)
        return self._advanced(session, row)

    def _settled(self, session: DeskSession, row: Enrolment, act: str, **facts: Any) -> EnrolmentView:
        rows.touch(session, row)
        rows.record(session, row, act, **facts)
        return self._view(session, row)

    def _view(self, session: DeskSession, row: Enrolment) -> EnrolmentView:
        held = self._held(session)
        view = view_of(
            session,
            row,
            rules=codes.CodeRules.of(held),
            date_tries=held.birth_date_tries,
            policy=held.password_policy,
        )
        return replace(view, ways=self._ways.of_row(session, row))

    def _held(self, session: DeskSession) -> Settings:
        return in_force(session, self._settings)
