"""Rows go up and come down: what two desks and the store make of them."""

from datetime import timedelta

import pytest

from station.models import ids
from station.models.staff import Operator
from station.rules.rights import Actor, Role
from station.services.proofs.passwords import hash_password
from station.sync.calls import SyncAnswer, SyncCall
from tests.operators import enlist
from tests.sync.desk.desks import DeskHome, SchoolOfDesks


def operator(desk: DeskHome, name: str, role: Role = Role.TECHNICIAN) -> Actor:
    with desk.store.write() as session:
        row = Operator(
            school_id=session.school_id, id=ids.new_id(), username=name, name=name, role=role.value,
            password_hash=hash_password("never asked here"), revoked_at=None,
        )  # fmt: skip
        session.add(row)
        return Actor(row.id, name, role)


def chief(desk: DeskHome) -> Actor:
    """An administrator who is signed in at the desk."""
    (signed_in,) = enlist(desk.store, Actor(ids.new_id(), "Chief", Role.ADMINISTRATOR))
    return signed_in


def revoke(desk: DeskHome, who: Actor) -> None:
    with desk.store.write() as session:
        session.get_one(Operator, (session.school_id, who.operator_id)).revoked_at = session.now()


def test_what_one_desk_writes_the_other_reads(school: SchoolOfDesks) -> None:
    one, two = school.desk(), school.desk()
    person = one.person("Hoarau")
    report = one.sync()
    assert (report.pushed, report.pending, report.set_aside) == (2, 0, 0)
    assert two.name(person) is None
    assert two.sync().pulled == 2
    assert two.name(person) == "Hoarau"
    two.rename(person, "Payet")
    school.settle()
    assert one.name(person) == "Payet"
    school.assert_equal()
    assert one.sync().pushed == one.sync().pulled == 0


def test_the_later_edit_holds_and_both_desks_are_told(school: SchoolOfDesks) -> None:
    one, two = school.desk(), school.desk()
    person = one.person("Hoarau")
    school.settle()
    one.contact(person, "first@example.org")
    two.contact(person, "second@example.org")
    two.sync()
    one.sync()  # its edit is the earlier one: it loses, and says so
    school.settle()
    school.assert_equal()
    for desk in (one, two):
        (line,) = desk.acts("edits_crossed")
        assert line.subject_id == person
        assert line.facts["holds"] == "there"


def test_an_edit_that_wins_tells_of_the_one_that_it_replaces(school: SchoolOfDesks) -> None:
    one, two = school.desk(), school.desk()
    person = one.person("Hoarau")
    school.settle()
    one.contact(person, "first@example.org")
    two.contact(person, "second@example.org")
    one.sync()
    two.sync()
    school.settle()
    school.assert_equal()
    (line,) = one.acts("edits_crossed")
    assert line.facts["holds"] == "here"
    assert line.station == 2


def test_different_rows_of_one_person_do_not_meet(school: SchoolOfDesks) -> None:
    one, two = school.desk(), school.desk()
    person = one.person("Hoarau")
    school.settle()
    one.contact(person, "a@example.org")
    two.rename(person, "Payet")
    school.settle()
    school.assert_equal()
    assert one.name(person) == two.name(person) == "Payet"
    assert not one.acts("edits_crossed")


def test_two_desks_open_one_account_while_apart(school: SchoolOfDesks) -> None:
    one, two = school.desk(), school.desk()
    person = one.person("Hoarau")
    school.settle()
    first, second = one.issue(person), two.issue(person)
    assert first != second, "off line each takes a number of its own block"
    school.settle()
    school.assert_equal()
    for desk in (one, two):
        assert {login.identifier for login in desk.logins(person)} == {first, second}
        assert len(desk.acts("account_opened_twice")) == 1
        account = desk.account(person)
        assert account is not None
        assert account.person_id == person


def test_an_activation_is_not_undone_by_who_did_not_know(school: SchoolOfDesks) -> None:
    one, two = school.desk(), school.desk()
    person = one.person("Hoarau")
    school.settle()
    one.issue(person)
    one.activate(person)
    two.issue(person)  # later, and knows of no activation
    one.sync()
    two.sync()
    school.settle()
    school.assert_equal()
    for desk in (one, two):
        account = desk.account(person)
        assert account is not None
        assert (account.state, account.activated_at is not None) == ("activated", True)


