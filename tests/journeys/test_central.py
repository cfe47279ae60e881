"""Two desks of one school over a real central store: what they show, with and without a cable."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from station import __version__
from station.app import Services, open_services
from station.demo.sample import OPERATORS, Sample
from station.models import ids
from station.models.people import Contact
from station.rules.kinds import AccountState, DocumentType
from station.rules.rights import UNCLAIMED, Role
from station.services.sync import Standing
from station.settings import KeyPlace, load_settings
from station.ui.desk.build import Desk, build_desk
from station.ui.desk.central import syncing
from station.ui.desk.first_look import first_look
from station.ui.widgets.text import Text
from tests.journeys.conftest import OpenDesk, open_file, until, write
from tests.journeys.test_reprint import issued
from tests.operators import administrator
from tests.sync.conftest import Central, make_central

__all__ = ["make_central"]

UAI = "9741234Y"


@pytest.fixture
def store(make_central: Callable[..., Central]) -> Iterator[Central]:
    """A store of the test's own: the sample school is always the same."""
    made = make_central()
    yield made
    made.stop()


def connect(store: Central, services: Services, name: str) -> None:
    services.sync.connect(administrator(services.store), *store.add_station(UAI, name))


def open_home(home: Path, ahead: timedelta = timedelta(0)) -> Services:
    return open_services(
        load_settings(home, key=KeyPlace.FILE, demo=True),
        lambda *, new: "",
        lambda: datetime.now(UTC) + ahead,
    )


def stands(qtbot: QtBot, desk: Desk, standing: Standing) -> None:
    sync = desk.central.syncing
    until(qtbot, lambda: not sync.busy and sync.state.standing is standing)


def words(desk: Desk) -> str:
    return desk.central.line.accessibleName()


