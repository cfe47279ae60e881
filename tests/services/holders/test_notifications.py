"""Notification by the school: who gets a password, on what paper, and what becomes of the former one."""

import stat
from datetime import date
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest

from station.models import ids
from station.models.accounts import Account, SheetPrint
from station.models.people import Person
from station.rules.kinds import AccountState, HandedTo, PersonKind
from station.rules.rights import NotAllowed
from station.services.accounts.handing import Given
from station.services.notifications import Layout, Options, Selection
from station.services.notifications.records import ClassUnknown, NothingToIssue, SkipReason
from station.services.persons.errors import PersonUnknown
from station.services.signin.records import AccountSignInRefused, Next, ProvisionalExpired
from station.settings import Settings
from station.sheets.errors import SheetsCancelled
from tests.services.holders.conftest import OWN, SECRETARY, TECHNICIAN, Desk, Family, pages, passwords


def test_a_sheet_bears_identifier_password_and_last_day(desk: Desk, family: Family) -> None:
    batch, identifier, password = desk.notify(family.lea)
    assert (identifier, batch.rows[0].valid_until) == ("l.hoarau", date(2026, 11, 30))
    text = pages(batch.pdf)[0]
    for word in ("Compte d’élève", "Léa HOARAU", "5B", identifier, password, "30 novembre 2026", "Réunion"):
        assert word in text
    assert desk.enters(identifier, password).next is Next.CHOOSE_PASSWORD
    assert desk.audited()[-3:] == ["account_issued", "provisional_issued", "account_signed_in"]


def test_no_leaf_bears_two_families(desk: Desk, family: Family) -> None:
    for layout, front in ((Layout.A4, 3), (Layout.CARDS, 1)):
        batch = desk.notifications.issue(
            TECHNICIAN, Selection.of(family.lea, family.tom, family.mother), layout
        )
        printed, texts = pages(batch.pdf), pages(batch.to_save())
        assert len(printed) == front, "printed on one side: a blank page would be paper wasted"
        assert pages(batch.to_save(one_sided=True)) == texts[::2] == printed
        assert texts[1::2] == [""] * (front if front > 1 else 0), "every back is blank"
        assert len(set(passwords(batch.pdf))) == 3
        assert "Compte de parent" in " ".join(texts)


def test_a_class_is_sorted_by_name_and_comes_with_a_list(desk: Desk, family: Family) -> None:
    for last, first in (("Écormier", "Zoé"), ("AH-KANG", "Li"), ("D'Eurveilher", "Ugo")):
        desk.student(last, first, date(2013, 1, 1), class_code="5B")
    batch = desk.notifications.issue(TECHNICIAN, Selection.of_class("5b"), Layout.CARDS)
    names = ["AH-KANG Li", "D'EURVEILHER Ugo", "ÉCORMIER Zoé", "HOARAU Léa"]
    assert [row.name for row in batch.rows] == names
    listed = " ".join(pages(batch.cover))
    assert all(name in listed for name in names)
    assert "Signature" in listed
    secrets = [*passwords(batch.pdf), *(row.identifier for row in batch.rows)]
    assert not any(secret in listed for secret in secrets)


def test_a_class_may_mean_its_guardians(desk: Desk, family: Family) -> None:
    batch = desk.notifications.issue(TECHNICIAN, Selection.of_class("5B", PersonKind.GUARDIAN))
    assert {row.person_id for row in batch.rows} == {family.mother, family.father}
    by_child = {row.person_id: row.class_code for row in batch.rows}
    assert by_child == {family.mother: "6A", family.father: "5B"}, "with the youngest child"
    assert "Parent de Tom HOARAU" in " ".join(pages(batch.cover))


