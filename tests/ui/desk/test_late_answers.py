"""Answers that come late: what was left stays left, on each page of the family and beside it."""

from collections.abc import Callable
from threading import Event
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from station.demo import PRINCIPAL
from station.demo.keyboard import press
from station.demo.sample import OPERATORS, Sample
from station.rules.kinds import DocumentType, PersonKind
from station.rules.rights import Role
from station.ui.background import Pool
from station.ui.desk.build import Desk
from station.ui.desk.deliver import deliver
from station.ui.desk.printing import Stage
from station.ui.family.page import FamilyPage
from station.ui.family.records import PageName
from tests.journeys.conftest import Asked, OpenDesk, open_file, until, write, written_down
from tests.journeys.test_add_child import a_child, take
from tests.journeys.test_add_child import ask as ask_child
from tests.journeys.test_enrolment import PASSWORD, birth_dates, code_on
from tests.journeys.test_recovery import NEW, PHONE, active, ask_password
from tests.journeys.test_reprint import issued
from tests.journeys.test_visit import OWN, actor_of, begin, enter, give, parent
from tests.ui.desk.test_at_stake import LEAVE

WALK = (
    PageName.WHO,
    PageName.CONTACT,
    PageName.CODE,
    PageName.BIRTH_DATES,
    PageName.IDENTIFIER,
    PageName.PASSWORD,
)