@pytest.mark.parametrize("first", [0, 1])
def test_a_revocation_outlives_a_later_edit_that_did_not_know_of_it(
    school: SchoolOfDesks, first: int
) -> None:
    desks = [school.desk(), school.desk()]
    who = operator(desks[0], "tariq")
    school.settle()
    revoke(desks[0], who)
    with desks[1].store.write() as session:
        session.get_one(Operator, (session.school_id, who.operator_id)).name = "Tariq B."
    desks[first].sync()
    desks[1 - first].sync()
    school.settle()
    school.assert_equal()
    for desk in desks:
        with desk.store.read() as session:
            row = session.get_one(Operator, (session.school_id, who.operator_id))
            assert (row.name, row.revoked_at is not None) == ("Tariq B.", True)


def test_the_author_is_who_did_it_not_who_synced_it(school: SchoolOfDesks) -> None:
    one, two = school.desk(), school.desk()
    author, other = operator(one, "amina"), operator(one, "bruno")
    person = one.person()
    school.settle()
    one.contact(person, "a@example.org", actor=author)
    written = one.acts("contact_corrected")[0]
    one.rename(person, "Payet", actor=other)
    school.settle()
    (line,) = two.acts("contact_corrected")
    assert (line.operator_id, line.station, line.at) == (author.operator_id, 1, written.at)


def test_an_act_after_its_right_was_withdrawn_is_set_aside(school: SchoolOfDesks) -> None:
    one, two = school.desk(), school.desk()
    who = operator(one, "tariq")
    person = one.person("Hoarau")
    school.settle()
    two.clock.off = -timedelta(seconds=5)  # more than a slow line may make their clocks seem apart
    two.rename(person, "Before", actor=who)
    two.clock.off = timedelta(0)
    revoke(one, who)
    two.contact(person, "after@example.org", actor=who)
    one.sync()
    report = two.sync()
    assert (report.set_aside, report.pending) == (1, 0)
    school.settle()
    assert one.name(person) == "Before"
    assert len(one.acts("contact_corrected")) == 1, "who tried it stands in the audit"
    assert "after@example.org" not in str(school.everything()[0])


def test_a_row_edited_on_its_way_stays_pending(
    school: SchoolOfDesks, monkeypatch: pytest.MonkeyPatch
) -> None:
    from station.sync.desk.link import Gate

    one, two = school.desk(), school.desk()
    person = one.person("Hoarau")
    school.settle()
    one.contact(person, "a@example.org")
    ask = Gate.sync
    edits = iter(["Payet"])

    def edit_meanwhile(gate: Gate, call: SyncCall) -> SyncAnswer:
        answer = ask(gate, call)
        for name in edits:
            one.rename(person, name)
        return answer

    monkeypatch.setattr(Gate, "sync", edit_meanwhile)
    one.sync()
    monkeypatch.undo()
    two.sync()
    assert two.name(person) == "Payet", "the same sync has sent it after all"
    school.settle()
    school.assert_equal()


@pytest.mark.parametrize("days", [3, -3])
def test_a_clock_that_is_days_off(school: SchoolOfDesks, days: int) -> None:
    right, wrong = school.desk(), school.desk(off=timedelta(days=days))
    person = right.person("First")
    school.settle()
    wrong.rename(person, "Second")
    wrong.contact(person, "a@example.org")
    wrong.contact(person, "b@example.org")
    wrong.sync()
    right.sync()
    assert right.name(person) == "Second"
    right.rename(person, "Third")
    school.settle()
    assert (right.name(person), wrong.name(person)) == ("Third", "Third")
    wrong.rename(person, "Fourth")
    wrong.clock.off = timedelta(0)  # somebody has set it right before the sync
    wrong.rename(person, "Fifth")
    school.settle()
    assert (right.name(person), wrong.name(person)) == ("Fifth", "Fifth")
    school.assert_equal()
    assert not wrong.acts("edits_crossed")