def test_what_one_desk_does_the_other_shows_and_a_pulled_cable_changes_one_line(
    qtbot: QtBot,
    sample: Sample,
    open_desk: OpenDesk,
    store: Central,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    connect(store, sample.services, "Accueil")
    other = replace(sample, services=open_home(tmp_path / "other"))
    connect(store, other.services, "Bureau")
    monkeypatch.setattr(syncing, "next_wait", lambda *_, **__: timedelta(days=1))  # not by the clock
    one, two = open_desk(sample), open_desk(other)
    stands(qtbot, one, Standing.UP_TO_DATE)
    stands(qtbot, two, Standing.UP_TO_DATE)
    page = two.families.file
    # Not typed: in one program both desks' scanners listen to one keyboard.
    two.families.show_person(other.services.directory.find("payet marie-c")[0].id)
    until(qtbot, lambda: page.file)
    assert page.sent.isHidden(), "that the others see it needs no word"
    assert page.file is not None
    assert page.file.state is not AccountState.ACTIVATED

    identifier = issued(sample)  # an act: it goes up by itself
    until(qtbot, lambda: store.sql("SELECT count(*) FROM station.account WHERE state = 'activated'")[0][0])
    until(qtbot, lambda: page.file is not None and identifier in page.file.identifiers)
    stands(qtbot, two, Standing.UP_TO_DATE)
    assert words(two) == "À jour"

    store.stop()
    two.central.syncing.sync()
    stands(qtbot, two, Standing.OFFLINE)
    shown = page.file
    other.services.people.correct_contact(
        two.session.actor, shown.id, (), "autre@example.org", DocumentType.PASSPORT
    )
    until(qtbot, lambda: two.central.syncing.state.pending > 0)
    assert words(two).startswith("Hors ligne depuis")
    assert "en attente" in words(two)
    until(qtbot, lambda: page.sent.isVisible() and "pas encore visible" in page.sent.said)
    assert page.file.id == shown.id
    until(qtbot, lambda: page.file is not None and page.file.contact.email == "autre@example.org")
    two.central.line.click()
    until(qtbot, two.central.page.isVisible)
    said = " ".join(text.said for text in two.central.page.findChildren(Text))
    assert "vérifiez le réseau" in said
    buttons = [one for one in two.central.page.findChildren(QAbstractButton) if one.isVisible()]
    assert all(button.accessibleName() for button in buttons)
    assert two.central.line.accessibleName() == words(two)

    store.start()
    two.central.page.now.click()
    stands(qtbot, two, Standing.UP_TO_DATE)
    assert words(two) == "À jour"
    until(qtbot, page.sent.isHidden)


def test_who_is_let_go_at_another_desk_is_signed_out_here(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, store: Central, tmp_path: Path
) -> None:
    connect(store, sample.services, "Accueil")
    other = replace(sample, services=open_home(tmp_path / "other"))
    connect(store, other.services, "Bureau")
    desk = open_desk(other)
    stands(qtbot, desk, Standing.UP_TO_DATE)
    sample.services.sync.sync_now()
    assert desk.session.open
    who = desk.session.actor
    assert who.operator_id is not None
    sample.services.staff.revoke(administrator(sample.services.store), who.operator_id)
    sample.services.sync.sync_now()
    until(qtbot, lambda: not desk.session.open)  # the store has told this desk of it
    assert desk.window.stack.currentWidget() is desk.window.sign_in
    assert other.services.store.grants.attendant() is None


def test_a_desk_that_has_not_synced_for_days_stays_shut_until_it_has(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, store: Central
) -> None:
    connect(store, sample.services, "Accueil")
    home = sample.services.settings.home
    sample.services.close()
    store.stop()
    late = replace(sample, services=open_home(home, timedelta(days=31)))
    desk = open_desk(late, Role.ADMINISTRATOR)
    page = desk.window.sign_in
    assert not desk.session.open
    assert desk.window.stack.currentWidget() is page
    assert not page.username.isVisible()
    assert "trop longtemps" in page.shut_notice.said
    stands(qtbot, desk, Standing.OFFLINE)
    assert "vérifiez le réseau" in page.shut_notice.said
    desk.session.sign_in(UNCLAIMED)
    assert not desk.session.open
    store.start()
    assert page.on.text() == "Échanger maintenant avec la base centrale"
    page.on.click()
    stands(qtbot, desk, Standing.UP_TO_DATE)
    assert page.username.isVisible()
    assert not page.shut_notice.isVisible()
    page.demo_buttons[0].click()
    until(qtbot, lambda: desk.session.open)


def test_an_enrolment_file_connects_a_desk_in_settings(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, store: Central
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    assert words(desk) == "Sans base centrale"
    assert not desk.central.syncing.busy
    desk.window.show_place("settings")
    until(qtbot, lambda: not desk.window.waits)
    form = desk.central.card.form
    assert form.isVisible()
    file, passphrase = store.add_station(UAI, "Accueil")
    form.on.click()
    assert form.problem.said
    form.take(file)
    write(form.passphrase.edit, "autre")
    form.on.click()
    until(qtbot, lambda: form.passphrase.error)
    form.passphrase.clear()
    write(form.passphrase.edit, passphrase)
    form.on.click()
    stands(qtbot, desk, Standing.UP_TO_DATE)
    assert not form.isVisible()
    assert words(desk) == "À jour"
    assert store.sql("SELECT count(*) > 100 FROM station.person")[0][0]


def test_a_new_desk_joins_its_school(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, store: Central, tmp_path: Path
) -> None:
    connect(store, sample.services, "Accueil")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    services = open_home(tmp_path / "new")
    desk = build_desk(app, services, first_look(services), apart=True)
    try:
        desk.window.start(needs_set_up=True)
        desk.window.show()
        desk.window.set_up.join.click()
        file, passphrase = store.add_station(UAI, "Bureau")
        form = desk.central.join.form
        form.take(file)
        write(form.passphrase.edit, passphrase)
        form.on.click()
        until(qtbot, lambda: desk.window.stack.currentWidget() is desk.window.sign_in)
        assert "Filaos" in desk.window.sign_in.heading.said
        write(desk.window.sign_in.username.edit, "nadia")
        desk.window.sign_in.password.edit.setText("Letchis-Mures-12")
        desk.window.sign_in.on.click()
        until(qtbot, lambda: desk.session.open)
    finally:
        desk.window.close()
        desk.close()


def test_an_identifier_that_is_another_schools_is_flagged(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, store: Central
) -> None:
    identifier = issued(sample)
    elsewhere = store.enrol(store.new_uai(), "Ailleurs")
    store.sql(
        "INSERT INTO station.claim (value, school_id, owner, station) VALUES (%s, %s, %s, 1)",
        identifier, ids.school_id(elsewhere.uai), uuid4(),
    )  # fmt: skip
    connect(store, sample.services, "Accueil")
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    page = desk.families.file
    assert page.band.line.said.startswith("À réimprimer")
    assert page.main.text() == "Donner un nouvel identifiant"
    desk.window.show_place("day/closing")
    until(qtbot, lambda: desk.day.lost.isVisible())
    said = " ".join(text.said for text in desk.day.lost.findChildren(Text))
    assert identifier in said
    assert "à réimprimer" in said


def lowered(store: Central, sample: Sample, tmp_path: Path) -> tuple[Sample, Sample]:
    """Two desks; at the first, the technician has become a secretary, and the second does not know yet."""
    connect(store, sample.services, "Accueil")
    other = replace(sample, services=open_home(tmp_path / "other"))
    connect(store, other.services, "Bureau")
    chief, technician = (
        next(one for one in OPERATORS if one.role is role) for role in (Role.ADMINISTRATOR, Role.TECHNICIAN)
    )
    actor = sample.services.staff.sign_in(chief.username, chief.password)
    row = next(one for one in sample.services.staff.operators(actor) if one.username == technician.username)
    wrong = other.services.staff.sign_in(technician.username, technician.password)
    sample.services.staff.change_role(actor, row.id, Role.SECRETARY)
    person = other.services.directory.find("payet marie-c")[0].id
    other.services.people.correct_contact(wrong, person, (), "apres@example.org", DocumentType.PASSPORT)
    sample.services.sync.sync_now()
    return sample, other


def asides(desk: Desk) -> str:
    return " ".join(text.said for row in desk.central.page.aside.rows for text in row.findChildren(Text))


def press_aside(qtbot: QtBot, desk: Desk, word: str) -> None:
    buttons = [
        button
        for row in desk.central.page.aside.rows
        for button in row.findChildren(QAbstractButton)
        if button.text() == word
    ]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)


def mails(sample: Sample) -> list[str | None]:
    with sample.services.store.read() as session:
        return list(session.scalars(select(Contact.email).where(Contact.source == "desk")))


@pytest.mark.parametrize(
    ("word", "kept"), [("Accepter", True), ("Reprendre la version de la base centrale", False)]
)
def test_an_administrator_decides_over_an_act_without_right(
    qtbot: QtBot,
    sample: Sample,
    open_desk: OpenDesk,
    store: Central,
    tmp_path: Path,
    word: str,
    kept: bool,
) -> None:
    one, two = lowered(store, sample, tmp_path)
    desk = open_desk(two, Role.ADMINISTRATOR)
    until(qtbot, lambda: desk.central.syncing.state.set_aside == 2)  # the contact, and a mark on the person
    assert "2 mis de côté" in words(desk)
    desk.central.line.click()
    until(qtbot, lambda: "Contact corrigé" in asides(desk))
    assert "PAYET" in asides(desk)
    for left in (1, 0):
        until(qtbot, lambda: len(desk.central.page.aside.rows) == left + 1)  # noqa: B023 - waited for here
        press_aside(qtbot, desk, word)
        until(qtbot, lambda: desk.central.syncing.state.set_aside == left)  # noqa: B023 - waited for here
    until(qtbot, lambda: "Rien n’est mis de côté" in " ".join(
        text.said for text in desk.central.page.aside.rows if isinstance(text, Text)))  # fmt: skip
    stands(qtbot, desk, Standing.UP_TO_DATE)
    one.services.sync.sync_now()
    assert [("apres@example.org" in mails(at)) for at in (one, two)] == [kept, kept]


def test_a_secretary_sees_what_is_set_aside_and_whom_to_ask(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, store: Central, tmp_path: Path
) -> None:
    _, two = lowered(store, sample, tmp_path)
    desk = open_desk(two, Role.SECRETARY)
    until(qtbot, lambda: desk.central.syncing.state.set_aside == 2)
    desk.central.line.click()
    until(qtbot, lambda: "Demandez à un administrateur" in asides(desk))
    buttons = [b for row in desk.central.page.aside.rows for b in row.findChildren(QAbstractButton)]
    assert {button.text() for button in buttons} == {"Dossier"}
    assert not desk.central.page.desks.isVisible()


def test_what_the_store_refuses_can_be_tried_again_and_given_up(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, store: Central
) -> None:
    connect(store, sample.services, "Accueil")
    person = sample.services.directory.find("payet marie-c")[0].id
    store.sql(
        "ALTER TABLE station.contact ADD CONSTRAINT no_good"
        " CHECK (email IS DISTINCT FROM 'refuse@example.org')"
    )
    desk = open_desk(sample, Role.ADMINISTRATOR)
    stands(qtbot, desk, Standing.UP_TO_DATE)
    actor = desk.session.actor
    people = sample.services.people
    people.correct_contact(actor, person, (), "refuse@example.org", DocumentType.PASSPORT)
    until(qtbot, lambda: desk.central.syncing.state.set_aside == 1)
    desk.central.line.click()
    until(qtbot, lambda: "23514" in asides(desk))
    press_aside(qtbot, desk, "Réessayer")  # and it is refused once more
    until(qtbot, lambda: desk.central.syncing.state.set_aside == 0 or desk.central.syncing.busy)
    until(qtbot, lambda: not desk.central.syncing.busy and desk.central.syncing.state.set_aside == 1)
    store.sql("ALTER TABLE station.contact DROP CONSTRAINT no_good")
    until(qtbot, lambda: "23514" in asides(desk))
    press_aside(qtbot, desk, "Réessayer")
    stands(qtbot, desk, Standing.UP_TO_DATE)
    until(
        qtbot,
        lambda: store.sql("SELECT count(*) FROM station.contact WHERE email LIKE 'refuse@%%'") == [(1,)],
    )


def test_an_administrator_sees_the_schools_desks(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, store: Central
) -> None:
    connect(store, sample.services, "Accueil")
    store.add_station(UAI, "Bureau")
    desk = open_desk(sample, Role.ADMINISTRATOR)
    stands(qtbot, desk, Standing.UP_TO_DATE)
    desk.central.line.click()
    until(qtbot, desk.central.page.desks.isVisible)
    said = [text.said for row in desk.central.page.desks.rows for text in row.findChildren(Text)]
    assert said[0] == "Accueil"
    assert __version__ in said[1]
    assert said[2:] == ["Bureau", "dernier échange\u00a0: jamais"]
