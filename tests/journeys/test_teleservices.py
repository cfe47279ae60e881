"""The administrator tells which services an account opens; families see them, each with its picture."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press
from station.demo.sample import Sample
from station.resources import resource
from station.rules.kinds import PersonKind
from station.rules.rights import Role
from station.services.teleservices import LARGEST_PICTURE, Teleservice
from station.ui.desk.build import Desk
from station.ui.desk.settings.teleservices_card import TeleservicesCard
from station.ui.family.records import PageName
from station.ui.pictures import Picture
from tests.journeys.conftest import OpenDesk, until, write, written_down
from tests.journeys.test_visit import actor_of, begin, enter, give, parent

BEFORE = (
    Teleservice("Pronote", "https://pronote.example/", "Notes et absences"),
    Teleservice("Bourses", "https://bourses.example/", "Demander une bourse", kinds=(PersonKind.GUARDIAN,)),
)


def open_settings(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> Desk:
    sample.services.teleservices.change(actor_of(sample, Role.ADMINISTRATOR), BEFORE)
    desk = open_desk(sample, Role.ADMINISTRATOR)
    desk.window.bar.tools["settings"].trigger()
    until(qtbot, lambda: not desk.window.waits)
    until(qtbot, lambda: len(desk.settings.teleservices.listed) == 2)
    return desk


def button(card: TeleservicesCard, at: int, name: str) -> QPushButton:
    found = card.list.rows[at].findChild(QPushButton, name)
    assert found is not None
    return found


def acts(sample: Sample) -> int:
    return written_down(sample)["teleservices_changed"]


def fill(card: TeleservicesCard, name: str, purpose: str, address: str) -> None:
    form = card.form
    for field, text in ((form.name, name), (form.purpose, purpose), (form.address, address)):
        field.edit.clear()
        write(field.edit, text)


def photo(folder: Path) -> Path:
    image = QImage(1200, 700, QImage.Format.Format_RGB32)
    image.fill(QColor("#1D4ED8"))
    path = folder / "photo.jpg"
    assert image.save(str(path))
    return path


def test_a_service_is_added_with_a_picture_and_families_see_it(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_settings(qtbot, sample, open_desk)
    card = desk.settings.teleservices
    before = acts(sample)
    card.new.click()
    fill(card, "Livret scolaire", "Les bilans de chaque période", "http://livret.example/")
    card.form.bring_in(photo(tmp_path))
    until(qtbot, lambda: card.form.without.isVisible())
    press(card.form.on, Qt.Key.Key_Return)
    until(qtbot, lambda: card.form.address.error)
    assert "https://" in (card.form.address.error or "")
    assert card.form.name.text == "Livret scolaire"
    assert acts(sample) == before
    card.form.address.edit.clear()
    write(card.form.address.edit, "https://livret.example/")
    press(card.form.address.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: len(card.listed) == 3)
    assert not card.form.isVisible()
    assert acts(sample) == before + 1
    assert 0 < len(card.listed[2].picture) <= LARGEST_PICTURE
    identifier, provisional = give(sample, parent(sample))
    view = begin(qtbot, desk)
    enter(qtbot, view, identifier, provisional)
    until(qtbot, lambda: view.shown is PageName.OWN_PASSWORD)
    write(view.own_password.password.edit, "Manguier2034")
    press(view.own_password.password.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: view.shown is PageName.ACCOUNT)
    assert len(view.account.codes) == 3
    assert [picture.isVisible() for picture in view.account.findChildren(Picture)] == [True]


def test_the_order_and_who_may_use_it_are_changed(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    card = open_settings(qtbot, sample, open_desk).settings.teleservices
    before = acts(sample)
    assert not button(card, 0, "higher").isEnabled()
    press(button(card, 1, "higher"), Qt.Key.Key_Return)
    until(qtbot, lambda: [one.name for one in card.listed] == ["Bourses", "Pronote"])
    press(button(card, 1, "change"), Qt.Key.Key_Return)
    assert card.form.address.text == "https://pronote.example/"
    card.form.kinds.key = "student"
    press(card.form.on, Qt.Key.Key_Return)
    until(qtbot, lambda: card.listed[1].kinds == (PersonKind.STUDENT,))
    assert sample.services.teleservices.all() == card.listed
    assert acts(sample) == before + 2


def test_what_is_removed_can_be_put_back(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    card = open_settings(qtbot, sample, open_desk).settings.teleservices
    before = acts(sample)
    press(button(card, 0, "remove"), Qt.Key.Key_Return)
    until(qtbot, lambda: len(card.listed) == 1)
    assert "Pronote" in card.notice.said
    card.notice.acted.emit()
    until(qtbot, lambda: card.listed == BEFORE)
    assert sample.services.teleservices.all() == BEFORE
    assert acts(sample) == before + 2


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("faux.png", b"\x89PNG\r\n\x1a\n nothing"),
        ("page.svg", b"<html/>"),
        ("image.bmp", None),
        ("gros.jpg", bytes(2_000_001)),
    ],
)
def test_what_is_no_picture_is_refused_by_its_name(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path, name: str, content: bytes | None
) -> None:
    card = open_settings(qtbot, sample, open_desk).settings.teleservices
    card.new.click()
    path = tmp_path / name
    if content is None:
        assert QImage(10, 10, QImage.Format.Format_RGB32).save(str(path))
    else:
        path.write_bytes(content)
    card.form.bring_in(path)
    until(qtbot, lambda: name in card.form.trouble.said)
    card.form.bring_in(resource("icons", "school.svg"))
    until(qtbot, lambda: card.form.without.isVisible())
    assert not card.form.trouble.said


def test_nobody_else_changes_them(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.TECHNICIAN)
    desk.window.bar.tools["settings"].trigger()
    until(qtbot, lambda: not desk.window.waits)
    until(qtbot, lambda: not desk.background.busy)
    assert not desk.settings.teleservices.isVisible()
