"""Backups at the desk: a button, the foot's word, and the phrase that is shown once."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from station.app import Services, open_services
from station.models.backups import read_label
from station.models.keys import unwrap
from station.rules.rights import UNCLAIMED
from station.services.backup.phrase import tidy_phrase
from station.services.school import SchoolFacts, establish
from station.settings import KeyPlace, Settings
from station.ui.desk.build import Desk, build_desk
from station.ui.desk.first_look import first_look
from station.ui.theme import Theme


def no_words(*, new: bool) -> str:
    raise AssertionError


@pytest.fixture
def services(tmp_path: Path) -> Services:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    opened = open_services(Settings(home=home, key=KeyPlace.FILE), no_words)
    with opened.store.write() as session:
        establish(session, SchoolFacts("9741234Y", "Collège des Filaos"))
    return opened


def test_a_phrase_is_shown_once_and_the_backup_carries_it(
    qtbot: QtBot, qapp: QApplication, theme: Theme, services: Services
) -> None:
    desk: Desk = build_desk(qapp, services, first_look(services), apart=False)
    try:
        card, shown = desk.backup, desk.window.foot.backup
        desk.session.sign_in(UNCLAIMED)
        qtbot.waitUntil(lambda: bool(card.state.said), timeout=60_000)
        card.anew.click()
        qtbot.waitUntil(lambda: services.backup.state().last is not None, timeout=60_000)
        phrase = card.words.said
        assert len(phrase.split()) == 12
        [file] = services.backup.copies()
        wrapped = read_label(file).wrapped
        assert wrapped is not None
        assert len(unwrap(wrapped, tidy_phrase(phrase), "backup")) == 32
        qtbot.waitUntil(lambda: shown.said in ("Backed up today", "Sauvegardé aujourd’hui"), timeout=60_000)
        page = services.backup.phrase_page(phrase)
        assert page.startswith(b"%PDF")
        desk.session.lock()
        assert card.words.said == ""
        assert not card.answer.isVisibleTo(card)
    finally:
        desk.window.close()
        desk.close()


def test_the_set_up_ends_with_the_phrase(
    qtbot: QtBot, qapp: QApplication, theme: Theme, services: Services
) -> None:
    desk: Desk = build_desk(qapp, services, first_look(services), apart=False)
    try:
        desk.window.start(needs_set_up=True)
        desk.window.set_up.done.emit(UNCLAIMED)
        qtbot.waitUntil(lambda: len(desk.backup.words.said.split()) == 12, timeout=60_000)
        qtbot.waitUntil(lambda: services.backup.state().last is not None, timeout=60_000)
        desk.backup.done.click()
        assert desk.backup.words.said == ""
    finally:
        desk.window.close()
        desk.close()
