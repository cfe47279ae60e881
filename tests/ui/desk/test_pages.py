"""The desk's pages, one by one: lists, settings, operators, adding people, the day, search, set-up."""

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from station.demo import invent_school, write_files
from station.demo.keyboard import press, type_text
from station.demo.sample import OPERATORS, Sample
from station.rules.kinds import DocumentType, Flag
from station.rules.rights import Actor, Right, Role
from station.services.enrolment.views import PhoneGiven
from station.services.school import SchoolFacts
from station.services.staff import AdministratorFacts
from station.ui.background import Background
from station.ui.desk.build import Desk
from station.ui.desk.set_up import SetUpPage
from station.ui.theme import Scheme, Theme, current
from tests.journeys.conftest import OpenDesk, open_file, until, write

TODAY = date.today()  # noqa: DTZ011 - the sample school's own day


def test_a_list_is_looked_at_before_it_comes_in(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    desk.window.show_place("roster")
    before = sample.services.directory.find("6 A", limit=500)
    next_day = invent_school(TODAY + timedelta(days=1), students=390, seed=974)
    desk.roster.look_at(write_files(next_day, tmp_path / "later"))
    until(qtbot, lambda: desk.roster.looked)
    assert before
    assert sample.services.directory.find("6 A", limit=500) == before
    desk.roster.on.click()
    until(qtbot, lambda: desk.roster.done)
    assert desk.roster.problem.said


def test_a_file_that_is_no_list_is_named_and_can_be_replaced(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    desk.window.show_place("roster")
    wrong = tmp_path / "notes.xml"
    wrong.write_text("<notes/>", encoding="utf-8")
    desk.roster.look_at((wrong,))
    until(qtbot, lambda: "notes.xml" in desk.roster.problem.said)
    assert desk.roster.drop.isVisible()
    assert not desk.roster.on.isVisible()


def test_a_newer_school_year_asks_first(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    desk.window.show_place("roster")
    files = write_files(invent_school(TODAY.replace(year=TODAY.year + 1), students=40), tmp_path / "next")
    desk.roster.look_at(files)
    until(qtbot, lambda: bool(desk.roster.problem.said))
    assert not desk.roster.looked
    desk.roster.problem.acted.emit()
    until(qtbot, lambda: desk.roster.looked)


def test_cancelling_an_import_changes_nothing(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    desk.window.show_place("roster")
    desk.roster.look_at(sample.files)
    cancel = desk.roster.progress.findChild(QAbstractButton)
    cancel = desk.roster.progress.findChild(QAbstractButton)
    assert cancel is not None
    cancel.click()
    until(qtbot, lambda: desk.roster.drop.isVisible())
    assert desk.roster.problem.said
    assert not desk.roster.on.isVisible()


@pytest.mark.parametrize(
    ("role", "lists", "operators"),
    [(Role.SECRETARY, False, False), (Role.TECHNICIAN, False, False), (Role.ADMINISTRATOR, True, True)],
)
def test_the_bar_and_the_settings_show_what_the_role_may(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, role: Role, lists: bool, operators: bool
) -> None:
    desk = open_desk(sample, role)
    assert desk.window.bar.tools["roster"].isVisible() is lists
    desk.window.show_place("settings")
    until(qtbot, lambda: not desk.window.waits)
    assert desk.settings.operators.isVisible() is operators
    until(qtbot, lambda: not desk.background.busy)


def test_an_administrator_adds_a_colleague_and_lets_go(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    desk.window.show_place("settings")
    card = desk.settings.operators
    until(qtbot, lambda: len(card.list.rows) == 3)
    card.new.click()
    write(card.name.edit, "Zoé Œuvrard")
    write(card.username.edit, "zoe")
    write(card.password.edit, "court")
    card.on.click()
    until(qtbot, lambda: card.password.error)
    card.password.clear()
    write(card.password.edit, "Tamarin-Jaune-78")
    card.on.click()
    until(qtbot, lambda: len(card.list.rows) == 4)
    assert sample.services.staff.sign_in("zoe", "Tamarin-Jaune-78").name == "Zoé Œuvrard"


def test_the_schools_facts_are_kept(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    desk.window.show_place("settings")
    until(qtbot, lambda: desk.settings.school_name.text)
    desk.settings.school_name.text = "Collège de l'Étang"
    desk.settings.station.text = "Guichet 2"
    desk.settings.keep.click()
    until(qtbot, lambda: desk.settings.kept.isVisible())
    school = sample.services.school.school()
    assert school
    assert (school.name, sample.services.desk.facts().station_name) == ("Collège de l'Étang", "Guichet 2")
    until(qtbot, lambda: desk.family.view.school.said == "Collège de l'Étang")


def test_a_technician_corrects_a_contact_which_is_then_to_report(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.correct.click()
    mobile = next(iter(desk.correct.phones.values()))
    until(qtbot, lambda: mobile.text)
    mobile.edit.clear()
    write(mobile.edit, "0692 55 44 33")
    desk.correct.on.click()
    until(qtbot, lambda: desk.correct.problem.said)
    desk.correct.back.click()
    file = desk.families.file
    until(qtbot, lambda: file.file and Flag.CONTACT_TO_REPORT in file.file.flags)
    desk.window.show_place("day/closing")
    until(qtbot, lambda: "PAYET" in _said(desk.day.corrections))


def test_who_is_like_the_one_to_be_added_is_proposed_first(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    file = desk.families.file.file
    assert file
    desk.families.add_guardian_asked.emit(file.relations[0].id)
    write(desk.add.last_name.edit, "Payet")
    write(desk.add.first_name.edit, "Marie-Claude")
    press(desk.add.first_name.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: "PAYET" in _said(desk.add.candidates))
    assert not desk.add.on.isVisible()
    desk.add.first_name.edit.clear()
    write(desk.add.first_name.edit, "Zéphirin")
    press(desk.add.first_name.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: desk.add.on.isVisible())
    desk.add.on.click()
    page = desk.families.file
    until(qtbot, lambda: page.file and page.file.first_name == "Zéphirin")
    assert page.file
    assert Flag.ADDED_AT_DESK in page.file.flags


def test_the_list_of_hits_is_a_sound_model(
    qtbot: QtBot, qtmodeltester: ModelTester, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    search = desk.families.search
    write(search.edit, "pay")
    until(qtbot, lambda: search.results.hits)
    qtmodeltester.check(search.results)
    named = search.results.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(named, str)
    assert "PAYET" in named


def test_what_is_typed_while_nothing_has_the_focus_is_searched(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    desk.families.search.list.setFocus()
    type_text(desk.families, "p")
    type_text(desk.families.search.edit, "é")
    until(qtbot, lambda: desk.families.search.edit.text() == "pé")


def test_a_stale_answer_never_replaces_a_later_one(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    search = desk.families.search
    search.edit.setText("hoarau")
    search.edit.setText("xqzzwv")
    until(qtbot, lambda: bool(search.said))
    until(qtbot, lambda: not desk.background.busy)
    assert not search.results.hits


def test_the_first_start_verifies_the_uai_as_one_types(qtbot: QtBot, theme: Theme) -> None:
    asked: list[tuple[SchoolFacts, Mapping[str, str]]] = []

    def set_up(
        school: SchoolFacts, administrator: AdministratorFacts, _: str, portal: Mapping[str, str]
    ) -> Actor:
        asked.append((school, portal))
        return Actor(None, administrator.name, Role.ADMINISTRATOR)

    background = Background()
    page = SetUpPage(set_up, background)
    qtbot.addWidget(page)
    page.show()
    assert page.focusWidget() is page.on, "the keyboard begins at what goes on"
    page.on.click()
    write(page.uai.edit, "9741234A")
    assert page.uai.error
    page.uai.edit.clear()
    write(page.uai.edit, "9741234y")
    assert not page.uai.error
    assert (page.academy.text, page.region.text) == ("La Réunion", "RE")
    write(page.school_name.edit, "Collège des Filaos")
    page.on.click()
    assert page.focusWidget() is page.portal_url.edit
    write(page.portal_url.edit, "portail.example.org")
    page.on.click()
    assert page.portal_url.error
    page.portal_url.edit.clear()
    write(page.portal_url.edit, "https://portail.example.org/")
    page.on.click()
    page.back.click()
    assert page.portal_url.text, "what was typed stays"
    page.on.click()
    write(page.name.edit, "Zoé")
    write(page.username.edit, "zoe")
    write(page.password.edit, "Tamarin-Jaune-78")
    write(page.again.edit, "Tamarin-Jaune-87")
    page.on.click()
    assert page.again.error
    assert not asked
    page.again.clear()
    write(page.again.edit, "Tamarin-Jaune-78")
    with qtbot.waitSignal(page.done) as done:
        page.on.click()
    assert done.args
    assert done.args[0].may(Right.IMPORT)
    [(school, portal)] = asked
    assert school.uai == "9741234y"
    assert portal == {"portal_url": "https://portail.example.org/", "portal_name": "portail.example.org"}
    assert not page.password.secret + page.again.secret
    background.close()


def test_a_portal_that_the_file_decides_is_not_asked_for(qtbot: QtBot, theme: Theme) -> None:
    background = Background()
    page = SetUpPage(lambda *_: Actor(None, "", Role.ADMINISTRATOR), background, asks_portal=False)
    qtbot.addWidget(page)
    page.show()
    page.on.click()
    write(page.uai.edit, "9741234y")
    write(page.school_name.edit, "Collège des Filaos")
    page.on.click()
    assert page.name.isVisible()
    assert not page.portal_url.isVisible()
    page.back.click()
    assert page.uai.isVisible()
    background.close()


@pytest.mark.parametrize(("scheme", "scale"), [(Scheme.LIGHT, 1.0), (Scheme.LIGHT, 2.0), (Scheme.DARK, 1.0)])
def test_every_page_fits_and_everything_has_a_name(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, scheme: Scheme, scale: float
) -> None:
    services = sample.services
    one = OPERATORS[2]
    actor = services.staff.sign_in(one.username, one.password)
    person = services.directory.find("payet marie-c")[0].id
    services.people.correct_contact(actor, person, [PhoneGiven("0692 99 88 77")], None, DocumentType.PASSPORT)
    desk = open_desk(sample, Role.ADMINISTRATOR)
    current().look(scheme, scale)
    open_file(qtbot, desk, "payet marie-c")
    _fits(qtbot, desk)
    for place in ("roster", "day", "doubles", "settings"):
        desk.window.show_place(place)
        until(qtbot, lambda: not desk.window.waits)
        _fits(qtbot, desk)
    desk.window.show_place("families")
    desk.families.correct_asked.emit(person)
    _fits(qtbot, desk)
    desk.families.begin_blind()
    until(qtbot, lambda: desk.families.aside.isVisible())
    _fits(qtbot, desk)


def _fits(qtbot: QtBot, desk: Desk) -> None:
    """No control lies beyond the right edge of the window or of what scrolls, and each has a name."""
    until(qtbot, lambda: not desk.background.busy)
    qtbot.waitUntil(lambda: _all_fit(desk.window))  # a page that was just shown is laid out a moment later


def _all_fit(window: QWidget) -> None:
    for kind in (QAbstractButton, QLineEdit, QComboBox):
        for widget in window.findChildren(kind):
            if not widget.isVisible() or widget.window() is not window or not _own(widget):
                continue
            assert widget.accessibleName(), widget.objectName() or type(widget)
            place = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
            assert place.right() <= window.width(), (widget.accessibleName(), place)


def _own(widget: QWidget) -> bool:
    """Leave out what Qt puts into its own widgets (the cross in the search box)."""
    return not isinstance(widget.parent(), QLineEdit)


def _said(rows: QWidget) -> str:
    return " ".join(label.text() for label in rows.findChildren(QLabel))


def test_a_desk_with_a_school_says_nothing_of_that(sample: Sample, open_desk: OpenDesk, qtbot: QtBot) -> None:
    assert sample.services.directory.knows_anybody()
    desk = open_desk(sample, Role.ADMINISTRATOR)
    qtbot.waitUntil(lambda: not desk.background.busy)
    assert desk.families.nobody.isHidden()
