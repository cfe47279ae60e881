"""What the school chooses for all its desks: what goes first, who may, what it says where it can't be."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from station.models.staff import AuditEntry
from station.models.store import Store
from station.rules.passwords import Policy
from station.rules.rights import UNCLAIMED
from station.services.directory import Directory
from station.services.school_settings import (
    BadSetting,
    DecidedByFile,
    SchoolSettingsService,
    Technician,
)
from station.services.sheets import SheetService
from station.settings import Settings
from station.sheets.payload import payload
from tests.services.rosters import Roster, school_store

OLD, NEW = "https://portail.ac-reunion.fr/", "https://educonnect.college-filaos.re/"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = school_store(tmp_path)
    yield made
    made.close()


def service(store: Store, **told: object) -> SchoolSettingsService:
    return SchoolSettingsService(store, Settings(home=store.path.parent, **told))  # pyright: ignore[reportArgumentType]


def test_what_is_chosen_goes_before_the_default_and_the_file_before_both(store: Store) -> None:
    plain, filed = service(store), service(store, code_minutes=10)
    assert plain.read().portal_is_example
    plain.change(UNCLAIMED, {"portal_url": NEW, "code_minutes": 20, "password_policy": "twelve"})
    held = plain.read()
    assert (held.portal_url, held.held.code_minutes, held.held.password_policy) == (NEW, 20, Policy.TWELVE)
    assert not held.portal_is_example
    assert "code_minutes" not in held.decided
    read = filed.read()
    assert (read.portal_url, read.held.code_minutes) == (NEW, 10)
    assert "code_minutes" in read.decided
    with pytest.raises(DecidedByFile):
        filed.change(UNCLAIMED, {"code_minutes": 5})


def test_an_empty_text_takes_a_choice_back(store: Store) -> None:
    chosen = service(store)
    app = "https://app.example/station"
    chosen.change(UNCLAIMED, {"mobile_app_url": app, "portal_name": "  Mon   portail "})
    assert (chosen.read().portal_app, chosen.read().portal_name) == (app, "Mon portail")
    chosen.change(UNCLAIMED, {"mobile_app_url": "", "portal_name": None})
    assert (chosen.read().portal_app, chosen.read().portal_name) == (None, "portal.example")
    chosen.change(UNCLAIMED, {"portal_name": "Encore un"})
    assert chosen.latest.portal_name == "Encore un"


def test_the_technician_is_the_schools(store: Store) -> None:
    chosen = service(store)
    assert chosen.read().technician is None
    chosen.change(UNCLAIMED, {"technician_name": "Jean Payet", "technician_hours": "lun-ven 8 h-16 h"})
    assert chosen.read().technician == Technician("Jean Payet", None, None, "lun-ven 8 h-16 h")


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("portal_url", "portail", "address"),
        ("portal_url", "http://portail.example/", "address"),
        ("mobile_app_url", "https://", "address"),
        ("technician_email", "jean", "mail"),
        ("portal_name", "x" * 201, "long"),
        ("code_minutes", 0, "range"),
        ("code_tries", "many", "range"),
        ("birth_date_tries", 101, "range"),
        ("password_policy", "any", "range"),
    ],
)  # fmt: skip
def test_what_can_not_be_is_named_and_nothing_is_changed(
    store: Store, name: str, value: object, why: str
) -> None:
    chosen = service(store)
    with pytest.raises(BadSetting) as caught:
        chosen.change(UNCLAIMED, {"provisional_days": 30, name: value})
    assert (caught.value.name, caught.value.why) == (name, why)
    if name.startswith("code"):
        assert caught.value.least == 1
    assert chosen.read().held == service(store).read().held
    assert chosen.read().held.provisional_days == 90


def test_a_change_leaves_one_line_that_names_settings_and_no_person(store: Store) -> None:
    chosen = service(store)
    told = {"technician_name": "Jean Payet", "portal_url": NEW, "backup_days": 60}
    chosen.change(UNCLAIMED, told)
    chosen.change(UNCLAIMED, told)  # the same again is no change
    with store.read() as session:
        lines = {
            line.act: line.facts
            for line in session.scalars(select(AuditEntry).where(AuditEntry.act.like("%settings_changed")))
        }
        assert session.scalars(select(AuditEntry.act).where(AuditEntry.act.like("%settings_%"))).all() == [
            "school_settings_changed",
            "desk_settings_changed",
        ]
    assert lines["school_settings_changed"] == {"names": ["portal_url", "technician_name"]}
    assert lines["desk_settings_changed"] == {"names": ["backup_days"]}


def test_what_a_later_station_chose_and_this_one_can_not_read_is_as_none(store: Store) -> None:
    assert Settings(home=store.path.parent).under({"code_minutes": 9999, "shoe_size": 42}).code_minutes == 30


def test_a_sheet_printed_before_the_portal_moved_is_read_on(store: Store) -> None:
    roster = Roster(store)
    person = roster.guardian("PAYET", "Marie-Claude", roster.student("HOARAU", "Léa"))
    login = roster.issue(person)
    file = Settings(home=store.path.parent, portal_url=OLD)
    sheets = SheetService(store, file)
    sheets.record_print(UNCLAIMED, sheets.prepare(login, UNCLAIMED))
    moved = Settings(home=store.path.parent)
    SchoolSettingsService(store, moved).change(UNCLAIMED, {"portal_url": NEW})
    desk = Directory(store, moved)
    for address in (OLD, NEW):
        assert [hit.id for hit in desk.find(payload(address, login))] == [person]
    SchoolSettingsService(store, moved).change(UNCLAIMED, {"portal_url": "https://third.example.org/"})
    for address in (OLD, NEW, "https://third.example.org/"):
        assert [hit.id for hit in desk.find(payload(address, login))] == [person]
    assert sheets.prepare(login, UNCLAIMED).pdf
