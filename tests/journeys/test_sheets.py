"""Sheets for many: counted first, one PDF, a list of its own, ticked off, renewed in one click."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from station.app import open_services
from station.demo.keyboard import press
from station.demo.sample import OPERATORS, Sample
from station.models.store import utc_now
from station.rules.kinds import PersonKind
from station.rules.rights import Role
from station.services.notifications import Selection
from station.ui.desk.build import Desk
from station.ui.desk.printing import Stage
from station.ui.desk.sheets.notices import NoticeStage
from station.ui.desk.sheets.page import SheetsPage
from station.ui.widgets.text import Text
from tests.journeys.conftest import OpenDesk, until, write, written_down
from tests.journeys.test_provisional import words


def come_to(qtbot: QtBot, desk: Desk) -> SheetsPage:
    """Go to the place of sheets."""
    desk.window.bar.buttons["sheets"].click()
    page = desk.sheets.page
    until(qtbot, lambda: page.choice.classes.count() > 0)
    until(qtbot, lambda: page.counted is not None or not page.card.isVisible())
    return page


def take_class(qtbot: QtBot, page: SheetsPage, code: str) -> None:
    page.choice.classes.setCurrentText(code)
    page.counted = None
    page.choice.classes.activated.emit(page.choice.classes.currentIndex())
    until(qtbot, lambda: page.counted is not None)


def chosen(page: SheetsPage) -> tuple[UUID, ...]:
    selection = page.choice.selection
    return selection.persons if selection else ()


def said(page: SheetsPage) -> list[str]:
    return [text.said for text in page.findChildren(Text) if text.isVisible()]


def test_a_class_is_counted_issued_saved_and_ticked_off(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(sample)
    page = come_to(qtbot, desk)
    take_class(qtbot, page, "6 A")
    assert page.counted
    count = page.counted.touched
    assert str(count) in page.on.text()
    assert not sample.services.notifications.due(desk.session.actor), "nothing is issued before the button"
    page.choice.layout_choice.key = "cards"
    page.on.click()
    until(qtbot, lambda: page.notices.state.stage is NoticeStage.READY)
    page.notices.save(tmp_path / "cartes.pdf")
    until(qtbot, lambda: page.notices.sheets.state.stage is Stage.SAVED)
    page.notices.save_list(tmp_path / "liste.pdf")
    until(qtbot, lambda: page.notices.listing.state.stage is Stage.SAVED)
    assert "provisoire" in words(tmp_path / "cartes.pdf").lower()
    batch = page.notices.batch
    assert batch
    assert not [row for row in batch.rows if row.identifier in words(tmp_path / "liste.pdf")]
    until(qtbot, lambda: len(page.due.boxes) == count)
    name, first = next(iter(page.due.boxes.items()))
    notifications, actor = sample.services.notifications, desk.session.actor
    page.due.to.setCurrentIndex(1)
    first.setFocus()
    first.click()
    until(qtbot, lambda: len(notifications.due(actor)) == count - 1)
    until(qtbot, lambda: page.due.boxes[name] is not first)
    assert page.due.boxes[name].isChecked(), "it stays, to be taken back"
    assert desk.window.focusWidget() is page.due.boxes[name], "the keyboard goes on from there"
    person = batch.rows[0].person_id
    assert any(line.facts.get("to") == "family" for line in sample.services.directory.show(person).history)
    page.due.boxes[name].click()
    until(qtbot, lambda: len(notifications.due(actor)) == count)
    page.strip.void.click()
    until(qtbot, lambda: not page.due.boxes)
    told = written_down(sample)
    assert told["notifications_saved"] == told["sheet_handed_over"] == told["sheet_due_again"] == 1
    assert told["provisional_issued"] == told["provisional_voided"] == count


def test_who_is_left_out_is_named_with_the_reason(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    actor = sample.services.staff.sign_in(OPERATORS[1].username, OPERATORS[1].password)
    services = sample.services
    batch = services.notifications.issue(actor, Selection.of_class("6 A", PersonKind.STUDENT))
    services.signin.lock(actor, batch.rows[0].person_id)
    desk = open_desk(sample)
    page = come_to(qtbot, desk)
    take_class(qtbot, page, "6 A")
    assert page.counted
    assert page.counted.replaced == len(batch.rows) - 1
    assert all(row.name in page.effect.said for row in batch.rows[1:]), "whose sheets would be void"
    assert page.who_not.isVisible()
    page.who_not.click()
    assert any(batch.rows[0].name in line and "bloqué" in line for line in said(page))


def test_a_cancelled_batch_issues_nothing(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    page = come_to(qtbot, desk)
    page.choice.who.key = "missing"
    page.counted = None
    page.choice.who.chosen.emit("missing")
    until(qtbot, lambda: page.counted is not None)
    page.on.click()
    page.progress.cancel.click()
    until(qtbot, lambda: page.notices.state.stage is NoticeStage.CANCELLED)
    assert page.strip.isVisible()
    assert page.on.isEnabled()
    assert not sample.services.notifications.due(desk.session.actor)


def test_a_list_is_made_by_typing_names(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    page = come_to(qtbot, desk)
    page.choice.who.key = "list"
    page.choice.who.chosen.emit("list")
    assert not page.on.isVisible()
    for number, typed in enumerate(("payet marie-c", "hoarau"), start=1):
        write(page.choice.add.edit, typed)
        press(page.choice.add.edit, Qt.Key.Key_Return)
        until(qtbot, lambda number=number: len(chosen(page)) == number)
    assert len(set(chosen(page))) == 2
    write(page.choice.add.edit, "qqqqqq")
    press(page.choice.add.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: page.choice.add.error)


def test_what_has_expired_is_renewed_in_one_click(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    services = sample.services
    actor = services.staff.sign_in(OPERATORS[1].username, OPERATORS[1].password)
    batch = services.notifications.issue(actor, Selection.of_class("6 A", PersonKind.STUDENT))
    services.close()
    later = open_services(services.settings, lambda *, new: "", clock=lambda: utc_now() + timedelta(days=85))
    desk = open_desk(replace(sample, services=later))
    page = come_to(qtbot, desk)
    until(qtbot, lambda: page.expiring.renew.isVisible())
    assert str(len(batch.rows)) in page.expiring.renew.text()
    page.expiring.renew.click()
    until(qtbot, lambda: page.notices.state.stage is NoticeStage.READY)
    assert page.notices.batch
    assert {row.identifier for row in page.notices.batch.rows} == {row.identifier for row in batch.rows}
    until(qtbot, lambda: not page.expiring.renew.isVisible())


def test_a_secretary_ticks_off_and_issues_nothing(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    actor = sample.services.staff.sign_in(OPERATORS[1].username, OPERATORS[1].password)
    batch = sample.services.notifications.issue(actor, Selection.of_class("6 A", PersonKind.STUDENT))
    desk = open_desk(sample, Role.SECRETARY)
    page = come_to(qtbot, desk)
    until(qtbot, lambda: len(page.due.boxes) == len(batch.rows))
    assert not page.card.isVisible()
    next(iter(page.due.boxes.values())).click()
    until(qtbot, lambda: len(sample.services.notifications.due(actor)) == len(batch.rows) - 1)