class Held:
    """The threads that read and write are kept busy until the block ends; its answers come after it."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self._qtbot, self._desk, self._gate = qtbot, desk, Event()

    def __enter__(self) -> None:
        for pool in (Pool.DATABASE, Pool.READING):
            self._desk.background.run(lambda: self._gate.wait(60), _nothing, _nothing, pool=pool)

    def __exit__(self, *_: object) -> None:
        self._gate.set()
        until(self._qtbot, lambda: not self._desk.background.busy)


def _nothing(_: object) -> None:
    """Nothing follows."""


def answer(qtbot: QtBot, desk: Desk, sample: Sample, name: PageName) -> None:
    """Fill a page of the walk, as the family does; `on` is left to be pressed."""
    view = desk.family.view
    match name:
        case PageName.WHO:
            write(view.who.last_name.edit, "Payet")
            write(view.who.first_name.edit, "Marie-Claude")
        case PageName.CONTACT:
            write(view.contact.contact.edit, str(PRINCIPAL.mobile))
        case PageName.CODE:
            deliver(sample.services.messages, desk.background)
            write(view.code.code.edit, code_on(qtbot, desk))
        case PageName.BIRTH_DATES:
            for number, day in enumerate(birth_dates(sample)):
                if number:
                    view.birth_dates.add.click()
                write(view.birth_dates.rows[number].edit, day)
        case PageName.PASSWORD:
            write(view.password.password.edit, PASSWORD)
        case _:
            pass


def assert_nobody(desk: Desk) -> None:
    """Nothing of the family that was there is on any of its pages."""
    view = desk.family.view
    assert view.shown is PageName.WELCOME
    for page in view.pages.values():
        typed = [field.text() for field in page.findChildren(QLineEdit)]
        assert not any(typed), (page.name, typed)
        assert not page.problem.said
        assert not busy(page)
    assert not view.identifier.identifier.identifier
    assert not view.account.identifier.identifier
    assert not view.done.steps.said


def busy(page: FamilyPage) -> bool:
    return not page.on.isEnabled()


def put_aside(desk: Desk) -> None:
    desk.families.aside.aside.click()


def stop_at_screen(desk: Desk) -> None:
    desk.family.view.stop_button.click()
    desk.family.view.pages[PageName.STOP].back.click()


@pytest.mark.parametrize("at", WALK)
@pytest.mark.parametrize("leave", [put_aside, stop_at_screen])
def test_an_enrolment_that_was_left_stays_left(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, at: PageName, leave: Callable[[Desk], None]
) -> None:
    desk = open_desk(sample)
    view = desk.family.view
    desk.families.begin_blind()
    for name in WALK:
        until(qtbot, lambda name=name: view.shown is name and not busy(view.pages[name]))
        answer(qtbot, desk, sample, name)
        if name is at:
            break
        view.pages[name].on.click()
    until(qtbot, lambda: not desk.background.busy)
    with Held(qtbot, desk):
        view.pages[at].on.click()
        assert busy(view.pages[at])
        leave(desk)
    assert desk.enrolment.view is None
    assert_nobody(desk)
    assert desk.families.stack.currentWidget() is desk.families.file


def own_account(qtbot: QtBot, desk: Desk, sample: Sample) -> Callable[[], None]:
    identifier = active(sample)
    view = begin(qtbot, desk)
    write(view.entry.identifier.edit, identifier)
    write(view.entry.password.edit, OWN)
    return view.entry.on.click


def own_password(qtbot: QtBot, desk: Desk, sample: Sample) -> Callable[[], None]:
    identifier, provisional = give(sample, parent(sample))
    view = begin(qtbot, desk)
    enter(qtbot, view, identifier, provisional)
    until(qtbot, lambda: view.shown is PageName.OWN_PASSWORD)
    write(view.own_password.password.edit, OWN)
    return view.own_password.on.click


def child_password(qtbot: QtBot, desk: Desk, sample: Sample) -> Callable[[], None]:
    child = next(one for one in sample.services.directory.show(parent(sample)).relations if not one.left)
    give(sample, child.id)
    identifier = active(sample)
    view = begin(qtbot, desk)
    enter(qtbot, view, identifier, OWN)
    until(qtbot, lambda: view.shown is PageName.ACCOUNT)
    view.account.helps[0].click()
    write(view.child_password.password.edit, NEW)
    return view.child_password.on.click


def lost(qtbot: QtBot, desk: Desk, sample: Sample) -> Callable[[], None]:
    active(sample)
    view = begin(qtbot, desk)
    view.entry.lost.click()
    for field, typed in (
        (view.lost.last_name, "Payet"),
        (view.lost.first_name, "Marie-Claude"),
        (view.lost.contact, PHONE),
    ):
        write(field.edit, typed)
    return view.lost.on.click


def forgotten(qtbot: QtBot, desk: Desk, sample: Sample) -> Callable[[], None]:
    identifier = active(sample)
    view = begin(qtbot, desk)
    view.entry.forgotten.click()
    write(view.forgotten.identifier.edit, identifier)
    return view.forgotten.on.click


def recovery_code(qtbot: QtBot, desk: Desk, sample: Sample) -> Callable[[], None]:
    identifier = active(sample)
    view = begin(qtbot, desk)
    ask_password(qtbot, view, identifier)
    write(view.recovery_code.code.edit, code_on(qtbot, desk))
    return view.recovery_code.on.click


def new_password(qtbot: QtBot, desk: Desk, sample: Sample) -> Callable[[], None]:
    recovery_code(qtbot, desk, sample)()
    view = desk.family.view
    until(qtbot, lambda: view.shown is PageName.NEW_PASSWORD)
    write(view.new_password.password.edit, NEW)
    return view.new_password.on.click


@pytest.mark.parametrize("leave", [lambda desk: desk.families.search.visit.click(), stop_at_screen])
@pytest.mark.parametrize(
    "come", [own_account, own_password, child_password, lost, forgotten, recovery_code, new_password]
)
def test_a_visit_that_is_over_shows_nothing_more(
    qtbot: QtBot,
    sample: Sample,
    open_desk: OpenDesk,
    come: Callable[[QtBot, Desk, Sample], Callable[[], None]],
    leave: Callable[[Desk], None],
) -> None:
    desk = open_desk(sample)
    on = come(qtbot, desk, sample)
    until(qtbot, lambda: not desk.background.busy)
    with Held(qtbot, desk):
        on()
        assert busy(desk.family.view.page)
        leave(desk)
    assert not desk.side.visit.open
    assert_nobody(desk)


def test_who_reads_beside_the_way_is_left_reading(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    view = desk.family.view
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.act()
    until(qtbot, lambda: view.shown is PageName.CONTACT and not desk.background.busy)
    write(view.contact.contact.edit, "0692 00 00 01")
    with Held(qtbot, desk):
        view.contact.on.click()
        view.assistance_button.click()
    assert view.shown is PageName.ASSISTANCE
    assert not view.assistance.problem.said, "what was refused is told where it was asked"
    view.assistance.back.click()
    assert view.shown is PageName.CONTACT
    assert view.contact.problem.said or view.contact.contact.error
    assert not busy(view.contact)
    view.contact.contact.edit.clear()
    write(view.contact.contact.edit, str(PRINCIPAL.mobile))
    with Held(qtbot, desk):
        view.contact.on.click()
        view.stop_button.click()
    assert view.shown is PageName.STOP, "no page moves under the finger that would stop"
    view._stop.on.click()
    assert view.shown is PageName.CODE
    write(view.code.code.edit, code_on(qtbot, desk))
    view.code.on.click()
    until(qtbot, lambda: view.shown is PageName.BIRTH_DATES)


def test_an_enrolment_asked_for_comes_not_over_the_file_that_was_opened_since(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, apart=False)
    open_file(qtbot, desk, "payet marie-c")
    other = another(sample)
    with Held(qtbot, desk):
        desk.families.file.act()
        desk.families.show_person(other)
    assert not desk.window.turned_round
    assert desk.enrolment.view is None
    until(qtbot, lambda: desk.families.file.file is not None and desk.families.file.file.id == other)
    until(qtbot, lambda: desk.families.under_way.any)  # it waits to be taken up


def test_a_code_that_was_asked_for_comes_not_on_the_screen_of_the_next(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, apart=False)
    sample.services.emails.send(actor_of(sample, Role.SECRETARY), parent(sample))
    view = desk.family.view
    open_file(qtbot, desk, "payet marie-c")
    with Held(qtbot, desk):
        desk.families.file.code_asked.emit()
        desk.families.show_person(another(sample))
    assert view.shown is PageName.WELCOME
    assert not desk.window.turned_round


def test_what_was_done_to_one_is_not_said_or_undone_at_another(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    issued(sample)
    desk = open_desk(sample, Role.TECHNICIAN)
    file, other = desk.families.file, another(sample)
    open_file(qtbot, desk, "payet marie-c")
    menu = {action.text(): action for action in file.more.menu().actions()}
    with Held(qtbot, desk):
        next(action for word, action in menu.items() if "Bloquer" in word).trigger()
        desk.families.show_person(other)
    until(qtbot, lambda: file.file is not None and file.file.id == other)
    assert not file.notice.said
    assert written_down(sample)["account_locked"] == 1


def test_a_child_added_late_is_not_told_or_taken_away_at_another(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    child, guardian, other = a_child(sample), parent(sample), another(sample)
    desk = open_desk(sample, Role.TECHNICIAN)
    ask_child(qtbot, desk)
    take(qtbot, desk, child)
    until(qtbot, lambda: not desk.background.busy)
    with Held(qtbot, desk):
        desk.add_child.on.click()
        Asked(LEAVE)
        desk.families.show_person(other)
    file = desk.families.file
    until(qtbot, lambda: file.file is not None and file.file.id == other)
    assert not file.notice.said
    assert child.id in {one.id for one in sample.services.directory.show(guardian).relations}


def test_a_contact_corrected_late_is_not_said_of_another(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.TECHNICIAN)
    page, other = desk.correct, another(sample)
    open_file(qtbot, desk, "payet marie-c")
    desk.families.correct_asked.emit(parent(sample))
    until(qtbot, lambda: page.email.text)
    until(qtbot, lambda: not desk.background.busy)
    page.email.text = "marie@mail.example"
    with Held(qtbot, desk):
        page.on.click()
        desk.families.correct_asked.emit(other)
    assert page.email.text != "marie@mail.example"
    assert not page.problem.said
    assert written_down(sample)["contact_corrected"] == 1


@pytest.mark.parametrize("leave", [lambda desk: desk.session.lock(), lambda desk: desk.family.show()])
def test_enters_that_were_waited_for_do_nothing_once_others_have_the_screen(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, leave: Callable[[Desk], None]
) -> None:
    issued(sample)
    desk = open_desk(sample, apart=False)
    _ = desk.family.view
    search = desk.families.search
    search.take_focus()
    until(qtbot, lambda: not desk.background.busy)
    with Held(qtbot, desk):
        write(search.edit, "payet marie-c")
        for _ in range(2):
            press(search.edit, Qt.Key.Key_Return)
        leave(desk)
    assert desk.printing.state.stage is Stage.NOTHING
    assert desk.enrolment.view is None
    assert desk.families.file.file is None
    assert search.results.rowCount() == 0


def test_a_locked_desk_names_no_enrolment_to_be_taken_up(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    secretary = actor_of(sample, Role.SECRETARY)
    view = sample.services.enrolment.begin(secretary, PersonKind.GUARDIAN, parent(sample))
    sample.services.enrolment.vouch(actor_of(sample, Role.TECHNICIAN), view.id, DocumentType.PASSPORT)
    desk = open_desk(sample, Role.TECHNICIAN)
    strip = desk.families.under_way
    until(qtbot, lambda: strip.any)
    with Held(qtbot, desk):
        strip.refresh()
        desk.session.lock()
    assert not strip.any
    assert not strip._rows
    one = next(one for one in OPERATORS if one.role is Role.TECHNICIAN)
    desk.session.sign_in(sample.services.staff.sign_in(one.username, one.password))
    until(qtbot, lambda: strip.any)


def another(sample: Sample) -> UUID:
    return next(hit.id for hit in sample.services.directory.find("hoarau") if hit.id != parent(sample))