def test_ten_asked_for_of_whom_four_are_active(desk: Desk) -> None:
    people = [
        desk.student("Payet", f"Zoé{chr(97 + n)}", date(2013, 1, 1), class_code="5B") for n in range(10)
    ]
    for person in people[:4]:
        desk.opened(person)
    selection = Selection.of(*people)
    counted = desk.notifications.count(TECHNICIAN, selection)
    assert (counted.touched, counted.reasons) == (6, {SkipReason.ACTIVE: 4})
    batch = desk.notifications.issue(TECHNICIAN, selection, Layout.CARDS)
    assert {row.person_id for row in batch.rows} == set(people[4:])
    assert len(batch.skipped) == 4


def test_issuing_again_makes_the_former_password_void(desk: Desk, family: Family) -> None:
    _, identifier, former = desk.notify(family.lea)
    counted = desk.notifications.count(TECHNICIAN, Selection.of(family.lea))
    assert (counted.replaced, [one.name for one in counted.unhanded]) == (1, ["HOARAU Léa"])
    _, again, new = desk.notify(family.lea)
    assert again == identifier
    with pytest.raises(AccountSignInRefused):
        desk.enters(identifier, former)
    desk.enters(identifier, new)


def test_whose_unhanded_sheets_would_be_void_is_named_first(desk: Desk, family: Family) -> None:
    batch, *_ = desk.notify(family.lea, family.tom)
    desk.notifications.hand_over(SECRETARY, [batch.rows[0].print_id])
    counted = desk.notifications.count(TECHNICIAN, Selection.of(family.lea, family.tom, family.mother))
    assert counted.replaced == 2
    assert [one.name for one in counted.unhanded] == [batch.rows[1].name]


def test_an_active_account_is_reset_only_when_asked(desk: Desk, family: Family) -> None:
    identifier = desk.opened(family.mother)
    with pytest.raises(NothingToIssue) as refused:
        desk.notify(family.mother)
    assert refused.value.reasons == {SkipReason.ACTIVE: 1}
    desk.enters(identifier, OWN)
    options = Options(reset_active=True)
    batch = desk.notifications.issue(TECHNICIAN, Selection.of(family.mother), options=options)
    with pytest.raises(AccountSignInRefused):
        desk.enters(identifier, OWN)
    assert desk.enters(identifier, passwords(batch.pdf)[0]).next is Next.CHOOSE_PASSWORD


def test_a_lock_is_neither_left_behind_nor_lifted_unseen(desk: Desk, family: Family) -> None:
    identifier = desk.opened(family.mother)
    desk.signin.lock(TECHNICIAN, family.mother)
    reset = Options(reset_active=True)
    with pytest.raises(NothingToIssue) as refused:
        desk.notifications.issue(TECHNICIAN, Selection.of(family.mother), options=reset)
    assert refused.value.reasons == {SkipReason.LOCKED: 1}
    assert desk.state(family.mother) is AccountState.LOCKED
    both = Options(reset_active=True, unlock=True)
    assert desk.notifications.count(TECHNICIAN, Selection.of(family.mother), both).unlocked == 1
    batch = desk.notifications.issue(TECHNICIAN, Selection.of(family.mother), options=both)
    assert desk.entries("account_unlocked") == [{"by": "notification"}]
    desk.enters(identifier, passwords(batch.pdf)[0])


def test_who_may_have_no_account_is_told_apart(desk: Desk, family: Family) -> None:
    gone = desk.student("Left", "Ugo", date(2013, 1, 1), left_on=date(2026, 8, 1))
    franceconnect = desk.guardian("Robert", "Anne", family.lea)
    desk.notify(franceconnect)
    desk.notifications.void(TECHNICIAN, [franceconnect])
    desk.set_state(franceconnect, opened_by="franceconnect", state="activated")
    counted = desk.notifications.count(
        TECHNICIAN, Selection.of(gone, franceconnect), Options(reset_active=True)
    )
    assert counted.touched == 0
    assert counted.reasons == {SkipReason.LEFT: 1, SkipReason.FRANCECONNECT: 1}
    with pytest.raises(PersonUnknown):
        desk.notifications.count(TECHNICIAN, Selection.of(UUID(int=5)))
    with pytest.raises(ClassUnknown):
        desk.notifications.count(TECHNICIAN, Selection.of_class("9Z"))


