"""The journeys of `docs/journeys.md` that bring something in: lists, a child, a desk."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from station.demo.sample import Sample
from station.demo.tour.lists import EXTRACTION, ONDE, OWN, PRONOTE, write_lists
from station.roster.columns import Column, Fact, Who
from station.rules.rights import Role
from station.services.sync import Standing
from station.ui.desk.build import Desk
from station.ui.desk.words import full_name
from station.ui.family.records import PageName
from tests.journeys.conftest import Hands, OpenDesk, open_file, popups, until, write
from tests.journeys.test_add_child import a_child, told
from tests.journeys.test_central import UAI, stands
from tests.journeys.test_enrolment import arrived, code_on
from tests.journeys.test_recovery import active
from tests.journeys.test_visit import actor_of, parent
from tests.sync.conftest import Central, make_central

__all__ = ["make_central"]

pytestmark = popups


@pytest.fixture
def store(make_central: Callable[..., Central]) -> Iterator[Central]:
    """A store of the test's own: the sample school is always the same."""
    made = make_central()
    yield made
    made.stop()


def drop(desk: Desk, hands: Hands, files: list[Path]) -> None:
    """Come to the lists and let the files go there: a click, and one for the drop."""
    hands.choose(desk.window.bar.more, "Importer")
    hands.drop(desk.roster.drop, files)


@pytest.mark.parametrize(
    ("files", "journey"),
    [
        (ONDE, "Import ONDE's lists"),
        (EXTRACTION, "Import SIECLE's extraction"),
        (PRONOTE, "Import a PRONOTE list"),
    ],
    ids=["onde", "extraction", "pronote"],
)
def test_other_lists(
    qtbot: QtBot,
    sample: Sample,
    open_desk: OpenDesk,
    hands: Hands,
    files: dict[str, tuple[str, ...]],
    journey: str,
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    drop(desk, hands, write_lists(desk, files))
    until(qtbot, lambda: desk.roster.looked)
    hands.click(desk.roster.on)
    until(qtbot, lambda: desk.roster.done)
    hands.match(journey)


def test_columns(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    page = desk.roster
    drop(desk, hands, write_lists(desk, OWN))
    until(qtbot, lambda: page.columns.picks)
    box = page.columns.picks[2].box
    born = Column(Who.STUDENT, Fact.BIRTH_DATE)
    hands.choose_of(box, [box.itemData(row) for row in range(box.count())].index(born))
    until(qtbot, page.columns.on.isEnabled)
    hands.click(page.columns.on)
    until(qtbot, lambda: page.looked)
    hands.click(page.on)
    until(qtbot, lambda: page.done)
    hands.match("Tell one column of a list, and import it")


def test_a_child(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    desk, child = open_desk(sample), a_child(sample)
    page, file = desk.add_child, desk.families.file
    open_file(qtbot, desk, "payet marie-c")
    hands.choose(file.more, "Ajouter un enfant")
    until(qtbot, page.isVisible)
    hands.type(page.child.edit, full_name(child.last_name, child.first_name)[:14])
    hands.enter(page.child.edit)
    until(qtbot, page.found.isVisible)
    if len(page.found.rows) > 1:
        hands.click(page.found.rows[0].findChildren(QPushButton)[0])
    hands.click(page.on)
    until(qtbot, file.notice.isVisible)
    assert told(sample, parent(sample), "child_added")
    hands.match("Add a child on sight of a document, from the open file")


def test_connecting(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, store: Central, hands: Hands) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    file, passphrase = store.add_station(UAI, "Accueil")
    hands.choose(desk.window.bar.more, "Réglages")
    form = desk.central.card.form
    until(qtbot, form.isVisible)
    hands.open_file(form.choose, file)
    write(form.passphrase.edit, passphrase)
    hands.click(form.on)
    stands(qtbot, desk, Standing.UP_TO_DATE)
    hands.match("Connect the desk to the central store, beside the passphrase")


def test_a_lost_identifier_by_e_mail(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    identifier = active(sample)
    desk = open_desk(sample, Role.SECRETARY)
    view, secretary, person = desk.family.view, actor_of(sample, Role.SECRETARY), parent(sample)
    address = sample.services.emails.send(secretary, person).address
    sample.services.messages.deliver_pending()
    sample.services.emails.confirm(secretary, person, code_on(qtbot, desk))
    assert address is not None
    hands.click(desk.families.search.visit)
    hands.click(view.entry.lost)
    hands.click(view.lost.other)
    for field, typed in (
        (view.lost.last_name, "Payet"),
        (view.lost.first_name, "Marie-Claude"),
        (view.lost.contact, address),
    ):
        hands.type(field.edit, typed)
        hands.enter(field.edit)
    until(qtbot, lambda: view.shown is PageName.ENTRY)
    hands.match("Find a lost identifier by e-mail")
    until(qtbot, lambda: identifier in arrived(desk))
