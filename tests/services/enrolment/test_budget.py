"""One budget of codes and guesses a person and a contact, whatever is cancelled, restarted or asked anew."""

from uuid import UUID

import pytest

from station.messaging.demo import DemoPhone
from station.messaging.outcomes import OutgoingMessage, Reason, Refused, SendOutcome
from station.rules.kinds import Channel, DocumentType, PersonKind
from station.services.persons import tries
from station.services.proofs.attempts import TooManyTries
from station.services.proofs.errors import CodeTooSoon, CodeUsedUp, CodeWrong, ProofError
from tests.services.enrolment.conftest import SECRETARY, TECHNICIAN, Desk, Family


class RefusingPhone(DemoPhone):
    """A gateway that takes nothing."""

    def send(self, message: OutgoingMessage, cancelled: object = None) -> SendOutcome:
        return Refused(Reason.ADDRESS)


def walk(desk: Desk, phone: str) -> UUID:
    view = desk.to_contact("HOARAU", "Marie-Claude")
    return desk.enrolment.give_contact(view.id, phone, Channel.SMS).id


def codes_in_an_hour(desk: Desk, family: Family) -> int:
    """Ask for as many codes as there are in an hour, from a new walk each time, after a restart too."""
    made = 0
    for attempt in range(17):
        view = walk(desk, family.phone)
        try:
            desk.enrolment.send_code(view)
            made += 1
        except (TooManyTries, CodeTooSoon):
            pass
        desk.enrolment.cancel(view)
        if attempt % 6 == 5:
            desk.close()
            desk.reopen()
        desk.clock.move(seconds=211)
    return made


def test_a_person_gets_few_codes_an_hour(desk: Desk, family: Family) -> None:
    assert codes_in_an_hour(desk, family) == 6
    desk.clock.move(hours=1)
    assert codes_in_an_hour(desk, family) == 6
    desk.clock.move(hours=2)
    assert codes_in_an_hour(desk, family) == 0, "twelve a day"


def test_a_gateway_that_refuses_makes_no_codes_free(desk: Desk, family: Family) -> None:
    desk.close()
    desk.phone = RefusingPhone()
    desk.reopen()
    made = 0
    for _ in range(40):
        view = walk(desk, family.phone)
        try:
            desk.enrolment.send_code(view)
            desk.messages.deliver_pending()
            made += 1
        except (TooManyTries, CodeTooSoon):
            pass
        desk.enrolment.cancel(view)
    assert made == 6


def test_guesses_are_limited_over_all_codes(desk: Desk, family: Family) -> None:
    guessed = 0
    for _ in range(20):
        view = walk(desk, family.phone)
        try:
            right = desk.code(desk.enrolment.view(view))
            for number in range(5):
                wrong = f"{(int(right) + 1 + number) % 1_000_000:06}"
                with pytest.raises((CodeWrong, CodeUsedUp)):
                    desk.enrolment.check_code(view, wrong)
                guessed += 1
        except (TooManyTries, ProofError):
            pass
        desk.enrolment.cancel(view)
        desk.clock.move(seconds=61)
    assert guessed == 15


def test_two_guardians_on_one_phone_share_its_budget(desk: Desk, family: Family) -> None:
    others = [desk.guardian("PAYET", f"Luc{n}", family.lea, phone="+262692123456") for n in "abcd"]
    made = 0
    for name in ("Luca", "Lucb", "Lucc", "Lucd"):
        for _ in range(6):
            view = desk.enrolment.begin(SECRETARY, PersonKind.GUARDIAN)
            desk.enrolment.identify(view.id, "PAYET", name)
            desk.enrolment.give_contact(view.id, family.phone, Channel.SMS)
            try:
                desk.enrolment.send_code(view.id)
                made += 1
            except (TooManyTries, CodeTooSoon):
                pass
            desk.enrolment.cancel(view.id)
            desk.clock.move(seconds=61)
    assert len(others) == 4
    assert made == 12


def test_after_a_hundred_wrong_guesses_somebody_must_look(desk: Desk, family: Family) -> None:
    from station.services.proofs import budget

    owner = tries.of_person(family.mother)
    with desk.store.write() as session:
        for _ in range(100):
            budget.note_guess(session, owner, right=False)
    desk.clock.move(days=30)
    view = walk(desk, family.phone)
    code = desk.code(desk.enrolment.view(view))
    with pytest.raises(TooManyTries):
        desk.enrolment.check_code(view, code)
    desk.enrolment.vouch(TECHNICIAN, view, DocumentType.PASSPORT)
    with desk.store.read() as session:
        budget.require_guess(session, owner)