def test_a_school_may_give_its_pupils_none(desk: Desk, family: Family, tmp_path: Path) -> None:
    desk.build(Settings(home=tmp_path, student_accounts=False))
    everybody = desk.notifications.count(TECHNICIAN, Selection.all_missing())
    assert (everybody.touched, everybody.reasons) == (2, {SkipReason.STUDENTS_HAVE_NONE: 2})


def test_all_who_have_none_and_nobody_twice(desk: Desk, family: Family) -> None:
    desk.notify(family.tom)
    batch = desk.notifications.issue(TECHNICIAN, Selection.all_missing(), Layout.CARDS)
    assert [row.class_code for row in batch.rows] == ["5B", "5B", "6A"]
    assert {row.person_id for row in batch.rows} == {family.lea, family.mother, family.father}
    with pytest.raises(NothingToIssue):
        desk.notifications.issue(TECHNICIAN, Selection.all_missing())


@pytest.mark.parametrize("after", [0, 1, 2, 3, 4])
def test_who_cancels_has_issued_to_nobody(desk: Desk, family: Family, after: int) -> None:
    desk.opened(family.father)
    _, identifier, former = desk.notify(family.tom)
    before = desk.audited()
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > after

    with pytest.raises(SheetsCancelled):
        desk.notifications.issue(
            TECHNICIAN, Selection.of(family.lea, family.tom, family.mother), cancelled=cancelled
        )
    assert desk.audited() == before
    with desk.store.read() as session:
        assert session.get(Account, (session.school_id, ids.account_id(family.lea))) is None
        assert session.query(SheetPrint).count() == 2
    desk.enters(identifier, former)


def test_progress_is_heard_to_the_end(desk: Desk, family: Family) -> None:
    heard: list[tuple[int, int]] = []
    desk.notifications.issue(
        TECHNICIAN, Selection.of(family.lea, family.tom), progress=lambda *step: heard.append(step)
    )
    assert heard == [(1, 6), (2, 6), (3, 6), (4, 6), (5, 6), (6, 6)]


def test_it_dies_after_its_last_day(desk: Desk, family: Family) -> None:
    _, identifier, password = desk.notify(family.lea)
    desk.clock.move(days=89)
    desk.enters(identifier, password)
    desk.clock.move(days=3)
    with pytest.raises(ProvisionalExpired) as dead:
        desk.enters(identifier, password)
    assert dead.value.last == date(2026, 11, 30)


def test_what_dies_soon_is_listed_and_renewed(desk: Desk, family: Family) -> None:
    _, identifier, former = desk.notify(family.lea)
    desk.opened(family.mother)
    assert desk.notifications.expiring(TECHNICIAN) == ()
    desk.clock.move(days=80)
    desk.notify(family.tom)
    assert [one.person_id for one in desk.notifications.expiring(TECHNICIAN)] == [family.lea]
    desk.clock.move(days=20)
    assert [one.lapsed for one in desk.notifications.expiring(TECHNICIAN)] == [True]
    batch = desk.notifications.renew(TECHNICIAN, Layout.CARDS)
    assert [row.identifier for row in batch.rows] == [identifier]
    assert desk.notifications.expiring(TECHNICIAN) == ()
    assert passwords(batch.pdf)[0] != former
    desk.enters(identifier, passwords(batch.pdf)[0])


def test_what_was_issued_can_be_made_void(desk: Desk, family: Family) -> None:
    _, identifier, password = desk.notify(family.lea)
    assert desk.notifications.void(TECHNICIAN, [family.lea, family.mother]) == 1
    with pytest.raises(AccountSignInRefused):
        desk.enters(identifier, password)
    assert desk.notifications.void(TECHNICIAN, [family.lea]) == 0


