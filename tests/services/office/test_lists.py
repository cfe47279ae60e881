"""Lists: who is in them, in which order, what may be done to several, and what leaves the desk."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from station.messaging.demo import DemoPhone
from station.models.accounts import Account, Login, SheetPrint
from station.models.desk import Message
from station.models.ids import account_id, new_id
from station.models.staff import AuditEntry
from station.rules.kinds import AccountState, Channel, Flag, MessageState, PersonKind
from station.rules.rights import UNCLAIMED
from station.services.directory import Directory
from station.services.messages import MessageService, Recipient
from station.services.office.list_records import FilterUnnamed, SuitsNobody
from station.services.office.lists import (
    Lack,
    LastWhen,
    LeftOut,
    ListAct,
    ListService,
    ListState,
    ListTotals,
    Out,
    SortBy,
    Wanted,
    Written,
)
from station.settings import Settings
from tests.services.rosters import SCHOOL, TODAY, Roster, school_store

G, S = PersonKind.GUARDIAN, PersonKind.STUDENT


@pytest.fixture
def roster(tmp_path: Path) -> Iterator[Roster]:
    made = Roster(school_store(tmp_path))
    yield made
    made.store.close()


@pytest.fixture
def lists(roster: Roster, tmp_path: Path) -> ListService:
    settings = Settings(home=tmp_path)
    return ListService(roster.store, Directory(roster.store, settings), settings)


@pytest.fixture
def messages(roster: Roster, tmp_path: Path) -> MessageService:
    return MessageService(roster.store, DemoPhone(), Settings(home=tmp_path))


EVERYBODY = Wanted()


def persons(lists: ListService, wanted: Wanted = EVERYBODY) -> list[UUID]:
    return list(lists.listed(UNCLAIMED, wanted).persons)


def sheet(roster: Roster, person: UUID, *, until: datetime | None = None, handed: bool = False) -> None:
    """Give somebody an account by a sheet with a provisional password."""
    identifier = roster.issue(person)
    with roster.store.write() as session:
        login = session.scalars(select(Login).where(Login.identifier == identifier)).one()
        login.provisional_until = until or TODAY + timedelta(days=90)
        session.add(
            SheetPrint(
                school_id=SCHOOL, id=new_id(), person_id=person, login_id=login.id, kind="notification",
                printed_at=session.now(), station_name="", operator_id=None,
                handed_over_at=session.now() if handed else None,
            )
        )  # fmt: skip


def acts(roster: Roster, act: str) -> list[dict[str, object]]:
    with roster.store.read() as session:
        return [row.facts for row in session.scalars(select(AuditEntry).where(AuditEntry.act == act))]


def test_pupils_and_those_responsible_for_them_are_listed_by_name(roster: Roster, lists: ListService) -> None:
    ali = roster.student("ÉTHÈVE", "Ali", "6 B")
    zoe = roster.student("Adras", "Zoé", "5 A")
    gone = roster.student("FOLIO", "Luc", left_on=date(2026, 9, 1))
    mother = roster.guardian("PAYET", "Marie", ali, usage_name="Bègue")
    roster.guardian("FOLIO", "Jean", gone)
    roster.guardian("GRONDIN", "Paul", ali, level="contact")
    assert persons(lists) == [zoe, mother, ali]
    assert persons(lists, Wanted(G)) == [mother]
    assert persons(lists, Wanted(S, descending=True)) == [ali, zoe]


def test_a_class_lists_its_pupils_and_their_guardians(roster: Roster, lists: ListService) -> None:
    ali, zoe = roster.student("A", "Ali", "6 B"), roster.student("B", "Zoé", "5 A")
    both = roster.guardian("C", "Rose", ali, zoe)
    roster.guardian("D", "Paul", zoe)
    assert persons(lists, Wanted(classes=("6 b",))) == [ali, both]
    assert lists.classes(UNCLAIMED) == ("6 B", "5 A")
    nobody = roster.student("E", "Éva", None)
    assert persons(lists, Wanted(classes=("",))) == [nobody]
    assert lists.classes(UNCLAIMED)[-1] == ""


def test_states_and_what_the_office_has_to_do(roster: Roster, lists: ListService) -> None:
    names = ("bare", "kept", "given", "due", "active", "locked")
    who = {name: roster.student("HOARAU", name) for name in names}
    roster.reserve(who["kept"])
    roster.issue(who["given"])
    sheet(roster, who["due"])
    for name in ("active", "locked"):
        roster.activate(who[name])
    lists.lock(UNCLAIMED, [who["locked"]])

    def of(*states: ListState) -> set[UUID]:
        return set(persons(lists, Wanted(states=states)))

    assert of(ListState.WITHOUT) == {who["bare"], who["kept"]}
    assert of(ListState.NONE) == {who["bare"]}
    assert of(ListState.RESERVED) == {who["kept"]}
    assert of(ListState.ISSUED) == {who["given"], who["due"]}
    assert of(ListState.DUE) == {who["due"]}
    assert of(ListState.ACTIVATED, ListState.LOCKED) == {who["active"], who["locked"]}
    totals = lists.listed(UNCLAIMED, Wanted()).totals
    assert totals == ListTotals(active=2, given=2, due=1, without=2)
    assert totals.all == len(persons(lists))


def test_each_state_holds_those_whom_find_shows_in_it(roster: Roster, lists: ListService) -> None:
    for number, give in enumerate((lambda _: None, roster.reserve, roster.issue, roster.activate)):
        give(roster.student("HOARAU", f"Ali {number}"))
    for state in (AccountState.NONE, AccountState.RESERVED, AccountState.ISSUED, AccountState.ACTIVATED):
        assert [hit.state for hit in lists.hits(UNCLAIMED, Wanted(states=(ListState(state.value),)))] == [
            state
        ]


def test_a_double_is_one_person_with_the_account_of_either_row(roster: Roster, lists: ListService) -> None:
    ali = roster.student("HOARAU", "Ali")
    one, other = roster.guardian("PAYET", "Marie", ali), roster.guardian("PAYET", "Marie", ali)
    roster.activate(other)
    roster.change(other, joined_into=one)
    assert persons(lists, Wanted(G)) == [one]
    assert persons(lists, Wanted(G, states=(ListState.ACTIVATED,))) == [one]


def test_how_they_are_reached(roster: Roster, lists: ListService) -> None:
    ali = roster.student("HOARAU", "Ali")
    mobile, mail, land, none = (roster.guardian("PAYET", name, ali) for name in ("A", "B", "C", "D"))
    roster.contact(mobile, "0692 12 34 56")
    roster.contact(mail, email="b@exemple.re")
    roster.contact(land, "0262 12 34 56")

    def of(lack: Lack) -> list[UUID]:
        return persons(lists, Wanted(G, lacks=(lack,)))

    assert of(Lack.NO_MOBILE) == [mail, land, none]
    assert of(Lack.NO_EMAIL) == [mobile, land, none]
    assert of(Lack.NEITHER) == [land, none]
    assert of(Lack.LANDLINE_ONLY) == [land]
    shown = {
        row.hit.id: (row.mobile, row.landline, row.email) for row in lists.rows(UNCLAIMED, persons(lists))
    }
    assert shown[mobile] == ("06 92 12 34 56", None, None)
    assert shown[land] == (None, "02 62 12 34 56", None)
    assert shown[mail] == (None, None, "b@exemple.re")


def test_a_wrong_phone_is_found_and_shown_until_it_is_corrected(roster: Roster, lists: ListService) -> None:
    ali = roster.student("HOARAU", "Ali")
    mother = roster.guardian("PAYET", "Marie", ali)
    roster.contact(mother, "0692 12 34 5")
    wanted = Wanted(lacks=(Lack.WRONG_PHONE,))
    assert persons(lists, wanted) == [mother]
    [row] = lists.rows(UNCLAIMED, [mother])
    assert (row.phone_wrong, row.hit.phone_wrong) == (True, True)
    roster.contact(mother, "0262 12 34 56", source="desk")
    assert persons(lists, wanted) == []
    assert not lists.rows(UNCLAIMED, [mother])[0].hit.phone_wrong


def test_flags_and_what_is_to_check(roster: Roster, lists: ListService) -> None:
    ali = roster.student("HOARAU", "Ali", "6 B")
    roster.guardian("PAYET", "Marie", ali)
    alone = roster.student("HOARAU", "Zoé", "6 B")
    added = roster.student("PAYET", "Éva", "6 B", doubts=[Flag.ADDED_AT_DESK.value])
    roster.guardian("PAYET", "Rose", added)
    assert persons(lists, Wanted(flags=(Flag.NO_GUARDIAN,))) == [alone]
    assert persons(lists, Wanted(flags=(Flag.ADDED_AT_DESK,))) == [added]
    assert persons(lists, Wanted(states=(ListState.TO_CHECK,))) == [alone]
    with_doubt = roster.student("VIRY", "Tom", "6 B", doubts=[Flag.IDENTITY_TO_CHECK.value])
    assert persons(lists, Wanted(states=(ListState.TO_CHECK,))) == [alone, with_doubt]


def test_what_was_last_done_and_when(roster: Roster, lists: ListService) -> None:
    ali, zoe = roster.student("HOARAU", "Ali"), roster.student("HOARAU", "Zoé")
    roster.activate(zoe)
    assert persons(lists, Wanted(last=(LastWhen.TODAY,))) == [zoe]
    assert persons(lists, Wanted(last=(LastWhen.NEVER,))) == [ali]
    assert persons(lists, Wanted(sort=SortBy.LAST)) == [ali, zoe]
    last = lists.rows(UNCLAIMED, [zoe])[0].last
    assert last is not None
    assert (last.act, last.at) == ("account_activated", TODAY)


@pytest.mark.parametrize("by", list(SortBy))
def test_every_column_sorts_and_reverses(roster: Roster, lists: ListService, by: SortBy) -> None:
    ali, zoe = roster.student("HOARAU", "Ali", "6 B"), roster.student("BÈGUE", "Zoé", "5 A")
    roster.guardian("PAYET", "Marie", ali, zoe)
    roster.activate(zoe)
    roster.contact(ali, "0692 12 34 56")
    up, down = persons(lists, Wanted(sort=by)), persons(lists, Wanted(sort=by, descending=True))
    assert down == up[::-1]
    assert len(up) == 3


def test_what_is_typed_and_who_was_picked_out(roster: Roster, lists: ListService) -> None:
    ali, zoe = roster.student("HOARAU", "Ali"), roster.student("BÈGUE", "Zoé")
    roster.contact(zoe, "0692 12 34 56")
    assert persons(lists, Wanted(text="begue")) == [zoe]
    assert persons(lists, Wanted(text="0692123456")) == [zoe]
    assert persons(lists, Wanted(text="begue", kind=G)) == []
    assert persons(lists, Wanted(persons=(ali,))) == [ali]
    assert persons(lists, Wanted(persons=())) == []


def test_signs_of_a_code_and_of_a_sheet_that_ends(roster: Roster, lists: ListService) -> None:
    soon, later, lapsed = (roster.student("HOARAU", name) for name in ("A", "B", "C"))
    sheet(roster, soon, until=TODAY + timedelta(days=10))
    sheet(roster, later, until=TODAY + timedelta(days=40))
    sheet(roster, lapsed, until=TODAY - timedelta(days=2))
    ends = [row.hit.lapses_on for row in lists.rows(UNCLAIMED, [soon, later, lapsed])]
    assert [end is not None for end in ends] == [True, False, True]


# Acts


def test_locking_several_touches_whom_it_suits_and_tells_whom_not(roster: Roster, lists: ListService) -> None:
    open_, given, locked, bare = (roster.student("HOARAU", name) for name in ("A", "B", "C", "D"))
    for one in (open_, locked):
        roster.activate(one)
    roster.issue(given)
    lists.lock(UNCLAIMED, [locked])
    everybody = [open_, given, locked, bare]
    seen = lists.preview(UNCLAIMED, ListAct.LOCK, everybody)
    assert set(seen.touched) == {open_, given}
    assert {one.person_id: one.why for one in seen.left_out} == {
        locked: LeftOut.LOCKED,
        bare: LeftOut.NO_ACCOUNT,
    }
    assert lists.lock(UNCLAIMED, everybody) == 2
    with roster.store.read() as session:
        state = session.get_one(Account, (SCHOOL, account_id(open_))).state
    assert state == AccountState.LOCKED
    assert len(acts(roster, "account_locked")) == 3
    with pytest.raises(SuitsNobody):
        lists.lock(UNCLAIMED, everybody)


def test_what_did_not_leave_is_sent_again(
    roster: Roster, lists: ListService, messages: MessageService
) -> None:
    ali, zoe = roster.student("HOARAU", "Ali"), roster.student("HOARAU", "Zoé")
    identifier = roster.issue(ali)
    with roster.store.write() as session:
        login = session.scalars(select(Login).where(Login.identifier == identifier)).one()
        sent = messages.queue_identifier(session, Recipient(ali, Channel.SMS, "+262692123456"), login.id)
        session.flush()
        session.get_one(Message, sent).state = MessageState.NOT_SENT
    seen = lists.preview(UNCLAIMED, ListAct.SEND_AGAIN, [ali, zoe])
    assert (seen.touched, [one.why for one in seen.left_out]) == ((ali,), [LeftOut.ALL_SENT])
    assert lists.send_again(UNCLAIMED, [ali, zoe]) == 1
    assert messages.view(sent).state is MessageState.QUEUED
    with pytest.raises(SuitsNobody):
        lists.send_again(UNCLAIMED, [ali, zoe])


def test_the_cover_list_names_those_with_a_sheet(roster: Roster, lists: ListService) -> None:
    ali, zoe = roster.student("HOARAU", "Ali"), roster.student("HOARAU", "Zoé")
    sheet(roster, ali)
    seen = lists.preview(UNCLAIMED, ListAct.COVER, [ali, zoe])
    assert (seen.touched, [one.why for one in seen.left_out]) == ((ali,), [LeftOut.NO_ACCOUNT])
    assert lists.cover(UNCLAIMED, [ali, zoe]).startswith(b"%PDF")
    assert acts(roster, "cover_listed") == [{"count": 1}]


def test_what_leaves_the_desk_is_audited(roster: Roster, lists: ListService) -> None:
    ali = roster.student("HOARAU", "Ali")
    written = Written("Élèves", ("Nom",), lambda row: (row.hit.last_name,), contacts=True)
    assert lists.take_out(UNCLAIMED, [ali], written, Out.CSV) == b"\xef\xbb\xbfNom\r\nHOARAU\r\n"
    assert lists.take_out(UNCLAIMED, [ali], written, Out.XLSX).startswith(b"PK")
    assert lists.take_out(UNCLAIMED, [ali], written, Out.PAPER).startswith(b"%PDF")
    assert acts(roster, "list_taken_out") == [
        {"count": 1, "how": how, "contacts": True} for how in ("csv", "xlsx", "paper")
    ]


# Filters


def test_a_filter_is_kept_for_the_whole_school_without_what_was_typed(
    roster: Roster, lists: ListService
) -> None:
    first = lists.keep_filter(
        UNCLAIMED, "  Sixièmes   sans compte ", {"class": ["6 A"], "state": ["without"]}
    )
    assert first.name == "Sixièmes sans compte"
    again = lists.keep_filter(UNCLAIMED, "sixiemes sans compte", {"class": ["6 B"]})
    assert lists.filters(UNCLAIMED) == (
        replace(first, name="sixiemes sans compte", chosen={"class": ("6 B",)}),
    )
    assert again.id == first.id
    lists.forget_filter(UNCLAIMED, first.id)
    assert lists.filters(UNCLAIMED) == ()
    for name in ("", "  ", "x" * 41):
        with pytest.raises(FilterUnnamed):
            lists.keep_filter(UNCLAIMED, name, {})
