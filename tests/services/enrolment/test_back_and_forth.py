"""However a family walks to and fro, what it typed is there, and nothing opens without its proof."""

import tempfile
from datetime import date
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from station.errors import StationError
from station.rules.kinds import Channel, PersonKind
from station.services.enrolment.flow import Step
from station.services.enrolment.views import Typed
from station.settings import Settings
from tests.examples import few
from tests.services.enrolment.conftest import SECRETARY, Desk

BORN = date(2013, 5, 4)
NAMES = st.sampled_from([("Hoarau", "Marie"), ("hoarau", "marie"), ("Payet", "Luc"), ("Nobody", "Here")])
PHONES = st.sampled_from(["0692123456", "06 92 12 34 56", "0692999999", "0692000000", "06"])
DATES = st.sampled_from([(BORN,), (BORN, BORN), (date(2013, 5, 5),), ()])


class Walk(RuleBasedStateMachine):
    """One family at one desk, with restarts."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        home = Path(self.folder.name)
        self.desk = Desk(home / "station.db", Settings(home=home, birth_date_tries=100))
        self.desk.found_school()
        self.mother = self._guardian("HOARAU", "Marie", "+262692123456")
        self.other = self._guardian("PAYET", "Luc", "+262692999999")
        self.id = self.desk.enrolment.begin(SECRETARY, PersonKind.GUARDIAN).id
        self.typed = Typed()
        self.proofs: set[object] = set()

    def _guardian(self, last: str, first: str, phone: str) -> object:
        return self.desk.guardian(last, first, self.desk.student(last, "Ti", BORN), phone=phone)

    def teardown(self) -> None:
        self.desk.close()
        self.folder.cleanup()

    @property
    def step(self) -> Step:
        return self.desk.enrolment.view(self.id).step

    @precondition(lambda self: self.step is Step.WHO)
    @rule(name=NAMES)
    def say_the_name(self, name: tuple[str, str]) -> None:
        self.desk.enrolment.identify(self.id, *name)
        self.typed = Typed(*name, self.typed.contact, Channel.SMS, self.typed.birth_dates)

    @precondition(lambda self: self.step is Step.CONTACT)
    @rule(phone=PHONES)
    def give_the_phone(self, phone: str) -> None:
        try:
            self.desk.enrolment.give_contact(self.id, phone)
        except StationError:
            assert self.step is Step.CONTACT
        self._now(contact=phone)

    @precondition(lambda self: self.step is Step.CODE)
    @rule(right=st.booleans())
    def type_a_code(self, right: bool) -> None:
        self.desk.clock.move(minutes=1)
        view = self.desk.enrolment.view(self.id)
        code = self.desk.code(view)
        try:
            self.desk.enrolment.check_code(self.id, code if right else f"{(int(code) + 1) % 10**6:06}")
        except StationError:
            assert not right
        else:
            assert right
            self.proofs.add(view.person_id)

    @precondition(lambda self: self.step is Step.BIRTH_DATES)
    @rule(dates=DATES)
    def type_the_dates(self, dates: tuple[date, ...]) -> None:
        try:
            self.desk.enrolment.check_birth_dates(self.id, dates)
        except StationError:
            assert set(dates) != {BORN}
        else:
            assert set(dates) == {BORN}
        if dates:
            self._now(birth_dates=dates)

    @rule(phone=PHONES, dates=DATES)
    def go_back(self, phone: str, dates: tuple[date, ...]) -> None:
        before = self.desk.enrolment.view(self.id)
        if not before.can_go_back:
            return
        self.desk.enrolment.back(self.id, Typed("x", "y", phone, Channel.SMS, dates))
        if before.step is Step.CONTACT:
            self._now(contact=phone)
        if before.step is Step.BIRTH_DATES:
            self._now(birth_dates=dates)

    @rule()
    def restart(self) -> None:
        before = self.desk.enrolment.view(self.id)
        self.desk.close()
        self.desk.reopen()
        assert self.desk.enrolment.view(self.id) == before

    @invariant()
    def nothing_typed_is_lost(self) -> None:
        assert self.desk.enrolment.view(self.id).typed == self.typed

    @invariant()
    def no_step_behind_the_code_without_a_proof_of_this_person(self) -> None:
        view = self.desk.enrolment.view(self.id)
        if view.step in {Step.BIRTH_DATES, Step.IDENTIFIER}:
            assert view.person_id in self.proofs
        assert view.children == () or view.step is Step.IDENTIFIER

    def _now(self, contact: str | None = None, birth_dates: tuple[date, ...] | None = None) -> None:
        self.typed = Typed(
            self.typed.last_name,
            self.typed.first_name,
            self.typed.contact if contact is None else contact,
            Channel.SMS,
            self.typed.birth_dates if birth_dates is None else birth_dates,
        )


TestWalk = Walk.TestCase
TestWalk.settings = settings(max_examples=few(5), stateful_step_count=30)
