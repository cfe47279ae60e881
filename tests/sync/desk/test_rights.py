"""What is done after one's right to it was withdrawn: set aside at the desk, and refused by the store."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import Table

from station.models import audit
from station.models.staff import Operator
from station.models.store import synced_tables
from station.rules.acts import ROLE_CHANGED
from station.rules.rights import UNCLAIMED, Actor, NotAllowed, Right, Role
from station.services.staff import StaffService
from station.services.sync import SyncService
from station.sync.calls import SyncAnswer, SyncCall
from station.sync.central.schema import script
from station.sync.desk.link import Gate
from tests.operators import admit
from tests.sync.desk.desks import DeskHome, SchoolOfDesks
from tests.sync.desk.test_sync import chief, operator, revoke


def change_role(desk: DeskHome, who: Actor, role: Role) -> None:
    with desk.store.write() as session:
        session.get_one(Operator, (session.school_id, who.operator_id)).role = role.value
        audit.record(session, UNCLAIMED, ROLE_CHANGED, who.operator_id, role=role.value)


@pytest.mark.parametrize("table", synced_tables(), ids=str)
def test_the_store_looks_at_every_class(table: Table) -> None:
    assert f"EXISTS (SELECT FROM {table.name} c WHERE c.school_id = my_school()" in script()


def lower(desk: DeskHome, by: Actor, who: Actor) -> None:
    assert who.operator_id is not None
    StaffService(desk.store).change_role(by, who.operator_id, Role.TECHNICIAN)


def test_two_desks_that_lower_each_other_s_administrators_keep_the_same_one(school: SchoolOfDesks) -> None:
    one, two = school.desk(), school.desk()
    aline, benoit = operator(one, "aline", Role.ADMINISTRATOR), operator(two, "benoit", Role.ADMINISTRATOR)
    school.settle()
    at_two, at_one = admit(two.store, benoit), admit(one.store, aline)
    lower(two, at_two, aline)
    lower(one, at_one, benoit)
    school.settle()
    may: list[list[bool]] = []
    for desk in (one, two):
        signed_in = [admit(desk.store, who) for who in (aline, benoit)]
        found: list[bool] = []
        for actor in signed_in:
            try:
                desk.store.ask(actor, Right.MANAGE_OPERATORS)
                found.append(True)
            except NotAllowed:
                found.append(False)
        may.append(found)
    assert may[0] == may[1], "on all desks the same"
    assert sum(may[0]) == 1, "one is left"


def aside(desk: DeskHome) -> list[tuple[str, str, UUID | None]]:
    rows = SyncService(desk.store, desk.home, 30).set_aside()
    return [(row.reason, row.detail, row.person_id) for row in rows]


@pytest.fixture
def pair(school: SchoolOfDesks) -> tuple[DeskHome, DeskHome, Actor, UUID]:
    """Two desks, a technician whom both know, and a person."""
    one, two = school.desk(), school.desk()
    who = operator(one, "tariq")
    person = one.person("Hoarau")
    school.settle()
    return one, two, who, person


def test_what_a_lowered_role_no_longer_allows_is_set_aside(
    school: SchoolOfDesks, pair: tuple[DeskHome, DeskHome, Actor, UUID]
) -> None:
    one, two, who, person = pair
    two.contact(person, "before@example.org", actor=who)
    two.sync()
    change_role(one, who, Role.SECRETARY)
    two.contact(person, "after@example.org", actor=who)
    one.sync()
    report = two.sync()
    assert (report.set_aside, report.pending) == (1, 0)
    assert aside(two) == [("right_withdrawn", "contact_corrected", person)]
    school.settle()
    assert len(one.acts("contact_corrected")) == 2, "who tried it stands in the audit"
    assert "after@example.org" not in str(school.everything()[0])


def test_what_the_lower_role_still_allows_goes(
    school: SchoolOfDesks, pair: tuple[DeskHome, DeskHome, Actor, UUID]
) -> None:
    one, two, who, person = pair
    change_role(one, who, Role.SECRETARY)
    one.sync()
    two.rename(person, "Payet", actor=who)  # an act that every operator may do
    assert two.sync().set_aside == 0
    school.settle()
    school.assert_equal()
    assert one.name(person) == "Payet"


def test_only_what_lies_between_lowering_and_raising_is_set_aside(
    school: SchoolOfDesks, pair: tuple[DeskHome, DeskHome, Actor, UUID]
) -> None:
    one, two, who, person = pair
    second, third = one.person("Payet"), one.person("Grondin")
    school.settle()
    acts: list[Callable[[], object]] = [
        lambda: two.contact(person, "before@example.org", actor=who),
        lambda: change_role(one, who, Role.SECRETARY),
        lambda: two.contact(second, "between@example.org", actor=who),
        lambda: change_role(one, who, Role.ADMINISTRATOR),
        lambda: two.contact(third, "after@example.org", actor=who),
    ]
    for number, act in enumerate(acts):
        # More apart than a slow line may make the two clocks seem.
        one.clock.off = two.clock.off = timedelta(seconds=5 * number)
        act()
    one.sync()
    assert two.sync().set_aside == 1
    assert aside(two) == [("right_withdrawn", "contact_corrected", second)]


@pytest.mark.parametrize("how", ["lowered", "revoked"])
def test_the_store_refuses_what_the_desk_could_not_know_of(
    school: SchoolOfDesks,
    pair: tuple[DeskHome, DeskHome, Actor, UUID],
    monkeypatch: pytest.MonkeyPatch,
    how: str,
) -> None:
    """The right is withdrawn, and that comes to the store, between the other desk's hello and its push."""
    one, two, who, person = pair
    if how == "lowered":
        change_role(one, who, Role.SECRETARY)
    else:
        revoke(one, who)
    two.contact(person, "after@example.org", actor=who)
    good = two.person("Payet")
    ask = Gate.sync
    late = iter([one])

    def withdraw_first(gate: Gate, call: SyncCall) -> SyncAnswer:
        for desk in late:
            desk.sync()
        return ask(gate, call)

    monkeypatch.setattr(Gate, "sync", withdraw_first)
    report = two.sync()
    assert (report.set_aside, report.pending) == (1, 0)
    assert aside(two) == [("right_withdrawn", "contact_corrected", person)]
    assert "after@example.org" not in str(school.everything()[0])
    school.settle()
    assert one.name(good) == "Payet"
    assert len(one.acts("contact_corrected")) == 1


