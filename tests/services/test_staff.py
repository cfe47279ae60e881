"""The first start, signing in, and the operators of a desk."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from station.errors import HomeWasClaimed, NoSchool
from station.models import audit
from station.models.desk import Attempt
from station.models.staff import AuditEntry, Operator
from station.models.store import Store, open_store
from station.rules.acts import ROLE_CHANGED
from station.rules.rights import UNCLAIMED, Actor, NotAllowed, Role, SignedOut
from station.services.proofs.attempts import TooManyTries
from station.services.school import AnotherSchool, BadSchool, SchoolFacts, SchoolService, establish
from station.services.staff import (
    AdministratorFacts,
    AlreadySetUp,
    BadOperator,
    LastAdministrator,
    OldPasswordWrong,
    OperatorUnknown,
    SignInRefused,
    StaffService,
    UsernameTaken,
    WeakPassword,
)

KEY = b"k" * 32
FACTS = SchoolFacts("9741234Y", "Collège des Filaos")
PASSWORD = "Vanille-bourbon-47"
OTHER = "Geranium-rosat-58"
ADMIN = AdministratorFacts("Aline", "Aline Técher", PASSWORD)


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    opened = open_store(tmp_path / "station.db", KEY, clock)
    yield opened
    opened.close()


@pytest.fixture
def staff(store: Store) -> StaffService:
    return StaffService(store)


@pytest.fixture
def admin(staff: StaffService) -> Actor:
    return staff.set_up(FACTS, ADMIN)


def test_the_first_start_makes_school_and_administrator_at_once(store: Store, staff: StaffService) -> None:
    assert staff.needs_set_up()
    actor = staff.set_up(FACTS, ADMIN)
    assert (actor.role, actor.name) == (Role.ADMINISTRATOR, "Aline Técher")
    assert not staff.needs_set_up()
    school = SchoolService(store).school()
    assert school
    assert (school.uai, school.academy, school.phone_region) == ("9741234Y", "La Réunion", "RE")
    with pytest.raises(AlreadySetUp):
        staff.set_up(FACTS, ADMIN)
    with store.read() as session:
        assert session.scalars(select(Operator.password_hash)).one().startswith("$argon2id$")
        assert session.scalars(select(AuditEntry.act)).all() == ["desk_set_up"]


@pytest.mark.parametrize(
    ("school", "administrator", "error"),
    [
        (SchoolFacts("9741234A", "x"), ADMIN, BadSchool),
        (SchoolFacts("9741234Y", "  "), ADMIN, BadSchool),
        (FACTS, AdministratorFacts("", "Aline", PASSWORD), BadOperator),
        (FACTS, AdministratorFacts("aline", " ", PASSWORD), BadOperator),
        (FACTS, AdministratorFacts("aline", "Aline", "short"), WeakPassword),
        (FACTS, AdministratorFacts("vanille", "Aline", PASSWORD), WeakPassword),
    ],
)
def test_a_set_up_that_fails_leaves_nothing(
    store: Store,
    staff: StaffService,
    school: SchoolFacts,
    administrator: AdministratorFacts,
    error: type[Exception],
) -> None:
    with pytest.raises(error):
        staff.set_up(school, administrator)
    assert staff.needs_set_up()
    assert SchoolService(store).school() is None


def test_a_desk_that_imported_first_is_set_up_for_that_school_alone(
    store: Store, staff: StaffService
) -> None:
    with store.write() as session:
        establish(session, SchoolFacts("0750001U", "Lycée"))
    assert staff.needs_set_up()
    with pytest.raises(AnotherSchool):
        staff.set_up(FACTS, ADMIN)
    staff.set_up(SchoolFacts("0750001U", "Lycée Voltaire"), ADMIN)
    school = SchoolService(store).school()
    assert school
    assert (school.name, school.academy, school.phone_region) == ("Lycée Voltaire", "Paris", "FR")


def test_sign_in_ignores_case_of_the_name_alone(staff: StaffService, admin: Actor) -> None:
    assert staff.sign_in(" ALINE ", PASSWORD) == admin
    with pytest.raises(SignInRefused):
        staff.sign_in("aline", PASSWORD.upper())


def test_before_the_set_up_nobody_signs_in(staff: StaffService) -> None:
    with pytest.raises(SignInRefused):
        staff.sign_in("aline", PASSWORD)


@pytest.mark.parametrize("username", ["aline", "nobody"])
def test_failures_slow_down_a_name_that_is_somebody_s_and_one_that_is_not(
    staff: StaffService, admin: Actor, clock: Clock, username: str
) -> None:
    for _ in range(5):
        with pytest.raises(SignInRefused):
            staff.sign_in(username, "wrong")
    with pytest.raises(TooManyTries) as caught:
        staff.sign_in(username, PASSWORD)
    assert caught.value.wait_s == 30
    clock.move(seconds=30)
    with pytest.raises(SignInRefused):
        staff.sign_in(username, "wrong")
    with pytest.raises(TooManyTries) as caught:
        staff.sign_in(username, PASSWORD)
    assert caught.value.wait_s == 60


def test_one_success_clears_the_failures_and_a_restart_does_not(
    staff: StaffService, admin: Actor, clock: Clock, store: Store, tmp_path: Path
) -> None:
    for _ in range(5):
        with pytest.raises(SignInRefused):
            staff.sign_in("aline", "wrong")
    store.close()
    again = open_store(tmp_path / "station.db", KEY, clock)
    restarted = StaffService(again)
    with pytest.raises(TooManyTries):
        restarted.sign_in("aline", PASSWORD)
    clock.move(seconds=31)
    assert restarted.sign_in("aline", PASSWORD) == admin
    with pytest.raises(SignInRefused):
        restarted.sign_in("aline", "wrong")
    again.close()


def test_what_was_typed_as_a_name_is_not_kept(store: Store, staff: StaffService, admin: Actor) -> None:
    with pytest.raises(SignInRefused):
        staff.sign_in(PASSWORD, "")
    with store.read() as session:
        subject = session.scalars(select(Attempt.subject)).one()
    assert PASSWORD.casefold() not in subject.casefold()


def test_operators_are_added_renamed_given_roles_and_passwords(staff: StaffService, admin: Actor) -> None:
    row = staff.add(admin, "Tariq", "Tariq", Role.SECRETARY, OTHER)
    assert staff.rename(admin, row.id, "Tariq  Omar").name == "Tariq Omar"
    assert staff.change_role(admin, row.id, Role.TECHNICIAN).role is Role.TECHNICIAN
    actor = staff.sign_in("tariq", OTHER)
    assert (actor.name, actor.role) == ("Tariq Omar", Role.TECHNICIAN)
    for old in (None, "", "Combava-frais-69"):
        with pytest.raises(OldPasswordWrong):
            staff.change_password(actor, row.id, "Combava-frais-69", old)
    staff.change_password(actor, row.id, "Combava-frais-69", OTHER)
    assert staff.sign_in("tariq", "Combava-frais-69") == actor
    with pytest.raises(SignInRefused):
        staff.sign_in("tariq", OTHER)
    assert [one.username for one in staff.operators(admin)] == ["aline", "tariq"]


def test_a_new_password_from_the_administrator_frees_the_tries(staff: StaffService, admin: Actor) -> None:
    row = staff.add(admin, "tariq", "Tariq", Role.SECRETARY, OTHER)
    for _ in range(5):
        with pytest.raises(SignInRefused):
            staff.sign_in("tariq", "wrong")
    staff.change_password(admin, row.id, "Combava-frais-69")
    staff.sign_in("tariq", "Combava-frais-69")


def test_a_revoked_operator_is_nobody(staff: StaffService, admin: Actor) -> None:
    row = staff.add(admin, "tariq", "Tariq", Role.TECHNICIAN, OTHER)
    with pytest.raises(UsernameTaken):
        staff.add(admin, " TARIQ", "Another", Role.SECRETARY, OTHER)
    assert staff.revoke(admin, row.id).revoked_at
    with pytest.raises(SignInRefused):
        staff.sign_in("tariq", OTHER)
    for act in (
        lambda: staff.revoke(admin, row.id),
        lambda: staff.rename(admin, row.id, "x"),
        lambda: staff.change_password(admin, row.id, PASSWORD),
        lambda: staff.change_role(admin, UUID(int=5), Role.SECRETARY),
    ):
        with pytest.raises(OperatorUnknown):
            act()
    staff.add(admin, "tariq", "Tariq again", Role.SECRETARY, OTHER)


def test_one_administrator_stays(staff: StaffService, admin: Actor) -> None:
    assert admin.operator_id
    with pytest.raises(LastAdministrator):
        staff.revoke(admin, admin.operator_id)
    with pytest.raises(LastAdministrator):
        staff.change_role(admin, admin.operator_id, Role.TECHNICIAN)
    staff.add(admin, "second", "Second", Role.ADMINISTRATOR, OTHER)
    staff.revoke(admin, admin.operator_id)


@pytest.mark.parametrize("role", [Role.SECRETARY, Role.TECHNICIAN])
def test_only_administrators_manage_operators(
    staff: StaffService, store: Store, admin: Actor, role: Role
) -> None:
    row = staff.add(admin, "tariq", "Tariq", role, OTHER)
    actor = staff.sign_in("tariq", OTHER)
    assert admin.operator_id
    administrator_id = admin.operator_id
    for act in (
        lambda: staff.operators(actor),
        lambda: staff.add(actor, "x", "X", Role.SECRETARY, OTHER),
        lambda: staff.rename(actor, row.id, "X"),
        lambda: staff.change_role(actor, row.id, Role.ADMINISTRATOR),
        lambda: staff.revoke(actor, administrator_id),
        lambda: staff.change_password(actor, administrator_id, OTHER),
        lambda: SchoolService(store).change(actor, FACTS),
    ):
        with pytest.raises(NotAllowed):
            act()


def test_each_act_on_operators_is_one_audit_line_of_its_author(
    store: Store, staff: StaffService, admin: Actor
) -> None:
    row = staff.add(admin, "tariq", "Tariq", Role.SECRETARY, OTHER)
    staff.rename(admin, row.id, "T")
    staff.change_role(admin, row.id, Role.TECHNICIAN)
    staff.change_password(admin, row.id, "Combava-frais-69")
    staff.revoke(admin, row.id)
    with store.read() as session:
        lines = session.scalars(select(AuditEntry).order_by(AuditEntry.seq)).all()[1:]
    assert [line.act for line in lines] == [
        "operator_added",
        "operator_renamed",
        "operator_role_changed",
        "operator_password_changed",
        "operator_revoked",
    ]
    assert {(line.operator_id, line.subject_id) for line in lines} == {(admin.operator_id, row.id)}
    assert "Tariq" not in str([line.facts for line in lines])


def test_the_school_s_facts_change_but_not_which_school_it_is(store: Store, admin: Actor) -> None:
    schools = SchoolService(store)
    row = schools.change(admin, SchoolFacts("9741234Y", "Collège Neuf", office_phone=" 0262 00 00 00 "))
    assert (row.name, row.office_phone, row.office_email) == ("Collège Neuf", "0262 00 00 00", None)
    assert schools.school() == row
    with pytest.raises(AnotherSchool):
        schools.change(admin, SchoolFacts("0750001U", "Lycée"))


def test_what_needs_a_school_says_so(store: Store) -> None:
    with store.read() as session, pytest.raises(NoSchool):
        _ = session.school_id


def test_two_desks_that_let_each_other_s_administrators_go_keep_one(
    store: Store, staff: StaffService, admin: Actor
) -> None:
    other = staff.add(admin, "benoit", "Benoît", Role.ADMINISTRATOR, OTHER)
    with store.write() as session:  # as the sync brings it: each was let go at the other's desk
        for row in session.scalars(select(Operator)):
            later = timedelta(minutes=row.id == other.id)
            row.revoked_at = session.now() + later
    with pytest.raises(SignInRefused):
        staff.sign_in("aline", PASSWORD)
    kept = staff.sign_in("benoit", OTHER)
    assert kept.operator_id == other.id
    staff.add(kept, "chloe", "Chloé", Role.SECRETARY, PASSWORD)
    with store.read() as session:
        assert session.get_one(Operator, (session.school_id, other.id)).revoked_at is None
        assert "administrator_kept" in session.scalars(select(AuditEntry.act)).all()


@pytest.mark.parametrize("last", ["aline", "benoit"])
def test_two_desks_that_lower_each_other_s_administrators_keep_one(
    store: Store, staff: StaffService, admin: Actor, clock: Clock, last: str
) -> None:
    other = staff.add(admin, "benoit", "Benoît", Role.ADMINISTRATOR, OTHER)
    passwords = {"aline": PASSWORD, "benoit": OTHER}
    both = sorted([("aline", admin.operator_id), ("benoit", other.id)], key=lambda one: one[0] == last)
    for _, who in both:  # as the sync brings it: each was lowered at the other's desk
        clock.move(minutes=1)
        with store.write() as session:
            row = session.get(Operator, (session.school_id, who))
            assert row is not None
            row.role = Role.TECHNICIAN.value
            audit.record(session, UNCLAIMED, ROLE_CHANGED, who, role="technician", was="administrator")
    first = staff.sign_in(both[0][0], passwords[both[0][0]])
    with pytest.raises(NotAllowed):
        staff.add(first, "thief", "A thief", Role.ADMINISTRATOR, PASSWORD)
    kept = staff.sign_in(last, passwords[last])
    assert kept.role is Role.ADMINISTRATOR
    staff.change_role(kept, first.operator_id or other.id, Role.SECRETARY)
    with store.read() as session:
        acts = session.scalars(select(AuditEntry.act)).all()
        assert acts.count("administrator_kept") == 1
    with pytest.raises(LastAdministrator):
        staff.change_role(kept, kept.operator_id or other.id, Role.TECHNICIAN)


def test_a_home_whose_operators_were_all_let_go_is_no_new_desk(
    store: Store, staff: StaffService, admin: Actor
) -> None:
    secretary = staff.add(admin, "sylvie", "Sylvie", Role.SECRETARY, OTHER)
    with store.write() as session:
        for row in session.scalars(select(Operator)):
            row.revoked_at = session.now()
    assert not staff.needs_set_up()
    with pytest.raises(AlreadySetUp):
        staff.set_up(FACTS, AdministratorFacts("thief", "A thief", PASSWORD))
    with pytest.raises(SignedOut):
        SchoolService(store).change(UNCLAIMED, FACTS)
    with pytest.raises(SignInRefused):
        staff.sign_in("sylvie", OTHER)
    assert secretary


def test_a_database_that_is_gone_makes_no_new_desk(
    store: Store, staff: StaffService, admin: Actor, tmp_path: Path
) -> None:
    store.close()
    path = tmp_path / "station.db"
    for file in tmp_path.glob("station.db*"):
        file.unlink()
    with pytest.raises(HomeWasClaimed, match="restore"):
        open_store(path, KEY)
    assert not path.exists()
    (tmp_path / "station.claimed").rename(tmp_path / "aside")
    open_store(path, KEY).close()
    (tmp_path / "aside").rename(tmp_path / "station.claimed")
    with pytest.raises(HomeWasClaimed):
        open_store(path, KEY)
