"""Identifiers, the states of accounts, and who may have one."""

import multiprocessing
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from argon2 import PasswordHasher, extract_parameters
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from station.models import ids
from station.models.accounts import Account, Claim, Login
from station.models.people import Guardianship, Person
from station.models.staff import AuditEntry
from station.models.store import DeskSession, Store, open_store
from station.rules.identifiers import LONGEST, is_identifier, stem
from station.rules.kinds import AccountState, Kinship, Level
from station.rules.names import NameRecord
from station.rules.rights import UNCLAIMED
from station.services.accounts.identifiers import IdentifierAllocator, reserve
from station.services.accounts.opening import AccountClosed, NoAccountAllowed, activate, issue
from station.services.accounts.states import account_state, logins_of, state_of
from station.services.persons.eligible import Eligibility, eligibility
from station.services.persons.who import name_record
from station.services.proofs import passwords
from station.services.proofs.passwords import hash_password, needs_rehash, verify_password
from station.services.school import SchoolFacts, establish

KEY = b"k" * 32


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "station.db", KEY)
    with opened.write() as session:
        establish(session, SchoolFacts("9741234Y", "Collège des Filaos"))
    yield opened
    opened.close()


def person(
    session: DeskSession, last: str, first: str = "Paul", kind: str = "student", **more: Any
) -> Person:
    names = ["usage_name", "civility", "birth_date", "sex", "ine", "class_code", "leaves_on", "left_on"]
    made = Person(
        school_id=session.school_id,
        id=ids.new_id(),
        kind=kind,
        last_name=last,
        first_name=first,
        other_first_names=[],
        groups=[],
        origin="roster",
        doubts=[],
        **(dict.fromkeys(names) | more),
    )
    session.add(made)
    session.flush()
    return made


def link(
    session: DeskSession, child: Person, guardian: Person, level: Level, kinship: Kinship = Kinship.MOTHER
) -> None:
    session.add(
        Guardianship(
            school_id=session.school_id,
            id=ids.guardianship_id(child.id, guardian.id),
            student_id=child.id,
            guardian_id=guardian.id,
            level=level,
            kinship=kinship,
            rank=None,
        )
    )
    session.flush()


def test_namesakes_get_the_next_number_and_keep_theirs(store: Store) -> None:
    with store.write() as session:
        people = [person(session, "DUPONT") for _ in range(12)]
        assert [reserve(session, one).identifier for one in people] == [
            "p.dupont",
            *(f"p.dupont{number}" for number in range(2, 13)),
        ]
        assert reserve(session, people[4]).identifier == "p.dupont5"


def test_a_longer_name_or_a_shorter_one_is_no_namesake(store: Store) -> None:
    with store.write() as session:
        for last in ("DUPONTEL", "DUPON", "DUPONT"):
            reserve(session, person(session, last))
        assert set(session.scalars(select(Claim.value))) == {"p.dupontel", "p.dupon", "p.dupont"}


def test_an_identifier_is_never_given_again(store: Store) -> None:
    with store.write() as session:
        first = person(session, "DUPONT")
        login = reserve(session, first)
        session.delete(login)
        session.delete(first)
    with store.write() as session:
        assert reserve(session, person(session, "DUPONT")).identifier == "p.dupont2"


@pytest.mark.parametrize("length", [36, 37, 38, 39, 60])
def test_long_namesakes_stay_apart_within_forty_characters(store: Store, length: int) -> None:
    with store.write() as session:
        people = [person(session, "A" * length) for _ in range(105)]
        given = [reserve(session, one).identifier for one in people]
    assert len(set(given)) == 105
    assert all(is_identifier(one) and len(one) <= LONGEST for one in given)


def test_two_long_names_that_shorten_alike_stay_apart(store: Store) -> None:
    long = "A" * 36
    with store.write() as session:
        given = [
            reserve(session, person(session, last)).identifier
            for last in (f"{long}BC", f"{long}BD", f"{long}BC", f"{long}BD", f"{long}B")
        ]
    assert len(set(given)) == 5


@given(st.lists(st.sampled_from(["DUPONT", "DUPON", "A" * 37 + "B", "A" * 37 + "C", "A" * 60]), max_size=40))
def test_the_allocator_repeats_nothing_whatever_the_order(names: list[str]) -> None:
    given_so_far: list[str] = []
    for start in range(0, len(names), 7):  # a new import each time, fed with what is taken
        allocator = IdentifierAllocator(given_so_far)
        part = [allocator.take(stem(NameRecord(name, None, "Paul"))) for name in names[start : start + 7]]
        given_so_far += part
    assert len(set(given_so_far)) == len(names)


def test_the_allocator_and_reserve_agree(store: Store) -> None:
    allocator = IdentifierAllocator()
    with store.write() as session:
        for last in ("DUPONT", "A" * 40, "DUPONT", "A" * 60, "DUPONT", "A" * 39):
            made = person(session, last)
            assert reserve(session, made).identifier == allocator.take(stem(name_record(made)))


def test_issuing_makes_the_account_once_and_keeps_the_identifier(store: Store) -> None:
    with store.write() as session:
        made = person(session, "DUPONT")
        reserved = reserve(session, made)
        assert state_of(session, made) is AccountState.RESERVED
        login = issue(session, UNCLAIMED, made, "notification")
        assert login is reserved
        assert (login.state, state_of(session, made)) == ("issued", AccountState.ISSUED)
        assert issue(session, UNCLAIMED, made, "sms") is login
        assert session.scalars(select(Account)).one().opened_by == "notification"
        assert session.scalar(select(func.count()).select_from(AuditEntry)) == 1