def test_what_was_accepted_is_its_acceptors_and_outlives_a_new_epoch(
    school: SchoolOfDesks, pair: tuple[DeskHome, DeskHome, Actor, UUID]
) -> None:
    one, two, who, person = pair
    change_role(one, who, Role.SECRETARY)
    one.sync()
    two.contact(person, "after@example.org", actor=who)
    two.sync()
    service = SyncService(two.store, two.home, 30)
    actor = chief(two)
    (row,) = service.set_aside()
    service.accept(actor, row)
    school.settle()
    school.assert_equal()
    school.central.new_epoch()
    school.settle()
    school.assert_equal()
    assert not aside(two)
    assert "after@example.org" in str(school.everything()[0])


def test_a_desk_that_cannot_be_convinced_is_told_and_loses_nothing(
    school: SchoolOfDesks, pair: tuple[DeskHome, DeskHome, Actor, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A desk that knows nothing of roles (an older one) cannot bring such an act in."""
    one, two, who, person = pair
    change_role(one, who, Role.SECRETARY)
    one.sync()
    two.contact(person, "after@example.org", actor=who)
    monkeypatch.setattr("station.sync.desk.sync.hold_withdrawn", lambda *_: None)
    with pytest.raises(Exception, match="rights"):
        two.sync()
    assert "after@example.org" not in str(school.everything()[0])
    monkeypatch.undo()
    assert two.sync().set_aside == 1
