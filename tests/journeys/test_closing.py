"""The end of the day in the real window: a call noted by a key, the day signed, the next one begun by it."""

from datetime import datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from station.demo.keyboard import press
from station.demo.sample import OPERATORS, Sample
from station.models.closing import CallBack
from station.rules.kinds import CallReason
from station.rules.rights import Role
from station.ui.desk.build import Desk
from station.ui.desk.follow_up.closing.page import ClosingPage
from station.ui.theme import Scheme, current
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.text import Text
from tests.journeys.conftest import Hands, OpenDesk, open_file, until

ADMIN = next(one for one in OPERATORS if one.role is Role.ADMINISTRATOR)


def said(page: ClosingPage) -> str:
    return " ".join(text.said for text in page.calls.findChildren(Text))


def come(qtbot: QtBot, desk: Desk, hands: Hands) -> ClosingPage:
    hands.click(desk.window.bar.buttons["day"])
    hands.tab(desk.rooms.follow_up.page, "closing")
    until(qtbot, lambda: bool(desk.day.close_card.line.said))
    return desk.day


def button(within: QWidget, word: str) -> LinkButton:
    found = [one for one in within.findChildren(LinkButton) if one.text() == word]
    assert found, word
    return found[0]


def test_one_key_notes_a_call_and_one_ends_it(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands
) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    open_file(qtbot, desk, "payet marie-c")
    file = desk.families.file
    assert file.file is not None
    assert not file.call.isVisible()
    press(file, Qt.Key.Key_F9)
    until(qtbot, file.call.isVisible)
    assert "demande à être rappelé" in file.call.chip.said
    next(act for act in file.call.menu.actions() if act.text() == "code non reçu").trigger()
    until(qtbot, lambda: "code non reçu" in file.call.chip.said)
    assert "À rappeler" in " ".join(text.said for text in file.cards.findChildren(Text)), (
        "the history says it"
    )
    page = come(qtbot, desk, hands)
    until(qtbot, lambda: "PAYET Marie-Claude" in said(page))
    assert "code non reçu" in said(page)
    assert not page.close_card.password.isVisible(), "an administrator closes the day"
    until(qtbot, lambda: button(page.calls, "Rappelé").isVisible())
    hands.click(button(page.calls, "Rappelé"))
    until(qtbot, lambda: "PAYET" not in said(page))
    desk.window.show_place("families")
    desk.families.show_person(file.file.id)
    until(qtbot, lambda: file.title.isVisible() and file.call.call is None and not desk.background.busy)
    press(file, Qt.Key.Key_F9)
    until(qtbot, file.call.isVisible)
    press(file, Qt.Key.Key_F9)
    until(qtbot, lambda: not file.call.isVisible())


def test_the_day_is_signed_and_its_paper_comes_back(
    qtbot: QtBot,
    sample: Sample,
    open_desk: OpenDesk,
    hands: Hands,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    actor = desk.session.actor
    person = sample.services.directory.find("payet marie-c", again=True)[0].id
    sample.services.callbacks.ask(actor, person, CallReason.PAPER_MISSING)
    page = come(qtbot, desk, hands)
    card = page.close_card
    until(qtbot, lambda: "1 à rappeler" in card.line.said)
    press(card.password.edit, Qt.Key.Key_Return)
    assert "signature" in (card.password.error or "")
    qtbot.keyClicks(card.password.edit, "Geranium-rosat-58")
    press(card.password.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: "mot de passe" in (card.password.error or "") and not card.password.secret)
    assert sample.services.closing.days(actor) == ()
    qtbot.keyClicks(card.password.edit, ADMIN.password)
    press(card.password.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: card.said.isVisible() and "Clôturée à" in card.said.said)
    assert card.close_day.text() == "Clôturer à nouveau"
    assert not card.password.secret
    out = tmp_path / "day.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    until(qtbot, lambda: bool(card.days.findChildren(LinkButton)))
    until(qtbot, lambda: button(card.days, "Enregistrer en PDF…").isVisible())
    hands.click(button(card.days, "Enregistrer en PDF…"))
    until(qtbot, out.exists)
    until(qtbot, lambda: not desk.background.busy)
    text = pypdfium2.PdfDocument(out)[0].get_textpage().get_text_range()
    assert "PAYET Marie-Claude" in text
    assert "pièce manquante" in text


def test_the_next_day_begins_from_whom_to_call_back(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    person = sample.services.directory.find("payet marie-c", again=True)[0].id
    sample.services.callbacks.ask(desk.session.actor, person, CallReason.ASKED)
    yesterday = datetime.now().astimezone() - timedelta(days=1)
    with sample.services.store.write() as session:
        session.execute(update(CallBack).values(asked_at=yesterday))
    desk.session.lock()
    one = next(one for one in OPERATORS if one.role is Role.SECRETARY)
    desk.session.sign_in(sample.services.staff.sign_in(one.username, one.password))
    desk.window.show_place("families")
    empty = desk.families.file.empty
    until(qtbot, lambda: empty.isVisible() and "à rappeler" in _act(empty))
    empty.acted.emit()
    until(qtbot, lambda: "PAYET Marie-Claude" in said(desk.day))
    assert "d’un jour d’avant" in said(desk.day)


def _act(empty: QWidget) -> str:
    return " ".join(one.text() for one in empty.findChildren(QPushButton) if not one.isHidden())


@pytest.mark.parametrize(("width", "height", "scale"), [(1024, 600, 1.0), (1366, 768, 1.0), (1366, 768, 2.0)])
def test_nothing_of_the_page_is_cut_off(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands, width: int, height: int, scale: float
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    current().look(Scheme.LIGHT, scale)
    desk.window.resize(width, height)
    for hit in sample.services.directory.find("payet", limit=4):
        sample.services.callbacks.ask(desk.session.actor, hit.id, CallReason.TO_CHECK)
    desk.window.show_place("day/closing")
    page = desk.day
    until(qtbot, lambda: "PAYET" in said(page))
    until(qtbot, lambda: desk.window.width() == width)
    until(qtbot, lambda: all(row.isVisible() and row.height() > 0 for row in page.calls.rows.rows))
    edge = page.mapToGlobal(page.rect().topRight()).x()
    for link in page.calls.findChildren(LinkButton):
        assert link.mapToGlobal(link.rect().topRight()).x() <= edge
