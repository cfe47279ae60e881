"""An enrolment's row read as a draft, as what was typed, and as what its page may show."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from station.models.accounts import Login
from station.models.desk import Enrolment
from station.models.store import DeskSession
from station.rules.identifiers import spelled
from station.rules.kinds import Channel, PersonKind
from station.rules.passwords import Policy
from station.services.accounts.states import logins_of, serving_account_id
from station.services.enrolment import dates
from station.services.enrolment.flow import Draft, Origin, Step, position, previous_step
from station.services.enrolment.views import (
    ChildView,
    CodeView,
    EnrolmentView,
    Outcome,
    ShownIdentifier,
    Typed,
)
from station.services.persons.contact import Address, masked
from station.services.persons.who import known, name_record, person_of
from station.services.proofs import codes
from station.services.proofs.passwords import context_of

VOUCHED = "vouched"
"""The proof of an enrolment for which an operator has vouched; else it is the code's channel."""
TRUSTED = "franceconnect"
"""The proof of an enrolment where FranceConnect's word is enough."""

_MATCH = frozenset({"address", "address_channel", "several", "dates_right", "not_mine"})
_PROVEN_FAMILY = frozenset({Step.IDENTIFIER, Step.PASSWORD, Step.DONE})


def typed_of(row: Enrolment) -> Typed:
    """Return what the family has typed so far."""
    kept = row.typed
    return Typed(
        last_name=kept.get("last_name", ""),
        first_name=kept.get("first_name", ""),
        contact=kept.get("contact", ""),
        channel=Channel(row.channel) if row.channel else Channel.SMS,
        birth_dates=tuple(date.fromisoformat(day) for day in kept.get("birth_dates", [])),
    )


def keep_typed(row: Enrolment, typed: Typed) -> None:
    """Keep what the family has typed, beside what was found by it."""
    row.channel = typed.channel.value
    row.typed = {
        **row.typed,
        "last_name": typed.last_name,
        "first_name": typed.first_name,
        "contact": typed.contact,
        "birth_dates": [day.isoformat() for day in typed.birth_dates],
    }


def keep_unfinished(row: Enrolment, typed: Typed) -> None:
    """Keep what a page held when the family went back from it; what was matched is untouched."""
    kept = typed_of(row)
    match Step(row.step):
        case Step.CONTACT:
            keep_typed(row, replace(kept, contact=typed.contact, channel=typed.channel))
        case Step.BIRTH_DATES:
            keep_typed(row, replace(kept, birth_dates=typed.birth_dates))
        case _:
            pass


def keep_dates_right(row: Enrolment, *, right: bool) -> None:
    """Keep whether the birth dates were right."""
    row.typed = {**row.typed, "dates_right": right}


def keep_not_mine(row: Enrolment, children: Iterable[UUID]) -> None:
    """Keep whose legal guardian the family says not to be; it counts once the account is open."""
    row.typed = {**row.typed, "not_mine": [str(child) for child in children]}


def not_mine_of(row: Enrolment) -> list[UUID]:
    """Return whose legal guardian the family has said not to be."""
    return [UUID(child) for child in row.typed.get("not_mine", [])]


def address_of(row: Enrolment) -> Address | None:
    """Return the contact that was found to be the person's."""
    value = row.typed.get("address")
    return Address(Channel(row.typed["address_channel"]), value) if value else None


def keep_match(row: Enrolment, person_id: UUID, address: Address) -> None:
    """Bind the enrolment to a person and their contact."""
    row.person_id = person_id
    row.typed = {
        **_without_match(row.typed),
        "address": address.value,
        "address_channel": address.channel.value,
    }


def drop_match(session: DeskSession, row: Enrolment, *, several: bool = False) -> None:
    """Unbind: another name or contact is another question, and what was proved no longer counts."""
    if row.person_id is not None:
        codes.withdraw(session, row.person_id)
    row.proof = row.document = None
    row.typed = {**_without_match(row.typed), **({"several": True} if several else {})}
    if row.opened_from == Origin.BLIND:
        row.person_id = None


