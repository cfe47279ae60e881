"""The whole file of one person."""

from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from station.models import audit
from station.models.staff import Operator
from station.rules.kinds import AccountState, ContactSource, Kinship, Level, PhoneKind
from station.rules.rights import Actor, Role
from station.services.directory import Directory, MainAction
from station.services.persons.errors import PersonUnknown
from station.services.sheets import SheetService
from station.settings import Settings
from tests.operators import admit
from tests.services.rosters import SCHOOL, Roster, school_store


class Desk:
    def __init__(self, folder: Path) -> None:
        self.store = school_store(folder)
        self.roster = Roster(self.store)
        settings = Settings(home=folder)
        self.directory = Directory(self.store, settings)
        self.sheets = SheetService(self.store, settings)

    def flags(self, person: UUID) -> tuple[str, ...]:
        return self.directory.show(person).flags


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_a_students_file(desk: Desk) -> None:
    lea = desk.roster.student(
        "HOARAU", "Léa", "5B", key="4711", usage_name="PAYET", ine="123456789AB", groups=["5LATIN", "5ANG1"]
    )
    contact = desk.roster.guardian("ZITTE", "Anne", lea, level="contact", kinship="relative")
    second = desk.roster.guardian("BOYER", "Luc", lea, rank=2, kinship="father")
    first = desk.roster.guardian("HOARAU", "Marie", lea, rank=1)
    file = desk.directory.show(lea)
    assert (file.last_name, file.birth_name, file.first_name) == ("PAYET", "HOARAU", "Léa")
    assert (file.source_id, file.ine, file.class_code) == ("4711", "123456789AB", "5B")
    assert file.groups == ("5ANG1", "5LATIN")
    assert file.birth_date == date(2013, 5, 17)
    assert [(one.id, one.level, one.kinship) for one in file.relations] == [
        (first, Level.LEGAL, Kinship.MOTHER),
        (second, Level.LEGAL, Kinship.FATHER),
        (contact, Level.CONTACT, Kinship.RELATIVE),
    ]
    assert (file.state, file.identifiers, file.flags) == (AccountState.NONE, (), ())


def test_a_reserved_identifier_is_never_shown(desk: Desk) -> None:
    lea = desk.roster.student("HOARAU", "Léa")
    desk.roster.reserve(lea)
    file = desk.directory.show(lea)
    assert (file.state, file.identifiers) == (AccountState.RESERVED, ())
    issued = desk.roster.issue(lea)
    file = desk.directory.show(lea)
    assert (file.state, file.identifiers, file.opened_by) == (AccountState.ISSUED, (issued,), "sms")


def test_states_of_relatives(desk: Desk) -> None:
    lea = desk.roster.student("HOARAU", "Léa")
    mother = desk.roster.guardian("HOARAU", "Marie", lea)
    father = desk.roster.guardian("BOYER", "Luc", lea)
    desk.roster.activate(mother)
    desk.roster.reserve(father)
    states = {one.id: one.state for one in desk.directory.show(lea).relations}
    assert states == {mother: AccountState.ACTIVATED, father: AccountState.RESERVED}


def test_flags_that_follow_from_links(desk: Desk) -> None:
    alone = desk.roster.student("HOARAU", "Léa", None)
    assert desk.flags(alone) == ("no_guardian", "no_class")
    desk.roster.guardian("ZITTE", "Anne", alone, level="contact")
    assert "no_guardian" in desk.flags(alone), "a contact is responsible for nobody"
    two = desk.roster.student("BOYER", "Noé")
    for name in ("Luc", "Marie"):
        desk.roster.guardian("BOYER", name, two, rank=1)
    assert desk.flags(two) == ("two_first_legal",)
    unranked = desk.roster.student("PAYET", "Zoé")
    for name in ("Luc", "Marie"):
        desk.roster.guardian("PAYET", name, unranked)
    assert desk.flags(unranked) == (), "files since 2018 rank nobody"
    second = desk.roster.student("TECHER", "Ali")
    desk.roster.guardian("TECHER", "Luc", second, rank=2)
    assert desk.flags(second) == ("no_first_legal",)


def test_flags_that_were_raised_stand_in_a_fixed_order(desk: Desk) -> None:
    lea = desk.roster.student(
        "HOARAU", "Léa", None, doubts=["of_a_later_station", "identity_to_check", "shared_ine"]
    )
    desk.roster.guardian("HOARAU", "Marie", lea)
    assert desk.flags(lea) == ("no_class", "shared_ine", "identity_to_check", "of_a_later_station")