def test_sheets_are_ticked_off_and_back(desk: Desk, family: Family) -> None:
    batch, *_ = desk.notify(family.lea, family.tom)
    assert [one.print_id for one in desk.notifications.due(SECRETARY)] == [row.print_id for row in batch.rows]
    first = batch.rows[0].print_id
    desk.notifications.hand_over(SECRETARY, [first], given=Given(HandedTo.FAMILY))
    assert desk.entries("sheet_handed_over") == [{"sheet": str(first), "to": "family"}]
    assert len(desk.notifications.due(SECRETARY)) == 1
    desk.notifications.hand_over(SECRETARY, [first], handed=False)
    assert len(desk.notifications.due(SECRETARY)) == 2


def test_a_secretary_issues_no_password(desk: Desk, family: Family) -> None:
    for act in (desk.notifications.issue, desk.notifications.count):
        with pytest.raises(NotAllowed):
            act(SECRETARY, Selection.of(family.lea))


def test_the_password_is_nowhere_in_clear(
    desk: Desk,
    family: Family,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    caplog.set_level(0)
    batch, _, password = desk.notify(family.lea)
    secret = password.encode()
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert secret not in file.read_bytes(), file.name
    assert {"station.db", "station.db-wal"} <= {path.name for path in tmp_path.iterdir()}
    assert not any(temporary.iterdir())
    assert password not in caplog.text + repr(batch)
    # Encryption hides all: the rows themselves, in clear, hold no password either.
    with desk.store.read() as session:
        connection = session.connection()
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars()
        for table in tables.all():
            rows = connection.exec_driver_sql(f'SELECT * FROM "{table}"')
            assert password not in str(rows.all()), table
    assert desk.logins(family.lea)[0].password_hash.startswith("$argon2id$")  # type: ignore[union-attr]
    assert stat.S_IMODE((tmp_path / "station.db").stat().st_mode) == 0o600


def test_long_and_foreign_names_stay_on_their_paper(desk: Desk) -> None:
    long = "de la Tour du Pin-Chambly de La Charce-Montmorency-Bouteville"
    people = [
        desk.student(long, "Anne-Charlotte-Marguerite-Élisabeth-Bernadette-Joséphine-Ange", date(2013, 1, 1)),
        desk.student("بن عبد الله", "محمد", date(2013, 1, 1)),
        desk.student("Nguyễn Thị", "Ève", date(2013, 1, 1)),
    ]
    for layout in Layout:
        batch = desk.notifications.issue(TECHNICIAN, Selection.of(*people), layout)
        document = pypdfium2.PdfDocument(batch.pdf)
        for page in document:
            for thing in page.get_objects():
                left, bottom, right, top = thing.get_bounds()
                assert min(left, bottom) >= -1
                assert right <= 597
                assert top <= 843
        document.close()


def test_nothing_of_somebody_who_left_is_due(desk: Desk, family: Family) -> None:
    desk.notify(family.lea, family.tom)
    with desk.store.write() as session:
        session.get_one(Person, (session.school_id, family.lea)).left_on = date(2026, 9, 1)
    assert [one.person_id for one in desk.notifications.due(SECRETARY)] == [family.tom]


def test_two_guardians_of_one_child_share_no_page_of_cards_and_no_page_of_the_list(
    desk: Desk, family: Family
) -> None:
    both = Selection.of(family.mother, family.father, family.lea)
    batch = desk.notifications.issue(TECHNICIAN, both, Layout.CARDS)
    assert len(batch.pages) == 2
    for page in batch.pages:
        assert not {family.mother, family.father} <= {row.person_id for row in page}
    assert [row.person_id for row in batch.part(2, 2).rows] == [row.person_id for row in batch.pages[1]]
    names = {row.person_id: row.name for row in batch.rows}
    for printed in (*pages(batch.pdf), *pages(batch.cover)):
        assert sum(names[one].split()[-1] in printed for one in (family.mother, family.father)) < 2
