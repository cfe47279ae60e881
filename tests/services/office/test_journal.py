"""The journal: every act, who may read whose, page after page, and what leaves the desk."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import insert, select

from station.app import Services, open_services
from station.models.desk import Challenge, Message
from station.models.ids import new_id
from station.models.staff import AuditEntry
from station.rules.acts import ActKind
from station.rules.rights import Actor, Role
from station.services.office.journal import (
    MOST_PRINTED,
    Form,
    JournalLine,
    LineUnknown,
    Outcome,
    Place,
    Sought,
    TooMuchToPrint,
)
from station.services.school import SchoolFacts
from station.services.staff import AdministratorFacts
from station.settings import KeyPlace, load_settings
from tests.services.rosters import SCHOOL, Roster

PASSWORD = "Vanille-bourbon-47"
NOON = datetime(2026, 9, 2, 8, 0, tzinfo=UTC)  # noon in La Réunion, and the same day nearly everywhere


@dataclass
class Office:
    services: Services
    admin: Actor
    secretary: Actor
    roster: Roster

    def told(self, actor: Actor, **sought: Any) -> list[JournalLine]:
        return list(self.services.journal.page(actor, Sought(**sought)).lines)

    def write(self, act: str, at: datetime, actor: Actor, subject: UUID | None = None, **facts: Any) -> None:
        self.fill([(act, at, actor.operator_id, subject, facts)])

    def fill(self, rows: Sequence[tuple[str, datetime, UUID | None, UUID | None, dict[str, Any]]]) -> None:
        """Write lines as another desk's, which the sync brings: they have no link in this one's chain."""
        with self.services.store.write() as session:
            last = session.scalar(
                select(AuditEntry.seq).where(AuditEntry.station == 7).order_by(AuditEntry.seq.desc()).limit(1)
            )
            first = (last or 0) + 1
            life = UUID(int=7)
            session.execute(
                insert(AuditEntry),
                [
                    {
                        "school_id": SCHOOL, "station": 7, "incarnation": life, "seq": first + number,
                        "stamp": 1, "at": at, "operator_id": operator, "act": act, "subject_id": subject,
                        "facts": facts, "revision": 1,
                    }
                    for number, (act, at, operator, subject, facts) in enumerate(rows)
                ],
            )  # fmt: skip


def _no_passphrase(*, new: bool) -> str:
    raise AssertionError(new)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    services = open_services(load_settings(tmp_path, key=KeyPlace.FILE, demo=True), _no_passphrase)
    staff = services.staff
    admin = staff.set_up(
        SchoolFacts("9741234Y", "Collège des Filaos"), AdministratorFacts("aline", "Aline Técher", PASSWORD)
    )
    staff.add(admin, "nadia", "Nadia Payet", Role.SECRETARY, PASSWORD)
    yield Office(services, admin, staff.sign_in("nadia", PASSWORD), Roster(services.store))
    services.close()


def test_the_newest_stands_first_and_says_who_where_and_whom(office: Office) -> None:
    child = office.roster.student("GRONDIN", "Léa")
    mother = office.roster.guardian("GRONDIN", "Anne-Laure", child)
    office.services.desk.rename(office.admin, "Accueil 2")
    office.write("contact_corrected", datetime.now(UTC) + timedelta(minutes=1), office.secretary, mother)
    line = office.told(office.admin)[0]
    assert (line.act, line.operator, line.person_id) == ("contact_corrected", "Nadia Payet", mother)
    assert line.person == "GRONDIN Anne-Laure"
    assert line.station_name is None, "nobody has told the name of desk 7"
    renamed = next(one for one in office.told(office.admin) if one.act == "desk_renamed")
    assert (renamed.station_name, renamed.operator) == ("Accueil 2", "Aline Técher")


def test_an_act_on_an_account_is_its_persons(office: Office) -> None:
    child = office.roster.student("HOARAU", "Noah")
    office.roster.activate(child)
    acts = {line.act for line in office.told(office.admin, person_id=child)}
    assert {"account_issued", "account_activated"} <= acts
    assert {line.person for line in office.told(office.admin, person_id=child)} == {"HOARAU Noah"}


def test_administrators_read_all_others_their_own(office: Office) -> None:
    office.write("file_opened", NOON, office.admin)
    office.write("file_opened", NOON, office.secretary)
    everybody = office.services.journal.page(office.admin, Sought())
    assert everybody.everybody
    assert {line.operator for line in everybody.lines} >= {"Aline Técher", "Nadia Payet"}
    own = office.services.journal.page(office.secretary, Sought())
    assert not own.everybody
    assert {line.operator_id for line in own.lines} == {office.secretary.operator_id}
    asked = Sought(operators=frozenset({office.admin.operator_id or UUID(int=0)}))
    assert office.services.journal.page(office.secretary, asked).lines == ()
    assert len(office.services.journal.keys(office.secretary, Sought()).keys) == len(own.lines)
    all_keys = office.services.journal.keys(office.admin, Sought()).keys
    assert {one.operator_id for one in office.services.journal.lines(office.secretary, all_keys)} == {
        office.secretary.operator_id
    }
    theirs = next(line for line in everybody.lines if line.operator_id == office.admin.operator_id)
    with pytest.raises(LineUnknown):
        office.services.journal.detail(office.secretary, theirs.key)
    assert [name for _, name, _ in office.services.journal.choices(office.secretary).operators] == [
        "Nadia Payet"
    ]


def test_it_is_filtered_by_all_that_it_shows(office: Office) -> None:
    child = office.roster.student("CADET", "Willy")
    mother = office.roster.guardian("TÉCHER", "Éva", child)
    office.write("sheet_handed_over", NOON, office.admin, child)
    office.write("account_locked", NOON - timedelta(days=1), office.secretary, mother)

    def seen(**sought: Any) -> set[str]:
        return {line.act for line in office.told(office.admin, desks=frozenset({7}), **sought)}

    assert seen() == {"sheet_handed_over", "account_locked"}
    assert seen(since=NOON) == {"sheet_handed_over"}
    assert seen(until=NOON) == {"account_locked"}
    assert seen(operators=frozenset({office.secretary.operator_id})) == {"account_locked"}
    assert seen(kinds=frozenset({ActKind.PAPER})) == {"sheet_handed_over"}
    assert seen(acts=frozenset({"account_locked"})) == {"account_locked"}
    assert seen(person_id=child) == {"sheet_handed_over"}
    assert seen(text="técher éva") == {"account_locked"}
    assert seen(text="cadet willy") == {"sheet_handed_over", "account_locked"}, "a family is found together"
    assert seen(text="payet") == {"account_locked"}, "an operator's name finds what they did"
    assert seen(text="nobody at all") == set()


def test_what_went_wrong_is_told_and_found(office: Office) -> None:
    challenge = new_id()
    with office.services.store.write() as session:
        session.add(
            Challenge(
                id=challenge, enrolment_id=None, person_id=None, purpose="enrolment", channel="sms",
                address="+262692123456", digest=b"", sent_at=NOON, expires_at=NOON, tries_left=5,
                used_at=None, replaced_at=None,
            )
        )  # fmt: skip
        session.flush()
        session.add(
            Message(
                id=new_id(), kind="code", channel="sms", address="+262692123456", language="fr", facts={},
                challenge_id=challenge, person_id=None, state="refused", reason="address", queued_at=NOON,
                settled_at=NOON,
            )
        )  # fmt: skip
    office.write("code_sent", NOON, office.admin, challenge=str(challenge))
    office.write("code_sent", NOON, office.admin, challenge=str(new_id()))
    office.write("birth_dates_checked", NOON, office.admin, right=False)
    office.write("account_signed_in", NOON, office.admin, right=False, locked=True)
    office.write("account_signed_in", NOON, office.admin, right=True, locked=False)
    office.write("sheet_not_out", NOON, office.admin)
    wrong = office.told(office.admin, went_wrong=True, desks=frozenset({7}))
    assert {(line.act, line.outcome) for line in wrong} == {
        ("code_sent", Outcome.NOT_SENT),
        ("birth_dates_checked", Outcome.WRONG),
        ("account_signed_in", Outcome.LOCKED),
        ("sheet_not_out", Outcome.FAILED),
    }


def test_a_print_that_did_not_come_out_is_told_of_the_print(office: Office) -> None:
    child = office.roster.student("ETHÈVE", "Nour")
    sheet = office.services.sheets.prepare(office.roster.issue(child), office.admin)
    printed = office.services.sheets.record_print(office.admin, sheet)
    office.services.sheets.not_out(office.admin, printed)
    of_paper = office.told(office.admin, kinds=frozenset({ActKind.PAPER}))
    assert {line.act: line.outcome for line in of_paper} == {
        "sheet_not_out": Outcome.FAILED,
        "sheet_printed": Outcome.UNDONE,
    }


def test_a_hundred_thousand_lines_are_read_page_by_page_and_counted_by_day(office: Office) -> None:
    days, a_day = 100, 1000
    office.fill(
        [
            ("file_opened", NOON - timedelta(days=day, seconds=number), office.admin.operator_id, None, {})
            for day in range(days)
            for number in range(a_day)
        ]
    )
    journal, of_desk = office.services.journal, frozenset({7})
    sought = Sought(desks=of_desk)
    known = journal.keys(office.admin, sought)
    assert (len(known.keys), len(known.days)) == (days * a_day, days)
    assert known.days[0] == (date(2026, 9, 2), a_day)
    some = journal.lines(office.admin, known.keys[500:600])
    assert [line.row for line in some] == list(known.keys[500:600])
    assert some[0].at == NOON - timedelta(seconds=500)
    seen: list[JournalLine] = []
    after: Place | None = None
    for _ in range(3):
        page = journal.page(office.admin, sought, after, size=400)
        seen += page.lines
        after = page.after
    assert [line.at for line in seen] == sorted((line.at for line in seen), reverse=True)
    assert len({line.key for line in seen}) == 1200
    oldest = journal.page(office.admin, Sought(desks=of_desk, oldest_first=True), size=400)
    assert oldest.lines[0].at == NOON - timedelta(days=days - 1, seconds=a_day - 1)
    with pytest.raises(TooMuchToPrint):
        journal.export(office.admin, sought, Form.PAPER, lambda _: b"")
    assert days * a_day > MOST_PRINTED
    counted: list[int] = []
    journal.export(office.admin, sought, Form.CSV, lambda lines: counted.append(len(lines)) or b"csv")
    assert counted == [days * a_day]


def test_every_line_of_a_second_is_read_once(office: Office) -> None:
    office.fill([("file_opened", NOON, office.admin.operator_id, None, {})] * 25)
    sought = Sought(desks=frozenset({7}))
    for oldest_first in (False, True):
        asked = Sought(desks=sought.desks, oldest_first=oldest_first)
        seen: list[int] = []
        page = office.services.journal.page(office.admin, asked, size=10)
        seen += [line.key.seq for line in page.lines]
        while page.after is not None:
            page = office.services.journal.page(office.admin, asked, page.after, size=10)
            seen += [line.key.seq for line in page.lines]
        assert sorted(seen) == list(range(1, 26))


def test_the_detail_hides_the_middle_of_a_number(office: Office) -> None:
    child = office.roster.student("GRONDIN", "Léa")
    mother = office.roster.guardian("GRONDIN", "Anne-Laure", child)
    office.roster.contact(mother, "0692123433", email="anne@example.org")
    office.write("code_sent", NOON, office.admin, mother)
    office.write("file_opened", NOON - timedelta(hours=1), office.admin, mother)
    line = office.told(office.admin, acts=frozenset({"code_sent"}))[0]
    detail = office.services.journal.detail(office.admin, line.key)
    assert detail.phones == ("06 •• •• •• 33",)
    assert detail.emails == ("a•••@example.org",)
    assert detail.others == 1
    assert "0692123433" not in repr(detail)


def test_what_leaves_the_desk_is_audited_and_is_ones_own(office: Office) -> None:
    office.write("file_opened", NOON, office.admin)
    told: list[set[str | None]] = []
    journal = office.services.journal
    made = journal.export(
        office.secretary,
        Sought(),
        Form.CSV,
        lambda lines: told.append({one.operator for one in lines}) or b"x",
    )
    assert made == b"x"
    assert told == [{"Nadia Payet"}]
    line = office.told(office.admin, acts=frozenset({"journal_exported"}))[0]
    assert (line.operator, line.facts["form"], line.facts["count"] > 0) == ("Nadia Payet", "csv", True)