def issued_login(session: DeskSession, person_id: UUID) -> Login | None:
    """Return the login that the person was shown."""
    person = known(session, person_id)
    logins = logins_of(session, serving_account_id(session, person)) if person else ()
    return logins[0] if logins and logins[0].issued_at is not None else None


def draft_of(session: DeskSession, row: Enrolment) -> Draft:
    """Return what is settled so far."""
    typed = typed_of(row)
    proven = Step(row.step) in _PROVEN_FAMILY
    person_id = row.person_id
    return Draft(
        origin=Origin(row.opened_from),
        named=bool(typed.last_name and typed.first_name),
        matched=person_id is not None and (address_of(row) is not None or row.proof == VOUCHED),
        proved=row.proof is not None,
        vouched=row.proof == VOUCHED,
        trusted=row.proof == TRUSTED,
        dates_right=bool(row.typed.get("dates_right")) or proven,
        issued=proven and person_id is not None and issued_login(session, person_id) is not None,
        activated=row.outcome == Outcome.ACTIVATED,
    )


def view_of(
    session: DeskSession, row: Enrolment, *, rules: codes.CodeRules, date_tries: int, policy: Policy
) -> EnrolmentView:
    """Return what the enrolment's page may show at its present step."""
    draft, step, address = draft_of(session, row), Step(row.step), address_of(row)
    unknown = draft.origin is Origin.FRANCECONNECT and row.person_id is None
    bare = EnrolmentView(
        id=row.id,
        kind=PersonKind(row.kind),
        origin=draft.origin,
        step=step,
        position=position(step, draft),
        can_go_back=row.ended_at is None and previous_step(step, draft) is not None,
        typed=typed_of(row),
        person_id=row.person_id,
        masked_contact=masked(address) if address else None,
        channel=Channel(row.channel) if row.channel else None,
        code=_code(session, row) if step is Step.CODE else None,
        resend_at=codes.resend_at(session, row.person_id, address.channel, rules)
        if address and row.person_id
        else None,
        vouched=draft.vouched,
        birth_date_tries_left=date_tries,
        operator_needed=unknown or bool(row.typed.get("several")),
        children=(),
        identifier=None,
        policy=policy,
        password_context=None,
        started_at=row.started_at,
        outcome=Outcome(row.outcome) if row.outcome else None,
    )
    if row.person_id is None or bare.outcome is Outcome.CANCELLED:
        return bare
    return _with_person(session, row, bare, date_tries)


def _with_person(session: DeskSession, row: Enrolment, view: EnrolmentView, date_tries: int) -> EnrolmentView:
    person, not_mine = person_of(session, row.person_id), not_mine_of(row)
    if view.step is Step.BIRTH_DATES:
        left = dates.tries_left(session, person.id, date_tries)
        unknown = all(one.birth_date is None for one in dates.asked_about(session, person))
        return replace(view, birth_date_tries_left=left, operator_needed=left == 0 or unknown)
    if view.step not in _PROVEN_FAMILY:
        return view
    login = issued_login(session, person.id)
    asked = dates.asked_about(session, person) if view.kind is PersonKind.GUARDIAN else ()
    return replace(
        view,
        children=tuple(ChildView(one.id, one.first_name, one.id in not_mine) for one in asked),
        first_name=person.first_name,
        last_name=name_record(person).shown_last,
        identifier=ShownIdentifier(login.identifier, spelled(login.identifier)) if login else None,
        password_context=context_of(session, person, login.identifier if login else "")
        if view.step is Step.PASSWORD
        else None,
    )


def _code(session: DeskSession, row: Enrolment) -> CodeView | None:
    challenge = codes.current(session, row)
    message = challenge and codes.message_of(session, challenge)
    if challenge is None or message is None:
        return None
    works = challenge.tries_left > 0 and not codes.is_expired(session, challenge)
    return CodeView(
        challenge.id, challenge.sent_at, challenge.expires_at, challenge.tries_left, message.id, works
    )


def _without_match(typed: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in typed.items() if key not in _MATCH}