def test_the_desks_contact_holds_for_what_it_corrects(desk: Desk) -> None:
    lea = desk.roster.student("HOARAU", "Léa")
    mother = desk.roster.guardian("HOARAU", "Marie", lea)
    desk.roster.contact(mother, "0692 12 34 56", "0262 45 67 89", email="old@mail.example")
    assert desk.flags(mother) == ()
    desk.roster.contact(mother, "0693 00 01 11", source="desk")
    file = desk.directory.show(mother)
    assert [(phone.kind, phone.number, phone.source) for phone in file.contact.phones] == [
        (PhoneKind.MOBILE, "+262693000111", ContactSource.DESK),
        (PhoneKind.HOME, "+262262456789", ContactSource.ROSTER),
    ]
    assert file.contact.email == "old@mail.example"
    assert len(file.by_source[ContactSource.ROSTER].phones) == 2
    assert file.flags == ("contact_to_report",)


def test_a_doubtful_phone_is_flagged(desk: Desk) -> None:
    lea = desk.roster.student("HOARAU", "Léa")
    mother = desk.roster.guardian("HOARAU", "Marie", lea)
    desk.roster.contact(mother, "0612")
    phone = desk.directory.show(mother).contact.phones[0]
    assert phone.raw == "0612"
    assert desk.flags(mother) == ("phone_to_check",)


def test_the_main_action_follows_the_state(desk: Desk) -> None:
    lea = desk.roster.student("HOARAU", "Léa")
    mother = desk.roster.guardian("HOARAU", "Marie", lea)
    contact = desk.roster.guardian("ZITTE", "Anne", lea, level="contact")

    def action(person: UUID) -> MainAction:
        return desk.directory.show(person).main_action

    assert action(lea) is action(mother) is MainAction.PAPER, "no code can reach them"
    desk.roster.contact(lea, email="lea@example.org")
    desk.roster.contact(mother, "0692 12 34 56")
    assert action(lea) is action(mother) is MainAction.ENROL
    assert action(contact) is MainAction.NONE
    desk.roster.reserve(mother)
    assert action(mother) is MainAction.ENROL
    desk.roster.issue(mother)
    assert action(mother) is MainAction.PRINT
    desk.roster.activate(mother)
    assert action(mother) is MainAction.PRINT
    desk.roster.change(lea, left_on=date(2026, 10, 1))
    assert action(lea) is action(mother) is MainAction.NONE, "nobody is left to be responsible for"


def test_history_names_who_did_it_and_sheets_say_whether_handed_over(desk: Desk) -> None:
    lea = desk.roster.student("HOARAU", "Léa")
    identifier = desk.roster.issue(lea)
    operator = Actor(uuid4(), "Jeanne Técher", Role.SECRETARY)
    with desk.store.write() as session:
        session.add(
            Operator(
                school_id=SCHOOL,
                id=operator.operator_id,
                username="jeanne",
                name="Jeanne Técher",
                role="secretary",
                password_hash="-",
                revoked_at=None,
            )
        )
        audit.record(session, operator, "looked_up", lea, reason="test")
    operator = admit(desk.store, operator)
    sheet = desk.sheets.prepare(identifier, operator)
    kept, lost = (desk.sheets.record_print(operator, sheet) for _ in range(2))
    desk.sheets.confirm_handed_over(operator, kept)
    desk.sheets.not_out(operator, lost)
    file = desk.directory.show(lea)
    assert [line.act for line in file.history] == [
        "sheet_not_out",
        "sheet_handed_over",
        "sheet_printed",
        "sheet_printed",
        "looked_up",
        "account_issued",
    ]
    assert file.history[0].operator == "Jeanne Técher"
    assert file.history[-1].operator is None
    assert [(one.id, one.identifier, one.operator, one.station_name) for one in file.sheets] == [
        (kept, identifier, "Jeanne Técher", "Accueil")
    ]
    assert file.sheets[0].handed_over_at == datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


def test_links_to_nobody_known_are_hidden(desk: Desk) -> None:
    lea = desk.roster.student("HOARAU", "Léa")
    desk.roster.link(lea, UUID(int=404))
    assert desk.directory.show(lea).relations == ()
    assert desk.flags(lea) == ("no_guardian",)


@pytest.mark.parametrize("purged", [False, True])
def test_nobodys_file(desk: Desk, purged: bool) -> None:
    lea = desk.roster.student("HOARAU", "Léa")
    if purged:
        desk.roster.change(lea, purged=True)
    with pytest.raises(PersonUnknown, match="station find"):
        desk.directory.show(lea if purged else UUID(int=404))


def test_no_personal_datum_in_a_records_own_words(desk: Desk) -> None:
    lea = desk.roster.student("HOARAU", "Léa", ine="123456789AB")
    mother = desk.roster.guardian("PAYET", "Marie", lea)
    desk.roster.contact(mother, "0692 12 34 56", email="marie@mail.example")
    desk.roster.issue(mother)
    said = repr((desk.directory.find("payet"), desk.directory.show(mother), desk.directory.show(lea)))
    for private in (
        "HOARAU",
        "PAYET",
        "Léa",
        "Marie",
        "0692",
        "262692",
        "@",
        "2013",
        "123456789AB",
        "m.payet",
    ):
        assert private not in said