def test_activation_gives_the_password_and_opens_the_account(store: Store) -> None:
    password_hash = hash_password("Papaye47Zol")
    with store.write() as session:
        made = person(session, "DUPONT")
        login = issue(session, UNCLAIMED, made, "sms")
        activate(session, UNCLAIMED, login, password_hash)
        assert state_of(session, made) is AccountState.ACTIVATED
        assert login.password_hash == password_hash


def test_a_closed_account_issues_nothing(store: Store) -> None:
    with store.write() as session:
        made = person(session, "DUPONT")
        login = issue(session, UNCLAIMED, made, "sms")
        session.scalars(select(Account)).one().state = AccountState.CLOSED
        with pytest.raises(AccountClosed):
            issue(session, UNCLAIMED, made, "sms")
        with pytest.raises(AccountClosed):
            activate(session, UNCLAIMED, login, "x")


def test_a_login_counts_only_with_its_claim_and_one_reserved_login_stays(store: Store) -> None:
    with store.write() as session:
        made = person(session, "DUPONT")
        account_id = ids.account_id(made.id)
        issued = issue(session, UNCLAIMED, made, "sms")
        for identifier, owner in (
            ("p.dupont7", account_id),
            ("p.dupont8", account_id),
            ("p.dupont9", UUID(int=9)),
        ):
            session.add(
                Login(
                    school_id=session.school_id,
                    id=ids.login_id(account_id, identifier),
                    account_id=account_id,
                    identifier=identifier,
                    state="reserved",
                )
            )
            session.add(Claim(value=identifier, owner=owner))
        counted = logins_of(session, account_id)
        assert counted[0] is issued
        assert len(counted) == 2
        assert counted[1].id == min(ids.login_id(account_id, f"p.dupont{n}") for n in (7, 8))


def test_states_without_an_account() -> None:
    assert account_state(None, []) is AccountState.NONE
    assert account_state(None, [Login(identifier="p.dupont")]) is AccountState.RESERVED


def test_who_may_have_an_account(store: Store) -> None:
    with store.write() as session:
        child, gone = person(session, "A"), person(session, "B", left_on=date(2020, 7, 1))
        later = person(session, "C", leaves_on=date(2100, 7, 1))
        passed = person(session, "D", leaves_on=date(2020, 7, 1))
        assert [eligibility(session, one) for one in (child, later, gone, passed)] == [
            Eligibility.ELIGIBLE,
            Eligibility.ELIGIBLE,
            Eligibility.LEFT,
            Eligibility.LEFT,
        ]
        expected = {
            Level.LEGAL: Eligibility.ELIGIBLE,
            Level.IN_CHARGE: Eligibility.ELIGIBLE,
            Level.CONTACT: Eligibility.CONTACT_ONLY,
        }
        for level, answer in expected.items():
            guardian = person(session, "E", kind="guardian")
            link(session, child, guardian, level)
            link(session, gone, guardian, Level.CONTACT)
            assert eligibility(session, guardian) is answer
        former = person(session, "F", kind="guardian")
        link(session, gone, former, Level.LEGAL)
        assert eligibility(session, former) is Eligibility.NO_PRESENT_CHILD
        with pytest.raises(NoAccountAllowed):
            issue(session, UNCLAIMED, former, "sms")


def test_a_pupil_s_own_guardian_row_shares_the_pupil_s_account(store: Store) -> None:
    with store.write() as session:
        pupil, own = person(session, "DUPONT", "Max"), person(session, "DUPONT", "Max", kind="guardian")
        link(session, pupil, own, Level.LEGAL, Kinship.SELF)
        assert issue(session, UNCLAIMED, own, "sms") is issue(session, UNCLAIMED, pupil, "sms")
        assert session.scalars(select(Account)).one().person_id == pupil.id


def test_a_password_is_argon2id_and_nobody_s_takes_as_long(
    real_hashers: tuple[PasswordHasher, PasswordHasher], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passwords, "_HASHER", real_hashers[0])
    kept = hash_password("Papaye47Zol")
    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$")  # RFC 9106, the second choice
    assert verify_password(kept, "Papaye47Zol")
    assert not verify_password(kept, "papaye47zol")
    assert not verify_password(None, "Papaye47Zol")
    nobodys = passwords._NOBODYS  # pyright: ignore[reportPrivateUsage]
    assert extract_parameters(nobodys) == extract_parameters(kept)
    assert not needs_rehash(kept)


def _issue_many(path: Path, people: list[UUID], answers: "multiprocessing.Queue[list[str]]") -> None:
    store = open_store(path, KEY)
    mine: list[str] = []
    for person_id in people:
        with store.write() as session:
            someone = session.get_one(Person, (session.school_id, person_id))
            mine.append(issue(session, UNCLAIMED, someone, "sms").identifier)
    store.close()
    answers.put(mine)


def test_two_processes_never_issue_one_identifier_twice(store: Store, tmp_path: Path) -> None:
    with store.write() as session:
        people = [person(session, "DUPONT").id for _ in range(60)]
    spawn = multiprocessing.get_context("spawn")
    answers: multiprocessing.Queue[list[str]] = spawn.Queue()
    workers = [
        # Half of the people are issued by both, who must then agree.
        spawn.Process(
            target=_issue_many, args=(tmp_path / "station.db", people[15 * n : 15 * n + 45], answers)
        )
        for n in (0, 1)
    ]
    for worker in workers:
        worker.start()
    given_out = [answers.get(timeout=600) for _ in workers]
    for worker in workers:
        worker.join()
    with store.read() as session:
        logins = {row.account_id: row.identifier for row in session.scalars(select(Login))}
    assert len(set(logins.values())) == len(logins) == 60
    assert (
        set().union(*given_out)
        == set(logins.values())
        == {
            "p.dupont",
            *(f"p.dupont{number}" for number in range(2, 61)),
        }
    )
